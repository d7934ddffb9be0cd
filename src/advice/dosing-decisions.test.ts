import { describe, expect, test } from 'vitest'
import { cockcroftGault } from '../facts/kidney.ts'
import { readBundle } from '../record/read.ts'
import { addDays, addMonths, type Day, isoDay, parseDay } from '../values/day.ts'
import type { Recommendation } from './advice.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const day = (text: string): Day => parseDay(text)!
const ago = (days: number): string => isoDay(addDays(asOf, -days))

const loinc: Record<string, readonly [code: string, unit: string]> = {
  creatinine: ['14682-9', 'umol/L'],
  calcium: ['2000-8', 'mmol/L'],
  albumin: ['1751-7', 'g/L'],
  weight: ['29463-7', 'kg'],
  height: ['8302-2', 'cm'],
  vitaminD: ['14635-7', 'nmol/L'],
}

const system = 'https://howship.example/fhir/CodeSystem/finding'
type Resource = Record<string, unknown>

const measured = (what: keyof typeof loinc, value: number, date: string): Resource => ({
  resourceType: 'Observation',
  id: `${String(what).toLowerCase()}-${date}`,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: loinc[what]![0] }] },
  subject: { reference: 'Patient/p' },
  effectiveDateTime: date,
  valueQuantity: { value, unit: loinc[what]![1], system: 'http://unitsofmeasure.org', code: loinc[what]![1] },
})

const condition = (code: string, status = 'active'): Resource => ({
  resourceType: 'Condition',
  id: code.replace('.', '-'),
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: status }] },
  verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }] },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code }] },
  subject: { reference: 'Patient/p' },
})
const breastCancer = condition('C50.9')
const boneMetastases = condition('C79.5')
const osteoporosis = condition('M81.9')

const products = {
  zometa: ['Zometa 4 mg', 'M05BA08', 4, 'mg', 'iv', 4, 'wk'],
  aclasta: ['Aclasta 5 mg', 'M05BA08', 5, 'mg', 'iv', 1, 'a'],
  prolia: ['Prolia 60 mg', 'M05BX04', 60, 'mg', 'sc', 6, 'mo'],
  xgeva: ['Xgeva 120 mg', 'M05BX04', 120, 'mg', 'sc', 4, 'wk'],
  pamidronate: ['pamidronaat 90 mg', 'M05BA03', 90, 'mg', 'iv', 4, 'wk'],
  alendronate: ['alendroninezuur 70 mg', 'M05BA04', 70, 'mg', 'oral', 1, 'wk'],
  adjuvantZometa: ['Zometa 4 mg', 'M05BA08', 4, 'mg', 'iv', 6, 'mo'],
} as const
type Product = keyof typeof products
const routes = { iv: '47625008', sc: '34206005', oral: '26643006' } as const

function drug(product: Product): { medicationCodeableConcept: Resource; dosage: Resource } {
  const [text, atc, mg, unit, route, period, periodUnit] = products[product]
  return {
    medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: atc }], text },
    dosage: {
      timing: { repeat: { frequency: 1, period, periodUnit } },
      route: { coding: [{ system: 'http://snomed.info/sct', code: routes[route] }] },
      doseAndRate: [{ doseQuantity: { value: mg, unit, system: 'http://unitsofmeasure.org', code: unit } }],
    },
  }
}

/** A therapy on the list, with the days of its doses. */
function taken(product: Product, start: string, doses: readonly string[], more: { status?: string; end?: string } = {}): Resource[] {
  const { medicationCodeableConcept, dosage } = drug(product)
  return [
    {
      resourceType: 'MedicationStatement',
      id: product,
      status: more.status ?? 'active',
      medicationCodeableConcept,
      subject: { reference: 'Patient/p' },
      effectivePeriod: { start, ...(more.end && { end: more.end }) },
      dosage: [dosage],
    },
    ...doses.map((date, i) => ({
      resourceType: 'MedicationAdministration',
      id: `${product}-dose-${i + 1}`,
      status: 'completed',
      medicationCodeableConcept,
      subject: { reference: 'Patient/p' },
      effectiveDateTime: date,
      dosage: { dose: { value: products[product][2], unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } },
    })),
  ]
}

/** A planned first or next dose. */
function planned(product: Product, date: string): Resource {
  const { medicationCodeableConcept, dosage } = drug(product)
  const timing = dosage.timing as { repeat: Resource }
  return {
    resourceType: 'MedicationRequest',
    id: `${product}-plan`,
    status: 'active',
    intent: 'plan',
    medicationCodeableConcept,
    subject: { reference: 'Patient/p' },
    authoredOn: ago(10),
    dosageInstruction: [{ ...dosage, timing: { repeat: { ...timing.repeat, boundsPeriod: { start: date } } } }],
  }
}

const finding = (code: string, value: { valueBoolean: boolean } | { valueString: string }, date = ago(3)): Resource => ({
  resourceType: 'Observation',
  id: `${code}-${date}`,
  status: 'final',
  code: { coding: [{ system, code }] },
  subject: { reference: 'Patient/p' },
  effectiveDateTime: date,
  ...('valueString' in value ? { valueCodeableConcept: { coding: [{ system, code: value.valueString }] } } : value),
})
const cleared = finding('dental-clearance', { valueString: 'cleared' }, ago(20))

