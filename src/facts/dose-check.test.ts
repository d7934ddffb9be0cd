import { describe, expect, test } from 'vitest'
import { hs, hsp, icd } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { denosumabKidneyRisk, denosumabMonthSix, doseCalcium, doseCalciumRecorded, doseClearance, mouthMayWait, mronjPresent, mucosaClosed } from './dose-check.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, finding, found, given, measured, monthsAgo, planned, stopped, subjectOf, taken } from './example-case.ts'

const date = daysAgo(3)
const zometa = planned('zometa', daysAgo(-3))
const ofZometa = (...resources: readonly Fields[]) => subjectOf(caseOf(zometa, ...resources), 'MedicationRequest/zometa-plan')
const cr = (on: string = date) => measured('creatinine', 80, on)
const kg = (on: string = date) => measured('weight', 60, on)

describe('clearance for the dose', () => {
  // (140 − 72) × 60 × 0.85 × 88.4 / (72 × 80) = 53.2.
  test('from a fresh creatinine and weight', () => {
    expect(found(doseClearance, ofZometa(cr(), kg()))).toEqual({
      state: 'known',
      value: 53.2,
      from: [
        `creatinine-clearance: 53.2 mL/min, Observation/creatinine, ${date}`,
        `creatinine: 80 µmol/L, Observation/creatinine, ${date}`,
        `weight: 60 kg, Observation/weight, ${date}`,
        'age: 72 years, Patient/p1',
        'sex: female, Patient/p1',
      ],
    })
  })
  test.each([
    ['an old creatinine', {}, [cr(daysAgo(29)), kg()], ['creatinine']],
    ['an old weight', {}, [cr(), kg('2026-08-20')], ['weight']],
    ['an eGFR only', {}, [measured('egfr', 70)], ['creatinine', 'weight']],
    ['the sex not known', { gender: 'unknown' }, [cr(), kg()], ['sex']],
    ['the age not known', { birthDate: undefined }, [cr(), kg()], ['age']],
    ['nothing known', { gender: 'unknown', birthDate: undefined }, [], ['creatinine', 'weight', 'age', 'sex']],
  ])('with %s it is asked', (_, patient, values, asks) => {
    expect(found(doseClearance, subjectOf(caseOfPatient(patient, zometa, ...values), 'MedicationRequest/zometa-plan'))).toEqual({ state: 'missing', from: [], asks })
  })
  test('a birth year leaves two values', () => {
    expect(found(doseClearance, subjectOf(caseOfPatient({ birthDate: '1954' }, zometa, cr(), kg()), 'MedicationRequest/zometa-plan'))).toMatchObject({ state: 'between', low: 53.2, high: 54 })
  })
})

describe('calcium for the dose', () => {
  const status = [`calcium-status: 2 mmol/L, Observation/corrected-calcium, ${date}`, `corrected-calcium: 2 mmol/L, Observation/corrected-calcium, ${date}`]
  test('a fresh one counts', () => {
    const c = ofZometa(measured('corrected-calcium', 2))
    expect(found(doseCalcium, c)).toEqual({ state: 'known', value: 'low', from: status })
    expect(found(doseCalciumRecorded, c)).toEqual({ state: 'known', value: 'yes', from: status })
  })
  test('one of 29 days ago is asked anew', () => {
    const c = ofZometa(measured('corrected-calcium', 2, daysAgo(29)))
    expect(found(doseCalcium, c)).toEqual({ state: 'missing', from: [], asks: ['calcium', 'albumin'] })
    expect(found(doseCalciumRecorded, c)).toEqual({ state: 'known', value: 'no', from: [] })
  })
  test('a total without albumin asks for the albumin', () => {
    expect(found(doseCalcium, ofZometa(measured('calcium', 2.3)))).toEqual({ state: 'missing', from: [`calcium: 2.3 mmol/L, Observation/calcium, ${date}`], asks: ['albumin'] })
  })
})

