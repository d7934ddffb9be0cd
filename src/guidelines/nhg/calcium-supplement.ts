/** Calcium by portions of dairy: S1136, S1138, S1139. The row of 500 mg cannot be given to NHG with certainty (contradictions C15), and says so. */
import { atLeast, under, within } from '../../engine/condition.ts'
import { calciumRules, dairyPortions, hypercalcaemia } from '../../facts/supplements.ts'
import { count } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { calciumAsks, calciumWords } from '../supplement-words.ts'

const here = { rules: ['osteoporosis', 'both'], high: 'no' } as const
const plan = ['S1112', 'S0067', 'howship: supplements-at-start'] as const

export const calciumSupplementNhg = table({
  decision: 'calcium-supplement',
  authority: 'nhg',
  actor: 'prescriber',
  asks: calciumAsks,
  reads: { rules: calciumRules, high: hypercalcaemia, dairy: dairyPortions },
  outcomes: { '1000-mg': calciumWords['1000-mg'], '500-mg': calciumWords['500-mg'], none: calciumWords.none, ask: calciumWords.ask },
  rows: [
    { if: { rules: ['none', 'cancer'] }, then: 'silent', per: plan },
    { if: { rules: ['osteoporosis', 'both'], high: 'yes' }, then: 'silent', per: plan },
    { if: { ...here, dairy: under(count(1)) }, then: '1000-mg', per: ['S1136', ...plan, 'S0214', 'S0171', 'S1001', 'S0245', 'S0776', 'howship: dairy-between'] },
    { if: { ...here, dairy: within(count(1), count(4)) }, then: '500-mg', per: ['S1138', ...plan, 'S0245', 'S0776', 'howship: dairy-between'] },
    { if: { ...here, dairy: atLeast(count(4)) }, then: 'none', per: ['S1139', 'S0051', 'S0052', 'S0053', 'S0054', 'S0245'] },
  ],
})
