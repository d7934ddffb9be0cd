/**
 * The whole database as one file, and back. A file is gzip of lines: a head that says which steps the tables had taken, each table's rows as JSON as
 * PostgreSQL writes it, and a foot with counts and a hash, so that half a file is never taken for a whole one.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { migrate } from './connect.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

interface Head {
  readonly howship: 'backup'
  readonly at: string
  readonly steps: readonly string[]
}
interface Foot {
  readonly end: true
  readonly rows: number
  readonly sha256: string
}

/** Rows fetched, or put back, at a time. */
const batch = 500

/** Tables that hold data, each after those it refers to. */
async function tablesOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string; needs: string[] }>`
    select c.relname as name, coalesce(array_agg(distinct t.relname::text) filter (where t.relname is not null and t.oid <> c.oid), '{}') as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' left join pg_class t on t.oid = k.confrelid
    where n.nspname = current_schema() and c.relkind = 'r' and c.relname not like 'kysely_%' group by c.relname order by c.relname`.execute(
    db,
  )
  const done: string[] = []
  while (done.length < rows.length) {
    const ready = rows.filter((r) => !done.includes(r.name) && r.needs.every((n) => done.includes(n)))
    if (ready.length === 0) throw new Error('Tables refer to each other in a circle.')
    done.push(...ready.map((r) => r.name))
  }
  return done
}

const stepsOf = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map((r) => r.name)
}

/** Every line of a backup, out of one snapshot: what is written meanwhile is in it wholly or not at all. */
async function* linesOf(db: Kysely<Tables>, at: Date): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let count = 0
  const head: Head = { howship: 'backup', at: at.toISOString(), steps: await stepsOf(db) }
  yield JSON.stringify(head)
  for (const table of await tablesOf(db)) {
    yield JSON.stringify({ table })
    await sql`declare rows no scroll cursor for select row_to_json(t)::text as line from ${sql.table(table)} t`.execute(db)
    for (;;) {
      const { rows } = await sql<{ line: string }>`fetch ${sql.lit(batch)} from rows`.execute(db)
      for (const { line } of rows) {
        // Line ends inside strings are escaped in JSON; those between tokens mean nothing.
        const one = line.replaceAll('\n', ' ')
        hash.update(one)
        count += 1
        yield one
      }
      if (rows.length < batch) break
    }
    await sql`close rows`.execute(db)
  }
  yield JSON.stringify({ end: true, rows: count, sha256: hash.digest('hex') } satisfies Foot)
}

/**
 * Writes a backup while the server runs. The file appears when it is whole, readable by its owner only.
 * @returns how many rows it holds
 */
export async function backup(db: Kysely<Tables>, file: string, at: Date): Promise<number> {
  const unfinished = `${file}.part`
  let rows = 0
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (snapshot) => {
        const counted = new Transform({
          objectMode: true,
          transform: (line: string, _, done) => {
            if (line.startsWith('{"end":true')) rows = (JSON.parse(line) as Foot).rows
            done(null, `${line}\n`)
          },
        })
        await pipeline(
          Readable.from(linesOf(snapshot, at)),
          counted,
          createGzip(),
          createWriteStream(unfinished, { mode: 0o600, flush: true }),
        )
      })
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return rows
}

/** What stands in a file that cannot be put back. */
export class NoBackup extends Error {}

/**
 * Puts a backup back into an empty database, all or nothing, and brings its tables up to date.
 * @returns how many rows it put back
 * @throws NoBackup with one line when the file is not whole, not ours, of a newer Howship, or the database is not empty
 */
export async function restore(db: Kysely<Tables>, file: string): Promise<number> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]()
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next().catch((error: Error) => {
      throw new NoBackup(`${file} is no whole backup: ${error.message}.`)
    })
    if (done) throw new NoBackup(`${file} ends before its end: it is not whole, and nothing was put back.`)
    return value as string
  }
  const head = await next().then((line) => {
    try {
      return JSON.parse(line) as Head
    } catch {
      throw new NoBackup(`${file} is no backup of Howship.`)
    }
  })
  if (head.howship !== 'backup') throw new NoBackup(`${file} is no backup of Howship.`)
  if (head.steps.some((step) => !Object.hasOwn(migrations, step)))
    throw new NoBackup(`${file} was made by a newer Howship: put it back with that one.`)
  await migrate(db, head.steps.at(-1))
  let count = 0
  await db.transaction().execute(async (transaction) => {
    const tables = await tablesOf(transaction)
    for (const table of tables) {
      const { rows } = await sql<{ any: boolean }>`select exists (select 1 from ${sql.table(table)}) as any`.execute(transaction)
      if (rows[0]?.any) throw new NoBackup(`The database is not empty (${table} holds rows): a backup is put back into an empty one.`)
    }
    const hash = createHash('sha256')
    let table = ''
    let waiting: string[] = []
    const put = async (): Promise<void> => {
      if (waiting.length === 0) return
      const rows = `[${waiting.join(',')}]`
      waiting = []
      await sql`insert into ${sql.table(table)} overriding system value select * from json_populate_recordset(null::${sql.table(table)}, ${rows}::json)`.execute(
        transaction,
      )
    }
    for (;;) {
      const line = await next()
      if (line.startsWith('{"table":')) {
        await put()
        table = (JSON.parse(line) as { table: string }).table
        if (!tables.includes(table)) throw new NoBackup(`${file} holds a table "${table}" that this Howship does not know.`)
      } else if (line.startsWith('{"end":true')) {
        await put()
        const foot = JSON.parse(line) as Foot
        if (foot.rows !== count || foot.sha256 !== hash.digest('hex'))
          throw new NoBackup(`${file} was changed or damaged: its rows do not add up, and nothing was put back.`)
        break
      } else {
        hash.update(line)
        count += 1
        waiting.push(line)
        if (waiting.length >= batch) await put()
      }
    }
    await sql`select setval(pg_get_serial_sequence('job', 'id'), coalesce((select max(id) from job), 0) + 1, false)`.execute(transaction)
  })
  await migrate(db)
  return count
}
