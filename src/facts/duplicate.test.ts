import { describe, expect, test } from 'vitest'
import { atc, mg } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import type { TherapyCase } from './case.ts'
import { doubledDrugs, duplicateTherapy, labelForbidsCombination, replacesNextDose, runningDoubles } from './duplicate.ts'
import { caseOf, daysAgo, dosage, found, given, type Product, planned, stopped, subjectOf, taken } from './example-case.ts'

const alendronate = taken('alendronate', '2020-01-01')
const prolia = [taken('prolia', '2024-02-01'), given('prolia', '2026-08-01')]
const none = { state: 'known', value: 'none', from: [] }
/** Is the therapy with this reference a double, in a record with these? */
const ask = (reference: string, ...resources: readonly Fields[]) => found(duplicateTherapy, subjectOf(caseOf(...resources), reference))
const plan = (product: Product) => `MedicationRequest/${product}-plan`
const until = (product: Product, end: string) => taken(product, undefined, { effectivePeriod: { start: '2020-01-01', end } })
/** The same drug, its strength not told. */
const bare = (one: Fields, code: string): Fields => ({
  ...one,
  medicationCodeableConcept: { ...atc(code), text: 'bare' },
  ...(one.dosageInstruction ? { dosageInstruction: [dosage('prolia', { boundsPeriod: { start: '2026-12-01' } }, { doseAndRate: [] })] } : { dosage: [] }),
})

