import type { Advice, Recommendation } from '../advice/advice.ts'
import { decisionName } from '../advice/names.ts'
import { authorityName } from '../advice/order.ts'
import { addDays, isoDay, parseDay } from '../values/day.ts'
import { type Lang, numberInWords, type Text } from '../values/text.ts'
import { headlinesOf, loudestFirst } from './loudness.ts'
import { disclaimer } from './words.ts'

type Resource = Readonly<Record<string, unknown>>

/** A code that people can read: https://cds-hooks.hl7.org/2.0/#coding */
export interface Coding {
  readonly system: string
  readonly code: string
  readonly display: string
}

/** What accepting a suggestion does in the record: https://cds-hooks.hl7.org/2.0/#action */
export interface Action {
  readonly type: 'create' | 'update' | 'delete'
  readonly description: string
  readonly resource?: Resource
  /** Of a delete: "MedicationRequest/m2". */
  readonly resourceId?: string
}

/** https://cds-hooks.hl7.org/2.0/#suggestion */
export interface Suggestion {
  readonly label: string
  readonly uuid: string
  readonly actions: readonly Action[]
}

/** A card of CDS Hooks 2.0. https://cds-hooks.hl7.org/2.0/#card-attributes */
export interface Card {
  readonly uuid: string
  /** Fewer than 140 characters. */
  readonly summary: string
  readonly indicator: 'info' | 'warning' | 'critical'
  /** Markdown. */
  readonly detail: string
  readonly source: { readonly label: string; readonly url?: string; readonly topic: Coding }
  readonly suggestions?: readonly Suggestion[]
  readonly selectionBehavior?: 'at-most-one' | 'any'
  readonly overrideReasons: readonly Coding[]
  readonly links?: readonly { readonly label: string; readonly url: string; readonly type: 'absolute' }[]
}

/** How cards are written. */
export interface CardOptions {
  readonly lang: Lang
  /** Where Howship's screens are served, for the links to the library; without it cards carry no links. */
  readonly publicUrl?: string
  /** The call that the cards answer: cards of two calls never share a uuid. */
  readonly instance?: string
}

/** An order that is being written: a drafted MedicationRequest or ServiceRequest, by the reference that the advice uses. */
export interface DraftOrder {
  readonly reference: string
  readonly resource: Resource
  /** Has the order an id of its own system, so that a suggestion can change or withdraw it? */
  readonly named: boolean
}

const codeSystem = 'https://howship.example/fhir/CodeSystem'

/** Why a clinician passes over a card. Codes are kept with the feedback and do not change meaning. */
const overrideReasons: readonly (readonly [string, Text])[] = [
  ['already-arranged', { nl: 'Al gedaan of geregeld', en: 'Already done or arranged' }],
  ['weighed', { nl: 'Afgewogen: het voordeel weegt hier zwaarder', en: 'Weighed up: the benefit outweighs it here' }],
  [
    'agreed-with-colleague',
    { nl: 'Besproken met voorschrijver, tandarts of MKA-chirurg', en: 'Agreed with prescriber, dentist or surgeon' },
  ],
  ['record-incorrect', { nl: 'Gegevens in het dossier kloppen niet of zijn verouderd', en: 'The record is wrong or out of date' }],
  ['patient-preference', { nl: 'Keuze van de patiënt', en: 'The patient’s choice' }],
]

