import { describe, expect, test } from 'vitest'
import { coded, hsp, tooth } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { isoDay } from '../values/day.ts'
import { about, type PatientCase } from './case.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, dosage, drug, finding, found, given, measured, type Product, planned, stopped, subjectOf, taken } from './example-case.ts'
import { exitFrom, exitObstacle, exitTo, exitWindowFrom, exitWindowTo, stopReason } from './stopping.ts'

type Fact = Parameters<typeof found>[0]
const elsewhere = { held: false, interrupted: false, durationReached: false }
const exitOf = (c: PatientCase, advised: Fields = {}): PatientCase => about(c, { therapy: c.taken.find((t) => t.class === 'denosumab')!, ...elsewhere, ...advised })
const at = (fact: Fact, ...resources: readonly Fields[]): Fields => found(fact, exitOf(caseOf(...resources)))
const reason = (...resources: readonly Fields[]): unknown => at(stopReason, ...resources).value

const prolia = (last: string, more: Fields = {}): Fields[] => [taken('prolia', '2024-01-01', more), given('prolia', last)]
const until = (product: Product, end: string): Fields => taken(product, undefined, { effectivePeriod: { start: '2024-01-01', end } })
/** Taken by nobody: an order for days, as a clinic writes them. */
const days = (product: Product, ...dates: string[]): Fields => ({
  resourceType: 'MedicationRequest',
  id: 'order',
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: drug(product),
  authoredOn: '2024-01-01',
  dosageInstruction: [dosage(product, {}, { timing: { event: dates } })],
})
const lesion = (more: Fields = {}): Fields => diagnosis('M87.1', { id: 'lesion', bodySite: [tooth('36')], onsetDateTime: '2026-08-01', ...more })

