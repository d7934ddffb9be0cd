import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { homeAdministration } from './home-administration.ts'

const fine = { considered: 'yes', first: 'no', safety: 'no', blood: 'drawn', ordered: 'yes', veins: 'no', portal: 'no', skills: 'no' }
const unseen = { ...fine, considered: 'no', safety: 'not-looked-into', ordered: 'not-looked-into' }

tryVignettes({ describe, expect, test }, homeAdministration, [
  ['All in order: at home.', fine, 'home'],
  ['First dose: day hospital.', { ...fine, first: 'yes' }, 'day-hospital: first-dose'],
  ['Safety concern: day hospital.', { ...fine, safety: 'yes' }, 'day-hospital: safety'],
  ['Blood forgotten: day hospital.', { ...fine, blood: 'not-drawn' }, 'day-hospital: labs-not-drawn'],
  ['Nothing ordered: day hospital.', { ...fine, ordered: 'no' }, 'day-hospital: medication-not-ordered'],
  ['Poor veins: relocated care.', { ...fine, veins: 'yes' }, 'relocated-care: poor-venous-access'],
  ['No portal: at home, the nurse phones.', { ...fine, portal: 'yes' }, 'home: no-patient-portal'],
  ['Not digitally skilled: at home, the nurse phones.', { ...fine, skills: 'yes' }, 'home: not-digitally-skilled'],
  ['Poor veins and no portal: relocated care, with both reasons.', { ...fine, veins: 'yes', portal: 'yes' }, 'relocated-care: poor-venous-access, no-patient-portal'],
  ['Safety not checked: asked, not home.', { ...fine, safety: undefined }, 'ask home-safety-concern'],
  ['Blood weeks before the dose: not needed yet.', { ...fine, blood: 'not-yet' }, 'home'],
  ['Nobody looked into home: nothing.', unseen, []],
  ['Nobody looked into home, blood forgotten: day hospital.', { ...unseen, blood: 'not-drawn' }, 'day-hospital: labs-not-drawn'],
])
