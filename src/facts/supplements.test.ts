import { describe, expect, test } from 'vitest'
import { atc, icd, sct } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, finding, found, given, measured, planned, stopped, taken } from './example-case.ts'
import { ordered } from './example-mouth.ts'
import { calciumRules, dairyPortions, handreikingTumour, hypercalcaemia, nursingHome, vitaminDRules } from './supplements.ts'

const date = daysAgo(3)
const drug = (code: string, text: string, status = 'active'): Fields => ({ resourceType: 'MedicationStatement', id: text, status, medicationCodeableConcept: { ...atc(code), text } })
const calciumTablet = drug('A12AA04', 'calciumcarbonaat')
const colecalciferol = drug('A11CC05', 'colecalciferol')
const named = (code: string, id: string, more: Fields = {}) => diagnosis(code, { id, code: { ...icd(code), text: id }, ...more })
const [metastases, osteoporosis] = [named('C79.5', 'metastases'), named('M81.9', 'osteoporosis')]
const refuted: Fields = { verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'refuted' }] } }
const zometaRuns = [metastases, taken('zometa', '2026-01-01'), given('zometa', '2026-11-10')]
const proliaRuns = [taken('prolia', '2024-01-01'), given('prolia', '2026-09-01')]
const steroid = [finding('prednisolone-mg-per-day', 20), finding('glucocorticoid-months', 6)]
const extraction = ordered('tooth-extraction', ['46'])
const high = measured('corrected-calcium', 2.7)
const adjuvant = [named('C50.9', 'breast'), planned('adjuvantZometa', daysAgo(-10))]

test('dairy as recorded', () => expect(found(dairyPortions, caseOf(finding('dairy-portions-per-day', 2)))).toEqual({ state: 'known', value: 2, from: [`2, Observation/dairy-portions-per-day, ${date}`] }))

describe('calcium too high', () => {
  test.each([
    ['a corrected calcium of 2.70', [high], 'yes', [`calcium-status: 2.7 mmol/L, Observation/corrected-calcium, ${date}`, `corrected-calcium: 2.7 mmol/L, Observation/corrected-calcium, ${date}`]],
    ['of 2.30', [measured('corrected-calcium', 2.3)], 'no', [`calcium-status: 2.3 mmol/L, Observation/corrected-calcium, ${date}`, `corrected-calcium: 2.3 mmol/L, Observation/corrected-calcium, ${date}`]],
    ['the diagnosis', [diagnosis('x', { code: { ...sct('66931009'), text: 'hypercalcaemia' } })], 'yes', ['hypercalcaemia, Condition/x']],
    ['the diagnosis beside a normal value: the value counts', [diagnosis('x', { code: sct('66931009') }), measured('corrected-calcium', 2.3)], 'no', { length: 2 }],
    ['nothing on record', [], 'no', []],
    ['a total of 2.80 in cancer', [metastases, measured('calcium', 2.8)], 'yes', [`hypercalcaemia-of-malignancy: 2.8 mmol/L, Observation/calcium, ${date}`, 'hypercalcaemia-of-malignancy: metastases, Condition/metastases']],
  ])('%s', (_, resources, value, from) => expect(found(hypercalcaemia, caseOf(...resources))).toMatchObject({ state: 'known', value, from }))
})

describe('rules for calcium', () => {
  const rules = (...resources: readonly Fields[]) => found(calciumRules, caseOf(...resources))
  test.each([
    ['a bone drug in cancer that runs', zometaRuns, 'cancer', ['Zometa 4 mg, MedicationStatement/zometa, 2026-11-10']],
    ['one that is to begin', [metastases, planned('zometa', daysAgo(-10))], 'cancer', ['Zometa 4 mg, MedicationRequest/zometa-plan, 2026-12-01']],
    ['adjuvant treatment that is to begin', adjuvant, 'both', ['Zometa 4 mg, MedicationRequest/adjuvantZometa-plan, 2026-12-01']],
    ['the diet written down beside it', [...zometaRuns, finding('dairy-portions-per-day', 2)], 'both', ['Zometa 4 mg, MedicationStatement/zometa, 2026-11-10']],
    ['the diet written down', [finding('dairy-portions-per-day', 2)], 'osteoporosis', []],
    ['osteoporosis for which a drug is to begin', [osteoporosis, planned('alendronate', daysAgo(-10))], 'osteoporosis', []],
    ['a glucocorticoid', steroid, 'osteoporosis', []],
    ['a low dose of glucocorticoid', [finding('prednisolone-mg-per-day', 5)], 'osteoporosis', []],
    ['a low dose of glucocorticoid, told for how long, beside denosumab and another drug', [finding('prednisolone-mg-per-day', 5), finding('glucocorticoid-months', 6), ...proliaRuns, drug('L01EG02', 'everolimus')], 'none', []],
    ['a glucocorticoid beside a bone drug that runs', [...steroid, ...proliaRuns], 'none', []],
    ['a bone drug for osteoporosis that runs', proliaRuns, 'none', []],
    ['a bone drug in cancer of the past', [metastases, stopped('zometa', '2020-01-01', '2023-01-01'), extraction], 'none', []],
    ['a bone drug in cancer that runs, and a question about the mouth', [...zometaRuns, extraction], 'none', []],
    ['one to begin beside one that runs, and a question about the mouth', [...zometaRuns, planned('xgeva', daysAgo(-10)), extraction], 'cancer', { length: 2 }],
    ['nothing', [], 'none', []],
    ['calcium on the list', [...zometaRuns, calciumTablet], 'none', []],
    ['calcium on the list, and the diet written down', [calciumTablet, finding('dairy-portions-per-day', 2)], 'osteoporosis', []],
    ['calcium on the list while it is too high', [calciumTablet, high], 'osteoporosis', []],
    ['calcium that was stopped', [...zometaRuns, drug('A12AA04', 'calciumcarbonaat', 'completed')], 'cancer', { length: 1 }],
  ])('%s', (_, resources, value, from) => expect(rules(...resources)).toMatchObject({ state: 'known', value, from }))
})

