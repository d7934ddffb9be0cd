import { describe, expect, test } from 'vitest'
import type { ConditionCode, ConditionEntry } from '../record/record.ts'
import { type Prescribed, settingOf } from './setting.ts'

type Status = ConditionEntry['status']
/** A condition, active unless "bone-metastases past" says otherwise. */
const condition = (said: string): ConditionEntry => {
  const [code, status = 'active'] = said.split(' ')
  return { reference: `Condition/${code}`, code: code as ConditionCode, label: code!, status: status as Status, sites: [] }
}
const drug = (substance: string, strengthMg?: number, everyDays?: number, route?: string): Omit<Prescribed, 'indications'> => ({ substance, strengthMg, everyDays, route })
/** The setting of a drug with the reasons on its order, in a patient with these diseases. */
const setting = (d: Omit<Prescribed, 'indications'>, own: readonly string[], ...conditions: readonly string[]) => settingOf({ ...d, indications: own as ConditionCode[] }, conditions.map(condition))

const monthly = drug('zoledronate', 4, 28, 'iv')
const halfYearly = drug('zoledronate', 4, 182, 'iv')
const zol4 = drug('zoledronate', 4, undefined, 'iv')
const zol5 = drug('zoledronate', 5, 365, 'iv')
const zol = drug('zoledronate', undefined, undefined, 'iv')
const den60 = drug('denosumab', 60, 182, 'sc')
const den120 = drug('denosumab', 120, 28, 'sc')
const den = drug('denosumab', undefined, undefined, 'sc')
const alendronate = drug('alendronate', 70, 7, 'oral')
const risedronate = drug('risedronate', 35, 7, 'oral')
const pamidronate30 = drug('pamidronate', 30, 28, 'iv')
const pamidronate90 = drug('pamidronate', 90, 28, 'iv')
const clodronate = drug('clodronate', 800, 1, 'oral')

describe('cancer in the bone', () => {
  test.each([
    ['zoledronate 4 mg', halfYearly],
    ['zoledronate 4 mg, interval not told', zol4],
    ['denosumab 120 mg', den120],
    ['pamidronate 30 mg', pamidronate30],
    ['clodronate', clodronate],
    ['ibandronate 50 mg', drug('ibandronate', 50, 1, 'oral')],
    ['ibandronate 6 mg', drug('ibandronate', 6, 28, 'iv')],
  ])('%s with metastases, myeloma or hypercalcaemia, on the order or in the record, whatever the interval', (_, d) => {
    for (const disease of ['bone-metastases', 'myeloma', 'hypercalcaemia-of-malignancy']) {
      expect(setting(d, [disease])).toBe('oncology')
      expect(setting(d, [], disease)).toBe('oncology')
    }
    // The record outranks what stands on the prescription.
    expect(setting(d, ['osteoporosis'], 'bone-metastases')).toBe('oncology')
    expect(setting(d, ['paget'], 'myeloma')).toBe('oncology')
  })
  test.each([
    ['bone-metastases past', 'oncology'],
    ['myeloma past', 'oncology'],
    ['bone-metastases uncertain', 'oncology'],
    ['bone-metastases refuted', 'adjuvant'],
    ['hypercalcaemia-of-malignancy past', 'adjuvant'],
  ])('zoledronate 4 mg twice a year in breast cancer, with %s: %s', (other, value) => expect(setting(halfYearly, [], 'breast-cancer', other)).toBe(value))
  test.each([
    ['zoledronate 5 mg', zol5, 'osteoporosis'],
    ['denosumab 60 mg', den60, 'osteoporosis'],
    ['alendronate', alendronate, 'osteoporosis'],
    ['ibandronate 3 mg', drug('ibandronate', 3, 91, 'iv'), 'osteoporosis'],
  ])('%s is no dose for that', (_, d, value) => expect(setting(d, [], 'bone-metastases')).toBe(value))

  test('a strength of 4 mg means nothing for another drug', () => expect(setting(drug('ibandronate', 4, 28, 'iv'), [])).toBe(null))
  test.each([
    ['zoledronate 4 mg every 100 days', drug('zoledronate', 4, 100, 'iv'), 'oncology'],
    ['every 101 days', drug('zoledronate', 4, 101, 'iv'), null],
    ['at an interval not told', zol4, null],
    ['pamidronate 90 mg', pamidronate90, 'oncology'],
    ['pamidronate 30 mg', pamidronate30, null],
    ['denosumab 120 mg', den120, 'oncology'],
    ['denosumab 60 mg', den60, 'osteoporosis'],
    ['clodronate', clodronate, null],
  ])('without any disease on record: %s', (_, d, value) => expect(setting(d, [])).toBe(value))
  test('denosumab 120 mg for a giant cell lesion is given as in oncology; 60 mg and zoledronate are not', () => {
    expect(setting(den120, ['giant-cell-lesion'])).toBe('oncology')
    expect(setting(den60, ['giant-cell-lesion'])).toBe(null)
    expect(setting(drug('zoledronate', 5, 120, 'iv'), ['giant-cell-lesion'])).toBe(null)
  })
  test('denosumab 120 mg for a giant cell lesion of fibrous dysplasia too', () => expect(setting(den120, ['giant-cell-lesion', 'fibrous-dysplasia'])).toBe('oncology'))
})

