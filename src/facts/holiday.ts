/** When a bisphosphonate was or will be stopped around a procedure. */
import { choiceFact, dayFact, known, look, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import { addMonths, type Day, monthsBetween, type Span } from '../values/day.ts'
import { type PatientCase, type ProcedureCase, type TherapyCase, therapyEvidence } from './case.ts'
import { bisphosphonateAfter, denosumab60, lastDoseOf } from './denosumab.ts'
import { antiresorptivesNow, type GoverningDrug, governingDrug } from './exposure.ts'
import { plannedDay } from './procedure.ts'
import type { Therapy } from './therapy.ts'

/** The drug to time around: after an exit from denosumab 60 mg it is the bisphosphonate, for no injection comes any more. */
export const drugToTime = choiceFact<PatientCase, GoverningDrug>({
  ...governingDrug,
  id: 'drug-to-time',
  find: (c) => {
    const last = lastDoseOf(denosumab60(c))
    const exit = last && bisphosphonateAfter(c, last)
    return exit ? known(exit.route === 'iv' ? 'iv-bisphosphonate' : 'oral-bisphosphonate', [therapyEvidence('drug-to-time', exit)]) : look(governingDrug, c)
  },
})

/** Since when none was taken: the last infusion, or the end of the tablets. Undefined while tablets are taken, and when nobody knows: then it may have been yesterday. */
const stoppedSince = (t: Therapy): Span | undefined => (t.route === 'iv' ? t.lastDose : t.state === 'current' ? undefined : (t.end ?? t.lastDose))

/** The last day on which it was taken: today as long as nobody knows of another. */
const lastTaken = (t: Therapy, asOf: Day): Day => stoppedSince(t)?.last ?? asOf

/** The bisphosphonate that a holiday would be about: the one taken last. */
const bisphosphonate = (c: PatientCase): Therapy | undefined =>
  antiresorptivesNow(c)
    .filter((t) => t.class === 'bisphosphonate')
    .sort((a, b) => lastTaken(b, c.asOf) - lastTaken(a, c.asOf))[0]

/** Months without the bisphosphonate by the planned day: nought while it is taken, or while nobody knows since when not. */
export const monthsStopped = quantityFact<ProcedureCase, 'months'>({
  id: 'months-stopped',
  unit: 'months',
  about: 'subject',
  name: { nl: 'maanden gestopt voor de ingreep', en: 'months stopped before the procedure' },
  asks: { nl: 'Wanneer is het bisfosfonaat het laatst gebruikt?', en: 'When was the bisphosphonate last taken?' },
  find: (c) => {
    const t = bisphosphonate(c)
    if (t === undefined) return missing()
    // While tablets are taken the clock has not begun, whatever day the procedure is planned for.
    const from = [therapyEvidence('months-stopped', t)]
    const since = stoppedSince(t)
    return known(since ? Math.max(0, monthsBetween(since.last, plannedDay(c))) : 0, from)
  },
})

const earliestAfter = (id: string, months: number) =>
  dayFact<ProcedureCase>({
    id,
    about: 'subject',
    name: { nl: `vroegste dag na ${months} maanden stop`, en: `earliest day after stopping ${months} months` },
    asks: monthsStopped.asks,
    find: (c) => {
      const t = bisphosphonate(c)
      return t === undefined ? missing([monthsStopped]) : known(Math.max(plannedDay(c), addMonths(lastTaken(t, c.asOf), months)) as Day)
    },
  })

/** The later of the planned day and two (AAOMS 2014) or three (UZ Leuven) months after the last intake. */
export const earliestAfter2Months = earliestAfter('earliest-after-2-months', 2)
export const earliestAfter3Months = earliestAfter('earliest-after-3-months', 3)

/** The day from which nothing is taken: early enough for the planned day, and never before the last intake. */
const stopBefore = (id: string, months: number) =>
  dayFact<ProcedureCase>({
    id,
    about: 'subject',
    name: { nl: 'stopdag', en: 'day of stopping' },
    asks: monthsStopped.asks,
    find: (c) => {
      const t = bisphosphonate(c)
      return t === undefined ? missing([monthsStopped]) : known(Math.max(lastTaken(t, c.asOf), addMonths(plannedDay(c), -months)) as Day)
    },
  })
export const stop2MonthsBefore = stopBefore('stop-2-months-before', 2)
export const stop3MonthsBefore = stopBefore('stop-3-months-before', 3)

const withoutJawRisk: ReadonlySet<string> = new Set(['raloxifene', 'bazedoxifene', 'teriparatide', 'abaloparatide', 'parathyroid hormone', 'calcitonin', 'strontium ranelate'])

/** A bone drug taken now that does nothing to the jaw: raloxifene, teriparatide and their like. */
export const neverStopped = yesNoFact<TherapyCase>({
  id: 'bone-drug-without-jaw-risk',
  about: 'subject',
  name: { nl: 'botmiddel zonder kaakrisico (raloxifeen, teriparatide …)', en: 'bone drug without jaw risk (raloxifene, teriparatide …)' },
  asks: { nl: 'Gebruikt de patiënt raloxifeen of teriparatide?', en: 'Does the patient take raloxifene or teriparatide?' },
  find: (c) => known(withoutJawRisk.has(c.therapy.substance.id) && c.therapy.state === 'current' ? 'yes' : 'no', [therapyEvidence('bone-drug-without-jaw-risk', c.therapy)]),
})
