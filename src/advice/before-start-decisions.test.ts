import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import type { Recommendation } from './advice.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const hs = 'https://howship.example/fhir/CodeSystem/finding'
const hsp = 'https://howship.example/fhir/CodeSystem/procedure'
const ucum = 'http://unitsofmeasure.org'

type Resource = Readonly<Record<string, unknown>>
let count = 0
const id = (): string => `r${++count}`
const coded = (system: string, code: string) => ({ coding: [{ system, code }] })

const patient = (over: Resource = {}): Resource => ({ resourceType: 'Patient', id: 'p', birthDate: '1956-05-01', gender: 'male', ...over })
const lab = (loinc: string, value: number, unit: string, date = '2026-11-16', more: Resource = {}): Resource => ({
  resourceType: 'Observation',
  id: id(),
  status: 'final',
  code: coded('http://loinc.org', loinc),
  effectiveDateTime: date,
  valueQuantity: { value, unit, system: ucum, code: unit },
  ...more,
})
const finding = (code: string, value: Resource, date = '2026-11-16', more: Resource = {}): Resource => ({
  resourceType: 'Observation',
  id: id(),
  status: 'final',
  code: coded(hs, code),
  effectiveDateTime: date,
  ...value,
  ...more,
})
const yes = { valueBoolean: true }
const word = (code: string): Resource => ({ valueCode: code })
const monthsOf = (value: number): Resource => ({ valueQuantity: { value, unit: 'mo', system: ucum, code: 'mo' } })
const tooth = (fdi: string): Resource => ({ bodySite: coded('urn:iso:std:iso:3950', fdi) })
const disease = (icd: string): Resource => ({
  resourceType: 'Condition',
  id: id(),
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
  code: coded('http://hl7.org/fhir/sid/icd-10', icd),
})

const atc = {
  zoledronate: 'M05BA08',
  denosumab: 'M05BX04',
  alendronate: 'M05BA04',
  raloxifene: 'G03XC01',
  sunitinib: 'L01EX01',
  bevacizumab: 'L01FG01',
}
const order = (
  drug: keyof typeof atc,
  mg: number | undefined,
  route: 'iv' | 'sc' | 'oral',
  every: readonly [number, string],
  more: Resource = {},
): Resource => ({
  resourceType: 'MedicationRequest',
  id: 'order',
  status: 'draft',
  intent: 'plan',
  authoredOn: '2026-11-10',
  medicationCodeableConcept: { ...coded('http://www.whocc.no/atc', atc[drug]), text: `${drug}${mg ? ` ${mg} mg` : ''}` },
  dosageInstruction: [
    {
      timing: { repeat: { frequency: 1, period: every[0], periodUnit: every[1] } },
      route: coded('http://snomed.info/sct', { iv: '47625008', sc: '34206005', oral: '26643006' }[route]),
      ...(mg ? { doseAndRate: [{ doseQuantity: { value: mg, unit: 'mg', system: ucum, code: 'mg' } }] } : {}),
    },
  ],
  ...more,
})
const zometa = (more: Resource = {}) => order('zoledronate', 4, 'iv', [4, 'wk'], more)
const aclasta = (more: Resource = {}) => order('zoledronate', 5, 'iv', [1, 'a'], more)
const xgeva = (more: Resource = {}) => order('denosumab', 120, 'sc', [4, 'wk'], more)
const prolia = (more: Resource = {}) => order('denosumab', 60, 'sc', [6, 'mo'], more)
const alendronate = (more: Resource = {}) => order('alendronate', 70, 'oral', [1, 'wk'], more)

const metastases = [disease('C50.9'), disease('C79.5')]
const brittle = [disease('M81.0')]
const cleared = finding('dental-clearance', word('cleared'))
/** Everything the handreiking wants: man of 70, 70 kg, creatinine 80: clearance 70 × 70 × 88.4 / (72 × 80) = 75.2 mL/min. */
const bloods = (date = '2026-11-16') => ({
  creatinine: lab('14682-9', 80, 'umol/L', date),
  weight: lab('29463-7', 70, 'kg', date),
  vitaminD: lab('1989-3', 55, 'nmol/L', date),
  calcium: lab('2000-8', 2.35, 'mmol/L', date),
  albumin: lab('1751-7', 40, 'g/L', date),
  phosphate: lab('2777-1', 1.1, 'mmol/L', date),
})
const all = (over: Partial<Record<keyof ReturnType<typeof bloods>, Resource | undefined>> = {}): Resource[] =>
  Object.values({ ...bloods(), ...over }).filter((r) => r !== undefined)

const section = new Set(['start-labs', 'dental-screening', 'dental-workup', 'start-therapy'])

