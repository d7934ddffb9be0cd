/** The engine against a plain reading of what its words mean: every value that a fact may still have is tried, one after the other. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { days, months } from '../values/quantity.ts'
import { atLeast, atMost, cellInWords, cellOf, fromTo, match, over, overUpTo, type Range, under, unrecorded, within } from './condition.ts'
import { decide, evidenceFor } from './decide.ts'
import { type AnyFact, between, choiceFact, type Evidence, type Found, known, missing, oneOf, quantityFact } from './fact.ts'
import { flaws, rowsMet } from './proof.ts'
import { allOf, certain, columnsOf, listed, possible } from './row-set.ts'
import { type Decision, makeChecklist, makeTable, makeVerdict, withRows } from './table.ts'

const words = { nl: 'x', en: 'x' }
const nobody = { name: words, asks: words, find: () => missing() }
const letters = { a: words, b: words, c: words }
const choice = (id: string) => choiceFact<unknown, 'a' | 'b' | 'c'>({ ...nobody, id, choices: letters })
const [one, two, three] = [choice('one'), choice('two'), choice('three')]
const since = quantityFact<unknown, 'months'>({ ...nobody, id: 'since', unit: 'months' })
const common = { decision: 'd', authority: 'x', actor: 'dentist', asks: words } as const
const outcome = { stance: 'inform', says: words } as const
const outcomes = { p: outcome, q: outcome, r: outcome }

type Raw = string | Range<'months'> | readonly (string | Range<'months'>)[]
type World = string | number

/** Does a cell, as it is written, accept a value? Said again, without the engine. */
function accepts(raw: Raw, world: World): boolean {
  return [raw].flat().some((part) => {
    if (typeof part === 'string') return part === world
    if (typeof world === 'string') return false
    const { low, high, lowIncluded, highIncluded } = part as Range<'months'>
    return (world > low || (lowIncluded && world === low)) && (world < high || (highIncluded && world === high))
  })
}

/** The values that make a difference: quarters of months, beyond every limit used here. */
const numbers = Array.from({ length: 61 }, (_, i) => i / 4 - 1)

/** Every value that the fact may have, by what was found. */
function worlds(found: Found<unknown>, fact: AnyFact, speaks: boolean): readonly World[] {
  switch (found.state) {
    case 'known':
      return [found.value as World]
    case 'one-of':
      return found.values as readonly World[]
    case 'between':
      return numbers.filter((n) => n >= found.low && n <= found.high)
    case 'missing':
      return speaks ? [unrecorded] : fact.kind === 'choice' ? Object.keys(fact.choices) : numbers
  }
}

const limit = fc.integer({ min: 1, max: 12 })
const oneRange = fc.oneof(
  limit.map((n) => under(months(n))),
  limit.map((n) => atMost(months(n))),
  limit.map((n) => atLeast(months(n))),
  limit.map((n) => over(months(n))),
  fc
    .tuple(limit, fc.integer({ min: 1, max: 3 }))
    .chain(([low, more]) =>
      fc.constantFrom(
        within(months(low), months(low + more)),
        fromTo(months(low), months(low + more)),
        overUpTo(months(low), months(low + more)),
      ),
    ),
)
/** One stretch, or two that do not touch. */
const rangeCell: fc.Arbitrary<Raw> = fc.oneof(
  oneRange,
  limit.map((low) => [fromTo(months(low), months(low + 1)), within(months(low + 3), months(low + 4))]),
)
const choiceCell: fc.Arbitrary<Raw> = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 })
const quarter = fc.integer({ min: 0, max: 52 }).map((n) => n / 4)
const foundNumber = fc.oneof(
  quarter.map((n): Found<number> => known(n)),
  fc.tuple(quarter, fc.integer({ min: 0, max: 16 })).map(([low, more]): Found<number> => between(low, low + more / 4)),
  fc.constant<Found<number>>(missing()),
)
const foundChoice = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((v): Found<string> => known(v)),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 3 }).map((list): Found<string> => oneOf(list)),
  fc.constant<Found<string>>(missing()),
)
const withUnrecorded = (cell: fc.Arbitrary<Raw>): fc.Arbitrary<Raw> =>
  fc.tuple(cell, fc.nat(4)).map(([raw, n]): Raw => (n === 0 ? [raw, unrecorded].flat() : raw))
