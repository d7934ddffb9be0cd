import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { duplicateAnywhere } from '../howship/duplicate-therapy.ts'
import { duplicateByLabel } from './duplicate-therapy.ts'

tryVignettes({ describe, expect, test }, duplicateByLabel, [
  ['Zometa beside Aclasta is zoledronate twice.', { duplicate: 'same-substance', label: 'yes' }, 'same-substance'],
  ['Xgeva beside alendronate: the label forbids it.', { duplicate: 'two-antiresorptives', label: 'yes' }, 'two-antiresorptives'],
  ['Prolia beside alendronate: these labels are silent.', { duplicate: 'two-antiresorptives', label: 'no' }, []],
  ['One antiresorptive: nothing to say.', { duplicate: 'none', label: 'no' }, []],
  ['Xgeva ordered without a start, under zoledronate: instead or beside?', { label: 'yes' }, 'ask duplicate-therapy'],
])

tryVignettes({ describe, expect, test }, duplicateAnywhere, [
  ['Denosumab 60 mg beside 120 mg is denosumab twice.', { duplicate: 'same-substance' }, 'same-substance'],
  ['Prolia beside alendronate: two antiresorptives.', { duplicate: 'two-antiresorptives' }, 'two-antiresorptives'],
  ['One antiresorptive: nothing to say.', { duplicate: 'none' }, []],
  ['Prolia ordered without a start, under alendronate: instead or beside?', {}, 'ask duplicate-therapy'],
])
