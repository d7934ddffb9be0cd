import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { caseOf, diagnosis, found } from './example-case.ts'
import { known, missing, noted } from './example-mouth.ts'
import { jawMetastasis } from './jaw-metastasis.ts'

describe('a metastasis in the jaw', () => {
  const is = (...resources: readonly Fields[]) => found(jawMetastasis, caseOf(...resources))
  const inJaw = (more: Fields = {}) => diagnosis('C79.5', { bodySite: [{ text: 'mandible' }], ...more })
  const verified = (code: string) => inJaw({ verificationStatus: { coding: [{ code }] } })
  const looked = (value: boolean) => noted('jaw-metastasis', '2026-10-01', value)
  const seen = (value: string) => `${value}, Observation/jaw-metastasis-2026-10-01, 2026-10-01`

  test('on record, now or in the past', () => {
    expect(is(inJaw({ onsetDateTime: '2025-01-01', recordedDate: '2025-02-01' }))).toEqual(known('yes', 'C79.5, Condition/C79-5, 2025-01-01'))
    expect(is(inJaw({ recordedDate: '2025-02-01' }))).toEqual(known('yes', 'C79.5, Condition/C79-5, 2025-02-01'))
    expect(is(inJaw({ clinicalStatus: { coding: [{ code: 'remission' }] } }))).toEqual(known('yes', 'C79.5, Condition/C79-5'))
  })
  test('seen, or looked for and not found', () => {
    expect(is(looked(true))).toEqual(known('yes', seen('yes')))
    expect(is(looked(false))).toEqual(known('no', seen('no')))
  })
  test('metastases elsewhere say nothing of the jaw', () => expect(is(diagnosis('C79.5'))).toEqual(missing()))
  test('a suspicion is not a no, nor does a look without finding take it away', () => {
    expect(is(verified('provisional'))).toEqual(missing(undefined, 'C79.5, Condition/C79-5'))
    expect(is(verified('provisional'), looked(false))).toEqual(missing(undefined, 'C79.5, Condition/C79-5'))
    expect(is(verified('provisional'), looked(true)).value).toBe('yes')
  })
  test('ruled out', () => {
    expect(is(verified('refuted'))).toEqual(known('no', 'C79.5, Condition/C79-5'))
    expect(is(verified('refuted'), looked(true)).value).toBe('yes')
  })
  test('one on record outweighs a look without finding', () => expect(is(inJaw(), looked(false)).value).toBe('yes'))
  test('nothing on record is not known', () => expect(is()).toEqual(missing()))
})