function advice(resources: readonly Resource[], protocol?: string) {
  const read = readBundle(
    {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [...(resources.some((r) => r.resourceType === 'Patient') ? [] : [patient()]), ...resources].map((resource) => ({ resource })),
    },
    { asOf },
  )
  if ('unusable' in read) throw new Error(read.unusable)
  const given = advise(read.record, { asOf, ...(protocol && { protocol }) })
  const recommendations = given.recommendations.filter((r) => section.has(r.decision))
  // Whatever is said can be said in both languages, whole.
  for (const r of recommendations)
    for (const text of [r.text.nl, r.text.en]) if (text.length < 10 || /[{}[\]]/.test(text)) throw new Error(`Unfilled: ${text}`)
  return { given, recommendations }
}

const outcomes = (resources: readonly Resource[], decision: string, protocol?: string): string[] =>
  advice(resources, protocol)
    .recommendations.filter((r) => r.decision === decision)
    .map((r) => r.outcome)
    .sort()
const starts = (resources: readonly Resource[], protocol?: string): string[] => outcomes(resources, 'start-therapy', protocol)
const find = (resources: readonly Resource[], decision: string, outcome: string, protocol?: string): Recommendation => {
  const r = advice(resources, protocol).recommendations.find((x) => x.decision === decision && x.outcome === outcome)
  if (!r) throw new Error(`No ${decision} ${outcome}`)
  return r
}
const asked = (resources: readonly Resource[], decision: string): string[] =>
  advice(resources)
    .given.missing.filter((m) => m.neededBy.includes(decision))
    .map((m) => m.fact)
    .sort()

describe('start-labs', () => {
  test('Zometa with all values of five days ago is complete', () =>
    expect(outcomes([zometa(), ...metastases, ...all()], 'start-labs')).toEqual(['complete']))
  test('Zometa with a creatinine and calcium of 28 days ago is complete', () =>
    expect(outcomes([zometa(), ...metastases, ...Object.values(bloods('2026-10-24'))], 'start-labs')).toEqual(['complete']))
  test('at 29 days creatinine, calcium and its albumin are asked anew', () =>
    expect(find([zometa(), ...metastases, ...Object.values(bloods('2026-10-23'))], 'start-labs', 'ask').reasons).toEqual([
      'creatinine-missing',
      'calcium-missing',
      'albumin-missing',
    ]))
  test('Prolia takes values of three months ago', () =>
    expect(outcomes([prolia(), ...brittle, ...Object.values(bloods('2026-08-21'))], 'start-labs')).toEqual(['complete']))
  test('but not of a day more', () =>
    expect(find([prolia(), ...brittle, ...Object.values(bloods('2026-08-20'))], 'start-labs', 'ask').reasons).toContain(
      'creatinine-missing',
    ))
  test('nothing measured: every value is named and asked', () => {
    const bare = [prolia(), ...brittle]
    expect(find(bare, 'start-labs', 'ask').reasons).toEqual([
      'creatinine-missing',
      'weight-missing',
      'vitamin-d-missing',
      'calcium-missing',
      'phosphate-missing',
      'albumin-missing',
    ])
    expect(asked(bare, 'start-labs')).toEqual(['25-oh-vitamin-d', 'albumin', 'calcium', 'creatinine', 'phosphate', 'weight'])
  })
  test('an eGFR is no creatinine', () =>
    expect(
      find([zometa(), ...metastases, ...all({ creatinine: lab('33914-3', 70, 'mL/min/{1.73_m2}') })], 'start-labs', 'ask').reasons,
    ).toEqual(['creatinine-missing']))
  test('alendronate: creatinine and calcium are enough, vitamin D is worth measuring', () => {
    const r = find([alendronate(), ...brittle, bloods().creatinine, bloods().calcium], 'start-labs', 'complete')
    expect(r.reasons).toEqual(['consider-vitamin-d'])
  })
  test('raloxifene asks for no laboratory', () => expect(outcomes([order('raloxifene', 60, 'oral', [1, 'd'])], 'start-labs')).toEqual([]))
  test('the next dose of a running series is no start', () => {
    const running = {
      resourceType: 'MedicationAdministration',
      id: id(),
      status: 'completed',
      effectiveDateTime: '2026-10-28',
      medicationCodeableConcept: coded('http://www.whocc.no/atc', atc.zoledronate),
      dosage: { dose: { value: 4, unit: 'mg', system: ucum, code: 'mg' } },
    }
    const bundle = [zometa(), running, ...metastases]
    expect([
      ...outcomes(bundle, 'start-labs'),
      ...outcomes(bundle, 'start-therapy'),
      ...outcomes(bundle, 'dental-screening'),
      ...outcomes(bundle, 'dental-workup'),
    ]).toEqual([])
  })
})

