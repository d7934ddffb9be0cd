import { describe, expect, it } from 'vitest'
import { coded, hs, hsp, problemsOf, recordOf, sct, tooth } from './example-bundle.ts'
import type { Fields } from './json.ts'
import type { ProcedureEntry } from './record.ts'

const request = (more: Fields = {}): Fields => ({
  resourceType: 'ServiceRequest',
  status: 'active',
  intent: 'order',
  code: hsp('tooth-extraction'),
  ...more,
})
const procedure = (more: Fields = {}): Fields => ({
  resourceType: 'Procedure',
  status: 'completed',
  code: hsp('tooth-extraction'),
  ...more,
})

function one(...resources: readonly Fields[]): ProcedureEntry {
  const { procedures, notices } = recordOf(...resources)
  if (procedures.length !== 1) throw new Error(`${procedures.length} procedures; ${JSON.stringify(notices)}`)
  return procedures[0]!
}

describe('a planned procedure', () => {
  it('has its teeth, day and urgency', () => {
    const extraction = one(
      request({ bodySite: [tooth('46'), tooth('47')], occurrenceDateTime: '2026-12-10', authoredOn: '2026-11-20', priority: 'urgent' }),
    )
    expect(extraction).toMatchObject({
      code: 'tooth-extraction',
      status: 'planned',
      urgent: true,
      date: { text: '2026-12-10' },
      authored: { text: '2026-11-20' },
    })
    expect(extraction.sites.map((s) => s.code)).toEqual(['46', '47'])
  })

  it.each([
    ['routine', false],
    ['urgent', true],
    ['asap', true],
    ['stat', true],
    [undefined, false],
  ])('priority %s: urgent %s', (priority, urgent) => expect(one(request({ priority })).urgent).toBe(urgent))

  it.each([
    ['draft', 'planned'],
    ['active', 'planned'],
    ['on-hold', 'planned'],
    ['completed', 'done'],
    ['revoked', 'cancelled'],
    ['unknown', 'unknown'],
  ])('request %s is %s', (status, expected) => expect(one(request({ status })).status).toBe(expected))

  it('that forbids is cancelled', () => expect(one(request({ doNotPerform: true })).status).toBe('cancelled'))
  it('over a period begins on its first day', () =>
    expect(one(request({ occurrencePeriod: { start: '2026-12-10' } })).date?.text).toBe('2026-12-10'))
})

describe('a procedure', () => {
  it.each([
    ['preparation', 'planned'],
    ['in-progress', 'done'],
    ['completed', 'done'],
    ['stopped', 'done'],
    ['not-done', 'not-done'],
    ['on-hold', 'unknown'],
    ['unknown', 'unknown'],
    [undefined, 'unknown'],
    ['finished', 'unknown'],
  ])('%s is %s', (status, expected) => expect(one(procedure({ status })).status).toBe(expected))

  it('entered in error counts as nothing', () =>
    expect(problemsOf(recordOf(procedure({ status: 'entered-in-error' })))).toEqual(['entered-in-error Procedure/r1']))
  it('over a period was done on its last day', () =>
    expect(one(procedure({ performedPeriod: { start: '2026-09-01', end: '2026-10-15' } })).date?.text).toBe('2026-10-15'))
  it('done tomorrow is not used; planned tomorrow is', () => {
    expect(problemsOf(recordOf(procedure({ performedDateTime: '2026-11-22' })))).toEqual(['future-date Procedure/r1'])
    expect(one(procedure({ status: 'preparation', performedDateTime: '2026-11-22' })).status).toBe('planned')
  })
  it('keeps what it was done for', () =>
    expect(
      one(procedure({ reasonReference: [{ reference: 'Condition/l1' }], basedOn: [{ reference: 'ServiceRequest/s' }] })),
    ).toMatchObject({ reasonReferences: ['Condition/l1'], basedOn: ['ServiceRequest/s'] }))
})

