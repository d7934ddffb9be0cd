import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const subject = { reference: 'Patient/p' }
/** An invented woman of 72. */
const woman = { birthDate: '1954-03-01', gender: 'female' }

const sections = new Set([
  'bmd-class',
  'fracture-risk',
  'glucocorticoid-bone-protection',
  'osteoporosis-drug',
  'calcium-supplement',
  'vitamin-d-supplement',
  'falls-screening',
  'lifestyle',
])

function adviceFor(resources: readonly object[], who: object = woman, protocol = 'uz-leuven') {
  const all = [{ resourceType: 'Patient', id: 'p', ...who }, ...resources]
  const read = readBundle({ resourceType: 'Bundle', type: 'collection', entry: all.map((resource) => ({ resource })) }, { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  const advice = advise(read.record, { asOf, protocol })
  for (const r of advice.recommendations.filter((one) => sections.has(one.decision))) {
    for (const text of [r.text.nl, r.text.en]) expect(text, `${r.decision} ${r.outcome}`).not.toMatch(/[{}[\]]|undefined|^\s*$/)
    expect(r.sources.length, r.decision).toBeGreaterThan(0)
  }
  return advice
}

/** What one decision says, by outcome. */
const saidOf = (decision: string, resources: readonly object[], who?: object, protocol?: string) =>
  adviceFor(resources, who, protocol).recommendations.filter((r) => r.decision === decision)
const outcomesOf = (decision: string, resources: readonly object[], who?: object) => saidOf(decision, resources, who).map((r) => r.outcome)

const coded = (system: string, code: string) => ({ coding: [{ system, code }] })
const disease = (id: string, icd: string, status = 'active') => ({
  resourceType: 'Condition',
  id,
  subject,
  clinicalStatus: { coding: [{ code: status }] },
  code: coded('http://hl7.org/fhir/sid/icd-10', icd),
})
const finding = (code: string, value: object, extra: object = {}) => ({
  resourceType: 'Observation',
  id: `${code}-${JSON.stringify(extra).length}`,
  subject,
  status: 'final',
  effectiveDateTime: '2026-11-10',
  code: coded('https://howship.example/fhir/CodeSystem/finding', code),
  ...value,
  ...extra,
})
const yes = (code: string) => finding(code, { valueBoolean: true })
const no = (code: string) => finding(code, { valueBoolean: false })
const tScore = (value: number, site: string, date = '2026-10-01') => ({
  ...finding('t-score', { valueQuantity: { value, code: '1' } }),
  id: `t-${site}-${date}`.replace(/\W/g, ''),
  effectiveDateTime: date,
  bodySite: { text: site },
})
const lab = (id: string, loinc: string, value: number, unit: string) => ({
  resourceType: 'Observation',
  id,
  subject,
  status: 'final',
  effectiveDateTime: '2026-11-10',
  code: coded('http://loinc.org', loinc),
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
})
const normalCalcium = lab('ca', '29265-6', 2.35, 'mmol/L')
/** Cockcroft–Gault of a woman of 72 with 60 kg: 68 × 60 × 0.85 × 88.4 / (72 × creatinine) = 4258 / creatinine. */
const kidneys = (umolL: number) => [lab('cr', '2160-0', umolL, 'umol/L'), lab('kg', '29463-7', 60, 'kg')]
const sound = [normalCalcium, ...kidneys(70)]
const medication = (text: string, how: object, resourceType = 'MedicationStatement') => ({
  resourceType,
  id: text.replace(/\W/g, '').toLowerCase(),
  subject,
  status: 'active',
  medicationCodeableConcept: { text },
  ...how,
})
const planned = (text: string) => medication(text, { intent: 'plan', authoredOn: '2026-11-20' }, 'MedicationRequest')
const daily = (mg: number) => [
  { timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } }, doseAndRate: [{ doseQuantity: { value: mg, unit: 'mg' } }] },
]
const steroid = (text: string, mg: number, start = '2026-01-01', end?: string) =>
  medication(text, { effectivePeriod: { start, ...(end && { end }) }, dosage: daily(mg) })
