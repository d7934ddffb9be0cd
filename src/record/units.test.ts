import { describe, expect, it } from 'vitest'
import { daysIn, factorOf, milligramsIn, rounded, unitsOf } from './units.ts'

describe('a unit is one however it is spelled', () => {
  it.each(['umol/L', 'µmol/L', 'μmol/l', 'UMOL/L', ' umol / L', 'umol\t/L', 'umol\u00a0/L', 'umol\u202f/L'])(
    'creatinine in %j: 1 µmol/L',
    (unit) => expect(factorOf(unitsOf('creatinine'), unit)).toBe(1),
  )
  it.each(['×10^9/L', 'X10^9/L', 'x10^9/L', '10*9/L', 'G/L'])('platelets in %j: 1 ×10⁹/L', (unit) =>
    expect(factorOf(unitsOf('platelets'), unit)).toBe(1),
  )
  it.each(['mcg/L', 'MCG/L', 'ug/L', 'µg/L'])('CTX in %j: 1000 ng/L', (unit) => expect(factorOf(unitsOf('ctx'), unit)).toBe(1000))
  it.each(['mol/L', 'umol', 'lmcg', '', 'x'.repeat(1000)])('creatinine in %j: no unit of creatinine', (unit) =>
    expect(factorOf(unitsOf('creatinine'), unit)).toBe(undefined),
  )
})

describe('milligrams and days', () => {
  it.each([
    ['mg', 1],
    ['MG', 1],
    ['g', 1000],
    ['µg', 0.001],
    ['mcg', 0.001],
    ['microgram', 0.001],
    ['ng', 0.000_001],
    ['ml', undefined],
  ])('%s is %s mg', (unit, mg) => expect(milligramsIn(unit)).toBe(mg))

  it.each([
    ['d', 1],
    ['Weken', 7],
    ['wk', 7],
    ['maand', 30.4375], // 365.25 / 12
    ['jaar', 365.25],
    ['h', 1 / 24],
    ['fortnight', undefined],
  ])('%s is %s days', (unit, days) => expect(daysIn(unit)).toBe(days))
})

describe('a number as it is shown', () => {
  it.each([
    [66, '66'],
    [1234, '1234'],
    [0.754, '0.75'],
    [9.999, '10'],
    [10.04, '10'],
    [79.56, '79.6'],
    [100.4, '100'],
    [165.1, '165'],
    [-2.6, '-2.6'],
    [-25.36, '-25.4'],
    [99.96, '100'],
    [1e21, '1e+21'],
  ])('%d is "%s"', (value, shown) => expect(rounded(value)).toBe(shown))
})