describe('adjuvant in breast cancer', () => {
  test.each([
    ['zoledronate 4 mg twice a year', halfYearly, 'adjuvant'],
    ['zoledronate 4 mg, interval not told: it may be the monthly dose', zol4, null],
    ['zoledronate 4 mg every month', monthly, 'oncology'],
    ['zoledronate 5 mg', zol5, 'osteoporosis'],
    ['denosumab 60 mg', den60, 'adjuvant'],
    ['alendronate', alendronate, 'adjuvant'],
    ['risedronate', risedronate, 'adjuvant'],
    ['ibandronate by mouth', drug('ibandronate', 50, 1, 'oral'), 'adjuvant'],
    ['ibandronate by vein', drug('ibandronate', 3, 91, 'iv'), 'osteoporosis'],
    ['clodronate', clodronate, 'adjuvant'],
    ['etidronate', drug('etidronate', 400, 1, 'oral'), 'other'],
  ])('%s', (_, d, value) => {
    expect(setting(d, [], 'breast-cancer')).toBe(value)
    expect(setting(d, [], 'breast-cancer past')).toBe(value)
  })
  test('as the order says, also where the diagnosis is not on record', () => expect(setting(den60, ['breast-cancer'])).toBe('adjuvant'))
  test.each([
    ['with metastases in the bone', ['bone-metastases'], 'osteoporosis'],
    ['with such metastases in the past', ['bone-metastases past'], 'osteoporosis'],
  ])('denosumab 60 mg %s is not adjuvant', (_, conditions, value) => expect(setting(den60, [], 'breast-cancer', ...conditions)).toBe(value))
  test('a refuted breast cancer is none', () => expect(setting(den60, [], 'breast-cancer refuted')).toBe('osteoporosis'))

  test.each([
    ['on the order neither: asked', [], null],
    ['on the order breast cancer', ['breast-cancer'], 'adjuvant'],
    ['on the order both', ['breast-cancer', 'osteoporosis'], 'adjuvant'],
    ['on the order osteoporosis', ['osteoporosis'], 'osteoporosis'],
    ['on the order bone loss by treatment', ['treatment-induced-bone-loss'], 'osteoporosis'],
  ])('denosumab 60 mg with breast cancer and osteoporosis on record, %s', (_, own, value) => expect(setting(den60, own, 'breast-cancer', 'osteoporosis')).toBe(value))
  test('zoledronate 4 mg twice a year with both is adjuvant all the same', () => expect(setting(halfYearly, [], 'breast-cancer', 'osteoporosis')).toBe('adjuvant'))
  test('osteoporosis of the past does not compete', () => expect(setting(den60, [], 'breast-cancer', 'osteoporosis past')).toBe('adjuvant'))
  test('another reason on the order is not breast cancer', () => expect(setting(den60, ['prostate-cancer'], 'breast-cancer')).toBe('osteoporosis'))
})

