/** What stands at a place, as the picture draws it and as a reader hears it: every state has a shape and a word. */
import type { Observation, Resource } from '@medplum/fhirtypes'
import type { Lang, Text } from '../../../values/text.ts'
import { dateText } from '../../words.ts'
import type { MouthFinding, MouthLesion, MouthPlace, MouthView } from './mouth-view.ts'
import { findingInWords, placeName, procedureWords } from './mouth-words.ts'
import { areas, wholes } from './places.ts'

/** How a tooth is drawn. */
export type Look =
  | 'extracted'
  | 'planned'
  | 'unsalvageable'
  | 'poor'
  | 'doubtful'
  | 'open-wound'
  | 'unrecorded-wound'
  | 'lesion'
  | 'finding'

export interface Marked {
  /** Place of the picture: "46", "mandible", "maxilla/tuber-right". */
  readonly id: string
  readonly looks: ReadonlySet<Look>
  /** Stage of an open lesion here: "0" to "3", or "?" while it cannot be told. */
  readonly stage: string | undefined
  /** The state in words, most telling first: "extractie gepland 3 dec 2026". */
  readonly words: readonly string[]
  /** One short word for the picture. */
  readonly short: string | undefined
  readonly place: MouthPlace
}

/** Short words of the picture, and of its key. */
export const lookNames: Readonly<Record<Look, Text>> = {
  lesion: { nl: 'laesie', en: 'lesion' },
  planned: { nl: 'plan', en: 'plan' },
  'open-wound': { nl: 'wond', en: 'wound' },
  'unrecorded-wound': { nl: 'wond ?', en: 'wound ?' },
  extracted: { nl: 'weg', en: 'gone' },
  unsalvageable: { nl: 'infaust', en: 'lost' },
  poor: { nl: 'slecht', en: 'poor' },
  doubtful: { nl: 'dub.', en: 'doubt' },
  finding: { nl: 'bevinding', en: 'finding' },
}

/** The stage of a lesion in words. */
export function lesionInWords(lesion: MouthLesion, lang: Lang): string {
  const name = lang === 'nl' ? 'kaaklaesie' : 'jaw lesion'
  if (lesion.diagnosis === 'healed') return `${name}, ${lang === 'nl' ? 'genezen' : 'healed'}`
  if (lesion.over) return `${name}, ${lang === 'nl' ? 'afgesloten' : 'resolved'}`
  const suspected = lesion.diagnosis?.includes('suspected') ? (lang === 'nl' ? ' (vermoeden)' : ' (suspected)') : ''
  if (lesion.stage === undefined) return `${name}, ${lang === 'nl' ? 'niet gestadieerd' : 'not staged'}`
  if (lesion.stage === 'ask') return `${name}, ${lang === 'nl' ? 'stadium nog niet te bepalen' : 'stage not known yet'}`
  return `${name}, ${lang === 'nl' ? 'stadium' : 'stage'} ${lesion.stage}${suspected}`
}

/** Is it something that is there, not something ruled out or graded zero? */
export const isThere = ({ value }: MouthFinding): boolean => value !== false && value !== 0 && value !== 'good' && value !== 'cleared'

const prognosis: readonly (readonly [string, Look])[] = [
  ['tooth-unsalvageable', 'unsalvageable'],
  ['tooth-poor-prognosis', 'poor'],
  ['tooth-doubtful', 'doubtful'],
]

