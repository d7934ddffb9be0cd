import { describe, expect, test } from 'vitest'
import { under, unrecorded } from '../engine/condition.ts'
import { decide } from '../engine/decide.ts'
import {
  between,
  type Case,
  choiceFact,
  dataFact,
  dayFact,
  type Evidence,
  known,
  lookAny,
  missing,
  quantityFact,
  yesNoFact,
} from '../engine/fact.ts'
import { type Decision, makeChecklist, makeTable } from '../engine/table.ts'
import { locate } from '../guidelines/citations.ts'
import { parseDay } from '../values/day.ts'
import { months } from '../values/quantity.ts'
import { type Queued, Said } from './said.ts'

// Tables and facts are made anew in every test, for an answer keeps what it has put together for a row.

const words = (text: string) => ({ nl: `${text} (nl)`, en: text })
const asked = { name: words('name'), asks: words('How much?') }
const common = { decision: 'd', authority: 'a', actor: 'nurse', asks: words('May it be given?') } as const
const subject = { reference: 'MedicationRequest/1', name: words('Zometa') }
const day = (text: string) => parseDay(text)!

/** A patient of whom nothing has been looked up yet. */
function someone(): Case {
  const memo: Case['memo'] = []
  return {
    memo,
    get whole(): Case {
      return this
    },
  }
}
/** What a table says of a patient, first answer first. */
function sayings(table: Decision, others: readonly Queued[] = []): readonly Said[] {
  const c = someone()
  return decide(table, (fact) => lookAny(fact, c)).map((answer) => new Said(table, answer, c, subject, others))
}
const saying = (table: Decision, others: readonly Queued[] = []): Said => sayings(table, others)[0]!

const yes = (...from: readonly Evidence[]) => yesNoFact<Case>({ ...asked, id: 'fit', find: () => known('yes', from) })
const says = { stance: 'recommend', says: words('{subject} may be given.') } as const

describe('what an answer rests on', () => {
  const because = (...from: readonly Evidence[]) =>
    saying(
      makeTable({
        ...common,
        reads: { fit: yes(...from) },
        outcomes: { give: says },
        rows: [{ if: { fit: 'yes' }, then: 'give', per: 'S0917' }],
      }) as Decision,
    ).because

  test('a number with its unit, as it stands on the report', () =>
    expect(because({ fact: 'weight', value: 70.5, unit: 'kg', reference: 'Observation/1', date: '2026-11-01' })).toStrictEqual([
      { fact: 'weight', value: '70.5 kg', reference: 'Observation/1', date: '2026-11-01' },
    ]))
  test('a count has no unit to write', () =>
    expect(because({ fact: 'falls', value: 2, unit: 'count' })).toStrictEqual([{ fact: 'falls', value: '2' }]))
  test('a number without a unit, a word, a day of a dose beside its unit', () =>
    expect(
      because({ fact: 'doses', value: 3 }, { fact: 'sex', value: 'female' }, { fact: 'since', value: '2026-05', unit: 'months' }),
    ).toStrictEqual([
      { fact: 'doses', value: '3' },
      { fact: 'sex', value: 'female' },
      { fact: 'since', value: '2026-05' },
    ]))
  test('the name of a fact as the contract writes it', () => {
    const unheard = `creatinine-of-day-${Date.now()}`
    expect(because({ fact: unheard, value: 1 }, { fact: unheard, value: 2 }).map((b) => b.fact)).toEqual(
      [unheard, unheard].map((id) => id.replace('creatinine-of-day-', 'creatinineOfDay')),
    )
  })
  test('facts that are shown count too, once, but figures and lists do not', () => {
    const weight: Evidence = { fact: 'weight', value: 70, unit: 'kg' }
    const dose: Evidence = { fact: 'dose', value: 4, unit: 'mg' }
    const last: Evidence = { fact: 'last', value: '2026-05-01' }
    const table = makeTable({
      ...common,
      reads: { fit: yes(weight) },
      outcomes: {
        give: {
          ...says,
          values: {
            dose: quantityFact<Case, 'mg'>({ ...asked, id: 'dose', unit: 'mg', find: () => known(4, [weight, dose]) }),
            teeth: dataFact<Case, string>({ ...asked, id: 'teeth', find: () => known('36', [{ fact: 'teeth', value: '36' }]) }),
            volume: 100,
          },
          dates: { last: dayFact<Case>({ ...asked, id: 'last', find: () => known(day('2026-05-01'), [last]) }) },
        },
      },
      rows: [{ if: { fit: 'yes' }, then: 'give', per: 'S0917' }],
    }) as Decision
    expect(saying(table).because.map((b) => `${b.fact} ${b.value}`)).toEqual(['weight 70 kg', 'dose 4 mg', 'last 2026-05-01'])
  })
})

