import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect as connectTo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '../database/connect.ts'
import type { Tables } from '../database/tables.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import type { Deed } from '../store/fhir-store.ts'
import { type AuditRow, hashOf } from './chain.ts'
import { auditKey, keyFile } from './key.ts'
import { type AuditTrail, type AuditTrailOptions, auditTrail } from './trail.ts'
import { verify } from './verify.ts'

const key = Buffer.alloc(32, 7)
const anotherKey = Buffer.alloc(32, 8)
const dentist = { person: 'dr-tand', role: 'dentist' } as const
const readAda = (n: number): Deed => ({
  action: 'read',
  target: `Observation/${n}`,
  patient: 'ada',
  outcome: 'done',
  detail: { found: n, word: '"creatinine"  µmol' },
})

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
}, 60_000)
afterAll(() => database.close())
beforeEach(() => sql`truncate audit`.execute(database.db))

const opened: AuditTrail[] = []
afterAll(() => Promise.all(opened.map((t) => t.close().catch(() => {}))))
/** A server's trail that writes only when it is asked to. */
function server(name: string, options: Partial<AuditTrailOptions> = {}, db = database.db): AuditTrail {
  const trail = auditTrail(db, { server: name, key, wait: 3_600_000, signEvery: 3_600_000, ...options })
  opened.push(trail)
  return trail
}
/** A server that noted this many deeds and wrote them. */
async function serverWith(name: string, deeds: number): Promise<AuditTrail> {
  const trail = server(name)
  for (let n = 1; n <= deeds; n += 1) trail.note(dentist, readAda(n))
  await trail.flush()
  return trail
}
const rowsOf = ({ chain }: AuditTrail) =>
  database.db.selectFrom('audit').selectAll().where('chain', '=', chain).orderBy('number').execute() as Promise<
    (AuditRow & { hash: string })[]
  >
const damage = (statement: ReturnType<typeof sql>) => statement.execute(database.db)
const faults = async (withKey = key) => (await verify(database.db, withKey)).faults

describe('What was done is written down', () => {
  test('who did what to which patient in which role, and when', async () => {
    const trail = server('east', { now: () => new Date('2026-11-21T09:30:00.123Z') })
    trail.note(dentist, readAda(1))
    trail.note({ role: 'system' }, { action: 'refused', target: 'Patient/bea', patient: 'bea', outcome: 'refused' })
    await trail.flush()
    const [start, read, refused] = await rowsOf(trail)
    expect(start).toMatchObject({ number: 1, action: 'started' })
    expect(read).toMatchObject({
      number: 2,
      at: new Date('2026-11-21T09:30:00.123Z'),
      person: 'dr-tand',
      role: 'dentist',
      action: 'read',
      target: 'Observation/1',
      patient: 'ada',
      outcome: 'done',
      detail: '{"found":1,"word":"\\"creatinine\\"  µmol"}',
    })
    expect(refused).toMatchObject({ number: 3, person: null, role: 'system', outcome: 'refused', patient: 'bea', detail: null })
    expect(await verify(database.db, key)).toEqual({ entries: 3, chains: 1, faults: [] })
  })

  test('a write is answered only when its deed is in the database, with all before it', async () => {
    const trail = server('east')
    trail.note(dentist, readAda(1))
    trail.note(dentist, { ...readAda(2), action: 'update' })
    expect(await rowsOf(trail)).toEqual([])
    await trail.flush()
    expect((await rowsOf(trail)).map((r) => r.action)).toEqual(['started', 'read', 'update'])
  })

  test('a deed that nobody waits for is written within moments', async () => {
    const trail = server('east', { wait: 5 })
    trail.note(dentist, readAda(1))
    await expect.poll(async () => (await rowsOf(trail)).length).toBe(2)
  })

  test('a thousand deeds cost three inserts, not a thousand', async () => {
    let inserts = 0
    const counted = new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: database.pool }),
      log: ({ query }) => {
        if (query.sql.includes('insert into audit')) inserts += 1
      },
    })
    const trail = server('east', {}, counted)
    for (let n = 1; n <= 1000; n += 1) trail.note(dentist, readAda(n))
    await trail.flush()
    await trail.flush()
    // The chain's first row and 1,000 deeds, 500 an insert.
    expect(inserts).toBe(3)
    expect((await rowsOf(trail)).length).toBe(1001)
  })

  test('many who wait at once share inserts and all find their deed written', async () => {
    const trail = server('east')
    await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        trail.note(dentist, { ...readAda(n), action: 'create' })
        await trail.flush()
        expect((await rowsOf(trail)).some((r) => r.target === `Observation/${n}`)).toBe(true)
      }),
    )
    expect(await verify(database.db, key)).toEqual({ entries: 51, chains: 1, faults: [] })
  })

  test('what no text column can hold does not stop the chain', async () => {
    const trail = server('east')
    trail.note(dentist, {
      action: 'read',
      target: 'Observation/a\u0000b\ud800',
      patient: null,
      outcome: 'refused',
      detail: { asked: '\u0000\ud800' },
    })
    await trail.flush()
    expect((await rowsOf(trail))[1]!.target).toBe('Observation/a\uFFFDb\uFFFD')
    expect(await faults()).toEqual([])
  })

  test('a stopped server says so, and notes nothing more', async () => {
    const trail = await serverWith('east', 1)
    await trail.close()
    expect((await rowsOf(trail)).map((r) => r.action)).toEqual(['started', 'read', 'stopped'])
    expect(() => trail.note(dentist, readAda(2))).toThrow('closed')
  })
})

