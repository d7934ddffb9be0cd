/** The same drug twice, or two antiresorptives at the same time; a drug that takes over from another is a switch. */
import { choiceFact, dataFact, type Found, known, missing, yesNoFact } from '../engine/fact.ts'
import { addMonths, type Span } from '../values/day.ts'
import { numberInWords, type Text } from '../values/text.ts'
import { type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { everyDrugRecognised } from './exposure.ts'
import { isAntiresorptive, nextDose, type Therapy, usualInterval } from './therapy.ts'

/** Two therapies that may not run together. `sure` is false while it cannot be told whether one takes over from the other. */
export interface Double {
  readonly kind: 'same-substance' | 'two-antiresorptives'
  readonly other: Therapy
  readonly sure: boolean
}

type Answer = 'yes' | 'no' | 'maybe'

/** The day on which the other drug has stopped, or on which its next dose would fall: from then on another may take its place. */
function freeFrom(t: Therapy): Span | 'never' | 'unknown' {
  const ends = t.periods.map((p) => p.end)
  const spans: Span[] = []
  if (ends.length > 0 && ends.every((e) => e !== undefined)) spans.push(ends.reduce((a, b) => (b.last > a.last ? b : a)))
  const interval = t.everyDays ?? usualInterval(t.substance.id, t.strengthMg)
  if (t.route !== 'oral' && t.lastDose && interval !== undefined) {
    const [first, last] = [nextDose(t.lastDose.first, interval), nextDose(t.lastDose.last, interval)]
    spans.push({ first, last, text: t.lastDose.text })
  }
  if (spans.length > 0) return spans.reduce((a, b) => (b.first < a.first ? b : a))
  // Tablets and plans without an end go on; of an injection without a dose on record nobody can say when the next falls due.
  return t.route === 'oral' || t.state === 'planned' ? 'never' : 'unknown'
}

/** Does the first drug take over from the second? A planned day that is not in the future is the day the order was written: no start. */
function takesOver(later: Therapy, earlier: Therapy, c: PatientCase): Answer {
  const replaced = later.priorPrescription
  if (replaced !== undefined && (earlier.references.includes(replaced) || earlier.entries.some((e) => e.sameTherapy.includes(replaced)))) return 'yes'
  const [free, start] = [freeFrom(earlier), startOf(later, c)]
  if (start === undefined || free === 'unknown') return 'maybe'
  if (free === 'never') return 'no'
  return start.first >= free.last ? 'yes' : start.last < free.first ? 'no' : 'maybe'
}

/** Does the first drug, planned, come instead of the next dose of the second: does it take over, no more than a month after that dose would be due? */
export function replacesNextDose(later: Therapy, earlier: Therapy, c: PatientCase): boolean {
  if (later.state !== 'planned' || later === earlier || !isAntiresorptive(later) || isSame(later, earlier) || takesOver(later, earlier, c) !== 'yes') return false
  const free = freeFrom(earlier)
  return later.start === undefined || typeof free === 'string' || later.start.first <= addMonths(free.last, 1)
}

const startOf = (t: Therapy, c: PatientCase): Span | undefined => (t.state === 'planned' && t.start !== undefined && t.start.last <= c.asOf ? undefined : t.start)

/** Is it one therapy, recorded twice: the next order of a series, a plan and its order? */
function isSame(a: Therapy, b: Therapy): boolean {
  if (a === b || a.continues === b || b.continues === a || (a.continues !== undefined && a.continues === b.continues)) return true
  return a.substance.id === b.substance.id && a.strengthMg !== undefined && a.strengthMg === b.strengthMg
}

function doubleOf(t: Therapy, other: Therapy, c: PatientCase): Double | undefined {
  if (!isAntiresorptive(other) || isSame(t, other)) return undefined
  const kind = t.substance.id === other.substance.id ? 'same-substance' : 'two-antiresorptives'
  // Which product it is must be known before it can be called a second one.
  const unsure = kind === 'same-substance' && (t.strengthMg === undefined || other.strengthMg === undefined)
  const running = t.state === 'current' && other.state === 'current'
  const over: Answer[] = other.state === 'planned' || running ? [takesOver(t, other, c), takesOver(other, t, c)] : [takesOver(t, other, c)]
  if (over.includes('yes')) return undefined
  if (running) return { kind, other, sure: !unsure }
  // A drug on hold may be taken up again, or not.
  return { kind, other, sure: !unsure && !over.includes('maybe') && other.state !== 'paused' }
}

/** The therapies that stand in the way of this one. A running one is held against the running; a planned one against the running, those on hold and the planned. */
export function doublesOf(t: Therapy, c: PatientCase): readonly Double[] {
  if (!isAntiresorptive(t)) return []
  const others = t.state === 'planned' ? [...c.taken.filter((o) => o.state === 'current' || o.state === 'paused'), ...c.planned] : t.state === 'current' ? c.taken.filter((o) => o.state === 'current') : []
  return others.flatMap((o) => doubleOf(t, o, c) ?? [])
}

/** Running therapies that double another: of each pair the one that began last. */
export const runningDoubles = (c: PatientCase): readonly Therapy[] => {
  const begun = (t: Therapy): number => t.start?.first ?? Number.NEGATIVE_INFINITY
  return c.taken.filter((t, i) => t.state === 'current' && doublesOf(t, c).some(({ other }) => begun(other) < begun(t) || (begun(other) === begun(t) && c.taken.indexOf(other) < i)))
}

const evidence = (fact: string, c: TherapyCase, list: readonly Double[]) => [therapyEvidence(fact, c.therapy), ...list.map((d) => therapyEvidence(fact, d.other))]

/** Does this therapy, planned or running, double another? Missing while it cannot be told whether it comes instead. */
export const duplicateTherapy = choiceFact<TherapyCase, Double['kind'] | 'none'>({
  id: 'duplicate-therapy',
  about: 'subject',
  choices: {
    'same-substance': { nl: 'hetzelfde middel tweemaal', en: 'the same substance twice' },
    'two-antiresorptives': { nl: 'twee botresorptieremmers tegelijk', en: 'two antiresorptives at the same time' },
    none: { nl: 'geen dubbele therapie', en: 'no duplicate' },
  },
  name: { nl: 'dubbele therapie', en: 'duplicate therapy' },
  asks: { nl: 'Komt het nieuwe middel in de plaats van het andere, of ernaast? Wanneer begint het?', en: 'Does the new drug come instead of the other, or beside it? When does it begin?' },
  find: (c): Found<Double['kind'] | 'none'> => {
    const doubles = doublesOf(c.therapy, c)
    const sure = doubles.filter((d) => d.sure)
    if (sure.length > 0) return known(sure.some((d) => d.kind === 'same-substance') ? 'same-substance' : 'two-antiresorptives', evidence('duplicate-therapy', c, sure))
    if (doubles.length > 0) return missing(undefined, evidence('duplicate-therapy', c, doubles))
    // What could not be read at all may be this drug's second, or its last dose.
    const unread = isAntiresorptive(c.therapy) ? c.record.medications.filter((e) => e.drug === undefined && (e.label === '' || e.label === e.reference) && e.status !== 'not-taken') : []
    return unread.length > 0
      ? missing(
          [everyDrugRecognised],
          unread.map((e) => ({ fact: 'duplicate-therapy', value: e.label, reference: e.reference })),
        )
      : known('none')
  },
})

/** Zometa forbids every other bisphosphonate beside it; Xgeva forbids Prolia and every bisphosphonate. */
function forbiddenByLabel(a: Therapy, b: Therapy): boolean {
  const zometa = (t: Therapy): boolean => t.substance.id === 'zoledronate' && t.strengthMg === 4
  const xgeva = (t: Therapy): boolean => t.class === 'denosumab' && t.strengthMg === 120
  return (zometa(a) && b.class === 'bisphosphonate') || (zometa(b) && a.class === 'bisphosphonate') || xgeva(a) || xgeva(b)
}

/** Does a label that was read forbid the combination? */
export const labelForbidsCombination = yesNoFact<TherapyCase>({
  id: 'label-forbids-combination',
  about: 'subject',
  name: { nl: 'combinatie verboden door een bijsluiter', en: 'combination forbidden by a label' },
  asks: { nl: 'Welke middelen worden samen gegeven?', en: 'Which drugs are given together?' },
  find: (c) => {
    const doubles = doublesOf(c.therapy, c).filter((d) => forbiddenByLabel(c.therapy, d.other))
    return known(doubles.length > 0 ? 'yes' : 'no', doubles.length > 0 ? evidence('label-forbids-combination', c, doubles) : [])
  },
})

/** The other drug of a pair: its reference and substance. */
export interface OtherDrug {
  readonly reference: string
  readonly drug: string
  readonly strengthMg: number | null
  readonly name: Text
}

/** The drugs that this one would double, for the answer. */
export const doubledDrugs = dataFact<TherapyCase, readonly OtherDrug[]>({
  id: 'doubled-drugs',
  about: 'subject',
  name: { nl: 'ander middel', en: 'other drug' },
  asks: duplicateTherapy.asks,
  find: (c) => {
    const doubles = doublesOf(c.therapy, c)
    const strength = (t: Therapy, lang: 'nl' | 'en'): string => (t.strengthMg === undefined ? '' : ` ${numberInWords(t.strengthMg, lang)} mg`)
    return doubles.length === 0
      ? missing()
      : known(
          doubles.map(({ other: t }) => ({
            reference: t.reference,
            drug: t.substance.id,
            strengthMg: t.strengthMg ?? null,
            name: { nl: `${t.substance.name.nl}${strength(t, 'nl')}`, en: `${t.substance.name.en}${strength(t, 'en')}` },
          })),
          evidence('doubled-drugs', c, doubles),
        )
  },
  inWords: (list) => ({ nl: list.map((d) => d.name.nl).join(', '), en: list.map((d) => d.name.en).join(', ') }),
})
