import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const filesIn = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, String(path)))

/** The glossary's rows: English, Dutch, identifiers, meaning, source. */
const rows = read('docs/glossary.md')
  .split('\n')
  .filter((text) => text.startsWith('| ') && !/^\| (English|---)/.test(text))
  .map((text) => text.slice(2, -2).split(' | '))

const identifiers = new Set(rows.flatMap((row) => [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]!)))

/** Where the texts lead a reader, by file: the relative links of a page. */
function linksOf(page: string): string[] {
  return [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1]!).filter((to) => !/^[a-z]+:/.test(to))
}

describe('Words', () => {
  test('every word of the glossary has both languages, an identifier, a meaning and a source', () => {
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.filter((row) => row.length !== 5 || row.some((cell) => cell.trim() === ''))).toEqual([])
  })

  test('no word stands in the glossary twice', () => {
    const words = rows.map((row) => row[0]!)
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })

  test('every decision that a guideline takes is in the glossary', () => {
    const taken = filesIn('src/guidelines')
      .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$/.test(path))
      .flatMap((path) => [...read(path).matchAll(/^\s*decision: '([a-z-]+)'/gm)].map((match) => match[1]!))
    expect(taken.length).toBeGreaterThan(0)
    expect(taken.filter((id) => !identifiers.has(id))).toEqual([])
  })

  test('every link in the documents leads somewhere', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'patients/README.md',
      ...filesIn('docs').filter((path) => path.endsWith('.md')),
    ]
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((to) => !existsSync(join(root, dirname(page), to)))
        .map((to) => `${page}: ${to}`),
    )
    expect(broken).toEqual([])
  })
})
