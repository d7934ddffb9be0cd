/** Myeloma: after at least twelve months and a very good response less often, or stop. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { durationRule, durationView, therapyMonths } from '../../facts/duration.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { durationAsks, durationOutcomes, durationReasons } from '../therapy-duration-outcomes.ts'

export const therapyDuration = table({
  decision: 'therapy-duration',
  authority: 'imwg-2021',
  actor: 'prescriber',
  asks: durationAsks,
  reads: { rule: durationRule, view: durationView, months: therapyMonths },
  outcomes: { review: durationOutcomes.review },
  safest: ['review'],
  reasons: durationReasons,
  rows: [
    { if: { rule: 'myeloma', view: 'all', months: atLeast(months(12)) }, then: 'review', because: 'twelve-months-at-least', per: 'imwg-2021: duration' },
    { if: { rule: 'myeloma', view: 'due', months: atLeast(months(24)) }, then: 'review', because: 'twelve-months-at-least', per: 'imwg-2021: duration' },
    { if: { rule: 'myeloma', view: 'all', months: [under(months(12)), unrecorded] }, then: 'silent', per: 'imwg-2021: duration' },
    { if: { rule: 'myeloma', view: 'due', months: [under(months(24)), unrecorded] }, then: 'silent', per: 'imwg-2021: duration' },
    { if: { rule: ['none', 'prostate', 'metastases', 'adjuvant', 'romosozumab', 'osteoporosis-bisphosphonate', 'osteoporosis-denosumab'] }, then: 'silent', per: 'imwg-2021: duration' },
  ],
})
