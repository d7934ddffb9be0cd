import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bundle, Resource } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { isoDay, parseDay } from '../../../values/day.ts'
import { type PatientView, view } from '../view.ts'
import { dayOf, givenDoses, plannedProcedures, shifts, supposed } from './what-if.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'patients')
const today = '2026-11-21'

/** The record of an example patient, by first name. */
function record(name: string): readonly Resource[] {
  const one = readdirSync(folder).find((file) => file.startsWith(`${name}-`))!
  const bundle = JSON.parse(readFileSync(join(folder, one, 'record.json'), 'utf8')) as Bundle
  return bundle.entry!.map(({ resource }) => resource!)
}
const idOf = (resources: readonly Resource[]): string => resources.find(({ resourceType }) => resourceType === 'Patient')!.id!

function viewed(resources: readonly Resource[], asOf = today): PatientView {
  const is = view(resources, asOf, 'uz-leuven')
  if ('unusable' in is) throw new Error(is.unusable.en)
  return is.view
}
const days = (marks: readonly { readonly day: number }[]): readonly string[] => marks.map(({ day }) => isoDay(day as never))

describe('the time line', () => {
  const { timeLine } = viewed(record('bea'))
  test('Bea: each injection of Prolia on its day, and the next one', () => {
    expect(timeLine.drugs.map(({ name, doses }) => [name.nl, ...days(doses)])).toEqual([
      ['Prolia 60 mg', '2025-02-06', '2025-08-05', '2026-02-04', '2026-08-05'],
    ])
    expect(timeLine.windows.filter(({ label }) => label.nl.startsWith('Volgende')).map(({ from }) => isoDay(from))).toEqual(['2027-02-05'])
  })
  test('Bea: the extraction is planned; two windows and the last day for the injection', () => {
    expect(timeLine.events).toMatchObject([
      { label: { nl: 'Extractie 46', en: 'Extraction 46' }, planned: true, day: parseDay('2026-11-26') },
    ])
    // Months 3 to 4 and 5 to 6 after 5 Aug 2026; at the latest 7 months after it.
    expect(timeLine.windows.filter(({ kind }) => kind !== 'due').map(({ key, from, to }) => [key, isoDay(from), isoDay(to)])).toEqual([
      ['aaoms', '2026-11-05', '2026-12-05'],
      ['ects', '2027-01-05', '2027-02-05'],
      ['latestDose', '2027-03-05', '2027-03-05'],
    ])
  })
  test('Frieda: the planned infusion is outlined, and her clearance stands against the limits of the tables that spoke', () => {
    const frieda = viewed(record('frieda')).timeLine
    expect(frieda.drugs.map(({ doses }) => doses.map(({ planned }) => planned))).toEqual([[true]])
    const clearance = frieda.curves.find(({ key }) => key === 'creatinine-clearance')!
    // (140 − 71) × 60 kg × 0.85 × 88.4 / (72 × creatinine): see her record; 44.8 mL/min on the day of the creatinine.
    expect(clearance.points).toEqual([{ day: parseDay('2026-11-17'), value: 44.8 }])
    expect(clearance.limits).toContain(35)
    expect(clearance.limits).toContain(30)
  })
  test('Bea: a control that the practice planned stands beside what the advice says', () => {
    const task: Resource = {
      resourceType: 'Task',
      id: 'own',
      status: 'requested',
      intent: 'plan',
      description: 'Gebitsreiniging',
      for: { reference: 'Patient/bea' },
      executionPeriod: { start: '2027-01-20', end: '2027-01-20' },
    }
    const own = viewed([...record('bea'), task]).timeLine.windows.filter(({ key }) => key === 'Task/own')
    expect(own.map(({ label, from }) => [label.nl.includes('Gebitsreiniging'), isoDay(from)])).toEqual([[true, '2027-01-20']])
  })
  test('Nora: her lesion is drawn with its stage', () => {
    expect(viewed(record('nora')).timeLine.lesions).toMatchObject([{ stage: '3', name: { nl: 'Kaaklaesie 36' } }])
  })
})

describe('what if', () => {
  const bea = record('bea')
  const before = viewed(bea)
  test('Bea’s extraction on 10 January falls in the window of ECTS and Leuven; the record stays as it is', () => {
    const [planned] = plannedProcedures(bea)
    expect(planned && dayOf(planned)).toBe('2026-11-26')
    const after = viewed(supposed(bea, idOf(bea), [{ kind: 'procedure', reference: `ServiceRequest/${planned!.id}`, on: '2027-01-10' }]))
    const changed = shifts(before.advice, after.advice)
    const window = changed.find(({ name }) => name.decision === 'denosumab-window')!
    expect([window.was.map(({ outcome }) => outcome), window.is.map(({ outcome }) => outcome)]).toEqual([
      ['window-aaoms-2022'],
      ['window-ects'],
    ])
    expect(dayOf(plannedProcedures(bea)[0]!)).toBe('2026-11-26')
  })
  test('had her last injection been a month later, the extraction on 26 November would be too early', () => {
    const [last] = givenDoses(bea)
    if (!last) throw new Error('Bea has doses')
    const after = viewed(
      supposed(bea, idOf(bea), [{ kind: 'move-dose', reference: `MedicationAdministration/${last.id}`, on: '2026-09-05' }]),
    )
    // 26 Nov is month 2 after 5 Sep; the earliest window opens in month 3.
    expect(after.advice.lines.find(({ decision }) => decision === 'denosumab-window')?.outcome).toBe('too-early')
  })
  test('Carla gets her injection today: she is no longer late', () => {
    const carla = record('carla')
    const late = viewed(carla)
    const therapy = late.advice.exposures[0]!.reference
    const after = viewed(supposed(carla, idOf(carla), [{ kind: 'dose', therapy, on: today }]))
    const overdue = (v: PatientView) => v.advice.lines.filter(({ decision }) => decision === 'dose-overdue').map(({ outcome }) => outcome)
    // Seven and a half months after her last: rebound.
    expect(overdue(late)).toEqual(['rebound-risk'])
    expect(overdue(after).filter((outcome) => outcome !== 'due' && outcome !== 'covered')).toEqual([])
    // Six months after 21 Nov 2026.
    expect(after.advice.lines.find(({ decision }) => decision === 'dose-schedule')?.due?.from).toBe('2027-05-21')
  })
  test('stopping Prolia asks for a follow-up treatment', () => {
    const therapy = before.advice.exposures[0]!.reference
    const after = viewed(supposed(bea, idOf(bea), [{ kind: 'stop', therapy, on: today }]))
    expect(shifts(before.advice, after.advice).map(({ name }) => name.decision)).toContain('stop-denosumab')
  })
  test('an extraction nobody planned yet is advised on like one that is', () => {
    const kees = record('kees')
    const after = viewed(supposed(kees, idOf(kees), [{ kind: 'extraction', tooth: '36', on: '2026-12-01' }]))
    expect(after.advice.lines.some(({ decision, subjectName }) => decision === 'dental-procedure' && subjectName.nl.includes('36'))).toBe(
      true,
    )
  })
})

test('who the patient is: an allergy is named, none known is said, nothing recorded is not “none”', () => {
  expect(viewed(record('lies')).person.allergies.length).toBeGreaterThan(0)
  expect(viewed(record('bea')).person).toMatchObject({ name: 'Bea Fictief-De Vries', age: 68, allergies: [], noneKnown: true })
  expect(viewed(record('yvonne')).person).toMatchObject({ allergies: [], noneKnown: false })
})
