/** A database for the tests of one file: the real PostgreSQL in a folder that goes away with it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connected, connect, migrate } from './connect.ts'
import { startEmbedded } from './embedded.ts'

export interface TestDatabase extends Connected {
  readonly url: string
  readonly folder: string
}

/** Starts it, with all tables. `close` stops it and takes its folder away. */
export async function testDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'howship-test-'))
  const embedded = await startEmbedded(folder)
  if ('unusable' in embedded) throw new Error(embedded.unusable)
  const connected = connect(embedded.url)
  await migrate(connected.db)
  return {
    ...connected,
    url: embedded.url,
    folder,
    close: async () => {
      await connected.close()
      await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
