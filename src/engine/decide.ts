import { match } from './condition.ts'
import type { AnyFact, Evidence, Found } from './fact.ts'
import { certain, listed, possible, type RowSet } from './row-set.ts'
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
  /** The rows whose facts the answer rests on; see `evidenceFor`. */
  readonly grounds: readonly ReadyRow[]
}

/** Looks up a fact in the case at hand. */
export type Look = (fact: AnyFact) => Found<unknown>

const none: readonly never[] = []

/** Rows that may hold and rows that do, for a table that fits in one word: nearly all do. The search in a table ends at one row left: it is proven to be the answer. */
function fittingInOneWord(decision: Decision, look: Look): { readonly maybe: number; readonly sure: number } {
  let maybe = decision.everyRow[0]!
  let sure = maybe
  const toOne = decision.kind === 'table'
  for (const column of decision.ready) {
    const found = look(column.fact)
    const rows = possible(column, found, 0)
    maybe &= rows
    sure &= found.state === 'known' ? rows : certain(column, found, 0)
    if (maybe === 0 || (toOne && (maybe & (maybe - 1)) === 0)) return { maybe, sure: maybe }
  }
  return { maybe, sure }
}

/** The same for any number of rows. */
function fitting(decision: Decision, look: Look): { readonly maybe: RowSet; readonly sure: RowSet } {
  if (decision.everyRow.length === 1) {
    const { maybe, sure } = fittingInOneWord(decision, look)
    return { maybe: [maybe], sure: maybe === sure ? [maybe] : [sure] }
  }
  const maybe = [...decision.everyRow]
  const sure = [...decision.everyRow]
  for (const column of decision.ready) {
    const found = look(column.fact)
    for (let w = 0; w < maybe.length; w++) {
      maybe[w]! &= possible(column, found, w)
      sure[w]! &= certain(column, found, w)
    }
  }
  return { maybe, sure }
}

/** The facts that keep these rows from being told, or the leaves that they hang on. */
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

/** A row that speaks of `unrecorded` answers, and still asks for the fact that was not recorded. */
function unrecordedIn(decision: Decision, row: ReadyRow, look: Look): readonly AnyFact[] {
  if (!row.speaksOfUnrecorded) return row.asking
  const needs: AnyFact[] = [...row.asking]
  for (const { column, cell } of row.cells) {
    if (!cell.unrecorded) continue
    const fact = decision.facts[column]!
    const found = look(fact)
    if (found.state === 'missing') needs.push(...(found.asks ?? [fact]))
  }
  return [...new Set(needs)]
}

/** What was found of the facts that these rows speak of, each piece once. */
export function evidenceFor(decision: Decision, rows: readonly ReadyRow[], look: Look): Evidence[] {
  const all: Evidence[] = []
  let seen = 0
  for (const row of rows) {
    for (const { column } of row.cells) {
      // Rows speak of the same few columns: each is looked up once.
      if ((seen & (1 << column)) !== 0 && column < 31) continue
      if (column < 31) seen |= 1 << column
      for (const e of look(decision.facts[column]!).from) if (!all.some((a) => sameEvidence(a, e))) all.push(e)
    }
  }
  return all
}

/** The same piece: one fact from one place. */
export const sameEvidence = (a: Evidence, b: Evidence): boolean =>
  a === b || (a.fact === b.fact && a.reference === b.reference && a.value === b.value)

const byRow = (decision: Decision, row: ReadyRow, look: Look): Answer => {
  const rows = [row]
  return {
    outcome: row.then,
    rows,
    reasons: row.because === undefined ? none : [row.because],
    needs: unrecordedIn(decision, row, look),
    grounds: rows,
  }
}

/** Is no fact missing that this row turns on? Then only a partial date or a range keeps it from being told. */
const hangsOnPartialOnly = (decision: Decision, row: ReadyRow, look: Look): boolean =>
  row.cells.every(({ column, cell }) => {
    const found = look(decision.facts[column]!)
    return found.state !== 'missing' || match(cell, found, decision.speaksOfUnrecorded[column]!) !== 'maybe'
  })

