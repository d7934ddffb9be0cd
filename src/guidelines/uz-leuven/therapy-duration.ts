/** How long: myeloma and prostate cancer 2 years (S0325, S0260), adjuvant 3 years (S0239, S0242), osteoporosis about 5 years (S0787), denosumab never paused (S0789). */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { activeBoneDisease, adjuvantOver, durationRule, durationView, performanceDeclined, therapyMonths } from '../../facts/duration.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { durationAsks, durationOutcomes, durationReasons, safestDuration } from '../therapy-duration-outcomes.ts'

const before2 = under(months(24))
const from2 = atLeast(months(24))
const active = { values: { intervalMonths: 3 } } as const

export const therapyDuration = table({
  decision: 'therapy-duration',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: durationAsks,
  reads: { rule: durationRule, view: durationView, months: therapyMonths, over: adjuvantOver, active: activeBoneDisease, declined: performanceDeclined },
  outcomes: durationOutcomes,
  safest: safestDuration,
  reasons: durationReasons,
  rows: [
    { if: { rule: ['none', 'metastases', 'romosozumab'] }, then: 'silent', per: 'S0787' },

    { if: { rule: 'myeloma', months: before2, declined: 'no', view: 'all' }, then: 'continue', because: 'within-duration', per: ['S0325', 'S0322'] },
    { if: { rule: ['myeloma', 'prostate'], months: before2, declined: 'no', view: 'due' }, then: 'silent', per: ['S0325', 'S0260'] },
    { if: { rule: ['myeloma', 'prostate'], months: before2, declined: 'yes' }, then: 'silent', per: ['S0325', 'S0260'] },
    { if: { rule: 'myeloma', months: from2, active: 'yes' }, then: 'review', because: 'active-bone-disease', per: ['S0325', 'S0322', 'S0328', 'S1059'], ...active },
    { if: { rule: 'myeloma', months: from2, active: 'no' }, then: 'review', because: 'no-active-bone-disease', per: ['S0325', 'S0322', 'S0328'] },
    { if: { rule: 'myeloma', months: from2, active: unrecorded }, then: 'review', because: 'activity-unknown', per: ['S0325', 'S0322', 'S0328'] },
    { if: { rule: 'prostate', months: before2, declined: 'no', view: 'all' }, then: 'continue', because: 'within-duration', per: 'S0260' },
    { if: { rule: 'prostate', months: from2 }, then: 'stop', because: 'two-years-at-most', per: 'S0260' },
    { if: { rule: ['myeloma', 'prostate', 'osteoporosis-bisphosphonate'], months: unrecorded, view: 'all' }, then: 'ask', per: ['S0325', 'S0260', 'S0787', 'howship: unknown-asks'] },
    { if: { rule: ['myeloma', 'prostate', 'osteoporosis-bisphosphonate'], months: unrecorded, view: 'due' }, then: 'silent', per: ['S0325', 'S0260', 'S0787'] },

    { if: { rule: 'adjuvant', over: 'yes' }, then: 'stop', because: 'series-completed', per: ['S0239', 'S0242'] },
    { if: { rule: 'adjuvant', over: 'no', view: 'all' }, then: 'continue', because: 'within-duration', per: ['S0239', 'S0242'] },
    { if: { rule: 'adjuvant', over: ['no', unrecorded], view: 'due' }, then: 'silent', per: ['S0239', 'S0242'] },
    { if: { rule: 'adjuvant', over: unrecorded, view: 'all' }, then: 'ask', per: ['S0239', 'S0242', 'howship: unknown-asks'] },

    { if: { rule: 'osteoporosis-bisphosphonate', months: under(months(60)), view: 'all' }, then: 'continue', because: 'within-duration', per: 'S0787' },
    { if: { rule: 'osteoporosis-bisphosphonate', months: under(months(60)), view: 'due' }, then: 'silent', per: 'S0787' },
    { if: { rule: 'osteoporosis-bisphosphonate', months: atLeast(months(60)) }, then: 'review', because: 'five-years', per: ['S0787', 'S0785', 'S0786', 'S1193'] },
    { if: { rule: 'osteoporosis-denosumab', view: 'all' }, then: 'continue', because: 'never-paused', per: ['S0789', 'S0788'] },
    { if: { rule: 'osteoporosis-denosumab', view: 'due' }, then: 'silent', per: 'S0789' },
  ],
})
