import { describe, expect, test } from 'vitest'
import { coded, mg } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, daysAgo, diagnosis, dosage, finding, found, given, type Product, planned, subjectOf, taken } from './example-case.ts'
import { coming, doseSetting, intervalNamed, recordedInterval, stableDisease } from './schedule.ts'

type Fact = Parameters<typeof found>[0]
const at = (fact: Fact, ...resources: readonly Fields[]): Fields => {
  const c = caseOf(...resources)
  return found(fact, subjectOf(c, [...c.planned, ...c.taken][0]!.reference))
}
const named = (code: string, words: string): Fields => ({ ...coded('http://www.whocc.no/atc', code), text: words })
const tablet = (code: string, words: string, dose: number): Fields => taken('alendronate', '2026-01-01', { medicationCodeableConcept: named(code, words), dosage: [{ doseAndRate: [{ doseQuantity: mg(dose) }] }] })

test('intervals have names; what lies between the usual ones is another', () => {
  const spans: Record<string, readonly [number, number]> = { daily: [1, 1], weekly: [7, 7], '3-4-weeks': [21, 31], '12-weeks': [84, 84], '3-months': [89, 93], '6-months': [175, 190], yearly: [350, 372] }
  for (const [name, [low, high]] of Object.entries(spans)) expect([low - 1, low, high, high + 1].map(intervalNamed)).toEqual(['other', name, name, 'other'])
})

describe('the interval', () => {
  const from = (product: Product, words: string) => [`${words}, MedicationStatement/${product}, 2026-01-01`]
  test.each<[string, Fields, unknown]>([
    ['as recorded', taken('zometa', '2026-01-01'), { state: 'known', value: '3-4-weeks', from: from('zometa', 'Zometa 4 mg') }],
    ['of an infusion, not recorded: it is asked', taken('zometa', '2026-01-01', { dosage: [] }), { state: 'missing', from: [] }],
    ['of Aclasta, not recorded: asked, once a year is not assumed', taken('aclasta', '2026-01-01', { dosage: [] }), { state: 'missing', from: [] }],
    ['of alendronate 70 mg, not recorded: weekly', tablet('M05BA04', 'alendroninezuur', 70), { state: 'known', value: 'weekly', from: from('alendronate', 'alendroninezuur') }],
    ['of alendronate 10 mg: daily', tablet('M05BA04', 'alendroninezuur', 10), { state: 'known', value: 'daily', from: from('alendronate', 'alendroninezuur') }],
    ['of alendronate 20 mg, which does not exist: asked', tablet('M05BA04', 'alendroninezuur', 20), { state: 'missing', from: [] }],
    ['of ibandronate 150 mg: monthly', tablet('M05BA06', 'ibandroninezuur', 150), { state: 'known', value: '3-4-weeks', from: from('alendronate', 'ibandroninezuur') }],
    ['of alendronate without dose: asked', taken('alendronate', '2026-01-01', { medicationCodeableConcept: named('M05BA04', 'alendroninezuur'), dosage: [] }), { state: 'missing', from: [] }],
  ])('%s', (_, resource, expected) => expect(at(recordedInterval, resource)).toEqual(expected))
})

test('what it is given for, or the question', () => {
  expect(at(doseSetting, taken('prolia', '2026-01-01'))).toEqual({ state: 'known', value: 'osteoporosis', from: ['Prolia 60 mg, MedicationStatement/prolia, 2026-01-01'] })
  expect(at(doseSetting, taken('zometa', '2026-01-01', { dosage: [] }))).toEqual({ state: 'missing', from: [], asks: ['therapy-setting'] })
})

test.each<[string, Fields[], unknown]>([
  ['stable', [finding('disease-status', 'stable')], { state: 'known', value: 'yes', from: [`stable, Observation/disease-status, ${daysAgo(3)}`] }],
  ['remission', [finding('disease-status', 'remission')], { state: 'known', value: 'yes', from: [`remission, Observation/disease-status, ${daysAgo(3)}`] }],
  ['active', [finding('disease-status', 'active')], { state: 'known', value: 'no', from: [`active, Observation/disease-status, ${daysAgo(3)}`] }],
  ['nobody said so', [], { state: 'known', value: 'no', from: [] }],
])('the disease is stable: %s', (_, resources, expected) => expect(found(stableDisease, caseOf(...resources))).toEqual(expected))

