import { existsSync } from 'node:fs'
import { backup, NoBackup, restore } from '../server/database/backup.ts'
import { type Connected, connect } from '../server/database/connect.ts'
import { startEmbedded } from '../server/database/embedded.ts'
import { readConfig, secretsOf } from '../server/running/config.ts'
import { wordsOf } from './options.ts'
import { Unusable } from './unusable.ts'

/** Runs something on the database that the words or the environment name: a data folder, else DATABASE_URL. */
export async function onDatabase<R>(
  data: string | undefined,
  make: boolean,
  run: (connected: Connected, url: string) => Promise<R>,
): Promise<R> {
  // Who names a folder means that folder, whatever the environment says.
  const read = readConfig(
    { ...process.env, ...(data !== undefined && { DATABASE_URL: undefined }) },
    data === undefined ? {} : { data },
    secretsOf.other,
  )
  if ('unusable' in read) throw new Unusable(read.unusable)
  const { databaseUrl, data: folder } = read.config
  if (databaseUrl === undefined && !make && !existsSync(folder))
    throw new Unusable(`There is no data folder ${folder}. Name it with --data, or set DATABASE_URL.`)
  const embedded = databaseUrl === undefined ? await startEmbedded(folder) : undefined
  if (embedded && 'unusable' in embedded) throw new Unusable(embedded.unusable)
  const url = databaseUrl ?? embedded!.url
  const connected = connect(url, 4)
  try {
    return await run(connected, url)
  } finally {
    await connected.close()
    await embedded?.stop()
  }
}

const said = (error: unknown): never => {
  if (error instanceof NoBackup) throw new Unusable(error.message)
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOSPC' || code === 'EISDIR') throw new Unusable(message.replace(/^[A-Z]+: /, ''))
  if (code === 'ECONNREFUSED') throw new Unusable('The database does not answer. Is the address in DATABASE_URL right?')
  throw error
}

/** `howship backup --out FILE`: the whole database as one file, while the server of DATABASE_URL runs or the data folder rests. */
export async function backupCommand(args: string[]): Promise<void> {
  const { values, positionals } = wordsOf(args, { data: { type: 'string' }, out: { type: 'string' } })
  if (positionals.length > 0 || values.out === undefined) throw new Unusable('Name the file to write: howship backup --out FILE.')
  const rows = await onDatabase(values.data, false, ({ db }) => backup(db, values.out!, new Date()).catch(said))
  process.stdout.write(`${rows} rows in ${values.out}.\n`)
}

/** `howship restore FILE`: puts a backup back into an empty database. */
export async function restoreCommand(args: string[]): Promise<void> {
  const { values, positionals } = wordsOf(args, { data: { type: 'string' } })
  const [file, more] = positionals
  if (file === undefined || more !== undefined) throw new Unusable('Name the backup: howship restore FILE.')
  if (!existsSync(file)) throw new Unusable(`There is no file ${file}.`)
  const rows = await onDatabase(values.data, true, ({ db }) => restore(db, file).catch(said))
  process.stdout.write(`${rows} rows put back.\n`)
}
