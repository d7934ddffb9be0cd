import { describe, expect, test } from 'vitest'
import { coded, mg, today } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { isoDay, parseDay, parseSpan } from '../values/day.ts'
import {
  doseDayTold,
  dosedTherapies,
  doseIsNear,
  doseProduct,
  dosesGiven,
  dosesToCome,
  firstDose,
  intervalOf,
  isInfusedOrInjected,
  isOnHold,
  isRunning,
  lastDoseDay,
  lastDoseLeaf,
  missedDoseDay,
  nextDoseDay,
  nextDoseSpan,
  noDoseToCome,
  plannedDoseDay,
  plannedNextDose,
  previousDose,
  seriesEnded,
  stopDayOf,
  tooEarly,
  twoWeeksAfterDose,
  zoledronateStrength,
} from './dose.ts'
import { caseOf, daysAgo, diagnosis, dosage, drug, found, given, type Product, planned, stopped, subjectOf, taken } from './example-case.ts'
import type { Therapy } from './therapy.ts'

type Fact = Parameters<typeof found>[0]
/** The fact about the first therapy that is planned, else about the first that is taken. */
const at = (fact: Fact, ...resources: readonly Fields[]): Fields => {
  const c = caseOf(...resources)
  return found(fact, subjectOf(c, [...c.planned, ...c.taken][0]!.reference))
}
const one = (...resources: readonly Fields[]): Therapy => {
  const c = caseOf(...resources)
  return [...c.planned, ...c.taken][0]!
}
const bare = (code: string, words: string, more: Fields = {}): Fields => taken('alendronate', '2026-01-01', { id: 'bare', medicationCodeableConcept: { ...coded('http://www.whocc.no/atc', code), text: words }, dosage: [], ...more })
const denosumab = (more: Fields = {}) => bare('M05BX04', 'denosumab', more)
const zoledronate = (more: Fields = {}) => bare('M05BA08', 'zoledroninezuur', more)
const every = (product: Product, period: number, unit: string, more: Fields = {}): Fields => taken(product, '2026-01-01', { dosage: [dosage(product, { period, periodUnit: unit })], ...more })
const until = (product: Product, end: string, more: Fields = {}): Fields => taken(product, undefined, { effectivePeriod: { start: '2026-01-01', end }, ...more })
const order = (product: Product, end?: string): Fields => ({
  resourceType: 'MedicationRequest',
  id: 'order',
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: drug(product),
  authoredOn: '2024-01-01',
  dosageInstruction: [dosage(product, end === undefined ? {} : { boundsPeriod: { start: '2024-01-01', end } })],
})
const box = (product: Product): Fields => ({ resourceType: 'MedicationDispense', id: 'box', status: 'unknown', medicationCodeableConcept: drug(product), whenHandedOver: '2025-01-01' })
const day = (iso: string) => parseDay(iso)!
const days = (...dates: string[]): Fields => ({ dosageInstruction: [dosage('xgeva', {}, { timing: { event: dates } })] })

