/** What leaflets and the card tell a patient out of the record. */

import { sitesInWords } from '../../advice/subjects.ts'
import type { Therapy } from '../../facts/therapy.ts'
import { type Lang, numberInWords, type Text } from '../../values/text.ts'
import { drugName, jawDrugs, newJawDrugs, nextDoseOf, rhythmOf, strengthOf } from './drugs-in-words.ts'
import { answersTo, dateInWords, patientInWords, type Source } from './input.ts'
import { groupsOf } from './leaflets/leaflet.ts'
import type { DrugForPatient, Reader } from './leaflets/make.ts'
import { oneLine } from './paper.ts'

const late: Text = { nl: 'te laat; bel vandaag uw arts', en: 'late; call your doctor today' }

/** One drug in words for its user. A dose that is held has no day: the doctor tells it. */
export function drugForPatient(s: Source, t: Therapy): DrugForPatient {
  const { lang } = s
  const next = nextDoseOf(s, t)
  const planned = t.state === 'planned'
  const day = next === undefined || next.held ? undefined : next.missed === undefined ? dateInWords(next.day, lang) : late[lang]
  return {
    name: drugName(t, lang),
    strength: strengthOf(t, lang),
    rhythm: rhythmOf(s, t)?.replace(/^om de /, 'elke '),
    since: t.start ? dateInWords(t.start.text, lang) : planned ? day : undefined,
    last: t.lastDose && dateInWords(t.lastDose.text, lang),
    next: planned ? undefined : day,
    tablet: t.route === 'oral',
    planned,
    about: groupsOf(t),
  }
}

/** A figure of the answer about risk, as far as it is said here. */
interface Counted {
  readonly kind: string
  readonly percent?: number
  readonly denominator: Text
  readonly within: Text
  readonly source: Text
}

const outOf = (percent: number): readonly [count: number, people: number] =>
  percent >= 1 ? [Math.round(percent), 100] : percent >= 0.1 ? [Math.round(percent * 10), 1000] : [Math.round(percent * 100), 10_000]

/**
 * How often jaw necrosis was seen, for the patient: only a figure counted among a stated number of people in a named study, with its time.
 * Of several the first, which is the one that the advice puts first.
 */
function figuresFor(s: Source): readonly string[] {
  const { lang } = s
  const figures = answersTo(s, 'mronj-risk').flatMap((r) =>
    Array.isArray(r.values.figures) ? (r.values.figures as readonly Counted[]) : [],
  )
  const counted = figures.find(
    (f) => f.kind === 'cumulative' && f.percent !== undefined && f.percent >= 0.01 && /^\d+ /.test(f.denominator.nl),
  )
  if (counted?.percent === undefined) return []
  const [count, people] = outOf(counted.percent)
  const group = numberInWords(Number.parseInt(counted.denominator.nl, 10), lang)
  const [n, of] = [numberInWords(count, lang), numberInWords(people, lang)]
  return [
    lang === 'nl'
      ? `In één onderzoek kregen ongeveer ${n} van de ${of} mensen kaakbotnecrose, ${counted.within.nl}. Het onderzoek telde ${group} mensen (${counted.source.nl}).`
      : `In one study about ${n} in ${of} people got necrosis of the jaw, ${counted.within.en}. The study counted ${group} people (${counted.source.en}).`,
  ]
}

const phase: Text = { nl: 'fase', en: 'phase' }

/** The phase of each lesion: stages 0 to 3 are phases 1 to 4. */
function phasesOf(s: Source): readonly string[] {
  const { lang, record } = s
  return answersTo(s, 'mronj-stage').flatMap((r) => {
    const stage = /^[0-3]$/.test(r.outcome) ? Number(r.outcome) : undefined
    const lesion = record.conditions.find((c) => c.reference === r.subject)
    if (stage === undefined || lesion === undefined) return []
    const at = sitesInWords(lesion.sites)[lang]
    return [`${phase[lang]} ${stage + 1}${at === '' ? '' : ` (${at})`}`]
  })
}

/** The day of the check after a procedure, when the advice has one for a single day. */
function controlOf(s: Source, lang: Lang): string | undefined {
  const due = answersTo(s, 'postoperative-control').find((r) => r.outcome === 'due')?.due
  return due && due.from === due.to ? dateInWords(due.from, lang) : undefined
}

/** The drugs that a patient's paper is about: those used now or before, else those planned. */
export function drugsForPatient(s: Source): readonly Therapy[] {
  const taken = jawDrugs(s)
  const current = taken.filter((t) => t.state !== 'past')
  const planned = newJawDrugs(s)
  return current.length > 0 ? current : planned.length > 0 ? planned : taken
}

export function readerOf(s: Source): Reader {
  const { lang, phones } = s
  const number = (typed: string | undefined): string | undefined => oneLine(typed ?? '') || undefined
  const necrosis = answersTo(s, 'mronj-diagnosis').some((r) => r.outcome === 'mronj' || r.outcome === 'suspected')
  return {
    patient: patientInWords(s),
    drugs: drugsForPatient(s).map((t) => drugForPatient(s, t)),
    // Who has it gains nothing by how often others get it.
    figures: necrosis ? [] : figuresFor(s),
    phases: phasesOf(s),
    control: controlOf(s, lang),
    phones: { dentist: number(phones?.dentist), prescriber: number(phones?.prescriber) },
  }
}