const osteoporosis = disease('op', 'M81.0')
const metastases = [disease('bc', 'C50.9'), disease('mets', 'C79.5')]

describe('bmd-class', () => {
  test.each([
    [-1.0, 'normal'],
    [-1.1, 'osteopenia'],
    [-2.4, 'osteopenia'],
    [-2.5, 'osteoporosis'],
  ])('The lowest T-score is %d at the hip: %s', (value, outcome) =>
    expect(outcomesOf('bmd-class', [tScore(0.3, 'lumbar spine'), tScore(value, 'hip')])).toEqual([outcome]),
  )

  test('With a broken hip by little force it is severe, with site, score and the next scan', () => {
    const [said] = saidOf('bmd-class', [
      tScore(-2.8, 'femoral neck'),
      tScore(-2.1, 'lumbar spine'),
      finding('fragility-fracture', { valueBoolean: true }),
    ])
    expect(said).toMatchObject({
      outcome: 'severe-osteoporosis',
      stance: 'inform',
      authority: 'cbo-2011',
      dates: { repeatFrom: '2028-10-01', repeatTo: '2029-10-01' },
    })
    expect(said!.values).toEqual({ tScore: -2.8, site: 'femoral-neck' })
    expect(said!.text.nl).toContain('-2,8 SD (femurhals)')
  })

  test('A newer scan of the same site replaces the older one', () =>
    expect(outcomesOf('bmd-class', [tScore(-2.7, 'hip', '2019-01-01'), tScore(-2.2, 'hip', '2026-01-01')])).toEqual(['osteopenia']))
  test('A wrist does not classify; without any T-score nothing is said', () => {
    expect(outcomesOf('bmd-class', [tScore(-3, 'forearm')])).toEqual([])
    expect(outcomesOf('bmd-class', [osteoporosis])).toEqual([])
  })
})

test('FRAX is shown as entered, and nothing is reckoned', () => {
  const [said] = saidOf('fracture-risk', [
    finding('frax-major-10y', { valueQuantity: { value: 11, code: '%' } }),
    finding('frax-hip-10y', { valueQuantity: { value: 3.5, code: '%' } }),
  ])
  expect(said).toMatchObject({ outcome: 'recorded', stance: 'inform', values: { fraxMajor10y: 11, fraxHip10y: 3.5 } })
  expect(said!.text.nl).toContain('FRAX heup 3,5 %.')
  expect(said!.text.nl).not.toContain('Garvan')
})

