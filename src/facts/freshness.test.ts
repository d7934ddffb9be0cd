import { describe, expect, test } from 'vitest'
import { atc } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, daysAgo, diagnosis, dosage, found, given, measured, monthsAgo, type Product, planned, subjectOf, taken } from './example-case.ts'
import { freshCreatinine, freshWeight } from './freshness.ts'

const creatinine = (on: string | null) => measured('creatinine', 80, on)
const first = (product: Product, more: Fields = {}) => planned(product, daysAgo(-3), more)
const usable = (on: string) => ({ state: 'known', value: 80, from: [`creatinine: 80 µmol/L, Observation/creatinine, ${on}`] })
const tooOld = { state: 'missing', from: [], asks: ['creatinine'] }
/** The same drug with no strength or dose written down. */
const bare = (product: Product, code: string): Fields => first(product, { id: `${product}-plan`, medicationCodeableConcept: atc(code), dosageInstruction: [dosage(product, {}, { doseAndRate: [] })] })
const day = (before: number) => daysAgo(before)

describe('creatinine before a dose', () => {
  test.each([
    ['zometa', first('zometa')],
    ['xgeva', first('xgeva')],
    ['pamidronate', first('pamidronate')],
    ['ibandronate', first('ibandronate')],
    ['zometa', bare('zometa', 'M05BA08')],
    ['xgeva', bare('xgeva', 'M05BX04')],
  ] as const)('of %s may be 28 days old', (product, order) => {
    const at = (on: string) => found(freshCreatinine, subjectOf(caseOf(order, creatinine(on)), `MedicationRequest/${product}-plan`))
    expect(at(day(28))).toEqual(usable(day(28)))
    expect(at(day(29))).toEqual(tooOld)
  })

  test.each(['aclasta', 'prolia', 'alendronate'] as const)('of %s may be 3 months old', (product) => {
    const at = (on: string | null) => found(freshCreatinine, subjectOf(caseOf(first(product), creatinine(on)), `MedicationRequest/${product}-plan`))
    expect(at('2026-08-21')).toEqual(usable('2026-08-21'))
    expect(at('2026-08-20')).toEqual(tooOld)
    expect(at('2026-09')).toEqual(usable('2026-09'))
    // Of some day in August the first counts.
    expect(at('2026-08')).toEqual(tooOld)
    expect(at(null)).toEqual(tooOld)
  })
  test('of ibandronate by mouth too', () => {
    const tablets = first('ibandronate', { dosageInstruction: [dosage('ibandronate', {}, { route: { coding: [{ system: 'http://snomed.info/sct', code: '26643006' }] } })] })
    expect(found(freshCreatinine, subjectOf(caseOf(tablets, creatinine(day(29))), 'MedicationRequest/ibandronate-plan'))).toEqual(usable(day(29)))
  })
  test.each([
    ['an eGFR of 25', measured('egfr', 25)],
    ['dialysis', diagnosis('Z99.2')],
  ])('with %s 14 days', (_, poor) => {
    const at = (on: string) => found(freshCreatinine, subjectOf(caseOf(first('prolia'), poor, creatinine(on)), 'MedicationRequest/prolia-plan'))
    expect(at(day(14))).toEqual(usable(day(14)))
    expect(at(day(15))).toEqual(tooOld)
  })
  test('with an eGFR of 60 3 months', () => {
    expect(found(freshCreatinine, subjectOf(caseOf(first('prolia'), measured('egfr', 60), creatinine(day(15))), 'MedicationRequest/prolia-plan'))).toEqual(usable(day(15)))
  })
  test('none is asked for', () => expect(found(freshCreatinine, subjectOf(caseOf(first('prolia')), 'MedicationRequest/prolia-plan'))).toEqual(tooOld))
})

describe('newer than the previous dose', () => {
  const xgeva = (lastDose: string, on: string) => found(freshCreatinine, subjectOf(caseOf(taken('xgeva', monthsAgo(9)), given('xgeva', lastDose), creatinine(on)), 'MedicationStatement/xgeva'))
  // Every 28 days: after a dose of 21 days ago the next is due in a week.
  test('denosumab 120 mg due in a week: the creatinine must be of after the last dose', () => {
    expect(xgeva(day(21), day(20))).toEqual(usable(day(20)))
    expect(xgeva(day(21), day(21))).toEqual(tooOld)
    expect(xgeva(day(21), day(25))).toEqual(tooOld)
  })
  test('due in 8 days: the last value still tells what to expect', () => expect(xgeva(day(20), day(25))).toEqual(usable(day(25))))
  test('denosumab 60 mg: three months are enough', () => {
    const c = caseOf(taken('prolia', monthsAgo(9)), given('prolia', day(60)), first('prolia'), creatinine(day(70)))
    expect(found(freshCreatinine, subjectOf(c, 'MedicationRequest/prolia-plan'))).toEqual(usable(day(70)))
  })
})

describe('weight before a dose', () => {
  const at = (order: Fields, on: string, ...more: Fields[]) => found(freshWeight, subjectOf(caseOf(order, measured('weight', 60, on), ...more), `MedicationRequest/${order.id}`))
  const known = (on: string) => ({ state: 'known', value: 60, from: [`weight: 60 kg, Observation/weight, ${on}`] })
  const asked = { state: 'missing', from: [], asks: ['weight'] }
  test.each([
    ['in oncology', first('zometa'), [diagnosis('C79.5')]],
    ['in a setting that is not known', bare('zometa', 'M05BA08'), []],
  ])('may be 3 months old %s', (_, order, more) => {
    expect(at(order, monthsAgo(3), ...more)).toEqual(known(monthsAgo(3)))
    expect(at(order, '2026-08-20', ...more)).toEqual(asked)
  })
  test('12 months in osteoporosis', () => {
    expect(at(first('aclasta'), monthsAgo(12), diagnosis('M81.9'))).toEqual(known(monthsAgo(12)))
    expect(at(first('aclasta'), '2025-11-20', diagnosis('M81.9'))).toEqual(asked)
  })
  test('12 months in adjuvant treatment', () => expect(at(first('adjuvantZometa'), monthsAgo(12), diagnosis('C50.9'))).toEqual(known(monthsAgo(12))))
})