describe('what an answer shows', () => {
  const mg = (value: number | undefined) =>
    quantityFact<Case, 'mg'>({ ...asked, id: 'dose', unit: 'mg', find: () => (value === undefined ? missing() : known(value)) })
  const on = (text: string | undefined) =>
    dayFact<Case>({ ...asked, id: 'on', find: () => (text === undefined ? missing() : known(day(text))) })
  type Shows = { values?: object; dates?: object; due?: object }
  const shown = (text: string, outcome: Shows, row: Shows = {}) =>
    saying(
      makeTable({
        ...common,
        reads: { fit: yes() },
        outcomes: { give: { stance: 'recommend', says: words(text), ...outcome } as never },
        rows: [{ if: { fit: 'yes' }, then: 'give', per: 'S0917', ...row } as never],
      }) as Decision,
    )

  test('words, numbers, lists and facts of every kind, in the sentence and beside it', () => {
    const product = choiceFact<Case, 'zometa'>({
      ...asked,
      id: 'product',
      choices: { zometa: words('zoledronate 4 mg') },
      find: () => known('zometa'),
    })
    const teeth = dataFact<Case, readonly string[]>({
      ...asked,
      id: 'teeth',
      find: () => known(['36', '37']),
      inWords: (list) => words(list.join(' and ')),
    })
    const figures = dataFact<Case, number>({ ...asked, id: 'figures', find: () => known(1.5) })
    const table = dataFact<Case, readonly string[]>({ ...asked, id: 'table', find: () => known(['x']) })
    const a = shown('{drug} {dose} mg, {volume} mL, {days}; {teeth}; {risk} %; {how}[, {table}].', {
      values: { drug: product, dose: mg(3.5), volume: 100, days: [1, 8], teeth, risk: figures, how: 'slowly', table },
    })
    expect(a.text.en).toBe('zoledronate 4 mg 3.5 mg, 100 mL, 1, 8; 36 and 37; 1.5 %; slowly.')
    expect(a.text.nl).toBe('zoledronate 4 mg (nl) 3,5 mg, 100 mL, 1, 8; 36 and 37 (nl); 1,5 %; slowly. (nl)')
    expect(a.values).toEqual({
      drug: 'zometa',
      dose: 3.5,
      volume: 100,
      days: [1, 8],
      teeth: ['36', '37'],
      risk: 1.5,
      how: 'slowly',
      table: ['x'],
    })
    // Put together once.
    expect(a.values).toBe(a.values)
  })
  test('what the row gives stands before what the outcome gives', () => {
    const a = shown(
      '{dose} mg, {volume} mL, {on}, {until}.',
      { values: { dose: 4, volume: 100 }, dates: { on: on('2026-12-01'), until: on('2026-12-31') } },
      { values: { dose: 3.3 }, dates: { on: on('2026-12-08') } },
    )
    expect(a.text.en).toBe('3.3 mg, 100 mL, 8 Dec 2026, 31 Dec 2026.')
    expect(a.dates).toEqual({ on: '2026-12-08', until: '2026-12-31' })
  })
  test('what only the row gives', () => {
    const a = shown('{dose} mg on {on}.', {}, { values: { dose: mg(3.3) }, dates: { on: on('2026-12-08') } })
    expect(a.text.en).toBe('3.3 mg on 8 Dec 2026.')
  })
  test('what is not known is left out, with the part of the sentence that speaks of it', () => {
    const a = shown('Give[ {dose} mg][ on {on}].', { values: { dose: mg(undefined) }, dates: { on: on(undefined) } })
    expect([a.text.en, a.values, a.dates, a.due]).toEqual(['Give.', {}, {}, null])
  })
  test('by when: a day, or a span; the row before the outcome', () => {
    const span = 'Give[ from {dueFrom} to {dueTo}].'
    expect(shown(span, { due: on('2026-12-01') }).due).toEqual({ from: '2026-12-01', to: '2026-12-01' })
    const two = shown(span, { due: on('2026-12-01') }, { due: [on('2026-12-08'), on('2026-12-15')] })
    expect([two.due, two.text.en]).toEqual([{ from: '2026-12-08', to: '2026-12-15' }, 'Give from 8 Dec 2026 to 15 Dec 2026.'])
    expect(shown(span, {}, { due: on('2026-12-08') }).due).toEqual({ from: '2026-12-08', to: '2026-12-08' })
    expect(shown(span, {}).due).toBeNull()
  })
  test('by when: unless one of the two days is not known', () => {
    const first = shown('Give[ from {dueFrom}].', { due: [on(undefined), on('2026-12-15')] })
    const last = shown('Give[ from {dueFrom}].', { due: [on('2026-12-08'), on(undefined)] })
    expect([first.due, first.text.en, last.due, last.text.en]).toEqual([null, 'Give.', null, 'Give.'])
  })
})

