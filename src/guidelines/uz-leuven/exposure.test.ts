import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { exposure } from './exposure.ts'

const alendronate = { strength: 'no-denosumab', relevant: 'yes', recognised: 'yes', list: 'recorded' }

tryVignettes({ describe, expect, test }, exposure, [
  ['Alendronate on the list is relevant.', alendronate, 'relevant'],
  ['Prolia on the list is relevant.', { ...alendronate, strength: 'known' }, 'relevant'],
  ['Denosumab of unknown strength is asked about.', { ...alendronate, strength: undefined }, 'ask denosumab-strength'],
  ['A list with nothing relevant: none.', { ...alendronate, relevant: 'no' }, 'none'],
  ['“Takes nothing” on record: none.', { ...alendronate, relevant: 'no', list: 'nil-known' }, 'none'],
  ['No list: not none, but a question.', { ...alendronate, relevant: 'no', list: undefined }, 'ask medication-list'],
  ['A name nobody recognised is asked about.', { ...alendronate, relevant: 'no', recognised: undefined }, 'ask unrecognised-drug'],
])