describe('which procedure', () => {
  it.each([
    [sct('55162003'), 'tooth-extraction'],
    [sct('173291009'), 'tooth-extraction'],
    [sct('1260009003'), 'supragingival-scaling'],
    [sct('1260010008'), 'subgingival-scaling'],
  ])('%j is %s', (code, expected) => expect(one(procedure({ code })).code).toBe(expected))

  it.each([
    ['Extractie 46', 'tooth-extraction'],
    ['Chirurgische extractie verstandskies', 'surgical-extraction'],
    ['Apexresectie', 'apical-surgery'],
    ['Wortelkanaalbehandeling', 'endodontics'],
    ['OPG', 'panoramic-radiograph'],
  ])('"%s" is read, with a notice', (text, expected) => {
    const record = recordOf(procedure({ code: { text } }))
    expect(record.procedures[0]!.code).toBe(expected)
    expect(problemsOf(record)).toEqual(['mapped-by-text Procedure/r1'])
  })

  it('an appendectomy is not known, and comes back', () =>
    expect(problemsOf(recordOf(procedure({ code: sct('80146002') })))).toEqual(['unknown-code Procedure/r1']))
  it('tooth 99 does not exist', () =>
    expect(problemsOf(recordOf(request({ bodySite: [tooth('99')] })))).toEqual(['unknown-site ServiceRequest/r1']))
})

describe('radiotherapy', () => {
  const radiotherapy = (code: Fields, more: Fields = {}) => procedure({ code, ...more })

  it.each([
    [hsp('head-neck-radiotherapy'), undefined, 'head-neck-radiotherapy done'],
    [hsp('head-neck-radiotherapy'), [sct('774007')], 'head-neck-radiotherapy done'],
    [hsp('head-neck-radiotherapy'), [{ text: 'linkerborst' }], 'other-radiotherapy done'],
    [sct('108290001'), [hs('mandible')], 'head-neck-radiotherapy done'],
    [sct('108290001'), [sct('76752008')], 'other-radiotherapy done'],
    [sct('108290001'), [{ text: 'thoraxwand' }], 'other-radiotherapy done'],
    [sct('108290001'), [{ text: 'wervelkolom' }, { text: 'onderkaak' }], 'head-neck-radiotherapy done'],
    [{ text: 'Radiotherapie hoofd-hals' }, undefined, 'head-neck-radiotherapy done'],
  ])('%j at %j is %s', (code, bodySite, expected) => {
    const entry = one(radiotherapy(code, { bodySite }))
    expect(`${entry.code} ${entry.status}`).toBe(expected)
  })

  it('without a site: whether it was head or neck is not known', () => {
    const record = recordOf(radiotherapy(sct('108290001')))
    expect(record.procedures[0]).toMatchObject({ code: 'head-neck-radiotherapy', status: 'unknown' })
    expect(problemsOf(record)).toEqual(['unknown-site Procedure/r1'])
  })

  it('none at all is a no for the jaw too, whatever the site', () => {
    const record = recordOf(radiotherapy(sct('108290001'), { status: 'not-done' }))
    expect([record.procedures[0]!.status, record.notices]).toEqual(['not-done', []])
  })

  it('not done is a no', () => expect(one(radiotherapy(hsp('head-neck-radiotherapy'), { status: 'not-done' })).status).toBe('not-done'))
})

describe('images', () => {
  it('as ImagingStudy, DiagnosticReport or Procedure', () => {
    expect(
      one({
        resourceType: 'ImagingStudy',
        status: 'available',
        started: '2026-05-01T10:00:00Z',
        procedureCode: [hsp('panoramic-radiograph')],
      }),
    ).toMatchObject({ code: 'panoramic-radiograph', status: 'done', date: { text: '2026-05-01' } })
    expect(one({ resourceType: 'DiagnosticReport', status: 'final', effectiveDateTime: '2026-05-01', code: hsp('cbct') })).toMatchObject({
      code: 'cbct',
      date: { text: '2026-05-01' },
    })
    expect(one(procedure({ code: hsp('apical-radiograph'), performedDateTime: '2026-05-01' })).code).toBe('apical-radiograph')
  })
  it('of DICOM modality PX are panoramic', () => {
    expect(
      one({
        resourceType: 'ImagingStudy',
        status: 'available',
        modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'PX' }],
      }).code,
    ).toBe('panoramic-radiograph')
  })
  it('a laboratory report is passed over: its results are read on their own', () => {
    expect(
      recordOf({
        resourceType: 'DiagnosticReport',
        status: 'final',
        code: coded('http://loinc.org', '58410-2'),
        result: [{ reference: 'Observation/x' }],
      }).notices,
    ).toEqual([])
  })
})

