import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problems } from './problems.ts'

describe('docs/problems.md', () => {
  const rows = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => /^\| `([a-z-]+)` \| (.+) \| (.+) \|$/.exec(line))
    .filter((row) => row !== null)
    .map(([, code, nl, en]) => [code, { nl, en }])

  it('explains every problem code in the words of the code, and none that does not exist', () =>
    expect(Object.fromEntries(rows)).toEqual(problems))
  it('explains each once', () => expect(rows).toHaveLength(Object.keys(problems).length))
})
