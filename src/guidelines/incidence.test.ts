import { describe, expect, test } from 'vitest'
import { openCase } from '../facts/case.ts'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import { locate } from './citations.ts'
import { figures, figuresFor, onsets } from './incidence.ts'

const asOf = parseDay('2026-11-21')!

interface Drug {
  readonly text: string
  readonly since: string
  readonly until?: string
  readonly everyDays?: number
  readonly for?: string
}

/** An invented patient with drugs since a date, as the reader understands him. */
function patient(drugs: readonly Drug[], diseases: readonly (readonly [icd: string, id: string])[] = []) {
  const subject = { reference: 'Patient/p' }
  const resources = [
    { resourceType: 'Patient', id: 'p', birthDate: '1950-01-01', gender: 'female' },
    ...diseases.map(([icd, id]) => ({ resourceType: 'Condition', id, subject, clinicalStatus: { coding: [{ code: 'active' }] }, code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: icd }] } })),
    ...drugs.map((d, i) => ({
      resourceType: 'MedicationStatement',
      id: `m${i}`,
      subject,
      status: d.until === undefined ? 'active' : 'completed',
      medicationCodeableConcept: { text: d.text },
      effectivePeriod: { start: d.since, ...(d.until !== undefined && { end: d.until }) },
      ...(d.for !== undefined && { reasonReference: [{ reference: `Condition/${d.for}` }] }),
      ...(d.everyDays !== undefined && { dosage: [{ timing: { repeat: { frequency: 1, period: d.everyDays, periodUnit: 'd' } } }] }),
    })),
  ]
  const read = readBundle({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  return openCase(read.record, asOf)
}

const metastases = [['C79.5', 'mets']] as const
const statementsOf = (c: ReturnType<typeof patient>): string[] => figuresFor(c).map((f) => f.statement)

const zometaSince = (since: string) => patient([{ text: 'Zometa 4 mg', since, everyDays: 28 }], metastases)
const xgevaSince = (since: string) => patient([{ text: 'Xgeva 120 mg', since, everyDays: 28 }], metastases)
const uzlZometa = ['S0431', 'S0432', 'S0433']

describe('which figures apply', () => {
  test.each([
    ['2026-10-21', 'S0431', 'one month'],
    ['2025-11-21', 'S0431', '12 months to the day'],
    ['2025-11-20', 'S0432', 'a day over 12 months'],
    ['2024-11-21', 'S0432', '24 months to the day'],
    ['2024-11-20', 'S0433', 'a day over 24 months'],
  ])('Zometa since %s: %s (%s), and neither of the other two', (since, expected) => {
    expect(statementsOf(zometaSince(since)).filter((s) => uzlZometa.includes(s))).toEqual([expected])
  })

  test('Zometa of which only the year 2024 is known: 22 to 34 months, so both stretches are shown', () => expect(statementsOf(zometaSince('2024')).filter((s) => uzlZometa.includes(s))).toEqual(['S0432', 'S0433']))

  test('Xgeva beyond two years: 4.6 % in both readings, the yearly one first', () => {
    const both = figuresFor(xgevaSince('2024-01-10')).filter((f) => f.percent === 4.6)
    expect(both.map((f) => [f.statement, f.kind])).toEqual([
      ['S0477', 'rate'],
      ['S0436', 'cumulative'],
    ])
  })

  test('In oncology no figure of osteoporosis is shown, though alendronate was taken before', () => {
    const c = patient(
      [
        { text: 'Zometa 4 mg', since: '2026-01-10', everyDays: 28 },
        { text: 'Fosamax 70 mg', since: '2015-01-01', until: '2021-01-01', everyDays: 7, for: 'op' },
      ],
      [...metastases, ['M81.0', 'op']],
    )
    expect(new Set(figuresFor(c).map((f) => f.setting))).toEqual(new Set(['oncology']))
    // 1 in 10,000 stands on an oncology slide, and is blocked there.
    expect(statementsOf(c)).not.toContain('S0892')
  })

  test('Newer prospective figures stand beside those of the documents', () => {
    const s0702 = figuresFor(zometaSince('2025-02-01')).find((f) => f.statement === 'swog-s0702: incidence')
    expect(s0702).toMatchObject({ percent: 2, denominator: { en: '3491 patients' } })
  })

  test('Sunitinib beside Zometa: 11 % comes first', () => {
    const c = patient(
      [
        { text: 'Zometa 4 mg', since: '2026-06-10', everyDays: 28 },
        { text: 'Sutent 50 mg', since: '2026-07-01' },
      ],
      metastases,
    )
    expect(figuresFor(c)[0]).toMatchObject({ percent: 11, statement: 'S0438' })
  })

  test('Myeloma: sponsor and investigator figures always stand side by side', () => {
    const c = patient([{ text: 'Zometa 4 mg', since: '2025-02-01', everyDays: 28 }], [['C90.0', 'mm']])
    expect(statementsOf(c)).toEqual(expect.arrayContaining(['S0327', 'S0478', 'S0479']))
    expect(statementsOf(zometaSince('2025-02-01'))).not.toContain('S0478')
  })

  test('Alendronate: 0.21 % only from 4 years, and with the word that AAOMS disowns it', () => {
    const since = (day: string) => figuresFor(patient([{ text: 'Fosamax 70 mg', since: day, everyDays: 7 }], [['M81.0', 'op']]))
    expect(since('2022-11-22').map((f) => f.statement)).not.toContain('S0488')
    expect(since('2022-11-21').find((f) => f.statement === 'S0488')?.note?.en).toContain('AAOMS 2022')
  })

  test('Prolia in its second year: 0.09 %, not 0.04 or 0.2 %', () =>
    expect(
      figuresFor(patient([{ text: 'Prolia 60 mg', since: '2025-05-10', everyDays: 182 }], [['M81.0', 'op']]))
        .filter((f) => ['S0490', 'S0491', 'S0492'].includes(f.statement))
        .map((f) => f.percent),
    ).toEqual([0.09]))

  test('Aflibercept alone: 8 of 22,700 is 0.035 %', () => {
    const f = figures.find((e) => e.statement === 'S0738')!
    expect(f.percent).toBe(Math.round((8 / 22_700) * 1e5) / 1e3)
  })
})

describe('the lists themselves', () => {
  test('every figure and onset is cited to a place that exists', () => {
    for (const { statement } of [...figures, ...onsets]) expect(locate(statement).document).not.toBe('')
  })

  test('every percentage lies between 0 and 20, low below high', () => {
    for (const f of figures) {
      for (const p of [f.percent, f.percentLow, f.percentHigh]) if (p !== undefined) expect(p >= 0 && p <= 20, f.statement).toBe(true)
      if (f.percentLow !== undefined) expect(f.percentLow, f.statement).toBeLessThan(f.percentHigh!)
    }
  })
})
