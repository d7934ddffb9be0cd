/** Who may do what to whose record. The table below is the agreement; everything else in this file holds the server to it. */
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fields } from '../../record/json.ts'
import { dayOf } from '../../values/day.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import { fhirRest } from '../fhir/rest.ts'
import { type Audit, type Deed, FhirStore } from '../store/fhir-store.ts'
import { type Role, roles, type Viewer } from '../store/viewer.ts'

/**
 * team    patients of the care teams one is in, only
 * +glass  also a patient outside them for whom one broke the glass, with a reason, in the last hour
 * never   not even those
 *
 * Written is an Observation here; a pharmacist writes what was dispensed and allergies, which stands further down. An administrator keeps people and teams, and
 * sees no record. Nobody sees the patient of another team, nor one for whom the glass was broken longer than an hour ago: for no role and no action.
 */
const agreement = `
                    | dentist | prescriber | nurse  | mka-surgeon | pharmacist | administrator
read                | +glass  | +glass     | +glass | +glass      | +glass     | never
search              | +glass  | +glass     | +glass | +glass      | +glass     | never
$everything         | +glass  | +glass     | +glass | +glass      | +glass     | never
$advice             | +glass  | +glass     | +glass | +glass      | +glass     | never
history             | +glass  | +glass     | +glass | +glass      | +glass     | never
vread               | +glass  | +glass     | +glass | +glass      | +glass     | never
_include            | +glass  | +glass     | +glass | +glass      | +glass     | never
_revinclude         | +glass  | +glass     | +glass | +glass      | +glass     | never
export              | team    | team       | never  | team        | never      | never
create              | +glass  | +glass     | +glass | +glass      | never      | never
update              | +glass  | +glass     | +glass | +glass      | never      | never
patch               | +glass  | +glass     | +glass | +glass      | never      | never
delete              | +glass  | +glass     | never  | +glass      | never      | never
batch entry         | +glass  | +glass     | +glass | +glass      | never      | never
transaction entry   | +glass  | +glass     | +glass | +glass      | never      | never
conditional create  | +glass  | +glass     | +glass | +glass      | never      | never
conditional update  | +glass  | +glass     | +glass | +glass      | never      | never
conditional delete  | +glass  | +glass     | never  | +glass      | never      | never
`
type Cell = 'team' | '+glass' | 'never'
const [head, ...rows] = agreement
  .split('\n')
  .filter((text) => text.trim() !== '')
  .map((text) => text.split('|').map((cell) => cell.trim()))
const cells = rows.flatMap(([action, ...row]) => row.map((cell, i) => [head![i + 1] as Role, action!, cell as Cell] as const))

/** The patients, by what they are to whoever asks; `nobody` does not exist. */
const relations = { 'of my team': 'anna', 'of another team': 'bert', 'behind broken glass': 'carla', 'glass expired': 'dirk' } as const
const patients = Object.values(relations)

let database: TestDatabase
let server: FastifyInstance
let viewer: Viewer
const deeds: (readonly [Viewer, Deed])[] = []
const audit: Audit = { note: (...deed) => void deeds.push(deed), flush: () => Promise.resolve() }
const base = 'http://127.0.0.1/fhir/R4/'

