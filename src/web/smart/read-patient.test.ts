import { describe, expect, test } from 'vitest'
import { readBundle } from '../../record/read.ts'
import { needed as neededByCds, prefetchTemplates } from '../../server/cds/services.ts'
import { parseDay } from '../../values/day.ts'
import { type PatientRead, readPatient } from './read-patient.ts'
import { grantsOf } from './scopes.ts'
import { needed, searchesFor } from './searches.ts'

const today = parseDay('2026-11-21')!
const base = 'https://ehr.example/fhir/'

type Reply = object | number | 'away'
const bundle = (entry: readonly object[], next?: string): object => ({
  resourceType: 'Bundle',
  type: 'searchset',
  link: next === undefined ? [] : [{ relation: 'next', url: next }],
  entry: entry.map((resource) => ({ resource })),
})
const patient = { resourceType: 'Patient', id: 'p1', birthDate: '1960-05-04', gender: 'female' }
const subject = { reference: 'Patient/p1' }
const statement = (medication: object) => ({ resourceType: 'MedicationStatement', id: 'm1', status: 'active', subject, ...medication })
const nothingTaken = statement({ medicationCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '787481004' }] } })

/** Reads patient p1 from a server that answers as told, by the beginning of what is asked; all else is an empty page. */
async function read(replies: Readonly<Record<string, Reply>>, scope = 'patient/*.rs', signal = new AbortController().signal) {
  const asked: string[] = []
  const fake = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = String(input)
    asked.push(url.replace(base, ''))
    expect(new Headers(init?.headers).get('authorization')).toBe('Bearer secret')
    expect(init).toMatchObject({ redirect: 'error', credentials: 'omit', cache: 'no-store' })
    const all: Readonly<Record<string, Reply>> = { 'Patient/p1': patient, ...replies }
    const key = Object.keys(all)
      .filter((start) => url.replace(base, '').startsWith(start))
      .sort((a, b) => b.length - a.length)[0]
    const reply = key === undefined ? bundle([]) : all[key]!
    if (reply === 'away') throw new TypeError('Failed to fetch')
    return typeof reply === 'number' ? new Response('{}', { status: reply }) : Response.json(reply)
  }
  const answer = await readPatient(
    { base: new URL(base), token: 'secret', patient: 'p1', grants: grantsOf(scope), signal, fetch: fake as typeof fetch },
    today,
  )
  return { answer, asked }
}

/** The record as it is advised on. */
function recordOf(answer: PatientRead) {
  if (!('bundle' in answer)) throw new Error(`not read: ${JSON.stringify(answer)}`)
  const result = readBundle(answer.bundle, { asOf: today })
  if ('unusable' in result) throw new Error(result.unusable)
  return { ...result.record, lacking: answer.lacking }
}

test('the same is read of a record as CDS Hooks ask for: both give the same advice', () => {
  const { patient: _, ...asked } = prefetchTemplates(today)
  const filledIn = Object.entries(asked).map(([key, query]) => [key, query.replace('{{context.patientId}}', 'p1')])
  expect(Object.entries(searchesFor('p1', today))).toEqual(filledIn)
  expect(needed).toEqual(neededByCds)
})

describe('A record is read whole', () => {
  test('page after page', async () => {
    const { answer, asked } = await read({
      'Procedure?': bundle([], `${base}Procedure?page=2`),
      'Procedure?page=2': bundle([{ resourceType: 'Procedure', id: 'x1', status: 'completed', subject, code: { text: 'x' } }]),
    })
    expect(asked).toContain('Procedure?page=2')
    expect(recordOf(answer).lacking).toEqual([])
  })
  test('with the medicines that it only refers to', async () => {
    const prolia = {
      resourceType: 'Medication',
      id: 'd1',
      code: { coding: [{ system: 'http://www.whocc.no/atc', code: 'M05BX04' }], text: 'Prolia' },
    }
    const { answer, asked } = await read({
      'MedicationStatement?': bundle([statement({ medicationReference: { reference: `${base}Medication/d1` } })]),
      'Medication/d1': prolia,
    })
    expect(asked).toContain('Medication/d1')
    const { medications, lacking } = recordOf(answer)
    expect(medications).toMatchObject([{ reference: 'MedicationStatement/m1', drug: { substance: { id: 'denosumab' } } }])
    expect(lacking).toEqual([])
  })
  test('from a server that knows no date or page size: it is asked without', async () => {
    const { answer, asked } = await read({ 'Observation?patient=p1&date': 400 })
    expect(asked.filter((one) => one.startsWith('Observation'))).toEqual([
      'Observation?patient=p1&date=ge2021-01-01&_count=100',
      'Observation?patient=p1',
    ])
    expect(recordOf(answer).lacking).toEqual([])
  })
})