/** Marks of one place. */
export function markedAt(id: string, place: MouthPlace, lang: Lang): Marked {
  const looks = new Set<Look>()
  const words: string[] = []
  const open = place.lesions.filter((l) => !l.over && l.diagnosis !== 'healed')
  if (open.length > 0) looks.add('lesion')
  words.push(...place.lesions.map((l) => lesionInWords(l, lang)))
  const stages = open.map((l) => (l.stage === undefined || l.stage === 'ask' ? '?' : l.stage))
  const stage = stages.toSorted().findLast((s) => s !== '?') ?? stages[0]
  for (const p of place.procedures.filter(({ status }) => status === 'planned')) {
    if (p.code.endsWith('extraction')) looks.add('planned')
    const urgent = p.urgent ? (lang === 'nl' ? ', spoed' : ', urgent') : ''
    const day = p.date ? ` ${dateText(p.date, lang)}` : ''
    words.push(`${procedureWords[p.code][lang]} ${lang === 'nl' ? 'gepland' : 'planned'}${day}${urgent}`)
  }
  if (place.extracted !== undefined) {
    looks.add('extracted')
    words.push(`${lang === 'nl' ? 'geëxtraheerd' : 'extracted'}${place.extracted ? ` ${dateText(place.extracted, lang)}` : ''}`)
  }
  for (const p of place.procedures.filter(({ status }) => status === 'done')) {
    if (!(place.extracted !== undefined && p.code.endsWith('extraction')))
      words.push(`${procedureWords[p.code][lang]}${p.date ? ` ${dateText(p.date, lang)}` : ''}`)
    if (p.wound === 'open') looks.add('open-wound')
    if (p.wound === 'unrecorded-healing') looks.add('unrecorded-wound')
    if (p.wound === 'open') words.push(lang === 'nl' ? 'slijmvlies niet genezen' : 'mucosa not healed')
    if (p.wound === 'unrecorded-healing') words.push(lang === 'nl' ? 'genezing niet vastgelegd' : 'healing not recorded')
    if (p.wound === 'healed') words.push(lang === 'nl' ? 'wond genezen' : 'wound healed')
  }
  const there = place.findings.filter(isThere)
  for (const [code, look] of prognosis) if (place.extracted === undefined && there.some((f) => f.code === code)) looks.add(look)
  if (there.length > 0 && !prognosis.some(([code]) => there.some((f) => f.code === code))) looks.add('finding')
  words.push(...there.map((f) => findingInWords(f.code, f.value, lang)))
  const first = (Object.keys(lookNames) as Look[]).find((look) => looks.has(look))
  const short =
    first === 'lesion' && stage !== undefined
      ? `st. ${stage}`
      : first === 'finding' || first === undefined
        ? undefined
        : lookNames[first][lang]
  return { id, looks, stage, words, short, place }
}

/** The part of a jaw that a finding names in words beside the jaw itself; undefined for the jaw as a whole. */
export function partOf(reference: string, resources: readonly Resource[]): string | undefined {
  const found = resources.find((r): r is Observation => `${r.resourceType}/${r.id}` === reference && r.resourceType === 'Observation')
  const text = found?.bodySite?.text?.trim().toLowerCase()
  if (text === undefined) return undefined
  return [...areas, ...wholes].find(({ name }) => name.nl.toLowerCase() === text || name.en.toLowerCase() === text)?.id
}

/**
 * Everything that is known, by place of the picture: findings of a jaw stand at the part that they name. @param resources as stored, for those parts
 */
export function marksOf(view: MouthView, resources: readonly Resource[], lang: Lang): ReadonlyMap<string, Marked> {
  const marks = new Map<string, Marked>()
  for (const place of view.places) {
    const parts = new Map<string, MouthFinding[]>()
    if (place.site === 'maxilla' || place.site === 'mandible')
      for (const f of place.findings) {
        const id = partOf(f.reference, resources) ?? place.site
        parts.set(id, [...(parts.get(id) ?? []), f])
      }
    for (const [id, findings] of parts)
      if (id !== place.site)
        marks.set(id, markedAt(id, { site: place.site, findings, procedures: [], lesions: [], extracted: undefined }, lang))
    marks.set(place.site, markedAt(place.site, parts.size > 0 ? { ...place, findings: parts.get(place.site) ?? [] } : place, lang))
  }
  return marks
}

/** "46, eerste molaar rechtsonder: extractie gepland 3 dec 2026"; of a place of which nothing is known, its name. */
export const spokenName = (id: string, marked: Marked | undefined, lang: Lang): string =>
  marked && marked.words.length > 0 ? `${placeName(id, lang)}: ${marked.words.join(', ')}` : placeName(id, lang)
