/** A connection to the database, brought up to date. */
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

// Versions and numbers of the audit fit in a double; JSON columns hold what was written, and are parsed by whoever needs the parts.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.JSON, (text) => text)

/** An open database, and how to close it. */
export interface Connected {
  readonly db: Kysely<Tables>
  readonly pool: pg.Pool
  readonly close: () => Promise<void>
}

/** A pool of connections. A connection that breaks is replaced by the next one asked for. @param url as in `postgres://user:password@host/database` */
export function connect(url: string, size = 12): Connected {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    application_name: 'howship',
  })
  // A connection that breaks while idle leaves the pool; whoever asks next gets a new one.
  pool.on('error', () => {})
  // One that breaks while it is lent out fails the query under way; without a listener it would end the process too.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

/**
 * Takes the steps that this database has not taken yet. Several servers may start at once: one takes the steps, the others wait.
 * @param upTo the last step to take; all of them when it is left out
 * @throws when a step fails (nothing of it stays), or when the database was used by a newer Howship
 */
export async function migrate(db: Kysely<Tables>, upTo?: string): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } })
  const { error, results } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo))
  if (error !== undefined) {
    if (error instanceof Error && /missing|corrupted|not found/.test(error.message))
      throw new Error('The database was used by a newer Howship: use that one, or restore a backup.')
    throw error
  }
  return (results ?? []).map((step) => step.migrationName)
}