describe('a drug that is planned beside one that runs', () => {
  test('zoledronate beside alendronate: two antiresorptives', () => {
    expect(ask(plan('aclasta'), alendronate, planned('aclasta', '2026-12-01'))).toEqual({
      state: 'known',
      value: 'two-antiresorptives',
      from: ['Aclasta 5 mg, MedicationRequest/aclasta-plan, 2026-12-01', 'alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01'],
    })
  })
  test.each([
    ['the day before', '2026-11-30', none],
    ['on the day', '2026-12-01', none],
    ['the day after', '2026-12-02', { value: 'two-antiresorptives' }],
    ['some day in December', '2026-12', { state: 'missing' }],
    ['some day in November', '2026-11', none],
    ['some day in the year after', '2027', { value: 'two-antiresorptives' }],
  ])('the tablets end %s: from then on it takes over', (_, end, answer) => expect(ask(plan('aclasta'), until('alendronate', end), planned('aclasta', '2026-12-01'))).toMatchObject(answer))

  // The last denosumab of 1 August: the next would fall on 1 February.
  test.each([
    ['on the day of the next injection', '2027-02-01', none],
    ['later', '2027-04-01', none],
    ['before it', '2027-01-31', { value: 'two-antiresorptives' }],
    ['some day in February', '2027-02', none],
    ['some day in the quarter', '2027', { state: 'missing' }],
    ['on a day not told', undefined, { state: 'missing' }],
    // What was planned for a day that has gone by was only written then.
    ['on a day that has gone by', daysAgo(10), { state: 'missing' }],
    ['today', daysAgo(0), { state: 'missing' }],
  ])('an infusion instead of the next injection, %s', (_, day, answer) => expect(ask(plan('aclasta'), ...prolia, planned('aclasta', day))).toMatchObject(answer))
  test('denosumab stopped before its next dose: from the end on', () => {
    const ended = [until('prolia', '2026-12-10'), given('prolia', '2026-08-01')]
    expect(ask(plan('aclasta'), ...ended, planned('aclasta', '2026-12-10'))).toEqual(none)
    expect(ask(plan('aclasta'), ...ended, planned('aclasta', '2026-12-09'))).toMatchObject({ value: 'two-antiresorptives' })
  })
  test('denosumab with an end after its next dose: from that dose on', () => expect(ask(plan('aclasta'), until('prolia', '2028-01-01'), given('prolia', '2026-08-01'), planned('aclasta', '2027-02-01'))).toEqual(none))
  test('an injection of which nobody wrote down a dose: asked', () => {
    expect(ask(plan('aclasta'), taken('prolia', '2024-02-01'), planned('aclasta', '2027-02-01'))).toEqual({
      state: 'missing',
      from: ['Aclasta 5 mg, MedicationRequest/aclasta-plan, 2027-02-01', 'Prolia 60 mg, MedicationStatement/prolia, 2024-02-01'],
    })
  })
  test('two stretches of tablets, one still without an end: they go on', () => {
    expect(ask(plan('aclasta'), until('alendronate', '2026-06-01'), taken('alendronate', '2026-07-01', { id: 'again' }), planned('aclasta', '2026-12-01'))).toMatchObject({ value: 'two-antiresorptives' })
  })
  test('of two stretches the last end counts', () => {
    const twice = [until('alendronate', '2026-12-20'), taken('alendronate', undefined, { id: 'again', effectivePeriod: { start: '2021-01-01', end: '2026-12-01' } })]
    expect(ask(plan('aclasta'), ...twice, planned('aclasta', '2026-12-10'))).toMatchObject({ value: 'two-antiresorptives' })
    expect(ask(plan('aclasta'), ...twice, planned('aclasta', '2026-12-20'))).toEqual(none)
  })
  test('an order that says which one it replaces', () => {
    const instead = { priorPrescription: { reference: 'MedicationStatement/alendronate' } }
    expect(ask(plan('aclasta'), alendronate, planned('aclasta', '2026-12-01', instead))).toEqual(none)
    const order: Fields = { resourceType: 'MedicationRequest', id: 'first', status: 'completed', intent: 'order', medicationCodeableConcept: { ...atc('J01CA04'), text: 'amoxicillin' } }
    expect(ask(plan('aclasta'), alendronate, order, planned('aclasta', '2026-12-01', { priorPrescription: { reference: 'MedicationRequest/first' } }))).toMatchObject({ value: 'two-antiresorptives' })
    // The order that the list was made from.
    expect(ask(plan('aclasta'), { ...alendronate, basedOn: [{ reference: 'MedicationRequest/first' }] }, planned('aclasta', '2026-12-01', { priorPrescription: { reference: 'MedicationRequest/first' } }))).toEqual(none)
  })
  test('one on hold may be taken up again, or not: asked', () => expect(ask(plan('aclasta'), taken('alendronate', '2020-01-01', { status: 'on-hold' }), planned('aclasta', '2026-12-01'))).toMatchObject({ state: 'missing' }))
  test.each([
    ['one that was stopped', stopped('alendronate', '2020-01-01', '2025-01-01')],
    ['raloxifene', taken('raloxifene', '2020-01-01')],
    ['romosozumab', taken('romosozumab', '2026-10-01')],
  ])('%s is no obstacle', (_, other) => expect(ask(plan('aclasta'), other, planned('aclasta', '2026-12-01'))).toEqual(none))
})

