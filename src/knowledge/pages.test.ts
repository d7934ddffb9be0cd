import { describe, expect, test } from 'vitest'
import notUsed from '../../sources/not-used.json' with { type: 'json' }
import statements from '../../sources/statements.json' with { type: 'json' }
import { locate } from '../guidelines/citations.ts'
import type { Text } from '../values/text.ts'
import { pages } from './index.ts'

/** Every paragraph with the page it stands on, so that a failure names the page. */
const paragraphs = pages.flatMap((page) =>
  page.sections.flatMap((section) => section.paragraphs.map((paragraph) => ({ page: page.id, ...paragraph }))),
)

const texts: readonly { readonly page: string; readonly text: Text }[] = [
  ...pages.flatMap((page) => [
    { page: page.id, text: page.title },
    ...page.sections.map((section) => ({ page: page.id, text: section.heading })),
  ]),
  ...paragraphs.flatMap(({ page, says, but }) => [says, ...(but ? [but] : [])].map((text) => ({ page, text }))),
]

/** The sentences of a text: a full stop, question or exclamation mark before a space and a capital ends one. */
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u)

describe('Background pages', () => {
  test('every citation exists, and no paragraph goes without', () => {
    const bare = paragraphs.filter(({ per }) => per.length === 0).map(({ page, says }) => `${page}: ${says.en}`)
    expect(bare).toEqual([])
    for (const { per } of paragraphs) for (const place of per) expect(() => locate(place)).not.toThrow()
  })

  test('every text stands in Dutch and in English', () => {
    expect(texts.filter(({ text }) => text.nl.trim() === '' || text.en.trim() === '')).toEqual([])
    expect(paragraphs.filter(({ says, but }) => says.nl === says.en || (but && but.nl === but.en))).toEqual([])
  })

  test('no page address occurs twice, and all are kebab-case', () => {
    const ids = pages.map((page) => page.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  test('no sentence is longer than 320 characters', () => {
    const long = texts.flatMap(({ page, text }) =>
      [text.nl, text.en]
        .flatMap(sentences)
        .filter((s) => s.length > 320)
        .map((s) => `${page}: ${s}`),
    )
    expect(long).toEqual([])
  })

  test('a patient is addressed with "u", never with "je"', () => {
    const patientPages = new Set(pages.filter((page) => page.reader === 'patient').map((page) => page.id))
    const familiar = texts.filter(({ page, text }) => patientPages.has(page) && /\b(je|jij|jouw|jullie)\b/i.test(text.nl))
    expect(familiar).toEqual([])
  })
})

describe('Statements left out', () => {
  const left = Object.entries(notUsed as Record<string, { why: string; reason: string; instead: string }>)

  test('each one exists, has one of five grounds, a reason and what holds instead', () => {
    const grounds = ['error', 'outdated', 'local', 'duplicate', 'no-content']
    const wrong = left.filter(
      ([id, { why, reason, instead }]) => !(id in statements) || !grounds.includes(why) || !reason.trim() || !instead.trim(),
    )
    expect(wrong).toEqual([])
  })

  test('what is left out stands on no page', () => {
    const carried = new Set<string>(paragraphs.flatMap(({ per }) => per))
    expect(left.map(([id]) => id).filter((id) => carried.has(id))).toEqual([])
  })
})
