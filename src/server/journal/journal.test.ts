import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Advice, Recommendation } from '../../advice/advice.ts'
import { advise } from '../../advice/advise.ts'
import { toJson } from '../../outputs/json.ts'
import { readBundle } from '../../record/read.ts'
import { dayOf } from '../../values/day.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import type { Audit, Deed } from '../store/fhir-store.ts'
import type { Viewer } from '../store/viewer.ts'
import { changesBetween, type Journal, type JournalEntry, journal } from './journal.ts'

const dentist = { person: 'dr-tand', role: 'dentist' } as const
const nurse = { person: 'nurse', role: 'nurse' } as const
const strange = { person: 'strange-nurse', role: 'nurse' } as const
const administrator = { person: 'admin', role: 'administrator' } as const

const deeds: Deed[] = []
let flushed = 0
const audit: Audit = {
  note: (_, deed) => void deeds.push(deed),
  flush: () => {
    flushed = deeds.length
    return Promise.resolve()
  },
}

let database: TestDatabase
let kept: Journal
beforeAll(async () => {
  database = await testDatabase()
  kept = journal(database.db, audit)
  const people = [dentist, nurse, strange, administrator].map(({ person, role }) => ({
    id: person,
    name: person,
    email: `${person}@example.org`,
    role,
  }))
  await database.db.insertInto('person').values(people).execute()
  await database.db
    .insertInto('team')
    .values([
      { id: 'jaw', name: 'Jaw clinic' },
      { id: 'elsewhere', name: 'Elsewhere' },
    ])
    .execute()
  await database.db
    .insertInto('team_person')
    .values([
      { team: 'jaw', person: 'dr-tand' },
      { team: 'jaw', person: 'nurse' },
      { team: 'jaw', person: 'admin' },
      { team: 'elsewhere', person: 'strange-nurse' },
    ])
    .execute()
  await database.db
    .insertInto('team_patient')
    .values([
      { team: 'jaw', patient: 'ada' },
      { team: 'elsewhere', patient: 'bea' },
    ])
    .execute()
}, 60_000)
afterAll(() => database.close())
beforeEach(async () => {
  await sql`truncate journal`.execute(database.db)
  deeds.length = 0
})

const said = (decision: string, outcome: string, subject: string | null = null, creatinine = '80 µmol/L'): Recommendation => ({
  decision,
  outcome,
  subject,
  stance: 'recommend',
  authority: 'uz-leuven',
  positions: [],
  reasons: [],
  dates: {},
  values: {},
  due: null,
  actor: 'prescriber',
  text: { nl: 'n', en: 'e' },
  because: [{ fact: 'creatinine', value: creatinine, reference: 'Observation/c1', date: '2026-11-02' }],
  sources: [],
  dissent: [],
  subjectName: { nl: 'n', en: 'e' },
})
const adviceOf = (recommendations: readonly Recommendation[], more: Partial<Advice> = {}): Advice => ({
  asOf: '2026-11-21',
  protocol: 'uz-leuven',
  knowledgeVersion: '0.1.0',
  patient: 'Patient/ada',
  exposures: [],
  recommendations,
  missing: [],
  notices: [],
  ...more,
})
const give = adviceOf([said('dose-gate', 'give', 'MedicationRequest/z')])
const hold = adviceOf([said('dose-gate', 'hold', 'MedicationRequest/z', '240 µmol/L')])
const entries = (viewer: Viewer = dentist, patient = 'ada') => kept.of(viewer, patient)
const kinds = (list: readonly JournalEntry[]) => list.map((e) => e.kind)
const answer = {
  decision: 'dose-gate',
  subject: 'MedicationRequest/z',
  outcome: 'give',
  response: 'deferred',
  reason: 'Waits for the extraction to heal',
  until: '2027-01-15',
} as const

