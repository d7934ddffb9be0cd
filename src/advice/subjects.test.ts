import { describe, expect, test } from 'vitest'
import type { LesionCase, ProcedureCase, TherapyCase } from '../facts/case.ts'
import { caseOf, diagnosis, given, subjectOf, taken } from '../facts/example-case.ts'
import { lesion, ordered } from '../facts/example-mouth.ts'
import type { Fields } from '../record/json.ts'
import { diseaseSubject, lesionSubject, patientSubject, procedureSubject, therapySubject } from './subjects.ts'

const procedure = (...at: readonly string[]) =>
  procedureSubject((subjectOf(caseOf(ordered('tooth-extraction', at)), 'ServiceRequest/tooth-extraction') as ProcedureCase).procedure)
const jaw = (...at: readonly string[]) => lesionSubject((subjectOf(caseOf(lesion(at)), 'Condition/lesion') as LesionCase).lesion)
const therapy = (resource: Fields) =>
  therapySubject((subjectOf(caseOf(resource), `${resource.resourceType}/${resource.id}`) as TherapyCase).therapy)

describe('what a recommendation is about, in words', () => {
  test('an extraction: where, or nothing more when nobody wrote it down', () => {
    expect(procedure('46', '47')).toMatchObject({
      reference: 'ServiceRequest/tooth-extraction',
      name: { nl: 'Extractie 46, 47', en: 'Extraction 46, 47' },
    })
    expect(procedure().name).toEqual({ nl: 'Extractie', en: 'Extraction' })
  })
  test('a lesion: where, or nothing more', () => {
    expect(jaw('36')).toMatchObject({ reference: 'Condition/lesion', name: { nl: 'Kaaklaesie 36', en: 'Jaw lesion 36' } })
    expect(jaw().name).toEqual({ nl: 'Kaaklaesie', en: 'Jaw lesion' })
  })
  test('a drug: its strength and brand as far as they are known', () => {
    expect(therapy(given('prolia', '2026-05-01')).name).toEqual({ nl: 'Denosumab 60 mg (Prolia)', en: 'Denosumab 60 mg (Prolia)' })
    expect(therapy(taken('alendronate', '2026-01-01')).name).toEqual({ nl: 'Alendroninezuur 70 mg', en: 'Alendronate 70 mg' })
    expect(therapy(taken('xgeva', '2026-01-01', { medicationCodeableConcept: { text: 'denosumab' }, dosage: [] })).name).toEqual({
      nl: 'Denosumab',
      en: 'Denosumab',
    })
  })
  test('a disease by our name, or as it was recorded; the patient', () => {
    const c = caseOf(
      diagnosis('M88.9'),
      diagnosis('M81.9', { code: { text: 'botontkalking', coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'M81.9' }] } }),
    )
    expect(c.record.conditions.map((e) => diseaseSubject(e).name)).toEqual([
      { nl: 'Botontkalking', en: 'Botontkalking' },
      { nl: 'Ziekte van Paget', en: 'Paget’s disease' },
    ])
    expect(patientSubject(c)).toEqual({ reference: 'Patient/p1', name: { nl: 'Patiënt', en: 'Patient' } })
  })
})
