/** A process of its own: runs PostgreSQL in a folder that goes away, with the demonstration in its database, tells its parent the address, and stops with it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/server/database/embedded.ts'
import { startDemonstration } from './demonstration.ts'

const data = mkdtempSync(join(tmpdir(), 'howship-stories-'))
const database = await startEmbedded(data)
if ('unusable' in database) throw new Error(database.unusable)
process.once('disconnect', () => {
  void database.stop().then(() => {
    rmSync(data, { recursive: true, force: true })
    process.exit(0)
  })
})
const hospital = await startDemonstration(database.url)
await hospital.close()
process.send?.(database.url)
