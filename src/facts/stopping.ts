/** Denosumab that stops, is held or runs late: what must follow, and when. */
import { type AnyFact, asksOf, choiceFact, dayFact, type Found, known, look, missing, rangeOf, says } from '../engine/fact.ts'
import { addDays, addMonths, type Day } from '../values/day.ts'
import { albumin, calcium, calciumStatus, decidingCalcium } from './calcium.ts'
import { newest, type TherapyCase, therapyEvidence } from './case.ts'
import { isFresh } from './dated.ts'
import { lastDenosumabDose, latestDoseAfter } from './denosumab.ts'
import { openLesions } from './dental.ts'
import { intervalOf, isOnHold, productOf, seriesEnded, stopDayOf } from './dose.ts'
import { mronjPresent } from './dose-check.ts'
import { replacesNextDose } from './duplicate.ts'
import { creatinine, creatinineClearance } from './kidney.ts'
import { clockStart } from './overdue.ts'
import { nextDose, type Therapy } from './therapy.ts'

/** A denosumab therapy, with what is advised elsewhere: its next dose is held; it is interrupted around a procedure; its duration is reached. */
export interface ExitCase extends TherapyCase {
  readonly held: boolean
  readonly interrupted: boolean
  readonly durationReached: boolean
}

/** Why an exit is due. */
export type StopReason = 'stopped' | 'on-hold' | 'dose-held' | 'procedure' | 'jaw-lesion' | 'series-ended' | 'planned-stop' | 'six-months' | 'none'

/** Is another dose of denosumab planned in time: on or before the last safe day (60 mg), or within six months (120 mg)? */
function plannedInTime(c: TherapyCase, t: Therapy, last: Day): boolean {
  const limit = productOf(t) === 'denosumab-60' ? latestDoseAfter(last) : addMonths(last, 6)
  const dated = c.planned.filter((p) => p.class === 'denosumab' && p.start !== undefined && p.start.first >= c.asOf).map((p) => p.start!.last)
  const ordered = t.entries
    .flatMap((e) => e.doseDays ?? [])
    .filter((d) => d.first > c.asOf)
    .map((d) => d.last)
  return [...dated, ...ordered].some((day) => day <= limit)
}

/** The first thing that calls for an exit. Of a month or year the first day counts: the safer. */
export const stopReason = choiceFact<ExitCase, StopReason>({
  id: 'denosumab-stop-reason',
  about: 'subject',
  choices: {
    stopped: { nl: 'gestopt', en: 'stopped' },
    'on-hold': { nl: 'onderbroken', en: 'on hold' },
    'dose-held': { nl: 'dosis aangehouden', en: 'dose held' },
    procedure: { nl: 'onderbreking rond een ingreep', en: 'interruption around a procedure' },
    'jaw-lesion': { nl: 'open kaaklaesie', en: 'open jaw lesion' },
    'series-ended': { nl: 'reeks of behandelduur voltooid', en: 'series or duration completed' },
    'planned-stop': { nl: 'stop gepland', en: 'stop planned' },
    'six-months': { nl: 'laatste dosis 6 maanden of langer geleden, geen gepland', en: 'last dose 6 months ago or more, none planned' },
    none: { nl: 'geen', en: 'none' },
  },
  name: { nl: 'reden voor een vervolg op denosumab', en: 'reason for an exit from denosumab' },
  asks: { nl: 'Wordt denosumab voortgezet?', en: 'Is denosumab to be continued?' },
  find: (c): Found<StopReason> => {
    const t = c.therapy
    const last = clockStart(t)
    const because = (reason: StopReason): Found<StopReason> => known(reason, [therapyEvidence('denosumab-stop-reason', t, last?.text ?? t.label)])
    // A new order in time takes the therapy up again.
    const resumed = last !== undefined && plannedInTime(c, t, last.first)
    if (t.state === 'past' && !resumed) return because('stopped')
    if (isOnHold(t) && !resumed) return because('on-hold')
    if (last !== undefined && addMonths(last.first, 6) <= c.asOf && !resumed) return because('six-months')
    if (c.held) return because('dose-held')
    if (c.interrupted) return because('procedure')
    const jaw = look(mronjPresent, c)
    if (says(jaw, 'yes')) return known('jaw-lesion', jaw.from)
    if (seriesEnded(t) || c.durationReached) return because('series-ended')
    if (c.planned.some((p) => p.class !== 'denosumab' && replacesNextDose(p, t, c))) return because('planned-stop')
    const end = stopDayOf(t, c.asOf)
    return end !== undefined && end.first <= addMonths(c.asOf, plannedStopMonths) ? because('planned-stop') : because('none')
  },
})

/** A recorded end this many months ahead or less is a stop to prepare for. */
const plannedStopMonths = 6

