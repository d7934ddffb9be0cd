import { describe, expect, test } from 'vitest'
import { atc, icd } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, finding, found, given, measured, planned, stopped, taken } from './example-case.ts'
import { ordered } from './example-mouth.ts'
import { adjuvantChoice, denosumabToBegin, drugForCancerInBone, givesWay, lowBoneMass, prostateHormones, treatmentBoneLoss } from './oncology-choice.ts'

const date = daysAgo(3)
const none = { state: 'known', value: 'none', from: [] }
const clinical = (code: string): Fields => ({ clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }] } })
const past = clinical('remission')
const refuted: Fields = { verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'refuted' }] } }
const named = (code: string, id: string, more: Fields = {}) => diagnosis(code, { id, code: { ...icd(code), text: id }, ...more })
const metastases = (more: Fields = {}) => named('C79.5', 'metastases', more)
const breast = (more: Fields = {}) => named('C50.9', 'breast', more)
const prostate = (more: Fields = {}) => named('C61', 'prostate', more)
const myeloma = (more: Fields = {}) => named('C90.0', 'myeloma', more)
const drug = (code: string, text: string, status = 'active'): Fields => ({ resourceType: 'MedicationStatement', id: text, status, medicationCodeableConcept: { ...atc(code), text } })
const zometaRuns = [taken('zometa', '2026-01-01'), given('zometa', '2026-11-10')]
const zometaEnded = stopped('zometa', '2023-01-01', '2025-01-01')
const toBegin = planned('zometa', daysAgo(-10))
const extraction = ordered('tooth-extraction', ['46'])

