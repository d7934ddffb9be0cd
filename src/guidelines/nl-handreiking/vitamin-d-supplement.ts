/** Vitamin D in metastatic breast and lung cancer: S0909, S0910. The slides print no interval; a day is meant. */
import { handreikingTumour, hypercalcaemia, vitaminDRules } from '../../facts/supplements.ts'
import { table } from '../citations.ts'
import { vitaminDAsks, vitaminDWords } from '../supplement-words.ts'

const here = { rules: ['cancer', 'both'], high: 'no' } as const

export const vitaminDSupplementHandreiking = table({
  decision: 'vitamin-d-supplement',
  authority: 'nl-handreiking',
  actor: 'prescriber',
  asks: vitaminDAsks,
  reads: { rules: vitaminDRules, high: hypercalcaemia, tumour: handreikingTumour },
  outcomes: { '800-iu': vitaminDWords['800-iu'], '400-iu': vitaminDWords['400-iu'] },
  rows: [
    { if: { rules: ['none', 'osteoporosis'] }, then: 'silent', per: ['S0909', 'S0910'] },
    { if: { rules: ['cancer', 'both'], high: 'yes' }, then: 'silent', per: ['S0909', 'S0910'] },
    { if: { ...here, tumour: ['none', 'both'] }, then: 'silent', per: ['S0909', 'S0910'] },
    { if: { ...here, tumour: 'breast' }, then: '400-iu', per: ['S0909', 'S0872', 'S1001'] },
    { if: { ...here, tumour: 'lung' }, then: '800-iu', per: ['S0910', 'S0872', 'S1001'] },
  ],
})
