import { describe, expect, test } from 'vitest'
import { atc, icd } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, daysAgo, diagnosis, finding, found, given, measured, planned, stopped, taken } from './example-case.ts'
import { lesion, notedAt, operated, ordered } from './example-mouth.ts'
import {
  antiangiogenic,
  breastCancerEver,
  chemotherapy,
  coagulopathy,
  dentoalveolarSurgery,
  diabetes,
  dialysisOnRecord,
  headNeckRadiotherapy,
  immunomodulator,
  longestOralMonths,
  mandibleSite,
  molarSite,
  monthsSinceBisphosphonate,
  myelomaEver,
  nitrogenBisphosphonate,
  obesity,
  parenteralRoute,
  periodontalOrPeriapical,
  poorOralHygiene,
  removableDenture,
  riskExposure,
  riskFactorsApply,
  smoking,
  surgerySetting,
  systemicSteroid,
  torusOrRidge,
} from './risk.ts'

const date = daysAgo(3)
const no = { state: 'known', value: 'no', from: [] }
const yes = (...from: readonly string[]) => ({ state: 'known', value: 'yes', from })
const alendronate = taken('alendronate', '2020-01-01')
const alendronateIs = 'alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01'
const named = (code: string, text: string, more: Fields = {}) => diagnosis(code, { code: { ...icd(code), text }, ...more })
const metastases = named('C79.5', 'metastases')
const over: Fields = { clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' }] } }
const drug = (code: string, text: string, status = 'active'): Fields => ({ resourceType: 'MedicationStatement', id: text, status, medicationCodeableConcept: { ...atc(code), text } })
const nothingTaken: Fields = {
  resourceType: 'List',
  id: 'list',
  status: 'current',
  mode: 'working',
  code: { coding: [{ system: 'http://loinc.org', code: '10160-0' }] },
  emptyReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'nilknown' }] },
}
const paracetamol = drug('N02BE01', 'paracetamol')

describe('the exposure that decides the risk', () => {
  test.each([
    ['zoledronate 4 mg for metastases', [metastases, taken('zometa', '2026-01-01'), given('zometa', '2026-11-01')], 'high', ['jaw-exposure: Zometa 4 mg, MedicationStatement/zometa, 2026-11-01']],
    ['alendronate', [alendronate], 'antiresorptive', [alendronateIs]],
    ['alendronate of the past beside sirolimus', [stopped('alendronate', '2010-01-01', '2015-01-01'), drug('L04AH01', 'sirolimus')], 'antiresorptive', ['alendroninezuur 70 mg, MedicationStatement/alendronate, 2010-01-01']],
    ['sunitinib alone', [taken('sunitinib', '2026-01-01')], 'angiogenesis-inhibitor', ['sunitinib 50 mg, MedicationStatement/sunitinib, 2026-01-01']],
    ['romosozumab', [taken('romosozumab', '2026-09-01')], 'weak', ['Evenity 210 mg, MedicationStatement/romosozumab, 2026-09-01']],
    ['everolimus', [drug('L01EG02', 'everolimus')], 'weak', ['everolimus, MedicationStatement/everolimus']],
    ['everolimus on hold', [drug('L01EG02', 'everolimus', 'on-hold'), paracetamol], 'weak', ['everolimus, MedicationStatement/everolimus']],
    ['denosumab that has worn off', [stopped('prolia', '2020-01-01', '2024-01-01'), paracetamol], 'weak', ['Prolia 60 mg, MedicationStatement/prolia, 2024-01-01']],
    ['everolimus of the past', [drug('L01EG02', 'everolimus', 'completed'), paracetamol], 'none', ['medication-list: recorded']],
    ['raloxifene', [taken('raloxifene', '2020-01-01')], 'none', ['medication-list: recorded']],
    ['nothing', [nothingTaken], 'none', ['medication-list: nil-known']],
  ])('%s', (_, resources, value, from) => expect(found(riskExposure, caseOf(...resources))).toEqual({ state: 'known', value, from }))
  test('without a list it is asked', () => {
    expect(found(riskExposure, caseOf())).toEqual({ state: 'missing', from: [], asks: ['medication-list'] })
    // A drug of the past is on record, what is taken now is not.
    expect(found(riskExposure, caseOf(stopped('alendronate', '2010-01-01', '2015-01-01')))).toEqual({ state: 'missing', from: ['jaw-exposure: alendroninezuur 70 mg, MedicationStatement/alendronate, 2010-01-01'], asks: ['medication-list'] })
  })
  test('metastases without any drip or injection on record: asked', () => {
    expect(found(riskExposure, caseOf(metastases, alendronate))).toEqual({ state: 'missing', from: [`jaw-exposure: ${alendronateIs}`], asks: ['parenteral-antiresorptive'] })
  })
  test('denosumab of a strength not told: asked', () => {
    const bare = { ...taken('prolia', '2026-01-01'), medicationCodeableConcept: { ...atc('M05BX04'), text: 'denosumab' }, dosage: [] }
    expect(found(riskExposure, caseOf(bare))).toEqual({ state: 'missing', from: ['jaw-exposure: denosumab, MedicationStatement/prolia, 2026-01-01'], asks: ['denosumab-strength'] })
  })
})

