/** A leaflet for one patient, for one drug, or for anybody: pure words, no tables, so that the page can make one by itself. */
import type { Lang, Text } from '../../../values/text.ts'
import { kindsOfPaper } from '../kinds.ts'
import type { Block, LeafletKind, Paper, PaperSection, Row } from '../paper.ts'
import type { About, Line } from './leaflet.ts'
import { leaflets } from './texts.ts'
import { calls, emergency, neverSkip } from './when-to-call.ts'

/** A drug as a leaflet speaks of it. Values in words, undefined where they are not known. */
export interface DrugForPatient {
  /** "Prolia (denosumab)". */
  readonly name: string
  readonly strength: string | undefined
  /** "elke 6 maanden". */
  readonly rhythm: string | undefined
  readonly since: string | undefined
  readonly last: string | undefined
  /** Undefined too when that dose is held: then the doctor tells the day. */
  readonly next: string | undefined
  /** A tablet has no day of its own that a person writes down. */
  readonly tablet: boolean
  /** Not begun yet: `since` is the day of the start. */
  readonly planned: boolean
  readonly about: readonly About[]
}

/** What a leaflet knows of its reader. */
export interface Reader {
  /** "Nora Hersenspinsel, geboren 9 sep 1948"; undefined without a patient. */
  readonly patient: string | undefined
  readonly drugs: readonly DrugForPatient[]
  /** How often jaw necrosis was seen with these drugs, in words; empty when no counted figure fits. */
  readonly figures: readonly string[]
  /** 1–4, with the place: "Fase 4, plaats: 36". */
  readonly phases: readonly string[]
  /** Day of the check after a procedure in the mouth, in words. */
  readonly control: string | undefined
  /** Numbers to call, as far as they are known. */
  readonly phones: { readonly dentist: string | undefined; readonly prescriber: string | undefined }
}

/** Somebody of whom nothing is known. */
export const anybody: Reader = {
  patient: undefined,
  drugs: [],
  figures: [],
  phases: [],
  control: undefined,
  phones: { dentist: undefined, prescriber: undefined },
}

const words = {
  yours: { nl: 'Uw middel', en: 'Your drug' },
  drug: { nl: 'Middel', en: 'Drug' },
  strength: { nl: 'Sterkte', en: 'Strength' },
  rhythm: { nl: 'Hoe vaak', en: 'How often' },
  since: { nl: 'Eerste dosis', en: 'First dose' },
  last: { nl: 'Laatste dosis', en: 'Last dose' },
  next: { nl: 'Volgende dosis', en: 'Next dose' },
  antibiotic: { nl: 'Antibioticum, hoe vaak en tot wanneer', en: 'Antibiotic, how often and until when' },
  control: { nl: 'Controle van de wond op', en: 'Check of the wound on' },
  dentistOn: { nl: 'Afspraak tandarts op', en: 'Dentist appointment on' },
  visitOn: { nl: 'Dag van de toediening thuis', en: 'Day of the visit at home' },
  phase: { nl: 'Uw fase', en: 'Your phase' },
  call: { nl: 'Wanneer belt u?', en: 'When to call' },
  dentistPhone: { nl: 'Telefoon tandarts of MKA', en: 'Phone of dentist or jaw surgeon' },
  prescriberPhone: { nl: 'Telefoon voorschrijver', en: 'Phone of prescriber' },
} satisfies Record<string, Text>

/** Who made it, on papers for patients. */
export const forPatients: Text = {
  nl: 'Deze uitleg vervangt het gesprek met uw arts of tandarts niet.',
  en: 'This text does not replace the talk with your doctor or dentist.',
}

/** Where the leaflets come from, with the date of the one they follow. */
export const leafletSources: Text = {
  nl: 'Bronnen: ZAS Antwerpen (4 sep 2025), UZ Leuven, Handreiking botgezondheid (NL), bijsluiters.',
  en: 'Sources: ZAS Antwerp (4 Sep 2025), UZ Leuven, Dutch guidance on bone health, product labels.',
}

const line = (label: Text, value: string | undefined, lang: Lang): Row =>
  value === undefined ? { label: label[lang], blank: true } : { label: label[lang], value }