describe('Tampering shows', () => {
  test.each([
    ['a changed detail', sql`update audit set detail = '{"found":4,"word":"nothing"}' where number = 4`],
    ['another person put in', sql`update audit set person = 'dr-ander' where number = 4`],
    ['another patient put in', sql`update audit set patient = null where number = 4`],
    ['another time put in', sql`update audit set at = at - interval '1 ms' where number = 4`],
    ['a refusal made a permission', sql`update audit set outcome = 'refused' where number = 4`],
    ['a search made of a reading', sql`update audit set action = 'search' where number = 4`],
    ['another document put in', sql`update audit set target = 'Observation/9' where number = 4`],
    ['the role changed', sql`update audit set role = 'administrator' where number = 4`],
    ['the same detail written with other spaces', sql`update audit set detail = replace(detail::text, ':', ': ')::json where number = 4`],
  ])('%s', async (_, statement) => {
    const { chain } = await serverWith('east', 6)
    await damage(statement)
    expect(await faults()).toEqual([`Chain ${chain}, number 4: changed, put in another place, or written with another key.`])
  })

  test('deleted rows in the middle', async () => {
    const { chain } = await serverWith('east', 6)
    await damage(sql`delete from audit where number in (3, 4)`)
    expect(await faults()).toEqual([`Chain ${chain}, numbers 3 to 4: missing.`])
  })

  test('deleted rows in the middle, the later ones renumbered', async () => {
    const { chain } = await serverWith('east', 6)
    await damage(sql`delete from audit where number = 3`)
    for (const n of [4, 5, 6, 7]) await damage(sql`update audit set number = ${n - 1} where number = ${n}`)
    expect(await faults()).toEqual([`Chain ${chain}, numbers 3 to 6: changed, put in another place, or written with another key.`])
  })

  test('the beginning deleted', async () => {
    const { chain } = await serverWith('east', 6)
    await damage(sql`delete from audit where number < 3`)
    expect(await faults()).toEqual([`Chain ${chain}, numbers 1 to 2: missing.`])
  })

  test('two rows swapped', async () => {
    const { chain } = await serverWith('east', 6)
    await damage(sql`update audit set number = 99 where number = 3`)
    await damage(sql`update audit set number = 3 where number = 5`)
    await damage(sql`update audit set number = 5 where number = 99`)
    // 4 and 6 follow on hashes that moved away.
    expect(await faults()).toEqual([`Chain ${chain}, numbers 3 to 6: changed, put in another place, or written with another key.`])
  })

  test('a row moved to the chain of another server', async () => {
    const east = await serverWith('east', 6)
    const west = await serverWith('west', 2)
    await damage(sql`update audit set chain = ${west.chain}, number = 4 where chain = ${east.chain} and number = 4`)
    expect(await faults()).toEqual([
      `Chain ${east.chain}, number 4: missing.`,
      `Chain ${west.chain}, number 4: changed, put in another place, or written with another key.`,
    ])
  })

  test('a row forged by somebody without the key', async () => {
    const trail = await serverWith('east', 2)
    const last = (await rowsOf(trail)).at(-1)!
    const forged = { ...last, number: 4, target: 'Observation/never-read' }
    await database.db
      .insertInto('audit')
      .values({ ...forged, hash: hashOf(anotherKey, last.hash, forged) })
      .execute()
    expect(await faults()).toEqual([`Chain ${trail.chain}, number 4: changed, put in another place, or written with another key.`])
  })

  test('the end of a stopped server’s chain cut off, when a later server started after it', async () => {
    const east = await serverWith('east', 6)
    const west = await serverWith('west', 0)
    await damage(sql`delete from audit where chain = ${east.chain} and number > 4`)
    expect(await faults()).toEqual([`Chain ${east.chain}, numbers 5 to 7: cut off; chain ${west.chain} recorded 7 entries.`])
  })

  test('the end of a chain cut off, when a server that ran beside it signed it meanwhile', async () => {
    const west = await serverWith('west', 0)
    const east = await serverWith('east', 6)
    await west.sign()
    await damage(sql`delete from audit where chain = ${east.chain} and number = 7`)
    expect(await faults()).toEqual([`Chain ${east.chain}, number 7: cut off; chain ${west.chain} recorded 7 entries.`])
  })

  test('a whole chain gone', async () => {
    const east = await serverWith('east', 2)
    const west = await serverWith('west', 0)
    await damage(sql`delete from audit where chain = ${east.chain}`)
    expect(await faults()).toEqual([`Chain ${east.chain}: all of it is missing; chain ${west.chain} recorded 3 entries.`])
  })

  test('the end of a running server’s chain cut off, as soon as it writes again', async () => {
    const east = await serverWith('east', 3)
    await damage(sql`delete from audit where number = 4`)
    east.note(dentist, readAda(4))
    await east.flush()
    expect(await faults()).toEqual([`Chain ${east.chain}, number 4: missing.`])
  })

  test('a chain written anew by somebody who has the key, for another chain recorded the old one', async () => {
    const east = await serverWith('east', 1)
    const west = await serverWith('west', 0)
    const [first, second] = await rowsOf(east)
    const changed = { ...second!, person: 'dr-ander' }
    await damage(
      sql`update audit set person = 'dr-ander', hash = ${hashOf(key, first!.hash, changed)} where chain = ${east.chain} and number = 2`,
    )
    expect(await faults()).toEqual([`Chain ${east.chain}, number 2: not what chain ${west.chain} recorded.`])
  })

  test('everything, with another key', async () => {
    const { chain } = await serverWith('east', 3)
    expect(await faults(anotherKey)).toEqual([
      `Chain ${chain}, numbers 1 to 4: changed, put in another place, or written with another key.`,
    ])
  })
})

