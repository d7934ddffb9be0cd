import { describe, expect, test } from 'vitest'
import { atc, mg, sct } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, daysAgo, diagnosis, dosage, finding, found, given, planned, stopped, taken } from './example-case.ts'
import { glucocorticoidCourse, glucocorticoidMonths, glucocorticoidMonthsShown, glucocorticoidTreats, inPrednisolone, prednisoloneEquivalent, protectedBy } from './glucocorticoid.ts'

const date = daysAgo(3)
const oral = '26643006'
/** Dosage of so many mg every so many days. */
const dose = (milligrams: number, days = 1, route: string | null = oral): Fields => dosage('prednisolone', { period: days }, { doseAndRate: [{ doseQuantity: mg(milligrams) }], route: route === null ? undefined : sct(route) })
/** MedicationStatement/<id>: a glucocorticoid since a day, and up to another. */
const steroid = (id: string, code: string, dosages: Fields | undefined, since?: string, until?: string, more: Fields = {}): Fields => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  medicationCodeableConcept: { ...atc(code), text: id },
  ...(since && { effectivePeriod: { start: since, ...(until && { end: until }) } }),
  ...(dosages && { dosage: [dosages] }),
  ...more,
})
const prednisolone = (milligrams: number, since?: string, until?: string, more: Fields = {}) => steroid('prednisolone', 'H02AB06', dose(milligrams), since, until, more)
const entered = (milligrams: number, on: string | null = date) => finding('prednisolone-mg-per-day', milligrams, on)
const enteredMonths = (months: number) => finding('glucocorticoid-months', months)
const missing = { state: 'missing', from: [] }

describe('in prednisolone', () => {
  // 5 mg prednisolone equals 4 mg methylprednisolone, 0.75 mg dexamethasone, 20 mg hydrocortisone (003, 000).
  test.each([
    ['prednisolone', 7.5, 7.5],
    ['prednisone', 7.5, 7.5],
    ['methylprednisolone', 6, 7.5],
    ['dexamethasone', 1.125, 7.5],
    ['hydrocortisone', 30, 7.5],
    ['dexamethasone', 0.5, 3.33],
    ['betamethasone', 1, undefined],
  ])('%s %s mg', (drug, milligrams, equivalent) => expect(inPrednisolone(drug, milligrams)).toBe(equivalent))
})

describe('the daily dose', () => {
  test('as prescribed', () => expect(found(prednisoloneEquivalent, caseOf(prednisolone(7.5, '2026-06-01')))).toEqual({ state: 'known', value: 7.5, from: ['prednisolone, MedicationStatement/prednisolone, 2026-06-01'] }))
  test('15 mg every other day is 7.5 a day', () => expect(found(prednisoloneEquivalent, caseOf(steroid('x', 'H02AB06', dose(15, 2))))).toMatchObject({ value: 7.5 }))
  test('two drugs are added up: 5 mg prednisolone and 4 mg methylprednisolone', () => {
    expect(found(prednisoloneEquivalent, caseOf(prednisolone(5), steroid('medrol', 'H02AB04', dose(4))))).toEqual({ state: 'known', value: 10, from: ['medrol, MedicationStatement/medrol', 'prednisolone, MedicationStatement/prednisolone'] })
  })
  test('list and order of one drug are one: the highest counts', () => {
    expect(found(prednisoloneEquivalent, caseOf(prednisolone(10), steroid('order', 'H02AB06', dose(5))))).toMatchObject({ value: 10 })
    expect(found(prednisoloneEquivalent, caseOf(prednisolone(5), steroid('order', 'H02AB06', dose(10))))).toMatchObject({ value: 10 })
  })
  test('an order that tells its dose speaks for the bare statement', () => expect(found(prednisoloneEquivalent, caseOf(steroid('list', 'H02AB06', undefined), prednisolone(5)))).toMatchObject({ value: 5 }))
  test.each([
    ['no dose', steroid('x', 'H02AB06', undefined)],
    ['no interval', steroid('x', 'H02AB06', dosage('prednisolone', {}, { timing: undefined }))],
    ['a drug without an equivalent', steroid('x', 'H02AB01', dose(1))],
  ])('%s: asked', (_, one) => expect(found(prednisoloneEquivalent, caseOf(one))).toEqual({ state: 'missing', from: ['x, MedicationStatement/x'] }))
  test('of two drugs one without a dose: asked', () => {
    expect(found(prednisoloneEquivalent, caseOf(prednisolone(5), steroid('medrol', 'H02AB04', undefined)))).toMatchObject({ state: 'missing' })
    expect(found(prednisoloneEquivalent, caseOf(prednisolone(5), steroid('medrol', 'H02AB04', dosage('prednisolone', {}, { timing: undefined }))))).toMatchObject({ state: 'missing' })
    // The dose of one drug says nothing of another, nor does a dose of which the interval is not told.
    expect(found(prednisoloneEquivalent, caseOf(steroid('list', 'H02AB06', undefined), steroid('order', 'H02AB06', dosage('prednisolone', {}, { timing: undefined })), steroid('medrol', 'H02AB04', dose(4))))).toMatchObject({
      state: 'missing',
    })
  })
  test('none at all', () => expect(found(prednisoloneEquivalent, caseOf())).toEqual(missing))

  test('as a clinician entered it', () => expect(found(prednisoloneEquivalent, caseOf(entered(10)))).toEqual({ state: 'known', value: 10, from: [`10 mg/d, Observation/prednisolone-mg-per-day, ${date}`] }))
  test.each([
    [10, 10],
    [2.5, 5],
  ])('entered %s and prescribed 5: the higher counts', (value, answer) => expect(found(prednisoloneEquivalent, caseOf(entered(value), prednisolone(5)))).toMatchObject({ value: answer }))
  test('entered beside a drug without a dose', () => expect(found(prednisoloneEquivalent, caseOf(entered(10), steroid('x', 'H02AB06', undefined)))).toMatchObject({ value: 10, from: [expect.anything(), 'x, MedicationStatement/x'] }))
})

