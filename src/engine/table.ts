import type { Unit } from '../values/quantity.ts'
import type { Text } from '../values/text.ts'
import { type Cell, type CellOf, cellOf } from './condition.ts'
import type { AnyFact, ChoiceFact, DataFact, DayFact, QuantityFact } from './fact.ts'
import { allOf, type Column, columnsOf, type RowSet } from './row-set.ts'

/** How strongly something is said. `ask` goes with the outcome `ask`. */
export type Stance = 'recommend' | 'consider' | 'avoid' | 'contraindicated' | 'inform' | 'ask'

/** Who acts. */
export type Actor = 'prescriber' | 'dentist' | 'mka-surgeon' | 'nurse' | 'pharmacist' | 'gp' | 'patient'

/** The outcome of a row in which the authority says nothing: it gives no recommendation and no position. */
export const silent = 'silent' as const

/** The outcome of a row that asks, and of a table whose rows cannot be told apart yet. */
export const ask = 'ask' as const

// biome-ignore lint/suspicious/noExplicitAny: which case a value needs is checked by CaseOf over the columns and by the tests that render every row.
type Ctx = any

/** A number, a word, or a fact whose value is shown in the answer and may fill a placeholder of the text. */
export type Shown =
  | number
  | string
  | readonly (number | string)[]
  | Text
  | QuantityFact<Ctx, Unit>
  | ChoiceFact<Ctx, string>
  | DataFact<Ctx, Ctx>

/** What an outcome says, to whom, with which numbers and dates. Placeholders `{name}` in `says` are filled from `values`, `dates` and `due`. */
export interface Outcome {
  readonly stance: Stance
  readonly actor?: Actor
  /** Complete sentences. A part in square brackets is left out when one of its placeholders has no value. */
  readonly says: Text
  readonly values?: Readonly<Record<string, Shown>>
  readonly dates?: Readonly<Record<string, DayFact<Ctx>>>
  /** By when: one day, or from–to. `{dueFrom}` and `{dueTo}` in the text. */
  readonly due?: DayFact<Ctx> | readonly [DayFact<Ctx>, DayFact<Ctx>]
}

/** Statement of the sources ("S0917") or "authority: place" of an external source; see `guidelines/citations.ts`. */
export type Citation = string

type Reads = Readonly<Record<string, AnyFact>>

/** One row: if these facts, then this outcome, per this place in the source. */
export interface Row<R extends Reads, O extends string, P extends Citation> {
  readonly if: { readonly [K in keyof R]?: CellOf<R[K]> }
  readonly then: O
  readonly per: P | readonly P[]
  readonly values?: Readonly<Record<string, Shown>>
  readonly dates?: Readonly<Record<string, DayFact<Ctx>>>
  readonly due?: Outcome['due']
  /** Reason code: always in a verdict; in a table where one outcome has several reasons. */
  readonly because?: string
  /** Columns whose facts an `ask` row asks for, though something is recorded: scaling of unknown depth. */
  readonly asking?: readonly (keyof R & string)[]
}

/** A row made ready: only the columns that it speaks of. */
export interface ReadyRow {
  readonly number: number
  readonly cells: readonly { readonly column: number; readonly cell: Cell }[]
  readonly then: string
  readonly per: readonly Citation[]
  readonly values: Readonly<Record<string, Shown>> | undefined
  readonly dates: Readonly<Record<string, DayFact<Ctx>>> | undefined
  readonly due: Outcome['due']
  readonly because: string | undefined
  readonly asking: readonly AnyFact[]
  /** Does a cell of this row speak of `unrecorded`? */
  readonly speaksOfUnrecorded: boolean
}

/** The case that all the facts of a table can be looked up in. */
export type CaseOf<R extends Reads> = [R[keyof R]] extends [{ readonly find: (c: infer C) => unknown }] ? C : never

