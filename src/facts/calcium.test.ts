import { describe, expect, test } from 'vitest'
import { icd, sct, ucum } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { albumin, calcium, calciumStatus, correctedCalcium, correctForAlbumin, decidingCalcium, decidingCorrectedCalcium, decidingIonisedCalcium, hypercalcaemiaOfMalignancy, ionisedCalcium } from './calcium.ts'
import { caseOf, daysAgo, diagnosis, found, measured } from './example-case.ts'

const date = daysAgo(3)
const total = (value: number, on: string | null = date, more: Fields = {}) => measured('calcium', value, on, more)
const corrected = (value: number, on: string | null = date, more: Fields = {}) => measured('corrected-calcium', value, on, more)
const ionised = (value: number, on: string | null = date, more: Fields = {}) => measured('ionised-calcium', value, on, more)
const protein = (value: number, on: string | null = date, more: Fields = {}) => measured('albumin', value, on, more)
/** The laboratory's own lower limit. */
const from = (low: number): Fields => ({ referenceRange: [{ low: ucum(low, 'mmol/L') }] })
const named = (id: string, code: Fields, text: string, more: Fields = {}): Fields => diagnosis(id, { id, code: { ...code, text }, ...more })
const hypocalcaemia = (more: Fields = {}) => named('hypo', icd('E83.51'), 'hypocalcaemia', more)
const hcm = (more: Fields = {}) => named('hcm', sct('47709007'), 'hypercalcaemia of malignancy', more)
const lungCancer = named('lung', icd('C34.1'), 'lung cancer')

describe('correction for albumin', () => {
  test('albumin of 40 g/L changes nothing', () => expect(correctForAlbumin(2.3, 40)).toBe(2.3))
  // 1.98 + 0.02 × (40 − 30) = 2.18; 2.14 + 0.02 × (40 − 46) = 2.02.
  test('a low albumin raises the calcium', () => expect(correctForAlbumin(1.98, 30)).toBe(2.18))
  test('a high albumin lowers it', () => expect(correctForAlbumin(2.14, 46)).toBe(2.02))
  // 1.90 + 0.02 × (40 − 30) = 2.10 exactly, not 2.0999…: the limit itself is not low.
  test('the limit is hit exactly', () => expect(correctForAlbumin(1.9, 30)).toBe(2.1))
})

describe('measurements', () => {
  test.each([
    [calcium, 'calcium', 2.3, 'mmol/L'],
    [albumin, 'albumin', 38, 'g/L'],
    [ionisedCalcium, 'ionised-calcium', 1.2, 'mmol/L'],
  ] as const)('the newest value counts; none is missing', (fact, name, value, unit) => {
    expect(found(fact, caseOf(measured(name, value), measured(name, value + 1, daysAgo(9), { id: 'old' })))).toEqual({ state: 'known', value, from: [`${value} ${unit}, Observation/${name}, ${date}`] })
    expect(found(fact, caseOf())).toEqual({ state: 'missing', from: [] })
  })
})

