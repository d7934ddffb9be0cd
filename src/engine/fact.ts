import type { Day } from '../values/day.ts'
import type { Unit } from '../values/quantity.ts'
import type { Text } from '../values/text.ts'

/** Where a fact came from: what was found, and in which resource. Travels to `because` in the advice. */
export interface Evidence {
  /** The fact's id in kebab-case. */
  readonly fact: string
  readonly value: string | number | boolean
  readonly unit?: Unit
  readonly reference?: string | undefined
  readonly date?: string | undefined
}

/**
 * What looking for a fact gives: a value, several possible values (a partial date, two readings), or nothing.
 * `asks` names the facts to ask for when it is missing: the weight, say, when a clearance cannot be reckoned.
 */
export type Found<V> =
  | { readonly state: 'known'; readonly value: V; readonly from: readonly Evidence[] }
  | { readonly state: 'one-of'; readonly values: readonly V[]; readonly from: readonly Evidence[]; readonly asks?: readonly AnyFact[] }
  | {
      readonly state: 'between'
      readonly low: number
      readonly high: number
      readonly from: readonly Evidence[]
      readonly asks?: readonly AnyFact[]
    }
  | { readonly state: 'missing'; readonly from: readonly Evidence[]; readonly asks?: readonly AnyFact[] }

const nothing: readonly Evidence[] = []

/** A value that is in the record, or follows from it. */
export const known = <V>(value: V, from: readonly Evidence[] = nothing): Found<V> => ({ state: 'known', value, from })

/** Not in the record. */
export const missing = (asks?: readonly AnyFact[], from: readonly Evidence[] = nothing): Found<never> =>
  asks ? { state: 'missing', from, asks } : { state: 'missing', from }

/** Somewhere between two numbers (both included): what a partial date leaves open. */
export const between = (low: number, high: number, from: readonly Evidence[] = nothing, asks?: readonly AnyFact[]): Found<never> =>
  asks ? { state: 'between', low, high, from, asks } : { state: 'between', low, high, from }

/** One of several choices, it is not known which. */
export const oneOf = <V>(values: readonly V[], from: readonly Evidence[] = nothing, asks?: readonly AnyFact[]): Found<V> =>
  asks ? { state: 'one-of', values, from, asks } : { state: 'one-of', values, from }

/** Is a fact known to have this value? Not when it is missing, or one of several. */
export const says = <V>(found: Found<V>, value: V): boolean => found.state === 'known' && found.value === value

/** What is to be asked while a fact is not known; undefined: the fact itself. */
export const asksOf = (found: Found<unknown>): readonly AnyFact[] | undefined => (found.state === 'known' ? undefined : found.asks)

/** Every value that a fact may have; none while nothing tells. */
export const valuesOf = <V>(found: Found<V>): readonly V[] =>
  found.state === 'known' ? [found.value] : found.state === 'one-of' ? found.values : []

/** The least and the most that a number can be; undefined while nothing tells. */
export const rangeOf = (found: Found<number>): readonly [low: number, high: number] | undefined =>
  found.state === 'known' ? [found.value, found.value] : found.state === 'between' ? [found.low, found.high] : undefined

/** A patient, or one therapy, procedure or lesion of a patient, about whom facts are looked up. Each fact is looked up once. */
export interface Case {
  readonly memo: (Found<unknown> | undefined)[]
  /** The case of the whole patient, where facts about the patient are kept. */
  readonly whole: Case
}

interface Named {
  /** Kebab-case, unique; stands in `docs/glossary.md`. */
  readonly id: string
  readonly name: Text
  /** The question that yields the fact when it is missing. */
  readonly asks: Text
  /** About the whole patient, or about one subject (therapy, procedure, lesion, finding). */
  readonly about: 'patient' | 'subject'
  readonly index: number
}

