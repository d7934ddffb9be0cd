import { describe, expect, it } from 'vitest'
import {
  ada,
  atc,
  bundleOf,
  coded,
  hs,
  hsp,
  icd,
  loinc,
  observation,
  only,
  problemsOf,
  recordIn,
  recordOf,
  sct,
  ucum,
} from './example-bundle.ts'
import type { Fields } from './json.ts'
import { isMolar } from './record.ts'

const prolia = { resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: { ...atc('M05BX04'), text: 'Prolia' } }
const creatinine = observation(loinc('14682-9'), { valueQuantity: ucum(66, 'umol/L') })
const detailsOf = (...resources: readonly Fields[]) => recordOf(...resources).notices.map((one) => one.detail)
/** The medicines that nobody could read, by reference. */
const unreadable = (...resources: readonly Fields[]) =>
  recordOf(...resources)
    .medications.filter((entry) => entry.drug === undefined && entry.status === 'unknown')
    .map((entry) => entry.reference)

describe('whose resource is it?', () => {
  const everything: readonly Fields[] = [
    creatinine,
    prolia,
    { resourceType: 'Condition', code: icd('C50.9') },
    { resourceType: 'Procedure', status: 'completed', code: hsp('tooth-extraction') },
    { resourceType: 'ServiceRequest', status: 'active', code: hsp('tooth-extraction') },
    { resourceType: 'ImagingStudy', status: 'available', procedureCode: [hsp('cbct')] },
    { resourceType: 'DiagnosticReport', status: 'final', code: hsp('cbct') },
    { resourceType: 'AllergyIntolerance', code: sct('91936005') },
    {
      resourceType: 'List',
      status: 'current',
      code: loinc('48765-2'),
      emptyReason: coded('http://terminology.hl7.org/CodeSystem/list-empty-reason', 'nilknown'),
    },
    { resourceType: 'Composition', section: [null, { code: loinc('10160-0'), entry: [{ display: 'Zometa' }] }] },
  ]
  const about = (who: Fields) =>
    everything.map((resource) => ({ ...resource, [resource.resourceType === 'AllergyIntolerance' ? 'patient' : 'subject']: who }))
  const counts = (record: ReturnType<typeof recordOf>) => [
    record.observations.size,
    record.medications.length,
    record.conditions.length,
    record.procedures.length,
    record.allergies.length,
    record.noKnownAllergy?.reference,
  ]

  it('what is about the patient is read, whatever it is', () =>
    expect(counts(recordOf(...about({ reference: 'Patient/p1' })))).toEqual([1, 2, 1, 4, 1, 'List/r9']))
  it('what is about someone else is not, whatever it is', () => {
    const record = recordOf(...about({ reference: 'Patient/p2' }))
    expect(counts(record)).toEqual([0, 0, 0, 0, 0, undefined])
    expect(record.notices.map((one) => one.problem)).toEqual(everything.map(() => 'other-patient'))
  })

  const used = (subject: unknown, patient: Fields = ada, more: Fields = {}) => {
    const record = recordIn({
      resourceType: 'Bundle',
      entry: [{ resource: patient }, { resource: { ...creatinine, id: 'c', ...more, subject } }],
    })
    return [record.observations.size, ...record.notices.map((one) => one.problem)]
  }
  const number = (system: string | undefined, value: unknown) => ({ ...(system && { system }), value })
  const withNumber = { ...ada, identifier: [null, number('urn:bsn', 5), number('urn:bsn', '17'), number(undefined, '18')] }

  it.each<[string, unknown, Fields, readonly unknown[]]>([
    ['by a full address', { reference: 'https://x.example/fhir/Patient/p1' }, ada, [1]],
    ['by an address that is no patient’s', { reference: 'Group/g' }, ada, [0, 'other-patient']],
    ['nothing written', null, ada, [1]],
    ['a reference that says nothing', {}, ada, [1]],
    ['a name only', { display: 'Ada' }, ada, [1]],
    ['a text', 'Ada', ada, [0, 'wrong-type']],
    ['any patient, of a patient without an id', { reference: 'Patient/x' }, { ...ada, id: undefined }, [1]],
    ['a group, beside a patient without an id', { reference: 'Group/x' }, { ...ada, id: undefined }, [0, 'other-patient']],
    ['a search', { reference: 'Patient?identifier=urn:bsn|17' }, ada, [1, 'unresolved-reference']],
    ['the patient’s own number', { identifier: number('urn:bsn', '17') }, withNumber, [1]],
    ['another number', { identifier: number('urn:bsn', '19') }, withNumber, [0, 'other-patient']],
    ['the same number of another list', { identifier: number('urn:other', '17') }, withNumber, [1, 'unresolved-reference']],
    ['a number without a list', { identifier: number(undefined, '18') }, withNumber, [1]],
    ['another number without a list', { identifier: number(undefined, '19') }, withNumber, [1, 'unresolved-reference']],
    ['a number, of a patient without one', { identifier: number('urn:bsn', '17') }, ada, [1, 'unresolved-reference']],
    [
      'a number that is no text',
      { identifier: number('urn:bsn', 5) },
      { ...ada, identifier: [number('urn:bsn', 5)] },
      [1, 'unresolved-reference'],
    ],
  ])('%s', (_, subject, patient, expected) => expect(used(subject, patient)).toEqual(expected))

  it.each<[string, Fields, Fields, readonly unknown[]]>([
    ['without a birth date', { resourceType: 'Patient' }, ada, [1]],
    ['of a patient without one', { resourceType: 'Patient', birthDate: '1980-01-01' }, { ...ada, birthDate: undefined }, [1]],
    ['born on the same day', { resourceType: 'Patient', birthDate: '1954-03-02' }, ada, [1]],
    ['born on another', { resourceType: 'Patient', birthDate: '1980-01-01' }, ada, [0, 'other-patient']],
    ['who is a practitioner', { resourceType: 'Practitioner' }, ada, [0, 'other-patient']],
  ])('a contained patient %s', (_, contained, patient, expected) =>
    expect(
      used({ reference: '#x' }, patient, { contained: [null, { id: 'y', resourceType: 'Practitioner' }, { ...contained, id: 'x' }] }),
    ).toEqual(expected),
  )

  it('another patient, of a patient known by a urn', () => {
    const read = (reference: string) =>
      recordIn({
        resourceType: 'Bundle',
        entry: [{ fullUrl: 'urn:uuid:1', resource: { ...ada, id: undefined } }, { resource: { ...creatinine, subject: { reference } } }],
      }).observations.size
    expect([read('urn:uuid:1'), read('Patient/x')]).toEqual([1, 0])
  })
})

