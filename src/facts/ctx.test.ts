import { describe, expect, test } from 'vitest'
import { ctx, ctxMonths, ctxMonthsHigh, ctxMonthsLow, ctxOnRecord, ctxUnderDenosumab, monthsTo200 } from './ctx.ts'
import { caseOf, daysAgo, found, given, measured, stopped, taken } from './example-case.ts'

const date = daysAgo(3)
const value = measured('ctx', 68)
const alendronate = taken('alendronate', '2020-01-01')
const shown = `ctx: 68 ng/L, Observation/ctx, ${date}`
const missing = { state: 'missing', from: [] }

test('CTX is shown, of any age', () => {
  expect(found(ctx, caseOf(value))).toEqual({ state: 'known', value: 68, from: [`68 ng/L, Observation/ctx, ${date}`] })
  expect(found(ctxOnRecord, caseOf(value))).toEqual({ state: 'known', value: 'yes', from: [shown] })
  expect(found(ctxOnRecord, caseOf())).toEqual({ state: 'known', value: 'no', from: [] })
})

describe('months to 200 ng/L', () => {
  test.each([
    [68, 26.4, 5],
    [200, 26.4, 0],
    [250, 26.4, 0],
    // 100 / 21 = 4.76.
    [100, 21, 4.8],
  ])('from %s at %s a month: %s', (from, rise, months) => expect(monthsTo200(from, rise)).toBe(months))

  // 132 / 26.4 = 5; 132 / 32.1 = 4.11; 132 / 21 = 6.29.
  test('on tablets: by the mean, the fastest and the slowest rise', () => {
    const from = [shown, 'alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01']
    const all = [ctxMonths, ctxMonthsLow, ctxMonthsHigh].map((fact) => found(fact, caseOf(value, alendronate)))
    expect(all).toEqual([5, 4.1, 6.3].map((months) => ({ state: 'known', value: months, from })))
  })
  test.each([
    ['no CTX', [alendronate]],
    ['no drug', [value]],
    ['an infusion', [value, taken('aclasta', '2025-01-01'), given('aclasta', '2026-01-01')]],
    ['an infusion after the tablets', [value, stopped('alendronate', '2015-01-01', '2020-01-01'), taken('aclasta', '2025-01-01'), given('aclasta', '2026-01-01')]],
    ['denosumab', [value, taken('prolia', '2025-01-01'), given('prolia', '2026-08-01')]],
  ])('not with %s: it was measured in tablets alone', (_, resources) => expect(found(ctxMonths, caseOf(...resources))).toEqual(missing))
})

describe('under denosumab 60 mg the value tells of the drug', () => {
  test('up to nine months after the last dose', () => {
    expect(found(ctxUnderDenosumab, caseOf(taken('prolia', '2025-01-01'), given('prolia', '2026-02-22')))).toEqual({ state: 'known', value: 'yes', from: ['Prolia 60 mg, MedicationStatement/prolia, 2026-02-22'] })
  })
  test.each([
    ['nine months after it', [stopped('prolia', '2025-01-01', '2026-02-21')]],
    ['denosumab 120 mg', [taken('xgeva', '2025-01-01'), given('xgeva', '2026-11-01')]],
    ['tablets', [alendronate]],
  ])('not with %s', (_, drugs) => expect(found(ctxUnderDenosumab, caseOf(...drugs))).toEqual(missing))
})