describe('glucocorticoid-bone-protection', () => {
  const protect = (resources: readonly object[], who: object = { birthDate: '1960-01-01', gender: 'male' }) =>
    outcomesOf('glucocorticoid-bone-protection', resources, who)
  test.each([
    ['Prednisolon', 7.4, 'none'],
    ['Prednisolon', 7.5, 'dxa'],
    ['Prednison', 14.9, 'dxa'],
    ['Prednisolon', 15, 'treat'],
    ['Methylprednisolon', 6, 'dxa'],
    ['Methylprednisolon', 12, 'treat'],
    ['Dexamethason', 1.125, 'dxa'],
    ['Dexamethason', 2.25, 'treat'],
    ['Hydrocortison', 20, 'none'],
    ['Hydrocortison', 30, 'dxa'],
  ])('A man of 66 on %s %d mg a day since January: %s', (drug, mg, outcome) => expect(protect([steroid(drug, mg)])).toEqual([outcome]))

  test.each([
    ['1956-11-22', 'dxa'],
    ['1956-11-21', 'treat'],
  ])('10 mg a day, born on %s: %s', (birthDate, outcome) =>
    expect(protect([steroid('Prednisolon', 10)], { birthDate, gender: 'male' })).toEqual([outcome]),
  )

  test.each([
    ['2026-12-01', 'none'],
    ['2026-12-02', 'treat'],
  ])('20 mg from 1 September to %s: three months exactly, and a day more: %s', (end, outcome) =>
    expect(protect([steroid('Prednisolon', 20, '2026-09-01', end)])).toEqual([outcome]),
  )

  test('5 mg a day since January at 66: below the scheme of 2011, while the NHG of 2024 has the fracture risk assessed', () => {
    const [said] = saidOf('glucocorticoid-bone-protection', [steroid('Prednisolon', 5)], { birthDate: '1960-01-01', gender: 'male' })
    expect(said).toMatchObject({
      authority: 'cbo-2011',
      outcome: 'none',
      positions: [{ authority: 'nhg-2024', outcome: 'assess-fracture-risk' }],
    })
  })

  test('Begun a month ago and nobody knows for how long: asked', () => {
    const advice = adviceFor([steroid('Prednisolon', 20, '2026-10-21')])
    expect(advice.missing.filter((m) => m.neededBy.includes('glucocorticoid-bone-protection')).map((m) => m.fact)).toEqual([
      'glucocorticoid-months',
    ])
  })
  test('Entered as 15 mg a day for 4 months: treat, with calcium and vitamin D', () => {
    const entered = finding('prednisolone-mg-per-day', {
      valueQuantity: { value: 15, unit: 'mg/d', code: 'mg/d' },
      component: [
        {
          code: coded('https://howship.example/fhir/CodeSystem/finding', 'glucocorticoid-months'),
          valueQuantity: { value: 4, unit: 'mo', code: 'mo' },
        },
      ],
    })
    const [said] = saidOf('glucocorticoid-bone-protection', [entered])
    expect(said).toMatchObject({
      outcome: 'treat',
      values: { prednisoloneMgPerDay: 15, months: 4, calciumMgPerDay: 1000, vitaminDIuPerDay: 800 },
    })
  })
  test('Eye drops and inhalers are no course', () =>
    expect(protect([medication('Maxitrol oogdruppels', {}), medication('Pulmicort inhalatie', {})])).toEqual([]))
  test('While alendronate runs an unknown dose is not asked for', () =>
    expect(protect([medication('Fosamax 70 mg', {}), medication('Prednisolon 5 mg', {})])).toEqual([]))
})