describe('corrected calcium', () => {
  test('is reckoned from calcium and albumin of one day', () => {
    expect(found(correctedCalcium, caseOf(total(1.98), protein(30)))).toEqual({
      state: 'known',
      value: 2.18,
      from: [`2.18 mmol/L, Observation/calcium, ${date}`, `calcium: 1.98 mmol/L, Observation/calcium, ${date}`, `albumin: 30 g/L, Observation/albumin, ${date}`],
    })
  })
  test('is else what the laboratory reported', () => {
    expect(found(correctedCalcium, caseOf(corrected(2.2)))).toEqual({ state: 'known', value: 2.2, from: [`2.2 mmol/L, Observation/corrected-calcium, ${date}`] })
  })
  test('a calcium alone asks for the albumin, nothing at all for both', () => {
    expect(found(correctedCalcium, caseOf(total(2.3)))).toEqual({ state: 'missing', from: [], asks: ['albumin'] })
    expect(found(correctedCalcium, caseOf(protein(30)))).toEqual({ state: 'missing', from: [], asks: ['calcium', 'albumin'] })
  })

  test.each([
    ['28 days before the calcium', daysAgo(30), daysAgo(58), 2.5],
    ['29 days before it', daysAgo(30), daysAgo(59), undefined],
    ['28 days after it', daysAgo(30), daysAgo(2), 2.5],
    ['29 days after it', daysAgo(30), daysAgo(1), undefined],
    // October has 31 days: from the 4th to 1 November are 28.
    ['some day in November, the calcium of 4 October', '2026-10-04', '2026-11', 2.5],
    ['some day in November, the calcium of 3 October', '2026-10-03', '2026-11', undefined],
    ['without a date like the calcium', null, null, 2.5],
    ['without a date, the calcium with one', daysAgo(30), null, undefined],
    ['with a date, the calcium without one', null, daysAgo(30), undefined],
  ])('an albumin %s', (_, drawn, albuminOf, value) => {
    // 2.3 + 0.02 × (40 − 30) = 2.5.
    expect(found(correctedCalcium, caseOf(total(2.3, drawn), protein(30, albuminOf)))).toMatchObject(value === undefined ? { state: 'missing', asks: ['albumin'] } : { value })
  })
  test('of several albumins it takes the newest that belongs to the calcium', () => {
    expect(found(correctedCalcium, caseOf(total(2.3, daysAgo(60)), protein(40, daysAgo(1), { id: 'now' }), protein(30, daysAgo(60)), protein(20, daysAgo(70), { id: 'old' })))).toMatchObject({ value: 2.5 })
  })

  test.each([
    ['reported later', daysAgo(3), daysAgo(9), 2.2],
    ['reported on the same day', daysAgo(9), daysAgo(9), 2.2],
    ['reported earlier', daysAgo(9), daysAgo(3), 2.5],
    ['reported without a date', null, daysAgo(3), 2.5],
    ['reported with a date, the others without', daysAgo(3), null, 2.2],
    ['all without a date', null, null, 2.2],
  ])('reported and reckoned, %s: the newer counts', (_, reported, drawn, value) => {
    expect(found(correctedCalcium, caseOf(corrected(2.2, reported), total(2.3, drawn), protein(30, drawn)))).toMatchObject({ value })
  })
})

describe('too low, normal or too high', () => {
  test.each([
    [2.09, 'low'],
    [2.1, 'normal'],
    [2.55, 'normal'],
    [2.56, 'high'],
  ])('a corrected calcium of %s is %s', (value, level) => {
    expect(found(calciumStatus, caseOf(corrected(value)))).toEqual({
      state: 'known',
      value: level,
      from: [`${value} mmol/L, Observation/corrected-calcium, ${date}`, `corrected-calcium: ${value} mmol/L, Observation/corrected-calcium, ${date}`],
    })
  })
  test.each([
    [1.14, 'low'],
    [1.15, 'normal'],
    [1.35, 'normal'],
    [1.36, 'high'],
  ])('an ionised calcium of %s is %s', (value, level) => {
    expect(found(calciumStatus, caseOf(ionised(value)))).toEqual({ state: 'known', value: level, from: [`${value} mmol/L, Observation/ionised-calcium, ${date}`] })
  })
  test.each([
    ['corrected', [corrected(2.15, date, from(2.2))]],
    ['reckoned', [total(2.15, date, from(2.2)), protein(40)]],
    ['corrected, its limit with the total', [corrected(2.15), total(2.1, date, from(2.2))]],
    ['ionised', [ionised(1.18, date, from(1.2))]],
  ])('the laboratory’s own lower limit goes before ours: %s', (_, values) => {
    expect(found(calciumStatus, caseOf(...values))).toMatchObject({ value: 'low' })
  })

  test('a total without albumin is never called normal: the albumin is asked', () => {
    expect(found(calciumStatus, caseOf(total(2.3)))).toEqual({ state: 'missing', from: [`calcium: 2.3 mmol/L, Observation/calcium, ${date}`], asks: ['albumin'] })
    expect(found(calciumStatus, caseOf())).toEqual({ state: 'missing', from: [], asks: ['calcium', 'albumin'] })
  })
  test.each([
    ['a newer total without albumin overtakes an older corrected value', daysAgo(60), daysAgo(3), undefined],
    ['a total of the same day does not', daysAgo(60), daysAgo(60), 'normal'],
    ['nor an older one', daysAgo(3), daysAgo(60), 'normal'],
    ['nor one without a date', daysAgo(60), null, 'normal'],
    ['one with a date overtakes a value without', null, daysAgo(60), undefined],
    ['without dates nothing is overtaken', null, null, 'normal'],
  ])('%s', (_, reported, drawn, level) => {
    const c = caseOf(corrected(2.3, reported), total(2.0, drawn))
    expect(found(calciumStatus, c)).toMatchObject(level ? { value: level } : { state: 'missing', asks: ['albumin'] })
    expect(decidingCalcium(c)?.reference).toBe(level && 'Observation/corrected-calcium')
  })

  test.each([
    ['ionised later than corrected', daysAgo(3), [corrected(2.3, daysAgo(9))], true],
    ['ionised on the day of the corrected', daysAgo(9), [corrected(2.3, daysAgo(9))], true],
    ['ionised before the corrected', daysAgo(9), [corrected(2.3, daysAgo(3))], false],
    ['ionised before a total', daysAgo(9), [corrected(2.3, daysAgo(9)), total(2.3, daysAgo(3)), protein(40, daysAgo(3))], false],
    ['ionised on the day of a total', daysAgo(3), [total(2.3, daysAgo(3))], true],
    ['ionised without a date', null, [corrected(2.3, daysAgo(9))], false],
    ['none with a date', null, [corrected(2.3, null)], true],
  ])('%s: the newer decides', (_, on, others, decides) => {
    const c = caseOf(ionised(1.1, on), ...others)
    expect(found(calciumStatus, c)).toMatchObject({ value: decides ? 'low' : 'normal' })
    expect(decidingCalcium(c)?.code === 'ionised-calcium').toBe(decides)
    expect(found(decidingIonisedCalcium, c)).toMatchObject(decides ? { value: 1.1, from: [expect.stringContaining('ionised-calcium: 1.1 mmol/L')] } : { state: 'missing' })
    expect(found(decidingCorrectedCalcium, c)).toMatchObject(decides ? { state: 'missing' } : { value: 2.3 })
  })
  test('an ionised calcium older than a total without albumin does not decide', () => {
    expect(found(calciumStatus, caseOf(ionised(1.2, daysAgo(9)), total(2.3)))).toMatchObject({ state: 'missing', asks: ['albumin'] })
  })
  test('without any calcium none decides', () => expect(decidingCalcium(caseOf(protein(40)))).toBe(undefined))
})