const words = {
  table: { nl: 'De tabel met haar bronnen', en: 'The table and its sources' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  lowerDose: { nl: 'Pas de order aan naar {dose} mg', en: 'Change the order to {dose} mg' },
  withdraw: { nl: 'Trek deze order in', en: 'Withdraw this order' },
  screening: { nl: 'Vraag de tandheelkundige controle aan', en: 'Order the dental check' },
  dentalCheck: { nl: 'tandheelkundig onderzoek', en: 'dental examination' },
  beforeBoneDrug: { nl: 'Voor de eerste dosis van een botresorptieremmer', en: 'Before the first dose of a bone-resorption inhibitor' },
} satisfies Record<string, Text>

/** Answers that nobody need be interrupted for: all is well, or it goes without saying. */
const quiet: ReadonlySet<string> = new Set([
  'start-therapy may-start',
  'start-therapy start-now',
  'pre-dose-check give',
  'pre-dose-check drink-extra',
  'pre-dose-check creatinine-after-2-weeks',
  'pre-dose-check calcium-after-2-weeks',
  'zoledronate-dose 4-mg',
  'zoledronate-dose 5-mg',
  'dental-procedure no-restriction',
  'dental-procedure safe',
  'drug-holiday not-delayed-urgent',
  'antibiotic-prophylaxis none',
])
const isLoud = (r: Recommendation): boolean => r.stance !== 'inform' && !quiet.has(`${r.decision} ${r.outcome}`)

/** What is due, held or dangerous when a record is opened. */
const pressing: ReadonlySet<string> = new Set([
  'dose-overdue',
  'duplicate-therapy',
  'refer-mka',
  'start-therapy',
  'pre-dose-check',
  'stop-denosumab',
  'antiresorptive-at-mronj',
  'zoledronate-dose',
  'dental-procedure',
  'drug-holiday',
  'antibiotic-prophylaxis',
  'postoperative-control',
  'resume-therapy',
])
/** Of these a question is worth opening a record with; other questions stand in the advice itself. */
const worthAsking: ReadonlySet<string> = new Set(['duplicate-therapy', 'stop-denosumab', 'dental-procedure'])
/** Days ahead for which something counts as due. */
const dueWithinDays = 7

/** What is said about an order or a plan, by what it answers: the order as such, its dose, the moment, what goes with it. One card for each. */
const themes: Readonly<Record<string, string>> = {
  'duplicate-therapy': 'duplicate',
  'start-therapy': 'order',
  'pre-dose-check': 'order',
  'antiresorptive-at-mronj': 'order',
  'denosumab-hypocalcaemia': 'order',
  'zoledronate-dose': 'order',
  'dental-procedure': 'order',
  'who-operates': 'order',
  'drug-holiday': 'moment',
  'denosumab-window': 'moment',
  'antibiotic-prophylaxis': 'antibiotic',
  'systemic-precautions': 'antibiotic',
}
/** Said beside something else, never alone. */
const besideOnly: ReadonlySet<string> = new Set(['who-operates'])

const themeOf = (r: Recommendation): string =>
  r.decision === 'zoledronate-dose' && typeof r.values.doseMg === 'number' ? 'dose' : (themes[r.decision] ?? r.decision)

/** Recommendations of these are instructions for what goes on as planned; of the others, that something must change. */
const goesOn: ReadonlySet<string> = new Set([
  'dental-procedure',
  'antibiotic-prophylaxis',
  'systemic-precautions',
  'postoperative-control',
  'resume-therapy',
])

function indicator(r: Recommendation): Card['indicator'] {
  if (r.stance === 'contraindicated') return 'critical'
  if (r.stance === 'avoid' || r.stance === 'ask') return 'warning'
  return r.stance === 'recommend' && isLoud(r) && !goesOn.has(r.decision) ? 'warning' : 'info'
}

/** A summary is shorter than 140 characters. */
const longestSummary = 139

/**
 * The first sentence, then as many more as fit: the reasons when there are any, which stand at the end. Of a first sentence that is too
 * long its beginning, to a semicolon or a word's end.
 */
function summaryOf(r: Recommendation, lang: Lang): string {
  const text = r.text[lang]
  const [first = text, ...others] = (text.match(/.+?[.!?](?=\s|$)|.+$/g) ?? []).map((sentence) => sentence.trim())
  if (first.length > longestSummary) {
    const begin = first.slice(0, longestSummary - 1)
    const clause = begin.lastIndexOf(';')
    return `${clause > 60 ? begin.slice(0, clause) : begin.replace(/\s+\S*$/, '')}…`
  }
  let summary = first
  for (const sentence of r.reasons.length > 0 ? others.slice(-r.reasons.length) : others) {
    if (summary.length + 1 + sentence.length > longestSummary) break
    summary += ` ${sentence}`
  }
  return summary
}

/** Words of the record may stand in a sentence: nothing of them may work as Markdown or as a tag. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&')

/** A stable identifier from what the card says about whom: FNV-1a, four times with different seeds, written as a UUID. */
function stableUuid(text: string): string {
  const part = (seed: number): string => {
    let h = (0x811c9dc5 ^ seed) >>> 0
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0
    return h.toString(16).padStart(8, '0')
  }
  const hex = part(1) + part(2) + part(3) + part(4)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** What is advised about one thing, with what belongs to it: the first leads. */
type Group = readonly [Recommendation, ...Recommendation[]]

/** The sources of a group: statements by number, other documents by name, each once. */
const sourcesOf = (group: Group): readonly string[] => [
  ...new Set(group.flatMap((r) => r.sources.map((s) => s.statement ?? `${s.document}, ${s.locator}`))),
]

function detailOf(group: Group, lang: Lang): string {
  const lines = group.flatMap((r) => [
    group.length > 1 ? `- ${plain(r.text[lang])}` : plain(r.text[lang]),
    ...r.dissent
      .filter((o) => o.outcome !== r.outcome)
      .map((o) => `${group.length > 1 ? '  ' : ''}- ${authorityName(o.authority)}: ${plain(o.text[lang])}`),
  ])
  const sources = sourcesOf(group)
  return [
    ...lines,
    '',
    ...(sources.length > 0 ? [`${words.sources[lang]}: ${sources.map(plain).join('; ')}`, ''] : []),
    disclaimer[lang],
  ].join('\n')
}

/** The address of a decision's tables in the library: see `library/address.ts` of the screens. */
const libraryPage = (publicUrl: string, path: string, lang: Lang): string =>
  `${publicUrl.replace(/\/+$/, '')}/#library/${path}${lang === 'en' ? '?lang=en' : ''}`

function cardOf(advice: Advice, group: Group, options: CardOptions, actions: readonly (readonly [Text, Action])[] = []): Card {
  const { lang, publicUrl, instance = '' } = options
  const [lead] = group
  const seed = `${instance} ${advice.patient} ${advice.asOf} ${lead.decision} ${lead.outcome} ${lead.subject}`.trimStart()
  return {
    uuid: stableUuid(seed),
    summary: summaryOf(lead, lang),
    indicator: indicator(lead),
    detail: detailOf(group, lang),
    source: {
      label: `Howship · ${authorityName(lead.authority)}`,
      ...(publicUrl !== undefined && { url: libraryPage(publicUrl, lead.decision, lang) }),
      topic: { system: `${codeSystem}/decision`, code: lead.decision, display: decisionName(lead.decision)[lang] },
    },
    ...(actions.length > 0 && {
      suggestions: actions.map(([label, action]) => ({
        label: label[lang],
        uuid: stableUuid(`${seed} ${action.type} ${label.en}`),
        actions: [action],
      })),
      selectionBehavior: 'at-most-one' as const,
    }),
    overrideReasons: overrideReasons.map(([code, display]) => ({ system: `${codeSystem}/override-reason`, code, display: display[lang] })),
    ...(publicUrl !== undefined && {
      links: [
        { label: words.table[lang], url: libraryPage(publicUrl, `${lead.decision}/${lead.authority}`, lang), type: 'absolute' as const },
      ],
    }),
  }
}

/** Few cards and short: at most three, the loudest of the whole advice. */
export function toCards(advice: Advice, lang: Lang): { readonly cards: readonly Card[] } {
  return { cards: headlinesOf(advice).map((r) => cardOf(advice, [r], { lang })) }
}

/** Puts recommendations about one subject together by theme, loudest first. */
function groupsOf(list: readonly Recommendation[]): readonly Group[] {
  const byTheme = new Map<string, Recommendation[]>()
  for (const r of loudestFirst(list)) {
    const theme = themeOf(r)
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), r])
  }
  const groups: Group[] = []
  for (const members of byTheme.values()) {
    const [lead, ...others] = [...members.filter((r) => !besideOnly.has(r.decision)), ...members.filter((r) => besideOnly.has(r.decision))]
    if (lead !== undefined && !besideOnly.has(lead.decision)) groups.push([lead, ...others])
  }
  // A dose that is overdue, a referral: nothing about a plan may hide them.
  const others = groups.filter(([lead]) => themes[lead.decision] === undefined)
  const [first, ...rest] = groups.filter(([lead]) => themes[lead.decision] !== undefined)
  // Two drugs for one is a matter of its own, whatever else must be done first.
  const doubled = rest.filter(([lead]) => themeOf(lead) === 'duplicate')
  const further = rest.filter((group) => !doubled.includes(group))
  switch (first?.[0].stance) {
    // What may not be done, or not yet, needs no instructions for doing it on cards of their own.
    case 'contraindicated':
      return [first, ...doubled, ...others]
    case 'avoid':
      return [[...first, ...further.flat()], ...doubled, ...others]
    // One question that is not answered yet is asked once.
    case 'ask':
      return [
        [...first, ...rest.filter(([lead]) => lead.stance === 'ask').flat()],
        ...rest.filter(([lead]) => lead.stance !== 'ask'),
        ...others,
      ]
    default:
      return groups
  }
}