describe('What is not read is told', () => {
  test('results from a server that gives them by category alone are not all results', async () => {
    const { answer } = await read({ 'Observation?': 400, 'Observation?patient=p1&category=laboratory': bundle([]) })
    expect(recordOf(answer).lacking).toEqual([{ part: 'observations', why: 'partly' }])
  })
  test('laboratory results alone were permitted', async () => {
    const { answer } = await read(
      {},
      'patient/*.rs?category=laboratory patient/Patient.r patient/Condition.rs patient/MedicationRequest.rs',
    )
    expect(recordOf(answer).lacking).toContainEqual({ part: 'observations', why: 'partly' })
    expect(recordOf(answer).lacking).not.toContainEqual({ part: 'conditions', why: 'partly' })
  })
  test('a server without medication lists has none to hide', async () => {
    const { answer } = await read({ 'List?': 404, 'MedicationStatement?': bundle([nothingTaken]) })
    expect(recordOf(answer)).toMatchObject({ lacking: [{ part: 'medicationLists', why: 'notOffered' }], medications: [] })
    expect(recordOf(answer).medicationList).toBe('nil-known')
  })
  test.each([
    ['not permitted', {}, grantedBut('MedicationDispense'), 'notGranted'],
    ['refused by the server', { 'MedicationDispense?': 403 }, undefined, 'notGranted'],
    ['broken', { 'MedicationDispense?': 500 }, undefined, 'failed'],
    ['out of reach', { 'MedicationDispense?': 'away' as const }, undefined, 'failed'],
    [
      'cut off after a page',
      { 'MedicationDispense?': bundle([], `${base}MedicationDispense?page=2`), 'MedicationDispense?page=2': 500 },
      undefined,
      'failed',
    ],
  ])('dispensed medicines are %s: nobody says that the patient takes nothing', async (_, replies, scope, why) => {
    const { answer } = await read({ 'MedicationStatement?': bundle([nothingTaken]), ...replies }, scope)
    const { lacking, medications } = recordOf(answer)
    expect(lacking).toEqual([{ part: 'medicationDispenses', why }])
    // A medicine that nobody could read.
    expect(medications).toMatchObject([{ status: 'unknown' }])
  })
  test('"no known allergy" on the first page says nothing when the second cannot be read', async () => {
    const none = {
      resourceType: 'AllergyIntolerance',
      id: 'a1',
      patient: subject,
      code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] },
    }
    const whole = await read({ 'AllergyIntolerance?': bundle([none]) })
    expect(recordOf(whole.answer).noKnownAllergy).toBeDefined()
    const half = await read({
      'AllergyIntolerance?': bundle([none], `${base}AllergyIntolerance?page=2`),
      'AllergyIntolerance?page=2': 'away',
    })
    expect(recordOf(half.answer).noKnownAllergy).toBeUndefined()
    expect(recordOf(half.answer).lacking).toEqual([{ part: 'allergies', why: 'failed' }])
  })
})

/** Everything but one type. */
function grantedBut(type: string): string {
  const others =
    'Patient Condition MedicationRequest MedicationStatement MedicationAdministration MedicationDispense Medication List Observation'
  return `${others} AllergyIntolerance Procedure ServiceRequest`
    .split(' ')
    .filter((one) => one !== type)
    .map((one) => `patient/${one}.rs`)
    .join(' ')
}

describe('No advice rests on a record that lacks too much', () => {
  test.each([
    ['results', { 'Observation?': 403 }, undefined, ['observations']],
    ['diagnoses', {}, grantedBut('Condition'), ['conditions']],
    [
      'prescriptions and medicines in use',
      { 'MedicationRequest?': 404, 'MedicationStatement?': 404 },
      undefined,
      ['medicationRequests', 'medicationStatements'],
    ],
    // The newest creatinine may stand on the page that is lacking.
    [
      'the second page of the results',
      { 'Observation?': bundle([], `${base}Observation?page=2`), 'Observation?page=2': 500 },
      undefined,
      ['observations'],
    ],
    [
      'a page of results, which lies on another server',
      { 'Observation?': bundle([], 'https://elsewhere.example/page2') },
      undefined,
      ['observations'],
    ],
    ['an end to the pages', { 'Observation?': bundle([], `${base}Observation?page=more`) }, undefined, ['observations']],
    ['the patient', { 'Patient/p1': 404 }, undefined, ['patient']],
  ])('%s', async (_, replies, scope, short) => {
    const { answer, asked } = await read(replies, scope)
    expect(answer).toEqual({ short })
    // The token went nowhere else.
    expect(asked.filter((one) => one.startsWith('http'))).toEqual([])
  })
  test.each([
    ['the sign-in has run out', 401, 'expired'],
    ['the server is away', 'away' as const, 'away'],
    ['the server is broken', 503, 'away'],
    ['another patient comes', { ...patient, id: 'p2' }, 'unusable'],
  ])('%s', async (_, reply, ended) => expect((await read({ 'Patient/p1': reply })).answer).toEqual({ ended }))
  test('a page that never ends is cut off', async () => {
    const huge = { resourceType: 'Bundle', entry: [], note: 'x'.repeat(31_000_000) }
    expect((await read({ 'Condition?': huge })).answer).toEqual({ short: ['conditions'] })
  })
})
