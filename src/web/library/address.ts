import type { Lang } from '../../values/text.ts'

/** A place in the library. `at` is the authority to begin with. */
export type LibraryPlace =
  | { readonly kind: 'contents' }
  | { readonly kind: 'decision'; readonly id: string; readonly at?: string }
  | { readonly kind: 'drug'; readonly id: string }
  | { readonly kind: 'page'; readonly id: string }
  | { readonly kind: 'figures' }
  | { readonly kind: 'stages' }
  | { readonly kind: 'search'; readonly query: string }

/** How the tables of several authorities lie: one after the other, or next to each other. */
export type Arrangement = 'below' | 'beside'

/** What an address of the library holds. */
export interface LibraryAddress {
  readonly lang: Lang
  readonly place: LibraryPlace
  /** Only when the reader chose it. */
  readonly arrangement?: Arrangement
}

const longest = 300
const idOf = (text: string | undefined): string | undefined => (text !== undefined && /^[a-z0-9-]{1,60}$/.test(text) ? text : undefined)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

function placeOf(path: string, query: string): LibraryPlace {
  const [first, second] = path.split('/')
  switch (first) {
    case 'search':
      return { kind: 'search', query }
    case 'figures':
      return { kind: 'figures' }
    case 'stages':
      return { kind: 'stages' }
    case 'drug': {
      const id = idOf(second)
      return id ? { kind: 'drug', id } : { kind: 'contents' }
    }
    case 'page': {
      const id = idOf(second)
      return id ? { kind: 'page', id } : { kind: 'contents' }
    }
    default: {
      const id = idOf(first)
      const at = idOf(second)
      return id ? { kind: 'decision', id, ...(at && { at }) } : { kind: 'contents' }
    }
  }
}

/** Reads a fragment ("#library/zoledronate-dose?lang=en"). What is not understood is left out: the worst fragment gives the contents. */
export function readLibraryAddress(fragment: string): LibraryAddress {
  const [, path = '', search = ''] = /^#?library\/?([^?&]*)[?&]?(.*)$/.exec(fragment.slice(0, longest)) ?? []
  const given = new Map(search.split('&').map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]))
  const view = given.get('view')
  return {
    lang: given.get('lang') === 'en' ? 'en' : 'nl',
    place: placeOf(path, given.get('q') ?? ''),
    ...((view === 'beside' || view === 'below') && { arrangement: view }),
  }
}

function pathOf(place: LibraryPlace): string {
  switch (place.kind) {
    case 'contents':
      return ''
    case 'decision':
      return `/${place.id}${place.at ? `/${place.at}` : ''}`
    case 'drug':
    case 'page':
      return `/${place.kind}/${place.id}`
    default:
      return `/${place.kind}`
  }
}

/** The fragment of a place, with its "#". */
export function libraryHref(place: LibraryPlace, lang: Lang, arrangement?: Arrangement): string {
  const given = [
    place.kind === 'search' && place.query !== '' && `q=${encodeURIComponent(place.query)}`,
    arrangement && `view=${arrangement}`,
    lang === 'en' && 'lang=en',
  ].filter(Boolean)
  return `#library${pathOf(place)}${given.length > 0 ? `?${given.join('&')}` : ''}`
}

/** The address of a drug: its substance id without spaces. */
export const drugSlug = (substance: string): string => substance.replaceAll(' ', '-')
