/** Prostate cancer: at 24 months a review, neither an automatic stop nor going on by itself. Ours. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { durationRule, therapyMonths } from '../../facts/duration.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { durationAsks, durationOutcomes, durationReasons } from '../therapy-duration-outcomes.ts'

export const therapyDuration = table({
  decision: 'therapy-duration',
  authority: 'howship',
  actor: 'prescriber',
  asks: durationAsks,
  reads: { rule: durationRule, months: therapyMonths },
  outcomes: { review: durationOutcomes.review },
  safest: ['review'],
  reasons: durationReasons,
  rows: [
    { if: { rule: 'prostate', months: atLeast(months(24)) }, then: 'review', because: 'two-years', per: ['howship: two-year-review', 'S1047'] },
    { if: { rule: 'prostate', months: [under(months(24)), unrecorded] }, then: 'silent', per: 'howship: two-year-review' },
    { if: { rule: ['none', 'myeloma', 'metastases', 'adjuvant', 'romosozumab', 'osteoporosis-bisphosphonate', 'osteoporosis-denosumab'] }, then: 'silent', per: 'howship: two-year-review' },
  ],
})