const facts = { one, two, three, since } as const
type Name = keyof typeof facts
const names = Object.keys(facts) as readonly Name[]

/** Rows at random; `speaking` is whether any cell may speak of what is not recorded. */
const rowsOf = (most: number): fc.Arbitrary<readonly Readonly<Partial<Record<Name, Raw>>>[]> =>
  fc.boolean().chain((speaking) => {
    const cell = (name: Name): fc.Arbitrary<Raw> =>
      speaking ? withUnrecorded(name === 'since' ? rangeCell : choiceCell) : name === 'since' ? rangeCell : choiceCell
    return fc.array(fc.record({ one: cell('one'), two: cell('two'), three: cell('three'), since: cell('since') }, { requiredKeys: [] }), {
      minLength: 1,
      maxLength: most,
    })
  })
const findings = fc.record({ one: foundChoice, two: foundChoice, three: foundChoice, since: foundNumber })
type Findings = Readonly<Record<Name, Found<unknown>>>
const lookIn =
  (found: Findings) =>
  (fact: AnyFact): Found<unknown> =>
    found[fact.id as Name]

type Ifs = readonly Readonly<Partial<Record<Name, Raw>>>[]
const speaksIn = (rows: Ifs, name: Name): boolean => rows.some((r) => r[name] !== undefined && [r[name]].flat().includes(unrecorded))

/** Row by row, by hand: may it hold, and does it for certain? */
const byHand = (rows: Ifs, found: Findings) =>
  rows.map((row) => {
    const cells = names.flatMap((name) =>
      row[name] === undefined
        ? []
        : [{ name, all: worlds(found[name], facts[name], speaksIn(rows, name)).map((w) => accepts(row[name]!, w)) }],
    )
    return {
      maybe: cells.every((c) => c.all.some(Boolean)),
      sure: cells.every((c) => c.all.every(Boolean)),
      open: cells.filter((c) => c.all.some(Boolean) && !c.all.every(Boolean)).map((c) => c.name as string),
    }
  })

const outcomeOf = (i: number): 'p' | 'q' | 'r' => (['p', 'q', 'r'] as const)[i % 3]!

