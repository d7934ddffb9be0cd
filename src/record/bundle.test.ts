import { describe, expect, it } from 'vitest'
import { parseSpan } from '../values/day.ts'
import {
  ada,
  bundleOf,
  hs,
  icd,
  loinc,
  observation,
  only,
  problemsOf,
  recordIn,
  recordOf,
  resourcesOf,
  today,
  ucum,
} from './example-bundle.ts'
import { parseJson, readBundle } from './read.ts'

const creatinine = observation(loinc('14682-9'), { valueQuantity: ucum(66, 'umol/L') }, { id: 'cr', subject: { reference: 'Patient/p1' } })
const read = (input: unknown) => readBundle(input, { asOf: today })

describe('what may come in', () => {
  it.each(['collection', 'searchset', 'transaction', 'batch', 'document', 'history', 'batch-response', undefined])(
    'a Bundle of type %s',
    (type) => {
      expect(only(recordIn({ ...bundleOf(creatinine), type }), 'creatinine').value).toBe(66)
    },
  )

  it('a list of resources, and NDJSON', () => {
    expect(only(recordIn([ada, creatinine]), 'creatinine').value).toBe(66)
    const lines = parseJson(`${JSON.stringify(ada)}\n${JSON.stringify(creatinine)}\n`)
    expect('json' in lines && only(recordIn(lines.json), 'creatinine').value).toBe(66)
  })

  it('one Patient: a record of which nothing is known', () => {
    const record = recordIn(ada)
    expect(record.patient).toEqual({ reference: 'Patient/p1', name: 'Ada Voorbeeld', birthDate: parseSpan('1954-03-02'), sex: 'female' })
    expect([record.medicationList, record.medications, record.conditions, record.noKnownAllergy]).toEqual(['absent', [], [], undefined])
  })

  it('a batch answer of several Bundles', () => {
    const inner = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: creatinine }] }
    expect(
      only(recordIn({ resourceType: 'Bundle', type: 'batch-response', entry: [{ resource: ada }, { resource: inner }] }), 'creatinine')
        .value,
    ).toBe(66)
  })

  it('Bundles nested without end are read four deep, with a notice', () => {
    let nested: Record<string, unknown> = { resourceType: 'Bundle', entry: [{ resource: creatinine }] }
    for (let i = 0; i < 50; i++) nested = { resourceType: 'Bundle', entry: [{ resource: nested }] }
    const record = recordIn({ resourceType: 'Bundle', entry: [{ resource: ada }, { resource: nested }] })
    expect(record.notices.map((n) => n.problem)).toEqual(['too-deep'])
  })
})

describe('what is unusable, in one kind line', () => {
  it.each([
    [42, /^The input is 42, not a FHIR resource/],
    [null, /^The input is null, not a FHIR resource/],
    ['Bundle', /^The input is "Bundle", not a FHIR resource/],
    [{}, /^The input has no resourceType/],
    [[], /^The input holds no Patient/],
    [{ resourceType: 'Bundle' }, /^The input holds no Patient/],
    [{ resourceType: 'Bundle', entry: 'x' }, /^The input holds no Patient/],
    [{ resourceType: 'Observation' }, /^The input holds no Patient/],
  ])('%j', (input, line) => {
    const result = read(input)
    expect('unusable' in result && result.unusable).toMatch(line)
    expect('unusable' in result && result.unusable).not.toContain('\n')
  })

  it('two patients', () => {
    const result = read([ada, { ...ada, id: 'p2' }])
    expect('unusable' in result && result.unusable).toMatch(
      /^The input holds 2 patients \("Patient\/p1", "Patient\/p2"\): give one patient a Bundle/,
    )
  })

  it('one id from two servers, which may be two people', () => {
    const from = (base: string) => ({ fullUrl: `${base}/Patient/p1`, resource: ada })
    expect(read({ resourceType: 'Bundle', entry: [from('https://a.example/fhir'), from('https://b.example/fhir')] })).toHaveProperty(
      'unusable',
    )
    expect(read({ resourceType: 'Bundle', entry: [from('https://a.example/fhir'), from('https://a.example/fhir')] })).toHaveProperty(
      'record',
    )
  })
})

