/** Longer intervals of zoledronate 4 mg: every 3 months in stable disease (S1036, S1038), once per 6 to 12 months against bone loss (S1079). */
import { unrecorded } from '../../engine/condition.ts'
import { doseProduct } from '../../facts/dose.ts'
import { doseSetting, recordedInterval, stableDisease } from '../../facts/schedule.ts'
import { table } from '../citations.ts'
import { doseScheduleAsks, rhythms } from '../dose-schedule-outcomes.ts'

const monthly = { product: 'zoledronate-4', interval: ['3-4-weeks', unrecorded] } as const
const minutes = { infusionMinutes: 15 }

export const doseSchedule = table({
  decision: 'dose-schedule',
  authority: 'nl-oncology-2016',
  actor: 'prescriber',
  asks: doseScheduleAsks,
  reads: { product: doseProduct, interval: recordedInterval, setting: doseSetting, stable: stableDisease },
  outcomes: rhythms,
  rows: [
    { if: { ...monthly, setting: 'oncology', stable: 'yes' }, then: 'every-12-weeks', per: ['S1036', 'S1038'], values: minutes },
    { if: { ...monthly, setting: 'oncology', stable: 'no' }, then: 'silent', per: 'S1038' },
    { if: { ...monthly, setting: ['adjuvant', 'osteoporosis', 'other'] }, then: 'silent', per: 'S1038' },
    { if: { product: 'zoledronate-4', interval: '12-weeks' }, then: 'every-12-weeks', per: ['S1036', 'S1038'], values: minutes },
    { if: { product: 'zoledronate-4', interval: '3-months' }, then: 'every-3-months', per: ['S1036', 'S1038'], values: minutes },
    { if: { product: 'zoledronate-4', interval: '6-months' }, then: 'every-6-months', per: 'S1079', values: minutes },
    { if: { product: 'zoledronate-4', interval: 'yearly' }, then: 'yearly', per: 'S1079', values: minutes },
    { if: { product: 'zoledronate-4', interval: ['daily', 'weekly', 'other'] }, then: 'silent', per: 'S1038' },
    { if: { product: ['zoledronate-5', 'pamidronate', 'ibandronate-iv', 'denosumab-60', 'denosumab-120', 'oral', 'other'] }, then: 'silent', per: 'S1038' },
  ],
})
