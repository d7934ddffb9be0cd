import { describe, expect, it } from 'vitest'
import { routeNamed } from './dosage.ts'
import { atc, coded, mg, recordOf, sct, ucum } from './example-bundle.ts'
import type { Fields } from './json.ts'
import type { MedicationEntry } from './record.ts'

const taken = (more: Fields, ...dosage: readonly unknown[]): MedicationEntry =>
  recordOf({ resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: atc('M05BX04'), dosage, ...more })
    .medications[0]!
const dosed = (...dosage: readonly unknown[]): MedicationEntry => taken({}, ...dosage)
const noticesOf = (...dosage: readonly unknown[]) =>
  recordOf({
    resourceType: 'MedicationStatement',
    status: 'active',
    medicationCodeableConcept: atc('M05BX04'),
    dosage,
  }).notices.map((one) => one.problem)

let asked = 0
/** The words with a mark that tells nothing: what words told before is remembered, and each question here is to be answered afresh. */
const anew = (words: string): string => `${words} #${'*'.repeat(++asked % 97)}${asked}`

describe('the dose', () => {
  const quantity = (more: Fields) => dosed({ doseAndRate: [{ doseQuantity: more }] }).doseMg

  it.each([
    ['milligrams by code', { value: 60, code: 'mg' }, 60],
    ['milligrams in words', { value: 60, unit: 'mg' }, 60],
    ['micrograms: 60 000 × 0.001', { value: 60_000, code: 'ug' }, 60],
    ['a unit whose code says nothing, in words "mg"', { value: 60, code: '258684004', unit: 'mg' }, 60],
    ['micrograms by code and in words', { value: 60_000, code: 'ug', unit: 'µg' }, 60],
    ['a number in quotes', { value: '60', unit: 'mg' }, undefined],
    ['no amount', { unit: 'mg' }, undefined],
    ['nothing', { value: 0, unit: 'mg' }, undefined],
    ['less than nothing', { value: -60, unit: 'mg' }, undefined],
    ['no unit', { value: 60 }, undefined],
    ['units of insulin', { value: 60, unit: 'IE' }, undefined],
  ])('%s', (_, given, expected) => expect(quantity(given)).toBe(expected))

  it('in micrograms by code and milligrams in words is not read: a factor of a thousand', () =>
    expect(quantity({ value: 60, code: 'ug', unit: 'mg' })).toBe(undefined))

  it('is the first that is recorded, in whatever unit', () => {
    const prolia = { medicationCodeableConcept: { text: 'Prolia' } }
    const of = (...doses: readonly Fields[]) => taken(prolia, ...doses.map((doseQuantity) => ({ doseAndRate: [{ doseQuantity }] }))).doseMg
    expect(of(mg(60), mg(30))).toBe(60)
    expect(of({ value: 2, unit: 'spuit' }, mg(60))).toBe(120)
    expect(of(ucum(1, 'mL'), mg(60))).toBe(undefined) // one millilitre of a strength that nobody recorded
  })

  it('in one instruction is one dose: a second rate or an older field beside it is not read', () => {
    expect(dosed({ doseAndRate: [{ doseQuantity: mg(60) }, { doseQuantity: mg(120) }], doseQuantity: mg(30) }).doseMg).toBe(60)
    expect(dosed({ doseAndRate: [{ doseQuantity: mg(60) }], text: '120 mg' }).doseMg).toBe(60)
    expect(dosed({ doseAndRate: [{ doseQuantity: ucum(1, 'mL') }], text: '120 mg' }).doseMg).toBe(undefined)
    expect(dosed({ doseAndRate: [{ doseQuantity: { value: 1, unit: 'spuit' } }], text: '120 mg' }).doseMg).toBe(undefined)
  })

  it('is read behind an empty rate or an empty instruction', () => {
    expect(dosed(null, { doseAndRate: [null, { doseQuantity: mg(60) }] }).doseMg).toBe(60)
    expect(dosed('x', { doseQuantity: mg(60) }).doseMg).toBe(60)
  })

  it('as a range is read when both ends are the same, and not when they differ', () => {
    const range = (low: unknown, high: unknown) => dosed({ doseAndRate: [{ doseRange: { low, high } }] }).doseMg
    expect(range(mg(60), mg(60))).toBe(60)
    expect(range(mg(60), mg(120))).toBe(undefined)
    expect(range(undefined, mg(60))).toBe(undefined)
    expect(range(mg(60), undefined)).toBe(undefined)
  })

  it.each([
    'tablet',
    'Tabletten',
    'tbl',
    '{tablet}',
    '[tbl]',
    'capsule',
    'stuk',
    'injectie',
    'spuit',
    'syringe',
    'ampul',
    'flacon',
    'pen',
    '1',
  ])('of two (%s) of 60 mg is 120 mg, by code or in words', (unit) => {
    const prolia = { medicationCodeableConcept: { text: 'Prolia' } }
    expect(taken(prolia, { doseAndRate: [{ doseQuantity: { value: 2, unit } }] }).doseMg).toBe(120)
    expect(taken(prolia, { doseAndRate: [{ doseQuantity: { value: 2, code: unit, unit: 'x' } }] }).doseMg).toBe(120)
    expect(taken(prolia, { doseAndRate: [{ doseQuantity: { value: 2, code: 'x', unit } }] }).doseMg).toBe(120)
  })

  it.each(['druppel', 'ml/kg', 'cml', 'halve tablet', 'zakdoek'])('of two (%s) is not known', (unit) =>
    expect(taken({ medicationCodeableConcept: { text: 'Prolia' } }, { doseAndRate: [{ doseQuantity: { value: 2, unit } }] }).doseMg).toBe(
      undefined,
    ),
  )

  it.each([
    ['60 mg', 60],
    ['60 MG', 60],
    ['0,06 g, dat is 60 mg', 60],
    ['3,3 mg', 3.3],
    ['3.3 mg', 3.3],
    ['60 milligram', 60],
    ['60000 microgram', 60],
    ['60000 µg', 60],
    ['60000 MCG', 60],
    ['0 mg', undefined],
    ['60 mg/ml', undefined], // a strength
    ['4 mg/kg', undefined],
    ['60 mg of 120 mg', undefined],
    ['een spuit', undefined],
  ])('in the words "%s" is %s mg', (text, expected) => expect(dosed({ text }).doseMg).toBe(expected))
})

