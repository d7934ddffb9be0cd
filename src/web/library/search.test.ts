import { describe, expect, test } from 'vitest'
import { around, type Entry, marked, search, searchIndex, soughtIn } from './search.ts'
import { libraryEntries } from './search-entries.ts'

const entry = (title: string, text: string, under = ''): Entry => ({ place: { kind: 'page', id: title }, title, kind: 'p', under, text })

const small = searchIndex([
  entry('Necrose van de kaak', 'Bot dat niet geneest.'),
  entry('Calcium', 'Hypocalciëmie na denosumab.', 'Bijwerkingen'),
  entry('Denosumab', 'Antilichaam tegen RANKL.'),
  entry('Nier', 'Kaakbotnecrose komt voor; calcium wordt nagekeken.'),
])
const titles = (query: string): readonly string[] => search(small, query).map((hit) => hit.title)

describe('Searching', () => {
  test('goes by beginnings of words, whatever the case and the accents', () => {
    expect(titles('hypocalciemie')).toEqual(['Calcium'])
    expect(titles('HYPOCALC')).toEqual(['Calcium'])
    expect(titles('ënosumab')).toEqual(titles('enosumab'))
  })

  test('puts a title before a sentence', () => {
    expect(titles('denosumab')).toEqual(['Denosumab', 'Calcium'])
  })

  test('finds a long word inside a Dutch compound, after the word by itself', () => {
    expect(titles('necrose')).toEqual(['Necrose van de kaak', 'Nier'])
  })

  test('wants every word somewhere on the page', () => {
    expect(titles('denosumab bijwerkingen')).toEqual(['Calcium'])
    expect(titles('denosumab tandarts')).toEqual([])
  })

  test('finds nothing for nothing', () => {
    expect(titles('')).toEqual([])
    expect(titles('  . - a')).toEqual([])
    expect(soughtIn('4 mg a')).toEqual(['4', 'mg'])
  })

  test('marks what was sought and leaves the text as it was', () => {
    const pieces = marked('Hypocalciëmie, soms ernstig.', 'hypocalciemie')
    expect(pieces.map((p) => p.text).join('')).toBe('Hypocalciëmie, soms ernstig.')
    expect(pieces.filter((p) => p.hit).map((p) => p.text)).toEqual(['Hypocalciëmie'])
  })

  test('shows of a long text the part where the word stands', () => {
    const long = `${'woord '.repeat(80)}doxycycline ${'woord '.repeat(80)}`
    expect(around(long, 'doxy')).toContain('doxycycline')
    expect(around(long, 'doxy').length).toBeLessThan(260)
    expect(around('kort', 'doxy')).toBe('kort')
  })
})

describe.each([
  ['nl', 'doxycycline', 'antibioticum bij kaakbotnecrose', 'zoledroninezuur', 'Prolia', 'creatinineklaring 40'],
  ['en', 'doxycycline', 'antibiotic in jaw necrosis', 'zoledronate', 'Prolia', 'clearance 40'],
] as const)('The library in %s', (lang, antibiotic, decision, drug, brand, limit) => {
  const index = searchIndex(libraryEntries(lang))
  const found = (query: string): readonly string[] => search(index, query).map((hit) => hit.title.toLowerCase())

  test('leads from an antibiotic to the decisions on it', () => {
    expect(found(antibiotic)).toContain(decision)
  })
  test('puts the page of a drug first under its name, and finds it by brand', () => {
    expect(found(drug)[0]).toContain(drug)
    expect(found(brand)).toContain('denosumab')
  })
  test('finds the row of a dose table by its limit', () => {
    expect(found(limit).some((title) => title.includes(drug))).toBe(true)
  })
  test('holds no sentence without words', () => {
    expect(index.filter((e) => e.text.trim() === '' || e.title.trim() === '')).toEqual([])
  })
})
