/** Calcium by the diet: S1136, S1137, S1139. Under four portions the intake is taken to lie below 1000–1200 mg; the row's column is doubtful (contradictions C15). */
import { atLeast, under, within } from '../../engine/condition.ts'
import { calciumRules, dairyPortions, hypercalcaemia } from '../../facts/supplements.ts'
import { count } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { calciumAsks, calciumWords } from '../supplement-words.ts'

const here = { rules: ['osteoporosis', 'both'], high: 'no' } as const
const plan = ['S1112', 'howship: supplements-at-start'] as const

export const calciumSupplementCbo = table({
  decision: 'calcium-supplement',
  authority: 'cbo-2011',
  actor: 'prescriber',
  asks: calciumAsks,
  reads: { rules: calciumRules, high: hypercalcaemia, dairy: dairyPortions },
  outcomes: { '1000-mg': calciumWords['1000-mg'], '500-1000-mg': calciumWords['500-1000-mg'], none: calciumWords.none, ask: calciumWords.ask },
  rows: [
    { if: { rules: ['none', 'cancer'] }, then: 'silent', per: plan },
    { if: { rules: ['osteoporosis', 'both'], high: 'yes' }, then: 'silent', per: plan },
    { if: { ...here, dairy: under(count(1)) }, then: '1000-mg', per: ['S1136', ...plan, 'howship: dairy-between'] },
    { if: { ...here, dairy: within(count(1), count(4)) }, then: '500-1000-mg', per: ['S1137', 'S0051', ...plan, 'howship: dairy-between'] },
    { if: { ...here, dairy: atLeast(count(4)) }, then: 'none', per: ['S1139', 'S0051', 'S0052'] },
  ],
})
