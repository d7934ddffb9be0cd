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
