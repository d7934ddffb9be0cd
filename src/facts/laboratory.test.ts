import { describe, expect, test } from 'vitest'
import { atc, icd, sct, ucum } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, dosage, found, measured, monthsAgo, type Product, planned, subjectOf } from './example-case.ts'
import { calciumBeforeStart, lackingLaboratory, phosphate, startAlbumin, startCalcium, startCreatinine, startLaboratory } from './laboratory.ts'

const date = daysAgo(3)
const first = (product: Product, more: Fields = {}) => planned(product, daysAgo(-10), more)
/** Ada with a first order of a product, and these values. */
const start = (product: Product, ...values: readonly Fields[]) => subjectOf(caseOf(first(product), ...values), `MedicationRequest/${product}-plan`)

describe('creatinine before a start', () => {
  test.each([
    ['alendronate', monthsAgo(12), '2025-11-20'],
    ['prolia', monthsAgo(3), '2026-08-20'],
    ['zometa', daysAgo(28), daysAgo(29)],
  ] as const)('of %s: of %s it counts, of %s it is too old', (product, usable, old) => {
    expect(found(startCreatinine, start(product, measured('creatinine', 80, usable)))).toEqual({ state: 'known', value: 80, from: [`creatinine: 80 µmol/L, Observation/creatinine, ${usable}`] })
    expect(found(startCreatinine, start(product, measured('creatinine', 80, old)))).toEqual({ state: 'missing', from: [], asks: ['creatinine'] })
    expect(found(startCreatinine, start(product))).toEqual({ state: 'missing', from: [], asks: ['creatinine'] })
  })
})

describe('phosphate', () => {
  test('of the last three months', () => {
    expect(found(phosphate, caseOf(measured('phosphate', 1.1, monthsAgo(3))))).toEqual({ state: 'known', value: 1.1, from: [`1.1 mmol/L, Observation/phosphate, ${monthsAgo(3)}`] })
    expect(found(phosphate, caseOf(measured('phosphate', 1.1, '2026-08-20')))).toEqual({ state: 'missing', from: [] })
    expect(found(phosphate, caseOf())).toEqual({ state: 'missing', from: [] })
  })
})

describe('calcium and albumin before a start', () => {
  test.each(['calcium', 'corrected-calcium', 'ionised-calcium'] as const)('any %s will do, when it is new enough', (what) => {
    expect(found(startCalcium, start('prolia', measured(what, 1.2 + 1, '2026-09-01')))).toEqual({ state: 'known', value: 'recorded', from: [`calcium: 2.2 mmol/L, Observation/${what}, 2026-09-01`] })
    expect(found(startCalcium, start('prolia', measured(what, 2.2, '2026-08-01')))).toEqual({ state: 'missing', from: [], asks: ['calcium'] })
  })
  test('an old corrected value beside a new total: the total counts', () => {
    expect(found(startCalcium, start('prolia', measured('corrected-calcium', 2.2, '2026-01-05'), measured('calcium', 2.3)))).toMatchObject({ value: 'recorded', from: [`calcium: 2.3 mmol/L, Observation/calcium, ${date}`] })
  })
  test('albumin with the calcium', () => {
    expect(found(startAlbumin, start('prolia', measured('calcium', 2.3), measured('albumin', 40)))).toEqual({
      state: 'known',
      value: 'recorded',
      from: [`calcium-status: 2.3 mmol/L, Observation/calcium, ${date}`, `corrected-calcium: 2.3 mmol/L, Observation/calcium, ${date}`, `calcium: 2.3 mmol/L, Observation/calcium, ${date}`, `albumin: 40 g/L, Observation/albumin, ${date}`],
    })
  })
  test('an ionised calcium has no need of it', () => {
    expect(found(startAlbumin, start('prolia', measured('ionised-calcium', 1.2)))).toMatchObject({ state: 'known', from: [`calcium-status: 1.2 mmol/L, Observation/ionised-calcium, ${date}`] })
  })
  test('without a calcium of now a recent albumin is still an albumin; an old one is not', () => {
    expect(found(startAlbumin, start('prolia', measured('albumin', 40)))).toEqual({ state: 'known', value: 'recorded', from: [`albumin: 40 g/L, Observation/albumin, ${date}`] })
    expect(found(startAlbumin, start('prolia', measured('albumin', 40), measured('ionised-calcium', 1.2, '2026-01-05')))).toMatchObject({ state: 'known' })
    expect(found(startAlbumin, start('prolia', measured('albumin', 40, '2026-08-20')))).toEqual({ state: 'missing', from: [], asks: ['albumin'] })
  })
  // 60 days apart: not one sample.
  test('a calcium of now asks for the albumin that belongs to it', () => {
    expect(found(startAlbumin, start('prolia', measured('calcium', 2.3), measured('albumin', 40, daysAgo(63))))).toEqual({ state: 'missing', from: [], asks: ['albumin'] })
    expect(found(startAlbumin, start('prolia', measured('calcium', 2.3)))).toEqual({ state: 'missing', from: [], asks: ['albumin'] })
  })
})

