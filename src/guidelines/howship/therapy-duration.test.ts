import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { therapyDuration } from './therapy-duration.ts'

tryVignettes({ describe, expect, test }, therapyDuration, [
  ['Prostate cancer, 24 months: review.', { rule: 'prostate', months: 24 }, 'review: two-years'],
  ['Prostate cancer, 23.9 months: nothing yet.', { rule: 'prostate', months: 23.97 }, []],
  ['Myeloma: left to its own rules.', { rule: 'myeloma', months: 30 }, []],
])
