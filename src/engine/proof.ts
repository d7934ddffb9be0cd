import { type Cell, holds, match } from './condition.ts'
import { known, missing } from './fact.ts'
import type { Decision, ReadyRow } from './table.ts'

/** A combination of facts that meets no row or several, or a row that says nothing. */
export interface Flaw {
  readonly kind: 'gap' | 'overlap' | 'dead-row' | 'always' | 'twice'
  readonly at: Readonly<Record<string, string | number>>
  readonly rows: readonly number[]
}

const notRecorded = Symbol('not recorded')
type Telling = string | number | typeof notRecorded

/** The values of a column that can make a difference: every choice; every edge that the rows mention and a value on each side of it. */
function tellingValues(decision: Decision, column: number): Telling[] {
  const fact = decision.facts[column]!
  const cells = decision.rows.flatMap((row) => row.cells.filter((c) => c.column === column).map((c) => c.cell))
  const values: Telling[] = []
  if (fact.kind === 'choice') values.push(...Object.keys(fact.choices))
  else {
    const edges = [...new Set(cells.flatMap((c) => c.ranges.flatMap((r) => [r.low, r.high])).filter(Number.isFinite))].sort((a, b) => a - b)
    if (edges.length === 0) values.push(0)
    edges.forEach((edge, i) => {
      const before = edges[i - 1]
      values.push(before === undefined ? edge - 1 : (before + edge) / 2, edge)
    })
    if (edges.length > 0) values.push(edges.at(-1)! + 1)
  }
  if (decision.speaksOfUnrecorded[column]) values.push(notRecorded)
  return values
}

const most = 200_000

function* combinations(columns: readonly Telling[][]): Generator<readonly Telling[]> {
  const at = columns.map(() => 0)
  const now = columns.map((c) => c[0]!)
  for (;;) {
    yield now
    let i = columns.length - 1
    while (i >= 0) {
      at[i]!++
      if (at[i]! < columns[i]!.length) {
        now[i] = columns[i]![at[i]!]!
        break
      }
      at[i] = 0
      now[i] = columns[i]![0]!
      i--
    }
    if (i < 0) return
  }
}

const accepts = (cell: Cell, value: Telling): boolean => (value === notRecorded ? cell.unrecorded : holds(cell, value))

const meets = (row: ReadyRow, at: readonly Telling[]): boolean => row.cells.every(({ column, cell }) => accepts(cell, at[column]!))

const shown = (decision: Decision, at: readonly Telling[]): Flaw['at'] =>
  Object.fromEntries(decision.columns.map((name, i) => [name, at[i] === notRecorded ? 'not recorded' : (at[i] as string | number)]))

/**
 * Tries every combination of the columns' telling values. In a table each must meet exactly one row; in a checklist or verdict each
 * row must hold for some patient and not for every patient, and no two rows may say the same of the same patients.
 * @throws when a table has more than 200,000 combinations: split it by a named fact.
 */
export function flaws(decision: Decision): Flaw[] {
  const columns = decision.facts.map((_, i) => tellingValues(decision, i))
  const size = columns.reduce((n, c) => n * c.length, 1)
  if (decision.kind === 'table') {
    if (size > most)
      throw new Error(`${decision.authority}/${decision.decision}: ${size} combinations are too many to prove; split the table.`)
    const found: Flaw[] = []
    const reached = new Set<number>()
    for (const at of combinations(columns)) {
      const rows = decision.rows.filter((row) => meets(row, at)).map((row) => row.number)
      for (const r of rows) reached.add(r)
      if (rows.length !== 1 && found.length < 50) found.push({ kind: rows.length === 0 ? 'gap' : 'overlap', at: shown(decision, at), rows })
    }
    for (const row of decision.rows) if (!reached.has(row.number)) found.push({ kind: 'dead-row', at: {}, rows: [row.number] })
    return found
  }
  const found: Flaw[] = []
  for (const row of decision.rows) {
    // Column by column: a row of an `and` of cells holds for someone when each cell accepts some telling value.
    const dead = row.cells.some(({ column, cell }) => !columns[column]!.some((v) => accepts(cell, v)))
    const always = row.cells.every(({ column, cell }) => columns[column]!.every((v) => accepts(cell, v)))
    if (dead) found.push({ kind: 'dead-row', at: {}, rows: [row.number] })
    if (always && row.cells.length > 0) found.push({ kind: 'always', at: {}, rows: [row.number] })
    for (const other of decision.rows) {
      if (other.number <= row.number || other.then !== row.then || other.because !== row.because) continue
      const key = (r: ReadyRow): string =>
        JSON.stringify(r.cells.map((c) => [c.column, [...(c.cell.choices ?? [])].sort(), c.cell.ranges, c.cell.unrecorded]))
      if (key(row) === key(other)) found.push({ kind: 'twice', at: {}, rows: [row.number, other.number] })
    }
  }
  return found
}

/** The rows that a set of recorded values meets; the vignettes use it to see which rows nobody has tried. */
export function rowsMet(decision: Decision, values: Readonly<Record<string, string | number | undefined>>): number[] {
  return decision.rows
    .filter((row) =>
      row.cells.every(({ column, cell }) => {
        const value = values[decision.columns[column]!]
        return match(cell, value === undefined ? missing() : known(value), decision.speaksOfUnrecorded[column]!) === 'yes'
      }),
    )
    .map((row) => row.number)
}
