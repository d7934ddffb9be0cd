import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { denosumabHypocalcaemia } from './denosumab-hypocalcaemia.ts'

tryVignettes({ describe, expect, test }, denosumabHypocalcaemia, [
  ['On dialysis, Prolia planned: warn, and calcium again within two weeks.', { kidney: 'yes' }, 'warn'],
  ['Clearance 64, three weeks old: no warning.', { kidney: 'no' }, 'no-warning'],
  ['Nobody knows the kidneys: ask.', {}, 'ask denosumab-kidney-risk'],
])
