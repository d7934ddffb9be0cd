import { describe, expect, test } from 'vitest'
import { hsp } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { isoDay } from '../values/day.ts'
import { activeBoneDisease, adjuvantOver, afterStop, dueNow, durationDrug, durationRule, durationView, lastingTherapies, performanceDeclined, reviewDay, reviewDue, romosozumabOver, therapyMonths, wholeMonths } from './duration.ts'
import { caseOf, daysAgo, diagnosis, dosage, finding, found, given, type Product, planned, stopped, subjectOf, taken } from './example-case.ts'

type Fact = Parameters<typeof found>[0]
/** The fact about the first therapy that is taken. */
const at = (fact: Fact, ...resources: readonly Fields[]): Fields => {
  const c = caseOf(...resources)
  return found(fact, subjectOf(c, c.taken[0]!.reference))
}
const names = {
  zometa: 'Zometa 4 mg',
  adjuvantZometa: 'Zometa 4 mg',
  aclasta: 'Aclasta 5 mg',
  prolia: 'Prolia 60 mg',
  xgeva: 'Xgeva 120 mg',
  alendronate: 'alendroninezuur 70 mg',
  romosozumab: 'Evenity 210 mg',
  raloxifene: 'raloxifeen 60 mg',
} as const
const line = (product: keyof typeof names, start = '2025-01-01'): string => `${names[product]}, MedicationStatement/${product}, ${start}`
const remission = { clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'remission' }] } }
const paget = { reasonReference: [{ reference: 'Condition/M88-9' }] }

test('therapies whose length matters: antiresorptives and romosozumab that run, are overdue or on hold', () => {
  const c = caseOf(
    taken('alendronate', '2025-01-01'),
    taken('romosozumab', '2026-01-01'),
    taken('prolia', '2024-01-01', { status: 'on-hold' }),
    taken('xgeva', '2024-01-01'),
    given('xgeva', '2025-01-01'),
    stopped('aclasta', '2020-01-01', '2021-01-01'),
    taken('raloxifene', '2025-01-01'),
    taken('sunitinib', '2025-01-01'),
    planned('risedronate', '2026-12-01'),
  )
  expect(lastingTherapies(caseOf(taken('prolia', '2024-01-01', { status: 'on-hold' }), given('prolia', '2025-01-01')))).toHaveLength(1)
  expect(lastingTherapies(c).map((t) => t.substance.id)).toEqual(['denosumab', 'denosumab', 'alendronate', 'romosozumab'])
})

describe('the rule by purpose and drug', () => {
  const zometa = taken('zometa', '2025-01-01')
  const metastases = diagnosis('C79.5')
  test.each<[string, Fields[], unknown]>([
    ['romosozumab', [taken('romosozumab', '2025-01-01')], { state: 'known', value: 'romosozumab', from: [line('romosozumab')] }],
    ['adjuvant zoledronate', [taken('adjuvantZometa', '2025-01-01'), diagnosis('C50.9')], { state: 'known', value: 'adjuvant', from: [line('adjuvantZometa')] }],
    ['Prolia', [taken('prolia', '2025-01-01')], { state: 'known', value: 'osteoporosis-denosumab', from: [line('prolia')] }],
    ['alendronate', [taken('alendronate', '2025-01-01')], { state: 'known', value: 'osteoporosis-bisphosphonate', from: [line('alendronate')] }],
    ['alendronate for Paget', [taken('alendronate', '2025-01-01', paget), diagnosis('M88.9')], { state: 'known', value: 'none', from: [] }],
    ['a purpose that nobody knows', [taken('zometa', '2025-01-01', { dosage: [{ ...dosage('zometa'), timing: undefined }] })], { state: 'known', value: 'none', from: [] }],
    ['Zometa in myeloma', [zometa, diagnosis('C90.0')], { state: 'known', value: 'myeloma', from: [line('zometa'), 'tumour: C90.0, Condition/C90-0'] }],
    ['Zometa for metastases of prostate cancer', [zometa, metastases, diagnosis('C61')], { state: 'known', value: 'prostate', from: [line('zometa'), 'tumour: C61, Condition/C61'] }],
    ['Zometa for metastases of breast cancer', [zometa, metastases, diagnosis('C50.9')], { state: 'known', value: 'metastases', from: [line('zometa'), 'tumour: C50.9, Condition/C50-9'] }],
    ['metastases of a tumour that is not on record', [zometa, metastases], { state: 'known', value: 'metastases', from: [line('zometa')] }],
    ['breast and lung cancer: the same rule', [zometa, metastases, diagnosis('C50.9'), diagnosis('C34.9')], { state: 'known', value: 'metastases', from: [line('zometa')] }],
    ['breast and prostate cancer: one of two, the tumour is asked', [zometa, metastases, diagnosis('C50.9'), diagnosis('C61')], { state: 'one-of', values: ['metastases', 'prostate'], from: [line('zometa')], asks: ['tumour'] }],
  ])('%s', (_, resources, expected) => expect(at(durationRule, ...resources)).toEqual(expected))
})