describe('the same resource twice', () => {
  const older = { ...creatinine, meta: { versionId: '1' } }
  const newer = { ...creatinine, valueQuantity: ucum(88, 'umol/L'), status: 'corrected', meta: { versionId: '2' } }

  it('counts once when both are the same', () => expect(problemsOf(recordOf(creatinine, creatinine))).toEqual([]))

  it.each([
    ['old first', [older, newer]],
    ['new first', [newer, older]],
  ])('counts in its newest version, %s', (_, pair) => {
    const record = recordOf(...pair)
    expect(only(record, 'creatinine').value).toBe(88)
    expect(problemsOf(record)).toEqual(['superseded Observation/cr'])
  })

  it('is dated by lastUpdated where there is no versionId', () => {
    const early = { ...creatinine, meta: { lastUpdated: '2026-11-03T10:00:00Z' } }
    const late = { ...creatinine, valueQuantity: ucum(70, 'umol/L'), meta: { lastUpdated: '2026-11-04T10:00:00Z' } }
    expect(only(recordOf(late, early), 'creatinine').value).toBe(70)
  })

  it('counts in its last place when nothing tells which is newer, with a notice', () => {
    const record = recordOf(creatinine, { ...creatinine, valueQuantity: ucum(99, 'umol/L') })
    expect(only(record, 'creatinine').value).toBe(99)
    expect(problemsOf(record)).toEqual(['duplicate-id Observation/cr'])
  })

  it('counts once for the patient too, in the newest version', () => {
    const married = { ...ada, name: [{ text: 'Ada Anders' }], meta: { versionId: '2' } }
    expect(recordIn([{ ...ada, meta: { versionId: '1' } }, married]).patient.name).toBe('Ada Anders')
  })

  it('deleted in a history does not count, unless it came back later', () => {
    const dropped = { request: { method: 'DELETE', url: 'Observation/cr' }, response: { lastModified: '2026-11-10T00:00:00Z' } }
    const history = (lastUpdated: string) => ({
      resourceType: 'Bundle',
      type: 'history',
      entry: [dropped, { resource: { ...creatinine, meta: { lastUpdated } } }, { resource: ada }],
    })
    expect(recordIn(history('2026-11-02T00:00:00Z')).observations.size).toBe(0)
    expect(problemsOf(recordIn(history('2026-11-02T00:00:00Z')))).toEqual(['superseded Observation/cr'])
    expect(recordIn(history('2026-11-12T00:00:00Z')).observations.size).toBe(1)
  })
})

describe('references', () => {
  const lesion = { resourceType: 'Condition', id: 'l1', code: hs('jaw-lesion'), subject: { reference: 'Patient/p1' } }
  const finding = (reference: string) => observation(hs('exposed-bone'), { valueBoolean: true }, { focus: [{ reference }] })

  it.each([
    'Condition/l1',
    'https://x.example/fhir/Condition/l1',
    'Condition/l1/_history/3',
    'https://x.example/fhir/Condition/l1/_history/3',
  ])('%s is one lesion', (reference) => {
    expect(only(recordOf(lesion, finding(reference)), 'exposed-bone').focus).toEqual(['Condition/l1'])
  })

  it('by urn:uuid leads to the resource with that fullUrl', () => {
    const uuid = 'urn:uuid:6f1f3c1e-0000-4000-8000-000000000001'
    const patientUuid = 'urn:uuid:6f1f3c1e-0000-4000-8000-000000000002'
    const record = recordIn({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        { fullUrl: patientUuid, resource: { ...ada, id: undefined } },
        { fullUrl: uuid, resource: { ...lesion, id: undefined, subject: { reference: patientUuid } } },
        { resource: { ...finding(uuid), subject: { reference: patientUuid } } },
      ],
    })
    expect(record.patient.reference).toBe(patientUuid)
    expect(record.conditions.map((c) => c.reference)).toEqual([uuid])
    expect(only(record, 'exposed-bone').focus).toEqual([uuid])
    expect(record.notices).toEqual([])
  })

  it('to a patient of another Bundle: the resource is not used', () => {
    const record = recordOf({ ...creatinine, subject: { reference: 'Patient/p2' } })
    expect(record.observations.size).toBe(0)
    expect(problemsOf(record)).toEqual(['other-patient Observation/cr'])
  })

  it('to a group, or a focus on a relative: not used', () => {
    expect(problemsOf(recordOf({ ...creatinine, subject: { reference: 'Group/g' } }))).toEqual(['other-patient Observation/cr'])
    expect(problemsOf(recordOf({ ...creatinine, focus: [{ reference: 'RelatedPerson/mother' }] }))).toEqual([
      'other-patient Observation/cr',
    ])
  })

  it('by identifier only are compared with the patient’s own', () => {
    const identifier = { system: 'https://hospital.example/number', value: '17' }
    const withNumber = { ...ada, identifier: [identifier] }
    const by = (value: string) => ({ ...creatinine, subject: { identifier: { ...identifier, value } } })
    expect(problemsOf(recordIn([withNumber, by('17')]))).toEqual([])
    expect(problemsOf(recordIn([withNumber, by('18')]))).toEqual(['other-patient Observation/cr'])
    expect(problemsOf(recordIn([ada, by('17')]))).toEqual(['unresolved-reference Observation/cr'])
  })

  it('to a contained Patient are the patient’s own, unless born on another day', () => {
    const inside = (birthDate: string) => ({
      ...creatinine,
      contained: [{ resourceType: 'Patient', id: 'x', birthDate }],
      subject: { reference: '#x' },
    })
    expect(problemsOf(recordOf(inside('1954-03-02')))).toEqual([])
    expect(problemsOf(recordOf(inside('1980-01-01')))).toEqual(['other-patient Observation/cr'])
  })

  it('that are absent mean the only patient', () =>
    expect(only(recordIn([ada, { ...creatinine, subject: undefined }]), 'creatinine').value).toBe(66))
})

