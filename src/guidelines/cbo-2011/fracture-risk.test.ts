import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { fractureRisk } from './fracture-risk.ts'

tryVignettes({ describe, expect, test }, fractureRisk, [
  ['Nothing entered: nothing is said, and nothing is reckoned.', { entered: 'no' }, []],
  ['FRAX 11 % and hip 3.5 %, as in the worked case.', { entered: 'yes' }, 'recorded'],
])