describe('osteoporosis', () => {
  test.each(['osteoporosis', 'osteopenia', 'fragility-fracture'])('%s, on the order or in the record', (disease) => {
    expect(setting(pamidronate30, [disease])).toBe('osteoporosis')
    expect(setting(pamidronate30, [], disease)).toBe('osteoporosis')
    expect(setting(pamidronate30, [], `${disease} uncertain`)).toBe('osteoporosis')
    expect(setting(pamidronate30, [], `${disease} past`)).toBe(null)
  })
  test('bone loss by hormone treatment', () => expect(setting(alendronate, ['treatment-induced-bone-loss'])).toBe('osteoporosis'))
  test('denosumab 60 mg in prostate cancer', () => {
    expect(setting(den60, ['prostate-cancer'])).toBe('osteoporosis')
    expect(setting(zol5, ['prostate-cancer'])).toBe(null)
    expect(setting(den60, ['diabetes'])).toBe(null)
    expect(setting(den60, ['diabetes', 'prostate-cancer'])).toBe('osteoporosis')
  })
  test.each([
    ['zoledronate 5 mg', zol5, 'osteoporosis'],
    ['denosumab 60 mg', den60, 'osteoporosis'],
    ['alendronate', alendronate, 'osteoporosis'],
    ['risedronate 35 mg', risedronate, 'osteoporosis'],
    ['risedronate 30 mg, made for Paget’s disease', drug('risedronate', 30, 1, 'oral'), 'other'],
    ['ibandronate 150 mg', drug('ibandronate', 150, 30, 'oral'), 'osteoporosis'],
    ['ibandronate 3 mg', drug('ibandronate', 3, 91, 'iv'), 'osteoporosis'],
    ['ibandronate 2.5 mg', drug('ibandronate', 2.5, 1, 'oral'), 'osteoporosis'],
    ['ibandronate 50 mg', drug('ibandronate', 50, 1, 'oral'), null],
    ['romosozumab', drug('romosozumab', 210, 30, 'sc'), 'osteoporosis'],
    ['etidronate', drug('etidronate', 400, 1, 'oral'), 'other'],
    ['tiludronate', drug('tiludronate', 200, 1, 'oral'), 'other'],
    ['pamidronate', pamidronate30, null],
  ])('by the dose alone: %s', (_, d, value) => {
    expect(setting(d, [])).toBe(value)
    // A reason on the order that is none of these leaves it open.
    expect(setting(d, ['diabetes'])).toBe(null)
  })
  test.each([
    ['zoledronate', zol],
    ['denosumab', den],
  ])('%s of a strength not told is asked, whatever the disease', (_, d) => {
    expect(setting(d, [], 'osteoporosis')).toBe(null)
    expect(setting(d, [], 'bone-metastases')).toBe(null)
  })
})

describe('other diseases of bone', () => {
  const diseases = ['paget', 'osteogenesis-imperfecta', 'fibrous-dysplasia', 'sapho', 'cherubism', 'rheumatoid-arthritis', 'gastro-intestinal-disease', 'chronic-kidney-disease', 'kidney-transplant']
  test.each(diseases)('%s on the order', (disease) => {
    expect(setting(zol5, [disease])).toBe('other')
    expect(setting(monthly, [disease])).toBe('other')
    expect(setting(alendronate, [disease], 'osteoporosis')).toBe('other')
  })
  test.each([
    ['zoledronate 5 mg', zol5, 'other'],
    ['pamidronate', pamidronate30, 'other'],
    ['clodronate', clodronate, 'other'],
    ['etidronate', drug('etidronate', 400, 1, 'oral'), 'other'],
    ['tiludronate', drug('tiludronate', 200, 1, 'oral'), 'other'],
    ['risedronate 30 mg', drug('risedronate', 30, 1, 'oral'), 'other'],
    ['risedronate 35 mg', risedronate, 'osteoporosis'],
    ['denosumab 60 mg', den60, 'osteoporosis'],
    ['alendronate', alendronate, 'osteoporosis'],
  ])('Paget’s disease in the record, no reason on the order: %s', (_, d, value) => expect(setting(d, [], 'paget')).toBe(value))
  test('of the past it is no reason', () => expect(setting(zol5, [], 'paget past')).toBe('osteoporosis'))
  test('another reason on the order goes before the record', () => expect(setting(pamidronate30, ['diabetes'], 'paget')).toBe(null))
})
