import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serve } from '../src/server/serve.ts'
import { screens } from './demonstration.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the screens are served, for who does not sign in. */
    readonly url: string
    /** A database with the demonstration in it, to be copied. */
    readonly database: string
  }
}

/** Serves the built screens on a free port, and has the demonstration's database ready, while the browser tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await serve({ port: 0, host: '127.0.0.1', folder: screens })
  if ('unusable' in started) throw new Error(started.unusable)
  // vitest loads this file in a way of its own, in which the database's programs are not found: they run beside it.
  const database = fork(join(import.meta.dirname, 'prepared-database.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const ended = once(database, 'exit')
  const address = await Promise.race([once(database, 'message'), ended.then(() => undefined)])
  if (address === undefined) throw new Error('The database of the stories did not start.')
  project.provide('url', started.url)
  project.provide('database', address[0] as string)
  return async () => {
    database.disconnect()
    await Promise.all([started.close(), ended])
  }
}
