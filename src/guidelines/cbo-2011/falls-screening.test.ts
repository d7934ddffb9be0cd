import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { lifestyleHandreiking } from '../nl-handreiking/lifestyle.ts'
import { lifestyleLeuven } from '../uz-leuven/lifestyle.ts'
import { fallsScreening } from './falls-screening.ts'

const run = { describe, expect, test }
const steady = { matters: 'yes', falls: 0, fear: 'no', balance: 'yes', dizzy: 'no', sight: 'no' }

tryVignettes(run, fallsScreening, [
  ['Six reassuring answers.', steady, 'no-action'],
  ['Fell once, tripped over the rug.', { ...steady, falls: 1, cause: 'yes' }, 'refer-fall-prevention: fallen'],
  ['Fell once, nobody asked why.', { ...steady, falls: 1 }, 'refer-fall-prevention: fallen'],
  ['Afraid to fall.', { ...steady, fear: 'yes' }, 'refer-fall-prevention: afraid'],
  ['Unsteady and dizzy.', { ...steady, balance: 'no', dizzy: 'yes' }, 'refer-fall-prevention: unsteady, dizzy'],
  ['Poor sight; the rest was not asked.', { matters: 'yes', sight: 'yes' }, 'refer-fall-prevention: poor-sight'],
  ['One answer is missing.', { ...steady, dizzy: undefined }, 'ask dizzy-often'],
  ['Nothing was asked.', { matters: 'yes' }, 'ask falls-last-year, fear-of-falling, balance-good, dizzy-often, vision-problem'],
  ['Not in question, whatever was answered.', { ...steady, matters: 'no', falls: 3 }, []],
])

const forAll = ['activity-150-min', 'strength-twice-weekly', 'sit-less']
tryVignettes(run, lifestyleHandreiking, [
  ['Metastases, 70 years old, smokes.', { plan: 'metastases', smoking: 'current', balance: 'yes' }, [...forAll, 'balance-exercise', 'stop-smoking', 'limit-alcohol', 'calcium-intake-1000-mg', 'daylight', 'oral-hygiene']],
  ['Metastases, 50 years old, never smoked.', { plan: 'metastases', smoking: 'never', balance: 'no' }, [...forAll, 'limit-alcohol', 'calcium-intake-1000-mg', 'daylight', 'oral-hygiene']],
  ['Osteoporosis: movement is for everybody.', { plan: 'osteoporosis', smoking: 'former', balance: 'yes' }, [...forAll, 'balance-exercise']],
  ['No plan for bone.', { plan: 'none' }, []],
])
tryVignettes(run, lifestyleLeuven, [
  ['Osteoporosis, nobody asked about smoking.', { plan: 'osteoporosis' }, ['stop-smoking', 'limit-alcohol', 'calcium-intake-1000-mg', 'daylight', 'limit-salt-caffeine', 'oral-hygiene']],
  ['Osteoporosis, never smoked.', { plan: 'osteoporosis', smoking: 'never' }, ['limit-alcohol', 'calcium-intake-1000-mg', 'daylight', 'limit-salt-caffeine', 'oral-hygiene']],
  ['Metastases: the handreiking speaks.', { plan: 'metastases', smoking: 'current' }, []],
])