/** Denosumab of any strength has an interval. */
const afterDenosumab = (t: Therapy, dose: Day): Day => nextDose(dose, intervalOf(t)!)

/** The last dose there will have been: when a stop is planned, the last that still falls before it. */
function lastBeforeStop(c: TherapyCase): Day | undefined {
  const t = c.therapy
  const last = clockStart(t)?.first
  const end = t.state === 'past' ? undefined : stopDayOf(t, c.asOf)
  if (last === undefined || end === undefined || end.first > addMonths(c.asOf, plannedStopMonths)) return last
  let day = last
  for (let next = afterDenosumab(t, day); next <= end.first; next = afterDenosumab(t, day)) day = next
  return day
}

/** Clearance below which the bisphosphonate that would follow is not given: 35 for 5 mg, 30 for 4 mg. */
const limitOf = (t: Therapy): number => (productOf(t) === 'denosumab-120' ? 30 : 35)
const shelf = { months: 3 } as const

/** What stands in the way of a bisphosphonate now. */
export type ExitObstacle = 'none' | 'clearance' | 'calcium' | 'jaw-lesion'

/** An open jaw lesion, a low calcium or a clearance below the bisphosphonate's limit. Values older than three months are asked for anew. */
export const exitObstacle = choiceFact<TherapyCase, ExitObstacle>({
  id: 'exit-obstacle',
  about: 'subject',
  choices: {
    none: { nl: 'geen', en: 'none' },
    clearance: { nl: 'klaring te laag voor een bisfosfonaat', en: 'clearance too low for a bisphosphonate' },
    calcium: { nl: 'calcium te laag', en: 'calcium too low' },
    'jaw-lesion': { nl: 'open kaaklaesie', en: 'open jaw lesion' },
  },
  name: { nl: 'bezwaar tegen een bisfosfonaat', en: 'objection to a bisphosphonate' },
  asks: { nl: 'Wat zijn klaring en calcium?', en: 'What are clearance and calcium?' },
  find: (c): Found<ExitObstacle> => {
    const jaw = look(mronjPresent, c)
    if (says(jaw, 'yes')) return known('jaw-lesion', jaw.from)
    const lesion = openLesions(c)[0]
    if (lesion) return known('jaw-lesion', [{ fact: 'exit-obstacle', value: lesion.label, reference: lesion.reference }])
    const [status, clearance] = [look(calciumStatus, c), look(creatinineClearance, c)]
    if (says(status, 'low')) return known('calcium', status.from)
    const low = rangeOf(clearance)?.[0]
    if (low !== undefined && low < limitOf(c.therapy)) return known('clearance', clearance.from)
    const asks: AnyFact[] = []
    if (low === undefined) asks.push(...(asksOf(clearance) ?? []))
    else if (!isFresh(newest(c, 'creatinine')?.date, c.asOf, shelf)) asks.push(creatinine)
    if (!isFresh(decidingCalcium(c)?.date, c.asOf, shelf)) asks.push(...(asksOf(status) ?? [calcium, albumin]))
    return asks.length > 0 ? missing(asks) : known('none', [...clearance.from, ...status.from])
  },
})

const exitDay = (id: string, nl: string, en: string, day: (t: Therapy, last: Day) => Day, moved: (day: Day, asOf: Day) => Day) =>
  dayFact<TherapyCase>({
    id,
    about: 'subject',
    name: { nl, en },
    asks: lastDenosumabDose.asks,
    find: (c): Found<Day> => {
      const last = lastBeforeStop(c)
      if (last === undefined) return missing([lastDenosumabDose])
      return known(moved(day(c.therapy, last), c.asOf), [therapyEvidence(id, c.therapy, clockStart(c.therapy)!.text)])
    },
  })

const windowStart = (_: Therapy, last: Day): Day => addMonths(last, 6)
const windowEnd = (t: Therapy, last: Day): Day => (productOf(t) === 'denosumab-60' ? addDays(addMonths(last, 7), -1) : addMonths(last, 6))
const asItIs = (day: Day): Day => day
const orToday = (day: Day, asOf: Day): Day => Math.max(day, asOf) as Day

/** The window for the bisphosphonate: from six months after the last dose to the day before month 7 (120 mg: at six months). */
export const exitWindowFrom = exitDay('exit-window-from', 'begin van het venster', 'start of the window', windowStart, asItIs)
export const exitWindowTo = exitDay('exit-window-to', 'einde van het venster', 'end of the window', windowEnd, asItIs)
/** When it is due: that window, or today when it has gone by. */
export const exitFrom = exitDay('exit-from', 'bisfosfonaat vanaf', 'bisphosphonate from', windowStart, orToday)
export const exitTo = exitDay('exit-to', 'bisfosfonaat uiterlijk', 'bisphosphonate by', windowEnd, orToday)
