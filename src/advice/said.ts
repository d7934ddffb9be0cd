import { type Answer, evidenceFor, type Look, sameEvidence } from '../engine/decide.ts'
import { type AnyFact, type Case, type Evidence, lookAny } from '../engine/fact.ts'
import { ask, type Decision, type Outcome, type ReadyRow, type Shown, type Stance } from '../engine/table.ts'
import { locate } from '../guidelines/citations.ts'
import { type Day, isoDay } from '../values/day.ts'
import { unitInWords } from '../values/quantity.ts'
import { type Filling, fill, type Lang, type Text } from '../values/text.ts'
import type { Recommendation } from './advice.ts'
import type { Subject } from './subjects.ts'

/** An answer with the table that gave it. */
export interface Queued {
  readonly table: Decision
  readonly answer: Answer
}

const isFact = (shown: Shown): shown is Extract<Shown, AnyFact> => typeof shown === 'object' && 'kind' in shown

type Named<T> = readonly (readonly [string, T])[]

/** What an outcome shows, the row's own after the outcome's: put together once for each pair. */
interface ToShow {
  readonly values: Named<Shown>
  readonly dates: Named<AnyFact>
  readonly due: readonly [AnyFact, AnyFact] | undefined
}

const toShowKept = new WeakMap<Outcome | ReadyRow, Map<ReadyRow | undefined, ToShow>>()

function toShow(outcome: Outcome | undefined, row: ReadyRow | undefined): ToShow {
  const home = outcome ?? row
  if (home === undefined) return { values: [], dates: [], due: undefined }
  let kept = toShowKept.get(home)
  if (kept === undefined) {
    kept = new Map()
    toShowKept.set(home, kept)
  }
  let shown = kept.get(row)
  if (shown === undefined) {
    const due = row?.due ?? outcome?.due
    shown = {
      values: Object.entries({ ...outcome?.values, ...row?.values }),
      dates: Object.entries({ ...outcome?.dates, ...row?.dates }),
      due: due === undefined ? undefined : 'kind' in due ? [due, due] : due,
    }
    kept.set(row, shown)
  }
  return shown
}

const camelKept = new Map<string, string>()

function camel(id: string): string {
  let name = camelKept.get(id)
  if (name === undefined) {
    name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    camelKept.set(id, name)
  }
  return name
}

type Ground = Recommendation['because'][number]

function groundOf(e: Evidence): Ground {
  const value = typeof e.value === 'number' && e.unit ? `${e.value} ${unitInWords[e.unit].en}`.trimEnd() : String(e.value)
  const ground: { fact: string; value: string; reference?: string; date?: string } = { fact: camel(e.fact), value }
  if (e.reference !== undefined) ground.reference = e.reference
  if (e.date !== undefined) ground.date = e.date
  return ground
}

type Source = Recommendation['sources'][number]

const sourcesKept = new WeakMap<ReadyRow, readonly Source[]>()

const sourceOf = (citation: string): Source => (citation.startsWith('S') ? { ...locate(citation), statement: citation } : locate(citation))

function sourcesOf(row: ReadyRow): readonly Source[] {
  let sources = sourcesKept.get(row)
  if (sources === undefined) {
    sources = row.per.map(sourceOf)
    sourcesKept.set(row, sources)
  }
  return sources
}

/** What a sentence is filled with, and what goes out beside it. */
interface Showing {
  readonly values: Record<string, unknown>
  readonly dates: Record<string, string>
  readonly due: { readonly from: string; readonly to: string } | null
  readonly fillings: Record<string, Filling>
}

/** One answer of one table. Its texts, values and sources are made when they are read: a cohort run reads few of them. */
export class Said implements Recommendation {
  readonly decision: string
  readonly outcome: string
  readonly stance: Stance
  readonly authority: string
  readonly subject: string | null
  readonly reasons: readonly string[]
  readonly #table: Decision
  readonly #answer: Answer
  readonly #case: Case
  readonly #subject: Subject
  readonly #others: readonly Queued[]
  #shown: Showing | undefined

  constructor(table: Decision, answer: Answer, c: Case, subject: Subject, others: readonly Queued[]) {
    const outcome = table.outcomes[answer.outcome]
    this.decision = table.decision
    this.outcome = answer.outcome
    this.stance = answer.outcome === ask ? ask : (outcome?.stance ?? 'inform')
    this.authority = table.authority
    this.subject = subject.reference
    this.reasons = answer.reasons
    this.#table = table
    this.#answer = answer
    this.#case = c
    this.#subject = subject
    this.#others = others
  }

