import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs', 'safety', 'hazards.md'), 'utf8')
const hazards = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| hazard') && !line.startsWith('| ---'))

describe('the hazards page', () => {
  test('names hazards', () => expect(hazards.length).toBeGreaterThan(10))
  test.each(hazards.map((line) => [line.split('|')[1]!.trim(), line] as const))('%s: every test that shows its guard exists', (_, line) => {
    const named = [...line.matchAll(/`([^`]+\.test\.ts)` “([^”]+)”/g)]
    expect(named.length).toBeGreaterThan(0)
    for (const [, file, title] of named) {
      expect(existsSync(join(root, file!)), file).toBe(true)
      expect(readFileSync(join(root, file!), 'utf8'), title).toContain(title!)
    }
  })
})
