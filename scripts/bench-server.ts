/**
 * `npm run bench -- server`: what the record and the decision support cost over HTTP, as ratios within one run. The server is a process of its own; the
 * database is the one that comes along. `npm run bench -- store` fills it with 100,000 patients. Asserts nothing.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastify from 'fastify'
import { sql } from 'kysely'
import { auditTrail } from '../src/server/audit/trail.ts'
import { cdsHooks } from '../src/server/cds/cds-hooks.ts'
import { connect, migrate } from '../src/server/database/connect.ts'
import { startEmbedded } from '../src/server/database/embedded.ts'
import { fhirRest } from '../src/server/fhir/rest.ts'
import { FhirStore } from '../src/server/store/fhir-store.ts'
import { searchValuesOf } from '../src/server/store/search-parameters.ts'
import { dayOf } from '../src/values/day.ts'
import { sixtyResources } from './bench-record.ts'

const row = (label: string, value: string): void => void process.stdout.write(`${label.padEnd(66)} ${value}\n`)
const today = dayOf(2026, 11, 21)!

/** The server process: a bare handler beside the real ones, all on one port. */
async function serve(folder: string): Promise<void> {
  const embedded = await startEmbedded(folder)
  if ('unusable' in embedded) throw new Error(embedded.unusable)
  const connected = connect(embedded.url)
  await migrate(connected.db)
  const trail = auditTrail(connected.db, { server: 'bench', key: Buffer.alloc(32, 1) })
  const server = fastify({ bodyLimit: 20 * 1024 * 1024 })
  server.post('/bare', (call, reply) => reply.send(call.body))
  await cdsHooks(server, {
    protocol: 'uz-leuven',
    lang: 'nl',
    now: () => today,
    allowedOrigins: [],
    feedback: () => Promise.resolve(),
    advised: ({ hook, patient, cards }) =>
      trail.note(
        { role: 'system' },
        { action: 'advise', target: `cds ${hook}`, patient, outcome: 'done', detail: { cards: cards.length } },
      ),
  })
  fhirRest(server, {
    db: connected.db,
    audit: trail,
    viewerOf: () => Promise.resolve({ role: 'system' }),
    baseUrl: 'http://127.0.0.1/fhir/R4/',
    fault: (error) => {
      throw error
    },
    protocol: 'uz-leuven',
    today: () => today,
  })
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  process.send!({ url, database: embedded.url })
  process.on('message', () => {
    void (async () => {
      await server.close()
      await trail.close()
      await connected.close()
      await embedded.stop()
      process.exit(0)
    })()
  })
}

interface Measured {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

/** Sends the same request over kept connections for some time. Times in ms. */
async function load(url: string, method: string, body: string | undefined, { connections = 8, seconds = 4 } = {}): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const one = (): Promise<void> =>
    new Promise((done, failed) => {
      const start = performance.now()
      const headers = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const sent = request(url, { method, agent, headers }, (answer) => {
        answer.resume()
        answer.on('end', () => {
          if (answer.statusCode !== 200) return failed(new Error(`${url} answered ${answer.statusCode}`))
          times.push(performance.now() - start)
          done()
        })
      })
      sent.on('error', failed)
      sent.end(body)
    })
  const until = performance.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) await one()
    }),
  )
  agent.destroy()
  times.sort((a, b) => a - b)
  return { perSecond: times.length / seconds, p50: times[Math.floor(times.length / 2)]!, p99: times[Math.floor(times.length * 0.99)]! }
}

