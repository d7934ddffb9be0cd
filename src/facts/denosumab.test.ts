import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import {
  aaomsWindowFrom,
  aaomsWindowTo,
  dayBeforeDue,
  denosumab60ClockRuns,
  ectsWindowFrom,
  lastDenosumabDose,
  latestDose,
  latestDoseReached,
  monthsSinceDenosumab60,
  nextDenosumabDue,
  openWindowFrom,
  openWindowTo,
  operateFrom,
  operateTo,
} from './denosumab.ts'
import { caseOf, found, given, stopped, subjectOf, taken } from './example-case.ts'
import { ordered } from './example-mouth.ts'

const prolia = taken('prolia', '2023-01-01')
/** Prolia since 2023, the last dose on a day. */
const dosed = (on: string): Fields[] => [prolia, given('prolia', on)]
const extraction = (on?: string): Fields => ordered('tooth-extraction', ['46'], on === undefined ? {} : { occurrenceDateTime: on })
/** At an extraction planned for a day, or not planned for any. */
const at = (on: string | undefined, ...resources: readonly Fields[]) => subjectOf(caseOf(extraction(on), ...resources), 'ServiceRequest/tooth-extraction')
const evidence = (on: string, shown: string = on) => `${shown}, MedicationStatement/prolia, ${on}`
const asked = { state: 'missing', from: [], asks: ['last-denosumab-dose'] }
const day = (text: string) => parseDay(text)

describe('the last dose of denosumab 60 mg', () => {
  test('the newest given', () => expect(found(lastDenosumabDose, caseOf(...dosed('2026-08-21'), given('prolia', '2026-02-20')))).toEqual({ state: 'known', value: day('2026-08-21'), from: [evidence('2026-08-21')] }))
  test('the end of a stopped one', () => {
    expect(found(lastDenosumabDose, caseOf(stopped('prolia', '2023-01-01', '2026-02-01')))).toEqual({ state: 'known', value: day('2026-02-01'), from: [evidence('2026-02-01')] })
  })
  test('of which only the month is known: the day is asked', () => expect(found(lastDenosumabDose, caseOf(...dosed('2026-08')))).toEqual({ state: 'missing', from: [evidence('2026-08')] }))
  test.each([
    ['no dose written down', [prolia]],
    ['denosumab 120 mg', [taken('xgeva', '2023-01-01'), given('xgeva', '2026-08-21')]],
    ['another drug', [taken('aclasta', '2023-01-01'), given('aclasta', '2026-08-21')]],
    ['no drug at all', []],
  ])('%s: not known', (_, drugs) => expect(found(lastDenosumabDose, caseOf(...drugs))).toEqual({ state: 'missing', from: [] }))
})

describe('months from the last dose to the procedure', () => {
  test.each([
    ['planned in a month', '2026-12-21', '2026-08-21', 4],
    ['not planned yet: to today', undefined, '2026-08-21', 3],
    ['planned for a day that has gone by: to today', '2026-10-01', '2026-08-21', 3],
    ['dose of today', undefined, '2026-11-21', 0],
  ])('%s', (_, on, dose, value) => expect(found(monthsSinceDenosumab60, at(on, ...dosed(dose)))).toEqual({ state: 'known', value, from: [evidence(dose)] }))
  // 31 August to 21 November: 2 months and 21 of 30 days; 1 August to 21 November: 3 months and 20 of 30 days.
  test('a dose of some day in August leaves a span, and the day of the dose is asked', () => {
    expect(found(monthsSinceDenosumab60, at(undefined, ...dosed('2026-08')))).toEqual({ state: 'between', low: 2 + 21 / 30, high: 3 + 20 / 30, from: [evidence('2026-08')], asks: ['last-denosumab-dose'] })
  })
  test('a procedure of some day in December too, and the day of the procedure is asked', () => {
    expect(found(monthsSinceDenosumab60, at('2026-12', ...dosed('2026-08-01')))).toEqual({ state: 'between', low: 4, high: 4 + 30 / 31, from: [evidence('2026-08-01')], asks: ['procedure-day'] })
  })
  // Of November the dose may be of today at the latest, never after it.
  test('a dose of some day in this month is no less than nought months ago', () => {
    expect(found(monthsSinceDenosumab60, at(undefined, ...dosed('2026-11')))).toMatchObject({ state: 'between', low: 0, high: 20 / 30 })
  })
  test('a dose that nobody wrote down is asked', () => {
    expect(found(monthsSinceDenosumab60, at(undefined, prolia))).toEqual({ state: 'missing', from: [evidence('2023-01-01', 'Prolia 60 mg')], asks: ['last-denosumab-dose'] })
    expect(found(monthsSinceDenosumab60, at(undefined))).toEqual(asked)
  })
})

