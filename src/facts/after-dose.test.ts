import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import { calciumSinceDose, controlAfterDose, creatinineSinceDose, firstDoseGiven, givenKind, givenTherapies, lastDoseGiven, twoWeeksAfterGiven } from './after-dose.ts'
import { caseOf, daysAgo, diagnosis, found, given, measured, planned, stopped, subjectOf, taken } from './example-case.ts'

// Today is 21 November 2026.
const metastases = diagnosis('C79.5')
const at = (fact: AnyFact, reference: string, ...resources: readonly Fields[]) => found(fact, subjectOf(caseOf(...resources), `MedicationStatement/${reference}`))
/** Zometa every four weeks since January, given on these days. */
const zometa = (...days: readonly string[]) => [metastases, taken('zometa', '2026-01-05'), ...days.map((day) => given('zometa', day))]
const prolia = (...days: readonly string[]) => [taken('prolia', days[0] ?? '2026-01-05'), ...days.map((day) => given('prolia', day))]
const xgeva = (...days: readonly string[]) => [metastases, taken('xgeva', days[0]), ...days.map((day) => given('xgeva', day))]
const unknown = (asks: string) => ({ state: 'missing', from: [], asks: [asks] })

describe('doses that were given', () => {
  const references = (...resources: readonly Fields[]) => givenTherapies(caseOf(...resources)).map((t) => t.reference)
  test('infusions and injections of which a day is on record', () => {
    expect(references(...zometa('2026-11-05'))).toEqual(['MedicationStatement/zometa'])
    expect(references(given('zometa', '2026-11-05'))).toEqual(['MedicationAdministration/zometa-2026-11-05'])
    expect(references(...prolia('2026-11-05'))).toEqual(['MedicationStatement/prolia'])
    expect(references(taken('zometa', '2026-01-05'))).toEqual([])
    expect(references(planned('zometa', '2026-11-05'))).toEqual([])
  })
  test('no tablets, and nothing that is not an antiresorptive', () => {
    expect(references(taken('alendronate', '2026-01-05'), given('alendronate', '2026-11-05'))).toEqual([])
    expect(references(taken('romosozumab', '2026-01-05'), given('romosozumab', '2026-11-05'))).toEqual([])
  })
  test('the last day, and two weeks later', () => {
    const resources = zometa('2026-10-08', '2026-11-05')
    expect(at(lastDoseGiven, 'zometa', ...resources)).toMatchObject({ state: 'known', value: parseDay('2026-11-05') })
    expect(at(twoWeeksAfterGiven, 'zometa', ...resources)).toMatchObject({ state: 'known', value: parseDay('2026-11-19') })
  })
  test('a dose of which only the month is known has no day, nor has one beside a later dose in doubt', () => {
    expect(at(lastDoseGiven, 'zometa', ...zometa('2026-11'))).toEqual(unknown('last-dose'))
    const doubtful = given('zometa', '2026-11-12', { status: 'unknown' })
    expect(at(lastDoseGiven, 'zometa', ...zometa('2026-11-05'), doubtful)).toEqual(unknown('last-dose'))
    expect(at(controlAfterDose, 'zometa', ...zometa('2026-11-05'), doubtful)).toEqual(unknown('last-dose'))
    expect(at(creatinineSinceDose, 'zometa', ...zometa('2026-11'))).toEqual(unknown('last-dose'))
    expect(at(calciumSinceDose, 'prolia', ...prolia('2026-11'))).toEqual(unknown('last-denosumab-dose'))
    expect(at(firstDoseGiven, 'prolia', ...prolia('2026-11'))).toEqual(unknown('last-denosumab-dose'))
  })
  test('the day on which a therapy was stopped is no dose', () => {
    expect(at(lastDoseGiven, 'zometa', metastases, stopped('zometa', '2026-01-05', '2026-11-05'))).toEqual(unknown('last-dose'))
  })
  test('a bisphosphonate by infusion, or denosumab of whatever strength', () => {
    expect(at(givenKind, 'zometa', ...zometa('2026-11-05')).value).toBe('infusion')
    expect(at(givenKind, 'xgeva', ...xgeva('2026-11-05')).value).toBe('denosumab')
  })
})

