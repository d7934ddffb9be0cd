import type { TestProject } from 'vitest/node'
import { serve } from '../src/server/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly url: string
  }
}

/** Serves the built screens on a free port while the browser tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await serve({ port: 0, host: '127.0.0.1' })
  if ('unusable' in started) throw new Error(started.unusable)
  project.provide('url', started.url)
  return started.close
}
