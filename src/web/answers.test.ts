import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Address,
  allergyAnswers,
  companions,
  consultProcedures,
  indications,
  lowerTeeth,
  noAnswers,
  readAddress,
  teethIn,
  upperTeeth,
  urgencies,
  uses,
  writeAddress,
} from './answers.ts'

const partialDate = fc.constantFrom('2019', '2023-02', '2026-08-05', '2024-02-29')
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const only = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T

const drug = fc
  .record({
    name: fc.constantFrom('Prolia', 'zoledronate', 'Zoledroninezuur Teva 4 mg/5 ml', 'a,b:c&d=e#f%', '“Émile” 100 %'),
    strengthMg: optional(fc.constantFrom(4, 5, 60, 120, 2.5)),
    everyDays: optional(fc.constantFrom(1, 7, 28, 182, 365)),
    use: optional(fc.constantFrom(...uses)),
    since: optional(partialDate),
    last: optional(partialDate),
    beside: optional(fc.constant(true as const)),
  })
  .map(only)

const address: fc.Arbitrary<Address> = fc.record({
  lang: fc.constantFrom('nl', 'en'),
  protocol: fc.constantFrom('uz-leuven', 'aaoms-2022'),
  answers: fc
    .record({
      teeth: fc.uniqueArray(fc.constantFrom(...upperTeeth, ...lowerTeeth), { maxLength: 6 }),
      drugs: fc.oneof(fc.constantFrom('nothing' as const, 'unknown' as const), fc.array(drug, { maxLength: 3 })),
      procedure: optional(fc.constantFrom(...consultProcedures)),
      on: optional(fc.constantFrom('2026-12-01')),
      urgency: optional(fc.constantFrom(...urgencies)),
      indication: optional(fc.constantFrom(...indications)),
      companion: optional(fc.constantFrom(...companions)),
      penicillin: optional(fc.constantFrom(...allergyAnswers)),
      egfr: optional(fc.oneof(fc.constant('unknown' as const), fc.integer({ min: 1, max: 200 }))),
    })
    .map(only),
}) as fc.Arbitrary<Address>

describe('The address of a consult', () => {
  test('gives back what was written into it, partial dates and odd names too', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(readAddress(writeAddress(given))).toEqual(given)
      }),
    )
  })

  test('reads as words', () => {
    const answers = {
      ...noAnswers,
      procedure: 'tooth-extraction',
      teeth: [46],
      drugs: [{ name: 'Prolia', since: '2023', last: '2026-08-05' }],
    } as const
    expect(writeAddress({ lang: 'nl', protocol: 'uz-leuven', answers })).toBe(
      '#do=tooth-extraction&teeth=46&drug=Prolia,since:2023,last:2026-08-05',
    )
  })

  test('takes any text for an address, and reads nothing into what makes no sense', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { answers } = readAddress(`#${text}`)
        expect(Array.isArray(answers.teeth)).toBe(true)
      }),
    )
    for (const hostile of [
      '#%E0%A4%A',
      '#do=toString&for=__proto__&teeth=99,0,1e9',
      '#drug=,,,&drug=%',
      '#egfr=1e3&on=2026-02-30&penicillin=YES',
    ])
      expect(readAddress(hostile).answers, hostile).toEqual(noAnswers)
  })

  test('an empty consult needs no fragment', () => {
    expect(writeAddress({ lang: 'nl', protocol: 'uz-leuven', answers: noAnswers })).toBe('')
  })
})

test.each([
  ['46', [46]],
  ['46, 47', [46, 47]],
  ['46 en 47', [46, 47]],
  ['46,46', [46]],
  ['19 50 85 4', []],
  ['', []],
])('teeth typed as "%s"', (typed, teeth) => {
  expect(teethIn(typed)).toEqual(teeth)
})
