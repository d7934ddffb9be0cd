import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { doseSchedule } from './dose-schedule.ts'

const oncology = { setting: 'oncology', hypercalcaemia: 'no' }

tryVignettes({ describe, expect, test }, doseSchedule, [
  ['Zometa every four weeks.', { ...oncology, product: 'zoledronate-4', interval: '3-4-weeks' }, 'every-3-4-weeks'],
  ['Zometa for metastases, no interval on record.', { ...oncology, product: 'zoledronate-4' }, 'every-3-4-weeks'],
  ['Zometa for hypercalcaemia, no interval: one dose, no rhythm.', { ...oncology, product: 'zoledronate-4', hypercalcaemia: 'yes' }, []],
  ['Adjuvant Zometa, no interval: not this guide.', { product: 'zoledronate-4', setting: 'adjuvant', hypercalcaemia: 'no' }, []],
  ['Zometa twice a year: not this guide.', { ...oncology, product: 'zoledronate-4', interval: '6-months' }, []],
  ['Pamidronate every four weeks.', { ...oncology, product: 'pamidronate', interval: '3-4-weeks' }, 'every-3-4-weeks'],
  ['Pamidronate every 3 months for metastases: asked.', { ...oncology, product: 'pamidronate', interval: '3-months' }, 'ask dose-interval'],
  ['Pamidronate in fibrous dysplasia: not this guide.', { product: 'pamidronate', interval: '3-4-weeks', setting: 'other', hypercalcaemia: 'no' }, []],
  ['Xgeva every four weeks.', { ...oncology, product: 'denosumab-120', interval: '3-4-weeks' }, 'every-4-weeks'],
  ['Xgeva every 12 weeks: not this guide.', { ...oncology, product: 'denosumab-120', interval: '12-weeks' }, []],
  ['Prolia: not this guide.', { product: 'denosumab-60', interval: '6-months', setting: 'osteoporosis', hypercalcaemia: 'no' }, []],
])