/** A woman of 70 unless told otherwise. */
function patient(entries: readonly (Resource | readonly Resource[])[], told: { gender?: string; birthDate?: string } = {}): Resource {
  const resources = [{ resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1956-05-05', ...told }, ...entries.flat()]
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }
}

function advice(entries: readonly (Resource | readonly Resource[])[], told: { gender?: string; birthDate?: string } = {}, on: Day = asOf) {
  const read = readBundle(patient(entries, told), { asOf: on })
  if ('unusable' in read) throw new Error(read.unusable)
  return advise(read.record, { asOf: on })
}

type Advised = ReturnType<typeof advice>
const all = (a: Advised, decision: string): readonly Recommendation[] => a.recommendations.filter((r) => r.decision === decision)
const outcomes = (a: Advised, decision: string): readonly string[] => all(a, decision).map((r) => r.outcome)
const one = (a: Advised, decision: string): Recommendation => {
  const list = all(a, decision)
  expect(list.map((r) => r.outcome)).toHaveLength(1)
  return list[0]!
}
/** The check's own answer, without what goes with the dose. */
const check = (a: Advised): Recommendation => all(a, 'pre-dose-check').find((r) => r.authority === 'howship')!

/** A set of laboratory values of one day, in order for any drug. */
const labs = (date = ago(3), over: { creatinine?: number; calcium?: number; weight?: number; vitaminD?: number } = {}): Resource[] => [
  measured('creatinine', over.creatinine ?? 70, date),
  measured('calcium', over.calcium ?? 2.35, date),
  measured('albumin', 40, date),
  measured('weight', over.weight ?? 70, date),
  measured('vitaminD', over.vitaminD ?? 60, date),
]

describe('zoledronate by clearance', () => {
  /**
   * A woman of 70: Cockcroft–Gault is (140 − 70) × weight × 0.85 / (72 × creatinine / 88.4) = 73.05… × weight / creatinine.
   * The weight is chosen so that the rounded clearance falls on the value wanted.
   */
  const weightFor = (clearance: number, creatinine: number): number =>
    Math.round((clearance * 72 * creatinine * 1000) / (70 * 0.85 * 88.4)) / 1000

  test.each([
    [60.1, '4-mg', 4, 5, 0],
    [60, '3.5-mg', 3.5, 4.4, 12],
    [59.9, '3.5-mg', 3.5, 4.4, 12],
    [50, '3.5-mg', 3.5, 4.4, 12],
    [49.5, '3.3-mg', 3.3, 4.1, 18],
    [40, '3.3-mg', 3.3, 4.1, 18],
    [39.5, '3-mg', 3, 3.8, 25],
    [30, '3-mg', 3, 3.8, 25],
  ])('Zometa at clearance %d: %s', (clearance, outcome, doseMg, concentrateMl, bagRemoveMl) => {
    const weight = weightFor(clearance, 90)
    expect(cockcroftGault(70, weight, 90, true)).toBe(clearance)
    const dose = one(
      advice([breastCancer, boneMetastases, planned('zometa', ago(-4)), ...labs(ago(3), { creatinine: 90, weight })]),
      'zoledronate-dose',
    )
    expect(dose).toMatchObject({
      outcome,
      authority: 'nl-handreiking',
      subject: 'MedicationRequest/zometa-plan',
      positions: [{ authority: 'smpc', outcome }],
    })
    expect(dose.values).toMatchObject({ doseMg, creatinineClearance: clearance, concentrateMl, bagRemoveMl, infusionMinutes: 15 })
    expect(dose.text.nl).toContain(`${String(doseMg).replace('.', ',')} mg`)
    expect(dose.text.en).toContain(`${doseMg} mg`)
  })

  test('Zometa at 29.9 is not recommended, and the dose is held', () => {
    const a = advice([
      breastCancer,
      boneMetastases,
      planned('zometa', ago(-4)),
      cleared,
      ...labs(ago(3), { creatinine: 90, weight: weightFor(29.9, 90) }),
    ])
    expect(one(a, 'zoledronate-dose')).toMatchObject({ outcome: 'not-recommended', stance: 'avoid' })
    expect(check(a)).toMatchObject({ outcome: 'hold', reasons: ['clearance-below-30'] })
  })

  test('Aclasta at 35 is given; at 34.9 the label forbids what the Dutch text of 2011 still allows', () => {
    const at = (clearance: number) =>
      one(
        advice([osteoporosis, planned('aclasta', ago(-4)), ...labs(ago(3), { creatinine: 90, weight: weightFor(clearance, 90) })]),
        'zoledronate-dose',
      )
    expect(at(35)).toMatchObject({ outcome: '5-mg', positions: [{ authority: 'smpc', outcome: '5-mg' }] })
    expect(at(34.9)).toMatchObject({
      outcome: 'contraindicated-renal',
      authority: 'smpc',
      stance: 'contraindicated',
      positions: [{ authority: 'cbo-2011', outcome: '5-mg' }],
    })
    expect(at(29.9)).toMatchObject({
      outcome: 'contraindicated-renal',
      positions: [{ authority: 'cbo-2011', outcome: 'contraindicated-renal' }],
    })
  })

  test('hypercalcaemia of malignancy: creatinine 399 the full dose, 400 not recommended', () => {
    // Calcium 3.10 with albumin 40 is 3.10 corrected: 3.0 or more.
    const at = (creatinine: number) =>
      one(
        advice([breastCancer, boneMetastases, planned('zometa', ago(0)), ...labs(ago(1), { calcium: 3.1, creatinine })]),
        'zoledronate-dose',
      )
    expect(at(399)).toMatchObject({ outcome: '4-mg', authority: 'smpc' })
    expect(at(400)).toMatchObject({ outcome: 'not-recommended', authority: 'smpc' })
  })

  test('an eGFR never stands in for a clearance; an old weight or creatinine is asked for again', () => {
    const base = [breastCancer, boneMetastases, planned('zometa', ago(-4))]
    const egfr = {
      ...measured('creatinine', 90, ago(3)),
      id: 'egfr',
      code: { coding: [{ system: 'http://loinc.org', code: '62238-1' }] },
      valueQuantity: { value: 90, unit: 'mL/min/{1.73_m2}', system: 'http://unitsofmeasure.org', code: 'mL/min/{1.73_m2}' },
    }
    const asks = (entries: Resource[]) => {
      const a = advice([...base, ...entries])
      expect(outcomes(a, 'zoledronate-dose')).toEqual(['ask'])
      return a.missing.filter((m) => m.neededBy.includes('zoledronate-dose')).map((m) => m.fact)
    }
    expect(asks([egfr, measured('weight', 70, ago(3))])).toEqual(['creatinine'])
    // 28 days old is fresh, 29 is not; a weight in oncology 3 months: 21 August still counts, 20 August does not.
    expect(asks([measured('creatinine', 90, ago(29)), measured('weight', 70, '2026-08-21')])).toEqual(['creatinine'])
    expect(asks([measured('creatinine', 90, ago(28)), measured('weight', 70, '2026-08-20')])).toEqual(['weight'])
    expect(
      outcomes(advice([...base, measured('creatinine', 90, ago(28)), measured('weight', 70, '2026-08-21')]), 'zoledronate-dose'),
    ).toEqual(['3.5-mg'])
  })

  test('BMI 30 or more: both clearances are shown and the lower dose is advised', () => {
    // 160 cm, 90 kg: BMI 35.2. Actual: 73.05 × 90 / 100 = 65.7. Ideal 45.5 + 2.3 × (160 / 2.54 − 60) = 52.38; adjusted 52.38 + 0.4 × 37.62 = 67.43: 49.3.
    const dose = one(
      advice([
        breastCancer,
        boneMetastases,
        planned('zometa', ago(-4)),
        ...labs(ago(3), { creatinine: 100, weight: 90 }),
        measured('height', 160, ago(3)),
      ]),
      'zoledronate-dose',
    )
    expect(dose).toMatchObject({
      outcome: '3.3-mg',
      values: { clearanceByActualWeight: 65.7, clearanceByAdjustedWeight: 49.3, creatinineClearance: 49.3 },
    })
    expect(dose.text.nl).toContain('werkelijk gewicht 65,7')
  })

  test('sex neither male nor female: the lower of both', () => {
    // Creatinine 90, 75 kg: woman 73.05 × 75 / 90 = 60.9; man 60.9 / 0.85 = 71.6. At 70 kg: 56.8 and 66.8.
    const dose = one(
      advice([breastCancer, boneMetastases, planned('zometa', ago(-4)), ...labs(ago(3), { creatinine: 90, weight: 70 })], {
        gender: 'other',
      }),
      'zoledronate-dose',
    )
    expect(dose).toMatchObject({ outcome: '3.5-mg', values: { creatinineClearance: 56.8 } })
  })
})

describe('rhythm', () => {
  test('Prolia on 31 August: due on 28 February, the last of the month', () => {
    const a = advice([osteoporosis, taken('prolia', '2024-02-29', ['2026-08-31'])])
    expect(one(a, 'dose-schedule')).toMatchObject({
      outcome: 'every-6-months',
      due: { from: '2027-02-28', to: '2027-02-28' },
      dates: { lastDose: '2026-08-31' },
    })
  })

  test('adjuvant Zometa: two of six given, four to come', () => {
    const a = advice([breastCancer, taken('adjuvantZometa', '2026-01-15', ['2026-01-15', '2026-07-15'])])
    expect(one(a, 'dose-schedule').values.series).toEqual(['2027-01-15', '2027-07-15', '2028-01-15', '2028-07-15'])
  })

  test('adjuvant Zometa after its sixth dose: no rhythm any more', () => {
    const doses = ['2024-01-15', '2024-07-15', '2025-01-15', '2025-07-15', '2026-01-15', '2026-07-15']
    expect(outcomes(advice([breastCancer, taken('adjuvantZometa', '2024-01-15', doses)]), 'dose-schedule')).toEqual([])
  })

  test('Zometa in stable disease: every 12 weeks is shown as possible', () => {
    // 4 November + 28 days = 2 December.
    const a = advice([
      breastCancer,
      boneMetastases,
      taken('zometa', '2026-01-28', ['2026-11-04']),
      finding('disease-status', { valueString: 'stable' }),
    ])
    expect(one(a, 'dose-schedule')).toMatchObject({
      outcome: 'every-3-4-weeks',
      due: { from: '2026-12-02' },
      values: { infusionMinutes: 15 },
      positions: [{ authority: 'nl-oncology-2016', outcome: 'every-12-weeks' }],
    })
  })

  test('pamidronate runs in over two hours', () => {
    expect(one(advice([breastCancer, boneMetastases, planned('pamidronate', ago(-20))]), 'dose-schedule')).toMatchObject({
      outcome: 'every-3-4-weeks',
      due: { from: '2026-12-11' },
      values: { infusionMinutes: 120 },
    })
  })

  test('alendronate once a week, without days', () => {
    expect(one(advice([osteoporosis, taken('alendronate', '2024-01-01', [])]), 'dose-schedule')).toMatchObject({
      outcome: 'weekly',
      due: null,
    })
  })

  test('a planned day that has gone by: today', () => {
    expect(one(advice([osteoporosis, planned('aclasta', ago(5))]), 'dose-schedule').due).toEqual({ from: '2026-11-21', to: '2026-11-21' })
  })
})

describe('check before a dose', () => {
  // Zometa on 24 October: the next is due on 21 November, today (24 October + 28 days).
  const zometa = (baseline: number, now: number, between: readonly Resource[] = []) =>
    advice([
      breastCancer,
      boneMetastases,
      taken('zometa', '2026-09-26', ['2026-09-26', '2026-10-24']),
      measured('creatinine', baseline, '2026-09-24'),
      ...between,
      ...labs(ago(1), { creatinine: now, weight: 90 }),
    ])

  test.each([
    [80, 123.9, 'give'], // 43.9 below the limit of 44
    [80, 124, 'hold'], // 44
    [123.9, 167.8, 'give'], // 43.9, baseline below 124
    [123.9, 167.9, 'hold'], // 44.0
    [124, 211.9, 'give'], // baseline 124: the limit is 88; a rise of 87.9
    [124, 212, 'hold'], // 88
  ])('creatinine from %d to %d: %s', (baseline, now, outcome) => {
    // 180 kg keeps the clearance above 30, so that only the rise decides: 73.05 × 180 / 212 = 62.
    const a = advice([
      breastCancer,
      boneMetastases,
      taken('zometa', '2026-09-26', ['2026-09-26', '2026-10-24']),
      measured('creatinine', baseline, '2026-09-24'),
      ...labs(ago(1), { creatinine: now, weight: 180 }),
    ])
    expect(check(a)).toMatchObject({ outcome, reasons: outcome === 'hold' ? ['creatinine-rise'] : [] })
  })

  test('after a rise the dose waits until creatinine is back within 10 % of where it began', () => {
    // 80 × 1.1 = 88. The dose of 24 October was followed by 130 on 5 November.
    const rise = [measured('creatinine', 130, '2026-11-05')]
    expect(check(zometa(80, 88.1, rise))).toMatchObject({
      outcome: 'hold',
      reasons: ['creatinine-rise'],
      values: { baselineCreatinine: 80, resumeAt: 88 },
    })
    expect(check(zometa(80, 88, rise))).toMatchObject({ outcome: 'give', reasons: [] })
    expect(check(zometa(80, 88.1))).toMatchObject({ outcome: 'give', reasons: [] })
  })

  test('a creatinine from before the previous dose does not count for the next', () => {
    const a = advice([
      breastCancer,
      boneMetastases,
      taken('zometa', '2026-09-26', ['2026-09-26', '2026-10-26']),
      measured('creatinine', 80, '2026-09-24'),
      ...labs('2026-10-26'),
    ])
    // 26 October + 28 days = 23 November: within a week. The values are 26 days old, but of the day of the dose.
    expect(check(a)).toMatchObject({ outcome: 'hold', reasons: ['creatinine-missing'] })
  })

  test('an undated creatinine is not fresh', () => {
    const undated = { ...measured('creatinine', 80, ago(1)), effectiveDateTime: undefined }
    const a = advice([osteoporosis, planned('aclasta', ago(-2)), cleared, ...labs().slice(1), undated])
    expect(check(a)).toMatchObject({ outcome: 'hold', reasons: ['creatinine-missing'] })
  })

  test('what goes with an infusion comes only when it is given', () => {
    const given = zometa(80, 82)
    expect(outcomes(given, 'pre-dose-check')).toEqual(['give', 'drink-extra', 'creatinine-after-2-weeks'])
    // Today + 14 days.
    expect(all(given, 'pre-dose-check')[2]).toMatchObject({ actor: 'nurse', due: { from: '2026-12-05', to: '2026-12-05' } })
    expect(outcomes(zometa(80, 130), 'pre-dose-check')).toEqual(['hold'])
  })

  test('a dose more than a week off is not checked yet', () => {
    // 1 November + 28 days = 29 November: 8 days from today; 31 October + 28 = 28 November: 7.
    const at = (last: string) =>
      outcomes(advice([breastCancer, boneMetastases, taken('xgeva', '2026-01-10', [last]), ...labs()]), 'pre-dose-check')
    expect(at('2026-11-01')).toEqual([])
    expect(at('2026-10-31')).toEqual(['give'])
  })

  test('the first Prolia: calcium within two weeks', () => {
    const a = advice([osteoporosis, planned('prolia', ago(-3)), cleared, ...labs()])
    expect(outcomes(a, 'pre-dose-check')).toEqual(['give', 'calcium-after-2-weeks'])
    // 24 November + 14 days.
    expect(all(a, 'pre-dose-check')[1]!.due).toEqual({ from: '2026-12-08', to: '2026-12-08' })
  })

  describe('after a dose that was given', () => {
    const saidAfter = (...entries: Parameters<typeof advice>[0]) => all(advice(entries), 'pre-dose-check')
    const zometa = (...doses: readonly string[]) => [breastCancer, boneMetastases, taken('zometa', '2026-01-05', doses)]

    test('Zometa twelve days ago: creatinine in two days, for the nurse; the next dose is not in question yet', () => {
      const said = saidAfter(...zometa(ago(12)))
      // 9 November + 14 days.
      expect(said).toMatchObject([
        {
          outcome: 'creatinine-after-2-weeks',
          authority: 'nl-handreiking',
          actor: 'nurse',
          subject: 'MedicationStatement/zometa',
          due: { from: '2026-11-23', to: '2026-11-23' },
          dates: { givenDay: '2026-11-09' },
        },
      ])
      expect(said[0]!.text.nl).toBe(
        'Zoledroninezuur 4 mg (Zometa): creatinine 2 weken na het infuus van 9 nov 2026, op 23 nov 2026; beoordeling door de verpleegkundig specialist.',
      )
    })

    test('of each drug once, whether it is for the dose given or for the dose to come', () => {
      // Day 20: the control, six days late. From day 21 the check before the next dose speaks instead.
      expect(saidAfter(...zometa(ago(20))).map((r) => r.outcome)).toEqual(['creatinine-after-2-weeks'])
      expect(saidAfter(...zometa(ago(21))).map((r) => r.outcome)).toEqual(['hold'])
      // Given 27 days ago, all in order: what goes with the next dose, on its day.
      const next = saidAfter(
        breastCancer,
        boneMetastases,
        taken('zometa', '2026-09-27', ['2026-09-27', ago(27)]),
        measured('creatinine', 80, '2026-09-24'),
        ...labs(ago(1), { creatinine: 82, weight: 90 }),
      )
      expect(next.map((r) => r.outcome)).toEqual(['give', 'drink-extra', 'creatinine-after-2-weeks'])
      expect(next[2]!.due).toEqual({ from: '2026-12-06', to: '2026-12-06' })
    })

    test('Xgeva: calcium after the first, not after the third; after each one at a clearance below 30', () => {
      const xgeva = (...doses: readonly string[]) => [breastCancer, boneMetastases, taken('xgeva', doses[0]!, doses)]
      expect(saidAfter(...xgeva(ago(10)))).toMatchObject([
        {
          outcome: 'calcium-after-2-weeks',
          authority: 'smpc',
          due: { from: '2026-11-25', to: '2026-11-25' },
          dates: { givenDay: '2026-11-11' },
        },
      ])
      const three = [ago(66), ago(38), ago(10)]
      expect(saidAfter(...xgeva(...three))).toEqual([])
      // Born in 1956, 60 kg: (140 − 70) × 60 × 0.85 × 88.4 / (72 × 200) = 21.9 mL/min.
      const kidneys = [measured('creatinine', 200, ago(40)), measured('weight', 60, ago(40))]
      expect(saidAfter(...xgeva(...three), ...kidneys).map((r) => r.outcome)).toEqual(['calcium-after-2-weeks'])
    })

    test('denosumab of which nobody knows the strength: after the first the calcium all the same', () => {
      const [statement, dose] = taken('prolia', ago(10), [ago(10)])
      const nameless = {
        medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BX04' }], text: 'denosumab' },
      }
      const { dosage: _, ...listed } = statement!
      const { dosage: __, ...given } = dose!
      const said = saidAfter(osteoporosis, { ...listed, ...nameless }, { ...given, ...nameless })
      expect(said.map((r) => r.outcome)).toContain('calcium-after-2-weeks')
    })

    test('a stopped series: the control after its last dose is still asked for', () => {
      const stopped = taken('zometa', '2026-01-05', [ago(30)], { status: 'stopped', end: ago(20) })
      expect(saidAfter(breastCancer, boneMetastases, stopped).map((r) => r.outcome)).toEqual(['creatinine-after-2-weeks'])
    })
  })

  test('the first Prolia without dentist, calcium or vitamin D', () => {
    expect(check(advice([osteoporosis, planned('prolia', ago(-3))]))).toMatchObject({
      outcome: 'hold',
      reasons: ['calcium-missing', 'dental-not-cleared', 'vitamin-d-missing'],
      due: null,
    })
  })

  test('clearance never holds denosumab: at 12 mL/min it is given, with the warning', () => {
    // 73.05 × 40 / 250 = 11.7.
    const a = advice([osteoporosis, planned('prolia', ago(-3)), cleared, ...labs(ago(3), { creatinine: 250, weight: 40 })])
    expect(check(a).outcome).toBe('give')
    expect(one(a, 'denosumab-hypocalcaemia')).toMatchObject({
      outcome: 'warn',
      values: { creatinineClearance: 11.7 },
      dates: { calciumBy: '2026-12-08' },
    })
  })

  test('a pregnancy on record holds', () => {
    expect(
      check(advice([osteoporosis, planned('prolia', ago(-3)), cleared, ...labs(), finding('pregnant', { valueBoolean: true })])).reasons,
    ).toEqual(['pregnancy'])
  })

  test('the next Xgeva ten days after the last is too early; at three weeks it is not', () => {
    const at = (last: number) =>
      check(advice([breastCancer, boneMetastases, taken('xgeva', '2026-01-10', [ago(last)]), planned('xgeva', ago(-3)), ...labs(ago(1))]))
    // Planned for 24 November: 17 + 3 = 20 days after the last dose, and 18 + 3 = 21.
    expect(at(17)).toMatchObject({ outcome: 'hold', reasons: ['too-early'] })
    expect(at(18)).toMatchObject({ outcome: 'give', subject: 'MedicationRequest/xgeva-plan' })
  })

  test('Prolia held before month 6 carries its last safe day and the exit', () => {
    // Last on 25 May: due 25 November; 25 November + 28 days = 23 December, before month 7 (25 December). Calcium 1.98 is low.
    const a = advice([osteoporosis, taken('prolia', '2024-05-25', ['2026-05-25']), ...labs(ago(3), { calcium: 1.98 })])
    expect(check(a)).toMatchObject({
      outcome: 'hold',
      reasons: ['calcium-low'],
      dates: { latestDose: '2026-12-23' },
      due: { from: '2026-11-25', to: '2026-12-23' },
    })
    expect(one(a, 'stop-denosumab')).toMatchObject({
      outcome: 'ask',
      values: { stopReason: 'dose-held', obstacle: 'calcium' },
      due: { from: '2026-11-25', to: '2026-12-24' },
    })
  })

  test('Prolia and an extraction that has not healed: held before month 6, asked from month 6', () => {
    const at = (last: string) =>
      advice([osteoporosis, taken('prolia', '2024-05-21', [last]), ...labs(), finding('mucosal-healing', { valueString: 'incomplete' })])
    // 22 May: month 6 is tomorrow. 21 May: today.
    expect(check(at('2026-05-22'))).toMatchObject({ outcome: 'hold', reasons: ['mucosa-not-healed'] })
    const today = at('2026-05-21')
    expect(check(today)).toMatchObject({ outcome: 'ask', stance: 'ask', reasons: ['mucosa-not-healed'], due: { to: '2026-12-19' } })
    expect(outcomes(today, 'stop-denosumab')).toEqual(['follow-with-bisphosphonate'])
  })
})

describe('how old a value may be', () => {
  // Prolia on 25 May: due on 25 November, within a week.
  const prolia = (date: string, over: Parameters<typeof labs>[1] = {}) =>
    check(advice([osteoporosis, taken('prolia', '2024-05-25', ['2026-05-25']), ...labs(date, over)]))

  test('before Prolia three months: 21 August counts, 20 August does not', () => {
    expect(prolia('2026-08-21').outcome).toBe('give')
    expect(prolia('2026-08-20')).toMatchObject({ outcome: 'hold', reasons: ['calcium-missing'] })
  })

  test('below 30 mL/min fourteen days: 7 November counts, 6 November does not', () => {
    // 73.05 × 40 / 120 = 24.4.
    expect(prolia('2026-11-07', { creatinine: 120, weight: 40 }).outcome).toBe('give')
    expect(prolia('2026-11-06', { creatinine: 120, weight: 40 })).toMatchObject({ outcome: 'hold', reasons: ['calcium-missing'] })
  })

  test('before the first Xgeva 28 days: 24 October counts, 23 October does not', () => {
    const xgeva = (date: string) => check(advice([breastCancer, boneMetastases, planned('xgeva', ago(-3)), cleared, ...labs(date)]))
    expect(xgeva('2026-10-24').outcome).toBe('give')
    expect(xgeva('2026-10-23')).toMatchObject({ outcome: 'hold', reasons: ['calcium-missing'] })
  })

  test('25-OH vitamin D and the dentist twelve months: 21 November 2025 counts, 20 November does not', () => {
    const first = (date: string) =>
      check(
        advice([
          osteoporosis,
          planned('prolia', ago(-3)),
          ...labs().filter((r) => !String(r.id).startsWith('vitamind')),
          measured('vitaminD', 60, date),
          finding('dental-clearance', { valueString: 'cleared' }, date),
        ]),
      )
    expect(first('2025-11-21').outcome).toBe('give')
    expect(first('2025-11-20')).toMatchObject({ outcome: 'hold', reasons: ['dental-not-cleared', 'vitamin-d-missing'] })
  })

  test('a value of which only the month is known counts from its first day', () => {
    expect(prolia('2026-09').outcome).toBe('give')
    // August begins before 21 August.
    expect(prolia('2026-08')).toMatchObject({ outcome: 'hold', reasons: ['calcium-missing'] })
  })

  test('a total calcium without albumin is no calcium', () => {
    expect(check(advice([osteoporosis, taken('prolia', '2024-05-25', ['2026-05-25']), measured('calcium', 2.35, ago(3))]))).toMatchObject({
      outcome: 'hold',
      reasons: ['calcium-missing'],
    })
  })
})

describe('what is not known is asked', () => {
  test('Xgeva on the list, no dose on record: when was the last one?', () => {
    const a = advice([breastCancer, boneMetastases, taken('xgeva', '2026-01-10', []), ...labs()])
    expect(check(a).outcome).toBe('ask')
    expect(outcomes(a, 'dose-overdue')).toEqual(['ask'])
    expect(one(a, 'dose-schedule')).toMatchObject({ outcome: 'every-4-weeks', due: null })
    expect(a.missing.map((m) => m.fact)).toContain('last-denosumab-dose')
  })

  test('denosumab of unknown strength is held, and its exit stays in sight', () => {
    const denosumab = { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BX04' }], text: 'denosumab' }
    const list = {
      resourceType: 'MedicationStatement',
      id: 'denosumab',
      status: 'active',
      medicationCodeableConcept: denosumab,
      subject: { reference: 'Patient/p' },
      effectivePeriod: { start: '2025-03-10' },
    }
    const dose = {
      resourceType: 'MedicationAdministration',
      id: 'dose',
      status: 'completed',
      medicationCodeableConcept: denosumab,
      subject: { reference: 'Patient/p' },
      effectiveDateTime: '2026-09-15',
    }
    const a = advice([list, dose])
    expect(check(a)).toMatchObject({ outcome: 'hold', reasons: ['strength-unknown'] })
    expect(outcomes(a, 'dose-overdue')).toEqual(['ask'])
    expect(outcomes(a, 'stop-denosumab')).toEqual(['ask'])
    expect(a.missing.map((m) => m.fact)).toContain('denosumab-strength')
  })

  test('zoledronate without a strength: 4 or 5 mg?', () => {
    const { medicationCodeableConcept } = drug('zometa')
    const order = {
      resourceType: 'MedicationRequest',
      id: 'zol',
      status: 'active',
      intent: 'plan',
      medicationCodeableConcept: { ...medicationCodeableConcept, text: 'zoledroninezuur' },
      subject: { reference: 'Patient/p' },
      authoredOn: ago(1),
      dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: ago(-3) } } } }],
    }
    const a = advice([osteoporosis, order, cleared, ...labs()])
    expect(one(a, 'zoledronate-dose')).toMatchObject({ outcome: 'ask', positions: [] })
    expect(check(a)).toMatchObject({ outcome: 'hold', reasons: ['strength-unknown'] })
    expect(a.missing.map((m) => m.fact)).toContain('zoledronate-strength')
  })
})

