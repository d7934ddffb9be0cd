import { describe, expect, test } from 'vitest'
import notUsed from '../../../../sources/not-used.json' with { type: 'json' }
import { locate } from '../../../guidelines/citations.ts'
import type { Lang } from '../../../values/text.ts'
import { isLeaflet, type LeafletKind, type Paper, paperKinds } from '../paper.ts'
import { anybody, leafletFor } from './make.ts'
import { leaflets } from './texts.ts'
import { calls, emergency, neverSkip } from './when-to-call.ts'

const kinds = paperKinds.filter(isLeaflet)
const langs: readonly Lang[] = ['nl', 'en']
const made = kinds.flatMap((kind) => langs.map((lang) => ({ kind, lang, paper: leafletFor(kind, anybody, lang, '21 nov 2026') })))

/** The sentences of a leaflet: of its paragraphs and lists. A line to write on and a label are none. */
const sentencesOf = (paper: Paper): readonly string[] =>
  paper.sections
    .flatMap((s) => s.blocks)
    .flatMap((b) => (b.kind === 'paragraph' ? [b.text] : b.kind === 'list' ? b.items : []))
    .flatMap((text) => text.split(/(?<=[.?!:])\s+(?=\p{Lu})/u))

const lengthOf = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

describe('plain words (B1)', () => {
  test.each(made)('$kind in $lang: no sentence over 20 words, 12 on average at most', ({ paper }) => {
    const sentences = sentencesOf(paper)
    expect(sentences.length).toBeGreaterThan(10)
    expect(sentences.filter((s) => lengthOf(s) > 20)).toEqual([])
    const average = sentences.map(lengthOf).reduce((a, b) => a + b, 0) / sentences.length
    expect(average).toBeLessThanOrEqual(12)
  })
  test('a patient is addressed with "u", never with "je"', () =>
    expect(
      made
        .filter(({ lang }) => lang === 'nl')
        .flatMap(({ paper }) => sentencesOf(paper))
        .filter((s) => /\b(je|jij|jouw|jullie)\b/i.test(s)),
    ).toEqual([]))
  test('no word that only a professional knows', () => {
    const jargon =
      /MRONJ|antiresorpt|osteonecrose|exposed|mucosa|slijmvlies|profylaxe|prophyla|per os|intraveneu|subcuta|extractie|sekwester|sequestr/i
    expect(made.flatMap(({ paper }) => sentencesOf(paper)).filter((s) => jargon.test(s))).toEqual([])
  })
})

describe('what leaflets rest on', () => {
  const cited = [
    ...kinds.flatMap((kind) => leaflets[kind].flatMap((s) => s.lines.flatMap((l) => l.per))),
    ...calls.flatMap((c) => c.per),
    ...emergency.per,
    ...neverSkip.per,
  ]
  test('every place exists', () => {
    for (const place of cited) expect(() => locate(place)).not.toThrow()
    expect(cited.length).toBeGreaterThan(100)
  })
  test('no paragraph goes without', () =>
    expect(kinds.flatMap((kind) => leaflets[kind].flatMap((s) => s.lines.filter((l) => l.per.length === 0)))).toEqual([]))
  test('nothing that was left out of the sources for an error', () => expect(cited.filter((place) => place in notUsed)).toEqual([]))
})

describe('a leaflet about one drug', () => {
  const about = (groups: NonNullable<(typeof anybody)['drugs'][number]>['about'], kind: LeafletKind = 'leaflet-drug') =>
    sentencesOf(
      leafletFor(
        kind,
        {
          ...anybody,
          drugs: [
            {
              name: 'x',
              strength: undefined,
              rhythm: undefined,
              since: undefined,
              last: undefined,
              next: undefined,
              tablet: false,
              planned: false,
              about: groups,
            },
          ],
        },
        'nl',
        '21 nov 2026',
      ),
    ).join(' ')

  test('denosumab: that a late injection takes the protection away; nothing on tablets or drips', () => {
    expect(about(['denosumab'])).toContain('Komt een prik te laat?')
    expect(about(['denosumab'])).not.toMatch(/nuchtere maag|infuus met zoledroninezuur/)
  })
  test('a tablet: fasting, upright, and apart from calcium', () =>
    expect(about(['bisphosphonate', 'tablet'])).toMatch(/nuchtere maag.*minstens 1 uur niet liggen.*calcium op een ander moment/s))
  test('a drip: drink extra, and blood tested before every one', () =>
    expect(about(['bisphosphonate', 'infusion'])).toMatch(/Drink die dag extra.*Vóór elk infuus wordt uw bloed onderzocht/s))
  test('a drug that is not known: everything stands', () => expect(about([])).toMatch(/Komt een prik te laat.*nuchtere maag/s))
  test.each(kinds)('%s: never to skip or delay denosumab stands for everybody', (kind) =>
    expect(about(['bisphosphonate', 'tablet'], kind)).toContain('Sla nooit zelf een prik over. Stel een prik ook nooit zelf uit.'),
  )
})

describe('the four phases', () => {
  test('are told one after the other, as stages 0 to 3', () => {
    const phases = leaflets['leaflet-jaw-necrosis'].find((s) => s.id === 'phases')!.lines.map((l) => l.says.en.slice(0, 18))
    expect(phases).toEqual(['Phase 1 (stage 0).', 'Phase 2 (stage 1).', 'Phase 3 (stage 2).', 'Phase 4 (stage 3).'])
  })
})
