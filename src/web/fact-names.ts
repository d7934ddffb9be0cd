import { decisions } from '../advice/decisions.ts'
import type { AnyFact } from '../engine/fact.ts'
import type { Decision } from '../engine/table.ts'
import type { Lang, Text } from '../values/text.ts'
import { dateText, procedureNames, reckonedFrom, recordedWords } from './words.ts'

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

// An array can be searched with `find` too: a fact is what also has a name.
const isFact = (value: unknown): value is AnyFact => typeof value === 'object' && value !== null && 'find' in value && 'id' in value

/** Every fact of a table: its columns, and what its answers are filled with. */
function factsOf({ facts, outcomes, rows }: Decision): readonly AnyFact[] {
  const shown = [...Object.values(outcomes), ...rows].flatMap(({ values, dates, due }) => [
    ...Object.values(values ?? {}),
    ...Object.values(dates ?? {}),
    ...[due].flat(),
  ])
  return [...facts, ...shown.filter(isFact)]
}

let named: ReadonlyMap<string, AnyFact> | undefined

/** A fact by the name under which the advice gives it. */
function factNamed(name: string): AnyFact | undefined {
  named ??= new Map(
    decisions.flatMap(({ tables }) => tables.flatMap((table) => factsOf(table).map((fact): [string, AnyFact] => [camel(fact.id), fact]))),
  )
  return named.get(name)
}

/** A fact of `because` as a reader knows it: "maanden bisfosfonaat"; undefined for one that only carries data. */
export function factName(name: string, lang: Lang): string | undefined {
  const fact = factNamed(name)
  return fact?.kind === 'data' ? undefined : ((fact?.name ?? reckonedFrom[name])?.[lang] ?? name.replace(/([A-Z])/g, ' $1').toLowerCase())
}

/** The value of a fact in words. */
export function factValue(name: string, value: string, lang: Lang): string {
  const fact = factNamed(name)
  if (fact?.kind === 'choice') {
    const choice = (fact.choices as Readonly<Record<string, Text>>)[value]
    if (choice) return choice[lang]
  }
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return dateText(value, lang)
  return (procedureNames as Readonly<Record<string, Text>>)[value]?.[lang] ?? recordedWords[value]?.[lang] ?? value
}