describe('is calcium too low for a start?', () => {
  const low = (limit: number): Fields => ({ referenceRange: [{ low: ucum(limit, 'mmol/L') }] })
  test('tablets: a total of 2.10 without albumin will do, of 2.09 asks for it', () => {
    expect(found(calciumBeforeStart, start('alendronate', measured('calcium', 2.1)))).toEqual({ state: 'known', value: 'normal', from: [`calcium: 2.1 mmol/L, Observation/calcium, ${date}`] })
    expect(found(calciumBeforeStart, start('alendronate', measured('calcium', 2.09)))).toEqual({ state: 'missing', from: [`calcium: 2.09 mmol/L, Observation/calcium, ${date}`], asks: ['albumin'] })
  })
  test('tablets: by the laboratory’s own limit', () => {
    expect(found(calciumBeforeStart, start('alendronate', measured('calcium', 2.15, date, low(2.2))))).toMatchObject({ state: 'missing', asks: ['albumin'] })
    expect(found(calciumBeforeStart, start('alendronate', measured('calcium', 2.05, date, low(2))))).toMatchObject({ value: 'normal' })
  })
  test('tablets: none at all is asked for', () => expect(found(calciumBeforeStart, start('alendronate'))).toEqual({ state: 'missing', from: [], asks: ['calcium', 'albumin'] }))
  // 2.2 + 0.02 × (40 − 46) = 2.08.
  test('tablets: with an albumin of 46 a total of 2.20 is low', () => expect(found(calciumBeforeStart, start('alendronate', measured('calcium', 2.2), measured('albumin', 46)))).toMatchObject({ value: 'low' }))
  test('an injection: a total without albumin is not enough', () => {
    expect(found(calciumBeforeStart, start('prolia', measured('calcium', 2.3)))).toEqual({ state: 'missing', from: [`calcium: 2.3 mmol/L, Observation/calcium, ${date}`], asks: ['albumin'] })
    expect(found(calciumBeforeStart, start('prolia', measured('ionised-calcium', 1.1)))).toMatchObject({ value: 'low' })
  })
})