describe('osteoporosis-drug', () => {
  const choose = (resources: readonly object[], who?: object) => saidOf('osteoporosis-drug', resources, who)
  const by = (list: ReturnType<typeof choose>, outcome: string) => list.find((r) => r.outcome === outcome)

  test('A woman of 72 with osteoporosis and no drug: NHG first, CBO beside it, and what only CBO names', () => {
    const list = choose([osteoporosis, tScore(-2.8, 'hip'), ...sound])
    expect(list.map((r) => r.outcome)).toEqual([
      'alendronate-70mg-weekly',
      'risedronate-35mg-weekly',
      'denosumab-60mg-6-monthly',
      'zoledronate-5mg-yearly',
      'ibandronate-150mg-monthly',
      'ibandronate-3mg-3-monthly',
      'raloxifene-60mg-daily',
      'strontium-ranelate-2g-daily',
      'teriparatide-20ug-daily',
    ])
    expect(by(list, 'alendronate-70mg-weekly')).toMatchObject({
      stance: 'recommend',
      authority: 'nhg',
      positions: [{ authority: 'cbo-2011', outcome: 'alendronate-70mg-weekly' }],
    })
    expect(by(list, 'alendronate-70mg-weekly')!.values).toMatchObject({
      line: 1,
      doseMg: 70,
      interval: 'weekly',
      fractureTypes: ['vertebral', 'non-vertebral', 'hip'],
    })
    expect(by(list, 'denosumab-60mg-6-monthly')!.values).toMatchObject({ line: 2, doseMg: 60 })
    expect(by(list, 'teriparatide-20ug-daily')).toMatchObject({
      stance: 'consider',
      authority: 'cbo-2011',
      values: { line: 3, fractureTypes: ['vertebral', 'non-vertebral'] },
    })
    expect(by(list, 'strontium-ranelate-2g-daily')).toMatchObject({
      stance: 'avoid',
      authority: 'uz-leuven',
      positions: [{ authority: 'cbo-2011', outcome: 'strontium-ranelate-2g-daily' }],
    })
    expect(by(list, 'alendronate-70mg-weekly')!.text.nl).not.toContain('Geen DXA')
  })

  test('Without a scan or a broken vertebra the first line says that osteoporosis must be shown', () =>
    expect(by(choose([osteoporosis, ...sound]), 'alendronate-70mg-weekly')!.text.nl).toContain('Geen DXA of wervelinzakking'))

  test('A glucocorticoid at 15 mg asks for a drug without a scan', () => {
    const list = choose([steroid('Prednisolon', 15), ...sound])
    expect(by(list, 'alendronate-70mg-weekly')!.text.nl).not.toContain('Geen DXA')
  })

  test.each([
    // 4258 / 121.6 = 35.0; / 122 = 34.9; / 141.9 = 30.0; / 142.4 = 29.9
    [121.6, 'nhg consider', 'nhg recommend', 'nhg recommend'],
    [122, 'smpc contraindicated', 'howship avoid', 'nhg recommend'],
    [141.9, 'smpc contraindicated', 'howship avoid', 'nhg recommend'],
    [142.4, 'smpc contraindicated', 'howship avoid', 'howship avoid'],
  ])('Creatinine %d: zoledronate %s, alendronate %s, risedronate %s', (creatinine, zoledronate, alendronate, risedronate) => {
    const list = choose([osteoporosis, normalCalcium, ...kidneys(creatinine)])
    const said = (outcome: string) => `${by(list, outcome)!.authority} ${by(list, outcome)!.stance}`
    expect([said('zoledronate-5mg-yearly'), said('alendronate-70mg-weekly'), said('risedronate-35mg-weekly')]).toEqual([
      zoledronate,
      alendronate,
      risedronate,
    ])
  })
  test('Between 30 and 35 the label leads and CBO stands beside it; below 30 CBO agrees', () => {
    expect(by(choose([osteoporosis, normalCalcium, ...kidneys(122)]), 'zoledronate-5mg-yearly')!.positions).toEqual([
      { authority: 'cbo-2011', outcome: 'zoledronate-5mg-yearly' },
    ])
    expect(by(choose([osteoporosis, normalCalcium, ...kidneys(142.4)]), 'zoledronate-5mg-yearly')!.positions).toEqual([])
  })

  test('Kidneys and calcium unknown: tablets, and the questions', () => {
    const list = choose([osteoporosis])
    expect(list.map((r) => r.outcome)).toContain('alendronate-70mg-weekly')
    expect(list.map((r) => r.outcome)).not.toContain('zoledronate-5mg-yearly')
    expect(list.filter((r) => r.outcome === 'ask')).toHaveLength(1)
    expect(adviceFor([osteoporosis]).missing.map((m) => m.fact)).toEqual(
      expect.arrayContaining(['creatinine', 'weight', 'calcium', 'albumin']),
    )
  })

  test('Low calcium: no infusion, no denosumab', () => {
    const list = choose([osteoporosis, lab('ca', '29265-6', 1.95, 'mmol/L'), ...kidneys(70)])
    for (const outcome of ['zoledronate-5mg-yearly', 'denosumab-60mg-6-monthly', 'romosozumab-210mg-monthly'])
      expect(by(list, outcome)).toMatchObject({ stance: 'contraindicated', authority: 'smpc' })
  })
  test('A broken hip: romosozumab may be considered; not after a stroke', () => {
    const broken = [osteoporosis, yes('fragility-fracture'), ...sound]
    expect(by(choose(broken), 'romosozumab-210mg-monthly')).toMatchObject({ stance: 'consider', values: { months: 12 } })
    expect(by(choose([...broken, disease('cva', 'I63.9', 'resolved')]), 'romosozumab-210mg-monthly')).toMatchObject({
      stance: 'contraindicated',
    })
  })
  test('Raloxifene: not after thrombosis, nor during breast cancer treatment', () => {
    expect(by(choose([osteoporosis, disease('dvt', 'I80.2', 'resolved'), ...sound]), 'raloxifene-60mg-daily')).toMatchObject({
      stance: 'contraindicated',
      authority: 'smpc',
      positions: [],
    })
    expect(by(choose([osteoporosis, medication('Arimidex 1 mg', {}), ...sound]), 'raloxifene-60mg-daily')).toMatchObject({
      stance: 'contraindicated',
    })
  })
  test.each([
    ['1966-11-22', 'avoid'],
    ['1966-11-21', 'consider'],
  ])('Denosumab as the first drug of a woman born on %s (59, 60): %s', (birthDate, stance) => {
    const list = choose([osteoporosis, ...sound, yes('postmenopausal')], { birthDate, gender: 'female' })
    expect(by(list, 'denosumab-60mg-6-monthly')!.stance).toBe(stance)
  })
  test('Tablets not tolerated: infusion or injection, with the reason', () => {
    const list = choose([osteoporosis, ...sound, yes('oral-intolerance')])
    expect(by(list, 'alendronate-70mg-weekly')).toMatchObject({ stance: 'avoid', values: { obstacle: 'intolerance' } })
    expect(by(list, 'zoledronate-5mg-yearly')!.text.nl).toContain('Nu eerder aangewezen dan tabletten: intolerantie voor tabletten.')
  })
  test('Teriparatide: not with Paget', () =>
    expect(by(choose([osteoporosis, disease('paget', 'M88.0'), ...sound]), 'teriparatide-20ug-daily')).toMatchObject({
      stance: 'contraindicated',
    }))

  test('A planned drug is the only one spoken of', () => {
    expect(choose([osteoporosis, tScore(-2.8, 'hip'), planned('Fosamax 70 mg'), ...sound]).map((r) => r.outcome)).toEqual([
      'alendronate-70mg-weekly',
    ])
    const raloxifene = choose([osteoporosis, planned('Evista 60 mg'), disease('pe', 'I26.9', 'resolved'), ...sound])
    expect(raloxifene.map((r) => [r.outcome, r.stance])).toEqual([['raloxifene-60mg-daily', 'contraindicated']])
  })
  test('A drug that runs, metastases, or osteopenia alone: nothing is chosen', () => {
    expect(choose([osteoporosis, medication('Prolia 60 mg', {}), ...sound])).toEqual([])
    expect(choose([osteoporosis, ...metastases, ...sound])).toEqual([])
    expect(choose([tScore(-1.8, 'hip'), ...sound])).toEqual([])
  })
  test('A FRAX that nobody classed is one question; classed as high it is a choice', () => {
    const frax = finding('frax-major-10y', { valueQuantity: { value: 24, code: '%' } })
    const advice = adviceFor([frax])
    expect(advice.recommendations.filter((r) => r.decision === 'osteoporosis-drug').map((r) => r.outcome)).toEqual(['ask'])
    expect(advice.missing.filter((m) => m.neededBy.includes('osteoporosis-drug')).map((m) => m.fact)).toEqual(['fracture-risk-nhg'])
    expect(choose([frax, finding('fracture-risk-nhg', { valueString: 'high' }), ...sound]).map((r) => r.outcome)).toContain(
      'alendronate-70mg-weekly',
    )
  })
})

