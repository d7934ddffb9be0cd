/** Where a dose by infusion or injection is given: at home, nearer to home, or in the day hospital. */
import { choiceFact, type Found, known, look, missing, yesNoFact } from '../engine/fact.ts'
import type { Text } from '../values/text.ts'
import { evidenceOf, newest, type PatientCase, type TherapyCase } from './case.ts'
import { dosedTherapies, doseIsNear, isInfusedOrInjected } from './dose.ts'
import { doseCalciumRecorded } from './dose-check.ts'
import { freshCreatinine } from './freshness.ts'
import type { Therapy } from './therapy.ts'

const organisation = ['patient-portal', 'digitally-skilled', 'poor-venous-access', 'medication-ordered', 'home-safety-concern'] as const
type Organisation = (typeof organisation)[number]

/** Somebody looked into giving it at home. */
const isConsidered = (c: PatientCase): boolean => organisation.some((code) => typeof newest(c, code)?.value === 'boolean')

/** Doses whose place is a question: all by infusion or injection once home was looked into, else those for cancer that are near. */
export const placedTherapies = (c: PatientCase): readonly Therapy[] => {
  const considered = isConsidered(c)
  const forCancer = (t: Therapy): boolean => t.setting === 'oncology'
  if (!considered && !c.planned.some(forCancer) && !c.taken.some(forCancer)) return none
  return dosedTherapies(c).filter((t) => isInfusedOrInjected(t) && (considered || (forCancer(t) && doseIsNear(t, c.asOf) === true)))
}
const none: readonly Therapy[] = []

export const homeConsidered = yesNoFact<PatientCase>({
  id: 'home-considered',
  name: { nl: 'thuistoediening bekeken', en: 'giving at home looked into' },
  asks: { nl: 'Wordt toediening thuis overwogen?', en: 'Is giving it at home considered?' },
  find: (c) => known(isConsidered(c) ? 'yes' : 'no'),
})

/** A point of organisation. Not recorded is missing while home is looked into, for home is not chosen on what nobody checked; else it does not matter. */
const checked = (id: string, code: Organisation, name: Text, asks: Text) =>
  choiceFact<PatientCase, 'yes' | 'no' | 'not-looked-into'>({
    id,
    choices: { yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' }, 'not-looked-into': { nl: 'niet bekeken', en: 'not looked into' } },
    name,
    asks,
    find: (c): Found<'yes' | 'no' | 'not-looked-into'> => {
      const o = newest(c, code)
      if (typeof o?.value === 'boolean') return known(o.value ? 'yes' : 'no', [evidenceOf(id, o)])
      return isConsidered(c) ? missing() : known('not-looked-into')
    },
  })
export const homeSafetyConcern = checked(
  'home-safety-concern',
  'home-safety-concern',
  { nl: 'bezwaar om de veiligheid thuis', en: 'safety concern at home' },
  { nl: 'Is toediening thuis veilig (checklist veiligheid)?', en: 'Is giving it at home safe (safety checklist)?' },
)
export const medicationOrdered = checked('medication-ordered', 'medication-ordered', { nl: 'medicatie besteld', en: 'medication ordered' }, { nl: 'Is de medicatie besteld?', en: 'Has the medication been ordered?' })

/** A point that only counts when somebody recorded it. */
const recorded = (id: string, code: Organisation, problem: boolean, name: Text, asks: Text) =>
  yesNoFact<PatientCase>({
    id,
    name,
    asks,
    find: (c) => {
      const o = newest(c, code)
      return known(o?.value === problem ? 'yes' : 'no', o ? [evidenceOf(id, o)] : [])
    },
  })
const poorVeins = recorded('poor-veins', 'poor-venous-access', true, { nl: 'moeilijk te prikken', en: 'veins hard to puncture' }, { nl: 'Is de patiënt moeilijk te prikken?', en: 'Are the veins hard to puncture?' })
export const noPatientPortal = recorded(
  'no-patient-portal',
  'patient-portal',
  false,
  { nl: 'geen patiëntenportaal', en: 'no patient portal' },
  { nl: 'Heeft de patiënt toegang tot het patiëntenportaal?', en: 'Has the patient access to the patient portal?' },
)
export const notDigitallySkilled = recorded(
  'not-digitally-skilled',
  'digitally-skilled',
  false,
  { nl: 'niet digitaal vaardig', en: 'not digitally skilled' },
  { nl: 'Is de patiënt digitaal vaardig?', en: 'Is the patient digitally skilled?' },
)

/** Veins that are hard to puncture, for an infusion; an injection needs none. */
export const poorVeinsForInfusion = yesNoFact<TherapyCase>({
  id: 'poor-veins-for-infusion',
  about: 'subject',
  name: poorVeins.name,
  asks: poorVeins.asks,
  find: (c) => (c.therapy.class === 'denosumab' ? known('no') : look(poorVeins, c)),
})

/** Blood for the dose at hand: a creatinine for a bisphosphonate, a calcium for denosumab, new enough. A dose further off than a week needs none yet. */
export const bloodDrawn = choiceFact<TherapyCase, 'drawn' | 'not-drawn' | 'not-yet'>({
  id: 'blood-drawn-for-dose',
  about: 'subject',
  choices: { drawn: { nl: 'geprikt', en: 'drawn' }, 'not-drawn': { nl: 'niet geprikt', en: 'not drawn' }, 'not-yet': { nl: 'nog niet nodig', en: 'not needed yet' } },
  name: { nl: 'bloed geprikt voor de dosis', en: 'blood drawn for the dose' },
  asks: { nl: 'Is het bloed voor deze dosis geprikt?', en: 'Has the blood for this dose been drawn?' },
  find: (c) => {
    if (doseIsNear(c.therapy, c.asOf) === false) return known('not-yet')
    if (c.therapy.class === 'denosumab') {
      const calcium = look(doseCalciumRecorded, c)
      return known(calcium.state === 'known' && calcium.value === 'yes' ? 'drawn' : 'not-drawn', calcium.from)
    }
    const creatinine = look(freshCreatinine, c)
    return known(creatinine.state === 'known' ? 'drawn' : 'not-drawn', creatinine.from)
  },
})
