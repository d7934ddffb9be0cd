import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { drugHoliday, otherBoneDrugHoliday } from './drug-holiday.ts'

const here = { invasive: 'yes', urgent: 'no', factor: 'no', d120: 'no' }
const alendronate = { ...here, exposure: 'lower', oncology: 'no', drug: 'oral-bisphosphonate', stopped: 0 }
const prolia = { ...here, exposure: 'lower', oncology: 'no', drug: 'denosumab-60', duration: 0 }
const zometa = { ...here, exposure: 'high', oncology: 'yes', drug: 'iv-bisphosphonate', duration: 20, stopped: 1 }

tryVignettes({ describe, expect, test }, drugHoliday, [
  ['A filling needs no thought about stopping.', { ...alendronate, invasive: 'no', duration: 60 }, []],
  ['Drugs unknown: the question cannot be answered.', { invasive: 'yes' }, 'ask jaw-exposure'],
  ['Nothing taken: nothing to stop.', { ...here, exposure: 'none', oncology: 'no' }, []],
  ['Monthly zoledronate, an unavoidable extraction: interrupt until healed.', zometa, 'stop-until-healed'],
  ['Xgeva, an unavoidable extraction: interrupt until healed, with an exit plan.', { ...zometa, drug: 'other', d120: 'yes' }, 'stop-until-healed'],
  ['An abscess under monthly zoledronate does not wait.', { ...zometa, urgent: 'yes' }, 'not-delayed-urgent'],
  ['An oncology dose that was not called high is still oncology.', { ...zometa, exposure: 'lower' }, 'stop-until-healed'],
  ['Prolia: just before the next injection, also after one year.', prolia, 'just-before-next-dose'],
  ['Prolia with prednisolone: just before the next injection all the same.', { ...prolia, factor: 'yes' }, 'just-before-next-dose'],
  ['An urgent extraction under Prolia does not wait for the window.', { ...prolia, urgent: 'yes' }, 'not-delayed-urgent'],
  ['Alendronate for 3 years and 364 days, nothing else: no stop.', { ...alendronate, duration: 47.97 }, 'not-needed'],
  ['Alendronate for 4 years: stop 3 months before.', { ...alendronate, duration: 48 }, 'stop-3-months-before'],
  ['Alendronate for 4 years, stopped 3 months by then: no further stop.', { ...alendronate, duration: 48, stopped: 3 }, 'not-needed'],
  ['Alendronate for 4 years, stopped a day short of 3 months: not yet.', { ...alendronate, duration: 48, stopped: 2.97 }, 'stop-3-months-before'],
  ['Alendronate for 4 years, urgent: not delayed.', { ...alendronate, duration: 48, urgent: 'yes' }, 'not-delayed-urgent'],
  ['Alendronate for 1 year with prednisolone: stop 3 months before.', { ...alendronate, duration: 12, factor: 'yes' }, 'stop-3-months-before'],
  ['The same, stopped 3 months by then.', { ...alendronate, duration: 12, factor: 'yes', stopped: 3 }, 'not-needed'],
  ['The same, urgent.', { ...alendronate, duration: 12, factor: 'yes', urgent: 'yes' }, 'not-delayed-urgent'],
  ['Yearly zoledronate in its third year without factor follows the oral rule: no stop.', { ...alendronate, drug: 'iv-bisphosphonate', duration: 30 }, 'not-needed'],
  ['Sunitinib alone is not stopped by a dentist’s table.', { ...here, exposure: 'lower', oncology: 'no', drug: 'other', factor: 'yes', duration: 0 }, []],
  ['How long alendronate is taken decides, so it is asked.', { ...alendronate }, 'ask bisphosphonate-months'],
  ['Past 4 years the steroid no longer matters and is not asked.', { ...alendronate, factor: undefined, duration: 60 }, 'stop-3-months-before'],
])

tryVignettes({ describe, expect, test }, otherBoneDrugHoliday, [
  ['Raloxifene is never stopped for the mouth.', { kind: 'yes', planned: 'yes' }, 'not-needed'],
  ['Raloxifene and no procedure: no question.', { kind: 'yes', planned: 'no' }, []],
  ['Alendronate is another table’s question.', { kind: 'no', planned: 'yes' }, []],
])