describe('the route', () => {
  it.each([
    ['intravitreaal', 'intravitreal'],
    ['injectie in het oog', 'intravitreal'],
    ['intra-articulair', 'intra-articular'],
    ['intraveneus', 'iv'],
    ['i.v.', 'iv'],
    ['per infuus', 'iv'],
    ['s.c.', 'sc'],
    ['SUBCUTAAN', 'sc'],
    ['vernevelen', 'inhaled'],
    ['inhalatie', 'inhaled'],
    ['op de huid', 'topical'],
    ['zalf', 'topical'],
    ['oogdruppels', 'topical'],
    ['oraal', 'oral'],
    ['per os', 'oral'],
    ['by mouth', 'oral'],
    ['i.m.', 'other'],
    ['rectaal', 'other'],
    ['voor de nacht', undefined],
  ])('"%s" is %s', (text, expected) => {
    expect(routeNamed(text)).toBe(expected)
    expect(dosed({ text }).route).toBe(expected)
  })

  it('of a code is that of SNOMED CT only, and goes before words', () => {
    expect(dosed({ route: sct('34206005'), text: 'per os' }).route).toBe('sc')
    expect(dosed({ route: coded('http://loinc.org', '34206005') }).route).toBe(undefined)
  })

  it('is that of the first instruction that tells it', () =>
    expect(dosed({ text: '60 mg' }, { route: sct('34206005') }, { route: sct('47625008') }).route).toBe('sc'))

  it('is found in any of the names of its code', () =>
    expect(dosed({ route: { text: 'zie onder', coding: [{ code: 'X', display: 'Subcutaan' }] } }).route).toBe('sc'))

  it('of a code that is not known comes back; of words that say nothing, or of none, does not', () => {
    expect(noticesOf({ route: sct('372449004') })).toEqual(['unknown-code'])
    expect(noticesOf({ route: { text: 'zie brief' } }, { route: null }, {})).toEqual([])
  })
})