describe('dental-screening', () => {
  test('nobody looked: required, eight weeks, with who says so', () => {
    const r = find([xgeva(), ...metastases], 'dental-screening', 'required')
    expect(r.values).toEqual({ weeks: 8 })
    expect(r.authority).toBe('uz-leuven')
    expect(r.positions.map((p) => p.authority)).toEqual([
      'nl-handreiking',
      'esmo-2020',
      'aaoms-2022',
      'mascc-isoo-asco-2019',
      'nl-oncology-2016',
      'zas-2025',
    ])
  })
  test('treatment needed: done, with its date', () =>
    expect(
      find([prolia(), ...brittle, finding('dental-clearance', word('treatment-needed'), '2026-11-02')], 'dental-screening', 'done').dates,
    ).toEqual({ screening: '2026-11-02' }))
  test('twelve months ago to the day still counts', () =>
    expect(outcomes([prolia(), ...brittle, finding('dental-clearance', word('cleared'), '2025-11-21')], 'dental-screening')).toEqual([
      'done',
    ]))
  test('a day longer does not', () =>
    expect(outcomes([prolia(), ...brittle, finding('dental-clearance', word('cleared'), '2025-11-20')], 'dental-screening')).toEqual([
      'required',
    ]))
  test('before bevacizumab too', () =>
    expect(outcomes([order('bevacizumab', 700, 'iv', [3, 'wk']), disease('C18.9')], 'dental-screening')).toEqual(['required']))
  test('not before raloxifene', () =>
    expect(outcomes([order('raloxifene', 60, 'oral', [1, 'd']), ...brittle], 'dental-screening')).toEqual([]))
})

describe('dental-workup', () => {
  const grade = (n: number): Resource => ({ valueInteger: n })
  const work = (resources: readonly Resource[]): string[] =>
    advice(resources)
      .recommendations.filter((r) => r.decision === 'dental-workup')
      .map((r) => `${r.outcome} ${r.subject}`)
      .sort()
  test('oncology: furcation 2 comes out, furcation 1 stays', () =>
    expect(
      work([
        zometa(),
        ...metastases,
        finding('furcation-grade', grade(2), '2026-11-16', tooth('46')),
        finding('furcation-grade', grade(1), '2026-11-16', tooth('36')),
      ]),
    ).toEqual(['extract 46', 'no-implant Patient/p', 'oral-hygiene-education Patient/p']))
  test('osteoporosis: both stay', () =>
    expect(work([prolia(), ...brittle, finding('furcation-grade', grade(2), '2026-11-16', tooth('46'))])).toEqual([
      'oral-hygiene-education Patient/p',
    ]))
  test('adjuvant follows the stricter list', () =>
    expect(
      work([
        order('zoledronate', 4, 'iv', [6, 'mo']),
        disease('C50.9'),
        finding('torus', yes, '2026-11-16', { bodySite: coded(hs, 'maxilla') }),
      ]),
    ).toEqual(['no-implant Patient/p', 'oral-hygiene-education Patient/p', 'remove-torus-or-exostosis maxilla']))
  test('osteoporosis beside breast cancer: the stricter list, and the question', () => {
    const bundle = [
      aclasta({ reasonCode: [coded('http://hl7.org/fhir/sid/icd-10', 'M81.0')] }),
      ...brittle,
      disease('C50.9'),
      finding('pocket-depth', { valueQuantity: { value: 6, unit: 'mm', system: ucum, code: 'mm' } }, '2026-11-16', tooth('43')),
    ]
    expect(work(bundle)).toEqual(['ask Patient/p', 'ask-prognosis 43', 'no-implant Patient/p', 'oral-hygiene-education Patient/p'])
    expect(find(bundle, 'dental-workup', 'ask-prognosis').text.en).toContain('stricter list')
    expect(asked(bundle, 'dental-workup')).toEqual(['antiresorptive-setting'])
  })
  test('what both lists ask for needs no such words', () => {
    const bundle = [
      aclasta({ reasonCode: [coded('http://hl7.org/fhir/sid/icd-10', 'M81.0')] }),
      ...brittle,
      disease('C50.9'),
      finding('tooth-unsalvageable', yes, '2026-11-16', tooth('11')),
    ]
    expect(find(bundle, 'dental-workup', 'extract').text.en).not.toContain('stricter list')
  })
  test('a tooth that is out asks for nothing', () => {
    const out = {
      resourceType: 'Procedure',
      id: id(),
      status: 'completed',
      code: coded(hsp, 'tooth-extraction'),
      performedDateTime: '2026-11-18',
      bodySite: [coded('urn:iso:std:iso:3950', '46')],
    }
    expect(work([zometa(), ...metastases, finding('tooth-unsalvageable', yes, '2026-11-16', tooth('46')), out])).toEqual([
      'no-implant Patient/p',
      'oral-hygiene-education Patient/p',
    ])
  })
  test('under a bisphosphonate already, the rules for work under therapy hold instead', () => {
    const tablets = {
      resourceType: 'MedicationStatement',
      id: id(),
      status: 'active',
      effectivePeriod: { start: '2021-01-01' },
      medicationCodeableConcept: coded('http://www.whocc.no/atc', atc.alendronate),
    }
    expect(work([prolia(), tablets, ...brittle, finding('tooth-unsalvageable', yes, '2026-11-16', tooth('46'))])).toEqual([])
  })
  test('no antiresorptive planned: silent', () =>
    expect(work([...brittle, finding('tooth-unsalvageable', yes, '2026-11-16', tooth('46'))])).toEqual([]))
})

