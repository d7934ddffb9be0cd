import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atc, bundleOf, hs, hsp, icd, loinc, mg, observation, sct, today, tooth, ucum } from './example-bundle.ts'
import type { Fields } from './json.ts'
import { problems } from './problems.ts'
import { parseJson, readBundle } from './read.ts'

const whole = bundleOf(
  observation(loinc('2160-0'), { valueQuantity: ucum(0.9, 'mg/dL') }, { referenceRange: [{ low: { value: 0.5, unit: 'mg/dL' } }] }),
  observation(hs('exposed-bone'), { valueBoolean: true }, { focus: [{ reference: 'Condition/l1' }], bodySite: tooth('46') }),
  observation(loinc('72166-2'), { valueCodeableConcept: sct('266919005') }),
  {
    resourceType: 'Condition',
    id: 'l1',
    code: hs('jaw-lesion'),
    bodySite: [tooth('46')],
    stage: [{ summary: { text: 'stage 1' } }],
    onsetDateTime: '2026-01-01',
  },
  {
    resourceType: 'Condition',
    code: icd('C79.51'),
    clinicalStatus: { coding: [{ code: 'active' }] },
    verificationStatus: { coding: [{ code: 'confirmed' }] },
  },
  {
    resourceType: 'MedicationStatement',
    status: 'active',
    contained: [
      {
        resourceType: 'Medication',
        id: 'm',
        code: atc('M05BX04'),
        ingredient: [{ itemCodeableConcept: atc('M05BX04'), strength: { numerator: mg(60), denominator: ucum(1, 'mL') } }],
      },
    ],
    medicationReference: { reference: '#m' },
    effectivePeriod: { start: '2024-01-01' },
    dosage: [
      {
        text: '60 mg elke 6 maanden',
        route: sct('34206005'),
        timing: { repeat: { frequency: 1, period: 6, periodUnit: 'mo' }, event: ['2026-01-01'] },
        doseAndRate: [{ doseQuantity: mg(60) }],
      },
    ],
    reasonReference: [{ reference: 'Condition/l1' }],
  },
  {
    resourceType: 'MedicationAdministration',
    status: 'completed',
    medicationCodeableConcept: atc('M05BA08'),
    effectiveDateTime: '2026-05-01',
    dosage: { dose: mg(4) },
  },
  {
    resourceType: 'ServiceRequest',
    status: 'active',
    code: hsp('tooth-extraction'),
    bodySite: [tooth('46')],
    priority: 'urgent',
    occurrenceDateTime: '2026-12-01',
  },
  {
    resourceType: 'Procedure',
    status: 'completed',
    code: hsp('head-neck-radiotherapy'),
    performedPeriod: { start: '2020-01-01', end: '2020-02-01' },
  },
  { resourceType: 'ImagingStudy', status: 'available', modality: [{ code: 'PX' }] },
  { resourceType: 'AllergyIntolerance', code: sct('91936005') },
  { resourceType: 'List', status: 'current', code: loinc('10160-0'), entry: [{ item: { reference: 'MedicationStatement/x' } }] },
)

/** Every path to a value in a JSON tree. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...keys.flatMap((key) => pathsOf((value as Fields)[key], [...path, key]))]
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? replaced(item, rest, by) : item))
  return { ...(value as Fields), [key]: replaced((value as Fields)[key as string], rest, by) }
}

/** Reading never throws, gives a record or one line, and only problems that are documented, each with its reference and one line. */
function readsKindly(input: unknown): void {
  const result = readBundle(input, { asOf: today })
  if ('unusable' in result) {
    expect(result.unusable).toMatch(/^[^\n]{20,400}$/)
    return
  }
  for (const { reference, problem, detail } of result.record.notices) {
    expect(Object.hasOwn(problems, problem)).toBe(true)
    expect(reference).not.toBe('')
    expect(detail).not.toContain('\n')
  }
  for (const entries of result.record.observations.values()) for (const { value } of entries) expect(Number.isNaN(value)).toBe(false)
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    Number.NaN,
    '',
    ' ',
    '0',
    '[object Object]',
    '__proto__',
    'entered-in-error',
    '2026-02-31',
    '99999999',
    [],
    {},
    [null],
    [[]],
    [{}],
    { coding: 'x' },
    { coding: [null] },
    { reference: 5 },
    { reference: '#' },
    { reference: '//' },
  ),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true }),
)

describe('whatever comes in', () => {
  it('anything at all', () =>
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true }), readsKindly),
      { numRuns: 500 },
    ))

  it('a Bundle of anything', () =>
    fc.assert(
      fc.property(fc.array(odd), (resources) =>
        readsKindly({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) }),
      ),
      { numRuns: 300 },
    ))

  const paths = pathsOf(whole)

  it('a good record with one to three values replaced by something else', () => {
    const change = fc.tuple(fc.nat(paths.length - 1), odd)
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        // Only the first change is sure to find its path; the others may meet a tree that has changed.
        let input: unknown = whole
        for (const [index, by] of changes) {
          try {
            input = replaced(input, paths[index]!, by)
          } catch (error) {
            if (!(error instanceof TypeError)) throw error
          }
        }
        readsKindly(input)
      }),
      { numRuns: 3000 },
    )
  })

  it('a good record of which every value in turn is a number, a text, a list, an object, null', () => {
    for (const path of paths) for (const by of [7, 'x', [7], { x: 7 }, null, [null]]) readsKindly(replaced(whole, path, by))
  })

  it('any text', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(parseJson(text))).toHaveLength(1)
      }),
      { numRuns: 1000 },
    ))

  it('reads the same twice, and leaves what it read unchanged', () => {
    const before = JSON.stringify(whole)
    const [first, second] = [readBundle(whole, { asOf: today }), readBundle(whole, { asOf: today })]
    expect(first).toEqual(second)
    expect(JSON.stringify(whole)).toBe(before)
  })
})

describe('in bounded time', () => {
  const within = (milliseconds: number, run: () => unknown) => {
    const start = performance.now()
    run()
    expect(performance.now() - start).toBeLessThan(milliseconds)
  }

  it('50 MB of brackets', () => within(5000, () => expect(parseJson('['.repeat(50_000_000))).toHaveProperty('unusable')))

  it('one id two thousand times', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({
      ...observation(loinc('2160-0'), { valueQuantity: ucum(1 + i / 1e4, 'mg/dL') }),
      id: 'same',
    }))
    within(5000, () => readsKindly(bundleOf(...many)))
  })

  it('texts of a million signs', () => {
    const long = `${'elke '.repeat(200_000)}x`
    within(5000, () => {
      readsKindly(
        bundleOf({
          resourceType: 'MedicationStatement',
          status: 'active',
          medicationCodeableConcept: { text: long },
          dosage: [{ text: long }],
        }),
      )
      readsKindly(
        bundleOf(
          { resourceType: 'Condition', code: { text: long } },
          { resourceType: 'AllergyIntolerance', code: { text: long } },
          { resourceType: 'Procedure', status: 'completed', code: { text: long } },
        ),
      )
      readsKindly(bundleOf(observation({ coding: [{ system: long, code: long }] }, { valueString: long }, { bodySite: { text: long } })))
    })
  })

  it('ten thousand observations', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      observation(
        loinc('2160-0'),
        { valueQuantity: ucum(1, 'mg/dL') },
        { effectiveDateTime: `20${10 + (i % 16)}-0${1 + (i % 9)}-1${i % 10}` },
      ),
    )
    within(5000, () => readsKindly(bundleOf(...many)))
  })
})
