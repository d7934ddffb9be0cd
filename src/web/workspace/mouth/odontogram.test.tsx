import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { lowerTeeth, upperTeeth } from '../../answers.ts'
import { markedAt } from './marks.ts'
import { Odontogram } from './odontogram.tsx'
import { areas, kindOf, spots, toothSpot, towards } from './places.ts'

const at = (id: string) => spots.find((s) => s.id === id)!
const x = (id: string): number => at(id).x + at(id).w / 2
const y = (id: string): number => at(id).y + at(id).h / 2

describe('the mouth as the clinician faces the patient', () => {
  test('the viewer’s left is the patient’s right: 46 left of 36, 16 left of 26', () => {
    expect(x('46')).toBeLessThan(x('36'))
    expect(x('16')).toBeLessThan(x('26'))
    expect(x('maxilla/tuber-right')).toBeLessThan(x('maxilla/tuber-left'))
    expect(x('mandible/mylohyoid-right')).toBeLessThan(x('mandible/mylohyoid-left'))
  })

  test('the upper jaw is above: 46 below 16, 36 below 26, the sinus above and the mylohyoid ridge below them all', () => {
    expect(y('46')).toBeGreaterThan(y('16'))
    expect(y('36')).toBeGreaterThan(y('26'))
    expect(y('maxilla/sinus-right')).toBeLessThan(y('16'))
    expect(y('mandible/mylohyoid-right')).toBeGreaterThan(y('46'))
  })

  test('18 to 11 and 21 to 28 run from left to right over 48 to 41 and 31 to 38, one above the other, none over its neighbour', () => {
    for (const row of [upperTeeth, lowerTeeth])
      for (const [i, tooth] of row.slice(1).entries())
        expect(toothSpot(tooth).x).toBeGreaterThanOrEqual(toothSpot(row[i]!).x + toothSpot(row[i]!).w)
    for (const [i, tooth] of upperTeeth.entries()) expect(x(String(tooth))).toBe(x(String(lowerTeeth[i]!)))
  })

  test('kinds of teeth', () => {
    expect([11, 12, 13, 14, 15, 16, 17, 18].map(kindOf)).toEqual([
      'incisor',
      'incisor',
      'canine',
      'premolar',
      'premolar',
      'molar',
      'molar',
      'molar',
    ])
  })

  // 44 CSS pixels is the target size; a phone of 390 gives half a mouth some 358.
  test('every tooth is at least 42 wide where half a mouth fills a phone', () => {
    const half = toothSpot(11).x + toothSpot(11).w - toothSpot(18).x
    for (const tooth of [...upperTeeth, ...lowerTeeth]) expect((toothSpot(tooth).w * 358) / half).toBeGreaterThanOrEqual(42)
  })
})

describe('by keyboard', () => {
  test('arrows go through the row, over the midline, and stop at the end', () => {
    expect(towards('46', 'ArrowRight')).toBe('45')
    expect(towards('41', 'ArrowRight')).toBe('31')
    expect(towards('18', 'ArrowLeft')).toBeUndefined()
    expect(towards('46', 'Home')).toBe('48')
    expect(towards('46', 'End')).toBe('38')
  })

  test('up and down go to the other jaw, and on to the areas and the whole jaw', () => {
    expect(towards('46', 'ArrowUp')).toBe('16')
    expect(towards('46', 'ArrowDown')).toBe('mandible/mylohyoid-right')
    expect(towards('mandible/mylohyoid-right', 'ArrowDown')).toBe('mandible')
    expect(towards('28', 'ArrowUp')).toBe('maxilla/tuber-left')
    expect(towards('maxilla/tuber-left', 'ArrowUp')).toBe('maxilla/palate')
  })

  test('every place can be reached from 46', () => {
    const reached = new Set(['46'])
    for (const id of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const to = towards(id, key)
        if (to !== undefined) reached.add(to)
      }
    // 32 teeth, 8 areas, both jaws and the palate.
    expect(reached.size).toBe(32 + areas.length + 3)
    expect(areas).toHaveLength(8)
  })
})

describe('what is drawn and said', () => {
  const place = {
    site: '46',
    findings: [],
    procedures: [
      {
        reference: 'ServiceRequest/x',
        code: 'tooth-extraction',
        status: 'planned',
        urgent: false,
        date: '2026-12-03',
        sites: ['46'],
        wound: undefined,
      },
    ],
    lesions: [],
    extracted: undefined,
  } as const
  const html = (lang: 'nl' | 'en'): string =>
    renderToStaticMarkup(
      <Odontogram lang={lang} marks={new Map([['46', markedAt('46', place, lang)]])} chosen={['46']} onChoose={() => {}} />,
    )

  test('each tooth is a button with its full name and state; one of all places takes the focus', () => {
    expect(html('nl')).toContain('aria-label="46, eerste molaar rechtsonder: extractie gepland 3 dec 2026"')
    expect(html('en')).toContain('aria-label="46, lower right first molar: extraction planned 3 Dec 2026"')
    expect(html('nl')).toContain('aria-label="36, eerste molaar linksonder"')
    expect(html('nl').match(/aria-pressed="true"/g)).toHaveLength(1)
    expect(html('nl').match(/tabindex="0"/gi)).toHaveLength(1)
  })

  test('every FDI number is written, and the state as a word beside its shape', () => {
    const drawn = html('nl')
    for (const tooth of [...upperTeeth, ...lowerTeeth]) expect(drawn).toMatch(new RegExp(`<text class="mo-number"[^>]*>${tooth}</text>`))
    expect(drawn).toMatch(/<text class="mo-word"[^>]*>plan<\/text>/)
    expect(drawn).toContain('mo-is-planned')
  })

  test('no inline styles: the page allows none', () => expect(html('nl')).not.toContain('style='))
})