describe('start-therapy: laboratory', () => {
  const zol = (over: Parameters<typeof all>[0], ...more: Resource[]) => starts([zometa(), ...metastases, cleared, ...all(over), ...more])
  test('all in order', () => expect(zol({})).toEqual(['may-start']))
  test('raloxifene waits for nothing', () => expect(starts([order('raloxifene', 60, 'oral', [1, 'd'])])).toEqual(['may-start']))
  test.each([
    [30, 'nmol/L', 'may-start'],
    [29.9, 'nmol/L', 'correct-vitamin-d'],
    // About 2.5 nmol/L for each ng/mL or µg/L: 12.1 is over 30, 11.9 under.
    [12.1, 'ng/mL', 'may-start'],
    // 12.0 ng/mL is printed as 30 nmol/L, and is not under it.
    [12, 'ng/mL', 'may-start'],
    [11.9, 'ng/mL', 'correct-vitamin-d'],
    [12.1, 'ug/L', 'may-start'],
    [11.9, 'ug/L', 'correct-vitamin-d'],
  ])('vitamin D %d %s: %s', (value, unit, answer) =>
    expect(zol({ vitaminD: lab(unit === 'nmol/L' ? '14635-7' : '1989-3', value, unit) })).toEqual([answer]),
  )
  test('vitamin D in words, with the loading dose', () => {
    const r = find(
      [zometa(), ...metastases, cleared, ...all({ vitaminD: lab('1989-3', 24, 'nmol/L') })],
      'start-therapy',
      'correct-vitamin-d',
    )
    expect(r.text.nl).toContain('25.000 IE per week, 6-8 weken')
    expect(r.text.en).toContain('24 nmol/L')
    expect(r.positions).toEqual([{ authority: 'nl-handreiking', outcome: 'correct-vitamin-d' }])
  })
  test('vitamin D of thirteen months ago is none', () =>
    expect(zol({ vitaminD: lab('1989-3', 55, 'nmol/L', '2025-10-20') })).toEqual(['complete-labs']))
  // Calcium + 0.02 × (40 − albumin).
  test('1.98 with albumin 30 is 2.18: normal', () =>
    expect(zol({ calcium: lab('2000-8', 1.98, 'mmol/L'), albumin: lab('1751-7', 30, 'g/L') })).toEqual(['may-start']))
  test('2.14 with albumin 46 is 2.02: low', () =>
    expect(zol({ calcium: lab('2000-8', 2.14, 'mmol/L'), albumin: lab('1751-7', 46, 'g/L') })).toEqual(['correct-calcium']))
  test('1.90 with albumin 30 is 2.10: not low', () =>
    expect(zol({ calcium: lab('2000-8', 1.9, 'mmol/L'), albumin: lab('1751-7', 30, 'g/L') })).toEqual(['may-start']))
  test('1.89 with albumin 30 is 2.09: low', () =>
    expect(zol({ calcium: lab('2000-8', 1.89, 'mmol/L'), albumin: lab('1751-7', 30, 'g/L') })).toEqual(['correct-calcium']))
  test('the laboratory’s own limit of 2.20 goes before ours', () =>
    expect(
      zol({
        calcium: lab('2000-8', 2.15, 'mmol/L', '2026-11-16', {
          referenceRange: [{ low: { value: 2.2, unit: 'mmol/L', system: ucum, code: 'mmol/L' } }],
        }),
      }),
    ).toEqual(['correct-calcium']))
  test('a normal total without albumin is not called normal', () => {
    expect(zol({ albumin: undefined })).toEqual(['complete-labs'])
    expect(asked([zometa(), ...metastases, cleared, ...all({ albumin: undefined })], 'start-therapy')).toEqual(['albumin'])
  })
  test('an albumin of six weeks before the calcium does not belong to it', () =>
    expect(zol({ albumin: lab('1751-7', 40, 'g/L', '2026-10-05') })).toEqual(['complete-labs']))
  test('hypocalcaemia diagnosed after the last normal value: low', () =>
    expect(zol({}, { ...disease('E83.51'), recordedDate: '2026-11-20' })).toEqual(['correct-calcium']))
  test('a normal value after the diagnosis: not low', () =>
    expect(zol({}, { ...disease('E83.51'), recordedDate: '2026-11-02' })).toEqual(['may-start']))
  test('the text names what is lacking, and the value that was low', () => {
    expect(
      find([zometa(), ...metastases, cleared, ...all({ albumin: undefined, phosphate: undefined })], 'start-therapy', 'complete-labs').text
        .nl,
    ).toContain('Ontbreekt of te oud: fosfaat, albumine.')
    expect(
      find([zometa(), ...metastases, cleared, ...all({ calcium: lab('2000-8', 2.0, 'mmol/L') })], 'start-therapy', 'correct-calcium').text
        .nl,
    ).toContain('voor albumine gecorrigeerd 2 mmol/L')
    expect(
      find([zometa(), ...metastases, cleared, ...all(), lab('1995-0', 1.02, 'mmol/L')], 'start-therapy', 'correct-calcium').text.en,
    ).toContain('ionised 1.02 mmol/L')
  })
  test('a calcium corrected by the laboratory needs no albumin', () =>
    expect(zol({ calcium: lab('29265-6', 2.3, 'mmol/L'), albumin: undefined })).toEqual(['may-start']))
  test('an ionised calcium decides in myeloma, though the corrected one is low', () =>
    expect(
      starts([zometa(), disease('C90.0'), cleared, ...all({ calcium: lab('2000-8', 1.9, 'mmol/L') }), lab('1995-0', 1.22, 'mmol/L')]),
    ).toEqual(['may-start']))
  test('in myeloma the text says that the correction is unreliable', () =>
    expect(find([zometa(), disease('C90.0'), cleared, ...all()], 'start-therapy', 'may-start').text.nl).toContain('onbetrouwbaar'))
  test('alendronate starts on a normal total without albumin', () =>
    expect(starts([alendronate(), ...brittle, cleared, bloods().creatinine, bloods().calcium])).toEqual(['may-start']))
  test('a low total without albumin is asked before alendronate starts', () => {
    const bundle = [alendronate(), ...brittle, cleared, bloods().creatinine, lab('2000-8', 2.0, 'mmol/L')]
    expect(starts(bundle)).toEqual(['complete-labs'])
    expect(asked(bundle, 'start-therapy')).toEqual(['albumin'])
  })
})

