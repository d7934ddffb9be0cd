import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { drugHoliday } from './drug-holiday.ts'

const alendronate = { invasive: 'yes', exposure: 'lower', oncology: 'no', drug: 'oral-bisphosphonate', urgent: 'no', factor: 'no', stopped: 0 }

tryVignettes({ describe, expect, test }, drugHoliday, [
  ['A crown is no surgery.', { ...alendronate, invasive: 'no', duration: 60 }, []],
  ['Nothing taken.', { ...alendronate, exposure: 'none', duration: 0 }, []],
  ['At oncology dose AAOMS 2014 says to avoid surgery, not to pause.', { ...alendronate, exposure: 'high', oncology: 'yes', drug: 'iv-bisphosphonate', duration: 20 }, []],
  ['Prolia has no holiday here.', { ...alendronate, drug: 'denosumab-60', duration: 0 }, []],
  ['Under 4 years without factor: no change.', { ...alendronate, duration: 47.97 }, 'not-needed'],
  ['From 4 years: 2 months.', { ...alendronate, duration: 48 }, 'stop-2-months-before'],
  ['From 4 years, 2 months stopped.', { ...alendronate, duration: 48, stopped: 2 }, 'not-needed'],
  ['From 4 years, a day short of 2 months stopped.', { ...alendronate, duration: 48, stopped: 1.97 }, 'stop-2-months-before'],
  ['From 4 years, urgent.', { ...alendronate, duration: 48, urgent: 'yes' }, 'not-delayed-urgent'],
  ['Prednisolone in the first year: 2 months.', { ...alendronate, duration: 8, factor: 'yes' }, 'stop-2-months-before'],
  ['Prednisolone, 2 months stopped.', { ...alendronate, duration: 8, factor: 'yes', stopped: 2 }, 'not-needed'],
  ['Prednisolone, urgent.', { ...alendronate, duration: 8, factor: 'yes', urgent: 'yes' }, 'not-delayed-urgent'],
])
