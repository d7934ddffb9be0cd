import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FhirStore } from '../store/fhir-store.ts'
import { backup, restore } from './backup.ts'
import { migrate } from './connect.ts'
import { migrations } from './migrations.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

const now = new Date('2026-11-21T12:00:00Z')
const silent = { note: () => {}, flush: () => Promise.resolve() }
const folder = mkdtempSync(join(tmpdir(), 'howship-backup-'))
const file = join(folder, 'howship.backup')
let from: TestDatabase
let to: TestDatabase
beforeAll(async () => {
  ;[from, to] = await Promise.all([testDatabase(), testDatabase()])
  const store = new FhirStore(from.db, { role: 'system' }, silent)
  await store.updateResource({ resourceType: 'Patient', id: 'ada', birthDate: '1954-03-02', name: [{ family: 'Voorbeeld\n"van" 1.50' }] })
  await store.updateResource({ resourceType: 'Patient', id: 'ada', birthDate: '1954-03-03' })
  await from.db
    .insertInto('audit')
    .values({ chain: 'a', number: 1, at: now, action: 'read', outcome: 'done', hash: 'x', detail: '{"b":1.0,"a":[ 1 ]}' })
    .execute()
  await from.db.insertInto('job').values({ queue: 'q', content: '{}', due: now }).execute()
}, 60_000)
afterAll(async () => {
  await Promise.all([from.close(), to.close()])
  rmSync(folder, { recursive: true })
})

const everyRow = async ({ db }: TestDatabase): Promise<unknown> => {
  const of = async (table: string) =>
    (await sql<{ line: string }>`select row_to_json(t)::text as line from ${sql.table(table)} t order by 1`.execute(db)).rows
  return Promise.all(['resource', 'resource_version', 'search_value', 'audit', 'job'].map(of))
}

describe('A backup', () => {
  test('holds everything, and comes back into an empty database to the letter', async () => {
    const rows = await backup(from.db, file, now)
    expect(await restore(to.db, file)).toBe(rows)
    expect(await everyRow(to)).toEqual(await everyRow(from))
    const { id } = await to.db.insertInto('job').values({ queue: 'q', content: '{}', due: now }).returning('id').executeTakeFirstOrThrow()
    expect(Number(id)).toBeGreaterThan(1)
  })
  test('is not put back over what is there', async () => {
    await expect(restore(to.db, file)).rejects.toThrow('The database is not empty')
  })
  test.each([
    ['cut off', (text: string) => text.split('\n').slice(0, -3).join('\n'), 'ends before its end'],
    ['with a row changed', (text: string) => text.replace('1954-03-03', '1944-03-03'), 'its rows do not add up'],
    ['of something else', () => '{"hello":1}', 'is no backup of Howship'],
    ['of a newer Howship', (text: string) => text.replace('"0001-record"', '"0001-record","9999-later"'), 'newer Howship'],
  ])(
    '%s puts nothing back',
    async (_, damage, why) => {
      const empty = await testDatabase()
      try {
        const damaged = join(folder, 'damaged')
        writeFileSync(damaged, gzipSync(damage(gunzipSync(readFileSync(file)).toString())))
        await expect(restore(empty.db, damaged)).rejects.toThrow(why)
        expect((await sql`select 1 from resource`.execute(empty.db)).rows).toEqual([])
      } finally {
        await empty.close()
      }
    },
    30_000,
  )
  test('a file that is no gzip says so', async () => {
    writeFileSync(join(folder, 'text'), 'hello')
    await expect(restore(to.db, join(folder, 'text'))).rejects.toThrow('is no whole backup')
  })
})

describe('The tables', () => {
  test('several servers that start at once take each step once', async () => {
    await sql`drop schema public cascade`.execute(to.db)
    await sql`create schema public`.execute(to.db)
    const taken = await Promise.all([migrate(to.db), migrate(to.db), migrate(to.db)])
    expect(taken.flat().toSorted()).toEqual(Object.keys(migrations).toSorted())
  })
  test('every released step leads on to the last one, with what was stored', async () => {
    for (const step of Object.keys(migrations)) {
      await sql`drop schema public cascade`.execute(to.db)
      await sql`create schema public`.execute(to.db)
      await migrate(to.db, step)
      await sql`insert into resource values ('Patient', 'p', 1, now(), false, 'p', '{"resourceType":"Patient","id":"p"}')`.execute(to.db)
      await migrate(to.db)
      expect(await new FhirStore(to.db, { role: 'system' }, silent).readResource('Patient', 'p')).toMatchObject({ id: 'p' })
    }
  })
  test('a database of a newer Howship is left alone', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2027')`.execute(to.db)
    await expect(migrate(to.db)).rejects.toThrow('newer Howship')
  })
})
