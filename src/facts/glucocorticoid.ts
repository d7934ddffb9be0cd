/** Oral glucocorticoids in prednisolone equivalents: how much, and for how long. */
import { choiceFact, dataFact, type Evidence, type Found, known, knownValue, look, missing, quantityFact } from '../engine/fact.ts'
import type { MedicationEntry } from '../record/record.ts'
import { monthsBetween } from '../values/day.ts'
import { cancerInBone } from './bone.ts'
import { evidenceOf, type PatientCase } from './case.ts'
import { newestMeasured } from './measured.ts'
import { isBoneDrug, isRunningBoneDrug } from './therapy.ts'

/** Milligrams that equal 5 mg of prednisolone. For others the equivalent is asked, not guessed. */
export const equalTo5Mg: Readonly<Record<string, number>> = { prednisolone: 5, prednisone: 5, methylprednisolone: 4, dexamethasone: 0.75, hydrocortisone: 20 }

/** Prednisolone equivalent in mg a day, to two decimals: methylprednisolone 6 mg is 7.5, dexamethasone 1.125 mg is 7.5, hydrocortisone 30 mg is 7.5. */
export const inPrednisolone = (ingredient: string, mgPerDay: number): number | undefined => {
  const mg = equalTo5Mg[ingredient]
  return mg === undefined ? undefined : Math.round((mgPerDay * 500) / mg) / 100
}

/** Swallowed glucocorticoids, taken or planned. Fludrocortisone is given for its salt effect and does not count. */
const courses = (c: PatientCase): readonly MedicationEntry[] =>
  c.record.medications.filter(
    (e) =>
      e.kind !== 'administration' &&
      e.drug?.groups.includes('systemic-corticosteroid') &&
      e.drug.ingredient !== 'fludrocortisone' &&
      (e.route === undefined || e.route === 'oral') &&
      (e.status === 'active' || e.status === 'planned' || e.status === 'unknown' || e.status === 'on-hold') &&
      (e.end === undefined || e.end.last > c.asOf),
  )

/** The daily dose as a clinician entered it; what was entered before the last course ended is history. */
function enteredDose(c: PatientCase) {
  const o = newestMeasured(c, 'prednisolone-mg-per-day')
  if (o === undefined) return undefined
  const endedSince = (e: MedicationEntry): boolean => e.end !== undefined && o.date !== undefined && e.end.last >= o.date.last && (e.status === 'past' || e.end.last <= c.asOf)
  const stopped = c.record.medications.some((e) => e.drug?.groups.includes('systemic-corticosteroid') && e.kind !== 'administration' && endedSince(e))
  return stopped && courses(c).length === 0 ? undefined : { value: o.value, from: [evidenceOf('prednisolone-equivalent', o)] }
}

const evidence = (fact: string, e: MedicationEntry): Evidence => ({ fact, value: e.label, reference: e.reference, date: e.start?.text })

/**
 * Prednisolone equivalent, mg a day. Statement, order and dispense of one drug are one dose (the highest counts); different drugs are added up.
 * An entered daily dose counts too; when both are there the higher holds.
 */
export const prednisoloneEquivalent = quantityFact<PatientCase, 'mg/d'>({
  id: 'prednisolone-equivalent',
  unit: 'mg/d',
  name: { nl: 'prednisolonequivalent', en: 'prednisolone equivalent' },
  asks: { nl: 'Hoeveel mg prednisolon (of equivalent) per dag?', en: 'How many mg of prednisolone (or equivalent) a day?' },
  find: (c): Found<number> => {
    const entered = enteredDose(c)
    const byDrug = new Map<string, number>()
    const from: Evidence[] = []
    let unknown = false
    const list = courses(c)
    for (const e of list) {
      from.push(evidence('prednisolone-equivalent', e))
      const mg = e.doseMg !== undefined && e.everyDays !== undefined ? inPrednisolone(e.drug!.ingredient, e.doseMg / e.everyDays) : undefined
      if (mg !== undefined) byDrug.set(e.drug!.ingredient, Math.max(mg, byDrug.get(e.drug!.ingredient) ?? 0))
      // An order that tells its dose speaks for the bare statement of the same drug.
      else if (!list.some((o) => o !== e && o.drug!.ingredient === e.drug!.ingredient && o.doseMg !== undefined && o.everyDays !== undefined)) unknown = true
    }
    const sum = [...byDrug.values()].reduce((a, b) => a + b, 0)
    if (entered) return known(Math.max(entered.value, sum), [...entered.from, ...from])
    return unknown || byDrug.size === 0 ? missing(undefined, from) : known(sum, from)
  },
})

