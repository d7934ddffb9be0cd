import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import { caseOf, diagnosis, found, given, planned, stopped, taken } from './example-case.ts'
import { foundAt, known, lesion, missing, noted, oneOf, seen } from './example-mouth.ts'
import { course, exitPlan, inOncology, isDenosumab, isDenosumab120, latestDoseOfTherapy, necrosis, skeletalRisk } from './mronj-therapy.ts'

const alendronate = taken('alendronate', '2020-01-01')
const drugFound = 'mronj-drug: alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01'
const look = (date: string, value = 'yes', id = 'exposed-bone') => `exposed-bone: ${value}, Observation/${id}-${date}, ${date}`
const bare = (date: string, value = true) => seen('exposed-bone', date, value)
/** At another lesion. */
const other = lesion(['46'], { id: 'other' })
const there = (date: string, value = true) => noted('exposed-bone', date, value, { id: `other-${date}`, focus: [{ reference: 'Condition/other' }] })

describe('how the jaw lesions stand', () => {
  const stand = (...resources: readonly Fields[]) => found(necrosis, caseOf(alendronate, ...resources))

  test('no lesion', () => expect(stand()).toEqual(known('none')))
  test('MRONJ is open', () => expect(stand(lesion(), bare('2026-08-01'), bare('2026-11-01'))).toEqual(known('open', look('2026-08-01'), look('2026-11-01'), drugFound)))
  test('a suspicion is none yet', () => expect(stand(lesion(), bare('2026-11-01')).value).toBe('none'))
  test('perhaps 8 weeks bare: open or none', () => expect(stand(lesion(), bare('2026-08'), bare('2026-10'))).toEqual(oneOf(['open', 'none'], ['first-exposed-bone'], look('2026-08'), look('2026-10'), drugFound)))
  test('perhaps an overlap with osteoradionecrosis: none either way', () =>
    expect(stand(lesion(), bare('2026-08'), bare('2026-10'), noted('jaw-radiotherapy', '2026-01-01'))).toEqual(known('none', look('2026-08'), look('2026-10'), drugFound)))
  test('nobody looked: not known', () => expect(stand(lesion())).toEqual(missing(['exposed-bone'])))

  const closed = (from: string, to: string) => [lesion(), bare('2026-08-01'), bare(from, false), bare(to, false)]
  // 6 September to 1 November: 24 + 31 + 1.
  test('closed at two controls 56 days apart is stable', () => expect(stand(...closed('2026-09-06', '2026-11-01'))).toEqual(known('stable', look('2026-09-06', 'no'), look('2026-11-01', 'no'))))
  test('55 days apart it is healing', () => expect(stand(...closed('2026-09-07', '2026-11-01')).value).toBe('healing'))
  test('closed once is healing', () => expect(stand(lesion(), bare('2026-08-01'), bare('2026-11-01', false)).value).toBe('healing'))
  test('closed some time in August and in October: healing or stable', () => {
    // From 31 August to 1 October 31 days, from 1 August to 31 October 91.
    expect(stand(lesion(), bare('2026-07-01'), bare('2026-08', false), bare('2026-10', false))).toEqual(oneOf(['healing', 'stable'], ['closed-mucosa-days'], look('2026-08', 'no'), look('2026-10', 'no')))
    // From 31 July to 1 October 62 days: stable. From 1 September to 31 October 60: either. Within one month: healing.
    expect(stand(lesion(), bare('2026-06-01'), bare('2026-07', false), bare('2026-10', false)).value).toBe('stable')
    expect(stand(lesion(), bare('2026-06-01'), bare('2026-10', false), bare('2026-10-20', false)).value).toBe('healing')
  })
  // To 1 November it is 56 days, to 30 November 85.
  test('closed on 6 September and some time in November: stable', () => expect(stand(...closed('2026-09-06', '2026-11')).value).toBe('stable'))
  test('declared over and never looked at since: healing or stable', () => expect(stand(lesion(['36'], { clinicalStatus: { coding: [{ code: 'resolved' }] } }))).toEqual(oneOf(['healing', 'stable'], ['closed-mucosa-days'])))

  describe('of two lesions the worst counts', () => {
    const stable = closed('2026-09-06', '2026-11-01')
    const both = (...resources: readonly Fields[]) => stand(...stable, other, ...resources)
    test('one stable, one open', () => expect(both(there('2026-08-01'), there('2026-11-01')).value).toBe('open'))
    test('one stable, one healing', () => expect(both(there('2026-08-01'), there('2026-11-01', false)).value).toBe('healing'))
    test('one stable, one never looked at: not known', () => expect(both()).toEqual(missing(['exposed-bone'], look('2026-09-06', 'no'), look('2026-11-01', 'no'))))
    test('one open, one never looked at: open', () => expect(stand(lesion(), bare('2026-08-01'), bare('2026-11-01'), other).value).toBe('open'))
    test('one stable, one perhaps open: open, or stable', () => expect(both(there('2026-08'), there('2026-10'))).toMatchObject({ state: 'one-of', values: ['open', 'stable'], asks: ['first-exposed-bone'] }))
    test('one stable, one healing or stable', () => expect(both(there('2026-07-01'), there('2026-08', false), there('2026-10', false))).toMatchObject({ values: ['healing', 'stable'], asks: ['closed-mucosa-days'] }))
    test('one healing, one healing or stable: healing', () => expect(stand(lesion(), bare('2026-08-01'), bare('2026-11-01', false), other, there('2026-07-01'), there('2026-08', false), there('2026-10', false)).value).toBe('healing'))
  })
})