const weight = (patient: string, id?: string): Fields => ({
  resourceType: 'Observation',
  ...(id !== undefined && { id }),
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  subject: { reference: `Patient/${patient}` },
  note: [{ text: `secret of ${patient}` }],
  effectiveDateTime: '2026-11-20',
  valueQuantity: { value: 60, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
})
const known = (patient: string, value: string): Fields => ({ ...weight(patient), identifier: [{ system: 'urn:lab', value }] })

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
async function call(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await server.inject({
    method,
    url: `/fhir/R4/${path}`,
    ...(body !== undefined && { payload: JSON.stringify(body) }),
    headers: { ...(body !== undefined && { 'content-type': 'application/fhir+json' }), ...headers },
  })
  return { status: answer.statusCode, text: answer.body }
}
type Answer = Awaited<ReturnType<typeof call>>

const bundle = (type: string, method: string, url: string, resource?: Fields) => ({
  resourceType: 'Bundle',
  type,
  entry: [{ request: { method, url }, ...(resource && { resource }) }],
})

/** How each action is asked for, of a patient. `mark` keeps what one role does apart from what another does. */
const ask: Readonly<Record<string, (patient: string, mark: string) => Promise<Answer>>> = {
  read: (p) => call('GET', `Observation/${p}-weight`),
  search: (p) => call('GET', `Observation?patient=${p}`),
  $everything: (p) => call('GET', `Patient/${p}/$everything`),
  $advice: (p) => call('GET', `Patient/${p}/$advice`),
  history: (p) => call('GET', `Observation/${p}-weight/_history`),
  vread: (p) => call('GET', `Observation/${p}-weight/_history/1`),
  _include: (p) => call('GET', `Observation?_id=${p}-weight&_include=Observation:subject`),
  _revinclude: (p) => call('GET', `Patient?_id=${p}&_revinclude=Observation:subject`),
  export: (p) => call('GET', `Patient/${p}/$export`),
  create: (p) => call('POST', 'Observation', weight(p)),
  update: (p) => call('PUT', `Observation/${p}-weight`, weight(p, `${p}-weight`)),
  patch: (p) =>
    call('PATCH', `Observation/${p}-weight`, [{ op: 'replace', path: '/valueQuantity/value', value: 61 }], {
      'content-type': 'application/json-patch+json',
    }),
  delete: (p, mark) => call('DELETE', `Observation/${p}-del-${mark}`),
  'batch entry': (p) => call('POST', '', bundle('batch', 'POST', 'Observation', weight(p))),
  'transaction entry': (p) => call('POST', '', bundle('transaction', 'POST', 'Observation', weight(p))),
  'conditional create': (p, mark) =>
    call('POST', 'Observation', known(p, `new-${mark}`), { 'if-none-exist': `identifier=urn:lab|new-${mark}-${p}` }),
  'conditional update': (p, mark) => call('PUT', `Observation?identifier=urn:lab|${p}-${mark}`, known(p, `${p}-${mark}`)),
  'conditional delete': (p, mark) => call('DELETE', `Observation?identifier=urn:lab|${p}-cdel-${mark}`),
}
const reads = new Set(['read', 'search', '$everything', '$advice', 'history', 'vread', '_include', '_revinclude', 'export'])

/** Every version that is stored of a patient's record. */
const stored = async (patient: string): Promise<number> =>
  Number(
    (
      await database.db
        .selectFrom('resource_version')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('patient', '=', patient)
        .executeTakeFirstOrThrow()
    ).n,
  )

/** Was it done? A read is done when something of the patient came back, a write when something was stored. */
async function done(action: string, patient: string, role: Role): Promise<{ readonly done: boolean; readonly answer: Answer }> {
  const before = await stored(patient)
  const answer = await ask[action]!(patient, role)
  const wrote = (await stored(patient)) > before
  if (!reads.has(action)) return { done: wrote, answer }
  expect(wrote, 'a read stores nothing').toBe(false)
  const told = action === '$advice' ? answer.text.includes('"recommendations"') : answer.text.includes(`secret of ${patient}`)
  return { done: answer.status === 200 && told, answer }
}

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  server = fastify()
  fhirRest(server, {
    db,
    audit,
    viewerOf: () => Promise.resolve(viewer),
    baseUrl: base,
    fault: (error) => {
      throw error
    },
    protocol: 'uz-leuven',
    today: () => dayOf(2026, 11, 21)!,
  })
  await server.ready()
  const system = new FhirStore(db, { role: 'system' }, audit, base)
  await db
    .insertInto('team')
    .values([
      { id: 'a', name: 'Ours' },
      { id: 'b', name: 'Theirs' },
    ])
    .execute()
  for (const role of roles) {
    await db
      .insertInto('person')
      .values({ id: role, name: role, email: `${role}@example.org`, role })
      .execute()
    await db.insertInto('team_person').values({ team: 'a', person: role }).execute()
    for (const [patient, since, until] of [
      ['carla', -10, 50],
      ['dirk', -70, -10],
    ] as const)
      await db
        .insertInto('break_glass')
        .values({
          person: role,
          patient,
          reason: 'Bleeding after an extraction, at night',
          since: new Date(Date.now() + since * 60_000),
          until: new Date(Date.now() + until * 60_000),
        })
        .execute()
  }
  for (const patient of patients) {
    await system.updateResource({ resourceType: 'Patient', id: patient, birthDate: '1950-01-01', gender: 'female' })
    await db
      .insertInto('team_patient')
      .values({ team: patient === 'anna' ? 'a' : 'b', patient })
      .execute()
    await system.updateResource(weight(patient, `${patient}-weight`) as never)
    for (const role of roles) {
      await system.updateResource(weight(patient, `${patient}-del-${role}`) as never)
      await system.createResource(known(patient, `${patient}-${role}`) as never)
      await system.createResource(known(patient, `${patient}-cdel-${role}`) as never)
    }
  }
}, 120_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