describe('a drug for cancer in the bone', () => {
  const choice = (...resources: readonly Fields[]) => found(drugForCancerInBone, caseOf(...resources))
  const why = ['metastases, Condition/metastases']
  test.each([
    ['C50.9', 'breast'],
    ['C61', 'prostate'],
    ['C34.1', 'lung'],
    ['C64', 'other'],
    ['C18.0', 'other'],
  ])('metastases of %s: %s', (code, value) => expect(choice(metastases(), named(code, 'tumour'))).toEqual({ state: 'known', value, from: [...why, 'tumour: tumour, Condition/tumour'] }))
  test('metastases of one of two tumours: asked', () => {
    expect(choice(metastases(), breast(), prostate())).toEqual({ state: 'one-of', values: ['breast', 'prostate'], from: [...why, 'tumour: breast, Condition/breast', 'tumour: prostate, Condition/prostate'], asks: ['tumour'] })
    expect(choice(metastases(), named('C64', 'kidney'), named('C18.0', 'colon'))).toMatchObject({ state: 'known', value: 'other' })
  })
  test('metastases of nobody knows what: asked', () => expect(choice(metastases())).toEqual({ state: 'missing', from: why, asks: ['tumour'] }))
  test('myeloma', () => {
    expect(choice(myeloma())).toEqual({ state: 'known', value: 'myeloma', from: ['myeloma, Condition/myeloma'] })
    expect(choice(metastases(), myeloma())).toMatchObject({ value: 'myeloma' })
    expect(choice(myeloma(past))).toMatchObject({ value: 'none' })
    expect(choice(myeloma(past), toBegin)).toMatchObject({ value: 'myeloma' })
    expect(choice(myeloma(past), finding('disease-status', 'relapse'))).toMatchObject({ value: 'myeloma' })
    expect(choice(myeloma(refuted))).toEqual(none)
  })
  test.each([
    ['no cancer in the bone', [breast()]],
    ['metastases of the past', [metastases(past), breast()]],
    ['a drug that runs', [metastases(), breast(), ...zometaRuns]],
    ['one on hold', [metastases(), breast(), taken('zometa', '2026-01-01', { status: 'on-hold' })]],
    ['one that is overdue', [metastases(), breast(), taken('zometa', '2026-01-01'), given('zometa', '2026-03-01')]],
    ['a question about the mouth', [metastases(), breast(), extraction]],
  ])('not with %s', (_, resources) => expect(choice(...resources)).toEqual(none))
  test.each([
    ['a tablet for osteoporosis that runs', [named('M81.9', 'osteoporosis'), taken('alendronate', '2020-01-01')]],
    ['a drug that is to begin, whatever the record asks', [extraction, toBegin]],
    ['a drug that is to begin beside one that runs', [...zometaRuns, planned('xgeva', daysAgo(-10))]],
    ['a drug for osteoporosis of the past', [stopped('aclasta', '2015-01-01', '2018-01-01')]],
  ])('it lies open with %s', (_, resources) => expect(choice(metastases(), breast(), ...resources)).toMatchObject({ value: 'breast' }))
  test('a drug whose purpose is not told counts', () => {
    const bare = { ...taken('zometa', '2026-01-01'), medicationCodeableConcept: { ...atc('M05BA08'), text: 'zoledroninezuur' }, dosage: [] }
    expect(choice(metastases(), breast(), bare)).toEqual(none)
  })

  test('hypercalcaemia goes first', () => {
    expect(choice(metastases(), breast(), measured('corrected-calcium', 3.1))).toEqual({
      state: 'known',
      value: 'none',
      from: [`hypercalcaemia-of-malignancy: 3.1 mmol/L, Observation/corrected-calcium, ${date}`, expect.stringContaining('hypercalcaemia-of-malignancy: ')],
    })
  })

  describe('after an earlier series', () => {
    const restart = 'Zometa 4 mg, MedicationStatement/zometa, 2025-01-01'
    test('not again in metastases, but when it is ordered', () => {
      expect(choice(metastases(), breast(), zometaEnded)).toMatchObject({ value: 'none' })
      expect(choice(metastases(), breast(), zometaEnded, planned('xgeva', daysAgo(-10)))).toMatchObject({ value: 'breast' })
      expect(choice(metastases(), zometaEnded)).toEqual(none)
      expect(choice(metastases(), zometaEnded, planned('xgeva', daysAgo(-10)))).toMatchObject({ state: 'missing', asks: ['tumour'] })
      expect(choice(metastases(), breast(), prostate(), zometaEnded)).toMatchObject({ state: 'known', value: 'none' })
    })
    test('in myeloma at a relapse or a skeletal event that is active', () => {
      expect(choice(myeloma(), zometaEnded)).toEqual({ state: 'known', value: 'none', from: ['myeloma, Condition/myeloma'] })
      expect(choice(myeloma(), zometaEnded, finding('disease-status', 'relapse'))).toEqual({ state: 'known', value: 'myeloma-again', from: ['myeloma, Condition/myeloma', restart, `relapse, Observation/disease-status, ${date}`] })
      expect(choice(myeloma(), zometaEnded, finding('skeletal-event', 'active'))).toEqual({ state: 'known', value: 'myeloma-again', from: ['myeloma, Condition/myeloma', restart, `active, Observation/skeletal-event, ${date}`] })
      expect(choice(myeloma(), zometaEnded, planned('xgeva', daysAgo(-10)))).toMatchObject({ value: 'myeloma-again' })
    })
    test.each([
      ['active disease', 'disease-status', 'active'],
      ['a skeletal event that threatens', 'skeletal-event', 'threatening'],
    ])('not in myeloma with %s', (_, code, value) => expect(choice(myeloma(), zometaEnded, finding(code, value))).toMatchObject({ value: 'none' }))
  })
})

describe('denosumab that is to begin', () => {
  test.each([
    ['120 mg', [planned('xgeva', daysAgo(-10))], 'yes', ['Xgeva 120 mg, MedicationRequest/xgeva-plan, 2026-12-01']],
    ['60 mg', [planned('prolia', daysAgo(-10))], 'no', []],
    ['zoledronate', [toBegin], 'no', []],
    ['the next 120 mg', [taken('xgeva', '2026-01-01'), given('xgeva', '2026-11-10'), planned('xgeva', daysAgo(-10))], 'no', []],
    ['none', [], 'no', []],
  ])('%s', (_, resources, value, from) => expect(found(denosumabToBegin, caseOf(...resources))).toEqual({ state: 'known', value, from }))
})

