import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { therapyDuration } from './therapy-duration.ts'

const known = { view: 'all', declined: 'no', over: 'no' }
const myeloma = { ...known, rule: 'myeloma' }
const prostate = { ...known, rule: 'prostate' }
const tablets = { ...known, rule: 'osteoporosis-bisphosphonate' }
const adjuvant = { ...known, rule: 'adjuvant', months: 20 }

tryVignettes({ describe, expect, test }, therapyDuration, [
  ['Breast cancer in the bone: not said here.', { ...known, rule: 'metastases', months: 30 }, []],
  ['Myeloma, one day short of 24 months: go on.', { ...myeloma, months: 23.97 }, 'continue: within-duration'],
  ['Myeloma, one day short of 24 months, a question about the mouth: nothing.', { ...myeloma, months: 23.97, view: 'due' }, []],
  ['Myeloma, 10 months, performance status 3: not "go on" here.', { ...myeloma, months: 10, declined: 'yes' }, []],
  ['Myeloma, 24 months, active: review, every 3 months.', { ...myeloma, months: 24, active: 'yes' }, 'review: active-bone-disease'],
  ['Myeloma, 24 months, in remission: review, offer to stop.', { ...myeloma, months: 24, active: 'no' }, 'review: no-active-bone-disease'],
  ['Myeloma, 24 months, activity not recorded: review with both ways.', { ...myeloma, months: 24, view: 'due' }, 'review: activity-unknown'],
  ['Prostate cancer, one day short of 24 months: go on.', { ...prostate, months: 23.97 }, 'continue: within-duration'],
  ['Prostate cancer, 24 months: stop.', { ...prostate, months: 24 }, 'stop: two-years-at-most'],
  ['Start not recorded: asked.', tablets, 'ask therapy-months'],
  ['Start not recorded, a question about the mouth: nothing here.', { ...tablets, view: 'due' }, []],
  ['Adjuvant, series not over: go on.', adjuvant, 'continue: within-duration'],
  ['Adjuvant, over: stop.', { ...adjuvant, over: 'yes', view: 'due' }, 'stop: series-completed'],
  ['Adjuvant, a question about the mouth: nothing.', { ...adjuvant, view: 'due' }, []],
  ['Adjuvant, start not recorded: asked.', { ...adjuvant, over: undefined }, 'ask adjuvant-series-over'],
  ['Alendronate, one day short of 60 months: go on.', { ...tablets, months: 59.97 }, 'continue: within-duration'],
  ['Alendronate, one day short of 60 months, a question about the mouth: nothing.', { ...tablets, months: 59.97, view: 'due' }, []],
  ['Alendronate, 60 months: review, a pause if possible.', { ...tablets, months: 60, view: 'due' }, 'review: five-years'],
  ['Denosumab 60 mg for 7 years: never paused.', { ...known, rule: 'osteoporosis-denosumab', months: 84 }, 'continue: never-paused'],
  ['Denosumab 60 mg, a question about the mouth: nothing.', { ...known, rule: 'osteoporosis-denosumab', months: 84, view: 'due' }, []],
])
