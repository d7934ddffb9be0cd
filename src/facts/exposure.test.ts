import { describe, expect, test } from 'vitest'
import { mg, sct } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, daysAgo, diagnosis, dosage, found, given, monthsAgo, type Product, planned, stopped, taken } from './example-case.ts'
import {
  bisphosphonateMonths,
  corticosteroid,
  denosumab120Now,
  denosumabStrength,
  everyDrugRecognised,
  extraFactor,
  governingDrug,
  infusedBisphosphonate,
  jawExposure,
  medicationList,
  oncologySetting,
  oralBisphosphonateMonths,
  relevantDrug,
  therapyPlanned,
  therapySetting,
  withVegfrTkiOrBevacizumab,
} from './exposure.ts'

const unknownDrug = (more: Fields = {}): Fields => taken('alendronate', monthsAgo(1), { id: 'mystery', medicationCodeableConcept: { text: 'Osteofix forte' }, dosage: [], ...more })
const unknown = (more: Fields = {}): Fields => taken('prolia', monthsAgo(1), { medicationCodeableConcept: { ...coding('M05BX04'), text: 'denosumab' }, dosage: [], ...more })
const coding = (code: string): Fields => ({ coding: [{ system: 'http://www.whocc.no/atc', code }] })
const pamidronateOf = (dose: number | undefined): Fields =>
  taken('pamidronate', '2026-01-01', { medicationCodeableConcept: { ...coding('M05BA03'), text: 'pamidronaat' }, dosage: dose === undefined ? [] : [{ doseAndRate: [{ doseQuantity: mg(dose) }] }] })
const takesNothing: Fields = { resourceType: 'MedicationStatement', id: 'none', status: 'active', medicationCodeableConcept: sct('787481004') }
/** Zoledronate 4 mg of which nobody wrote how often: monthly in cancer, or twice a year. */
const zometaSometime = (): Fields => taken('zometa', monthsAgo(8), { dosage: [{ ...dosage('zometa'), timing: undefined }] })
const zometaLine = 'Zometa 4 mg, MedicationStatement/zometa, 2026-03-21'

describe('the medication list', () => {
  test.each([
    ['a drug that is taken: there is a list', [taken('alendronate', '2026-01-01')], { state: 'known', value: 'recorded', from: ['recorded'] }],
    ['“takes no medicines” is an answer', [takesNothing], { state: 'known', value: 'nil-known', from: ['nil-known'] }],
    ['no list is not “takes nothing”', [], { state: 'missing', from: [] }],
  ] as const)('%s', (_, resources, expected) => expect(found(medicationList, caseOf(...resources))).toEqual(expected))
})

describe('a drug that was not recognised', () => {
  const asked = { state: 'missing', from: ['Osteofix forte, MedicationStatement/mystery'] }
  const clear = { state: 'known', value: 'yes', from: [] }
  test.each<[string, Fields, unknown]>([
    ['is asked about', unknownDrug(), asked],
    ['also when it was stopped: a bisphosphonate stays in the bone', unknownDrug({ status: 'stopped' }), asked],
    ['not when it was never taken', unknownDrug({ status: 'not-taken' }), clear],
    ['not when it is an ointment', unknownDrug({ dosage: [{ route: sct('6064005') }] }), clear],
    ['not when it is inhaled', unknownDrug({ dosage: [{ route: sct('447694001') }] }), clear],
    ['not when it is taken only when needed', unknownDrug({ dosage: [{ asNeededBoolean: true }] }), clear],
    ['swallowed, it is asked about', unknownDrug({ dosage: [{ route: sct('26643006') }] }), asked],
    ['a known drug is none', taken('alendronate', monthsAgo(1)), clear],
  ])('%s', (_, resource, expected) => expect(found(everyDrugRecognised, caseOf(resource))).toEqual(expected))
})

describe('the strength of denosumab', () => {
  test('without denosumab there is none to ask', () => expect(found(denosumabStrength, caseOf(taken('alendronate', '2026-01-01')))).toEqual({ state: 'known', value: 'no-denosumab', from: [] }))
  test('each strength on record is shown', () =>
    expect(found(denosumabStrength, caseOf(stopped('xgeva', '2023-01-01', '2024-01-01'), taken('prolia', '2026-01-01')))).toEqual({
      state: 'known',
      value: 'known',
      from: ['120 mg, MedicationStatement/xgeva, 2024-01-01', '60 mg, MedicationStatement/prolia, 2026-01-01'],
    }))
  test('one without strength is asked, and only that one is named', () =>
    expect(found(denosumabStrength, caseOf(stopped('xgeva', '2023-01-01', '2024-01-01'), unknown()))).toEqual({ state: 'missing', from: [`denosumab, MedicationStatement/prolia, ${monthsAgo(1)}`] }))
})

