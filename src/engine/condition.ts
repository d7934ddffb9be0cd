import { type Quantity, type Unit, unitInWords } from '../values/quantity.ts'
import { type Lang, numberInWords, type Text } from '../values/text.ts'
import type { AnyFact, ChoiceFact, Found, QuantityFact } from './fact.ts'

/** The cell of a row that speaks of patients in whom the fact is not recorded. */
export const unrecorded = '?' as const
export type Unrecorded = typeof unrecorded

/** Numbers from `low` to `high` in one unit; an edge belongs to the range when its `…Included` says so. */
export interface Range<U extends Unit> {
  readonly unit: U
  readonly low: number
  readonly lowIncluded: boolean
  readonly high: number
  readonly highIncluded: boolean
}

const range = <U extends Unit>(unit: U, low: number, lowIncluded: boolean, high: number, highIncluded: boolean): Range<U> => ({
  unit,
  low,
  lowIncluded,
  high,
  highIncluded,
})

/** Less than the limit. */
export const under = <U extends Unit>(q: Quantity<U>): Range<U> => range(q.unit, -Infinity, false, q.value, false)
/** The limit or less. */
export const atMost = <U extends Unit>(q: Quantity<U>): Range<U> => range(q.unit, -Infinity, false, q.value, true)
/** The limit or more. */
export const atLeast = <U extends Unit>(q: Quantity<U>): Range<U> => range(q.unit, q.value, true, Infinity, false)
/** More than the limit. */
export const over = <U extends Unit>(q: Quantity<U>): Range<U> => range(q.unit, q.value, false, Infinity, false)
/** From the first limit up to, not including, the second. */
export const within = <U extends Unit>(from: Quantity<U>, before: Quantity<U>): Range<U> =>
  range(from.unit, from.value, true, before.value, false)
/** From the first limit up to and including the second. */
export const fromTo = <U extends Unit>(from: Quantity<U>, to: Quantity<U>): Range<U> => range(from.unit, from.value, true, to.value, true)
/** More than the first limit, up to and including the second. */
export const overUpTo = <U extends Unit>(over_: Quantity<U>, to: Quantity<U>): Range<U> =>
  range(over_.unit, over_.value, false, to.value, true)

/** What a cell may hold for a fact: a choice, a range in the fact's own unit, `unrecorded`, or a list of these. */
export type CellOf<F> =
  F extends ChoiceFact<infer _C, infer V>
    ? V | Unrecorded | readonly (V | Unrecorded)[]
    : F extends QuantityFact<infer _C, infer U>
      ? Range<U> | Unrecorded | readonly (Range<U> | Unrecorded)[]
      : never

/** A cell made ready for matching. */
export interface Cell {
  readonly choices: ReadonlySet<string> | undefined
  readonly ranges: readonly Range<Unit>[]
  readonly unrecorded: boolean
}

/** Makes a cell ready. */
export function cellOf(raw: unknown): Cell {
  const parts = Array.isArray(raw) ? raw : [raw]
  const choices = parts.filter((p): p is string => typeof p === 'string' && p !== unrecorded)
  return {
    choices: choices.length > 0 ? new Set(choices) : undefined,
    ranges: parts.filter((p): p is Range<Unit> => typeof p === 'object'),
    unrecorded: parts.includes(unrecorded),
  }
}

const inside = (r: Range<Unit>, v: number): boolean =>
  (v > r.low || (r.lowIncluded && v === r.low)) && (v < r.high || (r.highIncluded && v === r.high))

/** Does the cell hold this value? */
export const holds = (cell: Cell, value: unknown): boolean =>
  typeof value === 'number' ? cell.ranges.some((r) => inside(r, value)) : cell.choices?.has(value as string) === true

const meets = (r: Range<Unit>, low: number, high: number): boolean =>
  (high > r.low || (r.lowIncluded && high === r.low)) && (low < r.high || (r.highIncluded && low === r.high))

/**
 * Does the cell match what was found? `maybe` when it cannot be told. In a column where no row speaks of `unrecorded`, a missing
 * fact may match any cell; where a row does, a missing fact meets that row alone.
 */
export function match(cell: Cell, found: Found<unknown>, columnSpeaksOfUnrecorded: boolean): 'yes' | 'no' | 'maybe' {
  switch (found.state) {
    case 'known':
      return holds(cell, found.value) ? 'yes' : 'no'
    case 'missing':
      return columnSpeaksOfUnrecorded ? (cell.unrecorded ? 'yes' : 'no') : 'maybe'
    case 'one-of': {
      let hits = 0
      for (const value of found.values) if (holds(cell, value)) hits++
      return hits === 0 ? 'no' : hits === found.values.length ? 'yes' : 'maybe'
    }
    case 'between': {
      if (cell.ranges.some((r) => inside(r, found.low) && inside(r, found.high))) return 'yes'
      return cell.ranges.some((r) => meets(r, found.low, found.high)) ? 'maybe' : 'no'
    }
  }
}

const words = {
  under: { nl: 'onder', en: 'under' },
  atMost: { nl: 'hoogstens', en: 'at most' },
  atLeast: { nl: 'minstens', en: 'at least' },
  over: { nl: 'boven', en: 'over' },
  or: { nl: 'of', en: 'or' },
  to: { nl: 'tot', en: 'up to' },
  toIncluded: { nl: 't/m', en: 'to' },
  not: { nl: 'niet', en: 'not' },
  notRecorded: { nl: 'niet vastgelegd', en: 'not recorded' },
} satisfies Record<string, Text>

function rangeInWords(r: Range<Unit>, lang: Lang): string {
  const unit = unitInWords[r.unit][lang]
  const n = (v: number): string => numberInWords(v, lang)
  const text =
    r.low === -Infinity
      ? `${(r.highIncluded ? words.atMost : words.under)[lang]} ${n(r.high)}`
      : r.high === Infinity
        ? `${(r.lowIncluded ? words.atLeast : words.over)[lang]} ${n(r.low)}`
        : `${r.lowIncluded ? '' : `${words.over[lang]} `}${n(r.low)} ${(r.highIncluded ? words.toIncluded : words.to)[lang]} ${n(r.high)}`
  return unit ? `${text} ${unit}` : text
}

/** A cell as a reader of the table sees it: "40 tot 50 mL/min", "ja", "minstens 70 jaar of niet vastgelegd". */
export function cellInWords(fact: AnyFact, cell: Cell, lang: Lang): string {
  const parts: string[] = []
  if (fact.kind === 'choice' && cell.choices) {
    const others = Object.keys(fact.choices).filter((c) => !cell.choices!.has(c))
    // "not zoledronate 4 mg" reads better than the six other products.
    const turned = cell.choices.size > 3 && others.length > 0 && others.length * 2 < cell.choices.size
    const named = (turned ? others : [...cell.choices]).map((c) => fact.choices[c]![lang])
    parts.push(...(turned ? [`${words.not[lang]} ${named.join(` ${words.or[lang]} `)}`] : named))
  }
  parts.push(...cell.ranges.map((r) => rangeInWords(r, lang)))
  if (cell.unrecorded) parts.push(words.notRecorded[lang])
  return parts.join(` ${words.or[lang]} `)
}
