import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, found, measured } from './example-case.ts'
import { adjustedWeight, bmi, clearanceByActualWeight, clearanceByAdjustedWeight, cockcroftGault, creatinine, creatinineClearance, dialysis, egfr, height, kidneyBelow30, weight } from './kidney.ts'

const date = daysAgo(3)
const adaHerself = ['age: 72 years, Patient/p1', 'sex: female, Patient/p1']
const creatinineOf = (value: number) => `creatinine: ${value} µmol/L, Observation/creatinine, ${date}`
const weightOf = (value: number) => `weight: ${value} kg, Observation/weight, ${date}`
const refuted: Fields = { verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'refuted' }] } }

describe('Cockcroft–Gault', () => {
  // (140 − 70) × 60 × 0.85 × 88.4 / (72 × 80) = 54.79.
  test('a woman of 70, 60 kg, creatinine 80: 54.8 mL/min', () => expect(cockcroftGault(70, 60, 80, true)).toBe(54.8))
  // (140 − 70) × 60 × 88.4 / (72 × 80) = 64.46.
  test('a man like her: 64.5 mL/min', () => expect(cockcroftGault(70, 60, 80, false)).toBe(64.5))
  // Devine for a woman of 160 cm: 45.5 + 2.3 × (160 / 2.54 − 60) = 52.38; + 0.4 × (100 − 52.38) = 71.43.
  test('a woman of 160 cm and 100 kg counts for 71.4 kg', () => expect(adjustedWeight(100, 160, true)).toBeCloseTo(71.43, 2))
  // A man: 50 + 6.88 = 56.88; + 0.4 × 43.12 = 74.13.
  test('a man of that size for 74.1 kg', () => expect(adjustedWeight(100, 160, false)).toBeCloseTo(74.13, 2))
  test('under her ideal weight a woman counts for what she weighs', () => expect(adjustedWeight(45, 160, true)).toBe(45))
})

describe('measurements', () => {
  test.each([
    [creatinine, 'creatinine', 80, 'µmol/L'],
    [weight, 'weight', 60, 'kg'],
    [height, 'height', 160, 'cm'],
    [egfr, 'egfr', 45, 'mL/min/1.73m2'],
  ] as const)('the newest value counts, whatever its age; none is missing', (fact, name, value, unit) => {
    const old = measured(name, value + 5, daysAgo(900), { id: 'old' })
    expect(found(fact, caseOf(old, measured(name, value, daysAgo(400))))).toEqual({ state: 'known', value, from: [`${value} ${unit}, Observation/${name}, ${daysAgo(400)}`] })
    expect(found(fact, caseOf())).toEqual({ state: 'missing', from: [] })
  })
})

describe('clearance', () => {
  // (140 − 72) × 60 × 0.85 × 88.4 / (72 × 80) = 53.2.
  test('is reckoned from creatinine, weight, age and sex', () => {
    const c = caseOf(measured('creatinine', 80), measured('weight', 60))
    const from = [creatinineOf(80), weightOf(60), ...adaHerself]
    expect(found(clearanceByActualWeight, c)).toEqual({ state: 'known', value: 53.2, from: [`53.2 mL/min, Observation/creatinine, ${date}`, ...from] })
    expect(found(creatinineClearance, c)).toEqual({ state: 'known', value: 53.2, from: [`53.2 mL/min, Observation/creatinine, ${date}`, ...from] })
  })

  test.each([
    ['creatinine and weight', {}, [], adaHerself, ['creatinine', 'weight']],
    ['the weight', {}, [measured('creatinine', 80)], [creatinineOf(80), ...adaHerself], ['weight']],
    ['the creatinine', {}, [measured('weight', 60)], [weightOf(60), ...adaHerself], ['creatinine']],
    ['the date of birth', { birthDate: undefined }, [measured('creatinine', 80), measured('weight', 60)], [creatinineOf(80), weightOf(60), adaHerself[1]], ['age']],
    ['the sex', { gender: 'unknown' }, [measured('creatinine', 80), measured('weight', 60)], [creatinineOf(80), weightOf(60), adaHerself[0]], ['sex']],
  ])('without %s it is missing, and that is asked', (_, patient, values, from, asks) => {
    expect(found(creatinineClearance, caseOfPatient(patient, ...values))).toEqual({ state: 'missing', from, asks })
  })

  // As for a man 68 × 60 × 88.4 / 5760 = 62.6; as for a woman 53.2.
  test('of someone neither male nor female the lower one holds', () => {
    expect(found(creatinineClearance, caseOfPatient({ gender: 'other' }, measured('creatinine', 80), measured('weight', 60)))).toMatchObject({ state: 'known', value: 53.2 })
    expect(found(creatinineClearance, caseOfPatient({ gender: 'male' }, measured('creatinine', 80), measured('weight', 60)))).toMatchObject({ state: 'known', value: 62.6 })
  })

  // Born in 1954: 71 or 72 years. (140 − 71) × 60 × 0.85 × 88.4 / 5760 = 54.0.
  test('a birth year leaves it between two values, and the date of birth is asked', () => {
    expect(found(creatinineClearance, caseOfPatient({ birthDate: '1954' }, measured('creatinine', 80), measured('weight', 60)))).toEqual({
      state: 'between',
      low: 53.2,
      high: 54,
      from: [`53.2 mL/min, Observation/creatinine, ${date}`, creatinineOf(80), weightOf(60), 'age: 71–72 years, Patient/p1', adaHerself[1]],
      asks: ['age'],
    })
  })
})