describe('start-therapy: kidneys and age', () => {
  // Man of 70, 60 kg: (140 − 70) × 60 × 88.4 / (72 × creatinine) = 5156.7 / creatinine.
  const kidneys = (therapy: Resource, creatinine: number, conditions: readonly Resource[]) =>
    starts([
      therapy,
      ...conditions,
      cleared,
      ...all({ creatinine: lab('14682-9', creatinine, 'umol/L'), weight: lab('29463-7', 60, 'kg') }),
    ])
  test('Zometa at 30.0 mL/min (creatinine 171.9) may start', () => expect(kidneys(zometa(), 171.9, metastases)).toEqual(['may-start']))
  test('Zometa at 29.9 mL/min (creatinine 172.5) may not', () =>
    expect(kidneys(zometa(), 172.5, metastases)).toEqual(['contraindicated-renal']))
  test('Aclasta at 35.0 mL/min (creatinine 147.3) may start', () => expect(kidneys(aclasta(), 147.3, brittle)).toEqual(['may-start']))
  test('Aclasta at 34.9 mL/min (creatinine 147.8) may not, and the label leads', () => {
    expect(kidneys(aclasta(), 147.8, brittle)).toEqual(['contraindicated-renal'])
    const r = find(
      [aclasta(), ...brittle, cleared, ...all({ creatinine: lab('14682-9', 147.8, 'umol/L'), weight: lab('29463-7', 60, 'kg') })],
      'start-therapy',
      'contraindicated-renal',
    )
    expect([r.authority, r.stance, r.values]).toEqual(['smpc', 'contraindicated', { creatinineClearance: 34.9, limit: 35 }])
  })
  test('Prolia at 25 mL/min is not stopped by the kidneys', () => expect(kidneys(prolia(), 206, brittle)).toEqual(['may-start']))
  test('alendronate at 34.9 mL/min asks for the nephrologist', () => {
    expect(kidneys(alendronate(), 147.8, brittle)).toEqual(['ask'])
    expect(kidneys(alendronate(), 147.3, brittle)).toEqual(['may-start'])
  })
  const young = (birthDate: string) => starts([patient({ birthDate }), prolia(), ...brittle, cleared, ...all()])
  test('Prolia on the eighteenth birthday', () => expect(young('2008-11-21')).toEqual(['may-start']))
  test('Prolia on the day before', () => expect(young('2008-11-22')).toEqual(['contraindicated-children']))
})