describe('months of the therapy', () => {
  test('of one', () => expect(at(therapyMonths, taken('prolia', '2025-11-21'))).toEqual({ state: 'known', value: 12, from: ['2025-11-21, MedicationStatement/prolia, 2025-11-21'] }))
  test('of tablets all together', () =>
    expect(at(therapyMonths, stopped('risedronate', '2020-11-21', '2021-11-21'), taken('alendronate', '2025-11-21'))).toMatchObject({
      state: 'known',
      value: expect.closeTo(24, 1),
      from: ['oral-bisphosphonate-months: risedroninezuur 35 mg, 2020-11-21, MedicationStatement/risedronate, 2020-11-21', 'oral-bisphosphonate-months: alendroninezuur 70 mg, 2025-11-21, MedicationStatement/alendronate, 2025-11-21'],
    }))
  // 1 to 30 November 2024: 24 months and 20 days, or 23 months and 22 days.
  test('of a month: a span; in whole months for the sentence it is not known', () => {
    const since = taken('prolia', '2024-11')
    expect(at(therapyMonths, since)).toEqual({ state: 'between', low: 23 + 22 / 31, high: 24 + 20 / 30, from: ['2024-11, MedicationStatement/prolia, 2024-11'] })
    expect(at(wholeMonths, since)).toEqual({ state: 'missing', from: [], asks: ['therapy-months'] })
  })
  test('of a start that nobody knows: asked', () => {
    expect(at(therapyMonths, taken('prolia', undefined))).toEqual({ state: 'missing', from: [] })
    expect(at(therapyMonths, taken('alendronate', undefined))).toEqual({ state: 'missing', from: ['oral-bisphosphonate-months: alendroninezuur 70 mg, MedicationStatement/alendronate'] })
  })
  test('13 months and 20 days are 13 whole months', () => expect(at(wholeMonths, taken('prolia', '2025-10-01'))).toEqual({ state: 'known', value: 13, from: ['therapy-months: 2025-10-01, MedicationStatement/prolia, 2025-10-01'] }))
})

