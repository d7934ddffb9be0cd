/** Measurements: numbers of the laboratory and the scales. */
import { known, missing, type QuantityFact, quantityFact } from '../engine/fact.ts'
import type { Measure, Measures, ObservationEntry } from '../record/record.ts'
import type { Text } from '../values/text.ts'
import { evidenceOf, newest, type PatientCase } from './case.ts'

/** An observation that is a number, in the unit of `Measures`. */
export type Measurement = ObservationEntry & { readonly value: number }

/** The newest value of a measure, or undefined. Under the code of a measure the reader files nothing but numbers. */
export const newestMeasured = (c: PatientCase, code: Measure): Measurement | undefined => newest(c, code) as Measurement | undefined

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
