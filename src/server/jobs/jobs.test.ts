import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Advice } from '../../advice/advice.ts'
import { connect } from '../database/connect.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import { type JournalEntry, journal } from '../journal/journal.ts'
import { type Audit, FhirStore } from '../store/fhir-store.ts'
import { type Handler, type Jobs, jobs, type Worker, type WorkOptions } from './jobs.ts'
import { planReEvaluation, reEvaluate, reEvaluation } from './re-evaluation.ts'

let database: TestDatabase
let queue: Jobs
beforeAll(async () => {
  database = await testDatabase()
  queue = jobs(database.db)
}, 60_000)
afterAll(() => database.close())

const workers: Worker[] = []
beforeEach(() => sql`truncate job, journal`.execute(database.db))
afterEach(() => Promise.all(workers.splice(0).map((w) => w.stop())))
const work = <C>(handler: Handler<C>, options: WorkOptions = {}, name = 'recall', on = queue): Worker => {
  const worker = on.work(name, handler, { every: 10, ...options })
  workers.push(worker)
  return worker
}
const left = () => database.db.selectFrom('job').selectAll().orderBy('id').execute()
const empty = () => expect.poll(async () => (await left()).length, { timeout: 10_000 }).toBe(0)
const now = new Date('2026-11-21T09:00:00Z')
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000)

describe('A job', () => {
  test('is done when it is due, and then it is gone', async () => {
    await queue.add('recall', { patient: 'ada' }, inSeconds(60))
    const done: unknown[] = []
    let at = now
    work(async (job) => void done.push(job), { now: () => at })
    await new Promise((later) => setTimeout(later, 100))
    expect(done).toEqual([])
    at = inSeconds(60)
    await empty()
    expect(done).toEqual([{ content: { patient: 'ada' }, tries: 1 }])
  })

  test('of another queue is left alone', async () => {
    await queue.add('reminders', { patient: 'ada' }, now)
    work(() => Promise.reject(new Error('not mine')))
    await new Promise((later) => setTimeout(later, 100))
    expect(await left()).toMatchObject([{ queue: 'reminders', tries: 0 }])
  })

  test('with the same key is not added twice while it waits; another key is, and after it is done it may come again', async () => {
    await queue.add('recall', { n: 1 }, now, 'ada')
    await queue.add('recall', { n: 2 }, now, 'ada')
    await queue.add('recall', { n: 3 }, now, 'bea')
    const done: number[] = []
    work<{ n: number }>(async ({ content }) => void done.push(content.n))
    await empty()
    await queue.add('recall', { n: 4 }, now, 'ada')
    await empty()
    expect(done).toEqual([1, 3, 4])
  })

  test('that was due first is done first', async () => {
    for (const n of [3, 1, 2]) await queue.add('recall', n, inSeconds(n))
    const done: number[] = []
    work<number>(async ({ content }) => void done.push(content))
    await empty()
    expect(done).toEqual([1, 2, 3])
  })
})

