import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { doseSchedule } from './dose-schedule.ts'

tryVignettes({ describe, expect, test }, doseSchedule, [
  ['Prolia twice a year.', { product: 'denosumab-60', interval: '6-months', setting: 'osteoporosis' }, 'every-6-months'],
  ['Prolia without an interval on record: the one it has.', { product: 'denosumab-60', setting: 'osteoporosis' }, 'every-6-months'],
  ['Prolia every month is no rhythm that a source knows: which is meant?', { product: 'denosumab-60', interval: '3-4-weeks', setting: 'osteoporosis' }, 'ask dose-interval'],
  ['Xgeva every four weeks.', { product: 'denosumab-120', interval: '3-4-weeks', setting: 'oncology' }, 'every-4-weeks'],
  ['Xgeva twice a year: asked.', { product: 'denosumab-120', interval: '6-months', setting: 'oncology' }, 'ask dose-interval'],
  ['Aclasta yearly.', { product: 'zoledronate-5', interval: 'yearly', setting: 'osteoporosis' }, 'yearly'],
  ['Zoledronate 5 mg every month: asked, it may be the 4 mg product.', { product: 'zoledronate-5', interval: '3-4-weeks', setting: 'osteoporosis' }, 'ask dose-interval'],
  ['Adjuvant Zometa twice a year.', { product: 'zoledronate-4', interval: '6-months', setting: 'adjuvant' }, 'every-6-months'],
  ['Monthly Zometa: the chapter prints no rhythm.', { product: 'zoledronate-4', interval: '3-4-weeks', setting: 'oncology' }, []],
  ['Zometa every week: asked.', { product: 'zoledronate-4', interval: 'weekly', setting: 'oncology' }, 'ask dose-interval'],
  ['Zometa in oncology without an interval: others answer.', { product: 'zoledronate-4', setting: 'oncology' }, []],
  ['Adjuvant Zometa without an interval: asked.', { product: 'zoledronate-4', setting: 'adjuvant' }, 'ask dose-interval'],
  ['Pamidronate in oncology: others answer.', { product: 'pamidronate', interval: '3-4-weeks', setting: 'oncology' }, []],
  ['Pamidronate in fibrous dysplasia: monthly.', { product: 'pamidronate', interval: '3-4-weeks', setting: 'other' }, 'monthly'],
  ['Pamidronate every 3 months for Paget: asked.', { product: 'pamidronate', interval: '3-months', setting: 'other' }, 'ask dose-interval'],
  ['Ibandronate 6 mg monthly.', { product: 'ibandronate-iv', interval: '3-4-weeks', setting: 'other' }, 'monthly'],
  ['Ibandronate every 3 months: others answer.', { product: 'ibandronate-iv', interval: '3-months', setting: 'osteoporosis' }, []],
  ['Ibandronate by vein without an interval: asked.', { product: 'ibandronate-iv', setting: 'osteoporosis' }, 'ask dose-interval'],
  ['Ibandronate by vein every year: asked.', { product: 'ibandronate-iv', interval: 'yearly', setting: 'osteoporosis' }, 'ask dose-interval'],
  ['A tablet once a year: asked.', { product: 'oral', interval: 'yearly', setting: 'osteoporosis' }, 'ask dose-interval'],
  ['Alendronate once a week.', { product: 'oral', interval: 'weekly', setting: 'osteoporosis' }, 'weekly'],
  ['A monthly tablet: others answer.', { product: 'oral', interval: '3-4-weeks', setting: 'osteoporosis' }, []],
  ['A tablet without an interval: asked.', { product: 'oral', setting: 'osteoporosis' }, 'ask dose-interval'],
  ['Another drug: nothing to say.', { product: 'other', interval: '3-4-weeks', setting: 'osteoporosis' }, []],
])
