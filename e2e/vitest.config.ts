import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// The screens in a real browser: what `vite build` made, served as people get it.
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/serve-built-screens.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two at a time: while one browser waits for the server the other works.
    fileParallelism: true,
    maxWorkers: 2,
    // On a busy machine a browser may be too late once; what fails twice is a fault.
    retry: 1,
  },
})
