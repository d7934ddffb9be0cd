import type { PrefetchKey } from '../../server/cds/services.ts'
import { civil, type Day } from '../../values/day.ts'

/** A part of the record that is searched for; the Patient is read by its id. */
export type Searched = Exclude<PrefetchKey, 'patient'>

const observationYears = 5

/** What is read of a record: the same as CDS Hooks ask for, so that both give the same advice. A test compares them. */
export function searchesFor(patient: string, today: Day): Readonly<Record<Searched, string>> {
  const of = (type: string, more = ''): string => `${type}?patient=${encodeURIComponent(patient)}${more}`
  const withMedication = (type: string): string => of(type, `&_include=${type}:medication`)
  return {
    conditions: of('Condition'),
    medicationRequests: withMedication('MedicationRequest'),
    medicationStatements: withMedication('MedicationStatement'),
    medicationAdministrations: withMedication('MedicationAdministration'),
    medicationDispenses: withMedication('MedicationDispense'),
    medicationLists: of('List', '&code=http://loinc.org|10160-0'),
    observations: of('Observation', `&date=ge${civil(today).year - observationYears}-01-01`),
    allergies: of('AllergyIntolerance'),
    procedures: of('Procedure'),
    serviceRequests: of('ServiceRequest'),
  }
}

/** Without each of these no advice is safe to give; of a list within, one will do. As for CDS Hooks. */
export const needed: readonly (readonly PrefetchKey[])[] = [
  ['patient'],
  ['conditions'],
  ['medicationRequests', 'medicationStatements'],
  ['observations'],
]