interface Common {
  /** Decision id of `decisions.md`: "zoledronate-dose". Several tables, one an authority, can answer one decision. */
  readonly decision: string
  readonly authority: string
  /** The question, as a clinician would put it. */
  readonly asks: Text
  readonly actor: Actor
}

/**
 * A decision made ready. `kind` says how its rows combine:
 * `table` — every combination of facts meets exactly one row;
 * `checklist` — every row whose condition holds is a recommendation of its own;
 * `verdict` — rows whose condition holds are reasons; the gravest outcome wins.
 */
export interface Decision<C = never> extends Common {
  readonly kind: 'table' | 'checklist' | 'verdict'
  readonly columns: readonly string[]
  readonly facts: readonly AnyFact[]
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly rows: readonly ReadyRow[]
  /** Column by column: does some row speak of `unrecorded`? */
  readonly speaksOfUnrecorded: readonly boolean[]
  /** The columns and rows as bit sets, for deciding fast. */
  readonly ready: readonly Column[]
  readonly everyRow: RowSet
  /** Outcomes from safest on: which one stands when a partial date leaves several open. Grave to light in a verdict. */
  readonly safest: readonly string[]
  /** The outcome when no row of a checklist or verdict holds. */
  readonly otherwise: string | undefined
  readonly otherwisePer: readonly Citation[]
  /** Does a row that cannot be told yet ask for its facts (`ask`), or stay out (`skip`)? */
  readonly whenUnknown: 'ask' | 'skip'
  /** Reason codes of a verdict or table, in words. */
  readonly reasons: Readonly<Record<string, Text>>
  /** Rows on the same topic answer the same question: another authority's row on a topic is a position, on a new topic an advice of its own. */
  readonly topics: Readonly<Record<string, string>>
  /** Never present: carries the type of the case. */
  readonly _case?: (c: C) => void
}

function makeReady(
  facts: Reads,
  rows: readonly Row<Reads, string, Citation>[],
): Pick<Decision, 'columns' | 'facts' | 'rows' | 'speaksOfUnrecorded' | 'ready' | 'everyRow'> {
  const columns = Object.keys(facts)
  const ready = rows.map(
    (row, i): ReadyRow => ({
      number: i + 1,
      cells: columns.flatMap((name, column) => {
        const raw = (row.if as Record<string, unknown>)[name]
        return raw === undefined ? [] : [{ column, cell: cellOf(raw) }]
      }),
      then: row.then,
      per: typeof row.per === 'string' ? [row.per] : row.per,
      values: row.values,
      dates: row.dates,
      due: row.due,
      because: row.because,
      asking: (row.asking ?? []).map((name) => facts[name]!),
      speaksOfUnrecorded: Object.values(row.if as Record<string, unknown>).some((raw) => cellOf(raw).unrecorded),
    }),
  )
  const list = columns.map((name) => facts[name]!)
  const sets = columnsOf(list, ready)
  return {
    columns,
    facts: list,
    rows: ready,
    speaksOfUnrecorded: sets.map((column) => column.speaks),
    ready: sets,
    everyRow: allOf(ready),
  }
}

/** The same decision with other rows; for the mutation run, which asks whether anybody would notice. */
export const withRows = <C>(decision: Decision<C>, rows: readonly ReadyRow[]): Decision<C> => {
  const ready = columnsOf(decision.facts, rows)
  return { ...decision, rows, ready, speaksOfUnrecorded: ready.map((column) => column.speaks), everyRow: allOf(rows) }
}

/** What a table is written as. `safest` lists outcomes from the safest on: what holds when a partial date leaves several open. */
export interface TableDefinition<R extends Reads, O extends string, P extends Citation> extends Common {
  readonly reads: R
  readonly outcomes: Readonly<Record<O, Outcome>>
  readonly rows: readonly Row<R, NoInfer<O> | typeof silent | typeof ask, P>[]
  readonly safest?: readonly NoInfer<O>[]
  /** Reason codes of the rows, in words. */
  readonly reasons?: Readonly<Record<string, Text>>
}

