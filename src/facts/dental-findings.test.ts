import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import { tooth } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { about, type PatientCase } from './case.ts'
import { denture, doubtful, extractionGround, findingsBySite, furcation, mobility, partiallyErupted, periapicalLesion, pocketDepth, poorPrognosis, torusOrExostosis, unsalvageable } from './dental-findings.ts'
import { caseOf, found } from './example-case.ts'
import { known, missing, noted, notedAt, operated } from './example-mouth.ts'

const sites = (...resources: readonly Fields[]) => findingsBySite(caseOf(...resources)).map((s) => [s.code, s.findings.map((o) => o.reference)])
/** What is found at the first site. */
const first = (fact: AnyFact, ...resources: readonly Fields[]) => {
  const c = caseOf(...resources)
  const [site] = findingsBySite(c)
  const { code, findings } = site ?? { code: '36', findings: [] }
  return found(fact, about(c, { site: code, findings }) as PatientCase)
}
const poor = (site: string, date: string | undefined) => notedAt(site, 'tooth-poor-prognosis', date)
const poorAt = (site: string) => [site, [`Observation/tooth-poor-prognosis-${site}`]]

describe('findings by tooth', () => {
  test('in the order of the teeth, each with its own; jaws after them', () =>
    expect(sites(poor('46', '2026-10-01'), notedAt('mandible', 'torus', '2026-10-01'), notedAt('16', 'pocket-depth', '2026-10-01', 7), notedAt('46', 'tooth-mobility', '2026-10-01', 2))).toEqual([
      ['16', ['Observation/pocket-depth-16']],
      ['46', ['Observation/tooth-poor-prognosis-46', 'Observation/tooth-mobility-46']],
      ['mandible', ['Observation/torus-mandible']],
    ]))
  test('of one kind the newest alone', () => expect(sites({ ...notedAt('46', 'tooth-mobility', '2026-09-01', 3), id: 'older' }, { ...notedAt('46', 'tooth-mobility', '2026-10-01', 1), id: 'newer' })).toEqual([['46', ['Observation/newer']]]))
  test('one finding at two teeth belongs to both', () => expect(sites(noted('tooth-poor-prognosis', undefined, true, { bodySite: [tooth('46'), tooth('36')] })).map(([code]) => code)).toEqual(['36', '46']))
  test('what nobody placed is of the mouth as a whole', () => expect(findingsBySite(caseOf(noted('removable-denture', '2026-10-01'))).map((s) => [s.code, s.site, s.findings.length])).toEqual([['', undefined, 1]]))
  test('what nobody acts upon is left out', () => expect(sites(notedAt('36', 'tooth-painful', '2026-10-01'))).toEqual([]))

  describe('a tooth that was taken out is left out', () => {
    const out = (code: string, date: string | undefined, at: readonly string[], more: Fields = {}) => operated(code, date, at, more)
    test.each([
      ['later', out('tooth-extraction', '2026-10-15', ['46'])],
      ['on the day of the finding', out('tooth-extraction', '2026-10-01', ['46'])],
      ['some time in that month', out('tooth-extraction', '2026-10', ['46'])],
      ['by an operation', out('surgical-extraction', '2026-10-15', ['46'])],
      ['together with another', out('tooth-extraction', '2026-10-15', ['47', '46'])],
      ['on a day that nobody wrote down', out('tooth-extraction', undefined, ['46'])],
    ])('%s', (_, procedure) => expect(sites(poor('46', '2026-10-01'), procedure)).toEqual([]))
    test('when nobody wrote down the day of the finding', () => expect(sites(poor('46', undefined), out('tooth-extraction', '2026-10-15', ['46']))).toEqual([]))

    test.each([
      ['before the finding: it was another root, or a slip', out('tooth-extraction', '2026-09-30', ['46'])],
      ['not it, but its neighbour', out('tooth-extraction', '2026-10-15', ['47'])],
      ['not at all: it was filled', out('restoration', '2026-10-15', ['46'])],
      ['not yet', out('tooth-extraction', '2026-10-15', ['46'], { status: 'not-done' })],
    ])('not one that was taken out %s', (_, procedure) => expect(sites(poor('46', '2026-10-01'), procedure)).toEqual([poorAt('46')]))
    test('a torus stays when teeth of its jaw go, whichever they were', () =>
      expect(sites(notedAt('mandible', 'torus', '2026-10-01'), out('tooth-extraction', '2026-10-15', ['mandible']))).toEqual([['mandible', ['Observation/torus-mandible']]]))
  })
})

