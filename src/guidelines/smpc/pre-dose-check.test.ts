import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { calciumAfterDose, calciumAfterInjection } from './pre-dose-check.ts'

tryVignettes({ describe, expect, test }, calciumAfterDose, [
  ['The first Xgeva: calcium within two weeks.', { product: 'denosumab-120', first: 'yes' }, 'calcium-after-2-weeks'],
  ['The ninth Xgeva: not again.', { product: 'denosumab-120', first: 'no' }, []],
  ['The first Aclasta: no.', { product: 'zoledronate-5', first: 'yes' }, []],
])

const injected = { kind: 'denosumab', control: 'open', calcium: 'no', first: 'yes', kidney: 'no' }
tryVignettes({ describe, expect, test }, calciumAfterInjection, [
  ['The first Prolia was given, no calcium since: within two weeks.', injected, 'calcium-after-2-weeks'],
  ['The calcium is there.', { ...injected, calcium: 'yes' }, []],
  ['The calcium before the second injection is due.', { ...injected, control: 'over' }, []],
  ['The ninth, kidneys in order: not again.', { ...injected, first: 'no' }, []],
  ['The ninth, clearance below 30: after each injection.', { ...injected, first: 'no', kidney: 'yes' }, 'calcium-after-2-weeks'],
  ['The first, clearance below 30: once.', { ...injected, kidney: 'yes' }, 'calcium-after-2-weeks'],
  ['The ninth, clearance below 30, calcium there.', { ...injected, first: 'no', kidney: 'yes', calcium: 'yes' }, []],
  ['The ninth, clearance below 30, the next dose near.', { ...injected, first: 'no', kidney: 'yes', control: 'over' }, []],
  ['The first, kidney function not recorded: for the first it is no matter.', { ...injected, kidney: undefined }, 'calcium-after-2-weeks'],
  ['The ninth, kidney function not recorded: the question stands with the warning, not here.', { ...injected, first: 'no', kidney: undefined }, []],
  ['First or not, nobody knows, clearance below 30.', { ...injected, first: undefined, kidney: 'yes' }, 'calcium-after-2-weeks'],
  ['The first Aclasta: no calcium.', { ...injected, kind: 'infusion' }, []],
  ['Aclasta at a clearance below 30: no calcium.', { ...injected, kind: 'infusion', kidney: 'yes' }, []],
  ['Nobody knows on which day it was: no day is made up.', { kind: 'denosumab', kidney: 'yes' }, []],
])