/** Does it matter today? What falls due later than within a week can wait; the moment proposed for a procedure counts now, while it is planned. */
const isDueNow = (r: Recommendation, asOf: string): boolean =>
  r.due === null || r.decision === 'drug-holiday' || r.due.from <= isoDay(addDays(parseDay(asOf)!, dueWithinDays))

/** On opening a record: what is due, held or dangerous, on at most three cards; none when nothing is. */
export function patientViewCards(advice: Advice, options: CardOptions): readonly Card[] {
  const bySubject = new Map<string | null, Recommendation[]>()
  for (const r of advice.recommendations) {
    if (!pressing.has(r.decision) || !isLoud(r) || !isDueNow(r, advice.asOf)) continue
    if (r.stance === 'ask' && !worthAsking.has(r.decision)) continue
    bySubject.set(r.subject, [...(bySubject.get(r.subject) ?? []), r])
  }
  const groups = [...bySubject.values()].flatMap(groupsOf)
  const leads = loudestFirst(groups.map(([lead]) => lead))
  return leads.slice(0, 3).map((lead) => cardOf(advice, groups.find((g) => g[0] === lead)!, options))
}

/** The dose of an order in mg, when it names exactly one. */
function orderedMg(order: Resource): number | undefined {
  const [dosage, another] = listed(order.dosageInstruction)
  const [dose, second] = listed(dosage?.doseAndRate)
  if (another !== undefined || second !== undefined) return undefined
  const quantity = dose?.doseQuantity as Resource | undefined
  const unit = quantity?.code ?? quantity?.unit
  return typeof quantity?.value === 'number' && unit === 'mg' ? quantity.value : undefined
}

