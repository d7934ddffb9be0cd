import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { caseOf, diagnosis, found } from './example-case.ts'
import { known, missing, noted, operated } from './example-mouth.ts'
import { jawRadiotherapy } from './jaw-radiotherapy.ts'

describe('radiotherapy of the jaws', () => {
  const is = (...resources: readonly Fields[]) => found(jawRadiotherapy, caseOf(...resources))
  const asked = (value: boolean) => noted('jaw-radiotherapy', '2026-10-01', value)
  const necrosis = (more: Fields = {}) => diagnosis('Y84.2', { id: 'orn', code: { text: 'osteoradionecrose' }, ...more })

  test('as asked', () => {
    expect(is(asked(true))).toEqual(known('yes', 'yes, Observation/jaw-radiotherapy-2026-10-01, 2026-10-01'))
    expect(is(asked(false))).toEqual(known('no', 'no, Observation/jaw-radiotherapy-2026-10-01, 2026-10-01'))
  })
  test('of head and neck, done', () => {
    expect(is(operated('head-neck-radiotherapy', '2020-01-01'))).toEqual(known('yes', 'head-neck-radiotherapy, Procedure/head-neck-radiotherapy, 2020-01-01'))
    expect(is(operated('head-neck-radiotherapy', undefined))).toEqual(known('yes', 'head-neck-radiotherapy, Procedure/head-neck-radiotherapy'))
    // Done, though the patient says that it was not.
    expect(is(operated('head-neck-radiotherapy', '2020-01-01'), asked(false)).value).toBe('yes')
  })
  test('osteoradionecrosis tells it, now or in the past; a refuted one does not', () => {
    expect(is(necrosis())).toEqual(known('yes', 'osteoradionecrose, Condition/orn'))
    expect(is(necrosis({ clinicalStatus: { coding: [{ code: 'resolved' }] } }), asked(false)).value).toBe('yes')
    expect(is(necrosis({ verificationStatus: { coding: [{ code: 'refuted' }] } }))).toEqual(missing())
  })
  test('not done, or done elsewhere', () => {
    expect(is(operated('head-neck-radiotherapy', '2020-01-01', [], { status: 'not-done' }))).toEqual(known('no', 'head-neck-radiotherapy, Procedure/head-neck-radiotherapy, 2020-01-01'))
    expect(is(operated('other-radiotherapy', undefined))).toEqual(known('no', 'other-radiotherapy, Procedure/other-radiotherapy'))
  })
  test('elsewhere, but not done: the record says nothing of the jaw', () => expect(is(operated('other-radiotherapy', '2020-01-01', [], { status: 'not-done' }))).toEqual(missing()))
  test('another procedure says nothing', () => expect(is(operated('tooth-extraction', '2020-01-01'))).toEqual(missing()))
  test('nothing on record is not known', () => expect(is()).toEqual(missing()))
})
