import { describe, expect, test } from 'vitest'
import { days, mLmin, months, years } from '../values/quantity.ts'
import { atLeast, atMost, cellInWords, cellOf, fromTo, holds, match, over, overUpTo, under, unrecorded, within } from './condition.ts'
import { between, choiceFact, known, missing, oneOf, quantityFact } from './fact.ts'

/** Three clearances about two limits, 30 and 50 mL/min: just below, at and just above each. */
const clearances = [29.9, 30, 30.1, 49.9, 50, 50.1]
const held = (range: unknown) => clearances.filter((value) => holds(cellOf(range), value))

describe('a range of clearances holds', () => {
  test.each([
    ['under 30', () => under(mLmin(30)), [29.9]],
    ['at most 30', () => atMost(mLmin(30)), [29.9, 30]],
    ['at least 50', () => atLeast(mLmin(50)), [50, 50.1]],
    ['over 50', () => over(mLmin(50)), [50.1]],
    ['30 up to 50', () => within(mLmin(30), mLmin(50)), [30, 30.1, 49.9]],
    ['30 to 50', () => fromTo(mLmin(30), mLmin(50)), [30, 30.1, 49.9, 50]],
    ['over 30 to 50', () => overUpTo(mLmin(30), mLmin(50)), [30.1, 49.9, 50]],
    ['under 30 or over 50', () => [under(mLmin(30)), over(mLmin(50))], [29.9, 50.1]],
    ['not recorded', () => unrecorded, []],
    ['a word', () => 'poor', []],
  ])('%s', (_, range, expected) => expect(held(range())).toEqual(expected))
})

describe('a cell of words holds', () => {
  const cell = () => cellOf(['poor', unrecorded, 'fair'])
  test('its words and no other', () =>
    expect(['poor', 'fair', 'good', unrecorded].map((value) => holds(cell(), value))).toEqual([true, true, false, false]))
  test('nothing, when it only speaks of numbers or of what is not recorded', () => {
    expect(holds(cellOf(under(mLmin(30))), 'poor')).toBe(false)
    expect(holds(cellOf(unrecorded), unrecorded)).toBe(false)
    expect(cellOf(unrecorded)).toEqual({ choices: undefined, ranges: [], unrecorded: true })
    expect(cellOf(['poor', under(mLmin(30))])).toEqual({ choices: new Set(['poor']), ranges: [under(mLmin(30))], unrecorded: false })
  })
})

describe('what was found matches', () => {
  test('a value: yes or no', () => {
    expect(match(cellOf('poor'), known('poor'), false)).toBe('yes')
    expect(match(cellOf('poor'), known('good'), false)).toBe('no')
  })

  test('nothing found: any cell, unless a row of the column speaks of what is not recorded: then that row alone', () => {
    expect(match(cellOf('poor'), missing(), false)).toBe('maybe')
    expect(match(cellOf('poor'), missing(), true)).toBe('no')
    expect(match(cellOf(['poor', unrecorded]), missing(), true)).toBe('yes')
  })

  test.each([
    [['poor', 'fair'], 'yes'],
    [['poor', 'good'], 'maybe'],
    [['good'], 'no'],
  ])('poor or fair, a cell of %j: %s', (words, expected) => expect(match(cellOf(words), oneOf(['poor', 'fair']), false)).toBe(expected))

  test.each([
    ['under 30', () => under(mLmin(30)), 'no'],
    ['at most 30', () => atMost(mLmin(30)), 'maybe'],
    ['under 31', () => under(mLmin(31)), 'maybe'],
    ['30 to 40', () => fromTo(mLmin(30), mLmin(40)), 'yes'],
    ['30 up to 40', () => within(mLmin(30), mLmin(40)), 'maybe'],
    ['over 30 to 40', () => overUpTo(mLmin(30), mLmin(40)), 'maybe'],
    ['at least 30', () => atLeast(mLmin(30)), 'yes'],
    ['at least 40', () => atLeast(mLmin(40)), 'maybe'],
    ['over 40', () => over(mLmin(40)), 'no'],
    ['over 39', () => over(mLmin(39)), 'maybe'],
    ['32 to 38, within it', () => fromTo(mLmin(32), mLmin(38)), 'maybe'],
    ['under 20 or 30 to 40', () => [under(mLmin(20)), fromTo(mLmin(30), mLmin(40))], 'yes'],
    ['under 20 or over 39', () => [under(mLmin(20)), over(mLmin(39))], 'maybe'],
    ['under 35 or at least 35: each a part, none the whole', () => [under(mLmin(35)), atLeast(mLmin(35))], 'maybe'],
    ['45 to 50', () => fromTo(mLmin(45), mLmin(50)), 'no'],
  ])('a clearance between 30 and 40, a cell of %s', (_, cell, expected) =>
    expect(match(cellOf(cell()), between(30, 40), false)).toBe(expected),
  )
})

