/** The clock of one denosumab therapy, 60 or 120 mg: how long ago the last dose was, and the last safe day for the next. */
import { between, dayFact, type Found, known, missing, oneOf, quantityFact, yesNoFact } from '../engine/fact.ts'
import { addDays, addMonths, type Day, monthsBetween, type Span } from '../values/day.ts'
import { type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { bisphosphonateAfter, lastDenosumabDose, lastDoseOf, latestDoseAfter } from './denosumab.ts'
import { isOnHold, productOf } from './dose.ts'
import type { Therapy } from './therapy.ts'

/** The last dose that counts for the clock: the therapy's own, or that of the running one which an order continues. */
export const clockStart = (t: Therapy): Span | undefined => lastDoseOf(t.state === 'planned' ? t.continues : t)

/** Denosumab therapies whose clock runs: those after which no other denosumab was given. */
export function denosumabClocks(c: PatientCase): readonly Therapy[] {
  const all = c.taken.filter((t) => t.class === 'denosumab')
  return all.filter((t) => {
    const last = lastDoseOf(t)
    return last === undefined ? t.state !== 'past' || all.length === 1 : !all.some((o) => (lastDoseOf(o)?.first ?? -Infinity) > last.last)
  })
}

const sinceLast = <U extends 'months' | 'days'>(id: string, unit: U, name: { nl: string; en: string }, count: (last: Day, asOf: Day) => number) =>
  quantityFact<TherapyCase, U>({
    id,
    unit,
    about: 'subject',
    name,
    asks: lastDenosumabDose.asks,
    find: (c): Found<number> => {
      const last = clockStart(c.therapy)
      if (last === undefined) return missing([lastDenosumabDose])
      const from = [therapyEvidence(id, c.therapy, last.text)]
      const [low, high] = [Math.max(0, count(last.last, c.asOf)), Math.max(0, count(last.first, c.asOf))]
      return low === high ? known(low, from) : between(low, high, from, [lastDenosumabDose])
    },
  })

export const monthsSinceDose = sinceLast('months-since-denosumab', 'months', { nl: 'maanden na de laatste denosumab', en: 'months since the last denosumab' }, monthsBetween)
export const daysSinceDose = sinceLast('days-since-denosumab', 'days', { nl: 'dagen na de laatste denosumab', en: 'days since the last denosumab' }, (last, asOf) => asOf - last)

/** Has the last safe day for the next 60 mg come? */
export const latestDayCome = yesNoFact<TherapyCase>({
  id: 'latest-dose-day-come',
  about: 'subject',
  name: { nl: 'uiterste dag voor de volgende dosis bereikt', en: 'last safe day for the next dose reached' },
  asks: lastDenosumabDose.asks,
  find: (c): Found<'yes' | 'no'> => {
    const last = clockStart(c.therapy)
    if (last === undefined) return missing([lastDenosumabDose])
    const from = [therapyEvidence('latest-dose-day-come', c.therapy, last.text)]
    const [sure, maybe] = [c.asOf >= latestDoseAfter(last.last), c.asOf >= latestDoseAfter(last.first)]
    return sure === maybe ? known(sure ? 'yes' : 'no', from) : oneOf(['yes', 'no'] as const, from, [lastDenosumabDose])
  },
})

/** Given an exit: a bisphosphonate taken after the last dose. */
export const exitGiven = yesNoFact<TherapyCase>({
  id: 'exit-given',
  about: 'subject',
  name: { nl: 'bisfosfonaat na de laatste denosumab', en: 'bisphosphonate after the last denosumab' },
  asks: { nl: 'Is na de laatste denosumab een bisfosfonaat gegeven?', en: 'Was a bisphosphonate given after the last denosumab?' },
  find: (c) => {
    const last = clockStart(c.therapy)
    const exit = last && bisphosphonateAfter(c, last)
    return known(exit ? 'yes' : 'no', exit ? [therapyEvidence('exit-given', exit)] : [])
  },
})

/** On hold, and no denosumab planned: no dose is to come, and what must follow is said by the exit. */
export const denosumabOnHold = yesNoFact<TherapyCase>({
  id: 'denosumab-on-hold',
  about: 'subject',
  name: { nl: 'denosumab onderbroken, geen gepland', en: 'denosumab on hold, none planned' },
  asks: { nl: 'Is denosumab onderbroken?', en: 'Is denosumab on hold?' },
  find: (c) => (isOnHold(c.therapy) && !c.planned.some((p) => p.class === 'denosumab') ? known('yes', [therapyEvidence('denosumab-on-hold', c.therapy)]) : known('no')),
})

/** A day counted from the last dose; of a month or year from its first day, which is the safer. */
const fromLast = (id: string, nl: string, en: string, day: (last: Day, asOf: Day) => Day, only?: 'denosumab-60') =>
  dayFact<TherapyCase>({
    id,
    about: 'subject',
    name: { nl, en },
    asks: lastDenosumabDose.asks,
    find: (c): Found<Day> => {
      const last = c.therapy.class === 'denosumab' && (only === undefined || productOf(c.therapy) === only) ? clockStart(c.therapy) : undefined
      return last === undefined ? missing([lastDenosumabDose]) : known(day(last.first, c.asOf), [therapyEvidence(id, c.therapy, last.text)])
    },
  })

/** The last safe day for the next 60 mg: the earlier of 6 months + 28 days and 7 months after the last. */
export const therapyLatestDose = fromLast('latest-denosumab-dose', 'uiterste dag volgende dosis', 'last safe day for the next dose', latestDoseAfter, 'denosumab-60')
export const sixMonthsAfterDose = fromLast('six-months-after-denosumab', '6 maanden na de laatste dosis', '6 months after the last dose', (d) => addMonths(d, 6))
export const nineMonthsAfterDose = fromLast('nine-months-after-denosumab', '9 maanden na de laatste dosis', '9 months after the last dose', (d) => addMonths(d, 9), 'denosumab-60')

/** From when a held 60 mg is still in time: its due day (or today), never after the last safe day. */
export const heldDoseFrom = fromLast('held-dose-from', 'dosis vanaf', 'dose from', (last, asOf) => Math.min(Math.max(addMonths(last, 6), asOf), latestDoseAfter(last)) as Day, 'denosumab-60')

/** Days after which 120 mg is overdue, and the day on which it was due. */
export const dueDay = dayFact<TherapyCase>({
  id: 'denosumab-due',
  about: 'subject',
  name: { nl: 'dag waarop de dosis gepland was', en: 'day on which the dose was due' },
  asks: lastDenosumabDose.asks,
  find: (c): Found<Day> => {
    const last = clockStart(c.therapy)
    const product = productOf(c.therapy)
    if (last === undefined || product === undefined) return missing([lastDenosumabDose])
    return known(product === 'denosumab-60' ? addMonths(last.first, 6) : addDays(last.first, 28), [therapyEvidence('denosumab-due', c.therapy, last.text)])
  },
})