describe('late denosumab', () => {
  /** Prolia on 10 March 2026: due 10 September; the earlier of 8 October (10 September + 28 days) and 10 October (month 7); nine months 10 December. */
  const prolia = (on: string) =>
    outcomes(advice([osteoporosis, taken('prolia', '2024-03-10', ['2026-03-10'])], {}, day(on)), 'dose-overdue')
  test.each([
    ['2026-09-09', []],
    ['2026-09-10', ['due']],
    ['2026-09-11', ['overdue']],
    ['2026-10-07', ['overdue']],
    ['2026-10-08', ['rebound-risk']],
    ['2026-12-09', ['rebound-risk']],
    ['2026-12-10', ['protection-lost']],
    ['2031-12-10', ['protection-lost']],
  ])('Prolia on 10 March, seen on %s: %j', (on, expected) => expect(prolia(on)).toEqual(expected))

  test('the last safe day is month 7 where that comes first', () => {
    // 31 July + 6 = 31 January; + 28 days = 28 February; month 7 of 31 July is 28 February too. 30 August: 28 February + 28 = 28 March, month 7 = 30 March.
    const at = (last: string, on: string) => one(advice([osteoporosis, taken('prolia', '2024-01-01', [last])], {}, day(on)), 'dose-overdue')
    expect(at('2026-07-31', '2027-02-27')).toMatchObject({ outcome: 'overdue', dates: { latestDose: '2027-02-28' } })
    expect(at('2026-07-31', '2027-02-28').outcome).toBe('rebound-risk')
    expect(at('2026-08-30', '2027-03-27')).toMatchObject({ outcome: 'overdue', dates: { latestDose: '2027-03-28' } })
    // 28 January: 28 July + 28 days = 25 August; month 7 = 28 August.
    expect(at('2026-01-28', '2026-08-25')).toMatchObject({ outcome: 'rebound-risk', dates: { latestDose: '2026-08-25' } })
  })

  test.each([
    [27, []],
    [28, ['due']],
    [34, ['due']],
    [35, ['overdue']],
  ])('Xgeva %d days ago: %j', (days, expected) =>
    expect(outcomes(advice([breastCancer, boneMetastases, taken('xgeva', '2026-01-10', [ago(days)])]), 'dose-overdue')).toEqual(expected),
  )

  test('Xgeva on hold is not to be given now: what follows it is said, and from six months the alarm too', () => {
    const at = (on: string) => {
      const a = advice(
        [breastCancer, boneMetastases, taken('xgeva', '2026-01-10', ['2026-05-21'], { status: 'on-hold' }), ...labs()],
        {},
        day(on),
      )
      return [outcomes(a, 'dose-overdue'), one(a, 'stop-denosumab').text.en.includes('on hold')]
    }
    // 28 and 35 days after 21 May, the day before six months, and six months.
    expect(['2026-06-18', '2026-06-25', '2026-11-20', '2026-11-21'].map(at)).toEqual([
      [[], true],
      [[], true],
      [[], true],
      [['rebound-risk'], true],
    ])
  })

  test('Xgeva: rebound risk from six months, not the day before', () => {
    const at = (on: string) =>
      outcomes(advice([breastCancer, boneMetastases, taken('xgeva', '2026-01-10', ['2026-05-21'])], {}, day(on)), 'dose-overdue')
    expect(at('2026-11-20')).toEqual(['overdue'])
    expect(at('2026-11-21')).toEqual(['rebound-risk'])
  })

  test('a last dose of which only the month is known: the safer reading, with the question', () => {
    // April 2026: of 1 April the last safe day is 29 October, of 30 April 27 November (30 October + 28 days).
    const a = advice([osteoporosis, taken('prolia', '2024-04', ['2026-04'])])
    expect(one(a, 'dose-overdue')).toMatchObject({ outcome: 'rebound-risk', dates: { latestDose: '2026-10-29' } })
    expect(a.missing.map((m) => m.fact)).toContain('last-denosumab-dose')
  })

  test('stopped years ago without an exit: the alarm stands; with alendronate since: covered', () => {
    const stopped = taken('prolia', '2019-03-10', ['2022-03-10'], { status: 'stopped', end: '2022-09-10' })
    const bare = advice([osteoporosis, stopped, ...labs()])
    expect(outcomes(bare, 'dose-overdue')).toEqual(['protection-lost'])
    expect(outcomes(bare, 'stop-denosumab')).toEqual(['follow-with-bisphosphonate'])
    const covered = advice([osteoporosis, stopped, taken('alendronate', '2022-10-01', []), ...labs()])
    expect(outcomes(covered, 'dose-overdue')).toEqual(['covered'])
    expect(one(covered, 'stop-denosumab')).toMatchObject({
      outcome: 'covered',
      positions: [{ authority: 'ects-2021', outcome: 'covered' }],
    })
  })

  test('switched from Prolia to Xgeva: only the last denosumab has a clock', () => {
    const a = advice([
      breastCancer,
      boneMetastases,
      taken('prolia', '2020-03-10', ['2024-03-10'], { status: 'stopped', end: '2024-09-10' }),
      taken('xgeva', '2024-10-01', [ago(10)]),
      ...labs(),
    ])
    expect(outcomes(a, 'dose-overdue')).toEqual([])
    expect(outcomes(a, 'stop-denosumab')).toEqual([])
  })
})