describe('calcium-supplement', () => {
  const dairy = (portions: number) => finding('dairy-portions-per-day', { valueInteger: portions })
  test.each([
    [0, '1000-mg', 1000, '1000-mg'],
    [1, '500-mg', 500, '500-1000-mg'],
    [3, '500-mg', 500, '500-1000-mg'],
    [4, 'none', 0, 'none'],
  ])('Osteoporosis, %d portions of dairy: %s (%d mg); CBO %s', (portions, outcome, mgPerDay, cbo) => {
    const list = saidOf('calcium-supplement', [osteoporosis, dairy(portions)])
    expect(list).toHaveLength(1)
    expect(list[0]).toMatchObject({ outcome, authority: 'nhg', values: { mgPerDay }, positions: [{ authority: 'cbo-2011', outcome: cbo }] })
  })
  test('The row that cannot be read with certainty says so', () =>
    expect(saidOf('calcium-supplement', [osteoporosis, dairy(2)])[0]!.text.nl).toContain('niet zeker te lezen'))
  test('Dairy unknown before a first drug: asked; while a drug runs: not', () => {
    expect(outcomesOf('calcium-supplement', [osteoporosis])).toEqual(['ask'])
    expect(outcomesOf('calcium-supplement', [osteoporosis, medication('Prolia 60 mg', {})])).toEqual([])
  })
  test('Metastases under denosumab: 1000 mg; none in hypercalcaemia', () => {
    const xgeva = medication('Xgeva 120 mg', {})
    expect(saidOf('calcium-supplement', [...metastases, xgeva])[0]).toMatchObject({
      outcome: '1000-mg',
      authority: 'esmo-2014',
      values: { mgPerDay: 1000 },
    })
    expect(saidOf('calcium-supplement', [...metastases, xgeva, lab('ca', '29265-6', 3.1, 'mmol/L')])[0]).toMatchObject({
      outcome: 'none',
      stance: 'avoid',
      values: { mgPerDay: 0 },
    })
  })
  test('Calcium on the list: nothing more', () =>
    expect(outcomesOf('calcium-supplement', [osteoporosis, medication('Cacit', {})])).toEqual([]))
})

