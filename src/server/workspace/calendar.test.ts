import type { Resource } from '@medplum/fhirtypes'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { agreementTask } from '../../outputs/day-list/agreement-task.ts'
import type { DayLine } from '../../outputs/day-list/line.ts'
import { addDays, dayOf, isoDay } from '../../values/day.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import { examplePatients } from '../running/example-patients.ts'
import { type Audit, type Deed, FhirStore } from '../store/fhir-store.ts'
import type { Viewer } from '../store/viewer.ts'
import { calendarText, entriesOf } from './calendar.ts'
import { calendarRoutes } from './calendar-routes.ts'
import { dayLists } from './today.ts'

const saturday = dayOf(2026, 11, 21)!
const url = 'https://howship.example.org'
const nurse: Viewer = { person: 'nurse', role: 'nurse' }
const stranger: Viewer = { person: 'stranger', role: 'nurse' }
const administrator: Viewer = { person: 'admin', role: 'administrator' }

const deeds: Deed[] = []
const audit: Audit = { note: (_, deed) => void deeds.push(deed), flush: () => Promise.resolve() }
let database: TestDatabase
let server: FastifyInstance
let viewer: Viewer | undefined
let today = saturday

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await db
    .insertInto('person')
    .values(
      ['nurse', 'stranger', 'admin'].map((id) => ({
        id,
        name: `De ${id}`,
        email: `${id}@example.org`,
        role: id === 'admin' ? 'administrator' : 'nurse',
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
    ])
    .execute()
  const people = examplePatients()
  const ours = ['carla', 'dora', 'frieda', 'ursula']
  for (const who of [...ours, 'yvonne'])
    for (const resource of people.get(who)!) await new FhirStore(db, { role: 'system' }, audit).updateResource(resource)
  await db
    .insertInto('team_patient')
    .values([...ours.map((patient) => ({ team: 'ours', patient })), { team: 'theirs', patient: 'yvonne' }])
    .execute()
  server = fastify()
  const lists = dayLists(db, audit, { protocol: 'uz-leuven', today: () => today })
  calendarRoutes(server, {
    db,
    audit,
    lists,
    viewerOf: () => Promise.resolve(viewer),
    url,
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
})

const of = (method: 'GET' | 'POST' | 'DELETE', team = 'ours', headers: Record<string, string> = { origin: url }) =>
  server.inject({ method, url: `/api/teams/${team}/calendar`, headers })
const made = async (team = 'ours'): Promise<string> => new URL((await of('POST', team)).json<{ url: string }>().url).pathname
const fetched = (path: string) => server.inject({ method: 'GET', url: path })
/** A calendar as a program reads it: lines unfolded. */
const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n')
const events = (text: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event
          .split('\r\n')
          .flatMap((line) => (line.includes(':') ? [[line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]] : [])),
      ),
    )

describe('The calendar of a team', () => {
  test('counts, by day and kind: two late on denosumab today, the dose of 26 November on its day', async () => {
    const answer = await fetched(await made())
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
    const list = events(answer.body)
    expect(list.map((e) => [e['DTSTART;VALUE=DATE'], e.SUMMARY])).toEqual([
      ['20261121', 'Dosis te geven: 1'],
      ['20261121', 'Te laat: 2'],
      ['20261121', 'Ontbreekt: 1'],
      ['20261126', 'Dosis te geven: 1'],
      ['20261205', 'Laboratorium na de dosis: 1'],
      ['20261210', 'Laboratorium na de dosis: 1'],
    ])
  })
  test('says nothing of anybody', async () => {
    const { body } = await fetched(await made())
    const text = linesOf(body).join('\n')
    for (const word of [
      'Carla',
      'Dora',
      'Frieda',
      'Ursula',
      'Testmans',
      'carla',
      'dora',
      'frieda',
      'ursula',
      '19',
      'Prolia',
      'Zometa',
      'denosumab',
      'Patient',
      'Ons team',
    ])
      expect(text.replace(/^(UID|DTSTAMP|PRODID).*$/gm, '')).not.toContain(word)
    expect(text).toContain(`URL;VALUE=URI:${url}/#today`)
  })
  test('is RFC 5545: CRLF, at most 75 octets a line, whole-day entries with a stamp and a name of their own', async () => {
    const { body } = await fetched(`${await made()}?lang=en`)
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(body.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
    expect(body.trimEnd().endsWith('END:VCALENDAR')).toBe(true)
    for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const list = events(body)
    for (const e of list) {
      expect(e.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/)
      expect(e['DTSTART;VALUE=DATE']).toMatch(/^\d{8}$/)
    }
    expect(new Set(list.map((e) => e.UID)).size).toBe(list.length)
    expect(list.map((e) => e.SUMMARY)).toContain('Late: 2')
  })
  test('an entry keeps its name from fetch to fetch', async () => {
    const path = await made()
    const names = async () => events((await fetched(path)).body).map((e) => e.UID)
    expect(await names()).toEqual(await names())
  })
  test('what waits is not counted', async () => {
    const path = await made()
    const missing = async () => events((await fetched(path)).body).some((e) => String(e.SUMMARY).startsWith('Ontbreekt'))
    expect(await missing()).toBe(true)
    const line = 'dental-screening/required/Patient/ursula'
    const task = agreementTask(
      {
        id: 'waits',
        line,
        did: 'postponed',
        by: 'nurse',
        at: '2026-11-21T09:00:00Z',
        note: null,
        owner: null,
        until: isoDay(addDays(saturday, 7)),
      },
      'ursula',
    )
    await new FhirStore(database.db, nurse, audit).updateResource(task as unknown as Resource)
    expect(await missing()).toBe(false)
    await new FhirStore(database.db, nurse, audit).updateResource({ ...task, status: 'entered-in-error' } as unknown as Resource)
  })
  test('text is escaped, and long lines are folded within a character', () => {
    const text = calendarText([{ day: '2026-11-21', uid: 'u', summary: `Één; twee, drie\\ vier\n${'é'.repeat(60)}` }], {
      url,
      lang: 'nl',
      stamp: new Date('2026-11-21T09:00:00Z'),
    })
    expect(linesOf(text)).toContain(`SUMMARY:Één\\; twee\\, drie\\\\ vier\\n${'é'.repeat(60)}`)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
  test('a line that is late and one that is held stand on today, whatever their day', () => {
    const line = (state: DayLine['state'], due: string | null) => ({ state, due, from: null, kind: 'dose-held' }) as unknown as DayLine
    const entries = entriesOf('t', [line('late', '2026-01-01'), line('held', null), line('coming', '2026-11-30')], '2026-11-21', 'nl')
    expect(entries.map((e) => `${e.day} ${e.summary}`)).toEqual([
      '2026-11-21 Aangehouden: 1',
      '2026-11-21 Te laat: 1',
      '2026-11-30 Dosis aangehouden: 1',
    ])
  })
})

describe('Its address', () => {
  test('is kept as a hash and shown once', async () => {
    const path = await made()
    const token = path.slice('/calendar/'.length, -4)
    const rows = await database.db.selectFrom('team_calendar').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect((await of('GET')).json()).toEqual({ made: expect.stringMatching(/^\d{4}-/), by: 'De nurse' })
    expect((await of('GET')).body).not.toContain(token)
  })
  test('renewed, the old one is dead; taken away, the new one too', async () => {
    const first = await made()
    const second = await made()
    expect((await fetched(first)).statusCode).toBe(404)
    expect((await fetched(second)).statusCode).toBe(200)
    expect((await of('DELETE')).statusCode).toBe(204)
    expect((await fetched(second)).statusCode).toBe(404)
    expect((await of('GET')).json()).toEqual({ made: null, by: null })
  })
  test('is made by members and administrators; others do not learn that there is such a team', async () => {
    viewer = stranger
    for (const method of ['GET', 'POST', 'DELETE'] as const) {
      expect((await of(method)).statusCode).toBe(404)
      expect((await of(method, 'nowhere')).statusCode).toBe(404)
      expect((await of(method)).body).toBe((await of(method, 'nowhere')).body)
    }
    viewer = administrator
    expect((await of('POST')).statusCode).toBe(201)
    viewer = undefined
    expect((await of('POST')).statusCode).toBe(401)
    viewer = { ...nurse, scopes: ['user/*.cruds'] }
    expect((await of('POST')).statusCode).toBe(401)
  })
  test('is not made by another site’s page', async () => {
    for (const headers of [{ origin: 'https://elders.example' }, { 'sec-fetch-site': 'cross-site' }, {}] as Record<string, string>[])
      expect((await of('POST', 'ours', headers)).statusCode).toBe(403)
  })
  test('leads to the patients of that team alone', async () => {
    viewer = stranger
    const { body } = await fetched(await made('theirs'))
    // Yvonne’s dose is held for her creatinine; nothing else is due for her.
    expect(events(body).map((e) => e.SUMMARY)).toEqual(['Aangehouden: 1'])
  })
  test('is written in the audit when it is made, taken away and fetched', async () => {
    deeds.length = 0
    const path = await made()
    await fetched(path)
    await of('DELETE')
    expect(deeds.map((d) => [d.target, d.detail])).toEqual([
      ['Team/ours', { did: 'make calendar' }],
      ['calendar', { team: 'ours', found: expect.any(Number) }],
      ['Team/ours', { did: 'take calendar away' }],
    ])
  })
  test('cannot be guessed at: too many wrong ones from one address are refused', async () => {
    const wrong = `/calendar/${'x'.repeat(43)}.ics`
    const codes: number[] = []
    for (let i = 0; i < 32; i++) codes.push((await fetched(wrong)).statusCode)
    expect(codes[0]).toBe(404)
    expect(codes.at(-1)).toBe(429)
    // A right one is answered all the same: others may come from there.
    expect((await fetched(await made())).statusCode).toBe(200)
    expect((await fetched('/calendar/..%2f..%2fetc')).statusCode).toBe(429)
  })
})
