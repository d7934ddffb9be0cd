/** When the usual dose of an antibiotic is not to be proposed without asking. */
import { choiceFact, known, look, rangeOf, says } from '../engine/fact.ts'
import { newest, type PatientCase } from './case.ts'
import { current } from './condition.ts'
import { kidneyBelow30 } from './kidney.ts'
import { age } from './patient.ts'

/** Pregnancy on record: as a diagnosis or as a true observation. */
export const pregnant = choiceFact<PatientCase, 'yes' | 'no'>({
  id: 'pregnancy',
  choices: { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
  name: { nl: 'zwangerschap', en: 'pregnancy' },
  asks: { nl: 'Is de patiënt zwanger?', en: 'Is the patient pregnant?' },
  find: (c) => {
    const seen = newest(c, 'pregnant')
    if (seen?.value === true) return known('yes', [{ fact: 'pregnancy', value: seen.shown, reference: seen.reference, date: seen.date?.text }])
    const condition = current(c, 'pregnancy')
    return condition ? known('yes', [{ fact: 'pregnancy', value: condition.label, reference: condition.reference }]) : known('no')
  },
})

/** A recorded reason to ask before prescribing: pregnancy, a child, severe renal impairment. */
export const antibioticDoubt = choiceFact<PatientCase, 'none' | 'kidney' | 'pregnancy' | 'child'>({
  id: 'antibiotic-doubt',
  choices: {
    none: { nl: 'geen vastgelegd', en: 'none on record' },
    kidney: { nl: 'klaring of eGFR onder 30, of dialyse', en: 'clearance or eGFR below 30, or dialysis' },
    pregnancy: { nl: 'zwangerschap', en: 'pregnancy' },
    child: { nl: 'kind', en: 'child' },
  },
  name: { nl: 'reden om de dosis na te vragen', en: 'reason to ask about the dose' },
  asks: { nl: 'Wat is de nierfunctie, is de patiënt zwanger of een kind?', en: 'What is the kidney function; is the patient pregnant or a child?' },
  find: (c) => {
    const p = look(pregnant, c)
    if (says(p, 'yes')) return known('pregnancy', p.from)
    const years = look(age, c)
    const [youngest = 18] = rangeOf(years) ?? []
    if (youngest < 18) return known('child', years.from)
    // Last, for the kidney alone is no objection to doxycycline.
    const kidney = look(kidneyBelow30, c)
    return says(kidney, 'yes') ? known('kidney', kidney.from) : known('none')
  },
})