describe('the same substance', () => {
  test('denosumab 120 mg beside 60 mg', () => expect(ask(plan('xgeva'), ...prolia, planned('xgeva', '2026-12-01'))).toMatchObject({ state: 'known', value: 'same-substance' }))
  test('zoledronate 5 mg beside 4 mg', () => expect(ask(plan('aclasta'), taken('zometa', '2026-01-01'), given('zometa', '2026-11-10'), planned('aclasta', '2026-12-01'))).toMatchObject({ value: 'same-substance' }))
  test('it counts before another drug', () => expect(ask(plan('xgeva'), alendronate, ...prolia, planned('xgeva', '2026-12-01'))).toMatchObject({ value: 'same-substance', from: { length: 3 } }))
  test('the next of a series is no second', () => {
    expect(ask(plan('prolia'), ...prolia, planned('prolia', '2027-02-01'))).toEqual(none)
    expect(ask('MedicationStatement/prolia', ...prolia, planned('prolia', '2027-02-01'))).toEqual(none)
  })
  test('pamidronate continued at another dose is no second, nor are two such orders', () => {
    const at = (id: string, dose: number) =>
      planned('pamidronate', '2026-12-01', {
        id,
        medicationCodeableConcept: { ...atc('M05BA03'), text: 'pamidronaat' },
        dosageInstruction: [dosage('pamidronate', { boundsPeriod: { start: '2026-12-01' } }, { doseAndRate: [{ doseQuantity: mg(dose) }] })],
      })
    const running = [taken('pamidronate', '2026-01-01'), given('pamidronate', '2026-11-10')]
    expect(ask('MedicationRequest/sixty', ...running, at('sixty', 60))).toEqual(none)
    expect(ask('MedicationRequest/sixty', ...running, at('sixty', 60), at('thirty', 30))).toEqual(none)
    // Two first orders of different doses are two.
    expect(ask('MedicationRequest/sixty', at('sixty', 60), at('thirty', 30))).toMatchObject({ value: 'same-substance' })
  })
  test('the same order twice is one', () => expect(ask(plan('prolia'), planned('prolia', '2026-12-01'), planned('prolia', '2026-12-01', { id: 'twice' }))).toEqual(none))
  test('an order of denosumab without its strength is the next of what runs', () => expect(ask(plan('xgeva'), ...prolia, bare(planned('xgeva', '2026-12-01'), 'M05BX04'))).toEqual(none))
  test('denosumab of a strength not told that runs, or is ordered beside another: it may be the same, and is asked', () => {
    expect(ask(plan('xgeva'), bare(taken('prolia', '2024-02-01'), 'M05BX04'), planned('xgeva', '2026-12-01'))).toMatchObject({ state: 'missing' })
    const two = [bare(planned('prolia', '2026-12-01'), 'M05BX04'), planned('xgeva', '2026-12-01')]
    expect(ask(plan('xgeva'), ...two)).toMatchObject({ state: 'missing' })
    expect(ask(plan('prolia'), ...two)).toMatchObject({ state: 'missing' })
  })
  test('60 mg of two drugs is two drugs', () => {
    const sixty = planned('pamidronate', '2026-12-01', {
      medicationCodeableConcept: { ...atc('M05BA03'), text: 'pamidronaat' },
      dosageInstruction: [dosage('pamidronate', { boundsPeriod: { start: '2026-12-01' } }, { doseAndRate: [{ doseQuantity: mg(60) }] })],
    })
    expect(ask(plan('pamidronate'), ...prolia, sixty)).toMatchObject({ value: 'two-antiresorptives' })
  })
})

describe('two that run, and two that are planned', () => {
  test('tablets and denosumab that run', () => {
    for (const reference of ['MedicationStatement/prolia', 'MedicationStatement/alendronate']) expect(ask(reference, alendronate, ...prolia)).toMatchObject({ value: 'two-antiresorptives' })
  })
  test('tablets with an end ahead, denosumab begun at it: a switch on record', () => {
    const switched = [until('alendronate', '2026-12-01'), taken('prolia', '2026-12-01')]
    expect(ask('MedicationStatement/alendronate', ...switched)).toEqual(none)
  })
  test('one of them on hold: what runs is not held against it', () => expect(ask('MedicationStatement/prolia', taken('alendronate', '2020-01-01', { status: 'on-hold' }), ...prolia)).toEqual(none))
  test('two orders for one day', () => {
    expect(ask(plan('aclasta'), planned('aclasta', '2026-12-01'), planned('prolia', '2026-12-01'))).toMatchObject({ value: 'two-antiresorptives' })
    expect(ask(plan('aclasta'), planned('aclasta', undefined), planned('prolia', '2026-12-01'))).toMatchObject({ state: 'missing' })
  })
  test('two orders, one up to the day on which the other begins', () => {
    const first = planned('alendronate', '2026-12-01', { dosageInstruction: [dosage('alendronate', { boundsPeriod: { start: '2026-12-01', end: '2027-12-01' } })] })
    const second = planned('aclasta', '2027-12-01')
    expect(ask(plan('aclasta'), first, second)).toEqual(none)
    expect(ask(plan('alendronate'), first, second)).toEqual(none)
  })
  test('a drug of the past doubles nothing', () => expect(ask('MedicationStatement/alendronate', stopped('alendronate', '2020-01-01', '2025-01-01'), ...prolia)).toEqual(none))
  test('an order without a day, long after tablets that were stopped', () => expect(ask(plan('aclasta'), stopped('alendronate', '2010-01-01', '2015-01-01'), planned('aclasta', undefined))).toEqual(none))
  test('raloxifene doubles nothing', () => expect(ask('MedicationStatement/raloxifene', taken('raloxifene', '2020-01-01'), alendronate)).toEqual(none))

  const runs = (...resources: readonly Fields[]) => runningDoubles(caseOf(...resources)).map((t) => t.substance.id)
  test('of a pair the one that began last is the double', () => {
    expect(runs(alendronate, ...prolia)).toEqual(['denosumab'])
    expect(runs(taken('alendronate', '2025-01-01'), ...prolia)).toEqual(['alendronate'])
    expect(runs(taken('alendronate', undefined), ...prolia)).toEqual(['denosumab'])
    expect(runs(alendronate)).toEqual([])
  })
  test('begun on one day, one of them', () => expect(runs(taken('alendronate', '2024-02-01'), ...prolia)).toHaveLength(1))
  test('without a start of either, one of them', () => expect(runs(taken('alendronate', undefined), taken('risedronate', undefined))).toHaveLength(1))
})

