/** Any paper, from a record and its advice. */
import { dayInWords } from '../../values/text.ts'
import { disclaimer } from '../words.ts'
import { cardFor } from './card.ts'
import { dentistAnswer } from './dentist-answer.ts'
import { dentistBeforeTherapy } from './dentist-before-therapy.ts'
import { dentistQuestion } from './dentist-question.ts'
import { toGp } from './gp.ts'
import { type Body, openSource, type PaperInput, patientInWords, type Source, sourcesLine } from './input.ts'
import { kindsOfPaper } from './kinds.ts'
import { leafletFor } from './leaflets/make.ts'
import { mkaToPrescriber } from './mka-to-prescriber.ts'
import { isLeaflet, type LeafletKind, type Paper, type PaperKind, partyLines } from './paper.ts'
import { readerOf } from './reader.ts'

type Letter = Exclude<PaperKind, LeafletKind | 'card'>

const letters: Readonly<Record<Letter, (s: Source) => Body>> = {
  'dentist-before-therapy': dentistBeforeTherapy,
  'dentist-answer': dentistAnswer,
  'dentist-question': dentistQuestion,
  'mka-to-prescriber': mkaToPrescriber,
  gp: toGp,
}

/** Authorities behind the standing text of each letter. */
const behind: Readonly<Record<Letter, readonly string[]>> = {
  'dentist-before-therapy': ['uz-leuven', 'nl-handreiking'],
  'dentist-answer': ['uz-leuven'],
  'dentist-question': ['uz-leuven'],
  'mka-to-prescriber': ['uz-leuven', 'ects-2021'],
  gp: ['uz-leuven', 'smpc', 'ects-2021'],
}

/** Makes a paper. Pure: the same record, advice and day give the same words. */
export function paperFor(kind: PaperKind, input: PaperInput): Paper {
  const { lang, asOf } = input
  const s = openSource(input)
  const date = dayInWords(asOf, lang)
  const parties = { sender: partyLines(input.sender), recipient: partyLines(input.recipient) }
  if (kind === 'card') return cardFor(s, date)
  if (isLeaflet(kind)) return { ...leafletFor(kind, readerOf(s), lang, date), ...parties }
  const { sections, from } = letters[kind](s)
  return {
    kind,
    lang,
    title: kindsOfPaper[kind].title[lang],
    date,
    ...parties,
    about: patientInWords(input),
    sections,
    sources: sourcesLine(from, behind[kind], lang),
    disclaimer: disclaimer[lang],
  }
}
