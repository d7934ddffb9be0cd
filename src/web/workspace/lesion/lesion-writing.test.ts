/** What the lesion page writes is read back as it was meant, and the advice follows it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Condition, Resource } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { assertValid } from '../../../server/store/validate.ts'
import { doneProcedure } from '../mouth/mouth-writing.ts'
import { laidOver } from '../open-patient.ts'
import type { Change } from '../outbox.ts'
import { type PatientView, view } from '../view.ts'
import {
  agreed,
  antibioticBegun,
  askedOfPrescriber,
  assessment,
  closedLesion,
  followUp,
  newLesion,
  outcomeAtYear,
} from './lesion-writing.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'patients')
const recordOf = (name: string): readonly Resource[] => {
  const found = readdirSync(folder).find((f) => f.startsWith(`${name}-`))!
  const bundle = JSON.parse(readFileSync(join(folder, found, 'record.json'), 'utf8')) as { entry: { resource: Resource }[] }
  return bundle.entry.map(({ resource }) => resource)
}
function viewOf(name: string, changes: readonly Change[] = [], asOf = '2026-11-21'): PatientView {
  for (const { resource } of changes) assertValid(resource)
  const seen = view(laidOver(recordOf(name), JSON.parse(JSON.stringify(changes))), asOf, 'uz-leuven')
  if (!('view' in seen)) throw new Error('unusable')
  return seen.view
}
const outcomesOf = (v: PatientView, decision: string, subject: string): readonly string[] =>
  v.advice.lines.filter((l) => l.decision === decision && l.subject === subject).map(({ outcome }) => outcome)

const quiet = {
  pain: false,
  infection: false,
  'exposure-beyond-alveolus': false,
  'pathological-fracture': false,
  'extra-oral-fistula': false,
  'oro-antral-communication': false,
  'osteolysis-to-border': false,
}

describe('a new lesion and its first look', () => {
  const lesion = newLesion('bea', { sites: ['46'] }, '2026-11-21')
  const at = `Condition/${lesion.id}`
  const looked = (answers: Readonly<Record<string, boolean | undefined>>, on = '2026-11-21'): PatientView =>
    viewOf('bea', [{ resource: lesion }, ...assessment('bea', at, { answers }, on)])

  test('bare bone and nothing else is stage 1, of which eight weeks are still to be seen: suspected', () => {
    const v = looked({ 'exposed-bone': true, ...quiet })
    expect(outcomesOf(v, 'mronj-stage', at)).toEqual(['1'])
    expect(outcomesOf(v, 'mronj-diagnosis', at)).toEqual(['suspected'])
    expect(v.advice.notices).toEqual(viewOf('bea').advice.notices)
  })

  test.each([
    ['pain', '2'],
    ['infection', '2'],
    ['pathological-fracture', '3'],
    ['extra-oral-fistula', '3'],
  ])('with %s it is stage %s', (code, stage) => {
    expect(outcomesOf(looked({ 'exposed-bone': true, ...quiet, [code]: true }), 'mronj-stage', at)).toEqual([stage])
  })

  test('what was not examined stays unknown: bare bone alone gives no stage 1', () => {
    const v = looked({ 'exposed-bone': true, pain: undefined })
    expect(outcomesOf(v, 'mronj-stage', at)).not.toContain('1')
    expect(v.lesions[0]?.visits[0]?.stages).toEqual(['1', '2'])
  })

  // 22 September to 17 November 2026 is 56 days.
  test('bare for eight weeks it is jaw necrosis: an earlier day on which it was seen counts', () => {
    const since = newLesion('bea', { sites: ['46'], onset: '2026-09-22' }, '2026-11-21')
    const v = viewOf('bea', [
      { resource: since },
      ...assessment(
        'bea',
        `Condition/${since.id}`,
        { answers: { 'exposed-bone': true, ...quiet, 'jaw-metastasis': false, 'jaw-radiotherapy': false } },
        '2026-11-17',
      ),
    ])
    expect(outcomesOf(v, 'mronj-diagnosis', `Condition/${since.id}`)).toEqual(['mronj'])
  })
})

describe('the course of Nora’s lesion', () => {
  const at = 'Condition/lesion'

  test('visit by visit: the stage as it followed that day, and what came', () => {
    const [lesion] = viewOf('nora').lesions
    expect(lesion?.visits.map(({ date, stages }) => [date, stages])).toEqual([
      // Bare bone and pain on 1 July: stage 2. With a fracture on 19 November: stage 3.
      ['2026-07-01', ['2']],
      ['2026-11-19', ['3']],
    ])
    expect(lesion?.visits[1]?.appeared).toEqual(['altered-sensation', 'infection', 'pus', 'swelling', 'pathological-fracture'])
    expect(lesion?.visits[0]?.appeared).toEqual([])
  })

  test('closed mucosa ends it; what had been there is gone', () => {
    const closed = { answers: { 'exposed-bone': false, ...quiet, pus: false }, mucosa: 'complete' } as const
    const v = viewOf('nora', assessment('nora', at, closed, '2027-02-20'), '2027-02-20')
    expect(outcomesOf(v, 'mronj-diagnosis', at)).toEqual(['healed'])
    expect(v.lesions[0]?.visits[2]).toMatchObject({ stages: [], diagnoses: ['healed'] })
    expect(v.lesions[0]?.visits[2]?.gone).toEqual(expect.arrayContaining(['exposed-bone', 'pain', 'infection', 'pus']))
  })

  test('recorded as over it is over, and its past stays what it was', () => {
    const condition = recordOf('nora').find((r): r is Condition => r.resourceType === 'Condition' && r.id === 'lesion')!
    const closed = assessment('nora', at, { answers: { 'exposed-bone': false, ...quiet }, mucosa: 'complete' }, '2027-02-20')
    const v = viewOf('nora', [...closed, { resource: closedLesion(condition, '2027-02-20') }], '2027-02-20')
    expect(v.lesions[0]?.over).toBe(true)
    expect(v.lesions[0]?.visits.map(({ stages }) => stages)).toEqual([['2'], ['3'], []])
  })
})

describe('treatment', () => {
  const at = 'Condition/lesion'

  // Three weeks after 10 November 2026 is 1 December 2026.
  test.each([
    ['an order', true, 'MedicationRequest'],
    ['a medicine taken', false, 'MedicationStatement'],
  ])('an antibiotic begun, as %s, is looked at again after three weeks', (_, prescribes, type) => {
    const drug = antibioticBegun(
      'lies',
      at,
      { outcome: 'doxycycline-100-daily', dose: '100 mg, 1 keer per dag', on: '2026-11-10' },
      prescribes,
    )
    expect(drug.resourceType).toBe(type)
    const v = viewOf('lies', [{ resource: drug }])
    const review = v.advice.lines.find((l) => l.decision === 'mronj-antibiotic' && l.outcome === 'review-at-3-weeks')
    expect(review?.due?.from).toBe('2026-12-01')
    expect(v.advice.notices).toEqual(viewOf('lies').advice.notices)
  })

  // Two weeks after 21 November 2026 is 5 December 2026.
  test('a sequestrum removed asks for a look two weeks later', () => {
    const done = doneProcedure('nora', { code: 'sequestrectomy', places: ['36'], on: '2026-11-21', reason: at })
    const v = viewOf('nora', [{ resource: done }])
    const look = v.advice.lines.find((l) => l.outcome === 'after-sequestrectomy-2-weeks')
    expect(look?.due?.from).toBe('2026-12-05')
  })
})

describe('what goes beside the treatment is kept, and changes no advice', () => {
  const at = 'Condition/lesion'
  const therapy = { therapy: 'MedicationStatement/prolia', therapyName: 'Prolia' }
  const line = { outcome: 'clinical-3-months', actor: 'mka-surgeon', due: { from: '2027-02-19', to: '2027-02-19' } }
  const kept: readonly Change[] = [
    agreed(
      'nora',
      at,
      { kind: 'stop', ...therapy, prescriber: 'Dr. Verzonnen', text: 'Stop; zoledroninezuur in januari.', on: '2026-11-21' },
      'Sara Bedacht',
    ),
    askedOfPrescriber('nora', at, { ...therapy, text: 'Mag Prolia worden gestopt?', on: '2026-11-21', by: 'Sara Bedacht' }),
    followUp('nora', at, line, 'Klinische controle kaaklaesie 36', '2026-11-21'),
    outcomeAtYear('nora', at, 'improved', '2026-11-21', 'kleiner'),
  ].map((resource) => ({ resource }))

  test('no notice, no other advice', () => {
    const [before, after] = [viewOf('nora'), viewOf('nora', kept)]
    expect(after.advice.notices).toEqual(before.advice.notices)
    expect(after.advice.lines).toEqual(before.advice.lines)
  })

  test('a control stands on its days, for whom it is, at the lesion', () => {
    expect(kept[2]?.resource).toMatchObject({
      resourceType: 'Task',
      status: 'requested',
      executionPeriod: { start: '2027-02-19', end: '2027-02-19' },
      focus: { reference: at },
      for: { reference: 'Patient/nora' },
      performerType: [{ coding: [{ code: 'mka-surgeon' }] }],
    })
  })
})
