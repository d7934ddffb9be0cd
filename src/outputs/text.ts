import type { Advice, Recommendation } from '../advice/advice.ts'
import { decisionName } from '../advice/names.ts'
import { authorityName } from '../advice/order.ts'
import { substanceById } from '../drugs/index.ts'
import { parseDay } from '../values/day.ts'
import { dayInWords, type Lang, numberInWords, type Text } from '../values/text.ts'
import { headlinesOf, loudestFirst } from './loudness.ts'
import { actorWords, disclaimer, stanceWords } from './words.ts'

const words = {
  title: { nl: 'Advies', en: 'Advice' },
  on: { nl: 'op', en: 'on' },
  protocol: { nl: 'protocol', en: 'protocol' },
  brief: { nl: 'In het kort', en: 'In short' },
  missing: { nl: 'Eerst nog vragen', en: 'Still to ask' },
  neededFor: { nl: 'nodig voor', en: 'needed for' },
  exposures: { nl: 'Middelen', en: 'Drugs' },
  since: { nl: 'sinds', en: 'since' },
  last: { nl: 'laatste dosis', en: 'last dose' },
  until: { nl: 'tot', en: 'until' },
  notices: { nl: 'Niet begrepen of niet gebruikt uit het dossier', en: 'Not understood or not used from the record' },
  others: { nl: 'Anders', en: 'Elsewhere' },
  why: { nl: 'Waarom', en: 'Why' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  waiting: { nl: 'Wacht op antwoord (zie “Eerst nog vragen”):', en: 'Waits for an answer (see “Still to ask”):' },
  nothing: {
    nl: 'Geen advies: het dossier bevat niets waarover Howship iets zegt.',
    en: 'No advice: the record holds nothing that Howship speaks about.',
  },
} satisfies Record<string, Text>

const settings: Readonly<Record<string, Text>> = {
  oncology: { nl: 'oncologie', en: 'oncology' },
  adjuvant: { nl: 'adjuvant', en: 'adjuvant' },
  osteoporosis: { nl: 'osteoporose', en: 'osteoporosis' },
  other: { nl: 'andere indicatie', en: 'other indication' },
}

const day = (iso: string, lang: Lang): string => {
  const parsed = parseDay(iso)
  return parsed === undefined ? iso : dayInWords(parsed, lang)
}

/** "5 jan 2027 – 5 feb 2027", or one day. */
const dueInWords = (r: Recommendation, lang: Lang): string =>
  r.due === null ? '' : r.due.from === r.due.to ? day(r.due.from, lang) : `${day(r.due.from, lang)} – ${day(r.due.to, lang)}`

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.join(`\n${indent}`)
}

const width = 96

/** A sentence under its subject's heading: the subject need not be named again. */
function underHeading(text: string, r: Recommendation, lang: Lang): string {
  const name = `${r.subjectName[lang]}: `
  return text.startsWith(name) ? text.charAt(name.length).toUpperCase() + text.slice(name.length + 1) : text
}

/** Who says it, and by which statements or titles. */
function saidBy(r: Recommendation): string {
  const cited = [...new Set(r.sources.map((s) => s.statement ?? s.document.split(/[.,:]/)[0]!))].filter(
    (s) => s !== authorityName(r.authority),
  )
  return [authorityName(r.authority), cited.slice(0, 6).join(', ')].filter((part) => part !== '').join(' · ')
}

function item(r: Recommendation, lang: Lang): string {
  const who = [actorWords[r.actor][lang], dueInWords(r, lang)].filter((part) => part !== '').join(', ')
  const lines = [
    `  ${stanceWords[r.stance][lang].padEnd(9)} ${wrap(`${underHeading(r.text[lang], r, lang)} (${who})`, width, '            ')}`,
  ]
  for (const other of r.dissent) {
    if (other.outcome === r.outcome) continue
    lines.push(
      `            ${words.others[lang]}: ${wrap(`${authorityName(other.authority)} — ${underHeading(other.text[lang], r, lang)}`, width - 10, '            ')}`,
    )
  }
  lines.push(`            ${wrap(saidBy(r), width, '            ')}`)
  return lines.join('\n')
}