describe('Several servers on one database', () => {
  test('write at once, each on its own chain, and the audit is whole', async () => {
    const [east, west] = [server('same-host'), server('same-host')]
    expect(east.chain).not.toBe(west.chain)
    const work = async (trail: AuditTrail) => {
      for (let n = 1; n <= 60; n += 1) {
        trail.note(dentist, readAda(n))
        if (n % 10 === 0) await trail.flush()
        if (n % 20 === 0) await trail.sign()
      }
    }
    await Promise.all([work(east), work(west), (async () => expect(await faults()).toEqual([]))()])
    await east.close()
    await west.close()
    const { entries, chains, faults: found } = await verify(database.db, key)
    expect([chains, found]).toEqual([2, []])
    // 60 deeds, a start and a stop each, and some signatures.
    expect(entries).toBeGreaterThanOrEqual(124)
  })

  test('idle servers do not sign each other for ever', async () => {
    const [east, west] = [await serverWith('east', 1), await serverWith('west', 1)]
    for (let round = 0; round < 4; round += 1) {
      await east.sign()
      await west.sign()
    }
    // West signed East at its start; East signs West's start and deed once.
    expect((await rowsOf(east)).map((r) => r.action)).toEqual(['started', 'read', 'signed'])
    expect((await rowsOf(west)).map((r) => r.action)).toEqual(['started', 'read'])
  })

  test('a start signs those that nobody signed yet, not every chain that ever was', async () => {
    const years = ['2024-01-10', '2025-01-10', '2026-01-10', '2026-11-21'].map((day) => new Date(`${day}T08:00:00Z`))
    const chains: string[] = []
    let last: AuditTrail | undefined
    for (const [i, at] of years.entries()) {
      last = server(`start-${i}`, { now: () => at })
      await last.flush()
      chains.push(last.chain)
    }
    const { heads } = JSON.parse((await rowsOf(last!))[0]!.detail!) as { heads: { chain: string }[] }
    expect(heads.map((h) => h.chain)).toEqual([chains[2]])
    await damage(sql`delete from audit where chain = ${chains[0]!}`)
    expect(await faults()).toEqual([`Chain ${chains[0]}: all of it is missing; chain ${chains[1]} recorded 1 entries.`])
  })
})

