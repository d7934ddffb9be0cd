import { describe, expect, test } from 'vitest'
import { parseDay } from './day.ts'
import { dayInWords, fill, numberInWords } from './text.ts'

describe('words', () => {
  test('a day as each language writes it', () => {
    expect(dayInWords(parseDay('2027-03-05')!, 'nl')).toBe('5 mrt 2027')
    expect(dayInWords(parseDay('2027-03-05')!, 'en')).toBe('5 Mar 2027')
  })
  test('a decimal comma in Dutch, a point in English, and no zeros for show', () => {
    expect(numberInWords(3.3, 'nl')).toBe('3,3')
    expect(numberInWords(44.1, 'en')).toBe('44.1')
    expect(numberInWords(5, 'nl')).toBe('5')
    expect(numberInWords(0.017, 'nl', 3)).toBe('0,017')
  })
})

describe('a sentence', () => {
  const sentence = { nl: 'Geef {dose} mg[, uiterlijk {latest}].', en: 'Give {dose} mg[, no later than {latest}].' }
  test('is filled with numbers and days', () =>
    expect(fill(sentence, 'nl', { dose: 3.5, latest: { day: parseDay('2027-03-05')! } })).toBe('Geef 3,5 mg, uiterlijk 5 mrt 2027.'))
  test('leaves a part in brackets out when it has nothing to say', () => expect(fill(sentence, 'en', { dose: 4 })).toBe('Give 4 mg.'))
  test('keeps one space where a part in brackets stood between words', () => {
    const spaced = { nl: 'Een [twee {n} ]drie.', en: 'One [two {n} ]three.' }
    expect(fill(spaced, 'en', { n: 2 })).toBe('One two 2 three.')
  })
  test('cannot be given without what it needs', () => expect(() => fill(sentence, 'en', {})).toThrow('{dose}'))
  test('does not read braces in what fills it', () => expect(fill({ nl: '{a}', en: '{a}' }, 'en', { a: '{b} [c]' })).toBe('{b} [c]'))
})
