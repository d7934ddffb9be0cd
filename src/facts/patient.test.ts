import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { caseOfPatient, found } from './example-case.ts'
import { between, known, missing, noted } from './example-mouth.ts'
import { afterMenopause } from './menopause.ts'
import { age, sex } from './patient.ts'

describe('age', () => {
  const of = (birthDate: string | undefined) => found(age, caseOfPatient({ birthDate }))
  test.each([
    ['1954-11-21', 72],
    ['1954-11-22', 71],
  ])('born on %s: %i', (birthDate, years) => expect(of(birthDate)).toEqual(known(years, `${years} years, Patient/p1`)))
  test('born some time in 1954: 71 or 72', () => expect(of('1954')).toEqual(between(71, 72, undefined, '71–72 years, Patient/p1')))
  test('born in March 1954: 72 whichever the day', () => expect(of('1954-03')).toEqual(known(72, '72 years, Patient/p1')))
  test('not recorded', () => expect(of(undefined)).toEqual(missing()))
})

describe('sex', () => {
  test.each(['male', 'female', 'other'])('%s', (gender) => expect(found(sex, caseOfPatient({ gender }))).toEqual(known(gender, `${gender}, Patient/p1`)))
  test.each(['unknown', undefined])('%s is asked', (gender) => expect(found(sex, caseOfPatient({ gender }))).toEqual(missing()))
})

describe('after the menopause', () => {
  const is = (patient: Fields, ...resources: readonly Fields[]) => found(afterMenopause, caseOfPatient(patient, ...resources))
  const recorded = (value: boolean) => noted('postmenopausal', '2026-10-01', value)
  test('as recorded, at any age', () => {
    expect(is({ birthDate: '1980-01-01' }, recorded(true))).toEqual(known('yes', 'yes, Observation/postmenopausal-2026-10-01, 2026-10-01'))
    expect(is({ birthDate: '1950-01-01' }, recorded(false))).toEqual(known('no', 'no, Observation/postmenopausal-2026-10-01, 2026-10-01'))
  })
  test('a woman of 60 is taken to be; one of 59 is asked', () => {
    expect(is({ birthDate: '1966-11-21' })).toEqual(known('yes', 'age: 60 years, Patient/p1'))
    expect(is({ birthDate: '1966-11-22' })).toEqual(missing(undefined, 'age: 59 years, Patient/p1'))
  })
  test('59 or 60 is asked, 60 or 61 is not', () => {
    expect(is({ birthDate: '1966' })).toEqual(missing(undefined, 'age: 59–60 years, Patient/p1'))
    expect(is({ birthDate: '1965' })).toEqual(known('yes', 'age: 60–61 years, Patient/p1'))
  })
  test('of an unknown age: asked', () => expect(is({ birthDate: undefined })).toEqual(missing()))
  test('a man is not; of an unknown sex the sex is asked', () => {
    expect(is({ gender: 'male' })).toEqual(known('no', 'sex: male, Patient/p1'))
    expect(is({ gender: 'unknown' })).toEqual(missing(['sex']))
  })
})
