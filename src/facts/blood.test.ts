import { describe, expect, test } from 'vitest'
import { atc, icd } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { antibodyDeficiency, bloodThinner, chemotherapyNow, jawLesionOnRecord, neutrophilsBelow1, osteogenesisImperfecta, plateletsBelow50 } from './blood.ts'
import { caseOf, daysAgo, diagnosis, found, measured } from './example-case.ts'
import { lesion } from './example-mouth.ts'

const date = daysAgo(3)
const no = { state: 'known', value: 'no', from: [] }
const drug = (code: string, text: string, status = 'active'): Fields => ({ resourceType: 'MedicationStatement', id: text, status, medicationCodeableConcept: { ...atc(code), text } })
const named = (code: string, text: string, more: Fields = {}) => diagnosis(code, { code: { ...icd(code), text }, ...more })
const over: Fields = { clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' }] } }

describe('counts', () => {
  test.each([
    [plateletsBelow50, 'platelets', 49, 50],
    [neutrophilsBelow1, 'neutrophils', 0.9, 1],
  ] as const)('below the limit, at the limit, and not measured', (fact, what, below, limit) => {
    expect(found(fact, caseOf(measured(what, below)))).toEqual({ state: 'known', value: 'yes', from: [`${below} 10*9/L, Observation/${what}, ${date}`] })
    expect(found(fact, caseOf(measured(what, limit)))).toEqual(no)
    expect(found(fact, caseOf())).toEqual(no)
  })
})

describe('drugs', () => {
  test.each([
    [chemotherapyNow, 'L01CD01', 'paclitaxel'],
    [bloodThinner, 'B01AA07', 'acenocoumarol'],
    [bloodThinner, 'B01AC06', 'acetylsalicylzuur'],
  ])('that are taken now', (fact, code, name) => {
    expect(found(fact, caseOf(drug(code, name)))).toEqual({ state: 'known', value: 'yes', from: [`${name}, MedicationStatement/${name}`] })
    expect(found(fact, caseOf(drug(code, name, 'completed')))).toEqual(no)
  })
  test('of both groups', () =>
    expect(found(bloodThinner, caseOf(drug('B01AA07', 'acenocoumarol'), drug('B01AC06', 'acetylsalicylzuur')))).toMatchObject({ from: [expect.stringContaining('acenocoumarol'), expect.stringContaining('acetylsalicylzuur')] }))
})

test('diseases that are on record', () => {
  expect(found(antibodyDeficiency, caseOf(named('D80.1', 'antibody deficiency')))).toEqual({ state: 'known', value: 'yes', from: ['antibody deficiency, Condition/D80-1'] })
  expect(found(antibodyDeficiency, caseOf(named('D80.1', 'antibody deficiency', over)))).toEqual(no)
  expect(found(osteogenesisImperfecta, caseOf(named('Q78.0', 'brittle bone disease', over)))).toMatchObject({ value: 'yes' })
  expect(found(jawLesionOnRecord, caseOf(lesion()))).toMatchObject({ value: 'yes' })
  expect(found(jawLesionOnRecord, caseOf())).toEqual(no)
})
