/** Deeds written down on this process's chain, in small batches. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../database/tables.ts'
import type { Audit } from '../store/fhir-store.ts'
import { type AuditRow, type Head, hashOf, headsOf, type signing } from './chain.ts'

export interface AuditTrailOptions {
  /** Names this server in the chain's name. Each start makes a chain of its own. */
  readonly server: string
  /** 32 bytes, from `auditKey`. */
  readonly key: Buffer
  readonly now?: () => Date
  /** Told of a batch that could not be written; it is kept and tried again. */
  readonly fault?: (error: unknown) => void
  /** Milliseconds that a deed nobody waits for may stay unwritten. */
  readonly wait?: number
  /** Milliseconds between two looks at where the other chains end. */
  readonly signEvery?: number
  /** Deeds kept while the database is out of reach. Beyond it `note` throws: what cannot be audited is not done. */
  readonly kept?: number
}

/** This process's part of the audit. */
export interface AuditTrail extends Audit {
  readonly chain: string
  /** Records where the other chains end, when they went on since the last time. */
  readonly sign: () => Promise<void>
  /** Writes what is left and the chain's last row. Nothing can be noted afterwards. */
  readonly close: () => Promise<void>
}

/** Rows in one insert. */
const most = 500
/** A chain that nobody has signed since another started is signed by the next; clocks of servers may differ by this much (ms). */
const slack = 3_600_000

type Entry = { -readonly [K in keyof AuditRow]: AuditRow[K] } & { hash?: string }

/** Text that the database gives back as it took it. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD')
const storableOrNull = (text: string | null | undefined): string | null => (text == null ? null : storable(text))

/** Opens a chain. Its first row is written with the first deeds, or after `wait`. */
export function auditTrail(db: Database, options: AuditTrailOptions): AuditTrail {
  const { server, key, now = () => new Date(), fault = () => {}, wait = 10, signEvery = 60_000, kept = 10_000 } = options
  const chain = storable(`${server}/${randomBytes(6).toString('hex')}`)
  /** Not written yet, in order. */
  const waiting: Entry[] = []
  /** Up to which number of each other chain this one has signed. */
  const signed = new Map<string, number>()
  let noted = 0
  let written = 0
  let head = ''
  let closed = false
  let inFlight: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let lastFault: unknown

  const append = (row: Omit<AuditRow, 'chain' | 'number' | 'at'>): void => {
    noted += 1
    waiting.push({ chain, number: noted, at: now(), ...row })
    writeIn(wait)
  }
  const signature = (action: (typeof signing)[number], heads: readonly Head[]) => ({
    person: null,
    role: 'system',
    action,
    target: 'audit',
    patient: null,
    outcome: 'done',
    detail: JSON.stringify({ heads: heads.map(({ chain, number, hash }) => ({ chain, number, hash })) }),
  })
  const unsigned = async (): Promise<readonly Head[]> => {
    const heads = (await headsOf(db, chain)).filter(({ chain, deed }) => deed > (signed.get(chain) ?? 0))
    for (const { chain, number } of heads) signed.set(chain, number)
    return heads
  }

  /** At a start: the chains that may have gone on since the last start of any, which signed all before it. */
  const headsAtStart = async (): Promise<readonly Head[]> => {
    const heads = await headsOf(db, chain)
    const { rows } = await sql<{ at: Date | null }>`
      select max(at) as at from audit where number = 1 and chain in (select unnest(${heads.map((h) => h.chain)}::text[]))`.execute(db)
    const since = (rows[0]?.at?.getTime() ?? 0) - slack
    for (const { chain, number } of heads) signed.set(chain, number)
    return heads.filter(({ at }) => at.getTime() >= since)
  }

  async function insert(rows: readonly Entry[]): Promise<void> {
    const of = <K extends keyof Entry>(name: K): Entry[K][] => rows.map((r) => r[name])
    const { numAffectedRows } = await sql`
      insert into audit (chain, number, at, person, role, action, target, patient, outcome, detail, hash)
      select ${chain}, n, a, p, r, ac, t, pt, o, d::json, h from unnest(
        ${of('number')}::bigint[], ${rows.map((r) => r.at.toISOString())}::timestamptz[], ${of('person')}::text[], ${of('role')}::text[],
        ${of('action')}::text[], ${of('target')}::text[], ${of('patient')}::text[], ${of('outcome')}::text[], ${of('detail')}::text[],
        ${of('hash')}::text[]) as x (n, a, p, r, ac, t, pt, o, d, h)
      on conflict do nothing`.execute(db)
    if (Number(numAffectedRows) === rows.length) return
    // An answer that was lost on the way: the rows are there already. Others in their place would be somebody else's.
    const stored = await db
      .selectFrom('audit')
      .select(['number', 'hash'])
      .where('chain', '=', chain)
      .where('number', 'in', of('number'))
      .execute()
    const hashes = new Map(stored.map((s) => [s.number, s.hash]))
    if (rows.some((r) => hashes.get(r.number) !== r.hash)) throw new Error(`Somebody else wrote on the audit chain ${chain}.`)
  }

  /** Writes the oldest rows. One at a time; what is noted meanwhile goes with the next. */
  function writeBatch(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    inFlight ??= (async () => {
      const [first] = waiting
      if (first === undefined) return
      if (first.number === 1 && first.hash === undefined) first.detail = signature('started', await headsAtStart()).detail
      const rows = waiting.slice(0, most)
      for (const row of rows) {
        // Settled at the first try: a second try writes the same rows.
        row.hash ??= hashOf(key, head, row)
        head = row.hash
      }
      await insert(rows)
      written = rows.at(-1)!.number
      waiting.splice(0, rows.length)
    })().finally(() => {
      inFlight = undefined
    })
    return inFlight
  }

  /** Sees to it that what waits is written without anybody asking. */
  function writeIn(ms: number): void {
    timer ??= setTimeout(() => {
      timer = undefined
      flush().catch(fault)
    }, ms)
    timer.unref()
  }

  async function flush(): Promise<void> {
    const upTo = noted
    try {
      while (written < upTo) await writeBatch()
    } catch (error) {
      lastFault = error
      if (waiting.length > 0) writeIn(1000)
      throw error
    }
  }

  const sign = async (): Promise<void> => {
    const heads = await unsigned()
    if (heads.length > 0) append(signature('signed', heads))
    await flush()
  }
  const watch = setInterval(() => void sign().catch(fault), signEvery)
  watch.unref()

  append(signature('started', []))
  return {
    chain,
    flush,
    sign,
    note: (viewer, deed) => {
      if (closed) throw new Error('The audit trail is closed.')
      if (waiting.length >= kept) throw lastFault ?? new Error('The audit trail cannot keep up.')
      append({
        person: storableOrNull(viewer.person),
        role: viewer.role,
        action: deed.action,
        target: storable(deed.target),
        patient: storableOrNull(deed.patient),
        outcome: deed.outcome,
        detail: deed.detail === undefined ? null : JSON.stringify(deed.detail),
      })
    },
    close: async () => {
      closed = true
      clearInterval(watch)
      await flush()
      append(signature('stopped', await unsigned()))
      await flush()
      clearTimeout(timer)
    },
  }
}