describe('where it stands', () => {
  const place = (statement: string) => ({ ...locate(statement), statement })
  const list = (answer: 'yes' | 'no') =>
    makeChecklist({
      ...common,
      reads: { fit: yesNoFact<Case>({ ...asked, id: 'fit', find: () => known(answer) }), other: yes() },
      outcomes: { give: says, hold: says, fine: says },
      otherwise: 'fine',
      otherwisePer: ['S0917', 'smpc: prolia-dose'],
      rows: [
        { if: { fit: 'yes' }, then: 'give', per: ['S0918', 'smpc: prolia-dose'] },
        { if: { fit: 'yes', other: 'yes' }, then: 'give', per: ['S0918', 'S0239'] },
        { if: { fit: 'yes' }, then: 'hold', per: 'S0239' },
      ],
    }) as Decision
  test('a statement with its number, another source with its place; each once', () => {
    const [give, hold] = sayings(list('yes'))
    expect(give!.sources).toStrictEqual([place('S0918'), locate('smpc: prolia-dose'), place('S0239')])
    expect(hold!.sources).toStrictEqual([place('S0239')])
    expect(hold!.sources).toBe(hold!.sources)
  })
  test('the places of what holds otherwise', () =>
    expect(saying(list('no')).sources).toStrictEqual([place('S0917'), locate('smpc: prolia-dose')]))
  test('a question cites the rows that it lies between', () => {
    const table = makeTable({
      ...common,
      reads: { since: quantityFact<Case, 'months'>({ ...asked, id: 'since', unit: 'months', find: () => missing() }) },
      outcomes: { give: says },
      rows: [
        { if: { since: under(months(3)) }, then: 'give', per: 'S0917' },
        { if: { since: { ...under(months(3)), low: 3, lowIncluded: true, high: Infinity } }, then: 'silent', per: 'S0918' },
      ],
    }) as Decision
    const a = saying(table)
    expect(a.sources).toStrictEqual([place('S0917'), place('S0918')])
    // Nobody has words for it: the table's own question, and what is to be found out. Nothing is shown.
    expect([a.outcome, a.stance, a.text.en, a.values, a.dates, a.due]).toEqual(['ask', 'ask', 'May it be given? How much?', {}, {}, null])
  })
})