describe('resources that are not read', () => {
  it('are passed over silently when nothing rests on them', () => {
    const types = [
      'Encounter',
      'Practitioner',
      'Organization',
      'CarePlan',
      'Immunization',
      'Coverage',
      'Appointment',
      'Provenance',
      'Device',
      'Location',
      'Medication',
      'MedicinalProductAuthorization',
    ]
    expect(recordOf(...types.map((resourceType) => ({ resourceType }))).notices).toEqual([])
  })

  it('are named when the type is unknown, or may hold what Howship asks for', () => {
    const record = recordOf({ resourceType: 'Observatoin' }, { resourceType: 'QuestionnaireResponse' })
    expect(problemsOf(record)).toEqual(['unknown-resource-type Observatoin/r1', 'unknown-resource-type QuestionnaireResponse/r2'])
  })

  it('are not used when a modifierExtension may change their meaning', () => {
    const record = recordOf({ ...creatinine, modifierExtension: [{ url: 'https://x.example/not', valueBoolean: true }] })
    expect(record.observations.size).toBe(0)
    expect(problemsOf(record)).toEqual(['unknown-code Observation/cr'])
  })

  it('tell that the record is not whole: a further page, a server’s error', () => {
    const bundle = {
      ...bundleOf({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', diagnostics: 'time-out' }] }),
      link: [{ relation: 'next', url: 'x' }],
    }
    expect(problemsOf(recordIn(bundle))).toEqual(['unresolved-reference Bundle', 'missing-value OperationOutcome/r1'])
  })
})

describe('the patient', () => {
  it('born in the future, or 140 years ago, has no age', () => {
    expect(recordIn({ ...ada, birthDate: '2027-01-01' })).toMatchObject({ patient: { sex: 'female' }, notices: [{ problem: 'bad-date' }] })
    expect(recordIn({ ...ada, birthDate: '1886-01-01' })).toMatchObject({ notices: [{ problem: 'implausible-value' }] })
    expect(recordIn({ ...ada, birthDate: '1886-01-01' }).patient.birthDate).toBe(undefined)
  })
  it('may be known by year of birth only', () => expect(recordIn({ ...ada, birthDate: '1954' }).patient.birthDate?.text).toBe('1954'))
  it('without gender is of unknown sex, without a notice', () => {
    expect(recordIn({ ...ada, gender: undefined })).toMatchObject({ patient: { sex: 'unknown' }, notices: [] })
    expect(recordIn({ ...ada, gender: 'F' })).toMatchObject({ patient: { sex: 'unknown' }, notices: [{ problem: 'unknown-code' }] })
    expect(recordIn({ ...ada, gender: 'other' }).patient.sex).toBe('other')
  })
})

it('wrong types everywhere become notices, never an error', () => {
  const spoilt = resourcesOf(bundleOf(creatinine, { resourceType: 'Condition', code: icd('C50.9') })).map((resource) =>
    Object.fromEntries(Object.entries(resource).map(([key, value]) => [key, key === 'resourceType' ? value : 7])),
  )
  expect(recordIn(spoilt).notices.map((n) => n.problem)).toContain('wrong-type')
})
