import { defineConfig } from 'vitest/config'

/** The tests that judge a mutant: the fast ones, in one process that keeps its modules, for they run once for every mutant. */
export default defineConfig({
  test: {
    root: '.',
    include: [process.env.HOWSHIP_MUTATE_TESTS ?? 'src/{engine,facts,record,advice,guidelines}/**/*.test.ts'],
    exclude: ['**/*propert*.test.ts', '**/does-not-compile.test.ts'],
    isolate: false,
    testTimeout: 20_000,
  },
})
