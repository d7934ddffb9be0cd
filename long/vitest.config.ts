import { defineConfig } from 'vitest/config'

/** What takes too long for `npm test`: `npm run test:long`. */
export default defineConfig({ test: { root: '.', include: ['long/**/*.test.ts'], testTimeout: 3_600_000 } })
