import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advise } from '../../advice/advise.ts'
import { toJson } from '../../outputs/json.ts'
import { type Fields, fieldsOf } from '../../record/json.ts'
import { readBundle } from '../../record/read.ts'
import { dayOf } from '../../values/day.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import { examplePatients } from '../running/example-patients.ts'
import type { Viewer } from '../store/viewer.ts'
import { fhirRest } from './rest.ts'

const today = dayOf(2026, 11, 21)!
let database: TestDatabase
let server: FastifyInstance
let viewer: Viewer | undefined = { role: 'system' }

async function serverOn(db: TestDatabase): Promise<FastifyInstance> {
  const made = fastify()
  fhirRest(made, {
    db: db.db,
    audit: { note: () => {}, flush: () => Promise.resolve() },
    viewerOf: () => Promise.resolve(viewer),
    baseUrl: 'http://127.0.0.1/fhir/R4/',
    fault: (error) => {
      throw error
    },
    protocol: 'uz-leuven',
    today: () => today,
  })
  await made.ready()
  return made
}

beforeAll(async () => {
  database = await testDatabase()
  server = await serverOn(database)
}, 60_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
async function call(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}, on = server) {
  const json = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await on.inject({
    method,
    url: `/fhir/R4/${path}`,
    ...(json !== undefined && { payload: json }),
    headers: { ...(json !== undefined && { 'content-type': 'application/fhir+json' }), ...headers },
  })
  const given = /[/+]json/.test(String(answer.headers['content-type'])) && answer.body !== '' ? (JSON.parse(answer.body) as Fields) : {}
  return { status: answer.statusCode, body: given, text: answer.body, headers: answer.headers }
}
const why = (body: Fields): string => JSON.stringify(body.issue ?? body)
const entries = (body: Fields): Fields[] => ((body.entry as { resource: Fields }[] | undefined) ?? []).map((e) => e.resource)

const weight = (id: string, kg: number): Fields => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  subject: { reference: 'Patient/ada' },
  effectiveDateTime: '2026-11-20',
  valueQuantity: { value: kg, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
})
const ada = {
  resourceType: 'Patient',
  id: 'ada',
  gender: 'female',
  birthDate: '1954-03-02',
  name: [{ family: 'van den Voorbeeld', given: ['Ada', 'Noëlle'] }],
}

describe('a record over HTTP', () => {
  test('what is put is read back, with its version and history', async () => {
    expect((await call('PUT', 'Patient/ada', ada)).status).toBe(201)
    expect((await call('PUT', 'Observation/w1', weight('w1', 60))).status).toBe(201)
    const changed = await call('PUT', 'Observation/w1', weight('w1', 61))
    expect([changed.status, changed.headers.etag]).toEqual([200, 'W/"2"'])
    expect((await call('GET', 'Observation/w1/_history/1')).body).toMatchObject({ valueQuantity: { value: 60 }, meta: { versionId: '1' } })
    const history = (await call('GET', 'Observation/w1/_history')).body
    expect(entries(history).map((r) => (r.valueQuantity as Fields).value)).toEqual([61, 60])
  })

  test('two change the same version: the second is told, and nothing is lost', async () => {
    await call('PUT', 'Observation/w2', weight('w2', 60))
    const answers = await Promise.all([61, 62, 63].map((kg) => call('PUT', 'Observation/w2', weight('w2', kg), { 'if-match': 'W/"1"' })))
    expect(answers.map((a) => a.status).toSorted()).toEqual([200, 412, 412])
    expect(why(answers.find((a) => a.status === 412)!.body)).toContain('was changed meanwhile')
    expect((await call('GET', 'Observation/w2')).body.meta).toMatchObject({ versionId: '2' })
  })

  test('deleted is gone, its history stays, and it can be put back', async () => {
    await call('PUT', 'Observation/w3', weight('w3', 60))
    expect((await call('DELETE', 'Observation/w3')).status).toBeLessThan(300)
    expect((await call('GET', 'Observation/w3')).status).toBe(410)
    expect(((await call('GET', 'Observation/w3/_history')).body.entry as Fields[]).map((e) => (e.request as Fields).method)).toEqual([
      'DELETE',
      'POST',
    ])
    expect((await call('GET', 'Observation?_id=w3')).body.entry).toEqual([])
    expect((await call('PUT', 'Observation/w3', weight('w3', 64))).headers.etag).toBe('W/"3"')
  })

  test('a JSON Patch changes one value; one that does not fit changes nothing', async () => {
    await call('PUT', 'Observation/w4', weight('w4', 60))
    const json = { 'content-type': 'application/json-patch+json' }
    const patched = await call('PATCH', 'Observation/w4', [{ op: 'replace', path: '/valueQuantity/value', value: 59 }], json)
    expect([patched.status, (patched.body.valueQuantity as Fields).value]).toEqual([200, 59])
    expect((await call('PATCH', 'Observation/w4', [{ op: 'test', path: '/status', value: 'amended' }], json)).status).toBe(400)
    expect((await call('PATCH', 'Observation/w4', [{ op: 'replace', path: '/status', value: 'sometimes' }], json)).status).toBe(400)
  })

  test('created once, although it is sent twice', async () => {
    const known = { ...weight('x', 70), id: undefined, identifier: [{ system: 'https://invented.example/lab', value: '17' }] }
    const once = { 'if-none-exist': 'identifier=https://invented.example/lab|17' }
    expect((await call('POST', 'Observation', known, once)).status).toBe(201)
    expect((await call('POST', 'Observation', known, once)).status).toBe(200)
    expect(entries((await call('GET', 'Observation?identifier=https://invented.example/lab|17')).body)).toHaveLength(1)
  })
})

