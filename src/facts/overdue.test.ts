import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import { caseOf, daysAgo, given, planned, stopped, taken } from './example-case.ts'
import { between, foundAt, known, missing, oneOf } from './example-mouth.ts'
import { daysSinceDose, denosumabClocks, denosumabOnHold, dueDay, exitGiven, heldDoseFrom, latestDayCome, monthsSinceDose, nineMonthsAfterDose, sixMonthsAfterDose, therapyLatestDose } from './overdue.ts'

const asksLast = missing(['last-denosumab-dose'])

describe('the clocks of denosumab that run', () => {
  const clocks = (...resources: readonly Fields[]) => denosumabClocks(caseOf(...resources)).map((t) => t.strengthMg)
  test('one of denosumab 60 mg', () => expect(clocks(given('prolia', daysAgo(100)))).toEqual([60]))
  test('none of a bisphosphonate', () => expect(clocks(given('aclasta', daysAgo(100)))).toEqual([]))
  test('the later of two strengths alone: the other has gone over into it', () => expect(clocks(given('prolia', daysAgo(200)), given('xgeva', daysAgo(20)))).toEqual([120]))
  test('both, when the last doses were on one day', () => expect(clocks(given('prolia', daysAgo(20)), given('xgeva', daysAgo(20)))).toEqual([60, 120]))
  test('both, when it is not known which was later', () => expect(clocks(given('prolia', '2026-10'), given('xgeva', '2026-10-20'))).toEqual([60, 120]))
  test('both, when one that is used has no dose on record', () => expect(clocks(given('prolia', daysAgo(20)), taken('xgeva', undefined))).toEqual([60, 120]))
  test('a stopped one without any day does not count beside one that is given', () => expect(clocks(given('prolia', daysAgo(20)), taken('xgeva', undefined, { status: 'completed' }))).toEqual([60]))
  test('alone it does: nobody knows how long ago it was', () => expect(clocks(taken('xgeva', undefined, { status: 'completed' }))).toEqual([120]))
  test('a stopped one counts from the day on which it ended', () => expect(clocks(stopped('prolia', '2024-01-01', '2026-03-01'))).toEqual([60]))
})

describe('how long ago the last denosumab was', () => {
  const since = (date: string, ...resources: readonly Fields[]) => [monthsSinceDose, daysSinceDose].map((fact: AnyFact) => foundAt(fact, `MedicationAdministration/prolia-${date}`, given('prolia', date), ...resources))
  const dose = (date: string) => `${date}, MedicationAdministration/prolia-${date}, ${date}`

  // 21 May to 21 November: 10 days left of May, then 30 + 31 + 31 + 30 + 31, and 21.
  test('half a year to the day', () => expect(since('2026-05-21')).toEqual([known(6, dose('2026-05-21')), known(184, dose('2026-05-21'))]))
  // From 31 May it is 5 months and 21 of the 30 days to 30 November; from 1 May 6 months and 20 of the 30 days to 1 December.
  test('some time in May', () => expect(since('2026-05')).toEqual([between(5 + 21 / 30, 6 + 20 / 30, ['last-denosumab-dose'], dose('2026-05')), between(174, 204, ['last-denosumab-dose'], dose('2026-05'))]))
  test('some time this month: today at the latest', () => expect(since('2026-11')[1]).toEqual(between(0, 20, ['last-denosumab-dose'], dose('2026-11'))))
  test('today', () => expect(since('2026-11-21').map((f) => f.value)).toEqual([0, 0]))
  test('no dose on record', () => expect([monthsSinceDose, daysSinceDose].map((fact: AnyFact) => foundAt(fact, 'MedicationStatement/prolia', taken('prolia', undefined)))).toEqual([asksLast, asksLast]))
  test('an order for the next dose counts from the last one given', () =>
    expect(foundAt(daysSinceDose, 'MedicationRequest/prolia-plan', planned('prolia', '2026-12-01'), given('prolia', '2026-05-21'))).toEqual(known(184, '2026-05-21, MedicationRequest/prolia-plan, 2026-12-01')))
  test('an order for a first dose counts from nothing', () => expect(foundAt(daysSinceDose, 'MedicationRequest/prolia-plan', planned('prolia', '2026-12-01'))).toEqual(asksLast))
})

describe('the last safe day for the next 60 mg has come', () => {
  const come = (date: string) => foundAt(latestDayCome, `MedicationAdministration/prolia-${date}`, given('prolia', date))
  const dose = (date: string) => `${date}, MedicationAdministration/prolia-${date}, ${date}`
  // 24 October + 28 days is today; seven months would be 24 November.
  test('on the day itself', () => expect(come('2026-04-24')).toEqual(known('yes', dose('2026-04-24'))))
  test('not a day before', () => expect(come('2026-04-25')).toEqual(known('no', dose('2026-04-25'))))
  // From 1 April: 29 October. From 30 April: 27 November.
  test('perhaps, after a dose some time in April', () => expect(come('2026-04')).toEqual(oneOf(['yes', 'no'], ['last-denosumab-dose'], dose('2026-04'))))
  // From 24 April at the earliest: today.
  test('a dose of March or before: surely', () => expect(come('2026-03').value).toBe('yes'))
  test('no dose on record', () => expect(foundAt(latestDayCome, 'MedicationStatement/prolia', taken('prolia', undefined))).toEqual(asksLast))
})

