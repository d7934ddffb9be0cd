/** Rhythms in metastatic disease: S0878, S0879, S0882–S0884, S0922. */
import { unrecorded } from '../../engine/condition.ts'
import { hypercalcaemiaOfMalignancy } from '../../facts/calcium.ts'
import { doseProduct } from '../../facts/dose.ts'
import { doseSetting, recordedInterval } from '../../facts/schedule.ts'
import { table } from '../citations.ts'
import { doseScheduleAsks, rhythms } from '../dose-schedule-outcomes.ts'

const longer = ['daily', 'weekly', '12-weeks', '3-months', '6-months', 'yearly', 'other'] as const

export const doseSchedule = table({
  decision: 'dose-schedule',
  authority: 'nl-handreiking',
  actor: 'prescriber',
  asks: doseScheduleAsks,
  reads: { product: doseProduct, interval: recordedInterval, setting: doseSetting, hypercalcaemia: hypercalcaemiaOfMalignancy },
  outcomes: rhythms,
  rows: [
    { if: { product: 'zoledronate-4', interval: '3-4-weeks' }, then: 'every-3-4-weeks', per: ['S0879', 'S0882', 'smpc: zometa-interval'], values: { infusionMinutes: 15 } },
    { if: { product: 'zoledronate-4', interval: unrecorded, setting: 'oncology', hypercalcaemia: 'no' }, then: 'every-3-4-weeks', per: ['S0879', 'S0882', 'smpc: zometa-interval'], values: { infusionMinutes: 15 } },
    // For hypercalcaemia one dose is given, and what follows depends on the calcium.
    { if: { product: 'zoledronate-4', interval: unrecorded, setting: 'oncology', hypercalcaemia: 'yes' }, then: 'silent', per: 'smpc: zometa-hypercalcaemia' },
    { if: { product: 'zoledronate-4', interval: unrecorded, setting: ['adjuvant', 'osteoporosis', 'other'] }, then: 'silent', per: 'S0882' },
    { if: { product: 'zoledronate-4', interval: longer }, then: 'silent', per: 'S0882' },
    { if: { product: 'pamidronate', interval: ['3-4-weeks', unrecorded], setting: ['oncology', 'adjuvant', 'osteoporosis'] }, then: 'every-3-4-weeks', per: ['S0884', 'S0969'], values: { infusionMinutes: 120 } },
    { if: { product: 'pamidronate', interval: longer, setting: ['oncology', 'adjuvant', 'osteoporosis'] }, then: 'ask', asking: ['interval'], per: ['S0884', 'howship: unknown-asks'] },
    { if: { product: 'pamidronate', setting: 'other' }, then: 'silent', per: 'S0884' },
    { if: { product: 'denosumab-120', interval: ['3-4-weeks', unrecorded] }, then: 'every-4-weeks', per: ['S0878', 'S0883', 'S0922'] },
    { if: { product: 'denosumab-120', interval: longer }, then: 'silent', per: 'S0922' },
    { if: { product: ['zoledronate-5', 'ibandronate-iv', 'denosumab-60', 'oral', 'other'] }, then: 'silent', per: 'S0882' },
  ],
})
