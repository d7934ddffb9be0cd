/** Twenty-four rounds on one data folder, killing in turn the server, its database, both, or asking it to stop. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { round } from '../src/server/kill-rounds.ts'

const data = mkdtempSync(join(tmpdir(), 'howship-kill-'))
afterAll(() => rmSync(data, { recursive: true, force: true }), 60_000)

describe('kill rounds', () => {
  const what = ['server', 'database', 'both', 'stop'] as const
  test.each(Array.from({ length: 24 }, (_, i) => [i + 1, what[i % what.length]!] as const))(
    'round %d: %s',
    async (_, killed) => {
      const { lost, errors, acknowledged, tries } = await round(data, killed, 8, 40)
      console.log(`${killed}: ${acknowledged} acknowledged, ${tries} sent again, ${lost.length} lost, ${errors.length} errors`)
      expect({ lost, errors }).toEqual({ lost: [], errors: [] })
    },
    180_000,
  )
})
