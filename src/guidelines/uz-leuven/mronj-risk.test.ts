import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { mronjRisk } from './mronj-risk.ts'

tryVignettes({ describe, expect, test }, mronjRisk, [
  ['Monthly zoledronate for bone metastases: high.', { exposure: 'high' }, 'high'],
  ['No medication list: unknown, never none.', { factor: 'no', oralMonths: 0 }, 'unknown'],
  ['Alendronate the day before 4 years: low.', { exposure: 'antiresorptive', factor: 'no', oralMonths: 47.97 }, 'low'],
  ['Alendronate from 4 years: raised.', { exposure: 'antiresorptive', factor: 'no', oralMonths: 48 }, 'raised'],
  ['Alendronate for a year with prednisolone: raised.', { exposure: 'antiresorptive', factor: 'yes', oralMonths: 12 }, 'raised'],
  ['Prolia alone: low, however long.', { exposure: 'antiresorptive', factor: 'no', oralMonths: 0 }, 'low'],
  ['Alendronate since nobody knows when: ask.', { exposure: 'antiresorptive', factor: 'no' }, 'ask oral-bisphosphonate-months'],
  ['Alendronate since nobody knows when, with prednisolone: raised whatever the answer.', { exposure: 'antiresorptive', factor: 'yes' }, 'raised'],
  ['Sunitinib alone: raised.', { exposure: 'angiogenesis-inhibitor', factor: 'yes', oralMonths: 0 }, 'raised'],
  ['Adalimumab alone: low.', { exposure: 'weak', factor: 'no', oralMonths: 0 }, 'low'],
  ['A list without relevant drugs: none.', { exposure: 'none', factor: 'no', oralMonths: 0 }, 'none'],
])