describe('is it over?', () => {
  const adjuvant = (start: string): Fields[] => [taken('adjuvantZometa', start), diagnosis('C50.9')]
  const six = ['2024-01-01', '2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'].map((d) => given('adjuvantZometa', d))
  const twelve = Array.from({ length: 12 }, (_, i) => given('romosozumab', isoDay((20454 + i * 20) as never)))
  test.each<[string, Fact, Fields[], unknown]>([
    ['adjuvant: three years', adjuvantOver, adjuvant('2023-11-21'), { state: 'known', value: 'yes', from: ['therapy-months: 2023-11-21, MedicationStatement/adjuvantZometa, 2023-11-21'] }],
    ['adjuvant: a day less', adjuvantOver, adjuvant('2023-11-22'), { state: 'known', value: 'no', from: ['therapy-months: 2023-11-22, MedicationStatement/adjuvantZometa, 2023-11-22'] }],
    ['adjuvant: six doses, in less', adjuvantOver, [...adjuvant('2024-01-01'), ...six], { state: 'known', value: 'yes', from: ['Zometa 4 mg, MedicationStatement/adjuvantZometa, 2026-07-01'] }],
    [
      'adjuvant: begun some day in November three years ago, it may be',
      adjuvantOver,
      adjuvant('2023-11'),
      { state: 'one-of', values: ['yes', 'no'], from: ['therapy-months: 2023-11, MedicationStatement/adjuvantZometa, 2023-11'], asks: ['therapy-months'] },
    ],
    ['adjuvant: begun some day in October three years ago, it is', adjuvantOver, adjuvant('2023-10'), { state: 'known', value: 'yes', from: ['therapy-months: 2023-10, MedicationStatement/adjuvantZometa, 2023-10'] }],
    ['adjuvant: begun some day in December, it is not', adjuvantOver, adjuvant('2023-12'), { state: 'known', value: 'no', from: ['therapy-months: 2023-12, MedicationStatement/adjuvantZometa, 2023-12'] }],
    ['adjuvant: begun on a day that nobody knows', adjuvantOver, [taken('adjuvantZometa', undefined), diagnosis('C50.9')], { state: 'missing', from: [], asks: ['therapy-months'] }],
    ['romosozumab: twelve months', romosozumabOver, [taken('romosozumab', '2025-11-21')], { state: 'known', value: 'yes', from: ['therapy-months: 2025-11-21, MedicationStatement/romosozumab, 2025-11-21'] }],
    ['romosozumab: a day less', romosozumabOver, [taken('romosozumab', '2025-11-22')], { state: 'known', value: 'no', from: ['therapy-months: 2025-11-22, MedicationStatement/romosozumab, 2025-11-22'] }],
    ['romosozumab: twelve doses', romosozumabOver, [taken('romosozumab', '2026-01', {}), ...twelve], expect.objectContaining({ state: 'known', value: 'yes' })],
    ['romosozumab: eleven doses', romosozumabOver, [taken('romosozumab', '2026-01', {}), ...twelve.slice(1)], expect.objectContaining({ state: 'known', value: 'no' })],
  ])('%s', (_, fact, resources, expected) => expect(at(fact, ...resources)).toEqual(expected))
})

describe('how the disease goes', () => {
  const day = daysAgo(3)
  test.each<[string, Fields[], unknown]>([
    ['active, as recorded', [finding('active-bone-disease', true)], { state: 'known', value: 'yes', from: [`yes, Observation/active-bone-disease, ${day}`] }],
    ['not active, though the disease as a whole is', [finding('active-bone-disease', false), finding('disease-status', 'active')], { state: 'known', value: 'no', from: [`no, Observation/active-bone-disease, ${day}`] }],
    ['active disease', [finding('disease-status', 'active')], { state: 'known', value: 'yes', from: [`active, Observation/disease-status, ${day}`] }],
    ['relapse', [finding('disease-status', 'relapse')], { state: 'known', value: 'yes', from: [`relapse, Observation/disease-status, ${day}`] }],
    ['stable', [finding('disease-status', 'stable')], { state: 'known', value: 'no', from: [`stable, Observation/disease-status, ${day}`] }],
    ['nobody recorded it', [], { state: 'missing', from: [] }],
  ])('%s', (_, resources, expected) => expect(found(activeBoneDisease, caseOf(...resources))).toEqual(expected))

  test.each<[string, Fields[], unknown]>([
    ['performance status 3', [finding('performance-status', 3, day, { valueDecimal: undefined, valueInteger: 3 })], { state: 'known', value: 'yes', from: [`3, Observation/performance-status, ${day}`] }],
    ['performance status 2', [finding('performance-status', 2, day, { valueDecimal: undefined, valueInteger: 2 })], { state: 'known', value: 'no', from: [`2, Observation/performance-status, ${day}`] }],
    ['not recorded', [], { state: 'known', value: 'no', from: [] }],
  ])('%s', (_, resources, expected) => expect(found(performanceDeclined, caseOf(...resources))).toEqual(expected))

  test('a record that asks about the mouth hears only what is due', () => {
    const extraction: Fields = { resourceType: 'ServiceRequest', id: 'x', status: 'active', intent: 'order', code: hsp('tooth-extraction'), occurrenceDateTime: '2026-12-01' }
    expect([found(durationView, caseOf()), found(durationView, caseOf(extraction))]).toEqual([
      { state: 'known', value: 'all', from: [] },
      { state: 'known', value: 'due', from: [] },
    ])
  })
})