describe('rules for vitamin D', () => {
  const young = (...resources: readonly Fields[]) => found(vitaminDRules, caseOfPatient({ birthDate: '1986-01-01' }, ...resources))
  test.each([
    ['a bone drug in cancer that runs', zometaRuns, 'cancer', ['Zometa 4 mg, MedicationStatement/zometa, 2026-11-10']],
    ['one for osteoporosis that runs', proliaRuns, 'osteoporosis', ['Prolia 60 mg, MedicationStatement/prolia, 2026-09-01']],
    ['both', [...zometaRuns, taken('alendronate', '2020-01-01', { reasonCode: [icd('M81.9')] })], 'both', { length: 2 }],
    ['romosozumab that is to begin', [planned('romosozumab', daysAgo(-10))], 'osteoporosis', ['Evenity 210 mg, MedicationRequest/romosozumab-plan, 2026-12-01']],
    ['teriparatide that runs: no drug of these rules', [taken('teriparatide', '2026-01-01')], 'none', []],
    ['a bone drug that runs, and a question about the mouth', [...proliaRuns, extraction], 'none', []],
    ['the diet written down', [finding('dairy-portions-per-day', 2)], 'osteoporosis', []],
    ['a T-score', [finding('t-score', -0.5)], 'osteoporosis', []],
    ['a fracture risk', [finding('fracture-risk-nhg', 'low')], 'osteoporosis', []],
    ['a nursing home', [finding('nursing-home', true)], 'osteoporosis', []],
    ['no nursing home', [finding('nursing-home', false)], 'none', []],
    ['a glucocorticoid', [finding('prednisolone-mg-per-day', 5)], 'osteoporosis', []],
    ['osteoporosis after an earlier drug', [osteoporosis, stopped('alendronate', '2010-01-01', '2015-01-01')], 'osteoporosis', []],
    ['osteoporosis with half a year to live', [osteoporosis, finding('life-expectancy-months', 6)], 'osteoporosis', []],
    ['osteoporosis after an earlier drug, and a question about the mouth', [osteoporosis, stopped('alendronate', '2010-01-01', '2015-01-01'), extraction], 'none', []],
    ['nothing', [], 'none', []],
    ['vitamin D on the list', [...proliaRuns, colecalciferol], 'none', []],
    ['vitamin D on the list while calcium is too high', [colecalciferol, high], 'osteoporosis', []],
  ])('%s', (_, resources, value, from) => expect(young(...resources)).toMatchObject({ state: 'known', value, from }))
})

test('a nursing home as recorded', () => {
  expect(found(nursingHome, caseOf(finding('nursing-home', true)))).toEqual({ state: 'known', value: 'yes', from: [`yes, Observation/nursing-home, ${date}`] })
  expect(found(nursingHome, caseOf(finding('nursing-home', false)))).toEqual({ state: 'known', value: 'no', from: [`no, Observation/nursing-home, ${date}`] })
  expect(found(nursingHome, caseOf())).toEqual({ state: 'known', value: 'no', from: [] })
})

describe('breast or lung cancer with metastases in the bone', () => {
  const [breast, lung] = [named('C50.9', 'breast'), named('C34.1', 'lung')]
  test.each([
    ['breast', [metastases, breast], 'breast', ['metastases, Condition/metastases', 'breast, Condition/breast']],
    ['breast, long ago', [metastases, named('C50.9', 'breast', { clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'remission' }] } })], 'breast', { length: 2 }],
    ['lung', [metastases, lung], 'lung', ['metastases, Condition/metastases', 'lung, Condition/lung']],
    ['both', [metastases, breast, lung], 'both', { length: 3 }],
    ['another', [metastases, named('C61', 'prostate')], 'none', ['metastases, Condition/metastases']],
    ['a refuted one', [metastases, named('C50.9', 'breast', refuted)], 'none', ['metastases, Condition/metastases']],
    ['without metastases', [breast, lung], 'none', []],
  ])('%s', (_, conditions, value, from) => expect(found(handreikingTumour, caseOf(...conditions))).toMatchObject({ state: 'known', value, from }))
})
