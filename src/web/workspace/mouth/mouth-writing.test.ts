/** What the mouth page writes is read back as it was meant: by the record, and by the advice that follows. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Resource, ServiceRequest } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { laidOver } from '../open-patient.ts'
import type { Change } from '../outbox.ts'
import { type PatientView, view } from '../view.ts'
import { marksOf, spokenName } from './marks.ts'
import { carriedOut, doneProcedure, dropped, healing, moved, plannedProcedure, siteFindings, wholeMouth } from './mouth-writing.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'patients')
const recordOf = (name: string): readonly Resource[] => {
  const found = readdirSync(folder).find((f) => f.startsWith(`${name}-`))!
  const bundle = JSON.parse(readFileSync(join(folder, found, 'record.json'), 'utf8')) as { entry: { resource: Resource }[] }
  return bundle.entry.map(({ resource }) => resource)
}
/** Changes are stored before the advice is asked: JSON, as it comes back. */
function viewOf(name: string, changes: readonly Change[], asOf = '2026-11-21'): PatientView {
  const seen = view(laidOver(recordOf(name), JSON.parse(JSON.stringify(changes))), asOf, 'uz-leuven')
  if (!('view' in seen)) throw new Error('unusable')
  return seen.view
}
const outcomes = (v: PatientView, decision: string, subject: string): readonly string[] =>
  v.advice.lines.filter((l) => l.decision === decision && l.subject === subject).map(({ outcome }) => outcome)
const place = (v: PatientView, site: string) => v.mouth.places.find((p) => p.site === site)

describe('planning and doing an extraction', () => {
  const plan = plannedProcedure('bea', { code: 'tooth-extraction', places: ['36'], on: '2027-01-12' }, '2026-11-21')

  // Bea had Prolia on 5 August 2026: 12 January 2027 lies between month 5 (5 January) and month 6 (5 February).
  test('an extraction planned for Bea five months after her injection falls in the window that the protocol prefers', () => {
    const v = viewOf('bea', [{ resource: plan }])
    expect(outcomes(v, 'denosumab-window', `ServiceRequest/${plan.id}`)).toEqual(['window-ects'])
    expect(v.advice.notices).toEqual(viewOf('bea', []).advice.notices)
    expect(spokenName('36', marksOf(v.mouth, [], 'nl').get('36'), 'nl')).toBe('36, eerste molaar linksonder: extractie gepland 12 jan 2027')
  })

  test('moved to the day after the injection falls due, the dose comes first', () => {
    const v = viewOf('bea', [{ resource: plan }, moved(plan, '2027-02-10')])
    expect(outcomes(v, 'denosumab-window', `ServiceRequest/${plan.id}`)).toEqual(['dose-due'])
  })

  test('urgent is not put off', () => {
    const urgent = plannedProcedure('bea', { code: 'tooth-extraction', places: ['36'], on: '2026-11-24', urgent: true }, '2026-11-21')
    const v = viewOf('bea', [{ resource: urgent }])
    expect(outcomes(v, 'denosumab-window', `ServiceRequest/${urgent.id}`)).toEqual(['not-delayed-urgent'])
    expect(marksOf(v.mouth, [], 'en').get('36')?.words).toEqual(['extraction planned 24 Nov 2026, urgent'])
  })

  test('dropped, nothing is planned any more', () => {
    const v = viewOf('bea', [{ resource: plan }, dropped(plan, ['36'])])
    expect(place(v, '36')).toBeUndefined()
  })

  // Two weeks after 21 November 2026 is 5 December 2026.
  test('recorded as done it asks for the wound to be looked at two weeks later, once, and the tooth is gone', () => {
    const planned = recordOf('bea').find((r): r is ServiceRequest => r.resourceType === 'ServiceRequest')!
    const changes = carriedOut('bea', planned, 'tooth-extraction', ['46'], '2026-11-21')
    const v = viewOf('bea', changes)
    const due = v.advice.lines.filter((l) => l.decision === 'postoperative-control')
    expect(due.map(({ outcome, due: day }) => [outcome, day?.from])).toEqual([['due', '2026-12-05']])
    expect(place(v, '46')).toMatchObject({ extracted: '2026-11-21', procedures: [{ status: 'done', wound: 'unrecorded-healing' }] })
    expect(v.advice.lines.some((l) => l.decision === 'dental-procedure')).toBe(false)
  })

  test('carried out on the very day it was planned for, it is one operation, not two', () => {
    const planned = plannedProcedure('bea', { code: 'tooth-extraction', places: ['36'], on: '2026-11-21' }, '2026-11-20')
    const v = viewOf('bea', carriedOut('bea', planned, 'tooth-extraction', ['36'], '2026-11-21'))
    expect(place(v, '36')?.procedures).toHaveLength(1)
    expect(new Set(v.advice.lines.filter((l) => l.subjectName.nl === 'Extractie 36').map((l) => l.subject)).size).toBe(1)
  })

  test('healing that is complete lets the therapy go on; what has not healed or is infected does not', () => {
    const done = doneProcedure('bea', { code: 'tooth-extraction', places: ['46'], on: '2026-11-07' })
    const wound = `Procedure/${done.id}`
    const closed = viewOf('bea', [{ resource: done }, ...healing('bea', wound, { complete: true, infection: false }, '2026-11-21')])
    expect(place(closed, '46')?.procedures.map(({ wound: state }) => state)).toContain('healed')
    expect(outcomes(closed, 'postoperative-control', wound)).toEqual(['stop-antibiotic'])
    const open = viewOf('bea', [{ resource: done }, ...healing('bea', wound, { complete: false, infection: true }, '2026-11-21')])
    expect(place(open, '46')?.procedures.map(({ wound: state }) => state)).toContain('open')
    expect(outcomes(open, 'resume-therapy', wound)).toEqual(['wait'])
  })

  test('of a plan for four teeth, three done leave the fourth planned', () => {
    const planned = recordOf('zoe').find((r): r is ServiceRequest => r.resourceType === 'ServiceRequest')!
    const v = viewOf('zoe', carriedOut('zoe', planned, 'tooth-extraction', ['33', '34', '35'], '2026-11-21'))
    expect(['33', '34', '35', '36'].map((t) => place(v, t)?.extracted)).toEqual(['2026-11-21', '2026-11-21', '2026-11-21', undefined])
    expect(place(v, '36')?.procedures.map(({ status, sites }) => [status, sites])).toEqual([['planned', ['36']]])
    expect(v.mouth.sessions?.groups).toEqual([['36']])
  })
})

