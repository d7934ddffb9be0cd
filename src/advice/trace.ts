import { substances } from '../drugs/index.ts'
import { prices } from '../drugs/prices.ts'
import { figures, onsets } from '../guidelines/incidence.ts'
import { pages } from '../knowledge/index.ts'
import { decisions } from './decisions.ts'

/** Where a user meets a numbered statement: "row uz-leuven/dental-procedure 7", "drug zoledronate", "page bisphosphonates". */
export type Carriers = ReadonlyMap<string, readonly string[]>

const idsIn = (text: string): readonly string[] => text.match(/\bS\d{4}\b/g) ?? []

/** What carries each statement: rows of tables, entries of drugs, prices, figures and background pages. Only data counts, no comment does. */
export function carriers(): Carriers {
  const found = new Map<string, Set<string>>()
  const carry = (id: string, by: string): void => {
    const seen = found.get(id)
    if (seen) seen.add(by)
    else found.set(id, new Set([by]))
  }
  const all = (text: unknown, by: string): void => {
    for (const id of idsIn(JSON.stringify(text))) carry(id, by)
  }
  for (const decision of decisions) {
    for (const table of decision.tables) {
      for (const row of table.rows) all(row.per, `row ${table.authority}/${decision.id} ${row.number}`)
      all(table.otherwisePer, `row ${table.authority}/${decision.id} otherwise`)
    }
  }
  for (const substance of substances) all(substance, `drug ${substance.id}`)
  for (const price of prices) all(price, `price ${price.product}`)
  for (const figure of [...figures, ...onsets]) all(figure, 'figure of mronj-risk')
  for (const page of pages) all(page.sections, `page ${page.id}`)
  return new Map([...found].map(([id, by]) => [id, [...by]]))
}
