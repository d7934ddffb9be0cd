import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { advise } from '../advice/advise.ts'
import { readBundle } from '../record/read.ts'
import { parseDay } from '../values/day.ts'
import { toCards } from './cards.ts'
import { toFhir } from './fhir.ts'
import { toJson } from './json.ts'
import { headlinesOf } from './loudness.ts'
import { toText } from './text.ts'

const asOf = parseDay('2026-11-21')!
const folder = join(import.meta.dirname, '..', '..', 'patients')
const people = readdirSync(folder, { withFileTypes: true })
  .filter((f) => f.isDirectory())
  .map((f) => f.name)
const adviceOn = (person: string) => {
  const read = readBundle(JSON.parse(readFileSync(join(folder, person, 'record.json'), 'utf8')), { asOf })
  if ('unusable' in read) throw new Error(read.unusable)
  return advise(read.record, { asOf })
}

describe.each(people)('for %s', (person) => {
  const advice = adviceOn(person)

  test('at most three things shout, and each has something to say', () => {
    const lead = headlinesOf(advice)
    expect(lead.length).toBeLessThanOrEqual(3)
    expect(lead.length).toBeGreaterThan(0)
  })
  test('the note names every question that is still open, and no code', () => {
    for (const lang of ['nl', 'en'] as const) {
      const text = toText(advice, lang)
      const flat = text.replace(/\s+/g, ' ')
      for (const m of advice.missing) expect(flat).toContain(m.question[lang])
      expect(text).not.toMatch(/undefined|null|\[object|[{}]/)
      expect(text).toContain(lang === 'nl' ? 'Beslishulp voor professionals' : 'A decision aid for professionals')
    }
  })
  test('cards keep to CDS Hooks: a summary of at most 140 characters, a known indicator, a source', () => {
    for (const lang of ['nl', 'en'] as const) {
      const { cards } = toCards(advice, lang)
      for (const card of cards) {
        expect(card.summary.length).toBeLessThanOrEqual(140)
        expect(['info', 'warning', 'critical']).toContain(card.indicator)
        expect(card.source.label).not.toBe('')
        expect(card.uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
      }
      expect(new Set(cards.map((c) => c.uuid)).size).toBe(cards.length)
    }
  })
  test('FHIR out holds one response a recommendation, each with its subject and status', () => {
    const bundle = toFhir(advice, 'en') as unknown as { entry: { resource: Record<string, unknown> }[] }
    const responses = bundle.entry.map((e) => e.resource).filter((r) => r.resourceType === 'GuidanceResponse')
    expect(responses.length).toBe(advice.recommendations.length)
    for (const r of responses) {
      expect(['success', 'data-required']).toContain(r.status)
      expect(r.subject).toEqual({ reference: advice.patient })
      expect(r.moduleUri).toMatch(/^https:\/\/howship\.example\//)
    }
  })
  test('JSON holds the fields of the contract in their order, and nothing else', () => {
    const json = JSON.parse(toJson(advice)) as { recommendations: Record<string, unknown>[] }
    expect(Object.keys(json)).toEqual([
      'asOf',
      'protocol',
      'knowledgeVersion',
      'patient',
      'exposures',
      'recommendations',
      'missing',
      'notices',
    ])
    for (const r of json.recommendations) {
      expect(Object.keys(r)).toEqual([
        'decision',
        'outcome',
        'stance',
        'authority',
        'positions',
        'subject',
        'reasons',
        'dates',
        'values',
        'due',
        'actor',
        'text',
        'because',
        'sources',
      ])
    }
  })
})
