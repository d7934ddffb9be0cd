/** How long, with which side effects, and where: the part of section 5 beside the dose itself. */
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

const woman: Resource = { resourceType: 'Patient', id: 'p', birthDate: '1956-05-04', gender: 'female' }
const man: Resource = { resourceType: 'Patient', id: 'p', birthDate: '1951-05-04', gender: 'male' }

const condition = (code: string): Resource => ({
  resourceType: 'Condition',
  id: code.replace('.', '-'),
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code }] },
  subject,
})
const [breast, prostate, metastases, myeloma, osteoporosis] = ['C50.9', 'C61', 'C79.5', 'C90.0', 'M81.9'].map(condition) as [
  Resource,
  Resource,
  Resource,
  Resource,
  Resource,
]

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

const products = {
  zometa: ['Zometa 4 mg', 'M05BA08', 4, '47625008', 4, 'wk'],
  adjuvantZometa: ['Zometa 4 mg', 'M05BA08', 4, '47625008', 6, 'mo'],
  aclasta: ['Aclasta 5 mg', 'M05BA08', 5, '47625008', 1, 'a'],
  prolia: ['Prolia 60 mg', 'M05BX04', 60, '34206005', 6, 'mo'],
  xgeva: ['Xgeva 120 mg', 'M05BX04', 120, '34206005', 4, 'wk'],
  alendronate: ['alendroninezuur 70 mg', 'M05BA04', 70, '26643006', 1, 'wk'],
  evenity: ['Evenity 210 mg', 'M05BX06', 210, '34206005', 1, 'mo'],
} as const
type Product = keyof typeof products

const parts = (product: Product): { medicationCodeableConcept: Resource; dosage: Resource } => {
  const [text, atc, mg, route, period, periodUnit] = products[product]
  return {
    medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: atc }], text },
    dosage: {
      timing: { repeat: { frequency: 1, period, periodUnit } },
      route: { coding: [{ system: 'http://snomed.info/sct', code: route }] },
      doseAndRate: [{ doseQuantity: { value: mg, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }],
    },
  }
}

/** On the list since a day, with the days of its doses. */
function taken(product: Product, start: string | undefined, doses: readonly string[] = [], reason?: string): Resource[] {
  const { medicationCodeableConcept, dosage } = parts(product)
  const reasonCode = reason && [{ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: reason }] }]
  return [
    {
      resourceType: 'MedicationStatement',
      id: product,
      status: 'active',
      medicationCodeableConcept,
      subject,
      ...(start && { effectivePeriod: { start } }),
      dosage: [dosage],
      ...(reasonCode && { reasonCode }),
    },
    ...doses.map((date, i) => ({
      resourceType: 'MedicationAdministration',
      id: `${product}-${i + 1}`,
      status: 'completed',
      medicationCodeableConcept,
      subject,
      effectiveDateTime: date,
      dosage: { dose: { value: products[product][2], unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } },
    })),
  ]
}

function planned(product: Product, date: string): Resource {
  const { medicationCodeableConcept, dosage } = parts(product)
  const timing = dosage.timing as { repeat: Resource }
  return {
    resourceType: 'MedicationRequest',
    id: `${product}-plan`,
    status: 'active',
    intent: 'plan',
    medicationCodeableConcept,
    subject,
    authoredOn: '2026-11-10',
    dosageInstruction: [{ ...dosage, timing: { repeat: { ...timing.repeat, boundsPeriod: { start: date } } } }],
  }
}

const extraction: Resource = {
  resourceType: 'ServiceRequest',
  id: 'extraction',
  status: 'active',
  intent: 'order',
  code: { coding: [{ system: hsp, code: 'tooth-extraction' }] },
  subject,
  occurrenceDateTime: '2026-12-10',
}

type Entries = readonly (Resource | readonly Resource[])[]
function advised(decision: string, entries: Entries): Recommendation[] {
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: entries.flat().map((resource) => ({ resource })) }
  const read = readBundle(bundle, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  const given = advise(read.record, { asOf }).recommendations.filter((r) => r.decision === decision)
  for (const r of given) {
    for (const text of [r.text.nl, r.text.en]) expect(text).not.toMatch(/[{}[\]]|undefined/)
    expect(r.sources.length).toBeGreaterThan(0)
  }
  return given
}
/** "outcome: reasons (authority)" of each. */
const lines = (given: readonly Recommendation[]): string[] => given.map((r) => `${r.outcome}: ${r.reasons.join(', ')} (${r.authority})`)