describe('months since the last bisphosphonate', () => {
  test('by its end, whole months', () => {
    expect(found(monthsSinceBisphosphonate, caseOf(stopped('alendronate', '2010-01-01', '2025-11-22')))).toEqual({ state: 'known', value: 11, from: ['alendroninezuur 70 mg, MedicationStatement/alendronate, 2010-01-01'] })
    expect(found(monthsSinceBisphosphonate, caseOf(stopped('alendronate', '2010-01-01', '2025-11-21')))).toMatchObject({ value: 12 })
  })
  test('by the last dose when that is later than the end, or the end when that is later', () => {
    expect(found(monthsSinceBisphosphonate, caseOf(stopped('aclasta', '2020-01-01', '2024-01-21'), given('aclasta', '2024-05-21')))).toMatchObject({ value: 30 })
    expect(found(monthsSinceBisphosphonate, caseOf(stopped('aclasta', '2020-01-01', '2024-05-21'), given('aclasta', '2024-01-21')))).toMatchObject({ value: 30 })
  })
  test('of an infusion that lapsed, by its dose', () => expect(found(monthsSinceBisphosphonate, caseOf(taken('aclasta', '2020-01-01'), given('aclasta', '2024-05-21')))).toMatchObject({ value: 30 }))
  test('of two the later one', () => expect(found(monthsSinceBisphosphonate, caseOf(stopped('alendronate', '2010-01-01', '2015-11-21'), stopped('risedronate', '2016-01-01', '2024-05-21')))).toMatchObject({ value: 30, from: { length: 2 } }))
  test('of some day this month: nought', () => expect(found(monthsSinceBisphosphonate, caseOf(stopped('alendronate', '2010-01-01', '2026-11')))).toMatchObject({ value: 0 }))
  test.each([
    ['none', [taken('prolia', '2024-01-01')]],
    ['one that is taken', [stopped('risedronate', '2010-01-01', '2015-01-01'), alendronate]],
    ['one on hold', [taken('alendronate', '2020-01-01', { status: 'on-hold' })]],
    ['one that ended nobody knows when', [taken('alendronate', undefined, { status: 'completed' }), stopped('risedronate', '2010-01-01', '2015-01-01')]],
  ])('not known of %s', (_, drugs) => expect(found(monthsSinceBisphosphonate, caseOf(...drugs))).toEqual({ state: 'missing', from: [] }))
  test.each([
    [0, '0 maanden', '0 months'],
    [1, '1 maand', '1 month'],
    [11, '11 maanden', '11 months'],
    [12, '1 jaar', '1 year'],
    [13, '1 jaar en 1 maand', '1 year and 1 month'],
    [30, '2 jaar en 6 maanden', '2 years and 6 months'],
  ])('%s months in words', (months, nl, en) => expect(monthsSinceBisphosphonate.inWords?.(months)).toEqual({ nl, en }))
})

