import { describe, expect, it } from 'vitest'
import { bundleOf, coded, hs, icd, loinc, problemsOf, recordIn, recordOf, sct, tooth } from './example-bundle.ts'
import type { Fields } from './json.ts'

const condition = (code: Fields, more: Fields = {}): Fields => ({ resourceType: 'Condition', code, ...more })
const meanings = (code: Fields, more: Fields = {}) => recordOf(condition(code, more)).conditions.map((c) => `${c.code} ${c.status}`)
const status = (code: string) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }] })
const verification = (code: string) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }] })

describe('diagnoses by ICD-10, WHO and -CM, with dots or without', () => {
  it.each([
    ['C50.9', ['breast-cancer active']],
    ['C50.412', ['breast-cancer active']],
    ['c509', ['breast-cancer active']],
    ['C61', ['prostate-cancer active']],
    ['C34.1', ['lung-cancer active']],
    ['C64.9', ['renal-cancer active']],
    ['C65.1', ['other-solid-tumour active']], // renal pelvis: urothelial, not a renal cell carcinoma
    ['C18.7', ['other-solid-tumour active']],
    ['C79.5', ['bone-metastases active']],
    ['C79.51', ['bone-metastases active']],
    ['C79.52', ['bone-metastases active']],
    ['C90.0', ['myeloma active']],
    ['C90.00', ['myeloma active']],
    ['C90.1', ['haematological-malignancy active']],
    ['C83.3', ['haematological-malignancy active']],
    ['M80.08XA', ['osteoporosis active', 'fragility-fracture active']],
    ['M81.0', ['osteoporosis active']],
    ['M85.80', ['osteopenia active']],
    ['M88.9', ['paget active']],
    ['Q78.0', ['osteogenesis-imperfecta active']],
    ['Q78.1', ['fibrous-dysplasia active']],
    ['M85.08', ['fibrous-dysplasia active']],
    ['M05.79', ['rheumatoid-arthritis active']],
    ['E83.52', ['hypercalcaemia active']],
    ['E83.51', ['hypocalcaemia active']],
    ['E11.9', ['diabetes active']],
    ['E66.9', ['obesity active']],
    ['I21.4', ['myocardial-infarction active']],
    ['I25.2', ['myocardial-infarction past']],
    ['I63.9', ['stroke active']],
    ['I69.3', ['stroke past']],
    ['I82.4', ['venous-thromboembolism active']],
    ['I26.9', ['venous-thromboembolism active']],
    ['K22.0', ['oesophageal-disease active']],
    ['K50.0', ['gastro-intestinal-disease active']],
    ['N18.3', ['chronic-kidney-disease active']],
    ['N18.6', ['chronic-kidney-disease active', 'dialysis active']],
    ['Z99.2', ['dialysis active']],
    ['Z94.0', ['kidney-transplant active']],
    ['D68.2', ['coagulopathy active']],
    ['D69.6', ['thrombocytopenia active']],
    ['D80.1', ['antibody-deficiency active']],
    ['D70.9', ['neutropenia active']],
    ['Z33.1', ['pregnancy active']],
    ['O24.0', ['pregnancy active', 'diabetes active']],
    ['Z85.3', ['breast-cancer past']],
    ['M87.180', ['jaw-lesion active']],
    ['K05.3', ['periodontal-disease active']],
    ['K04.5', ['periapical-disease active']],
    ['H35.3', ['age-related-macular-degeneration active']],
    ['H35.30', ['age-related-macular-degeneration active']],
    ['H35.31', ['age-related-macular-degeneration active']],
    ['H35.3211', ['age-related-macular-degeneration active']],
  ])('%s', (code, expected) => {
    expect(meanings(icd(code))).toEqual(expected)
    expect(meanings(coded('http://hl7.org/fhir/sid/icd-10-cm', code))).toEqual(expected)
    expect(meanings(coded('urn:oid:2.16.840.1.113883.6.3', code))).toEqual(expected)
  })

  it.each([
    'C77.3',
    'C78.0',
    'C44.3',
    'E83.5',
    'E66.3',
    'I80.0',
    'H35.2',
    'H35.33',
    'H35.34',
    'H35.35',
    'H35.36',
    'H35.37',
    'H35.38',
    'I10',
    'Z80.3',
    'Z12.3',
    'D05.1',
    'M86.3',
  ])('%s says nothing that Howship can use, and comes back', (code) => {
    const record = recordOf(condition(icd(code)))
    expect(record.conditions).toEqual([])
    expect(problemsOf(record)).toEqual(['unknown-code Condition/r1'])
  })
})

