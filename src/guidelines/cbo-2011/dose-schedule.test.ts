import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { doseSchedule } from './dose-schedule.ts'

tryVignettes({ describe, expect, test }, doseSchedule, [
  ['Risedronate 5 mg daily.', { product: 'oral', interval: 'daily' }, 'daily'],
  ['Alendronate 70 mg weekly.', { product: 'oral', interval: 'weekly' }, 'weekly'],
  ['Ibandronate 150 mg monthly.', { product: 'oral', interval: '3-4-weeks' }, 'monthly'],
  ['A tablet every year: no rhythm of this text.', { product: 'oral', interval: 'yearly' }, []],
  ['Ibandronate 3 mg every 3 months.', { product: 'ibandronate-iv', interval: '3-months' }, 'every-3-months'],
  ['Ibandronate 6 mg monthly: not this text.', { product: 'ibandronate-iv', interval: '3-4-weeks' }, []],
  ['Aclasta yearly.', { product: 'zoledronate-5', interval: 'yearly' }, 'yearly'],
  ['Zoledronate 5 mg every month: not this text.', { product: 'zoledronate-5', interval: '3-4-weeks' }, []],
  ['Xgeva: not this text.', { product: 'denosumab-120', interval: '3-4-weeks' }, []],
])