const listed = (value: unknown): readonly Resource[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []

const without = (resource: Resource, ...keys: readonly string[]): Resource =>
  Object.fromEntries(Object.entries(resource).filter(([key]) => !keys.includes(key)))

/** The order with another dose. Free text that may still name the old one is left out. */
function withMg(order: Resource, mg: number): Resource {
  const [dosage] = listed(order.dosageInstruction)
  const [dose] = listed(dosage?.doseAndRate)
  return {
    ...without(order, 'text'),
    dosageInstruction: [
      {
        ...without(dosage!, 'text', 'patientInstruction'),
        doseAndRate: [{ ...dose, doseQuantity: { value: mg, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }],
      },
    ],
  }
}

/** The dental check before a first dose, as a draft to be signed. */
const dentalCheck = (advice: Advice, lang: Lang): Resource => ({
  resourceType: 'ServiceRequest',
  status: 'draft',
  intent: 'order',
  code: {
    coding: [{ system: `${codeSystem}/procedure`, code: 'dental-examination', display: words.dentalCheck.en }],
    text: words.dentalCheck[lang],
  },
  subject: { reference: advice.patient },
  authoredOn: advice.asOf,
  reasonCode: [{ text: words.beforeBoneDrug[lang] }],
})

/** What a card proposes to change: only what is safe whatever else the record holds (a lower dose, one drug less, a check more). */
function actionsOf(
  advice: Advice,
  group: Group,
  order: DraftOrder,
  dentalCheckOrdered: boolean,
  lang: Lang,
): readonly (readonly [Text, Action])[] {
  const actions: (readonly [Text, Action])[] = []
  // While the order must wait, its dose is not settled either.
  const doseMg = themeOf(group[0]) === 'dose' ? group[0].values.doseMg : undefined
  if (order.named && group[0].decision === 'duplicate-therapy' && group[0].stance === 'contraindicated')
    actions.push([words.withdraw, { type: 'delete', description: words.withdraw[lang], resourceId: order.reference }])
  else if (order.named && typeof doseMg === 'number' && (orderedMg(order.resource) ?? 0) > doseMg) {
    const label = {
      nl: words.lowerDose.nl.replace('{dose}', numberInWords(doseMg, 'nl')),
      en: words.lowerDose.en.replace('{dose}', numberInWords(doseMg, 'en')),
    }
    actions.push([label, { type: 'update', description: label[lang], resource: withMg(order.resource, doseMg) }])
  }
  if (!dentalCheckOrdered && group.some((r) => r.decision === 'start-therapy' && r.outcome === 'wait-for-dental-screening'))
    actions.push([words.screening, { type: 'create', description: words.screening[lang], resource: dentalCheck(advice, lang) }])
  return actions
}

/**
 * On choosing or signing orders: only what concerns these orders, at most three cards an order. A dose that is ordered as low as advised
 * or lower says nothing. @param dentalCheckOrdered a dental check is planned already: none is suggested.
 */
export function orderCards(
  advice: Advice,
  orders: readonly DraftOrder[],
  options: CardOptions & { readonly dentalCheckOrdered?: boolean; readonly detailsToCome?: boolean },
): readonly Card[] {
  return orders.flatMap((order) => {
    const ordered = orderedMg(order.resource)
    const concerning = advice.recommendations.filter((r) => {
      if (r.subject !== order.reference || !isLoud(r) || themes[r.decision] === undefined) return false
      // An order that is only just chosen has no day yet: asking for it would be noise.
      if (options.detailsToCome && r.decision === 'pre-dose-check' && r.stance === 'ask') return false
      return themeOf(r) !== 'dose' || ordered === undefined || ordered > (r.values.doseMg as number)
    })
    return groupsOf(concerning)
      .slice(0, 3)
      .map((group) => cardOf(advice, group, options, actionsOf(advice, group, order, options.dentalCheckOrdered ?? false, options.lang)))
  })
}
