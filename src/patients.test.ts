import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { advise } from './advice/advise.ts'
import { toJson } from './outputs/json.ts'
import { readBundle } from './record/read.ts'
import { parseDay } from './values/day.ts'

interface Wanted {
  readonly decision: string
  readonly outcome?: string
  readonly subject?: string
  readonly reasons?: readonly string[]
  readonly positions?: readonly { authority: string; outcome: string }[]
  readonly values?: Readonly<Record<string, unknown>>
  readonly dates?: Readonly<Record<string, string>>
  readonly due?: Readonly<Record<string, string>>
}
interface Expected {
  readonly asOf: string
  readonly protocol: string
  readonly must: readonly Wanted[]
  readonly mustNot?: readonly Wanted[]
  readonly missing?: readonly string[]
}
type Given = Wanted & { readonly outcome: string }

const holds = (wanted: object | undefined, given: object | null | undefined): boolean =>
  wanted === undefined ||
  Object.entries(wanted).every(([k, v]) => JSON.stringify((given as Record<string, unknown> | undefined)?.[k]) === JSON.stringify(v))

const matches = (r: Given, w: Wanted): boolean =>
  r.decision === w.decision &&
  (w.outcome === undefined || r.outcome === w.outcome) &&
  (w.subject === undefined || r.subject === w.subject) &&
  (w.reasons ?? []).every((code) => r.reasons?.includes(code)) &&
  (w.positions ?? []).every((p) => r.positions?.some((q) => q.authority === p.authority && q.outcome === p.outcome)) &&
  holds(w.values, r.values) &&
  holds(w.dates, r.dates) &&
  holds(w.due, r.due)

const said = (r: Given) => `${r.decision}: ${r.outcome}`

const folder = join(import.meta.dirname, '..', 'patients')
const people = readdirSync(folder, { withFileTypes: true }).filter((f) => f.isDirectory())

const adviceOn = (path: string, expected: Expected, protocol = expected.protocol) => {
  const asOf = parseDay(expected.asOf)!
  const read = readBundle(JSON.parse(readFileSync(path, 'utf8')), { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  return advise(read.record, { asOf, protocol })
}

test('there are at least fifteen example patients', () => expect(people.length).toBeGreaterThanOrEqual(15))

for (const person of people) {
  const at = join(folder, person.name)
  for (const file of readdirSync(at).filter((f) => /^record.*\.json$/.test(f))) {
    describe(`${person.name} ${file}`, () => {
      const expected = JSON.parse(readFileSync(join(at, file.replace('record', 'expected')), 'utf8')) as Expected
      const written = () => toJson(adviceOn(join(at, file), expected))

      test(`says what it must (${expected.must.length}), nothing it must not, asks for what it misses, as last accepted`, () => {
        const json = written()
        const advice = JSON.parse(json) as { recommendations: Given[]; missing: { fact: string }[] }
        for (const w of expected.must) {
          const near = advice.recommendations.filter((r) => r.decision === w.decision)
          expect(near.some((r) => matches(r, w)) ? [w] : near).toContainEqual(w)
        }
        for (const w of expected.mustNot ?? []) expect(advice.recommendations.filter((r) => matches(r, w)).map(said)).toEqual([])
        const asked = advice.missing.map((m) => m.fact)
        for (const fact of expected.missing ?? []) expect(asked).toContain(fact)
        expect(json).toBe(readFileSync(join(at, file.replace('record', 'advice')), 'utf8'))
      })
      test('gives the same bytes twice, and speaks both languages under every protocol', () => {
        expect(written()).toBe(written())
        for (const protocol of ['uz-leuven', 'aaoms-2014', 'aaoms-2022', 'nl-handreiking', 'esmo-2020']) {
          for (const r of adviceOn(join(at, file), expected, protocol).recommendations) {
            expect(r.text.nl).not.toMatch(/[{}[\]]|undefined|^\s*$/)
            expect(r.text.en).not.toMatch(/[{}[\]]|undefined|^\s*$/)
            expect(r.sources.length).toBeGreaterThan(0)
          }
        }
      })
    })
  }
}
