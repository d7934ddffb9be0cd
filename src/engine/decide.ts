import { match } from './condition.ts'
import type { AnyFact, Evidence, Found } from './fact.ts'
import { ask, type Decision, type ReadyRow, silent } from './table.ts'

/** What one decision says about one case. A table gives one; a checklist one an item; a verdict one with its reasons. */
export interface Answer {
  /** An outcome of the decision, or `ask`. */
  readonly outcome: string
  /** The rows that gave it; empty when it is the `otherwise`. */
  readonly rows: readonly ReadyRow[]
  /** Reason codes, in the order of the rows. */
  readonly reasons: readonly string[]
  /** Facts that are missing and could still change the outcome. */
  readonly needs: readonly AnyFact[]
  /** What the answer rests on. */
  readonly because: readonly Evidence[]
}

/** Looks up a fact in the case at hand. */
export type Look = (fact: AnyFact) => Found<unknown>

type Fit = 'yes' | 'no' | 'maybe'

const none: readonly never[] = []

function fitOf(decision: Decision, row: ReadyRow, look: Look): Fit {
  let result: Fit = 'yes'
  for (const { column, cell } of row.cells) {
    const m = match(cell, look(decision.facts[column]!), decision.speaksOfUnrecorded[column]!)
    if (m === 'no') return 'no'
    if (m === 'maybe') result = 'maybe'
  }
  return result
}

/** The facts that keep a row from being told, or the leaves that they hang on. */
function undecided(decision: Decision, rows: readonly ReadyRow[], look: Look): AnyFact[] {
  const needs = new Set<AnyFact>()
  for (const row of rows) {
    for (const { column, cell } of row.cells) {
      const fact = decision.facts[column]!
      const found = look(fact)
      if (found.state === 'known' || match(cell, found, decision.speaksOfUnrecorded[column]!) !== 'maybe') continue
      for (const leaf of found.asks ?? [fact]) needs.add(leaf)
    }
  }
  return [...needs]
}

function evidence(decision: Decision, rows: readonly ReadyRow[], look: Look): readonly Evidence[] {
  const columns = new Set<number>()
  for (const row of rows) for (const { column } of row.cells) columns.add(column)
  const all: Evidence[] = []
  for (const column of columns) {
    for (const e of look(decision.facts[column]!).from) {
      if (!all.some((a) => a.fact === e.fact && a.reference === e.reference && a.value === e.value)) all.push(e)
    }
  }
  return all
}

/** A row that speaks of `unrecorded` answers, and still asks for the fact that was not recorded. */
function unrecordedIn(decision: Decision, row: ReadyRow, look: Look): AnyFact[] {
  const needs: AnyFact[] = [...row.asking]
  for (const { column, cell } of row.cells) {
    if (!cell.unrecorded) continue
    const fact = decision.facts[column]!
    const found = look(fact)
    if (found.state === 'missing') needs.push(...(found.asks ?? [fact]))
  }
  return needs
}

function decideTable(decision: Decision, look: Look): Answer {
  const candidates: ReadyRow[] = []
  const sure: ReadyRow[] = []
  for (const row of decision.rows) {
    const fits = fitOf(decision, row, look)
    if (fits !== 'no') candidates.push(row)
    if (fits === 'yes') sure.push(row)
  }
  const first = sure[0] ?? candidates[0]
  if (first === undefined) throw new Error(`${decision.authority}/${decision.decision}: no row for these facts`)
  if (candidates.every((row) => row.then === first.then)) {
    return {
      outcome: first.then,
      rows: [first],
      reasons: first.because === undefined ? none : [first.because],
      needs: candidates.length > 1 && first.then === ask ? undecided(decision, candidates, look) : unrecordedIn(decision, first, look),
      because: evidence(decision, [first], look),
    }
  }
  const needs = undecided(decision, candidates, look)
  const partial = candidates.every((row) =>
    row.cells.every(({ column, cell }) => {
      const found = look(decision.facts[column]!)
      return found.state !== 'missing' || match(cell, found, decision.speaksOfUnrecorded[column]!) !== 'maybe'
    }),
  )
  const safest = partial ? decision.safest.find((o) => candidates.some((row) => row.then === o)) : undefined
  const row = safest === undefined ? undefined : candidates.find((r) => r.then === safest)
  return { outcome: safest ?? ask, rows: row ? [row] : none, reasons: row?.because === undefined ? none : [row.because], needs, because: evidence(decision, candidates, look) }
}

function decideChecklist(decision: Decision, look: Look): Answer[] {
  const answers: Answer[] = []
  const open: ReadyRow[] = []
  const said = new Map<string, ReadyRow[]>()
  for (const row of decision.rows) {
    const fits = fitOf(decision, row, look)
    if (fits === 'yes') {
      const rows = said.get(row.then)
      if (rows) rows.push(row)
      else said.set(row.then, [row])
    } else if (fits === 'maybe') open.push(row)
  }
  for (const [outcome, rows] of said) {
    if (outcome === silent) continue
    answers.push({
      outcome,
      rows,
      reasons: none,
      needs: rows.flatMap((r) => unrecordedIn(decision, r, look)),
      because: evidence(decision, rows, look),
    })
  }
  if (decision.whenUnknown === 'ask') {
    const asked = open.filter((row) => !said.has(row.then))
    if (asked.length > 0) answers.push({ outcome: ask, rows: none, reasons: none, needs: undecided(decision, asked, look), because: none })
  }
  if (answers.length === 0 && decision.otherwise !== undefined && decision.otherwise !== silent && !said.has(silent)) {
    answers.push({ outcome: decision.otherwise, rows: none, reasons: none, needs: none, because: evidence(decision, decision.rows, look) })
  }
  return answers
}

function decideVerdict(decision: Decision, look: Look): Answer {
  const hold: ReadyRow[] = []
  const open: ReadyRow[] = []
  for (const row of decision.rows) {
    const fits = fitOf(decision, row, look)
    if (fits === 'yes') hold.push(row)
    else if (fits === 'maybe') open.push(row)
  }
  const gravest = decision.safest.find((o) => hold.some((r) => r.then === o))
  const asked = decision.whenUnknown === 'ask' ? open : []
  const needs = [...new Set([...undecided(decision, asked, look), ...hold.flatMap((r) => unrecordedIn(decision, r, look))])]
  const gravity = (o: string): number => decision.safest.indexOf(o)
  // Something open could still make it graver: then the answer is a question, unless it is already as grave as it can become.
  const worst = asked.map((r) => r.then).filter((o) => gravest === undefined || gravity(o) < gravity(gravest))
  const outcome = worst.length > 0 && gravest === undefined ? ask : (gravest ?? decision.otherwise!)
  return {
    outcome,
    rows: hold,
    reasons: [...new Set(hold.filter((r) => r.then !== silent).map((r) => r.because!))],
    needs,
    because: evidence(decision, hold.length > 0 ? hold : decision.rows, look),
  }
}

/** Answers a decision for the facts that `look` finds. Never guesses: what is missing and matters stands in `needs`. */
export function decide(decision: Decision, look: Look): Answer[] {
  const answers =
    decision.kind === 'table'
      ? [decideTable(decision, look)]
      : decision.kind === 'checklist'
        ? decideChecklist(decision, look)
        : [decideVerdict(decision, look)]
  return answers.filter((a) => a.outcome !== silent)
}
