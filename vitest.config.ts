import { defineConfig } from 'vitest/config'

// The browser tests have a configuration of their own in e2e/.
export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'], testTimeout: 20_000 },
})