describe('why denosumab needs an exit', () => {
  test('nothing: it goes on', () => expect(at(stopReason, ...prolia('2026-08-01'))).toEqual({ state: 'known', value: 'none', from: ['2026-08-01, MedicationStatement/prolia, 2026-08-01'] }))
  test('the evidence of a therapy without a dose on record is its name', () => expect(at(stopReason, taken('prolia', '2024-01-01'))).toEqual({ state: 'known', value: 'none', from: ['Prolia 60 mg, MedicationStatement/prolia, 2024-01-01'] }))
  test.each<[string, Fields[], string]>([
    ['stopped', [stopped('prolia', '2024-01-01', '2026-09-01')], 'stopped'],
    ['on hold', prolia('2026-08-01', { status: 'on-hold' }), 'on-hold'],
    ['Xgeva on hold for so long that its next dose has gone by', [taken('xgeva', '2024-01-01', { status: 'on-hold' }), given('xgeva', '2026-06-10')], 'on-hold'],
    ['on hold, and its last dose broken off', [taken('xgeva', '2024-01-01', { status: 'on-hold' }), given('xgeva', '2026-09-10'), given('xgeva', '2026-10-08', { status: 'stopped' })], 'on-hold'],
    ['the same, beside an order that ended', [taken('xgeva', '2024-01-01', { status: 'on-hold' }), stopped('xgeva', '2022-01-01', '2023-12-01', { id: 'before' }), given('xgeva', '2026-06-10')], 'on-hold'],
    ['overdue, but on the list as taken: it is overdue, not on hold', [taken('xgeva', '2024-01-01'), given('xgeva', '2026-06-10'), given('xgeva', '2026-07-08', { status: 'on-hold' })], 'none'],
    ['overdue, on hold on one list and taken on another', [taken('xgeva', '2024-01-01'), taken('xgeva', '2024-01-01', { id: 'b', status: 'on-hold' }), given('xgeva', '2026-06-10')], 'none'],
    ['a change to Xgeva on the day of the next Prolia is no stop', [...prolia('2026-08-01'), planned('xgeva', '2027-02-01')], 'none'],
    // 21 May + 6 months is today.
    ['six months after the last dose, none planned', prolia('2026-05-21'), 'six-months'],
    ['a day less than six months', prolia('2026-05-22'), 'none'],
    ['the last dose some day in May: it may have been the first', prolia('2026-05'), 'six-months'],
    ['the list ends within six months', [until('prolia', '2027-05-21'), given('prolia', '2026-08-01')], 'planned-stop'],
    ['the list ends a day later than that', [until('prolia', '2027-05-22'), given('prolia', '2026-08-01')], 'none'],
    ['Aclasta planned on the day of the next dose', [...prolia('2026-08-01'), planned('aclasta', '2027-02-01')], 'planned-stop'],
    ['Aclasta planned long before: that is no sequel', [...prolia('2026-08-01'), planned('aclasta', '2026-11-28')], 'none'],
    ['an adjuvant series with its six doses', [...['2023-11-01', '2024-05-01', '2024-11-01', '2025-05-01', '2025-11-01', '2026-08-01'].map((d) => given('prolia', d)), taken('prolia', '2023-11-01'), diagnosis('C50.9')], 'series-ended'],
  ])('%s', (_, resources, expected) => expect(reason(...resources)).toBe(expected))

  test('bare bone in the jaw, with the lesion as its ground', () => {
    expect(at(stopReason, ...prolia('2026-08-01'), lesion(), finding('exposed-bone', true, daysAgo(3), { focus: [{ reference: 'Condition/lesion' }] }))).toEqual({
      state: 'known',
      value: 'jaw-lesion',
      from: ['mronj-present: M87.1, Condition/lesion'],
    })
  })

  test.each<[string, Fields, string]>([
    ['its next dose is held', { held: true }, 'dose-held'],
    ['it is interrupted around a procedure', { interrupted: true }, 'procedure'],
    ['its duration is reached', { durationReached: true }, 'series-ended'],
    ['held and interrupted: held is told', { held: true, interrupted: true, durationReached: true }, 'dose-held'],
  ])('advised elsewhere: %s', (_, advised, expected) => expect(found(stopReason, exitOf(caseOf(...prolia('2026-08-01')), advised)).value).toBe(expected))

  // Last 60 mg on 10 May: six months and 28 days is 8 December, seven months 10 December: the earlier, 8 December.
  describe('a new dose in time takes it up again', () => {
    test.each<[string, Fields[], string]>([
      ['planned on the last safe day', [...prolia('2026-05-10'), planned('prolia', '2026-12-08')], 'none'],
      ['planned a day later', [...prolia('2026-05-10'), planned('prolia', '2026-12-09')], 'six-months'],
      ['planned today', [...prolia('2026-05-10'), planned('prolia', daysAgo(0))], 'none'],
      ['a plan of yesterday was not carried out', [...prolia('2026-05-10'), planned('prolia', daysAgo(1))], 'six-months'],
      ['a plan without a day', [...prolia('2026-05-10'), planned('prolia', undefined, { authoredOn: undefined })], 'six-months'],
      ['planned some day in December: it may be too late', [...prolia('2026-05-10'), planned('prolia', '2026-12')], 'six-months'],
      ['a bisphosphonate planned is not a new dose', [...prolia('2026-05-10'), planned('aclasta', '2026-12-01')], 'six-months'],
      ['stopped, and planned again in time', [stopped('prolia', '2024-01-01', '2026-05-10'), planned('prolia', '2026-12-01')], 'none'],
      ['on hold, and planned again in time', [...prolia('2026-05-10', { status: 'on-hold' }), planned('prolia', '2026-12-01')], 'none'],
      ['a day on its own order', [days('prolia', '2026-05-10', '2026-12-01')], 'none'],
      ['a day on its own order, too late', [days('prolia', '2026-05-10', '2026-12-09')], 'six-months'],
      ['a day on its own order that is today: it may have been given', [days('prolia', '2026-05-10', daysAgo(0))], 'none'],
      // 120 mg: within six months. 10 June + 6 months is 10 December.
      ['Xgeva on hold, planned at six months', [taken('xgeva', '2024-01-01', { status: 'on-hold' }), given('xgeva', '2026-06-10'), planned('xgeva', '2026-12-10')], 'none'],
      ['Xgeva on hold, planned a day later', [taken('xgeva', '2024-01-01', { status: 'on-hold' }), given('xgeva', '2026-06-10'), planned('xgeva', '2026-12-11')], 'on-hold'],
    ])('%s', (_, resources, expected) => expect(reason(...resources)).toBe(expected))
    test('Xgeva stopped: planned at six months takes it up again, a day later does not', () => {
      const xgeva = stopped('xgeva', '2024-01-01', '2026-06-10')
      expect([reason(xgeva, planned('xgeva', '2026-12-10')), reason(xgeva, planned('xgeva', '2026-12-11'))]).toEqual(['none', 'stopped'])
    })
  })
})

