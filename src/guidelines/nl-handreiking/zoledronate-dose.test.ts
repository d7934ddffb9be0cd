import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { zoledronateDose } from './zoledronate-dose.ts'

const zometa = { product: 'zoledronate-4', hypercalcaemia: 'no' }

tryVignettes({ describe, expect, test }, zoledronateDose, [
  ['Clearance 60.1: the full 4 mg.', { ...zometa, clearance: 60.1 }, '4-mg'],
  ['Clearance 60 belongs to the band below: 3.5 mg.', { ...zometa, clearance: 60 }, '3.5-mg'],
  ['Clearance 59.9: 3.5 mg.', { ...zometa, clearance: 59.9 }, '3.5-mg'],
  ['Clearance 50: 3.5 mg.', { ...zometa, clearance: 50 }, '3.5-mg'],
  ['Clearance 49.9, between the printed 49 and 50: the lower dose.', { ...zometa, clearance: 49.9 }, '3.3-mg'],
  ['Clearance 49.5: the lower dose.', { ...zometa, clearance: 49.5 }, '3.3-mg'],
  ['Clearance 40: 3.3 mg.', { ...zometa, clearance: 40 }, '3.3-mg'],
  ['Clearance 39.9: 3 mg.', { ...zometa, clearance: 39.9 }, '3-mg'],
  ['Clearance 39.5, between the printed 39 and 40: 3 mg.', { ...zometa, clearance: 39.5 }, '3-mg'],
  ['Clearance 30: 3 mg.', { ...zometa, clearance: 30 }, '3-mg'],
  ['Clearance 29.9: not recommended.', { ...zometa, clearance: 29.9 }, 'not-recommended'],
  ['Without a clearance the dose is asked, not guessed.', zometa, 'ask clearance-for-dose'],
  ['Zoledronate of unknown strength: which product?', { hypercalcaemia: 'no', clearance: 55 }, 'ask dose-product'],
  ['In hypercalcaemia of malignancy the guide says nothing.', { ...zometa, hypercalcaemia: 'yes', clearance: 25 }, []],
  ['The reduced doses are not for 5 mg a year.', { ...zometa, product: 'zoledronate-5', clearance: 45 }, []],
])
