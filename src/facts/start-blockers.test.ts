import { describe, expect, test } from 'vitest'
import { atc } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, dosage, found, given, measured, type Product, planned, subjectOf, taken } from './example-case.ts'
import { operated } from './example-mouth.ts'
import { otherObstacle } from './start-blockers.ts'

const none = { state: 'known', value: 'none', from: [] }
const some = { state: 'known', value: 'some', from: [] }
const first = (product: Product) => planned(product, daysAgo(-3))
/** Everything in order: a woman of 72, 60 kg, clearance 53 mL/min, calcium 2.30, 25-OH-D 60. */
const order = {
  creatinine: measured('creatinine', 80),
  weight: measured('weight', 60),
  vitaminD: measured('vitamin-d', 60),
  calcium: measured('corrected-calcium', 2.3),
  phosphate: measured('phosphate', 1.1),
}
const inOrder = (other: Partial<Record<keyof typeof order, Fields | undefined>> = {}): Fields[] => Object.values({ ...order, ...other }).filter((one) => one !== undefined)
const ask = (product: Product, values: readonly Fields[], patient: Fields = {}) => found(otherObstacle, subjectOf(caseOfPatient(patient, first(product), ...values), `MedicationRequest/${product}-plan`))

describe('nothing but the mouth stands in the way', () => {
  test.each(['zometa', 'aclasta', 'pamidronate', 'ibandronate', 'prolia', 'xgeva', 'romosozumab', 'alendronate'] as const)('of %s when everything is known and in order', (product) => expect(ask(product, inOrder())).toEqual(none))

  // 60 kg × 70.97 = 4257.9; / creatinine: 121 gives 35.2, 122 gives 34.9; 141 gives 30.2, 143 gives 29.8.
  test.each([
    ['aclasta', 121, none],
    ['aclasta', 122, some],
    ['zometa', 122, none],
    ['zometa', 143, some],
    ['pamidronate', 141, none],
    ['pamidronate', 143, some],
    ['prolia', 300, none],
    ['alendronate', 121, none],
    ['alendronate', 122, some],
  ] as const)('%s with a creatinine of %s', (product, creatinine, answer) => expect(ask(product, inOrder({ creatinine: measured('creatinine', creatinine) }))).toEqual(answer))
  // 68 × 0.85 × 88.4 / 72 = 70.97 a kg: 57.7 × 70.97 / 117 = 35.0; 60 × 70.97 / 142 = 29.99, to one decimal 30.0.
  test('a clearance of 35.0 and of 30.0 are enough', () => {
    expect(ask('aclasta', inOrder({ creatinine: measured('creatinine', 117), weight: measured('weight', 57.7) }))).toEqual(none)
    expect(ask('zometa', inOrder({ creatinine: measured('creatinine', 142) }))).toEqual(none)
  })

  test.each([
    [29, some],
    [30, none],
  ])('25-OH-D of %s nmol/L before an injection', (value, answer) => expect(ask('prolia', inOrder({ vitaminD: measured('vitamin-d', value) }))).toEqual(answer))
  test.each([
    ['low', measured('vitamin-d', 20)],
    ['not known', undefined],
  ])('25-OH-D %s does not hold tablets', (_, vitaminD) => expect(ask('alendronate', inOrder({ vitaminD }))).toEqual(none))

  test.each([
    [2.09, some],
    [2.1, none],
    [2.7, none],
  ])('a calcium of %s', (value, answer) => expect(ask('prolia', inOrder({ calcium: measured('corrected-calcium', value) }))).toEqual(answer))

  // 18 on the day of advice, and a day too young for it. Clearance by age is high in both.
  test.each([
    ['2008-11-21', none],
    ['2008-11-22', some],
    ['2008', some],
    ['1954', none],
  ])('born %s', (birthDate, answer) => expect(ask('prolia', inOrder(), { birthDate })).toEqual(answer))
})

describe('what is not known, or stands in the way', () => {
  test.each(['creatinine', 'weight', 'vitaminD', 'calcium', 'phosphate'] as const)('an injection without %s', (what) => expect(ask('prolia', inOrder({ [what]: undefined }))).toEqual(some))
  test('an old creatinine, all else in order', () => expect(ask('prolia', inOrder({ creatinine: measured('creatinine', 80, '2026-01-05') }))).toEqual(some))
  test('a total calcium without albumin that is low, before tablets', () => {
    expect(ask('alendronate', inOrder({ calcium: measured('calcium', 2.0) }))).toEqual(some)
    expect(ask('alendronate', inOrder({ calcium: measured('calcium', 2.3) }))).toEqual(none)
  })
  test.each([
    ['denosumab that runs', [taken('prolia', '2024-01-01'), given('prolia', '2026-09-01')]],
    ['an extraction of two weeks ago, of which nobody wrote down that it healed', [operated('tooth-extraction', daysAgo(14), ['46'])]],
    ['pregnancy', [diagnosis('Z33')]],
  ])('%s', (_, more) => expect(ask('aclasta', [...inOrder(), ...more])).toEqual(some))

  const bare = (product: Product, code: string, more: Fields): Fields => ({ ...first(product), medicationCodeableConcept: atc(code), dosageInstruction: [dosage(product, {}, { doseAndRate: [], ...more })] })
  test.each([
    ['zoledronate of a strength not told', bare('zometa', 'M05BA08', {})],
    ['denosumab of a strength not told', bare('prolia', 'M05BX04', {})],
    ['ibandronate, by mouth or by vein not told', bare('ibandronate', 'M05BA06', { route: undefined })],
  ])('%s', (_, plan) => expect(found(otherObstacle, subjectOf(caseOf(plan, ...inOrder()), `MedicationRequest/${plan.id}`))).toEqual(some))
})