describe('vitamin-d-supplement', () => {
  const vitaminD = (resources: readonly object[], birthDate: string, gender = 'female') => {
    const said = saidOf('vitamin-d-supplement', resources, { birthDate, gender })[0]
    return said && `${said.authority} ${said.outcome}`
  }
  const lowRisk = finding('fracture-risk-nhg', { valueString: 'low' })
  test.each([
    ['1976-11-22', 'female', undefined],
    ['1976-11-21', 'female', 'gezondheidsraad 400-iu'],
    ['1956-11-22', 'female', 'gezondheidsraad 400-iu'],
    ['1956-11-21', 'female', 'gezondheidsraad 800-iu'],
    ['1956-11-22', 'male', undefined],
    ['1956-11-21', 'male', 'gezondheidsraad 800-iu'],
  ])('Low fracture risk, born on %s (49, 50, 69, 70), %s: %s', (birthDate, gender, answer) =>
    expect(vitaminD([lowRisk], birthDate, gender)).toBe(answer),
  )

  test('Moderate risk by NHG; osteoporosis or a nursing home by CBO; 000 beside a glucocorticoid', () => {
    expect(vitaminD([finding('fracture-risk-nhg', { valueString: 'moderate' })], '1970-01-01')).toBe('nhg 800-iu')
    expect(vitaminD([osteoporosis], '1970-01-01')).toBe('cbo-2011 800-iu')
    expect(vitaminD([yes('nursing-home')], '1980-01-01')).toBe('cbo-2011 800-iu')
    expect(vitaminD([steroid('Prednisolon', 10)], '1980-01-01', 'male')).toBe('uz-leuven 800-iu')
  })
  test('Metastases: breast 400, lung 800, prostate by ESMO', () => {
    const zometa = planned('Zometa 4 mg')
    const mets = disease('mets', 'C79.5')
    const [said] = saidOf('vitamin-d-supplement', [zometa, mets, disease('bc', 'C50.9')])
    expect(said).toMatchObject({
      outcome: '400-iu',
      authority: 'nl-handreiking',
      values: { iuPerDay: 400 },
      positions: [{ authority: 'esmo-2014', outcome: '1000-2000-iu' }],
    })
    expect(vitaminD([zometa, mets, disease('lc', 'C34.9')], '1960-01-01')).toBe('nl-handreiking 800-iu')
    expect(vitaminD([zometa, mets, disease('pc', 'C61')], '1960-01-01', 'male')).toBe('esmo-2014 1000-2000-iu')
  })
  test('Nothing at issue, or on the list already: nothing', () => {
    expect(vitaminD([], '1940-01-01')).toBeUndefined()
    expect(vitaminD([osteoporosis, medication('D-Cure', {})], '1940-01-01')).toBeUndefined()
  })
})

