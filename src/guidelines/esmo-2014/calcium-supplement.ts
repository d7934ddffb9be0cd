/** Calcium beside a drug for bone in cancer: S1073. */
import { calciumRules, hypercalcaemia } from '../../facts/supplements.ts'
import { table } from '../citations.ts'
import { calciumAsks, calciumWords } from '../supplement-words.ts'

export const calciumSupplementEsmo = table({
  decision: 'calcium-supplement',
  authority: 'esmo-2014',
  actor: 'prescriber',
  asks: calciumAsks,
  reads: { rules: calciumRules, high: hypercalcaemia },
  outcomes: { '1000-mg': calciumWords['1000-mg'] },
  rows: [
    { if: { rules: ['none', 'osteoporosis'] }, then: 'silent', per: 'S1073' },
    { if: { rules: ['cancer', 'both'], high: 'yes' }, then: 'silent', per: ['S1073', 'howship: no-supplement-in-hypercalcaemia'] },
    { if: { rules: ['cancer', 'both'], high: 'no' }, then: '1000-mg', per: ['S1073', 'S0984', 'S1001', 'S0872', 'S0245', 'S0776', 'howship: supplements-at-start'] },
  ],
})
