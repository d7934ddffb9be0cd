/** The demonstration on the story's day. Apart from the stories, for it is started before any of them too. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startHowship } from '../src/server/howship.ts'
import { readConfig } from '../src/server/running/config.ts'
import { demonstration } from '../src/server/running/signing-in.ts'
import { built } from '../src/server/serve.ts'

/** The day on which every story plays. */
export const storyDay = '2026-11-21'

/** The built screens: those of dist/web, or of the folder named in HOWSHIP_SCREENS. */
export const screens = process.env.HOWSHIP_SCREENS === undefined ? built : resolve(process.env.HOWSHIP_SCREENS)

const signals = ['SIGINT', 'SIGTERM'] as const

export interface Hospital {
  readonly url: string
  /** Stops the server, and throws its database away. */
  readonly close: () => Promise<void>
}

/** The demonstration on a database, with the clock standing at noon of the story's day. */
export async function startDemonstration(database: string): Promise<Hospital> {
  const data = mkdtempSync(join(tmpdir(), 'howship-story-'))
  const gone = (): void => rmSync(data, { recursive: true, force: true })
  const read = readConfig(
    { DATABASE_URL: database, HOWSHIP_AUDIT_KEY: '0'.repeat(64), HOWSHIP_SESSION_SECRET: 'of-a-story-'.repeat(4) },
    { port: '0', data, log: 'error' },
  )
  if ('unusable' in read) throw new Error(read.unusable)
  const before = signals.map((signal) => new Set<unknown>(process.listeners(signal)))
  const started = await startHowship(read.config, demonstration, screens, () => new Date(`${storyDay}T12:00:00`))
  if ('unusable' in started) throw new Error(started.unusable)
  // A test file stops many servers one after the other: none of them waits for a signal any more.
  const deaf = (): void =>
    signals.forEach((signal, i) => {
      for (const listener of process.listeners(signal)) if (!before[i]!.has(listener)) process.removeListener(signal, listener)
    })
  return {
    url: started.url,
    close: async () => {
      await started.close()
      deaf()
      gone()
    },
  }
}