describe('what stands in the way of a bisphosphonate now', () => {
  // Ada, 72, 60 kg: clearance 68 × 60 × 0.85 × 88.4 / 72 = 4257.9 divided by creatinine.
  const bloods = (creatinine: number, calcium = 2.3, date = daysAgo(3)) => [measured('weight', 60), measured('creatinine', creatinine, date), measured('calcium', calcium, date), measured('albumin', 40, date)]
  const of = (product: Product, ...resources: readonly Fields[]): unknown => at(exitObstacle, taken(product, '2024-01-01'), ...resources).value
  test('nothing: the evidence is clearance and calcium', () => {
    const found = at(exitObstacle, taken('prolia', '2024-01-01'), ...bloods(60))
    expect([found.state, found.value]).toEqual(['known', 'none'])
    expect((found.from as string[])[0]).toMatch(/^creatinine-clearance: 71 mL\/min, Observation\/creatinine/)
    expect((found.from as string[]).some((e) => e.startsWith('calcium-status: '))).toBe(true)
  })
  test.each<[string, Product, number, string]>([
    ['34.9 after Prolia: too low for 5 mg', 'prolia', 122, 'clearance'],
    ['35.0 after Prolia', 'prolia', 121.6, 'none'],
    ['34.9 after Xgeva', 'xgeva', 122, 'none'],
    ['30.0 after Xgeva', 'xgeva', 142, 'none'],
    ['29.8 after Xgeva: too low for 4 mg', 'xgeva', 143, 'clearance'],
  ])('clearance %s', (_, product, creatinine, value) => expect(of(product, ...bloods(creatinine))).toBe(value))
  test.each([
    [2.09, 'calcium'],
    [2.1, 'none'],
  ])('calcium %d mmol/L', (calcium, value) => expect(of('prolia', ...bloods(60, calcium))).toBe(value))
  test('a low calcium goes before a low clearance, and an open jaw lesion before both', () => {
    expect(of('prolia', ...bloods(200, 1.9))).toBe('calcium')
    expect(at(exitObstacle, taken('prolia', '2024-01-01'), ...bloods(200, 1.9), lesion())).toEqual({ state: 'known', value: 'jaw-lesion', from: [expect.stringContaining('M87.1, Condition/lesion')] })
  })
  test('bare bone that nobody made a diagnosis of', () =>
    expect(at(exitObstacle, taken('prolia', '2024-01-01'), ...bloods(60), finding('exposed-bone', true))).toEqual({ state: 'known', value: 'jaw-lesion', from: [`mronj-present: yes, Observation/exposed-bone, ${daysAgo(3)}`] }))
  test('a painful jaw without bare bone (stage 0 suspected) is an open lesion, though no dose is held for it', () => {
    const at36 = { bodySite: tooth('36') }
    const painful = [lesion({ code: coded('http://hl7.org/fhir/sid/icd-10', 'K10.2') }), finding('exposed-bone', false, daysAgo(3), at36), finding('fistula-probes-to-bone', false, daysAgo(3), at36), finding('pain', true, daysAgo(3), at36)]
    expect(at(stopReason, ...prolia('2026-08-01'), ...painful).value).toBe('none')
    expect(at(exitObstacle, ...prolia('2026-08-01'), ...bloods(60), ...painful)).toEqual({ state: 'known', value: 'jaw-lesion', from: ['K10.2, Condition/lesion'] })
  })
  test('a jaw lesion that nobody linked to the drug is an open lesion all the same', () => {
    const k10 = lesion({ code: coded('http://hl7.org/fhir/sid/icd-10', 'K10.2') })
    expect(at(exitObstacle, taken('prolia', '2024-01-01'), ...bloods(60), k10)).toMatchObject({ state: 'known', value: 'jaw-lesion' })
  })

  const asked = (...resources: readonly Fields[]): unknown => at(exitObstacle, taken('prolia', '2024-01-01'), ...resources)
  test.each<[string, Fields[], readonly string[]]>([
    ['nothing measured', [], ['creatinine', 'weight', 'calcium', 'albumin']],
    ['no weight', bloods(60).slice(1), ['weight']],
    ['calcium without albumin', bloods(60).slice(0, 3), ['albumin']],
    // 21 August is three months ago; of 20 August too old.
    ['values of three months ago will do', bloods(60, 2.3, '2026-08-21'), []],
    ['values of a day more are measured anew', bloods(60, 2.3, '2026-08-20'), ['creatinine', 'calcium', 'albumin']],
    ['an old creatinine beside a new calcium', [...bloods(60, 2.3, '2026-08-20').slice(0, 2), ...bloods(60).slice(2)], ['creatinine']],
    ['an old calcium beside a new creatinine', [...bloods(60).slice(0, 2), ...bloods(60, 2.3, '2026-08-20').slice(2)], ['calcium', 'albumin']],
  ])('asked when: %s', (_, resources, asks) => expect(asked(...resources)).toMatchObject(asks.length > 0 ? { state: 'missing', asks, from: [] } : { state: 'known', value: 'none' }))
  // Born in 1954: 71 or 72 years; 34.9 at 72, 35.4 at 71.
  test('a year of birth alone: the lower clearance counts', () => expect(found(exitObstacle, exitOf(caseOfPatient({ birthDate: '1954' }, taken('prolia', '2024-01-01'), ...bloods(122)))).value).toBe('clearance'))
  test('an old clearance that is too low is too low', () => expect(of('prolia', ...bloods(200, 2.3, '2026-01-01'))).toBe('clearance'))
})