describe('what is given, as far as dosing tells it apart', () => {
  test.each<[string, Fields, unknown]>([
    ['Zometa', taken('zometa', '2026-01-01'), { state: 'known', value: 'zoledronate-4', from: ['Zometa 4 mg, MedicationStatement/zometa, 2026-01-01'] }],
    ['Aclasta', taken('aclasta', '2026-01-01'), { state: 'known', value: 'zoledronate-5', from: ['Aclasta 5 mg, MedicationStatement/aclasta, 2026-01-01'] }],
    ['zoledronate without strength', zoledronate(), { state: 'missing', from: ['zoledroninezuur, MedicationStatement/bare, 2026-01-01'], asks: ['zoledronate-strength'] }],
    ['Prolia', taken('prolia', '2026-01-01'), { state: 'known', value: 'denosumab-60', from: ['Prolia 60 mg, MedicationStatement/prolia, 2026-01-01'] }],
    ['Xgeva', taken('xgeva', '2026-01-01'), { state: 'known', value: 'denosumab-120', from: ['Xgeva 120 mg, MedicationStatement/xgeva, 2026-01-01'] }],
    ['denosumab without strength', denosumab(), { state: 'missing', from: ['denosumab, MedicationStatement/bare, 2026-01-01'], asks: ['denosumab-strength'] }],
    ['pamidronate', taken('pamidronate', '2026-01-01'), { state: 'known', value: 'pamidronate', from: ['pamidronaat 90 mg, MedicationStatement/pamidronate, 2026-01-01'] }],
    ['ibandronate by vein', taken('ibandronate', '2026-01-01'), { state: 'known', value: 'ibandronate-iv', from: ['ibandroninezuur 3 mg, MedicationStatement/ibandronate, 2026-01-01'] }],
    ['ibandronate 150 mg', bare('M05BA06', 'ibandroninezuur 150 mg'), { state: 'known', value: 'oral', from: ['ibandroninezuur 150 mg, MedicationStatement/bare, 2026-01-01'] }],
    ['ibandronate of unknown route', bare('M05BA06', 'ibandroninezuur'), { state: 'known', value: 'other', from: ['ibandroninezuur, MedicationStatement/bare, 2026-01-01'] }],
    ['alendronate', taken('alendronate', '2026-01-01'), { state: 'known', value: 'oral', from: ['alendroninezuur 70 mg, MedicationStatement/alendronate, 2026-01-01'] }],
    ['romosozumab', taken('romosozumab', '2026-01-01'), { state: 'known', value: 'other', from: ['Evenity 210 mg, MedicationStatement/romosozumab, 2026-01-01'] }],
  ])('%s', (_, resource, expected) => expect(at(doseProduct, resource)).toEqual(expected))

  test.each<[string, Fields, unknown]>([
    ['4 mg', taken('zometa', '2026-01-01'), { state: 'known', value: '4-mg', from: [] }],
    ['5 mg', taken('aclasta', '2026-01-01'), { state: 'known', value: '5-mg', from: [] }],
    ['not written', zoledronate(), { state: 'missing', from: [] }],
  ])('strength of zoledronate: %s', (_, resource, expected) => expect(at(zoledronateStrength, resource)).toEqual(expected))

  test('before an infusion or injection there is a check, also of unknown strength; before a tablet or romosozumab there is not', () => {
    const list = [taken('zometa', '2026-01-01'), taken('prolia', '2026-01-01'), denosumab(), taken('ibandronate', '2026-01-01'), taken('alendronate', '2026-01-01'), taken('romosozumab', '2026-01-01')]
    expect(list.map((r) => isInfusedOrInjected(one(r)))).toEqual([true, true, true, true, false, false])
  })
})

describe('days between doses', () => {
  test.each<[string, Fields[], number | undefined]>([
    ['Prolia: as the label has it, whatever is written', [every('prolia', 1, 'a')], 182],
    ['Xgeva: as the label has it', [every('xgeva', 12, 'wk'), diagnosis('C79.5')], 28],
    ['denosumab without strength: the shortest', [denosumab()], 28],
    ['zoledronate 4 mg: as recorded', [every('zometa', 12, 'wk')], 84],
    ['zoledronate 4 mg without interval: as usual', [taken('zometa', '2026-01-01', { dosage: [] })], 28],
    ['zoledronate without strength or interval: the shortest', [zoledronate()], 28],
    ['Aclasta without interval: a year', [taken('aclasta', '2026-01-01', { dosage: [] })], 365],
    ['clodronate: nobody knows', [bare('M05BA02', 'clodroninezuur')], undefined],
  ])('%s', (_, resources, interval) => expect(intervalOf(one(...resources))).toBe(interval))
})

