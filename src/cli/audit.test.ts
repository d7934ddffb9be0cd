import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { auditKey, keyFile } from '../server/audit/key.ts'
import { auditTrail } from '../server/audit/trail.ts'
import { type Connected, connect, migrate } from '../server/database/connect.ts'
import { type Embedded, startEmbedded } from '../server/database/embedded.ts'
import { auditCommand } from './audit.ts'
import { Unusable } from './unusable.ts'

const folder = mkdtempSync(join(tmpdir(), 'howship-audit-'))
const data = mkdtempSync(join(tmpdir(), 'howship-audit-data-'))
let database: Connected
let embedded: Embedded
let chain: string

/** The server of a practice: one start, one reading. */
async function startServer(): Promise<void> {
  const started = await startEmbedded(data)
  if ('unusable' in started) throw new Error(started.unusable)
  embedded = started
  database = connect(embedded.url)
  await migrate(database.db)
}
async function stopServer(): Promise<void> {
  await database.close()
  await embedded.stop()
}
beforeAll(async () => {
  await startServer()
  const trail = auditTrail(database.db, { server: 'practice', key: auditKey(data) as Buffer })
  chain = trail.chain
  trail.note({ person: 'dr-tand', role: 'dentist' }, { action: 'read', target: 'Patient/ada', patient: 'ada', outcome: 'done' })
  await trail.close()
  await stopServer()
}, 60_000)
afterAll(() => {
  for (const path of [folder, data]) rmSync(path, { recursive: true, force: true })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** What the command prints, and its exit code. */
async function verifying(args: string[], environment: Readonly<Record<string, string>> = {}): Promise<{ out: string; code: unknown }> {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  let out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  process.exitCode = 0
  await auditCommand(['verify', ...args])
  return { out, code: process.exitCode }
}
const refused = (args: string[], environment = {}) => expect(verifying(args, environment)).rejects

describe('howship audit verify', () => {
  test('a practice’s own folder, its server stopped: a start, a reading and a stop are whole', async () =>
    expect(await verifying(['--data', data])).toEqual({ out: '3 entries in 1 chain: whole\n', code: 0 }))

  test('while a server runs on the folder: one line says to stop it; through DATABASE_URL it works', async () => {
    const key = { HOWSHIP_AUDIT_KEY: (auditKey(data) as Buffer).toString('hex') }
    await startServer()
    try {
      writeFileSync(join(data, 'howship.pid'), String(process.ppid))
      await refused(['--data', data]).toThrow(/in use by another Howship .* DATABASE_URL/)
      expect(await verifying([], { DATABASE_URL: embedded.url, ...key })).toEqual({ out: '3 entries in 1 chain: whole\n', code: 0 })
    } finally {
      await stopServer()
    }
  })

  test('a reading that somebody made another’s: the fault is named and the exit code is 1', async () => {
    await startServer()
    await sql`update audit set person = 'dr-ander' where action = 'read'`.execute(database.db)
    await stopServer()
    expect(await verifying(['--data', data])).toEqual({
      out: `Chain ${chain}, number 2: changed, put in another place, or written with another key.\n3 entries in 1 chain: not whole\n`,
      code: 1,
    })
  })

  test('without the key nothing is verified and no key is made', async () => {
    const elsewhere = join(folder, 'elsewhere')
    await refused(['--data', elsewhere]).toThrow(/There is no .*audit\.key/)
    expect(existsSync(elsewhere)).toBe(false)
  })

  test('a folder without a database is not made into one', async () => {
    const empty = join(folder, 'empty')
    auditKey(empty)
    expect(existsSync(keyFile(empty))).toBe(true)
    await refused(['--data', empty]).toThrow('holds no database of Howship')
    expect(existsSync(join(empty, 'postgres'))).toBe(false)
  })

  test('a database that does not answer is one line, without its password', async () => {
    const given = { DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/howship', HOWSHIP_AUDIT_KEY: '07'.repeat(32) }
    const error = await verifying([], given).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(Unusable)
    expect((error as Error).message).toMatch(/^The database cannot be read: .*\.$/)
    expect((error as Error).message).not.toContain('hunter2')
  })

  test('anything else about the audit is refused', () => expect(auditCommand(['forget'])).rejects.toThrow('howship audit verify'))
})
