import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { freePort } from './database/embedded.ts'
import { testDatabase } from './database/test-database.ts'
import { call, client, end, lost, putAda, round, startServer, stored, weight } from './kill-rounds.ts'

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'howship-kill-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
}, 60_000)

describe('nothing that was acknowledged is lost, and no client that tries again is left with an error', () => {
  test.each(['server', 'database', 'both', 'stop'] as const)(
    'when the %s is killed while six clients write',
    async (what) => {
      const { lost, errors, acknowledged } = await round(folder(), what)
      expect({ lost, errors, acknowledged }).toEqual({ lost: [], errors: [], acknowledged: 150 })
    },
    120_000,
  )

  test('when all connections to the database are cut', async () => {
    const data = folder()
    const server = await startServer({ HOWSHIP_DATA: data }, await freePort())
    await putAda(server.url)
    const writing = Promise.all(Array.from({ length: 6 }, (_, i) => client(`cut-${i}`, () => server.url, 30)))
    for (let i = 0; i < 5; i++) {
      await new Promise((done) => setTimeout(done, 150))
      await cut(data)
    }
    const tallies = await writing
    expect(tallies.flatMap((t) => t.errors)).toEqual([])
    expect(lost(tallies, await stored(server.url))).toEqual([])
    await end(server.child, 'SIGTERM')
  }, 120_000)

  test('when two servers write to one database, each version is written once', async () => {
    const database = await testDatabase()
    const environment = { DATABASE_URL: database.url, HOWSHIP_AUDIT_KEY: '0'.repeat(64), HOWSHIP_SESSION_SECRET: '0'.repeat(64) }
    const servers = await Promise.all([await freePort(), await freePort()].map((port) => startServer(environment, port)))
    try {
      const [one, other] = servers.map((s) => s.url) as [string, string]
      await putAda(one)
      await call(one, 'Observation/shared', { method: 'PUT', body: JSON.stringify(weight('shared', 0)) })
      // Ten clients add 1 kg to the same weight, five times each, on either server: each reads, adds, and writes if nobody wrote meanwhile.
      const add = async (url: string): Promise<void> => {
        for (;;) {
          const now = await call(url, 'Observation/shared')
          const { valueQuantity } = (await now.json()) as ReturnType<typeof weight>
          const put = await call(url, 'Observation/shared', {
            method: 'PUT',
            headers: { 'if-match': now.headers.get('etag')! },
            body: JSON.stringify(weight('shared', valueQuantity.value + 1)),
          })
          if (put.ok) return
          expect(put.status).toBe(412)
        }
      }
      await Promise.all(
        Array.from({ length: 10 }, async (_, i) => {
          for (let n = 0; n < 5; n++) await add(i % 2 === 0 ? one : other)
        }),
      )
      const end = (await (await call(one, 'Observation/shared')).json()) as ReturnType<typeof weight> & { meta: { versionId: string } }
      expect([end.valueQuantity.value, end.meta.versionId]).toEqual([50, '51'])
    } finally {
      for (const { child } of servers) await end(child, 'SIGTERM')
      await database.close()
    }
  }, 120_000)

  test('when the disk is full, what cannot be stored is refused, and the rest is there after it has room again', async () => {
    const data = folder()
    const port = await freePort()
    // PostgreSQL writes its log in files of 16 MiB: a limit of 17 MiB on every file leaves that alone and fills up the tables.
    const full = await startServer({ HOWSHIP_DATA: data }, port, 17 * 1024).catch((error: Error) => error)
    if (full instanceof Error) {
      console.log(`skipped: this machine lets no file size be limited (${full.message.split('\n')[0]})`)
      return
    }
    await putAda(full.url)
    const acknowledged: string[] = []
    let refused = 0
    for (let n = 0; n < 60 && refused < 3; n++) {
      // Letters that cannot be pressed together, a megabyte at a time.
      const note = Array.from({ length: 700_000 }, () => Math.random().toString(36)[2] ?? 'x').join('')
      const answer = await call(full.url, `Observation/full-0-${n}`, {
        method: 'PUT',
        body: JSON.stringify(weight(`full-0-${n}`, 40 + (n % 60), note)),
      })
      if (answer.ok) acknowledged.push(`full-0-${n}`)
      else {
        expect(answer.status).toBeGreaterThanOrEqual(500)
        expect(((await answer.json()) as { resourceType: string }).resourceType).toBe('OperationOutcome')
        refused += 1
      }
    }
    expect(refused).toBe(3)
    expect((await call(full.url, 'Patient/ada')).status).toBe(200)
    await end(full.child, 'SIGTERM')
    const roomy = await startServer({ HOWSHIP_DATA: data }, port)
    expect(lost([{ acknowledged, tries: 0, errors: [] }], await stored(roomy.url))).toEqual([])
    expect((await call(roomy.url, 'Observation/after', { method: 'PUT', body: JSON.stringify(weight('after', 60)) })).status).toBe(201)
    await end(roomy.child, 'SIGTERM')
  }, 180_000)

  test('a second server on the same folder is told who has it', async () => {
    const data = folder()
    const first = await startServer({ HOWSHIP_DATA: data }, await freePort())
    await expect(startServer({ HOWSHIP_DATA: data }, await freePort())).rejects.toThrow(
      `is in use by another Howship (process ${first.child.pid})`,
    )
    await end(first.child, 'SIGTERM')
  }, 60_000)
})

/** Ends every session of the server's database from within. */
async function cut(data: string): Promise<void> {
  const port = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]
  const secret = readFileSync(join(data, 'postgres.secret'), 'utf8').trim()
  const inside = new pg.Client({ connectionString: `postgres://howship:${secret}@127.0.0.1:${port}/howship` })
  inside.on('error', () => {})
  await inside.connect()
  await inside.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  )
  await inside.end()
}
