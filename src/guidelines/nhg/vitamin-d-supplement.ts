/** Vitamin D by the fracture risk: S1140. */
import { unrecorded } from '../../engine/condition.ts'
import { fractureRiskNhg } from '../../facts/bone.ts'
import { hypercalcaemia, vitaminDRules } from '../../facts/supplements.ts'
import { table } from '../citations.ts'
import { vitaminDAsks, vitaminDWords } from '../supplement-words.ts'

const here = { rules: ['osteoporosis', 'both'], high: 'no' } as const

export const vitaminDSupplementNhg = table({
  decision: 'vitamin-d-supplement',
  authority: 'nhg',
  actor: 'prescriber',
  asks: vitaminDAsks,
  reads: { rules: vitaminDRules, high: hypercalcaemia, risk: fractureRiskNhg },
  outcomes: { '800-iu': vitaminDWords['800-iu'] },
  rows: [
    { if: { rules: ['none', 'cancer'] }, then: 'silent', per: 'S1140' },
    { if: { rules: ['osteoporosis', 'both'], high: 'yes' }, then: 'silent', per: 'S1140' },
    { if: { ...here, risk: ['low', unrecorded] }, then: 'silent', per: 'S1140' },
    { if: { ...here, risk: ['moderate', 'high'] }, then: '800-iu', per: ['S1140', 'S1112', 'S0245', 'S0776', 'S0171'] },
  ],
})
