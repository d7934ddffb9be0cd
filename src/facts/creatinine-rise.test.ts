import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { baselineCreatinine, creatinineRise, isBack, isRise, resumeBelow } from './creatinine-rise.ts'
import { caseOf, daysAgo, found, given, measured, planned, subjectOf, taken } from './example-case.ts'

/** Zometa since January; the last dose, three weeks ago, makes the next one due in a week. */
const zometa = [taken('zometa', '2026-01-05'), given('zometa', '2026-01-05'), given('zometa', daysAgo(21))]
const creatinine = (value: number, on: string | null) => measured('creatinine', value, on, { id: `of-${on}` })
const of = (...values: readonly Fields[]) => subjectOf(caseOf(...zometa, ...values), 'MedicationStatement/zometa')
const shown = (value: number, on: string) => `${value} µmol/L, Observation/of-${on}, ${on}`
const baseline = (value: number, on: string) => `baseline-creatinine: ${shown(value, on)}`
const now = daysAgo(2)

describe('how large a rise holds the dose', () => {
  // Below 124 µmol/L from 44; from 124 on from 88 (label of Zometa).
  test.each([
    [80, 123.9, false],
    [80, 124, true],
    [123, 166.9, false],
    [123, 167, true],
    [124, 211.9, false],
    [124, 212, true],
  ])('from %s to %s', (base, value, rise) => expect(isRise(base, value)).toBe(rise))
  // 80 × 1.1 = 88.
  test.each([
    [80, 88, true],
    [80, 88.1, false],
  ])('from %s back at %s', (base, value, back) => expect(isBack(base, value)).toBe(back))
})

describe('the baseline', () => {
  test.each([
    ['the day of the first dose', '2026-01-05'],
    ['some day before', '2025-12-01'],
    ['the month before', '2025-12'],
  ])('is the last creatinine before the first dose: of %s', (_, on) => {
    expect(found(baselineCreatinine, of(creatinine(90, '2025-06-01'), creatinine(80, on), creatinine(100, '2026-01-06'), creatinine(95, null)))).toEqual({ state: 'known', value: 80, from: [shown(80, on)] })
  })
  test('one of some day in the month of the first dose may be of after it', () => {
    expect(found(baselineCreatinine, of(creatinine(90, '2025-06-01'), creatinine(80, '2026-01')))).toMatchObject({ value: 90 })
  })
  test.each([
    ['only later ones', [creatinine(80, '2026-01-06')]],
    ['one without a date', [creatinine(80, null)]],
    ['none', []],
  ])('%s: not known', (_, values) => expect(found(baselineCreatinine, of(...values))).toEqual({ state: 'missing', from: [] }))
  test('a drug of which nobody knows the first day has none', () => {
    expect(found(baselineCreatinine, subjectOf(caseOf(taken('zometa', undefined), creatinine(80, '2025-12-01')), 'MedicationStatement/zometa'))).toEqual({ state: 'missing', from: [] })
  })
  test('of the next dose it is that of the series', () => {
    const c = subjectOf(caseOf(...zometa, planned('zometa', daysAgo(-3)), creatinine(80, '2025-12-01'), creatinine(90, daysAgo(30))), 'MedicationRequest/zometa-plan')
    expect(found(baselineCreatinine, c)).toMatchObject({ value: 80 })
  })
})

describe('a rise', () => {
  const before = creatinine(80, '2025-12-01')
  test('of 44 since before the first dose holds it; resumed at 88', () => {
    const c = of(before, creatinine(124, now))
    expect(found(creatinineRise, c)).toEqual({ state: 'known', value: 'yes', from: [shown(124, now), baseline(80, '2025-12-01')] })
    expect(found(resumeBelow, c)).toEqual({ state: 'known', value: 88, from: [baseline(80, '2025-12-01')] })
  })
  test('of 43 does not', () => {
    const c = of(before, creatinine(123, now))
    expect(found(creatinineRise, c)).toEqual({ state: 'known', value: 'no', from: [shown(123, now), baseline(80, '2025-12-01')] })
    expect(found(resumeBelow, c)).toEqual({ state: 'missing', from: [], asks: ['baseline-creatinine'] })
  })
  test('since the last dose, not back within 10 %: it still holds', () => {
    const risen = daysAgo(20)
    expect(found(creatinineRise, of(before, creatinine(130, risen), creatinine(89, now)))).toEqual({ state: 'known', value: 'yes', from: [shown(89, now), baseline(80, '2025-12-01'), shown(130, risen)] })
    expect(found(creatinineRise, of(before, creatinine(130, risen), creatinine(88, now)))).toMatchObject({ value: 'no' })
  })
  test.each([
    ['on the day of the last dose', daysAgo(21)],
    ['before it', daysAgo(25)],
  ])('%s, not back: a dose was given since', (_, risen) => expect(found(creatinineRise, of(before, creatinine(130, risen), creatinine(89, now)))).toMatchObject({ value: 'no' }))
  test('where nobody wrote down a dose, an earlier rise is not known to be of after the last one', () => {
    const c = subjectOf(caseOf(taken('zometa', '2026-01-05'), before, creatinine(130, daysAgo(20)), creatinine(89, now)), 'MedicationStatement/zometa')
    expect(found(creatinineRise, c)).toMatchObject({ value: 'no' })
  })

  test('without a baseline it is asked', () => {
    const c = of(creatinine(124, now))
    expect(found(creatinineRise, c)).toEqual({ state: 'missing', from: [], asks: ['baseline-creatinine'] })
    expect(found(resumeBelow, c)).toEqual({ state: 'missing', from: [], asks: ['baseline-creatinine'] })
  })
  test.each([
    ['the last one is older than the last dose', [creatinine(130, daysAgo(22))]],
    ['there is no other', []],
  ])('%s: the creatinine is asked', (_, values) => {
    const c = of(before, ...values)
    expect(found(creatinineRise, c)).toEqual({ state: 'missing', from: [], asks: ['creatinine'] })
    expect(found(resumeBelow, c)).toMatchObject({ state: 'missing' })
  })
  test('before a first dose there is none', () => {
    const c = subjectOf(caseOf(planned('zometa', daysAgo(-3)), before, creatinine(124, now)), 'MedicationRequest/zometa-plan')
    expect(found(creatinineRise, c)).toEqual({ state: 'known', value: 'no', from: [] })
  })
  test('before the next dose there may be', () => {
    const c = subjectOf(caseOf(...zometa, planned('zometa', daysAgo(-3)), before, creatinine(124, now)), 'MedicationRequest/zometa-plan')
    expect(found(creatinineRise, c)).toMatchObject({ value: 'yes' })
  })
})
