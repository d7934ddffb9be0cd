import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { therapyDuration } from './therapy-duration.ts'

const romosozumab = { rule: 'romosozumab', view: 'all', drug: 'other', months: 6 }
const aclasta = { rule: 'osteoporosis-bisphosphonate', view: 'all', drug: 'zoledronate-5', over: 'no' }

tryVignettes({ describe, expect, test }, therapyDuration, [
  ['Romosozumab for twelve months: stop.', { ...romosozumab, over: 'yes' }, 'stop: twelve-months'],
  ['Romosozumab for less: go on.', { ...romosozumab, over: 'no' }, 'continue: within-duration'],
  ['Romosozumab, a question about the mouth: nothing.', { ...romosozumab, over: 'no', view: 'due' }, []],
  ['Romosozumab, start not recorded: asked.', romosozumab, 'ask romosozumab-over'],
  ['Zoledronate 5 mg for 60 months: re-evaluate.', { ...aclasta, months: 60 }, 'review: five-years'],
  ['Zoledronate 5 mg for one day short of 60 months: nothing yet.', { ...aclasta, months: 59.97 }, []],
  ['Alendronate: its label is not cited.', { ...aclasta, drug: 'bisphosphonate', months: 60 }, []],
  ['Myeloma: not here.', { ...aclasta, rule: 'myeloma', months: 30 }, []],
])
