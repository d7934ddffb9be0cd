/** What a paper is made from, and the words that papers share. */
import type { Advice, Recommendation } from '../../advice/advice.ts'
import { authorityName } from '../../advice/order.ts'
import { openCase, type PatientCase } from '../../facts/case.ts'
import type { ClinicalRecord } from '../../record/record.ts'
import { type Day, parseSpan, wholeYears } from '../../values/day.ts'
import { dayInWords, type Lang, type Text } from '../../values/text.ts'
import { type Block, oneLine, type PaperSection, type Party, type Row } from './paper.ts'

/** Numbers for the patient to call; empty where not known. */
export interface Phones {
  readonly dentist?: string
  readonly prescriber?: string
}

export interface PaperInput {
  readonly record: ClinicalRecord
  readonly advice: Advice
  /** The recipient's language. */
  readonly lang: Lang
  readonly asOf: Day
  readonly sender?: Party
  readonly recipient?: Party
  /** Whom the patient calls, on papers for the patient. */
  readonly phones?: Phones
}

/** What the makers of letters work with. */
export interface Source extends PaperInput {
  readonly c: PatientCase
}

export const openSource = (input: PaperInput): Source => ({ ...input, c: openCase(input.record, input.asOf) })

/** The sections of a letter and the answers they rest on. */
export interface Body {
  readonly sections: readonly PaperSection[]
  readonly from: readonly Recommendation[]
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })
export const ticks = (items: readonly string[]): Block => ({ kind: 'ticks', items })
export const rows = (of: readonly Row[]): Block => ({ kind: 'rows', rows: of })

const isFilled = (block: Block): boolean =>
  block.kind === 'paragraph' ? block.text !== '' : block.kind === 'rows' ? block.rows.length > 0 : block.items.length > 0

/** A section with what there is to say; undefined when there is nothing. */
export function section(id: string, heading: Text, lang: Lang, blocks: readonly (Block | undefined)[]): PaperSection | undefined {
  const filled = blocks.filter((block) => block !== undefined).filter(isFilled)
  return filled.length > 0 ? { id, heading: heading[lang], blocks: filled } : undefined
}

/** A date as recorded, in words: "5 jan 2027", "mrt 2024", "2023". */
export function dateInWords(text: string, lang: Lang): string {
  const span = parseSpan(text)
  if (span === undefined) return oneLine(text)
  if (span.first === span.last) return dayInWords(span.first, lang)
  const words = dayInWords(span.first, lang)
  return span.text.length === 4 ? span.text : words.slice(words.indexOf(' ') + 1)
}

const words = {
  notInRecord: { nl: 'niet in het dossier', en: 'not in the record' },
  born: { nl: 'geboren', en: 'born' },
  years: { nl: 'jaar', en: 'years' },
  nameNotInRecord: { nl: 'naam niet in het dossier', en: 'name not in the record' },
  birthNotInRecord: { nl: 'geboortedatum niet in het dossier', en: 'date of birth not in the record' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  others: { nl: 'Anders', en: 'Elsewhere' },
} satisfies Record<string, Text>

/** A line of a form: the value, or that the record does not hold it and room to write it. */
export const known = (label: Text, value: string | undefined, lang: Lang): Row =>
  value === undefined || value === ''
    ? { label: label[lang], value: words.notInRecord[lang], blank: true }
    : { label: label[lang], value: oneLine(value).replace(/[.:]+$/, '') }

/** A line to write on. */
export const blank = (label: Text, lang: Lang): Row => ({ label: label[lang], blank: true })

/** "Nora Hersenspinsel, geboren 9 sep 1948 (78 jaar)". */
export function patientInWords({ record, lang, asOf }: PaperInput): string {
  const { name, birthDate } = record.patient
  const age = birthDate && birthDate.first === birthDate.last ? ` (${wholeYears(birthDate.first, asOf)} ${words.years[lang]})` : ''
  const born = birthDate ? `${words.born[lang]} ${dateInWords(birthDate.text, lang)}${age}` : words.birthNotInRecord[lang]
  return `${name === undefined ? words.nameNotInRecord[lang] : oneLine(name)}, ${born}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is advised, without the name of its subject: the letter has named it. */
export function saying(r: Recommendation, lang: Lang): string {
  const text = oneLine(r.text[lang])
  const name = `${r.subjectName[lang]}: `
  return text.startsWith(name) ? capital(text.slice(name.length)) : text
}

/** Names that begin alike, together: "Tand 11, 12, 13". */
export function together(names: readonly string[]): string {
  const split = names.map((name) => /^(.*) (\S+)$/.exec(name))
  const first = split[0]?.[1]
  return first !== undefined && split.every((m) => m?.[1] === first) ? `${first} ${split.map((m) => m![2]).join(', ')}` : names.join(', ')
}

/** What is advised, one line for all subjects of which the same is said: "Tand 11, 12: extractie …". */
export function sayings(list: readonly Recommendation[], lang: Lang): readonly string[] {
  const subjects = new Map<string, string[]>()
  for (const r of list) {
    const name = r.subjectName[lang]
    const text = oneLine(r.text[lang])
    const own = text.startsWith(`${name}: `)
    const rest = own ? text.slice(name.length + 2) : text
    const at = subjects.get(rest) ?? []
    if (own && !at.includes(name)) at.push(name)
    subjects.set(rest, at)
  }
  return [...subjects].map(([rest, names]) => (names.length > 0 ? `${together(names)}: ${rest}` : rest))
}

/** What other authorities say, in a sentence for each opinion: "Anders, AAOMS 2022. …". */
export function dissentOf(list: readonly Recommendation[], lang: Lang): readonly string[] {
  const opinions = new Map<string, Set<string>>()
  for (const r of list) {
    for (const d of r.dissent.filter(({ outcome }) => outcome !== r.outcome)) {
      const [first = ''] = saying({ ...r, text: d.text, subjectName: r.subjectName }, lang).split(/(?<=\.)\s+(?=\p{Lu})/u)
      const by = opinions.get(first)
      if (by) by.add(authorityName(d.authority))
      else opinions.set(first, new Set([authorityName(d.authority)]))
    }
  }
  return [...opinions].map(([says, by]) => `${words.others[lang]}, ${[...by].join(', ')}. ${says}`)
}

/** The answers to some questions, in the order of the questions. */
export const answersTo = ({ advice }: PaperInput, ...decisions: readonly string[]): readonly Recommendation[] =>
  decisions.flatMap((id) => advice.recommendations.filter((r) => r.decision === id))

/** "Bronnen: UZ Leuven, AAOMS 2022." @param besides authorities behind the standing text */
export function sourcesLine(from: readonly Recommendation[], besides: readonly string[], lang: Lang): string {
  const codes = [
    ...besides,
    ...from.flatMap((r) => [r.authority, ...r.dissent.filter((d) => d.outcome !== r.outcome).map((d) => d.authority)]),
  ]
  return `${words.sources[lang]}: ${[...new Set(codes.map(authorityName))].join(', ')}.`
}
