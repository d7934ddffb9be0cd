import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import type { Recommendation } from './advice.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const system = 'https://howship.example/fhir/CodeSystem/finding'
const hsp = 'https://howship.example/fhir/CodeSystem/procedure'
const subject = { reference: 'Patient/p' }
type Resource = Record<string, unknown>

const patient = (birthDate: string, gender: string): Resource => ({ resourceType: 'Patient', id: 'p', birthDate, gender })
const woman = patient('1956-05-04', 'female')
const man = patient('1951-05-04', 'male')

const condition = (code: string, status = 'active'): Resource => ({
  resourceType: 'Condition',
  id: code.replace('.', '-'),
  clinicalStatus: { coding: [{ code: status }] },
  verificationStatus: { coding: [{ code: 'confirmed' }] },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code }] },
  subject,
})
const [breast, prostate, lung, kidneyCancer] = ['C50.9', 'C61', 'C34.9', 'C64'].map((code) => condition(code)) as [
  Resource,
  Resource,
  Resource,
  Resource,
]
const metastases = condition('C79.5')
const myeloma = condition('C90.0')

const finding = (code: string, value: Resource): Resource => ({
  resourceType: 'Observation',
  id: code,
  status: 'final',
  code: { coding: [{ system, code }] },
  subject,
  effectiveDateTime: '2026-11-15',
  ...value,
})
const yes = (code: string): Resource => finding(code, { valueBoolean: true })
const no = (code: string): Resource => finding(code, { valueBoolean: false })
const months = (value: number): Resource =>
  finding('life-expectancy-months', { valueQuantity: { value, system: 'http://unitsofmeasure.org', code: 'mo' } })

const lab = (code: string, value: number, unit: string): Resource => ({
  resourceType: 'Observation',
  id: `loinc-${code}`,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code }] },
  subject,
  effectiveDateTime: '2026-11-15',
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
})

const medication = (text: string, atc: string, more: Resource = {}): Resource => ({
  resourceType: 'MedicationStatement',
  id: text.replaceAll(' ', '-'),
  status: 'active',
  medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: atc }], text },
  subject,
  effectivePeriod: { start: '2026-03-01' },
  ...more,
})
const goserelin = medication('gosereline', 'L02AE03')
const letrozole = medication('letrozol', 'L02BG04')
const plannedExtraction: Resource = {
  resourceType: 'ServiceRequest',
  id: 'extraction',
  status: 'active',
  intent: 'order',
  code: { coding: [{ system: hsp, code: 'tooth-extraction' }] },
  subject,
  occurrenceDateTime: '2026-12-10',
}

