/** Four published rules, written a second time from their sources in CQL and run by the public CQL libraries: ours must say the same of ten thousand patients each. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '../src/advice/advise.ts'
import { bundleOf, hs, hsp, icd, loinc, mg, observation, tooth, ucum } from '../src/record/example-bundle.ts'
import type { Fields } from '../src/record/json.ts'
import { readBundle } from '../src/record/read.ts'
import { addDays, addMonths, civil, type Day, dayOf, isoDay } from '../src/values/day.ts'
import { cqlDate, libraryOf, type Parameters } from './oracle/cql.ts'

const cases = 10_000
const today = dayOf(2026, 11, 21)!

/** One patient: what CQL is told, the same as a FHIR record, and the day of the advice. */
interface Told {
  readonly parameters: Parameters
  readonly resources: readonly Fields[]
  readonly patient?: Fields
  readonly protocol: string
}

/** Our outcome of a decision under a protocol; "none" when nothing is said. */
function ours({ resources, patient = {}, protocol }: Told, decision: string): string {
  const bundle = bundleOf(...resources)
  const entry = (bundle.entry as { resource: Fields }[]).map(({ resource }) => ({
    resource: resource.resourceType === 'Patient' ? { ...resource, ...patient } : resource,
  }))
  const read = readBundle({ ...bundle, entry }, { asOf: today })
  if ('unusable' in read) throw new Error(read.unusable)
  const said = advise(read.record, { asOf: today, protocol }).recommendations.filter(
    (r) => r.decision === decision && r.authority === protocol,
  )
  expect(said.length).toBeLessThan(2)
  return said[0]?.outcome ?? 'none'
}

/** Runs both on every case, and counts how often each answer came: an answer that never came was not compared. */
async function compare(
  library: string,
  definition: string,
  decision: string,
  told: fc.Arbitrary<Told>,
  answers: readonly string[],
): Promise<void> {
  const run = libraryOf(library)
  const seen = new Map<string, number>()
  const different: unknown[] = []
  for (const t of fc.sample(told, { numRuns: cases, seed: 20261121 })) {
    const theirs = String((await run(t.parameters))[definition])
    const mine = ours(t, decision)
    seen.set(theirs, (seen.get(theirs) ?? 0) + 1)
    if (mine !== theirs && different.length < 5) different.push({ ...t, mine, theirs })
  }
  process.stdout.write(`\n${library} ${definition}: ${cases} cases; ${[...seen].map(([answer, n]) => `${answer} ${n}`).join(', ')}\n`)
  expect(different).toEqual([])
  expect([...seen.keys()].sort()).toEqual([...answers].sort())
}

const step = (low: number, high: number, by: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(low / by), max: Math.round(high / by) }).map((n) => Number((n * by).toFixed(4)))
const day = (from: Day, to: Day): fc.Arbitrary<Day> => fc.integer({ min: from, max: to }) as fc.Arbitrary<number> as fc.Arbitrary<Day>

/** Birth days over all ages, and around a birthday that falls today. */
const birth = (from: number, to: number): fc.Arbitrary<Day> =>
  fc.oneof(
    day(dayOf(2026 - to, 11, 21)!, dayOf(2026 - from, 11, 21)!),
    fc
      .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: -1, max: 1 }))
      .map(([years, off]) => addDays(addMonths(today, -12 * years), off)),
  )
const born = (on: Day): Fields => ({ birthDate: isoDay(on) })

