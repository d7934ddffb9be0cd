import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { hiddenExposure } from './hidden-exposure.ts'

tryVignettes({ describe, expect, test }, hiddenExposure, [
  ['Bone metastases and no drip on record: ask, even when tablets are taken.', { reason: 'bone-metastases', oral: 'yes' }, 'ask-parenteral-antiresorptive'],
  ['Myeloma and no drip on record: ask.', { reason: 'myeloma', oral: 'no' }, 'ask-parenteral-antiresorptive'],
  ['Breast cancer under letrozole: ask.', { reason: 'hormone-treatment', oral: 'no' }, 'ask-parenteral-antiresorptive'],
  ['Osteoporosis without any drug for it: ask.', { reason: 'osteoporosis', oral: 'no' }, 'ask-parenteral-antiresorptive'],
  ['Osteoporosis treated with alendronate: no question.', { reason: 'osteoporosis', oral: 'yes' }, []],
  ['Myeloma with zoledronate on record: no question.', { reason: 'myeloma', parenteral: 'yes', oral: 'no' }, []],
  ['No disease for which drips are given: no question.', { reason: 'none', oral: 'no' }, []],
])