describe('what does not count', () => {
  test.each([
    ['fludrocortisone', steroid('x', 'H02AA02', dose(0.1))],
    ['an injection', steroid('x', 'H02AB04', dose(40, 1, '47625008'))],
    ['one that was stopped', prednisolone(10, '2026-01-01', '2026-06-01', { status: 'completed' })],
    ['one that ended today', prednisolone(10, '2026-01-01', daysAgo(0))],
    ['one that is not taken', prednisolone(10, undefined, undefined, { status: 'not-taken' })],
    ['a single dose that was given', { ...given('prednisolone', daysAgo(1)), status: 'in-progress' }],
    ['another drug', taken('alendronate', '2020-01-01')],
  ])('%s', (_, one) => expect(found(glucocorticoidCourse, caseOf(one))).toEqual({ state: 'known', value: 'none', from: [] }))
  test.each([
    ['taken', prednisolone(10, '2026-01-01')],
    ['ending tomorrow', prednisolone(10, '2026-01-01', daysAgo(-1))],
    ['planned', planned('prednisolone', daysAgo(-3))],
    ['on hold', prednisolone(10, undefined, undefined, { status: 'on-hold' })],
    ['of unknown status', prednisolone(10, undefined, undefined, { status: 'unknown' })],
    ['route not told', steroid('x', 'H02AB06', dose(10, 1, null))],
  ])('but one that is %s', (_, one) => expect(found(glucocorticoidCourse, caseOf(one))).toMatchObject({ value: 'yes' }))

  test.each([
    ['after the last course ended', prednisolone(10, '2026-01-01', daysAgo(4), { status: 'completed' }), date, 10],
    ['on the day it ended', prednisolone(10, '2026-01-01', date, { status: 'completed' }), date, undefined],
    ['before it ended', prednisolone(10, '2026-01-01', daysAgo(1), { status: 'completed' }), date, undefined],
    ['before the list says it ends today', prednisolone(10, '2026-01-01', daysAgo(0)), date, undefined],
    ['without a date', prednisolone(10, '2026-01-01', daysAgo(1), { status: 'completed' }), null, 10],
    ['and a course that ended nobody knows when', prednisolone(10, undefined, undefined, { status: 'completed' }), date, 10],
    ['and another drug that ended since', stopped('alendronate', '2020-01-01', daysAgo(1)), date, 10],
    ['and an injection that goes on', steroid('x', 'H02AB04', dose(40, 28, '47625008'), '2026-01-01', daysAgo(-30)), date, 10],
  ])('a dose entered %s', (_, course, on, value) => expect(found(prednisoloneEquivalent, caseOf(course, entered(10, on)))).toMatchObject(value === undefined ? missing : { value }))
  test('a dose entered before one course ended counts while another runs', () => {
    const c = caseOf(prednisolone(10, '2026-01-01', daysAgo(1), { status: 'completed' }), steroid('x', 'H02AB06', dose(2.5)), entered(10))
    expect(found(prednisoloneEquivalent, c)).toMatchObject({ value: 10 })
  })
})