test('the agreement speaks of every role and of every action', () => {
  expect(head!.slice(1).toSorted()).toEqual([...roles].toSorted())
  expect(rows.map(([action]) => action).toSorted()).toEqual(Object.keys(ask).toSorted())
  expect(new Set(cells.map(([, , cell]) => cell))).toEqual(new Set(['team', '+glass', 'never']))
})

describe('who may do what to whose record', () => {
  test.each(cells)('%s, %s: %s', async (role, action, cell) => {
    viewer = { person: role, role }
    const expected = {
      'of my team': cell !== 'never',
      'of another team': false,
      'behind broken glass': cell === '+glass',
      'glass expired': false,
    }
    for (const [relation, patient] of Object.entries(relations)) {
      const found = await done(action, patient, role)
      expect(found.done, `${relation}: ${found.answer.status} ${found.answer.text.slice(0, 300)}`).toBe(
        expected[relation as keyof typeof expected],
      )
      if (!expected[relation as keyof typeof expected]) expect(found.answer.text, relation).not.toContain('"secret')
    }
    // Whether there is such a patient at all is not told either: the answer for one who does not exist is the same.
    const [other, none] = [await ask[action]!('bert', role), await ask[action]!('nobody', role)]
    const said = (answer: Answer, patient: string) =>
      `${answer.status} ${answer.text.replaceAll(patient, '…').replaceAll(/"lastUpdated":"[^"]*"/g, '')}`
    expect(said(other, 'bert')).toBe(said(none, 'nobody'))
  })

  test('a pharmacist writes what was dispensed and an allergy, and prescribes nothing', async () => {
    viewer = { person: 'pharmacist', role: 'pharmacist' }
    const drug = { medicationCodeableConcept: { text: 'alendronate 70 mg' }, subject: { reference: 'Patient/anna' } }
    expect((await call('POST', 'MedicationDispense', { resourceType: 'MedicationDispense', status: 'completed', ...drug })).status).toBe(
      201,
    )
    expect(
      (
        await call('POST', 'AllergyIntolerance', {
          resourceType: 'AllergyIntolerance',
          clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
          patient: { reference: 'Patient/anna' },
        })
      ).status,
    ).toBe(201)
    const order = { resourceType: 'MedicationRequest', status: 'active', intent: 'order', ...drug }
    expect((await call('POST', 'MedicationRequest', order)).status).toBe(403)
    viewer = { person: 'prescriber', role: 'prescriber' }
    expect((await call('POST', 'MedicationRequest', order)).status).toBe(201)
  })

  test('an administrator keeps the organisation, which everybody reads', async () => {
    viewer = { person: 'administrator', role: 'administrator' }
    const place = { resourceType: 'Organization', id: 'home', name: 'Home care' }
    expect((await call('PUT', 'Organization/home', place)).status).toBe(201)
    viewer = { person: 'nurse', role: 'nurse' }
    expect((await call('GET', 'Organization/home')).status).toBe(200)
    expect((await call('PUT', 'Organization/home', place)).status).toBe(403)
  })

  test('a patient is not deleted, and what tells who wrote it is not changed, by no role', async () => {
    const system = new FhirStore(database.db, { role: 'system' }, audit, base)
    const told = {
      resourceType: 'Provenance',
      target: [{ reference: 'Observation/anna-weight' }],
      recorded: '2026-11-20T10:00:00Z',
      agent: [{ who: { display: 'A. Nurse' } }],
    }
    await system.updateResource({ ...told, id: 'told' } as never)
    for (const role of roles) {
      viewer = { person: role, role }
      expect((await call('DELETE', 'Patient/anna')).status, role).toBe(403)
      expect((await call('DELETE', 'Provenance/told')).status, role).toBe(403)
      expect((await call('PUT', 'Provenance/told', { ...told, id: 'told' })).status, role).toBe(403)
    }
  })

  test('who makes a patient’s record sees it, and their team does; others do not', async () => {
    viewer = { person: 'dentist', role: 'dentist' }
    const made = JSON.parse((await call('POST', 'Patient', { resourceType: 'Patient', birthDate: '1960-01-01' })).text) as Fields
    expect((await call('GET', `Patient/${String(made.id)}`)).status).toBe(200)
    viewer = { person: 'nurse', role: 'nurse' }
    expect((await call('GET', `Patient/${String(made.id)}`)).status).toBe(200)
    await database.db.insertInto('person').values({ id: 'stranger', name: 'S', email: 's@example.org', role: 'dentist' }).execute()
    viewer = { person: 'stranger', role: 'dentist' }
    expect((await call('GET', `Patient/${String(made.id)}`)).status).toBe(404)
  })
})

