/** Vitamin D beside a drug for bone in cancer: S1074. */
import { hypercalcaemia, vitaminDRules } from '../../facts/supplements.ts'
import { table } from '../citations.ts'
import { vitaminDAsks, vitaminDWords } from '../supplement-words.ts'

export const vitaminDSupplementEsmo = table({
  decision: 'vitamin-d-supplement',
  authority: 'esmo-2014',
  actor: 'prescriber',
  asks: vitaminDAsks,
  reads: { rules: vitaminDRules, high: hypercalcaemia },
  outcomes: { '1000-2000-iu': vitaminDWords['1000-2000-iu'] },
  rows: [
    { if: { rules: ['none', 'osteoporosis'] }, then: 'silent', per: 'S1074' },
    { if: { rules: ['cancer', 'both'], high: 'yes' }, then: 'silent', per: ['S1074', 'howship: no-supplement-in-hypercalcaemia'] },
    { if: { rules: ['cancer', 'both'], high: 'no' }, then: '1000-2000-iu', per: ['S1074', 'S0984', 'S1001', 'S0245'] },
  ],
})