describe('a medicine that is not used, and yet nobody may think that there is none', () => {
  it.each<[string, Fields, boolean]>([
    ['with an extension that may change its meaning', { modifierExtension: [{ url: 'https://x.example/not' }] }, true],
    ['the same of someone else', { modifierExtension: [{ url: 'https://x.example/not' }], subject: { reference: 'Patient/p2' } }, true],
    ['the same, entered in error', { modifierExtension: [{ url: 'https://x.example/not' }], status: 'entered-in-error' }, false],
    ['of a group', { subject: { reference: 'Group/g' } }, true],
    ['of a patient’s relative', { subject: { reference: 'RelatedPerson/mother' } }, true],
    ['of another patient', { subject: { reference: 'Patient/p2' } }, false],
    ['of another patient, by full address and version', { subject: { reference: 'https://x.example/Patient/p2/_history/3' } }, false],
    ['of another patient, by urn', { subject: { reference: 'urn:uuid:2' } }, false],
    ['of an address that only contains a patient’s', { subject: { reference: 'Patient/p2/x' } }, true],
    ['of a text', { subject: 'Ada' }, true],
    ['of nobody in particular, entered in error', { subject: 'Ada', status: 'entered-in-error' }, false],
  ])('%s', (_, more, expected) => expect(unreadable({ ...prolia, ...more })).toEqual(expected ? ['MedicationStatement/r1'] : []))

  it('another’s by number is not listed', () => {
    const record = recordIn([
      { ...ada, identifier: [{ system: 'urn:bsn', value: '17' }] },
      { ...prolia, id: 'm', subject: { identifier: { system: 'urn:bsn', value: '19' } } },
    ])
    expect([record.medications, record.notices.map((one) => one.problem)]).toEqual([[], ['other-patient']])
  })

  it.each(['Medication Statement', 'medicationStatement', 'MedicationStatement1', 'M'])('under the garbled type "%s"', (resourceType) =>
    expect(unreadable({ resourceType })).toEqual([`${resourceType}/r1`]),
  )
  it.each(['medicationCodeableConcept', 'medicationReference'])('under an unknown type, with %s', (key) =>
    expect(unreadable({ resourceType: 'Medicatoin', [key]: {} })).toEqual(['Medicatoin/r1']),
  )
  it('an unknown type that names no medicine is none', () => expect(unreadable({ resourceType: 'Observatoin' })).toEqual([]))
  it.each(['SubstanceProtein', 'MedicinalProductInteraction', 'Encounter'])('%s is without bearing', (resourceType) =>
    expect(recordOf({ resourceType }).notices).toEqual([]),
  )
  it.each(['ProteinSubstance', 'MyMedicinalProduct', 'RiskAssessment'])('%s comes back', (resourceType) =>
    expect(problemsOf(recordOf({ resourceType }))).toEqual([`unknown-resource-type ${resourceType}/r1`]),
  )

  it('behind an entry that cannot be read', () => {
    const record = recordIn({ resourceType: 'Bundle', entry: [{ resource: ada }, {}, { resource: { resourceType: '' } }] })
    expect(record.medications.map(({ reference, label, status }) => [reference, label, status])).toEqual([
      ['Bundle.entry[1]', 'Bundle.entry[1]', 'unknown'],
      ['Bundle.entry[2]', 'Bundle.entry[2]', 'unknown'],
    ])
  })
  it('not behind an older version of something', () => {
    const record = recordOf(
      { ...creatinine, id: 'c', meta: { versionId: '1' } },
      { ...creatinine, id: 'c', status: 'amended', meta: { versionId: '2' } },
    )
    expect([problemsOf(record), record.medications]).toEqual([['superseded Observation/c'], []])
  })

  it.each<[string, readonly unknown[], readonly string[]]>([
    [
      'an error',
      [{ severity: 'error', diagnostics: 'time-out' }],
      ['The server that wrote the Bundle reports an error ("time-out"): the record may not be whole.'],
    ],
    [
      'a fatal one, in details',
      [null, { severity: 'fatal', details: { text: 'weg' } }],
      ['The server that wrote the Bundle reports an error ("weg"): the record may not be whole.'],
    ],
    [
      'an error without words',
      [{ severity: 'error' }],
      ['The server that wrote the Bundle reports an error: the record may not be whole.'],
    ],
    [
      'two, told once',
      [{ severity: 'error' }, { severity: 'error' }],
      ['The server that wrote the Bundle reports an error: the record may not be whole.'],
    ],
    ['a warning', [{ severity: 'warning', diagnostics: 'langzaam' }], []],
  ])('behind what a server could not give: %s', (_, issue, details) => {
    const outcome = { resourceType: 'OperationOutcome', issue }
    expect(detailsOf(outcome)).toEqual(details)
    expect(unreadable(outcome)).toEqual(details.map(() => 'OperationOutcome/r1'))
  })
})