  get #outcome(): Outcome | undefined {
    return this.#table.outcomes[this.outcome]
  }
  get #toShow(): ToShow {
    return toShow(this.#outcome, this.#answer.rows[0])
  }

  get #showing(): Showing {
    if (this.#shown) return this.#shown
    const plan = this.#toShow
    const values: Record<string, unknown> = {}
    const dates: Record<string, string> = {}
    const fillings: Record<string, Filling> = { subject: this.#subject.name }
    for (const [name, shown] of plan.values) {
      if (!isFact(shown)) {
        values[name] = shown
        fillings[name] = Array.isArray(shown) ? shown.join(', ') : (shown as Filling)
        continue
      }
      const found = lookAny(shown, this.#case)
      if (found.state !== 'known') continue
      values[name] = found.value
      if (shown.kind === 'choice') fillings[name] = shown.choices[found.value as string]!
      else if (shown.kind === 'data' && shown.inWords) fillings[name] = shown.inWords(found.value)
      else if (typeof found.value === 'number') fillings[name] = found.value
    }
    for (const [name, fact] of plan.dates) {
      const found = lookAny(fact, this.#case)
      if (found.state !== 'known') continue
      dates[name] = isoDay(found.value as Day)
      fillings[name] = { day: found.value as Day }
    }
    let due: Showing['due'] = null
    if (plan.due !== undefined) {
      const [a, b] = [lookAny(plan.due[0], this.#case), lookAny(plan.due[1], this.#case)]
      if (a.state === 'known' && b.state === 'known') {
        fillings.dueFrom = { day: a.value as Day }
        fillings.dueTo = { day: b.value as Day }
        due = { from: isoDay(a.value as Day), to: isoDay(b.value as Day) }
      }
    }
    this.#shown = { values, dates, due, fillings }
    return this.#shown
  }

  get positions(): Recommendation['positions'] {
    return this.#others.map((o) => ({ authority: o.table.authority, outcome: o.answer.outcome }))
  }
  get values(): Recommendation['values'] {
    return this.#showing.values
  }
  get dates(): Recommendation['dates'] {
    return this.#showing.dates
  }
  get due(): Recommendation['due'] {
    return this.#showing.due
  }
  get actor(): Recommendation['actor'] {
    return this.#outcome?.actor ?? this.#table.actor
  }
  get text(): Text {
    return { nl: this.#sentence('nl'), en: this.#sentence('en') }
  }
  get because(): Recommendation['because'] {
    const look: Look = (fact) => lookAny(fact, this.#case)
    const used = evidenceFor(this.#table, this.#answer.grounds, look)
    const add = (fact: AnyFact): void => {
      for (const e of look(fact).from) if (!used.some((u) => sameEvidence(u, e))) used.push(e)
    }
    const plan = this.#toShow
    // Figures and lists of days rest on facts that are named already.
    for (const [, shown] of plan.values) if (isFact(shown) && shown.kind !== 'data') add(shown)
    for (const [, fact] of plan.dates) add(fact)
    return used.map(groundOf)
  }
  get sources(): Recommendation['sources'] {
    const { rows, grounds } = this.#answer
    if (rows.length === 0 && this.outcome === this.#table.otherwise) return this.#table.otherwisePer.map(sourceOf)
    const cited = rows.length > 0 ? rows : grounds
    if (cited.length === 1) return sourcesOf(cited[0]!)
    return [...new Map(cited.flatMap((row) => sourcesOf(row)).map((s) => [s.statement ?? s.locator, s])).values()]
  }
  get dissent(): Recommendation['dissent'] {
    return this.#others.map((o) => ({
      authority: o.table.authority,
      outcome: o.answer.outcome,
      text: new Said(o.table, o.answer, this.#case, this.#subject, []).text,
    }))
  }
  get subjectName(): Text {
    return this.#subject.name
  }

  #sentence(lang: Lang): string {
    const said = this.#outcome?.says
    let text = said ? fill(said, lang, this.#showing.fillings) : this.#table.asks[lang]
    for (const reason of this.#answer.reasons) {
      const words = this.#table.reasons[reason]?.[lang]
      if (words) text += ` ${words}`
    }
    if (this.outcome === ask) for (const question of new Set(this.#answer.needs.map((f) => f.asks[lang]))) text += ` ${question}`
    return text
  }

  /** The fields of the public contract, in their order. */
  toJSON(): Omit<Recommendation, 'dissent' | 'subjectName'> {
    const { decision, outcome, stance, authority, positions, subject, reasons, dates, values, due, actor, text, because, sources } = this
    return { decision, outcome, stance, authority, positions, subject, reasons, dates, values, due, actor, text, because, sources }
  }
}
