import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { preDoseCheck } from './pre-dose-check.ts'

/** Everything as it should be for the ninth Zometa. */
const zometa = {
  product: 'zoledronate-4',
  day: 'yes',
  first: 'no',
  early: 'no',
  double: 'none',
  hypercalcaemia: 'no',
  creatinine: 90,
  weight: 70,
  rise: 'no',
  clearance: 70,
  calcium: 'normal',
  calciumRecorded: 'yes',
  vitaminD: 60,
  dental: 'cleared',
  mouthMayWait: 'no',
  mucosaClosed: 'yes',
  monthSix: 'no',
  lesion: 'no',
  mronj: 'no',
  pregnant: 'no',
  objection: 'none',
}
const prolia = { ...zometa, product: 'denosumab-60' }
const xgeva = { ...zometa, product: 'denosumab-120' }
const aclasta = { ...zometa, product: 'zoledronate-5' }
const first = { ...zometa, first: 'yes' }
const without = (told: Record<string, string | number>, ...names: string[]) => Object.fromEntries(Object.entries(told).filter(([name]) => !names.includes(name)))

tryVignettes({ describe, expect, test }, preDoseCheck, [
  ['The ninth Zometa, everything in order.', zometa, 'give'],
  ['The first Zometa, everything in order.', first, 'give'],
  ['Prolia in order.', prolia, 'give'],
  ['Denosumab of unknown strength is held.', without(xgeva, 'product'), 'hold: strength-unknown'],
  ['Xgeva beside alendronate is held.', { ...xgeva, double: 'two-antiresorptives' }, 'hold: duplicate-therapy'],
  ['Prolia and Xgeva at once is held.', { ...xgeva, double: 'same-substance' }, 'hold: duplicate-therapy'],
  ['Instead of the other, or beside it? Asked.', without(xgeva, 'double'), 'ask duplicate-therapy'],
  ['A first Zometa, for nobody knows which day: asked, not given.', without(first, 'day'), 'ask dose-day'],
  ['Ten days after the last Zometa.', { ...zometa, early: 'yes' }, 'hold: too-early'],
  ['An allergy to zoledronate is on record: asked before anything is given.', without(zometa, 'objection'), 'ask recorded-objection'],
  ['Pregnant.', { ...prolia, pregnant: 'yes' }, 'hold: pregnancy'],
  ['Zometa without a recent creatinine.', without(zometa, 'creatinine', 'rise', 'clearance'), 'hold: creatinine-missing'],
  ['Zometa without a recent weight.', without(zometa, 'weight', 'clearance'), 'hold: weight-missing'],
  ['Creatinine has risen.', { ...zometa, rise: 'yes' }, 'hold: creatinine-rise'],
  ['No creatinine from before the first dose: asked.', without(zometa, 'rise'), 'ask creatinine-rise'],
  ['Zometa at 30 is given (3 mg).', { ...zometa, clearance: 30 }, 'give'],
  ['Zometa at 29.9 is held.', { ...zometa, clearance: 29.9 }, 'hold: clearance-below-30'],
  ['Aclasta at 35 is given.', { ...aclasta, clearance: 35 }, 'give'],
  ['Aclasta at 34.9 is held.', { ...aclasta, clearance: 34.9 }, 'hold: clearance-below-35'],
  ['Prolia at 12: clearance never holds it.', { ...prolia, clearance: 12 }, 'give'],
  ['Prolia without creatinine or weight: they do not hold it.', without(prolia, 'creatinine', 'weight', 'clearance', 'rise'), 'give'],
  ['Hypercalcaemia of malignancy, clearance 25, creatinine 399.', { ...first, hypercalcaemia: 'yes', mouthMayWait: 'yes', creatinine: 399, clearance: 12, calcium: 'high', dental: 'treatment-needed', vitaminD: 24 }, 'give'],
  ['Hypercalcaemia of malignancy, creatinine 400.', { ...first, hypercalcaemia: 'yes', mouthMayWait: 'yes', creatinine: 400, clearance: 12, calcium: 'high' }, 'hold: clearance-below-30'],
  ['Prolia without a recent calcium.', without({ ...prolia, calciumRecorded: 'no' }, 'calcium'), 'hold: calcium-missing'],
  ['Prolia with a low calcium.', { ...prolia, calcium: 'low' }, 'hold: calcium-low'],
  ['Zometa without a recent calcium: asked.', without({ ...zometa, calciumRecorded: 'no' }, 'calcium'), 'ask calcium-for-dose'],
  ['Zometa with a low calcium.', { ...zometa, calcium: 'low' }, 'hold: calcium-low'],
  ['First Zometa, treatment of the teeth still needed.', { ...first, dental: 'treatment-needed' }, 'hold: dental-not-cleared'],
  ['Prolia taken up again after month 6, no dentist: the prescriber is asked.', { ...prolia, first: 'yes', monthSix: 'yes', dental: 'treatment-needed' }, 'ask: dental-not-cleared'],
  ['First Zometa, no dentist.', without(first, 'dental'), 'hold: dental-not-cleared'],
  ['The ninth Zometa is not held for a dentist.', without(zometa, 'dental'), 'give'],
  ['First Zometa that may not wait for the mouth.', { ...first, dental: 'treatment-needed', mouthMayWait: 'yes' }, 'give'],
  ['First Zometa, vitamin D unknown.', without(first, 'vitaminD'), 'hold: vitamin-d-missing'],
  ['First Zometa, vitamin D 29.9.', { ...first, vitaminD: 29.9 }, 'hold: vitamin-d-low'],
  ['First Zometa, vitamin D 30.', { ...first, vitaminD: 30 }, 'give'],
  ['The ninth Zometa is not held for vitamin D.', { ...zometa, vitaminD: 20 }, 'give'],
  ['An extraction that has not healed.', { ...zometa, mucosaClosed: 'no' }, 'hold: mucosa-not-healed'],
  ['The same, Prolia at month 6: the prescriber is asked, nothing is held.', { ...prolia, mucosaClosed: 'no', monthSix: 'yes' }, 'ask: mucosa-not-healed'],
  ['The same with a low calcium: held.', { ...prolia, mucosaClosed: 'no', monthSix: 'yes', calcium: 'low' }, 'hold: calcium-low, mucosa-not-healed'],
  ['Xgeva with an unhealed lesion in the mouth, although nothing may wait.', { ...xgeva, mouthMayWait: 'yes', mucosaClosed: 'no', lesion: 'yes' }, 'hold: unhealed-oral-lesion'],
  ['Zometa with bare bone in the jaw.', { ...zometa, mronj: 'yes' }, 'hold: mronj-present'],
  ['First or not, nobody knows: vitamin D low is asked about.', without({ ...zometa, vitaminD: 20 }, 'first'), 'ask first-dose'],
])
