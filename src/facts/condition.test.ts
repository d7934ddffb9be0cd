import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { current, ever, hasCondition, onRecord } from './condition.ts'
import { caseOf, diagnosis, found, measured } from './example-case.ts'
import { known, missing } from './example-mouth.ts'
import { vitaminD } from './vitamin-d.ts'

const words = { nl: 'ziekte', en: 'disease' }
const status = (code: string, clinical: string) => diagnosis(code, { clinicalStatus: { coding: [{ code: clinical }] } })
const verified = (code: string, verification: string, more: Fields = {}) => diagnosis(code, { verificationStatus: { coding: [{ code: verification }] }, ...more })

describe('a disease', () => {
  const has = (...resources: readonly Fields[]) => found(hasCondition('cancer', ['breast-cancer', 'prostate-cancer'], words, words), caseOf(...resources))
  const any = (when: 'now' | 'ever' | undefined, ...resources: readonly Fields[]) => found(onRecord('cancer', ['breast-cancer', 'prostate-cancer'], words, words, when), caseOf(...resources))

  test('active counts, with its onset, else the day it was recorded', () => {
    expect(has(diagnosis('C50.9', { onsetDateTime: '2025-01-01', recordedDate: '2025-02-01' }))).toEqual(known('yes', 'C50.9, Condition/C50-9, 2025-01-01'))
    expect(has(diagnosis('C61', { recordedDate: '2025-02-01' }))).toEqual(known('yes', 'C61, Condition/C61, 2025-02-01'))
    expect(has(diagnosis('C61'))).toEqual(known('yes', 'C61, Condition/C61'))
  })
  test('so does a likely one', () => expect(has(verified('C61', 'provisional')).value).toBe('yes'))
  test('refuted is a no', () => expect(has(verified('C61', 'refuted'))).toEqual(known('no', 'C61, Condition/C61')))
  test('one of two refuted, the other there: yes', () => expect(has(verified('C50.9', 'refuted'), diagnosis('C61')).value).toBe('yes'))
  test('of the past, another disease, or nothing on record: not known', () => {
    for (const resources of [[status('C61', 'resolved')], [verified('M81.9', 'refuted')], [diagnosis('M81.9')], []]) expect(has(...resources)).toEqual(missing())
  })

  test('for a warning alone nothing on record is no', () => {
    expect(any(undefined, diagnosis('C61'))).toEqual(known('yes', 'C61, Condition/C61'))
    for (const resources of [[status('C61', 'resolved')], [verified('C61', 'refuted')], [diagnosis('M81.9')], []]) expect(any('now', ...resources)).toEqual(known('no'))
  })
  test('or ever: one of the past counts, a refuted one does not', () => {
    expect(any('ever', status('C61', 'resolved'))).toEqual(known('yes', 'C61, Condition/C61'))
    expect(any('ever', verified('C61', 'refuted'))).toEqual(known('no'))
    expect(any('ever', diagnosis('M81.9'))).toEqual(known('no'))
  })
  test('now and ever', () => {
    const c = caseOf(status('C61', 'remission'), diagnosis('M81.9'))
    expect([current(c, 'prostate-cancer'), ever(c, 'prostate-cancer')?.reference, current(c, 'osteoporosis')?.reference]).toEqual([undefined, 'Condition/C61', 'Condition/M81-9'])
  })
})

describe('25-OH-vitamin D', () => {
  const is = (date: string | null) => found(vitaminD, caseOf(measured('vitamin-d', 60, date)))
  test('a year old to the day is used', () => expect(is('2025-11-21')).toEqual(known(60, '60 nmol/L, Observation/vitamin-d, 2025-11-21')))
  test('a day older is not, nor is one without a date', () => {
    expect(is('2025-11-20')).toEqual(missing(undefined, '60 nmol/L, Observation/vitamin-d, 2025-11-20'))
    expect(is(null)).toEqual(missing(undefined, '60 nmol/L, Observation/vitamin-d'))
  })
  test('never measured', () => expect(found(vitaminD, caseOf())).toEqual(missing()))
})
