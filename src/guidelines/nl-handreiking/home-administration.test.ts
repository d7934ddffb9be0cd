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
  // Safety and supply stand on the same list of problems as the veins and the portal (S0941–S0946): the safety checklist is completed before release.
  ['No portal, safety not checked: asked, not home.', { ...fine, portal: 'yes', safety: undefined }, 'ask home-safety-concern'],
  ['No portal, nobody knows whether the drug is ordered: asked.', { ...fine, portal: 'yes', ordered: undefined }, 'ask medication-ordered'],
  ['No portal, nobody knows whether it is the first dose: asked.', { ...fine, portal: 'yes', first: undefined }, 'ask first-dose'],
  ['Not digitally skilled, safety not checked: asked.', { ...fine, skills: 'yes', safety: undefined }, 'ask home-safety-concern'],
  ['Not digitally skilled, nobody knows whether the drug is ordered: asked.', { ...fine, skills: 'yes', ordered: undefined }, 'ask medication-ordered'],
  ['Not digitally skilled, safety and supply not checked: both asked.', { ...fine, skills: 'yes', safety: undefined, ordered: undefined }, 'ask home-safety-concern, medication-ordered'],
  ['Not digitally skilled, nobody knows whether it is the first dose: asked.', { ...fine, skills: 'yes', first: undefined }, 'ask first-dose'],
  ['Poor veins, safety not checked: no place outside the day hospital yet.', { ...fine, veins: 'yes', safety: undefined }, 'ask home-safety-concern'],
  ['Poor veins, nobody knows whether the drug is ordered: asked.', { ...fine, veins: 'yes', ordered: undefined }, 'ask medication-ordered'],
  ['Poor veins, nobody knows whether it is the first dose: asked.', { ...fine, veins: 'yes', first: undefined }, 'ask first-dose'],
  ['No portal, supply not checked, and a safety concern: day hospital all the same.', { ...fine, portal: 'yes', safety: 'yes', ordered: undefined }, 'day-hospital: safety'],
  ['No portal and a safety concern: day hospital, and the nurse phones.', { ...fine, portal: 'yes', safety: 'yes' }, 'day-hospital: safety, no-patient-portal'],
  ['Blood weeks before the dose: not needed yet.', { ...fine, blood: 'not-yet' }, 'home'],
  ['Nobody looked into home: nothing.', unseen, []],
  ['Nobody looked into home, blood forgotten: day hospital.', { ...unseen, blood: 'not-drawn' }, 'day-hospital: labs-not-drawn'],
])