describe('diagnoses by SNOMED CT', () => {
  it.each([
    ['254837009', 'breast-cancer'],
    ['94222008', 'bone-metastases'],
    ['109989006', 'myeloma'],
    ['399068003', 'prostate-cancer'],
    ['64859006', 'osteoporosis'],
    ['2089002', 'paget'],
    ['78314001', 'osteogenesis-imperfecta'],
    ['66931009', 'hypercalcaemia'],
    ['105502003', 'dialysis'],
    ['77386006', 'pregnancy'],
  ])('%s is %s', (code, expected) => expect(meanings(sct(code))).toContain(`${expected} active`))

  it('beside an ICD-10 code counts once', () => {
    expect(meanings({ coding: [...(sct('254837009').coding as []), ...(icd('C50.9').coding as [])] })).toEqual(['breast-cancer active'])
  })
})

describe('diagnoses in words, the last resort, always with a notice', () => {
  it.each([
    ['Botmetastasen', 'bone-metastases'],
    ['Ossaal gemetastaseerd mammacarcinoom', 'bone-metastases'],
    ['Mammacarcinoom links', 'breast-cancer'],
    ['borstkanker', 'breast-cancer'],
    ['Carcinoma of left breast', 'breast-cancer'],
    ['ziekte van Kahler', 'myeloma'],
    ['Prostaatcarcinoom', 'prostate-cancer'],
    ['osteoporose', 'osteoporosis'],
    ['Ziekte van Paget', 'paget'],
    ['MRONJ onderkaak rechts', 'jaw-lesion'],
    ['Reumatoïde artritis', 'rheumatoid-arthritis'],
    ['Diabetes mellitus type 2 zonder complicaties', 'diabetes'],
    ['Mammacarcinoom zonder botmetastasen', 'breast-cancer'],
    ['Hypercalciëmie', 'hypercalcaemia'],
    ['Hypercalciëmie bij maligniteit', 'hypercalcaemia-of-malignancy'],
    ['Osteoporose zonder fractuur', 'osteoporosis'],
  ])('%s', (text, expected) => {
    const record = recordOf(condition({ text }))
    expect(record.conditions.map((c) => c.code)).toContain(expected)
    expect(problemsOf(record)).toEqual(['mapped-by-text Condition/r1'])
  })

  it.each([
    'Geen osteoporose',
    'Verdenking botmetastasen',
    'Borstkanker bij moeder',
    'Screening op borstkanker',
    'Osteoporose?',
    'Ziekte van Paget van de tepel',
    'Familieanamnese mammacarcinoom',
    'Risk of osteoporosis',
    'Borstkankerscreening',
    'Erfelijke borstkanker',
    'Mammacarcinoom, geen botmetastasen',
  ])('"%s" says no such thing', (text) => expect(problemsOf(recordOf(condition({ text })))).toEqual(['unknown-code Condition/r1']))

  it('beside an ICD-10 code add only what ICD-10 cannot say', () => {
    const beside = (code: string, text: string) => recordOf(condition({ coding: icd(code).coding, text })).conditions.map((c) => c.code)
    expect(beside('Z12.3', 'borstkanker')).toEqual([])
    expect(beside('E83.5', 'Hypercalciëmie')).toEqual(['hypercalcaemia'])
    expect(beside('M86.3', 'SAPHO-syndroom')).toEqual(['sapho'])
  })

  it('"status na borstkanker" is past', () => expect(meanings({ text: 'Voorgeschiedenis: borstkanker' })).toEqual(['breast-cancer past']))
})

