import type { AllergyEntry, ClinicalRecord, Sex } from '../../record/record.ts'
import { type Day, wholeYears } from '../../values/day.ts'

/** Who the patient is, for the head of every page. */
export interface PersonView {
  readonly name: string | undefined
  /** As recorded: "1951-04-02", "1951". */
  readonly birthDate: string | undefined
  /** Whole years; undefined with a date of birth that leaves it open. */
  readonly age: number | undefined
  readonly sex: Sex
  readonly allergies: readonly { readonly label: string; readonly uncertain: boolean }[]
  /** That there is none is recorded; without it and without an allergy, nothing is known. */
  readonly noneKnown: boolean
}

/** @param asOf today, for the age */
export function personView({ patient, allergies, noKnownAllergy }: ClinicalRecord, asOf: Day): PersonView {
  const { name, birthDate, sex } = patient
  const [least, most] = birthDate ? [wholeYears(birthDate.last, asOf), wholeYears(birthDate.first, asOf)] : []
  const counts = ({ status }: AllergyEntry): boolean => status === 'active' || status === 'uncertain'
  const shown = new Map(allergies.filter(counts).map(({ label, status }) => [label, { label, uncertain: status === 'uncertain' }]))
  return {
    name,
    birthDate: birthDate?.text,
    age: least === most ? least : undefined,
    sex,
    allergies: [...shown.values()],
    noneKnown: noKnownAllergy !== undefined,
  }
}
