import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, daysAgo, diagnosis, found, given, measured, planned, taken } from './example-case.ts'
import { foundAt, known, missing, noted } from './example-mouth.ts'
import { bloodDrawn, homeConsidered, homeSafetyConcern, medicationOrdered, noPatientPortal, notDigitallySkilled, placedTherapies, poorVeinsForInfusion } from './home.ts'

const at = (fact: AnyFact, ...resources: readonly Fields[]) => found(fact, caseOf(...resources))
const point = (code: string, value: boolean) => noted(code, '2026-11-01', value)
const evidence = (code: string, value: string) => `${value}, Observation/${code}-2026-11-01, 2026-11-01`

describe('giving it at home', () => {
  test.each(['patient-portal', 'digitally-skilled', 'poor-venous-access', 'medication-ordered', 'home-safety-concern'])('is looked into once somebody recorded %s', (code) => {
    expect(at(homeConsidered, point(code, false))).toEqual(known('yes'))
  })
  test('is not when nobody recorded a point of it', () => expect(at(homeConsidered, point('postmenopausal', true))).toEqual(known('no')))

  test.each([
    [homeSafetyConcern, 'home-safety-concern'],
    [medicationOrdered, 'medication-ordered'],
  ] as readonly (readonly [AnyFact, string])[])('a point that must be checked: %s', (fact, code) => {
    expect(at(fact, point(code, true))).toEqual(known('yes', evidence(code, 'yes')))
    expect(at(fact, point(code, false))).toEqual(known('no', evidence(code, 'no')))
    expect(at(fact, point('patient-portal', true))).toEqual(missing())
    expect(at(fact)).toEqual(known('not-looked-into'))
  })
  test.each([
    [noPatientPortal, 'patient-portal'],
    [notDigitallySkilled, 'digitally-skilled'],
  ] as readonly (readonly [AnyFact, string])[])('a point that counts when somebody recorded it: %s', (fact, code) => {
    expect(at(fact, point(code, false))).toEqual(known('yes', evidence(code, 'no')))
    expect(at(fact, point(code, true))).toEqual(known('no', evidence(code, 'yes')))
    expect(at(fact)).toEqual(known('no'))
  })
  test('veins that are hard to puncture matter to an infusion, not to an injection', () => {
    const of = (product: 'zometa' | 'xgeva', ...resources: readonly Fields[]) => foundAt(poorVeinsForInfusion, `MedicationStatement/${product}`, taken(product, '2026-01-01'), ...resources)
    expect(of('zometa', point('poor-venous-access', true))).toEqual(known('yes', `poor-veins: ${evidence('poor-venous-access', 'yes')}`))
    expect(of('zometa', point('poor-venous-access', false)).value).toBe('no')
    expect(of('xgeva', point('poor-venous-access', true))).toEqual(known('no'))
  })
})

describe('doses whose place is a question', () => {
  const placed = (...resources: readonly Fields[]) => placedTherapies(caseOf(...resources)).map((t) => t.reference)
  const metastases = diagnosis('C79.5')
  test('for cancer, when one is near', () => {
    expect(placed(metastases, taken('zometa', '2026-01-01'), given('zometa', daysAgo(25)))).toEqual(['MedicationStatement/zometa'])
    expect(placed(metastases, planned('xgeva', daysAgo(-3)))).toEqual(['MedicationRequest/xgeva-plan'])
  })
  test('not when it is weeks away, unless home was looked into', () => {
    const weeksAway = [metastases, taken('zometa', '2026-01-01'), given('zometa', daysAgo(5))]
    expect(placed(...weeksAway)).toEqual([])
    expect(placed(...weeksAway, point('patient-portal', true))).toEqual(['MedicationStatement/zometa'])
  })
  test('beside an infusion for Paget’s disease the one for cancer alone', () => {
    const aclasta = taken('aclasta', daysAgo(365), { reasonCode: [diagnosis('M88.9').code] })
    expect(placed(metastases, aclasta, given('aclasta', daysAgo(365)), taken('xgeva', '2026-01-01'), given('xgeva', daysAgo(28)))).toEqual(['MedicationStatement/xgeva'])
  })
  test('for osteoporosis only once home was looked into; tablets never', () => {
    const prolia = [taken('prolia', '2026-01-01'), given('prolia', daysAgo(182))]
    expect(placed(...prolia)).toEqual([])
    expect(placed(...prolia, point('patient-portal', true))).toEqual(['MedicationStatement/prolia'])
    expect(placed(taken('alendronate', '2026-01-01'), point('patient-portal', true))).toEqual([])
  })
})

describe('blood for the dose at hand', () => {
  const zometa = [diagnosis('C79.5'), taken('zometa', '2026-01-01')]
  const of = (reference: string, ...resources: readonly Fields[]) => foundAt(bloodDrawn, reference, ...resources)
  test('a creatinine for a bisphosphonate', () => {
    expect(of('MedicationStatement/zometa', ...zometa, given('zometa', daysAgo(25)), measured('creatinine', 80)).value).toBe('drawn')
    expect(of('MedicationStatement/zometa', ...zometa, given('zometa', daysAgo(25))).value).toBe('not-drawn')
    expect(of('MedicationStatement/zometa', ...zometa, given('zometa', daysAgo(25)), measured('calcium', 2.3)).value).toBe('not-drawn')
  })
  test('a calcium for denosumab', () => {
    const xgeva = [diagnosis('C79.5'), taken('xgeva', '2026-01-01'), given('xgeva', daysAgo(25))]
    expect(of('MedicationStatement/xgeva', ...xgeva, measured('corrected-calcium', 2.3)).value).toBe('drawn')
    expect(of('MedicationStatement/xgeva', ...xgeva).value).toBe('not-drawn')
    expect(of('MedicationStatement/xgeva', ...xgeva, measured('creatinine', 80)).value).toBe('not-drawn')
  })
  test('not needed yet for a dose weeks away', () => expect(of('MedicationStatement/zometa', ...zometa, given('zometa', daysAgo(5)))).toEqual(known('not-yet')))
  test('needed when nobody knows when the dose is', () => expect(of('MedicationStatement/zometa', ...zometa).value).toBe('not-drawn'))
})