describe('BMI', () => {
  test('is reckoned from weight and height: 60 kg and 160 cm is 23.4', () => {
    const c = caseOf(measured('weight', 60), measured('height', 160), measured('bmi', 40))
    expect(found(bmi, c)).toEqual({ state: 'known', value: 23.4, from: ['23.4 kg/m2, Observation/weight', weightOf(60), `height: 160 cm, Observation/height, ${date}`] })
  })
  test.each([[measured('weight', 60)], [measured('height', 160)]])('is else taken as recorded', (one) => {
    expect(found(bmi, caseOf(one, measured('bmi', 31)))).toEqual({ state: 'known', value: 31, from: [`31 kg/m2, Observation/bmi, ${date}`] })
  })
  test('without either the height is asked', () => expect(found(bmi, caseOf(measured('weight', 60)))).toEqual({ state: 'missing', from: [], asks: ['height'] }))
})

describe('obesity', () => {
  // 76.8 kg / 1.60² = 30.0. 52.38 + 0.4 × 24.42 = 62.15 kg; 68 × 62.15 × 0.85 × 88.4 / 5760 = 55.1. By 76.8 kg it would be 68.1.
  test('from BMI 30 the adjusted weight decides', () => {
    const c = caseOf(measured('creatinine', 80), measured('weight', 76.8), measured('height', 160))
    expect(found(clearanceByActualWeight, c)).toMatchObject({ value: 68.1 })
    const [own, ...from] = [`55.1 mL/min, Observation/creatinine, ${date}`, creatinineOf(80), weightOf(76.8), ...adaHerself]
    expect(found(clearanceByAdjustedWeight, c)).toEqual({ state: 'known', value: 55.1, from: [own, ...from] })
    expect(found(creatinineClearance, c)).toEqual({ state: 'known', value: 55.1, from: [own, ...from] })
  })
  // 76.5 / 2.56 = 29.9. 68 × 76.5 × 0.85 × 88.4 / 5760 = 67.9.
  test('just below it the weight as it is', () => {
    const c = caseOf(measured('creatinine', 80), measured('weight', 76.5), measured('height', 160))
    expect(found(clearanceByAdjustedWeight, c)).toEqual({ state: 'missing', from: [], asks: ['height'] })
    expect(found(creatinineClearance, c)).toMatchObject({ state: 'known', value: 67.9 })
  })
  // √(100 / 40) = 1.581 m: 45.5 + 2.3 × (158.1 / 2.54 − 60) = 50.67; + 0.4 × 49.33 = 70.40 kg; 68 × 70.40 × 0.85 × 88.4 / 5760 = 62.45.
  test('a recorded BMI of 40 with 100 kg tells the height', () => {
    expect(found(clearanceByAdjustedWeight, caseOf(measured('creatinine', 80), measured('weight', 100), measured('bmi', 40)))).toMatchObject({ state: 'known', value: 62.5 })
  })
  test('without a BMI the height is asked, and the weight as it is serves', () => {
    const c = caseOf(measured('creatinine', 80), measured('weight', 60))
    expect(found(clearanceByAdjustedWeight, c)).toEqual({ state: 'missing', from: [], asks: ['height'] })
  })
})

