import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import { flaws } from '../engine/proof.ts'
import { ask, type Decision, silent } from '../engine/table.ts'
import { locate } from '../guidelines/citations.ts'
import { decisions } from './decisions.ts'
import { decisionNames } from './names.ts'
import { isAuthority } from './order.ts'
import { outcomesPage } from './outcomes-page.ts'

const root = join(import.meta.dirname, '..', '..')
const tables = [...new Set(decisions.flatMap((d) => d.tables))]
const nameOf = (t: Decision): string => `${t.authority} · ${t.decision}`

const factsOf = (t: Decision): AnyFact[] => {
  const shown = [...Object.values(t.outcomes), ...t.rows].flatMap((o) => [
    ...Object.values(o.values ?? {}),
    ...Object.values(o.dates ?? {}),
    ...(o.due ? [o.due].flat() : []),
  ])
  return [...t.facts, ...shown.filter((v): v is AnyFact => typeof v === 'object' && v !== null && 'kind' in v)]
}
const facts = [...new Set(tables.flatMap(factsOf))]

describe('every decision table', () => {
  test.each(tables.map((t) => [nameOf(t), t] as const))('%s has no gap, no overlap and no dead row', (_, t) => expect(flaws(t)).toEqual([]))

  test('cites places that exist, in every row', () => {
    for (const t of tables) {
      for (const row of t.rows) {
        expect(row.per.length, `${nameOf(t)} row ${row.number}`).toBeGreaterThan(0)
        for (const place of row.per) expect(locate(place).locator).not.toBe('')
      }
      for (const place of t.otherwisePer) expect(locate(place).locator).not.toBe('')
    }
  })

  test('answers to an authority that stands in the order', () =>
    expect(tables.filter((t) => !isAuthority(t.authority)).map(nameOf)).toEqual([]))

  test('can fill every placeholder outside brackets, whichever row gives the outcome', () => {
    const unfilled: string[] = []
    for (const t of tables) {
      for (const row of t.rows) {
        const outcome = t.outcomes[row.then]
        if (outcome === undefined) continue
        const due = (row.due ?? outcome.due) ? ['dueFrom', 'dueTo'] : []
        const names = new Set(['subject', ...due, ...Object.keys({ ...outcome.values, ...outcome.dates, ...row.values, ...row.dates })])
        for (const text of [outcome.says.nl, outcome.says.en]) {
          for (const [, name] of text.replace(/\[[^\]]*\]/g, '').matchAll(/\{(\w+)\}/g))
            if (!names.has(name!)) unfilled.push(`${nameOf(t)} row ${row.number}: {${name}}`)
        }
      }
    }
    expect(unfilled).toEqual([])
  })

  test('uses the same placeholders in both languages', () => {
    const names = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!))].sort()
    for (const t of tables)
      for (const [code, o] of Object.entries(t.outcomes)) expect(names(o.says.nl), `${nameOf(t)} ${code}`).toEqual(names(o.says.en))
  })

  test('has no outcome that no table of the decision gives', () => {
    const given = (decision: string, code: string): boolean =>
      tables.some((t) => t.decision === decision && (t.otherwise === code || t.rows.some((r) => r.then === code)))
    expect(
      tables.flatMap((t) =>
        Object.keys(t.outcomes)
          .filter((code) => code !== ask && !given(t.decision, code))
          .map((code) => `${nameOf(t)}: ${code}`),
      ),
    ).toEqual([])
  })

  test('takes its outcomes from its own list, or asks, or is silent', () => {
    const odd = tables.flatMap((t) =>
      t.rows
        .filter((r) => r.then !== ask && r.then !== silent && t.outcomes[r.then] === undefined)
        .map((r) => `${nameOf(t)} row ${r.number}: ${r.then}`),
    )
    expect(odd).toEqual([])
  })
})

describe('every fact', () => {
  test('has an id of its own, in kebab-case', () => {
    const ids = facts.map((f) => f.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })
  test('has a name and a question in both languages', () => {
    for (const f of facts) for (const text of [f.name.nl, f.name.en, f.asks.nl, f.asks.en]) expect(text.trim(), f.id).not.toBe('')
  })
})

test('every decision has a name, and no name is left over', () => {
  expect(Object.keys(decisionNames).sort()).toEqual([...new Set(decisions.map((d) => d.id))].sort())
})

test('every table goes through vignettes in some test', () => {
  const folder = join(root, 'src', 'guidelines')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => join(folder, f))
  const tried = new Set(
    files
      .filter((f) => f.endsWith('.test.ts'))
      .map((f) => [f, readFileSync(f, 'utf8')] as const)
      .filter(([, text]) => text.includes('tryVignettes('))
      .flatMap(([f, text]) => [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path]) => join(f, '..', path!))),
  )
  expect(
    files.filter((f) => !f.endsWith('.test.ts') && / = (table|checklist|verdict)\(/.test(readFileSync(f, 'utf8')) && !tried.has(f)),
  ).toEqual([])
})

test('docs/outcomes.md lists exactly the codes that the tables give', () =>
  expect(readFileSync(join(root, 'docs', 'outcomes.md'), 'utf8')).toBe(outcomesPage()))
