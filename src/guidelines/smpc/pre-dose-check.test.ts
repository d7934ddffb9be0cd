import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { calciumAfterDose } from './pre-dose-check.ts'

tryVignettes({ describe, expect, test }, calciumAfterDose, [
  ['The first Xgeva: calcium within two weeks.', { product: 'denosumab-120', first: 'yes' }, 'calcium-after-2-weeks'],
  ['The ninth Xgeva: not again.', { product: 'denosumab-120', first: 'no' }, []],
  ['The first Aclasta: no.', { product: 'zoledronate-5', first: 'yes' }, []],
])
