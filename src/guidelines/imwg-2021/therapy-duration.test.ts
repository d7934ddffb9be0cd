import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { therapyDuration } from './therapy-duration.ts'

tryVignettes({ describe, expect, test }, therapyDuration, [
  ['Myeloma, 12 months: review after a good response.', { rule: 'myeloma', view: 'all', months: 12 }, 'review: twelve-months-at-least'],
  ['Myeloma, 11.9 months: nothing.', { rule: 'myeloma', view: 'all', months: 11.9 }, []],
  ['Myeloma, 20 months, a question about the mouth: nothing.', { rule: 'myeloma', view: 'due', months: 20 }, []],
  ['Myeloma, 24 months, a question about the mouth: review.', { rule: 'myeloma', view: 'due', months: 24 }, 'review: twelve-months-at-least'],
  ['Myeloma, 11.97 months: nothing.', { rule: 'myeloma', view: 'all', months: 11.97 }, []],
  ['Myeloma, 23.97 months, a question about the mouth: nothing.', { rule: 'myeloma', view: 'due', months: 23.97 }, []],
  ['Prostate cancer: not here.', { rule: 'prostate', view: 'all', months: 30 }, []],
])
