/** The advice as the screens show it: every name and sentence in words, so that the page needs no tables. Runs in the worker. */
import type { Advice, Exposure, MissingFact, Recommendation } from '../../advice/advice.ts'
import { decisionName } from '../../advice/names.ts'
import { authorityName } from '../../advice/order.ts'
import { substanceById } from '../../drugs/index.ts'
import type { Notice } from '../../record/record.ts'
import type { Text } from '../../values/text.ts'
import { recordAnswer } from '../answer-order.ts'
import { factName, factValue } from '../fact-names.ts'
import { documentNames } from '../words.ts'

/** When a recommendation matters. The loud ones are the few that lead. */
export type Moment = 'loud' | 'now' | 'before-next-dose' | 'later' | 'background'

export interface Ground {
  readonly name: Text
  readonly value: Text
  readonly date?: string
  readonly reference?: string
}

export interface Said extends Omit<Recommendation, 'because' | 'sources' | 'dissent' | 'positions' | 'authority'> {
  /** Its own in this advice. */
  readonly key: string
  readonly decisionName: Text
  readonly moment: Moment
  readonly authority: { readonly code: string; readonly name: string }
  readonly because: readonly Ground[]
  readonly sources: readonly { readonly document: Text; readonly locator: string; readonly statement?: string; readonly quoted: boolean }[]
  /** Authorities that say something else. */
  readonly others: readonly { readonly name: string; readonly text: Text }[]
}

export interface Taken extends Exposure {
  /** Brand or substance. */
  readonly name: Text
}

export interface AdviceView {
  readonly asOf: string
  readonly protocol: string
  readonly protocolName: string
  readonly knowledgeVersion: string
  readonly exposures: readonly Taken[]
  /** In the order in which they are read. */
  readonly lines: readonly Said[]
  readonly missing: readonly (MissingFact & { readonly neededByNames: readonly Text[] })[]
  readonly notices: readonly Notice[]
}

const both = (words: (lang: 'nl' | 'en') => string): Text => ({ nl: words('nl'), en: words('en') })

function grounds(r: Recommendation): Ground[] {
  const found = new Map<string, Ground>()
  for (const { fact, value, date, reference } of r.because) {
    const nl = factName(fact, 'nl')
    if (nl === undefined) continue
    const name = { nl, en: factName(fact, 'en') ?? nl }
    const said = both((lang) => factValue(fact, value, lang))
    found.set(`${nl} ${said.nl}`, { name, value: said, ...(date && { date }), ...(reference && { reference }) })
  }
  return [...found.values()]
}

const said = (r: Recommendation, moment: Moment): Said => ({
  key: `${r.decision} ${r.subject} ${r.outcome} ${r.authority}`,
  decision: r.decision,
  decisionName: decisionName(r.decision),
  outcome: r.outcome,
  stance: r.stance,
  actor: r.actor,
  subject: r.subject,
  subjectName: r.subjectName,
  reasons: r.reasons,
  dates: r.dates,
  values: r.values,
  due: r.due,
  text: r.text,
  moment,
  authority: { code: r.authority, name: authorityName(r.authority) },
  because: grounds(r),
  sources: r.sources.map(({ document, locator, statement }) => ({
    document: documentNames[document] ?? { nl: document, en: document },
    locator,
    ...(statement && { statement }),
    quoted: document.endsWith('.txt'),
  })),
  others: r.dissent.filter(({ outcome }) => outcome !== r.outcome).map(({ authority, text }) => ({ name: authorityName(authority), text })),
})

/** The advice in words, in the order in which it is read. */
export function adviceView(advice: Advice): AdviceView {
  const { loud, now, beforeNextDose, later, background } = recordAnswer(advice)
  const groups: readonly (readonly [Moment, readonly Recommendation[]])[] = [
    ['loud', loud],
    ['now', now],
    ['before-next-dose', beforeNextDose],
    ['later', later],
    ['background', background],
  ]
  return {
    asOf: advice.asOf,
    protocol: advice.protocol,
    protocolName: authorityName(advice.protocol),
    knowledgeVersion: advice.knowledgeVersion,
    exposures: advice.exposures.map((e) => ({ ...e, name: e.brand === null ? substanceById(e.drug).name : { nl: e.brand, en: e.brand } })),
    lines: groups.flatMap(([moment, list]) => list.map((r) => said(r, moment))),
    missing: advice.missing.map((m) => ({ ...m, neededByNames: m.neededBy.map(decisionName) })),
    notices: advice.notices,
  }
}
