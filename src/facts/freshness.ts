/**
 * How old a laboratory value or weight may be before a dose (a choice of this product, `howship: freshness`). Reckoned on the day of
 * advice. A value without a date is not fresh; one of which only the month is known counts from its first day.
 */
import { type Found, known, knownValue, missing, quantityFact } from '../engine/fact.ts'
import type { ObservationEntry } from '../record/record.ts'
import type { Text } from '../values/text.ts'
import { evidenceOf, type TherapyCase } from './case.ts'
import { isFresh, type Shelf } from './dated.ts'
import { doseIsNear, previousDose } from './dose.ts'
import { creatinine, kidneyBelow30, weight } from './kidney.ts'
import { newestMeasured } from './measured.ts'
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

/** How long creatinine and calcium may be used: 28 days, or 3 months (14 days when the kidneys are below 30 mL/min or replaced by dialysis). */
export function laboratoryShelf(c: TherapyCase): Shelf {
  if (needsValuesForEachDose(c.therapy)) return { days: 28 }
  return knownValue(kidneyBelow30, c) === 'yes' ? { days: 14 } : { months: 3 }
}

/** How long a weight may be used: 3 months in oncology (or a setting that is not known), else 12. */
export const weightShelf = (c: TherapyCase): Shelf => ({ months: c.therapy.setting === 'oncology' || c.therapy.setting === null ? 3 : 12 })

/**
 * May this creatinine or calcium be used for the dose at hand? From a week before the dose it must also be newer than the previous one,
 * where each dose needs values of its own; for a dose further off, the last values still tell what to expect.
 */
export function isFreshForDose(c: TherapyCase, o: ObservationEntry | undefined): o is ObservationEntry {
  if (o === undefined || !isFresh(o.date, c.asOf, laboratoryShelf(c))) return false
  const last = previousDose(c.therapy)
  if (last === undefined || !needsValuesForEachDose(c.therapy) || doseIsNear(c.therapy, c.asOf) === false) return true
  return o.date!.first > last.last
}

const fresh = <U extends 'umol/L' | 'kg'>(id: string, code: 'creatinine' | 'weight', unit: U, name: Text, leaf: typeof creatinine | typeof weight, usable: (c: TherapyCase, o: ObservationEntry) => boolean) =>
  quantityFact<TherapyCase, U>({
    id,
    unit,
    about: 'subject',
    name,
    asks: leaf.asks,
    find: (c): Found<number> => {
      const o = newestMeasured(c, code)
      return o && usable(c, o) ? known(o.value, [evidenceOf(code, o)]) : missing([leaf])
    },
  })

/** Creatinine, new enough for the dose at hand. */
export const freshCreatinine = fresh('fresh-creatinine', 'creatinine', 'umol/L', { nl: 'recent creatinine', en: 'recent creatinine' }, creatinine, isFreshForDose)

/** Weight, new enough for the dose at hand. */
export const freshWeight = fresh('fresh-weight', 'weight', 'kg', { nl: 'recent gewicht', en: 'recent weight' }, weight, (c, o) => isFresh(o.date, c.asOf, weightShelf(c)))
