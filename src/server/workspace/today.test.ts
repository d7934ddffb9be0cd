import type { Resource } from '@medplum/fhirtypes'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { agreementTask } from '../../outputs/day-list/agreement-task.ts'
import { addDays, dayOf } from '../../values/day.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import { apart, examplePatients } from '../running/example-patients.ts'
import { type Audit, type Deed, FhirStore } from '../store/fhir-store.ts'
import { roles, type Viewer } from '../store/viewer.ts'
import { dayLists, type Today } from './today.ts'
import { todayRoutes } from './today-routes.ts'

const saturday = dayOf(2026, 11, 21)!
const nurse: Viewer = { person: 'nurse', role: 'nurse' }
const stranger: Viewer = { person: 'stranger', role: 'nurse' }
const both: Viewer = { person: 'both', role: 'prescriber' }

const deeds: (readonly [Viewer, Deed])[] = []
const audit: Audit = { note: (...deed) => void deeds.push(deed), flush: () => Promise.resolve() }
const lastDeed = () => deeds.findLast(([, d]) => d.target === 'today')?.[1]

let database: TestDatabase
let server: FastifyInstance
let viewer: Viewer | undefined
let today = saturday

const system = () => new FhirStore(database.db, { role: 'system' }, audit)
const put = async (resources: readonly Resource[]): Promise<void> => {
  for (const resource of resources) await system().updateResource(resource)
}
const ours = ['carla', 'dora', 'elsa', 'nora', 'rita', 'ursula']
const theirs = ['yvonne', 'lies']

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await db
    .insertInto('person')
    .values(
      ['nurse', 'stranger', 'both', 'alone', ...roles.map((r) => `p-${r}`)].map((id) => ({
        id,
        name: id,
        email: `${id}@example.org`,
        role: 'nurse',
      })),
    )
    .execute()
  await db
    .insertInto('team')
    .values([
      { id: 'ours', name: 'Ons team' },
      { id: 'theirs', name: 'Hun team' },
    ])
    .execute()
  await db
    .insertInto('team_person')
    .values([
      { team: 'ours', person: 'nurse' },
      { team: 'theirs', person: 'stranger' },
      { team: 'ours', person: 'both' },
      { team: 'theirs', person: 'both' },
      ...roles.map((r) => ({ team: 'ours', person: `p-${r}` })),
    ])
    .execute()
  const people = examplePatients()
  for (const who of [...ours, ...theirs]) await put(people.get(who)!)
  await db
    .insertInto('team_patient')
    .values([...ours.map((patient) => ({ team: 'ours', patient })), ...theirs.map((patient) => ({ team: 'theirs', patient }))])
    .execute()
  server = fastify()
  todayRoutes(server, {
    lists: dayLists(db, audit, { protocol: 'uz-leuven', today: () => today }),
    viewerOf: () => Promise.resolve(viewer),
    fault: (error) => {
      throw error
    },
  })
  await server.ready()
}, 60_000)
afterAll(async () => {
  await server.close()
  await database.close()
})
beforeEach(() => {
  viewer = nurse
  today = saturday
  deeds.length = 0
})

const ask = async (query = '', as: Viewer | undefined = viewer) => {
  viewer = as
  const answer = await server.inject({ method: 'GET', url: `/api/today${query}` })
  return { status: answer.statusCode, today: answer.json() as Today, headers: answer.headers }
}
const who = (t: Today): readonly string[] => [...new Set(t.lines.map((l) => l.patient.id))].sort()