/** What is read of one resource: the procedure as code, status and day, or the problems. */
function readOf(resource: Fields): readonly unknown[] {
  const { procedures, notices } = recordOf(resource)
  const [entry] = procedures
  return [entry && [entry.code, entry.status, entry.date?.text], notices.map((one) => one.problem)]
}

describe('a status that is absent, odd or denied', () => {
  it.each<[string, Fields, string | undefined, readonly string[]]>([
    ['a request that forbids', { doNotPerform: true }, 'cancelled', []],
    ['a completed request that forbids', { status: 'completed', doNotPerform: true }, 'cancelled', []],
    ['a request that does not forbid', { doNotPerform: false }, 'planned', []],
    ['a request that says nothing of it', { doNotPerform: null }, 'planned', []],
    ['a request that says something odd of it', { doNotPerform: 'no' }, undefined, ['wrong-type']],
    ['a request without a status', { status: undefined }, 'planned', ['unknown-status']],
    ['a request without a status that forbids', { status: undefined, doNotPerform: true }, 'cancelled', ['unknown-status']],
    ['a request entered in error', { status: 'entered-in-error' }, undefined, ['entered-in-error']],
    ['a request of an unheard-of status', { status: 'wanted' }, 'unknown', ['unknown-status']],
    ['a request of unknown status', { status: 'unknown' }, 'unknown', []],
  ])('%s', (_, more, status, problems) =>
    expect(readOf(request(more))).toEqual([status && ['tooth-extraction', status, undefined], problems]),
  )

  it.each<[string | undefined, string | undefined, readonly string[]]>([
    ['on-hold', 'unknown', []],
    [undefined, 'unknown', ['unknown-status']],
    ['finished', 'unknown', ['unknown-status']],
    ['entered-in-error', undefined, ['entered-in-error']],
  ])('a procedure of status %s', (status, read, problems) =>
    expect(readOf(procedure({ status }))).toEqual([read && ['tooth-extraction', read, undefined], problems]),
  )

  it('an entry holds what is recorded and nothing else', () =>
    expect(recordOf(procedure()).procedures).toStrictEqual([
      {
        reference: 'Procedure/r1',
        code: 'tooth-extraction',
        label: 'tooth-extraction',
        status: 'done',
        urgent: false,
        sites: [],
        reasonReferences: [],
        basedOn: [],
      },
    ]))
})

describe('its day', () => {
  it.each<[string, Fields, string | undefined]>([
    ['the day itself', { occurrenceDateTime: '2026-12-10' }, '2026-12-10'],
    ['the first of its days', { occurrenceTiming: { event: ['2026-12-10', '2026-12-11'] } }, '2026-12-10'],
    [
      'a single day where FHIR wants a list',
      { occurrenceTiming: { event: [], repeat: { boundsPeriod: { start: '2026-12-12' } } } },
      '2026-12-12',
    ],
    [
      'its first day before its period',
      { occurrenceTiming: { event: ['2026-12-10'], repeat: { boundsPeriod: { start: '2026-12-12' } } } },
      '2026-12-10',
    ],
    ['the start of its period', { occurrenceTiming: { repeat: { boundsPeriod: { start: '2026-12-12' } } } }, '2026-12-12'],
    ['no day', {}, undefined],
  ])('of a request: %s', (_, more, day) => expect(readOf(request(more))).toEqual([['tooth-extraction', 'planned', day], []]))

  it.each<[string, Fields, string | undefined]>([
    ['ended today', { performedPeriod: { start: '2026-09-01', end: '2026-11-21' } }, '2026-11-21'],
    ['ending tomorrow', { performedPeriod: { start: '2026-09-01', end: '2026-11-22' } }, '2026-09-01'],
    ['not ended', { performedPeriod: { start: '2026-09-01' } }, '2026-09-01'],
    ['today', { performedDateTime: '2026-11-21' }, '2026-11-21'],
  ])('of a procedure: %s', (_, more, day) => expect(readOf(procedure(more))).toEqual([['tooth-extraction', 'done', day], []]))

  it('a request carried out tomorrow is not used', () =>
    expect(readOf(request({ status: 'completed', occurrenceDateTime: '2026-11-22' }))).toEqual([undefined, ['future-date']]))
})