describe('the status of a diagnosis', () => {
  it.each([
    ['active', 'active'],
    ['recurrence', 'active'],
    ['relapse', 'active'],
    ['inactive', 'past'],
    ['remission', 'past'],
    ['resolved', 'past'],
  ])('clinicalStatus %s is %s', (code, expected) =>
    expect(meanings(icd('C50.9'), { clinicalStatus: status(code) })).toEqual([`breast-cancer ${expected}`]),
  )

  it.each([
    ['confirmed', 'active'],
    ['unconfirmed', 'uncertain'],
    ['provisional', 'uncertain'],
    ['differential', 'uncertain'],
    ['refuted', 'refuted'],
  ])('verificationStatus %s is %s', (code, expected) =>
    expect(meanings(icd('C79.5'), { verificationStatus: verification(code) })).toEqual([`bone-metastases ${expected}`]),
  )

  it('refuted stays a no also with a clinicalStatus', () =>
    expect(meanings(icd('C79.5'), { clinicalStatus: status('active'), verificationStatus: verification('refuted') })).toEqual([
      'bone-metastases refuted',
    ]))

  it('entered in error counts as nothing, with a notice', () => {
    const record = recordOf(condition(icd('C79.5'), { verificationStatus: verification('entered-in-error') }))
    expect([record.conditions.length, ...problemsOf(record)]).toEqual([0, 'entered-in-error Condition/r1'])
  })

  it('no clinicalStatus is active, unless an abatement is recorded', () => {
    expect(meanings(icd('C50.9'))).toEqual(['breast-cancer active'])
    expect(meanings(icd('C50.9'), { abatementDateTime: '2025-01-01' })).toEqual(['breast-cancer past'])
    expect(meanings(icd('C50.9'), { abatementDateTime: '2027-01-01' })).toEqual(['breast-cancer active'])
  })

  it('an unknown status is read as not given, with a notice', () => {
    const record = recordOf(condition(icd('C50.9'), { clinicalStatus: status('chronic') }))
    expect(record.conditions[0]!.status).toBe('active')
    expect(problemsOf(record)).toEqual(['unknown-status Condition/r1'])
  })

  it('that begins tomorrow is not used', () =>
    expect(problemsOf(recordOf(condition(icd('C50.9'), { onsetDateTime: '2026-11-22' })))).toEqual(['future-date Condition/r1']))
})

describe('a lesion of the jaw', () => {
  it('keeps its site, onset and the clinician’s own stage', () => {
    const [lesion] = recordOf(
      condition(hs('jaw-lesion'), { bodySite: [tooth('46')], onsetDateTime: '2026-05-01', stage: [{ summary: { text: 'Stadium 2' } }] }),
    ).conditions
    expect(lesion).toMatchObject({
      code: 'jaw-lesion',
      status: 'active',
      sites: [{ tooth: 46 }],
      onset: { text: '2026-05-01' },
      stage: '2',
    })
  })

  it.each([
    ['stage 0', '0'],
    ['MRONJ stage 3', '3'],
    ['at risk', 'at-risk'],
    ['graad 1', '1'],
  ])('stage "%s" is %s', (text, stage) =>
    expect(recordOf(condition(hs('jaw-lesion'), { stage: [{ summary: { text } }] })).conditions[0]!.stage).toBe(stage),
  )

  it('M87.1 is one at the jaw only', () => {
    expect(recordOf(condition(icd('M87.1'), { bodySite: [hs('mandible')] })).conditions[0]).toMatchObject({
      code: 'jaw-lesion',
      sites: [{ jaw: 'mandible' }],
    })
    const without = recordOf(condition(icd('M87.1')))
    expect([without.conditions.length, ...problemsOf(without)]).toEqual([0, 'unknown-site Condition/r1'])
    expect(recordOf(condition(icd('M87.1'), { bodySite: [{ text: 'heup' }] })).conditions).toEqual([])
  })

  it('a bone metastasis in the mandible is a jaw metastasis too', () => {
    expect(meanings(icd('C79.5'), { bodySite: [hs('mandible')] })).toEqual(['bone-metastases active', 'jaw-metastasis active'])
    const spine = recordOf(condition(icd('C79.5'), { bodySite: [{ text: 'wervelkolom' }] }))
    expect([spine.conditions.map((c) => c.code), spine.notices]).toEqual([['bone-metastases'], []])
  })
})

describe('what a Condition may say beside', () => {
  it('Z88.0 is an allergy to penicillin', () =>
    expect(recordOf(condition(icd('Z88.0'))).allergies).toMatchObject([{ to: 'penicillin', status: 'active' }]))
  it('"no known medications" is a medication list', () => expect(recordOf(condition(sct('787481004'))).medicationList).toBe('nil-known'))
  it('"no known problems" is no problem', () =>
    expect(recordOf(condition(coded('http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', 'no-known-problems'))).notices).toEqual(
      [],
    ))
})

it('an ICPC code is read through the site’s map, and named without it', () => {
  const icpc = condition(coded('http://hl7.org/fhir/sid/icpc-1-nl', 'X99.01', 'iets'))
  const siteCodes = new Map([['http://hl7.org/fhir/sid/icpc-1-nl|X99.01', { system: 'http://hl7.org/fhir/sid/icd-10', code: 'C50.9' }]])
  expect(recordIn(bundleOf(icpc), siteCodes).conditions.map((c) => c.code)).toEqual(['breast-cancer'])
  expect(recordOf(icpc).notices[0]!.detail).toContain('licensed list')
})