describe('a drug that matters to the jaw, now or ever', () => {
  test.each<[string, Fields[], unknown]>([
    ['a bisphosphonate stopped years ago', [stopped('alendronate', '2010-01-01', '2015-01-01')], { state: 'known', value: 'yes', from: ['alendroninezuur 70 mg, MedicationStatement/alendronate, 2010-01-01'] }],
    ['sunitinib', [taken('sunitinib', '2026-01-01')], { state: 'known', value: 'yes', from: ['sunitinib 50 mg, MedicationStatement/sunitinib, 2026-01-01'] }],
    ['raloxifene does not', [taken('raloxifene', '2026-01-01')], { state: 'known', value: 'no', from: [] }],
    ['a plan is not yet taken', [planned('alendronate', daysAgo(-5))], { state: 'known', value: 'no', from: [] }],
  ])('%s', (_, resources, expected) => expect(found(relevantDrug, caseOf(...resources))).toEqual(expected))
})

describe('what the jaw is exposed to', () => {
  test.each<[string, Fields[], unknown]>([
    ['Xgeva every four weeks is oncology dose', [taken('xgeva', '2026-01-01')], { state: 'known', value: 'high', from: ['Xgeva 120 mg, MedicationStatement/xgeva, 2026-01-01'] }],
    ['Prolia is osteoporosis', [taken('prolia', '2026-01-01')], { state: 'known', value: 'lower', from: ['Prolia 60 mg, MedicationStatement/prolia, 2026-01-01'] }],
    [
      'Prolia with bevacizumab is as high as oncology dose',
      [taken('prolia', '2026-01-01'), taken('bevacizumab', '2026-02-01')],
      { state: 'known', value: 'high', from: ['Prolia 60 mg, MedicationStatement/prolia, 2026-01-01', 'with-vegfr-tki-or-bevacizumab: Avastin, MedicationStatement/bevacizumab, 2026-02-01'] },
    ],
    [
      'Prolia with sunitinib as well',
      [taken('prolia', '2026-01-01'), taken('sunitinib', '2026-02-01')],
      { state: 'known', value: 'high', from: ['Prolia 60 mg, MedicationStatement/prolia, 2026-01-01', 'with-vegfr-tki-or-bevacizumab: sunitinib 50 mg, MedicationStatement/sunitinib, 2026-02-01'] },
    ],
    [
      'Prolia with aflibercept is not: the sources name VEGFR-TKI and bevacizumab',
      [taken('prolia', '2026-01-01'), taken('bevacizumab', '2026-02-01', { id: 'zaltrap', medicationCodeableConcept: { ...coding('L01XX44'), text: 'Zaltrap' }, dosage: [{ route: sct('47625008') }] })],
      { state: 'known', value: 'lower', from: ['Prolia 60 mg, MedicationStatement/prolia, 2026-01-01', 'Zaltrap, MedicationStatement/zaltrap, 2026-02-01'] },
    ],
    ['sunitinib alone is lower', [taken('sunitinib', '2026-01-01')], { state: 'known', value: 'lower', from: ['sunitinib 50 mg, MedicationStatement/sunitinib, 2026-01-01'] }],
    ['sunitinib that was stopped is none', [stopped('sunitinib', '2026-01-01', '2026-06-01'), taken('raloxifene', '2026-01-01')], { state: 'known', value: 'none', from: ['medication-list: recorded'] }],
    ['denosumab without strength: the strength is asked', [unknown()], { state: 'missing', from: [`denosumab, MedicationStatement/prolia, ${monthsAgo(1)}`], asks: ['denosumab-strength'] }],
    ['zoledronate 4 mg without interval or diagnosis: the setting is asked', [zometaSometime()], { state: 'missing', from: [zometaLine], asks: ['therapy-setting'] }],
    [
      'with bevacizumab the setting does not matter',
      [zometaSometime(), taken('bevacizumab', '2026-02-01')],
      { state: 'known', value: 'high', from: [zometaLine, 'with-vegfr-tki-or-bevacizumab: Avastin, MedicationStatement/bevacizumab, 2026-02-01'] },
    ],
    ['pamidronate of unknown dose: it is asked what for, not of which strength', [pamidronateOf(undefined)], { state: 'missing', from: ['pamidronaat, MedicationStatement/pamidronate, 2026-01-01'], asks: ['therapy-setting'] }],
    ['no list: not “no exposure”', [], { state: 'missing', from: [], asks: ['medication-list'] }],
    ['a drug that nobody recognised: not “no exposure”', [unknownDrug()], { state: 'missing', from: ['unrecognised-drug: Osteofix forte, MedicationStatement/mystery'], asks: ['unrecognised-drug'] }],
    ['a list without such a drug: none', [taken('raloxifene', '2026-01-01')], { state: 'known', value: 'none', from: ['medication-list: recorded'] }],
    ['takes nothing: none', [takesNothing], { state: 'known', value: 'none', from: ['medication-list: nil-known'] }],
  ])('%s', (_, resources, expected) => expect(found(jawExposure, caseOf(...resources))).toEqual(expected))

  // 60 mg counts nine months, 120 mg twelve: from 21 November that is back to 21 February and 21 November a year before.
  test.each<[string, Product, string, string]>([
    ['Prolia 9 months ago no longer counts', 'prolia', '2026-02-21', 'none'],
    ['Prolia a day less than 9 months ago counts', 'prolia', '2026-02-22', 'lower'],
    ['Xgeva 12 months ago no longer counts', 'xgeva', '2025-11-21', 'none'],
    ['Xgeva a day less than 12 months ago counts', 'xgeva', '2025-11-22', 'high'],
  ])('%s', (_, product, date, value) => expect(found(jawExposure, caseOf(given(product, date), taken('raloxifene', '2026-01-01')))).toMatchObject({ state: 'known', value }))
})

