import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { zoledronateDose } from './zoledronate-dose.ts'

tryVignettes({ describe, expect, test }, zoledronateDose, [
  ['Aclasta at 30: the Dutch text of 2011 still allows it.', { product: 'zoledronate-5', clearance: 30 }, '5-mg'],
  ['Aclasta at 29.9 is contraindicated here too.', { product: 'zoledronate-5', clearance: 29.9 }, 'contraindicated-renal'],
  ['Zometa is no question for this table.', { product: 'zoledronate-4', clearance: 20 }, []],
])