describe('therapy-duration', () => {
  const duration = (...entries: Entries): Recommendation[] => advised('therapy-duration', entries)
  const exit = (...entries: Entries): Recommendation[] => advised('stop-denosumab', entries)

  test('myeloma on zoledronate, one day short of two years: goes on, with the day of review', () => {
    const given = duration(woman, myeloma, taken('zometa', '2024-11-22', ['2026-11-05']))
    expect(lines(given)).toEqual(['continue: within-duration (uz-leuven)'])
    expect(given[0]).toMatchObject({
      dates: { review: '2026-11-22' },
      due: { from: '2026-11-22', to: '2026-11-22' },
      values: { months: 23 },
      subject: 'MedicationStatement/zometa',
    })
  })
  test('two years to the day: review, 3-monthly when active, else the stop is offered; never a stop by itself', () => {
    const series = taken('zometa', '2024-11-21', ['2026-11-05'])
    const active = duration(woman, myeloma, series, yes('active-bone-disease'))
    expect(lines(active)).toEqual(['review: active-bone-disease (uz-leuven)'])
    expect(active[0]!.values).toMatchObject({ months: 24, intervalMonths: 3 })
    expect(active[0]!.positions).toEqual([
      { authority: 'imwg-2021', outcome: 'review' },
      { authority: 'nl-oncology-2016', outcome: 'review' },
    ])
    expect(lines(duration(woman, myeloma, series, finding('disease-status', { valueString: 'remission' })))).toEqual([
      'review: no-active-bone-disease (uz-leuven)',
    ])
    expect(lines(duration(woman, myeloma, series))).toEqual(['review: activity-unknown (uz-leuven)'])
  })
  test('prostate cancer on denosumab 120 mg for two years: Leuven stops, we review, and the exit comes along', () => {
    const record = [man, prostate, metastases, taken('xgeva', '2024-11-21', ['2026-11-05'])]
    const given = duration(...record)
    expect(lines(given)).toEqual(['stop: two-years-at-most (uz-leuven)'])
    expect(given[0]!.positions).toEqual([{ authority: 'howship', outcome: 'review' }])
    expect(given[0]!.text.nl).toContain('nooit zonder vervolg')
    expect(exit(...record)).toHaveLength(1)
    expect(exit(...record)[0]!.values.stopReason).toBe('series-ended')
    // One day short: neither.
    const short = [man, prostate, metastases, taken('xgeva', '2024-11-22', ['2026-11-05'])]
    expect(lines(duration(...short))).toEqual(['continue: within-duration (uz-leuven)'])
    expect(exit(...short)).toEqual([])
  })
  test('adjuvant denosumab: three years, or the sixth dose, ends it and brings the exit', () => {
    const years = [woman, breast, taken('prolia', '2023-11-21', ['2026-09-01'], 'C50.9')]
    expect(lines(duration(...years))).toEqual(['stop: series-completed (uz-leuven)'])
    expect(exit(...years)).toHaveLength(1)
    const short = [woman, breast, taken('prolia', '2023-11-22', ['2026-09-01'], 'C50.9')]
    expect(lines(duration(...short))).toEqual(['continue: within-duration (uz-leuven)'])
    expect(exit(...short)).toEqual([])
    const doses = ['2024-02-01', '2024-08-01', '2025-02-01', '2025-08-01', '2026-02-01', '2026-08-01']
    expect(lines(duration(woman, breast, taken('adjuvantZometa', '2024-02-01', doses, 'C50.9')))).toEqual([
      'stop: series-completed (uz-leuven)',
    ])
    expect(lines(duration(woman, breast, taken('adjuvantZometa', '2024-02-01', doses.slice(0, 5), 'C50.9')))).toEqual([
      'continue: within-duration (uz-leuven)',
    ])
  })
  test('romosozumab: twelve months, then an antiresorptive', () => {
    const over = duration(woman, osteoporosis, taken('evenity', '2025-11-21'))
    expect(lines(over)).toEqual(['stop: twelve-months (smpc)'])
    expect(over[0]!.text.nl).toContain('Daarna een botresorptieremmer')
    expect(lines(duration(woman, osteoporosis, taken('evenity', '2025-11-22')))).toEqual(['continue: within-duration (smpc)'])
  })
  test('alendronate: five years to the day is a review, a day less is not; denosumab 60 mg is never paused', () => {
    expect(lines(duration(woman, osteoporosis, taken('alendronate', '2021-11-21')))).toEqual(['review: five-years (uz-leuven)'])
    expect(lines(duration(woman, osteoporosis, taken('alendronate', '2021-11-22')))).toEqual(['continue: within-duration (uz-leuven)'])
    expect(lines(duration(woman, osteoporosis, taken('prolia', '2018-01-10', ['2026-09-01'])))).toEqual([
      'continue: never-paused (uz-leuven)',
    ])
    expect(duration(woman, osteoporosis, taken('aclasta', '2021-05-01', ['2026-05-01']))[0]!.positions).toEqual([
      { authority: 'smpc', outcome: 'review' },
    ])
  })
  test('metastases: performance status 2 goes on, 3 is a review; stable disease may have it less often, denosumab not', () => {
    const zometa = [woman, breast, metastases, taken('zometa', '2025-01-10', ['2026-11-05'])]
    const status = (value: number): Resource => finding('performance-status', { valueInteger: value })
    expect(lines(duration(...zometa, status(2)))).toEqual(['continue: until-performance-declines (nl-oncology-2016)'])
    expect(lines(duration(...zometa, status(3)))).toEqual(['review: performance-declined (nl-oncology-2016)'])
    const stable = duration(...zometa, finding('disease-status', { valueString: 'stable' }))
    expect(lines(stable)).toEqual(['continue: stable-disease (nl-oncology-2016)'])
    expect(stable[0]!.values.intervalWeeks).toBe(12)
    const xgeva = [woman, breast, metastases, taken('xgeva', '2025-01-10', ['2026-11-05'])]
    expect(lines(duration(...xgeva, finding('disease-status', { valueString: 'stable' })))).toEqual([
      'continue: denosumab-continuous (nl-oncology-2016)',
    ])
  })
  test('a dentist who plans an extraction hears of a review that is due, not of a therapy that goes on', () => {
    expect(duration(woman, osteoporosis, extraction, taken('alendronate', '2021-11-22'))).toEqual([])
    expect(lines(duration(woman, osteoporosis, extraction, taken('alendronate', '2021-11-21')))).toEqual(['review: five-years (uz-leuven)'])
  })
  test('a start of which only the year is known: the stop of a series is not missed', () => {
    expect(lines(duration(woman, osteoporosis, taken('alendronate', '2021')))).toEqual(['review: five-years (uz-leuven)'])
    expect(lines(duration(woman, osteoporosis, taken('alendronate', undefined)))).toEqual(['ask:  (uz-leuven)'])
  })
})

