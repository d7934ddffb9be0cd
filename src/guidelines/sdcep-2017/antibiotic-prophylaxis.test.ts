import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { antibioticProphylaxis } from './antibiotic-prophylaxis.ts'

tryVignettes({ describe, expect, test }, antibioticProphylaxis, [
  ['A filling.', { invasive: 'no', exposure: 'high' }, []],
  ['Nothing taken.', { invasive: 'yes', exposure: 'none' }, []],
  ['An extraction under alendronate: no antibiotic to prevent necrosis.', { invasive: 'yes', exposure: 'lower' }, 'none'],
])