describe('do risk factors matter?', () => {
  test.each([
    ['alendronate', [alendronate], [alendronateIs]],
    ['sunitinib', [taken('sunitinib', '2026-01-01')], ['sunitinib 50 mg, MedicationStatement/sunitinib, 2026-01-01']],
    ['denosumab planned', [planned('prolia', '2026-12-01'), paracetamol], ['Prolia 60 mg, MedicationRequest/prolia-plan, 2026-12-01']],
    ['sunitinib planned', [planned('sunitinib', '2026-12-01'), paracetamol], ['sunitinib 50 mg, MedicationRequest/sunitinib-plan, 2026-12-01']],
    ['metastases, and nothing by drip or injection on record', [metastases, paracetamol], []],
    ['no list', [], []],
  ])('with %s', (_, resources, from) => expect(found(riskFactorsApply, caseOf(...resources))).toEqual(yes(...from)))
  test.each([
    ['raloxifene', [taken('raloxifene', '2020-01-01')]],
    ['raloxifene planned', [planned('raloxifene', '2026-12-01'), paracetamol]],
    ['a list with nothing on it', [nothingTaken]],
  ])('not with %s', (_, resources) => expect(found(riskFactorsApply, caseOf(...resources))).toEqual(no))
})

describe('drugs', () => {
  test('with nitrogen, and by which route', () => {
    expect(found(nitrogenBisphosphonate, caseOf(alendronate))).toEqual(yes(alendronateIs))
    expect(found(nitrogenBisphosphonate, caseOf(drug('M05BA02', 'clodronate')))).toEqual(no)
    expect(found(nitrogenBisphosphonate, caseOf(taken('prolia', '2026-01-01')))).toEqual(no)
    expect(found(parenteralRoute, caseOf(taken('prolia', '2026-01-01')))).toEqual(yes('Prolia 60 mg, MedicationStatement/prolia, 2026-01-01'))
    expect(found(parenteralRoute, caseOf(alendronate))).toEqual(no)
    expect(found(antiangiogenic, caseOf(taken('sunitinib', '2026-01-01')))).toEqual(yes('sunitinib 50 mg, MedicationStatement/sunitinib, 2026-01-01'))
    expect(found(antiangiogenic, caseOf(alendronate))).toEqual(no)
  })
  test.each([
    [systemicSteroid, 'H02AB06', 'prednisolone'],
    [chemotherapy, 'L01CD01', 'paclitaxel'],
    [immunomodulator, 'L04AX04', 'lenalidomide'],
  ])('taken now', (fact, code, text) => {
    expect(found(fact, caseOf(drug(code, text)))).toEqual(yes(`${text}, MedicationStatement/${text}`))
    expect(found(fact, caseOf(drug(code, text, 'completed')))).toEqual(no)
  })
  // Begun in 2020, on some day: up to 82 months and 20 of 31 days on 21 November 2026.
  test('of tablets begun on some day the longer reading', () => {
    expect(found(longestOralMonths, caseOf(taken('alendronate', '2020')))).toMatchObject({ state: 'known', value: 82 + 20 / 30 })
    expect(found(longestOralMonths, caseOf(taken('alendronate', '2020-11-21')))).toMatchObject({ state: 'known', value: 72 })
    expect(found(longestOralMonths, caseOf(taken('alendronate', undefined)))).toMatchObject({ state: 'missing' })
  })
})