describe('the last safe day for the next dose', () => {
  // 21 April + 6 months is 21 October, + 28 days 18 November; + 7 months would be 21 November: the earlier counts.
  test('is 6 months and 28 days after the last one', () => expect(found(latestDose, caseOf(...dosed('2026-04-21')))).toEqual({ state: 'known', value: day('2026-11-18'), from: [`last-denosumab-dose: ${evidence('2026-04-21')}`] }))
  // 29 August + 6 months is 28 February, + 28 days 28 March; + 7 months is 29 March. 30 July + 6 months is 30 January, + 28 days 27 February.
  test.each([
    ['2026-08-29', '2027-03-28'],
    ['2026-08-28', '2027-03-28'],
    ['2026-07-30', '2027-02-27'],
  ])('after %s it is %s', (dose, last) => expect(found(latestDose, caseOf(...dosed(dose)))).toMatchObject({ value: day(last) }))

  test.each([
    ['the day before', '2026-11-22', '2026-04-26', 'no'],
    ['on the day', '2026-11-23', '2026-04-26', 'yes'],
    ['later', '2026-12-20', '2026-04-26', 'yes'],
  ])('reached by the procedure? %s', (_, on, dose, value) => {
    // 26 April + 6 months + 28 days is 23 November.
    expect(found(latestDoseReached, at(on, ...dosed(dose)))).toEqual({ state: 'known', value, from: [evidence(dose)] })
  })
  test('a dose of some day in April: 29 October to 27 November, so perhaps reached on 21 November', () => {
    expect(found(latestDoseReached, at(undefined, ...dosed('2026-04')))).toEqual({ state: 'one-of', values: ['yes', 'no'], from: [evidence('2026-04')], asks: ['last-denosumab-dose'] })
  })
  test('a procedure of some day in December, dose of 10 May: the last safe day is 8 December', () => {
    expect(found(latestDoseReached, at('2026-12', ...dosed('2026-05-10')))).toEqual({ state: 'one-of', values: ['yes', 'no'], from: [evidence('2026-05-10')], asks: ['procedure-day'] })
  })
  test.each([
    ['2026-12', '2026-05-30', 'the last day of the month, 28 December, is within it', 'one-of'],
    ['2026-12', '2026-06-03', 'on 31 December, its last day', 'one-of'],
    ['2026-12', '2026-06-04', 'on 1 January, after it', 'known'],
    ['2026-12', '2026-05-03', 'on 1 December, its first day', 'known'],
  ])('procedure in %s, dose of %s: %s', (on, dose, _, state) => expect(found(latestDoseReached, at(on, ...dosed(dose)))).toMatchObject({ state }))
  test('a dose that nobody wrote down is asked', () => {
    expect(found(latestDoseReached, at(undefined, prolia))).toEqual(asked)
    expect(found(latestDoseReached, at(undefined))).toEqual(asked)
  })
})