describe('the window for the bisphosphonate', () => {
  const dates = (...resources: readonly Fields[]) => [exitWindowFrom, exitWindowTo, exitFrom, exitTo].map((fact) => isoDay(at(fact, ...resources).value as never))
  test.each<[string, Fields[], readonly string[]]>([
    ['Prolia of 10 July: from six months to the day before seven', prolia('2026-07-10'), ['2027-01-10', '2027-02-09', '2027-01-10', '2027-02-09']],
    ['Xgeva of 10 October: at six months', [taken('xgeva', '2024-01-01'), given('xgeva', '2026-10-10')], ['2027-04-10', '2027-04-10', '2027-04-10', '2027-04-10']],
    ['Prolia of 10 May: the window is open, from today', prolia('2026-05-10'), ['2026-11-10', '2026-12-09', '2026-11-21', '2026-12-09']],
    ['Prolia of 10 January: it has gone by, now', prolia('2026-01-10'), ['2026-07-10', '2026-08-09', '2026-11-21', '2026-11-21']],
    ['of July the first day counts', prolia('2026-07'), ['2027-01-01', '2027-01-31', '2027-01-01', '2027-01-31']],
    // A dose of 10 June; the next, 10 December, still falls before the end of 1 March; the one after that, 10 June, does not.
    ['a stop is planned: counted from the last dose before it', [until('prolia', '2027-03-01'), given('prolia', '2026-06-10')], ['2027-06-10', '2027-07-09', '2027-06-10', '2027-07-09']],
    ['a dose due on the day of the stop is still given', [until('prolia', '2026-12-10'), given('prolia', '2026-06-10')], ['2027-06-10', '2027-07-09', '2027-06-10', '2027-07-09']],
    ['a dose due the day after is not', [until('prolia', '2026-12-09'), given('prolia', '2026-06-10')], ['2026-12-10', '2027-01-09', '2026-12-10', '2027-01-09']],
    ['Xgeva until 1 January: two more doses, the last on 19 December', [until('xgeva', '2027-01-01'), given('xgeva', '2026-10-24')], ['2027-06-19', '2027-06-19', '2027-06-19', '2027-06-19']],
    ['an end six months ahead counts', [until('prolia', '2027-05-21'), given('prolia', '2026-06-10')], ['2027-06-10', '2027-07-09', '2027-06-10', '2027-07-09']],
    ['an end further ahead does not yet', [until('prolia', '2027-05-22'), given('prolia', '2026-06-10')], ['2026-12-10', '2027-01-09', '2026-12-10', '2027-01-09']],
    ['ended today: the dose that was due in between was not given', [until('prolia', daysAgo(0)), given('prolia', '2026-05-10')], ['2026-11-10', '2026-12-09', '2026-11-21', '2026-12-09']],
  ])('%s', (_, resources, expected) => expect(dates(...resources)).toEqual(expected))
  test('the ground is the last dose; without one it is asked', () => {
    expect(at(exitFrom, ...prolia('2026-07-10')).from).toEqual(['2026-07-10, MedicationStatement/prolia, 2026-07-10'])
    expect(at(exitTo, taken('prolia', '2024-01-01'))).toEqual({ state: 'missing', from: [], asks: ['last-denosumab-dose'] })
  })
  test('of a planned next dose the clock is that of the series', () => {
    const c = caseOf(...prolia('2026-07-10'), planned('prolia', '2027-01-10'))
    expect(isoDay(found(exitWindowFrom, subjectOf(c, 'MedicationRequest/prolia-plan')).value as never)).toBe('2027-01-10')
  })
})

test('an extraction does not stand in the way of a bisphosphonate here: it is judged elsewhere', () =>
  expect(at(stopReason, ...prolia('2026-08-01'), { resourceType: 'ServiceRequest', id: 'x', status: 'active', intent: 'order', code: hsp('tooth-extraction'), occurrenceDateTime: '2026-12-01' }).value).toBe('none'))