describe('a series of known length', () => {
  const c50 = diagnosis('C50.9')
  const doses = (product: Product, count: number): Fields[] => ['2023-03-01', '2023-09-01', '2024-03-01', '2024-09-01', '2025-03-01', '2025-09-01', '2026-03-01'].slice(0, count).map((date) => given(product, date))
  const own = (product: Product): Fields => taken(product, '2023-03-01', { dosage: [dosage(product, product === 'zometa' ? { period: 6, periodUnit: 'mo' } : {})] })
  test.each<[string, Fields[], number, number | undefined, boolean]>([
    ['adjuvant zoledronate: six doses, two given', [own('zometa'), ...doses('zometa', 2), c50], 2, 4, false],
    ['adjuvant zoledronate: six given', [own('zometa'), ...doses('zometa', 6), c50], 6, 0, true],
    ['seven given: none to come', [own('zometa'), ...doses('zometa', 7), c50], 7, 0, true],
    ['adjuvant denosumab 60 mg: six doses', [own('prolia'), ...doses('prolia', 1), c50], 1, 5, false],
    ['Prolia for osteoporosis has no end', [own('prolia'), ...doses('prolia', 7)], 7, undefined, false],
    ['zoledronate 4 mg for metastases neither', [own('zometa'), ...doses('zometa', 6), diagnosis('C79.5')], 6, undefined, false],
    ['adjuvant tablets are not counted in doses', [taken('alendronate', '2023-01-01'), c50], 0, undefined, false],
    ['a dose written twice is one', [own('zometa'), ...doses('zometa', 2), given('zometa', '2023-09-01', { id: 'again' }), c50], 2, 4, false],
  ])('%s', (_, resources, have, toCome, ended) => {
    const t = one(...resources)
    expect([dosesGiven(t), dosesToCome(t), seriesEnded(t)]).toEqual([have, toCome, ended])
  })
  test('the length on the order goes first, and a planned next dose has it from the running order', () => {
    const order = {
      resourceType: 'MedicationRequest',
      id: 'order',
      status: 'active',
      intent: 'order',
      medicationCodeableConcept: own('zometa').medicationCodeableConcept as Fields,
      authoredOn: '2023-03-01',
      dosageInstruction: [dosage('zometa', { period: 6, periodUnit: 'mo' })],
      dispenseRequest: { numberOfRepeatsAllowed: 9 },
    }
    expect(dosesToCome(one(order, ...doses('zometa', 2), c50))).toBe(8)
    const plan = one(order, ...doses('zometa', 2), c50, planned('zometa', '2026-12-01'))
    expect([plan.state, dosesGiven(plan), dosesToCome(plan)]).toEqual(['planned', 2, 8])
  })
  test('an order is no ended series, though all doses were given', () => {
    const plan = one(own('zometa'), ...doses('zometa', 6), c50, planned('adjuvantZometa', '2026-12-01'))
    expect([dosesToCome(plan), seriesEnded(plan)]).toEqual([0, false])
  })
  test('of a first order none was given', () => expect(dosesGiven(one(planned('zometa', '2026-12-01')))).toBe(0))
})