describe('adverse-effects', () => {
  const effects = (...entries: Entries): Recommendation[] => advised('adverse-effects', entries)
  const text = (given: readonly Recommendation[], outcome: string): string => given.find((r) => r.outcome === outcome)!.text.nl

  test('a first Aclasta: acute phase 20-40 %, femur 1:1500 against 1:38, the jaw by the figure of osteoporosis', () => {
    const given = effects(woman, osteoporosis, planned('aclasta', '2026-12-01'))
    expect(given.every((r) => r.stance === 'inform' && r.subject === 'MedicationRequest/aclasta-plan')).toBe(true)
    expect(text(given, 'acute-phase-reaction')).toContain('20-40 %')
    expect(given.find((r) => r.outcome === 'atypical-femur-fracture')!.values).toEqual({ harmOneIn: 1500, benefitOneIn: 38 })
    expect(text(given, 'mronj')).toContain('1 op 10.000')
    expect(given.map((r) => r.outcome)).not.toContain('oesophageal-irritation')
  })
  test('Zometa for metastases: never the figure of osteoporosis', () => {
    const given = effects(woman, breast, metastases, taken('zometa', '2026-08-01', ['2026-11-05']))
    expect(text(given, 'mronj')).toContain('bij kanker in het bot')
    expect(text(given, 'mronj')).not.toContain('10.000')
    expect(given.map((r) => r.outcome)).toContain('renal-impairment')
  })
  test('Prolia: flu-like feeling in 1 of 20, and no word of the kidneys', () => {
    const given = effects(woman, osteoporosis, taken('prolia', '2025-03-01', ['2026-09-01']))
    expect(text(given, 'flu-like')).toContain('1 op 20')
    expect(text(given, 'hypocalcaemia')).toContain('diepe')
    expect(text(given, 'musculoskeletal-pain')).toContain('10 %')
    expect(given.map((r) => r.outcome)).not.toContain('renal-impairment')
  })
  test('a dentist who plans an extraction, and a patient without bone drugs, hear none', () => {
    expect(effects(woman, osteoporosis, extraction, taken('alendronate', '2024-01-01'))).toEqual([])
    expect(effects(woman, osteoporosis)).toEqual([])
  })
})