describe('what could not be read may be a second one', () => {
  const unread = (more: Fields = {}): Fields => ({ resourceType: 'MedicationStatement', id: 'unread', status: 'active', medicationCodeableConcept: {}, ...more })
  test('asked for an antiresorptive', () => expect(ask(plan('aclasta'), unread(), planned('aclasta', '2026-12-01'))).toEqual({ state: 'missing', from: [', MedicationStatement/unread'], asks: ['unrecognised-drug'] }))
  test('one that a list names by its reference alone too', () => {
    const list: Fields = { resourceType: 'List', id: 'list', status: 'current', mode: 'working', code: { coding: [{ system: 'http://loinc.org', code: '10160-0' }] }, entry: [{ item: { reference: 'MedicationStatement/gone' } }] }
    expect(ask(plan('aclasta'), list, planned('aclasta', '2026-12-01'))).toMatchObject({ state: 'missing', from: ['MedicationStatement/gone, MedicationStatement/gone'] })
  })
  test.each([
    ['one with a name that Howship does not know', unread({ medicationCodeableConcept: { text: 'groene thee' } })],
    ['one that is not taken', unread({ status: 'not-taken' })],
  ])('not %s', (_, other) => expect(ask(plan('aclasta'), other, planned('aclasta', '2026-12-01'))).toEqual(none))
  test('nor for another drug', () => expect(ask(plan('teriparatide'), unread(), planned('teriparatide', '2026-12-01'))).toEqual(none))
})

describe('forbidden by a label', () => {
  const forbids = (reference: string, ...resources: readonly Fields[]) => found(labelForbidsCombination, subjectOf(caseOf(...resources), reference))
  test.each([
    ['Zometa beside alendronate', 'zometa', [alendronate], 'yes'],
    ['alendronate beside Zometa', 'alendronate', [taken('zometa', '2026-01-01'), given('zometa', '2026-11-10')], 'yes'],
    ['Zometa beside Prolia', 'zometa', prolia, 'no'],
    ['Prolia beside Zometa', 'prolia', [taken('zometa', '2026-01-01'), given('zometa', '2026-11-10')], 'no'],
    ['Xgeva beside alendronate', 'xgeva', [alendronate], 'yes'],
    ['Xgeva beside Prolia', 'xgeva', prolia, 'yes'],
    ['alendronate beside Xgeva', 'alendronate', [taken('xgeva', '2026-01-01'), given('xgeva', '2026-11-10')], 'yes'],
    ['Aclasta beside alendronate', 'aclasta', [alendronate], 'no'],
    ['Prolia beside alendronate', 'prolia', [alendronate], 'no'],
    ['ibandronate 4 mg beside alendronate', 'ibandronate', [alendronate], 'no'],
    ['Zometa alone', 'zometa', [], 'no'],
  ] as const)('%s', (_, product, others, value) => expect(forbids(plan(product), ...others, planned(product, '2026-12-01'))).toMatchObject({ state: 'known', value }))
  test('what it rests on', () => {
    expect(forbids(plan('zometa'), alendronate, planned('zometa', '2026-12-01'))).toMatchObject({ from: ['Zometa 4 mg, MedicationRequest/zometa-plan, 2026-12-01', 'alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01'] })
    expect(forbids(plan('aclasta'), alendronate, planned('aclasta', '2026-12-01'))).toMatchObject({ from: [] })
  })
})

