import { describe, expect, test } from 'vitest'
import type { Recommendation } from '../advice/advice.ts'
import { advise } from '../advice/advise.ts'
import { atc, bundleOf, hsp, mg, recordIn, today, tooth } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { orderCards, patientViewCards, toCards } from './cards.ts'

const adviceOn = (...resources: readonly Fields[]) => advise(recordIn(bundleOf(...resources)), { asOf: today })
const prolia: Fields = {
  resourceType: 'MedicationStatement',
  id: 'prolia',
  status: 'active',
  medicationCodeableConcept: { ...atc('M05BX04'), text: 'Prolia 60 mg' },
  effectivePeriod: { start: '2025-02-06' },
  dosage: [{ timing: { repeat: { frequency: 1, period: 6, periodUnit: 'mo' } }, doseAndRate: [{ doseQuantity: mg(60) }] }],
}
const dose = (day: string): Fields => ({
  resourceType: 'MedicationAdministration',
  id: `dose-${day}`,
  status: 'completed',
  medicationCodeableConcept: { ...atc('M05BX04'), text: 'Prolia 60 mg' },
  effectiveDateTime: day,
  dosage: { dose: mg(60) },
})
const extraction: Fields = {
  resourceType: 'ServiceRequest',
  id: 'extraction',
  status: 'draft',
  intent: 'order',
  code: hsp('tooth-extraction'),
  bodySite: [tooth('46')],
  occurrenceDateTime: '2026-11-26',
}
const named = (resource: Fields) => [{ reference: `${resource.resourceType}/${resource.id}`, resource, named: true }]

describe('What a card says in its summary', () => {
  const cards = (lang: 'nl' | 'en') =>
    patientViewCards(adviceOn(prolia, dose('2025-02-06'), dose('2025-08-06'), dose('2026-02-06')), { lang })
  test('Prolia nine and a half months ago: the loss of protection, in fewer than 140 characters, in both languages', () => {
    for (const lang of ['nl', 'en'] as const) {
      const loss = cards(lang).find((c) => c.source.topic.code === 'dose-overdue')
      expect(loss!.summary).toContain(lang === 'nl' ? '9 maanden' : '9 months')
      expect(loss!.summary.length).toBeLessThan(140)
      expect(loss!.detail).toContain(lang === 'nl' ? 'De behandelaar beslist.' : 'The clinician decides.')
    }
  })
  test('without the address of the screens there are no links', () => {
    for (const card of cards('en')) expect([card.links, card.source.url]).toEqual([undefined, undefined])
  })
  test('the same call gives the same identifiers, another call others', () => {
    const advice = adviceOn(prolia, dose('2026-02-06'))
    const uuids = (instance: string) => patientViewCards(advice, { lang: 'en', instance }).map((c) => c.uuid)
    expect(uuids('a')).toEqual(uuids('a'))
    expect(uuids('a')).not.toEqual(uuids('b'))
  })
})

test('words of the record do not work as Markdown or as a tag', () => {
  const words = '<b>[x](https://evil.example)</b> *now*.'
  const paget: Recommendation = {
    decision: 'other-indication-drug',
    outcome: 'zoledronate',
    stance: 'recommend',
    authority: 'uz-leuven',
    positions: [],
    subject: 'Condition/c',
    reasons: [],
    dates: {},
    values: {},
    due: null,
    actor: 'prescriber',
    text: { nl: words, en: words },
    because: [],
    sources: [],
    dissent: [{ authority: 'smpc', outcome: 'none', text: { nl: words, en: words } }],
    subjectName: { nl: words, en: words },
  }
  const { cards } = toCards({ ...adviceOn(), recommendations: [paget] }, 'en')
  expect(cards).toHaveLength(1)
  // The two lines with those words: no bracket, tag or asterisk without a backslash before it.
  const spoken = cards[0]!.detail.split('\n').slice(0, 2)
  expect(spoken.every((line) => line.includes('\\<b\\>'))).toBe(true)
  for (const line of spoken) expect(line).not.toMatch(/(?<!\\)[<>[\]*]/)
})

describe('Cards about an order', () => {
  const bea = [prolia, dose('2025-02-06'), dose('2025-08-05'), dose('2026-02-04'), dose('2026-08-05')]
  test('an extraction under Prolia: instructions are information, the moment is a warning', () => {
    const cards = orderCards(adviceOn(...bea, extraction), named(extraction), { lang: 'en' })
    const of = (decision: string) => cards.find((c) => c.source.topic.code === decision)?.indicator
    expect([of('dental-procedure'), of('drug-holiday')]).toEqual(['info', 'warning'])
  })
  test('the allergy is not recorded: the question stands on one card, the rest goes on', () => {
    const cards = orderCards(adviceOn(...bea, extraction), named(extraction), { lang: 'en' })
    expect(cards.filter((c) => c.indicator === 'warning' && c.source.topic.code === 'antibiotic-prophylaxis')).toHaveLength(1)
  })
  test('no order, no card', () => {
    expect(orderCards(adviceOn(...bea, extraction), [], { lang: 'en' })).toEqual([])
  })
  test('an order that the advice says nothing about: no card', () => {
    const other = { ...extraction, id: 'other' }
    expect(orderCards(adviceOn(...bea, extraction), named(other), { lang: 'en' })).toEqual([])
  })
  test('two bisphosphonates ordered together: beside what must come first, each order asks whether it replaces the other', () => {
    const order = (id: string, code: string, text: string): Fields => ({
      resourceType: 'MedicationRequest',
      id,
      status: 'draft',
      intent: 'order',
      medicationCodeableConcept: { ...atc(code), text },
    })
    const [one, two] = [order('one', 'M05BA04', 'alendronate 70 mg'), order('two', 'M05BA07', 'risedronate 35 mg')]
    const cards = orderCards(adviceOn(one, two), [...named(one), ...named(two)], { lang: 'en' })
    expect(cards.map((c) => c.source.topic.code)).toEqual(['start-therapy', 'duplicate-therapy', 'start-therapy', 'duplicate-therapy'])
    expect(cards[1]!.summary).toContain('a duplicate or a switch?')
    // What is only asked is not withdrawn.
    expect(cards[1]!.suggestions).toBeUndefined()
  })
})