describe('hormone treatment of prostate cancer', () => {
  test.each([
    ['L02AE02', 'leuproreline'],
    ['L02BB04', 'enzalutamide'],
  ])('%s', (code, text) => {
    expect(found(prostateHormones, caseOf(drug(code, text)))).toEqual({ state: 'known', value: 'yes', from: [`${text}, MedicationStatement/${text}`] })
  })
  test('no only when a list is on record', () => {
    expect(found(prostateHormones, caseOf(drug('N02BE01', 'paracetamol')))).toEqual({ state: 'known', value: 'no', from: [] })
    expect(found(prostateHormones, caseOf())).toEqual({ state: 'missing', from: [] })
  })
})

describe('low bone mass', () => {
  test.each(['M81.9', 'M85.8'])('on record: %s', (code) => expect(found(lowBoneMass, caseOf(named(code, 'it')))).toEqual({ state: 'known', value: 'yes', from: ['it, Condition/it'] }))
  test('a fragility fracture', () =>
    expect(found(lowBoneMass, caseOf({ resourceType: 'Condition', id: 'it', code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/finding', code: 'fragility-fracture' }], text: 'it' } }))).toMatchObject({
      value: 'yes',
      from: ['it, Condition/it'],
    }))
  const score = (value: number): Fields => finding('t-score', value, date, { bodySite: { coding: [{ system: 'http://snomed.info/sct', code: '29836001' }] } })
  test('by the T-score: −1.0 is normal, −1.1 is low', () => {
    expect(found(lowBoneMass, caseOf(score(-1.1)))).toMatchObject({ value: 'yes', from: [expect.stringContaining('t-score')] })
    expect(found(lowBoneMass, caseOf(score(-1)))).toMatchObject({ value: 'no', from: [expect.stringContaining('t-score')] })
    expect(found(lowBoneMass, caseOf())).toMatchObject({ value: 'no' })
    expect(found(lowBoneMass, caseOf(named('M81.9', 'it', past)))).toMatchObject({ value: 'no' })
  })
})

describe('a drug against relapse after breast cancer', () => {
  const choice = (...resources: readonly Fields[]) => found(adjuvantChoice, caseOf(...resources))
  const after = finding('postmenopausal', true)
  test('by the menopause', () => {
    expect(choice(breast(), after)).toEqual({ state: 'known', value: 'postmenopausal', from: ['breast, Condition/breast', expect.stringContaining('Observation/postmenopausal')] })
    expect(found(adjuvantChoice, caseOfPatient({ birthDate: '1986-01-01' }, breast(), finding('postmenopausal', false)))).toMatchObject({ value: 'premenopausal' })
    expect(found(adjuvantChoice, caseOfPatient({ birthDate: '1974-01-01' }, breast()))).toEqual({ state: 'missing', from: ['breast, Condition/breast'], asks: ['after-menopause'] })
  })
  test('not for a man', () => expect(found(adjuvantChoice, caseOfPatient({ gender: 'male' }, breast(), after))).toEqual({ state: 'known', value: 'none', from: ['sex: male, Patient/p1'] }))
  test.each([
    ['no breast cancer', [after]],
    ['breast cancer of the past', [breast(past), after]],
    ['metastases in the bone, now or before', [breast(), metastases(past), after]],
    ['an earlier adjuvant series', [breast(), stopped('adjuvantZometa', '2020-01-01', '2023-01-01'), after]],
    ['a bone drug that runs', [breast(), taken('alendronate', '2020-01-01'), after]],
    ['an adjuvant drug on hold', [breast(), taken('adjuvantZometa', '2020-01-01', { status: 'on-hold' }), after]],
    ['a question about the mouth', [breast(), extraction, after]],
  ])('not with %s', (_, resources) => expect(choice(...resources)).toEqual(none))
  test.each([
    ['one that is ordered, beside a question about the mouth', [extraction, planned('adjuvantZometa', daysAgo(-10))]],
    ['one that is ordered after an earlier series', [stopped('adjuvantZometa', '2020-01-01', '2023-01-01'), planned('adjuvantZometa', daysAgo(-10))]],
    ['a drug for osteoporosis of the past', [stopped('aclasta', '2010-01-01', '2013-01-01')]],
    ['raloxifene that runs', [taken('raloxifene', '2020-01-01')]],
  ])('but with %s', (_, resources) => expect(choice(breast(), after, ...resources)).toMatchObject({ value: 'postmenopausal' }))
})

describe('bone loss by the treatment of cancer', () => {
  const loss = (...resources: readonly Fields[]) => found(treatmentBoneLoss, caseOf(...resources))
  const anastrozole = drug('L02BG03', 'anastrozole')
  const leuprorelin = drug('L02AE02', 'leuproreline')
  test.each([
    ['an aromatase inhibitor in breast cancer', [breast(), anastrozole], 'breast', ['breast, Condition/breast', 'anastrozole, MedicationStatement/anastrozole']],
    ['the same after it', [breast(past), anastrozole], 'breast', ['breast, Condition/breast', 'anastrozole, MedicationStatement/anastrozole']],
    ['a GnRH agent in prostate cancer', [prostate(), leuprorelin], 'prostate', ['prostate, Condition/prostate', 'leuproreline, MedicationStatement/leuproreline']],
    ['an anti-androgen', [prostate(), drug('L02BB04', 'enzalutamide')], 'prostate', ['prostate, Condition/prostate', 'enzalutamide, MedicationStatement/enzalutamide']],
  ])('%s', (_, resources, value, from) => expect(loss(...resources)).toEqual({ state: 'known', value, from }))
  test.each([
    ['an aromatase inhibitor without breast cancer', [anastrozole]],
    ['an aromatase inhibitor in prostate cancer', [prostate(), anastrozole]],
    ['a GnRH agent in breast cancer', [breast(), leuprorelin]],
    ['metastases in the bone', [breast(), metastases(), anastrozole]],
    ['such metastases before', [breast(), metastases(past), anastrozole]],
    ['no hormone treatment', [breast()]],
    ['hormone treatment of the past', [breast(), drug('L02BG03', 'anastrozole', 'completed')]],
    ['a question about the mouth', [breast(), anastrozole, extraction]],
    ['a bone drug that runs', [breast(), anastrozole, taken('alendronate', '2020-01-01')]],
  ])('not with %s', (_, resources) => expect(loss(...resources)).toEqual(none))
})

describe('a drug that runs gives way', () => {
  test.each([
    ['zoledronate', zometaRuns, 'Zometa 4 mg, MedicationStatement/zometa, 2026-11-10'],
    ['one on hold', [taken('alendronate', '2020-01-01', { status: 'on-hold' })], 'alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01'],
    ['one that is overdue', [taken('prolia', '2024-01-01'), given('prolia', '2026-01-01')], 'Prolia 60 mg, MedicationStatement/prolia, 2026-01-01'],
  ])('%s', (_, drugs, from) => expect(found(givesWay, caseOf(...drugs))).toEqual({ state: 'known', value: 'yes', from: [from] }))
  test.each([
    ['one of the past', [zometaEnded]],
    ['raloxifene', [taken('raloxifene', '2020-01-01')]],
    ['one that is planned', [toBegin]],
  ])('not %s', (_, drugs) => expect(found(givesWay, caseOf(...drugs))).toEqual({ state: 'missing', from: [] }))
})