describe('for how long', () => {
  const from = (since: string) => [`prednisolone, MedicationStatement/prednisolone, ${since}`]
  test('from start to recorded end, ahead too', () => expect(found(glucocorticoidMonths, caseOf(prednisolone(10, '2026-11-01', '2027-02-01')))).toEqual({ state: 'known', value: 3, from: from('2026-11-01') }))
  test('without an end as long as so far, once over three months', () => {
    expect(found(glucocorticoidMonths, caseOf(prednisolone(10, '2026-06-21')))).toEqual({ state: 'known', value: 5, from: from('2026-06-21') })
    expect(found(glucocorticoidMonths, caseOf(prednisolone(10, '2026-08-21')))).toEqual({ state: 'missing', from: from('2026-08-21') })
  })
  test('of a month its last day: the shorter reading', () => expect(found(glucocorticoidMonths, caseOf(prednisolone(10, '2026-05')))).toMatchObject({ value: 5 + 21 / 30 }))
  test.each([
    ['without a start', prednisolone(10)],
    ['planned without an end', planned('prednisolone', daysAgo(-3))],
  ])('%s: asked', (_, one) => expect(found(glucocorticoidMonths, caseOf(one))).toMatchObject({ state: 'missing' }))
  test('as entered, also when it is short', () => {
    expect(found(glucocorticoidMonths, caseOf(enteredMonths(2)))).toEqual({ state: 'known', value: 2, from: [`2 months, Observation/glucocorticoid-months, ${date}`] })
    expect(found(glucocorticoidMonths, caseOf(prednisolone(10), enteredMonths(2)))).toMatchObject({ value: 2 })
  })
  test('the longest counts', () => expect(found(glucocorticoidMonths, caseOf(prednisolone(10, '2026-06-21'), enteredMonths(2)))).toMatchObject({ value: 5 }))
  test('a course of 3 months beside one without an end: asked; beside one of 4 months it is enough', () => {
    const open = steroid('open', 'H02AB06', dose(5))
    expect(found(glucocorticoidMonths, caseOf(open, prednisolone(10, '2026-11-01', '2027-02-01')))).toMatchObject({ state: 'missing' })
    expect(found(glucocorticoidMonths, caseOf(open, prednisolone(10, '2026-11-01', '2027-03-01')))).toMatchObject({ value: 4 })
  })
  test('nothing recorded', () => expect(found(glucocorticoidMonths, caseOf())).toEqual(missing))
  // 5 months and 21 of 30 days: 5.7.
  test('shown to one decimal', () => {
    expect(found(glucocorticoidMonthsShown, caseOf(prednisolone(10, '2026-05')))).toMatchObject({ value: 5.7, from: ['glucocorticoid-months: prednisolone, MedicationStatement/prednisolone, 2026-05'] })
    expect(found(glucocorticoidMonthsShown, caseOf())).toEqual(missing)
  })
})

describe('is its effect on bone a question?', () => {
  const none = { state: 'known', value: 'none', from: [] }
  const told = prednisolone(10, '2026-01-01')
  test('while it is taken', () => expect(found(glucocorticoidCourse, caseOf(told))).toEqual({ state: 'known', value: 'yes', from: ['prednisolone, MedicationStatement/prednisolone, 2026-01-01'] }))
  test('while a dose was entered, but for nought', () => {
    expect(found(glucocorticoidCourse, caseOf(entered(10)))).toEqual({ state: 'known', value: 'yes', from: [`prednisolone-equivalent: 10 mg/d, Observation/prednisolone-mg-per-day, ${date}`] })
    expect(found(glucocorticoidCourse, caseOf(entered(0)))).toEqual(none)
    expect(found(glucocorticoidCourse, caseOf(prednisolone(10), entered(0)))).toMatchObject({ value: 'yes' })
  })
  test('not with cancer in the bone', () => expect(found(glucocorticoidCourse, caseOf(told, diagnosis('C79.5')))).toEqual(none))
  test.each([
    ['that runs', taken('alendronate', '2020-01-01')],
    ['that is planned', planned('alendronate', daysAgo(-3))],
  ])('beside a bone drug %s only when dose and months are told', (_, bone) => {
    expect(found(glucocorticoidCourse, caseOf(bone, told))).toMatchObject({ value: 'yes' })
    expect(found(glucocorticoidCourse, caseOf(bone, prednisolone(10)))).toEqual(none)
    expect(found(glucocorticoidCourse, caseOf(bone, steroid('x', 'H02AB06', undefined, '2026-01-01')))).toEqual(none)
  })
  test('beside one of the past an unknown dose is asked', () => expect(found(glucocorticoidCourse, caseOf(stopped('alendronate', '2015-01-01', '2020-01-01'), prednisolone(10)))).toMatchObject({ value: 'yes' }))
  test('a bone drug that runs is named', () => {
    expect(found(protectedBy, caseOf(taken('alendronate', '2020-01-01')))).toEqual({ state: 'known', value: 'yes', from: ['alendroninezuur 70 mg, MedicationStatement/alendronate'] })
    expect(found(protectedBy, caseOf(stopped('alendronate', '2015-01-01', '2020-01-01')))).toEqual(missing)
  })
})

describe('does the scheme say treatment?', () => {
  // 15 mg or more at any age; 7.5 to 15 mg from 70 years; more than three months (003).
  test.each([
    [15, undefined, true],
    [14.9, 69, false],
    [14.9, undefined, false],
    [7.5, 70, true],
    [7.5, 69, false],
    [7.4, 80, false],
  ])('%s mg at %s years: %s', (milligrams, years, answer) => expect(glucocorticoidTreats(caseOf(entered(milligrams), enteredMonths(4)), years)).toBe(answer))
  test.each([
    ['for three months', [entered(20), enteredMonths(3)]],
    ['for nobody knows how long', [entered(20)]],
    ['of nobody knows how much', [steroid('x', 'H02AB06', undefined, '2026-01-01')]],
    ['beside cancer in the bone', [entered(20), enteredMonths(6), diagnosis('C79.5')]],
    ['none', [enteredMonths(6)]],
  ])('not %s', (_, resources) => expect(glucocorticoidTreats(caseOf(...resources), 80)).toBe(false))
})
