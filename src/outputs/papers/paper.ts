/** A letter, leaflet or card as a document: what stands on it, in one language, whatever shows or prints it. */
import type { Lang } from '../../values/text.ts'

/** The papers there are. The codes go into the record with what was sent and never change meaning. */
export const paperKinds = [
  'dentist-before-therapy',
  'dentist-answer',
  'dentist-question',
  'mka-to-prescriber',
  'gp',
  'leaflet-drug',
  'leaflet-before',
  'leaflet-during',
  'leaflet-jaw-necrosis',
  'leaflet-after-extraction',
  'leaflet-at-home',
  'card',
] as const
export type PaperKind = (typeof paperKinds)[number]
export type LeafletKind = Extract<PaperKind, `leaflet-${string}`>

export const isPaperKind = (word: string): word is PaperKind => (paperKinds as readonly string[]).includes(word)
export const isLeaflet = (kind: PaperKind): kind is LeafletKind => kind.startsWith('leaflet-')
/** Papers that the patient takes home: plain words, no address. */
export const isForPatient = (kind: PaperKind): boolean => isLeaflet(kind) || kind === 'card'

/** Who sends a paper or gets it, as typed: a name and the lines of an address. */
export interface Party {
  readonly name: string
  /** "Tandarts", "afdeling MKA". */
  readonly role?: string
  /** Street, postcode and town. */
  readonly lines?: readonly string[]
  readonly phone?: string
}

/** One line of a form: what is known, and a line to write on for what is not. */
export interface Row {
  readonly label: string
  readonly value?: string
  readonly blank?: true
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Boxes to tick on paper; an item may end in a line to write on. */
  | { readonly kind: 'ticks'; readonly items: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }

export interface PaperSection {
  /** Kebab-case; the same in both languages. */
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
  /** On the card: which side it stands on. */
  readonly side?: 'front' | 'back'
}

export interface Paper {
  readonly kind: PaperKind
  readonly lang: Lang
  readonly title: string
  /** "22 nov 2026". */
  readonly date: string
  /** Lines of the sender and of the recipient's address; empty when nobody was named. */
  readonly sender: readonly string[]
  readonly recipient: readonly string[]
  /** "Nora Hersenspinsel, geboren 9 sep 1948"; undefined for a leaflet about no patient in particular. */
  readonly about: string | undefined
  readonly sections: readonly PaperSection[]
  /** Whose guidelines and protocols it rests on; undefined where the reader has no use for it. */
  readonly sources: string | undefined
  /** Said once, on what is made out of advice; undefined on the card, which is the patient’s own. */
  readonly disclaimer: string | undefined
}

/** What stands for a line to write on, in text. */
const line = '____________________'

/** Bidi controls, line ends and other controls: in a name or a note they could make a letter read as another one. */
const controls = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]+/gu

/** Words of the record or of a person on one line, without anything invisible. */
export const oneLine = (text: string): string => text.replace(controls, ' ').replace(/\s+/g, ' ').trim()

const rowAsText = ({ label, value, blank }: Row): string => [`${label}:`, value, blank && line].filter((part) => part).join(' ')

function blockAsText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item) => `• ${item}`).join('\n')
    case 'ticks':
      return block.items.map((item) => `☐ ${item}`).join('\n')
    case 'rows':
      return block.rows.map(rowAsText).join('\n')
  }
}

/** The body of a section as plain text, to read or to edit. `blocksOf` reads it back. */
export const blocksAsText = (blocks: readonly Block[]): string => blocks.map(blockAsText).join('\n\n')

/** "Middel: denosumab", "Laatste dosis: ____". A label is short; what ends in a full stop or a colon is a sentence. */
function rowOf(text: string): Row | undefined {
  const blank = /_{4,}$/.test(text)
  const [, label, rest = ''] = /^([^:.?!]{2,60}):(?: (.*))?$/u.exec(text) ?? []
  const value = rest.replace(/ ?_{4,}$/, '')
  if (label === undefined || (value === '' && !blank) || /[.:]$/.test(value)) return undefined
  return { label, ...(value !== '' && { value }), ...(blank && { blank }) }
}

function blockOf(lines: readonly string[]): Block {
  const marked = (mark: RegExp): readonly string[] | undefined =>
    lines.every((l) => mark.test(l)) ? lines.map((l) => l.replace(mark, '')) : undefined
  const items = marked(/^[•*-] /)
  if (items) return { kind: 'list', items }
  const ticks = marked(/^(?:☐|\[ ?\]) /)
  if (ticks) return { kind: 'ticks', items: ticks }
  const rows = lines.map(rowOf)
  if (rows.every((row) => row !== undefined)) return { kind: 'rows', rows }
  return { kind: 'paragraph', text: lines.join('\n') }
}

const sort = (text: string): string =>
  /^[•*-] /.test(text) ? 'list' : /^(?:☐|\[ ?\]) /.test(text) ? 'ticks' : rowOf(text) ? 'row' : 'words'

/** Reads edited text of a section: empty lines part its blocks, and so does a list or form that begins or ends. */
export function blocksOf(text: string): readonly Block[] {
  const groups: string[][] = []
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    let group: string[] = []
    for (const l of part.split('\n').map(oneLine)) {
      if (l === '') continue
      if (group.length > 0 && sort(group.at(-1)!) !== sort(l)) {
        groups.push(group)
        group = []
      }
      group.push(l)
    }
    if (group.length > 0) groups.push(group)
  }
  return groups.map(blockOf)
}

/** The lines of a sender or an address. */
export const partyLines = (party: Party | undefined): readonly string[] =>
  party === undefined ? [] : [party.name, party.role ?? '', ...(party.lines ?? []), party.phone ?? ''].map(oneLine).filter((l) => l !== '')

/** A paper with other words in some sections, as a person edited them. A section edited down to nothing goes. */
export function withEdits(paper: Paper, edits: Readonly<Record<string, string>>): Paper {
  return {
    ...paper,
    sections: paper.sections
      .map((section) => (edits[section.id] === undefined ? section : { ...section, blocks: blocksOf(edits[section.id]!) }))
      .filter((section) => section.blocks.length > 0),
  }
}

const words = { to: { nl: 'Aan', en: 'To' }, from: { nl: 'Van', en: 'From' }, about: { nl: 'Betreft', en: 'About' } } as const

/** The whole paper as plain text: the copy that is kept of what was sent, and what goes to the clipboard. */
export function paperAsText(paper: Paper): string {
  const { lang } = paper
  const head = [
    paper.title,
    paper.date,
    paper.sender.length > 0 ? `${words.from[lang]}: ${paper.sender.join(', ')}` : '',
    paper.recipient.length > 0 ? `${words.to[lang]}: ${paper.recipient.join(', ')}` : '',
    paper.about === undefined ? '' : `${words.about[lang]}: ${paper.about}`,
  ].filter((l) => l !== '')
  const body = paper.sections.map(({ heading, blocks }) => `${heading.toUpperCase()}\n${blocksAsText(blocks)}`)
  const foot = [paper.sources, paper.disclaimer].filter((l) => l !== undefined)
  return `${[head.join('\n'), ...body, foot.join('\n')].join('\n\n')}\n`
}
