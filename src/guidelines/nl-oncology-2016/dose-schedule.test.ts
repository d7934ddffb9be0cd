import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { doseSchedule } from './dose-schedule.ts'

const zometa = { product: 'zoledronate-4', setting: 'oncology', stable: 'no' }

tryVignettes({ describe, expect, test }, doseSchedule, [
  ['Monthly Zometa in stable disease: every 12 weeks is possible.', { ...zometa, interval: '3-4-weeks', stable: 'yes' }, 'every-12-weeks'],
  ['Monthly Zometa, nothing said on the disease: nothing to add.', { ...zometa, interval: '3-4-weeks' }, []],
  ['Adjuvant Zometa without an interval: nothing to add.', { ...zometa, setting: 'adjuvant' }, []],
  ['Zometa every 12 weeks.', { ...zometa, interval: '12-weeks' }, 'every-12-weeks'],
  ['Zometa every 3 months.', { ...zometa, interval: '3-months' }, 'every-3-months'],
  ['Zometa twice a year against bone loss.', { ...zometa, interval: '6-months' }, 'every-6-months'],
  ['Zometa once a year against bone loss.', { ...zometa, interval: 'yearly' }, 'yearly'],
  ['Zometa every week: no rhythm of these slides.', { ...zometa, interval: 'weekly' }, []],
  ['Xgeva: nothing to add.', { ...zometa, product: 'denosumab-120', interval: '3-4-weeks' }, []],
])