describe('the coming doses', () => {
  const dates = (...resources: readonly Fields[]): readonly string[] => at(coming, ...resources).value as readonly string[]
  test('Prolia: those of a year', () =>
    expect(at(coming, taken('prolia', '2026-01-01'), given('prolia', '2026-06-10'))).toEqual({ state: 'known', value: ['2026-12-10', '2027-06-10'], from: ['next-dose: 2026-06-10, MedicationStatement/prolia, 2026-06-10'] }))
  test('Aclasta: one, and not the one of a year later', () => expect(dates(planned('aclasta', '2026-12-01'))).toEqual(['2026-12-01']))
  test('ibandronate every three months, from the 30th: on the 28th where the month has no 30th', () => expect(dates(planned('ibandronate', '2026-11-30'))).toEqual(['2026-11-30', '2027-02-28', '2027-05-30', '2027-08-30']))
  test('denosumab twice a year from 31 August: the end of February, and no further', () => expect(dates(planned('prolia', '2027-08-31'))).toEqual(['2027-08-31', '2028-02-29']))
  // 1 December + 13 × 28 = 364 days is 30 November 2027, still within the year.
  test('Xgeva every 28 days: fourteen days within a year', () => {
    const all = dates(planned('xgeva', '2026-12-01'))
    expect([all.length, all[1], all.at(-1)]).toEqual([14, '2026-12-29', '2027-11-30'])
  })
  // Every three weeks: 1 December + 17 × 21 = 357 days is 23 November 2027.
  test('zoledronate every three weeks: eighteen', () => {
    const all = dates(planned('zometa', '2026-12-01', { dosageInstruction: [dosage('zometa', { period: 3, periodUnit: 'wk', boundsPeriod: { start: '2026-12-01' } })] }))
    expect([all.length, all.at(-1)]).toEqual([18, '2027-11-23'])
  })
  test('pamidronate every two weeks: no more than eighteen are shown', () =>
    expect(dates(planned('pamidronate', '2026-12-01', { dosageInstruction: [dosage('pamidronate', { period: 2, periodUnit: 'wk', boundsPeriod: { start: '2026-12-01' } })] }))).toHaveLength(18))
  test('zoledronate each month from the 31st: the last day of shorter months, the 31st where there is one', () =>
    expect(dates(planned('zometa', '2026-12-31', { dosageInstruction: [dosage('zometa', { period: 1, periodUnit: 'mo', boundsPeriod: { start: '2026-12-31' } })] })).slice(0, 4)).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ]))
  // 28 days after 1 February 2027 is 1 March, as a month would be: it stays 28 days.
  test('every 28 days from 1 February stays every 28 days', () => expect(dates(planned('xgeva', '2027-02-01')).slice(0, 3)).toEqual(['2027-02-01', '2027-03-01', '2027-03-29']))
  test('an adjuvant series of six, two given: the four to come, up to the last', () =>
    expect(dates(taken('adjuvantZometa', '2025-12-10'), given('adjuvantZometa', '2025-12-10'), given('adjuvantZometa', '2026-06-10'), diagnosis('C50.9'))).toEqual(['2026-12-10', '2027-06-10', '2027-12-10', '2028-06-10']))
  test('a series with all its doses has none to come', () =>
    expect(at(coming, taken('adjuvantZometa', '2023-01-01'), ...['2023-01-01', '2023-07-01', '2024-01-01', '2024-07-01', '2025-01-01', '2026-07-01'].map((d) => given('adjuvantZometa', d)), diagnosis('C50.9'))).toEqual({
      state: 'missing',
      from: [],
    }))
  test.each<[string, Fields[], readonly string[]]>([
    ['tablets are taken on: no days', [planned('alendronate', '2026-12-01')], ['dose-interval']],
    [
      'a drug of which nobody knows how often',
      [planned('pamidronate', '2026-12-01', { medicationCodeableConcept: named('M05BA02', 'clodroninezuur'), dosageInstruction: [{ route: { text: 'intraveneus' }, timing: { repeat: { boundsPeriod: { start: '2026-12-01' } } } }] })],
      ['dose-interval'],
    ],
    ['no last dose', [taken('prolia', '2026-01-01')], ['last-denosumab-dose']],
  ])('%s', (_, resources, asks) => expect(at(coming, ...resources)).toEqual({ state: 'missing', from: [], asks }))
})
