import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { afterTheInfusion, aroundTheDose } from './pre-dose-check.ts'

tryVignettes({ describe, expect, test }, aroundTheDose, [
  ['With Zometa: drink, and creatinine two weeks later.', { product: 'zoledronate-4' }, ['drink-extra', 'creatinine-after-2-weeks']],
  ['With Prolia: neither.', { product: 'denosumab-60' }, []],
])

const infused = { kind: 'infusion', control: 'open', creatinine: 'no' }
tryVignettes({ describe, expect, test }, afterTheInfusion, [
  ['Zometa was given, no creatinine since: two weeks later.', infused, 'creatinine-after-2-weeks'],
  ['The creatinine is there.', { ...infused, creatinine: 'yes' }, []],
  ['The laboratory before the next infusion is due.', { ...infused, control: 'over' }, []],
  ['Xgeva was given: no creatinine.', { ...infused, kind: 'denosumab' }, []],
  ['Nobody knows on which day the infusion was: no day is made up.', { kind: 'infusion', control: undefined, creatinine: undefined }, []],
])
