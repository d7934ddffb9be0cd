import type { LibraryPlace } from './address.ts'

/** One thing that can be found: a row, a paragraph, a drug. */
export interface Entry {
  readonly place: LibraryPlace
  /** Title of the page it stands on. */
  readonly title: string
  /** What kind of page it is: "beslissing", "middel". */
  readonly kind: string
  /** Heading or authority above it. */
  readonly under: string
  readonly text: string
}

interface Indexed extends Entry {
  readonly titleWords: string
  readonly underWords: string
  readonly textWords: string
}

/** All entries, ready for searching. */
export type SearchIndex = readonly Indexed[]

/** A page that was found, with the entries that say most about what was sought. */
export interface Hit {
  readonly place: LibraryPlace
  readonly title: string
  readonly kind: string
  readonly found: readonly Entry[]
}

/** Lower case, without accents: as people type it. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text, each with a space before it. */
const wordsOf = (text: string): string => ` ${(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`

/** What was typed, as words. A word of one letter says nothing. */
export const soughtIn = (query: string): readonly string[] => [
  ...new Set(
    wordsOf(query)
      .split(' ')
      .filter((word) => word.length > 1 || /\d/.test(word)),
  ),
]

/** Makes entries ready for searching. */
export const searchIndex = (entries: readonly Entry[]): SearchIndex =>
  entries.map((entry) => ({
    ...entry,
    titleWords: wordsOf(entry.title),
    underWords: wordsOf(entry.under),
    textWords: wordsOf(entry.text),
  }))

/** Letters from which a word is also found inside another: Dutch writes "kaakbotnecrose" as one word. */
const inside = 5

/** How well a word fits: at the beginning of a word twice as well as inside one. */
const weight = (words: string, sought: string): number =>
  words.includes(` ${sought}`) ? 2 : sought.length >= inside && words.includes(sought) ? 1 : 0

/** Searches. A page is found when every word occurs on it; titles weigh most, then headings, then sentences with all the words. */
export function search(index: SearchIndex, query: string, most = 30): readonly Hit[] {
  const sought = soughtIn(query)
  if (sought.length === 0) return []
  const pages = new Map<string, { first: Indexed; met: Set<string>; title: number; entries: { entry: Indexed; score: number }[] }>()
  for (const entry of index) {
    const key = `${entry.kind} ${entry.title}`
    const page = pages.get(key) ?? { first: entry, met: new Set<string>(), title: 0, entries: [] }
    pages.set(key, page)
    let score = 0
    let own = 0
    let title = 0
    for (const word of sought) {
      const inTitle = weight(entry.titleWords, word)
      const inHeading = weight(entry.underWords, word)
      const inText = weight(entry.textWords, word)
      if (inTitle + inHeading + inText === 0) continue
      page.met.add(word)
      title += inTitle
      // What a sentence begins with, it is about.
      score += 2 * inHeading + inText + (entry.textWords.startsWith(` ${word}`) ? 2 : 0)
      if (inHeading + inText > 0) own += 1
    }
    page.title = Math.max(page.title, title)
    // A sentence with all the words says more than two with one each.
    if (own > 0) page.entries.push({ entry, score: score + 4 * own })
  }
  return [...pages.values()]
    .filter((page) => page.met.size === sought.length)
    .map((page) => {
      const best = page.entries.sort((a, b) => b.score - a.score)
      return { page, best, score: 20 * page.title + (best[0]?.score ?? 0) + Math.min(best.length, 8) / 4 }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ page, best }) => ({
      place: page.title === 0 && best[0] ? best[0].entry.place : page.first.place,
      title: page.first.title,
      kind: page.first.kind,
      found: best.slice(0, 2).map(({ entry }) => entry),
    }))
}

/** A text in pieces, with those words marked that were sought. */
export function marked(text: string, query: string): readonly { readonly text: string; readonly hit: boolean }[] {
  const sought = soughtIn(query)
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, hit: sought.some((word) => weight(wordsOf(piece), word) > 0) }))
}

/** The part of a long text around the first word that was sought. */
export function around(text: string, query: string, length = 240): string {
  if (text.length <= length) return text
  let at = 0
  for (const piece of marked(text, query)) {
    if (piece.hit) break
    at += piece.text.length
  }
  if (at >= text.length) at = 0
  const from = at < length * 0.6 ? 0 : text.lastIndexOf(' ', at - length * 0.4) + 1
  const to = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}
