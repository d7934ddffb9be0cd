import type { Advice, Recommendation } from '../advice/advice.ts'
import { headlinesOf, loudestFirst } from '../outputs/loudness.ts'

/** What shouts: one sentence and at most two beside it. */
export const loudest = 3

const of = (advice: Advice, ...decisions: readonly string[]): readonly Recommendation[] =>
  decisions.flatMap((decision) => advice.recommendations.filter((r) => r.decision === decision))

/** A due that has not gone by. */
const ahead = (r: Recommendation, asOf: string): boolean => r.due !== null && r.due.to >= asOf

/** The answer for a dentist, in the order in which it is read. */
export interface DentistAnswer {
  readonly loud: readonly Recommendation[]
  readonly antibiotic: readonly Recommendation[]
  readonly protocol: readonly Recommendation[]
  readonly aftercare: readonly Recommendation[]
  readonly risk: readonly Recommendation[]
  /** All else that was decided: nothing is left out. */
  readonly rest: readonly Recommendation[]
}

/**
 * Puts the advice in a dentist's order. Whatever holds the procedure back leads; else the moment that still lies ahead; else whether
 * it may be done. The order is all this decides.
 */
export function dentistAnswer(advice: Advice): DentistAnswer {
  const may = of(advice, 'dental-procedure')
  const moment = of(advice, 'drug-holiday', 'denosumab-window')
  const who = of(advice, 'who-operates')
  const holdsBack = may.filter(({ stance }) => stance !== 'recommend' && stance !== 'consider')
  const lead = [
    ...holdsBack,
    ...moment.filter((r) => ahead(r, advice.asOf)),
    ...moment.filter(({ stance }) => stance === 'avoid'),
    ...may,
    ...moment,
    ...who,
  ]
  // One open question holds up several decisions: it is asked once.
  const [first, ...others] = [...new Set(lead)]
  const loud = first ? [first, ...others.filter(({ stance }) => stance !== 'ask')].slice(0, loudest) : []
  const antibiotic = of(advice, 'antibiotic-prophylaxis')
  const protocol = of(advice, 'systemic-precautions', 'surgical-protocol')
  const aftercare = of(advice, 'postoperative-control', 'resume-therapy')
  const risk = of(advice, 'mronj-risk')
  const shown = new Set([...loud, ...antibiotic, ...protocol, ...aftercare, ...risk])
  return { loud, antibiotic, protocol, aftercare, risk, rest: advice.recommendations.filter((r) => !shown.has(r)) }
}

/** The whole advice about a record, by when it is due. */
export interface RecordAnswer {
  readonly loud: readonly Recommendation[]
  readonly now: readonly Recommendation[]
  readonly beforeNextDose: readonly Recommendation[]
  readonly later: readonly Recommendation[]
  readonly background: readonly Recommendation[]
}

/** Groups by time: what is due or open today, what is due by the next dose, what comes later, and what only informs. */
export function recordAnswer(advice: Advice): RecordAnswer {
  const nextDose = of(advice, 'dose-schedule')
    .flatMap((r) => r.due?.to ?? [])
    .filter((day) => day > advice.asOf)
    .sort()[0]
  const loud = headlinesOf(advice, loudest)
  const now: Recommendation[] = []
  const beforeNextDose: Recommendation[] = []
  const later: Recommendation[] = []
  const background: Recommendation[] = []
  for (const r of advice.recommendations) {
    if (loud.includes(r)) continue
    if (r.due !== null && r.due.from > advice.asOf) (nextDose !== undefined && r.due.from <= nextDose ? beforeNextDose : later).push(r)
    else (r.stance === 'inform' && r.due === null ? background : now).push(r)
  }
  return { loud, now: loudestFirst(now), beforeNextDose, later, background }
}