/** What a checklist is written as. `otherwise` holds when no row does and none is open. */
export interface ChecklistDefinition<R extends Reads, O extends string, P extends Citation> extends Common {
  readonly reads: R
  readonly outcomes: Readonly<Record<O, Outcome>>
  readonly rows: readonly Row<R, NoInfer<O> | typeof silent | typeof ask, P>[]
  readonly otherwise?: NoInfer<O> | typeof silent
  readonly otherwisePer?: P | readonly P[]
  readonly whenUnknown?: 'ask' | 'skip'
  readonly topics?: Readonly<Partial<Record<NoInfer<O>, string>>>
}

/** What a verdict is written as. `gravest` goes from grave to light. */
export interface VerdictDefinition<R extends Reads, O extends string, P extends Citation, B extends string> extends Common {
  readonly reads: R
  readonly outcomes: Readonly<Record<O, Outcome>>
  readonly reasons: Readonly<Record<B, Text>>
  readonly rows: readonly (Row<R, NoInfer<O> | typeof ask | typeof silent, P> & { readonly because: NoInfer<B> })[]
  readonly gravest: readonly (NoInfer<O> | typeof ask | typeof silent)[]
  readonly otherwise: NoInfer<O> | typeof silent
  readonly otherwisePer: P | readonly P[]
  readonly whenUnknown?: 'ask' | 'skip'
}

const cited = (per: Citation | readonly Citation[] | undefined): readonly Citation[] =>
  per === undefined ? [] : typeof per === 'string' ? [per] : per

type Loose = readonly Row<Reads, string, Citation>[]

/** A decision table: every combination of its facts meets exactly one row (the proof checks it), and row order has no meaning. */
export const makeTable = <const R extends Reads, O extends string, P extends Citation>(
  t: TableDefinition<R, O, P>,
): Decision<CaseOf<R>> => ({
  decision: t.decision,
  authority: t.authority,
  asks: t.asks,
  actor: t.actor,
  kind: 'table',
  ...makeReady(t.reads, t.rows as unknown as Loose),
  outcomes: t.outcomes,
  safest: t.safest ?? [],
  otherwise: undefined,
  otherwisePer: [],
  whenUnknown: 'ask',
  reasons: t.reasons ?? {},
  topics: {},
})

/** A list: every row that holds is a recommendation of its own, and its outcome is the item's code. */
export const makeChecklist = <const R extends Reads, O extends string, P extends Citation>(
  t: ChecklistDefinition<R, O, P>,
): Decision<CaseOf<R>> => ({
  decision: t.decision,
  authority: t.authority,
  asks: t.asks,
  actor: t.actor,
  kind: 'checklist',
  ...makeReady(t.reads, t.rows as unknown as Loose),
  outcomes: t.outcomes,
  safest: [],
  otherwise: t.otherwise,
  otherwisePer: cited(t.otherwisePer),
  whenUnknown: t.whenUnknown ?? 'ask',
  reasons: {},
  topics: (t.topics ?? {}) as Record<string, string>,
})

/** A verdict: every row that holds gives its reason, and the gravest outcome of those that hold is the answer. */
export const makeVerdict = <const R extends Reads, O extends string, P extends Citation, B extends string>(
  t: VerdictDefinition<R, O, P, B>,
): Decision<CaseOf<R>> => ({
  decision: t.decision,
  authority: t.authority,
  asks: t.asks,
  actor: t.actor,
  kind: 'verdict',
  ...makeReady(t.reads, t.rows as unknown as Loose),
  outcomes: t.outcomes,
  safest: t.gravest,
  otherwise: t.otherwise,
  otherwisePer: cited(t.otherwisePer),
  whenUnknown: t.whenUnknown ?? 'ask',
  reasons: t.reasons,
  topics: {},
})