describe('start-therapy: the mouth', () => {
  const extraction = (date: string): Resource => ({
    resourceType: 'Procedure',
    id: 'ext',
    status: 'completed',
    code: coded(hsp, 'tooth-extraction'),
    performedDateTime: date,
    bodySite: [coded('urn:iso:std:iso:3950', '46')],
  })
  const healing = (state: string, date: string): Resource =>
    finding('mucosal-healing', word(state), date, { focus: [{ reference: 'Procedure/ext' }] })
  test('no dentist yet: the start waits, and how ill the patient is is asked', () => {
    const bundle = [zometa(), ...metastases, ...all()]
    expect(starts(bundle)).toEqual(['wait-for-dental-screening'])
    expect(asked(bundle, 'start-therapy')).toEqual(['bone-pain', 'dental-clearance', 'life-expectancy', 'skeletal-event'])
  })
  test('oncology, open socket: six to eight weeks after, healing decides', () => {
    const r = find(
      [zometa(), ...metastases, cleared, ...all(), extraction('2026-11-10'), healing('incomplete', '2026-11-20')],
      'start-therapy',
      'wait-for-mucosal-healing',
    )
    // 10 November + 42 and 56 days; healing mostly 14 to 21 days after.
    expect(r.due).toEqual({ from: '2026-12-22', to: '2027-01-05' })
    expect(r.dates).toEqual({ healingFrom: '2026-11-24', healingTo: '2026-12-01', startFrom: '2026-12-22', startTo: '2027-01-05' })
  })
  test('osteoporosis, open socket: two to three weeks, three months from the order at most', () => {
    const r = find(
      [prolia(), ...brittle, cleared, ...all(), extraction('2026-11-10'), healing('incomplete', '2026-11-20')],
      'start-therapy',
      'wait-for-mucosal-healing',
    )
    expect(r.due).toEqual({ from: '2026-11-24', to: '2026-12-01' })
    expect(r.dates.latestStart).toBe('2027-02-10')
  })
  test('a look that should have been last week is due today', () =>
    expect(
      find([prolia(), ...brittle, cleared, ...all(), extraction('2026-10-20')], 'start-therapy', 'wait-for-mucosal-healing').due,
    ).toEqual({ from: '2026-11-21', to: '2026-11-21' }))
  test('healed at three weeks: may start, the calendar does not hold it', () =>
    expect(starts([zometa(), ...metastases, cleared, ...all(), extraction('2026-10-30'), healing('complete', '2026-11-20')])).toEqual([
      'may-start',
    ]))
  test('healed, and a later look says it is not: the later look counts', () =>
    expect(
      starts([
        zometa(),
        ...metastases,
        cleared,
        ...all(),
        extraction('2026-10-20'),
        healing('complete', '2026-11-10'),
        healing('incomplete', '2026-11-19'),
      ]),
    ).toEqual(['wait-for-mucosal-healing']))
  test('nobody wrote down that it healed: it waits', () =>
    expect(starts([zometa(), ...metastases, cleared, ...all(), extraction('2026-10-20')])).toEqual(['wait-for-mucosal-healing']))
  test('cleared, and yet an extraction is still planned: treatment first, also for the infusion of next week', () => {
    const plan = (code: string): Resource => ({
      resourceType: 'ServiceRequest',
      id: id(),
      status: 'active',
      intent: 'order',
      code: coded(hsp, code),
      occurrenceDateTime: '2026-11-24',
    })
    const bundle = [zometa(), ...metastases, cleared, ...all()]
    expect(starts([...bundle, plan('tooth-extraction')])).toEqual(['wait-for-dental-treatment'])
    expect(starts([...bundle, plan('restoration')])).toEqual(['may-start'])
    expect(outcomes([...bundle, plan('tooth-extraction')], 'dental-screening')).toEqual(['done'])
  })
  test('cleared by the dentist eight weeks after: that is a word on healing', () =>
    expect(starts([zometa(), ...metastases, cleared, ...all(), extraction('2026-09-21')])).toEqual(['may-start']))
  test('Xgeva and an open socket: the label as well, and it leads', () => {
    const bundle = [xgeva(), ...metastases, cleared, ...all(), extraction('2026-11-10')]
    expect(starts(bundle)).toEqual(['unhealed-oral-lesion', 'wait-for-mucosal-healing'])
    expect(find(bundle, 'start-therapy', 'unhealed-oral-lesion').authority).toBe('smpc')
  })
  test('Xgeva and an open jaw lesion: the same', () => {
    const lesion = {
      resourceType: 'Condition',
      id: 'l',
      code: coded(hs, 'jaw-lesion'),
      clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
      bodySite: [coded('urn:iso:std:iso:3950', '36')],
    }
    expect(starts([xgeva(), ...metastases, cleared, ...all(), lesion])).toEqual(['unhealed-oral-lesion', 'wait-for-mucosal-healing'])
  })
  const lesion = {
    resourceType: 'Condition',
    id: 'l',
    code: coded(hs, 'jaw-lesion'),
    clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
    bodySite: [coded('urn:iso:std:iso:3950', '36')],
  }
  const atLesion = { focus: [{ reference: 'Condition/l' }] }
  const bare = (value: boolean, date: string): Resource => finding('exposed-bone', { valueBoolean: value }, date, atLesion)
  test('bone once bare and now covered: closed', () =>
    expect(starts([prolia(), ...brittle, cleared, ...all(), lesion, bare(true, '2026-08-01'), bare(false, '2026-11-10')])).toEqual([
      'may-start',
    ]))
  test('healed in October, bare again in November: open', () =>
    expect(
      starts([
        prolia(),
        ...brittle,
        cleared,
        ...all(),
        lesion,
        finding('mucosal-healing', word('complete'), '2026-10-10', atLesion),
        bare(true, '2026-11-10'),
      ]),
    ).toEqual(['wait-for-mucosal-healing']))
  test('bare in October, healed in November: closed', () =>
    expect(
      starts([
        prolia(),
        ...brittle,
        cleared,
        ...all(),
        lesion,
        bare(true, '2026-10-10'),
        finding('mucosal-healing', word('complete'), '2026-11-10', atLesion),
      ]),
    ).toEqual(['may-start']))
  const waiting = (authoredOn: string) =>
    starts([prolia({ authoredOn }), ...brittle, finding('dental-clearance', word('treatment-needed')), ...all()])
  test('three months to the day after the order it may still wait', () =>
    expect(waiting('2026-08-21')).toEqual(['wait-for-dental-treatment']))
  test('a day later prescriber and dentist decide', () => expect(waiting('2026-08-20')).toEqual(['escalate', 'wait-for-dental-treatment']))
  test('for AAOMS dental work in osteoporosis runs beside the start', () => {
    const bundle = [prolia(), ...brittle, finding('dental-clearance', word('treatment-needed')), ...all()]
    expect(find(bundle, 'start-therapy', 'wait-for-dental-treatment').positions).toEqual([
      { authority: 'aaoms-2022', outcome: 'may-start' },
    ])
    expect(starts(bundle, 'aaoms-2022')).toEqual(['may-start'])
  })
})

