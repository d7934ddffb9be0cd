/** Rhythms that the Leuven chapter prints: S0174, S0175, S0219, S0236, S0239, S0356, S0357. */
import { unrecorded } from '../../engine/condition.ts'
import { doseProduct } from '../../facts/dose.ts'
import { doseSetting, recordedInterval } from '../../facts/schedule.ts'
import { table } from '../citations.ts'
import { doseScheduleAsks, rhythms } from '../dose-schedule-outcomes.ts'

const minutes = { infusionMinutes: 15 }

export const doseSchedule = table({
  decision: 'dose-schedule',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: doseScheduleAsks,
  reads: { product: doseProduct, interval: recordedInterval, setting: doseSetting },
  outcomes: rhythms,
  rows: [
    { if: { product: 'denosumab-60', interval: ['6-months', unrecorded] }, then: 'every-6-months', per: 'S0174' },
    { if: { product: 'denosumab-60', interval: ['daily', 'weekly', '3-4-weeks', '12-weeks', '3-months', 'yearly', 'other'] }, then: 'ask', asking: ['interval'], per: ['S0174', 'howship: unknown-asks'] },
    { if: { product: 'denosumab-120', interval: ['3-4-weeks', unrecorded] }, then: 'every-4-weeks', per: 'S0175' },
    { if: { product: 'denosumab-120', interval: ['daily', 'weekly', '12-weeks', '3-months', '6-months', 'yearly', 'other'] }, then: 'ask', asking: ['interval'], per: ['S0175', 'howship: unknown-asks'] },
    { if: { product: 'zoledronate-5', interval: ['yearly', unrecorded] }, then: 'yearly', per: 'S0219', values: minutes },
    { if: { product: 'zoledronate-5', interval: ['daily', 'weekly', '3-4-weeks', '12-weeks', '3-months', '6-months', 'other'] }, then: 'ask', asking: ['interval'], per: ['S0219', 'howship: unknown-asks'] },
    { if: { product: 'zoledronate-4', interval: '6-months' }, then: 'every-6-months', per: ['S0239', 'S0240'], values: minutes },
    { if: { product: 'zoledronate-4', interval: ['3-4-weeks', '12-weeks', '3-months', 'yearly'] }, then: 'silent', per: 'S0239' },
    { if: { product: 'zoledronate-4', interval: ['daily', 'weekly', 'other'] }, then: 'ask', asking: ['interval'], per: ['S0239', 'howship: unknown-asks'] },
    { if: { product: 'zoledronate-4', interval: unrecorded, setting: 'oncology' }, then: 'silent', per: 'S0239' },
    { if: { product: 'zoledronate-4', interval: unrecorded, setting: ['adjuvant', 'osteoporosis', 'other'] }, then: 'ask', per: ['S0239', 'howship: unknown-asks'] },
    { if: { product: 'pamidronate', setting: ['oncology', 'adjuvant', 'osteoporosis'] }, then: 'silent', per: 'S0357' },
    { if: { product: 'pamidronate', setting: 'other', interval: ['3-4-weeks', unrecorded] }, then: 'monthly', per: 'S0357', values: { infusionMinutes: 120 } },
    { if: { product: 'pamidronate', setting: 'other', interval: ['daily', 'weekly', '12-weeks', '3-months', '6-months', 'yearly', 'other'] }, then: 'ask', asking: ['interval'], per: ['S0357', 'howship: unknown-asks'] },
    { if: { product: 'ibandronate-iv', interval: '3-4-weeks' }, then: 'monthly', per: 'S0356' },
    { if: { product: 'ibandronate-iv', interval: '3-months' }, then: 'silent', per: 'S0356' },
    { if: { product: 'ibandronate-iv', interval: ['daily', 'weekly', '12-weeks', '6-months', 'yearly', 'other'] }, then: 'ask', asking: ['interval'], per: ['S0356', 'howship: unknown-asks'] },
    { if: { product: 'ibandronate-iv', interval: unrecorded }, then: 'ask', per: ['S0356', 'howship: unknown-asks'] },
    { if: { product: 'oral', interval: 'weekly' }, then: 'weekly', per: 'S0236' },
    { if: { product: 'oral', interval: ['daily', '3-4-weeks'] }, then: 'silent', per: 'S0236' },
    { if: { product: 'oral', interval: ['12-weeks', '3-months', '6-months', 'yearly', 'other'] }, then: 'ask', asking: ['interval'], per: ['S0236', 'howship: unknown-asks'] },
    { if: { product: 'oral', interval: unrecorded }, then: 'ask', per: ['S0236', 'howship: unknown-asks'] },
    { if: { product: 'other' }, then: 'silent', per: 'S0236' },
  ],
})
