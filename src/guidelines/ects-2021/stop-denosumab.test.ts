import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { stopDenosumab } from './stop-denosumab.ts'

const prolia = { product: 'denosumab-60', reason: 'six-months', exit: 'no' }

tryVignettes({ describe, expect, test }, stopDenosumab, [
  ['Prolia six months ago, none planned: another antiresorptive.', { ...prolia, obstacle: 'none' }, 'follow-with-bisphosphonate'],
  ['Alendronate followed: covered.', { ...prolia, exit: 'yes', obstacle: 'none' }, 'covered'],
  ['Clearance too low: the statement does not say.', { ...prolia, obstacle: 'clearance' }, []],
  ['Prolia goes on: nothing to say.', { ...prolia, reason: 'none', obstacle: 'none' }, []],
  ['Xgeva is not what the statement is about.', { ...prolia, product: 'denosumab-120', obstacle: 'none' }, []],
])
