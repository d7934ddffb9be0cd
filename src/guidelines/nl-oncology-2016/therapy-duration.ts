/** How long in metastases and myeloma: S1035–S1038, S1058–S1060. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { activeBoneDisease, durationDrug, durationRule, durationView, performanceDeclined, therapyMonths } from '../../facts/duration.ts'
import { stableDisease } from '../../facts/schedule.ts'
import { months } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { durationAsks, durationOutcomes, durationReasons, safestDuration } from '../therapy-duration-outcomes.ts'

const bisphosphonate = ['bisphosphonate', 'zoledronate-5', 'other'] as const
const going = { declined: 'no', view: 'all' } as const

export const therapyDuration = table({
  decision: 'therapy-duration',
  authority: 'nl-oncology-2016',
  actor: 'prescriber',
  asks: durationAsks,
  reads: { rule: durationRule, view: durationView, declined: performanceDeclined, drug: durationDrug, stable: stableDisease, months: therapyMonths, active: activeBoneDisease },
  outcomes: durationOutcomes,
  safest: safestDuration,
  reasons: durationReasons,
  rows: [
    { if: { rule: ['none', 'adjuvant', 'romosozumab', 'osteoporosis-bisphosphonate', 'osteoporosis-denosumab'] }, then: 'silent', per: 'S1035' },
    { if: { rule: ['metastases', 'prostate', 'myeloma'], declined: 'yes' }, then: 'review', because: 'performance-declined', per: ['S1035', 'S1037'] },
    { if: { rule: ['metastases', 'prostate'], declined: 'no', view: 'due' }, then: 'silent', per: 'S1035' },
    { if: { rule: 'prostate', ...going }, then: 'silent', per: 'S1035' },
    { if: { rule: 'metastases', ...going, drug: 'denosumab' }, then: 'continue', because: 'denosumab-continuous', per: 'S1037' },
    { if: { rule: 'metastases', ...going, drug: bisphosphonate, stable: 'yes' }, then: 'continue', because: 'stable-disease', per: ['S1036', 'S1038'], values: { intervalWeeks: 12 } },
    { if: { rule: 'metastases', ...going, drug: bisphosphonate, stable: 'no' }, then: 'continue', because: 'until-performance-declines', per: 'S1035' },
    { if: { rule: 'myeloma', ...going, months: under(months(24)) }, then: 'continue', because: 'within-duration', per: 'S1058' },
    { if: { rule: 'myeloma', declined: 'no', view: 'due', months: [under(months(24)), unrecorded] }, then: 'silent', per: 'S1058' },
    { if: { rule: 'myeloma', ...going, months: unrecorded }, then: 'ask', per: ['S1058', 'howship: unknown-asks'] },
    { if: { rule: 'myeloma', declined: 'no', months: atLeast(months(24)), active: 'yes' }, then: 'review', because: 'active-bone-disease', per: ['S1058', 'S1059'], values: { intervalMonths: 3 } },
    { if: { rule: 'myeloma', declined: 'no', months: atLeast(months(24)), active: 'no' }, then: 'review', because: 'no-active-bone-disease', per: ['S1058', 'S1059', 'S1060'] },
    { if: { rule: 'myeloma', declined: 'no', months: atLeast(months(24)), active: unrecorded }, then: 'review', because: 'activity-unknown', per: ['S1058', 'S1059'] },
  ],
})