function advised(decision: string, resources: readonly Resource[], protocol = 'uz-leuven'): Recommendation[] {
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }
  const read = readBundle(bundle, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  const given = advise(read.record, { asOf, protocol }).recommendations.filter((r) => r.decision === decision)
  for (const r of given) {
    for (const text of [r.text.nl, r.text.en]) expect(text).not.toMatch(/[{}[\]]|undefined/)
    expect(r.sources.length).toBeGreaterThan(0)
  }
  return given
}
const drugs = (...resources: readonly Resource[]): Recommendation[] => advised('oncology-drug', resources)
/** "outcome stance authority" of each. */
const lines = (given: readonly Recommendation[]): string[] => given.map((r) => `${r.outcome} ${r.stance} ${r.authority}`)
const one = (given: readonly Recommendation[], outcome: string): Recommendation => {
  const found = given.filter((r) => r.outcome === outcome)
  expect(given.map((r) => r.outcome)).toContain(outcome)
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('oncology-drug, bone metastases', () => {
  test('breast cancer: three options with dose, interval and infusion time, and who else says so', () => {
    const given = drugs(woman, breast, metastases)
    expect(lines(given).sort()).toEqual([
      'denosumab-120mg recommend uz-leuven',
      'pamidronate-90mg consider uz-leuven',
      'zoledronate-4mg recommend uz-leuven',
    ])
    const zoledronate = one(given, 'zoledronate-4mg')
    expect(zoledronate.values).toMatchObject({ doseMg: 4, intervalWeeks: '3-4', infusionMinutes: 15 })
    expect(zoledronate.positions).toEqual([
      { authority: 'nl-handreiking', outcome: 'zoledronate-4mg' },
      { authority: 'esmo-2020', outcome: 'zoledronate-4mg' },
      { authority: 'nl-oncology-2016', outcome: 'zoledronate-4mg' },
    ])
    expect(one(given, 'pamidronate-90mg').values).toMatchObject({ doseMg: 90, infusionMinutes: 120 })
  })
  test('under the handreiking its three options lead, none is a position against another', () => {
    const given = advised('oncology-drug', [woman, breast, metastases], 'nl-handreiking')
    expect(lines(given).sort()).toEqual([
      'denosumab-120mg recommend nl-handreiking',
      'pamidronate-90mg recommend nl-handreiking',
      'zoledronate-4mg recommend nl-handreiking',
    ])
    expect(given.flatMap((r) => r.positions.map((p) => p.authority))).not.toContain('nl-handreiking')
  })
  test('nothing to choose when zoledronate 4 mg runs', () => {
    const running = medication('Zometa 4 mg', 'M05BA08', {
      dosage: [{ timing: { repeat: { frequency: 1, period: 4, periodUnit: 'wk' } } }],
    })
    expect(drugs(woman, breast, metastases, running)).toEqual([])
  })
  test('alendronate for osteoporosis runs: the options, instead of it', () => {
    const given = drugs(
      woman,
      breast,
      metastases,
      condition('M81.9'),
      medication('alendroninezuur 70 mg', 'M05BA04', {
        reasonCode: [{ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'M81.9' }] }],
      }),
    )
    expect(one(given, 'zoledronate-4mg').text.nl).toContain('nooit ernaast')
  })
  test('a dentist who asks about an extraction is not answered with a list of drugs', () => {
    expect(drugs(woman, breast, metastases, plannedExtraction)).toEqual([])
  })

  test('prostate cancer under goserelin: none by Leuven, both drugs as the Dutch position', () => {
    const given = drugs(man, prostate, metastases, goserelin, no('castration-resistant'))
    const none = one(given, 'none')
    expect(none).toMatchObject({ authority: 'uz-leuven', stance: 'avoid' })
    expect(none.positions).toEqual([
      { authority: 'nl-oncology-2016', outcome: 'zoledronate-4mg' },
      { authority: 'nl-oncology-2016', outcome: 'denosumab-120mg' },
    ])
    expect(given).toHaveLength(1)
  })
  test('castration-resistant under the same goserelin: three drugs, at most two years', () => {
    const given = drugs(man, prostate, metastases, goserelin, yes('castration-resistant'))
    expect(given.map((r) => r.outcome).sort()).toEqual(['denosumab-120mg', 'pamidronate-90mg', 'zoledronate-4mg'])
    expect(one(given, 'zoledronate-4mg').values.durationYears).toBe(2)
  })
  test('resistance not recorded under goserelin: none, and it is asked', () => {
    const read = readBundle(
      { resourceType: 'Bundle', type: 'collection', entry: [man, prostate, metastases, goserelin].map((resource) => ({ resource })) },
      { asOf },
    )
    if ('unusable' in read) throw new Error(read.unusable)
    const advice = advise(read.record, { asOf })
    expect(advice.recommendations.find((r) => r.decision === 'oncology-drug')!.outcome).toBe('none')
    expect(advice.missing.map((m) => m.fact)).toContain('castration-resistant')
  })

  test('lung cancer, 2.9 and 3.0 months: the older rule wants more than three', () => {
    const short = drugs(woman, lung, metastases, months(2.9), yes('significant-bone-metastases'), yes('high-skeletal-event-risk'))
    expect(lines(short)).toEqual(['none avoid nl-handreiking'])
    const enough = drugs(woman, lung, metastases, months(3), yes('significant-bone-metastases'), yes('high-skeletal-event-risk'))
    expect(lines(enough).sort()).toEqual(['denosumab-120mg recommend nl-handreiking', 'zoledronate-4mg recommend nl-handreiking'])
    expect(one(enough, 'denosumab-120mg').positions).toContainEqual({ authority: 'nl-oncology-2016', outcome: 'none' })
    expect(one(enough, 'denosumab-120mg').text.nl).toContain('beter effect')
  })
  test('kidney cancer, 3.0 months: to be considered at high risk, not otherwise', () => {
    const high = drugs(woman, kidneyCancer, metastases, months(3), yes('high-skeletal-event-risk'))
    expect(lines(high).sort()).toEqual(['denosumab-120mg consider esmo-2020', 'zoledronate-4mg consider esmo-2020'])
    expect(lines(drugs(woman, kidneyCancer, metastases, months(6), no('high-skeletal-event-risk')))).toEqual(['none avoid esmo-2020'])
    expect(lines(drugs(woman, kidneyCancer, metastases, months(2.9), yes('high-skeletal-event-risk')))).toEqual(['none avoid esmo-2020'])
  })
  test('metastases of an unknown tumour: it is asked which', () => {
    expect(lines(drugs(woman, metastases))).toEqual(['ask ask uz-leuven'])
  })
})

