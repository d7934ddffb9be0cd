import type { RowView, TableView } from '../../outputs/library.ts'

/** A condition in words: which fact, and what it has to be. */
export interface Condition {
  readonly name: string
  readonly cell: string
}

/** How a table is laid out for reading; every cell of it stands somewhere. */
export interface TableLayout {
  /** What holds in every row that speaks: said once, above. */
  readonly always: readonly Condition[]
  /** The columns that tell the rows apart. */
  readonly columns: readonly number[]
  readonly rows: readonly RowView[]
  /** Rows in which the authority says nothing. */
  readonly silent: readonly RowView[]
  /** A few columns make a table; many make lines of "if … and … then". */
  readonly form: 'table' | 'lines'
}

/** More columns than this do not fit beside an outcome. */
const mostColumns = 4

/** Lays out a table: what all rows share goes above, rows without a word go below. */
export function layOut(table: TableView): TableLayout {
  const rows = table.rows.filter((row) => row.outcome !== 'silent')
  const silent = table.rows.filter((row) => row.outcome === 'silent')
  const all = table.columns.map((_, i) => i)
  const first = rows[0]
  const shared = rows.length < 2 ? [] : all.filter((i) => first!.cells[i] !== '' && rows.every((row) => row.cells[i] === first!.cells[i]))
  const columns = all.filter((i) => !shared.includes(i) && rows.some((row) => row.cells[i] !== ''))
  return {
    always: shared.map((i) => ({ name: table.columns[i]!, cell: first!.cells[i]! })),
    columns,
    rows,
    silent,
    form: table.kind === 'table' && columns.length > 0 && columns.length <= mostColumns ? 'table' : 'lines',
  }
}

/**
 * How many rows each cell of the last of these columns covers: rows after one another that agree on all of these columns share a cell,
 * as in a printed guideline. 0: the cell stands in a row above.
 */
export function spans(rows: readonly RowView[], columns: readonly number[]): readonly number[] {
  const same = (a: RowView, b: RowView): boolean => columns.every((i) => a.cells[i] === b.cells[i])
  const heads = rows.map((row, i) => i === 0 || !same(rows[i - 1]!, row))
  return heads.map((head, i) => {
    if (!head) return 0
    const next = heads.indexOf(true, i + 1)
    return (next === -1 ? rows.length : next) - i
  })
}

/** What a row asks of the columns given, all of the table's when none are. */
export const conditionsOf = (table: TableView, row: RowView, columns = table.columns.map((_, i) => i)): readonly Condition[] =>
  columns.flatMap((i) => (row.cells[i] ? [{ name: table.columns[i]!, cell: row.cells[i] }] : []))

/** The tables of a decision by authority, in the order in which they speak. */
export function byAuthority(
  tables: readonly TableView[],
): readonly { readonly authority: string; readonly name: string; readonly tables: readonly TableView[] }[] {
  return [...Map.groupBy(tables, (t) => t.authority)].map(([authority, list]) => ({
    authority,
    name: list[0]!.authorityName,
    tables: list,
  }))
}

/** Do these tables fit next to each other? Several authorities, with a few narrow columns each. */
export const fitBeside = (tables: readonly TableView[]): boolean =>
  byAuthority(tables).length > 1 && tables.every((t) => layOut(t).columns.length <= 2 && t.rows.length <= 12)