describe('ways around', () => {
  const asDentist = (): void => {
    viewer = { person: 'dentist', role: 'dentist' }
  }
  const system = () => new FhirStore(database.db, { role: 'system' }, audit, base)

  test('a record is not taken over by putting a patient under the id of one whose results came first', async () => {
    await system().updateResource(weight('early', 'early-weight') as never)
    asDentist()
    expect((await call('PUT', 'Patient/early', { resourceType: 'Patient', id: 'early' })).status).toBe(404)
    expect((await call('GET', 'Observation/early-weight')).status).toBe(404)
  })

  test('an observation of others is not taken over by putting one’s own patient in it', async () => {
    asDentist()
    const answer = await call('PUT', 'Observation/bert-weight', weight('anna', 'bert-weight'))
    expect(answer.status).toBe(404)
    expect(((await system().readResource<never>('Observation', 'bert-weight')) as Fields).subject).toEqual({ reference: 'Patient/bert' })
  })

  test('nor is one’s own moved into the record of another', async () => {
    asDentist()
    expect((await call('PUT', 'Observation/anna-weight', weight('bert', 'anna-weight'))).status).toBe(403)
    // Both seen, and still not: it would take its history along.
    expect((await call('PUT', 'Observation/anna-weight', weight('carla', 'anna-weight'))).status).toBe(400)
  })

  test('what Howship itself moved shows each team only the versions of its own patient', async () => {
    await system().updateResource(weight('bert', 'moved') as never)
    await system().updateResource(weight('anna', 'moved') as never)
    asDentist()
    const history = (await call('GET', 'Observation/moved/_history')).text
    expect(history).toContain('secret of anna')
    expect(history).not.toContain('bert')
    expect((await call('GET', 'Observation/moved/_history/1')).status).toBe(404)
    expect((await call('GET', 'Observation/moved/_history/2')).status).toBe(200)
  })

  test('an appointment, a task and a provenance that name two patients are refused, of whomever they are', async () => {
    asDentist()
    const actor = (p: string) => ({ actor: { reference: `Patient/${p}` }, status: 'accepted' })
    const visit = { resourceType: 'Appointment', status: 'proposed', participant: [actor('anna'), actor('bert')] }
    const task = {
      resourceType: 'Task',
      status: 'requested',
      intent: 'order',
      for: { reference: 'Patient/anna' },
      focus: { reference: 'Observation/bert-weight' },
    }
    const told = { resourceType: 'Provenance', recorded: '2026-11-20T10:00:00Z', agent: [{ who: { display: 'A' } }] }
    const both = { ...told, target: [{ reference: 'Observation/anna-weight' }, { reference: 'Observation/bert-weight' }] }
    for (const resource of [visit, task, both])
      expect((await call('POST', resource.resourceType, resource)).status, resource.resourceType).toBe(403)
    const mine = { ...visit, participant: [actor('anna'), actor('carla')] }
    expect((await call('POST', 'Appointment', mine)).status).toBe(400)
    await expect(system().createResource({ ...visit } as never)).rejects.toThrow('more than one patient')
  })

  test('a provenance, a photo and a task of another’s record are in that record', async () => {
    const about = [
      {
        resourceType: 'Provenance',
        id: 'p-b',
        target: [{ reference: 'Observation/bert-weight' }],
        recorded: '2026-11-20T10:00:00Z',
        agent: [{ who: { display: 'A' } }],
      },
      {
        resourceType: 'Binary',
        id: 'b-b',
        contentType: 'image/png',
        securityContext: { reference: 'Observation/bert-weight' },
        data: 'AAAA',
      },
      { resourceType: 'Task', id: 't-b', status: 'requested', intent: 'order', focus: { reference: 'Observation/bert-weight' } },
      { resourceType: 'Observation', id: 'o-b', status: 'final', code: { text: 'whose?' } },
    ]
    for (const resource of about) await system().updateResource(resource as never)
    asDentist()
    for (const { resourceType, id } of about) expect((await call('GET', `${resourceType}/${id}`)).status, resourceType).toBe(404)
    expect((await call('GET', 'Observation?_id=bert-weight&_revinclude=Provenance:target')).text).not.toContain('p-b')
  })

  test('a provenance taken in before what it tells of joins that record', async () => {
    const told = {
      resourceType: 'Provenance',
      id: 'first',
      target: [{ reference: 'Observation/later' }],
      recorded: '2026-11-20T10:00:00Z',
      agent: [{ who: { display: 'A' } }],
    }
    await system().updateResource(told as never)
    asDentist()
    expect((await call('GET', 'Provenance/first')).status).toBe(404)
    await system().updateResource(weight('anna', 'later') as never)
    expect((await call('GET', 'Provenance/first')).status).toBe(200)
  })

  test('a person writes nothing that belongs to no record', async () => {
    asDentist()
    const answer = await call('POST', 'Observation', { ...weight('anna'), subject: undefined })
    expect([answer.status, answer.text.includes('names no patient')]).toEqual([400, true])
  })

  test('a medicine that others’ records refer to stays as it is', async () => {
    const drug = { resourceType: 'Medication', id: 'zol', code: { text: 'zoledronate 4 mg' } }
    await system().updateResource(drug as never)
    await system().updateResource({
      resourceType: 'MedicationStatement',
      id: 'zol-b',
      status: 'active',
      subject: { reference: 'Patient/bert' },
      medicationReference: { reference: 'Medication/zol' },
    } as never)
    viewer = { person: 'prescriber', role: 'prescriber' }
    expect((await call('GET', 'Medication/zol')).status).toBe(200)
    expect((await call('PUT', 'Medication/zol', { ...drug, code: { text: 'water' } })).status).toBe(403)
    expect((await call('DELETE', 'Medication/zol')).status).toBe(403)
    const own = { ...drug, id: 'own' }
    expect((await call('PUT', 'Medication/own', own)).status).toBe(201)
    expect((await call('PUT', 'Medication/own', own)).status).toBe(200)
  })

  test.each([
    'Observation?subject:Patient.name=bert',
    'Observation?subject.birthdate=1950',
    'Patient?_has:Observation:subject:code=29463-7',
    'Patient?_compartment=Patient/bert',
    'Observation?_filter=subject eq Patient/bert',
  ])('no chain leads into the record of others: %s', async (query) => {
    asDentist()
    const answer = await call('GET', encodeURI(query))
    expect(answer.text).not.toContain('secret of bert')
    expect(answer.status).toBe(400)
  })

  test('a search that is not narrowed finds one’s own patients and no others, and counts no others', async () => {
    asDentist()
    const answer = await call('GET', 'Patient?birthdate=1950-01-01&_total=accurate')
    expect((JSON.parse(answer.text) as { total: number; entry: { resource: Fields }[] }).entry.map((e) => e.resource.id)).toEqual([
      'anna',
      'carla',
    ])
    expect((JSON.parse(answer.text) as { total: number }).total).toBe(2)
    const all = await call('GET', '$export')
    expect([all.text.includes('secret of anna'), /secret of (bert|carla|dirk)/.test(all.text)]).toEqual([true, false])
  })

  test('a batch that reads others’ records and GraphQL find nothing more', async () => {
    asDentist()
    for (const url of [
      'Observation/bert-weight',
      'Observation?patient=bert',
      'Observation/bert-weight/_history',
      'Patient?_id=bert&_revinclude=Observation:subject',
    ])
      expect((await call('POST', '', bundle('batch', 'GET', url))).text, url).not.toContain('secret')
    const query = { query: '{ ObservationList(_count: 900) { id, note { text } } }' }
    expect((await call('POST', '$graphql', query)).text).not.toMatch(/secret of (bert|dirk)/)
  })

  test('one entry of a transaction in another’s record: nothing of it is stored', async () => {
    asDentist()
    const before = await stored('anna')
    const entry = (p: string) => ({ request: { method: 'POST', url: 'Observation' }, resource: weight(p) })
    expect((await call('POST', '', { resourceType: 'Bundle', type: 'transaction', entry: [entry('anna'), entry('bert')] })).status).toBe(
      403,
    )
    expect(await stored('anna')).toBe(before)
  })

  test('refusals are written down, with who and what', async () => {
    asDentist()
    deeds.length = 0
    await call('GET', 'Observation/bert-weight')
    await call('GET', 'Observation/bert-weight/_history')
    await call('PUT', 'Observation/bert-weight', weight('bert', 'bert-weight'))
    expect(deeds.filter(([who, deed]) => who.person === 'dentist' && deed.outcome === 'refused').map(([, deed]) => deed.action)).toEqual([
      'read',
      'history',
      'refused',
    ])
  })
})

