import { dayOf } from '../values/day.ts'
import { type Fields, fieldsOf } from './json.ts'
import { readBundle, type SiteCodes } from './read.ts'
import type { ClinicalRecord, ObservationEntry } from './record.ts'

/** The day of advice in every vignette of this folder. */
export const today = dayOf(2026, 11, 21)!

/** Ada Voorbeeld, invented: a woman of 72. */
export const ada: Fields = {
  resourceType: 'Patient',
  id: 'p1',
  gender: 'female',
  birthDate: '1954-03-02',
  name: [{ family: 'Voorbeeld', given: ['Ada'] }],
}

/** A coding, as a CodeableConcept. */
export const coded = (system: string, code: string, display?: string): Fields => ({
  coding: [{ system, code, ...(display !== undefined && { display }) }],
})
/** A LOINC code. */
export const loinc = (code: string): Fields => coded('http://loinc.org', code)
/** A SNOMED CT code. */
export const sct = (code: string): Fields => coded('http://snomed.info/sct', code)
/** An ICD-10 code (WHO). */
export const icd = (code: string): Fields => coded('http://hl7.org/fhir/sid/icd-10', code)
/** An ATC code. */
export const atc = (code: string): Fields => coded('http://www.whocc.no/atc', code)
/** One of Howship’s own findings. */
export const hs = (code: string): Fields => coded('https://howship.example/fhir/CodeSystem/finding', code)
/** One of Howship’s own procedures. */
export const hsp = (code: string): Fields => coded('https://howship.example/fhir/CodeSystem/procedure', code)
/** A tooth by FDI number. */
export const tooth = (code: string): Fields => coded('urn:iso:std:iso:3950', code)
/** A dose in milligrams. */
export const mg = (value: number): Fields => ({ value, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' })
/** A quantity in a UCUM unit. */
export const ucum = (value: number, code: string): Fields => ({ value, unit: code, system: 'http://unitsofmeasure.org', code })

/** A collection of Ada and the resources given. Each is about Ada and has an id, unless it says otherwise. */
export function bundleOf(...resources: readonly Fields[]): Fields {
  const entry = [ada, ...resources].map((resource, i) => ({
    resource:
      resource === ada
        ? ada
        : {
            id: `r${i}`,
            [resource.resourceType === 'AllergyIntolerance' ? 'patient' : 'subject']: { reference: 'Patient/p1' },
            ...resource,
          },
  }))
  return { resourceType: 'Bundle', type: 'collection', entry }
}

/** Reads any input as on the day of the vignettes; fails the test when it is unusable. */
export function recordIn(input: unknown, siteCodes?: SiteCodes): ClinicalRecord {
  const result = readBundle(input, { asOf: today, ...(siteCodes && { siteCodes }) })
  if ('unusable' in result) throw new Error(result.unusable)
  return result.record
}

/** Ada's record with these resources. */
export const recordOf = (...resources: readonly Fields[]): ClinicalRecord => recordIn(bundleOf(...resources))

/** An Observation, final and dated 1 November 2026 unless it says otherwise. */
export const observation = (code: Fields, value: Fields, more: Fields = {}): Fields => ({
  resourceType: 'Observation',
  status: 'final',
  effectiveDateTime: '2026-11-01',
  code,
  ...value,
  ...more,
})

/** The only entry under a code. */
export function only(record: ClinicalRecord, code: string): ObservationEntry {
  const entries = record.observations.get(code) ?? []
  if (entries.length !== 1) throw new Error(`${entries.length} entries of ${code}; ${JSON.stringify(record.notices)}`)
  return entries[0]!
}

/** "problem reference" of every notice. */
export const problemsOf = (record: ClinicalRecord): readonly string[] =>
  record.notices.map(({ problem, reference }) => `${problem} ${reference}`)

/** The resources of a Bundle. */
export const resourcesOf = (bundle: Fields): readonly Fields[] =>
  (bundle.entry as readonly unknown[]).map((entry) => fieldsOf(fieldsOf(entry)?.resource)!)