describe('oncology-drug, myeloma', () => {
  // Woman of 70, 60 kg: (140 − 70) × 60 × 0.85 × 88.4 / (72 × creatinine); 146 µmol/L gives 30.0, 147 gives 29.8 mL/min.
  const kidneys = (creatinine: number): Resource[] => [lab('14682-9', creatinine, 'umol/L'), lab('29463-7', 60, 'kg')]
  const xgevaOrder: Resource = {
    resourceType: 'MedicationRequest',
    id: 'xgeva',
    status: 'active',
    intent: 'plan',
    medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BX04' }], text: 'Xgeva 120 mg' },
    subject,
    dosageInstruction: [{ doseAndRate: [{ doseQuantity: { value: 120, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }] }],
  }
  test('clearance 30.0: zoledronate first, pamidronate second; denosumab is what the newer guidelines add', () => {
    const given = drugs(woman, myeloma, ...kidneys(146))
    expect(lines(given).sort()).toEqual(['pamidronate-90mg consider uz-leuven', 'zoledronate-4mg recommend uz-leuven'])
    expect(one(given, 'zoledronate-4mg').values).toMatchObject({ durationYears: 2, infusionMinutes: 15 })
    expect(one(given, 'zoledronate-4mg').positions).toContainEqual({ authority: 'imwg-2021', outcome: 'denosumab-120mg' })
    expect(one(given, 'zoledronate-4mg').positions).toContainEqual({ authority: 'nl-oncology-2016', outcome: 'denosumab-120mg' })
  })
  test('denosumab ordered at clearance 30.0: Leuven keeps away from it, the newer position and the note of 2016 stand beside', () => {
    const denosumab = one(drugs(woman, myeloma, ...kidneys(146), xgevaOrder), 'denosumab-120mg')
    expect(denosumab).toMatchObject({ stance: 'avoid', authority: 'uz-leuven' })
    expect(denosumab.positions).toEqual([
      { authority: 'imwg-2021', outcome: 'denosumab-120mg' },
      { authority: 'nl-oncology-2016', outcome: 'denosumab-120mg' },
    ])
    expect(denosumab.text.nl).toContain('2016')
  })
  test('clearance 29.8: denosumab, no bisphosphonate by vein', () => {
    const given = drugs(woman, myeloma, ...kidneys(147))
    expect(lines(given)).toEqual(['denosumab-120mg recommend uz-leuven'])
    expect(given[0]!.positions).toContainEqual({ authority: 'esmo-2020', outcome: 'denosumab-120mg' })
  })
  const ended = medication('Zometa 4 mg', 'M05BA08', {
    status: 'completed',
    effectivePeriod: { start: '2022-01-10', end: '2024-01-10' },
    dosage: [{ timing: { repeat: { frequency: 1, period: 4, periodUnit: 'wk' } } }],
  })
  test('two years of zoledronate behind her: nothing until relapse, then every 3 months', () => {
    expect(drugs(woman, myeloma, ended)).toEqual([])
    const again = one(drugs(woman, myeloma, ended, finding('disease-status', { valueString: 'relapse' })), 'zoledronate-4mg')
    expect(again.values).toMatchObject({ doseMg: 4, intervalMonths: 3 })
    expect(again.text.nl).toContain('om de 3 maanden')
  })
  test('a new skeletal event restarts it too', () => {
    expect(
      one(drugs(woman, myeloma, ended, finding('skeletal-event', { valueString: 'active' })), 'zoledronate-4mg').values.intervalMonths,
    ).toBe(3)
  })
  test('in remission and never treated: nothing', () => expect(drugs(woman, condition('C90.0', 'remission'))).toEqual([]))
})

describe('oncology-drug, breast cancer without metastases and bone loss', () => {
  test('past the menopause: three options with the figures and both denominators', () => {
    const given = drugs(woman, breast)
    expect(lines(given)).toEqual([
      'alendronate-70mg-weekly consider uz-leuven',
      'zoledronate-4mg-6-monthly consider uz-leuven',
      'denosumab-60mg-6-monthly consider uz-leuven',
    ])
    expect(given[1]!.values).toMatchObject({
      doseMg: 4,
      intervalMonths: 6,
      doses: 6,
      durationYears: 3,
      mortalityPercent: 14.7,
      mortalityWithoutPercent: 18,
      boneMetastasesPercent: 6.6,
      boneMetastasesWithoutPercent: 8.8,
    })
    expect(given[1]!.text.nl).toContain('14,7 in plaats van 18')
    expect(given[2]!.text.nl).toContain('niet voor denosumab')
  })
  test('before the menopause: benefit not shown; under 60 and not recorded: asked; a man: nothing', () => {
    const young = patient('1985-02-02', 'female')
    expect(lines(drugs(young, breast, no('postmenopausal')))).toEqual(['none inform nl-oncology-2016'])
    expect(lines(drugs(young, breast))).toEqual(['ask ask uz-leuven'])
    expect(drugs(man, breast)).toEqual([])
  })
  test('letrozole: bone loss as in osteoporosis, beside the adjuvant options', () => {
    const given = drugs(woman, breast, letrozole)
    expect(one(given, 'as-osteoporosis')).toMatchObject({ stance: 'consider', authority: 'nl-oncology-2016' })
    expect(given).toHaveLength(4)
  })
  test('prostate cancer under goserelin without metastases: zoledronate or denosumab 60 mg', () => {
    const given = drugs(man, prostate, goserelin)
    expect(given.map((r) => r.outcome)).toEqual(['zoledronate-6-12-monthly', 'denosumab-60mg-6-monthly'])
    expect(given[0]!.values.intervalMonths).toBe('6-12')
    expect(given[0]!.text.nl).toContain('UZ Leuven')
  })
  test('hypercalcaemia: corrected calcium 3.0 mmol/L or more, water first', () => {
    const calcium = (value: number): Resource[] => [lab('29265-6', value, 'mmol/L')]
    expect(drugs(woman, breast, metastases, ...calcium(3.0))[0]).toMatchObject({
      outcome: 'rehydrate-then-antiresorptive',
      stance: 'recommend',
    })
    expect(drugs(woman, breast, metastases, ...calcium(2.7)).map((r) => r.outcome)).not.toContain('rehydrate-then-antiresorptive')
  })
})

describe('other-indication-drug', () => {
  const others = (...resources: readonly Resource[]): Recommendation[] => advised('other-indication-drug', resources)
  const kidneys = (creatinine: number): Resource[] => [lab('14682-9', creatinine, 'umol/L'), lab('29463-7', 60, 'kg')]
  test('Paget: zoledronate for about five years; about the disease', () => {
    const given = others(woman, condition('M88.9'))
    expect(lines(given)).toEqual(['zoledronate recommend uz-leuven'])
    expect(given[0]).toMatchObject({ subject: 'Condition/M88-9', values: { durationYears: 5 } })
  })
  // Woman of 70, 60 kg: 4383.17 / creatinine gives 35.1 mL/min at 125 µmol/L and 34.8 at 126.
  test('Paget, clearance 35.1 and 34.8: zoledronate, then denosumab with the rebound', () => {
    expect(lines(others(woman, condition('M88.9'), ...kidneys(125)))).toEqual(['zoledronate recommend uz-leuven'])
    const low = others(woman, condition('M88.9'), ...kidneys(126))
    expect(lines(low)).toEqual(['denosumab consider uz-leuven'])
    expect(low[0]!.text.nl).toContain('reboundhypercalciëmie')
  })
  test('osteogenesis imperfecta in a boy of 7: pamidronate', () => {
    expect(lines(others(patient('2019-03-03', 'male'), condition('Q78.0')))).toEqual(['pamidronate-cyclic recommend uz-leuven'])
  })
  test('fibrous dysplasia: three infusions with AAOMS beside them, and denosumab with its warning', () => {
    const given = others(woman, condition('Q78.1'))
    expect(given.map((r) => r.outcome)).toEqual([
      'ibandronate-6mg-monthly',
      'pamidronate-60mg-monthly',
      'zoledronate-5mg-yearly',
      'denosumab',
    ])
    for (const r of given.slice(0, 3)) expect(r.positions).toEqual([{ authority: 'aaoms-2022', outcome: 'no-proven-effect' }])
    expect(given.map((r) => r.values.doseMg)).toEqual([6, 60, 5, undefined])
  })
  test('denosumab 120 mg ordered for a giant cell lesion: it and the bisphosphonate are shown, with the jaw figure and the rebound', () => {
    const reason = { reasonCode: [{ text: 'reusceltumor' }] }
    const order = { ...medication('Xgeva 120 mg', 'M05BX04', reason), resourceType: 'MedicationRequest', id: 'xgeva', intent: 'plan' }
    const given = others(woman, { ...condition('D48.0'), code: { text: 'reusceltumor' } }, order)
    expect(given.map((r) => r.outcome)).toEqual(['denosumab-giant-cell', 'bisphosphonate'])
    expect(given[0]!.values).toEqual({ mronjPercent: 1, onsetMonths: '13-20' })
    expect(given[0]!.text.nl).toContain('rebound')
  })
  test('rheumatoid arthritis: only on a glucocorticoid', () => {
    expect(others(woman, condition('M06.9'))).toEqual([])
    expect(lines(others(woman, condition('M06.9'), medication('prednisolon 5 mg', 'H02AB06')))).toEqual([
      'bisphosphonate consider uz-leuven',
    ])
  })
  test('nothing to choose while alendronate runs, or when a dentist asks about an extraction', () => {
    expect(others(woman, condition('M88.9'), medication('alendroninezuur 70 mg', 'M05BA04'))).toEqual([])
    expect(others(woman, condition('M88.9'), plannedExtraction)).toEqual([])
  })
})