/** A fact with a closed list of values. */
export interface ChoiceFact<C, V extends string> extends Named {
  readonly kind: 'choice'
  readonly choices: Readonly<Record<V, Text>>
  readonly find: (c: C) => Found<V>
}

/** A number in a unit. */
export interface QuantityFact<C, U extends Unit> extends Named {
  readonly kind: 'quantity'
  readonly unit: U
  readonly find: (c: C) => Found<number>
}

/** A day in the calendar; not a column of a table, but a date in an answer. */
export interface DayFact<C> extends Named {
  readonly kind: 'day'
  readonly find: (c: C) => Found<Day>
}

/** Anything else that an answer shows: a list of teeth by session, figures with their denominators. Not a column of a table. */
export interface DataFact<C, V> extends Named {
  readonly kind: 'data'
  readonly find: (c: C) => Found<V>
  /** What its placeholder in a sentence is filled with; without it none can be. */
  readonly inWords?: (value: V) => Text
}

// biome-ignore lint/suspicious/noExplicitAny: the case of a fact is checked where tables are put together (CaseOf), not here.
export type AnyFact = ChoiceFact<any, string> | QuantityFact<any, Unit> | DayFact<any> | DataFact<any, any>

/** Facts about the patient and facts about a subject are kept in different cases, so each kind is numbered by itself. */
const counts = { patient: 0, subject: 0 }
const next = (about: 'patient' | 'subject' | undefined): number => counts[about ?? 'patient']++

type Definition<F> = Omit<F, 'kind' | 'index' | 'about'> & { readonly about?: 'patient' | 'subject' }

/** A fact with named choices. `find` looks it up in a case; it never throws and never guesses. */
export const choiceFact = <C, V extends string>(f: Definition<ChoiceFact<C, V>>): ChoiceFact<C, V> => ({
  about: 'patient',
  ...f,
  kind: 'choice',
  index: next(f.about),
})

const yesAndNo = { yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' } } as const

/** A fact that is so or not so. */
export const yesNoFact = <C>(f: Omit<Definition<ChoiceFact<C, 'yes' | 'no'>>, 'choices'>): ChoiceFact<C, 'yes' | 'no'> =>
  choiceFact({ ...f, choices: yesAndNo })

/** A number in a unit. */
export const quantityFact = <C, U extends Unit>(f: Definition<QuantityFact<C, U>>): QuantityFact<C, U> => ({
  about: 'patient',
  ...f,
  kind: 'quantity',
  index: next(f.about),
})

/** A day. */
export const dayFact = <C>(f: Definition<DayFact<C>>): DayFact<C> => ({ about: 'patient', ...f, kind: 'day', index: next(f.about) })

/** Data that an answer shows. */
export const dataFact = <C, V>(f: Definition<DataFact<C, V>>): DataFact<C, V> => ({
  about: 'patient',
  ...f,
  kind: 'data',
  index: next(f.about),
})

/** Looks a fact up in a case, once. */
export function look<C extends Case, V>(
  fact: { readonly index: number; readonly about: 'patient' | 'subject'; readonly find: (c: C) => Found<V> },
  c: C,
): Found<V> {
  const home = (fact.about === 'patient' ? c.whole : c) as C
  const kept = home.memo[fact.index]
  if (kept !== undefined) return kept as Found<V>
  const found = fact.find(home)
  home.memo[fact.index] = found
  return found
}

/** The value of a fact when it is known, else undefined. */
export function knownValue<C extends Case, V>(
  fact: { readonly index: number; readonly about: 'patient' | 'subject'; readonly find: (c: C) => Found<V> },
  c: C,
): V | undefined {
  const found = look(fact, c)
  return found.state === 'known' ? found.value : undefined
}

/** `look` for a fact whose kind is not known beforehand. */
export const lookAny = (fact: AnyFact, c: Case): Found<unknown> =>
  look(fact as { index: number; about: 'patient' | 'subject'; find: (c: Case) => Found<unknown> }, c)