describe('what the engine answers is what a plain reading gives', () => {
  test('a cell and what was found: yes, no or maybe', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(withUnrecorded(choiceCell), foundChoice, fc.constant<AnyFact>(one)),
          fc.tuple(withUnrecorded(rangeCell), foundNumber, fc.constant<AnyFact>(since)),
        ),
        fc.boolean(),
        ([raw, found, fact], other) => {
          const speaks = other || [raw].flat().includes(unrecorded)
          const all = worlds(found, fact, speaks).map((w) => accepts(raw, w))
          // A whole number line is never sure of one cell.
          const expected = found.state === 'missing' && !speaks ? 'maybe' : all.every(Boolean) ? 'yes' : all.some(Boolean) ? 'maybe' : 'no'
          expect(match(cellOf(raw), found, speaks)).toBe(expected)
        },
      ),
      { numRuns: 600, seed: 1 },
    ))

  test('the rows of a table as bits, more than a word of them too', () =>
    fc.assert(
      fc.property(rowsOf(70), findings, (rows, found) => {
        const ready = rows.map((row) => ({
          cells: names.flatMap((name, column) => (row[name] === undefined ? [] : [{ column, cell: cellOf(row[name]) }])),
        }))
        const columns = columnsOf(
          names.map((name) => facts[name]),
          ready,
        )
        const [maybe, sure] = [[...allOf(ready)], [...allOf(ready)]]
        for (const [c, name] of names.entries())
          for (let w = 0; w < maybe.length; w++) {
            maybe[w]! &= possible(columns[c]!, found[name], w)
            sure[w]! &= certain(columns[c]!, found[name], w)
          }
        const expected = byHand(rows, found)
        const numbered = rows.map((_, i) => i)
        expect(listed(numbered, allOf(ready))).toEqual(numbered)
        expect(listed(numbered, maybe)).toEqual(numbered.filter((i) => expected[i]!.maybe))
        expect(listed(numbered, sure)).toEqual(
          numbered.filter((i) => expected[i]!.sure || (expected[i]!.maybe && names.every((name) => rows[i]![name] === undefined))),
        )
      }),
      { numRuns: 400, seed: 2 },
    ))

  const told = (d: Decision, found: Findings) =>
    decide(d, lookIn(found)).map(
      (a) =>
        `${a.outcome} ${[...a.reasons].sort().join('+')} ${a.needs
          .map((n) => n.id)
          .sort()
          .join('?')}`,
    )
  const unrecordedOf = (rows: Ifs, found: Findings, i: number): readonly string[] =>
    names.filter((n) => rows[i]![n] !== undefined && [rows[i]![n]].flat().includes(unrecorded) && found[n].state === 'missing')
  const unique = (list: readonly string[]): string => [...new Set(list)].sort().join('?')

  for (const whenUnknown of ['ask', 'skip'] as const)
    test(`a checklist that would ${whenUnknown}`, () =>
      fc.assert(
        fc.property(rowsOf(40), findings, (rows, found) => {
          const list = makeChecklist({
            ...common,
            reads: facts,
            outcomes,
            otherwise: 'r',
            whenUnknown,
            rows: rows.map((r, i) => ({ if: r as object, then: (['p', 'q'] as const)[i % 2]!, per: 'x' })),
          }) as Decision
          const hand = byHand(rows, found)
          const holding = [...new Set(rows.map((_, i) => (['p', 'q'] as const)[i % 2]!).filter((_, i) => hand[i]!.sure))]
          const open = rows.flatMap((_, i) =>
            hand[i]!.maybe && !hand[i]!.sure && !holding.includes((['p', 'q'] as const)[i % 2]!) ? hand[i]!.open : [],
          )
          const expected = holding.map(
            (o) =>
              `${o}  ${rows
                .flatMap((_, i) => (hand[i]!.sure && (['p', 'q'] as const)[i % 2] === o ? unrecordedOf(rows, found, i) : []))
                .sort()
                .join('?')}`,
          )
          if (whenUnknown === 'ask' && open.length > 0) expected.push(`ask  ${unique(open)}`)
          if (expected.length === 0) expected.push('r  ')
          expect(told(list, found).sort()).toEqual(expected.sort())
        }),
        { numRuns: 300, seed: 3 },
      ))

  test('a verdict: the gravest of what holds, with every reason', () =>
    fc.assert(
      fc.property(rowsOf(36), findings, fc.constantFrom('ask' as const, 'skip' as const), (rows, found, whenUnknown) => {
        const verdict = makeVerdict({
          ...common,
          reads: facts,
          outcomes,
          reasons: { first: words, second: words },
          gravest: ['q', 'p'],
          otherwise: 'r',
          otherwisePer: 'x',
          whenUnknown,
          rows: rows.map((row, i) => ({
            if: row as object,
            then: (['p', 'q'] as const)[i % 2]!,
            because: (['first', 'second'] as const)[Math.floor(i / 2) % 2]!,
            per: 'x',
          })),
        }) as Decision
        const hand = byHand(rows, found)
        const sure = rows.flatMap((_, i) => (hand[i]!.sure ? [i] : []))
        const open = whenUnknown === 'skip' ? [] : rows.flatMap((_, i) => (hand[i]!.maybe && !hand[i]!.sure ? [i] : []))
        const partly = open.filter((i) => hand[i]!.open.every((name) => found[name as Name].state !== 'missing'))
        const hold = sure.length > 0 || partly.length === open.length ? [...sure, ...partly] : sure
        const gravest = hold.some((i) => i % 2 === 1) ? 'q' : hold.length > 0 ? 'p' : open.length > 0 ? 'ask' : 'r'
        const reasons = hold.map((i) => (['first', 'second'] as const)[Math.floor(i / 2) % 2]!)
        const needs = [...open.flatMap((i) => hand[i]!.open), ...hold.flatMap((i) => unrecordedOf(rows, found, i))]
        expect(told(verdict, found)).toEqual([`${gravest} ${[...new Set(reasons)].sort().join('+')} ${unique(needs)}`])
      }),
      { numRuns: 400, seed: 4 },
    ))

  test('a table in which every combination has its row, 45 of them', () => {
    const regions: readonly Range<'months'>[] = [
      under(months(3)),
      fromTo(months(3), months(3)),
      overUpTo(months(3), months(6)),
      overUpTo(months(6), months(9)),
      over(months(9)),
    ]
    const rows: Ifs = ['a', 'b', 'c'].flatMap((x) => ['a', 'b', 'c'].flatMap((y) => regions.map((r) => ({ one: x, two: y, since: r }))))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('p', 'q', 'r', 'silent', 'ask'), { minLength: 45, maxLength: 45 }),
        findings,
        fc.boolean(),
        (thens, found, few) => {
          const then = (i: number): string => (few ? outcomeOf(Math.floor(i / 15)) : thens[i]!)
          const table = makeTable({
            ...common,
            reads: facts,
            outcomes,
            safest: ['q', 'p'],
            rows: rows.map((row, i) => ({ if: row as object, then: then(i) as 'p', per: ['x'] })),
          }) as Decision
          const hand = byHand(rows, found)
          const candidates = rows.flatMap((_, i) => (hand[i]!.maybe ? [i] : []))
          const needs = unique(candidates.flatMap((i) => hand[i]!.open))
          const same = candidates.every((i) => then(i) === then(candidates[0]!))
          const partial = candidates.every((i) => hand[i]!.open.every((name) => found[name as Name].state !== 'missing'))
          const safest = partial ? (['q', 'p'] as const).find((o) => candidates.some((i) => then(i) === o)) : undefined
          const result = same ? then(candidates[0]!) : (safest ?? 'ask')
          const asks = same ? (result === 'ask' ? needs : '') : needs
          expect(told(table, found)).toEqual(result === 'silent' ? [] : [`${result}  ${asks}`])
          expect(flaws(table)).toEqual([])
        },
      ),
      { numRuns: 150, seed: 5 },
    )
  })
})

