import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const text = readFileSync(join(root, 'docs', 'safety', 'asvs.md'), 'utf8')
const files = [...new Set([...text.matchAll(/`((?:src|docs)\/[\w./-]+|Dockerfile|compose\.yaml)`/g)].map(([, file]) => file!))]
const tests = files.filter((file) => file.endsWith('.test.ts')).map((file) => readFileSync(join(root, file), 'utf8'))
const named = [...text.matchAll(/“([^”]+)”/g)].map(([, title]) => title!)

test('every file that the table of security requirements names is there', () => {
  expect(files.length).toBeGreaterThan(15)
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('every test that it names is there', () => {
  expect(named.length).toBeGreaterThan(25)
  expect(named.filter((title) => !tests.some((source) => source.includes(title)))).toEqual([])
})

test('every chapter of the standard is spoken of', () => {
  for (const chapter of Array.from({ length: 14 }, (_, i) => `## V${i + 1} `)) expect(text).toContain(chapter)
})