describe('findings', () => {
  const none = () => []

  test('a lost tooth before Anna’s first dose is to come out', () => {
    const v = viewOf('anna', siteFindings('anna', ['37'], { prognosis: 'tooth-unsalvageable', values: {} }, '2026-11-21', none))
    expect(outcomes(v, 'dental-workup', '37')).toEqual(['extract'])
    expect(marksOf(v.mouth, [], 'nl').get('37')).toMatchObject({ words: ['onherstelbaar'], short: 'infaust' })
  })

  test('a doubtful tooth found good is doubtful no more', () => {
    const known = [{ code: 'tooth-doubtful', value: true, date: '2026-11-18', reference: 'Observation/doubtful-46' }]
    const v = viewOf(
      'anna',
      siteFindings('anna', ['46'], { prognosis: 'good', values: {} }, '2026-11-21', () => known),
    )
    expect(outcomes(v, 'dental-workup', '46')).toEqual([])
    expect(place(v, '46')?.findings.find((f) => f.code === 'tooth-doubtful')?.value).toBe(false)
  })

  test('found lost, its being doubtful is taken back; nothing else is said that nobody looked at', () => {
    const known = [{ code: 'tooth-doubtful', value: true, date: '2026-11-18', reference: 'Observation/doubtful-46' }]
    const made = siteFindings('anna', ['46'], { prognosis: 'tooth-unsalvageable', values: {} }, '2026-11-21', () => known)
    expect(
      made.map(({ resource }) => resource.resourceType === 'Observation' && [resource.code.coding?.[0]?.code, resource.valueBoolean]),
    ).toEqual([
      ['tooth-unsalvageable', true],
      ['tooth-doubtful', false],
    ])
  })

  test('grades, millimetres and yes or no are read as such', () => {
    const values = { 'furcation-grade': 2, 'tooth-mobility': 0, 'pocket-depth': 7.5, 'tooth-painful': true, 'periapical-lesion': false }
    const v = viewOf('bea', siteFindings('bea', ['47'], { values, note: '<b>à vue</b>' }, '2026-11-21', none))
    expect(Object.fromEntries(place(v, '47')!.findings.map((f) => [f.code, f.value]))).toEqual(values)
    expect(v.advice.notices).toEqual(viewOf('bea', []).advice.notices)
    expect(marksOf(v.mouth, [], 'nl').get('47')?.words).toEqual(['furcatie graad 2', 'pocketdiepte 7,5 mm', 'pijnlijk'])
  })

  test('a torus of the palate is one of the upper jaw, and stands at its own place in the picture', () => {
    const made = siteFindings('bea', ['maxilla/palate'], { values: { torus: true } }, '2026-11-21', none)
    const v = viewOf('bea', made)
    expect(place(v, 'maxilla')?.findings.map(({ code }) => code)).toEqual(['torus'])
    const marks = marksOf(
      v.mouth,
      made.map(({ resource }) => resource),
      'nl',
    )
    expect(spokenName('maxilla/palate', marks.get('maxilla/palate'), 'nl')).toBe('Torus palatinus: torus')
    expect(spokenName('maxilla', marks.get('maxilla'), 'nl')).toBe('Bovenkaak')
  })

  test('the mouth as a whole: cleared, a denture that chafes, poor hygiene', () => {
    const form = { clearance: 'cleared', hygiene: 'poor', denture: true, dentureTrauma: true } as const
    const v = viewOf('bea', wholeMouth('bea', form, '2026-11-21'))
    const found = Object.fromEntries(place(v, '')!.findings.map((f) => [f.code, f.value]))
    expect(found).toEqual({ 'dental-clearance': 'cleared', 'oral-hygiene': 'poor', 'removable-denture': true, 'denture-trauma': true })
  })
})

describe('what the picture says', () => {
  test('sessions as the protocol stages them: three front or premolar teeth together, each molar alone', () => {
    expect(viewOf('zoe', []).mouth.sessions?.groups).toEqual([['33', '34', '35'], ['36']])
  })

  test('a lesion with its stage, at its tooth or jaw', () => {
    expect(marksOf(viewOf('nora', []).mouth, [], 'nl').get('36')).toMatchObject({
      stage: '3',
      short: 'st. 3',
      words: ['kaaklaesie, stadium 3'],
    })
    expect(marksOf(viewOf('lies', []).mouth, [], 'en').get('mandible')?.words).toEqual(['jaw lesion, stage 1'])
    expect(marksOf(viewOf('mieke', []).mouth, [], 'nl').get('45')?.words).toContain('kaaklaesie, stadium 2 (vermoeden)')
  })

  test('a wound that has not healed', () => {
    expect(spokenName('26', marksOf(viewOf('bram', []).mouth, [], 'nl').get('26'), 'nl')).toBe(
      '26, eerste molaar linksboven: geëxtraheerd 7 nov 2026, slijmvlies niet genezen',
    )
  })
})
