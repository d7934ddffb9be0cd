import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { auditKey, keyFile } from '../server/audit/key.ts'
import { verify } from '../server/audit/verify.ts'
import { connect } from '../server/database/connect.ts'
import { startEmbedded } from '../server/database/embedded.ts'
import { readConfig, secretsOf } from '../server/running/config.ts'
import { wordsOf } from './options.ts'
import { Unusable } from './unusable.ts'

/** The database to verify: of DATABASE_URL, also while servers run on it; else of the data folder, where no server may run meanwhile. */
async function open(data: string, url: string | undefined): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  if (url !== undefined) return { url, stop: () => Promise.resolve() }
  if (!existsSync(join(data, 'postgres'))) throw new Unusable(`${data} holds no database of Howship. Name the folder with --data.`)
  const embedded = await startEmbedded(data)
  if ('unusable' in embedded) throw new Unusable(embedded.unusable)
  return embedded
}

/**
 * `howship audit verify [--data FOLDER]`: prints one line when the audit is whole, and a line for each fault otherwise, with exit code 1.
 * With DATABASE_URL (and HOWSHIP_AUDIT_KEY) it verifies that database; --data goes before it.
 */
export async function auditCommand(args: string[]): Promise<void> {
  const { values, positionals } = wordsOf(args, { data: { type: 'string' } })
  if (positionals.length !== 1 || positionals[0] !== 'verify')
    throw new Unusable('The audit can be verified: howship audit verify [--data FOLDER].')
  const read = readConfig(
    { ...process.env, ...(values.data !== undefined && { DATABASE_URL: undefined }) },
    values.data === undefined ? {} : { data: values.data },
    secretsOf.audit,
  )
  if ('unusable' in read) throw new Unusable(read.unusable)
  const { data, databaseUrl, auditKey: configured } = read.config
  // A key made now would call every row forged.
  if (configured === undefined && !existsSync(keyFile(data)))
    throw new Unusable(`There is no ${keyFile(data)}: without the key the audit cannot be verified. Put it back, or set HOWSHIP_AUDIT_KEY.`)
  const key = auditKey(data, configured)
  if ('unusable' in key) throw new Unusable(key.unusable)
  const { url, stop } = await open(data, databaseUrl)
  const { db, close } = connect(url, 1)
  try {
    const { entries, chains, faults } = await verify(db, key)
    const size = `${entries} ${entries === 1 ? 'entry' : 'entries'} in ${chains} ${chains === 1 ? 'chain' : 'chains'}`
    if (faults.length === 0) {
      process.stdout.write(`${size}: whole\n`)
      return
    }
    process.stdout.write(`${faults.join('\n')}\n${size}: not whole\n`)
    process.exitCode = 1
  } catch (error) {
    if ((error as { code?: string }).code === '42P01') throw new Unusable('This database holds no audit yet: start the server once.')
    throw error instanceof Error && 'code' in error ? new Unusable(`The database cannot be read: ${error.message}.`) : error
  } finally {
    await close()
    await stop()
  }
}