describe('the drug goes before the mouth', () => {
  const metastases = diagnosis('C79.5', { code: { ...icd('C79.5'), text: 'bone metastases' } })
  test('in hypercalcaemia of malignancy', () => {
    expect(found(mouthMayWait, ofZometa(metastases, measured('corrected-calcium', 3.1)))).toEqual({
      state: 'known',
      value: 'yes',
      from: [`hypercalcaemia-of-malignancy: 3.1 mmol/L, Observation/corrected-calcium, ${date}`, 'hypercalcaemia-of-malignancy: bone metastases, Condition/C79-5'],
    })
  })
  test('with half a year to live and pain', () => {
    expect(found(mouthMayWait, ofZometa(metastases, finding('life-expectancy-months', 6), finding('bone-pain', true)))).toEqual({
      state: 'known',
      value: 'yes',
      from: [`life-expectancy: 6 months, Observation/life-expectancy-months, ${date}`, `bone-pain: yes, Observation/bone-pain, ${date}`],
    })
  })
  test.each([
    ['nothing of that on record', [metastases]],
    ['two years to live', [metastases, finding('life-expectancy-months', 24), finding('bone-pain', true)]],
  ])('not with %s', (_, resources) => expect(found(mouthMayWait, ofZometa(...resources))).toEqual({ state: 'known', value: 'no', from: [] }))
})

/** Condition/<id>: a lesion of the jaw. */
const lesion = (id = 'lesion', more: Fields = {}): Fields => ({ resourceType: 'Condition', id, code: { ...hs('jaw-lesion'), text: 'bare bone at 46' }, ...more })
const at = (id = 'lesion'): Fields => ({ focus: [{ reference: `Condition/${id}` }] })
const bone = (value: boolean, on: string | null = date, more: Fields = at()) => finding('exposed-bone', value, on, { id: `bone-${on}`, ...more })
const alendronate = taken('alendronate', '2022-01-01')
const raloxifene = taken('raloxifene', '2022-01-01')