/** A drug line by line, with room for what is not known. */
export function drugLines(drug: DrugForPatient | undefined, lang: Lang): readonly Row[] {
  return [
    line(words.drug, drug?.name, lang),
    line(words.strength, drug?.strength, lang),
    line(words.rhythm, drug?.rhythm, lang),
    line(words.since, drug?.since, lang),
    ...(drug?.tablet || drug?.planned ? [] : [line(words.last, drug?.last, lang), line(words.next, drug?.next, lang)]),
  ]
}

/** The end of every leaflet. */
function whenToCall({ phones }: Reader, lang: Lang): PaperSection {
  const numbers = [words.dentistPhone, words.prescriberPhone].map((label, i) => line(label, [phones.dentist, phones.prescriber][i], lang))
  return {
    id: 'call',
    heading: words.call[lang],
    blocks: [
      ...calls.flatMap(({ heading, signs }): Block[] => [
        { kind: 'paragraph', text: heading[lang] },
        { kind: 'list', items: signs.map((sign) => sign[lang]) },
      ]),
      { kind: 'paragraph', text: neverSkip.says[lang] },
      { kind: 'paragraph', text: emergency.says[lang] },
      { kind: 'rows', rows: numbers },
    ],
  }
}

/** Does a line speak to this reader? Of a reader whose drugs are not known, every line does. */
function speaksTo(reader: Reader, { about }: Line): boolean {
  return about === undefined || reader.drugs.length === 0 || reader.drugs.some((d) => d.about.length === 0 || d.about.includes(about))
}

/** What stands before and after the standing text: the reader's own facts. */
function ownBlocks(kind: LeafletKind, id: string, reader: Reader, lang: Lang): readonly Block[] {
  switch (`${kind} ${id}`) {
    case 'leaflet-drug side-effects':
      return reader.figures.map((text) => ({ kind: 'paragraph', text }))
    case 'leaflet-before dentist-first':
      return [{ kind: 'rows', rows: [line(words.dentistOn, undefined, lang)] }]
    case 'leaflet-jaw-necrosis phases':
      return reader.phases.length > 0
        ? [{ kind: 'rows', rows: reader.phases.map((phase) => ({ label: words.phase[lang], value: phase })) }]
        : []
    case 'leaflet-after-extraction antibiotic':
      return [{ kind: 'rows', rows: [line(words.antibiotic, undefined, lang)] }]
    case 'leaflet-after-extraction check':
      return [{ kind: 'rows', rows: [line(words.control, reader.control, lang)] }]
    case 'leaflet-at-home ready':
      return [{ kind: 'rows', rows: [line(words.visitOn, undefined, lang)] }]
    default:
      return []
  }
}

const withoutDrug: ReadonlySet<LeafletKind> = new Set(['leaflet-jaw-necrosis', 'leaflet-after-extraction'])

/** @param date the day it is made, in words */
export function leafletFor(kind: LeafletKind, reader: Reader, lang: Lang, date: string): Paper {
  const drugs: readonly (DrugForPatient | undefined)[] = reader.drugs.length > 0 ? reader.drugs : [undefined]
  const yours: PaperSection = {
    id: 'yours',
    heading: words.yours[lang],
    blocks: drugs.map((drug) => ({ kind: 'rows', rows: drugLines(drug, lang) })),
  }
  const standing = leaflets[kind].map(({ id, heading, as, lines }): PaperSection => {
    const said = lines.filter((one) => speaksTo(reader, one)).map((one) => one.says[lang])
    const blocks: readonly Block[] = as === 'list' ? [{ kind: 'list', items: said }] : said.map((text) => ({ kind: 'paragraph', text }))
    return { id, heading: heading[lang], blocks: [...blocks, ...ownBlocks(kind, id, reader, lang)] }
  })
  return {
    kind,
    lang,
    title: kindsOfPaper[kind].title[lang],
    date,
    sender: [],
    recipient: [],
    about: reader.patient,
    sections: [...(withoutDrug.has(kind) ? [] : [yours]), ...standing, whenToCall(reader, lang)],
    sources: leafletSources[lang],
    disclaimer: forPatients[lang],
  }
}
