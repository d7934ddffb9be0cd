/** The dose at hand: of which product, which one of the series, and on which day. */
import { choiceFact, dayFact, type Found, known, look, missing, oneOf, yesNoFact } from '../engine/fact.ts'
import { addDays, type Day, type Span, spanOf } from '../values/day.ts'
import { type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { lastDenosumabDose } from './denosumab.ts'
import { replacesNextDose } from './duplicate.ts'
import { denosumabStrength } from './exposure.ts'
import { isFirstDose } from './start.ts'
import { isAntiresorptive, nextDose, type Therapy, usualInterval } from './therapy.ts'

/** What is given, as far as dosing tells it apart. */
export type DoseProduct = 'zoledronate-4' | 'zoledronate-5' | 'pamidronate' | 'ibandronate-iv' | 'denosumab-60' | 'denosumab-120' | 'oral' | 'other'

/** The strength of a zoledronate that the record leaves open. */
export const zoledronateStrength = choiceFact<TherapyCase, '4-mg' | '5-mg'>({
  id: 'zoledronate-strength',
  about: 'subject',
  choices: { '4-mg': { nl: '4 mg', en: '4 mg' }, '5-mg': { nl: '5 mg', en: '5 mg' } },
  name: { nl: 'sterkte van zoledroninezuur', en: 'strength of zoledronate' },
  asks: { nl: 'Zoledroninezuur 4 mg (oncologie, adjuvant) of 5 mg (eenmaal per jaar)?', en: 'Zoledronate 4 mg (oncology, adjuvant) or 5 mg (once a year)?' },
  find: (c) => (c.therapy.strengthMg === 4 ? known('4-mg') : c.therapy.strengthMg === 5 ? known('5-mg') : missing()),
})

/** The product of a therapy; undefined when its strength is not known and matters. */
export function productOf(t: Therapy): DoseProduct | undefined {
  switch (t.substance.id) {
    case 'zoledronate':
      return t.strengthMg === 4 ? 'zoledronate-4' : t.strengthMg === 5 ? 'zoledronate-5' : undefined
    case 'denosumab':
      return t.strengthMg === 60 ? 'denosumab-60' : t.strengthMg === 120 ? 'denosumab-120' : undefined
    case 'pamidronate':
      return 'pamidronate'
    case 'ibandronate':
      return t.route === 'iv' ? 'ibandronate-iv' : t.route === 'oral' ? 'oral' : 'other'
    default:
      return t.route === 'oral' ? 'oral' : 'other'
  }
}

export const doseProduct = choiceFact<TherapyCase, DoseProduct>({
  id: 'dose-product',
  about: 'subject',
  choices: {
    'zoledronate-4': { nl: 'zoledroninezuur 4 mg', en: 'zoledronate 4 mg' },
    'zoledronate-5': { nl: 'zoledroninezuur 5 mg', en: 'zoledronate 5 mg' },
    pamidronate: { nl: 'pamidroninezuur', en: 'pamidronate' },
    'ibandronate-iv': { nl: 'ibandroninezuur intraveneus', en: 'ibandronate by vein' },
    'denosumab-60': { nl: 'denosumab 60 mg', en: 'denosumab 60 mg' },
    'denosumab-120': { nl: 'denosumab 120 mg', en: 'denosumab 120 mg' },
    oral: { nl: 'oraal bisfosfonaat', en: 'oral bisphosphonate' },
    other: { nl: 'ander middel', en: 'another drug' },
  },
  name: { nl: 'middel en sterkte', en: 'drug and strength' },
  asks: { nl: 'Welke sterkte?', en: 'Which strength?' },
  find: (c) => {
    const product = productOf(c.therapy)
    const from = [therapyEvidence('dose-product', c.therapy)]
    return product === undefined ? missing([c.therapy.class === 'denosumab' ? denosumabStrength : zoledronateStrength], from) : known(product, from)
  },
})

/** Given by injection or infusion: what a check before each dose is for. */
export const isInfusedOrInjected = (t: Therapy): boolean => {
  const product = productOf(t)
  return product !== 'oral' && product !== 'other'
}

/** The last dose before the one at hand: of the therapy itself, or of the running one that an order continues. */
export const previousDose = (t: Therapy): Span | undefined => (t.state === 'planned' ? t.continues?.lastDose : t.lastDose)

/** Days between doses: of denosumab as the label has it, of others as recorded, else as usual. Of an unknown strength the shortest. */
export function intervalOf(t: Therapy): number | undefined {
  if (t.substance.id === 'denosumab') return t.strengthMg === 60 ? 182 : 28
  if (t.everyDays !== undefined) return t.everyDays
  if (t.substance.id === 'zoledronate' && t.strengthMg === undefined) return 28
  return usualInterval(t.substance.id, t.strengthMg)
}

/** Doses given so far, by the days on record. */
export const dosesGiven = (t: Therapy): number => {
  const days = t.state === 'planned' ? (t.continues?.doseDays ?? []) : t.doseDays
  return new Set(days.map((d) => d.text)).size
}

/** Doses of an adjuvant series of zoledronate (S0239) or denosumab 60 mg. */
const adjuvantDoses = 6

/** Doses still to come of a series of known length; undefined for one without an end. */
export function dosesToCome(t: Therapy): number | undefined {
  const twiceYearly = productOf(t) === 'zoledronate-4' || productOf(t) === 'denosumab-60'
  const length = t.seriesLength ?? t.continues?.seriesLength ?? (t.setting === 'adjuvant' && twiceYearly ? adjuvantDoses : undefined)
  return length === undefined ? undefined : Math.max(0, length - dosesGiven(t))
}

/** The series has had all its doses. */
export const seriesEnded = (t: Therapy): boolean => t.state !== 'planned' && dosesToCome(t) === 0

/** A dose that the order itself dates after the day of advice. */
function orderedDose(t: Therapy, asOf: Day): Span | undefined {
  let next: Span | undefined
  for (const { doseDays } of t.entries) for (const day of doseDays ?? noDays) if (day.first > asOf && (next === undefined || day.first < next.first)) next = day
  return next
}
const noDays: readonly Span[] = []

/** The span in which the next dose falls: a planned day, else the last dose plus the interval. Undefined when it cannot be told. */
export function nextDoseSpan(t: Therapy, asOf: Day): Span | undefined {
  if (t.state === 'planned') return orderedDose(t, asOf) ?? t.start
  const ordered = orderedDose(t, asOf)
  if (ordered) return ordered
  const interval = intervalOf(t)
  if (t.lastDose === undefined || interval === undefined) return undefined
  const [first, last] = [nextDose(t.lastDose.first, interval), nextDose(t.lastDose.last, interval)]
  return first === last ? spanOf(first) : { first, last, text: t.lastDose.text }
}

/** Ended, or ending before another dose would be due. */
export const noDoseToCome = (t: Therapy, asOf: Day): boolean => {
  if (seriesEnded(t)) return true
  const end = stopDayOf(t, asOf)
  const next = nextDoseSpan(t, asOf)
  return end !== undefined && next !== undefined && end.last < next.first
}

/** The day after today on which a running therapy is to end, as recorded. */
export function stopDayOf(t: Therapy, asOf: Day): Span | undefined {
  const open = t.entries.filter((e) => e.kind === 'statement' || e.kind === 'request')
  if (open.length === 0 || open.some((e) => e.end === undefined)) return undefined
  const last = open.map((e) => e.end!).reduce((a, b) => (b.last > a.last ? b : a))
  return last.last >= asOf ? last : undefined
}

/** On hold, and nothing else of it runs; also for so long that its next dose has gone by. */
export function isOnHold(t: Therapy): boolean {
  const orders = t.entries.filter((e) => e.kind !== 'administration')
  return t.state !== 'past' && orders.some((e) => e.status === 'on-hold') && orders.every((e) => e.status === 'on-hold' || e.status === 'past')
}

/** Running: taken now; or lapsed while an order or list still has it as taken. What is on hold has no dose to come, however long it has been on hold. */
export const isRunning = (t: Therapy): boolean => t.state === 'current' || (t.state === 'lapsed' && !isOnHold(t) && t.entries.some((e) => (e.kind === 'statement' || e.kind === 'request') && e.status !== 'past'))

/** Antiresorptives of which a dose is to come: every planned one, and every running one that no order continues or replaces. */
export const dosedTherapies = (c: PatientCase): readonly Therapy[] => [
  ...c.planned.filter(isAntiresorptive),
  ...c.taken.filter((t) => isAntiresorptive(t) && isRunning(t) && !noDoseToCome(t, c.asOf) && !c.planned.some((p) => p.continues === t || replacesNextDose(p, t, c))),
]

/** Days ahead within which a dose is checked. */
export const checkedDaysAhead = 7

/** Is the next dose due within so many days (a week), or overdue? `undefined`: it cannot be told. */
export function doseIsNear(t: Therapy, asOf: Day, daysAhead: number = checkedDaysAhead): boolean | undefined {
  const next = nextDoseSpan(t, asOf)
  return next && next.first <= addDays(asOf, daysAhead)
}

/** When the last dose was given. */
export const lastDoseDay = dayFact<TherapyCase>({
  id: 'last-dose',
  about: 'subject',
  name: { nl: 'laatste dosis', en: 'last dose' },
  asks: { nl: 'Op welke dag is de laatste dosis gegeven?', en: 'On which day was the last dose given?' },
  find: (c) => {
    const last = previousDose(c.therapy)
    if (last === undefined) return missing()
    const from = [therapyEvidence('last-dose', c.therapy, last.text)]
    return last.first === last.last ? known(last.first, from) : missing(undefined, from)
  },
})

/** The question for the last dose; of denosumab it is asked under its own name. */
export const lastDoseLeaf = (t: Therapy) => (t.class === 'denosumab' ? lastDenosumabDose : lastDoseDay)

/** When a planned dose is to be given. */
export const plannedDoseDay = dayFact<TherapyCase>({
  id: 'planned-dose',
  about: 'subject',
  name: { nl: 'geplande dag van de dosis', en: 'planned day of the dose' },
  asks: { nl: 'Voor welke dag is de dosis gepland?', en: 'For which day is the dose planned?' },
  find: (c) => {
    const next = c.therapy.state === 'planned' ? nextDoseSpan(c.therapy, c.asOf) : undefined
    return next && next.first === next.last ? known(next.first, [therapyEvidence('planned-dose', c.therapy, next.text)]) : missing()
  },
})

const leafOfNext = (t: Therapy) => (t.state === 'planned' ? plannedDoseDay : lastDoseLeaf(t))

/** Can it be told when the dose at hand is due? A month will do. */
export const doseDayTold = choiceFact<TherapyCase, 'yes' | 'no'>({
  id: 'dose-day',
  about: 'subject',
  choices: { yes: { nl: 'bekend', en: 'known' }, no: { nl: 'niet bekend', en: 'not known' } },
  name: { nl: 'dag van de dosis', en: 'day of the dose' },
  asks: plannedDoseDay.asks,
  find: (c) => (nextDoseSpan(c.therapy, c.asOf) === undefined ? missing([leafOfNext(c.therapy)]) : known('yes')),
})

/** The next dose as planned or reckoned, also when that day has gone by. */
export const plannedNextDose = dayFact<TherapyCase>({
  id: 'next-dose-as-planned',
  about: 'subject',
  name: { nl: 'geplande volgende dosis', en: 'next dose as planned' },
  asks: plannedDoseDay.asks,
  find: (c): Found<Day> => {
    const t = c.therapy
    const next = productOf(t) === undefined ? undefined : nextDoseSpan(t, c.asOf)
    if (next === undefined || next.first !== next.last) return missing([productOf(t) === undefined ? (t.class === 'denosumab' ? denosumabStrength : zoledronateStrength) : leafOfNext(t)])
    return known(next.first, [therapyEvidence('next-dose', t, previousDose(t)?.text ?? next.text)])
  },
})

/** The next dose: on its day, or today when that day has gone by. */
export const nextDoseDay = dayFact<TherapyCase>({
  id: 'next-dose',
  about: 'subject',
  name: { nl: 'volgende dosis', en: 'next dose' },
  asks: plannedDoseDay.asks,
  find: (c): Found<Day> => {
    const planned = look(plannedNextDose, c)
    return planned.state === 'known' ? known(Math.max(planned.value, c.asOf) as Day, planned.from) : planned
  },
})

/** The day on which the dose should have been given, when that has gone by. */
export const missedDoseDay = dayFact<TherapyCase>({
  id: 'missed-dose-day',
  about: 'subject',
  name: { nl: 'dag waarop de dosis gepland was', en: 'day on which the dose was due' },
  asks: plannedDoseDay.asks,
  find: (c): Found<Day> => {
    const planned = look(plannedNextDose, c)
    // The day of an order that has gone by is often the day it was written; only a running therapy can miss a dose.
    return planned.state === 'known' && planned.value < c.asOf && c.therapy.state !== 'planned' ? planned : missing()
  },
})

const afterDose = (id: string, days: number, nl: string, en: string) =>
  dayFact<TherapyCase>({
    id,
    about: 'subject',
    name: { nl, en },
    asks: plannedDoseDay.asks,
    find: (c): Found<Day> => {
      const day = look(nextDoseDay, c)
      return day.state === 'known' ? known(addDays(day.value, days), day.from) : day
    },
  })
/** Two weeks after the dose at hand. */
export const twoWeeksAfterDose = afterDose('two-weeks-after-dose', 14, '2 weken na de dosis', '2 weeks after the dose')

/** Is it the first dose? Not when one of the same substance is on record in a therapy that still runs; after an ended or lapsed course it is a first one again. */
export const firstDose = yesNoFact<TherapyCase>({
  id: 'first-dose',
  about: 'subject',
  name: { nl: 'eerste dosis', en: 'first dose' },
  asks: { nl: 'Is dit de eerste dosis?', en: 'Is this the first dose?' },
  find: (c) => {
    const t = c.therapy
    const from = [therapyEvidence('first-dose', t)]
    if (t.state === 'planned' && isFirstDose(t)) return known('yes', from)
    if (previousDose(t) !== undefined) return known('no', from)
    return missing([lastDoseLeaf(t)], from)
  },
})

/** Days before the end of the interval from which a dose is no longer too early (ours). */
const daysEarly = 7
/** Never sooner than three weeks after the previous infusion or injection: the shortest interval that a source prints. */
const shortestInterval = 21

/** The first day on which the dose after this one is no longer too early. */
export const earliestDose = (last: Day, interval: number): Day => Math.max(nextDose(last, interval) - daysEarly, last + shortestInterval) as Day

/** Planned sooner after the previous dose than the interval allows. */
export const tooEarly = yesNoFact<TherapyCase>({
  id: 'dose-too-early',
  about: 'subject',
  name: { nl: 'te vroeg na de vorige dosis', en: 'too early after the previous dose' },
  asks: { nl: 'Wanneer was de vorige dosis, en voor welke dag is deze gepland?', en: 'When was the previous dose, and for which day is this one planned?' },
  find: (c): Found<'yes' | 'no'> => {
    const t = c.therapy
    const last = previousDose(t)
    if (t.state === 'planned' && t.continues === undefined) return known('no')
    if (last === undefined) return missing([lastDoseLeaf(t)])
    const interval = intervalOf(t)
    const next = nextDoseSpan(t, c.asOf)
    if (interval === undefined || next === undefined) return missing([leafOfNext(t)])
    const from = [therapyEvidence('dose-too-early', t, last.text)]
    const early = (lastDay: Day, day: Day): boolean => Math.max(day, c.asOf) < earliestDose(lastDay, interval)
    if (t.state !== 'planned' && last.first !== last.last) {
      // The day that a partial date stands for lies open; today may be too early after its last day.
      return early(last.last, c.asOf) ? oneOf(['yes', 'no'] as const, from, [lastDoseLeaf(t)]) : known('no', from)
    }
    return known(early(last.last, next.first) ? 'yes' : 'no', from)
  },
})
