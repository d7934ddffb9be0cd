/** A rise of creatinine under a bisphosphonate by vein, as the label of Zometa has it: it holds the dose until creatinine is back within 10 % of where it began. */
import { type Found, known, knownValue, look, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import type { ObservationEntry } from '../record/record.ts'
import type { Day } from '../values/day.ts'
import { evidenceOf, type TherapyCase } from './case.ts'
import { previousDose } from './dose.ts'
import { freshCreatinine } from './freshness.ts'
import { creatinine } from './kidney.ts'

/** µmol/L: a baseline from which the larger rise is borne, the two rises, and the share of the baseline at which treatment resumes. */
export const creatinineRiseLimits = { baseline: 124, riseBelow: 44, riseFrom: 88, resumeWithin: 1.1 } as const

/** A rise of this many µmol/L or more over the baseline holds the dose. */
export const isRise = (baseline: number, value: number): boolean => Math.round((value - baseline) * 10) / 10 >= (baseline < creatinineRiseLimits.baseline ? creatinineRiseLimits.riseBelow : creatinineRiseLimits.riseFrom)

/** Back within 10 % of the baseline. */
export const isBack = (baseline: number, value: number): boolean => value <= Math.round(baseline * creatinineRiseLimits.resumeWithin * 10) / 10

const series = (c: TherapyCase): readonly ObservationEntry[] => (c.record.observations.get('creatinine') ?? []).filter((o) => o.date !== undefined)

/** The first day on which the drug was given. */
const firstDay = (c: TherapyCase): Day | undefined => (c.therapy.state === 'planned' ? c.therapy.continues : c.therapy)?.start?.first

/** The last creatinine before the first dose (or on its day). */
export const baselineCreatinine = quantityFact<TherapyCase, 'umol/L'>({
  id: 'baseline-creatinine',
  unit: 'umol/L',
  about: 'subject',
  name: { nl: 'creatinine voor de eerste dosis', en: 'creatinine before the first dose' },
  asks: { nl: 'Wat was het creatinine voor de eerste dosis?', en: 'What was the creatinine before the first dose?' },
  find: (c): Found<number> => {
    const first = firstDay(c)
    const o = first === undefined ? undefined : series(c).find((e) => e.date!.last <= first)
    return o ? known(o.value as number, [evidenceOf('baseline-creatinine', o)]) : missing()
  },
})

/** Has creatinine risen so far that the dose is held, or has it not yet come back from such a rise since the last dose? */
export const creatinineRise = yesNoFact<TherapyCase>({
  id: 'creatinine-rise',
  about: 'subject',
  name: { nl: 'stijging van creatinine', en: 'rise of creatinine' },
  asks: baselineCreatinine.asks,
  find: (c): Found<'yes' | 'no'> => {
    if (c.therapy.state === 'planned' && c.therapy.continues === undefined) return known('no')
    const [base, now] = [look(baselineCreatinine, c), look(freshCreatinine, c)]
    if (base.state !== 'known') return missing([baselineCreatinine])
    if (now.state !== 'known') return missing([creatinine])
    const from = [...now.from.map((e) => ({ ...e, fact: 'creatinine-rise' })), ...base.from]
    if (isRise(base.value, now.value)) return known('yes', from)
    const last = previousDose(c.therapy)
    const risen = series(c).find((o) => last !== undefined && o.date!.first > last.last && isRise(base.value, o.value as number))
    return risen && !isBack(base.value, now.value) ? known('yes', [...from, evidenceOf('creatinine-rise', risen)]) : known('no', from)
  },
})

/** µmol/L at or below which the drug is resumed, at the dose it had. */
export const resumeBelow = quantityFact<TherapyCase, 'umol/L'>({
  id: 'resume-creatinine',
  unit: 'umol/L',
  about: 'subject',
  name: { nl: 'creatinine waarbij hervat wordt', en: 'creatinine at which treatment resumes' },
  asks: baselineCreatinine.asks,
  find: (c): Found<number> => {
    const base = look(baselineCreatinine, c)
    return base.state === 'known' && knownValue(creatinineRise, c) === 'yes' ? known(Math.round(base.value * creatinineRiseLimits.resumeWithin * 10) / 10, base.from) : missing([baselineCreatinine])
  },
})