describe('which procedure, in doubt', () => {
  const ips = (code: string) => coded('http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', code)

  it.each<[string, unknown, readonly string[]]>([
    ['no code', undefined, ['missing-value']],
    ['no code written', null, ['missing-value']],
    ['"no known procedures"', ips('no-known-procedures'), []],
    ['"no information about procedures"', ips('no-procedure-info'), []],
    ['"no known procedures" of SNOMED CT', sct('787480003'), []],
    ['another absence', ips('no-known-problems'), ['unknown-code']],
    ['the same words of another list', coded('http://loinc.org', 'no-known-procedures'), ['unknown-code']],
    ['the same number of another list', coded('http://loinc.org', '787480003'), ['unknown-code']],
    ['another SNOMED CT code', sct('787481004'), ['unknown-code']],
  ])('%s', (_, code, problems) => expect(readOf(procedure({ code }))).toEqual([undefined, problems]))

  it('is found in any of its names', () =>
    expect(readOf(procedure({ code: { text: 'zie brief', coding: [{ display: 'Extractie 46' }] } }))).toEqual([
      ['tooth-extraction', 'done', undefined],
      ['mapped-by-text'],
    ]))

  it('by a code that only the site can translate, named in the notice', () =>
    expect(recordOf(procedure({ code: coded('urn:oid:2.16.840.1.113883.2.4.4.1', '1') })).notices[0]!.detail).toBe(
      'urn:oid:2.16.840.1.113883.2.4.4.1|1 is a code of a licensed list without a translation: the Procedure is not used. Add it to the site map (--codes).',
    ))
})

describe('radiotherapy, in doubt', () => {
  it.each<[string, Fields, readonly unknown[]]>([
    [
      'cancelled, site unknown: no, and nobody asks',
      request({ status: 'revoked', code: sct('108290001') }),
      [['head-neck-radiotherapy', 'cancelled', undefined], []],
    ],
    [
      'of the neck and the breast',
      procedure({ code: sct('108290001'), bodySite: [sct('774007'), sct('76752008')] }),
      [['head-neck-radiotherapy', 'done', undefined], []],
    ],
    [
      'of the breast and somewhere',
      procedure({ code: sct('108290001'), bodySite: [sct('76752008'), { text: 'zie brief' }] }),
      [['other-radiotherapy', 'done', undefined], []],
    ],
    [
      'of the breast by its name',
      procedure({ code: { text: 'Radiotherapie borst' } }),
      [['other-radiotherapy', 'done', undefined], ['mapped-by-text']],
    ],
    [
      'of the breast by its name, at a site not understood',
      procedure({ code: { text: 'Radiotherapie borst' }, bodySite: [{ text: 'zie brief' }] }),
      [
        ['head-neck-radiotherapy', 'unknown', undefined],
        ['mapped-by-text', 'unknown-site'],
      ],
    ],
    [
      'elsewhere by its own code, the site not told',
      procedure({ code: hsp('other-radiotherapy') }),
      [['other-radiotherapy', 'done', undefined], []],
    ],
    [
      'elsewhere by its own code, of the spine',
      procedure({ code: hsp('other-radiotherapy'), bodySite: [{ text: 'wervelkolom' }] }),
      [['other-radiotherapy', 'done', undefined], []],
    ],
    [
      'of head or neck by its own code, nobody knows where',
      procedure({ code: hsp('head-neck-radiotherapy'), bodySite: [{ text: 'zie brief' }] }),
      [['head-neck-radiotherapy', 'done', undefined], []],
    ],
  ])('%s', (_, resource, expected) => expect(readOf(resource)).toEqual(expected))

  it('keeps the jaw that was irradiated; the site of an extraction is no region', () => {
    expect(one(procedure({ code: hsp('head-neck-radiotherapy'), bodySite: [hs('mandible')] })).sites).toMatchObject([{ code: 'mandible' }])
    expect(one(procedure({ bodySite: [{ text: 'wervelkolom' }] })).code).toBe('tooth-extraction')
  })
})

