import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { aroundTheDose } from './pre-dose-check.ts'

tryVignettes({ describe, expect, test }, aroundTheDose, [
  ['With Zometa: drink, and creatinine two weeks later.', { product: 'zoledronate-4' }, ['drink-extra', 'creatinine-after-2-weeks']],
  ['With Prolia: neither.', { product: 'denosumab-60' }, []],
])
