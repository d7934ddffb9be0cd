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
import type { Fields } from './json.ts'
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

describe('a Bundle with something amiss', () => {
  const bundle = (entry: unknown, more: Fields = {}) => recordIn({ resourceType: 'Bundle', ...more, entry })
  const told = (entry: unknown, more: Fields = {}) => bundle(entry, more).notices.map(({ problem, reference }) => `${problem} ${reference}`)
  const patient = { resource: ada }

  it.each<[string, unknown, readonly string[]]>([
    ['a single entry where FHIR wants a list', patient, ['wrong-type Bundle.entry']],
    ['an entry that is a number', [patient, 7], ['wrong-type Bundle.entry[1]']],
    ['an entry without a resource', [patient, {}], ['missing-value Bundle.entry[1]']],
    ['an entry whose resource is null', [patient, { resource: null }], ['missing-value Bundle.entry[1]']],
    ['an entry that only asks', [patient, { request: { method: 'GET', url: 'Observation/x' } }], []],
    ['an entry that only answers', [patient, { response: { status: '201' } }], []],
    ['a resource that is a text', [patient, { resource: 'Observation' }], ['wrong-type Bundle.entry[1]']],
    ['a resource without a type', [patient, { resource: {} }], ['unknown-resource-type Bundle.entry[1]']],
    ['a resource of an empty type', [patient, { resource: { resourceType: '' } }], ['unknown-resource-type Bundle.entry[1]']],
    ['a resource of a type that is a number', [patient, { resource: { resourceType: 5 } }], ['unknown-resource-type Bundle.entry[1]']],
  ])('%s', (_, entry, expected) => expect(told(entry)).toEqual(expected))

  it.each<[string, unknown, readonly string[]]>([
    ['a further page', [null, { relation: 'self' }, { relation: 'next' }], ['unresolved-reference Bundle']],
    ['the last page', [null, { relation: 'self' }], []],
  ])('%s', (_, link, expected) => expect(told([patient], { link })).toEqual(expected))

  it('in a list: a place is named by its number', () => {
    expect(recordIn([ada, 7]).notices.map((one) => one.reference)).toEqual(['[1]'])
    expect(recordIn([ada, { resourceType: 'Bundle', entry: [7] }]).notices.map((one) => one.reference)).toEqual(['[1].entry[0]'])
    expect(recordIn([null, ada]).patient.reference).toBe('Patient/p1')
  })

  it('four Bundles deep is read, five is not', () => {
    const nested = (levels: number) => {
      let inner: Fields = { resourceType: 'Bundle', entry: [{ resource: creatinine }] }
      for (let i = 1; i < levels; i++) inner = { resourceType: 'Bundle', entry: [{ resource: inner }] }
      return recordIn([ada, inner])
    }
    expect([nested(4).observations.size, nested(5).observations.size]).toEqual([1, 0])
    expect(nested(5).notices.map((one) => one.problem)).toEqual(['too-deep'])
  })

  it('three patients are named, of more than three the first three', () => {
    const patients = (n: number) => read(Array.from({ length: n }, (_, i) => ({ ...ada, id: `p${i + 1}` })))
    expect(patients(3)).toEqual({
      unusable:
        'The input holds 3 patients ("Patient/p1", "Patient/p2", "Patient/p3"): give one patient a Bundle, or use "howship cohort" for many.',
    })
    expect(patients(4)).toEqual({
      unusable:
        'The input holds 4 patients ("Patient/p1", "Patient/p2", "Patient/p3", …): give one patient a Bundle, or use "howship cohort" for many.',
    })
  })

  it('one id on two servers that differ in their last word', () => {
    const from = (base: string) => ({ fullUrl: `https://x.example/${base}/Patient/p1`, resource: ada })
    expect(read({ resourceType: 'Bundle', entry: [from('a'), from('b')] })).toHaveProperty('unusable')
    const laboratory = { fullUrl: 'https://x.example/b/Observation/cr', resource: creatinine }
    expect(read({ resourceType: 'Bundle', entry: [from('a'), laboratory] })).toHaveProperty('record')
  })
})

describe('by what name a resource is called', () => {
  const named = (id: unknown, fullUrl?: string) => {
    const record = recordIn({ resourceType: 'Bundle', entry: [{ resource: ada }, { resource: { ...creatinine, id }, fullUrl }] })
    return [only(record, 'creatinine').reference, record.notices.map((one) => one.problem)]
  }
  it.each<[string, unknown, string | undefined, readonly unknown[]]>([
    ['its id', 'c', 'https://x.example/Observation/c', ['Observation/c', []]],
    ['an id that is a number', 5, undefined, ['Observation/5', []]],
    ['its address, where it has no id', undefined, 'urn:uuid:1', ['urn:uuid:1', []]],
    ['its address, where the id is empty', '', 'urn:uuid:1', ['urn:uuid:1', ['wrong-type']]],
    ['its place, where it has neither', undefined, undefined, ['Bundle.entry[1]', []]],
    ['its place, where the id is null', null, undefined, ['Bundle.entry[1]', []]],
    ['its place, where the id is no text', {}, undefined, ['Bundle.entry[1]', ['wrong-type']]],
  ])('%s', (_, id, fullUrl, expected) => expect(named(id, fullUrl)).toEqual(expected))

  it('a patient on his own, without an id, by his type', () =>
    expect(recordIn({ ...ada, id: undefined }).patient.reference).toBe('Patient'))
})

