import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { whoOperates } from './who-operates.ts'

tryVignettes({ describe, expect, test }, whoOperates, [
  ['A simple extraction under zoledronate can be done in primary care.', { extent: 'simple-extraction', exposure: 'high' }, 'own-practice'],
  ['Nothing taken.', { extent: 'simple-extraction', exposure: 'none' }, []],
  ['SDCEP’s sentence is about simple extractions.', { extent: 'surgical-extraction', exposure: 'lower' }, []],
])