describe('an extension that may change the meaning', () => {
  it('is named, where it has a name', () => {
    const told = (modifierExtension: unknown) => detailsOf({ ...creatinine, modifierExtension })
    expect(told([{ url: 'https://x.example/not' }])).toEqual([
      'The resource carries a modifierExtension ("https://x.example/not") that Howship does not know and that may change its meaning: it is not used.',
    ])
    expect(told([null])).toEqual([
      'The resource carries a modifierExtension that Howship does not know and that may change its meaning: it is not used.',
    ])
  })
  it('is none where the list is empty', () => expect(recordOf({ ...creatinine, modifierExtension: [] }).observations.size).toBe(1))
})

describe('a list', () => {
  const list = (more: Fields) =>
    recordOf({ resourceType: 'List', status: 'current', code: loinc('10160-0'), entry: [{ item: { display: 'Prolia' } }], ...more })
  it('of changes is no list of what is taken', () => {
    expect(list({}).medicationList).toBe('recorded')
    expect(list({ mode: 'changes' }).medicationList).toBe('absent')
  })
  it('entered in error counts as nothing, with a notice', () => {
    const record = list({ status: 'entered-in-error' })
    expect([record.medicationList, problemsOf(record)]).toEqual(['absent', ['entered-in-error List/r1']])
  })
  it('of medicines makes "recorded" also in a document', () =>
    expect(
      recordOf({ resourceType: 'Composition', section: [null, { code: loinc('10160-0'), entry: [{ display: 'Prolia' }] }] }).medicationList,
    ).toBe('recorded'))
})