describe('what is refused, and why', () => {
  test.each([
    ['a status that FHIR does not list', { ...weight('b', 60), status: 'sometimes' }, 'Observation.status'],
    ['an observation without its code', { ...weight('b', 60), code: undefined }, 'Observation.code'],
    ['two values where one belongs', { ...weight('b', 60), valueString: 'sixty' }, 'valueString'],
    ['a subject that is a medicine', { ...weight('b', 60), subject: { reference: 'Medication/m1' } }, 'Observation.subject'],
    ['an element that FHIR does not know', { ...weight('b', 60), weightOf: 'Ada' }, 'weightOf'],
    ['a date in the Dutch way', { ...weight('b', 60), effectiveDateTime: '20-11-2026' }, 'effective'],
  ])('%s', async (_, resource, element) => {
    const answer = await call('PUT', 'Observation/b', resource)
    expect(answer.status).toBe(400)
    expect(why(answer.body)).toContain(element)
    expect((await call('GET', 'Observation/b')).status).toBe(404)
  })

  test.each([
    ['no JSON', '{"resourceType":', 400],
    ['nested without end', `{"resourceType":"Patient","a":${'['.repeat(100_000)}`, 400],
    ['a kind that is not kept', JSON.stringify({ resourceType: 'Claim', id: 'c' }), 404],
  ])('%s', async (_, text, status) => {
    const answer = await call('PUT', text.includes('Claim') ? 'Claim/c' : 'Patient/c', text)
    expect(answer.status).toBe(status)
    expect(answer.body.resourceType).toBe('OperationOutcome')
  })

  test('a search by something that cannot be searched says what can', async () => {
    const answer = await call('GET', 'Observation?colour=red')
    expect(answer.status).toBe(400)
    expect(why(answer.body)).toContain('patient')
  })

  test('nobody who is not signed in', async () => {
    viewer = undefined
    const answer = await call('GET', 'Patient/ada')
    viewer = { role: 'system' }
    expect(answer.status).toBe(401)
  })
})