describe('falls-screening', () => {
  const steady = [
    finding('falls-last-year', { valueInteger: 0 }),
    no('fear-of-falling'),
    yes('balance-good'),
    no('dizzy-often'),
    no('vision-problem'),
  ]
  test.each([
    ['1961-11-22', []],
    ['1961-11-21', ['refer-fall-prevention']],
  ])('Fell once, born on %s (64, 65): %s', (birthDate, outcomes) =>
    expect(
      outcomesOf('falls-screening', [finding('falls-last-year', { valueInteger: 1 }), finding('fall-cause', { valueString: 'Rug' })], {
        birthDate,
        gender: 'male',
      }),
    ).toEqual(outcomes),
  )
  test('The cause stands in the sentence, the positive answers in the reasons', () => {
    const [said] = saidOf('falls-screening', [
      finding('falls-last-year', { valueInteger: 2 }),
      finding('fall-cause', { valueString: 'losse mat' }),
      yes('dizzy-often'),
    ])
    expect(said).toMatchObject({ outcome: 'refer-fall-prevention', reasons: ['fallen', 'dizzy'], actor: 'gp' })
    expect(said!.text.nl).toContain('losse mat')
  })
  test('All six reassuring: no action', () => expect(outcomesOf('falls-screening', steady)).toEqual(['no-action']))
  test('Osteoporosis at 50, nothing asked: six questions; with a drug that runs for long: none', () => {
    const who = { birthDate: '1976-01-01', gender: 'female' }
    expect(outcomesOf('falls-screening', [osteoporosis], who)).toEqual(['ask'])
    expect(outcomesOf('falls-screening', [osteoporosis, medication('Prolia 60 mg', {})], who)).toEqual([])
  })
})

describe('lifestyle', () => {
  test('Osteoporosis before a drug, a smoker of 72: everything, to the patient', () => {
    const list = saidOf('lifestyle', [
      osteoporosis,
      {
        ...lab('smoking', '72166-2', 1, '1'),
        valueQuantity: undefined,
        valueCodeableConcept: coded('http://snomed.info/sct', '449868002'),
      },
    ])
    expect(new Set(list.map((r) => r.outcome))).toEqual(
      new Set([
        'activity-150-min',
        'strength-twice-weekly',
        'balance-exercise',
        'sit-less',
        'stop-smoking',
        'limit-alcohol',
        'calcium-intake-1000-mg',
        'daylight',
        'limit-salt-caffeine',
        'oral-hygiene',
      ]),
    )
    expect(new Set(list.map((r) => r.actor))).toEqual(new Set(['patient']))
    expect(list.find((r) => r.outcome === 'limit-alcohol')!.text.nl).toBe('Matig met alcohol.')
  })
  test('Before a first Zometa for metastases: the handreiking, no alcohol', () => {
    const list = saidOf('lifestyle', [...metastases, planned('Zometa 4 mg')])
    expect(list.every((r) => r.authority === 'nl-handreiking')).toBe(true)
    expect(list.find((r) => r.outcome === 'limit-alcohol')!.text.nl).toBe('Geen alcohol.')
  })
  test.each([
    ['a drug that runs for long', [osteoporosis, medication('Fosamax 70 mg', {})]],
    [
      'two months to live',
      [...metastases, planned('Zometa 4 mg'), finding('life-expectancy-months', { valueQuantity: { value: 2, unit: 'mo', code: 'mo' } })],
    ],
    ['hypercalcaemia of malignancy', [...metastases, planned('Zometa 4 mg'), lab('ca', '29265-6', 3.2, 'mmol/L')]],
  ])('Not with %s', (_, resources) => expect(outcomesOf('lifestyle', resources)).toEqual([]))
})

test('A dentist’s question about one tooth under Prolia is not answered with a treatment plan', () => {
  const extraction = {
    resourceType: 'ServiceRequest',
    id: 'ext',
    subject,
    status: 'active',
    intent: 'order',
    code: coded('https://howship.example/fhir/CodeSystem/procedure', 'tooth-extraction'),
  }
  const said = adviceFor([osteoporosis, medication('Prolia 60 mg', {}), extraction]).recommendations.filter((r) => sections.has(r.decision))
  expect(said.map((r) => r.decision)).toEqual([])
})
