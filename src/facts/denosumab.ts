/** The clock of denosumab 60 mg: months since the last dose, the windows for surgery, and the last safe day for the next dose. */
import { between, type DayFact, dayFact, type Found, known, look, missing, oneOf, quantityFact, yesNoFact } from '../engine/fact.ts'
import { addDays, addMonths, type Day, monthsBetween, type Span } from '../values/day.ts'
import { type PatientCase, type ProcedureCase, therapyEvidence } from './case.ts'
import { lastPlannedDay, plannedDay, procedureDay } from './procedure.ts'
import type { Therapy } from './therapy.ts'

/** The denosumab 60 mg therapy on record, or undefined. */
export const denosumab60 = (c: PatientCase): Therapy | undefined => c.taken.find((t) => t.class === 'denosumab' && t.strengthMg === 60)

/** The last dose of a denosumab therapy: the newest dose recorded, or the end of a stopped one. */
export const lastDoseOf = (t: Therapy | undefined): Span | undefined => t?.lastDose ?? (t?.state === 'past' ? t.end : undefined)

/** The last safe day for the next 60 mg: the earlier of 6 months + 28 days and 7 months after the last dose. */
export const latestDoseAfter = (last: Day): Day => Math.min(addDays(addMonths(last, 6), 28), addMonths(last, 7)) as Day

/** A bisphosphonate taken at some time after this dose. */
export const bisphosphonateAfter = (c: PatientCase, last: Span): Therapy | undefined =>
  c.taken.find((t) => t.class === 'bisphosphonate' && (t.doseDays.some((d) => d.first > last.first) || t.periods.some((p) => p.start !== undefined && p.start.first > last.first)))

export const lastDenosumabDose = dayFact<PatientCase>({
  id: 'last-denosumab-dose',
  name: { nl: 'laatste dosis denosumab', en: 'last dose of denosumab' },
  asks: { nl: 'Op welke dag kreeg de patiënt de laatste injectie denosumab?', en: 'On which day was the last denosumab injection?' },
  find: (c) => {
    const t = denosumab60(c)
    const last = t && lastDoseOf(t)
    if (!t || !last) return missing()
    const from = [therapyEvidence('last-denosumab-dose', t, last.text)]
    return last.first === last.last ? known(last.first, from) : missing(undefined, from)
  },
})

/** What leaves a span between dose and procedure: the day of the dose, or else that of the procedure. */
const undated = (last: Span) => (last.first === last.last ? [procedureDay] : [lastDenosumabDose])

/** Months from the last 60 mg dose to the planned day of the procedure (else today). A dose or a planned day of which only the month or year is known leaves a span. */
export const monthsSinceDenosumab60 = quantityFact<ProcedureCase, 'months'>({
  id: 'months-since-denosumab-60',
  unit: 'months',
  about: 'subject',
  name: { nl: 'maanden na de laatste denosumab 60 mg', en: 'months since the last denosumab 60 mg' },
  asks: lastDenosumabDose.asks,
  find: (c): Found<number> => {
    const t = denosumab60(c)
    if (t === undefined) return missing([lastDenosumabDose])
    const last = lastDoseOf(t)
    if (last === undefined) return missing([lastDenosumabDose], [therapyEvidence('months-since-denosumab-60', t)])
    const from = [therapyEvidence('months-since-denosumab-60', t, last.text)]
    const [low, high] = [Math.max(0, monthsBetween(last.last, plannedDay(c))), Math.max(0, monthsBetween(last.first, lastPlannedDay(c)))]
    return low === high ? known(low, from) : between(low, high, from, undated(last))
  },
})

/** Has the last safe day for the next dose come by the planned day? */
export const latestDoseReached = yesNoFact<ProcedureCase>({
  id: 'latest-dose-day-reached',
  about: 'subject',
  name: { nl: 'uiterste dag voor de volgende dosis bereikt', en: 'last safe day for the next dose reached' },
  asks: lastDenosumabDose.asks,
  find: (c) => {
    const t = denosumab60(c)
    const last = t && lastDoseOf(t)
    if (!t || !last) return missing([lastDenosumabDose])
    const from = [therapyEvidence('latest-dose-day-reached', t, last.text)]
    const [sure, maybe] = [plannedDay(c) >= latestDoseAfter(last.last), lastPlannedDay(c) >= latestDoseAfter(last.first)]
    return sure === maybe ? known(sure ? 'yes' : 'no', from) : oneOf(['yes', 'no'] as const, from, undated(last))
  },
})

