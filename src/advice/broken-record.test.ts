import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import { advise } from './advise.ts'

const asOf = parseDay('2026-11-21')!
const patients = new URL('../../patients/', import.meta.url)

/** Outcomes that let something go ahead, or say that nothing is the matter. */
const reassuring = new Set([
  'exposure: none',
  'mronj-risk: none',
  'mronj-risk: low',
  'start-therapy: may-start',
  'pre-dose-check: give',
  'denosumab-hypocalcaemia: no-warning',
  'dental-procedure: no-restriction',
  'dental-procedure: safe',
  'dental-procedure: proceed-with-protocol',
  'drug-holiday: not-needed',
  'antibiotic-prophylaxis: none',
  'resume-therapy: resume',
  'antiresorptive-at-mronj: may-restart',
  'mronj-diagnosis: healed',
  'mronj-diagnosis: none',
])

function reassurances(bundle: unknown): ReadonlySet<string> {
  const read = readBundle(bundle, { asOf })
  if ('unusable' in read) return new Set()
  return new Set(
    advise(read.record, { asOf })
      .recommendations.map((r) => `${r.decision}: ${r.outcome}`)
      .filter((said) => reassuring.has(said)),
  )
}

interface Example {
  readonly name: string
  readonly bundle: { readonly entry: { readonly resource: Record<string, unknown> }[] }
}
const examples: readonly Example[] = readdirSync(patients, { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => ({ name: d.name, bundle: JSON.parse(readFileSync(new URL(`${d.name}/record.json`, patients), 'utf8')) }))

/** What a slip of a program leaves behind. */
const garbage: readonly unknown[] = [null, {}, [], 'zz~', -7.5]

type Path = readonly (string | number)[]
/** Every place in a value, the value's own place left out. */
const places = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.keys(value).flatMap((key) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key]
        return [here, ...places((value as Record<string, unknown>)[key], here)]
      })

/** The bundle with other contents in one place; what does not lie on the way there is shared. */
function withGarbage(value: unknown, [key, ...rest]: Path, rubbish: unknown): unknown {
  if (key === undefined) return rubbish
  const copy = Array.isArray(value) ? [...value] : { ...(value as Record<string, unknown>) }
  const at = copy as Record<string | number, unknown>
  at[key] = withGarbage(at[key], rest, rubbish)
  return copy
}

describe('one value of an example record garbled', () => {
  const isMedicine = (resource: Record<string, unknown>): boolean => String(resource.resourceType).startsWith('Medication')

  test.each(examples.map((e) => [e.name, e] as const))('%s: no medicine that cannot be read lets anything go ahead', (_, { bundle }) => {
    const before = reassurances(bundle)
    const goAhead: string[] = []
    bundle.entry.forEach(({ resource }, i) => {
      if (!isMedicine(resource)) return
      // A resource under another id is another subject, not another answer. Each resource gives one place in three: together they give all.
      const some = [[], ...places(resource)].filter((p, n) => p.at(-1) !== 'id' && n % 3 === i % 3)
      for (const path of some.map((p): Path => ['entry', i, 'resource', ...p])) {
        const rubbish = garbage[path.length % garbage.length]
        for (const said of reassurances(withGarbage(bundle, path, rubbish)))
          if (!before.has(said)) goAhead.push(`${path.join('.')} = ${JSON.stringify(rubbish)}: ${said}`)
      }
    })
    expect(goAhead).toEqual([])
  })

  test.each(garbage.map((g) => [JSON.stringify(g), g] as const))(
    'an entry that is %s silences nothing: what it held may have been a medicine',
    (_, rubbish) => {
      for (const { name, bundle } of examples) {
        const before = reassurances(bundle)
        bundle.entry.forEach((entry, i) => {
          if (entry.resource.resourceType === 'Patient') return
          const now = reassurances(withGarbage(bundle, ['entry', i], rubbish))
          expect([...now].filter((said) => !before.has(said)).map((said) => `${name}, entry ${i}: ${said}`)).toEqual([])
        })
      }
    },
  )
})

describe('part of the record missing', () => {
  const entry = (...resources: readonly unknown[]) => resources.map((resource) => ({ resource }))
  const patient = { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1956-05-05' }
  const paracetamol = {
    resourceType: 'MedicationStatement',
    id: 'm',
    status: 'active',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text: 'paracetamol' },
  }
  const whole = { resourceType: 'Bundle', type: 'searchset', entry: entry(patient, paracetamol) }

  test('paracetamol and nothing else: no exposure', () => expect(reassurances(whole)).toContain('exposure: none'))
  test.each<[story: string, bundle: unknown]>([
    ['one page of several', { ...whole, link: [{ relation: 'next', url: 'https://record.example/2' }] }],
    [
      'a server that reports an error',
      {
        ...whole,
        entry: entry(patient, paracetamol, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout' }] }),
      },
    ],
    [
      'two different medicines under one id',
      { ...whole, entry: entry(patient, { ...paracetamol, medicationCodeableConcept: { text: 'Xgeva 120 mg' } }, paracetamol) },
    ],
    [
      'a medicine that is on someone’s list, nobody can tell whose',
      { ...whole, entry: entry(patient, paracetamol, { ...paracetamol, id: 'x', subject: 'Patient/p' }) },
    ],
    ['an entry without a resource', { ...whole, entry: [...whole.entry, { fullUrl: 'https://record.example/MedicationStatement/x' }] }],
  ])('%s: nobody is told that nothing is taken', (_, bundle) => expect(reassurances(bundle)).toEqual(new Set()))
})