describe('when the next dose falls', () => {
  test.each<[string, Fields[], ReturnType<typeof parseSpan>]>([
    ['of an order: its first day', [planned('prolia', '2026-12-01')], parseSpan('2026-12-01')],
    ['of an order with days: the first one to come', [planned('xgeva', undefined, days('2026-12-26', '2026-10-31', '2026-11-28'))], parseSpan('2026-11-28')],
    ['a day that is today is not to come', [planned('xgeva', undefined, days('2026-11-21', '2026-12-19'))], parseSpan('2026-12-19')],
    ['of an order with days that have all gone by: the first', [planned('xgeva', undefined, days('2026-10-31'))], parseSpan('2026-10-31')],
    [
      'of a running order with days: the first to come, though by the interval it would be another',
      [taken('xgeva', '2026-01-01', { dosage: [dosage('xgeva', {}, { timing: { event: ['2026-11-07', '2026-12-12'], repeat: { frequency: 1, period: 4, periodUnit: 'wk' } } })] })],
      parseSpan('2026-12-12'),
    ],
    // 10 June + 6 months; 28 days after 7 November is 5 December.
    ['Prolia: six calendar months after the last', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-10')], parseSpan('2026-12-10')],
    ['Xgeva: 28 days after the last', [taken('xgeva', '2026-01-01'), given('xgeva', '2026-11-07')], parseSpan('2026-12-05')],
    ['the last dose some day in June: from 1 to 30 December', [taken('prolia', '2026-01-01'), given('prolia', '2026-06')], { first: day('2026-12-01'), last: day('2026-12-30'), text: '2026-06' }],
    ['no dose on record', [taken('prolia', '2026-01-01')], undefined],
    ['no interval that anyone knows', [bare('M05BA02', 'clodroninezuur'), given('pamidronate', '2026-10-01', { medicationCodeableConcept: bare('M05BA02', 'clodroninezuur').medicationCodeableConcept as Fields, dosage: {} })], undefined],
  ])('%s', (_, resources, expected) => expect(nextDoseSpan(one(...resources), today)).toEqual(expected))

  test('the last dose is that of the series which an order continues', () => {
    expect(previousDose(one(taken('xgeva', '2026-01-01'), given('xgeva', '2026-11-07'), planned('xgeva', '2026-12-05')))?.text).toBe('2026-11-07')
    expect(previousDose(one(planned('xgeva', '2026-12-05')))).toBeUndefined()
    expect(previousDose(one(taken('xgeva', '2026-01-01'), given('xgeva', '2026-11-07')))?.text).toBe('2026-11-07')
  })

  test.each<[string, string, boolean]>([
    ['due in eight days: not yet near', '2026-11-29', false],
    ['due in a week: near', '2026-11-28', true],
    ['due last month: near', '2026-10-01', true],
  ])('%s', (_, date, near) => expect(doseIsNear(one(planned('prolia', date)), today)).toBe(near))
  test('near within three weeks, when that is asked', () => expect([21, 20].map((ahead) => doseIsNear(one(planned('prolia', '2026-12-12')), today, ahead))).toEqual([true, false]))
  test('without any day it cannot be told', () => expect(doseIsNear(one(taken('prolia', '2026-01-01')), today)).toBeUndefined())

  test.each<[string, Fields[], unknown]>([
    ['told by a month', [taken('prolia', '2026-01-01'), given('prolia', '2026-06')], { state: 'known', value: 'yes', from: [] }],
    ['asked as the last denosumab', [taken('prolia', '2026-01-01')], { state: 'missing', from: [], asks: ['last-denosumab-dose'] }],
    ['asked as the last dose', [taken('zometa', '2026-01-01')], { state: 'missing', from: [], asks: ['last-dose'] }],
    ['of an order without a day the planned day is asked', [planned('prolia', undefined)], { state: 'missing', from: [], asks: ['planned-dose'] }],
  ])('can it be told? %s', (_, resources, expected) => expect(at(doseDayTold, ...resources)).toEqual(expected))

  test.each<[string, Fields[], unknown]>([
    ['the day of the order', [planned('prolia', '2026-12-01')], { state: 'known', value: day('2026-12-01'), from: ['2026-12-01, MedicationRequest/prolia-plan, 2026-12-01'] }],
    ['a month is no day', [planned('prolia', '2026-12')], { state: 'missing', from: [] }],
    ['what runs has no planned day', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-10')], { state: 'missing', from: [] }],
  ])('the planned day: %s', (_, resources, expected) => expect(at(plannedDoseDay, ...resources)).toEqual(expected))

  test.each<[string, Fields[], unknown]>([
    ['on a day', [taken('zometa', '2026-01-01'), given('zometa', '2026-11-07')], { state: 'known', value: day('2026-11-07'), from: ['2026-11-07, MedicationStatement/zometa, 2026-11-07'] }],
    ['in a month', [taken('zometa', '2026-01-01'), given('zometa', '2026-10')], { state: 'missing', from: ['2026-10, MedicationStatement/zometa, 2026-10'] }],
    ['not on record', [taken('zometa', '2026-01-01')], { state: 'missing', from: [] }],
  ])('the last dose: %s', (_, resources, expected) => expect(at(lastDoseDay, ...resources)).toEqual(expected))
  test('of denosumab the last dose is asked under its own name', () => expect([lastDoseLeaf(one(taken('prolia', '2026-01-01'))).id, lastDoseLeaf(one(taken('zometa', '2026-01-01'))).id]).toEqual(['last-denosumab-dose', 'last-dose']))
})

describe('the next dose, planned and as it may be given', () => {
  const prolia = (date: string): Fields[] => [taken('prolia', '2026-01-01'), given('prolia', date)]
  const line = (date: string): string[] => [`next-dose: ${date}, MedicationStatement/prolia, ${date}`]
  test('in December: 10 June and six months', () => {
    expect(at(plannedNextDose, ...prolia('2026-06-10'))).toEqual({ state: 'known', value: day('2026-12-10'), from: line('2026-06-10') })
    expect(at(nextDoseDay, ...prolia('2026-06-10'))).toEqual({ state: 'known', value: day('2026-12-10'), from: ['2026-06-10, MedicationStatement/prolia, 2026-06-10'] })
    expect(at(missedDoseDay, ...prolia('2026-06-10'))).toEqual({ state: 'missing', from: [] })
    expect(at(twoWeeksAfterDose, ...prolia('2026-06-10'))).toEqual({ state: 'known', value: day('2026-12-24'), from: line('2026-06-10') })
  })
  test('overdue since 10 November: today, and the day that was missed is told', () => {
    expect(at(plannedNextDose, ...prolia('2026-05-10'))).toEqual({ state: 'known', value: day('2026-11-10'), from: line('2026-05-10') })
    expect(at(nextDoseDay, ...prolia('2026-05-10'))).toMatchObject({ state: 'known', value: today })
    expect(at(missedDoseDay, ...prolia('2026-05-10'))).toEqual({ state: 'known', value: day('2026-11-10'), from: line('2026-05-10') })
    expect(isoDay(at(twoWeeksAfterDose, ...prolia('2026-05-10')).value as typeof today)).toBe('2026-12-05')
  })
  test('due today: nothing was missed', () => expect(at(missedDoseDay, ...prolia('2026-05-21'))).toEqual({ state: 'missing', from: [] }))
  test('an order whose day has gone by is given today, and misses nothing: that day may be the day it was written', () => {
    expect(at(nextDoseDay, planned('prolia', '2026-11-01'))).toMatchObject({ state: 'known', value: today })
    expect(at(missedDoseDay, planned('prolia', '2026-11-01'))).toEqual({ state: 'missing', from: [] })
  })
  test('a first order rests on its own day, a next one on the last dose', () => {
    expect(at(plannedNextDose, planned('prolia', '2026-12-01')).from).toEqual(['next-dose: 2026-12-01, MedicationRequest/prolia-plan, 2026-12-01'])
    expect(at(plannedNextDose, ...prolia('2026-06-10'), planned('prolia', '2026-12-12')).from).toEqual(['next-dose: 2026-06-10, MedicationRequest/prolia-plan, 2026-12-12'])
  })
  test.each<[string, Fields[], readonly string[]]>([
    ['denosumab without strength: the strength', [denosumab(), given('prolia', '2026-06-10', { medicationCodeableConcept: denosumab().medicationCodeableConcept as Fields, dosage: {} })], ['denosumab-strength']],
    ['zoledronate without strength: the strength', [zoledronate(), given('zometa', '2026-11-10', { medicationCodeableConcept: zoledronate().medicationCodeableConcept as Fields, dosage: {} })], ['zoledronate-strength']],
    ['a last dose in a month: the day', prolia('2026-06'), ['last-denosumab-dose']],
    ['no last dose: the day', [taken('zometa', '2026-01-01')], ['last-dose']],
    ['an order without a day: the day', [planned('zometa', undefined)], ['planned-dose']],
  ])('what is asked of %s', (_, resources, asks) => {
    expect(at(plannedNextDose, ...resources)).toEqual({ state: 'missing', from: [], asks })
    expect(at(nextDoseDay, ...resources)).toEqual({ state: 'missing', from: [], asks })
    expect(at(twoWeeksAfterDose, ...resources)).toEqual({ state: 'missing', from: [], asks })
    expect(at(missedDoseDay, ...resources)).toEqual({ state: 'missing', from: [] })
  })
})

describe('does a dose come at all?', () => {
  test.each<[string, Fields[], string | undefined]>([
    ['no end on record', [taken('prolia', '2026-01-01')], undefined],
    ['the end on the list', [until('prolia', '2027-01-01')], '2027-01-01'],
    ['an end today still lies ahead', [until('prolia', daysAgo(0))], '2026-11-21'],
    ['an end that has gone by is none', [stopped('prolia', '2026-01-01', '2026-11-20')], undefined],
    ['the latest of two', [until('prolia', '2027-03-01'), until('prolia', '2027-01-01', { id: 'b' })], '2027-03-01'],
    ['the latest of two, whichever comes first', [until('prolia', '2027-03-01'), until('prolia', '2027-01-01', { id: 'z' })], '2027-03-01'],
    ['the end on an order, a box without an end beside it', [order('prolia', '2027-01-01'), box('prolia')], '2027-01-01'],
    ['one of two without an end: none', [until('prolia', '2027-03-01'), taken('prolia', '2026-01-01', { id: 'b' })], undefined],
    ['doses alone have none', [given('prolia', '2026-06-10')], undefined],
    ['a dose beside the list does not matter', [until('prolia', '2027-01-01'), given('prolia', '2026-06-10')], '2027-01-01'],
  ])('the day on which it stops: %s', (_, resources, end) => expect(stopDayOf(one(...resources), today)?.text).toBe(end))

  // The next dose falls on 10 December.
  test.each<[string, Fields[], boolean]>([
    ['ends the day before the next dose: none to come', [until('prolia', '2026-12-09'), given('prolia', '2026-06-10')], true],
    ['ends on its day: one to come', [until('prolia', '2026-12-10'), given('prolia', '2026-06-10')], false],
    ['no end: one to come', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-10')], false],
    ['an end, and no dose to reckon from', [until('prolia', '2026-12-09')], false],
    ['an adjuvant series with all its doses', [every('zometa', 6, 'mo'), ...['2023-03-01', '2023-09-01', '2024-03-01', '2024-09-01', '2025-03-01', '2026-09-01'].map((d) => given('zometa', d)), diagnosis('C50.9')], true],
  ])('%s', (_, resources, none) => expect(noDoseToCome(one(...resources), today)).toBe(none))

  test.each<[string, Fields[], boolean]>([
    ['taken now', [taken('prolia', '2026-01-01')], true],
    ['lapsed, while it stands on the list', [taken('prolia', '2024-01-01'), given('prolia', '2025-01-01')], true],
    ['on hold, and its next dose long gone by: it is still on hold', [taken('prolia', '2024-01-01', { status: 'on-hold' }), given('prolia', '2025-01-01')], false],
    ['the same, while an order has it as taken', [taken('prolia', '2024-01-01', { status: 'on-hold' }), given('prolia', '2025-01-01'), order('prolia')], true],
    ['a dose of long ago alone: nothing says that it runs', [given('prolia', '2025-01-01')], false],
    ['a box and a dose of long ago', [given('prolia', '2025-01-01'), box('prolia')], false],
    ['a box and a dose of long ago, and a list that was closed', [given('prolia', '2025-01-01'), box('prolia'), taken('prolia', '2024-01-01', { status: 'stopped' })], false],
    ['a dose of long ago on an order that runs', [given('prolia', '2025-01-01'), order('prolia')], true],
    ['on hold', [taken('prolia', '2026-01-01', { status: 'on-hold' })], false],
    ['stopped', [stopped('prolia', '2025-01-01', '2026-10-01')], false],
  ])('does it run? %s', (_, resources, runs) => expect(isRunning(one(...resources))).toBe(runs))

  const refs = (...resources: readonly Fields[]): readonly string[] => {
    const c = caseOf(...resources)
    return dosedTherapies(c).map((t) => t.reference.split('/')[1]!)
  }
  test.each<[string, Fields[], readonly string[]]>([
    ['a running injection', [taken('prolia', '2026-01-01')], ['prolia']],
    ['an order stands for the series that it continues', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-10'), planned('prolia', '2026-12-10')], ['prolia-plan']],
    ['Aclasta planned for the day of the next Prolia comes instead of it', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-10'), planned('aclasta', '2026-12-10')], ['aclasta-plan']],
    ['Aclasta planned before it does not', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-10'), planned('aclasta', '2026-11-25')], ['aclasta-plan', 'prolia']],
    ['a planned sunitinib or raloxifene is no antiresorptive', [planned('sunitinib', '2026-12-10'), taken('raloxifene', '2026-01-01')], []],
    ['on hold, and its next dose gone by: nobody is told that it may be given', [taken('prolia', '2025-01-01', { status: 'on-hold' }), given('prolia', '2026-03-10')], []],
    ['stopped: none', [stopped('prolia', '2025-01-01', '2026-10-01')], []],
    ['ends before the next dose: none', [until('prolia', '2026-12-09'), given('prolia', '2026-06-10')], []],
    ['two that run', [taken('alendronate', '2026-01-01'), taken('prolia', '2026-01-01')], ['alendronate', 'prolia']],
  ])('%s', (_, resources, expected) => expect(refs(...resources)).toEqual(expected))
})

describe('is it on hold?', () => {
  const onHold = { status: 'on-hold' }
  test.each<[string, Fields[], boolean]>([
    ['on hold', [taken('prolia', '2025-01-01', onHold), given('prolia', '2026-08-10')], true],
    ['on hold, and its next dose gone by', [taken('prolia', '2025-01-01', onHold), given('prolia', '2026-03-10')], true],
    ['on hold after an order that ended', [stopped('prolia', '2022-01-01', '2024-01-01', { id: 'before' }), taken('prolia', '2025-01-01', onHold)], true],
    ['on hold, a dose beside it broken off', [taken('prolia', '2025-01-01', onHold), given('prolia', '2026-03-10'), given('prolia', '2026-08-10', { status: 'stopped' })], true],
    ['on hold on one list, taken on another', [taken('prolia', '2025-01-01', onHold), taken('prolia', '2025-01-01', { id: 'b' })], false],
    ['on hold until a day that has come: over', [taken('prolia', undefined, { status: 'on-hold', effectivePeriod: { start: '2025-01-01', end: daysAgo(0) } })], false],
    ['taken', [taken('prolia', '2025-01-01')], false],
    ['stopped', [stopped('prolia', '2025-01-01', '2026-10-01')], false],
  ])('%s', (_, resources, is) => expect(isOnHold(one(...resources))).toBe(is))
})

describe('is it the first dose?', () => {
  test.each<[string, Fields[], unknown]>([
    ['an order of something new', [planned('prolia', '2026-12-01')], { state: 'known', value: 'yes', from: ['Prolia 60 mg, MedicationRequest/prolia-plan, 2026-12-01'] }],
    ['an order that continues a series', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-10'), planned('prolia', '2026-12-10')], { state: 'known', value: 'no', from: ['Prolia 60 mg, MedicationRequest/prolia-plan, 2026-12-10'] }],
    [
      'an order after a course that lapsed',
      [taken('prolia', '2024-01-01'), given('prolia', '2025-01-01'), planned('prolia', '2026-12-10')],
      { state: 'known', value: 'yes', from: ['Prolia 60 mg, MedicationRequest/prolia-plan, 2026-12-10'] },
    ],
    ['what runs, with a dose on record', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-10')], { state: 'known', value: 'no', from: ['Prolia 60 mg, MedicationStatement/prolia, 2026-06-10'] }],
    ['what runs, without', [taken('prolia', '2026-01-01')], { state: 'missing', from: ['Prolia 60 mg, MedicationStatement/prolia, 2026-01-01'], asks: ['last-denosumab-dose'] }],
    ['Zometa that runs, without', [taken('zometa', '2026-01-01')], { state: 'missing', from: ['Zometa 4 mg, MedicationStatement/zometa, 2026-01-01'], asks: ['last-dose'] }],
  ])('%s', (_, resources, expected) => expect(at(firstDose, ...resources)).toEqual(expected))
})

describe('too early after the previous dose', () => {
  const zometa = (last: string, plan?: string): Fields[] => [taken('zometa', '2026-01-01'), given('zometa', last), ...(plan === undefined ? [] : [planned('zometa', plan)])]
  const prolia = (last: string, plan: string): Fields[] => [taken('prolia', '2026-01-01'), given('prolia', last), planned('prolia', plan)]
  const said = (value: string, product: Product, last: string, plan: string) => ({ state: 'known', value, from: [`${last}, MedicationRequest/${product}-plan, ${plan}`] })
  test.each<[string, Fields[], unknown]>([
    ['a first dose is never too early', [planned('prolia', '2026-12-01')], { state: 'known', value: 'no', from: [] }],
    // Zometa on 10 November: 28 days is 8 December, a week before that 1 December; 21 days is 1 December as well.
    ['Zometa 20 days after the last', zometa('2026-11-10', '2026-11-30'), said('yes', 'zometa', '2026-11-10', '2026-11-30')],
    ['Zometa 21 days after the last', zometa('2026-11-10', '2026-12-01'), said('no', 'zometa', '2026-11-10', '2026-12-01')],
    // Prolia on 10 June: six months is 10 December, a week before that is 3 December.
    ['Prolia more than a week before six months', prolia('2026-06-10', '2026-12-02'), said('yes', 'prolia', '2026-06-10', '2026-12-02')],
    ['Prolia a week before six months', prolia('2026-06-10', '2026-12-03'), said('no', 'prolia', '2026-06-10', '2026-12-03')],
    // Every three weeks: 21 − 7 = 14 days, but never sooner than 21.
    [
      'zoledronate every three weeks: never sooner than 21 days',
      [every('zometa', 3, 'wk'), given('zometa', '2026-11-10'), planned('zometa', '2026-11-30', { dosageInstruction: [dosage('zometa', { period: 3, periodUnit: 'wk', boundsPeriod: { start: '2026-11-30' } })] })],
      said('yes', 'zometa', '2026-11-10', '2026-11-30'),
    ],
    // An order dated in the past is given today: 21 November is 11 days after 10 November, 46 after 6 October.
    ['an order whose day has gone by is judged by today', zometa('2026-11-10', '2026-11-12'), said('yes', 'zometa', '2026-11-10', '2026-11-12')],
    ['an order whose day has gone by, with the dose long ago', zometa('2026-10-06', '2026-10-10'), said('no', 'zometa', '2026-10-06', '2026-10-10')],
    ['what runs comes on its own day', zometa('2026-11-10'), { state: 'known', value: 'no', from: ['2026-11-10, MedicationStatement/zometa, 2026-11-10'] }],
    ['an order without a day: the day is asked', [taken('zometa', '2026-01-01'), given('zometa', '2026-11-10'), planned('zometa', undefined)], { state: 'missing', from: [], asks: ['planned-dose'] }],
    ['an order that continues a series without a dose: the last dose is asked', [taken('prolia', '2026-01-01'), planned('prolia', '2026-12-10')], { state: 'missing', from: [], asks: ['last-denosumab-dose'] }],
    ['what runs without a dose: the last dose is asked', [taken('zometa', '2026-01-01')], { state: 'missing', from: [], asks: ['last-dose'] }],
    // November may be the 1st or the 30th; today is less than 21 days after the 30th. Of September the last day is 52 days ago.
    ['what runs, the last dose some day in November: it may be too early', zometa('2026-11'), { state: 'one-of', values: ['yes', 'no'], from: ['2026-11, MedicationStatement/zometa, 2026-11'], asks: ['last-dose'] }],
    ['what runs, the last dose some day in September: it is not', zometa('2026-09'), { state: 'known', value: 'no', from: ['2026-09, MedicationStatement/zometa, 2026-09'] }],
    // The safer end: 31 October and 21 days is 21 November.
    ['an order, the last dose some day in October: counted from the 31st', zometa('2026-10', '2026-11-20'), said('no', 'zometa', '2026-10', '2026-11-20')],
    ['an order, the last dose some day in November: counted from the 30th', zometa('2026-11', '2026-12-15'), said('yes', 'zometa', '2026-11', '2026-12-15')],
    [
      'clodronate without any interval: the last dose is asked',
      [bare('M05BA02', 'clodroninezuur'), given('pamidronate', '2026-11-10', { medicationCodeableConcept: bare('M05BA02', 'clodroninezuur').medicationCodeableConcept as Fields, dosage: { dose: mg(300) } })],
      { state: 'missing', from: [], asks: ['last-dose'] },
    ],
  ])('%s', (_, resources, expected) => expect(at(tooEarly, ...resources)).toEqual(expected))
})
