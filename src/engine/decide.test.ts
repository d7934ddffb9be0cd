import { describe, expect, test } from 'vitest'
import { months } from '../values/quantity.ts'
import { atLeast, under, unrecorded, within } from './condition.ts'
import { decide } from './decide.ts'
import { type AnyFact, between, choiceFact, type Found, known, missing, oneOf, quantityFact } from './fact.ts'
import { flaws } from './proof.ts'
import { type Decision, makeChecklist, makeTable, makeVerdict } from './table.ts'

const words = { nl: 'x', en: 'x' }
const nobody = { name: words, asks: words, find: () => missing() }
const window_ = quantityFact<unknown, 'months'>({ ...nobody, id: 'since', unit: 'months' })
const yesNo = { yes: words, no: words }
const urgent = choiceFact<unknown, 'yes' | 'no'>({ ...nobody, id: 'urgent', choices: yesNo })
const allergy = choiceFact<unknown, 'yes' | 'no'>({ ...nobody, id: 'allergy', choices: yesNo })
const common = { decision: 'd', authority: 'a', actor: 'dentist', asks: words } as const
const outcome = { stance: 'inform', says: words } as const

const told = (facts: readonly (readonly [AnyFact, Found<unknown>])[]) => (fact: AnyFact) => new Map(facts).get(fact) ?? missing()
const lines = (d: Decision, facts: readonly (readonly [AnyFact, Found<unknown>])[]) =>
  decide(d, told(facts)).map((a) => `${a.outcome}${a.reasons.map((r) => ` +${r}`).join('')}${a.needs.map((n) => ` ?${n.id}`).join('')}`)

const windows = makeTable({
  ...common,
  reads: { since: window_, urgent },
  outcomes: { early: outcome, good: outcome, late: outcome, now: outcome },
  rows: [
    { if: { urgent: 'yes' }, then: 'now', per: 'p' },
    { if: { urgent: 'no', since: under(months(3)) }, then: 'early', per: 'p' },
    { if: { urgent: 'no', since: within(months(3), months(6)) }, then: 'good', per: 'p' },
    { if: { urgent: 'no', since: atLeast(months(6)) }, then: 'late', per: 'p' },
  ],
  safest: ['late', 'early', 'good', 'now'],
}) as Decision

describe('a table', () => {
  test('answers on each side of an edge', () => {
    expect(
      lines(windows, [
        [urgent, known('no')],
        [window_, known(2.9)],
      ]),
    ).toEqual(['early'])
    expect(
      lines(windows, [
        [urgent, known('no')],
        [window_, known(3)],
      ]),
    ).toEqual(['good'])
    expect(
      lines(windows, [
        [urgent, known('no')],
        [window_, known(6)],
      ]),
    ).toEqual(['late'])
  })
  test('does not ask for what cannot change the answer', () => expect(lines(windows, [[urgent, known('yes')]])).toEqual(['now']))
  test('asks for what can', () => {
    expect(lines(windows, [[urgent, known('no')]])).toEqual(['ask ?since'])
    expect(lines(windows, [])).toEqual(['ask ?urgent ?since'])
  })
  test('takes the safer of two answers when a date is known in part, and still asks', () => {
    expect(
      lines(windows, [
        [urgent, known('no')],
        [window_, between(5, 7)],
      ]),
    ).toEqual(['late ?since'])
    expect(
      lines(windows, [
        [urgent, known('no')],
        [window_, between(3, 5.9)],
      ]),
    ).toEqual(['good'])
    expect(
      lines(windows, [
        [urgent, oneOf(['yes', 'no'])],
        [window_, known(7)],
      ]),
    ).toEqual(['late ?urgent'])
  })
})

describe('a row that speaks of what is not recorded', () => {
  const cover = makeTable({
    ...common,
    reads: { allergy },
    outcomes: { amoxicillin: outcome, other: outcome },
    rows: [
      { if: { allergy: 'no' }, then: 'amoxicillin', per: 'p' },
      { if: { allergy: 'yes' }, then: 'other', per: 'p' },
      { if: { allergy: unrecorded }, then: 'ask', per: 'p' },
    ],
  }) as Decision
  test('answers, and asks for the fact all the same', () => expect(lines(cover, [])).toEqual(['ask ?allergy']))
  test('is never met by a recorded no', () => expect(lines(cover, [[allergy, known('no')]])).toEqual(['amoxicillin']))
})

