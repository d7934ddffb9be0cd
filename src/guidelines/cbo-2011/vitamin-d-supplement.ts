/** Vitamin D in osteoporosis and in a nursing home: S1141. */
import { brittleBones } from '../../facts/bone.ts'
import { hypercalcaemia, nursingHome, vitaminDRules } from '../../facts/supplements.ts'
import { table } from '../citations.ts'
import { vitaminDAsks, vitaminDWords } from '../supplement-words.ts'

const here = { rules: ['osteoporosis', 'both'], high: 'no' } as const

export const vitaminDSupplementCbo = table({
  decision: 'vitamin-d-supplement',
  authority: 'cbo-2011',
  actor: 'prescriber',
  asks: vitaminDAsks,
  reads: { rules: vitaminDRules, high: hypercalcaemia, brittle: brittleBones, home: nursingHome },
  outcomes: { '800-iu': vitaminDWords['800-iu'] },
  rows: [
    { if: { rules: ['none', 'cancer'] }, then: 'silent', per: 'S1141' },
    { if: { rules: ['osteoporosis', 'both'], high: 'yes' }, then: 'silent', per: 'S1141' },
    { if: { ...here, brittle: 'no', home: 'no' }, then: 'silent', per: 'S1141' },
    { if: { ...here, brittle: 'yes' }, then: '800-iu', per: ['S1141', 'S1112', 'S0245', 'S0776', 'S0171'] },
    { if: { ...here, brittle: 'no', home: 'yes' }, then: '800-iu', per: ['S1141', 'S1112'] },
  ],
})