describe('jaw necrosis present', () => {
  const yes = { state: 'known', value: 'yes', from: ['bare bone at 46, Condition/lesion'] }
  const no = { state: 'known', value: 'no', from: [] }
  test.each([
    ['bare bone over 9 weeks', [lesion(), bone(true, daysAgo(63)), bone(true)]],
    ['bare bone of some days: it may become it', [lesion(), bone(true)]],
    ['bare bone over 9 weeks after radiotherapy of the jaw', [lesion(), bone(true, daysAgo(63)), bone(true), finding('jaw-radiotherapy', true)]],
    ['a lesion of which nobody wrote down whether bone lies bare', [lesion()]],
    ['bare bone since some day in September: six to ten weeks', [lesion(), bone(true, '2026-09'), bone(true)]],
  ])('%s', (_, found_) => expect(found(mronjPresent, caseOf(alendronate, ...found_))).toEqual(yes))
  test.each([
    ['pain without bare bone', [lesion(), bone(false), finding('pain', true, date, at())]],
    ['a metastasis', [lesion(), bone(true), finding('jaw-metastasis', true)]],
    ['a lesion that was declared over', [lesion('lesion', { clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' }] } })]],
    ['no bare bone', [bone(false, date, {})]],
    ['nothing found', []],
  ])('not with %s', (_, found_) => expect(found(mronjPresent, caseOf(alendronate, ...found_))).toEqual(no))
  test.each([
    ['exposed-bone', 'bare bone'],
    ['bone-probed-through-fistula', 'bone probed through a fistula'],
  ])('%s put down at no lesion counts: %s', (code) => {
    expect(found(mronjPresent, caseOf(alendronate, finding(code, true)))).toEqual({ state: 'known', value: 'yes', from: [`yes, Observation/${code}, ${date}`] })
  })
  test('of several lesions the one that holds the dose', () => {
    const c = caseOf(alendronate, lesion('over'), bone(false, date, { ...at('over'), id: 'gone' }), finding('mucosal-healing', 'complete', date, at('over')), lesion(), bone(true))
    expect(found(mronjPresent, c)).toEqual(yes)
  })
  test.each([
    ['who takes no such drug', []],
    ['on raloxifene alone', [raloxifene]],
  ])('bare bone in someone %s is not that', (_, drugs) => expect(found(mronjPresent, caseOf(...drugs, finding('exposed-bone', true)))).toEqual(no))
  test('raloxifene beside alendronate changes nothing', () => expect(found(mronjPresent, caseOf(raloxifene, alendronate, finding('exposed-bone', true)))).toMatchObject({ value: 'yes' }))
})

describe('mucosa closed', () => {
  const extraction = (more: Fields = {}): Fields => ({ resourceType: 'Procedure', id: 'extraction', status: 'completed', code: { ...hsp('tooth-extraction'), text: 'extraction 36' }, performedDateTime: daysAgo(20), ...more })
  const wound = `oral-wound: extraction 36, Procedure/extraction, ${daysAgo(20)}`
  const about = { focus: [{ reference: 'Procedure/extraction' }] }
  test.each([
    ['no operation', [], 'yes', []],
    ['healing not written down', [extraction()], 'no', [wound]],
    ['healing incomplete', [extraction(), finding('mucosal-healing', 'incomplete', date, about)], 'no', [wound, `oral-wound: incomplete, Observation/mucosal-healing, ${date}`]],
    ['healed', [extraction(), finding('mucosal-healing', 'complete', date, about)], 'yes', [wound, `oral-wound: complete, Observation/mucosal-healing, ${date}`]],
  ])('%s', (_, resources, value, from) => expect(found(mucosaClosed, ofZometa(...resources))).toEqual({ state: 'known', value, from }))

  test.each([
    ['a lesion of the jaw', [lesion()], 'bare bone at 46, Condition/lesion'],
    ['bare bone', [finding('exposed-bone', true)], 'yes, Observation/exposed-bone'],
    ['a lesion, and bare bone elsewhere', [lesion(), bone(true), finding('exposed-bone', true, date, { id: 'other', focus: [{ reference: 'Condition/none' }] })], 'bare bone at 46, Condition/lesion'],
  ])('before a first drug %s is a wound', (_, resources, from) => expect(found(mucosaClosed, ofZometa(raloxifene, ...resources))).toEqual({ state: 'known', value: 'no', from: [from] }))
  test('under a drug that lesion is judged as jaw necrosis, not here', () => {
    expect(found(mucosaClosed, ofZometa(raloxifene, alendronate, lesion(), bone(true)))).toEqual({ state: 'known', value: 'yes', from: [] })
  })

  // Closed at one look of 3 days ago: not yet at two looks 8 weeks apart.
  const closing = [lesion(), bone(true, daysAgo(100)), bone(true, daysAgo(30)), bone(false)]
  test('a drug that was stopped is not taken up while a lesion has only just closed', () => {
    const c = subjectOf(caseOf(stopped('prolia', '2023-01-01', '2026-06-01'), planned('prolia', daysAgo(-3)), ...closing), 'MedicationRequest/prolia-plan')
    expect(found(mucosaClosed, c)).toMatchObject({ state: 'known', value: 'no', from: [expect.stringContaining('exposed-bone: no, ')] })
  })
  test('one that runs is not stopped for that', () => expect(found(mucosaClosed, subjectOf(caseOf(taken('prolia', '2023-01-01'), ...closing), 'MedicationStatement/prolia'))).toEqual({ state: 'known', value: 'yes', from: [] }))
  test('closed at two looks 8 weeks apart it is stable', () => {
    const stable = [lesion(), bone(true, daysAgo(200)), bone(true, daysAgo(100)), bone(false, daysAgo(60)), bone(false)]
    expect(found(mucosaClosed, subjectOf(caseOf(stopped('prolia', '2023-01-01', '2026-06-01'), planned('prolia', daysAgo(-3)), ...stable), 'MedicationRequest/prolia-plan'))).toEqual({ state: 'known', value: 'yes', from: [] })
  })
})

describe('denosumab 60 mg, six months after the last dose', () => {
  const at = (on: string) => found(denosumabMonthSix, subjectOf(caseOf(taken('prolia', '2023-01-01'), given('prolia', on)), 'MedicationStatement/prolia'))
  test.each([
    ['to the day', '2026-05-21', 'yes'],
    ['but a day', '2026-05-22', 'no'],
    // Given on some day in May: the first of May is the safer reading.
    ['some day in May', '2026-05', 'yes'],
    ['some day in June', '2026-06', 'no'],
  ])('%s', (_, on, value) => expect(at(on)).toEqual({ state: 'known', value, from: [`${on}, MedicationStatement/prolia, ${on}`] }))
  test('a dose that nobody wrote down tells nothing', () => expect(found(denosumabMonthSix, subjectOf(caseOf(taken('prolia', '2023-01-01')), 'MedicationStatement/prolia'))).toEqual({ state: 'known', value: 'no', from: [] }))
  test('120 mg has no such month', () => {
    expect(found(denosumabMonthSix, subjectOf(caseOf(taken('xgeva', '2023-01-01'), given('xgeva', '2026-01-01')), 'MedicationStatement/xgeva'))).toEqual({ state: 'known', value: 'no', from: [] })
  })
})

describe('kidney function before denosumab', () => {
  const clearance = (on: string) => [cr(on), kg(on)]
  test.each([
    ['a clearance of 53 of 3 months ago', clearance(monthsAgo(3)), 'no'],
    ['an eGFR of 60 of 3 months ago', [measured('egfr', 60, monthsAgo(3))], 'no'],
    ['an old eGFR of 25', [measured('egfr', 25, '2020-01-01')], 'yes'],
    ['dialysis', [diagnosis('Z99.2')], 'yes'],
    ['an old clearance and a recent eGFR of 60', [...clearance('2026-01-01'), measured('egfr', 60)], 'no'],
  ])('%s tells: below 30 %s', (_, values, value) => expect(found(denosumabKidneyRisk, caseOf(...values))).toMatchObject({ state: 'known', value }))
  test.each([
    ['nothing: creatinine and weight', {}, [], ['creatinine', 'weight']],
    ['a clearance of 53 of longer ago: the creatinine', {}, clearance('2026-08-20'), ['creatinine']],
    ['an eGFR of 60 of longer ago: creatinine and weight', {}, [measured('egfr', 60, '2026-08-20')], ['creatinine', 'weight']],
    ['a recent creatinine without weight, and an old eGFR: the weight', {}, [cr(), measured('egfr', 60, '2026-08-20')], ['weight']],
    ['an old creatinine without weight, and an old eGFR: both', {}, [cr('2026-08-20'), measured('egfr', 60, '2026-08-20')], ['creatinine', 'weight']],
    ['a recent creatinine without weight, and no eGFR: the weight', {}, [cr()], ['weight']],
    ['a weight without creatinine: the creatinine', {}, [kg()], ['creatinine']],
    ['a recent creatinine and weight, sex not known, and an old eGFR: the sex', { gender: 'unknown' }, [...clearance(date), measured('egfr', 60, '2026-08-20')], ['sex']],
    ['a recent creatinine and weight, age not known: the age', { birthDate: undefined }, clearance(date), ['age']],
    ['values without a date: the creatinine', {}, [measured('creatinine', 80, null), measured('weight', 60, null)], ['creatinine']],
  ])('%s is asked', (_, patient, values, asks) => expect(found(denosumabKidneyRisk, caseOfPatient(patient, ...values))).toEqual({ state: 'missing', from: [], asks }))
  test('what it rests on', () => {
    expect(found(denosumabKidneyRisk, caseOf(...clearance('2026-01-01'), measured('egfr', 60)))).toMatchObject({ from: [`egfr: 60 mL/min/1.73m2, Observation/egfr, ${date}`] })
    expect(found(denosumabKidneyRisk, caseOf(...clearance(date), measured('egfr', 60)))).toMatchObject({
      from: [expect.stringContaining('creatinine-clearance: 53.2'), expect.anything(), expect.anything(), expect.anything(), expect.anything()],
    })
  })
  test('a birth year with a clearance of 53 to 54', () => expect(found(denosumabKidneyRisk, caseOfPatient({ birthDate: '1954' }, ...clearance(date)))).toMatchObject({ state: 'known', value: 'no' }))
})
