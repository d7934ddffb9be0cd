/** Measurements and answers, as they stand in the record. */
import { type ChoiceFact, type Found, known, missing, type QuantityFact, quantityFact, yesNoFact } from '../engine/fact.ts'
import type { Measure, Measures, ObservationEntry } from '../record/record.ts'
import type { Text } from '../values/text.ts'
import { evidenceOf, newest, type PatientCase } from './case.ts'

/** An observation that is a number, in the unit of `Measures`. */
export type Measurement = ObservationEntry & { readonly value: number }

/** The newest value of a measure, or undefined. Under the code of a measure the reader files nothing but numbers. */
export const newestMeasured = (c: PatientCase, code: Measure): Measurement | undefined => newest(c, code) as Measurement | undefined

/** The least that a number may be; undefined when it is not known. */
export const leastOf = (found: Found<number>): number | undefined => (found.state === 'known' ? found.value : found.state === 'between' ? found.low : undefined)

/** A measure as a fact of its own name: the newest value, whatever its age. */
export const measured = <M extends Measure>(id: M, unit: Measures[M], name: Text, asks: Text): QuantityFact<PatientCase, Measures[M]> =>
  quantityFact<PatientCase, Measures[M]>({
    id,
    unit,
    name,
    asks,
    find: (c) => {
      const o = newestMeasured(c, id)
      return o ? known(o.value, [evidenceOf(id, o)]) : missing()
    },
  })

/** A question answered with yes or no, as a fact of the same name: the newest answer. Not recorded is not known. */
export const answered = (id: string, name: Text, asks: Text): ChoiceFact<PatientCase, 'yes' | 'no'> =>
  yesNoFact({
    id,
    name,
    asks,
    find: (c) => {
      const o = newest(c, id)
      return o ? known(o.value === true ? 'yes' : 'no', [evidenceOf(id, o)]) : missing()
    },
  })
