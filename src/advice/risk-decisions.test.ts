import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const subject = { reference: 'Patient/p' }

/** Advice about an invented man of 60, unless another Patient is given, with these resources. */
function adviceFor(resources: readonly object[], protocol = 'uz-leuven', who: object = { birthDate: '1966-03-01', gender: 'male' }) {
  const all = [{ resourceType: 'Patient', id: 'p', ...who }, ...resources]
  const read = readBundle({ resourceType: 'Bundle', type: 'collection', entry: all.map((resource) => ({ resource })) }, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  return advise(read.record, { asOf, protocol })
}

const disease = (id: string, icd: string) => ({
  resourceType: 'Condition',
  id,
  subject,
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: icd }] },
})
const taken = (text: string, start?: string, end?: string) => ({
  resourceType: 'MedicationStatement',
  id: text.replace(/\W/g, '').toLowerCase(),
  subject,
  status: end === undefined ? 'active' : 'completed',
  medicationCodeableConcept: { text },
  ...(start !== undefined && { effectivePeriod: { start, ...(end !== undefined && { end }) } }),
})
const dose = (text: string, day: string) => ({
  resourceType: 'MedicationAdministration',
  id: `d-${day}`,
  subject,
  status: 'completed',
  medicationCodeableConcept: { text },
  effectiveDateTime: day,
})
const lab = (id: string, loinc: string, value: number, unit: string) => ({
  resourceType: 'Observation',
  id,
  subject,
  status: 'final',
  effectiveDateTime: '2026-11-10',
  code: { coding: [{ system: 'http://loinc.org', code: loinc }] },
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
})
const finding = (code: string, value: object, tooth?: string) => ({
  resourceType: 'Observation',
  id: `${code}${tooth ?? ''}`,
  subject,
  status: 'final',
  effectiveDateTime: '2026-11-10',
  code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/finding', code }] },
  ...(tooth !== undefined && { bodySite: { coding: [{ system: 'urn:iso:std:iso:3950', code: tooth }] } }),
  ...value,
})
const extraction = (tooth: string) => ({
  resourceType: 'ServiceRequest',
  id: `ext-${tooth}`,
  subject,
  status: 'active',
  intent: 'order',
  occurrenceDateTime: '2026-12-10',
  code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/procedure', code: 'tooth-extraction' }] },
  bodySite: [{ coding: [{ system: 'urn:iso:std:iso:3950', code: tooth }] }],
})

const osteoporosis = disease('op', 'M81.0')
const metastases = disease('mets', 'C79.5')

function riskOf(...resources: readonly object[]) {
  const advice = adviceFor(resources)
  const list = advice.recommendations.filter((r) => r.decision === 'mronj-risk')
  expect(list).toHaveLength(1)
  const risk = list[0]!
  expect(`${risk.text.nl}${risk.text.en}`).not.toMatch(/[{}[\]]|undefined/)
  return {
    ...(JSON.parse(JSON.stringify(risk)) as typeof risk),
    missing: advice.missing.filter((m) => m.neededBy.includes('mronj-risk')).map((m) => m.fact),
  }
}