describe('surgery in the jaw', () => {
  test.each([
    ['planned', ordered('tooth-extraction', ['46'], { occurrenceDateTime: '2027-03-01' }), yes('tooth-extraction, ServiceRequest/tooth-extraction, 2027-03-01')],
    ['done 12 months ago', operated('tooth-extraction', '2025-11-21'), yes('tooth-extraction, Procedure/tooth-extraction, 2025-11-21')],
    ['done a day longer ago', operated('tooth-extraction', '2025-11-20'), no],
    ['done on some day in November last year', operated('tooth-extraction', '2025-11'), yes('tooth-extraction, Procedure/tooth-extraction, 2025-11')],
    ['done on a day not told', operated('tooth-extraction', undefined), no],
    ['not done', operated('tooth-extraction', '2026-11-01', [], { status: 'not-done' }), no],
    ['a filling', ordered('restoration'), no],
  ])('%s', (_, procedure, answer) => expect(found(dentoalveolarSurgery, caseOf(procedure))).toEqual(answer))

  test.each([
    ['zoledronate for metastases', [metastases, taken('zometa', '2026-01-01'), given('zometa', '2026-11-01')], 'oncology-iv', ['Zometa 4 mg, MedicationStatement/zometa, 2026-11-01']],
    ['the same beside tablets', [metastases, taken('zometa', '2026-01-01'), alendronate], 'oncology-iv', ['Zometa 4 mg, MedicationStatement/zometa, 2026-01-01']],
    ['alendronate for osteoporosis', [alendronate], 'osteoporosis-oral', [alendronateIs]],
    ['alendronate and denosumab', [alendronate, taken('prolia', '2026-01-01')], 'other', { length: 2 }],
    ['zoledronate 5 mg', [taken('aclasta', '2026-01-01')], 'other', ['Aclasta 5 mg, MedicationStatement/aclasta, 2026-01-01']],
    ['denosumab 120 mg for metastases', [metastases, taken('xgeva', '2026-01-01')], 'other', ['Xgeva 120 mg, MedicationStatement/xgeva, 2026-01-01']],
    ['clodronate for metastases', [metastases, { ...drug('M05BA02', 'clodronate') }], 'other', ['clodronate, MedicationStatement/clodronate']],
    ['alendronate for Paget’s disease', [{ ...alendronate, reasonCode: [icd('M88.9')] }], 'other', [alendronateIs]],
    ['none', [], 'other', []],
  ])('figures after extraction: %s', (_, resources, value, from) => expect(found(surgerySetting, caseOf(...resources))).toMatchObject({ state: 'known', value, from }))
})

describe('the mouth', () => {
  test('the newest finding at every place counts', () => {
    const at = (site: string, on: string, value: boolean) => ({ ...notedAt(site, 'removable-denture', on, value), id: `${site}-${on}` })
    expect(found(removableDenture, caseOf(at('maxilla', '2026-01-01', true), at('maxilla', '2026-06-01', false), at('mandible', '2026-01-01', true)))).toEqual(yes('removable-denture: yes, Observation/mandible-2026-01-01, 2026-01-01'))
    expect(found(removableDenture, caseOf(at('maxilla', '2026-01-01', true), at('maxilla', '2026-06-01', false)))).toEqual(no)
  })
  test.each([
    ['a pocket of 6 mm', [finding('pocket-depth', 6)], yes(`6 mm, Observation/pocket-depth, ${date}`)],
    ['a pocket of 5 mm', [finding('pocket-depth', 5)], no],
    ['a tooth of mobility 2', [finding('tooth-mobility', 2)], yes(`2, Observation/tooth-mobility, ${date}`)],
    ['a tooth of mobility 1', [finding('tooth-mobility', 1)], no],
    ['a periapical lesion', [finding('periapical-lesion', true)], yes(`yes, Observation/periapical-lesion, ${date}`)],
    ['no periapical lesion', [finding('periapical-lesion', false)], no],
    ['periodontitis', [named('K05.3', 'periodontitis')], yes('periodontitis, Condition/K05-3')],
    ['a periapical abscess', [named('K04.7', 'abscess')], yes('abscess, Condition/K04-7')],
    ['periodontitis of the past', [named('K05.3', 'periodontitis', over)], no],
    ['diabetes', [named('E11.9', 'diabetes')], no],
  ])('disease of gum or root: %s', (_, resources, answer) => expect(found(periodontalOrPeriapical, caseOf(...resources))).toEqual(answer))
  test('hygiene: the newest word', () => {
    expect(found(poorOralHygiene, caseOf(finding('oral-hygiene', 'poor')))).toEqual(yes(`poor, Observation/oral-hygiene, ${date}`))
    expect(found(poorOralHygiene, caseOf(finding('oral-hygiene', 'poor', daysAgo(90), { id: 'old' }), finding('oral-hygiene', 'good')))).toEqual(no)
    expect(found(poorOralHygiene, caseOf())).toEqual(no)
  })
  test.each(['torus', 'mylohyoid-ridge'])('%s', (code) => expect(found(torusOrRidge, caseOf(finding(code, true)))).toEqual(yes(`yes, Observation/${code}, ${date}`)))

  test.each([
    ['a lower molar', '46', true, true],
    ['a lower milk molar', '75', true, true],
    ['a lower premolar', '45', false, true],
    ['an upper molar', '16', true, false],
    ['an upper canine', '23', false, false],
    ['the lower jaw', 'mandible', false, true],
    ['the upper jaw', 'maxilla', false, false],
  ])('%s: where surgery is planned, or a lesion lies', (_, site, molar, lower) => {
    for (const [resource, from] of [
      [ordered('tooth-extraction', [site]), 'tooth-extraction, ServiceRequest/tooth-extraction'],
      [lesion([site]), 'jaw-lesion, Condition/lesion'],
    ] as const) {
      expect(found(molarSite, caseOf(resource))).toEqual(molar ? yes(from) : no)
      expect(found(mandibleSite, caseOf(resource))).toEqual(lower ? yes(from) : no)
    }
  })
  test.each([
    ['surgery that was done', operated('tooth-extraction', '2026-11-01', ['46'])],
    ['a filling', ordered('restoration', ['46'])],
    ['a lesion that healed', lesion(['46'], over)],
    ['another disease there', named('K05.3', 'periodontitis', { bodySite: [{ coding: [{ system: 'urn:iso:std:iso:3950', code: '46' }] }] })],
  ])('not %s', (_, resource) => expect(found(molarSite, caseOf(resource))).toEqual(no))
})

