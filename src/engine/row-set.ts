/**
 * Rows of a table as bits, so that a decision is a few `&` instead of a walk over cells: for every column and every value that can make
 * a difference, the set of rows that accept it is reckoned once, when the table is made.
 */
import { type Cell, holds } from './condition.ts'
import type { AnyFact, Found } from './fact.ts'

/** A set of rows: bit r of word w is row 31·w + r. */
export type RowSet = readonly number[]

const perWord = 31

/** One column, with its answers ready. */
export interface Column {
  readonly fact: AnyFact
  /** Does some row speak of `unrecorded`? */
  readonly speaks: boolean
  readonly everyRow: RowSet
  /** Rows that do not speak of this column. */
  readonly silent: RowSet
  /** Rows for which the fact is not recorded. */
  readonly unrecorded: RowSet
  readonly byChoice: ReadonlyMap<string, RowSet>
  /** The limits that the rows mention, rising; `byRegion[2i+1]` is limit i itself, the even ones lie between. */
  readonly limits: readonly number[]
  readonly byRegion: readonly RowSet[]
}

interface Celled {
  readonly cells: readonly { readonly column: number; readonly cell: Cell }[]
}

function setOf(rows: readonly Celled[], accepts: (row: Celled) => boolean): RowSet {
  const words: number[] = Array.from({ length: Math.max(1, Math.ceil(rows.length / perWord)) }, () => 0)
  rows.forEach((row, r) => {
    if (accepts(row)) words[Math.floor(r / perWord)]! |= 1 << (r % perWord)
  })
  return words
}

/** Every row. */
export const allOf = (rows: readonly Celled[]): RowSet => setOf(rows, () => true)

/** Makes the columns of a table ready. */
export function columnsOf(facts: readonly AnyFact[], rows: readonly Celled[]): readonly Column[] {
  return facts.map((fact, column): Column => {
    const cellIn = (row: Celled): Cell | undefined => row.cells.find((c) => c.column === column)?.cell
    const accepting = (value: string | number): RowSet =>
      setOf(rows, (row) => {
        const cell = cellIn(row)
        return cell === undefined || holds(cell, value)
      })
    const cells = rows.map(cellIn).filter((cell) => cell !== undefined)
    const limits = [...new Set(cells.flatMap((c) => c.ranges.flatMap((r) => [r.low, r.high])).filter(Number.isFinite))].sort(
      (a, b) => a - b,
    )
    const between = limits.map((limit, i) => (i === 0 ? limit - 1 : (limits[i - 1]! + limit) / 2))
    const regions = limits.length === 0 ? [0] : [...limits.flatMap((limit, i) => [between[i]!, limit]), limits.at(-1)! + 1]
    return {
      fact,
      speaks: cells.some((c) => c.unrecorded),
      everyRow: allOf(rows),
      silent: setOf(rows, (row) => cellIn(row) === undefined),
      unrecorded: setOf(rows, (row) => cellIn(row)?.unrecorded ?? true),
      byChoice: new Map(fact.kind === 'choice' ? Object.keys(fact.choices).map((choice) => [choice, accepting(choice)]) : []),
      limits,
      byRegion: fact.kind === 'quantity' ? regions.map(accepting) : [],
    }
  })
}

function regionOf(limits: readonly number[], value: number): number {
  let i = 0
  while (i < limits.length && value > limits[i]!) i++
  return i < limits.length && value === limits[i] ? 2 * i + 1 : 2 * i
}

/** Rows that the fact may meet (word w). */
export function possible(column: Column, found: Found<unknown>, w: number): number {
  switch (found.state) {
    case 'known':
      return (
        typeof found.value === 'number'
          ? column.byRegion[regionOf(column.limits, found.value)]!
          : (column.byChoice.get(found.value as string) ?? column.silent)
      )[w]!
    case 'missing':
      return (column.speaks ? column.unrecorded : column.everyRow)[w]!
    case 'one-of': {
      let rows = column.silent[w]!
      for (const value of found.values) rows |= (column.byChoice.get(value as string) ?? column.silent)[w]!
      return rows
    }
    case 'between': {
      let rows = column.silent[w]!
      for (let i = regionOf(column.limits, found.low); i <= regionOf(column.limits, found.high); i++) rows |= column.byRegion[i]![w]!
      return rows
    }
  }
}

/** Rows that the fact meets for certain (word w). */
export function certain(column: Column, found: Found<unknown>, w: number): number {
  switch (found.state) {
    case 'known':
      return possible(column, found, w)
    case 'missing':
      return (column.speaks ? column.unrecorded : column.silent)[w]!
    case 'one-of': {
      let rows = column.everyRow[w]!
      for (const value of found.values) rows &= (column.byChoice.get(value as string) ?? column.silent)[w]!
      return rows
    }
    case 'between': {
      let rows = column.everyRow[w]!
      for (let i = regionOf(column.limits, found.low); i <= regionOf(column.limits, found.high); i++) rows &= column.byRegion[i]![w]!
      return rows
    }
  }
}

/** The rows of a set, first to last. */
export function listed<R>(rows: readonly R[], set: RowSet): R[] {
  const list: R[] = []
  for (let w = 0; w < set.length; w++) {
    let bits = set[w]!
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits)
      list.push(rows[w * perWord + bit]!)
      bits &= bits - 1
    }
  }
  return list
}