describe('kidney function below 30', () => {
  // 68 × 60 × 0.85 × 88.4 / 72 = 4257.9; / 142 = 29.99, to one decimal 30.0; / 143 = 29.78.
  test.each([
    [142, 30, 'no'],
    [143, 29.8, 'yes'],
  ])('a creatinine of %s is a clearance of %s', (value, clearance, below) => {
    expect(found(kidneyBelow30, caseOf(measured('creatinine', value), measured('weight', 60)))).toEqual({
      state: 'known',
      value: below,
      from: [`creatinine-clearance: ${clearance} mL/min, Observation/creatinine, ${date}`, creatinineOf(value), weightOf(60), ...adaHerself],
    })
  })

  test.each([
    [30, 'no'],
    [29, 'yes'],
  ])('without a clearance an eGFR of %s tells', (value, below) => {
    expect(found(kidneyBelow30, caseOf(measured('egfr', value)))).toEqual({ state: 'known', value: below, from: [`egfr: ${value} mL/min/1.73m2, Observation/egfr, ${date}`] })
  })

  test('clearance 53 and eGFR 28: the lower one counts', () => {
    expect(found(kidneyBelow30, caseOf(measured('creatinine', 80), measured('weight', 60), measured('egfr', 28)))).toEqual({ state: 'known', value: 'yes', from: [`egfr: 28 mL/min/1.73m2, Observation/egfr, ${date}`] })
  })
  test('clearance 53 and eGFR 60: the clearance says no', () => {
    expect(found(kidneyBelow30, caseOf(measured('creatinine', 80), measured('weight', 60), measured('egfr', 60)))).toMatchObject({ value: 'no', from: [expect.stringContaining('53.2'), expect.anything(), expect.anything(), ...adaHerself] })
  })

  // Born in 1954, 60 kg, 143 µmol/L: 29.8 at 72 years, 30.2 at 71. At 80 µmol/L 53.2 to 54.0.
  test('a birth year with a clearance of 29.8 to 30.2: below', () => {
    expect(found(kidneyBelow30, caseOfPatient({ birthDate: '1954' }, measured('creatinine', 143), measured('weight', 60)))).toMatchObject({ state: 'known', value: 'yes' })
  })
  test('a birth year with a clearance of 53.2 to 54.0: not below at either age', () => {
    expect(found(kidneyBelow30, caseOfPatient({ birthDate: '1954' }, measured('creatinine', 80), measured('weight', 60)))).toMatchObject({ state: 'known', value: 'no' })
  })

  test.each([
    ['nothing but age and sex: the creatinine and the weight', {}, [], ['creatinine', 'weight']],
    ['all but the weight', {}, [measured('creatinine', 143)], ['weight']],
    ['all but the creatinine', {}, [measured('weight', 60)], ['creatinine']],
    ['all but the date of birth', { birthDate: undefined }, [measured('creatinine', 143), measured('weight', 60)], ['age']],
    ['all but the sex', { gender: 'unknown' }, [measured('creatinine', 143), measured('weight', 60)], ['sex']],
  ])('%s: what is lacking is asked, and nothing that is there', (_, patient, values, asks) => {
    expect(found(kidneyBelow30, caseOfPatient(patient, ...values))).toEqual({ state: 'missing', from: [], asks })
  })
  test('an eGFR of 30 tells without a weight, and nothing is asked', () => {
    expect(found(kidneyBelow30, caseOf(measured('creatinine', 143), measured('egfr', 30)))).toMatchObject({ state: 'known', value: 'no' })
  })

  test('dialysis is below, whatever the values', () => {
    const c = caseOf(diagnosis('Z99.2', { code: { ...(diagnosis('Z99.2').code as Fields), text: 'haemodialysis' } }), measured('egfr', 60))
    expect(found(kidneyBelow30, c)).toEqual({ state: 'known', value: 'yes', from: ['dialysis: haemodialysis, Condition/Z99-2'] })
  })
  test('a refuted dialysis settles nothing by itself', () => {
    expect(found(dialysis, caseOf(diagnosis('Z99.2', refuted)))).toMatchObject({ state: 'known', value: 'no' })
    expect(found(kidneyBelow30, caseOf(diagnosis('Z99.2', refuted), measured('egfr', 25)))).toMatchObject({ state: 'known', value: 'yes' })
    expect(found(kidneyBelow30, caseOf(diagnosis('Z99.2', refuted)))).toEqual({ state: 'missing', from: [], asks: ['creatinine', 'weight'] })
  })
})
