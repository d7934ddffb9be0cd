import statements from '../../sources/statements.json' with { type: 'json' }
import type { AnyFact } from '../engine/fact.ts'
import { type CaseOf, type ChecklistDefinition, type Decision, makeChecklist, makeTable, makeVerdict, type TableDefinition, type VerdictDefinition } from '../engine/table.ts'
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

type Reads = Readonly<Record<string, AnyFact>>

/** A decision table whose rows cite places that exist. See `makeTable`. */
export const table = <const R extends Reads, O extends string>(t: TableDefinition<R, O, Place>): Decision<CaseOf<R>> => makeTable(t)

/** A checklist whose rows cite places that exist. See `makeChecklist`. */
export const checklist = <const R extends Reads, O extends string>(t: ChecklistDefinition<R, O, Place>): Decision<CaseOf<R>> => makeChecklist(t)

/** A verdict whose rows cite places that exist. See `makeVerdict`. */
export const verdict = <const R extends Reads, O extends string, B extends string>(t: VerdictDefinition<R, O, Place, B>): Decision<CaseOf<R>> => makeVerdict(t)