describe('searching', () => {
  test.each([
    ['Patient?family=van%20den', 1],
    ['Patient?name=noelle', 1],
    ['Patient?name=oorbeeld', 0],
    ['Patient?name:contains=oorbeeld', 1],
    ['Patient?birthdate=1954', 1],
    ['Patient?birthdate=lt1954-03-02', 0],
    ['Patient?birthdate=le1954-03-02', 1],
    ['Patient?gender=male,female', 1],
    ['Patient?gender:not=female', 0],
    ["Patient?name=x'%20or%201=1%20--", 0],
    ['Patient?name=%25', 0],
  ])('%s finds %d', async (query, count) => {
    const answer = await call('GET', query)
    expect(answer.status, why(answer.body)).toBe(200)
    expect(entries(answer.body)).toHaveLength(count)
  })

  test('by patient, code and day, newest first, page by page', async () => {
    for (const [i, day] of ['2026-01-05', '2026-02-05', '2026-03-05'].entries())
      await call('PUT', `Observation/page${i}`, { ...weight(`page${i}`, 70 + i), effectiveDateTime: day })
    const query = 'Observation?patient=Patient/ada&code=http://loinc.org|29463-7&date=lt2026-06&_sort=-date&_count=2&_total=accurate'
    const first = (await call('GET', query)).body
    expect(entries(first).map((r) => r.id)).toEqual(['page2', 'page1'])
    expect(first.total).toBe(3)
    const next = (first.link as { relation: string; url: string }[]).find((l) => l.relation === 'next')!.url
    expect(entries((await call('GET', next.replace('http://127.0.0.1/fhir/R4/', ''))).body).map((r) => r.id)).toEqual(['page0'])
    const posted = await call('POST', 'Observation/_search', 'patient=ada&date=lt2026-06&code=29463-7', {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(entries(posted.body)).toHaveLength(3)
  })

  test('with what it refers to', async () => {
    const found = entries((await call('GET', 'Observation?_id=page0&_include=Observation:subject')).body)
    expect(found.map((r) => r.resourceType)).toEqual(['Observation', 'Patient'])
    expect(entries((await call('GET', 'Patient?_id=ada&_revinclude=Observation:subject')).body).length).toBeGreaterThan(3)
  })

  test('every parameter that the CapabilityStatement names is answered, and only those', async () => {
    const { rest } = (await call('GET', 'metadata')).body as unknown as {
      rest: { resource: { type: string; searchParam: { name: string; type: string }[] }[] }[]
    }
    for (const { type, searchParam } of rest[0]!.resource)
      for (const { name, type: kind } of searchParam) {
        const answer = await call('GET', `${type}?${name}=${kind === 'date' ? '2026-01-01' : 'x'}`)
        expect(answer.status, `${type}?${name}`).toBe(200)
      }
  })
})

describe('batches', () => {
  const entry = (resource: Fields, method: string, url: string) => ({
    fullUrl: `urn:uuid:${'0'.repeat(8)}-0000-4000-8000-00000000000${url.length % 10}`,
    resource,
    request: { method, url },
  })
  test('a transaction is stored whole, with its references', async () => {
    const person = {
      ...entry({ ...ada, id: undefined, name: [{ family: 'Tezamen' }] }, 'POST', 'Patient'),
      fullUrl: 'urn:uuid:11111111-1111-4111-8111-111111111111',
    }
    const heavy = {
      ...entry(
        { ...weight('', 80), id: undefined, subject: { reference: 'urn:uuid:11111111-1111-4111-8111-111111111111' } },
        'POST',
        'Observation',
      ),
      fullUrl: 'urn:uuid:22222222-2222-4222-8222-222222222222',
    }
    const answer = await call('POST', '', { resourceType: 'Bundle', type: 'transaction', entry: [heavy, person] })
    expect(answer.status, why(answer.body)).toBe(200)
    const [patient] = entries((await call('GET', 'Patient?family=tezamen')).body)
    expect(entries((await call('GET', `Observation?patient=${patient!.id}`)).body)).toHaveLength(1)
  })

  test('a transaction reaches the base address without a slash behind it as well', async () => {
    const answer = await server.inject({
      method: 'POST',
      url: '/fhir/R4',
      payload: JSON.stringify({
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [entry({ ...ada, id: undefined }, 'POST', 'Patient')],
      }),
      headers: { 'content-type': 'application/fhir+json' },
    })
    expect(answer.statusCode).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject({ type: 'transaction-response', entry: [{ response: { status: '201' } }] })
  })
  test('a transaction with a fault leaves nothing behind', async () => {
    const answer = await call('POST', '', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        entry({ ...ada, id: 'half' }, 'PUT', 'Patient/half'),
        entry({ ...weight('bad', 1), status: 'sometimes' }, 'PUT', 'Observation/bad'),
      ],
    })
    expect(answer.status).toBe(400)
    expect((await call('GET', 'Patient/half')).status).toBe(404)
  })
})

