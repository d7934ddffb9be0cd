import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { drugHoliday } from './drug-holiday.ts'

tryVignettes({ describe, expect, test }, drugHoliday, [
  ['A filling.', { invasive: 'no', exposure: 'high' }, []],
  ['Nothing taken.', { invasive: 'yes', exposure: 'none' }, []],
  ['Alendronate for 5 years: the panel did not agree.', { invasive: 'yes', exposure: 'lower' }, 'no-consensus'],
  ['Monthly zoledronate: a holiday is not substantiated.', { invasive: 'yes', exposure: 'high' }, 'no-consensus'],
])
