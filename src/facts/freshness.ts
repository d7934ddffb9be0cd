/**
 * How old a laboratory value, a weight or a dental clearance may be before a dose (a choice of this product, `howship: freshness`).
 * Reckoned on the day of advice. A value without a date is not fresh; one of which only the month is known counts from its first day.
 */
import { type Found, known, missing, quantityFact, valueOf } from '../engine/fact.ts'
import type { ObservationEntry } from '../record/record.ts'
import { addDays, addMonths, type Day } from '../values/day.ts'
import { evidenceOf, newest, type PatientCase, type TherapyCase } from './case.ts'
import { creatinine, kidneyBelow30, weight } from './kidney.ts'
import type { Therapy } from './therapy.ts'

/** Given so often that each dose needs values of its own: zoledronate 4 mg, pamidronate, ibandronate by vein, denosumab 120 mg. A strength that is not known counts among them. */
export function needsValuesForEachDose(t: Therapy): boolean {
  switch (t.substance.id) {
    case 'zoledronate':
      return t.strengthMg !== 5
    case 'denosumab':
      return t.strengthMg !== 60
    case 'pamidronate':
      return true
    case 'ibandronate':
      return t.route === 'iv'
    default:
      return false
  }
}

/** The last dose before the one at hand: of the therapy itself, or of the running one that an order continues. */
export const previousDose = (t: Therapy): Therapy['lastDose'] => t.lastDose ?? t.continues?.lastDose

/** The first day from which a creatinine or calcium counts for the dose at hand. */
export function laboratoryFrom(c: TherapyCase): Day {
  if (needsValuesForEachDose(c.therapy)) {
    const last = previousDose(c.therapy)
    const oldest = addDays(c.asOf, -28)
    return last === undefined ? oldest : (Math.max(oldest, addDays(last.last, 1)) as Day)
  }
  return valueOf(kidneyBelow30, c) === 'yes' ? addDays(c.asOf, -14) : addMonths(c.asOf, -3)
}

/** The first day from which a weight counts: 3 months in oncology (or a setting that is not known), else 12. */
export const weightFrom = (c: TherapyCase): Day => addMonths(c.asOf, c.therapy.setting === 'oncology' || c.therapy.setting === null ? -3 : -12)

/** The first day from which a 25-OH-D or a dental clearance counts: 12 months. */
export const yearBack = (c: PatientCase): Day => addMonths(c.asOf, -12)

/** Dated, and not before that day. */
export const isFresh = (o: ObservationEntry | undefined, from: Day): o is ObservationEntry => o?.date !== undefined && o.date.first >= from

/** The newest observation of a code when it is fresh, else undefined. */
export function newestFresh(c: PatientCase, code: string, from: Day): ObservationEntry | undefined {
  const o = newest(c, code)
  return isFresh(o, from) ? o : undefined
}

const fresh = <U extends 'umol/L' | 'kg'>(id: string, code: string, unit: U, name: { nl: string; en: string }, leaf: typeof creatinine | typeof weight, from: (c: TherapyCase) => Day) =>
  quantityFact<TherapyCase, U>({
    id,
    unit,
    about: 'subject',
    name,
    asks: leaf.asks,
    find: (c): Found<number> => {
      const o = newestFresh(c, code, from(c))
      return o !== undefined && typeof o.value === 'number' ? known(o.value, [evidenceOf(leaf.id, o)]) : missing([leaf])
    },
  })

/** Creatinine, new enough for the dose at hand. */
export const freshCreatinine = fresh('fresh-creatinine', 'creatinine', 'umol/L', { nl: 'recent creatinine', en: 'recent creatinine' }, creatinine, laboratoryFrom)

/** Weight, new enough for the dose at hand. */
export const freshWeight = fresh('fresh-weight', 'weight', 'kg', { nl: 'recent gewicht', en: 'recent weight' }, weight, weightFrom)