describe('a diagnosis of hypocalcaemia', () => {
  test('alone says low, and no value stands in the sentence', () => {
    const c = caseOf(hypocalcaemia())
    expect(found(calciumStatus, c)).toEqual({ state: 'known', value: 'low', from: ['hypocalcaemia, Condition/hypo'] })
    expect(found(decidingCorrectedCalcium, c)).toEqual({ state: 'missing', from: [] })
  })
  test.each([
    ['a day after the value', daysAgo(2), 'low'],
    ['on the day of the value', daysAgo(3), 'normal'],
    ['before it', daysAgo(4), 'normal'],
    ['without a date', undefined, 'normal'],
  ])('recorded %s', (_, recordedDate, level) => {
    expect(found(calciumStatus, caseOf(hypocalcaemia({ recordedDate }), corrected(2.3)))).toMatchObject({ value: level })
  })
  test('begun after the value', () => expect(found(calciumStatus, caseOf(hypocalcaemia({ onsetDateTime: daysAgo(2) }), corrected(2.3)))).toMatchObject({ value: 'low' }))
  test('must be newer than the newest of the values', () => {
    const c = caseOf(hypocalcaemia({ recordedDate: daysAgo(20) }), total(2.3, daysAgo(30)), protein(40, daysAgo(30)), ionised(1.2, daysAgo(10)))
    expect(found(calciumStatus, c)).toMatchObject({ value: 'normal' })
    expect(found(decidingIonisedCalcium, c)).toMatchObject({ value: 1.2 })
  })
  test('with a date is newer than a value without', () => {
    const c = caseOf(hypocalcaemia({ recordedDate: daysAgo(20) }), ionised(1.2, null))
    expect(found(calciumStatus, c)).toMatchObject({ value: 'low' })
    expect(found(decidingIonisedCalcium, c)).toEqual({ state: 'missing', from: [] })
  })
})