describe('how often', () => {
  const every = (timing: Fields) => dosed({ timing }).everyDays
  const gts = (code: string) => coded('http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation', code)

  it.each([
    ['twice a week, on Monday and Thursday', { dayOfWeek: ['mon', 'thu'] }, 3.5], // 7 / 2
    ['every week, on two days', { period: 1, periodUnit: 'wk', dayOfWeek: ['mon', 'thu'] }, 3.5],
    ['every week, on one day', { period: 1, periodUnit: 'wk', dayOfWeek: ['mon'] }, 7],
    ['every month, on one of two days', { period: 1, periodUnit: 'mo', dayOfWeek: ['mon', 'thu'] }, 30],
    ['once a week, whatever the days', { frequency: 1, period: 1, periodUnit: 'wk', dayOfWeek: ['mon', 'thu'] }, 7],
    ['no frequency', { period: 4, periodUnit: 'wk' }, 28],
    ['a frequency in quotes', { frequency: '2', period: 4, periodUnit: 'wk' }, 28],
    ['a frequency of nothing', { frequency: 0, period: 4, periodUnit: 'wk' }, 28],
    ['a period in quotes', { frequency: 1, period: '4', periodUnit: 'wk' }, undefined],
    ['a period without a unit', { frequency: 1, period: 4 }, undefined],
    ['a period in quotes, on one day of the week', { period: '4', periodUnit: 'wk', dayOfWeek: ['mon'] }, 7],
    ['a unit without a period', { frequency: 1, periodUnit: 'wk' }, undefined],
    ['at one hour of the day', { period: 1, periodUnit: 'd', timeOfDay: ['08:00:00'] }, 1],
    ['once a day, at one of two hours', { frequency: 1, period: 1, periodUnit: 'd', timeOfDay: ['08:00:00', '20:00:00'] }, 1],
    ['without any', {}, undefined],
  ])('%s', (_, repeat, expected) => expect(every({ repeat })).toBe(expected))

  it.each([
    ['QD', 1],
    ['BED', 1],
    ['bid', 1 / 2],
    ['TID', 1 / 3],
    ['Q6H', 1 / 4],
    ['Q8H', 1 / 3],
    ['QOD', 2],
    ['WK', 7],
    ['MO', 30],
    ['XYZ', undefined],
  ])('by the code %s', (code, expected) => {
    expect(every({ code: gts(code) })).toBe(expected)
    expect(every({ code: { text: ` ${code} ` } })).toBe(expected)
  })

  it('is what the period says, before code and words', () => {
    expect(every({ repeat: { period: 6, periodUnit: 'mo' }, code: { ...gts('QD'), text: 'wekelijks' } })).toBe(182)
    expect(every({ code: { ...gts('QD'), text: 'wekelijks' } })).toBe(1)
    expect(dosed({ timing: { code: gts('WK') }, text: 'maandelijks' }).everyDays).toBe(7)
    expect(every({ code: { coding: [null, { display: 'x' }, { code: 'WK' }] } })).toBe(7)
  })

  it.each([
    ['5 dagen per week', 1.4], // 7 / 5
    ['2x per week', 3.5],
    ['2 x per 4 weken', 14],
    ['1 keer in de 3 maanden', 91], // 3 × 30.4375 = 91.3, rounded down
    ['twee tabletten, 3 maal per dag', 1 / 3],
    ['once every 3 months', 91],
    ['eenmaal per 6 maanden', 182],
    ['tweemaal per dag', 0.5],
    ['twice a month', 15], // 30.4 / 2, rounded down
    ['elke 1,5 maand', 45], // 1.5 × 30.4375 = 45.7, rounded down
    ['om de 14 dagen', 14],
    ['every day', 1],
    ['elke 12 uur', 0.5],
    ['every 8 hours', 1 / 3],
    ['per jaar', 365],
    ['per kwartaal 1 injectie', 91],
    ['every year', 365],
    ['Q4W', 28],
    ['q6m', 182],
    ['q14d', 14],
    ['2dd1', 0.5],
    ['4 dd 250 mg', 0.25],
    ['tweewekelijks', 14],
    ['Maandelijks', 30],
    ['semi-annual', 182],
    ['yearly', 365],
    ['9dd1', undefined],
    ['voor de nacht', undefined],
  ])('in the words "%s"', (words, expected) => {
    const told = dosed({ text: anew(words) }).everyDays
    if (expected === undefined) expect(told).toBe(undefined)
    else expect(told).toBeCloseTo(expected, 8)
  })

  it('is remembered as it was told', () => {
    const [weekly, nothing] = [anew('wekelijks'), anew('voor de nacht')]
    for (let again = 0; again < 3; again += 1)
      expect([dosed({ text: weekly }).everyDays, dosed({ text: nothing }).everyDays]).toEqual([7, undefined])
  })

  it('is looked for in the first 300 characters', () => {
    expect(dosed({ text: `${'. '.repeat(140)}wekelijks` }).everyDays).toBe(7)
    expect(dosed({ text: `${'. '.repeat(150)}wekelijks` }).everyDays).toBe(undefined)
  })
})