describe('images, in doubt', () => {
  const study = (more: Fields): Fields => ({ resourceType: 'ImagingStudy', status: 'available', ...more })
  const report = (more: Fields): Fields => ({ resourceType: 'DiagnosticReport', status: 'final', ...more })
  const dicom = (code: string) => ({ system: 'http://dicom.nema.org/resources/ontology/DCM', code })

  it.each<[string, Fields, readonly unknown[]]>([
    [
      'a study by words',
      study({ procedureCode: [{ text: 'OPG' }], started: '2026-05-01' }),
      [['panoramic-radiograph', 'done', '2026-05-01'], ['mapped-by-text']],
    ],
    ['a study by its description', study({ description: 'CBCT onderkaak' }), [['cbct', 'done', undefined], ['mapped-by-text']]],
    ['a report by words, of results too', report({ code: { text: 'OPG' }, result: [{ reference: 'Observation/x' }] }), [undefined, []]],
    ['a report by words', report({ code: { text: 'OPG' } }), [['panoramic-radiograph', 'done', undefined], ['mapped-by-text']]],
    ['a laboratory report without results', report({ code: coded('http://loinc.org', '58410-2') }), [undefined, ['unknown-code']]],
    [
      'a study that lists results',
      study({ modality: [dicom('CT')], result: [{ reference: 'Observation/x' }] }),
      [undefined, ['unknown-code']],
    ],
    ['an extraction named in a report is no image', report({ code: { text: 'Extractie 46' } }), [undefined, ['unknown-code']]],
    ['a modality that says too little', study({ modality: [dicom('IO')] }), [undefined, ['unknown-code']]],
    ['"PX" of another list', study({ modality: [{ system: 'http://loinc.org', code: 'PX' }] }), [undefined, ['unknown-code']]],
    ['the second modality', study({ modality: [dicom('CT'), dicom('PX')] }), [['panoramic-radiograph', 'done', undefined], []]],
    ['a study entered in error', study({ status: 'entered-in-error', procedureCode: [hsp('cbct')] }), [undefined, ['entered-in-error']]],
    ['a study cancelled', study({ status: 'cancelled', procedureCode: [hsp('cbct')] }), [['cbct', 'cancelled', undefined], []]],
    [
      'a study registered, not yet available',
      study({ status: 'registered', procedureCode: [hsp('cbct')] }),
      [['cbct', 'unknown', undefined], []],
    ],
    ['a study of unknown status', study({ status: 'unknown', procedureCode: [hsp('cbct')] }), [['cbct', 'unknown', undefined], []]],
    ['a study of tomorrow', study({ procedureCode: [hsp('cbct')], started: '2026-11-22' }), [undefined, ['future-date']]],
    [
      'a report on a period, by its end',
      report({ code: hsp('cbct'), effectivePeriod: { start: '2026-05-01', end: '2026-05-02' } }),
      [['cbct', 'done', '2026-05-02'], []],
    ],
    [
      'a report on a period that only began',
      report({ code: hsp('cbct'), effectivePeriod: { start: '2026-05-01' } }),
      [['cbct', 'done', '2026-05-01'], []],
    ],
  ])('%s', (_, resource, expected) => expect(readOf(resource)).toEqual(expected))

  it('are never urgent', () => expect(one(study({ procedureCode: [hsp('cbct')], priority: 'urgent' })).urgent).toBe(false))
})

describe('a request and what was done for it', () => {
  const completed = (teeth: readonly string[]): Fields =>
    request({ id: 'plan', status: 'completed', occurrenceDateTime: '2026-11-20', bodySite: teeth.map(tooth) })
  const done = (teeth: readonly string[]): Fields =>
    procedure({ id: 'done', performedDateTime: '2026-11-20', basedOn: [{ reference: 'ServiceRequest/plan' }], bodySite: teeth.map(tooth) })

  it('are one operation: a patient is not operated on twice because both were written down', () =>
    expect(recordOf(completed(['46']), done(['46'])).procedures.map(({ reference }) => reference)).toEqual(['Procedure/done']))

  it('are one too when several Procedures did it together', () => {
    const { procedures } = recordOf(completed(['46', '47']), done(['46']), { ...done(['47']), id: 'done-2' })
    expect(procedures.map(({ reference }) => reference)).toEqual(['Procedure/done', 'Procedure/done-2'])
  })

  it('stay two where the request names a tooth that no Procedure tells of', () =>
    expect(recordOf(completed(['46', '47']), done(['46'])).procedures.map(({ reference }) => reference)).toEqual([
      'Procedure/done',
      'ServiceRequest/plan',
    ]))

  it('a completed request that nothing was recorded for is what was done', () =>
    expect(one(completed(['46']))).toMatchObject({ status: 'done', reference: 'ServiceRequest/plan' }))
})
