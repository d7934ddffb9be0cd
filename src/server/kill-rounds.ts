/**
 * Kill tests: servers as processes of their own, clients that write and try again as well-behaved clients do, somebody who kills, and the count afterwards.
 * Nothing that was acknowledged may be missing, and no client may be left with an error.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './database/embedded.ts'

const word = 'kill-test'
const patience = 60_000

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** A server process. */
export interface Running {
  readonly child: ChildProcess
  readonly url: string
  /** What it said on its error output. */
  readonly said: () => string
}

/**
 * Starts a server on a data folder or a DATABASE_URL, and waits until it is ready.
 * @param limit largest file that it and its database may write, in KiB: a disk that is full
 */
export async function startServer(environment: Readonly<Record<string, string>>, port: number, limit?: number): Promise<Running> {
  const args = [join(import.meta.dirname, 'kill-server.ts')]
  const env = { PATH: process.env.PATH ?? '', KILL_TEST_WORD: word, HOWSHIP_PORT: String(port), HOWSHIP_LOG: 'silent', ...environment }
  const child =
    limit === undefined
      ? spawn(process.execPath, args, { env })
      : spawn('bash', ['-c', `ulimit -f ${limit}; trap '' XFSZ; exec "$0" "$@"`, process.execPath, ...args], { env })
  let said = ''
  child.stderr!.on('data', (text) => {
    said += String(text)
  })
  child.stdout!.resume()
  const url = `http://127.0.0.1:${port}`
  for (const until = Date.now() + patience; ; ) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${said}`)
    const ready = await fetch(`${url}/ready`).then(
      (r) => r.ok,
      () => false,
    )
    if (ready) return { child, url, said: () => said }
    if (Date.now() > until) throw new Error(`the server was not ready in time: ${said}`)
    await pause(50)
  }
}

/** Kills a process and waits for its end. */
export async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  await gone
}

/** Process id of the PostgreSQL of a data folder. */
export const postgresOf = (data: string): number => Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

/** One request of a client that is not signed in wrongly and speaks FHIR. */
export const call = (url: string, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${url}/fhir/R4/${path}`, {
    ...init,
    headers: { authorization: `Bearer ${word}`, 'content-type': 'application/fhir+json', ...(init.headers as Record<string, string>) },
  })

/** Weight number `n` of a client, as it is stored. */
export const weight = (id: string, kg: number, note?: string) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  subject: { reference: 'Patient/ada' },
  valueQuantity: { value: kg, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
  ...(note !== undefined && { note: [{ text: note }] }),
})

/** What a client saw. */
export interface Tally {
  /** Ids that the server said it stored. */
  readonly acknowledged: string[]
  /** Times that a request had to be sent again. */
  tries: number
  /** Answers that trying again does not mend. */
  readonly errors: string[]
}

/**
 * A client that puts `count` weights one after the other. When it gets no answer, 429, 502, 503 or 504, it tries again: the same PUT twice is the same PUT.
 * @param to where the server is now
 */
export async function client(name: string, to: () => string, count: number): Promise<Tally> {
  const tally: Tally = { acknowledged: [], tries: 0, errors: [] }
  for (let n = 0; n < count; n++) {
    const id = `${name}-${n}`
    for (const until = Date.now() + patience; ; ) {
      const answer = await call(to(), `Observation/${id}`, {
        method: 'PUT',
        body: JSON.stringify(weight(id, 40 + (n % 60))),
        signal: AbortSignal.timeout(10_000),
      }).catch(() => undefined)
      if (answer?.ok) {
        await answer.arrayBuffer()
        tally.acknowledged.push(id)
        break
      }
      if (answer !== undefined && ![429, 502, 503, 504].includes(answer.status)) {
        tally.errors.push(`${answer.status} ${await answer.text()}`)
        break
      }
      if (Date.now() > until) {
        tally.errors.push('gave up')
        break
      }
      tally.tries += 1
      await pause(50)
    }
  }
  return tally
}

/** Ids of all weights that the server holds, with their value. */
export async function stored(url: string): Promise<Map<string, number>> {
  const answer = await call(url, '$export?_type=Observation')
  const lines = (await answer.text()).split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => JSON.parse(line) as ReturnType<typeof weight>).map((r) => [r.id, r.valueQuantity.value]))
}

/** Acknowledged and not there, or there with another value. */
export function lost(tallies: readonly Tally[], held: ReadonlyMap<string, number>): string[] {
  return tallies.flatMap((t) => t.acknowledged).filter((id) => held.get(id) !== 40 + (Number(id.split('-').at(-1)) % 60))
}

/** Puts the patient that all weights are of. */
export async function putAda(url: string): Promise<void> {
  const answer = await call(url, 'Patient/ada', {
    method: 'PUT',
    body: JSON.stringify({ resourceType: 'Patient', id: 'ada', birthDate: '1954-03-02' }),
  })
  if (!answer.ok) throw new Error(await answer.text())
}

/**
 * One round: clients write while the server, or its database, is killed and (the server) started again. @returns what was lost and what clients were left with
 */
export async function round(
  data: string,
  what: 'server' | 'database' | 'both' | 'stop',
  clients = 6,
  each = 25,
): Promise<{ readonly lost: string[]; readonly errors: string[]; readonly acknowledged: number; readonly tries: number }> {
  const port = await freePort()
  let server = await startServer({ HOWSHIP_DATA: data }, port)
  await putAda(server.url)
  const name = `${what}${port}`
  const writing = Promise.all(Array.from({ length: clients }, (_, i) => client(`${name}-${i}`, () => server.url, each)))
  for (let blow = 0; blow < 2; blow++) {
    await pause(150 + Math.random() * 400)
    if (what === 'database' || what === 'both') process.kill(postgresOf(data), 'SIGKILL')
    if (what !== 'database') {
      await end(server.child, what === 'stop' ? 'SIGTERM' : 'SIGKILL')
      server = await startServer({ HOWSHIP_DATA: data }, port)
    }
  }
  const tallies = await writing
  const held = await stored(server.url)
  await end(server.child, 'SIGTERM')
  return {
    lost: lost(tallies, held),
    errors: tallies.flatMap((t) => t.errors),
    acknowledged: tallies.flatMap((t) => t.acknowledged).length,
    tries: tallies.reduce((sum, t) => sum + t.tries, 0),
  }
}
