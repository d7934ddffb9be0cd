import type { DrugClass, Route } from '../drugs/drug.ts'
import type { Actor, Stance } from '../engine/table.ts'
import type { Setting } from '../facts/setting.ts'
import type { Notice } from '../record/record.ts'
import type { Text } from '../values/text.ts'

/** What Howship advises about one patient on one date: the public contract (`contract.md`, Output). */
export interface Advice {
  readonly asOf: string
  readonly protocol: string
  readonly knowledgeVersion: string
  readonly patient: string
  readonly exposures: readonly Exposure[]
  readonly recommendations: readonly Recommendation[]
  readonly missing: readonly MissingFact[]
  readonly notices: readonly Notice[]
}

/** One relevant drug, taken now or in the past. Dates as recorded: "2024" stays "2024". */
export interface Exposure {
  readonly drug: string
  readonly class: DrugClass
  readonly brand: string | null
  readonly strengthMg: number | null
  readonly setting: Setting | null
  readonly route: Route | null
  readonly start: string | null
  readonly lastDose: string | null
  readonly end: string | null
  /** Whole months from start to end, or to the date of advice; null without a start. With a partial start, the least. */
  readonly months: number | null
  readonly doses: number | null
  readonly nitrogenContaining: boolean | null
  readonly reference: string
  readonly references: readonly string[]
}

/** One answer to one question. */
export interface Recommendation {
  readonly decision: string
  readonly outcome: string
  readonly stance: Stance
  readonly authority: string
  /** What every other authority that speaks on the question says. */
  readonly positions: readonly { readonly authority: string; readonly outcome: string }[]
  readonly subject: string | null
  readonly reasons: readonly string[]
  readonly dates: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, unknown>>
  readonly due: { readonly from: string; readonly to: string } | null
  readonly actor: Actor
  readonly text: Text
  readonly because: readonly { readonly fact: string; readonly value: string; readonly reference?: string; readonly date?: string }[]
  readonly sources: readonly { readonly document: string; readonly locator: string; readonly statement?: string }[]
  /** The positions in words; for people, not part of the JSON. */
  readonly dissent: readonly { readonly authority: string; readonly outcome: string; readonly text: Text }[]
  /** What it is about, in words; not part of the JSON. */
  readonly subjectName: Text
}

/** A fact that is not in the record and matters: the question to ask, and the decisions that wait for it. */
export interface MissingFact {
  readonly fact: string
  readonly question: Text
  readonly neededBy: readonly string[]
}
