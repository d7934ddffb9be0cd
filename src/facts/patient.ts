/** Age and sex. */
import { between, choiceFact, known, missing, quantityFact } from '../engine/fact.ts'
import { monthsBetween } from '../values/day.ts'
import type { PatientCase } from './case.ts'

/** Completed years on the date of advice. A birth year alone gives two possible ages. */
export const age = quantityFact<PatientCase, 'years'>({
  id: 'age',
  unit: 'years',
  name: { nl: 'leeftijd', en: 'age' },
  asks: { nl: 'Wat is de geboortedatum?', en: 'What is the date of birth?' },
  find: (c) => {
    const born = c.record.patient.birthDate
    if (born === undefined) return missing()
    const years = (day: typeof born.first): number => Math.floor(monthsBetween(day, c.asOf) / 12)
    const [low, high] = [years(born.last), years(born.first)]
    const from = [{ fact: 'age', value: low === high ? low : `${low}–${high}`, unit: 'years' as const, reference: c.record.patient.reference }]
    return low === high ? known(low, from) : between(low, high, from)
  },
})

/** Sex as recorded. `other` stands for every recorded value that is neither male nor female. */
export const sex = choiceFact<PatientCase, 'male' | 'female' | 'other'>({
  id: 'sex',
  choices: { male: { nl: 'man', en: 'male' }, female: { nl: 'vrouw', en: 'female' }, other: { nl: 'anders', en: 'other' } },
  name: { nl: 'geslacht', en: 'sex' },
  asks: { nl: 'Wat is het geslacht?', en: 'What is the sex?' },
  find: (c) => {
    const { sex: recorded, reference } = c.record.patient
    return recorded === 'unknown' ? missing() : known(recorded, [{ fact: 'sex', value: recorded, reference }])
  },
})
