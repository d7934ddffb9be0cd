/** Small changes to a decision table that a clinician should notice: a limit moved by one step, a condition dropped, an outcome exchanged. */
import type { Unit } from '../values/quantity.ts'
import type { Cell, Range } from './condition.ts'
import { ask, type Decision, type ReadyRow, silent, withRows } from './table.ts'

/** A changed table, and what was changed in words. */
export interface Mutant {
  readonly what: string
  readonly table: Decision
}

/** One step of each unit: the least difference that a vignette at the limit must see. */
const steps: Partial<Record<Unit, number>> = {
  months: 0.05,
  weeks: 0.1,
  days: 1,
  years: 1,
  count: 1,
  'mL/min': 0.1,
  'mL/min/1.73m2': 0.1,
  'nmol/L': 0.1,
  'mmol/L': 0.01,
  'umol/L': 0.1,
  'g/dL': 0.1,
  '10*9/L': 0.1,
  'kg/m2': 0.1,
  mm: 0.1,
  SD: 0.1,
  'mg/d': 0.1,
  'ng/L': 0.1,
  '%': 0.1,
  mg: 0.1,
}

const changeCell = (row: ReadyRow, column: number, change: (cell: Cell) => Cell): ReadyRow => ({
  ...row,
  cells: row.cells.map((c) => (c.column === column ? { column, cell: change(c.cell) } : c)),
})

/** Moves a limit in every row of a column at once, so that the table stays whole: only a vignette can tell. */
function* movedLimits(d: Decision): Generator<Mutant> {
  for (let column = 0; column < d.facts.length; column++) {
    const fact = d.facts[column]!
    if (fact.kind !== 'quantity') continue
    const ranges = d.rows.flatMap((row) => row.cells.filter((c) => c.column === column).flatMap((c) => c.cell.ranges))
    const limits = [...new Set(ranges.flatMap((r) => [r.low, r.high]).filter(Number.isFinite))]
    for (const limit of limits) {
      for (const by of [-(steps[fact.unit] ?? 0.1), steps[fact.unit] ?? 0.1]) {
        const move = (v: number): number => (v === limit ? limit + by : v)
        const rows = d.rows.map((row) =>
          changeCell(row, column, (cell) => ({
            ...cell,
            ranges: cell.ranges.map((r) => ({ ...r, low: move(r.low), high: move(r.high) })),
          })),
        )
        yield { what: `${d.columns[column]}: limit ${limit} moved to ${Number((limit + by).toFixed(3))}`, table: withRows(d, rows) }
      }
      const flip = (r: Range<Unit>): Range<Unit> => ({
        ...r,
        lowIncluded: r.low === limit ? !r.lowIncluded : r.lowIncluded,
        highIncluded: r.high === limit ? !r.highIncluded : r.highIncluded,
      })
      const rows = d.rows.map((row) => changeCell(row, column, (cell) => ({ ...cell, ranges: cell.ranges.map(flip) })))
      yield { what: `${d.columns[column]}: ${limit} itself goes to the other side`, table: withRows(d, rows) }
    }
  }
}

/** Leaves one condition out of one row. */
function* droppedConditions(d: Decision): Generator<Mutant> {
  for (const row of d.rows) {
    for (const { column } of row.cells) {
      const rows = d.rows.map((r) => (r === row ? { ...r, cells: r.cells.filter((c) => c.column !== column) } : r))
      yield { what: `row ${row.number} without ${d.columns[column]}`, table: withRows(d, rows) }
    }
  }
}

/** Gives one row the outcome, or the reason, of another. */
function* exchangedOutcomes(d: Decision): Generator<Mutant> {
  const outcomes = [...new Set([...d.rows.map((r) => r.then), ...(d.kind === 'table' ? [silent, ask] : [])])]
  for (const row of d.rows) {
    const other = outcomes.find((o) => o !== row.then)
    if (other !== undefined)
      yield {
        what: `row ${row.number}: ${other} for ${row.then}`,
        table: withRows(
          d,
          d.rows.map((r) => (r === row ? { ...r, then: other } : r)),
        ),
      }
    const reason = d.kind === 'verdict' ? d.rows.find((r) => r.because !== row.because)?.because : undefined
    if (reason !== undefined)
      yield {
        what: `row ${row.number}: reason ${reason} for ${row.because}`,
        table: withRows(
          d,
          d.rows.map((r) => (r === row ? { ...r, because: reason } : r)),
        ),
      }
  }
}

/** All mutants of a decision. */
export function* mutants(d: Decision): Generator<Mutant> {
  yield* movedLimits(d)
  yield* droppedConditions(d)
  yield* exchangedOutcomes(d)
}