describe('what a reference leads to', () => {
  const lesion = (id: string | undefined) => ({ resourceType: 'Condition', id, code: hs('jaw-lesion') })
  const about = (...references: readonly string[]) =>
    observation(hs('exposed-bone'), { valueBoolean: true }, { id: 'same', focus: references.map((reference) => ({ reference })) })
  const uuid = 'urn:uuid:6f1f3c1e-0000-4000-8000-000000000001'
  const focusOf = (entries: readonly { readonly fullUrl?: string; readonly resource: Fields }[]) =>
    only(recordIn({ resourceType: 'Bundle', entry: [{ resource: ada }, ...entries] }), 'exposed-bone').focus

  it('two resources of one id are told apart by their type', () => {
    expect(focusOf([{ resource: lesion('same') }, { resource: about('Condition/same', 'Observation/same') }])).toEqual([
      'Condition/same',
      'Observation/same',
    ])
    expect(focusOf([{ resource: about('Condition/same') }, { resource: lesion('same') }])).toEqual(['Condition/same'])
  })

  it('a urn leads to a resource that also has an id, before and after one without', () => {
    expect(focusOf([{ fullUrl: uuid, resource: lesion('l1') }, { resource: about(uuid) }])).toEqual(['Condition/l1'])
    expect(
      focusOf([{ resource: { ...creatinine, id: undefined } }, { fullUrl: uuid, resource: lesion('l1') }, { resource: about(uuid) }]),
    ).toEqual(['Condition/l1'])
    expect(
      focusOf([{ fullUrl: uuid, resource: lesion('l1') }, { resource: { ...creatinine, id: undefined } }, { resource: about(uuid) }]),
    ).toEqual(['Condition/l1'])
  })

  it('an address or version of the same server leads to it, whatever else is asked', () => {
    const references = [
      'https://x.example/fhir/Condition/l1',
      'Condition/l1/_history/2',
      `${uuid}/_history/2`,
      'https://x.example/Condition/l1/_history/2',
    ]
    expect(focusOf([{ fullUrl: uuid, resource: lesion('l1') }, { resource: about(...references) }])).toEqual(
      references.map(() => 'Condition/l1'),
    )
  })

  it('what is not there keeps its shortest name', () =>
    expect(
      focusOf([
        {
          resource: about(
            'https://x.example/fhir/Condition/gone',
            'gone',
            '/gone',
            'urn:oid:1/2/3',
            'Condition?code=a/b/c',
            'Condition/same',
          ),
        },
      ]),
    ).toEqual(['Condition/gone', 'gone', '/gone', 'urn:oid:1/2/3', 'Condition?code=a/b/c', 'Condition/same']))

  it('a newer version is found under the address of the older', () => {
    const older = { ...lesion('l1'), meta: { versionId: '1' } }
    const newer = { ...lesion('l1'), code: icd('K10.2'), meta: { versionId: '2' } }
    const record = recordIn({
      resourceType: 'Bundle',
      entry: [
        { resource: ada },
        { fullUrl: uuid, resource: older },
        { resource: newer },
        { resource: about(uuid) },
        { resource: { ...creatinine, id: 'c' } },
      ],
    })
    expect(record.conditions.map((one) => one.label)).toEqual(['K10.2'])
    expect(only(record, 'exposed-bone').focus).toEqual(['Condition/l1'])
    expect(only(record, 'creatinine').reference).toBe('Observation/c')
  })
})