const lab = (code: string, value: number, unit: string): Fields => observation(loinc(code), { valueQuantity: ucum(value, unit) })
const zometa: Fields = {
  resourceType: 'MedicationRequest',
  status: 'active',
  intent: 'plan',
  medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BA08' }], text: 'Zometa 4 mg' },
  dosageInstruction: [
    {
      timing: { repeat: { boundsPeriod: { start: '2026-11-25' }, frequency: 1, period: 4, periodUnit: 'wk' } },
      doseAndRate: [{ doseQuantity: mg(4) }],
    },
  ],
}
const bisphosphonate: Fields = {
  resourceType: 'MedicationStatement',
  status: 'active',
  medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BA08' }], text: 'Zometa 4 mg' },
  effectivePeriod: { start: '2024-01-01' },
}
const prolia = (last: Day): readonly Fields[] => {
  const medicationCodeableConcept = { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BX04' }], text: 'Prolia 60 mg' }
  return [
    {
      resourceType: 'MedicationStatement',
      status: 'active',
      medicationCodeableConcept,
      effectivePeriod: { start: isoDay(addMonths(last, -24)) },
    },
    {
      resourceType: 'MedicationAdministration',
      status: 'completed',
      medicationCodeableConcept,
      effectiveDateTime: isoDay(last),
      dosage: { dose: mg(60) },
    },
  ]
}

describe('the same in CQL', () => {
  test('dose of zoledronate 4 mg by clearance', async () => {
    const told = fc.tuple(birth(18, 100), fc.boolean(), step(35, 150, 0.1), step(40, 420, 1)).chain(([on, woman, kg, any]) => {
      // Half of the creatinines are chosen so that the clearance falls near a limit.
      const { year, month, date } = civil(on)
      const age = 2026 - year - (month > 11 || (month === 11 && date > 21) ? 1 : 0)
      const nearLimit = fc
        .tuple(fc.constantFrom(30, 40, 50, 60), step(-0.3, 0.3, 0.01))
        .map(([limit, off]) => Math.round(((140 - age) * kg * (woman ? 0.85 : 1) * 8840) / (72 * (limit + off))) / 100)
      return fc.oneof(fc.constant(any), nearLimit).map(
        (creatinine): Told => ({
          protocol: 'nl-handreiking',
          patient: { ...born(on), gender: woman ? 'female' : 'male' },
          parameters: {
            BirthDate: cqlDate(on),
            Today: cqlDate(today),
            Woman: woman,
            WeightKg: kg,
            CreatinineMicromolePerLitre: creatinine,
          },
          resources: [
            zometa,
            { resourceType: 'Condition', code: icd('C79.5') },
            lab('14682-9', creatinine, 'umol/L'),
            lab('29463-7', kg, 'kg'),
            lab('2000-8', 2.4, 'mmol/L'),
            lab('1751-7', 40, 'g/L'),
          ],
        }),
      )
    })
    await compare('ZoledronateDose', 'Dose', 'zoledronate-dose', told, ['4-mg', '3.5-mg', '3.3-mg', '3-mg', 'not-recommended'])
  })

  test('stage of a jaw lesion', async () => {
    const findings: Readonly<Record<string, string>> = {
      Pain: 'pain',
      Swelling: 'swelling',
      AlteredSensation: 'altered-sensation',
      Infection: 'infection',
      Pus: 'pus',
      BeyondAlveolus: 'exposure-beyond-alveolus',
      PathologicalFracture: 'pathological-fracture',
      ExtraOralFistula: 'extra-oral-fistula',
      OroAntralCommunication: 'oro-antral-communication',
      OsteolysisToBorder: 'osteolysis-to-border',
    }
    const answer = fc.constantFrom<boolean | null>(true, false, null)
    const seldom = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<boolean | null>(false, null) },
      { weight: 1, arbitrary: fc.constant<boolean | null>(true) },
    )
    const told = fc
      .record({
        seen: fc.boolean(),
        ...Object.fromEntries(Object.keys(findings).map((k) => [k, k === 'Pain' || k === 'Infection' ? answer : seldom])),
      })
      .map(({ seen, ...recorded }): Told => {
        const bone = seen ? 'exposed-bone' : 'bone-probed-through-fistula'
        const parameters: Parameters = { ExposedBone: seen, BoneProbedThroughFistula: !seen, ...recorded }
        const at = (code: string, value: boolean, on: string): Fields =>
          observation(hs(code), { valueBoolean: value }, { effectiveDateTime: on, focus: [{ reference: 'Condition/l1' }] })
        return {
          protocol: 'aaoms-2022',
          parameters,
          resources: [
            bisphosphonate,
            { resourceType: 'Condition', id: 'l1', code: hs('jaw-lesion'), bodySite: [tooth('46')], onsetDateTime: '2026-06-01' },
            { resourceType: 'Procedure', status: 'not-done', code: hsp('head-neck-radiotherapy') },
            observation(hs('jaw-metastasis'), { valueBoolean: false }),
            at(bone, true, '2026-06-01'),
            at(bone, true, '2026-11-01'),
            ...Object.entries(findings).flatMap(([name, code]) => {
              const value = parameters[name]
              return typeof value === 'boolean' ? [at(code, value, '2026-11-01')] : []
            }),
          ],
        }
      })
    await compare('LesionStage', 'Stage', 'mronj-stage', told, ['1', '2', '3', 'ask'])
  })

  test('bone under a glucocorticoid', async () => {
    const told = fc
      .tuple(
        birth(60, 80),
        fc.oneof(fc.constantFrom(7.4, 7.5, 7.6, 14.9, 15, 15.1), step(0.5, 40, 0.5)),
        fc.oneof(fc.constantFrom(2.9, 3, 3.1, 4), step(0.5, 24, 0.5)),
      )
      .map(
        ([on, daily, months]): Told => ({
          protocol: 'cbo-2011',
          patient: born(on),
          parameters: { BirthDate: cqlDate(on), Today: cqlDate(today), PrednisoloneMgPerDay: daily, Months: months },
          resources: [
            observation(
              hs('prednisolone-mg-per-day'),
              { valueQuantity: ucum(daily, 'mg/d') },
              { component: [{ code: hs('glucocorticoid-months'), valueQuantity: ucum(months, 'mo') }] },
            ),
          ],
        }),
      )
    await compare('GlucocorticoidBoneProtection', 'Answer', 'glucocorticoid-bone-protection', told, ['none', 'dxa', 'treat'])
  })

  const ends = [3, 4, 5, 6, 7, 9, 12]
  /** Any dose of the last 13 months, and those whose windows open or close near a given day. */
  const lastDose = (around: Day): fc.Arbitrary<Day> =>
    fc.oneof(
      day(addMonths(today, -13), today),
      fc
        .tuple(fc.constantFrom(...ends), fc.integer({ min: -3, max: 3 }))
        .map(([months, off]) => Math.min(addDays(addMonths(around, -months), off), today) as Day),
    )

  test('a procedure between injections of denosumab 60 mg', async () => {
    const told = day(today, addMonths(today, 14)).chain((planned) =>
      fc.tuple(lastDose(planned), fc.boolean(), fc.nat(9)).map(
        ([last, , one]): Told => ({
          protocol: 'howship',
          parameters: { LastDose: cqlDate(last), PlannedDay: cqlDate(planned), Urgent: one === 0, Today: cqlDate(today) },
          resources: [
            ...prolia(last),
            {
              resourceType: 'ServiceRequest',
              status: 'active',
              intent: 'plan',
              code: hsp('tooth-extraction'),
              bodySite: [tooth('46')],
              occurrenceDateTime: isoDay(planned),
              ...(one === 0 && { priority: 'urgent' }),
            },
          ],
        }),
      ),
    )
    await compare('DenosumabClock', 'Window', 'denosumab-window', told, [
      'none',
      'not-delayed-urgent',
      'rebound-limit',
      'dose-due',
      'window-ects',
      'between-windows',
      'window-aaoms-2022',
      'too-early',
    ])
  })

  test('a late injection of denosumab 60 mg', async () => {
    const told = lastDose(today).map(
      (last): Told => ({
        protocol: 'uz-leuven',
        parameters: { LastDose: cqlDate(last), PlannedDay: cqlDate(today), Urgent: false, Today: cqlDate(today) },
        resources: prolia(last),
      }),
    )
    await compare('DenosumabClock', 'Late', 'dose-overdue', told, ['none', 'due', 'overdue', 'rebound-risk', 'protection-lost'])
  })
})