describe('what makes a diagnosis past, refuted or over', () => {
  const over = (more: Fields) => meanings(icd('C50.9'), more)[0]

  it.each([
    ['abated, nobody knows when', { abatementBoolean: true }, 'past'],
    ['not abated', { abatementBoolean: false }, 'active'],
    ['abated in words', { abatementString: 'na operatie' }, 'past'],
    ['abated at an age', { abatementAge: { value: 60, unit: 'a' } }, 'past'],
    ['abated today', { abatementDateTime: '2026-11-21' }, 'past'],
    ['abating tomorrow', { abatementDateTime: '2026-11-22' }, 'active'],
    ['abated over a period', { abatementPeriod: { start: '2024-01-01', end: '2025-01-01' } }, 'past'],
    ['abated, and yet called active', { clinicalStatus: status('active'), abatementDateTime: '2025-01-01' }, 'active'],
  ])('%s is %s', (_, more, expected) => expect(over(more)).toBe(`breast-cancer ${expected}`))

  it('"history of" refuted or unconfirmed is no past disease', () => {
    expect(meanings(icd('Z85.3'))).toEqual(['breast-cancer past'])
    expect(meanings(icd('Z85.3'), { verificationStatus: verification('refuted') })).toEqual(['breast-cancer refuted'])
    expect(meanings(icd('Z85.3'), { verificationStatus: verification('unconfirmed') })).toEqual(['breast-cancer uncertain'])
  })

  it.each([
    ['a plain code', 'resolved', 'past', []],
    ['a coding behind an empty one', { coding: [null, { code: 5 }, { code: 'resolved' }] }, 'past', []],
    ['words', { text: 'Resolved' }, 'past', []],
    ['nothing', null, 'active', []],
    ['words of no status', { text: 'chronisch' }, 'active', ['the text “chronisch”']],
    ['a plain word of no status', 'chronisch', 'active', ['"chronisch"']],
    ['a number', 5, 'active', ['no code']],
  ])('a clinicalStatus as %s', (_, clinicalStatus, expected, told) => {
    const record = recordOf(condition(icd('C50.9'), { clinicalStatus }))
    expect(record.conditions[0]!.status).toBe(expected)
    expect(record.notices.map((one) => one.detail)).toEqual(
      told.map((value) => `clinicalStatus ${value} is no FHIR R4 status: it is read as if it were not given.`),
    )
  })
})

describe('from when', () => {
  const days = (more: Fields) => {
    const record = recordOf(condition(icd('C50.9'), more))
    const [entry] = record.conditions
    return entry === undefined ? problemsOf(record) : [entry.onset?.text, entry.recorded?.text]
  }

  it.each<[string, Fields, readonly unknown[]]>([
    ['today', { onsetDateTime: '2026-11-21' }, ['2026-11-21', undefined]],
    ['tomorrow', { onsetDateTime: '2026-11-22' }, ['future-date Condition/r1']],
    ['over a period', { onsetPeriod: { start: '2020-05-01' } }, ['2020-05-01', undefined]],
    ['recorded only', { recordedDate: '2026-11-01' }, [undefined, '2026-11-01']],
    ['recorded tomorrow', { recordedDate: '2026-11-22' }, ['future-date Condition/r1']],
    ['begun before it was recorded', { onsetDateTime: '2020-05-01', recordedDate: '2026-11-01' }, ['2020-05-01', '2026-11-01']],
    ['never told', {}, [undefined, undefined]],
  ])('%s', (_, more, expected) => expect(days(more)).toEqual(expected))

  it('an entry holds what is recorded and nothing else', () =>
    expect(recordOf(condition(icd('C50.9'))).conditions).toStrictEqual([
      { reference: 'Condition/r1', code: 'breast-cancer', label: 'C50.9', status: 'active', sites: [] },
    ]))
})

