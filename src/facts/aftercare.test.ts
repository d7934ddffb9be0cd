import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import { controlDue, drugWaitsForWound, woundHealing, woundInfection, woundStage } from './aftercare.ts'
import { diagnosis, given, stopped, taken } from './example-case.ts'
import { foundAt, known, missing, noted, operated, ordered } from './example-mouth.ts'

/** The wound of an extraction on 1 October, unless another is given. */
const at = (fact: AnyFact, ...resources: readonly Fields[]) => foundAt(fact, 'Procedure/tooth-extraction', ...(resources.some((r) => r.id === 'tooth-extraction') ? [] : [operated('tooth-extraction', '2026-10-01', ['36'])]), ...resources)
const told = (code: string, date: string | undefined, value: boolean | string) => noted(code, date, value, { focus: [{ reference: 'Procedure/tooth-extraction' }] })
const healing = (date: string | undefined, value = 'complete') => told('mucosal-healing', date, value)

describe('the healing of a wound', () => {
  test('complete or incomplete, at the last look', () => {
    expect(at(woundHealing, healing('2026-10-15', 'incomplete'))).toEqual(known('incomplete', 'incomplete, Observation/mucosal-healing-2026-10-15, 2026-10-15'))
    expect(at(woundHealing, healing('2026-10-15', 'incomplete'), healing('2026-10-30')).value).toBe('complete')
  })
  test('on its day counts, from before it does not', () => {
    expect(at(woundHealing, healing('2026-10-01')).value).toBe('complete')
    expect(at(woundHealing, healing('2026-09-30'))).toEqual(missing())
  })
  test('some time in September, of an extraction on 1 October, does not; some time in October does', () => {
    expect(at(woundHealing, healing('2026-09'))).toEqual(missing())
    expect(at(woundHealing, healing('2026-10')).value).toBe('complete')
  })
  test('without a date, or of an extraction without one, counts', () => {
    expect(at(woundHealing, healing(undefined)).value).toBe('complete')
    expect(at(woundHealing, operated('tooth-extraction', undefined), healing('2026-09-30')).value).toBe('complete')
  })
  test('of another wound, or that names none, does not', () => {
    expect(at(woundHealing, operated('implant', '2026-10-01'), noted('mucosal-healing', '2026-10-15', 'complete', { focus: [{ reference: 'Procedure/implant' }] }))).toEqual(missing())
    expect(at(woundHealing, noted('mucosal-healing', '2026-10-15', 'complete'))).toEqual(missing())
  })
})

describe('infection of a wound', () => {
  test('infection or pus', () => {
    expect(at(woundInfection, told('infection', '2026-10-15', true))).toEqual(known('yes', 'yes, Observation/infection-2026-10-15, 2026-10-15'))
    expect(at(woundInfection, told('infection', '2026-10-15', false), told('pus', '2026-10-15', true)).value).toBe('yes')
  })
  test('no infection rules it out, no pus does not', () => {
    expect(at(woundInfection, told('infection', '2026-10-15', false))).toEqual(known('no', 'no, Observation/infection-2026-10-15, 2026-10-15'))
    expect(at(woundInfection, told('pus', '2026-10-15', false))).toEqual(missing())
    expect(at(woundInfection)).toEqual(missing())
  })
  test('of before the mucosa healed is over; of that day or later, or without a date, it is not', () => {
    expect(at(woundInfection, told('infection', '2026-10-14', true), healing('2026-10-15'))).toEqual(missing())
    for (const date of ['2026-10-15', '2026-10-16', undefined]) expect(at(woundInfection, told('infection', date, true), healing('2026-10-15')).value).toBe('yes')
  })
  test('is not over while the mucosa is open, or when nobody knows when it healed', () => {
    expect(at(woundInfection, told('infection', '2026-10-14', true), healing('2026-10-15', 'incomplete')).value).toBe('yes')
    expect(at(woundInfection, told('infection', '2026-10-14', true), healing(undefined)).value).toBe('yes')
  })
})

describe('the first control and the time since', () => {
  test('two weeks after it, today when that has gone by; of an unknown day it is asked', () => {
    expect(at(controlDue, operated('tooth-extraction', '2026-11-15'))).toEqual(known(parseDay('2026-11-29')))
    expect(at(controlDue)).toEqual(known(parseDay('2026-11-21')))
    expect(at(controlDue, operated('tooth-extraction', undefined))).toEqual(missing())
  })
  // 23 August: 8 days left of it, then 30 + 31 + 21 = 90.
  test('recent for 90 days', () => {
    expect(at(woundStage, operated('tooth-extraction', '2026-08-23'))).toEqual(known('recent', '2026-08-23, Procedure/tooth-extraction'))
    expect(at(woundStage, operated('tooth-extraction', '2026-08-22'))).toEqual(known('older'))
  })
  test('and while it was looked at in the last 90 days', () => {
    expect(at(woundStage, operated('tooth-extraction', '2026-05-01'), healing('2026-08-23', 'incomplete'))).toEqual(known('recent', 'incomplete, Observation/mucosal-healing-2026-08-23, 2026-08-23'))
    expect(at(woundStage, operated('tooth-extraction', '2026-05-01'), healing('2026-08-22', 'incomplete'))).toEqual(known('older'))
    expect(at(woundStage, operated('tooth-extraction', undefined), healing(undefined))).toEqual(known('older'))
  })
  test('planned', () => expect(foundAt(woundStage, 'ServiceRequest/tooth-extraction', ordered('tooth-extraction', ['36'], { occurrenceDateTime: '2026-12-01' }))).toEqual(known('planned')))
})

describe('a bone drug that waits for the wound', () => {
  const waits = (...resources: readonly Fields[]) => at(drugWaitsForWound, ...resources)
  test('denosumab 60 mg, before others', () => {
    expect(waits(taken('prolia', '2026-01-01'))).toEqual(known('denosumab-60', 'Prolia 60 mg, MedicationStatement/prolia, 2026-01-01'))
    expect(waits(taken('aclasta', '2025-01-01'), taken('prolia', '2026-01-01')).value).toBe('denosumab-60')
  })
  test('another injection or infusion: denosumab 120 mg, zoledronate', () => {
    expect(waits(taken('xgeva', '2026-01-01')).value).toBe('other')
    expect(waits(taken('zometa', '2026-01-01'), diagnosis('C79.5'))).toEqual(known('other', 'Zometa 4 mg, MedicationStatement/zometa, 2026-01-01'))
  })
  test('tablets that go on do not; tablets on hold or stopped do', () => {
    expect(waits(taken('alendronate', '2026-01-01'))).toEqual(known('none'))
    expect(waits(taken('alendronate', '2026-01-01', { status: 'on-hold' })).value).toBe('other')
    expect(waits(stopped('alendronate', '2020-01-01', '2026-09-01')).value).toBe('other')
  })
  test('tablets of which the last dose is long gone do, though nobody stopped them', () => expect(waits(taken('alendronate', '2026-01-01'), given('alendronate', '2026-06-01')).value).toBe('other'))
  test('a tablet of 60 mg that is no denosumab', () => expect(waits(taken('raloxifene', '2026-01-01')).value).toBe('none'))
  test('a bisphosphonate of 60 mg by infusion is no denosumab', () =>
    expect(
      waits(taken('pamidronate', '2026-01-01', { medicationCodeableConcept: { text: 'pamidronaat 60 mg' }, dosage: [{ doseAndRate: [{ doseQuantity: { value: 60, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }] }] })).value,
    ).toBe('other'))
  test('none is taken', () => expect(waits()).toEqual(known('none')))
})