describe('what was found at a tooth', () => {
  test.each([
    [unsalvageable, 'tooth-unsalvageable'],
    [poorPrognosis, 'tooth-poor-prognosis'],
    [doubtful, 'tooth-doubtful'],
    [partiallyErupted, 'tooth-partially-erupted'],
    [periapicalLesion, 'periapical-lesion'],
  ] as readonly (readonly [AnyFact, string])[])('yes, no or not looked at: %s', (fact, code) => {
    expect(first(fact, notedAt('36', code, '2026-10-01'))).toEqual(known('yes', `yes, Observation/${code}-36, 2026-10-01`))
    expect(first(fact, notedAt('36', code, '2026-10-01', false)).value).toBe('no')
    expect(first(fact)).toEqual(missing())
  })
  test.each([
    [furcation, 'furcation-grade', ''],
    [mobility, 'tooth-mobility', ''],
    [pocketDepth, 'pocket-depth', ' mm'],
  ] as readonly (readonly [AnyFact, string, string])[])('a grade or depth: %s', (fact, code, unit) => {
    const depth = unit === '' ? notedAt('36', code, '2026-10-01', 2) : { ...notedAt('36', code, '2026-10-01', 2), valueInteger: undefined, valueQuantity: { value: 2, system: 'http://unitsofmeasure.org', code: 'mm' } }
    expect(first(fact, depth)).toEqual(known(2, `2${unit}, Observation/${code}-36, 2026-10-01`))
    expect(first(fact)).toEqual(missing())
  })
  test('a torus or exostosis, a denture or its trauma: one of both is enough', () => {
    const at = (code: string, value: boolean) => notedAt('mandible', code, '2026-10-01', value)
    expect(first(torusOrExostosis, at('torus', false), at('exostosis', true))).toEqual(known('yes', 'yes, Observation/exostosis-mandible, 2026-10-01'))
    expect(first(torusOrExostosis, at('torus', false), at('exostosis', false))).toEqual(known('no', 'no, Observation/torus-mandible, 2026-10-01', 'no, Observation/exostosis-mandible, 2026-10-01'))
    expect(first(torusOrExostosis, at('torus', false)).value).toBe('no')
    expect(first(torusOrExostosis, at('removable-denture', true))).toEqual(missing())
    expect(first(denture, at('denture-trauma', true)).value).toBe('yes')
  })
})

describe('the ground on which a tooth comes out', () => {
  const ground = (code: string, value: boolean | number) => first(extractionGround, notedAt('36', code, '2026-10-01', value))
  test.each([
    ['tooth-unsalvageable', true, 'both-lists'],
    ['tooth-unsalvageable', false, 'none'],
    ['tooth-poor-prognosis', true, 'both-lists'],
    ['tooth-mobility', 3, 'both-lists'],
    ['tooth-mobility', 2, 'none'],
    ['tooth-partially-erupted', true, 'oncology-only'],
    ['tooth-partially-erupted', false, 'none'],
    ['furcation-grade', 2, 'oncology-only'],
    ['furcation-grade', 1, 'none'],
    ['tooth-doubtful', true, 'none'],
  ] as const)('%s %s: %s', (code, value, expected) => expect(ground(code, value)).toEqual(known(expected)))
})
