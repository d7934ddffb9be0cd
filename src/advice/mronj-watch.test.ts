import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { addDays, isoDay, parseDay } from '../values/day.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const ago = (days: number): string => isoDay(addDays(asOf, -days))
const local = 'https://howship.example/fhir/CodeSystem'
const subject = { reference: 'Patient/p' }
const patient = { resourceType: 'Patient', id: 'p', birthDate: '1950-05-04', gender: 'female' }
/** Alendronate since 2019. */
const alendronate = {
  resourceType: 'MedicationStatement',
  id: 'alendronate',
  status: 'active',
  subject,
  medicationCodeableConcept: { text: 'alendronaat 70 mg' },
  effectivePeriod: { start: '2019-01-01' },
}

const lesion = (more: object = {}, id = 'l1', tooth = '36') => ({
  resourceType: 'Condition',
  id,
  subject,
  code: { coding: [{ system: `${local}/finding`, code: 'jaw-lesion' }] },
  bodySite: [{ coding: [{ system: 'urn:iso:std:iso:3950', code: tooth }] }],
  ...more,
})
const finding = (code: string, date: string, value = true, at = 'l1', tooth?: string) => ({
  resourceType: 'Observation',
  id: `${code}-${date}-${at}`,
  status: 'final',
  code: { coding: [{ system: `${local}/finding`, code }] },
  subject,
  focus: [{ reference: `Condition/${at}` }],
  effectiveDateTime: date,
  valueBoolean: value,
  ...(tooth && { bodySite: { coding: [{ system: 'urn:iso:std:iso:3950', code: tooth }] } }),
})
/** One complete look: bone, pain, infection. */
const seen = (days: number, bone: boolean, pain: boolean, infection: boolean, at = 'l1') => [
  finding('exposed-bone', ago(days), bone, at),
  finding('pain', ago(days), pain, at),
  finding('infection', ago(days), infection, at),
]
const done = (code: string, days: number, more: object = {}) => ({
  resourceType: 'Procedure',
  id: `${code}-${days}`,
  status: 'completed',
  subject,
  code: { coding: [{ system: `${local}/procedure`, code }] },
  performedDateTime: ago(days),
  ...more,
})

const decisions = new Set(['mronj-rinse', 'mronj-surgery', 'mronj-follow-up', 'mronj-course'])