describe('hypercalcaemia of malignancy', () => {
  const why = 'lung cancer, Condition/lung'
  test('a corrected calcium of 3.00 with cancer', () => {
    expect(found(hypercalcaemiaOfMalignancy, caseOf(lungCancer, corrected(3)))).toEqual({ state: 'known', value: 'yes', from: [`3 mmol/L, Observation/corrected-calcium, ${date}`, why] })
  })
  // 11 mg/dL × 0.2495 = 2.7445 mmol/L.
  test('a total of 2.75 with cancer, with or without albumin', () => {
    expect(found(hypercalcaemiaOfMalignancy, caseOf(lungCancer, total(2.75)))).toEqual({ state: 'known', value: 'yes', from: [`2.75 mmol/L, Observation/calcium, ${date}`, why] })
    expect(found(hypercalcaemiaOfMalignancy, caseOf(lungCancer, total(2.75), protein(44)))).toMatchObject({ value: 'yes' })
  })
  test.each([
    ['the same values without cancer', [corrected(3.2), total(3.2)]],
    ['a corrected calcium of 2.99', [lungCancer, corrected(2.99)]],
    ['a total of 2.74', [lungCancer, total(2.74)]],
    ['a corrected calcium of 3.20 of 29 days ago', [lungCancer, corrected(3.2, daysAgo(29))]],
    ['a total of 3.00 of 29 days ago', [lungCancer, total(3, daysAgo(29))]],
    ['a corrected calcium of 3.20 overtaken by a newer total of 2.30', [lungCancer, corrected(3.2, daysAgo(20)), total(2.3)]],
    ['a total of 3.00 overtaken by a newer corrected calcium of 2.40', [lungCancer, total(3, daysAgo(20)), corrected(2.4)]],
    ['a newer ionised calcium of 1.35', [lungCancer, corrected(3.2, daysAgo(20)), ionised(1.35)]],
    ['a total of 3.00 with a normal ionised calcium of that day', [lungCancer, total(3), ionised(1.25)]],
  ])('not with %s', (_, resources) => expect(found(hypercalcaemiaOfMalignancy, caseOf(...resources))).toEqual({ state: 'known', value: 'no', from: [] }))
  test.each([
    ['of 28 days ago', [corrected(3.2, daysAgo(28))]],
    ['with a newer ionised calcium of 1.36', [corrected(3.2, daysAgo(20)), ionised(1.36)]],
    ['with an older normal ionised calcium', [corrected(3.2), ionised(1.2, daysAgo(20))]],
  ])('a corrected calcium of 3.20 %s', (_, values) => expect(found(hypercalcaemiaOfMalignancy, caseOf(lungCancer, ...values))).toMatchObject({ value: 'yes' }))

  test('the diagnosis alone says so', () => {
    expect(found(hypercalcaemiaOfMalignancy, caseOf(hcm()))).toEqual({ state: 'known', value: 'yes', from: ['hypercalcaemia of malignancy, Condition/hcm'] })
  })
  test.each([
    ['a corrected calcium of 2.55 of the same day', daysAgo(3), [corrected(2.55)], 'no'],
    ['a corrected calcium of 2.56 of the same day', daysAgo(3), [corrected(2.56)], 'yes'],
    ['a normal value of the day before', daysAgo(2), [corrected(2.3)], 'yes'],
    ['a normal total, later', daysAgo(9), [total(2.3)], 'no'],
    ['a total of 2.60, later', daysAgo(9), [total(2.6)], 'yes'],
    ['a normal ionised calcium, later', daysAgo(9), [ionised(1.2), corrected(2.9, daysAgo(8))], 'no'],
    ['a high ionised calcium, later', daysAgo(9), [ionised(1.4), corrected(2.5, daysAgo(8))], 'yes'],
    ['a normal value without a date', daysAgo(9), [corrected(2.3, null)], 'yes'],
  ])('the diagnosis, and %s', (_, recordedDate, values, answer) => {
    expect(found(hypercalcaemiaOfMalignancy, caseOf(hcm({ recordedDate }), ...values))).toMatchObject({ value: answer })
  })
  test('a diagnosis without a date, with a normal calcium: over', () => expect(found(hypercalcaemiaOfMalignancy, caseOf(hcm(), corrected(2.3)))).toMatchObject({ value: 'no' }))
  test('begun after the normal value: still there', () => expect(found(hypercalcaemiaOfMalignancy, caseOf(hcm({ onsetDateTime: daysAgo(2) }), corrected(2.3)))).toMatchObject({ value: 'yes' }))
  test('an unconfirmed diagnosis does not lift rules', () => {
    const unconfirmed = { verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'provisional' }] } }
    expect(found(hypercalcaemiaOfMalignancy, caseOf(hcm(unconfirmed)))).toMatchObject({ value: 'no' })
  })
})
