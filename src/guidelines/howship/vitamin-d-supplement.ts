/** No vitamin D while calcium is high. */
import { hypercalcaemia, vitaminDRules } from '../../facts/supplements.ts'
import { table } from '../citations.ts'
import { vitaminDAsks } from '../supplement-words.ts'

export const noVitaminDInHypercalcaemia = table({
  decision: 'vitamin-d-supplement',
  authority: 'howship',
  actor: 'prescriber',
  asks: vitaminDAsks,
  reads: { rules: vitaminDRules, high: hypercalcaemia },
  outcomes: {
    none: {
      stance: 'avoid',
      values: { iuPerDay: 0 },
      says: { nl: 'Hypercalciëmie: nu geen vitamine D; een supplement op de lijst stoppen.', en: 'Hypercalcaemia: no vitamin D now; stop one that is on the list.' },
    },
  },
  rows: [
    { if: { rules: 'none' }, then: 'silent', per: 'howship: no-supplement-in-hypercalcaemia' },
    { if: { rules: ['osteoporosis', 'cancer', 'both'], high: 'no' }, then: 'silent', per: 'howship: no-supplement-in-hypercalcaemia' },
    { if: { rules: ['osteoporosis', 'cancer', 'both'], high: 'yes' }, then: 'none', per: ['howship: no-supplement-in-hypercalcaemia', 'S0262'] },
  ],
})
