import { describe, expect, test } from 'vitest'
import { atc } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import { caseOf, found, given, stopped, subjectOf, taken } from './example-case.ts'
import { ordered } from './example-mouth.ts'
import { drugToTime, earliestAfter2Months, earliestAfter3Months, monthsStopped, neverStopped, stop2MonthsBefore, stop3MonthsBefore } from './holiday.ts'

const day = (text: string) => parseDay(text)
/** At an extraction planned for 21 December 2026, a month from the day of advice, or for another day. */
const at = (on: string, ...drugs: readonly Fields[]) => subjectOf(caseOf(ordered('tooth-extraction', ['46'], { occurrenceDateTime: on }), ...drugs), 'ServiceRequest/tooth-extraction')
const december = (...drugs: readonly Fields[]) => at('2026-12-21', ...drugs)
const alendronate = taken('alendronate', '2020-01-01')
const paused = (more: Fields = {}) => taken('alendronate', undefined, { status: 'on-hold', ...more })

describe('months without the bisphosphonate by the procedure', () => {
  test.each([
    ['tablets that are taken', [alendronate], 0, ['alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01']],
    ['tablets stopped 4 months before it', [stopped('alendronate', '2020-01-01', '2026-08-21')], 4, ['alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01']],
    ['tablets on hold since 4 months before it', [paused({ effectivePeriod: { start: '2020-01-01', end: '2026-08-21' } })], 4, ['alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01']],
    ['tablets on hold since nobody knows when', [paused()], 0, ['alendroninezuur 70 mg, MedicationStatement/alendronate']],
    ['an infusion 4 months before it', [taken('aclasta', '2024-01-01'), given('aclasta', '2026-08-21')], 4, ['Aclasta 5 mg, MedicationStatement/aclasta, 2026-08-21']],
    ['an infusion of nobody knows when', [taken('aclasta', '2024-01-01')], 0, ['Aclasta 5 mg, MedicationStatement/aclasta, 2024-01-01']],
  ])('%s', (_, drugs, value, from) => expect(found(monthsStopped, december(...drugs))).toEqual({ state: 'known', value, from }))
  // The last day of November lies after the 21st.
  test('an infusion of some day this month: not less than nought', () => expect(found(monthsStopped, at('2026-11-21', taken('aclasta', '2024-01-01'), given('aclasta', '2026-11')))).toMatchObject({ value: 0 }))
  test('of two drugs the one taken last', () => {
    const [old, infusion] = [stopped('alendronate', '2015-01-01', '2020-01-01'), [taken('aclasta', '2021-01-01'), given('aclasta', '2026-08-21')]]
    expect(found(monthsStopped, december(old, ...infusion))).toMatchObject({ value: 4, from: ['Aclasta 5 mg, MedicationStatement/aclasta, 2026-08-21'] })
    expect(found(monthsStopped, december(...infusion, alendronate))).toMatchObject({ value: 0 })
  })
  test('denosumab and other drugs are none', () => {
    expect(found(monthsStopped, december(taken('prolia', '2024-01-01'), given('prolia', '2026-08-21')))).toEqual({ state: 'missing', from: [] })
    expect(found(monthsStopped, december())).toEqual({ state: 'missing', from: [] })
  })
})

describe('days around a stop', () => {
  const facts = [earliestAfter2Months, earliestAfter3Months, stop2MonthsBefore, stop3MonthsBefore]
  const days = (c: ReturnType<typeof at>) => facts.map((fact) => found(fact, c))
  const known = (...values: readonly string[]) => values.map((value) => ({ state: 'known', value: day(value), from: [] }))
  test('tablets that are taken: the clock begins today, whatever the plan', () => {
    expect(days(december(alendronate))).toEqual(known('2027-01-21', '2027-02-21', '2026-11-21', '2026-11-21'))
  })
  test('planned far enough ahead, the stop may wait', () => {
    expect(days(at('2027-06-21', alendronate))).toEqual(known('2027-06-21', '2027-06-21', '2027-04-21', '2027-03-21'))
  })
  test('stopped on 10 October', () => {
    expect(days(december(stopped('alendronate', '2020-01-01', '2026-10-10')))).toEqual(known('2026-12-21', '2027-01-10', '2026-10-21', '2026-10-10'))
  })
  test('without a bisphosphonate there is none', () => {
    expect(days(december())).toEqual(facts.map(() => ({ state: 'missing', from: [], asks: ['months-stopped'] })))
  })
})

describe('the drug to time around', () => {
  const prolia = stopped('prolia', '2023-01-01', '2026-02-01')
  test.each([
    ['denosumab 60 mg, then an infusion', [prolia, taken('aclasta', '2026-08-01'), given('aclasta', '2026-08-01')], 'iv-bisphosphonate', ['Aclasta 5 mg, MedicationStatement/aclasta, 2026-08-01']],
    ['denosumab 60 mg, then tablets', [prolia, taken('alendronate', '2026-08-01')], 'oral-bisphosphonate', ['alendroninezuur 70 mg, MedicationStatement/alendronate, 2026-08-01']],
  ])('%s: no injection comes any more', (_, drugs, value, from) => expect(found(drugToTime, caseOf(...drugs))).toEqual({ state: 'known', value, from }))
  test.each([
    ['denosumab 60 mg that runs', [taken('prolia', '2023-01-01'), given('prolia', '2026-08-01')], 'denosumab-60'],
    ['tablets before denosumab 60 mg', [stopped('alendronate', '2015-01-01', '2018-01-01'), taken('prolia', '2023-01-01'), given('prolia', '2026-08-01')], 'denosumab-60'],
    ['tablets', [alendronate], 'oral-bisphosphonate'],
    ['none', [], 'none'],
  ])('%s', (_, drugs, value) => expect(found(drugToTime, caseOf(...drugs))).toMatchObject({ value }))
})

describe('bone drugs that do nothing to the jaw', () => {
  const ask = (drug: Fields) => found(neverStopped, subjectOf(caseOf(drug), `MedicationStatement/${drug.id}`))
  test.each(['raloxifene', 'teriparatide'] as const)('%s is never stopped for dental work', (product) => {
    expect(ask(taken(product, '2024-01-01'))).toMatchObject({ state: 'known', value: 'yes', from: [expect.stringContaining(`MedicationStatement/${product}, 2024-01-01`)] })
  })
  test.each([
    ['raloxifene of the past', stopped('raloxifene', '2020-01-01', '2024-01-01')],
    ['alendronate', alendronate],
    ['an angiogenesis inhibitor', taken('sunitinib', '2024-01-01')],
    ['another targeted drug', { ...taken('sunitinib', '2024-01-01'), medicationCodeableConcept: { ...atc('L01EG02'), text: 'everolimus' } }],
  ])('not %s', (_, drug) => expect(ask(drug)).toMatchObject({ state: 'known', value: 'no' }))
})