describe('a checklist', () => {
  const list = makeChecklist({
    ...common,
    reads: { urgent, allergy },
    outcomes: { first: outcome, second: outcome, fine: outcome },
    otherwise: 'fine',
    otherwisePer: 'p',
    rows: [
      { if: { urgent: 'yes' }, then: 'first', per: 'p' },
      { if: { allergy: 'yes' }, then: 'second', per: 'p' },
    ],
  }) as Decision
  test('gives every item that holds', () =>
    expect(
      lines(list, [
        [urgent, known('yes')],
        [allergy, known('yes')],
      ]),
    ).toEqual(['first', 'second']))
  test('says that all is fine only when nothing is open', () => {
    expect(
      lines(list, [
        [urgent, known('no')],
        [allergy, known('no')],
      ]),
    ).toEqual(['fine'])
    expect(lines(list, [[urgent, known('no')]])).toEqual(['ask ?allergy'])
  })
})

describe('a verdict', () => {
  const check = makeVerdict({
    ...common,
    reads: { urgent, allergy, since: window_ },
    outcomes: { hold: outcome, warn: outcome, give: outcome },
    gravest: ['hold', 'warn', 'give'],
    otherwise: 'give',
    otherwisePer: 'p',
    reasons: { 'too-early': words, allergic: words },
    rows: [
      { if: { since: under(months(3)) }, then: 'hold', because: 'too-early', per: 'p' },
      { if: { allergy: 'yes' }, then: 'warn', because: 'allergic', per: 'p' },
    ],
  }) as Decision
  test('takes the gravest outcome and keeps every reason', () =>
    expect(
      lines(check, [
        [window_, known(1)],
        [allergy, known('yes')],
      ]),
    ).toEqual(['hold +too-early +allergic']))
  test('gives only when nothing is open', () => {
    expect(
      lines(check, [
        [window_, known(4)],
        [allergy, known('no')],
      ]),
    ).toEqual(['give'])
    expect(lines(check, [[window_, known(4)]])).toEqual(['ask ?allergy'])
  })
  test('between the days of a partial date the safer answer counts, with the question', () => {
    expect(
      lines(check, [
        [window_, between(2, 4)],
        [allergy, known('no')],
      ]),
    ).toEqual(['hold +too-early ?since'])
    expect(
      lines(check, [
        [window_, between(2, 4)],
        [allergy, known('yes')],
      ]),
    ).toEqual(['hold +too-early +allergic ?since'])
    expect(lines(check, [[window_, between(2, 4)]])).toEqual(['ask ?since ?allergy'])
  })
  test('a certain reason to hold stands, whatever is still open', () =>
    expect(lines(check, [[window_, known(1)]])).toEqual(['hold +too-early ?allergy']))
})

describe('the proof', () => {
  const rows = (...list: { if: Record<string, unknown>; then: 'x' }[]) =>
    makeTable({
      ...common,
      reads: { since: window_, urgent },
      outcomes: { x: outcome },
      rows: list.map((r) => ({ ...r, per: 'p' })) as never,
    }) as Decision
  test('finds a gap at an edge', () => {
    expect(
      flaws(rows({ if: { since: under(months(3)) }, then: 'x' }, { if: { since: within(months(3), months(6)) }, then: 'x' })).map((f) => [
        f.kind,
        f.at.since,
      ]),
    ).toEqual([
      ['gap', 6],
      ['gap', 6],
      ['gap', 7],
      ['gap', 7],
    ])
  })
  test('finds an overlap', () => {
    const found = flaws(
      rows(
        { if: { since: under(months(3)) }, then: 'x' },
        { if: { since: atLeast(months(3)) }, then: 'x' },
        { if: { urgent: 'yes' }, then: 'x' },
      ),
    )
    expect(new Set(found.map((f) => f.kind))).toEqual(new Set(['overlap']))
    expect(found.every((f) => f.at.urgent === 'yes' && f.rows.includes(3))).toBe(true)
  })
  test('finds a row that nobody can meet', () => {
    const found = flaws(
      rows(
        { if: { since: under(months(3)) }, then: 'x' },
        { if: { since: atLeast(months(3)) }, then: 'x' },
        { if: { since: within(months(5), months(5)) }, then: 'x' },
      ),
    )
    expect(found).toContainEqual({ kind: 'dead-row', at: {}, rows: [3] })
  })
  test('tries what is not recorded where a row speaks of it', () => {
    const table = makeTable({
      ...common,
      reads: { urgent },
      outcomes: { x: outcome },
      rows: [{ if: { urgent: ['yes', unrecorded] }, then: 'x', per: 'p' }],
    }) as Decision
    expect(flaws(table)).toEqual([{ kind: 'gap', at: { urgent: 'no' }, rows: [] }])
  })
  test('is content with a table that leaves nothing out', () => expect(flaws(windows)).toEqual([]))
})