describe('oncology dose', () => {
  test.each<[string, Fields[], unknown]>([
    [
      'Xgeva, and not the alendronate beside it, is what makes it so',
      [taken('xgeva', '2026-01-01'), stopped('alendronate', '2010-01-01', '2012-01-01')],
      { state: 'known', value: 'yes', from: ['Xgeva 120 mg, MedicationStatement/xgeva, 2026-01-01'] },
    ],
    ['Prolia with bevacizumab is a high exposure, but no oncology dose', [taken('prolia', '2026-01-01'), taken('bevacizumab', '2026-02-01')], { state: 'known', value: 'no', from: [] }],
    ['without a list it is not known', [], { state: 'missing', from: [], asks: ['medication-list'] }],
    ['without a strength neither', [unknown()], { state: 'missing', from: [`jaw-exposure: denosumab, MedicationStatement/prolia, ${monthsAgo(1)}`], asks: ['denosumab-strength'] }],
  ])('%s', (_, resources, expected) => expect(found(oncologySetting, caseOf(...resources))).toEqual(expected))

  test.each<[string, Fields[], unknown]>([
    ['denosumab 120 mg now', [taken('xgeva', '2026-01-01')], { state: 'known', value: 'yes', from: ['Xgeva 120 mg, MedicationStatement/xgeva, 2026-01-01'] }],
    ['60 mg is another matter', [taken('prolia', '2026-01-01')], { state: 'known', value: 'no', from: [] }],
    ['120 mg of something else is as well', [taken('pamidronate', '2026-01-01', { dosage: [dosage('pamidronate', {}, { doseAndRate: [{ doseQuantity: mg(120) }] })] })], { state: 'known', value: 'no', from: [] }],
    ['120 mg of two years ago is over', [stopped('xgeva', '2023-01-01', '2024-11-01')], { state: 'known', value: 'no', from: [] }],
  ])('%s', (_, resources, expected) => expect(found(denosumab120Now, caseOf(...resources))).toEqual(expected))
})

describe('a bisphosphonate by infusion, now or ever', () => {
  test.each<[string, Fields[], unknown]>([
    ['Zometa of years ago', [stopped('zometa', '2015-01-01', '2016-01-01')], { state: 'known', value: 'yes', from: ['Zometa 4 mg, MedicationStatement/zometa, 2016-01-01'] }],
    ['alendronate is a tablet', [taken('alendronate', '2026-01-01')], { state: 'known', value: 'no', from: [] }],
    ['denosumab is no bisphosphonate', [taken('prolia', '2026-01-01')], { state: 'known', value: 'no', from: [] }],
    [
      'ibandronate of unknown route counts as one',
      [taken('ibandronate', '2026-01-01', { medicationCodeableConcept: { ...coding('M05BA06'), text: 'ibandroninezuur' }, dosage: [] })],
      { state: 'known', value: 'yes', from: ['ibandroninezuur, MedicationStatement/ibandronate, 2026-01-01'] },
    ],
  ])('%s', (_, resources, expected) => expect(found(infusedBisphosphonate, caseOf(...resources))).toEqual(expected))
})

