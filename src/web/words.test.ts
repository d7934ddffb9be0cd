import { expect, test } from 'vitest'
import { decisions } from '../advice/decisions.ts'
import { dateOf } from './date-field.tsx'
import { factName } from './fact-names.ts'
import { dateText, glued, periodText, toothName, words } from './words.ts'

test('every word of the screen stands in both languages, with the same placeholders', () => {
  for (const [key, { nl, en }] of Object.entries(words)) {
    expect(nl.trim(), key).not.toBe('')
    expect(en.trim(), key).not.toBe('')
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
    expect(places(nl), key).toEqual(places(en))
  }
})

test('dates stay as coarse as they are known', () => {
  expect(dateText('2023', 'nl')).toBe('2023')
  expect(dateText('2023-03', 'nl')).toBe('mrt 2023')
  expect(dateText('2027-01-05', 'en')).toBe('5 Jan 2027')
  expect(periodText('2026-11-05', '2026-12-05', 'nl')).toBe('5 nov – 5 dec 2026')
  expect(periodText('2026-12-20', '2027-01-05', 'nl')).toBe('20 dec 2026 – 5 jan 2027')
  expect(periodText('2026-12-20', '2026-12-20', 'nl')).toBe('20 dec 2026')
})

test('a date or a dose never breaks over two lines', () => {
  expect(glued('uiterlijk 5 mrt 2027, 875 mg')).toBe('uiterlijk 5\u00a0mrt\u00a02027, 875\u00a0mg')
})

test('teeth are named from the patient’s side', () => {
  expect(toothName(46, 'nl')).toBe('46, eerste molaar rechtsonder')
  expect(toothName(21, 'en')).toBe('21, upper left central incisor')
})

test.each([
  [{ day: '', month: '', year: '' }, false, undefined],
  [{ day: '', month: '', year: '2023' }, false, '2023'],
  [{ day: '', month: '8', year: '2026' }, false, '2026-08'],
  [{ day: '5', month: '8', year: '2026' }, false, '2026-08-05'],
  [{ day: '5', month: '', year: '2026' }, false, 'broken'],
  [{ day: '31', month: '2', year: '2026' }, false, 'broken'],
  [{ day: '5', month: '8', year: '26' }, false, 'broken'],
  [{ day: '', month: '8', year: '2026' }, true, 'broken'],
])('the boxes %o say %s', (parts, whole, iso) => {
  expect(dateOf(parts, whole)).toBe(iso)
})

test('facts are called by their names', () => {
  expect(decisions.length).toBeGreaterThan(0)
  expect(factName('jawExposure', 'nl')).toBe('blootstelling van de kaak')
  expect(factName('lastDenosumabDose', 'nl')).toBe('laatste dosis denosumab')
})