describe('What was advised', () => {
  test('is kept with the facts it rested on, the knowledge version, the protocol and the day', async () => {
    await kept.advised(dentist, 'ada', { ...give, missing: [{ fact: 'calcium', question: { nl: '?', en: '?' }, neededBy: ['dose-gate'] }] })
    expect(await entries()).toEqual([
      {
        id: expect.any(String),
        at: expect.any(Date),
        person: 'dr-tand',
        name: 'dr-tand',
        kind: 'advised',
        knowledge: '0.1.0',
        occasion: 'asked',
        asOf: '2026-11-21',
        protocol: 'uz-leuven',
        recommendations: [
          {
            decision: 'dose-gate',
            outcome: 'give',
            subject: 'MedicationRequest/z',
            authority: 'uz-leuven',
            because: [{ fact: 'creatinine', value: '80 µmol/L', reference: 'Observation/c1', date: '2026-11-02' }],
          },
        ],
        missing: ['calcium'],
        changes: null,
      },
    ])
  })

  test('of a whole example record is all there, to the last fact', async () => {
    const record = JSON.parse(readFileSync(join(import.meta.dirname, '../../../patients/anna-worked-case/record.json'), 'utf8')) as unknown
    const asOf = dayOf(2026, 11, 21)!
    const read = readBundle(record, { asOf })
    if ('unusable' in read) throw new Error(read.unusable)
    const advice = advise(read.record, { asOf })
    await kept.advised(dentist, 'ada', advice)
    const printed = JSON.parse(toJson(advice)) as Advice
    const [entry] = await entries()
    expect(entry).toMatchObject({
      recommendations: printed.recommendations.map(({ decision, outcome, subject, authority, because }) => ({
        decision,
        outcome,
        subject,
        authority,
        because,
      })),
    })
    expect(printed.recommendations.length).toBeGreaterThan(5)
  })

  test('twice the same is one entry, also on the next day and for another reader', async () => {
    expect(await kept.advised(dentist, 'ada', give)).toEqual({ kept: true, changes: null })
    expect(await kept.advised(dentist, 'ada', give)).toEqual({ kept: false, changes: [] })
    await kept.advised(nurse, 'ada', { ...give, asOf: '2026-11-22' })
    expect(await entries()).toHaveLength(1)
  })

  test.each([
    ['a changed outcome', hold],
    ['the same outcome on another creatinine', adviceOf([said('dose-gate', 'give', 'MedicationRequest/z', '95 µmol/L')])],
    ['another protocol', { ...give, protocol: 'aaoms-2022' }],
    ['newer knowledge', { ...give, knowledgeVersion: '0.2.0' }],
    ['a question that came up', { ...give, missing: [{ fact: 'calcium', question: { nl: '?', en: '?' }, neededBy: ['dose-gate'] }] }],
  ])('%s is a new entry', async (_, second) => {
    await kept.advised(dentist, 'ada', give)
    await kept.advised(dentist, 'ada', second)
    expect(await entries()).toHaveLength(2)
  })

  test('a dose given, then held for the kidneys, then given again: three entries, the newest first, each with what changed', async () => {
    for (const advice of [give, hold, give]) await kept.advised(dentist, 'ada', advice)
    const change = (was: string, is: string) => [{ decision: 'dose-gate', subject: 'MedicationRequest/z', was: [was], is: [is] }]
    expect(await entries()).toMatchObject([{ changes: change('hold', 'give') }, { changes: change('give', 'hold') }, { changes: null }])
  })

  test('eight screens that open at once keep it once', async () => {
    // Connections first, so that none is late.
    await Promise.all(Array.from({ length: 8 }, () => sql`select pg_sleep(0.1)`.execute(database.db)))
    for (const advice of [give, hold, give]) await Promise.all(Array.from({ length: 8 }, () => kept.advised(dentist, 'ada', advice)))
    expect(await entries()).toHaveLength(3)
  })

  test('what no text column can hold is kept as it was', async () => {
    await kept.advised(dentist, 'ada', adviceOf([said('dose-gate', 'give', null, 'a\u0000b\ud800')]))
    expect(await entries()).toMatchObject([{ recommendations: [{ because: [{ value: 'a\u0000b\ud800' }] }] }])
  })
})

describe('Between two advices', () => {
  test('a question that fell away, one that came up, and one that stayed', () =>
    expect(
      changesBetween(
        [said('dental-check', 'refer'), said('calcium', 'measure')],
        [said('calcium', 'measure'), said('exit', 'plan', 'MedicationRequest/p')],
      ),
    ).toEqual([
      { decision: 'dental-check', subject: null, was: ['refer'], is: [] },
      { decision: 'exit', subject: 'MedicationRequest/p', was: [], is: ['plan'] },
    ]))
  test('the same measures in another order are no change', () =>
    expect(
      changesBetween([said('measures', 'rinse'), said('measures', 'suture')], [said('measures', 'suture'), said('measures', 'rinse')]),
    ).toEqual([]))
  test('the same decision about another drug is another question', () =>
    expect(
      changesBetween([said('dose-gate', 'give', 'MedicationRequest/a')], [said('dose-gate', 'give', 'MedicationRequest/b')]),
    ).toHaveLength(2))
})