describe('Several servers', () => {
  test('two workers on connections of their own do a hundred jobs, each once, and share them', async () => {
    for (let n = 0; n < 100; n += 1) await queue.add('recall', n, now)
    const [east, west] = [connect(database.url, 3), connect(database.url, 3)]
    const done: { by: string; n: number }[] = []
    const by =
      (name: string): Handler<number> =>
      async ({ content }) => {
        await new Promise((later) => setTimeout(later, 2))
        done.push({ by: name, n: content })
      }
    const pair = [work(by('east'), {}, 'recall', jobs(east.db)), work(by('west'), {}, 'recall', jobs(west.db))]
    await empty()
    await Promise.all(pair.map((w) => w.stop()))
    expect(done.map((d) => d.n).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n))
    expect(new Set(done.map((d) => d.by))).toEqual(new Set(['east', 'west']))
    await Promise.all([east.close(), west.close()])
  })

  test('a server killed amid a job: another takes it up after the time limit, not before', async () => {
    await queue.add('recall', { patient: 'ada' }, new Date(0))
    const program = `
      import { connect } from ${JSON.stringify(new URL('../database/connect.ts', import.meta.url).href)}
      import { jobs } from ${JSON.stringify(new URL('jobs.ts', import.meta.url).href)}
      jobs(connect(process.argv[1]).db).work('recall', () => new Promise(() => process.stdout.write('taken')), { timeLimit: 900 })`
    const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', program, database.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    await once(child.stdout!, 'data')
    const done: unknown[] = []
    work(async (job) => void done.push(job), { timeLimit: 900 })
    // Longer than the time limit: as long as it lives, it says that it is at it.
    await new Promise((later) => setTimeout(later, 1500))
    expect(done).toEqual([])
    child.kill('SIGKILL')
    await once(child, 'exit')
    await empty()
    expect(done).toEqual([{ content: { patient: 'ada' }, tries: 2 }])
  })

  test('a job that ends every server is parked, not tried for ever', async () => {
    await queue.add('recall', {}, now)
    await database.db
      .updateTable('job')
      .set({ tries: 3, taken: inSeconds(0) })
      .execute()
    let ran = 0
    work(
      async () => {
        ran += 1
      },
      { tries: 3, timeLimit: 1000, now: () => inSeconds(10) },
    )
    await expect.poll(async () => (await queue.state())[0]).toEqual({ queue: 'recall', waiting: 0, parked: 1 })
    expect(ran).toBe(0)
  })

  test('who lost a job to another does not settle it', async () => {
    await queue.add('recall', {}, now)
    const atHand = Promise.withResolvers<void>()
    const slow = work(() => atHand.promise, { now: () => now })
    await expect.poll(async () => (await left())[0]?.tries).toBe(1)
    // Another server has taken it up meanwhile.
    await database.db.updateTable('job').set({ tries: 2, taken: now }).execute()
    atHand.resolve()
    await slow.stop()
    expect(await left()).toMatchObject([{ tries: 2, taken: now }])
  })
})

describe('A job that fails', () => {
  test('is tried again after 30 s, 2 min and 8 min, and parked after the fourth time, with the reason', async () => {
    await queue.add('recall', { patient: 'ada' }, now)
    let at = now
    const tried: number[] = []
    const told: unknown[] = []
    work(
      async ({ tries }) => {
        tried.push(tries)
        throw new Error('the laboratory does not answer')
      },
      { now: () => at, tries: 4, fault: (error) => told.push(error) },
    )
    let seconds = 0
    for (const [i, wait] of [30, 120, 480].entries()) {
      await expect.poll(async () => (await left())[0]).toMatchObject({ tries: i + 1, taken: null, due: inSeconds(seconds + wait) })
      seconds += wait
      at = inSeconds(seconds)
    }
    await expect.poll(() => queue.state()).toEqual([{ queue: 'recall', waiting: 0, parked: 1 }])
    expect(await left()).toMatchObject([{ failed: 'the laboratory does not answer', parked: inSeconds(630) }])
    expect(tried).toEqual([1, 2, 3, 4])
    expect(told).toHaveLength(4)
  })

  test('and was parked starts anew when it is added again', async () => {
    await queue.add('recall', { n: 1 }, now, 'ada')
    const failing = work(() => Promise.reject(new Error('no')), { tries: 1 })
    await expect.poll(async () => (await queue.state())[0]?.parked).toBe(1)
    await failing.stop()
    await queue.add('recall', { n: 2 }, now, 'ada')
    const done: unknown[] = []
    work(async (job) => void done.push(job))
    await empty()
    expect(done).toEqual([{ content: { n: 2 }, tries: 1 }])
  })

  test('does not keep the next from being done', async () => {
    await queue.add('recall', 'bad', now)
    await queue.add('recall', 'good', now)
    const done: string[] = []
    work<string>(async ({ content }) => {
      if (content === 'bad') throw new Error('no')
      done.push(content)
    })
    await expect.poll(() => done).toEqual(['good'])
    // The one that was done is gone a moment after it was.
    await expect.poll(left).toMatchObject([{ content: '"bad"', failed: 'no' }])
  })
})

test('a worker that is stopped finishes the job at hand and takes no other', async () => {
  await queue.add('recall', 1, now)
  await queue.add('recall', 2, now)
  const atHand = Promise.withResolvers<void>()
  const worker = work(() => atHand.promise)
  await expect.poll(async () => (await left())[0]?.tries).toBe(1)
  const stopped = worker.stop()
  atHand.resolve()
  await stopped
  expect(await left()).toMatchObject([{ content: '2', tries: 0, taken: null }])
})

