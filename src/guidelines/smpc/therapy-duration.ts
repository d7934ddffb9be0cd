/** Romosozumab for twelve months, then an antiresorptive; zoledronate 5 mg looked at again after five years. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { durationDrug, durationRule, durationView, romosozumabOver, therapyMonths } from '../../facts/duration.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { durationAsks, durationOutcomes, durationReasons, safestDuration } from '../therapy-duration-outcomes.ts'

export const therapyDuration = table({
  decision: 'therapy-duration',
  authority: 'smpc',
  actor: 'prescriber',
  asks: durationAsks,
  reads: { rule: durationRule, view: durationView, over: romosozumabOver, drug: durationDrug, months: therapyMonths },
  outcomes: durationOutcomes,
  safest: safestDuration,
  reasons: durationReasons,
  rows: [
    { if: { rule: 'romosozumab', over: 'yes' }, then: 'stop', because: 'twelve-months', per: 'smpc: evenity-dose' },
    { if: { rule: 'romosozumab', over: 'no', view: 'all' }, then: 'continue', because: 'within-duration', per: 'smpc: evenity-dose' },
    { if: { rule: 'romosozumab', over: ['no', unrecorded], view: 'due' }, then: 'silent', per: 'smpc: evenity-dose' },
    { if: { rule: 'romosozumab', over: unrecorded, view: 'all' }, then: 'ask', per: ['smpc: evenity-dose', 'howship: unknown-asks'] },
    { if: { rule: 'osteoporosis-bisphosphonate', drug: 'zoledronate-5', months: atLeast(months(60)) }, then: 'review', because: 'five-years', per: 'smpc: aclasta-dose' },
    { if: { rule: 'osteoporosis-bisphosphonate', drug: 'zoledronate-5', months: [under(months(60)), unrecorded] }, then: 'silent', per: 'smpc: aclasta-dose' },
    { if: { rule: 'osteoporosis-bisphosphonate', drug: ['denosumab', 'bisphosphonate', 'other'] }, then: 'silent', per: 'smpc: aclasta-dose' },
    { if: { rule: ['none', 'myeloma', 'prostate', 'metastases', 'adjuvant', 'osteoporosis-denosumab'] }, then: 'silent', per: 'smpc: evenity-dose' },
  ],
})
