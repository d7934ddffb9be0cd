import { decisions } from '../advice/decisions.ts'
import type { AnyFact } from '../engine/fact.ts'
import type { Lang, Text } from '../values/text.ts'
import { dateText, recordedWords } from './words.ts'

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

let facts: ReadonlyMap<string, AnyFact> | undefined

/** Every fact that some table reads, by the name under which the advice gives it. */
function factNamed(name: string): AnyFact | undefined {
  facts ??= new Map(
    decisions.flatMap(({ tables }) => tables.flatMap((table) => table.facts.map((fact): [string, AnyFact] => [camel(fact.id), fact]))),
  )
  return facts.get(name)
}

/** A fact of `because` as a reader knows it: "maanden bisfosfonaat"; a fact that no table reads itself shows its own name. */
export function factName(name: string, lang: Lang): string {
  return factNamed(name)?.name[lang] ?? name.replace(/([A-Z])/g, ' $1').toLowerCase()
}

/** The value of a fact in words. */
export function factValue(name: string, value: string, lang: Lang): string {
  const fact = factNamed(name)
  if (fact?.kind === 'choice') {
    const choice = (fact.choices as Readonly<Record<string, Text>>)[value]
    if (choice) return choice[lang]
  }
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return dateText(value, lang)
  return recordedWords[value]?.[lang] ?? value
}
