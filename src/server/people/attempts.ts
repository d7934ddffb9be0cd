/** How often something was tried: counted in the database, so that several servers count together, and before it is tried, so that trying at once does not help. */
import { sql } from 'kysely'
import type { Database } from '../database/tables.ts'

/** So many times in so many minutes. */
export interface Limit {
  readonly most: number
  readonly minutes: number
}

/** Counts an attempt. Gives false when there were too many. */
export async function attempt(db: Database, key: string, { most, minutes }: Limit): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    insert into attempt as a (key, count, since) values (${key}, 1, now()) on conflict (key) do update set
      count = case when a.since < now() - make_interval(mins => ${minutes}) then 1 else a.count + 1 end,
      since = case when a.since < now() - make_interval(mins => ${minutes}) then now() else a.since end
    returning count`.execute(db)
  return (rows[0]?.count ?? 1) <= most
}

/** Forgets the attempts of who got in. */
export async function forget(db: Database, key: string): Promise<void> {
  await db.deleteFrom('attempt').where('key', '=', key).execute()
}

/** Takes one attempt back: who got in was no guess. Others from that address stay counted. */
export async function takeBack(db: Database, key: string): Promise<void> {
  await sql`update attempt set count = greatest(count - 1, 0) where key = ${key}`.execute(db)
}

/** Removes what no longer counts, codes that were used among it. For a job that runs now and then. */
export async function tidyAttempts(db: Database): Promise<void> {
  await sql`delete from attempt where since < now() - interval '1 day'`.execute(db)
  await sql`delete from used_code where until < now() - interval '1 day'`.execute(db)
  await sql`delete from auth_session where "expiresAt" < now() or seen < now() - interval '1 day'`.execute(db)
  await sql`delete from auth_verification where "expiresAt" < now()`.execute(db)
  await sql`delete from invitation where until < now()`.execute(db)
}
