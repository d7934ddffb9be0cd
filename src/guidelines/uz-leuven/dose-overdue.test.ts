import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { doseOverdue } from './dose-overdue.ts'

const prolia = { product: 'denosumab-60', exit: 'no', onHold: 'no' }
const xgeva = { product: 'denosumab-120', exit: 'no', latestDay: 'no', onHold: 'no' }

// 60 mg in months since the last dose; 5.97 is one day before six months, 6.03 one day after.
tryVignettes({ describe, expect, test }, doseOverdue, [
  ['Prolia, the day before month 6: nothing to say.', { ...prolia, sinceMonths: 5.97, latestDay: 'no', sinceDays: 183 }, []],
  ['Prolia on the day itself: due.', { ...prolia, sinceMonths: 6, latestDay: 'no', sinceDays: 184 }, 'due'],
  ['Prolia the day after: overdue.', { ...prolia, sinceMonths: 6.03, latestDay: 'no', sinceDays: 185 }, 'overdue'],
  ['Prolia, the day before the last safe day: still overdue.', { ...prolia, sinceMonths: 6.87, latestDay: 'no', sinceDays: 211 }, 'overdue'],
  ['Prolia on the last safe day: rebound risk.', { ...prolia, sinceMonths: 6.9, latestDay: 'yes', sinceDays: 212 }, 'rebound-risk'],
  ['Prolia, the day before nine months: rebound risk.', { ...prolia, sinceMonths: 8.97, latestDay: 'yes', sinceDays: 275 }, 'rebound-risk'],
  ['Prolia from nine months: the protection is lost.', { ...prolia, sinceMonths: 9, latestDay: 'yes', sinceDays: 276 }, 'protection-lost'],
  ['Prolia ten years ago and nothing since: still lost.', { ...prolia, sinceMonths: 120, latestDay: 'yes', sinceDays: 3650 }, 'protection-lost'],
  ['A bisphosphonate followed: covered.', { ...prolia, exit: 'yes', sinceMonths: 8, latestDay: 'yes', sinceDays: 240 }, 'covered'],
  ['Xgeva on day 27: nothing to say.', { ...xgeva, sinceMonths: 0.9, sinceDays: 27 }, []],
  ['Xgeva on day 28: due.', { ...xgeva, sinceMonths: 0.93, sinceDays: 28 }, 'due'],
  ['Xgeva on day 34: due.', { ...xgeva, sinceMonths: 1.1, sinceDays: 34 }, 'due'],
  ['Xgeva on day 35: overdue.', { ...xgeva, sinceMonths: 1.13, sinceDays: 35 }, 'overdue'],
  ['Xgeva, the day before six months: overdue.', { ...xgeva, sinceMonths: 5.97, sinceDays: 183 }, 'overdue'],
  ['Xgeva from six months: rebound risk.', { ...xgeva, sinceMonths: 6, sinceDays: 184 }, 'rebound-risk'],
  ['Prolia on hold, on the day itself: no dose is to come.', { ...prolia, onHold: 'yes', sinceMonths: 6, latestDay: 'no', sinceDays: 184 }, []],
  ['Prolia on hold, the day before the last safe day: nothing here.', { ...prolia, onHold: 'yes', sinceMonths: 6.87, latestDay: 'no', sinceDays: 211 }, []],
  ['Prolia on hold on the last safe day: rebound risk all the same.', { ...prolia, onHold: 'yes', sinceMonths: 6.9, latestDay: 'yes', sinceDays: 212 }, 'rebound-risk'],
  ['Xgeva on hold on day 28: no dose is to come.', { ...xgeva, onHold: 'yes', sinceMonths: 0.93, sinceDays: 28 }, []],
  ['Xgeva on hold, the day before six months: nothing here.', { ...xgeva, onHold: 'yes', sinceMonths: 5.97, sinceDays: 183 }, []],
  ['Xgeva on hold from six months: rebound risk all the same.', { ...xgeva, onHold: 'yes', sinceMonths: 6, sinceDays: 184 }, 'rebound-risk'],
  ['Denosumab of unknown strength, two months ago: 60 or 120 mg?', { exit: 'no', onHold: 'no', sinceMonths: 2, latestDay: 'no', sinceDays: 61 }, 'ask dose-product'],
  ['Zoledronate is no question for this table.', { product: 'zoledronate-5', exit: 'no' }, []],
])
