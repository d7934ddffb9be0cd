import { expect, test } from 'vitest'
import {
  asksOf,
  between,
  type Case,
  choiceFact,
  known,
  knownValue,
  look,
  lookAny,
  missing,
  oneOf,
  quantityFact,
  rangeOf,
  says,
  valuesOf,
  yesNoFact,
} from './fact.ts'

const words = { nl: 'x', en: 'x' }
const asked = { name: words, asks: words }

/** A patient and one of her therapies. */
function cases(): { readonly whole: Case; readonly subject: Case } {
  const memo: Case['memo'] = []
  const whole = {
    memo,
    get whole(): Case {
      return whole
    },
  }
  return { whole, subject: { memo: [], whole } }
}

/** A fact that says how often, and in which case, it was looked up. */
function counted(about: 'patient' | 'subject') {
  const seen: Case[] = []
  const fact = quantityFact<Case, 'years'>({ ...asked, id: 'age', unit: 'years', about, find: (c) => known(seen.push(c)) })
  return { fact, seen }
}

test('a fact about the patient is looked up once, in the patient, whoever asks', () => {
  const { fact, seen } = counted('patient')
  const { whole, subject } = cases()
  expect([look(fact, subject), look(fact, whole), lookAny(fact, subject)]).toEqual([known(1), known(1), known(1)])
  expect(seen).toEqual([whole])
})

test('a fact about a therapy is looked up once in each therapy', () => {
  const { fact, seen } = counted('subject')
  const { whole, subject } = cases()
  const other: Case = { memo: [], whole }
  expect([look(fact, subject), look(fact, subject), look(fact, other), look(fact, subject)]).toEqual([
    known(1),
    known(1),
    known(2),
    known(1),
  ])
  expect(seen).toHaveLength(2)
  expect(seen[0]).toBe(subject)
  expect(seen[1]).toBe(other)
})

test('only what is known has a value', () => {
  const of = (found: ReturnType<Parameters<typeof choiceFact<Case, 'a' | 'b'>>[0]['find']>) =>
    knownValue(choiceFact<Case, 'a' | 'b'>({ ...asked, id: 'x', choices: { a: words, b: words }, find: () => found }), cases().whole)
  expect(of(known('a'))).toBe('a')
  expect(of(missing())).toBeUndefined()
  expect(of(oneOf(['a', 'b'] as const))).toBeUndefined()
  const span = quantityFact<Case, 'years'>({ ...asked, id: 'y', unit: 'years', find: () => between(1, 2) })
  expect(knownValue(span, cases().whole)).toBeUndefined()
})

test('what must be asked travels with what was not found', () => {
  const { fact } = counted('patient')
  expect(missing()).toEqual({ state: 'missing', from: [] })
  expect(missing([fact])).toEqual({ state: 'missing', from: [], asks: [fact] })
  expect(between(1, 2)).toEqual({ state: 'between', low: 1, high: 2, from: [] })
  expect(between(1, 2, [], [fact])).toEqual({ state: 'between', low: 1, high: 2, from: [], asks: [fact] })
  expect(oneOf(['a'])).toEqual({ state: 'one-of', values: ['a'], from: [] })
  expect(oneOf(['a'], [], [fact])).toEqual({ state: 'one-of', values: ['a'], from: [], asks: [fact] })
})

test('facts about the patient and about a subject are numbered apart', () => {
  const [first, second] = [counted('patient').fact, counted('patient').fact]
  const [one, two] = [counted('subject').fact, counted('subject').fact]
  expect(second.index - first.index).toBe(1)
  expect(two.index - one.index).toBe(1)
})

test('a fact says what is known of it, and only that', () => {
  expect([says(known('yes'), 'yes'), says(known('no'), 'yes'), says(missing(), 'yes'), says(oneOf(['yes', 'no']), 'yes')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('what may still be asked: nothing of what is known', () => {
  const { fact } = counted('patient')
  expect(asksOf(known(1))).toBeUndefined()
  expect(asksOf(missing())).toBeUndefined()
  expect(asksOf(missing([fact]))).toEqual([fact])
  expect(asksOf(oneOf(['a', 'b'], [], [fact]))).toEqual([fact])
})

test('every value that a fact may have, and the least and the most', () => {
  expect([valuesOf(known('a')), valuesOf(oneOf(['a', 'b'])), valuesOf(missing()), valuesOf(between(1, 2))]).toEqual([
    ['a'],
    ['a', 'b'],
    [],
    [],
  ])
  expect([rangeOf(known(3)), rangeOf(between(1, 2)), rangeOf(missing()), rangeOf(oneOf([1, 2]))]).toEqual([
    [3, 3],
    [1, 2],
    undefined,
    undefined,
  ])
})

test('a fact is about the patient unless it says otherwise, and a question of yes or no has those two answers', () => {
  const before = counted('patient').fact
  const dialysis = yesNoFact<Case>({ ...asked, id: 'dialysis', find: () => missing() })
  expect([dialysis.about, dialysis.index - before.index]).toEqual(['patient', 1])
  expect(Object.keys(dialysis.choices)).toEqual(['yes', 'no'])
})