describe('Today', () => {
  test('shows those of the nurse’s team, denosumab that is late first', async () => {
    const { today: list, headers } = await ask()
    expect(list).toMatchObject({
      asOf: '2026-11-21',
      until: '2026-12-05',
      days: 14,
      checked: 6,
      unread: [],
      teams: [{ id: 'ours', name: 'Ons team' }],
    })
    expect(who(list)).toEqual([...ours].sort())
    expect(list.lines.slice(0, 3).map((l) => [l.patient.id, l.kind, l.daysLate])).toEqual([
      ['dora', 'denosumab-late', 124],
      ['carla', 'denosumab-late', 46],
      ['elsa', 'denosumab-late', 8],
    ])
    expect(list.lines[0]!.patient).toEqual({
      id: 'dora',
      name: 'Dora Denkbeeld',
      birthDate: expect.stringMatching(/^\d{4}/),
      teams: ['ours'],
    })
    expect(headers['cache-control']).toBe('no-store')
  })
  test('is written in the audit once, as a list, with whom it showed', async () => {
    await ask()
    expect(deeds).toHaveLength(1)
    expect(lastDeed()).toMatchObject({
      action: 'search',
      outcome: 'done',
      patient: null,
      detail: { checked: 6, patients: expect.arrayContaining(['dora', 'nora']) },
    })
  })
  test('for a role holds what that role does', async () => {
    const { today: dentist } = await ask('?role=dentist')
    expect(dentist.lines.length).toBeGreaterThan(0)
    for (const line of dentist.lines) expect(line.who).toContain('dentist')
    expect(dentist.lines.some((l) => l.kind === 'denosumab-late')).toBe(false)
    const { today: prescriber } = await ask('?role=prescriber')
    expect(prescriber.lines.filter((l) => l.kind === 'denosumab-late')).toHaveLength(3)
  })
  test('looks no further ahead than asked', async () => {
    const until = async (days: number) => (await ask(`?days=${days}`)).today.lines.map((l) => l.kind)
    // Creatinine two weeks after the infusion of today.
    expect(await until(14)).toContain('laboratory-after-dose')
    expect(await until(13)).not.toContain('laboratory-after-dose')
    expect((await ask('?days=93')).status).toBe(400)
    expect((await ask('?days=x')).status).toBe(400)
  })
})

describe('Nobody outside the teams', () => {
  test('each team has its own; who is in both has both, or one of them', async () => {
    expect(who((await ask('', stranger)).today)).toEqual([...theirs].sort())
    expect(who((await ask('', both)).today)).toEqual([...ours, ...theirs].sort())
    expect(who((await ask('?team=theirs', both)).today)).toEqual([...theirs].sort())
  })
  test('a team that one is not in is empty, and does not say whether it exists', async () => {
    for (const team of ['theirs', 'nowhere']) {
      const { status, today: list } = await ask(`?team=${team}`, nurse)
      expect([status, list.checked, list.lines, list.home]).toEqual([200, 0, [], []])
    }
  })
  test('without a team: nobody', async () => {
    expect((await ask('', { person: 'alone', role: 'dentist' })).today).toMatchObject({ checked: 0, lines: [], teams: [] })
  })
  test('broken glass opens one record, not the list', async () => {
    const now = new Date()
    await database.db
      .insertInto('break_glass')
      .values({ person: 'nurse', patient: 'lies', reason: 'spoed op de afdeling', since: now, until: new Date(now.getTime() + 3_600_000) })
      .execute()
    expect(who((await ask('', nurse)).today)).not.toContain('lies')
  })
  test('who leaves the team is gone from the list at once, though the advice on them was kept', async () => {
    const rita = database.db.deleteFrom('team_patient').where('patient', '=', 'rita')
    await ask()
    await rita.execute()
    expect(who((await ask()).today)).not.toContain('rita')
    await database.db.insertInto('team_patient').values({ team: 'ours', patient: 'rita' }).execute()
    expect(who((await ask()).today)).toContain('rita')
  })
  test.each(roles)('%s', async (role) => {
    const { status } = await ask('', { person: `p-${role}`, role })
    expect(status).toBe(role === 'administrator' ? 403 : 200)
  })
  test('not signed in, Howship itself, and a token that hides a part of the record: refused', async () => {
    viewer = undefined
    expect((await server.inject({ url: '/api/today' })).statusCode).toBe(401)
    expect((await ask('', { role: 'system' })).status).toBe(403)
    expect((await ask('', { ...nurse, scopes: ['user/Patient.rs', 'user/Observation.rs'] })).status).toBe(403)
  })
  test('a token for one patient sees that one', async () => {
    expect(who((await ask('', { ...nurse, onlyPatient: 'dora' })).today)).toEqual(['dora'])
    expect(who((await ask('', { ...nurse, onlyPatient: 'lies' })).today)).toEqual([])
  })
})