describe('from when to when', () => {
  const during = (start?: string, end?: string, more: Fields = {}) => ({ ...more, timing: { repeat: { boundsPeriod: { start, end } } } })
  const spanOf = (...dosage: readonly unknown[]) => {
    const { start, end, status } = dosed(...dosage)
    return [start?.text, end?.text, status]
  }

  it('two instructions that follow each other run from the first day of the earlier to the last of the later', () => {
    const [high, low] = [during('2026-01-01', '2026-03-01'), during('2026-03-02', '2027-01-01')]
    expect(spanOf(high, low)).toEqual(['2026-01-01', '2027-01-01', 'active'])
    expect(spanOf(low, high)).toEqual(['2026-01-01', '2027-01-01', 'active'])
  })

  it('an instruction without an end leaves the end open: the drug is not past', () => {
    const loading = during('2026-01-01', '2026-03-01')
    expect(spanOf(loading)).toEqual(['2026-01-01', '2026-03-01', 'past'])
    expect(spanOf(loading, during('2026-03-02'))).toEqual(['2026-01-01', undefined, 'active'])
    expect(spanOf(loading, { text: '60 mg' })).toEqual(['2026-01-01', undefined, 'active'])
    expect(spanOf({ modifierExtension: [{ url: 'x' }] }, loading)).toEqual(['2026-01-01', undefined, 'active'])
  })

  it('single days and the length of a series are kept; a day that does not exist is not', () => {
    const series = (event: unknown, count: unknown) => {
      const { doseDays, doseCount } = dosed({ timing: { event, repeat: { count } } })
      return [doseDays?.map((day) => day.text), doseCount]
    }
    expect(series(['2026-11-27', '2026-02-30'], 6)).toEqual([['2026-11-27'], 6])
    expect(series(['2026-02-30'], 0)).toEqual([undefined, undefined])
    expect(series('2026-11-27', '6')).toEqual([undefined, undefined])
  })
})

describe('taken only when needed', () => {
  it('is not known of a drug one of whose instructions is not read', () =>
    expect(dosed({ modifierExtension: [{ url: 'x' }] }, { text: 'zo nodig' }).asNeeded).toBe(undefined))
  it('is not said by an instruction that is no text', () => expect(dosed({ text: 5 }).asNeeded).toBe(undefined))
})