describe('What the clinician did with it', () => {
  test('a deferral stays with the patient, with its reason, its day and the advice it answers', async () => {
    await kept.advised(dentist, 'ada', give)
    await kept.answered(dentist, 'ada', answer)
    const [first, second] = await entries()
    expect(first).toMatchObject({ ...answer, kind: 'answered', person: 'dr-tand', knowledge: '0.1.0', advice: second!.id })
  })

  test('an answer to what was not advised last names no advice', async () => {
    await kept.advised(dentist, 'ada', hold)
    await kept.answered(dentist, 'ada', answer)
    expect((await entries())[0]).toMatchObject({ kind: 'answered', advice: null, knowledge: null })
  })

  test('to accept needs no reason', async () => {
    const { until: _, ...rest } = answer
    await kept.answered(dentist, 'ada', { ...rest, response: 'accepted', reason: null })
    expect(await entries()).toMatchObject([{ response: 'accepted', reason: null }])
  })

  test.each([
    ['overridden without a reason', { response: 'overridden', reason: null, until: undefined }, 'Give the reason'],
    ['deferred for a reason of blanks', { reason: '   ' }, 'Give the reason'],
    ['overridden until some day', { response: 'overridden' }, 'Only a deferral'],
    ['deferred until "soon"', { until: 'soon' }, 'written as 2026-12-01'],
    ['a reason of 2,001 letters', { reason: 'x'.repeat(2001) }, 'at most 2000'],
    ['shrugged at', { response: 'shrugged' }, 'accepted, deferred or overridden'],
  ])('%s is refused, and nothing is kept', async (_, change, line) => {
    const given = Object.fromEntries(Object.entries({ ...answer, ...change }).filter(([, value]) => value !== undefined))
    await expect(kept.answered(dentist, 'ada', given as unknown as typeof answer)).rejects.toThrow(line)
    expect(await entries()).toEqual([])
  })

  test('feedback on a card is kept, and is in nobody’s journal', async () => {
    const feedback = {
      service: 'howship-order-sign',
      card: '4e0a3a1e-3283-4575-ab82-028d55fe2719',
      outcome: 'overridden',
      acceptedSuggestions: [],
      overrideReason: { system: 'https://howship.example/fhir/CodeSystem/override', code: 'benefit-outweighs' },
      comment: 'Agreed with the haematologist',
      at: '2026-11-21T09:30:00Z',
      client: 'https://ehr.example',
    } as const
    await kept.feedback(feedback)
    const row = await database.db.selectFrom('journal').selectAll().executeTakeFirstOrThrow()
    expect([row.kind, row.patient, JSON.parse(row.content)]).toEqual(['feedback', null, feedback])
    expect(await entries()).toEqual([])
  })
})

describe('Who sees the journal', () => {
  beforeEach(async () => {
    await kept.advised(dentist, 'ada', give)
    deeds.length = 0
  })

  test('a nurse of the team reads it', async () => expect(kinds(await entries(nurse))).toEqual(['advised']))
  test('a nurse outside the team sees nothing, and the attempt is audited', async () => {
    await expect(entries(strange)).rejects.toThrow('outside your care teams')
    expect(deeds).toMatchObject([{ action: 'refused', patient: 'ada', outcome: 'refused' }])
  })
  test('a nurse outside the team adds nothing either', async () => {
    await expect(kept.advised(strange, 'ada', hold)).rejects.toThrow('outside your care teams')
    expect(await entries()).toHaveLength(1)
  })
  test('a dentist outside the team answers nothing', async () => {
    await expect(kept.answered(dentist, 'bea', answer)).rejects.toThrow('outside your care teams')
    expect(await entries({ role: 'system' }, 'bea')).toEqual([])
  })
  test('a nurse of the team reads, and leaves the answer to who decides', () =>
    expect(kept.answered(nurse, 'ada', answer)).rejects.toThrow('may not answer'))
  test('an administrator reads none, of the team or not', () => expect(entries(administrator)).rejects.toThrow('may not read'))
  test('nobody without a name reads any', () => expect(entries({ role: 'dentist' })).rejects.toThrow('outside your care teams'))
  test('who broke the glass reads it for as long as that lasts', async () => {
    const glass = { person: 'strange-nurse', patient: 'ada', reason: 'Bleeding at night', since: new Date() }
    await database.db
      .insertInto('break_glass')
      .values({ ...glass, until: new Date(Date.now() - 1000) })
      .execute()
    await expect(entries(strange)).rejects.toThrow('outside your care teams')
    await database.db
      .insertInto('break_glass')
      .values({ ...glass, until: new Date(Date.now() + 60_000) })
      .execute()
    expect(kinds(await entries(strange))).toEqual(['advised'])
    await database.db.deleteFrom('break_glass').execute()
  })
  test('an app that was launched for one patient sees that patient only', async () => {
    const app = { ...dentist, onlyPatient: 'bea', scopes: ['patient/*.rs'] }
    await expect(entries(app)).rejects.toThrow('outside your care teams')
    expect(await entries({ ...app, onlyPatient: 'ada' })).toHaveLength(1)
  })
  test('an app that may read laboratory results only reads no journal', () =>
    expect(entries({ ...dentist, scopes: ['user/Observation.rs'] })).rejects.toThrow('may not read'))

  test('older entries follow, page by page', async () => {
    for (const advice of [hold, give, hold]) await kept.advised(dentist, 'ada', advice)
    const all = await entries()
    const page = await kept.of(dentist, 'ada', { limit: 2 })
    expect([...page, ...(await kept.of(dentist, 'ada', { limit: 2, before: page[1]!.id }))]).toEqual(all)
    expect(all).toHaveLength(4)
  })

  test('reading, advising and answering are audited, and a write is safe in the audit before it is answered', async () => {
    await kept.advised(dentist, 'ada', hold)
    expect(flushed).toBe(1)
    await kept.answered(dentist, 'ada', answer)
    expect(flushed).toBe(2)
    await entries()
    expect(deeds.map(({ action, patient, outcome }) => [action, patient, outcome])).toEqual([
      ['advise', 'ada', 'done'],
      ['create', 'ada', 'done'],
      ['read', 'ada', 'done'],
    ])
    // What a clinician wrote stays in the journal.
    expect(JSON.stringify(deeds)).not.toContain('extraction')
  })
})
