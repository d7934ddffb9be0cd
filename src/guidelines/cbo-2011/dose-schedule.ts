/** Rhythms in osteoporosis: S1153, S1155–S1157, S1159–S1161. */
import { unrecorded } from '../../engine/condition.ts'
import { doseProduct } from '../../facts/dose.ts'
import { recordedInterval } from '../../facts/schedule.ts'
import { table } from '../citations.ts'
import { doseScheduleAsks, rhythms } from '../dose-schedule-outcomes.ts'

export const doseSchedule = table({
  decision: 'dose-schedule',
  authority: 'cbo-2011',
  actor: 'prescriber',
  asks: doseScheduleAsks,
  reads: { product: doseProduct, interval: recordedInterval },
  outcomes: rhythms,
  rows: [
    { if: { product: 'oral', interval: 'daily' }, then: 'daily', per: 'S1155' },
    { if: { product: 'oral', interval: 'weekly' }, then: 'weekly', per: ['S1153', 'S1156'] },
    { if: { product: 'oral', interval: '3-4-weeks' }, then: 'monthly', per: ['S1157', 'S1159'] },
    { if: { product: 'oral', interval: ['12-weeks', '3-months', '6-months', 'yearly', 'other', unrecorded] }, then: 'silent', per: 'S1153' },
    { if: { product: 'ibandronate-iv', interval: '3-months' }, then: 'every-3-months', per: 'S1160' },
    { if: { product: 'ibandronate-iv', interval: ['daily', 'weekly', '3-4-weeks', '12-weeks', '6-months', 'yearly', 'other', unrecorded] }, then: 'silent', per: 'S1160' },
    { if: { product: 'zoledronate-5', interval: ['yearly', unrecorded] }, then: 'yearly', per: 'S1161', values: { infusionMinutes: 15 } },
    { if: { product: 'zoledronate-5', interval: ['daily', 'weekly', '3-4-weeks', '12-weeks', '3-months', '6-months', 'other'] }, then: 'silent', per: 'S1161' },
    { if: { product: ['zoledronate-4', 'pamidronate', 'denosumab-60', 'denosumab-120', 'other'] }, then: 'silent', per: 'S1153' },
  ],
})
