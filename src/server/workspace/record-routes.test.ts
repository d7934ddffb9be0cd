import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditTrail } from '../audit/trail.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import { examplePatients } from '../running/example-patients.ts'
import { type Audit, FhirStore } from '../store/fhir-store.ts'
import type { Viewer } from '../store/viewer.ts'
import { type RecordVersion, recordRoutes } from './record-routes.ts'

let database: TestDatabase
let server: FastifyInstance
let trail: ReturnType<typeof auditTrail>
let viewer: Viewer | undefined
const surgeon: Viewer = { person: 'surgeon', role: 'mka-surgeon' }
const quiet: Audit = { note: () => {}, flush: () => Promise.resolve() }
const site = { protocol: 'uz-leuven', codes: { 'urn:example|1': { system: 'http://loinc.org', code: '2160-0' } } }

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await db
    .insertInto('person')
    .values(['surgeon', 'stranger'].map((id) => ({ id, name: `Persoon ${id}`, email: `${id}@example.org`, role: 'mka-surgeon' })))
    .execute()
  await db.insertInto('team').values({ id: 'ours', name: 'Ons team' }).execute()
  await db.insertInto('team_person').values({ team: 'ours', person: 'surgeon' }).execute()
  await db.insertInto('team_patient').values({ team: 'ours', patient: 'bea' }).execute()
  const system = new FhirStore(db, { role: 'system' }, quiet)
  for (const resource of examplePatients().get('bea')!) await system.updateResource(resource)
  trail = auditTrail(db, { server: 'test', key: Buffer.alloc(32, 7) })
  server = fastify()
  recordRoutes(server, {
    db,
    audit: trail,
    viewerOf: () => Promise.resolve(viewer),
    fault: (error) => {
      throw error
    },
    site,
  })
  await server.ready()
}, 60_000)
afterAll(async () => {
  await server.close()
  await trail.close()
  await database.close()
})

const ask = async (as: Viewer | undefined, url: string) => {
  viewer = as
  return server.inject({ method: 'GET', url })
}
const version = async (): Promise<RecordVersion> => (await ask(surgeon, '/api/patients/bea/version')).json<RecordVersion>()

describe('whether a record changed, and by whom', () => {
  test('it stays the same while nobody writes; a change by the surgeon is another version, with the name', async () => {
    const before = await version()
    expect(await version()).toEqual(before)
    const store = new FhirStore(database.db, surgeon, trail)
    await store.updateResource({
      resourceType: 'Observation',
      id: 'note-of-the-day',
      status: 'final',
      code: { text: 'opmerking' },
      subject: { reference: 'Patient/bea' },
      valueString: 'genezen',
    })
    await trail.flush()
    const after = await version()
    expect(after.version).not.toBe(before.version)
    expect(after.by).toEqual({ person: 'surgeon', name: 'Persoon surgeon' })
  })

  test('what was taken away is a change too', async () => {
    const before = await version()
    await new FhirStore(database.db, surgeon, trail).deleteResource('Observation', 'note-of-the-day')
    expect((await version()).version).not.toBe(before.version)
  })

  test('whoever is of another team learns nothing, not even that there is such a patient', async () => {
    const stranger: Viewer = { person: 'stranger', role: 'mka-surgeon' }
    const [theirs, nobody] = [await ask(stranger, '/api/patients/bea/version'), await ask(stranger, '/api/patients/nobody/version')]
    expect([theirs.statusCode, theirs.body]).toEqual([nobody.statusCode, nobody.body])
    expect(theirs.statusCode).toBe(404)
    expect((await ask(undefined, '/api/patients/bea/version')).statusCode).toBe(401)
  })

  test('an address that is no id is told so', async () => {
    expect((await ask(surgeon, '/api/patients/%2e%2e%2f/version')).statusCode).toBe(404)
  })
})

test('the site’s protocol and code map are for who is signed in', async () => {
  expect((await ask(surgeon, '/api/site')).json()).toEqual(site)
  expect((await ask(undefined, '/api/site')).statusCode).toBe(401)
})
