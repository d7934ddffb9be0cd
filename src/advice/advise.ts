import { decide, type Look } from '../engine/decide.ts'
import { type AnyFact, lookAny } from '../engine/fact.ts'
import { ask, type Decision } from '../engine/table.ts'
import { openCase, type PatientCase } from '../facts/case.ts'
import { dosesOf, monthsOf, type Therapy } from '../facts/therapy.ts'
import type { ClinicalRecord } from '../record/record.ts'
import { type Day, isoDay } from '../values/day.ts'
import type { Advice, Exposure, MissingFact, Recommendation } from './advice.ts'
import { decisions } from './decisions.ts'
import { placeInOrder } from './order.ts'
import { type Queued, Said } from './said.ts'

/** The version of the tables. It changes with every release that changes an answer; `CHANGELOG.md` tells which. */
export const knowledgeVersion = '0.1.0'

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

/** Puts the protocol's answer first and the others beside it. A label's contraindication always leads. */
function inOrder(queue: Queued[], protocol: string): Queued[] {
  if (queue.length === 1) return queue
  const forbids = (q: Queued): boolean => q.table.authority === 'smpc' && q.table.outcomes[q.answer.outcome]?.stance === 'contraindicated'
  return queue.sort(
    (a, b) =>
      Number(forbids(b)) - Number(forbids(a)) || placeInOrder(a.table.authority, protocol) - placeInOrder(b.table.authority, protocol),
  )
}

/** The answers of all tables, a queue for each question: a table's, or an item of a checklist with what others say on its topic. */
function queuesOf(tables: readonly Decision[], look: Look): readonly Queued[][] {
  const queues: Queued[][] = []
  const keys: string[] = []
  for (const table of tables) {
    for (const answer of decide(table, look)) {
      const key = table.kind === 'checklist' ? (table.topics[answer.outcome] ?? answer.outcome) : ''
      const i = tables.length === 1 && table.kind !== 'checklist' ? -1 : keys.indexOf(key)
      if (i !== -1) queues[i]!.push({ table, answer })
      else {
        keys.push(key)
        queues.push([{ table, answer }])
      }
    }
  }
  return queues
}

const nobody: readonly Queued[] = []

/** Does another authority's answer stand beside this option? Beside its namesake when there is one, else beside all of them. */
const concerns = (other: Queued, lead: Queued, leads: readonly Queued[]): boolean =>
  leads.length === 1 || other.answer.outcome === lead.answer.outcome || leads.every((l) => l.answer.outcome !== other.answer.outcome)

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
      for (const queue of queuesOf(decision.tables, find)) {
        const [main, ...rest] = inOrder(queue, protocol)
        // Several options of the authority that leads are recommendations of their own, not positions against each other.
        const leads = rest.length === 0 ? [main!] : [main!, ...rest.filter((q) => q.table.authority === main!.table.authority)]
        const others = rest.length === 0 ? nobody : rest.filter((q) => q.table.authority !== main!.table.authority)
        for (const lead of leads) {
          for (const need of lead.answer.needs) {
            const neededBy = missing.get(need)
            if (neededBy) neededBy.add(decision.id)
            else missing.set(need, new Set([decision.id]))
          }
          // Two authorities that cannot tell yet are one question, not a disagreement.
          const dissent = others.length === 0 ? nobody : others.filter((o) => o.answer.outcome !== ask && concerns(o, lead, leads))
          recommendations.push(new Said(lead.table, lead.answer, c, subject, dissent))
        }
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