function saidOf(decision: string, resources: readonly object[], protocol = 'uz-leuven') {
  const entry = [patient, alendronate, ...resources].map((resource) => ({ resource }))
  const read = readBundle({ resourceType: 'Bundle', type: 'collection', entry }, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  const { recommendations } = advise(read.record, { asOf, protocol })
  for (const r of recommendations.filter((one) => decisions.has(one.decision)))
    for (const text of [r.text.nl, r.text.en]) expect(text).toMatch(/^[A-Z][^{}[\]]*[.?]$/s)
  return recommendations.filter((r) => r.decision === decision)
}
const outcomesOf = (decision: string, resources: readonly object[], protocol?: string) =>
  saidOf(decision, resources, protocol).map((r) => r.outcome)

const stage1 = [lesion(), ...seen(90, true, false, false), ...seen(1, true, false, false)]
const stage2 = [lesion(), ...seen(90, true, true, false), ...seen(1, true, true, true)]
const fracture = finding('pathological-fracture', ago(1))

describe('mronj-rinse', () => {
  test('Stage 1: two preferred, two others, with how often', () => {
    const list = saidOf('mronj-rinse', stage1)
    expect(list.map((r) => [r.outcome, r.stance])).toEqual([
      ['chloramine-0.3', 'recommend'],
      ['povidone-iodine', 'recommend'],
      ['chlorhexidine-0.12-0.2', 'consider'],
      ['hydrogen-peroxide-1-3', 'consider'],
    ])
    expect(list[0]!.values).toMatchObject({ percent: 0.3, perDay: '2–3', everyHours: '8–12' })
    expect(list[2]!.positions).toEqual([{ authority: 'aaoms-2022', outcome: 'chlorhexidine-0.12-0.2' }])
    expect(list[3]!.text.nl).toContain('schimmelinfectie')
  })
  test('Allergic to iodine: no povidone-iodine', () => {
    const allergy = { resourceType: 'AllergyIntolerance', id: 'a', patient: subject, code: { text: 'jodium' } }
    expect(outcomesOf('mronj-rinse', [...stage1, allergy])).toEqual(['chloramine-0.3', 'chlorhexidine-0.12-0.2', 'hydrogen-peroxide-1-3'])
  })
  test('Under AAOMS 2022 chlorhexidine leads by its own words', () =>
    expect(saidOf('mronj-rinse', stage1, 'aaoms-2022').find((r) => r.outcome === 'chlorhexidine-0.12-0.2')).toMatchObject({
      authority: 'aaoms-2022',
      stance: 'recommend',
    }))
})

describe('mronj-surgery', () => {
  test('Stage 1 with a loose sequestrum and a loose tooth: these go, no more; AAOMS 2022 would consider it', () => {
    const list = saidOf('mronj-surgery', [...stage1, finding('sequestrum-mobile', ago(1)), finding('tooth-painful', ago(1))])
    expect(list.map((r) => r.outcome)).toEqual(['remove-mobile-sequestrum', 'extract-mobile-painful-teeth', 'no-surgery'])
    expect(list[2]!.positions).toEqual([{ authority: 'aaoms-2022', outcome: 'consider-surgery' }])
  })
  test('Stage 3: indicated, unless not fit; the sinus is asked of the upper jaw alone', () => {
    const broken = [...stage2, fracture]
    expect(outcomesOf('mronj-surgery', broken)).toEqual(['surgery-indicated'])
    expect(outcomesOf('mronj-surgery', [...broken, { ...finding('fit-for-surgery', ago(1), false), focus: undefined }])).toEqual([
      'no-surgery',
    ])
    const upper = [
      lesion({}, 'l1', '26'),
      ...seen(90, true, true, false),
      ...seen(1, true, true, true),
      finding('oro-antral-communication', ago(1)),
    ]
    expect(saidOf('mronj-surgery', [...upper, finding('maxillary-sinus-involved', ago(1))])[0]!.text.nl).toContain('terughoudender')
  })
  test.each([
    // Three calendar months before 21 November is 21 August, 92 days.
    [92, 'consider-surgery'],
    [91, 'no-surgery'],
  ])('Stage 2 today and %d days ago, as many signs: %s', (days, outcome) =>
    expect(outcomesOf('mronj-surgery', [lesion(), ...seen(days, true, true, false), ...seen(0, true, true, false)])).toEqual([outcome]),
  )
  test('Stage 2 for four months, but the infection has gone: not failing', () =>
    expect(outcomesOf('mronj-surgery', [lesion(), ...seen(120, true, true, true), ...seen(0, true, true, false)])).toEqual(['no-surgery']))
})

describe('mronj-follow-up', () => {
  const byOutcome = (resources: readonly object[]) =>
    Object.fromEntries(saidOf('mronj-follow-up', resources).map((r) => [r.outcome, r.due]))
  test('Stage 1, seen yesterday, no image: checks, panoramic, baseline image', () => {
    expect(byOutcome(stage1)).toEqual({
      'clinical-3-months': { from: '2027-02-20', to: '2027-02-20' },
      'panoramic-6-months': { from: '2027-05-20', to: '2027-05-20' },
      'baseline-image': { from: '2026-11-21', to: '2026-11-21' },
    })
  })
  test('A panoramic radiograph of 100 days ago is the baseline, and the next is counted from it', () =>
    // 13 August 2026 + 6 months.
    expect(byOutcome([...stage1, done('panoramic-radiograph', 100)])).toEqual({
      'clinical-3-months': expect.anything(),
      'panoramic-6-months': { from: '2027-02-13', to: '2027-02-13' },
    }))
  test('Last seen five months ago: the check is due today', () =>
    expect(byOutcome([lesion(), ...seen(230, true, false, false), ...seen(150, true, false, false)])['clinical-3-months']).toEqual({
      from: '2026-11-21',
      to: '2026-11-21',
    }))
  test('Pus at stage 2: sooner than in three months', () =>
    expect(byOutcome(stage2)['clinical-sooner']).toEqual({ from: '2026-11-21', to: '2027-02-20' }))
  test('Osteolysis: CBCT; once made, not again', () => {
    const osteolysis = [...stage2, finding('osteolysis-to-border', ago(1))]
    expect(outcomesOf('mronj-follow-up', osteolysis)).toContain('cbct')
    expect(outcomesOf('mronj-follow-up', [...osteolysis, done('cbct', 0)])).not.toContain('cbct')
  })
  test('Sequestrectomy a week ago: a look two weeks after it; no more once that was done', () => {
    expect(byOutcome([...stage1, done('sequestrectomy', 7)])['after-sequestrectomy-2-weeks']).toEqual({
      from: '2026-11-28',
      to: '2026-11-28',
    })
    expect(byOutcome([...stage1, done('sequestrectomy', 30)])['after-sequestrectomy-2-weeks']).toBeUndefined()
  })
  test('Stage 0: the dentist every six months', () =>
    expect(byOutcome([lesion(), finding('exposed-bone', ago(1), false), finding('pain', ago(1))])).toEqual({
      'dentist-6-months': { from: '2027-05-20', to: '2027-05-20' },
    }))
  test('Healed: still checked, with the warning', () => {
    const [said] = saidOf('mronj-follow-up', [lesion(), ...seen(120, true, true, false), ...seen(10, false, false, false)])
    expect(said!.text.nl).toContain('onder gesloten slijmvlies')
  })
})

describe('mronj-course', () => {
  const course = (...resources: object[]) => outcomesOf('mronj-course', [lesion(), ...resources])
  test.each([
    ['Pain gone', [true, true, false], [true, false, false], 'downstaged'],
    ['The pus gone, pain still there', [true, true, true], [true, true, false], 'improved'],
    ['As before', [true, true, false], [true, true, false], 'stable'],
    ['Infected now', [true, false, false], [true, true, true], 'progressed'],
    ['Infected too, at the same stage', [true, true, false], [true, true, true], 'progressed'],
    ['Closed', [true, true, false], [false, false, false], 'healed'],
  ] as const)('%s', (_, before, now, outcome) =>
    expect(course(...seen(90, before[0], before[1], before[2]), ...seen(1, now[0], now[1], now[2]))).toEqual([outcome]),
  )

  test('Closed and open again', () =>
    expect(course(...seen(200, true, false, false), ...seen(100, false, false, false), ...seen(1, true, false, false))).toEqual([
      'progressed',
    ]))
  test('Seen once: no course yet', () => expect(course(...seen(1, true, false, false))).toEqual([]))
  test('What was not written down at the first look is not asked any more', () =>
    expect(course(finding('exposed-bone', ago(90)), ...seen(1, true, false, false))).toEqual([]))
  test('Pain and infection not asked at the last look: asked', () =>
    expect(course(...seen(90, true, true, false), finding('exposed-bone', ago(1)))).toEqual(['ask']))
  test('A fracture that nobody looked at again has not gone', () =>
    expect(course(...seen(90, true, true, false), finding('pathological-fracture', ago(90)), ...seen(1, true, true, false))).not.toContain(
      'downstaged',
    ))
  test('Bare bone at another tooth', () =>
    expect(
      course(...seen(90, true, false, false), ...seen(1, true, false, false).slice(1), finding('exposed-bone', ago(1), true, 'l1', '34')),
    ).toEqual(['new-site']))
  test('A second lesion after the first is a new site', () => {
    const list = saidOf('mronj-course', [
      lesion(),
      ...seen(90, true, false, false),
      ...seen(1, true, false, false),
      lesion({}, 'l2', '16'),
      ...seen(1, true, false, false, 'l2'),
    ])
    expect(list.map((r) => [r.subject, r.outcome])).toEqual([
      ['Condition/l1', 'stable'],
      ['Condition/l2', 'new-site'],
    ])
  })
  test.each([
    // Twelve months before 20 November 2026 is 20 November 2025, 366 days before 21 November 2026.
    [366, 'success'],
    [365, 'healed'],
  ])('Closed since %d days and yesterday, infection free, image made, lesion recorded as over: %s', (days, outcome) => {
    const over = lesion({ clinicalStatus: { coding: [{ code: 'resolved' }] } })
    expect(
      outcomesOf('mronj-course', [
        over,
        ...seen(600, true, true, false),
        ...seen(days, false, false, false),
        ...seen(1, false, false, false),
        done('panoramic-radiograph', 1),
      ]),
    ).toEqual([outcome])
  })
  test('Healed says that necrosis may persist', () => {
    const [said] = saidOf('mronj-course', [lesion(), ...seen(90, true, false, false), ...seen(1, false, false, false)])
    expect(said!.text.en).toContain('may persist under closed mucosa')
  })
})
