import { describe, expect, test } from 'vitest'
import { decisionViews } from './library.ts'

describe.each(['nl', 'en'] as const)('the library in %s', (lang) => {
  const views = decisionViews(lang)
  test('prints every decision, and every row with a sentence and a source', () => {
    for (const d of views) {
      expect(d.tables.length, d.id).toBeGreaterThan(0)
      for (const t of d.tables) {
        for (const r of [...t.rows, ...(t.otherwise ? [t.otherwise] : [])]) {
          expect(r.says, `${d.id} ${t.authority} ${r.outcome}`).not.toMatch(/[{}[\]]|undefined|^\s*$/)
          expect(r.cells.length).toBe(t.columns.length)
        }
        for (const r of t.rows) expect(r.sources.length).toBeGreaterThan(0)
      }
    }
  })
})

test('the zoledronate table reads as it is printed in the guideline', () => {
  const table = decisionViews('nl')
    .find((d) => d.id === 'zoledronate-dose')!
    .tables.find((t) => t.authority === 'nl-handreiking')!
  const clearance = table.columns.findIndex((c) => c.startsWith('creatinineklaring'))
  expect(table.rows.filter((r) => r.cells[clearance] !== '').map((r) => [r.cells[clearance], r.outcome])).toEqual([
    ['boven 60 mL/min', '4-mg'],
    ['50 t/m 60 mL/min', '3.5-mg'],
    ['40 tot 50 mL/min', '3.3-mg'],
    ['30 tot 40 mL/min', '3-mg'],
    ['onder 30 mL/min', 'not-recommended'],
  ])
})