describe('how it is said', () => {
  const since = quantityFact<Case, 'months'>
  test('each reason in words after the sentence, one without words not', () => {
    const table = (reasons: object) =>
      makeTable({
        ...common,
        reads: { fit: yes() },
        outcomes: { hold: { stance: 'avoid', says: words('Not yet.'), actor: 'dentist' } },
        reasons: reasons as never,
        rows: [{ if: { fit: 'yes' }, then: 'hold', per: 'S0917', because: 'early' }],
      }) as Decision
    const a = saying(table({ early: words('It is too early.') }))
    expect([a.text.en, a.text.nl, a.reasons, a.stance, a.actor]).toEqual([
      'Not yet. It is too early.',
      'Not yet. (nl) It is too early. (nl)',
      ['early'],
      'avoid',
      'dentist',
    ])
    expect(saying(table({})).text.en).toBe('Not yet.')
    expect(saying(table({ early: { nl: '', en: '' } })).text.en).toBe('Not yet.')
  })
  test('an item that a list gives without words of its own is information, asked of whom the list is for', () => {
    const table = makeChecklist({
      ...common,
      reads: { fit: yes() },
      outcomes: {} as Record<'note', typeof says>,
      rows: [{ if: { fit: 'yes' }, then: 'note', per: 'S0917' }],
    }) as Decision
    const a = saying(table)
    expect([a.stance, a.actor, a.text.en, a.values]).toEqual(['inform', 'nurse', 'May it be given?', {}])
  })
  test('two facts with one question are asked once', () => {
    const unknown = (id: string) => since({ ...asked, id, unit: 'months', find: () => missing() })
    const table = makeTable({
      ...common,
      reads: { one: unknown('one'), two: unknown('two') },
      outcomes: { ask: { stance: 'ask', says: words('It cannot be told.') } },
      rows: [
        { if: { one: unrecorded, two: unrecorded }, then: 'ask', per: 'S0917' },
        { if: { one: under(months(3)), two: unrecorded }, then: 'ask', per: 'S0917' },
      ],
    }) as Decision
    expect(saying(table).text.en).toBe('It cannot be told. How much?')
  })
  test('what another authority says stands beside it, in its own words', () => {
    const made = (authority: string, outcome: string, text: string) =>
      makeTable({
        ...common,
        authority,
        reads: { fit: yes() },
        outcomes: { [outcome]: { stance: 'avoid', says: words(text) } },
        rows: [{ if: { fit: 'yes' }, then: outcome, per: 'S0917' }],
      }) as Decision
    const other = made('smpc', 'hold', '{subject}: wait.')
    const c = someone()
    const a = saying(made('a', 'give', '{subject}: give.'), [{ table: other, answer: decide(other, (fact) => lookAny(fact, c))[0]! }])
    expect(a.positions).toEqual([{ authority: 'smpc', outcome: 'hold' }])
    expect(a.dissent).toEqual([{ authority: 'smpc', outcome: 'hold', text: { nl: 'Zometa (nl): wait. (nl)', en: 'Zometa: wait.' } }])
    expect(a.subjectName).toBe(subject.name)
    expect(Object.keys(a.toJSON())).toEqual([
      'decision',
      'outcome',
      'stance',
      'authority',
      'positions',
      'subject',
      'reasons',
      'dates',
      'values',
      'due',
      'actor',
      'text',
      'because',
      'sources',
    ])
    expect(a.toJSON()).toMatchObject({ decision: 'd', outcome: 'give', authority: 'a', subject: 'MedicationRequest/1' })
  })
  test('a part of a date that leaves two rows open: the safer one, with what it shows', () => {
    const table = makeTable({
      ...common,
      reads: { since: since({ ...asked, id: 'since', unit: 'months', find: () => between(2, 4) }) },
      outcomes: { early: { stance: 'avoid', says: words('Wait {weeks} weeks.'), values: { weeks: 6 } }, late: says },
      safest: ['early'],
      rows: [
        { if: { since: under(months(3)) }, then: 'early', per: 'S0917', values: { weeks: 8 } },
        { if: { since: { ...under(months(3)), low: 3, lowIncluded: true, high: Infinity } }, then: 'late', per: 'S0918' },
      ],
    }) as Decision
    expect(saying(table).text.en).toBe('Wait 8 weeks.')
  })
})