describe('a bisphosphonate after the last denosumab', () => {
  const exit = (...resources: readonly Fields[]) => foundAt(exitGiven, 'MedicationAdministration/prolia-2026-03-01', given('prolia', '2026-03-01'), ...resources)
  test('none', () => expect(exit()).toEqual(known('no')))
  test('zoledronate six months later', () => expect(exit(given('aclasta', '2026-09-01'))).toEqual(known('yes', 'Aclasta 5 mg, MedicationAdministration/aclasta-2026-09-01, 2026-09-01')))
  test('zoledronate before it is no exit', () => expect(exit(given('aclasta', '2025-09-01'))).toEqual(known('no')))
  test('nor is alendronate before anything was given', () => expect(foundAt(exitGiven, 'MedicationStatement/prolia', taken('prolia', undefined), taken('alendronate', '2026-10-01'))).toEqual(known('no')))
})

describe('denosumab on hold', () => {
  const held = (...resources: readonly Fields[]) => foundAt(denosumabOnHold, 'MedicationStatement/xgeva', taken('xgeva', '2024-01-01', { status: 'on-hold' }), given('xgeva', '2026-10-20'), ...resources)
  test('nothing is planned: on hold', () => expect(held()).toEqual(known('yes', 'Xgeva 120 mg, MedicationStatement/xgeva, 2026-10-20')))
  test('zoledronate is planned: on hold all the same', () => expect(held(planned('zometa', '2026-12-01')).value).toBe('yes'))
  test('denosumab is planned: it is taken up again', () => expect(held(planned('xgeva', '2026-12-01'))).toEqual(known('no')))
  test('in use', () => expect(foundAt(denosumabOnHold, 'MedicationStatement/xgeva', taken('xgeva', '2024-01-01'))).toEqual(known('no')))
})

describe('days that hang on the last dose', () => {
  const facts: readonly AnyFact[] = [dueDay, sixMonthsAfterDose, therapyLatestDose, nineMonthsAfterDose, heldDoseFrom]
  const days = (reference: string, ...resources: readonly Fields[]) => facts.map((fact) => foundAt(fact, reference, ...resources))
  const from = (product: string, date: string) => `${date}, MedicationAdministration/${product}-${date}, ${date}`
  const all = (values: readonly string[], evidence: string) => values.map((day) => known(parseDay(day), evidence))

  test('denosumab 60 mg of 10 June: due on 10 December, at the latest on 7 January', () =>
    expect(days('MedicationAdministration/prolia-2026-06-10', given('prolia', '2026-06-10'))).toEqual(
      // 10 December + 28 days; seven months would be 10 January.
      all(['2026-12-10', '2026-12-10', '2027-01-07', '2027-03-10', '2026-12-10'], from('prolia', '2026-06-10')),
    ))
  test('denosumab 60 mg of 10 May is due: a held dose may be given from today', () =>
    expect(days('MedicationAdministration/prolia-2026-05-10', given('prolia', '2026-05-10'))).toEqual(all(['2026-11-10', '2026-11-10', '2026-12-08', '2027-02-10', '2026-11-21'], from('prolia', '2026-05-10'))))
  // 1 September + 28 days: gone by. A held dose is never put off beyond it.
  test('denosumab 60 mg of 1 March: its last safe day has gone by', () =>
    expect(days('MedicationAdministration/prolia-2026-03-01', given('prolia', '2026-03-01'))).toEqual(all(['2026-09-01', '2026-09-01', '2026-09-29', '2026-12-01', '2026-09-29'], from('prolia', '2026-03-01'))))
  test('of a month it is the first day that counts', () =>
    expect(days('MedicationAdministration/prolia-2026-06', given('prolia', '2026-06'))).toEqual(all(['2026-12-01', '2026-12-01', '2026-12-29', '2027-03-01', '2026-12-01'], from('prolia', '2026-06'))))
  test('denosumab 120 mg is due after 28 days; the limits of 60 mg are not its own', () => {
    const evidence = from('xgeva', '2026-11-01')
    const [due, sixMonths, ...others] = days('MedicationAdministration/xgeva-2026-11-01', given('xgeva', '2026-11-01'))
    expect([due, sixMonths]).toEqual(all(['2026-11-29', '2027-05-01'], evidence))
    expect(others).toEqual([asksLast, asksLast, asksLast])
  })
  test('of denosumab without its strength the due day is not known', () => {
    const [due, sixMonths, ...others] = days('MedicationStatement/prolia', taken('prolia', undefined, { medicationCodeableConcept: { text: 'denosumab' }, dosage: [{ timing: { event: ['2026-06-10'] } }] }))
    expect([due, ...others]).toEqual([asksLast, asksLast, asksLast, asksLast])
    expect(sixMonths?.value).toBe(parseDay('2026-12-10'))
  })
  test('no dose on record: all are asked', () => expect(days('MedicationStatement/prolia', taken('prolia', undefined))).toEqual(facts.map(() => asksLast)))
  test('zoledronate has no such days', () => expect(days('MedicationAdministration/aclasta-2026-06-10', given('aclasta', '2026-06-10')).slice(1)).toEqual(facts.slice(1).map(() => asksLast)))
})
