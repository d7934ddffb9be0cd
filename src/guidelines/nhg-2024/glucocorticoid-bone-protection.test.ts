import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { glucocorticoidBoneProtectionNhg } from './glucocorticoid-bone-protection.ts'

tryVignettes({ describe, expect, test }, glucocorticoidBoneProtectionNhg, [
  ['No glucocorticoid by mouth.', { course: 'none' }, []],
  ['40 years old, 3 months exactly.', { course: 'yes', age: 40, months: 3 }, 'assess-fracture-risk'],
  ['39 years old, 6 months.', { course: 'yes', age: 39, months: 6 }, 'none'],
  ['60 years old, a day short of 3 months.', { course: 'yes', age: 60, months: 2.97 }, 'none'],
  ['39 years old, nobody knows for how long: it does not matter.', { course: 'yes', age: 39 }, 'none'],
  ['60 years old, nobody knows for how long.', { course: 'yes', age: 60 }, 'ask glucocorticoid-months'],
  ['6 months, age unknown.', { course: 'yes', months: 6 }, 'ask age'],
])
