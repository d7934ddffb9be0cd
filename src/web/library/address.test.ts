import { expect, test } from 'vitest'
import { isLibrary } from '../fragment.ts'
import { drugSlug, type LibraryPlace, libraryHref, readLibraryAddress } from './address.ts'

const places: readonly LibraryPlace[] = [
  { kind: 'contents' },
  { kind: 'decision', id: 'zoledronate-dose' },
  { kind: 'decision', id: 'zoledronate-dose', at: 'smpc' },
  { kind: 'drug', id: 'denosumab' },
  { kind: 'page', id: 'bone' },
  { kind: 'figures' },
  { kind: 'stages' },
  { kind: 'search', query: 'doxycycline & zo 50 % van 4/5?' },
]

test.each(places)('an address leads back to its place: $kind', (place) => {
  for (const lang of ['nl', 'en'] as const) {
    expect(readLibraryAddress(libraryHref(place, lang))).toEqual({ lang, place })
    expect(readLibraryAddress(libraryHref(place, lang, 'beside'))).toEqual({ lang, place, arrangement: 'beside' })
  }
})

test('addresses are short and can be read', () => {
  expect(libraryHref({ kind: 'decision', id: 'zoledronate-dose' }, 'nl')).toBe('#library/zoledronate-dose')
  expect(libraryHref({ kind: 'search', query: 'doxy' }, 'en')).toBe('#library/search?q=doxy&lang=en')
  expect(drugSlug('strontium ranelate')).toBe('strontium-ranelate')
})

test('an address that makes no sense gives the contents, or its language at least', () => {
  for (const fragment of ['#library', '#library/', '#library/../../etc', '#library/drug', '#library?', '#library/%zz'])
    expect(readLibraryAddress(fragment)).toEqual({ lang: 'nl', place: { kind: 'contents' } })
  expect(readLibraryAddress('#library&lang=en').lang).toBe('en')
  expect(readLibraryAddress('#library/search?q=%E0%A4%A').place).toEqual({ kind: 'search', query: '%E0%A4%A' })
})

test('the consult keeps its own addresses', () => {
  expect(isLibrary('#library')).toBe(true)
  expect(isLibrary('#library/bone?lang=en')).toBe(true)
  for (const consult of ['', '#lang=en', '#do=extraction&drug=library', '#librarything']) expect(isLibrary(consult)).toBe(false)
})
