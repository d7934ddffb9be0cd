import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { zoledronateDose } from './zoledronate-dose.ts'

const zometa = { product: 'zoledronate-4', hypercalcaemia: 'no', creatinine: 90 }
const acute = { product: 'zoledronate-4', hypercalcaemia: 'yes' }
const aclasta = { product: 'zoledronate-5', hypercalcaemia: 'no', creatinine: 90 }

tryVignettes({ describe, expect, test }, zoledronateDose, [
  ['Hypercalcaemia of malignancy, creatinine 399: the full dose, whatever the clearance.', { ...acute, creatinine: 399, clearance: 12 }, '4-mg'],
  ['Hypercalcaemia of malignancy, creatinine 400: not recommended.', { ...acute, creatinine: 400, clearance: 12 }, 'not-recommended'],
  ['Hypercalcaemia of malignancy without creatinine: asked.', acute, 'ask fresh-creatinine'],
  ['Zometa at 60.1.', { ...zometa, clearance: 60.1 }, '4-mg'],
  ['Zometa at 60.', { ...zometa, clearance: 60 }, '3.5-mg'],
  ['Zometa at 49.5.', { ...zometa, clearance: 49.5 }, '3.3-mg'],
  ['Zometa at 39.5.', { ...zometa, clearance: 39.5 }, '3-mg'],
  ['Zometa at 29.9.', { ...zometa, clearance: 29.9 }, 'not-recommended'],
  ['Aclasta at 35 may be given.', { ...aclasta, clearance: 35 }, '5-mg'],
  ['Aclasta at 34.9 is contraindicated.', { ...aclasta, clearance: 34.9 }, 'contraindicated-renal'],
  ['Prolia is no question for this table.', { ...aclasta, product: 'denosumab-60', clearance: 20 }, []],
  ['Zometa at 59.9.', { ...zometa, clearance: 59.9 }, '3.5-mg'],
  ['Zometa at 50.', { ...zometa, clearance: 50 }, '3.5-mg'],
  ['Zometa at 49.9.', { ...zometa, clearance: 49.9 }, '3.3-mg'],
  ['Zometa at 40.', { ...zometa, clearance: 40 }, '3.3-mg'],
  ['Zometa at 39.9.', { ...zometa, clearance: 39.9 }, '3-mg'],
  ['Zometa at 30.', { ...zometa, clearance: 30 }, '3-mg'],
  ['Hypercalcaemia of malignancy, creatinine 399.9: the full dose.', { ...acute, creatinine: 399.9, clearance: 12 }, '4-mg'],
])