describe('what is said with a diagnosis’s site and stage', () => {
  const lesion = (summary: unknown) => {
    const record = recordOf(condition(hs('jaw-lesion'), { stage: [null, {}, { summary }] }))
    return [record.conditions[0]!.stage, problemsOf(record)]
  }

  it.each([
    ['2', '2'],
    ['Stadium 2', '2'],
    [' stage 2b ', '2'],
    ['MRONJ-stadium 3', '3'],
    ['bronj 1', '1'],
    ['mronjstage0', '0'],
    ['grade-1', '1'],
    [' At-risk ', 'at-risk'],
    ['risicogroep', 'at-risk'],
  ])('the stage "%s" is %s', (text, stage) => {
    expect(lesion({ text })).toEqual([stage, []])
    expect(lesion({ text: 'zie brief', coding: [null, { code: text }] })).toEqual([stage, []])
  })

  it.each(['4', 'stage 2c', 'stage 2 of 3', 'T2 stadium 2', 'no longer at risk', 'at risk of falling', 'IIb'])(
    'the stage "%s" is none of a jaw lesion: it is not kept, and comes back',
    (text) => expect(lesion({ text })).toEqual([undefined, ['unknown-code Condition/r1']]),
  )

  it('the stage of a tumour is the tumour’s own: neither kept nor asked about', () => {
    const record = recordOf(condition(icd('C50.9'), { stage: [{ summary: { text: 'IIb' } }] }))
    expect([record.conditions[0]!.stage, record.notices]).toEqual([undefined, []])
  })

  it.each(['K10.2', 'K05.3', 'K04.5'])('%s keeps its tooth', (code) =>
    expect(recordOf(condition(icd(code), { bodySite: [tooth('46')] })).conditions[0]!.sites).toMatchObject([{ tooth: 46 }]),
  )

  it('a jaw metastasis keeps its site; the bone metastases beside it have none', () =>
    expect(recordOf(condition(icd('C79.5'), { bodySite: [hs('mandible')] })).conditions.map((c) => [c.code, c.sites.length])).toEqual([
      ['bone-metastases', 0],
      ['jaw-metastasis', 1],
    ]))

  it('a tumour at a tooth is no jaw metastasis, and its site is not read', () => {
    const record = recordOf(condition(icd('C50.9'), { bodySite: [tooth('99')] }))
    expect([record.conditions, record.notices]).toMatchObject([[{ code: 'breast-cancer', sites: [] }], []])
  })

  it('a tooth that does not exist comes back for periodontitis, also beside another diagnosis', () => {
    const two = { coding: [...(icd('E11.9').coding as []), ...(icd('K05.3').coding as [])] }
    expect(problemsOf(recordOf(condition(two, { bodySite: [tooth('99')] })))).toEqual(['unknown-site Condition/r1'])
    expect(recordOf(condition(two, { bodySite: [tooth('46')] })).conditions.map((c) => [c.code, c.sites.length])).toEqual([
      ['diabetes', 0],
      ['periodontal-disease', 1],
    ])
  })

  it('as a reason for a drug, osteonecrosis without a site is none', () => {
    const reason = (code: string) =>
      recordOf({
        resourceType: 'MedicationStatement',
        status: 'active',
        medicationCodeableConcept: { text: 'Prolia' },
        reasonCode: [icd(code)],
      }).medications[0]!.indications
    expect([reason('M87.1'), reason('K10.2')]).toEqual([[], ['jaw-lesion']])
    expect(reason('M80.0')).toEqual(['osteoporosis', 'fragility-fracture'])
  })
})

describe('what a Condition may deny', () => {
  const ips = (code: string) => coded('http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', code)

  it.each([
    ['no known allergies', ips('no-known-allergies')],
    ['no known drug allergy', sct('409137002')],
  ])('%s, unless it is refuted', (_, code) => {
    expect(recordOf(condition(code))).toMatchObject({ noKnownAllergy: { reference: 'Condition/r1' }, allergies: [], notices: [] })
    expect(recordOf(condition(code, { verificationStatus: verification('refuted') }))).toMatchObject({
      noKnownAllergy: undefined,
      allergies: [],
    })
  })

  it('no known medication, unless it is refuted', () => {
    expect(recordOf(condition(sct('787481004'), { verificationStatus: verification('refuted') })).medicationList).toBe('absent')
    expect(recordOf(condition(sct('787481004'))).medicationList).toBe('nil-known')
  })

  it.each([ips('no-known-problems'), ips('no-problem-info'), sct('160245001')])('%j is passed over', (code) =>
    expect(recordOf(condition(code)).notices).toEqual([]),
  )
  it.each([ips('other'), sct('160245003'), loinc('no-known-problems'), loinc('160245001')])('%j is not known, and comes back', (code) =>
    expect(problemsOf(recordOf(condition(code)))).toEqual(['unknown-code Condition/r1']),
  )
  it.each([undefined, null])('a code of %s is missed', (code) =>
    expect(problemsOf(recordOf({ resourceType: 'Condition', code }))).toEqual(['missing-value Condition/r1']),
  )
})
