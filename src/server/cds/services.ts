import { civil, type Day } from '../../values/day.ts'

/** A CDS service as discovery describes it: https://cds-hooks.hl7.org/2.0/#discovery */
export interface CdsService {
  readonly id: string
  readonly hook: 'patient-view' | 'order-select' | 'order-sign'
  readonly title: string
  readonly description: string
}

/** The services. Their ids are addresses and do not change. */
export const cdsServices: readonly CdsService[] = [
  {
    id: 'howship-patient-view',
    hook: 'patient-view',
    title: 'Howship: bone drugs and the jaw',
    description:
      'What is due, held or dangerous for a patient with a bisphosphonate, denosumab or an angiogenesis inhibitor: overdue denosumab, doses to hold, planned dental procedures, suspected jaw necrosis. At most three cards; none when nothing is due.',
  },
  {
    id: 'howship-order-select',
    hook: 'order-select',
    title: 'Howship: choosing a bone drug or a dental procedure',
    description:
      'For the orders just chosen: duplicate antiresorptives, what must be done before a first dose, the dose of zoledronate by kidney function, dental procedures under therapy.',
  },
  {
    id: 'howship-order-sign',
    hook: 'order-sign',
    title: 'Howship: signing a bone drug or a dental procedure',
    description:
      'For the orders about to be signed: duplicate antiresorptives, what must be done before a first dose, the dose of zoledronate by kidney function, dental procedures under therapy.',
  },
]

/** What a service reads of a record, by prefetch key. */
export type PrefetchKey =
  | 'patient'
  | 'conditions'
  | 'medicationRequests'
  | 'medicationStatements'
  | 'medicationAdministrations'
  | 'medicationDispenses'
  | 'medicationLists'
  | 'observations'
  | 'allergies'
  | 'procedures'
  | 'serviceRequests'

/** Years of observations that are read: a baseline creatinine lies before the first of many doses. */
const observationYears = 5

/**
 * The prefetch templates. Observations begin on 1 January, so that the templates change once a year and not every day: clients keep
 * what discovery tells them.
 */
export function prefetchTemplates(today: Day): Readonly<Record<PrefetchKey, string>> {
  const of = (type: string, more = ''): string => `${type}?patient={{context.patientId}}${more}`
  return {
    patient: 'Patient/{{context.patientId}}',
    conditions: of('Condition'),
    medicationRequests: of('MedicationRequest', '&_include=MedicationRequest:medication'),
    medicationStatements: of('MedicationStatement', '&_include=MedicationStatement:medication'),
    medicationAdministrations: of('MedicationAdministration', '&_include=MedicationAdministration:medication'),
    medicationDispenses: of('MedicationDispense', '&_include=MedicationDispense:medication'),
    medicationLists: of('List', '&code=http://loinc.org|10160-0'),
    observations: of('Observation', `&date=ge${civil(today).year - observationYears}-01-01`),
    allergies: of('AllergyIntolerance'),
    procedures: of('Procedure'),
    serviceRequests: of('ServiceRequest'),
  }
}

/** Without each of these no advice is safe to give; of a list within, one will do. What else is lacking counts as not known. */
export const needed: readonly (readonly PrefetchKey[])[] = [
  ['patient'],
  ['conditions'],
  ['medicationRequests', 'medicationStatements'],
  ['observations'],
]