test('a worker outlives a database that does not answer for a while', async () => {
  await queue.add('recall', 1, now)
  await sql`alter table job rename to job_away`.execute(database.db)
  const told: unknown[] = []
  const done: unknown[] = []
  work(async ({ content }) => void done.push(content), { fault: (error) => told.push(error) })
  await expect.poll(() => told.length).toBeGreaterThan(1)
  await sql`alter table job_away rename to job`.execute(database.db)
  await expect.poll(() => done).toEqual([1])
})

describe('New knowledge', () => {
  const audit: Audit = { note: () => {}, flush: () => Promise.resolve() }
  const system = { role: 'system' } as const
  const gate = (knowledgeVersion: string, outcome: string): Advice => ({
    asOf: '2026-11-21',
    protocol: 'uz-leuven',
    knowledgeVersion,
    patient: 'Patient/ada',
    exposures: [],
    recommendations: [
      {
        decision: 'dose-gate',
        outcome,
        subject: null,
        stance: 'recommend',
        authority: 'uz-leuven',
        positions: [],
        reasons: [],
        dates: {},
        values: {},
        due: null,
        actor: 'prescriber',
        text: { nl: 'n', en: 'e' },
        because: [],
        sources: [],
        dissent: [],
        subjectName: { nl: 'n', en: 'e' },
      },
    ],
    missing: [],
    notices: [],
  })
  const kept = () => journal(database.db, audit)
  const plan = () => planReEvaluation(database.db, '0.2.0', now)

  beforeAll(async () => {
    const store = new FhirStore(database.db, system, audit)
    for (const id of ['ada', 'bea', 'cas', 'dirk']) await store.updateResource({ resourceType: 'Patient', id })
    await store.deleteResource('Patient', 'dirk')
  })
  beforeEach(async () => {
    await kept().advised(system, 'ada', gate('0.1.0', 'give'))
    await kept().advised(system, 'bea', gate('0.1.0', 'give'))
    await kept().advised(system, 'bea', gate('0.2.0', 'give'))
    await kept().advised(system, 'dirk', gate('0.1.0', 'give'))
  })

  test('looks at patients again who were advised with the old; not at those advised since, never advised or taken out of the record', async () => {
    expect(await plan()).toBe(1)
    expect(await left()).toMatchObject([{ queue: reEvaluation, content: '{"patient" : "ada"}' }])
  })

  test('makes one job for each patient, however many servers start', async () => {
    const [east, west] = await Promise.all([plan(), plan()])
    expect(east + west).toBe(1)
    expect(await plan()).toBe(0)
  })

  test('stores the new advice and says what is different; afterwards there is nothing left to do', async () => {
    await plan()
    work(
      reEvaluate(kept(), () => Promise.resolve(gate('0.2.0', 'hold'))),
      {},
      reEvaluation,
    )
    await empty()
    const [entry] = (await kept().of(system, 'ada')) as readonly JournalEntry[]
    expect(entry).toMatchObject({
      kind: 'advised',
      person: null,
      knowledge: '0.2.0',
      occasion: 'knowledge',
      changes: [{ decision: 'dose-gate', subject: null, was: ['give'], is: ['hold'] }],
    })
    expect(await plan()).toBe(0)
  })

  test('that advises the same is in the journal too, with no change', async () => {
    await plan()
    work(
      reEvaluate(kept(), () => Promise.resolve(gate('0.2.0', 'give'))),
      {},
      reEvaluation,
    )
    await empty()
    expect((await kept().of(system, 'ada'))[0]).toMatchObject({ knowledge: '0.2.0', changes: [] })
  })

  test('a record that cannot be read keeps its job, and the journal as it was', async () => {
    await plan()
    work(
      reEvaluate(kept(), () => Promise.reject(new Error('unusable'))),
      {},
      reEvaluation,
    )
    await expect.poll(async () => (await left())[0]).toMatchObject({ failed: 'unusable', tries: 1 })
    expect(await kept().of(system, 'ada')).toHaveLength(1)
  })
})
