import { describe, expect, test } from 'vitest'
import { icd, loinc, observation, sct } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, finding, found, planned } from './example-case.ts'
import { balanceGood, balanceMatters, dizzyOften, fallCause, fallCauseAsked, fallsLastYear, fallsMatter, fearOfFalling, smokingStatus, visionProblem } from './falls.ts'

const date = daysAgo(3)
const missing = { state: 'missing', from: [] }
const osteoporosis = diagnosis('M81.9', { code: { ...icd('M81.9'), text: 'osteoporosis' } })
const cause = observation({ coding: [{ system: 'https://howship.example/fhir/CodeSystem/finding', code: 'fall-cause' }] }, { valueString: 'tripped over the mat' }, { id: 'fall-cause', effectiveDateTime: date })

describe('the six questions', () => {
  test('how often, as recorded', () => {
    expect(found(fallsLastYear, caseOf(finding('falls-last-year', 2)))).toEqual({ state: 'known', value: 2, from: [`2, Observation/falls-last-year, ${date}`] })
    expect(found(fallsLastYear, caseOf())).toEqual(missing)
  })
  test('the cause in the patient’s words', () => {
    expect(found(fallCause, caseOf(cause))).toEqual({ state: 'known', value: 'tripped over the mat', from: [`tripped over the mat, Observation/fall-cause, ${date}`] })
    expect(found(fallCauseAsked, caseOf(cause))).toEqual({ state: 'known', value: 'yes', from: [`fall-cause-in-words: tripped over the mat, Observation/fall-cause, ${date}`] })
    expect(fallCause.inWords?.('the mat')).toEqual({ nl: 'the mat', en: 'the mat' })
    expect([fallCause, fallCauseAsked].map((fact) => found(fact, caseOf()))).toEqual([missing, missing])
  })
  test.each([
    ['fear-of-falling', fearOfFalling],
    ['balance-good', balanceGood],
    ['dizzy-often', dizzyOften],
    ['vision-problem', visionProblem],
  ])('%s: yes, no, or not asked', (code, fact) => {
    expect(found(fact, caseOf(finding(code, true)))).toEqual({ state: 'known', value: 'yes', from: [`yes, Observation/${code}, ${date}`] })
    expect(found(fact, caseOf(finding(code, false)))).toEqual({ state: 'known', value: 'no', from: [`no, Observation/${code}, ${date}`] })
    expect(found(fact, caseOf())).toEqual(missing)
  })
})

describe('is falling a question?', () => {
  const answers = finding('dizzy-often', false)
  const matters = (birthDate: string, ...resources: readonly Fields[]) => found(fallsMatter, caseOfPatient({ birthDate }, ...resources))
  test.each([
    ['1961-11-21', 65, 'yes'],
    ['1961-11-22', 64, 'no'],
  ])('an answer on record; born %s, %s years', (birthDate, years, value) => expect(matters(birthDate, answers)).toEqual({ state: 'known', value, from: [`age: ${years} years, Patient/p1`] }))
  test.each([
    ['1961', '64–65', 'yes'],
    ['1962', '63–64', 'no'],
  ])('of a birth year, %s, the older age counts', (birthDate, years, value) => expect(matters(birthDate, answers)).toEqual({ state: 'known', value, from: [`age: ${years} years, Patient/p1`] }))
  test('without a date of birth it is not', () => expect(found(fallsMatter, caseOfPatient({ birthDate: undefined }, answers))).toEqual({ state: 'known', value: 'no', from: [] }))
  test('brittle bones at 50 with an answer on record', () => expect(matters('1976-01-01', answers, osteoporosis)).toEqual({ state: 'known', value: 'yes', from: ['brittle-bones: osteoporosis, Condition/M81-9'] }))
  test('where osteoporosis is about to be treated', () => expect(found(fallsMatter, caseOf(osteoporosis, planned('alendronate', daysAgo(-10))))).toMatchObject({ value: 'yes' }))
  test.each([
    ['nothing recorded', []],
    ['zoledronate for bone metastases to begin', [diagnosis('C79.5'), planned('zometa', daysAgo(-10))]],
  ])('not at 72 with %s', (_, resources) => expect(found(fallsMatter, caseOf(...resources))).toEqual({ state: 'known', value: 'no', from: [] }))
})

describe('balance exercises', () => {
  test.each([
    ['72 years', '1954-03-02', [], 'yes', ['age: 72 years, Patient/p1']],
    ['50 years', '1976-01-01', [], 'no', ['age: 50 years, Patient/p1']],
    ['50 years with osteoporosis', '1976-01-01', [osteoporosis], 'yes', ['age: 50 years, Patient/p1', 'brittle-bones: osteoporosis, Condition/M81-9']],
  ])('%s', (_, birthDate, resources, value, from) => expect(found(balanceMatters, caseOfPatient({ birthDate }, ...resources))).toEqual({ state: 'known', value, from }))
})

describe('smoking', () => {
  test.each([
    ['77176002', 'current'],
    ['8517006', 'former'],
    ['266919005', 'never'],
  ])('SNOMED CT %s: %s', (code, value) => {
    const smoking = observation(loinc('72166-2'), { valueCodeableConcept: sct(code) }, { id: 'smoking', effectiveDateTime: date })
    expect(found(smokingStatus, caseOf(smoking))).toEqual({ state: 'known', value, from: [`${value}, Observation/smoking, ${date}`] })
  })
  test('not recorded', () => expect(found(smokingStatus, caseOf())).toEqual(missing))
})