const afterLast = (id: string, nl: string, en: string, day: (last: Day, today: Day) => Day): DayFact<PatientCase> =>
  dayFact({
    id,
    name: { nl, en },
    asks: lastDenosumabDose.asks,
    find: (c) => {
      const last = look(lastDenosumabDose, c)
      return last.state === 'known' ? known(day(last.value, c.asOf), last.from) : missing([lastDenosumabDose])
    },
  })

/** The windows around a 60 mg dose, in calendar months after it. */
export const aaomsWindowFrom = afterLast('aaoms-window-from', 'begin AAOMS-venster', 'start of the AAOMS window', (d) => addMonths(d, 3))
export const aaomsWindowTo = afterLast('aaoms-window-to', 'einde AAOMS-venster', 'end of the AAOMS window', (d) => addMonths(d, 4))
export const ectsWindowFrom = afterLast('ects-window-from', 'begin ECTS-venster', 'start of the ECTS window', (d) => addMonths(d, 5))
export const nextDenosumabDue = afterLast('next-denosumab-due', 'volgende dosis', 'next dose', (d) => addMonths(d, 6))
export const latestDose = afterLast('latest-dose', 'uiterste dag volgende dosis', 'last safe day for the next dose', latestDoseAfter)
/** The day before the next dose falls due: the last day of the window that UZ Leuven and ECTS share. */
export const dayBeforeDue = afterLast('day-before-denosumab-due', 'dag voor de volgende dosis', 'day before the next dose', (d) => addDays(addMonths(d, 6), -1))

/** From when to operate just before the next dose: the window's first day, today when it has begun or gone by. */
export const operateFrom = afterLast('operate-just-before-dose-from', 'operatie vlak voor de dosis, van', 'operate just before the dose, from', (last, today) => Math.max(addMonths(last, 5), today) as Day)
/** Until when: the day before the next dose, today when that has gone by. */
export const operateTo = afterLast('operate-just-before-dose-to', 'operatie vlak voor de dosis, tot', 'operate just before the dose, to', (last, today) => Math.max(addDays(addMonths(last, 6), -1), today) as Day)

/** The window of UZ Leuven and ECTS while it is still to come or open. */
const stillOpen = (id: string, day: DayFact<PatientCase>): DayFact<PatientCase> =>
  dayFact({
    ...day,
    id,
    find: (c) => {
      const end = look(dayBeforeDue, c)
      return end.state === 'known' && end.value >= c.asOf ? look(day, c) : missing([lastDenosumabDose])
    },
  })
export const openWindowFrom = stillOpen('open-window-from', ectsWindowFrom)
export const openWindowTo = stillOpen('open-window-to', dayBeforeDue)

/** Does the 60 mg clock run: a dose less than 12 months ago at the planned day, and no antiresorptive given as an exit since? */
export const denosumab60ClockRuns = yesNoFact<ProcedureCase>({
  id: 'denosumab-60-clock-runs',
  about: 'subject',
  name: { nl: 'denosumab 60 mg in de laatste 12 maanden', en: 'denosumab 60 mg in the last 12 months' },
  asks: lastDenosumabDose.asks,
  find: (c) => {
    const t = denosumab60(c)
    if (t === undefined) return known('no')
    const last = lastDoseOf(t)
    if (last === undefined) return known('yes', [therapyEvidence('denosumab-60-clock-runs', t)])
    const from = [therapyEvidence('denosumab-60-clock-runs', t, last.text)]
    if (bisphosphonateAfter(c, last)) return known('no', from)
    return known(addMonths(last.last, 12) > plannedDay(c) ? 'yes' : 'no', from)
  },
})