describe('the course of a drug beside the lesion', () => {
  const of = (reference: string, ...resources: readonly Fields[]) => foundAt(course, reference, lesion(), bare('2026-06-01'), bare('2026-11-01'), ...resources)
  test('taken now: running', () => expect(of('MedicationStatement/alendronate', alendronate)).toEqual(known('running', 'alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01')))
  test('overdue: running, nobody stopped it', () => expect(of('MedicationStatement/prolia', taken('prolia', '2024-01-01'), given('prolia', '2026-01-01')).value).toBe('running'))
  test('on hold: stopped, however long ago bone was bare', () => expect(of('MedicationStatement/alendronate', taken('alendronate', '2026-08-01', { status: 'on-hold' })).value).toBe('stopped'))
  test('to come: planned', () => expect(of('MedicationRequest/prolia-plan', planned('prolia', '2026-12-01')).value).toBe('planned'))
  test('raloxifene, sunitinib: does not apply', () => {
    expect(of('MedicationStatement/raloxifene', taken('raloxifene', '2020-01-01')).value).toBe('other')
    expect(of('MedicationStatement/sunitinib', taken('sunitinib', '2020-01-01')).value).toBe('other')
    expect(of('MedicationRequest/raloxifene-plan', planned('raloxifene', '2026-12-01')).value).toBe('other')
  })

  const alendronateUntil = (end: string, ...resources: readonly Fields[]) => of('MedicationStatement/alendronate', stopped('alendronate', '2020-01-01', end), ...resources).value
  test('tablets until the day on which bone was first bare: stopped since; until the day before: not at stake', () => {
    expect(alendronateUntil('2026-06-01')).toBe('stopped')
    expect(alendronateUntil('2026-05-24')).toBe('other')
  })
  // A weekly tablet covers seven days: 25 May + 7 is 1 June.
  test('the last tablet still covers its week', () => expect(alendronateUntil('2026-05-25')).toBe('stopped'))
  // 60 mg covers half a year: 1 December 2025 + 6 months is 1 June 2026.
  test('denosumab 60 mg covers half a year after its last dose', () => {
    const lastOn = (date: string) => of(`MedicationAdministration/prolia-${date}`, given('prolia', date), stopped('prolia', '2024-01-01', date)).value
    expect([lastOn('2025-12-01'), lastOn('2025-11-30')]).toEqual(['stopped', 'other'])
  })
  test('a drug of which the interval is on record covers that', () => {
    const every = (period: number) => of('MedicationStatement/zometa', stopped('zometa', '2025-01-01', '2026-04-01', { dosage: [{ timing: { repeat: { frequency: 1, period, periodUnit: 'wk' } } }] })).value
    // 1 April + 12 weeks is 24 June, + 4 weeks 29 April.
    expect([every(12), every(4)]).toEqual(['stopped', 'other'])
  })
  test('it was written down as taken beyond its last dose: that counts', () => expect(of('MedicationStatement/xgeva', stopped('xgeva', '2024-01-01', '2026-06-15'), given('xgeva', '2026-01-01')).value).toBe('stopped'))
  test('of two lesions the first that lay bare counts', () => {
    expect(alendronateUntil('2026-03-01', other, there('2026-02-01'))).toBe('stopped')
    expect(alendronateUntil('2026-03-01', other, there('2026-07-01'))).toBe('other')
    // A lesion at which bone was never bare says nothing.
    expect(alendronateUntil('2026-03-01', other, there('2026-02-01', false))).toBe('other')
  })
  test('bone was never seen bare, or nobody knows when the drug was stopped: taken for stopped since', () => {
    expect(foundAt(course, 'MedicationStatement/alendronate', lesion(), stopped('alendronate', '2010-01-01', '2012-01-01')).value).toBe('stopped')
    expect(of('MedicationStatement/alendronate', taken('alendronate', undefined, { status: 'completed' })).value).toBe('stopped')
  })
})