describe('the proof', () => {
  const make = (rows: readonly { if: object; then: 'p' | 'q' }[]) =>
    makeTable({ ...common, reads: { one, since }, outcomes, rows: rows.map((r) => ({ ...r, per: 'x' })) }) as Decision
  const kinds = (d: Decision) => flaws(d).map((f) => `${f.kind} ${f.rows.join(',')} ${JSON.stringify(f.at)}`)

  test('names the gap between two limits, and the limit itself', () => {
    const table = make([
      { if: { since: under(months(3)) }, then: 'p' },
      { if: { since: over(months(3)) }, then: 'q' },
    ])
    expect(kinds(table)).toEqual(['gap  {"one":"a","since":3}', 'gap  {"one":"b","since":3}', 'gap  {"one":"c","since":3}'])
  })
  test('tries a number that was recorded, also where rows only speak of what was not', () => {
    expect(kinds(make([{ if: { one: ['a', 'b', 'c'], since: unrecorded }, then: 'p' }]))).toEqual([
      'gap  {"one":"a","since":0}',
      'gap  {"one":"b","since":0}',
      'gap  {"one":"c","since":0}',
    ])
  })
  test('tries the limits of a column, one on each side of them, and no more', () =>
    expect(kinds(make([{ if: { one: ['a', 'b', 'c'], since: over(months(3)) }, then: 'p' }])).filter((k) => k.includes('"a"'))).toEqual([
      'gap  {"one":"a","since":2}',
      'gap  {"one":"a","since":3}',
    ]))
  test('the limits of another column are not its own', () => {
    const age = quantityFact<unknown, 'years'>({ ...nobody, id: 'age', unit: 'years' })
    const table = makeTable({
      ...common,
      reads: { since, age },
      outcomes,
      rows: [{ if: { since: over(months(3)), age: over({ value: 70, unit: 'years' }) }, then: 'p', per: 'x' }],
    }) as Decision
    // Months 2, 3, 4 against ages 69, 70, 71: only 4 and 71 meet the row.
    expect(kinds(table)).toHaveLength(8)
  })
  test('names what meets two rows, and a row that nobody meets', () => {
    const table = make([
      { if: { since: atMost(months(3)) }, then: 'p' },
      { if: { since: atLeast(months(3)) }, then: 'q' },
      { if: { since: within(months(3), months(3)) }, then: 'q' },
    ])
    expect(kinds(table)).toEqual([
      'overlap 1,2 {"one":"a","since":3}',
      'overlap 1,2 {"one":"b","since":3}',
      'overlap 1,2 {"one":"c","since":3}',
      'dead-row 3 {}',
    ])
  })
  test('shows what is not recorded as such, tries between limits, and stops at fifty', () => {
    const table = make([
      { if: { since: [under(months(3)), unrecorded] }, then: 'p' },
      { if: { one: ['a', 'b'], since: fromTo(months(3), months(6)) }, then: 'p' },
      { if: { since: over(months(6)) }, then: 'q' },
      { if: { one: 'c', since: unrecorded }, then: 'q' },
    ])
    expect(kinds(table)).toEqual([
      'gap  {"one":"c","since":3}',
      'gap  {"one":"c","since":4.5}',
      'gap  {"one":"c","since":6}',
      'overlap 1,4 {"one":"c","since":"not recorded"}',
    ])
    const many = makeTable({
      ...common,
      reads: { one, two, three, since },
      outcomes,
      rows: [{ if: { since: under(months(-9)) }, then: 'p', per: 'x' }],
    }) as Decision
    expect(flaws(many)).toHaveLength(50)
  })
  test('refuses a table that is too large to prove', () => {
    const reads = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`f${i}`, choice(`f${i}`)]))
    // 3 to the 11th is 177,147, and to the 12th 531,441.
    const of = (n: number) =>
      makeTable({
        ...common,
        reads: Object.fromEntries(Object.entries(reads).slice(0, n)),
        outcomes,
        rows: [{ if: {}, then: 'p', per: 'x' }],
      }) as Decision
    expect(() => flaws(of(12))).toThrow('531441 combinations')
    expect(flaws(of(11))).toEqual([])
  })
  test('in a list: a dead row, one that always holds, one written twice', () => {
    const list = makeChecklist({
      ...common,
      reads: { one, since },
      outcomes,
      otherwise: 'silent',
      rows: [
        { if: { since: within(months(3), months(3)), one: 'a' }, then: 'p', per: 'x' },
        { if: { one: ['a', 'b', 'c'] }, then: 'q', per: 'x' },
        { if: { one: ['a', 'b'], since: over(months(3)) }, then: 'p', per: 'x' },
        { if: { one: ['b', 'a'], since: over(months(3)) }, then: 'p', per: 'x' },
        { if: { one: ['a', 'b'], since: over(months(3)) }, then: 'r', per: 'x' },
        { if: { one: ['a', 'b'], since: atLeast(months(3)) }, then: 'r', per: 'x' },
        { if: {}, then: 'r', per: 'x' },
      ],
    }) as Decision
    expect(kinds(list)).toEqual(['dead-row 1 {}', 'always 2 {}', 'twice 3,4 {}'])
  })
  test('two reasons for one outcome are not the same row', () => {
    const verdict = makeVerdict({
      ...common,
      reads: { one },
      outcomes,
      reasons: { first: words, second: words },
      gravest: ['p'],
      otherwise: 'r',
      otherwisePer: 'x',
      rows: [
        { if: { one: 'a' }, then: 'p', because: 'first', per: 'x' },
        { if: { one: 'a' }, then: 'p', because: 'second', per: 'x' },
      ],
    }) as Decision
    expect(kinds(verdict)).toEqual([])
    expect(verdict.reasons).toEqual({ first: words, second: words })
  })
  test('rows that recorded values meet', () => {
    const table = make([
      { if: { one: 'a', since: under(months(3)) }, then: 'p' },
      { if: { one: ['a', unrecorded], since: atLeast(months(3)) }, then: 'q' },
    ])
    expect(rowsMet(table, { one: 'a', since: 2 })).toEqual([1])
    expect(rowsMet(table, { since: 4 })).toEqual([2])
    expect(rowsMet(table, { one: 'a' })).toEqual([])
  })
})

