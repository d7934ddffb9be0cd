/** Calcium as it counts: ionised, or corrected for albumin. An uncorrected total is never called normal. */
import { choiceFact, type Evidence, type Found, known, look, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import type { ConditionEntry, ObservationEntry } from '../record/record.ts'
import type { Day } from '../values/day.ts'
import type { Text } from '../values/text.ts'
import { activeCancer } from './cancer-state.ts'
import { evidenceOf, type PatientCase } from './case.ts'
import { current } from './condition.ts'
import { isFresh } from './dated.ts'
import { type Measurement, measured, newestMeasured } from './measured.ts'

/** Limits in mmol/L where the laboratory gives none. Low: ours. High: the handreiking (S0876) for total and corrected, ours for ionised. */
export const calciumLimits = { low: 2.1, high: 2.55, ionisedLow: 1.15, ionisedHigh: 1.35 } as const

/** Total calcium above 11 mg/dL (S0262): 11 × 0.2495 = 2.7445 mmol/L. */
const elevenMgPerDl = 11 * 0.2495
/** Corrected calcium of hypercalcaemia of malignancy, mmol/L (label of Zometa). */
const labelHypercalcaemia = 3.0
/** Calcium and albumin belong together when drawn within this many days of each other (ours). */
const sameSampleDays = 28

/** Total calcium, not corrected. */
export const calcium = measured('calcium', 'mmol/L', { nl: 'calcium', en: 'calcium' }, { nl: 'Wat is het serumcalcium?', en: 'What is the serum calcium?' })
export const albumin = measured('albumin', 'g/L', { nl: 'albumine', en: 'albumin' }, { nl: 'Wat is het serumalbumine?', en: 'What is the serum albumin?' })
export const ionisedCalcium = measured('ionised-calcium', 'mmol/L', { nl: 'geïoniseerd calcium', en: 'ionised calcium' }, { nl: 'Wat is het geïoniseerde calcium?', en: 'What is the ionised calcium?' })

/** Calcium + 0.02 × (40 − albumin): 2.00 mmol/L with albumin 30 g/L is 2.20. mmol/L and g/L; to three decimals. */
export const correctForAlbumin = (calciumMmolL: number, albuminGL: number): number => Math.round((calciumMmolL + 0.02 * (40 - albuminGL)) * 1000) / 1000

/** A corrected calcium: as the laboratory reported it, or reckoned from calcium and albumin. */
interface Corrected {
  readonly value: number
  readonly entry: ObservationEntry
  readonly limit: number | undefined
  readonly from: readonly Evidence[]
}

/** The day of a value, to tell which is the newer; one without a date is the oldest. */
const dayOf = (o: ObservationEntry | undefined): number => o?.date?.last ?? -Infinity

/** The day since when a diagnosis is on record; one without a date is the oldest. */
const since = (e: ConditionEntry): number => (e.recorded ?? e.onset)?.last ?? -Infinity

/** The newer of the reported and the reckoned one; the reported one when they are of one day. */
function correctedOf(c: PatientCase): Corrected | undefined {
  const [reported, total] = [newestMeasured(c, 'albumin-corrected-calcium'), newestMeasured(c, 'calcium')]
  const reckoned = total && reckonedFrom(c, total)
  if (reported === undefined || dayOf(reckoned?.entry) > dayOf(reported)) return reckoned
  return { value: reported.value, entry: reported, limit: reported.lowerLimit ?? total?.lowerLimit, from: [evidenceOf('corrected-calcium', reported)] }
}

/** The corrected one, unless a newer total without its albumin overtakes it: what was normal then need not be now. */
function currentCorrected(c: PatientCase): Corrected | undefined {
  const corrected = correctedOf(c)
  return corrected && dayOf(newestMeasured(c, 'calcium')) <= dayOf(corrected.entry) ? corrected : undefined
}

function reckonedFrom(c: PatientCase, total: Measurement): Corrected | undefined {
  const protein = c.record.observations.get('albumin')?.find((o) => together(total, o)) as Measurement | undefined
  if (!protein) return undefined
  const value = correctForAlbumin(total.value, protein.value)
  const own: Evidence = { fact: 'corrected-calcium', value, unit: 'mmol/L', reference: total.reference, date: total.date?.text }
  return { value, entry: total, limit: total.lowerLimit, from: [own, evidenceOf('calcium', total), evidenceOf('albumin', protein)] }
}

/** One sample, as far as the dates tell. Two undated values stand together in the record; one undated and one dated do not. */
function together(a: ObservationEntry, b: ObservationEntry): boolean {
  if (a.date === undefined || b.date === undefined) return a.date === b.date
  return Math.max(a.date.first - b.date.last, b.date.first - a.date.last) <= sameSampleDays
}

/** A calcium that can be judged, of this day or later: ionised, corrected, or a total with its albumin. One without a day does not count, nor one of a month that began sooner. */
export function calciumSince(c: PatientCase, day: Day): ObservationEntry | undefined {
  const { observations } = c.record
  const totals = (observations.get('calcium') ?? []).filter((o) => reckonedFrom(c, o as Measurement) !== undefined)
  return [...(observations.get('ionised-calcium') ?? []), ...(observations.get('albumin-corrected-calcium') ?? []), ...totals].find(({ date }) => date !== undefined && date.first >= day)
}

/** Albumin-corrected calcium. Without albumin of about the same day it is not known. */
export const correctedCalcium = quantityFact<PatientCase, 'mmol/L'>({
  id: 'corrected-calcium',
  unit: 'mmol/L',
  name: { nl: 'voor albumine gecorrigeerd calcium', en: 'albumin-corrected calcium' },
  asks: { nl: 'Wat is het voor albumine gecorrigeerde calcium?', en: 'What is the albumin-corrected calcium?' },
  find: (c): Found<number> => {
    const corrected = correctedOf(c)
    return corrected ? known(corrected.value, corrected.from) : missing(newestMeasured(c, 'calcium') ? [albumin] : [calcium, albumin])
  },
})

/** The ionised calcium when it is at least as new as the others: then it decides. */
const decidingIonised = (c: PatientCase): Measurement | undefined => {
  const ionised = newestMeasured(c, 'ionised-calcium')
  return [correctedOf(c)?.entry, newestMeasured(c, 'calcium')].every((o) => dayOf(ionised) >= dayOf(o)) ? ionised : undefined
}

/** The measurement that decides about calcium: its reference and date, for freshness. Undefined when there is none that can decide. */
export const decidingCalcium = (c: PatientCase): ObservationEntry | undefined => decidingIonised(c) ?? currentCorrected(c)?.entry

/** A diagnosis of hypocalcaemia that is newer than every calcium on record, or stands alone. */
const newerHypocalcaemia = (c: PatientCase): Found<'low'> | undefined => {
  const diagnosis = current(c, 'hypocalcaemia')
  if (!diagnosis) return undefined
  const values = (['ionised-calcium', 'albumin-corrected-calcium', 'calcium'] as const).map((code) => newestMeasured(c, code)).filter((o) => o !== undefined)
  const newer = values.length === 0 || since(diagnosis) > Math.max(...values.map(dayOf))
  return newer ? known('low', [{ fact: 'calcium-status', value: diagnosis.label, reference: diagnosis.reference }]) : undefined
}

const level = (value: number, low: number, high: number): 'low' | 'normal' | 'high' => (value < low ? 'low' : value > high ? 'high' : 'normal')

/**
 * Low, normal or high: ionised calcium if it is the newest, else corrected calcium, against the laboratory's own lower limit or ours. A diagnosis
 * of hypocalcaemia newer than every value is low. The last value counts whatever its age: how fresh it must be differs by drug. A total without
 * albumin asks for albumin.
 */
export const calciumStatus = choiceFact<PatientCase, 'low' | 'normal' | 'high'>({
  id: 'calcium-status',
  choices: { low: { nl: 'te laag', en: 'low' }, normal: { nl: 'normaal', en: 'normal' }, high: { nl: 'te hoog', en: 'high' } },
  name: { nl: 'calcium, gecorrigeerd of geïoniseerd', en: 'calcium, corrected or ionised' },
  asks: { nl: 'Wat zijn calcium en albumine?', en: 'What are calcium and albumin?' },
  find: (c) => {
    const diagnosed = newerHypocalcaemia(c)
    if (diagnosed) return diagnosed
    const ionised = decidingIonised(c)
    if (ionised) return known(level(ionised.value, ionised.lowerLimit ?? calciumLimits.ionisedLow, calciumLimits.ionisedHigh), [evidenceOf('calcium-status', ionised)])
    const corrected = currentCorrected(c)
    if (corrected) return known(level(corrected.value, corrected.limit ?? calciumLimits.low, calciumLimits.high), [{ ...corrected.from[0]!, fact: 'calcium-status' }, ...corrected.from])
    const total = newestMeasured(c, 'calcium')
    return total ? missing([albumin], [evidenceOf('calcium', total)]) : missing([calcium, albumin])
  },
})

const deciding = (id: string, name: Text, from: (c: PatientCase) => Found<number>) => quantityFact<PatientCase, 'mmol/L'>({ id, unit: 'mmol/L', name, asks: calciumStatus.asks, find: (c) => (newerHypocalcaemia(c) ? missing() : from(c)) })

/** The value that calcium is judged by, for the sentence: the ionised one, or else the corrected one. */
export const decidingIonisedCalcium = deciding('deciding-ionised-calcium', ionisedCalcium.name, (c) => {
  const o = decidingIonised(c)
  return o ? known(o.value, [evidenceOf('ionised-calcium', o)]) : missing()
})
export const decidingCorrectedCalcium = deciding('deciding-corrected-calcium', correctedCalcium.name, (c) => (decidingIonised(c) ? missing() : look(correctedCalcium, c)))

/**
 * Hypercalcaemia of malignancy: cancer on record and, at most 28 days old, a corrected calcium of 3.0 mmol/L or more (label) or a total above
 * 11 mg/dL, and no newer calcium that tells it is over; or the diagnosis itself, as long as no newer calcium is normal or low. `no` whenever it
 * is not on record: it only lifts rules.
 */
export const hypercalcaemiaOfMalignancy = yesNoFact<PatientCase>({
  id: 'hypercalcaemia-of-malignancy',
  name: { nl: 'hypercalciëmie bij maligniteit', en: 'hypercalcaemia of malignancy' },
  asks: { nl: 'Is er hypercalciëmie bij maligniteit?', en: 'Is there hypercalcaemia of malignancy?' },
  find: (c) => {
    const id = 'hypercalcaemia-of-malignancy'
    const cancer = activeCancer(c)
    if (!cancer) return known('no')
    const [ionised, corrected, total] = [decidingIonised(c), currentCorrected(c), newestMeasured(c, 'calcium')]
    const notHigh = ionised ? ionised.value <= calciumLimits.ionisedHigh : ((corrected ?? total)?.value ?? Infinity) <= calciumLimits.high
    const counts = (o: ObservationEntry): boolean => isFresh(o.date, c.asOf, { days: 28 }) && !(ionised && notHigh)
    const because = (e: Evidence): Found<'yes' | 'no'> => known('yes', [e, { fact: id, value: cancer.label, reference: cancer.reference }])
    if (corrected && corrected.value >= labelHypercalcaemia && counts(corrected.entry)) return because({ ...corrected.from[0]!, fact: id })
    if (total && total.value > elevenMgPerDl && counts(total) && dayOf(total) >= dayOf(corrected?.entry)) return because(evidenceOf(id, total))
    const diagnosis = c.record.conditions.find((e) => e.code === 'hypercalcaemia-of-malignancy' && e.status === 'active')
    if (!diagnosis) return known('no')
    const solved = notHigh && dayOf(ionised ?? corrected?.entry ?? total) >= since(diagnosis)
    return solved ? known('no') : known('yes', [{ fact: id, value: diagnosis.label, reference: diagnosis.reference }])
  },
})