/** A wire to the database that can be cut, or that swallows answers. */
async function wire() {
  const { hostname, port, username, password, pathname } = new URL(database.url)
  const state = { up: true, answers: true }
  const sockets = new Set<Socket>()
  const proxy = createServer((client) => {
    if (!state.up) return client.destroy()
    const upstream = connectTo(Number(port), hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        client.destroy()
        upstream.destroy()
      })
    }
    client.pipe(upstream)
    upstream.on('data', (data) => (state.answers ? client.write(data) : client.destroy()))
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const through = connect(`postgres://${username}:${password}@127.0.0.1:${(proxy.address() as AddressInfo).port}${pathname}`, 2)
  return {
    ...through,
    cut: () => {
      state.up = false
      for (const socket of sockets) socket.destroy()
    },
    swallowAnswers: () => {
      state.answers = false
    },
    mend: () => {
      state.up = true
      state.answers = true
    },
    end: async () => {
      await through.close()
      proxy.close()
    },
  }
}

describe('When the database is out of reach', () => {
  test('nobody is answered, and what was done is written when it is back', async () => {
    const line = await wire()
    const trail = server('east', {}, line.db)
    trail.note(dentist, readAda(1))
    await trail.flush()
    line.cut()
    trail.note(dentist, readAda(2))
    await expect(trail.flush()).rejects.toThrow()
    trail.note(dentist, readAda(3))
    await expect(trail.flush()).rejects.toThrow()
    line.mend()
    await trail.flush()
    expect((await rowsOf(trail)).map((r) => r.target)).toEqual(['audit', 'Observation/1', 'Observation/2', 'Observation/3'])
    expect(await faults()).toEqual([])
    await trail.close()
    await line.end()
  })

  test('it is tried again without anybody asking', async () => {
    const line = await wire()
    line.cut()
    const told: unknown[] = []
    const trail = server('east', { wait: 5, fault: (error) => told.push(error) }, line.db)
    trail.note(dentist, readAda(1))
    await expect.poll(() => told.length).toBeGreaterThan(0)
    line.mend()
    await expect.poll(async () => (await rowsOf(trail)).length, { timeout: 5000 }).toBe(2)
    await trail.close()
    await line.end()
  })

  test('rows whose answer was lost on the way are not written twice', async () => {
    const line = await wire()
    const trail = server('east', {}, line.db)
    trail.note(dentist, readAda(1))
    await trail.flush()
    line.swallowAnswers()
    trail.note(dentist, readAda(2))
    await expect(trail.flush()).rejects.toThrow()
    await expect.poll(async () => (await rowsOf(trail)).length).toBe(3)
    line.mend()
    trail.note(dentist, readAda(3))
    await trail.flush()
    expect((await rowsOf(trail)).map((r) => r.target)).toEqual(['audit', 'Observation/1', 'Observation/2', 'Observation/3'])
    expect(await faults()).toEqual([])
    await trail.close()
    await line.end()
  })

  test('what is kept is bounded: beyond it nothing can be done, rather than done unseen', async () => {
    const line = await wire()
    line.cut()
    // The chain's first row and two deeds.
    const trail = server('east', { kept: 3 }, line.db)
    trail.note(dentist, readAda(1))
    trail.note(dentist, readAda(2))
    await expect(trail.flush()).rejects.toThrow()
    expect(() => trail.note(dentist, readAda(3))).toThrow()
    line.mend()
    await trail.flush()
    trail.note(dentist, readAda(4))
    await trail.flush()
    expect((await rowsOf(trail)).map((r) => r.target)).toEqual(['audit', 'Observation/1', 'Observation/2', 'Observation/4'])
    await trail.close()
    await line.end()
  })
})

describe('The key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'howship-key-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is made once, readable by its owner only', () => {
    const made = auditKey(join(folder, 'new'))
    expect(made).toHaveLength(32)
    expect(auditKey(join(folder, 'new'))).toEqual(made)
    expect(statSync(keyFile(join(folder, 'new'))).mode & 0o777).toBe(0o600)
    expect(readFileSync(keyFile(join(folder, 'new')), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
  })
  test('differs from folder to folder', () => expect(auditKey(join(folder, 'a'))).not.toEqual(auditKey(join(folder, 'b'))))
  test('that was configured goes first, and nothing is written', () => {
    expect(auditKey(join(folder, 'none'), '07'.repeat(32))).toEqual(key)
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })
  test('cut short is refused with a line that says which', () => {
    writeFileSync(keyFile(folder), 'abc')
    expect(auditKey(folder)).toMatchObject({ unusable: expect.stringContaining(keyFile(folder)) })
    expect(auditKey(folder, 'abc')).toMatchObject({ unusable: expect.stringContaining('HOWSHIP_AUDIT_KEY') })
  })
})
