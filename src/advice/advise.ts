import { type Answer, decide, evidenceFor } from '../engine/decide.ts'
import { type AnyFact, type Case, type Evidence, lookAny } from '../engine/fact.ts'
import { ask, type Decision, type Outcome, type Shown, type Stance } from '../engine/table.ts'
import { openCase, type PatientCase } from '../facts/case.ts'
import { dosesOf, monthsOf, type Therapy } from '../facts/therapy.ts'
import { locate } from '../guidelines/citations.ts'
import type { ClinicalRecord } from '../record/record.ts'
import { type Day, isoDay } from '../values/day.ts'
import { unitInWords } from '../values/quantity.ts'
import { type Filling, fill, type Lang, type Text } from '../values/text.ts'
import type { Advice, Exposure, MissingFact, Recommendation } from './advice.ts'
import { decisions } from './decisions.ts'
import { placeInOrder } from './order.ts'
import type { Subject } from './subjects.ts'

/** The version of the tables. It changes with every release that changes an answer; `CHANGELOG.md` tells which. */
export const knowledgeVersion = '0.1.0'

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const isFact = (shown: Shown): shown is Extract<Shown, AnyFact> => typeof shown === 'object' && 'find' in shown

/** What a sentence is filled with, and what goes out beside it. */
interface Showing {
  readonly values: Record<string, unknown>
  readonly dates: Record<string, Day>
  readonly due: readonly [Day, Day] | null
  readonly fillings: Record<string, Filling>
}

/** One answer of one table, whose texts, values and sources are made when they are read: a cohort run reads few of them. */
class Said implements Recommendation {
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
  readonly #others: readonly { readonly table: Decision; readonly answer: Answer }[]
  #shown: Showing | undefined

  constructor(table: Decision, answer: Answer, c: Case, subject: Subject, others: readonly { table: Decision; answer: Answer }[]) {
    this.decision = table.decision
    this.outcome = answer.outcome
    this.stance = answer.outcome === ask ? 'ask' : (table.outcomes[answer.outcome]?.stance ?? 'inform')
    this.authority = table.authority
    this.subject = subject.reference
    this.reasons = table.outcomes[answer.outcome]?.reasons
      ? [...table.outcomes[answer.outcome]!.reasons!, ...answer.reasons]
      : answer.reasons
    this.#table = table
    this.#answer = answer
    this.#case = c
    this.#subject = subject
    this.#others = others
  }

