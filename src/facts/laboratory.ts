/** The laboratory before a first dose: what is there, new enough, and what is lacking. */
import { type AnyFact, choiceFact, dataFact, type Found, known, knownValue, look, missing, quantityFact } from '../engine/fact.ts'
import type { Measure, ObservationEntry } from '../record/record.ts'
import type { Text } from '../values/text.ts'
import { albumin, calcium, calciumLimits, calciumStatus, decidingCalcium } from './calcium.ts'
import { evidenceOf, type PatientCase, type TherapyCase } from './case.ts'
import { isFresh } from './dated.ts'
import { freshWeight, isFreshForDose } from './freshness.ts'
import { creatinine } from './kidney.ts'
import { newestMeasured } from './measured.ts'
import { age, sex } from './patient.ts'
import { hypercalcaemiaRescue, startingDrug } from './start.ts'
import { vitaminD } from './vitamin-d.ts'

/** Is the value new enough for the first dose? For tablets nobody laid down how new: a year (ours), as for vitamin D. */
const usable = (c: TherapyCase, o: ObservationEntry | undefined): o is ObservationEntry => (c.therapy.route === 'oral' ? isFresh(o?.date, c.asOf, { months: 12 }) : isFreshForDose(c, o))

/** The newest value of a measure when it is new enough. */
const usableOf = (c: TherapyCase, code: Measure) => {
  const o = newestMeasured(c, code)
  return usable(c, o) ? o : undefined
}

/** Creatinine new enough for a first dose. */
export const startCreatinine = quantityFact<TherapyCase, 'umol/L'>({
  id: 'creatinine-before-start',
  unit: 'umol/L',
  about: 'subject',
  name: { nl: 'recent creatinine', en: 'recent creatinine' },
  asks: creatinine.asks,
  find: (c): Found<number> => {
    const o = usableOf(c, 'creatinine')
    return o ? known(o.value, [evidenceOf('creatinine', o)]) : missing([creatinine])
  },
})

/** Phosphate of the last 3 months (ours). */
export const phosphate = quantityFact<PatientCase, 'mmol/L'>({
  id: 'phosphate',
  unit: 'mmol/L',
  name: { nl: 'fosfaat', en: 'phosphate' },
  asks: { nl: 'Wat is het serumfosfaat?', en: 'What is the serum phosphate?' },
  find: (c) => {
    const o = newestMeasured(c, 'phosphate')
    return o && isFresh(o.date, c.asOf, { months: 3 }) ? known(o.value, [evidenceOf('phosphate', o)]) : missing()
  },
})

/** Any calcium, total, corrected or ionised, that is new enough. */
export const startCalcium = choiceFact<TherapyCase, 'recorded'>({
  id: 'calcium-before-start',
  about: 'subject',
  choices: { recorded: { nl: 'bepaald', en: 'measured' } },
  name: { nl: 'recent calcium', en: 'recent calcium' },
  asks: calcium.asks,
  find: (c) => {
    const o = (['ionised-calcium', 'albumin-corrected-calcium', 'calcium'] as const).map((code) => usableOf(c, code)).find((found) => found !== undefined)
    return o ? known('recorded', [evidenceOf('calcium', o)]) : missing([calcium])
  },
})

/** Albumin of about the day of the calcium; a corrected or ionised calcium has no need of it. */
export const startAlbumin = choiceFact<TherapyCase, 'recorded'>({
  id: 'albumin-before-start',
  about: 'subject',
  choices: { recorded: { nl: 'bepaald of niet nodig', en: 'measured or not needed' } },
  name: { nl: 'albumine bij het calcium', en: 'albumin with the calcium' },
  asks: albumin.asks,
  find: (c) => {
    if (usable(c, decidingCalcium(c))) return known('recorded', look(calciumStatus, c).from)
    // Without a calcium of now, a recent albumin is still an albumin.
    const alone = look(startCalcium, c).state === 'missing' ? usableOf(c, 'albumin') : undefined
    return alone ? known('recorded', [evidenceOf('albumin', alone)]) : missing([albumin])
  },
})

/**
 * Calcium before a start. Tablets: a total at or above the limit is accepted without albumin, which is not on their list; below it the albumin
 * is asked for before it is called low.
 */
export const calciumBeforeStart = choiceFact<TherapyCase, 'low' | 'normal' | 'high'>({
  id: 'calcium-status-before-start',
  about: 'subject',
  choices: calciumStatus.choices,
  name: calciumStatus.name,
  asks: calciumStatus.asks,
  find: (c): Found<'low' | 'normal' | 'high'> => {
    const status = look(calciumStatus, c)
    if (status.state === 'known' || c.therapy.route !== 'oral') return status
    const total = newestMeasured(c, 'calcium')
    return total && total.value >= (total.lowerLimit ?? calciumLimits.low) ? known('normal', [evidenceOf('calcium', total)]) : status
  },
})

/** Is the laboratory before the start complete? What is lacking stands in what is asked. Hypercalcaemia of malignancy needs creatinine and calcium alone. */
export const startLaboratory = choiceFact<TherapyCase, 'complete'>({
  id: 'laboratory-before-start',
  about: 'subject',
  choices: { complete: { nl: 'volledig', en: 'complete' } },
  name: { nl: 'laboratorium voor de start', en: 'laboratory before the start' },
  asks: { nl: 'Wat zijn de laboratoriumwaarden?', en: 'What are the laboratory values?' },
  find: (c): Found<'complete'> => {
    const drug = look(startingDrug, c)
    const drugs = drug.state === 'known' ? [drug.value] : drug.state === 'one-of' ? drug.values : []
    if (drugs.every((d) => d === 'angiogenesis-inhibitor' || d === 'not-associated' || d === 'other')) return known('complete')
    const short = knownValue(hypercalcaemiaRescue, c) === 'yes' || drugs.every((d) => d === 'oral-bisphosphonate')
    const wanted: readonly AnyFact[] = short ? [startCreatinine, startCalcium] : [startCreatinine, freshWeight, age, sex, vitaminD, startCalcium, phosphate, startAlbumin]
    const found = wanted.map((fact) => look(fact as typeof startLaboratory, c))
    const leaves = found.flatMap((f, i) => (f.state === 'missing' ? (f.asks ?? [wanted[i]!]) : []))
    if (leaves.length === 0)
      return known(
        'complete',
        found.flatMap((f) => f.from),
      )
    return missing([...new Set(leaves)])
  },
})

/** What is lacking, by fact id, for the answer and its sentence. */
export const lackingLaboratory = dataFact<TherapyCase, readonly { readonly fact: string; readonly name: Text }[]>({
  id: 'lacking-laboratory',
  about: 'subject',
  name: { nl: 'ontbrekende waarden', en: 'missing values' },
  asks: startLaboratory.asks,
  find: (c) => {
    const lacking = [look(startLaboratory, c), look(calciumBeforeStart, c)].flatMap((f) => (f.state === 'missing' && f.asks) || [])
    return lacking.length === 0 ? missing() : known([...new Set(lacking)].map((f) => ({ fact: f.id, name: f.name })))
  },
  inWords: (list) => ({ nl: list.map((f) => f.name.nl).join(', '), en: list.map((f) => f.name.en).join(', ') }),
})
