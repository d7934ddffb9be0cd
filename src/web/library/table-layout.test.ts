import { describe, expect, test } from 'vitest'
import { decisionViews, type RowView, type TableView } from '../../outputs/library.ts'
import { byAuthority, conditionsOf, fitBeside, layOut, spans } from './table-layout.ts'

const views = decisionViews('nl')
const tableOf = (decision: string, authority: string): TableView =>
  views.find((v) => v.id === decision)!.tables.find((t) => t.authority === authority)!

describe('A table laid out', () => {
  test('the zoledronate table is one column of clearances, as it is printed in the guidance', () => {
    const layout = layOut(tableOf('zoledronate-dose', 'nl-handreiking'))
    expect(layout.form).toBe('table')
    expect(layout.always).toEqual([
      { name: 'middel en sterkte', cell: 'zoledroninezuur 4 mg' },
      { name: 'hypercalciëmie bij maligniteit', cell: 'nee' },
    ])
    expect(layout.rows.map((row) => layout.columns.map((i) => row.cells[i]))).toEqual([
      ['boven 60 mL/min'],
      ['50 t/m 60 mL/min'],
      ['40 tot 50 mL/min'],
      ['30 tot 40 mL/min'],
      ['onder 30 mL/min'],
    ])
    expect(layout.silent).toHaveLength(2)
  })

  test('many columns become lines that say only what they ask', () => {
    const table = tableOf('mronj-risk-factors', 'uz-leuven')
    expect(layOut(table).form).toBe('lines')
    for (const row of table.rows) expect(conditionsOf(table, row).length).toBeLessThanOrEqual(4)
  })

  test('no cell and no row of any table is lost', () => {
    for (const lang of ['nl', 'en'] as const)
      for (const view of decisionViews(lang))
        for (const table of view.tables) {
          const { always, columns, rows, silent } = layOut(table)
          expect(rows.length + silent.length).toBe(table.rows.length)
          for (const row of rows) {
            const shown = [...always, ...conditionsOf(table, row, [...columns])].map((c) => `${c.name} ${c.cell}`).sort()
            expect(shown, `${view.id} ${table.authority}`).toEqual(
              conditionsOf(table, row)
                .map((c) => `${c.name} ${c.cell}`)
                .sort(),
            )
          }
        }
  })

  test('authorities come in the order in which they speak, each once', () => {
    const { tables } = views.find((v) => v.id === 'mronj-stage')!
    expect(byAuthority(tables).map((a) => a.authority)).toEqual(['uz-leuven', 'aaoms-2022', 'aaoms-2014'])
    expect(byAuthority(tables).flatMap((a) => a.tables)).toHaveLength(tables.length)
  })

  test('narrow tables of several authorities lie side by side, wide ones and lonely ones do not', () => {
    expect(fitBeside(views.find((v) => v.id === 'dental-screening')!.tables)).toBe(true)
    expect(fitBeside(views.find((v) => v.id === 'mronj-diagnosis')!.tables)).toBe(false)
    expect(fitBeside(views.find((v) => v.id === 'exposure')!.tables)).toBe(false)
  })

  test('rows that agree share a cell, those that agree by chance further down do not', () => {
    const rows = [
      ['4 mg', 'nee', '60'],
      ['4 mg', 'nee', '50'],
      ['4 mg', 'ja', '50'],
      ['5 mg', 'ja', '50'],
    ].map((cells) => ({ cells }) as unknown as RowView)
    expect(spans(rows, [0])).toEqual([3, 0, 0, 1])
    expect(spans(rows, [0, 1])).toEqual([2, 0, 1, 1])
    expect(spans(rows, [0, 1, 2])).toEqual([1, 1, 1, 1])
  })
})