describe('the order of a record is that of its days, not that of sending', () => {
  const statement = (id: string, start?: string) => ({ ...prolia, id, effectivePeriod: { start } })
  const condition = (id: string, more: Fields) => ({ resourceType: 'Condition', id, code: icd('C50.9'), ...more })
  const procedure = (id: string, performedDateTime?: string) => ({
    resourceType: 'Procedure',
    id,
    status: 'completed',
    code: hsp('tooth-extraction'),
    performedDateTime,
  })
  const allergy = (id: string) => ({ resourceType: 'AllergyIntolerance', id, code: sct('91936005') })
  const unknown = (id: string) => ({ resourceType: 'Observation', id, status: 'final', code: { text: 'x' } })
  const resources = [
    statement('b', '2024-05-01'),
    statement('d'),
    statement('a', '2025-05-01'),
    statement('c'),
    condition('a', { onsetDateTime: '2025-01-01' }),
    condition('b', { recordedDate: '2024-01-01' }),
    condition('c', { onsetDateTime: '2023-01-01', recordedDate: '2026-01-01' }),
    condition('d', {}),
    procedure('a', '2025-01-01'),
    procedure('b', '2024-01-01'),
    procedure('d'),
    procedure('c'),
    allergy('b'),
    allergy('c'),
    allergy('a'),
    unknown('b'),
    unknown('a'),
    unknown('c'),
  ]
  const orderOf = (sent: readonly Fields[]) => {
    const { medications, conditions, procedures, allergies, notices } = recordOf(...sent)
    return [medications, conditions, procedures, allergies, notices].map((entries) =>
      entries.map((entry) => entry.reference.split('/')[1]).join(''),
    )
  }

  it.each([
    ['as it came', resources],
    ['the other way round', resources.toReversed()],
    ['in alphabetical order', resources.toSorted((a, b) => (a.id < b.id ? -1 : 1))],
  ])('%s', (_, sent) => expect(orderOf(sent)).toEqual(['bacd', 'cbad', 'bacd', 'abc', 'abc']))
})