describe('the exit from denosumab', () => {
  test('stopped: from month 6 to the day before month 7', () => {
    // Last on 15 July: 15 January to 14 February.
    const a = advice([osteoporosis, taken('prolia', '2024-07-15', ['2026-07-15'], { status: 'stopped', end: '2026-11-01' }), ...labs()])
    expect(one(a, 'stop-denosumab')).toMatchObject({
      outcome: 'follow-with-bisphosphonate',
      due: { from: '2027-01-15', to: '2027-02-14' },
      values: { stopReason: 'stopped' },
      positions: [{ authority: 'ects-2021', outcome: 'follow-with-bisphosphonate' }],
    })
  })

  test('Xgeva on hold: at six months', () => {
    const a = advice([breastCancer, boneMetastases, taken('xgeva', '2026-01-10', ['2026-10-15'], { status: 'on-hold' }), ...labs()])
    expect(one(a, 'stop-denosumab')).toMatchObject({
      outcome: 'follow-with-bisphosphonate',
      due: { from: '2027-04-15', to: '2027-04-15' },
      positions: [],
    })
  })

  test('six months and none planned; a dose planned in time silences it, one planned too late does not', () => {
    // Last on 10 May: month 6 was 10 November, the last safe day 8 December (10 November + 28 days).
    const base = [osteoporosis, taken('prolia', '2024-05-10', ['2026-05-10']), ...labs()]
    expect(one(advice(base), 'stop-denosumab')).toMatchObject({
      outcome: 'follow-with-bisphosphonate',
      values: { stopReason: 'six-months' },
      due: { from: '2026-11-21', to: '2026-12-09' },
    })
    expect(outcomes(advice([...base, planned('prolia', '2026-12-08')]), 'stop-denosumab')).toEqual([])
    expect(outcomes(advice([...base, planned('prolia', '2026-12-09')]), 'stop-denosumab')).toEqual(['follow-with-bisphosphonate'])
  })

  test('the day before month 6 there is nothing to say yet', () => {
    expect(outcomes(advice([osteoporosis, taken('prolia', '2024-05-22', ['2026-05-22']), ...labs()]), 'stop-denosumab')).toEqual([])
  })

  test('a stop that is planned is prepared for', () => {
    // Xgeva on 7 November until 31 December: doses of 5 December and (2 January) no more; six months after 5 December is 5 June.
    const a = advice([breastCancer, boneMetastases, taken('xgeva', '2026-01-10', ['2026-11-07'], { end: '2026-12-31' }), ...labs()])
    expect(one(a, 'stop-denosumab')).toMatchObject({
      values: { stopReason: 'planned-stop' },
      due: { from: '2027-06-05', to: '2027-06-05' },
    })
  })

  test.each([
    ['clearance 34.9 (5 mg needs 35)', labs(ago(3), { creatinine: 90, weight: 43 }), 'clearance'],
    ['calcium 2.00', labs(ago(3), { calcium: 2 }), 'calcium'],
    ['bare bone in the jaw', [...labs(), finding('exposed-bone', { valueBoolean: true })], 'jaw-lesion'],
  ])('%s: agent and moment with the prescriber', (_, values, obstacle) => {
    const a = advice([osteoporosis, taken('prolia', '2024-07-15', ['2026-07-15'], { status: 'stopped', end: '2026-11-01' }), ...values])
    expect(one(a, 'stop-denosumab')).toMatchObject({ outcome: 'ask', stance: 'ask', values: { obstacle } })
  })
})

