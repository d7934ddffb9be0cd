/** The day list of one patient: every answer of the advice that asks somebody to do something now, late, soon or once something is known. */
import type { Advice, Recommendation } from '../../advice/advice.ts'
import { advise } from '../../advice/advise.ts'
import type { Actor } from '../../engine/table.ts'
import type { ClinicalRecord } from '../../record/record.ts'
import { addDays, type Day, isoDay, parseDay } from '../../values/day.ts'
import { type Act, acts } from './acts.ts'
import { asFirstSaid, type Window, windowOf } from './first-day.ts'
import { byLoudness, type DayLine, type DayState, type Loudness } from './line.ts'

/** How many days ahead the list looks, unless another number is asked for. */
export const usualDaysAhead = 14

/** What the list is made of, beside the answers themselves. */
interface Around {
  readonly asOf: Day
  readonly daysAhead: number
  readonly advice: Advice
  readonly adviceOn: (day: Day) => Advice | undefined
  /** Planned procedures that have no day yet: nothing can be due for them. */
  readonly undated: ReadonlySet<string>
}

type Placed = { readonly r: Recommendation; readonly act: Act; readonly line: DayLine }

/** The act that an answer asks for; undefined for information, and for an answer that is told and not done. */
export function actOf(r: Pick<Recommendation, 'decision' | 'outcome' | 'stance'>): Act | undefined {
  const act = acts[r.decision]?.[r.outcome]
  // What an authority only notes (hypercalcaemia goes first) holds nothing up.
  return r.stance === 'inform' && act?.state !== undefined ? undefined : act
}

const scheduleOf = (r: Recommendation, advice: Advice): Recommendation | undefined =>
  advice.recommendations.find((o) => o.decision === 'dose-schedule' && o.subject === r.subject)

/** From when and by when an answer is to be followed; undefined when it has no day of its own. */
function windowFor(r: Recommendation, act: Act, { advice }: Around): Window | undefined {
  const { clock } = act
  if (typeof clock === 'object') {
    const [from, by] = clock.map((name) => parseDay(r.dates[name]))
    return from === undefined || by === undefined ? windowOf(r) : { from, by }
  }
  const own = windowOf(r)
  if (clock === 'due' || clock === 'moved') return own
  if (clock === 'start') return own && { from: own.from, by: own.from }
  const schedule = scheduleOf(r, advice)
  const missed = parseDay(schedule?.dates.planned)
  if (missed !== undefined) return { from: missed, by: missed }
  return (schedule && windowOf(schedule)) ?? own
}

/** Laboratory values that are not there hold a dose otherwise than a value that forbids it. */
const onlyMissing = (r: Recommendation): boolean =>
  r.decision === 'pre-dose-check' && r.outcome === 'hold' && r.reasons.length > 0 && r.reasons.every((code) => code.endsWith('-missing'))

const itemOf = (r: Recommendation, act: Act): string | undefined =>
  act.page === 'lesion' ? /^Condition\/(.+)$/.exec(r.subject ?? '')?.[1] : undefined