function decideTable(decision: Decision, look: Look): Answer {
  const { maybe, sure } = fitting(decision, look)
  const only = maybe[0]!
  if (maybe.length === 1 && only !== 0 && (only & (only - 1)) === 0) return byRow(decision, decision.rows[31 - Math.clz32(only)]!, look)
  const candidates = listed(decision.rows, maybe)
  const first = listed(decision.rows, sure)[0] ?? candidates[0]
  if (first === undefined) throw new Error(`${decision.authority}/${decision.decision}: no row for these facts`)
  if (candidates.every((row) => row.then === first.then)) {
    const answer = byRow(decision, first, look)
    return first.then === ask ? { ...answer, needs: undecided(decision, candidates, look) } : answer
  }
  const partial = candidates.every((row) => hangsOnPartialOnly(decision, row, look))
  const safest = partial ? decision.safest.find((o) => candidates.some((row) => row.then === o)) : undefined
  const row = safest === undefined ? undefined : candidates.find((r) => r.then === safest)
  return {
    outcome: safest ?? ask,
    rows: row ? [row] : none,
    reasons: row?.because === undefined ? none : [row.because],
    // The row chosen still asks what it speaks of as unrecorded.
    needs: [...new Set([...undecided(decision, candidates, look), ...(row ? unrecordedIn(decision, row, look) : none)])],
    grounds: candidates,
  }
}

function decideChecklist(decision: Decision, look: Look): Answer[] {
  const { maybe, sure } = fitting(decision, look)
  const answers: Answer[] = []
  const said = new Map<string, ReadyRow[]>()
  for (const row of listed(decision.rows, sure)) {
    const rows = said.get(row.then)
    if (rows) rows.push(row)
    else said.set(row.then, [row])
  }
  for (const [outcome, rows] of said) {
    if (outcome === silent) continue
    answers.push({ outcome, rows, reasons: none, needs: rows.flatMap((r) => unrecordedIn(decision, r, look)), grounds: rows })
  }
  if (decision.whenUnknown === 'ask') {
    const asked = listed(
      decision.rows,
      maybe.map((bits, w) => bits & ~sure[w]!),
    ).filter((row) => !said.has(row.then))
    if (asked.length > 0) {
      // A row that asks and rows that are open are one question with all their facts.
      const needs = undecided(decision, asked, look)
      const i = answers.findIndex((a) => a.outcome === ask)
      if (i === -1) answers.push({ outcome: ask, rows: none, reasons: none, needs, grounds: asked })
      else answers[i] = { ...answers[i]!, needs: [...new Set([...answers[i]!.needs, ...needs])] }
    }
  }
  if (answers.length === 0 && decision.otherwise !== undefined && decision.otherwise !== silent && !said.has(silent)) {
    answers.push({ outcome: decision.otherwise, rows: none, reasons: none, needs: none, grounds: decision.rows })
  }
  return answers
}

function decideVerdict(decision: Decision, look: Look): Answer {
  const { maybe, sure } = fitting(decision, look)
  const certainly = listed(decision.rows, sure)
  const open =
    decision.whenUnknown === 'skip'
      ? none
      : listed(
          decision.rows,
          maybe.map((bits, w) => bits & ~sure[w]!),
        )
  // Between the first and the last day of a partial date the safer answer counts; a fact that is missing is a question.
  const partly = open.filter((row) => hangsOnPartialOnly(decision, row, look))
  const hold =
    certainly.length > 0 || partly.length === open.length
      ? [...certainly, ...partly].sort((a, b) => decision.rows.indexOf(a) - decision.rows.indexOf(b))
      : certainly
  const gravest = decision.safest.find((o) => hold.some((r) => r.then === o))
  return {
    // Something open could still make it graver: nothing certain, then it is a question.
    outcome: gravest ?? (open.length > 0 ? ask : decision.otherwise!),
    rows: hold,
    reasons: [...new Set(hold.filter((r) => r.then !== silent).map((r) => r.because!))],
    needs: [...new Set([...undecided(decision, open, look), ...hold.flatMap((r) => unrecordedIn(decision, r, look))])],
    grounds: hold.length > 0 ? hold : decision.rows,
  }
}

/** Answers a decision for the facts that `look` finds. Never guesses: what is missing and matters stands in `needs`. */
export function decide(decision: Decision, look: Look): Answer[] {
  if (decision.kind === 'checklist') return decideChecklist(decision, look)
  const answer = decision.kind === 'table' ? decideTable(decision, look) : decideVerdict(decision, look)
  return answer.outcome === silent ? [] : [answer]
}