describe('The list follows the record', () => {
  test('a dose that is recorded takes its line away; taken back it is there again', async () => {
    const given: Resource = {
      resourceType: 'MedicationAdministration',
      id: 'elsa-today',
      status: 'completed',
      medicationCodeableConcept: { text: 'Xgeva 120 mg', coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BX04' }] },
      subject: { reference: 'Patient/elsa' },
      effectiveDateTime: '2026-11-21',
      category: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/medication-admin-category', code: 'community' }] },
      dosage: { dose: { value: 120, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } },
    }
    const late = (t: Today) => t.lines.some((l) => l.patient.id === 'elsa' && l.kind === 'denosumab-late')
    const before = (await ask()).today
    expect(late(before)).toBe(true)
    await put([given])
    const after = (await ask()).today
    expect(late(after)).toBe(false)
    // Given at home: a chair more.
    expect(after.saved.chairs).toBe(before.saved.chairs + 1)
    await system().deleteResource('MedicationAdministration', 'elsa-today')
    expect(late((await ask()).today)).toBe(true)
  })
  test('the next day is reckoned anew', async () => {
    const days = async () => (await ask()).today.lines.find((l) => l.patient.id === 'carla')!.daysLate
    const first = await days()
    today = addDays(saturday, 1)
    expect(await days()).toBe(first + 1)
  })
  test('a record that cannot be read is named: nothing is known of it', async () => {
    await put([
      { resourceType: 'Observation', id: 'stray', status: 'final', code: { text: 'x' }, subject: { reference: 'Patient/nobody' } },
    ])
    await database.db.insertInto('team_patient').values({ team: 'ours', patient: 'nobody' }).execute()
    const list = (await ask()).today
    expect(list.unread).toEqual([{ id: 'nobody', name: null, birthDate: null, teams: ['ours'] }])
    await database.db.deleteFrom('team_patient').where('patient', '=', 'nobody').execute()
  })
})

describe('What was agreed on a line', () => {
  const agree = async (patient: string, line: string, more: { did: 'called' | 'postponed'; until?: string }) => {
    const task = agreementTask(
      {
        id: `t-${patient}-${more.did}`,
        line,
        did: more.did,
        by: 'nurse',
        at: '2026-11-21T09:00:00Z',
        note: 'geen gehoor',
        owner: null,
        until: more.until ?? null,
      },
      patient,
    )
    await new FhirStore(database.db, nurse, audit).updateResource(task as unknown as Resource)
    return task as unknown as Resource
  }
  test('a dental check waits for a week, by a Task that the nurse writes, and is taken back', async () => {
    const line = (t: Today) => t.lines.find((l) => l.patient.id === 'ursula' && l.kind === 'dental-check')!
    const task = await agree('ursula', line((await ask()).today).key, { did: 'postponed', until: '2026-11-28' })
    expect(line((await ask()).today).agreed.waits).toMatchObject({ until: '2026-11-28', note: 'geen gehoor', by: 'nurse' })
    await new FhirStore(database.db, nurse, audit).updateResource({ ...task, status: 'entered-in-error' } as Resource)
    expect(line((await ask()).today).agreed.waits).toBeNull()
  })
  test('denosumab that is late shows the call and goes on standing there', async () => {
    const line = (t: Today) => t.lines.find((l) => l.patient.id === 'dora')!
    const { key } = line((await ask()).today)
    await agree('dora', key, { did: 'called' })
    await agree('dora', key, { did: 'postponed', until: '2026-11-28' })
    const { agreed } = line((await ask()).today)
    expect(agreed.calls).toMatchObject([{ note: 'geen gehoor' }])
    expect(agreed.waits).toBeNull()
  })
})

describe('Three hundred patients', () => {
  test('are listed; the second time from what was kept', async () => {
    const people = [...examplePatients()]
    const bundles = Array.from({ length: 300 }, (_, i) => {
      const [name, resources] = people[i % people.length]!
      const entry = resources.map((resource) => ({ resource }))
      return apart({ resourceType: 'Bundle', entry }, `${name}${i}`)
    })
    for (const resources of bundles) await put(resources)
    await database.db.insertInto('team').values({ id: 'large', name: 'Groot team' }).execute()
    await database.db.insertInto('team_person').values({ team: 'large', person: 'alone' }).execute()
    await database.db
      .insertInto('team_patient')
      .values(bundles.map((r) => ({ team: 'large', patient: r.find((x) => x.resourceType === 'Patient')!.id! })))
      .execute()
    const timed = async () => {
      const began = performance.now()
      const { today: list } = await ask('', { person: 'alone', role: 'nurse' })
      return [list.checked, list.lines.length, Math.round(performance.now() - began)] as const
    }
    const [first, second] = [await timed(), await timed()]
    process.stdout.write(`300 patients: ${first[1]} lines, first ${first[2]} ms, then ${second[2]} ms\n`)
    expect([first[0], second[0]]).toEqual([300, 300])
    expect(second[1]).toBe(first[1])
  }, 120_000)
})