describe('the control after a dose', () => {
  const control = (...resources: readonly Fields[]) => at(controlAfterDose, 'zometa', ...resources).value
  // Every 4 weeks: the laboratory before the next dose is due a week before it, from day 21.
  test.each([
    [0, 'open'],
    [14, 'open'],
    [20, 'open'],
    [21, 'over'],
    [28, 'over'],
    // Day 28 and a month have gone by: the therapy has lapsed.
    [80, 'over'],
  ])('Zometa every 4 weeks, day %s: %s', (days, value) => expect(control(...zometa(daysAgo(days)))).toBe(value))

  // 21 May 2026 + 6 months is today; 28 May + 6 months is a week from now; 29 May is eight days from now.
  test.each([
    ['2026-05-29', 'open'],
    ['2026-05-28', 'over'],
  ])('Prolia of %s: %s', (day, value) => expect(at(controlAfterDose, 'prolia', ...prolia(day)).value).toBe(value))

  // 29 November 2025 + 12 months is eight days from now.
  test.each([
    ['2025-11-29', 'open'],
    ['2025-11-28', 'over'],
  ])('Aclasta of %s: %s', (day, value) => expect(at(controlAfterDose, 'aclasta', taken('aclasta', '2025-01-05'), given('aclasta', day)).value).toBe(value))

  test.each([
    [90, 'open'],
    [91, 'over'],
  ])('no dose to come after a series that was stopped, day %s: %s', (days, value) => {
    expect(control(metastases, stopped('zometa', '2026-01-05', daysAgo(days)), given('zometa', daysAgo(days)))).toBe(value)
  })
  test('on hold: no laboratory before a next dose takes its place', () => {
    expect(control(metastases, taken('zometa', '2026-01-05', { status: 'on-hold' }), given('zometa', daysAgo(25)))).toBe('open')
  })
  test('an order for the next dose, dated too soon, takes nothing over; in time it does', () => {
    // Given on day 0, ordered on day 10: an interval of 28 days allows it from day 21.
    expect(control(...zometa(daysAgo(8)), planned('zometa', daysAgo(-2)))).toBe('open')
    expect(control(...zometa(daysAgo(19)), planned('zometa', daysAgo(-2)))).toBe('over')
    expect(control(...zometa(daysAgo(18)), planned('zometa', daysAgo(-2)))).toBe('open')
  })
  test('another drug planned in its place brings no creatinine of its own', () => {
    expect(control(metastases, stopped('zometa', '2026-01-05', daysAgo(25)), given('zometa', daysAgo(25)), planned('xgeva', daysAgo(-2)))).toBe('open')
  })
  test('what it rests on', () => expect(at(controlAfterDose, 'zometa', ...zometa('2026-11-05'))).toEqual({ state: 'known', value: 'open', from: ['Zometa 4 mg, MedicationStatement/zometa, 2026-11-05'] }))
})

describe('creatinine since the infusion of 1 November', () => {
  const since = (...values: readonly Fields[]) => at(creatinineSinceDose, 'zometa', ...zometa('2026-11-01'), ...values)
  test.each([
    ['2026-11-08', 'yes'],
    ['2026-11-15', 'yes'],
    ['2026-11-07', 'no'],
    ['2026-11-01', 'no'],
    ['2026-10-30', 'no'],
    // A month or year counts from its first day.
    ['2026-11', 'no'],
    [null, 'no'],
  ])('of %s: %s', (day, value) => expect(since(measured('creatinine', 80, day)).value).toBe(value))
  test('none', () => expect(since()).toEqual({ state: 'known', value: 'no', from: [] }))
  test('a newer one without a day does not hide it', () => {
    expect(since(measured('creatinine', 80, '2026-11-15'), measured('creatinine', 90, null, { id: 'undated' }))).toEqual({ state: 'known', value: 'yes', from: ['creatinine: 80 µmol/L, Observation/creatinine, 2026-11-15'] })
  })
  test('an eGFR is none', () => expect(since(measured('egfr', 60, '2026-11-15')).value).toBe('no'))
})

describe('calcium since the injection of 1 November', () => {
  const since = (...values: readonly Fields[]) => at(calciumSinceDose, 'prolia', ...prolia('2026-11-01'), ...values).value
  test.each([
    ['2026-11-02', 'yes'],
    ['2026-11-20', 'yes'],
    // Of the day itself it may have been drawn before the injection.
    ['2026-11-01', 'no'],
    ['2026-11', 'no'],
    [null, 'no'],
  ])('of %s: %s', (day, value) => {
    expect(since(measured('corrected-calcium', 2.3, day))).toBe(value)
    expect(since(measured('ionised-calcium', 1.2, day))).toBe(value)
    expect(since(measured('calcium', 2.3, day), measured('albumin', 40, day))).toBe(value)
  })
  test('a total without albumin tells too little; a later one hides no calcium that could be judged', () => {
    expect(since(measured('calcium', 2.3, '2026-11-10'))).toBe('no')
    expect(since(measured('corrected-calcium', 2.3, '2026-11-10'), measured('calcium', 2.3, '2026-11-18'))).toBe('yes')
  })
  test('none', () => expect(since()).toBe('no'))
})

describe('the first denosumab', () => {
  const first = (product: 'prolia' | 'xgeva', start: string | undefined, ...days: readonly string[]) => at(firstDoseGiven, product, metastases, taken(product, start), ...days.map((day) => given(product, day))).value
  test('the only one on record, of a therapy that began with it or waited for the mouth', () => {
    expect(first('prolia', '2026-11-01', '2026-11-01')).toBe('yes')
    expect(first('prolia', undefined, '2026-11-01')).toBe('yes')
    expect(first('xgeva', '2026-09-10', '2026-11-01')).toBe('yes')
  })
  // Another must have gone before it: 60 mg is given once in six months; a start waits three months at most.
  test.each([
    ['prolia', '2026-05-02', 'yes'],
    ['prolia', '2026-05-01', 'no'],
    ['xgeva', '2026-08-02', 'yes'],
    ['xgeva', '2026-08-01', 'no'],
    // "2026" may be as late as its last day.
    ['prolia', '2026', 'yes'],
    ['prolia', '2025', 'no'],
  ] as const)('the only %s on record, 1 November, of a therapy since %s: %s', (product, start, value) => expect(first(product, start, '2026-11-01')).toBe(value))
  test('the second is not', () => {
    expect(first('xgeva', '2026-10-04', '2026-10-04', '2026-11-01')).toBe('no')
    expect(first('prolia', '2026-05-01', '2026-05-01', '2026-11-01')).toBe('no')
  })
  // Six months and a month after 1 April is 1 November: until then the course had not lapsed.
  test.each([
    ['2026-04-01', 'no'],
    ['2026-03-31', 'yes'],
  ])('Prolia of %s, and again on 1 November: a first one: %s', (day, value) => expect(first('prolia', '2024-01-01', day, '2026-11-01')).toBe(value))
})
