/**
 * The audit chain: every row carries an HMAC over itself and the row before it, under a key that stands outside the database. A server process has a chain of
 * its own; its first row, its last and some between record where the other chains end, so that cutting off the end of a chain shows in another.
 */
import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../database/tables.ts'

/** A row as it is chained. `detail` is JSON text, byte for byte as stored. */
export interface AuditRow {
  readonly chain: string
  readonly number: number
  readonly at: Date
  readonly person: string | null
  readonly role: string | null
  readonly action: string
  readonly target: string | null
  readonly patient: string | null
  readonly outcome: string
  readonly detail: string | null
}

/** Where a chain ends: its last row. */
export interface Head {
  readonly chain: string
  readonly number: number
  readonly hash: string
}

/** Actions of the chain itself. Their detail holds the heads of the other chains. */
export const signing = ['started', 'signed', 'stopped'] as const

/** The hash of a row: HMAC-SHA-256 over the hash before it and the row, in hexadecimal. The first row of a chain follows on "". */
export function hashOf(key: Buffer, before: string, r: AuditRow): string {
  const canonical = [before, r.chain, r.number, r.at.toISOString(), r.person, r.role, r.action, r.target, r.patient, r.outcome, r.detail]
  return createHmac('sha256', key).update(JSON.stringify(canonical)).digest('hex')
}

/**
 * The heads of all other chains, oldest name first. `deed` is the last number that is no signature: two idle servers need not sign each other for ever.
 * Walks from chain to chain along the key, so that it takes as long as there are chains, not rows.
 */
export async function headsOf(db: Database, own: string): Promise<readonly (Head & { readonly at: Date; readonly deed: number })[]> {
  const { rows } = await sql<Head & { at: Date; deed: number }>`
    with recursive chains as (
      (select chain from audit order by chain limit 1)
      union all
      select (select a.chain from audit a where a.chain > c.chain order by a.chain limit 1) from chains c where c.chain is not null)
    select last.chain, last.number, last.hash, last.at, coalesce(deed.number, 0) as deed
    from chains c
    cross join lateral (select chain, number, hash, at from audit a where a.chain = c.chain order by number desc limit 1) last
    left join lateral (select number from audit a where a.chain = c.chain and action <> 'signed' order by number desc limit 1) deed on true
    where c.chain is not null and c.chain <> ${own} order by c.chain`.execute(db)
  return rows
}