describe('mronj-risk', () => {
  test('Zometa every month for bone metastases since 21 months: high, with the figure of the second year', () => {
    const risk = riskOf(metastases, taken('Zometa 4 mg', '2025-02-01'))
    expect(risk.outcome).toBe('high')
    expect(risk.values.figures).toContainEqual(expect.objectContaining({ percent: 4.3, statement: 'S0432', setting: 'oncology' }))
    expect(risk.values.onset).toContainEqual(
      expect.objectContaining({ drug: 'zoledronate', monthsLow: 3, monthsHigh: 12, exposedMonths: 21 }),
    )
    expect(risk.text.nl).toContain('4,3 % na 13 tot 24 maanden (UZ Leuven)')
  })

  test('Prolia for osteoporosis beside sunitinib: high, and no osteoporosis figure', () => {
    const risk = riskOf(osteoporosis, disease('rcc', 'C64'), taken('Sutent 50 mg', '2026-05-01'), dose('Prolia 60 mg', '2026-08-01'))
    expect(risk.outcome).toBe('high')
    expect((risk.values.figures as { setting: string }[]).map((f) => f.setting)).not.toContain('osteoporosis')
  })

  test('Alendronate beside sunitinib: high, with the figure of VEGFR inhibitors and whom it was counted in', () => {
    const risk = riskOf(osteoporosis, taken('Fosamax 70 mg', '2025-11-01'), taken('Sutent 50 mg', '2026-05-01'))
    expect(risk.outcome).toBe('high')
    expect(risk.values.figures).toEqual([expect.objectContaining({ percent: 11, statement: 'S0438' })])
  })

  test('Oral ibandronate 50 mg for metastases: the placebo figure stands for comparison, never in the sentence', () => {
    const risk = riskOf(metastases, taken('Bondronat 50 mg', '2026-01-01'))
    expect(risk.values.figures).toContainEqual(expect.objectContaining({ drug: 'placebo' }))
    expect(risk.text.en).not.toContain('0.019')
  })

  test('Xgeva now, alendronate ten years ago: the time to onset of Xgeva first, each with its own months', () =>
    expect(riskOf(metastases, taken('Xgeva', '2025-01-01'), taken('Fosamax 70 mg', '2010-01-01', '2015-01-01')).text.en).toContain(
      'denosumab median 20.6 months (4 to 53 months), used by this patient for 22 months; alendronate more than 24 months, used by this patient for 60 months',
    ))

  test('Alendronate for a year: low; of which nobody knows the start: asked; started in the year 2022: raised, the safer', () => {
    expect(riskOf(osteoporosis, taken('Fosamax 70 mg', '2025-11-01')).outcome).toBe('low')
    const unknown = riskOf(osteoporosis, taken('Fosamax 70 mg'))
    expect([unknown.outcome, unknown.missing]).toEqual(['ask', ['oral-bisphosphonate-months']])
    expect(riskOf(osteoporosis, taken('Fosamax 70 mg', '2022')).outcome).toBe('raised')
  })

  test.each([
    ['2022-11-22', 'low'],
    ['2022-11-21', 'raised'],
  ])('Alendronate since %s, four years ago today or a day short: %s', (start, outcome) =>
    expect(riskOf(osteoporosis, taken('Fosamax 70 mg', start)).outcome).toBe(outcome),
  )

  test('Alendronate with prednisolone tablets: raised; with eye drops: low', () => {
    expect(riskOf(osteoporosis, taken('Fosamax 70 mg', '2025-11-01'), taken('Prednisolon 5 mg', '2026-01-01')).outcome).toBe('raised')
    expect(riskOf(osteoporosis, taken('Fosamax 70 mg', '2025-11-01'), taken('Maxitrol oogdruppels', '2026-01-01')).outcome).toBe('low')
  })

  test('Bevacizumab alone: raised, 0.2 %', () => {
    const risk = riskOf(disease('crc', 'C18.9'), taken('Avastin', '2026-05-01'))
    expect(risk.outcome).toBe('raised')
    expect(risk.values.figures).toContainEqual(expect.objectContaining({ percent: 0.2, statement: 'S0484' }))
  })

  test('Denosumab of unknown strength: unknown, and the strength is asked', () => {
    const risk = riskOf(osteoporosis, taken('denosumab', '2026-03-01'))
    expect([risk.outcome, risk.missing]).toEqual(['unknown', ['denosumab-strength']])
  })

  test('No medication list: unknown, never none', () =>
    expect([riskOf().outcome, riskOf().missing]).toEqual(['unknown', ['medication-list']]))

  test('Prolia last given ten months ago: low; eight months ago: low as well, but under therapy', () => {
    const other = taken('Paracetamol', '2026-01-01')
    const [worn, still] = [
      riskOf(osteoporosis, other, dose('Prolia 60 mg', '2026-01-10')),
      riskOf(osteoporosis, other, dose('Prolia 60 mg', '2026-03-25')),
    ]
    expect([worn.outcome, still.outcome]).toEqual(['low', 'low'])
    expect(worn.text.en).toContain('too long ago')
    expect(still.text.en).toContain('antiresorptive outside oncology dosing')
    // The dose alone is no list of what is taken: a corticosteroid may be missing from it.
    expect(riskOf(osteoporosis, dose('Prolia 60 mg', '2026-03-25')).outcome).toBe('unknown')
  })

  test('Alendronate for five years, stopped five years and three months ago: raised, with the time since', () => {
    const risk = riskOf(taken('Fosamax 70 mg', '2016-08-10', '2021-08-10'), taken('Paracetamol', '2026-01-01'))
    expect(risk).toMatchObject({ outcome: 'raised', values: { monthsSinceBisphosphonate: 63 } })
    expect(risk.text.nl).toContain('5 jaar en 3 maanden geleden')
  })

  test('Adalimumab alone: low. Paracetamol alone: none', () => {
    expect(riskOf(taken('Humira 40 mg', '2026-01-01')).outcome).toBe('low')
    expect(riskOf(taken('Paracetamol', '2026-01-01')).outcome).toBe('none')
  })
})

