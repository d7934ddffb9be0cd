import { describe, expect, test } from 'vitest'
import { coded, hs, observation, ucum } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { isoDay } from '../values/day.ts'
import {
  bmdClass,
  bmdClassOf,
  brittleBones,
  cancerInBone,
  fractureRiskEntered,
  fractureRiskNhg,
  fragilityFracture,
  fraxHip,
  fraxMajor,
  garvanAny,
  garvanHip,
  lowestTScore,
  repeatScanFrom,
  repeatScanTo,
  scoreOnRecord,
  scoreSite,
} from './bone.ts'
import { caseOf, daysAgo, diagnosis, finding, found } from './example-case.ts'

/** A T-score: Observation/<id>. */
const score = (id: string, value: number, site: string | undefined, date = '2026-05-01'): Fields =>
  observation(hs('t-score'), { valueQuantity: ucum(value, '1') }, { id, effectiveDateTime: date, ...(site !== undefined && { bodySite: { text: site } }) })
const spine = (value: number, date?: string, id = 'spine') => score(id, value, 'wervelkolom', date)
const hip = (value: number, date?: string, id = 'hip') => score(id, value, 'heup', date)
const neck = (value: number, date?: string, id = 'neck') => score(id, value, 'femurhals', date)
const noWhere = (value: number, date?: string, id = 'somewhere') => score(id, value, undefined, date)
const wrist = (value: number) => score('wrist', value, 'pols')
const refuted = { verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'refuted') }
const remission = { clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'remission') }
const fracture = (is: boolean, id = 'fragility-fracture', date = daysAgo(3)) => finding('fragility-fracture', is, date, { id })

describe('the T-score that classifies', () => {
  const missing = { state: 'missing', from: [] }
  test.each<[string, Fields[], number | 'site' | undefined, string | undefined, string | undefined]>([
    ['the lowest of spine, hip and femoral neck', [spine(-1.8), hip(-2.1), neck(-2.6)], -2.6, 'femoral-neck', 'neck'],
    ['the spine, when that is the lowest', [spine(-3), hip(-2.1)], -3, 'spine', 'spine'],
    ['the hip', [spine(-1), hip(-2.1)], -2.1, 'hip', 'hip'],
    ['the last scan of a site, though an older one was lower', [spine(-1.5), spine(-3, '2020-05-01', 'old')], -1.5, 'spine', 'spine'],
    ['the lower of two of one site on one day', [spine(-1.5), spine(-2.4, '2026-05-01', 'other')], -2.4, 'spine', 'other'],
    ['the lower of two of one site on one day, whichever stands first', [spine(-2.4), spine(-1.5, '2026-05-01', 'other')], -2.4, 'spine', 'spine'],
    ['a wrist does not classify', [wrist(-4), hip(-1)], -1, 'hip', 'hip'],
    ['a wrist alone is no score', [wrist(-4)], undefined, undefined, undefined],
    ['a score without a site is not used, and its site is asked', [noWhere(-3)], 'site', undefined, 'somewhere'],
    ['a score without a site does not matter beside one with a site', [noWhere(-3), hip(-1)], -1, 'hip', 'hip'],
    ['none', [], undefined, undefined, undefined],
  ])('%s', (_, resources, value, site, id) => {
    const c = caseOf(...resources)
    const source = id && [expect.stringMatching(new RegExp(`, Observation/${id}, 2026-05-01$`))]
    expect(found(scoreOnRecord, c)).toEqual({ state: 'known', value: id ? 'yes' : 'no', from: source ?? [] })
    expect(found(lowestTScore, c)).toEqual(value === undefined ? missing : value === 'site' ? { state: 'missing', from: source, asks: ['t-score-site'] } : { state: 'known', value, from: source })
    expect(found(scoreSite, c)).toEqual(site === undefined ? missing : { state: 'known', value: site, from: source })
  })
})