describe('what an answer rests on', () => {
  const from = (fact: string, value: string, reference: string): Evidence => ({ fact, value, reference })
  const make = () =>
    makeTable({
      ...common,
      reads: { one, two },
      outcomes,
      reasons: { why: words },
      rows: [
        { if: { one: 'a', two: 'a' }, then: 'p', per: 'S1', because: 'why' },
        { if: { one: 'a', two: ['b', 'c'] }, then: 'q', per: ['S1', 'S2'], asking: ['two'] },
        { if: { one: ['b', 'c'] }, then: 'ask', per: 'S3', asking: ['one'] },
      ],
    }) as Decision
  const look = (a: Found<unknown>, b: Found<unknown>) => (fact: AnyFact) => (fact === one ? a : b)

  test('each piece once: the same fact with the same value from the same resource', () => {
    const table = make()
    const first = from('weight', '70', 'Observation/1')
    const pieces = [
      first,
      { ...first },
      from('weight', '71', 'Observation/1'),
      from('weight', '70', 'Observation/2'),
      from('height', '70', 'Observation/1'),
    ]
    const evidence = evidenceFor(table, table.rows, look(known('a', pieces), known('b', [first, from('sex', 'female', 'Patient/1')])))
    expect(evidence).toEqual([first, pieces[2], pieces[3], pieces[4], from('sex', 'female', 'Patient/1')])
  })
  test('only the facts that the rows speak of', () =>
    expect(evidenceFor(make(), [make().rows[2]!], look(known('b', [from('one', 'b', 'x')]), known('b', [from('two', 'b', 'y')])))).toEqual([
      from('one', 'b', 'x'),
    ]))
  test('beyond 31 columns as well', () => {
    const many = Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`f${i}`, choice(`f${i}`)]))
    const wide = makeChecklist({
      ...common,
      reads: many,
      outcomes,
      rows: [{ if: { f0: 'a', f31: 'a', f32: 'a' }, then: 'p', per: 'x' }],
    }) as Decision
    const each = (fact: AnyFact): Found<unknown> => known('a', [from(fact.id, 'a', 'x')])
    expect(evidenceFor(wide, wide.rows, each).map((e) => e.fact)).toEqual(['f0', 'f31', 'f32'])
  })
  test('reason, citations and what is asked of the row that holds', () => {
    const table = make()
    const answer = (a: string, b: string) => decide(table, look(known(a), known(b)))[0]!
    expect(answer('a', 'a')).toMatchObject({ outcome: 'p', reasons: ['why'], needs: [] })
    expect(answer('a', 'b')).toMatchObject({ outcome: 'q', reasons: [], needs: [two] })
    expect(answer('b', 'b')).toMatchObject({ outcome: 'ask', needs: [one] })
    expect(table.rows.map((r) => r.per)).toEqual([['S1'], ['S1', 'S2'], ['S3']])
    expect(table).toMatchObject({ safest: [], otherwisePer: [], reasons: { why: words } })
  })
  test('a table without a row for these facts is a mistake of its writer', () => {
    const table = make()
    const broken = withRows(table, [table.rows[0]!])
    expect(() => decide(broken, look(known('b'), known('b')))).toThrow('x/d: no row for these facts')
    expect(broken.speaksOfUnrecorded).toEqual([false, false])
  })

  test('what is written is what is kept: citations, order of safety, reasons', () => {
    const rows = [{ if: { one: 'a' }, then: 'p', per: ['S1', 'S2'] }] as const
    expect(makeTable({ ...common, reads: { one }, outcomes, rows }) as Decision).toMatchObject({
      safest: [],
      otherwise: undefined,
      otherwisePer: [],
      reasons: {},
      topics: {},
    })
    const list = (more: object) => makeChecklist({ ...common, reads: { one }, outcomes, rows, ...more }) as Decision
    expect(list({})).toMatchObject({ safest: [], otherwise: undefined, otherwisePer: [], whenUnknown: 'ask', reasons: {}, topics: {} })
    expect(list({ otherwisePer: 'S3', topics: { p: 't' } })).toMatchObject({ otherwisePer: ['S3'], topics: { p: 't' } })
    expect(list({ otherwisePer: ['S3', 'S4'] }).otherwisePer).toEqual(['S3', 'S4'])
  })
  test('a part of a date: the safer row, with its reason, and all candidates as its ground', () => {
    const table = makeTable({
      ...common,
      reads: { since },
      outcomes,
      reasons: { late: words, early: words },
      safest: ['q', 'p'],
      rows: [
        { if: { since: under(months(3)) }, then: 'p', because: 'early', per: 'x' },
        { if: { since: atLeast(months(3)) }, then: 'q', because: 'late', per: 'x' },
      ],
    }) as Decision
    const [answer] = decide(table, () => between(2, 4))
    expect(answer).toMatchObject({ outcome: 'q', reasons: ['late'], needs: [since] })
    expect(answer!.rows.map((r) => r.number)).toEqual([2])
    expect(answer!.grounds.map((r) => r.number)).toEqual([1, 2])
    expect(decide(table, () => missing())[0]).toMatchObject({ outcome: 'ask', rows: [], reasons: [] })
    expect(decide(table, () => known(1))[0]!.rows.map((r) => r.number)).toEqual([1])
  })
  test('a date in part beside a fact that is missing is a question: the safer row is not taken for certain', () => {
    const table = makeTable({
      ...common,
      reads: { since, one },
      outcomes,
      safest: ['p'],
      rows: [
        { if: { since: under(months(3)) }, then: 'p', per: 'x' },
        { if: { since: atLeast(months(3)), one: 'a' }, then: 'q', per: 'x' },
        { if: { since: atLeast(months(3)), one: ['b', 'c'] }, then: 'r', per: 'x' },
      ],
    }) as Decision
    const answer = (a: Found<unknown>, b: Found<unknown>) =>
      decide(table, (fact) => (fact.id === 'since' ? a : b)).map((x) => [x.outcome, ...x.needs.map((n) => n.id)])
    expect(answer(between(2, 4), missing())).toEqual([['ask', 'since', 'one']])
    expect(answer(between(2, 4), known('a'))).toEqual([['p', 'since']])
  })
  test('two rows that ask and cannot be told apart ask for what keeps them apart', () => {
    const table = makeTable({
      ...common,
      reads: { one, two },
      outcomes,
      rows: [
        { if: { one: 'a' }, then: 'ask', per: 'x' },
        { if: { one: ['b', 'c'], two: 'a' }, then: 'ask', per: 'x' },
        { if: { one: ['b', 'c'], two: ['b', 'c'] }, then: 'p', per: 'x' },
      ],
    }) as Decision
    expect(decide(table, look(missing(), known('a')))[0]).toMatchObject({ outcome: 'ask', needs: [one] })
  })
  test('a list: a row that says nothing, a row that asks beside one that is open, nothing otherwise', () => {
    const list = (otherwise?: 'r' | 'silent') =>
      makeChecklist({
        ...common,
        reads: { one, two, three },
        outcomes,
        ...(otherwise && { otherwise }),
        rows: [
          { if: { one: 'a' }, then: 'silent', per: 'x' },
          { if: { two: 'a' }, then: 'ask', asking: ['one'], per: 'x' },
          { if: { three: 'a' }, then: 'p', per: 'x' },
        ],
      }) as Decision
    const answers = (d: Decision, ...found: readonly Found<unknown>[]) =>
      decide(d, (fact) => found[[one, two, three].findIndex((f) => f.id === fact.id)]!).map(
        (a) => `${a.outcome} ${a.needs.map((n) => n.id).join('+')}`,
      )
    const no = known('b')
    expect(answers(list('r'), known('a'), no, no)).toEqual([])
    expect(answers(list('r'), no, no, no)).toEqual(['r '])
    expect(answers(list('silent'), no, no, no)).toEqual([])
    expect(answers(list(), no, no, no)).toEqual([])
    expect(answers(list(), no, known('a'), no)).toEqual(['ask one'])
    expect(answers(list(), no, known('a'), missing())).toEqual(['ask one+three'])
    expect(answers(list(), missing(), no, missing())).toEqual(['ask one+three'])
  })
  test('a verdict: what holds is its ground, or all rows when nothing does; a row that says nothing keeps its reason to itself', () => {
    const verdict = (otherwise: 'r' | 'silent') =>
      makeVerdict({
        ...common,
        reads: { one, two },
        outcomes,
        reasons: { why: words, quiet: words },
        gravest: ['p', 'silent'],
        otherwise,
        otherwisePer: ['S1'],
        rows: [
          { if: { one: 'a' }, then: 'p', because: 'why', per: 'x' },
          { if: { two: 'a' }, then: 'silent', because: 'quiet', per: 'x' },
        ],
      }) as Decision
    const answer = (a: string, b: string, otherwise: 'r' | 'silent' = 'r') => decide(verdict(otherwise), look(known(a), known(b)))
    expect(answer('a', 'a')[0]).toMatchObject({ outcome: 'p', reasons: ['why'] })
    expect(answer('a', 'b')[0]!.grounds.map((r) => r.number)).toEqual([1])
    expect(answer('b', 'b')[0]).toMatchObject({ outcome: 'r', reasons: [], rows: [] })
    expect(answer('b', 'b')[0]!.grounds.map((r) => r.number)).toEqual([1, 2])
    expect(answer('b', 'a')).toEqual([])
    expect(answer('b', 'b', 'silent')).toEqual([])
    expect(verdict('r')).toMatchObject({ otherwisePer: ['S1'], safest: ['p', 'silent'] })
  })
})