/** Every record above that has denosumab, in one list: what must hold for all of them. */
describe('every held, stopped or late denosumab comes with its exit', () => {
  const lists: Record<string, readonly (Resource | readonly Resource[])[]> = {
    'Prolia, calcium low, due in four days': [taken('prolia', '2024-05-25', ['2026-05-25']), ...labs(ago(3), { calcium: 1.98 })],
    'Prolia, no laboratory at all, due today': [taken('prolia', '2024-05-21', ['2026-05-21'])],
    'Prolia, wound open, month 6': [
      taken('prolia', '2024-05-21', ['2026-05-21']),
      ...labs(),
      finding('mucosal-healing', { valueString: 'incomplete' }),
    ],
    'Prolia, wound open, before month 6': [
      taken('prolia', '2024-05-22', ['2026-05-22']),
      ...labs(),
      finding('mucosal-healing', { valueString: 'incomplete' }),
    ],
    'Prolia, bare bone, not due': [
      taken('prolia', '2024-08-01', ['2026-08-01']),
      ...labs(),
      finding('exposed-bone', { valueBoolean: true }),
    ],
    'Prolia, pregnant': [taken('prolia', '2024-05-25', ['2026-05-25']), ...labs(), finding('pregnant', { valueBoolean: true })],
    'Prolia beside alendronate': [taken('prolia', '2024-05-25', ['2026-05-25']), taken('alendronate', '2026-01-01', []), ...labs()],
    'Prolia seven months ago': [taken('prolia', '2024-04-01', ['2026-04-01']), ...labs()],
    'Prolia in 2023': [taken('prolia', '2023', ['2023'])],
    'Prolia stopped last month': [taken('prolia', '2024-07-15', ['2026-07-15'], { status: 'stopped', end: '2026-10-15' })],
    'Prolia on hold': [taken('prolia', '2024-07-15', ['2026-07-15'], { status: 'on-hold' })],
    'Prolia planned after its last safe day': [taken('prolia', '2024-05-10', ['2026-05-10']), planned('prolia', '2027-01-10'), ...labs()],
    'the next Prolia planned, calcium low': [
      taken('prolia', '2024-05-25', ['2026-05-25']),
      planned('prolia', '2026-11-25'),
      ...labs(ago(3), { calcium: 1.98 }),
    ],
    'Xgeva, old laboratory values': [breastCancer, boneMetastases, taken('xgeva', '2026-01-10', ['2026-10-24']), ...labs('2026-10-20')],
    'Xgeva, wound open': [
      breastCancer,
      boneMetastases,
      taken('xgeva', '2026-01-10', ['2026-10-24']),
      ...labs(),
      finding('mucosal-healing', { valueString: 'incomplete' }),
    ],
    'Xgeva six months ago': [breastCancer, boneMetastases, taken('xgeva', '2025-01-10', ['2026-05-21']), ...labs()],
    'Prolia, in order': [taken('prolia', '2024-05-25', ['2026-05-25']), ...labs()],
    'Xgeva, in order': [breastCancer, boneMetastases, taken('xgeva', '2026-01-10', ['2026-10-24']), ...labs()],
  }

  test.each(Object.entries(lists))('%s', (story, entries) => {
    const a = advice(entries)
    const denosumab = new Set(a.exposures.filter((e) => e.class === 'denosumab').map((e) => e.drug))
    const checks = all(a, 'pre-dose-check').filter((r) => r.outcome === 'hold' || (r.outcome === 'ask' && r.reasons.length > 0))
    const late = all(a, 'dose-overdue').filter((r) => r.outcome === 'rebound-risk' || r.outcome === 'protection-lost')
    const calls = denosumab.size > 0 && (checks.length > 0 || late.length > 0)
    const exits = all(a, 'stop-denosumab')
    if (calls) expect(exits.map((r) => r.outcome)).not.toEqual([])
    for (const held of checks.filter((r) => r.dates.latestDose !== undefined)) expect(held.due?.to).toBe(held.dates.latestDose)
    for (const exit of exits) expect(exit.due === null || exit.due.from <= exit.due.to).toBe(true)
    expect(exits.length > 0).toBe(!story.endsWith('in order'))
    // Every sentence can be written in both languages.
    for (const r of a.recommendations) expect([r.text.nl, r.text.en].every((text) => text.length > 0 && !/[{}[\]]/.test(text))).toBe(true)
  })
})