describe('which version is newer', () => {
  const version = (value: number, meta: Fields) => ({ ...creatinine, valueQuantity: ucum(value, 'umol/L'), meta })
  const kept = (one: Fields, other: Fields) => {
    const record = recordOf(version(1 + 60, one), version(2 + 60, other))
    return [only(record, 'creatinine').value, ...problemsOf(record)]
  }
  const [superseded, unclear] = ['superseded Observation/cr', 'duplicate-id Observation/cr']

  it.each<[string, Fields, Fields, readonly unknown[]]>([
    ['by number, not by letters', { versionId: '10' }, { versionId: '9' }, [61, superseded]],
    [
      'by number, then by time',
      { versionId: '2', lastUpdated: '2026-11-04T10:00:00Z' },
      { versionId: '2', lastUpdated: '2026-11-03T10:00:00Z' },
      [61, superseded],
    ],
    [
      'by time, where only one has a number',
      { versionId: '9', lastUpdated: '2026-11-03T10:00:00Z' },
      { lastUpdated: '2026-11-04T10:00:00Z' },
      [62, superseded],
    ],
    ['by time, earlier first', { lastUpdated: '2026-11-03T10:00:00Z' }, { lastUpdated: '2026-11-04T10:00:00Z' }, [62, superseded]],
    ['one number alone tells nothing', { versionId: '9' }, {}, [62, unclear]],
    ['one time alone tells nothing', { lastUpdated: '2026-11-04T10:00:00Z' }, {}, [62, unclear]],
    ['one time alone on the other tells nothing', {}, { lastUpdated: '2026-11-04T10:00:00Z' }, [62, unclear]],
  ])('%s', (_, one, other, expected) => expect(kept(one, other)).toEqual(expected))

  const deletion = (more: Fields = {}, url: unknown = 'Observation/cr') => ({ request: { method: 'DELETE', url }, ...more })
  const left = (dropped: unknown, type: string, meta?: Fields) => {
    const record = recordIn({ resourceType: 'Bundle', type, entry: [dropped, { resource: { ...creatinine, meta } }, { resource: ada }] })
    return [record.observations.size, ...problemsOf(record)]
  }
  const at = (lastModified: string) => ({ response: { lastModified } })

  it.each<[string, unknown, string, Fields | undefined, readonly unknown[]]>([
    ['nobody knows when', deletion(), 'history', undefined, [0, superseded]],
    ['nobody knows when, of a version with a day', deletion(), 'history', { lastUpdated: '2026-11-02T00:00:00Z' }, [0, superseded]],
    ['of a version without a day', deletion(at('2026-11-10T00:00:00Z')), 'history', undefined, [0, superseded]],
    [
      'at the very moment of the version',
      deletion(at('2026-11-10T00:00:00Z')),
      'history',
      { lastUpdated: '2026-11-10T00:00:00Z' },
      [0, superseded],
    ],
    ['something that is not there', deletion({}, 'Observation/other'), 'history', undefined, [1]],
    ['nobody knows what', deletion({}, null), 'history', undefined, [1]],
    ['in what is sent to a server, where it is still to be done', deletion(), 'transaction', undefined, [1]],
    ['no: it was written', { request: { method: 'PUT', url: 'Observation/cr' } }, 'history', undefined, [1]],
  ])('deleted, %s', (_, dropped, type, meta, expected) => expect(left(dropped, type, meta)).toEqual(expected))

  it('what was deleted is gone for those that refer to it, and nothing else is', () => {
    const lesion = { resourceType: 'Condition', id: 'l1', code: hs('jaw-lesion') }
    const statement = { resourceType: 'MedicationStatement', id: 'm', status: 'active', medicationCodeableConcept: { text: 'Prolia' } }
    const record = recordIn({
      resourceType: 'Bundle',
      type: 'history',
      entry: [
        { request: { method: 'DELETE', url: 'Condition/l1' } },
        { resource: lesion },
        { resource: { ...statement, reasonReference: [{ reference: 'Condition/l1' }, { reference: 'Condition/l2' }] } },
        { resource: { ...lesion, id: 'l2' } },
        { resource: ada },
      ],
    })
    expect(record.conditions.map((one) => one.reference)).toEqual(['Condition/l2'])
    expect(record.notices.filter((one) => one.problem === 'unresolved-reference').map((one) => one.detail)).toEqual([
      'The reasonReference "Condition/l1" leads to nothing in the Bundle: the indication is not known from it. Add the Condition.',
    ])
  })
})

describe('a Medication is read as its newest version says', () => {
  const uuid = 'urn:uuid:6f1f3c1e-0000-4000-8000-000000000003'
  const medication = (id: string, text: string, versionId: string) => ({
    resourceType: 'Medication',
    id,
    code: { text },
    meta: { versionId },
  })
  const taken = (id: string, reference: string) => ({
    resourceType: 'MedicationStatement',
    id,
    status: 'active',
    medicationReference: { reference },
  })

  it.each([
    ['sent last', [medication('m', 'Prolia', '1'), medication('m', 'Zometa', '2')]],
    ['sent first', [medication('m', 'Zometa', '2'), medication('m', 'Prolia', '1')]],
  ])('by its id, and by the address of whichever was sent first: the newest %s', (_, [first, second]) => {
    const record = recordIn({
      resourceType: 'Bundle',
      entry: [
        { resource: ada },
        { fullUrl: `${uuid}0`, resource: medication('other', 'Fosamax', '1') },
        { fullUrl: uuid, resource: first },
        { resource: second },
        { resource: taken('a', uuid) },
        { resource: taken('b', 'Medication/m') },
        { resource: taken('c', `${uuid}0`) },
      ],
    })
    expect(record.medications.map((one) => one.label)).toEqual(['Zometa', 'Zometa', 'Fosamax'])
  })

  it('also behind a resource without a name', () => {
    const record = recordIn([
      { ...ada, id: undefined },
      { ...creatinine, id: undefined, subject: undefined },
      medication('m', 'Zometa', '1'),
      taken('a', 'Medication/m'),
    ])
    expect(record.medications.map((one) => one.label)).toEqual(['Zometa'])
  })
})

it.each([undefined, null])('a Bundle within another whose entry is %s is empty: no notice', (entry) =>
  expect(recordIn([ada, { resourceType: 'Bundle', entry }]).notices).toEqual([]),
)