describe('a cell in words', () => {
  const asks = { nl: '?', en: '?' }
  const clearance = () =>
    quantityFact({ id: 'clearance', name: { nl: 'klaring', en: 'clearance' }, asks, unit: 'mL/min', find: () => missing() })
  const age = () => quantityFact({ id: 'age', name: { nl: 'leeftijd', en: 'age' }, asks, unit: 'years', find: () => missing() })
  const grades = { a: 'één', b: 'twee', c: 'drie', d: 'vier', e: 'vijf', f: 'zes', g: 'zeven' }
  const grade = (...codes: readonly (keyof typeof grades)[]) =>
    choiceFact({
      id: 'grade',
      name: { nl: 'graad', en: 'grade' },
      asks,
      choices: Object.fromEntries(codes.map((code) => [code, { nl: grades[code], en: code }])),
      find: () => missing(),
    })

  test.each([
    ['onder 30 mL/min', 'under 30 mL/min', () => under(mLmin(30))],
    ['hoogstens 30 mL/min', 'at most 30 mL/min', () => atMost(mLmin(30))],
    ['minstens 30,5 mL/min', 'at least 30.5 mL/min', () => atLeast(mLmin(30.5))],
    ['boven 30 mL/min', 'over 30 mL/min', () => over(mLmin(30))],
    ['30 tot 50 mL/min', '30 up to 50 mL/min', () => within(mLmin(30), mLmin(50))],
    ['30 t/m 50 mL/min', '30 to 50 mL/min', () => fromTo(mLmin(30), mLmin(50))],
    ['boven 30 t/m 50 mL/min', 'over 30 to 50 mL/min', () => overUpTo(mLmin(30), mLmin(50))],
    ['onder 30 mL/min of niet vastgelegd', 'under 30 mL/min or not recorded', () => [under(mLmin(30)), unrecorded]],
    ['niet vastgelegd', 'not recorded', () => unrecorded],
  ])('numbers: %s', (nl, en, range) => {
    const cell = cellOf(range())
    expect([cellInWords(clearance(), cell, 'nl'), cellInWords(clearance(), cell, 'en')]).toEqual([nl, en])
  })

  test('years, months and days by their names', () => {
    expect(cellInWords(age(), cellOf(atLeast(years(70))), 'nl')).toBe('minstens 70 jaar')
    expect(cellInWords(age(), cellOf([atMost(months(6)), over(days(14))]), 'en')).toBe('at most 6 months or over 14 days')
  })

  test.each([
    ['one', ['a'], ['a', 'b'], 'één'],
    ['two of three', ['a', 'b'], ['a', 'b', 'c'], 'één of twee'],
    ['three of four are still named', ['a', 'b', 'c'], ['a', 'b', 'c', 'd'], 'één of twee of drie'],
    ['four of five: not the fifth', ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'e'], 'niet vijf'],
    [
      'four of six: the two others are half as many, so all are named',
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
      'één of twee of drie of vier',
    ],
    ['five of seven: not the two others', ['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'niet zes of zeven'],
    ['all four', ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], 'één of twee of drie of vier'],
  ] as const)('choices: %s', (_, chosen, all, expected) => expect(cellInWords(grade(...all), cellOf(chosen), 'nl')).toBe(expected))

  test('a choice that may also be not recorded', () =>
    expect(cellInWords(grade('a', 'b'), cellOf(['a', unrecorded]), 'en')).toBe('a or not recorded'))
})