test('of two undated scores of one site the lower counts; one with a date goes before them', () => {
  const undated = [score('a', -1.5, 'heup'), score('b', -2.4, 'heup')].map((s) => ({ ...s, effectiveDateTime: undefined }))
  expect(found(lowestTScore, caseOf(...undated)).value).toBe(-2.4)
  expect(found(lowestTScore, caseOf(...undated, hip(-1))).value).toBe(-1)
})

describe('a fracture by little force', () => {
  test.each<[string, Fields[], unknown]>([
    ['as a diagnosis', [diagnosis('M80.9', { onsetDateTime: '2020-03' })], { state: 'known', value: 'yes', from: ['M80.9, Condition/M80-9, 2020-03'] }],
    ['as a diagnosis of which nobody wrote the day', [diagnosis('M80.9')], { state: 'known', value: 'yes', from: ['M80.9, Condition/M80-9'] }],
    ['as an answer', [fracture(true)], { state: 'known', value: 'yes', from: [`yes, Observation/fragility-fracture, ${daysAgo(3)}`] }],
    ['once yes, later no: it broke', [fracture(false), fracture(true, 'before', '2020-01-01')], { state: 'known', value: 'yes', from: ['yes, Observation/before, 2020-01-01'] }],
    ['no', [fracture(false)], { state: 'known', value: 'no', from: [`no, Observation/fragility-fracture, ${daysAgo(3)}`] }],
    ['a diagnosis that was refuted', [diagnosis('M80.9', refuted)], { state: 'known', value: 'no', from: ['M80.9, Condition/M80-9'] }],
    ['another diagnosis that was refuted says nothing', [diagnosis('C79.5', refuted)], { state: 'missing', from: [] }],
    ['nobody asked', [], { state: 'missing', from: [] }],
  ])('%s', (_, resources, expected) => expect(found(fragilityFracture, caseOf(...resources))).toEqual(expected))
})

describe('the class of density', () => {
  test.each([
    [-0.9, false, 'normal'],
    [-1, true, 'normal'],
    [-1.1, false, 'osteopenia'],
    [-2.4, true, 'osteopenia'],
    [-2.5, false, 'osteoporosis'],
    [-2.5, true, 'severe-osteoporosis'],
  ] as const)('T-score %d, fracture: %s', (value, broken, expected) => {
    expect(bmdClassOf(value, broken)).toBe(expected)
    expect(found(bmdClass, caseOf(hip(value), fracture(broken)))).toMatchObject({ state: 'known', value: expected })
  })
  test('its grounds are score and fracture', () => expect(found(bmdClass, caseOf(hip(-2.5), fracture(true))).from).toEqual([expect.stringContaining('t-score: '), `fragility-fracture: yes, Observation/fragility-fracture, ${daysAgo(3)}`]))
  test('whether a bone broke is not recorded: counted as not', () => expect(found(bmdClass, caseOf(hip(-2.5)))).toMatchObject({ value: 'osteoporosis' }))
  test('without a score, or without its site, it is asked', () => {
    expect(found(bmdClass, caseOf())).toEqual({ state: 'missing', from: [] })
    expect(found(bmdClass, caseOf(noWhere(-3)))).toMatchObject({ state: 'missing', asks: ['t-score-site'] })
  })
})

describe('the next scan', () => {
  const days = (...resources: readonly Fields[]) => [repeatScanFrom, repeatScanTo].map((fact) => found(fact, caseOf(...resources)))
  test.each([
    ['two to three years after the last', '2026-05-01', ['2028-05-01', '2029-05-01']],
    ['two years have gone by: from today', '2024-05-01', ['2026-11-21', '2027-05-01']],
    ['three have gone by: today', '2020-05-01', ['2026-11-21', '2026-11-21']],
  ] as const)('%s', (_, date, expected) => expect(days(hip(-2, date)).map((f) => isoDay(f.value as never))).toEqual(expected))
  test('its ground is the scan', () => expect(days(hip(-2))[0]!.from).toEqual([expect.stringContaining('Observation/hip, 2026-05-01')]))
  test.each<[string, Fields[]]>([
    ['a scan of which only the month is known', [hip(-2, '2026-05')]],
    ['bone metastases: density is not followed', [hip(-2), diagnosis('C79.5')]],
    ['no scan', []],
  ])('none: %s', (_, resources) => expect(days(...resources)).toEqual([1, 2].map(() => ({ state: 'missing', from: [] }))))
})

