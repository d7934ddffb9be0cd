import { type Answer, decide } from './decide.ts'
import { type AnyFact, type Found, known, missing } from './fact.ts'
import { flaws, rowsMet } from './proof.ts'
import type { Decision } from './table.ts'

/** What is known of a made-up patient, by the decision's column names; what is left out is not recorded. */
export type Told = Readonly<Record<string, string | number | undefined>>

/** A story a clinician can agree or disagree with: a sentence, what is known, and the answer ("3.3-mg", "ask creatinine", "hold: calcium-low"). */
export type Vignette = readonly [story: string, told: Told, answer: string | readonly string[]]

/** Answers a decision for values told by column name. */
export function answerFor<C>(decision: Decision<C>, told: Told): Answer[] {
  const d = decision as Decision
  const byFact = new Map<AnyFact, Found<unknown>>(
    d.facts.map((fact, i) => {
      const value = told[d.columns[i]!]
      return [fact, value === undefined ? missing() : known(value)]
    }),
  )
  for (const name of Object.keys(told)) {
    if (!d.columns.includes(name)) throw new Error(`${d.authority}/${d.decision} has no column "${name}"`)
  }
  return decide(d, (fact) => byFact.get(fact)!)
}

/** An answer in one line: "hold: calcium-low, creatinine-missing", "ask weight". */
export function inOneLine(answer: Answer): string {
  const reasons = answer.reasons.length > 0 ? `: ${answer.reasons.join(', ')}` : ''
  const needs = answer.outcome === 'ask' && answer.needs.length > 0 ? ` ${answer.needs.map((f) => f.id).join(', ')}` : ''
  return `${answer.outcome}${needs}${reasons}`
}

/** Every decision that went through vignettes in this process, for the mutation run. */
export const tried: { readonly decision: Decision; readonly vignettes: readonly Vignette[] }[] = []

interface Runner {
  test: (name: string, run: () => void) => void
  describe: (name: string, run: () => void) => void
  expect: (value: unknown, message?: string) => { toEqual: (expected: unknown) => void }
}

/**
 * Registers a decision's tests: the proof (no gap, no overlap), every vignette, and that the vignettes reach every row.
 * The test runner is passed in, so that this file needs none.
 */
export function tryVignettes<C>({ test, describe, expect }: Runner, decision: Decision<C>, vignettes: readonly Vignette[]): void {
  const d = decision as Decision
  tried.push({ decision: d, vignettes })
  describe(`${d.authority} · ${d.decision}`, () => {
    test('has no gap, no overlap and no dead row', () => expect(flaws(d)).toEqual([]))
    for (const [story, told, answer] of vignettes) {
      test(story, () => expect(answerFor(decision, told).map(inOneLine).sort()).toEqual([answer].flat().sort()))
    }
    test('every row is reached by a vignette', () => {
      const met = new Set(vignettes.flatMap(([, told]) => rowsMet(d, told)))
      expect(d.rows.filter((row) => !met.has(row.number)).map((row) => `row ${row.number}: ${row.then}`)).toEqual([])
    })
  })
}
