import { describe, expect, test } from 'vitest'
import { sct } from '../record/example-bundle.ts'
import { antibioticDoubt, pregnant } from './antibiotic.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, found, measured } from './example-case.ts'
import { known, noted } from './example-mouth.ts'

describe('pregnancy on record', () => {
  test('nobody recorded it', () => expect(found(pregnant, caseOf())).toEqual(known('no')))
  test('as an observation', () => expect(found(pregnant, caseOf(noted('pregnant', '2026-10-01')))).toEqual(known('yes', 'yes, Observation/pregnant-2026-10-01, 2026-10-01')))
  test('as an observation without a date', () => expect(found(pregnant, caseOf(noted('pregnant', undefined)))).toEqual(known('yes', 'yes, Observation/pregnant')))
  test('not pregnant', () => expect(found(pregnant, caseOf(noted('pregnant', '2026-10-01', false)))).toEqual(known('no')))
  test('as a diagnosis', () => expect(found(pregnant, caseOf({ ...diagnosis('Z33'), code: { ...sct('77386006'), text: 'zwanger' } }))).toEqual(known('yes', 'zwanger, Condition/Z33')))
  test('a pregnancy of the past does not count', () => expect(found(pregnant, caseOf(diagnosis('Z33', { clinicalStatus: { coding: [{ code: 'resolved' }] } })))).toEqual(known('no')))
})

describe('a reason to ask about the dose of an antibiotic', () => {
  const egfr = (value: number) => measured('egfr', value)
  test('none on record', () => expect(found(antibioticDoubt, caseOf())).toEqual(known('none')))
  test('a pregnant woman whose kidneys fail is pregnant first: what does not fit her is not given', () => expect(found(antibioticDoubt, caseOf(egfr(25), noted('pregnant', '2026-10-01'))).value).toBe('pregnancy'))
  test('an eGFR of 29', () => expect(found(antibioticDoubt, caseOf(egfr(29)))).toEqual(known('kidney', `egfr: 29 mL/min/1.73m2, Observation/egfr, ${daysAgo(3)}`)))
  test('not an eGFR of 30', () => expect(found(antibioticDoubt, caseOf(egfr(30)))).toEqual(known('none')))
  test('pregnancy', () => expect(found(antibioticDoubt, caseOf(egfr(90), noted('pregnant', '2026-10-01')))).toEqual(known('pregnancy', 'pregnancy: yes, Observation/pregnant-2026-10-01, 2026-10-01')))
  test.each([
    ['2008-11-22', 'child', 'age: 17 years, Patient/p1'],
    // Eighteen today.
    ['2008-11-21', 'none', undefined],
    // Seventeen or eighteen: the safer answer.
    ['2008', 'child', 'age: 17–18 years, Patient/p1'],
    ['2007', 'none', undefined],
  ])('a patient born on %s: %s', (birthDate, value, from) => expect(found(antibioticDoubt, caseOfPatient({ birthDate }))).toEqual(known(value, ...(from === undefined ? [] : [from]))))
  test('a patient without a date of birth is taken for an adult', () => expect(found(antibioticDoubt, caseOfPatient({ birthDate: undefined }))).toEqual(known('none')))
})