describe('which drug it is', () => {
  const of = (reference: string, ...resources: readonly Fields[]) => [isDenosumab, isDenosumab120, inOncology].map((fact) => foundAt(fact, reference, ...resources).value)
  test('denosumab 120 mg for metastases', () => expect(of('MedicationStatement/xgeva', taken('xgeva', '2026-01-01'), diagnosis('C79.5'))).toEqual(['yes', 'yes', 'yes']))
  test('denosumab 60 mg for osteoporosis', () => expect(of('MedicationStatement/prolia', taken('prolia', '2026-01-01'))).toEqual(['yes', 'no', 'no']))
  test('zoledronate for metastases', () => expect(of('MedicationStatement/zometa', taken('zometa', '2026-01-01'), diagnosis('C79.5'))).toEqual(['no', 'no', 'yes']))
  test('a drug of 120 mg that is not denosumab', () =>
    expect(of('MedicationStatement/raloxifene', taken('raloxifene', '2026-01-01', { medicationCodeableConcept: { text: 'alendroninezuur 120 mg' }, dosage: [] }))).toEqual(['no', 'no', 'no']))
  test('the therapy is shown', () => expect(foundAt(isDenosumab, 'MedicationStatement/prolia', taken('prolia', '2026-01-01'))).toEqual(known('yes', 'Prolia 60 mg, MedicationStatement/prolia, 2026-01-01')))
})

describe('what stopping costs', () => {
  const risk = (reference: string, ...resources: readonly Fields[]) => foundAt(skeletalRisk, reference, ...resources)
  test('in metastases skeletal events', () => expect(risk('MedicationStatement/zometa', taken('zometa', '2026-01-01'), diagnosis('C79.5'))).toEqual(known('skeletal-events', 'Zometa 4 mg, MedicationStatement/zometa, 2026-01-01')))
  test('in osteoporosis fractures', () => expect(risk('MedicationStatement/alendronate', alendronate, diagnosis('M81.9')).value).toBe('fractures'))
  test('adjuvant bone loss and recurrence', () => expect(risk('MedicationStatement/adjuvantZometa', taken('adjuvantZometa', '2026-01-01'), diagnosis('C50.9')).value).toBe('bone-loss-and-recurrence'))
  test('in Paget’s disease its return', () => expect(risk('MedicationStatement/aclasta', taken('aclasta', '2026-01-01', { reasonCode: [diagnosis('M88.9').code] })).value).toBe('disease-activity'))
  test('not known while nobody knows what it is given for', () =>
    expect(risk('MedicationStatement/prolia', taken('prolia', '2026-01-01', { medicationCodeableConcept: { text: 'denosumab' }, dosage: [] }))).toEqual(missing(undefined, 'denosumab, MedicationStatement/prolia, 2026-01-01')))
})

describe('denosumab needs an exit', () => {
  const days = (fact: AnyFact, reference: string, ...resources: readonly Fields[]) => foundAt(fact, reference, ...resources)
  test('the plan is due', () => expect(days(exitPlan, 'MedicationStatement/prolia', taken('prolia', '2026-01-01'))).toEqual(known('due', 'Prolia 60 mg, MedicationStatement/prolia, 2026-01-01')))
  test('not for alendronate', () => expect(days(exitPlan, 'MedicationStatement/alendronate', alendronate)).toEqual(missing()))
  // 10 December + 28 days; seven months would be 10 January.
  test('60 mg: at the latest on the last safe day for the next dose', () =>
    expect(days(latestDoseOfTherapy, 'MedicationAdministration/prolia-2026-06-10', given('prolia', '2026-06-10'))).toEqual(known(parseDay('2027-01-07'), '2026-06-10, MedicationAdministration/prolia-2026-06-10, 2026-06-10')))
  test('120 mg: at the latest 6 months after it; of a month its first day counts', () => {
    expect(days(latestDoseOfTherapy, 'MedicationAdministration/xgeva-2026-06-10', given('xgeva', '2026-06-10')).value).toBe(parseDay('2026-12-10'))
    expect(days(latestDoseOfTherapy, 'MedicationAdministration/xgeva-2026-06', given('xgeva', '2026-06')).value).toBe(parseDay('2026-12-01'))
  })
  test('no dose on record, or no denosumab', () => {
    expect(days(latestDoseOfTherapy, 'MedicationStatement/prolia', taken('prolia', undefined))).toEqual(missing())
    expect(days(latestDoseOfTherapy, 'MedicationAdministration/aclasta-2026-06-10', given('aclasta', '2026-06-10'))).toEqual(missing())
  })
})