describe('windows around a dose of 10 August', () => {
  test.each([
    [aaomsWindowFrom, '2026-11-10'],
    [aaomsWindowTo, '2026-12-10'],
    [ectsWindowFrom, '2027-01-10'],
    [dayBeforeDue, '2027-02-09'],
    [nextDenosumabDue, '2027-02-10'],
    [operateFrom, '2027-01-10'],
    [operateTo, '2027-02-09'],
    [openWindowFrom, '2027-01-10'],
    [openWindowTo, '2027-02-09'],
  ])('opens and closes on its day', (fact, on) => {
    expect(found(fact, caseOf(...dosed('2026-08-10')))).toEqual({ state: 'known', value: day(on), from: [`last-denosumab-dose: ${evidence('2026-08-10')}`] })
  })
  // Dose of 21 May: due on 21 November, the window was 21 October to 20 November.
  test('when it has gone by the day is today, and no window is open any more', () => {
    const c = caseOf(...dosed('2026-05-21'))
    expect([operateFrom, operateTo].map((fact) => found(fact, c).value)).toEqual([day('2026-11-21'), day('2026-11-21')])
    expect([openWindowFrom, openWindowTo].map((fact) => found(fact, c))).toEqual([asked, asked])
  })
  // Dose of 22 May: due on 22 November, so that today is its last day.
  test('on its last day it is open', () => expect(found(openWindowTo, caseOf(...dosed('2026-05-22')))).toMatchObject({ value: day('2026-11-21') }))
  test('a dose that nobody wrote down is asked', () => {
    expect([nextDenosumabDue, openWindowTo].map((fact) => found(fact, caseOf(prolia)))).toEqual([asked, asked])
  })
})

describe('does the clock of denosumab 60 mg run?', () => {
  test.each([
    ['a dose less than 12 months before the procedure', '2026-12-20', ['2025-12-21'], 'yes'],
    ['12 months before it', '2026-12-21', ['2025-12-21'], 'no'],
    ['a dose of some day in December', '2026-12-21', ['2025-12'], 'yes'],
  ])('%s', (_, on, [dose], value) => expect(found(denosumab60ClockRuns, at(on, ...dosed(dose!)))).toEqual({ state: 'known', value, from: [evidence(dose!)] }))
  test('a dose that nobody wrote down: it runs', () => {
    expect(found(denosumab60ClockRuns, at(undefined, prolia))).toEqual({ state: 'known', value: 'yes', from: [evidence('2023-01-01', 'Prolia 60 mg')] })
  })
  test('not without denosumab 60 mg', () => expect(found(denosumab60ClockRuns, at(undefined, taken('xgeva', '2023-01-01'), given('xgeva', '2026-08-21')))).toEqual({ state: 'known', value: 'no', from: [] }))

  const last = '2026-02-01'
  test.each([
    ['zoledronate given after it', [given('aclasta', '2026-08-01')], 'no'],
    ['zoledronate before and after it', [given('aclasta', '2020-08-01'), given('aclasta', '2026-08-01')], 'no'],
    ['zoledronate given on that day', [given('aclasta', last)], 'yes'],
    ['zoledronate given before it', [given('aclasta', '2020-08-01')], 'yes'],
    ['tablets begun after it', [taken('alendronate', '2026-08-01')], 'no'],
    ['tablets before and after it', [stopped('alendronate', '2015-01-01', '2018-01-01'), taken('alendronate', '2026-08-01', { id: 'again' })], 'no'],
    ['tablets begun on that day', [taken('alendronate', last)], 'yes'],
    ['tablets before it', [stopped('alendronate', '2015-01-01', '2018-01-01')], 'yes'],
    ['tablets since nobody knows when', [taken('alendronate', undefined)], 'yes'],
    ['raloxifene begun after it', [taken('raloxifene', '2026-08-01')], 'yes'],
  ])('%s', (_, others, value) => {
    expect(found(denosumab60ClockRuns, at(undefined, stopped('prolia', '2023-01-01', last), ...others))).toEqual({ state: 'known', value, from: [evidence(last)] })
  })
})
