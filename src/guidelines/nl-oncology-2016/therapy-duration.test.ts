import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { therapyDuration } from './therapy-duration.ts'

const known = { view: 'all', declined: 'no', stable: 'no', months: 30 }
const zometa = { ...known, rule: 'metastases', drug: 'bisphosphonate' }
const myeloma = { ...known, rule: 'myeloma', drug: 'bisphosphonate' }

tryVignettes({ describe, expect, test }, therapyDuration, [
  ['Osteoporosis: not here.', { ...known, rule: 'osteoporosis-bisphosphonate', drug: 'bisphosphonate' }, []],
  ['Metastases, performance status 3: review.', { ...zometa, declined: 'yes', view: 'due' }, 'review: performance-declined'],
  ['Metastases, a question about the mouth: nothing.', { ...zometa, view: 'due' }, []],
  ['Prostate cancer, going on: left to others.', { ...zometa, rule: 'prostate' }, []],
  ['Metastases, denosumab: continuous, stable or not.', { ...zometa, drug: 'denosumab', stable: 'yes' }, 'continue: denosumab-continuous'],
  ['Metastases, zoledronate, stable: a lower frequency is possible.', { ...zometa, stable: 'yes' }, 'continue: stable-disease'],
  ['Metastases, zoledronate: until the performance status declines.', zometa, 'continue: until-performance-declines'],
  ['Myeloma, one day short of 24 months: go on.', { ...myeloma, months: 23.97 }, 'continue: within-duration'],
  ['Myeloma, 20 months, a question about the mouth: nothing.', { ...myeloma, months: 20, view: 'due' }, []],
  ['Myeloma, start not recorded: asked.', { ...myeloma, months: undefined }, 'ask therapy-months'],
  ['Myeloma, 24 months, active: every 3 months.', { ...myeloma, months: 24, active: 'yes' }, 'review: active-bone-disease'],
  ['Myeloma, 24 months, not active: stop may be offered.', { ...myeloma, months: 24, active: 'no' }, 'review: no-active-bone-disease'],
  ['Myeloma, 24 months, activity not recorded: both ways.', { ...myeloma, months: 24 }, 'review: activity-unknown'],
])