function lineOf(r: Recommendation, act: Act, around: Around): DayLine | undefined {
  const { asOf, daysAhead } = around
  if (act.ofProcedure && around.undated.has(r.subject ?? '')) return undefined
  const own = windowOf(r)
  const then = act.clock === 'moved' && own && own.from <= asOf ? asFirstSaid(r, asOf, around.adviceOn) : r
  const when = windowFor(then, act, around)
  const ahead = when !== undefined && when.from > asOf
  const late = when === undefined || act.open ? 0 : Math.max(0, asOf - when.by)
  const timed: DayState = ahead ? (act.ahead ?? 'coming') : late > 0 ? 'late' : 'due'
  const missing = onlyMissing(r)
  const state = missing ? 'missing' : (act.state ?? timed)
  if (when === undefined && act.dayed) return undefined
  if (state === 'coming' && when !== undefined && when.from > addDays(asOf, daysAhead)) return undefined
  const loudness: Loudness =
    (late > 0 ? act.whenLate?.loudness : undefined) ??
    act.loudness ??
    (state === 'coming' ? 'quiet' : state === 'late' || state === 'held' ? 'loud' : 'plain')
  const item = itemOf(r, act)
  const kind = missing ? 'laboratory-missing' : act.kind === 'dose-due' && state === 'late' ? 'dose-late' : act.kind
  return {
    key: `${r.decision}/${r.outcome}/${r.subject ?? ''}`,
    kind,
    state,
    loudness,
    rank: (late > 0 ? act.whenLate?.rank : undefined) ?? act.rank,
    subject: r.subject,
    about: r.subjectName,
    who: [...new Set<Actor>([r.actor, ...(act.also ?? [])])],
    // Its sentence too names the day as it stood, unless a reason has come since.
    why: then.reasons.join() === r.reasons.join() ? then.text : r.text,
    beside: [],
    due: when === undefined ? null : isoDay(when.by),
    from: when === undefined || when.from === when.by ? null : isoDay(when.from),
    lastSafeDay: r.dates.latestDose ?? r.dates.latestStart ?? null,
    daysLate: late,
    next: { page: act.page, ...(item !== undefined && { item }), does: act.does },
    firm: act.firm ?? false,
    answers: [{ decision: r.decision, outcome: r.outcome, subject: r.subject }],
  }
}

/** One line of a group: the first by rank leads, what the others say stands beside it. */
function joined(group: readonly Placed[]): DayLine {
  const [lead, ...rest] = group.toSorted((a, b) => a.line.rank - b.line.rank) as [Placed, ...Placed[]]
  const dated = [lead, ...rest].map(({ line }) => line)
  // The days of an exit are not the day of the dose.
  const dose = lead.line.due === null ? dated.find((line) => line.due !== null && line.kind !== 'exit-missing') : undefined
  return {
    ...lead.line,
    ...(dose && { due: dose.due, from: dose.from, daysLate: dose.daysLate }),
    lastSafeDay: dated.find((line) => line.lastSafeDay !== null)?.lastSafeDay ?? null,
    who: [...new Set(dated.flatMap((line) => line.who))],
    beside: rest
      .filter(({ act }) => !act.mute)
      .map(({ line }) => ({ kind: line.kind === 'dose-late' ? 'dose-due' : line.kind, why: line.why })),
    firm: dated.some((line) => line.firm),
    answers: dated.flatMap((line) => line.answers),
  }
}

/**
 * The lines of one patient, the loudest first. Pure.
 * @param recordOn the record as it is read on a day, that day's facts and earlier ones; undefined when it cannot be read
 * @param options `daysAhead`: how far what is coming is shown; what is late, held or missing is on the list whatever its day
 */
export function dayLines(
  recordOn: (day: Day) => ClinicalRecord | undefined,
  options: { readonly asOf: Day; readonly protocol: string; readonly daysAhead?: number },
): readonly DayLine[] {
  const { asOf, protocol, daysAhead = usualDaysAhead } = options
  const said = new Map<Day, Advice | undefined>()
  const adviceOn = (day: Day): Advice | undefined => {
    if (!said.has(day)) {
      const record = recordOn(day)
      said.set(day, record && advise(record, { asOf: day, protocol }))
    }
    return said.get(day)
  }
  const record = recordOn(asOf)
  const advice = adviceOn(asOf)
  if (!record || !advice) return []
  const undated = new Set(record.procedures.filter((p) => p.status === 'planned' && p.date === undefined).map((p) => p.reference))
  const around: Around = { asOf, daysAhead, advice, adviceOn, undated }
  const groups = new Map<string, Placed[]>()
  for (const r of advice.recommendations) {
    const act = actOf(r)
    const line = act && lineOf(r, act, around)
    if (!line) continue
    const name = `${act.group ?? line.key}/${r.subject ?? ''}`
    groups.set(name, [...(groups.get(name) ?? []), { r, act, line }])
  }
  return [...groups.values()].map(joined).sort(byLoudness)
}
