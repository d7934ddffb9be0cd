/** The laboratory after a dose that was given by infusion or injection: for which dose, from when, until when, and whether it is on record. */
import { choiceFact, dayFact, type Found, known, look, missing, says, yesNoFact } from '../engine/fact.ts'
import { addDays, addMonths, type Day } from '../values/day.ts'
import { calciumSince } from './calcium.ts'
import { about, evidenceOf, type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { dosedTherapies, doseIsNear, intervalOf, isInfusedOrInjected, lastDoseLeaf, nextDoseSpan, tooEarly } from './dose.ts'
import { creatinine } from './kidney.ts'
import { isAntiresorptive, nextDose, type Therapy } from './therapy.ts'

/** The control falls two weeks after the dose (S0912, labels of Prolia and Xgeva). */
const controlDays = 14
/** A creatinine counts as the control from a week after the infusion: sooner it does not tell what the infusion did (ours). */
const creatinineFromDays = 7
/** Where no dose is to come, or nobody can tell when, the control is asked for 90 days, as a wound is followed (ours). */
const askedForDays = 90

/** Therapies of which a dose may have been given by infusion or injection. */
export const givenTherapies = (c: PatientCase): readonly Therapy[] => c.taken.filter((t) => isAntiresorptive(t) && isInfusedOrInjected(t) && t.doseDays.length > 0)

/** The day of the last dose, when it is known to the day and no later one is in doubt. The end of a therapy is no dose. */
function lastGiven(t: Therapy): Day | undefined {
  const last = t.lastDose
  return last !== undefined && last.first === last.last && t.doseDays.some((d) => d.first === last.first && d.last === last.last) ? last.first : undefined
}

const ofLastGiven = (id: string, nl: string, en: string, days: number) =>
  dayFact<TherapyCase>({
    id,
    about: 'subject',
    name: { nl, en },
    asks: { nl: 'Op welke dag is de laatste dosis gegeven?', en: 'On which day was the last dose given?' },
    find: (c): Found<Day> => {
      const day = lastGiven(c.therapy)
      return day === undefined ? missing([lastDoseLeaf(c.therapy)]) : known(addDays(day, days), [therapyEvidence(id, c.therapy)])
    },
  })
/** The last dose that was given, known to the day. */
export const lastDoseGiven = ofLastGiven('last-dose-given', 'laatste gegeven dosis', 'last dose given', 0)
/** Two weeks after it. */
export const twoWeeksAfterGiven = ofLastGiven('two-weeks-after-dose-given', '2 weken na de gegeven dosis', '2 weeks after the dose given', controlDays)

/** What was given, as far as the laboratory afterwards tells it apart; of an unknown strength too. */
export const givenKind = choiceFact<TherapyCase, 'infusion' | 'denosumab'>({
  id: 'given-kind',
  about: 'subject',
  choices: { infusion: { nl: 'bisfosfonaat per infuus', en: 'bisphosphonate by infusion' }, denosumab: { nl: 'denosumab', en: 'denosumab' } },
  name: { nl: 'wat gegeven is', en: 'what was given' },
  asks: { nl: 'Welk middel is gegeven?', en: 'Which drug was given?' },
  find: (c) => known(c.therapy.class === 'denosumab' ? 'denosumab' : 'infusion', [therapyEvidence('given-kind', c.therapy)]),
})

/** Does the laboratory before the next dose ask for the same values by now? */
function nextDoseTakesOver(c: TherapyCase, last: Day): boolean {
  const t = c.therapy
  // Its next dose has gone by for a month; before that day came, it was checked.
  if (t.state === 'lapsed') return true
  const dated = dosedTherapies(c).filter((d) => (d === t || d.continues === t) && nextDoseSpan(d, c.asOf) !== undefined)
  if (dated.length === 0) return c.asOf > addDays(last, askedForDays)
  // An order dated too soon after the dose is held and takes nothing over.
  return dated.some((d) => doseIsNear(d, c.asOf) === true && says(look(tooEarly, about(c, { therapy: d })), 'no'))
}

/** Is the control after the last dose still to be asked for? From the day of the dose until the laboratory of the next dose takes its place. */
export const controlAfterDose = choiceFact<TherapyCase, 'open' | 'over'>({
  id: 'control-after-dose',
  about: 'subject',
  choices: { open: { nl: 'nog aan de orde', en: 'still in question' }, over: { nl: 'voorbij', en: 'over' } },
  name: { nl: 'laboratoriumcontrole na de gegeven dosis', en: 'laboratory after the dose given' },
  asks: lastDoseGiven.asks,
  find: (c): Found<'open' | 'over'> => {
    const last = lastGiven(c.therapy)
    if (last === undefined) return missing([lastDoseLeaf(c.therapy)])
    return known(nextDoseTakesOver(c, last) ? 'over' : 'open', [therapyEvidence('control-after-dose', c.therapy)])
  },
})

/** A creatinine from a week after the last infusion. Without a day, or of a month that began sooner, it does not count. */
export const creatinineSinceDose = yesNoFact<TherapyCase>({
  id: 'creatinine-since-dose',
  about: 'subject',
  name: { nl: 'creatinine na de gegeven dosis', en: 'creatinine after the dose given' },
  asks: creatinine.asks,
  find: (c): Found<'yes' | 'no'> => {
    const last = lastGiven(c.therapy)
    if (last === undefined) return missing([lastDoseLeaf(c.therapy)])
    const from = addDays(last, creatinineFromDays)
    const o = c.record.observations.get('creatinine')?.find(({ date }) => date !== undefined && date.first >= from)
    return o ? known('yes', [evidenceOf('creatinine', o)]) : known('no')
  },
})

/** A calcium that can be judged, of a day after the last injection; of the day itself it may have been drawn before. */
export const calciumSinceDose = yesNoFact<TherapyCase>({
  id: 'calcium-since-dose',
  about: 'subject',
  name: { nl: 'calcium na de gegeven dosis', en: 'calcium after the dose given' },
  asks: { nl: 'Wat zijn calcium en albumine na de injectie?', en: 'What are calcium and albumin after the injection?' },
  find: (c): Found<'yes' | 'no'> => {
    const last = lastGiven(c.therapy)
    if (last === undefined) return missing([lastDoseLeaf(c.therapy)])
    const o = calciumSince(c, addDays(last, 1))
    return o ? known('yes', [evidenceOf('calcium', o)]) : known('no')
  },
})

/** Months by which a first dose may come after the start on record: a start waits at most three months for the mouth (S0574); 60 mg is given once in six. */
const monthsFromStart = (t: Therapy): number => (t.strengthMg === 60 ? 6 : 3)

/**
 * Was the last denosumab the first one? The only one on record, unless the therapy began so long before that another must have gone before it;
 * or the first after a course that had lapsed.
 */
export const firstDoseGiven = yesNoFact<TherapyCase>({
  id: 'first-dose-given',
  about: 'subject',
  name: { nl: 'gegeven dosis was de eerste', en: 'the dose given was the first' },
  asks: { nl: 'Was dit de eerste dosis?', en: 'Was this the first dose?' },
  find: (c): Found<'yes' | 'no'> => {
    const t = c.therapy
    const last = lastGiven(t)
    if (last === undefined) return missing([lastDoseLeaf(t)])
    const from = [therapyEvidence('first-dose-given', t)]
    const before = t.doseDays.filter((d) => d.first < last)
    if (before.length === 0) return known(t.start !== undefined && addMonths(t.start.last, monthsFromStart(t)) <= last ? 'no' : 'yes', from)
    const previous = Math.max(...before.map((d) => d.last)) as Day
    const interval = intervalOf(t)
    return known(interval !== undefined && addMonths(nextDose(previous, interval), 1) < last ? 'yes' : 'no', from)
  },
})