describe('the patient', () => {
  test.each([
    [coagulopathy, 'D66', 'haemophilia', false],
    [dialysisOnRecord, 'Z99.2', 'dialysis', false],
    [diabetes, 'E11.9', 'diabetes', false],
    [myelomaEver, 'C90.0', 'myeloma', true],
    [breastCancerEver, 'C50.9', 'breast cancer', true],
  ])('diseases on record, some in remission too', (fact, code, text, past) => {
    expect(found(fact, caseOf(named(code, text)))).toEqual(yes(`${text}, Condition/${code.replace('.', '-')}`))
    expect(found(fact, caseOf(named(code, text, over)))).toMatchObject({ value: past ? 'yes' : 'no' })
    expect(found(fact, caseOf())).toEqual(no)
  })
  test.each([
    ['77176002', 'yes'],
    ['8517006', 'no'],
  ])('smoking: SNOMED CT %s', (code, value) => {
    const status: Fields = {
      resourceType: 'Observation',
      id: 's',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '72166-2' }] },
      valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code }] },
      effectiveDateTime: date,
    }
    expect(found(smoking, caseOf(status))).toEqual(value === 'yes' ? yes(`current, Observation/s, ${date}`) : no)
  })
  test.each([
    ['BMI 30', [measured('bmi', 30)], yes(`bmi: 30 kg/m2, Observation/bmi, ${date}`)],
    ['BMI 29.9', [measured('bmi', 29.9)], no],
    ['the diagnosis', [named('E66.9', 'obesity')], yes('obesity, Condition/E66-9')],
    ['the diagnosis with a BMI of 28', [named('E66.9', 'obesity'), measured('bmi', 28)], no],
    ['the diagnosis of the past', [named('E66.9', 'obesity', over)], no],
    ['another diagnosis', [named('E11.9', 'diabetes')], no],
  ])('obesity: %s', (_, resources, answer) => expect(found(obesity, caseOf(...resources))).toEqual(answer))
  test.each([
    ['of head and neck, long ago', operated('head-neck-radiotherapy', '2005-01-01'), yes('head-neck-radiotherapy, Procedure/head-neck-radiotherapy, 2005-01-01')],
    ['of head and neck, planned', ordered('head-neck-radiotherapy'), no],
    ['of the breast', operated('other-radiotherapy', '2005-01-01'), no],
    ['of the jaw, as found', finding('jaw-radiotherapy', true), yes(`yes, Observation/jaw-radiotherapy, ${date}`)],
  ])('radiotherapy %s', (_, resource, answer) => expect(found(headNeckRadiotherapy, caseOf(resource))).toEqual(answer))
})