  get #said(): Outcome | undefined {
    return this.#table.outcomes[this.outcome]
  }

  #show(): Showing {
    if (this.#shown) return this.#shown
    const values: Record<string, unknown> = {}
    const dates: Record<string, Day> = {}
    const fillings: Record<string, Filling> = { subject: this.#subject.name }
    const row = this.#answer.rows[0]
    for (const [name, shown] of [...Object.entries(this.#said?.values ?? {}), ...Object.entries(row?.values ?? {})]) {
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
    for (const [name, fact] of [...Object.entries(this.#said?.dates ?? {}), ...Object.entries(row?.dates ?? {})]) {
      const found = lookAny(fact, this.#case)
      if (found.state !== 'known') continue
      dates[name] = found.value as Day
      fillings[name] = { day: found.value as Day }
    }
    const wanted = row?.due ?? this.#said?.due
    let due: readonly [Day, Day] | null = null
    if (wanted !== undefined) {
      const [from, to] = Array.isArray(wanted) ? (wanted as readonly [AnyFact, AnyFact]) : [wanted as AnyFact, wanted as AnyFact]
      const [a, b] = [lookAny(from, this.#case), lookAny(to, this.#case)]
      if (a.state === 'known' && b.state === 'known') {
        due = [a.value as Day, b.value as Day]
        fillings.dueFrom = { day: due[0] }
        fillings.dueTo = { day: due[1] }
      }
    }
    this.#shown = { values, dates, due, fillings }
    return this.#shown
  }

  get positions(): Recommendation['positions'] {
    return this.#others.map((o) => ({ authority: o.table.authority, outcome: o.answer.outcome }))
  }
  get values(): Recommendation['values'] {
    return this.#show().values
  }
  get dates(): Recommendation['dates'] {
    return Object.fromEntries(Object.entries(this.#show().dates).map(([name, day]) => [name, isoDay(day)]))
  }
  get due(): Recommendation['due'] {
    const due = this.#show().due
    return due && { from: isoDay(due[0]), to: isoDay(due[1]) }
  }
  get actor(): Recommendation['actor'] {
    return this.#said?.actor ?? this.#table.actor
  }
  get text(): Text {
    return { nl: this.#sentence('nl'), en: this.#sentence('en') }
  }
  get because(): Recommendation['because'] {
    const used = new Map<string, Evidence>()
    const add = (e: Evidence): void => {
      used.set(`${e.fact} ${e.reference} ${e.value}`, e)
    }
    for (const e of evidenceFor(this.#table, this.#answer.grounds, (fact) => lookAny(fact, this.#case))) add(e)
    for (const shown of [...Object.values(this.#said?.values ?? {}), ...Object.values(this.#answer.rows[0]?.values ?? {})]) {
      if (isFact(shown)) for (const e of lookAny(shown, this.#case).from) add(e)
    }
    for (const fact of [...Object.values(this.#said?.dates ?? {}), ...Object.values(this.#answer.rows[0]?.dates ?? {})]) {
      for (const e of lookAny(fact, this.#case).from) add(e)
    }
    return [...used.values()].map((e) => ({
      fact: camel(e.fact),
      value: typeof e.value === 'number' && e.unit ? `${e.value} ${unitInWords[e.unit].en}`.trim() : String(e.value),
      ...(e.reference === undefined ? {} : { reference: e.reference }),
      ...(e.date === undefined ? {} : { date: e.date }),
    }))
  }
  get sources(): Recommendation['sources'] {
    const { rows, grounds } = this.#answer
    const per = rows.length > 0 ? rows.flatMap((r) => r.per) : this.outcome === this.#table.otherwise ? this.#table.otherwisePer : grounds.flatMap((r) => r.per)
    return [...new Set(per)].map((p) => (p.startsWith('S') ? { ...locate(p), statement: p } : locate(p)))
  }

  #sentence(lang: Lang): string {
    const { fillings } = this.#show()
    const parts: string[] = []
    const said = this.#said?.says
    if (said) {
      // A part in square brackets stands only when everything in it is known.
      const whole = said[lang].replace(/\s?\[([^\]]*)\]/g, (all, part: string) =>
        [...part.matchAll(/\{(\w+)\}/g)].every((m) => fillings[m[1]!] !== undefined) ? (all.startsWith(' ') ? ` ${part}` : part) : '',
      )
      parts.push(fill({ nl: whole, en: whole }, lang, fillings))
    } else parts.push(this.#table.asks[lang])
    for (const reason of this.#answer.reasons) {
      const words = this.#table.reasons[reason]
      if (words) parts.push(words[lang])
    }
    if (this.outcome === ask && this.#answer.needs.length > 0) parts.push(...new Set(this.#answer.needs.map((f) => f.asks[lang])))
    return parts.join(' ')
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

  /** The fields of the public contract, in their order. */
  toJSON(): Omit<Recommendation, 'dissent' | 'subjectName'> {
    const { decision, outcome, stance, authority, positions, subject, reasons, dates, values, due, actor, text, because, sources } = this
    return { decision, outcome, stance, authority, positions, subject, reasons, dates, values, due, actor, text, because, sources }
  }
}

const exposureOf = (t: Therapy, asOf: Day): Exposure => {
  const months = monthsOf(t, asOf)
  return {
    drug: t.substance.id,
    class: t.class,
    brand: t.brand?.name ?? null,
    strengthMg: t.strengthMg ?? null,
    setting: t.setting,
    route: t.route ?? null,
    start: t.start?.text ?? null,
    lastDose: t.lastDose?.text ?? null,
    end: t.end?.text ?? null,
    months: months ? Math.floor(months.low) : null,
    doses: dosesOf(t) ?? null,
    nitrogenContaining: t.substance.nitrogen,
    reference: t.reference,
    references: t.references,
  }
}

interface Queued {
  readonly table: Decision
  readonly answer: Answer
}

/** Puts the protocol's answer first and the others beside it. A label's contraindication always leads. */
function inOrder(queue: Queued[], protocol: string): Queued[] {
  if (queue.length === 1) return queue
  const forbids = (q: Queued): boolean => q.table.authority === 'smpc' && q.table.outcomes[q.answer.outcome]?.stance === 'contraindicated'
  return queue.sort(
    (a, b) => Number(forbids(b)) - Number(forbids(a)) || placeInOrder(a.table.authority, protocol) - placeInOrder(b.table.authority, protocol),
  )
}

const nobody: readonly Queued[] = []

/**
 * Advice for one patient on one date under one protocol. Pure: the same record, date and protocol give the same advice, and the
 * same bytes when it is written as JSON. @param protocol an authority code; see `order.ts`.
 */
export function advise(record: ClinicalRecord, options: { readonly asOf: Day; readonly protocol?: string }): Advice {
  const { asOf, protocol = 'uz-leuven' } = options
  const patient: PatientCase = openCase(record, asOf)
  const recommendations: Recommendation[] = []
  const missing = new Map<AnyFact, Set<string>>()

  for (const decision of decisions) {
    for (const [c, subject] of decision.subjects(patient)) {
      const find = (fact: AnyFact) => lookAny(fact, c)
      const questions = new Map<string, Queued[]>()
      for (const table of decision.tables) {
        for (const answer of decide(table, find)) {
          const key = table.kind === 'checklist' ? (table.topics[answer.outcome] ?? answer.outcome) : ''
          const queue = questions.get(key)
          if (queue) queue.push({ table, answer })
          else questions.set(key, [{ table, answer }])
        }
      }
      for (const queue of questions.values()) {
        const [main, ...others] = inOrder(queue, protocol)
        for (const need of main!.answer.needs) {
          const neededBy = missing.get(need)
          if (neededBy) neededBy.add(decision.id)
          else missing.set(need, new Set([decision.id]))
        }
        // Two authorities that cannot tell yet are one question, not a disagreement.
        const dissent = others.length === 0 ? nobody : others.filter((o) => o.answer.outcome !== ask)
        recommendations.push(new Said(main!.table, main!.answer, c, subject, dissent))
      }
    }
  }

  return {
    asOf: isoDay(asOf),
    protocol,
    knowledgeVersion,
    patient: record.patient.reference,
    exposures: patient.taken.map((t) => exposureOf(t, asOf)),
    recommendations,
    missing: [...missing].map(([fact, neededBy]): MissingFact => ({ fact: fact.id, question: fact.asks, neededBy: [...neededBy] })),
    notices: record.notices,
  }
}