/** Advice as a colleague would write it down: what to do first, then subject by subject with who, why and where others differ. */
export function toText(advice: Advice, lang: Lang): string {
  const out: string[] = [
    `Howship · ${words.title[lang]} ${advice.patient} ${words.on[lang]} ${day(advice.asOf, lang)} · ${words.protocol[lang]} ${authorityName(advice.protocol)}`,
    '',
  ]

  const lead = headlinesOf(advice)
  if (lead.length > 0) {
    out.push(words.brief[lang])
    for (const r of lead) out.push(`  ${stanceWords[r.stance][lang].padEnd(9)} ${wrap(r.text[lang], width, '            ')}`)
    out.push('')
  }
  if (advice.missing.length > 0) {
    out.push(words.missing[lang])
    for (const m of advice.missing)
      out.push(
        `  ? ${wrap(`${m.question[lang]} (${words.neededFor[lang]} ${m.neededBy.map((id) => decisionName(id)[lang]).join(', ')})`, width, '    ')}`,
      )
    out.push('')
  }
  if (advice.exposures.length > 0) {
    out.push(words.exposures[lang])
    for (const e of advice.exposures) {
      const parts = [
        `${e.brand ?? substanceById(e.drug)?.name[lang] ?? e.drug}${e.strengthMg === null ? '' : ` ${numberInWords(e.strengthMg, lang)} mg`}`,
        e.start === null ? '' : `${words.since[lang]} ${day(e.start, lang)}`,
        e.end === null ? '' : `${words.until[lang]} ${day(e.end, lang)}`,
        e.lastDose === null ? '' : `${words.last[lang]} ${day(e.lastDose, lang)}`,
        e.setting === null ? '' : settings[e.setting]![lang],
      ]
      out.push(`  · ${parts.filter((p) => p !== '').join(', ')} [${e.reference}]`)
    }
    out.push('')
  }
  const bySubject = new Map<string, Recommendation[]>()
  for (const r of advice.recommendations) {
    const key = `${r.subject} ${r.subjectName[lang]}`
    const list = bySubject.get(key)
    if (list) list.push(r)
    else bySubject.set(key, [r])
  }
  // Subjects of which the same is said (six teeth to extract) share one paragraph.
  const headings = new Map<string, string[]>()
  for (const list of bySubject.values()) {
    const first = list[0]!
    const asked = (r: Recommendation): boolean => r.outcome === 'ask' && advice.missing.some((m) => m.neededBy.includes(r.decision))
    const body = loudestFirst(list.filter((one) => !asked(one))).map((r) => item(r, lang))
    const waiting = [...new Set(list.filter(asked).map((r) => decisionName(r.decision)[lang]))]
    if (waiting.length > 0)
      body.push(`  ${stanceWords.ask[lang].padEnd(9)} ${wrap(`${words.waiting[lang]} ${waiting.join(', ')}.`, width, '            ')}`)
    const reference = first.subject === null || first.subject === first.subjectName[lang] ? '' : ` [${first.subject}]`
    const heading = `${first.subjectName[lang]}${reference}`
    const same = headings.get(body.join('\n'))
    if (same) same.push(heading)
    else headings.set(body.join('\n'), [heading])
  }
  for (const [body, names] of headings) out.push(wrap(names.join(' · '), width, ''), body, '')
  if (advice.recommendations.length === 0) out.push(words.nothing[lang], '')
  if (advice.notices.length > 0) {
    out.push(words.notices[lang])
    for (const n of advice.notices) out.push(`  ! ${wrap(`${n.reference}: ${n.detail}`, width, '    ')}`)
    out.push('')
  }
  out.push(disclaimer[lang], '')
  return out.join('\n')
}
