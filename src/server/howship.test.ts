import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { auditKey } from './audit/key.ts'
import { verify } from './audit/verify.ts'
import { connect } from './database/connect.ts'
import { startEmbedded } from './database/embedded.ts'
import { startHowship, todayIn } from './howship.ts'
import { type Config, readConfig } from './running/config.ts'
import { examplePatients } from './running/example-patients.ts'
import { demonstration } from './running/signing-in.ts'
import type { Serving } from './serve.ts'

const data = mkdtempSync(join(tmpdir(), 'howship-whole-'))
const screens = join(data, 'screens')
let serving: Serving
const configOf = (given: Readonly<Record<string, string>>): Config => {
  const read = readConfig({ HOWSHIP_DATA: data, HOWSHIP_PORT: '0', HOWSHIP_LOG: 'silent', ...given })
  if ('unusable' in read) throw new Error(read.unusable)
  return read.config
}
beforeAll(async () => {
  mkdirSync(screens)
  writeFileSync(join(screens, 'index.html'), '<!doctype html><title>x</title>')
  const started = await startHowship(configOf({}), demonstration, screens)
  if ('unusable' in started) throw new Error(started.unusable)
  serving = started
}, 120_000)
afterAll(async () => {
  await serving.close()
  rmSync(data, { recursive: true, force: true })
}, 60_000)

