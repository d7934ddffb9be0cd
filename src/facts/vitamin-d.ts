/** 25-OH-vitamin D, at most 12 months old (ours). */
import { known, missing, quantityFact } from '../engine/fact.ts'
import { evidenceOf, newest, type PatientCase } from './case.ts'
import { isFresh } from './dated.ts'

/** In nmol/L (µg/L or ng/mL × 2.5). An older or undated value is not used, and asked for anew. */
export const vitaminD = quantityFact<PatientCase, 'nmol/L'>({
  id: '25-oh-vitamin-d',
  unit: 'nmol/L',
  name: { nl: '25-OH-vitamine D', en: '25-OH vitamin D' },
  asks: { nl: 'Wat is het 25-OH-vitamine D (van de laatste 12 maanden)?', en: 'What is the 25-OH vitamin D (of the last 12 months)?' },
  find: (c) => {
    const o = newest(c, '25-oh-d')
    if (typeof o?.value !== 'number') return missing()
    const from = [evidenceOf('25-oh-vitamin-d', o)]
    return isFresh(o.date, c.asOf, { months: 12 }) ? known(o.value, from) : missing(undefined, from)
  },
})
