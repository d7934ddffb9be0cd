import { antiAngiogenics } from './anti-angiogenic.ts'
import { bisphosphonates } from './bisphosphonates.ts'
import { denosumab } from './denosumab.ts'
import type { Substance } from './drug.ts'
import { others } from './other.ts'

/** Every substance that matters to bone and jaw. */
export const substances: readonly Substance[] = [...bisphosphonates, denosumab, ...antiAngiogenics, ...others]

const byId: ReadonlyMap<string, Substance> = new Map(substances.map((substance) => [substance.id, substance]))

/** The substance with this id ("zoledronate"). An id outside the table throws: ids come from code, not from records. */
export function substanceById(id: string): Substance {
  const substance = byId.get(id)
  if (!substance) throw new Error(`No substance "${id}" in the drug table`)
  return substance
}