/**
 * Months of glucocorticoid, taken and planned together: from the start to the recorded end, or as entered. Without an end it is as long as it has
 * lasted so far, and that tells only once it is over three months: before, how long it is meant to go on is asked.
 */
export const glucocorticoidMonths = quantityFact<PatientCase, 'months'>({
  id: 'glucocorticoid-months',
  unit: 'months',
  name: { nl: 'maanden glucocorticoïd, gebruikt en gepland', en: 'months of glucocorticoid, taken and planned' },
  asks: { nl: 'Hoeveel maanden in totaal wordt het glucocorticoïd gebruikt (of is het gepland)?', en: 'For how many months in all is the glucocorticoid taken (or planned)?' },
  find: (c): Found<number> => {
    const entered = newestMeasured(c, 'glucocorticoid-months')
    const list = courses(c)
    const sure: number[] = entered ? [entered.value] : []
    let open = false
    for (const e of list) {
      if (e.start && e.end) sure.push(monthsBetween(e.start.first, e.end.last))
      else if (e.start && e.start.last <= c.asOf && monthsBetween(e.start.last, c.asOf) > 3) sure.push(monthsBetween(e.start.last, c.asOf))
      else open = true
    }
    const from = [...(entered ? [evidenceOf('glucocorticoid-months', entered)] : []), ...list.map((e) => evidence('glucocorticoid-months', e))]
    const longest = sure.length > 0 ? Math.max(...sure) : undefined
    if (longest === undefined || (open && longest <= 3 && !entered)) return missing(undefined, from)
    return known(longest, from)
  },
})

/** The same to one decimal, for the answer. */
export const glucocorticoidMonthsShown = dataFact<PatientCase, number>({
  id: 'glucocorticoid-months-shown',
  name: glucocorticoidMonths.name,
  asks: glucocorticoidMonths.asks,
  find: (c) => {
    const found = look(glucocorticoidMonths, c)
    return found.state === 'known' ? known(Math.round(found.value * 10) / 10, found.from) : missing()
  },
})

/**
 * Is an oral glucocorticoid taken or planned, and is its effect on bone a question? While a bone drug runs or is planned, an unknown dose is no
 * reason to ask: then it counts only when dose and months are on record. Cancer in the bone has rules of its own.
 */
export const glucocorticoidCourse = choiceFact<PatientCase, 'yes' | 'none'>({
  id: 'glucocorticoid-course',
  choices: { yes: { nl: 'ja', en: 'yes' }, none: { nl: 'niet aan de orde', en: 'not in question' } },
  name: { nl: 'oraal glucocorticoïd', en: 'oral glucocorticoid' },
  asks: { nl: 'Gebruikt de patiënt een glucocorticoïd in tabletvorm?', en: 'Does the patient take a glucocorticoid by mouth?' },
  find: (c) => {
    const list = courses(c)
    const entered = enteredDose(c)
    if (list.length === 0 && !entered?.value) return known('none')
    const told = knownValue(prednisoloneEquivalent, c) !== undefined && knownValue(glucocorticoidMonths, c) !== undefined
    if (cancerInBone(c) || ((c.taken.some(isRunningBoneDrug) || c.planned.some(isBoneDrug)) && !told)) return known('none')
    return known('yes', [...list.map((e) => evidence('glucocorticoid-course', e)), ...(entered?.from ?? [])])
  },
})

/** The bone drug that runs already, for the sentence; not known when there is none. */
export const protectedBy = choiceFact<PatientCase, 'yes'>({
  id: 'bone-drug-runs',
  choices: { yes: { nl: 'Er loopt al een botmiddel; ga na of dat volstaat.', en: 'A bone drug is running already; check that it suffices.' } },
  name: { nl: 'lopend botmiddel', en: 'bone drug running' },
  asks: { nl: 'Loopt er al een botmiddel?', en: 'Is a bone drug running already?' },
  find: (c) => {
    const t = c.taken.find(isRunningBoneDrug)
    return t ? known('yes', [{ fact: 'bone-drug-runs', value: t.label, reference: t.reference }]) : missing()
  },
})

/** Does the scheme of 003 say treatment? More than three months at 15 mg or more, or at 7.5 mg or more from 70 years. For decisions that rest on it; no when it cannot be told. */
export function glucocorticoidTreats(c: PatientCase, years: number | undefined): boolean {
  if (knownValue(glucocorticoidCourse, c) !== 'yes' || (knownValue(glucocorticoidMonths, c) ?? 0) <= 3) return false
  return (knownValue(prednisoloneEquivalent, c) ?? 0) >= ((years ?? 0) >= 70 ? 7.5 : 15)
}