describe('start-therapy: start now, not proposed, hypercalcaemia', () => {
  const ill = (life: number, ...more: Resource[]) => [finding('life-expectancy-months', monthsOf(life)), ...more]
  const pain = finding('bone-pain', yes)
  const needed = finding('dental-clearance', word('treatment-needed'))
  test('twelve months and pain: now', () =>
    expect(starts([zometa(), ...metastases, needed, ...all(), ...ill(12, pain)])).toEqual(['start-now']))
  test('thirteen months and pain: the mouth first', () =>
    expect(starts([zometa(), ...metastases, needed, ...all(), ...ill(13, pain)])).toEqual(['wait-for-dental-treatment']))
  test('eight months and a threatening event: now', () =>
    expect(starts([zometa(), ...metastases, needed, ...all(), ...ill(8, finding('skeletal-event', word('threatening')))])).toEqual([
      'start-now',
    ]))
  test('eight months without pain or event: the mouth first', () =>
    expect(
      starts([
        zometa(),
        ...metastases,
        needed,
        ...all(),
        ...ill(8, finding('bone-pain', { valueBoolean: false }), finding('skeletal-event', word('none'))),
      ]),
    ).toEqual(['wait-for-dental-treatment']))
  test('very aggressive disease with extensive bone involvement: now', () =>
    expect(
      starts([
        zometa(),
        ...metastases,
        needed,
        ...all(),
        finding('aggressive-bone-disease', yes),
        finding('significant-bone-metastases', yes),
      ]),
    ).toEqual(['start-now']))
  test('adjuvant treatment is never hurried', () =>
    expect(starts([order('zoledronate', 4, 'iv', [6, 'mo']), disease('C50.9'), needed, ...all(), ...ill(8, pain)])).toEqual([
      'wait-for-dental-treatment',
    ]))
  test('Xgeva with an open socket: now, but not this drug', () => {
    const socket = {
      resourceType: 'Procedure',
      id: 'ext',
      status: 'completed',
      code: coded(hsp, 'tooth-extraction'),
      performedDateTime: '2026-11-12',
    }
    const bundle = [xgeva(), ...metastases, cleared, ...all(), ...ill(8, pain), socket]
    expect(starts(bundle)).toEqual(['start-now', 'unhealed-oral-lesion'])
    expect(find(bundle, 'start-therapy', 'unhealed-oral-lesion').text.nl).toContain('zoledroninezuur')
  })
  test('beside sunitinib the text warns', () => {
    const sunitinib = {
      resourceType: 'MedicationStatement',
      id: id(),
      status: 'active',
      effectivePeriod: { start: '2026-08-01' },
      medicationCodeableConcept: coded('http://www.whocc.no/atc', atc.sunitinib),
    }
    const r = find([zometa(), disease('C64'), disease('C79.5'), needed, ...all(), ...ill(8, pain), sunitinib], 'start-therapy', 'start-now')
    expect(r.text.nl).toContain('11 %')
    expect(r.text.en).toContain('5 months')
  })
  test('other labs that are missing stay missing', () =>
    expect(starts([zometa(), ...metastases, needed, ...all({ vitaminD: undefined }), ...ill(8, pain)])).toEqual([
      'complete-labs',
      'start-now',
    ]))
  const lung = [disease('C34.9'), disease('C79.5')]
  test('lung cancer, 2.9 months and pain: not proposed, and not hurried', () =>
    expect(starts([xgeva(), ...lung, needed, ...all(), ...ill(2.9, pain)])).toEqual(['not-proposed', 'wait-for-dental-treatment']))
  test('lung cancer, 3 months and pain: now', () =>
    expect(starts([xgeva(), ...lung, needed, ...all(), ...ill(3, pain)])).toEqual(['start-now']))
  test('lung cancer, life expectancy not recorded: asked, not cleared', () =>
    expect(starts([xgeva(), ...lung, cleared, ...all()])).toEqual(['ask']))
  const high = (calcium: Resource, ...more: Resource[]) =>
    starts([zometa(), ...metastases, ...all({ calcium, vitaminD: lab('1989-3', 20, 'nmol/L') }), ...more])
  test('total calcium 11 mg/dL is not yet the emergency', () =>
    expect(high(lab('17861-6', 11, 'mg/dL'))).toEqual(['correct-vitamin-d', 'wait-for-dental-screening']))
  test('11.1 mg/dL is: mouth and vitamin D are told, and hold nothing back', () => {
    expect(high(lab('17861-6', 11.1, 'mg/dL'))).toEqual(['correct-vitamin-d', 'may-start', 'wait-for-dental-screening'])
    const r = find(
      [zometa(), ...metastases, ...all({ calcium: lab('17861-6', 11.1, 'mg/dL'), vitaminD: lab('1989-3', 20, 'nmol/L') })],
      'start-therapy',
      'correct-vitamin-d',
    )
    expect(r.stance).toBe('inform')
    expect(
      find([zometa(), ...metastases, ...all({ calcium: lab('17861-6', 11.1, 'mg/dL') })], 'start-therapy', 'may-start').text.nl,
    ).toContain('eerst rehydreren')
  })
  test('2.60 with albumin 20 is 3.00: the emergency', () =>
    expect(high(lab('2000-8', 2.6, 'mmol/L'), lab('1751-7', 20, 'g/L', '2026-11-17'))).toContain('may-start'))
  test('a calcium of five weeks ago is no emergency of today', () =>
    expect(
      find(
        [zometa(), ...metastases, ...all({ calcium: lab('2000-8', 3.2, 'mmol/L', '2026-10-15'), vitaminD: lab('1989-3', 20, 'nmol/L') })],
        'start-therapy',
        'correct-vitamin-d',
      ).stance,
    ).toBe('avoid'))
  test('high calcium without cancer lifts nothing', () =>
    expect(starts([aclasta(), ...brittle, ...all({ calcium: lab('2000-8', 3.2, 'mmol/L') })])).toEqual(['wait-for-dental-screening']))
})