describe('home-administration', () => {
  const place = (...entries: Entries): Recommendation[] => advised('home-administration', entries)
  const creatinine: Resource = {
    resourceType: 'Observation',
    id: 'creatinine',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '14682-9' }] },
    subject,
    effectiveDateTime: '2026-11-19',
    valueQuantity: { value: 70, unit: 'umol/L', system: 'http://unitsofmeasure.org', code: 'umol/L' },
  }
  // Last dose 27 October, every 4 weeks: due 24 November, in three days.
  const zometa = [woman, breast, metastases, taken('zometa', '2026-05-01', ['2026-09-29', '2026-10-27'])]
  const ready = [creatinine, yes('medication-ordered'), no('home-safety-concern')]

  test('blood drawn, drug ordered, safe: at home, on the day of the dose', () => {
    const given = place(...zometa, ...ready)
    expect(lines(given)).toEqual(['home:  (nl-handreiking)'])
    expect(given[0]).toMatchObject({ actor: 'nurse', due: { from: '2026-11-24', to: '2026-11-24' }, subject: 'MedicationStatement/zometa' })
  })
  test('no portal and not digitally skilled: still at home, and the nurse phones', () => {
    const given = place(...zometa, ...ready, no('patient-portal'), no('digitally-skilled'))
    expect(lines(given)).toEqual(['home: no-patient-portal, not-digitally-skilled (nl-handreiking)'])
    expect(given[0]!.text.nl).toContain('belt')
  })
  test('poor veins: relocated care; the injection of Xgeva does not mind', () => {
    expect(lines(place(...zometa, ...ready, yes('poor-venous-access')))).toEqual(['relocated-care: poor-venous-access (nl-handreiking)'])
    const xgeva = [woman, breast, metastases, taken('xgeva', '2026-05-01', ['2026-09-29', '2026-10-27'])]
    expect(place(...xgeva, yes('poor-venous-access'), ...ready)[0]!.reasons).toEqual(['labs-not-drawn'])
  })
  test('every problem that has to be solved first is named', () => {
    expect(lines(place(...zometa, no('medication-ordered'), yes('home-safety-concern')))).toEqual([
      'day-hospital: safety, labs-not-drawn, medication-not-ordered (nl-handreiking)',
    ])
  })
  test('a first dose goes to the day hospital, whatever else is in order', () => {
    expect(lines(place(woman, breast, metastases, planned('zometa', '2026-11-24'), ...ready))).toEqual([
      'day-hospital: first-dose (nl-handreiking)',
    ])
  })
  test('safety not checked: asked, never home by default', () => {
    expect(place(...zometa, creatinine, yes('medication-ordered')).map((r) => r.outcome)).toEqual(['ask'])
  })
  test('no portal or poor veins alone are no answer: safety and supply are asked first', () => {
    for (const point of [no('patient-portal'), no('digitally-skilled'), yes('poor-venous-access')]) {
      expect(lines(place(...zometa, creatinine, point))).toEqual(['ask:  (nl-handreiking)'])
    }
  })
  test('nobody looked into home: only the forgotten blood is said, and nothing when it was drawn', () => {
    expect(lines(place(...zometa))).toEqual(['day-hospital: labs-not-drawn (nl-handreiking)'])
    expect(place(...zometa, creatinine)).toEqual([])
    expect(place(woman, osteoporosis, taken('prolia', '2025-03-01', ['2026-05-25']))).toEqual([])
  })
})