test.each<[keyof typeof names, string, unknown]>([
  ['prolia', 'denosumab', { state: 'known', value: 'denosumab', from: [] }],
  ['xgeva', 'denosumab', { state: 'known', value: 'denosumab', from: [] }],
  ['aclasta', 'zoledronate-5', { state: 'missing', from: [] }],
  ['zometa', 'bisphosphonate', { state: 'missing', from: [] }],
  ['alendronate', 'bisphosphonate', { state: 'missing', from: [] }],
  ['romosozumab', 'other', { state: 'known', value: 'romosozumab', from: [] }],
  ['raloxifene', 'other', { state: 'missing', from: [] }],
])('%s: which drug, and what must follow a stop', (product, drug, after) => {
  expect(at(durationDrug, taken(product, '2025-01-01'))).toEqual({ state: 'known', value: drug, from: [line(product)] })
  expect(at(afterStop, taken(product, '2025-01-01'))).toEqual(after)
})
test('ibandronate 5 mg, which does not exist, is not the yearly zoledronate', () =>
  expect(
    at(
      durationDrug,
      taken('ibandronate', '2025-01-01', {
        medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BA06' }], text: 'ibandroninezuur' },
        dosage: [dosage('ibandronate', {}, { doseAndRate: [{ doseQuantity: { value: 5, unit: 'mg', code: 'mg', system: 'http://unitsofmeasure.org' } }] })],
      }),
    ).value,
  ).toBe('bisphosphonate'))

describe('the day on which the duration is reached', () => {
  const of = (product: Product, start: string, ...more: readonly Fields[]): Fields[] => [taken(product, start), ...more]
  test.each<[string, Fields[], string, string]>([
    ['myeloma: two years', of('zometa', '2025-03-01', diagnosis('C90.0')), '2027-03-01', '2027-03-01'],
    ['prostate: two years, gone by', of('zometa', '2024-03-01', diagnosis('C79.5'), diagnosis('C61')), '2026-03-01', '2026-11-21'],
    ['two years today', of('zometa', '2024-11-21', diagnosis('C90.0')), '2026-11-21', '2026-11-21'],
    ['adjuvant: three years', of('adjuvantZometa', '2025-03-01', diagnosis('C50.9')), '2028-03-01', '2028-03-01'],
    ['romosozumab: one year', of('romosozumab', '2026-03-01'), '2027-03-01', '2027-03-01'],
    ['alendronate: five years', of('alendronate', '2025-03-01'), '2030-03-01', '2030-03-01'],
  ])('%s', (_, resources, day, due) => {
    expect(isoDay(at(reviewDay, ...resources).value as never)).toBe(day)
    expect(isoDay(at(reviewDue, ...resources).value as never)).toBe(due)
  })
  test('its ground is the start', () => expect(at(reviewDay, taken('romosozumab', '2026-03-01')).from).toEqual(['therapy-months: 2026-03-01, MedicationStatement/romosozumab, 2026-03-01']))
  test.each<[string, Fields[]]>([
    ['Prolia in osteoporosis has no end', of('prolia', '2025-03-01')],
    ['metastases of breast cancer neither', of('zometa', '2025-03-01', diagnosis('C79.5'), diagnosis('C50.9'))],
    ['a tumour that may be either', of('zometa', '2025-03-01', diagnosis('C79.5'), diagnosis('C50.9', remission), diagnosis('C61', remission))],
    ['a start in a month', of('alendronate', '2025-03')],
    ['a start that nobody knows', [taken('alendronate', undefined)]],
    // 2012 to 2014 and since 2024: five years after the first start, 2017, have gone by; the months taken are fewer.
    ['tablets with years between: the start no longer tells', [stopped('risedronate', '2012-01-01', '2014-01-01'), taken('risedronate', '2024-01-01', { id: 'again' })]],
  ])('%s', (_, resources) => {
    expect(at(reviewDay, ...resources)).toEqual({ state: 'missing', from: [], asks: ['therapy-months'] })
    expect(at(reviewDue, ...resources)).toEqual({ state: 'missing', from: [], asks: ['therapy-months'] })
  })
  test('what is due is due today', () => expect(isoDay(found(dueNow, caseOf()).value as never)).toBe('2026-11-21'))
})
