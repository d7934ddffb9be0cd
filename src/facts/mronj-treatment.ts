/** Around the treatment of a lesion: when to look again, what an antibiotic must mind. */
import { choiceFact, dayFact, known, knownValue, look, missing, says, yesNoFact } from '../engine/fact.ts'
import type { MedicationEntry } from '../record/record.ts'
import { addDays, addMonths, type Day } from '../values/day.ts'
import { clindamycinAllergy, doxycyclineAllergy, macrolideAllergy, metronidazoleAllergy, quinoloneAllergy } from './allergy.ts'
import { antibioticDoubt } from './antibiotic.ts'
import { evidenceOf, type LesionCase, newest, type PatientCase } from './case.ts'
import { lastExamination } from './lesion.ts'
import { takenNow } from './therapy.ts'

/** Six months after the last examination of the lesion; today when that day has passed. */
export const dentistIn6Months = dayFact<LesionCase>({
  id: 'dentist-in-6-months',
  about: 'subject',
  name: { nl: 'tandarts 6 maanden na de laatste beoordeling', en: 'dentist 6 months after the last examination' },
  asks: { nl: 'Wanneer is de laesie het laatst beoordeeld?', en: 'When was the lesion last examined?' },
  find: (c) => known(Math.max(addMonths(lastExamination(c) ?? c.asOf, 6), c.asOf) as Day),
})

/** Names of antibiotics as a medication list writes them. */
const antibioticNames = /amoxi|clavul|augmentin|clamoxyl|penicil|doxycycl|vibramycin|clindamyc|dalacin|ciprofl|ciproxin|erythromyc|erytromyc|metronidaz|flagyl/i
/** The same by code alone (ATC): amoxicillin, with clavulanate too, penicillins, doxycycline, clindamycin, ciprofloxacin, erythromycin, metronidazole. */
const antibioticCodes = /^(J01CA04|J01CR02|J01CE\d\d|J01AA02|J01FF01|J01MA02|J01FA01|J01XD01|P01AB01)$/

const isAntibiotic = (e: MedicationEntry): boolean => antibioticNames.test(e.label) || antibioticCodes.test(e.drug?.ingredient ?? '')

const runningAntibiotics = (c: PatientCase): readonly MedicationEntry[] => c.record.medications.filter((e) => e.kind !== 'administration' && (e.status === 'active' || e.status === 'unknown') && isAntibiotic(e))

/** Three weeks after the running antibiotic was begun (the earliest one), or after today when none runs; today when that day has passed. */
export const antibioticReview = dayFact<PatientCase>({
  id: 'antibiotic-review',
  name: { nl: 'herbeoordeling van het antibioticum', en: 'review of the antibiotic' },
  asks: { nl: 'Wanneer is het antibioticum begonnen?', en: 'When was the antibiotic begun?' },
  find: (c) => {
    // A record has its medicines in the order in which they were begun.
    const first = runningAntibiotics(c).find((e) => e.start !== undefined && e.start.first <= c.asOf)
    if (first?.start === undefined) return known(addDays(c.asOf, 21))
    return known(Math.max(addDays(first.start.first, 21), c.asOf) as Day, [{ fact: 'antibiotic-review', value: first.label, reference: first.reference, date: first.start.text }])
  },
})

/**
 * The usual dose of an oral antibiotic may be proposed: no severe renal impairment, pregnancy or childhood on record. With one of them it is not known,
 * and asked.
 */
export const usualAntibioticDose = choiceFact<PatientCase, 'yes'>({
  id: 'antibiotic-dose',
  choices: { yes: { nl: 'gebruikelijke dosis mogelijk', en: 'usual dose possible' } },
  name: { nl: 'dosis van het antibioticum', en: 'dose of the antibiotic' },
  asks: {
    nl: 'Klaring of eGFR onder 30, zwangerschap of kind: welk antibioticum en welke dosis kiest de voorschrijver?',
    en: 'Clearance or eGFR below 30, pregnancy or a child: which antibiotic and dose does the prescriber choose?',
  },
  find: (c) => {
    const doubt = look(antibioticDoubt, c)
    return says(doubt, 'none') ? known('yes') : missing(undefined, doubt.from)
  },
})

