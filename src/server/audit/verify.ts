/** Is the audit whole? */
import { type Kysely, sql } from 'kysely'
import type { Database, Tables } from '../database/tables.ts'
import { type AuditRow, type Head, hashOf, signing } from './chain.ts'

/** What a walk over all chains found. */
export interface Verified {
  readonly entries: number
  readonly chains: number
  /** One line each: which chain, which numbers, what. Empty when the audit is whole. */
  readonly faults: readonly string[]
}

/** Rows read at a time. */
const page = 2000
/** Lines of faults; a wrong key makes one of each chain. */
const mostFaults = 1000

const numbers = (from: number, to: number): string => (from === to ? `number ${from}` : `numbers ${from} to ${to}`)

/** Neighbours with the same fault are one line. */
class Faults {
  readonly lines: string[] = []
  #open: { readonly chain: string; readonly what: string; readonly from: number; to: number } | undefined

  add(chain: string, from: number, to: number, what: string): void {
    if (this.#open?.chain === chain && this.#open.what === what && this.#open.to === from - 1) this.#open.to = to
    else {
      this.close()
      this.#open = { chain, what, from, to }
    }
  }
  close(): void {
    const fault = this.#open
    this.#open = undefined
    if (fault) this.say(`Chain ${fault.chain}, ${numbers(fault.from, fault.to)}: ${fault.what}.`)
  }
  say(line: string): void {
    if (this.lines.length < mostFaults) this.lines.push(line)
  }
}

/** Of a row whose hash was right: so its detail is what `trail.ts` wrote. */
const headsIn = ({ detail }: AuditRow): readonly Head[] => (JSON.parse(detail!) as { readonly heads: readonly Head[] }).heads

/** Where a chain ended when another chain last said so, and it no longer reaches. */
interface CutOff {
  readonly number: number
  readonly by: string
}

/**
 * Walks every chain in one snapshot, a page at a time, and compares each row with its hash, each number with the one before it, and each end of a chain with
 * what other chains recorded of it. What happened to the end of a chain after the last record of it elsewhere (a minute, while another server runs) does not
 * show, unless that chain went on.
 */
export function verify(db: Database, key: Buffer): Promise<Verified> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((snapshot) => walk(snapshot, key))
}

async function walk(db: Kysely<Tables>, key: Buffer): Promise<Verified> {
  const faults = new Faults()
  const cutOff = new Map<string, CutOff>()
  const last = new Map<string, number>()
  let entries = 0
  let at = { chain: '', number: 0 }
  let before = ''
  for (;;) {
    const rows = (await db
      .selectFrom('audit')
      .selectAll()
      .where(sql<boolean>`(chain, number) > (${at.chain}, ${at.number})`)
      .orderBy('chain')
      .orderBy('number')
      .limit(page)
      .execute()) as (AuditRow & { readonly hash: string })[]
    const signatures: AuditRow[] = []
    for (const row of rows) {
      if (row.chain !== at.chain || entries === 0) {
        at = { chain: row.chain, number: 0 }
        before = ''
      }
      if (row.number < 1) faults.add(row.chain, row.number, row.number, 'added')
      else if (row.number > at.number + 1) faults.add(row.chain, at.number + 1, row.number - 1, 'missing')
      // After a gap nobody knows the hash before it.
      else if (hashOf(key, before, row) !== row.hash)
        faults.add(row.chain, row.number, row.number, 'changed, put in another place, or written with another key')
      else if ((signing as readonly string[]).includes(row.action)) signatures.push(row)
      before = row.hash
      at = { chain: row.chain, number: Math.max(0, row.number) }
      last.set(row.chain, at.number)
      entries += 1
    }
    await compareSignatures(db, signatures, faults, cutOff)
    if (rows.length < page) break
  }
  faults.close()
  for (const [chain, { number, by }] of cutOff) {
    const end = last.get(chain)
    if (end === undefined) faults.say(`Chain ${chain}: all of it is missing; chain ${by} recorded ${number} entries.`)
    else if (end < number) faults.say(`Chain ${chain}, ${numbers(end + 1, number)}: cut off; chain ${by} recorded ${number} entries.`)
  }
  return { entries, chains: last.size, faults: faults.lines }
}

/** Compares the heads that these signatures recorded with the rows that are there. */
async function compareSignatures(
  db: Kysely<Tables>,
  signatures: readonly AuditRow[],
  faults: Faults,
  cutOff: Map<string, CutOff>,
): Promise<void> {
  const claims = signatures.flatMap((row) => headsIn(row).map((head) => ({ ...head, by: row.chain })))
  if (claims.length === 0) return
  const { rows: found } = await sql<{ chain: string; number: number; hash: string }>`
    select a.chain, a.number, a.hash from audit a
    join unnest(${claims.map((c) => c.chain)}::text[], ${claims.map((c) => c.number)}::bigint[]) as x (chain, number)
      on a.chain = x.chain and a.number = x.number`.execute(db)
  const hashes = new Map(found.map((f) => [`${f.number} ${f.chain}`, f.hash]))
  for (const { chain, number, hash, by } of claims) {
    const is = hashes.get(`${number} ${chain}`)
    if (is === undefined) {
      if (number > (cutOff.get(chain)?.number ?? 0)) cutOff.set(chain, { number, by })
    } else if (is !== hash) faults.say(`Chain ${chain}, number ${number}: not what chain ${by} recorded.`)
  }
}