describe('the example patients', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'patients')
  const people = readdirSync(folder, { withFileTypes: true })
    .filter((f) => f.isDirectory())
    .map((f) => f.name)
  const bundles = new Map(people.map((p) => [p.split('-')[0]!, JSON.parse(readFileSync(join(folder, p, 'record.json'), 'utf8')) as Fields]))
  const named = ([, bundle]: readonly [string, Fields]): boolean =>
    (bundle.entry as { resource: Fields }[]).every((e) => e.resource.id !== undefined)
  const examples = examplePatients()
  const records = new Map([...bundles].filter(named).map(([who]) => [who, examples.get(who) as unknown as readonly Fields[]]))
  const adviceOn = (bundle: Fields): string => {
    const read = readBundle(bundle, { asOf: today })
    if ('unusable' in read) throw new Error(read.unusable)
    return toJson(advise(read.record, { asOf: today, protocol: 'uz-leuven' }))
  }
  const adviceOf = (resources: readonly Fields[]): string =>
    adviceOn({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) })
  const plain = (resources: readonly Fields[]) =>
    resources.map(({ meta: _, ...r }) => r).toSorted((a, b) => (`${a.resourceType}/${a.id}` < `${b.resourceType}/${b.id}` ? -1 : 1))

  test('are loaded, read back equal, exported and taken in again by an empty store, with the same advice to the byte', async () => {
    const lines = [...records.values()]
      .flat()
      .map((r) => JSON.stringify(r))
      .join('\n')
    const loaded = await call('POST', '$import', lines, { 'content-type': 'application/fhir+ndjson' })
    expect(why(loaded.body)).not.toContain('Line ')
    const exported = (await call('GET', '$export')).text
    const empty = await testDatabase()
    const other = await serverOn(empty)
    try {
      expect(why((await call('POST', '$import', exported, { 'content-type': 'application/fhir+ndjson' }, other)).body)).not.toContain(
        'Line ',
      )
      for (const resources of records.values()) {
        const id = String(resources.find((r) => r.resourceType === 'Patient')!.id)
        const back = entries((await call('GET', `Patient/${id}/$everything`)).body)
        expect(plain(back)).toEqual(plain(resources))
        const advised = (await call('GET', `Patient/${id}/$advice`)).text
        expect(advised).toBe(adviceOf(resources))
        expect((await call('GET', `Patient/${id}/$advice`, undefined, {}, other)).text).toBe(advised)
      }
    } finally {
      await other.close()
      await empty.close()
    }
  }, 120_000)

  test('in bulk as the standard has it: asked for, then a file for each kind, as it was at that moment', async () => {
    const asked = await call('GET', 'Patient/gerda/$export?_type=Patient,Condition', undefined, { prefer: 'respond-async' })
    expect(asked.status).toBe(202)
    const inside = (url: unknown): string => String(url).replace('http://127.0.0.1/fhir/R4/', '')
    const manifest = (await call('GET', inside(asked.headers['content-location']))).body as unknown as {
      output: { type: string; url: string }[]
      requiresAccessToken: boolean
    }
    expect(manifest).toMatchObject({ requiresAccessToken: true, error: [] })
    expect(manifest.output.map((o) => o.type)).toEqual(['Patient', 'Condition'])
    const before = (await call('GET', inside(manifest.output[1]!.url))).text
    const conditions = before
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Fields)
    expect(conditions.map((c) => c.subject)).toEqual(conditions.map(() => ({ reference: 'Patient/gerda' })))
    await call('PUT', 'Condition/gerda-later', { resourceType: 'Condition', id: 'gerda-later', subject: { reference: 'Patient/gerda' } })
    expect((await call('GET', inside(manifest.output[1]!.url))).text).toBe(before)
    await call('DELETE', 'Condition/gerda-later')
    expect((await call('GET', '$export?_since=yesterday')).status).toBe(400)
    expect((await call('GET', 'Patient/gerda/$export?_since=2100-01-01')).text).toBe('')
  })

  test('those without ids come as a transaction', async () => {
    const nameless = [...bundles].filter((b) => !named(b))
    expect(records.size + nameless.length).toBeGreaterThanOrEqual(15)
    for (const [who, bundle] of nameless) {
      const answer = await call('POST', '', { ...bundle, type: 'transaction' })
      expect(answer.status, `${who} ${why(answer.body)}`).toBe(200)
      const at = (answer.body.entry as { response: { location?: string; status: string } }[]).map((e) => e.response.location ?? '')
      const id = /Patient\/([^/]+)/.exec(at.find((l) => l.includes('Patient/'))!)![1]!
      const stored = JSON.parse((await call('GET', `Patient/${id}/$advice`)).text) as {
        recommendations: { decision: string; outcome: string }[]
      }
      const given = JSON.parse(adviceOn(bundle)) as typeof stored
      const said = (advice: typeof stored) => advice.recommendations.map((r) => `${r.decision} ${r.outcome}`).toSorted()
      expect(said(stored), who).toEqual(said(given))
    }
  })

  test('advice under another protocol, as cards and as FHIR', async () => {
    const cards = (await call('GET', 'Patient/gerda/$advice?_format=cards&lang=en')).body.cards as Fields[]
    expect(cards.length).toBeGreaterThan(0)
    expect(fieldsOf((await call('GET', 'Patient/gerda/$advice?_format=fhir')).body)?.resourceType).toBe('Bundle')
    expect((await call('GET', 'Patient/gerda/$advice?protocol=aaoms-2022')).body.protocol).toBe('aaoms-2022')
    expect((await call('GET', 'Patient/gerda/$advice?protocol=mine')).status).toBe(400)
    expect((await call('GET', 'Patient/gerda/$advice?asOf=yesterday')).status).toBe(400)
  })
})