describe('mronj-risk-factors', () => {
  const factors = (resources: readonly object[], who?: object) => {
    const list = adviceFor(resources, 'uz-leuven', who).recommendations.filter((r) => r.decision === 'mronj-risk-factors')
    for (const r of list) expect(`${r.text.nl}${r.text.en}`).not.toMatch(/[{}[\]]|undefined/)
    return list
  }
  const codes = (resources: readonly object[], who?: object) => factors(resources, who).map((r) => r.outcome)
  const fosamax = taken('Fosamax 70 mg', '2025-11-01')

  test('Molar 46 out under Zometa: the figures of oncology', () => {
    const list = factors([metastases, taken('Zometa 4 mg', '2026-02-01'), extraction('46')])
    expect(list.map((r) => r.outcome)).toEqual([
      'nitrogen-bisphosphonate',
      'parenteral-route',
      'dentoalveolar-surgery',
      'molar-site',
      'mandible-site',
    ])
    expect(list[2]!.values).toMatchObject({
      timesLow: 16,
      timesHigh: 33,
      percentLow: 1.6,
      percentHigh: 14.8,
      percentExtractionBeforeLow: 52,
      percentExtractionBeforeHigh: 61,
      percentExtractionBeforeInTable: 36.2,
    })
    expect(list[3]!.values).toEqual({ percent: 88 })
    expect(list[4]!.values).toEqual({ percentMandible: 73, percentMaxilla: 22.5, percentBoth: 4.5 })
  })

  test('Front tooth 11 out under alendronate: 0.5 %, no molar, no mandible', () => {
    const list = factors([osteoporosis, fosamax, extraction('11')])
    expect(list.map((r) => r.outcome)).toEqual(['nitrogen-bisphosphonate', 'dentoalveolar-surgery'])
    expect(list[1]!.values).toMatchObject({ percent: 0.5 })
    expect(list[1]!.text.nl).not.toContain('16')
  })

  test.each([
    ['haemoglobin 6.1 mmol/L is 9.8 g/dL', lab('hb', '718-7', 6.1, 'mmol/L'), ['haemoglobin-below-10']],
    ['haemoglobin 10 g/dL is not below 10', lab('hb', '718-7', 10, 'g/dL'), []],
    ['25-OH-D 19 ng/mL is 47 nmol/L', lab('d', '1989-3', 19, 'ng/mL'), ['vitamin-d-deficiency']],
    ['25-OH-D 50 nmol/L is enough', lab('d', '14635-7', 50, 'nmol/L'), []],
    ['BMI 30', lab('bmi', '39156-5', 30, 'kg/m2'), ['obesity']],
    ['BMI 29.9', lab('bmi', '39156-5', 29.9, 'kg/m2'), []],
    ['a pocket of 6 mm', finding('pocket-depth', { valueQuantity: { value: 6, unit: 'mm' } }, '16'), ['periodontal-or-periapical-disease']],
    ['a pocket of 5 mm', finding('pocket-depth', { valueQuantity: { value: 5, unit: 'mm' } }, '16'), []],
    ['a denture', finding('removable-denture', { valueBoolean: true }), ['removable-denture']],
    ['no denture', finding('removable-denture', { valueBoolean: false }), []],
    ['poor hygiene', finding('oral-hygiene', { valueString: 'poor' }), ['poor-oral-hygiene']],
    ['a torus', finding('torus', { valueBoolean: true }), ['torus-or-mylohyoid-ridge']],
    ['diabetes', disease('dm', 'E11.9'), ['diabetes']],
    ['thalidomide', taken('Thalidomide 100 mg', '2026-01-01'), ['immunomodulator']],
  ])('under alendronate, %s', (_, resource, expected) =>
    expect(codes([osteoporosis, fosamax, resource])).toEqual(['nitrogen-bisphosphonate', ...expected]),
  )

  test('a smoker, by LOINC 72166-2', () =>
    expect(
      codes([
        osteoporosis,
        fosamax,
        {
          resourceType: 'Observation',
          id: 's',
          subject,
          status: 'final',
          effectiveDateTime: '2026-01-01',
          code: { coding: [{ system: 'http://loinc.org', code: '72166-2' }] },
          valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '77176002' }] },
        },
      ]),
    ).toContain('smoking'))

  test('a woman who turns 65 today, and the day before', () => {
    expect(codes([osteoporosis, fosamax], { birthDate: '1961-11-21', gender: 'female' })).toEqual([
      'nitrogen-bisphosphonate',
      'female',
      'older-age',
    ])
    expect(codes([osteoporosis, fosamax], { birthDate: '1961-11-22', gender: 'female' })).toEqual(['nitrogen-bisphosphonate', 'female'])
  })

  test('a patient who takes nothing for bone gets no list', () =>
    expect(codes([taken('Paracetamol', '2026-01-01'), disease('dm', 'E11.9')])).toEqual([]))
})

