import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDay } from '../values/day.ts'
import { readRecord } from './read-record.ts'
import { words } from './words.ts'

const asOf = parseDay('2026-11-21')!

test('an example patient is read by name, also behind a byte order mark', () => {
  const text = readFileSync(new URL('../../patients/bea-prolia-wants-46-out/record.json', import.meta.url), 'utf8')
  expect(readRecord(text, 'bea.json', asOf)).toMatchObject({ name: 'Bea Fictief-De Vries' })
  expect(readRecord(`\uFEFF${text}`, 'bea.json', asOf)).toMatchObject({ name: 'Bea Fictief-De Vries' })
})

test.each([
  ['', words.notJson],
  ['{', words.notJson],
  ['Geachte collega', words.notJson],
  ['null', words.notOnePatient],
  ['[]', words.notOnePatient],
  ['{"resourceType":"Bundle","type":"collection","entry":[]}', words.notOnePatient],
])('a file with %j in it gives one kind line', (text, problem) => {
  expect(readRecord(text, 'x.json', asOf)).toEqual({ problem })
})
