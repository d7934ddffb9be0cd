import statements from '../../sources/statements.json' with { type: 'json' }
import { makeChecklist, makeTable, makeVerdict } from '../engine/table.ts'
import { external } from './external.ts'

/** A numbered statement of the source documents. One that does not exist does not compile. */
export type StatementId = keyof typeof statements

type Sources = typeof external
/** A place in a source outside the five documents: "aaoms-2022: staging". One that is not listed does not compile. */
export type ExternalPlace = { [A in keyof Sources]: `${A & string}: ${keyof Sources[A]['places'] & string}` }[keyof Sources]

export type Place = StatementId | ExternalPlace

/** Where a citation can be read. */
export interface Located {
  readonly document: string
  readonly locator: string
}

const placed = new Map<string, Located>()

/** Document and locator of a citation. @throws when the citation names nothing: a bug, and a test walks all of them. */
export function locate(citation: string): Located {
  const kept = placed.get(citation)
  if (kept) return kept
  const found = find(citation)
  placed.set(citation, found)
  return found
}

function find(citation: string): Located {
  const statement = (statements as Record<string, { seed: string; where: string } | undefined>)[citation]
  if (statement) return { document: statement.seed, locator: statement.where }
  const at = citation.indexOf(': ')
  const source = (external as Record<string, { title: string; places: Record<string, string> } | undefined>)[citation.slice(0, at)]
  const place = source?.places[citation.slice(at + 2)]
  if (!source || !place) throw new Error(`Nothing is cited by "${citation}"`)
  return { document: source.title, locator: place }
}

/** A decision table whose rows cite places that exist. See `makeTable`. */
export const table: typeof makeTable<never, never, Place> extends never ? never : <
  const R extends Parameters<typeof makeTable>[0]['reads'],
  O extends string,
>(t: Parameters<typeof makeTable<R, O, Place>>[0]) => ReturnType<typeof makeTable<R, O, Place>> = makeTable

/** A checklist whose rows cite places that exist. See `makeChecklist`. */
export const checklist: <const R extends Parameters<typeof makeTable>[0]['reads'], O extends string>(
  t: Parameters<typeof makeChecklist<R, O, Place>>[0],
) => ReturnType<typeof makeChecklist<R, O, Place>> = makeChecklist

/** A verdict whose rows cite places that exist. See `makeVerdict`. */
export const verdict: <const R extends Parameters<typeof makeTable>[0]['reads'], O extends string, B extends string>(
  t: Parameters<typeof makeVerdict<R, O, Place, B>>[0],
) => ReturnType<typeof makeVerdict<R, O, Place, B>> = makeVerdict
