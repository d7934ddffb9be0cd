import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { startLabs } from './start-labs.ts'

const full = { creatinine: 80, weight: 60, age: 70, sex: 'female', vitaminD: 55, calcium: 'recorded', phosphate: 1.1, albumin: 'recorded' }
const without = (name: keyof typeof full) => ({ ...full, [name]: undefined })
const zometa = { drug: 'zoledronate-4' }

tryVignettes({ describe, expect, test }, startLabs, [
  ['Zometa with everything measured: complete.', { ...full, ...zometa }, 'complete'],
  ['Zometa without creatinine is asked about.', { ...without('creatinine'), ...zometa }, 'ask creatinine-before-start: creatinine-missing'],
  ['Zometa without weight: no clearance, so it is asked.', { ...without('weight'), ...zometa }, 'ask fresh-weight: weight-missing'],
  ['Zometa without a birth date is asked about.', { ...without('age'), ...zometa }, 'ask age: age-missing'],
  ['Zometa without a recorded sex is asked about.', { ...without('sex'), ...zometa }, 'ask sex: sex-missing'],
  ['Aclasta without vitamin D is asked about.', { ...without('vitaminD'), drug: 'zoledronate-5' }, 'ask 25-oh-vitamin-d: vitamin-d-missing'],
  ['Prolia without calcium is asked about.', { ...without('calcium'), drug: 'denosumab-60' }, 'ask calcium-before-start: calcium-missing'],
  ['Xgeva without phosphate is asked about.', { ...without('phosphate'), drug: 'denosumab-120' }, 'ask phosphate: phosphate-missing'],
  ['Pamidronate without albumin is asked about.', { ...without('albumin'), drug: 'other-iv-bisphosphonate' }, 'ask albumin-before-start: albumin-missing'],
  ['Alendronate needs creatinine and calcium alone.', { drug: 'oral-bisphosphonate', creatinine: 80, calcium: 'recorded', vitaminD: 55 }, 'complete'],
  ['Alendronate without vitamin D: complete, and worth measuring.', { drug: 'oral-bisphosphonate', creatinine: 80, calcium: 'recorded' }, 'complete: consider-vitamin-d'],
  ['Alendronate without creatinine is asked about, weight or not.', { drug: 'oral-bisphosphonate', calcium: 'recorded', vitaminD: 55 }, 'ask creatinine-before-start: creatinine-missing'],
  ['Bevacizumab has no laboratory of this kind.', { drug: 'angiogenesis-inhibitor' }, 'complete'],
])