const cookies = new Map<string, string>()
async function as(
  role: string | undefined,
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; body: Fields; headers: Headers }> {
  if (role !== undefined && !cookies.has(role))
    cookies.set(role, (await fetch(`${serving.url}/demonstration/${role}`)).headers.get('set-cookie')!.split(';')[0]!)
  const answer = await fetch(`${serving.url}${path}`, {
    ...init,
    headers: {
      ...(role !== undefined && { cookie: cookies.get(role)! }),
      'content-type': 'application/json',
      ...(init.headers as Record<string, string>),
    },
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text.startsWith('{') ? (JSON.parse(text) as Fields) : { text } }
}

describe('the whole server, as the demonstration', () => {
  test('a prescriber finds every example patient, and the advice on one; the journal keeps what was advised and what they did', async () => {
    expect((await as('prescriber', '/fhir/R4/Patient?_total=accurate&_count=1')).body.total).toBe(examplePatients().size)
    const { body } = await as('prescriber', '/fhir/R4/Patient/carla/$advice?asOf=2026-11-21')
    expect((body.recommendations as Fields[]).map((r) => r.outcome)).toContain('rebound-risk')
    const answer = {
      decision: 'dose-overdue',
      outcome: 'rebound-risk',
      response: 'deferred',
      reason: 'Called; comes on Monday.',
      until: '2026-11-23',
    }
    const sameSite = { origin: serving.url, 'sec-fetch-site': 'same-origin' }
    expect(
      (await as('prescriber', '/api/patients/carla/journal', { method: 'POST', body: JSON.stringify(answer), headers: sameSite })).status,
    ).toBe(201)
    expect(
      (await as('nurse', '/api/patients/carla/journal', { method: 'POST', body: JSON.stringify(answer), headers: sameSite })).status,
    ).toBe(403)
    const { entries } = (await as('prescriber', '/api/patients/carla/journal')).body as { entries: Fields[] }
    expect(entries.map((e) => e.kind)).toEqual(['answered', 'advised'])
  })

  test('an administrator sees no record, a stranger nothing, another site’s page does nothing', async () => {
    expect((await as('administrator', '/fhir/R4/Patient/carla')).status).toBe(403)
    expect((await as(undefined, '/fhir/R4/Patient/carla')).status).toBe(401)
    expect((await as(undefined, '/api/patients/carla/journal')).status).toBe(401)
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    expect(
      (await as('nurse', '/fhir/R4/Observation', { method: 'POST', body: '{"resourceType":"Observation"}', headers: foreign })).status,
    ).toBe(401)
  })

  test('CDS Hooks answers this machine, and the feedback is kept', async () => {
    const services = (await as(undefined, '/cds-services')).body.services as Fields[]
    expect(services.map((s) => s.hook)).toEqual(['patient-view', 'order-select', 'order-sign'])
    const feedback = {
      feedback: [
        {
          card: '0b7a3d6e-54a2-4c1e-9a1b-3f0d1f6a2c11',
          outcome: 'accepted',
          acceptedSuggestions: [{ id: 'e56e1945-20b3-4393-8503-a1a20fd73152' }],
          outcomeTimestamp: '2026-11-21T10:00:00Z',
        },
      ],
    }
    expect(
      (await as(undefined, `/cds-services/${String(services[0]!.id)}/feedback`, { method: 'POST', body: JSON.stringify(feedback) })).status,
    ).toBe(200)
    expect((await as(undefined, '/cds-services', { headers: { 'x-forwarded-for': '192.0.2.7' } })).status).toBe(401)
  })

  test('whoever runs it sees that it lives, and no patient', async () => {
    expect((await as(undefined, '/ready')).body).toEqual({ status: 'ready' })
    const metrics = String((await as(undefined, '/metrics')).body.text)
    expect(metrics).toContain('howship_request_seconds_count{route="/fhir/R4/*",method="GET",status="200"}')
    expect(metrics).not.toMatch(/carla/i)
    expect((await as(undefined, '/metrics', { headers: { 'x-forwarded-for': '192.0.2.7' } })).status).toBe(401)
  })

  test('secrets are for their owner only', () => {
    for (const file of ['audit.key', 'postgres.secret']) expect(statSync(join(data, file)).mode & 0o077, file).toBe(0)
  })

  test('it stops when it is asked to, and its audit is whole', async () => {
    await serving.close()
    const embedded = await startEmbedded(data)
    if ('unusable' in embedded) throw new Error(embedded.unusable)
    const { db, close } = connect(embedded.url, 2)
    const { entries, faults } = await verify(db, auditKey(data) as Buffer)
    expect(faults).toEqual([])
    // Every example resource was written, and each of the readings above.
    expect(entries).toBeGreaterThan([...examplePatients().values()].flat().length)
    const refused = await db.selectFrom('audit').select('person').where('outcome', '=', 'refused').execute()
    expect(refused.map((r) => r.person)).toContain('administrator')
    await close()
    await embedded.stop()
  }, 60_000)
})

describe('a server that cannot start says why', () => {
  test('a database that does not answer', async () => {
    const config = configOf({
      DATABASE_URL: 'postgres://u:p@127.0.0.1:1/d',
      HOWSHIP_AUDIT_KEY: '0'.repeat(64),
      HOWSHIP_SESSION_SECRET: '0'.repeat(64),
    })
    expect(await startHowship(config, demonstration, screens)).toEqual({
      unusable: 'The database of DATABASE_URL does not answer. Is its address right, and does it run?',
    })
  })
  test('a list of CDS clients that is none', async () => {
    const file = join(data, 'clients.json')
    writeFileSync(file, '[{"iss":"https://ehr.example"}]')
    expect(await startHowship(configOf({ HOWSHIP_CDS_CLIENTS: file }), demonstration, screens)).toMatchObject({
      unusable: expect.stringContaining('HOWSHIP_CDS_CLIENTS'),
    })
  })
  test('the demonstration, to the whole network', async () => {
    await expect(demonstration({} as never, { config: configOf({ HOWSHIP_HOST: '0.0.0.0' }) } as never)).rejects.toThrow(
      'loopback address only',
    )
  })
})

test('a day begins at midnight in the site’s time zone', () => {
  // 23:30 UTC on 20 November is half past midnight on the 21st in Leuven, and still the 20th in London.
  const at = new Date('2026-11-20T23:30:00Z')
  expect(todayIn('Europe/Brussels', at) - todayIn('Europe/London', at)).toBe(1)
})
