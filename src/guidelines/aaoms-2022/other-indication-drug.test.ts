import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { otherIndicationDrug } from './other-indication-drug.ts'

tryVignettes({ describe, expect, test }, otherIndicationDrug, [
  ['Fibrous dysplasia: no proven effect.', { disease: 'fibrous-dysplasia' }, 'no-proven-effect'],
  ['Paget: nothing said.', { disease: 'paget' }, []],
])