describe('an app’s token', () => {
  test('launched for one patient it sees that one, if its person does', async () => {
    viewer = { person: 'dentist', role: 'dentist', onlyPatient: 'carla', scopes: ['patient/*.rs'] }
    expect((await call('GET', 'Observation/carla-weight')).status).toBe(200)
    expect((await call('GET', 'Observation/anna-weight')).status).toBe(404)
    viewer = { ...viewer, onlyPatient: 'bert' }
    expect((await call('GET', 'Observation/bert-weight')).status).toBe(404)
    viewer = { ...viewer, vouched: true }
    expect((await call('GET', 'Observation/bert-weight')).status).toBe(200)
    expect((await call('GET', 'Observation/anna-weight')).status).toBe(404)
  })

  test('a scope narrows what its role may, and widens nothing', async () => {
    viewer = { person: 'nurse', role: 'nurse', scopes: ['user/Observation.rs'] }
    expect((await call('GET', 'Observation/anna-weight')).status).toBe(200)
    expect((await call('GET', 'Patient/anna')).status).toBe(403)
    expect((await call('PUT', 'Observation/anna-weight', weight('anna', 'anna-weight'))).status).toBe(403)
    viewer = { person: 'nurse', role: 'nurse', scopes: ['user/*.cruds'] }
    expect((await call('DELETE', 'Observation/anna-weight')).status).toBe(403)
  })

  test('who may read half a record gets no advice on it: a hidden result would make it dangerous', async () => {
    viewer = { person: 'nurse', role: 'nurse', scopes: ['user/Patient.rs', 'user/Condition.rs'] }
    expect((await call('GET', 'Patient/anna/$advice')).status).toBe(403)
    viewer = { person: 'nurse', role: 'nurse', scopes: ['user/*.rs'] }
    expect((await call('GET', 'Patient/anna/$advice')).status).toBe(200)
  })
})