describe('a cell in words', () => {
  const drug = choiceFact<unknown, 'v' | 'w' | 'x' | 'y' | 'z'>({
    ...nobody,
    id: 'drug',
    choices: {
      v: { nl: 'v', en: 'vee' },
      w: { nl: 'w', en: 'wee' },
      x: { nl: 'x', en: 'ex' },
      y: { nl: 'y', en: 'why' },
      z: { nl: 'z', en: 'zed' },
    },
  })
  const inDays = quantityFact<unknown, 'days'>({ ...nobody, id: 'days', unit: 'days' })
  const nl = (fact: AnyFact, raw: unknown) => cellInWords(fact, cellOf(raw), 'nl')
  test.each([
    [under(days(56)), 'onder 56 dagen'],
    [atMost(days(56)), 'hoogstens 56 dagen'],
    [atLeast(days(56)), 'minstens 56 dagen'],
    [over(days(56)), 'boven 56 dagen'],
    [within(days(28), days(35)), '28 tot 35 dagen'],
    [fromTo(days(28), days(35)), '28 t/m 35 dagen'],
    [overUpTo(days(28), days(35)), 'boven 28 t/m 35 dagen'],
    [[under(days(3)), unrecorded], 'onder 3 dagen of niet vastgelegd'],
  ])('%j is %s', (raw, words_) => expect(nl(inDays, raw)).toBe(words_))
  test('choices are named; nearly all of them by what is left out', () => {
    expect(nl(drug, 'x')).toBe('x')
    expect(nl(drug, ['x', 'y', 'z'])).toBe('x of y of z')
    expect(nl(drug, ['w', 'x', 'y', 'z'])).toBe('niet v')
    expect(cellInWords(drug, cellOf(['w', 'x', 'y', 'z', unrecorded]), 'en')).toBe('not vee or not recorded')
    expect(nl(drug, ['v', 'w', 'x', 'y', 'z'])).toBe('v of w of x of y of z')
  })
  test('a cell is read as it is written', () => {
    const open = { unit: 'days', low: -Infinity, lowIncluded: false, high: Infinity, highIncluded: false }
    expect([under, atMost, atLeast, over].map((limit_) => limit_(days(3)))).toEqual([
      { ...open, high: 3 },
      { ...open, high: 3, highIncluded: true },
      { ...open, low: 3, lowIncluded: true },
      { ...open, low: 3 },
    ])
    expect(cellOf('a')).toEqual({ choices: new Set(['a']), ranges: [], unrecorded: false })
    expect(cellOf(unrecorded)).toEqual({ choices: undefined, ranges: [], unrecorded: true })
    expect(cellOf(['a', unrecorded])).toEqual({ choices: new Set(['a']), ranges: [], unrecorded: true })
    expect(cellOf([under(days(3)), unrecorded])).toEqual({ choices: undefined, ranges: [under(days(3))], unrecorded: true })
  })
  test('half of the choices are named, not left out', () =>
    expect(
      nl(
        choiceFact<unknown, 'a' | 'b' | 'c' | 'd' | 'e' | 'f'>({
          ...nobody,
          id: 'six',
          choices: { ...letters, a: { nl: 'a', en: 'a' }, d: { nl: 'd', en: 'd' }, e: { nl: 'e', en: 'e' }, f: { nl: 'f', en: 'f' } },
        }),
        ['a', 'd', 'e', 'f'],
      ),
    ).toBe('a of d of e of f'))
})