describe('the other drug of a pair', () => {
  test('with its strength', () => {
    expect(found(doubledDrugs, subjectOf(caseOf(...prolia, planned('aclasta', '2026-12-01')), plan('aclasta')))).toEqual({
      state: 'known',
      value: [{ reference: 'MedicationStatement/prolia', drug: 'denosumab', strengthMg: 60, name: { nl: 'denosumab 60 mg', en: 'denosumab 60 mg' } }],
      from: ['Aclasta 5 mg, MedicationRequest/aclasta-plan, 2026-12-01', 'Prolia 60 mg, MedicationStatement/prolia, 2026-08-01'],
    })
  })
  test('without one when it is not told', () => {
    const list = found(doubledDrugs, subjectOf(caseOf(bare(taken('prolia', '2024-02-01'), 'M05BX04'), planned('aclasta', '2026-12-01')), plan('aclasta'))).value
    expect(list).toEqual([{ reference: 'MedicationStatement/prolia', drug: 'denosumab', strengthMg: null, name: { nl: 'denosumab', en: 'denosumab' } }])
  })
  test('none, none', () => expect(found(doubledDrugs, subjectOf(caseOf(planned('aclasta', '2026-12-01')), plan('aclasta')))).toEqual({ state: 'missing', from: [] }))
  test('listed in the sentence', () => {
    const [a, b] = ['alendronate', 'denosumab'].map((drug) => ({ reference: drug, drug, strengthMg: null, name: { nl: `${drug} nl`, en: drug } }))
    expect(doubledDrugs.inWords?.([a!, b!])).toEqual({ nl: 'alendronate nl, denosumab nl', en: 'alendronate, denosumab' })
  })
})

describe('does an order come instead of the next dose?', () => {
  const replaces = (order: Fields, reference: string, ...resources: readonly Fields[]): boolean => {
    const c = caseOf(...resources, order)
    const therapy = (of: string) => (subjectOf(c, of) as TherapyCase).therapy
    return replacesNextDose(therapy(`${order.resourceType}/${order.id}`), therapy(reference), c)
  }
  // The last denosumab of 1 August: the next would fall on 1 February.
  test.each([
    ['2027-01-31', false],
    ['2027-02-01', true],
    ['2027-03-01', true],
    ['2027-03-02', false],
  ])('an infusion on %s for the injection of 1 February: %s', (day, answer) => expect(replaces(planned('aclasta', day), 'MedicationStatement/prolia', ...prolia)).toBe(answer))
  test('not the next of the same', () => expect(replaces(planned('prolia', '2027-02-01'), 'MedicationStatement/prolia', ...prolia)).toBe(false))
  test('not itself', () => expect(replaces(planned('prolia', '2027-02-01'), 'MedicationRequest/prolia-plan')).toBe(false))
  test('not teriparatide', () => expect(replaces(planned('teriparatide', '2027-02-01'), 'MedicationStatement/prolia', ...prolia)).toBe(false))
  test('not tablets that are taken', () => expect(replaces(taken('alendronate', '2026-11-01'), 'MedicationStatement/aclasta', taken('aclasta', '2024-01-01'), given('aclasta', '2025-10-25'))).toBe(false))
  test('an order that says what it replaces, on whatever day', () => {
    const instead = { priorPrescription: { reference: 'MedicationStatement/alendronate' } }
    expect(replaces(planned('aclasta', '2027-06-01', instead), 'MedicationStatement/alendronate', alendronate)).toBe(true)
    expect(replaces(planned('aclasta', undefined, instead), 'MedicationStatement/alendronate', alendronate)).toBe(true)
  })
})