/** Doxycycline may be proposed: no allergy to a tetracycline on record, nor a pregnant woman or a child. Else what is given instead is asked. */
export const doxycyclineFits = choiceFact<PatientCase, 'yes'>({
  id: 'alternative-to-doxycycline',
  choices: { yes: { nl: 'doxycycline', en: 'doxycycline' } },
  name: { nl: 'doxycycline mogelijk', en: 'doxycycline possible' },
  asks: {
    nl: 'Doxycycline past niet (allergie voor tetracyclines, zwangerschap of kind): welk ander antibioticum kiest de voorschrijver?',
    en: 'Doxycycline does not fit (allergy to tetracyclines, pregnancy or a child): which other antibiotic does the prescriber choose?',
  },
  find: (c) => {
    const [allergy, doubt] = [look(doxycyclineAllergy, c), look(antibioticDoubt, c)]
    if (!says(allergy, 'no')) return missing(undefined, allergy.from)
    return says(doubt, 'none') || says(doubt, 'kidney') ? known('yes') : missing(undefined, doubt.from)
  },
})

/** Known while metronidazole may be named: no allergy to it on record. */
export const metronidazoleFits = choiceFact<PatientCase, 'yes'>({
  id: 'metronidazole-possible',
  choices: { yes: { nl: 'metronidazol', en: 'metronidazole' } },
  name: { nl: 'metronidazol mogelijk', en: 'metronidazole possible' },
  asks: metronidazoleAllergy.asks,
  find: (c) => {
    const allergy = look(metronidazoleAllergy, c)
    return says(allergy, 'no') ? known('yes') : missing(undefined, allergy.from)
  },
})

/** Is there an alternative to penicillin that the patient is not allergic to? */
export const alternativeToPenicillin = choiceFact<PatientCase, 'yes'>({
  id: 'alternative-to-penicillin',
  choices: { yes: { nl: 'er is er een zonder vastgelegde allergie', en: 'there is one without a recorded allergy' } },
  name: { nl: 'alternatief voor penicilline', en: 'alternative to penicillin' },
  asks: { nl: 'Allergie voor alle middelen van de lijst: welk antibioticum kiest de voorschrijver?', en: 'Allergic to every drug of the list: which antibiotic does the prescriber choose?' },
  find: (c) => {
    const other = [clindamycinAllergy, quinoloneAllergy, macrolideAllergy].some((allergy) => knownValue(allergy, c) === 'no')
    return other || knownValue(doxycyclineFits, c) === 'yes' ? known('yes') : missing()
  },
})

/** Known while calcium is taken: it binds doxycycline and ciprofloxacin in the gut. */
export const calciumTaken = choiceFact<PatientCase, 'yes'>({
  id: 'calcium-taken',
  choices: { yes: { nl: 'calcium staat op de medicatielijst', en: 'calcium is on the medication list' } },
  name: { nl: 'gebruik van calcium', en: 'use of calcium' },
  asks: { nl: 'Gebruikt de patiënt calcium?', en: 'Does the patient take calcium?' },
  find: (c) => {
    const now = takenNow(c.record, 'calcium')
    return now.length > 0
      ? known(
          'yes',
          now.map((e) => ({ fact: 'calcium-taken', value: e.label, reference: e.reference })),
        )
      : missing()
  },
})

/** Fit for an operation, as recorded. */
export const fitForSurgery = yesNoFact<PatientCase>({
  id: 'fit-for-surgery',
  name: { nl: 'conditie voldoende voor chirurgie', en: 'fit for surgery' },
  asks: { nl: 'Laat de algemene conditie chirurgie toe?', en: 'Does the general condition allow surgery?' },
  find: (c) => {
    const o = newest(c, 'fit-for-surgery')
    return typeof o?.value === 'boolean' ? known(o.value ? 'yes' : 'no', [evidenceOf('fit-for-surgery', o)]) : missing()
  },
})