const told = ({ perSecond, p50, p99 }: Measured): string => `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** The record of the other benchmarks as a CDS Hooks call: everything prefetched. */
function patientView(): string {
  const resources = (sixtyResources() as { entry: { resource: { resourceType: string; id?: string } }[] }).entry.map((e) => e.resource)
  const of = (...types: string[]) => ({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.filter((r) => types.includes(r.resourceType)).map((resource) => ({ resource })),
  })
  const patient = resources.find((r) => r.resourceType === 'Patient')!
  return JSON.stringify({
    hook: 'patient-view',
    hookInstance: '0b7a3d6e-54a2-4c1e-9a1b-3f0d1f6a2c11',
    context: { userId: 'Practitioner/1', patientId: patient.id },
    prefetch: {
      patient,
      conditions: of('Condition'),
      observations: of('Observation'),
      medicationStatements: of('MedicationStatement'),
      medicationRequests: of('MedicationRequest'),
      medicationAdministrations: of('MedicationAdministration'),
      medicationDispenses: of('MedicationDispense'),
      allergies: of('AllergyIntolerance'),
      procedures: of('Procedure'),
      serviceRequests: of('ServiceRequest'),
      lists: of('List'),
      reports: of('DiagnosticReport'),
    },
  })
}

async function decisionSupport(url: string): Promise<void> {
  const body = patientView()
  const discovery = (await (await fetch(`${url}/cds-services`)).json()) as { services: { id: string; prefetch: Record<string, string> }[] }
  const service = discovery.services.find((s) => s.id.includes('patient-view'))!
  // Only what the service asks for is sent; what it asks for and the record has not is an empty Bundle.
  const call = JSON.parse(body) as { prefetch: Record<string, unknown> }
  const empty = { resourceType: 'Bundle', type: 'searchset', entry: [] }
  const kindIn = (query: string): string => /^(?:\{\{[^}]*\}\}|([A-Za-z]+))/.exec(query)?.[1] ?? 'Patient'
  const byKind = Object.fromEntries(
    Object.values(call.prefetch).flatMap((value) =>
      ((value as { entry?: { resource: { resourceType: string } }[] }).entry ?? [])
        .slice(0, 1)
        .map((e) => [e.resource.resourceType, value]),
    ),
  )
  const sent = JSON.stringify({
    ...call,
    prefetch: Object.fromEntries(
      Object.entries(service.prefetch).map(([key, query]) => [
        key,
        kindIn(query) === 'Patient' ? call.prefetch.patient : (byKind[kindIn(query)] ?? empty),
      ]),
    ),
  })
  const bare: Measured[] = []
  const cds: Measured[] = []
  await load(`${url}/bare`, 'POST', sent, { seconds: 2 })
  await load(`${url}/cds-services/${service.id}`, 'POST', sent, { seconds: 2 })
  for (let round = 0; round < 3; round++) {
    bare.push(await load(`${url}/bare`, 'POST', sent))
    cds.push(await load(`${url}/cds-services/${service.id}`, 'POST', sent))
  }
  const ratios = bare.map((b, i) => cds[i]!.perSecond / b.perSecond)
  row(`patient-view, ${(sent.length / 1000).toFixed(0)} kB of prefetch, 8 connections, auditing on`, told(cds[1]!))
  row('  a handler that parses the body and returns it', told(bare[1]!))
  row('  throughput beside that handler (aim: 0.5)', median(ratios).toFixed(2))
  row('  p99 beside its own p50 (aim: under 10)', median(cds.map((c) => c.p99 / c.p50)).toFixed(1))
}

async function bigRecord(url: string, store: FhirStore): Promise<void> {
  for (const [id, size] of [
    ['small', 60],
    ['big', 500],
  ] as const) {
    await store.updateResource({ resourceType: 'Patient', id, birthDate: '1950-01-01', gender: 'female' })
    for (let i = 1; i < size; i++)
      await store.updateResource({
        resourceType: 'Observation',
        id: `${id}-${i}`,
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: i % 2 ? '14682-9' : '2000-8' }] },
        subject: { reference: `Patient/${id}` },
        effectiveDateTime: new Date(Date.UTC(2020, 0, i)).toISOString().slice(0, 10),
        valueQuantity: {
          value: i % 2 ? 80 : 2.3,
          unit: i % 2 ? 'umol/L' : 'mmol/L',
          system: 'http://unitsofmeasure.org',
          code: i % 2 ? 'umol/L' : 'mmol/L',
        },
      })
  }
  const open = (id: string, what: string) => load(`${url}/fhir/R4/Patient/${id}/${what}`, 'GET', undefined, { connections: 1, seconds: 2 })
  for (const what of ['$everything', '$advice']) {
    const [small, big] = [await open('small', what), await open('big', what)]
    row(`${what} of 500 resources`, told(big))
    row('  beside 60 resources', `${(big.p50 / small.p50).toFixed(1)} ×`)
  }
}

/** Patients of ten resources each, made in the database itself. The search values are those that the store would write. */
async function fill(database: string, from: number, to: number): Promise<void> {
  const { db, close } = connect(database, 2)
  const patient = { resourceType: 'Patient', id: 'ID', birthDate: '1950-01-01', gender: 'female', name: [{ family: 'NAME' }] } as const
  const observation = {
    resourceType: 'Observation',
    id: 'ID',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '14682-9' }] },
    subject: { reference: 'Patient/PATIENT' },
    effectiveDateTime: '2026-01-01',
    valueQuantity: { value: 80, unit: 'umol/L', system: 'http://unitsofmeasure.org', code: 'umol/L' },
  } as const
  const people = sql`select 'p' || n as id, 'p' || n as patient, 'Voorbeeld' || n % 1000 as name from generate_series(${sql.lit(from)}::int, ${sql.lit(to - 1)}::int) n`
  const measured = sql`select 'p' || n || '-' || i as id, 'p' || n as patient, '' as name from generate_series(${sql.lit(from)}::int, ${sql.lit(to - 1)}::int) n, generate_series(1, 9) i`
  for (const [type, resource, rows] of [
    ['Patient', patient, people],
    ['Observation', observation, measured],
  ] as const) {
    const content = sql`replace(replace(replace(${JSON.stringify(resource)}::text, '"ID"', '"' || r.id || '"'), 'PATIENT', r.patient), 'NAME', r.name)::json`
    for (const table of ['resource', 'resource_version'])
      await sql`insert into ${sql.table(table)} (type, id, version, updated, deleted, patient, content) select ${type}, r.id, 1, now(), false, r.patient, ${content} from (${rows}) r`.execute(
        db,
      )
    for (const v of searchValuesOf(resource as never))
      await sql`insert into search_value (type, id, param, system, code, low, high)
        select ${type}, r.id, ${v.param}, ${v.system}::text, replace(replace(${v.code}::text, 'PATIENT', r.patient), 'name', lower(r.name)), ${v.low}::timestamptz, ${v.high}::timestamptz from (${rows}) r`.execute(
        db,
      )
  }
  await sql`analyze`.execute(db)
  await close()
}

async function manyPatients(url: string, database: string): Promise<void> {
  const asked = [
    'Patient/p500',
    'Observation?patient=p500&code=14682-9&_sort=-date',
    'Patient/p500/$everything',
    'Patient/p500/$advice',
    'Patient?family=voorbeeld77&_count=20',
  ]
  const measure = async () => {
    const times: number[] = []
    for (const path of asked) times.push((await load(`${url}/fhir/R4/${path}`, 'GET', undefined, { connections: 1, seconds: 2 })).p50)
    return times
  }
  await fill(database, 0, 1000)
  await measure()
  const few = await measure()
  const start = performance.now()
  await fill(database, 1000, 100_000)
  row('99,000 patients of 10 resources written in bulk', `${((performance.now() - start) / 1000).toFixed(0)} s`)
  await measure()
  const many = await measure()
  for (const [i, path] of asked.entries())
    row(`GET ${path}, 100,000 patients`, `p50 ${many[i]!.toFixed(2)} ms, ${(many[i]! / few[i]!).toFixed(2)} × that among 1,000`)
}

if (process.send) await serve(process.argv[2]!)
else {
  const what = process.argv[2] ?? 'server'
  const folder = mkdtempSync(join(tmpdir(), 'howship-bench-'))
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [folder])
  const { url, database } = await new Promise<{ url: string; database: string }>((done) =>
    child.once('message', (m) => done(m as { url: string; database: string })),
  )
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; server, database and load share them\n\n`,
  )
  try {
    if (what === 'store') await manyPatients(url, database)
    else {
      await decisionSupport(url)
      const connected = connect(database, 2)
      await bigRecord(url, new FhirStore(connected.db, { role: 'system' }, { note: () => {}, flush: () => Promise.resolve() }))
      await connected.close()
    }
  } finally {
    child.send('stop')
    await new Promise((done) => child.once('exit', done))
    rmSync(folder, { recursive: true, force: true })
  }
}
