/** No calcium while calcium is high. */
import { calciumRules, hypercalcaemia } from '../../facts/supplements.ts'
import { table } from '../citations.ts'
import { calciumAsks } from '../supplement-words.ts'

export const noCalciumInHypercalcaemia = table({
  decision: 'calcium-supplement',
  authority: 'howship',
  actor: 'prescriber',
  asks: calciumAsks,
  reads: { rules: calciumRules, high: hypercalcaemia },
  outcomes: {
    none: {
      stance: 'avoid',
      values: { mgPerDay: 0 },
      says: { nl: 'Hypercalciëmie: nu geen calciumsupplement; een supplement op de lijst stoppen.', en: 'Hypercalcaemia: no calcium supplement now; stop one that is on the list.' },
    },
  },
  rows: [
    { if: { rules: 'none' }, then: 'silent', per: 'howship: no-supplement-in-hypercalcaemia' },
    { if: { rules: ['osteoporosis', 'cancer', 'both'], high: 'no' }, then: 'silent', per: 'howship: no-supplement-in-hypercalcaemia' },
    { if: { rules: ['osteoporosis', 'cancer', 'both'], high: 'yes' }, then: 'none', per: ['howship: no-supplement-in-hypercalcaemia', 'S0262'] },
  ],
})