describe('the risk of a fracture, as entered', () => {
  const percent = (code: string, value: number) => observation(hs(code), { valueQuantity: ucum(value, '%') }, { id: code })
  test.each([
    ['frax-major-10y', fraxMajor],
    ['frax-hip-10y', fraxHip],
    ['garvan-any-10y', garvanAny],
    ['garvan-hip-10y', garvanHip],
  ] as const)('%s', (code, fact) => {
    const c = caseOf(percent(code, 24))
    expect(found(fact, c)).toMatchObject({ state: 'known', value: 24, from: [expect.stringContaining(`Observation/${code}`)] })
    expect(found(fractureRiskEntered, c)).toMatchObject({ state: 'known', value: 'yes', from: [expect.stringContaining(`${code}: `)] })
    expect(found(fact, caseOf())).toEqual({ state: 'missing', from: [] })
  })
  test('none entered', () => expect(found(fractureRiskEntered, caseOf())).toEqual({ state: 'known', value: 'no', from: [] }))
  test.each(['low', 'moderate', 'high'])('%s by NHG', (value) =>
    expect(found(fractureRiskNhg, caseOf(finding('fracture-risk-nhg', value)))).toEqual({ state: 'known', value, from: [`${value}, Observation/fracture-risk-nhg, ${daysAgo(3)}`] }),
  )
  test('not classed', () => expect(found(fractureRiskNhg, caseOf())).toEqual({ state: 'missing', from: [] }))
})

describe('brittle bones', () => {
  test.each<[string, Fields[], unknown]>([
    ['the diagnosis', [diagnosis('M81.9')], { state: 'known', value: 'yes', from: ['M81.9, Condition/M81-9'] }],
    ['a T-score of −2.5', [hip(-2.5)], { state: 'known', value: 'yes', from: [expect.stringContaining('t-score: ')] }],
    ['with a fracture', [hip(-2.5), fracture(true)], { state: 'known', value: 'yes', from: [expect.stringContaining('t-score: '), expect.stringContaining('fragility-fracture: ')] }],
    ['a T-score of −2.4', [hip(-2.4)], { state: 'known', value: 'no', from: [] }],
    ['a T-score of −2.4 and a fracture', [hip(-2.4), fracture(true)], { state: 'known', value: 'yes', from: [`fragility-fracture: yes, Observation/fragility-fracture, ${daysAgo(3)}`] }],
    ['osteopenia', [diagnosis('M85.8')], { state: 'known', value: 'no', from: [] }],
    ['nothing on record', [], { state: 'known', value: 'no', from: [] }],
  ])('%s', (_, resources, expected) => expect(found(brittleBones, caseOf(...resources))).toEqual(expected))
})

test.each<[string, Fields[], boolean]>([
  ['bone metastases', [diagnosis('C79.5')], true],
  ['bone metastases in remission', [diagnosis('C79.5', remission)], false],
  ['myeloma', [diagnosis('C90.0')], true],
  ['hypercalcaemia of an active cancer', [diagnosis('x', { id: 'x', code: { text: 'hypercalciëmie bij maligniteit' } }), diagnosis('C50.9')], true],
  ['breast cancer', [diagnosis('C50.9')], false],
  ['hypercalcaemia of another cause', [diagnosis('x', { id: 'x', code: { text: 'hypercalciëmie' } })], false],
])('cancer in the bone: %s', (_, resources, is) => expect(cancerInBone(caseOf(...resources))).toBe(is))
