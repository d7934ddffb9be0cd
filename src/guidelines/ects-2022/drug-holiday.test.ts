import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { drugHoliday } from './drug-holiday.ts'

const alendronate = { invasive: 'yes', exposure: 'lower', oncology: 'no', drug: 'oral-bisphosphonate', factor: 'no' }

tryVignettes({ describe, expect, test }, drugHoliday, [
  ['A filling.', { ...alendronate, invasive: 'no' }, []],
  ['Nothing taken.', { ...alendronate, exposure: 'none' }, []],
  ['Prolia has its window instead.', { ...alendronate, drug: 'denosumab-60' }, []],
  ['Alendronate, low risk: do not stop.', alendronate, 'do-not-stop'],
  ['Alendronate with prednisolone: a stop from a week before is possible.', { ...alendronate, factor: 'yes' }, 'stop-1-week-before'],
  ['Monthly zoledronate: a stop from a week before is possible.', { ...alendronate, exposure: 'high', oncology: 'yes', drug: 'iv-bisphosphonate' }, 'stop-1-week-before'],
])