test('the windows count calendar months, so that they agree with the dates a clinician writes', () => {
  expect(isoDay(addMonths(day('2026-08-31'), 6))).toBe('2027-02-28')
  expect(isoDay(addDays(addMonths(day('2026-05-25'), 6), 28))).toBe('2026-12-23')
})

describe('what cannot be told is not given', () => {
  const xgeva = (doses: readonly string[]): Resource[] => taken('xgeva', '2025-01-10', doses)
  const extraction: Resource = {
    resourceType: 'ServiceRequest',
    id: 'out',
    status: 'active',
    intent: 'order',
    code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/procedure', code: 'tooth-extraction' }] },
    bodySite: [{ coding: [{ system: 'urn:iso:std:iso:3950', code: '36' }] }],
    subject: { reference: 'Patient/p' },
    occurrenceDateTime: ago(-10),
  }

  test('A first Zometa for nobody knows which day, everything else in order: asked', () => {
    const { timing: _, ...dosage } = drug('zometa').dosage as Record<string, unknown>
    const order = { ...planned('zometa', ago(-4)), dosageInstruction: [dosage] }
    expect(check(advice([breastCancer, boneMetastases, order, cleared, ...labs()]))).toMatchObject({ outcome: 'ask' })
    expect(check(advice([breastCancer, boneMetastases, planned('zometa', ago(-4)), cleared, ...labs()]))).toMatchObject({ outcome: 'give' })
  })

  test('An Xgeva of which nobody wrote the day: the next one may be too early, and is not given', () => {
    const [list, known, later] = xgeva([ago(30), ago(9)])
    const undated = { ...later, effectiveDateTime: undefined }
    expect(check(advice([breastCancer, boneMetastases, list!, known!, ...labs()]))).toMatchObject({ outcome: 'give' })
    const a = advice([breastCancer, boneMetastases, list!, known!, undated, ...labs()])
    expect(outcomes(a, 'pre-dose-check')).not.toContain('give')
  })

  test('A Prolia of which the status cannot be read, a year after the last certain one: the jaw counts as exposed, and the clock keeps to the certain one', () => {
    const doses = [isoDay(addMonths(asOf, -13)), isoDay(addMonths(asOf, -7))]
    const [list, first, second] = taken('prolia', '2024-01-10', doses)
    const a = advice([osteoporosis, list!, first!, { ...second, status: 'finished' }, extraction, ...labs()])
    expect(outcomes(a, 'dental-procedure')).not.toContain('no-restriction')
    expect(outcomes(a, 'dose-overdue')).toEqual(['protection-lost'])
    expect(a.missing.find((m) => m.fact === 'last-denosumab-dose')?.neededBy).toContain('dose-overdue')
  })

  test('Prolia due today, Aclasta planned in four days instead: the nurse is not told to give Prolia, and the exit is kept in sight', () => {
    const a = advice([
      osteoporosis,
      ...taken('prolia', '2024-01-10', [isoDay(addMonths(asOf, -6))]),
      planned('aclasta', ago(-4)),
      cleared,
      ...labs(),
    ])
    expect(
      all(a, 'pre-dose-check')
        .filter((r) => r.outcome === 'give')
        .map((r) => r.subject),
    ).toEqual(['MedicationRequest/aclasta-plan'])
    expect(outcomes(a, 'duplicate-therapy')).toEqual([])
    expect(one(a, 'stop-denosumab')).toMatchObject({ outcome: 'follow-with-bisphosphonate', due: { from: '2026-11-21', to: '2026-12-20' } })
  })

  test('Prolia at month 5 with Aclasta planned at month 6 is a stop that is planned', () => {
    const a = advice([
      osteoporosis,
      ...taken('prolia', '2024-01-10', [isoDay(addMonths(asOf, -5))]),
      planned('aclasta', isoDay(addMonths(asOf, 1))),
      ...labs(),
    ])
    expect(one(a, 'stop-denosumab').values).toMatchObject({ stopReason: 'planned-stop' })
  })

  test('Prolia six months ago and Xgeva planned, but held for a low calcium: no denosumab in time, so the exit', () => {
    const a = advice([
      breastCancer,
      boneMetastases,
      ...taken('prolia', '2024-01-10', [isoDay(addMonths(asOf, -6))], { status: 'stopped' }),
      planned('xgeva', ago(-2)),
      cleared,
      ...labs(ago(3), { calcium: 2 }),
    ])
    expect(check(a)).toMatchObject({ outcome: 'hold', subject: 'MedicationRequest/xgeva-plan' })
    expect(one(a, 'stop-denosumab')).toMatchObject({ outcome: 'ask', due: { from: '2026-11-21', to: '2026-12-20' } })
  })

  test('An extraction under Xgeva: stopped until healed, and so an exit plan with its day', () => {
    const a = advice([breastCancer, boneMetastases, ...xgeva([ago(10)]), extraction, ...labs(ago(3))])
    expect(outcomes(a, 'drug-holiday')).toEqual(['stop-until-healed'])
    // Six months after the last dose of 11 November 2026.
    const exit = one(a, 'stop-denosumab')
    expect(exit).toMatchObject({
      outcome: 'follow-with-bisphosphonate',
      dates: { exitBy: '2027-05-11' },
      values: { stopReason: 'procedure' },
    })
    expect(exit.text.nl).toContain('onderbreking rond een ingreep')
    expect(outcomes(advice([breastCancer, boneMetastases, ...xgeva([ago(10)]), ...labs(ago(3))]), 'stop-denosumab')).toEqual([])
  })
})