describe('a therapy that begins after the dental work', () => {
  test.each<[string, Fields[], unknown]>([
    ['Prolia', [planned('prolia', '2026-12-01')], { state: 'known', value: 'yes', from: ['Prolia 60 mg, MedicationRequest/prolia-plan, 2026-12-01'] }],
    ['sunitinib', [planned('sunitinib', '2026-12-01')], { state: 'known', value: 'yes', from: ['sunitinib 50 mg, MedicationRequest/sunitinib-plan, 2026-12-01'] }],
    ['raloxifene is none', [planned('raloxifene', '2026-12-01')], { state: 'known', value: 'no', from: [] }],
    ['what is taken already does not begin', [taken('prolia', '2026-01-01')], { state: 'known', value: 'no', from: [] }],
  ])('%s', (_, resources, expected) => expect(found(therapyPlanned, caseOf(...resources))).toEqual(expected))
})

describe('what the drug is given for', () => {
  test('unknown for zoledronate 4 mg without interval: that drug is named, the other is not', () =>
    expect(found(therapySetting, caseOf(zometaSometime(), taken('alendronate', '2026-01-01')))).toEqual({ state: 'missing', from: [zometaLine] }))
  test('told by bone metastases', () => expect(found(therapySetting, caseOf(zometaSometime(), diagnosis('C79.5')))).toEqual({ state: 'known', value: 'known', from: [] }))
  test('denosumab without strength or setting of two years ago is not asked about', () =>
    expect(found(therapySetting, caseOf(unknown({ status: 'completed', effectivePeriod: { start: '2024-01-01', end: '2024-06-01' } })))).toEqual({ state: 'known', value: 'known', from: [] }))
})

describe('months on bisphosphonates', () => {
  test('none: nothing, and nobody is asked', () => {
    const c = caseOf(taken('prolia', '2020-01-01'))
    expect(found(oralBisphosphonateMonths, c)).toEqual({ state: 'known', value: 0, from: [] })
    expect(found(bisphosphonateMonths, c)).toEqual({ state: 'known', value: 0, from: [] })
  })
  // 24 months of infusions to 21 November 2022; alendronate 36 months from 21 November 2023.
  test('tablets count as tablets, infusions and tablets as bisphosphonate, the year between not at all', () => {
    const c = caseOf(stopped('aclasta', '2020-11-21', '2022-11-21'), taken('alendronate', '2023-11-21'))
    expect(found(oralBisphosphonateMonths, c)).toEqual({ state: 'known', value: 36, from: ['alendroninezuur 70 mg, 2023-11-21, MedicationStatement/alendronate, 2023-11-21'] })
    expect(found(bisphosphonateMonths, c)).toEqual({
      state: 'known',
      value: 60,
      from: ['Aclasta 5 mg, 2020-11-21, MedicationStatement/aclasta, 2022-11-21', 'alendroninezuur 70 mg, 2023-11-21, MedicationStatement/alendronate, 2023-11-21'],
    })
  })
  // 2024 may begin on 1 January (34 months and 20 days) or on 31 December (22 months and 21 days).
  test('since a year: between the first and the last day of it', () => {
    expect(found(oralBisphosphonateMonths, caseOf(taken('alendronate', '2024')))).toEqual({
      state: 'between',
      low: 22 + 21 / 30,
      high: 34 + 20 / 30,
      from: ['alendroninezuur 70 mg, 2024, MedicationStatement/alendronate, 2024'],
    })
  })
  test('since nobody knows when: asked', () => expect(found(oralBisphosphonateMonths, caseOf(taken('alendronate', undefined)))).toEqual({ state: 'missing', from: ['alendroninezuur 70 mg, MedicationStatement/alendronate'] }))
})