describe('ctx', () => {
  const ctxOf = (resources: readonly object[], protocol?: string) => {
    const advice = adviceFor(resources, protocol)
    const list = advice.recommendations.filter((r) => r.decision === 'ctx')
    for (const r of list) expect(`${r.text.nl}${r.text.en}`).not.toMatch(/[{}[\]]|undefined/)
    return { list, advice }
  }
  const ctx = (value: number, unit = 'ng/L') => lab('ctx', '41171-0', value, unit)

  test.each([
    [99.9, 'high-risk', 'high-risk'],
    [100, 'intermediate-risk', 'intermediate-risk'],
    [150, 'intermediate-risk', 'intermediate-risk'],
    [150.1, 'intermediate-risk', 'minimal-risk'],
    [200, 'intermediate-risk', 'minimal-risk'],
    [200.1, 'minimal-risk', 'minimal-risk'],
  ])('%s ng/L is not used; the chapter reads %s, Marx 2007 %s', (value, chapter, original) => {
    const { list } = ctxOf([ctx(value)])
    expect(list.map((r) => [r.outcome, r.authority])).toEqual([['not-used', 'uz-leuven']])
    expect(list[0]!.positions).toEqual([
      { authority: 'aaoms-2022', outcome: 'not-useful' },
      { authority: 'marx', outcome: chapter },
      { authority: 'marx-2007', outcome: original },
    ])
  })

  test('0.203 ng/mL is 203 pg/mL; a site that follows Marx sees it as minimal risk, with the others beside it', () => {
    const { list } = ctxOf([ctx(0.203, 'ng/mL')], 'marx')
    expect(list[0]).toMatchObject({ outcome: 'minimal-risk', authority: 'marx', values: { ctx: 203 } })
  })

  test('a value in mg/mL is refused with a notice', () => {
    const { list, advice } = ctxOf([ctx(203, 'mg/mL')])
    expect(list).toEqual([])
    expect(advice.notices.some((n) => n.reference === 'Observation/ctx' && n.detail.includes('mg/mL'))).toBe(true)
  })

  test('no CTX, no word about it', () => expect(ctxOf([taken('Fosamax 70 mg', '2020-01-01')]).list).toEqual([]))

  test('68 ng/L under alendronate: 132 / 26.4 = 5 months to 200, between 4.1 and 6.3', () => {
    const { list } = ctxOf([osteoporosis, taken('Fosamax 70 mg', '2020-01-01'), ctx(68)])
    expect(list[0]!.values).toMatchObject({ monthsTo200: 5, monthsTo200Low: 4.1, monthsTo200High: 6.3 })
    expect(list[0]!.text.nl).toContain('5 maanden (4,1 tot 6,3)')
  })

  test('under Prolia no projection, but what the drug does to CTX', () => {
    const { list } = ctxOf([osteoporosis, dose('Prolia 60 mg', '2026-08-01'), ctx(68)])
    expect(Object.keys(list[0]!.values)).toEqual(['ctx', 'denosumab'])
    expect(list[0]!.text.en).toContain('85 %')
  })

  test('no other decision changes with it', () => {
    const patient = [osteoporosis, taken('Fosamax 70 mg', '2020-01-01'), extraction('46')]
    const rest = (resources: readonly object[]) => JSON.stringify(adviceFor(resources).recommendations.filter((r) => r.decision !== 'ctx'))
    expect(rest([...patient, ctx(40)])).toBe(rest(patient))
  })
})