describe('the patient', () => {
  const patient = (more: Fields) => {
    const { patient: read, notices } = recordIn({ ...ada, ...more })
    return [read, notices.map(({ problem, detail }) => `${problem}: ${detail}`)] as const
  }
  const born = (birthDate: unknown) => {
    const [read, notices] = patient({ birthDate })
    return [read.birthDate?.text, notices]
  }

  it.each<[string, unknown, readonly unknown[]]>([
    ['today', '2026-11-21', ['2026-11-21', []]],
    [
      'tomorrow',
      '2026-11-22',
      [undefined, ['bad-date: The birth date "2026-11-22" is in the future: the age is not known. Write it as YYYY-MM-DD.']],
    ],
    [
      'on no day',
      '1954-02-30',
      [undefined, ['bad-date: The birth date "1954-02-30" is not a date that exists: the age is not known. Write it as YYYY-MM-DD.']],
    ],
    ['125 years ago', '1900-11-22', ['1900-11-22', []]], // 126 tomorrow
    [
      '126 years ago',
      '1900-11-21',
      [undefined, ['implausible-value: The birth date 1900-11-21 would make the patient older than 125: the age is not known. Check it.']],
    ],
    ['nobody knows when', null, [undefined, []]],
    ['nobody says when', undefined, [undefined, []]],
  ])('born %s', (_, birthDate, expected) => expect(born(birthDate)).toEqual(expected))

  it.each<[unknown, string, readonly string[]]>([
    ['male', 'male', []],
    ['unknown', 'unknown', []],
    [null, 'unknown', []],
    ['V', 'unknown', ['unknown-code: gender "V" is none of male, female, other, unknown: the sex counts as not known.']],
    [2, 'unknown', ['wrong-type: gender 2 is none of male, female, other, unknown: the sex counts as not known.']],
  ])('of gender %j', (gender, sex, notices) => {
    const [read, told] = patient({ gender })
    expect([read.sex, told]).toEqual([sex, notices])
  })

  it.each<[string, unknown, string | undefined]>([
    [
      'official before usual',
      [
        { use: 'usual', text: 'Ada' },
        { use: 'official', text: 'Ada Voorbeeld' },
      ],
      'Ada Voorbeeld',
    ],
    [
      'usual before any other',
      [
        { use: 'maiden', text: 'Ada Anders' },
        { use: 'usual', text: 'Ada' },
      ],
      'Ada',
    ],
    ['the first, where none is more in use', [null, { use: 'maiden', text: 'Ada Anders' }, { text: 'Ada' }], 'Ada Anders'],
    ['of its parts', [{ given: ['Ada', '', 5, 'Maria'], family: 'Voorbeeld' }], 'Ada Maria Voorbeeld'],
    ['of the family alone', [{ family: 'Voorbeeld' }], 'Voorbeeld'],
    ['of none', [{ given: [''], family: 5 }], undefined],
    ['no name', undefined, undefined],
  ])('called by the name: %s', (_, name, expected) => {
    expect(patient({ name })[0].name).toBe(expected)
    expect('name' in patient({ name })[0]).toBe(expected !== undefined)
  })

  it('of 18 today weighs more than 20 kg; of 18 tomorrow, or of unknown age, may weigh less', () => {
    const weighs15 = (birthDate: unknown) =>
      recordIn([{ ...ada, birthDate }, observation(loinc('29463-7'), { valueQuantity: ucum(15, 'kg') })]).observations.size
    expect([weighs15('2008-11-21'), weighs15('2008-11-22'), weighs15(undefined)]).toEqual([0, 1, 1])
  })
})

it('an empty status is no status', () =>
  expect(detailsOf({ ...creatinine, status: '' })).toEqual([
    'The Observation has no status: it is read as if it were final. Add the status.',
  ]))

it.each([
  [16, true],
  [15, false],
  [48, true],
  [46, true],
  [55, true],
  [54, true],
  [53, false],
  [84, true],
])('tooth %d is a molar: %s', (tooth, expected) => expect(isMolar(tooth)).toBe(expected))

it('two Bundles of one record give the same reading of what is in either', () =>
  expect(
    only(recordIn([bundleOf(), { resourceType: 'Bundle', entry: [{ resource: { ...creatinine, id: 'c' } }] }]), 'creatinine').value,
  ).toBe(66))

it('a finding keeps the lesion it is about', () =>
  expect(
    only(
      recordOf(observation(hs('exposed-bone'), { valueBoolean: true }, { focus: [null, {}, { reference: 'Condition/l1' }] })),
      'exposed-bone',
    ).focus,
  ).toEqual(['Condition/l1']))