describe('the laboratory as a whole', () => {
  const all = [measured('creatinine', 80), measured('weight', 60), measured('vitamin-d', 60), measured('calcium', 2.3), measured('albumin', 40), measured('phosphate', 1.1)]
  const without = (...names: readonly string[]) => all.filter((one) => !names.includes(one.id as string))

  test('complete before an injection', () => {
    expect(found(startLaboratory, start('prolia', ...all))).toEqual({
      state: 'known',
      value: 'complete',
      from: [
        `creatinine: 80 µmol/L, Observation/creatinine, ${date}`,
        `weight: 60 kg, Observation/weight, ${date}`,
        'age: 72 years, Patient/p1',
        'sex: female, Patient/p1',
        `25-oh-vitamin-d: 60 nmol/L, Observation/vitamin-d, ${date}`,
        `calcium: 2.3 mmol/L, Observation/calcium, ${date}`,
        `phosphate: 1.1 mmol/L, Observation/phosphate, ${date}`,
        `calcium-status: 2.3 mmol/L, Observation/calcium, ${date}`,
        `corrected-calcium: 2.3 mmol/L, Observation/calcium, ${date}`,
        `calcium: 2.3 mmol/L, Observation/calcium, ${date}`,
        `albumin: 40 g/L, Observation/albumin, ${date}`,
      ],
    })
    expect(found(lackingLaboratory, start('prolia', ...all))).toEqual({ state: 'missing', from: [] })
  })
  test.each([
    ['creatinine', ['creatinine']],
    ['weight', ['weight']],
    ['vitamin-d', ['25-oh-vitamin-d']],
    ['phosphate', ['phosphate']],
    ['albumin', ['albumin']],
    ['calcium', ['calcium']],
  ])('an injection without %s', (name, asks) => expect(found(startLaboratory, start('prolia', ...without(name)))).toEqual({ state: 'missing', from: [], asks }))
  test('an injection with nothing at all', () => {
    const c = subjectOf(caseOfPatient({ gender: 'unknown', birthDate: undefined }, first('prolia')), 'MedicationRequest/prolia-plan')
    expect(found(startLaboratory, c)).toEqual({ state: 'missing', from: [], asks: ['creatinine', 'weight', 'age', 'sex', '25-oh-vitamin-d', 'calcium', 'phosphate', 'albumin'] })
  })

  test('tablets need creatinine and calcium alone', () => {
    expect(found(startLaboratory, start('alendronate', measured('creatinine', 80), measured('calcium', 2.3)))).toEqual({
      state: 'known',
      value: 'complete',
      from: [`creatinine: 80 µmol/L, Observation/creatinine, ${date}`, `calcium: 2.3 mmol/L, Observation/calcium, ${date}`],
    })
    expect(found(startLaboratory, start('alendronate'))).toEqual({ state: 'missing', from: [], asks: ['creatinine', 'calcium'] })
  })
  test('hypercalcaemia of malignancy too', () => {
    const metastases = diagnosis('C79.5', { code: { ...icd('C79.5'), text: 'bone metastases' } })
    expect(found(startLaboratory, start('zometa', metastases, measured('creatinine', 80), measured('corrected-calcium', 3.1)))).toMatchObject({ state: 'known', value: 'complete' })
    expect(found(startLaboratory, start('zometa', measured('creatinine', 80), measured('corrected-calcium', 3.1)))).toMatchObject({ state: 'missing', asks: ['weight', '25-oh-vitamin-d', 'phosphate'] })
  })
  test.each(['bevacizumab', 'sunitinib', 'teriparatide', 'raloxifene'] as const)('%s needs none', (product) => {
    expect(found(startLaboratory, start(product))).toEqual({ state: 'known', value: 'complete', from: [] })
    expect(found(lackingLaboratory, start(product, measured('ionised-calcium', 1.2)))).toEqual({ state: 'missing', from: [] })
  })
  test('another targeted drug needs none', () => {
    const plan: Fields = { resourceType: 'MedicationRequest', id: 'plan', status: 'active', intent: 'plan', medicationCodeableConcept: { ...atc('L01EG02'), text: 'everolimus' } }
    expect(found(startLaboratory, subjectOf(caseOf(plan), 'MedicationRequest/plan'))).toEqual({ state: 'known', value: 'complete', from: [] })
  })
  test('romosozumab needs what an injection needs', () => {
    expect(found(startLaboratory, start('romosozumab'))).toMatchObject({ state: 'missing', asks: ['creatinine', 'weight', '25-oh-vitamin-d', 'calcium', 'phosphate', 'albumin'] })
  })
  test('by mouth or by vein not told: as for an infusion', () => {
    const plan = first('ibandronate', { medicationCodeableConcept: { ...atc('M05BA06'), text: 'ibandroninezuur' }, dosageInstruction: [dosage('ibandronate', {}, { route: undefined, doseAndRate: [] })] })
    expect(found(startLaboratory, subjectOf(caseOf(plan), 'MedicationRequest/ibandronate-plan'))).toMatchObject({ state: 'missing', asks: ['creatinine', 'weight', '25-oh-vitamin-d', 'calcium', 'phosphate', 'albumin'] })
  })
  test('of a strength not told: as for either', () => {
    const plan = first('zometa', { medicationCodeableConcept: { ...atc('M05BA08'), text: 'zoledroninezuur' }, dosageInstruction: [dosage('zometa', {}, { doseAndRate: [] })] })
    expect(found(startLaboratory, subjectOf(caseOf(plan, ...without('weight')), 'MedicationRequest/zometa-plan'))).toMatchObject({ state: 'missing', asks: ['weight'] })
  })

  test('what is lacking is named once, with the albumin that a low total asks for', () => {
    const c = start('alendronate', measured('calcium', 2.0), measured('egfr', 60))
    expect(found(lackingLaboratory, c)).toEqual({
      state: 'known',
      value: [
        { fact: 'creatinine', name: { nl: 'creatinine', en: 'creatinine' } },
        { fact: 'albumin', name: { nl: 'albumine', en: 'albumin' } },
      ],
      from: [],
    })
    expect(found(lackingLaboratory, start('alendronate'))).toMatchObject({ value: [{ fact: 'creatinine' }, { fact: 'calcium' }, { fact: 'albumin' }] })
    expect(found(lackingLaboratory, start('alendronate', measured('creatinine', 80), measured('calcium', 2.0)))).toMatchObject({ value: [{ fact: 'albumin' }] })
  })
  test('and listed in the sentence', () => {
    const list = [
      { fact: 'calcium', name: { nl: 'calcium', en: 'calcium' } },
      { fact: 'albumin', name: { nl: 'albumine', en: 'albumin' } },
    ]
    expect(lackingLaboratory.inWords?.(list)).toEqual({ nl: 'calcium, albumine', en: 'calcium, albumin' })
  })
  test('a diagnosis of low calcium is no measurement', () => {
    expect(found(startAlbumin, start('prolia', diagnosis('x', { code: sct('5291005') })))).toMatchObject({ state: 'missing', asks: ['albumin'] })
  })
})
