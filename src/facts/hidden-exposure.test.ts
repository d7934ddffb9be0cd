import { describe, expect, test } from 'vitest'
import { atc, icd } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, diagnosis, found, given, planned, stopped, taken } from './example-case.ts'
import { known, missing } from './example-mouth.ts'
import { hiddenExposureAsks, hiddenReason, oralBisphosphonateNow, parenteralAntiresorptive } from './hidden-exposure.ts'

const statement = (code: string, text: string, more: Fields = {}): Fields => ({ resourceType: 'MedicationStatement', id: code, status: 'active', medicationCodeableConcept: { ...atc(code), text }, ...more })
const letrozole = (more: Fields = {}) => statement('L02BG04', 'letrozol 2,5 mg', more)
const over = (code: string) => diagnosis(code, { clinicalStatus: { coding: [{ code: 'remission' }] } })

describe('a disease for which bone drugs are given by drip or injection', () => {
  const reason = (...resources: readonly Fields[]) => found(hiddenReason, caseOf(...resources))
  test('none', () => expect(reason(diagnosis('E11.9'))).toEqual(known('none')))
  test('bone metastases and myeloma, in remission too', () => {
    expect(reason(diagnosis('C79.5'))).toEqual(known('bone-metastases', 'C79.5, Condition/C79-5'))
    expect(reason(over('C79.5')).value).toBe('bone-metastases')
    expect(reason(over('C90.0'))).toEqual(known('myeloma', 'C90.0, Condition/C90-0'))
  })
  test('the gravest of several', () => {
    expect(reason(diagnosis('M81.9'), diagnosis('C90.0'), diagnosis('C79.5')).value).toBe('bone-metastases')
    expect(reason(diagnosis('M81.9'), diagnosis('C50.9'), letrozole()).value).toBe('hormone-treatment')
  })
  test('breast or prostate cancer under hormone treatment', () => {
    expect(reason(diagnosis('C50.9'), letrozole())).toEqual(known('hormone-treatment', 'C50.9, Condition/C50-9', 'letrozol 2,5 mg, MedicationStatement/L02BG04'))
    expect(reason(over('C61'), statement('L02AE03', 'gosereline')).value).toBe('hormone-treatment')
    expect(reason(diagnosis('C61'), statement('L02BB03', 'bicalutamide')).value).toBe('hormone-treatment')
    expect(reason(diagnosis('C50.9'), statement('L02BA01', 'tamoxifen')).value).toBe('hormone-treatment')
  })
  test('the hormone treatment alone, when the prescription names the cancer', () => {
    expect(reason(letrozole({ reasonCode: [icd('C50.9')] }))).toEqual(known('hormone-treatment', 'letrozol 2,5 mg, MedicationStatement/L02BG04'))
    expect(reason(letrozole({ reasonCode: [icd('M81.9')] })).value).toBe('none')
    expect(reason(letrozole()).value).toBe('none')
    // Two indications of which one is the cancer.
    expect(reason(letrozole({ reasonCode: [icd('M81.9'), icd('C50.9')] })).value).toBe('hormone-treatment')
  })
  test('the cancer without hormone treatment, or with one of the past, does not', () => {
    expect(reason(diagnosis('C50.9')).value).toBe('none')
    expect(reason(diagnosis('C50.9'), letrozole({ status: 'completed' })).value).toBe('none')
  })
  test('osteoporosis while it is active', () => {
    expect(reason(diagnosis('M81.9'))).toEqual(known('osteoporosis', 'M81.9, Condition/M81-9'))
    expect(reason(diagnosis('M81.9', { clinicalStatus: { coding: [{ code: 'resolved' }] } })).value).toBe('none')
  })
})

describe('a drug by drip or injection on record', () => {
  const is = (...resources: readonly Fields[]) => found(parenteralAntiresorptive, caseOf(...resources))
  test('now or in the past', () => {
    expect(is(taken('prolia', '2026-01-01'))).toEqual(known('yes', 'Prolia 60 mg, MedicationStatement/prolia, 2026-01-01'))
    expect(is(stopped('zometa', '2010-01-01', '2012-01-01')).value).toBe('yes')
  })
  test('not one that is planned, nor tablets, nor an injection that is no antiresorptive', () => {
    for (const other of [planned('prolia', '2026-12-01'), taken('alendronate', '2026-01-01'), taken('teriparatide', '2026-01-01')]) expect(is(other)).toEqual(missing())
  })

  const oral = (...resources: readonly Fields[]) => found(oralBisphosphonateNow, caseOf(...resources))
  test('tablets in use, on hold too, not of the past', () => {
    expect(oral(taken('alendronate', '2026-01-01'))).toEqual(known('yes', 'alendroninezuur 70 mg, MedicationStatement/alendronate, 2026-01-01'))
    expect(oral(taken('alendronate', '2026-01-01', { status: 'on-hold' })).value).toBe('yes')
    expect(oral(stopped('alendronate', '2020-01-01', '2022-01-01'))).toEqual(known('no'))
    expect(oral(taken('aclasta', '2026-01-01'))).toEqual(known('no'))
  })
})

describe('is it asked whether one was given?', () => {
  const asks = (...resources: readonly Fields[]) => hiddenExposureAsks(caseOf(...resources))
  test('with metastases, myeloma or hormone treatment, beside tablets too', () => {
    expect(asks(diagnosis('C79.5'))).toBe(true)
    expect(asks(diagnosis('C90.0'), taken('alendronate', '2026-01-01'))).toBe(true)
    expect(asks(diagnosis('C50.9'), letrozole())).toBe(true)
  })
  test('with osteoporosis that nothing on record explains; not beside tablets', () => {
    expect(asks(diagnosis('M81.9'))).toBe(true)
    expect(asks(diagnosis('M81.9'), stopped('alendronate', '2020-01-01', '2022-01-01'))).toBe(true)
    expect(asks(diagnosis('M81.9'), taken('alendronate', '2026-01-01'))).toBe(false)
  })
  test('not without such a disease, nor with one on record', () => {
    expect(asks()).toBe(false)
    expect(asks(diagnosis('C79.5'), given('zometa', '2015-01-01'))).toBe(false)
  })
})
