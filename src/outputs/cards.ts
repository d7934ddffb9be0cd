import type { Advice, Recommendation } from '../advice/advice.ts'
import { authorityName } from '../advice/order.ts'
import type { Lang } from '../values/text.ts'
import { headlinesOf } from './loudness.ts'
import { disclaimer } from './words.ts'

/** A card of CDS Hooks 2.0. https://cds-hooks.hl7.org/2.0/#card-attributes */
export interface Card {
  readonly uuid: string
  /** At most 140 characters. */
  readonly summary: string
  readonly indicator: 'info' | 'warning' | 'critical'
  readonly detail: string
  readonly source: { readonly label: string }
}

const indicator = (r: Recommendation): Card['indicator'] =>
  r.stance === 'contraindicated' ? 'critical' : r.stance === 'avoid' || r.stance === 'ask' || r.stance === 'recommend' ? 'warning' : 'info'

/** The first sentence when it fits in a summary, else its words up to 139 characters and an ellipsis. */
function summaryOf(text: string): string {
  const sentence = /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
  if (sentence.length <= 140) return sentence
  return `${sentence.slice(0, 139).replace(/\s+\S*$/, '')}…`
}

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

/** Few cards and short: at most three, the loudest. */
export function toCards(advice: Advice, lang: Lang): { readonly cards: readonly Card[] } {
  return {
    cards: headlinesOf(advice).map((r) => {
      const others = r.dissent.filter((o) => o.outcome !== r.outcome).map((o) => `- ${authorityName(o.authority)}: ${o.text[lang]}`)
      const sources = r.sources.map((s) => `- ${s.document}: ${s.locator}${s.statement ? ` (${s.statement})` : ''}`)
      return {
        uuid: stableUuid(`${advice.patient} ${advice.asOf} ${r.decision} ${r.outcome} ${r.subject}`),
        summary: summaryOf(r.text[lang]),
        indicator: indicator(r),
        detail: [r.text[lang], '', ...others, '', ...sources, '', disclaimer[lang]].join('\n').replace(/\n{3,}/g, '\n\n'),
        source: { label: `Howship · ${authorityName(r.authority)}` },
      }
    }),
  }
}
