import { describe, expect, test } from 'vitest'
import { numberTyped, refusedDate, refusedNumber } from './answer-form.tsx'
import { howToAsk } from './how-to-ask.ts'

const numberAsking = (fact: string) => {
  const asking = howToAsk(fact)
  if (asking?.kind !== 'number') throw new Error(`${fact} is a number`)
  return asking
}

describe('a number as it is typed', () => {
  test.each([
    ['2,35', 2.35],
    ['2.35', 2.35],
    [' 80 ', 80],
    ['-2,5', -2.5],
  ])('%j is %d', (typed, value) => expect(numberTyped(typed)).toBe(value))
  // "1.234" is one and a bit, as the laboratory prints it; nothing with two signs or with words is a number.
  test.each(['', '1.234,5', '80 µmol/L', '<5', 'ongeveer 80'])('%j is none', (typed) => expect(numberTyped(typed)).toBeUndefined())
})

describe('a value that nobody has', () => {
  test('a creatinine of 1.2 is believed in mg/dL and not in µmol/L', () => {
    expect(refusedNumber(numberAsking('creatinine'), '1.2', 'mg/dL', 'nl')).toBeUndefined()
    expect(refusedNumber(numberAsking('creatinine'), '1.2', 'umol/L', 'nl')).toBe(
      '1,2 µmol/L kan niet kloppen: verwacht wordt 5 tot 3000. Controleer waarde en eenheid.',
    )
  })
  test('one falls a whole number of times', () => {
    expect(refusedNumber(numberAsking('falls-last-year'), '1,5', '1', 'en')).toBe('Fill in a whole number.')
    expect(refusedNumber(numberAsking('falls-last-year'), '2', '1', 'en')).toBeUndefined()
  })
  test('nothing is no number', () => expect(refusedNumber(numberAsking('weight'), '', 'kg', 'nl')).toBe('Vul een getal in.'))
})

describe('a day', () => {
  test('of a dose that was given does not lie ahead; this month, known by its month, may', () => {
    expect(refusedDate({ may: 'past' }, '2026-11-22', '2026-11-21', 'nl')).toBe('Deze dag ligt na vandaag.')
    expect(refusedDate({ may: 'past' }, '2026-11-21', '2026-11-21', 'nl')).toBeUndefined()
    expect(refusedDate({ may: 'past' }, '2026-11', '2026-11-21', 'nl')).toBeUndefined()
  })
  test('of a dose to come has not gone by', () => {
    expect(refusedDate({ may: 'future' }, '2026-11-20', '2026-11-21', 'en')).toBe('This day has gone by.')
    expect(refusedDate({ may: 'future' }, '2026-11-21', '2026-11-21', 'en')).toBeUndefined()
  })
})
