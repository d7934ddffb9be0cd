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
    // One browser at a time: two cores are two cores.
    fileParallelism: true,
    maxWorkers: 2,
  },
})