describe('start-therapy: what keeps the answer open', () => {
  test('denosumab of unknown strength is never cleared', () => {
    const bundle = [order('denosumab', undefined, 'sc', [6, 'mo']), ...brittle, cleared, ...all()]
    expect(starts(bundle)).toEqual(['ask'])
    expect(asked(bundle, 'start-therapy')).toContain('denosumab-strength')
  })
  test('zoledronate of unknown strength is never cleared', () =>
    expect(starts([order('zoledronate', undefined, 'iv', [1, 'a']), ...brittle, cleared, ...all()])).not.toContain('may-start'))
  test('a pregnancy on record is asked about first', () =>
    expect(
      starts([patient({ gender: 'female', birthDate: '1990-01-01' }), prolia(), ...brittle, cleared, ...all(), finding('pregnant', yes)]),
    ).toEqual(['ask']))
  test('a bare order clears nothing', () => {
    const said = starts([zometa(), ...metastases])
    expect(said).toContain('complete-labs')
    expect(said).not.toContain('may-start')
  })
  test('Zometa planned beside Aclasta is a duplicate', () => {
    const running = {
      resourceType: 'MedicationAdministration',
      id: id(),
      status: 'completed',
      effectiveDateTime: '2026-06-10',
      medicationCodeableConcept: { ...coded('http://www.whocc.no/atc', atc.zoledronate), text: 'Aclasta 5 mg' },
      dosage: { dose: { value: 5, unit: 'mg', system: ucum, code: 'mg' } },
    }
    expect(
      starts([
        zometa({
          dosageInstruction: [
            {
              timing: { repeat: { boundsPeriod: { start: '2026-12-01' }, frequency: 1, period: 4, periodUnit: 'wk' } },
              doseAndRate: [{ doseQuantity: { value: 4, unit: 'mg', system: ucum, code: 'mg' } }],
            },
          ],
        }),
        running,
        ...metastases,
        cleared,
        ...all(),
      ]),
    ).toEqual(['duplicate-therapy'])
  })
})