describe('a corticosteroid or an angiogenesis inhibitor beside the bone drug', () => {
  const prednisolone = taken('prednisolone', '2026-01-01')
  test.each<[string, Fields[], unknown, unknown]>([
    ['prednisolone by mouth', [prednisolone], { state: 'known', value: 'yes', from: ['prednisolon 5 mg, MedicationStatement/prednisolone'] }, { state: 'known', value: 'yes', from: ['prednisolon 5 mg, MedicationStatement/prednisolone'] }],
    ['sunitinib', [taken('sunitinib', '2026-01-01')], { state: 'known', value: 'no', from: [] }, { state: 'known', value: 'yes', from: ['sunitinib 50 mg, MedicationStatement/sunitinib, 2026-01-01'] }],
    ['neither', [taken('prolia', '2026-01-01')], { state: 'known', value: 'no', from: [] }, { state: 'known', value: 'no', from: [] }],
    ['no list', [], { state: 'missing', from: [], asks: ['medication-list'] }, { state: 'missing', from: [], asks: ['corticosteroid'] }],
    ['a drug that nobody recognised may be one', [unknownDrug()], { state: 'missing', from: [], asks: ['unrecognised-drug'] }, { state: 'missing', from: [], asks: ['corticosteroid'] }],
    ['stopped prednisolone is none', [stopped('prednisolone', '2025-01-01', '2025-03-01'), taken('prolia', '2026-01-01')], { state: 'known', value: 'no', from: [] }, { state: 'known', value: 'no', from: [] }],
  ])('%s', (_, resources, steroid, extra) => {
    expect(found(corticosteroid, caseOf(...resources))).toEqual(steroid)
    expect(found(extraFactor, caseOf(...resources))).toEqual(extra)
  })
})

describe('an angiogenesis inhibitor counts together with an antiresorptive only', () => {
  test.each<[string, Fields[], unknown]>([
    ['bevacizumab alone', [taken('bevacizumab', '2026-01-01')], { state: 'known', value: 'no', from: [] }],
    [
      'with alendronate of years ago, still in the bone',
      [taken('bevacizumab', '2026-01-01'), stopped('alendronate', '2010-01-01', '2012-01-01')],
      { state: 'known', value: 'yes', from: ['Avastin, MedicationStatement/bevacizumab, 2026-01-01'] },
    ],
    ['bevacizumab stopped', [stopped('bevacizumab', '2025-01-01', '2025-06-01'), taken('alendronate', '2026-01-01')], { state: 'known', value: 'no', from: [] }],
    ['bevacizumab into the eye', [taken('bevacizumab', '2026-01-01', { dosage: [{ route: sct('418401004') }] }), taken('alendronate', '2026-01-01')], { state: 'known', value: 'no', from: [] }],
  ])('%s', (_, resources, expected) => expect(found(withVegfrTkiOrBevacizumab, caseOf(...resources))).toEqual(expected))
})

describe('the drug by which a procedure is timed', () => {
  const line = (product: Product, label: string): string => `${label}, MedicationStatement/${product}, 2026-01-01`
  test.each<[string, Fields[], unknown]>([
    ['Prolia before an infusion', [taken('aclasta', '2026-01-01'), taken('prolia', '2026-01-01')], { state: 'known', value: 'denosumab-60', from: [line('prolia', 'Prolia 60 mg')] }],
    ['denosumab without strength: asked', [unknown(), taken('aclasta', '2026-01-01')], { state: 'missing', from: [], asks: ['denosumab-strength'] }],
    ['an infusion before tablets', [taken('alendronate', '2026-01-01'), taken('aclasta', '2026-01-01')], { state: 'known', value: 'iv-bisphosphonate', from: [line('aclasta', 'Aclasta 5 mg')] }],
    ['tablets', [taken('alendronate', '2026-01-01')], { state: 'known', value: 'oral-bisphosphonate', from: [line('alendronate', 'alendroninezuur 70 mg')] }],
    ['Xgeva is another matter', [taken('xgeva', '2026-01-01')], { state: 'known', value: 'other', from: [] }],
    ['Xgeva with tablets before it: the tablets', [taken('xgeva', '2026-01-01'), taken('alendronate', '2026-01-01')], { state: 'known', value: 'oral-bisphosphonate', from: [line('alendronate', 'alendroninezuur 70 mg')] }],
    ['pamidronate 60 mg is an infusion, not Prolia', [pamidronateOf(60)], { state: 'known', value: 'iv-bisphosphonate', from: [line('pamidronate', 'pamidronaat')] }],
    ['pamidronate of unknown dose: no strength of denosumab is asked', [pamidronateOf(undefined)], { state: 'known', value: 'iv-bisphosphonate', from: [line('pamidronate', 'pamidronaat')] }],
    ['sunitinib alone', [taken('sunitinib', '2026-01-01')], { state: 'known', value: 'other', from: [] }],
    ['nothing', [taken('raloxifene', '2026-01-01')], { state: 'known', value: 'none', from: [] }],
  ])('%s', (_, resources, expected) => expect(found(governingDrug, caseOf(...resources))).toEqual(expected))
})
