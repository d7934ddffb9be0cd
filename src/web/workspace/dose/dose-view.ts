/** What the page on giving a dose shows of the record and the advice: which therapies, what was checked before the dose, the doses given and those to come. Runs in the worker. */
import type { Advice, Recommendation } from '../../../advice/advice.ts'
import type { Route } from '../../../drugs/drug.ts'
import { match } from '../../../engine/condition.ts'
import { decide } from '../../../engine/decide.ts'
import { knownValue, look, lookAny } from '../../../engine/fact.ts'
import { silent } from '../../../engine/table.ts'
import { calciumLimits, correctedCalcium, decidingCalcium } from '../../../facts/calcium.ts'
import { about, newest, openCase, type PatientCase, type TherapyCase } from '../../../facts/case.ts'
import { baselineCreatinine } from '../../../facts/creatinine-rise.ts'
import { addShelf, type Shelf } from '../../../facts/dated.ts'
import { latestDoseAfter } from '../../../facts/denosumab.ts'
import { dentalClearance } from '../../../facts/dental.ts'
import {
  type DoseProduct,
  dosedTherapies,
  earliestDose,
  firstDose,
  intervalOf,
  nextDoseSpan,
  previousDose,
  productOf,
} from '../../../facts/dose.ts'
import { doseClearance } from '../../../facts/dose-check.ts'
import { laboratoryShelf, needsValuesForEachDose, weightShelf } from '../../../facts/freshness.ts'
import { isAntiresorptive, type Therapy } from '../../../facts/therapy.ts'
import { preDoseCheck } from '../../../guidelines/howship/pre-dose-check.ts'
import { doseOverdue } from '../../../guidelines/uz-leuven/dose-overdue.ts'
import type { ClinicalRecord, MedicationEntry, ObservationEntry } from '../../../record/record.ts'
import { type Day, isoDay, parseDay, spanOf } from '../../../values/day.ts'
import { unitInWords } from '../../../values/quantity.ts'
import { numberInWords, type Text } from '../../../values/text.ts'
import type { LabKind } from './laboratory.ts'

/** What a dose is looked at for, in the order of the list. */
export const checkCodes = [
  'strength',
  'duplicate',
  'interval',
  'creatinine',
  'weight',
  'clearance',
  'calcium',
  'vitamin-d',
  'dental',
  'mouth',
  'pregnancy',
] as const
export type CheckCode = (typeof checkCodes)[number]

/** As the check of the advice says. `against`: it speaks against the dose; `missing`: it is needed and not there; `lifted`: it would speak against it, were it not for something that goes first; `unknown`: it cannot be told; `in-order`: none of these. */
export type CheckState = 'against' | 'missing' | 'lifted' | 'in-order' | 'unknown'

export interface Value {
  readonly kind:
    | LabKind
    | 'corrected-calcium'
    | 'clearance'
    | 'ionised-calcium'
    | 'baseline-creatinine'
    | 'last-dose'
    | 'earliest-dose'
    | 'dental-clearance'
  /** As it reads in either language; of a day the ISO date. */
  readonly value: Text
  /** The day it was measured, as recorded. */
  readonly date: string | null
}

export interface Check {
  readonly code: CheckCode
  readonly state: CheckState
  /** Why, in the words of the check. */
  readonly reasons: readonly Text[]
  /** What goes first, when that lifts it. */
  readonly liftedBy: readonly Text[]
  readonly values: readonly Value[]
  /** The limit that the check holds it against: a number with its unit. */
  readonly limit: { readonly atLeast: boolean; readonly value: Text } | null
  /** The last day on which the value may be used for this dose. */
  readonly usableUntil: string | null
  /** A value has to be newer than this day: each dose needs its own. */
  readonly newerThan: string | null
  /** What can be measured or typed in to answer it. */
  readonly asks: readonly LabKind[]
}

/** One dose on record. */
export interface GivenDose {
  /** Resource that tells of it. */
  readonly reference: string
  /** As recorded: "2026-04-06", "2026-04". */
  readonly date: string
  /** Days since the dose before it; null for the first, and where a date is not whole. */
  readonly daysSince: number | null
  /** What the advice said of that day: too early, or denosumab that was late. */
  readonly timing: 'early' | 'late' | 'last-day-passed' | null
  readonly mg: number | null
}

/** A day on which a dose is to come. */
export interface ComingDose {
  readonly day: string
  /** From when it is no longer too early. */
  readonly from: string | null
  /** The last safe day; of denosumab 60 mg. */
  readonly to: string | null
}

export interface DoseTherapy {
  /** Subject of the advice on it. */
  readonly subject: string
  readonly name: Text
  readonly substance: string
  readonly product: DoseProduct | null
  readonly strengthMg: number | null
  readonly route: Route | null
  readonly state: Therapy['state']
  /** Resources that tell of it, those of a running therapy that an order continues among them. */
  readonly references: readonly string[]
  /** Is a dose to come? */
  readonly toCome: boolean
  readonly first: boolean | null
  readonly next: string | null
  /** With a dose on the day of this view: the first day on which the one after it is no longer too early. */
  readonly thenFrom: string | null
  /** The verdict of the check; undefined while no dose is near. */
  readonly verdict: 'give' | 'hold' | 'ask' | null
  readonly checks: readonly Check[]
  /** Newest first. */
  readonly given: readonly GivenDose[]
  /** Resources that tell of a dose that was not given. */
  readonly notGiven: readonly string[]
  readonly coming: readonly ComingDose[]
}

export interface DoseView {
  /** Those of which a dose is to come first. */
  readonly therapies: readonly DoseTherapy[]
}

const verdicts: ReadonlySet<string> = new Set(['give', 'hold', 'ask'])

/** The answer of the check to whether this dose may be given. */
export const verdictOn = (advice: Pick<Advice, 'recommendations'>, subject: string): Recommendation | undefined =>
  advice.recommendations.find((r) => r.decision === 'pre-dose-check' && r.subject === subject && verdicts.has(r.outcome))

const both = (words: (lang: 'nl' | 'en') => string): Text => ({ nl: words('nl'), en: words('en') })
const plain = (words: string): Text => ({ nl: words, en: words })
/** "97.2 µmol/L (1.1 mg/dL)" with the decimal comma of Dutch. */
const shown = ({ shown: words }: ObservationEntry): Text => ({ nl: words.replace(/(\d)\.(\d)/g, '$1,$2'), en: words })
const amount = (value: number, unit: string, digits = 2): Text => both((lang) => `${numberInWords(value, lang, digits)} ${unit}`)

const measuredAs = (kind: Value['kind'], o: ObservationEntry): Value => ({ kind, value: shown(o), date: o.date?.text ?? null })

/** Which of its reasons belong to which line of the list. */
const reasonsOf: Readonly<Record<CheckCode, readonly string[]>> = {
  strength: ['strength-unknown'],
  duplicate: ['duplicate-therapy'],
  interval: ['too-early'],
  creatinine: ['creatinine-missing', 'creatinine-rise'],
  weight: ['weight-missing'],
  clearance: ['clearance-below-30', 'clearance-below-35'],
  calcium: ['calcium-missing', 'calcium-low'],
  'vitamin-d': ['vitamin-d-missing', 'vitamin-d-low'],
  dental: ['dental-not-cleared'],
  mouth: ['mucosa-not-healed', 'unhealed-oral-lesion', 'mronj-present'],
  pregnancy: ['pregnancy'],
}

/** Shown only when they speak against the dose. */
const onlyAgainst: ReadonlySet<CheckCode> = new Set(['strength', 'pregnancy'])

/** Columns that tell which doses a row of the check is about; the others are what is looked at. */
const aboutDose: ReadonlySet<string> = new Set(['product', 'first'])

/** Columns of what goes first: where they say so, a row that would hold does not. */
const lifting: ReadonlySet<string> = new Set(['hypercalcaemia', 'mouthMayWait'])

type Row = (typeof preDoseCheck.rows)[number]

const matchIn = (row: Row, c: TherapyCase, which: (column: string) => boolean): 'yes' | 'no' | 'maybe' => {
  const found = row.cells
    .filter(({ column }) => which(preDoseCheck.columns[column]!))
    .map(({ column, cell }) => match(cell, lookAny(preDoseCheck.facts[column]!, c), preDoseCheck.speaksOfUnrecorded[column]!))
  return found.includes('no') ? 'no' : found.includes('maybe') ? 'maybe' : 'yes'
}

/** The rows of the check that look at this dose for these reasons: those for its product, first dose or not. */
const rowsFor = (reasons: readonly string[], c: TherapyCase): readonly Row[] =>
  preDoseCheck.rows.filter(
    (row) => row.because !== undefined && reasons.includes(row.because) && matchIn(row, c, (column) => aboutDose.has(column)) !== 'no',
  )

/** The limit below which a row of the check speaks against the dose. */
function limitIn(reasons: readonly string[], c: TherapyCase): Check['limit'] {
  const limits = rowsFor(reasons, c).flatMap(({ cells }) => cells.flatMap(({ cell }) => cell.ranges))
  const below = limits.find(({ low, high }) => low === -Infinity && Number.isFinite(high))
  return below ? { atLeast: true, value: both((lang) => `${numberInWords(below.high, lang)} ${unitInWords[below.unit][lang]}`) } : null
}

type Particulars = Partial<Pick<Check, 'values' | 'limit' | 'usableUntil' | 'newerThan' | 'asks'>>

const until = (o: ObservationEntry | undefined, shelf: Shelf): string | null => (o?.date ? isoDay(addShelf(o.date.first, shelf)) : null)

/** The previous dose, where a value has to be newer than it. */
const newerThan = (c: TherapyCase): string | null => (needsValuesForEachDose(c.therapy) ? (previousDose(c.therapy)?.text ?? null) : null)

function calciumOf(c: TherapyCase): Particulars {
  const deciding = decidingCalcium(c)
  const [total, albumin, ionised] = [newest(c, 'calcium'), newest(c, 'albumin'), newest(c, 'ionised-calcium')]
  const common = { usableUntil: until(deciding, laboratoryShelf(c)), newerThan: newerThan(c), asks: ['calcium', 'albumin'] as const }
  if (deciding !== undefined && deciding === ionised)
    return {
      ...common,
      values: [measuredAs('ionised-calcium', ionised)],
      limit: { atLeast: true, value: amount(ionised.lowerLimit ?? calciumLimits.ionisedLow, 'mmol/L') },
    }
  const corrected = deciding && knownValue(correctedCalcium, c)
  const measured = [...(total ? [measuredAs('calcium', total)] : []), ...(albumin ? [measuredAs('albumin', albumin)] : [])]
  return {
    ...common,
    values:
      corrected === undefined
        ? measured
        : [{ kind: 'corrected-calcium', value: amount(corrected, 'mmol/L'), date: deciding!.date?.text ?? null }, ...measured],
    limit: { atLeast: true, value: amount(deciding?.lowerLimit ?? total?.lowerLimit ?? calciumLimits.low, 'mmol/L') },
  }
}

const particulars: Readonly<Record<CheckCode, (c: TherapyCase, asOf: Day) => Particulars>> = {
  strength: () => ({}),
  duplicate: () => ({}),
  pregnancy: () => ({}),
  mouth: () => ({}),
  interval: (c) => {
    const [last, interval] = [previousDose(c.therapy), intervalOf(c.therapy)]
    if (last === undefined) return {}
    const value: Value = { kind: 'last-dose', value: plain(last.text), date: last.text }
    if (interval === undefined) return { values: [value] }
    return { values: [value, { kind: 'earliest-dose', value: plain(isoDay(earliestDose(last.last, interval))), date: null }] }
  },
  creatinine: (c) => {
    const o = newest(c, 'creatinine')
    const base = look(baselineCreatinine, c)
    return {
      values: [
        ...(o ? [measuredAs('creatinine', o)] : []),
        ...(base.state === 'known' && base.from[0]?.reference !== o?.reference
          ? [{ kind: 'baseline-creatinine' as const, value: amount(base.value, 'µmol/L', 1), date: base.from[0]?.date ?? null }]
          : []),
      ],
      usableUntil: until(o, laboratoryShelf(c)),
      newerThan: newerThan(c),
      asks: ['creatinine'],
    }
  },
  weight: (c) => {
    const o = newest(c, 'weight')
    return { values: o ? [measuredAs('weight', o)] : [], usableUntil: until(o, weightShelf(c)), asks: ['weight', 'height'] }
  },
  clearance: (c) => {
    const found = look(doseClearance, c)
    return {
      values:
        found.state === 'known' ? [{ kind: 'clearance', value: amount(found.value, 'mL/min', 1), date: found.from[0]?.date ?? null }] : [],
      limit: limitIn(reasonsOf.clearance, c),
      asks: ['creatinine', 'weight'],
    }
  },
  calcium: calciumOf,
  'vitamin-d': (c) => {
    const o = newest(c, '25-oh-d')
    return {
      values: o ? [measuredAs('25-oh-d', o)] : [],
      limit: limitIn(reasonsOf['vitamin-d'], c),
      usableUntil: until(o, { months: 12 }),
      asks: ['25-oh-d'],
    }
  },
  dental: (c) => {
    const o = newest(c, 'dental-clearance')
    const found = o && dentalClearance.choices[o.value as keyof typeof dentalClearance.choices]
    return {
      values: o && found ? [{ kind: 'dental-clearance', value: found, date: o.date?.text ?? null }] : [],
      usableUntil: until(o, { months: 12 }),
    }
  },
}

function checksOf(c: TherapyCase, asOf: Day, verdict: Recommendation | undefined): readonly Check[] {
  if (verdict === undefined) return []
  return checkCodes.flatMap((code): Check[] => {
    const given = reasonsOf[code].filter((reason) => verdict.reasons.includes(reason))
    const rows = rowsFor(reasonsOf[code], c)
    if (given.length === 0 && (onlyAgainst.has(code) || rows.length === 0)) return []
    const { values = [], limit = null, usableUntil = null, newerThan = null, asks = [] } = particulars[code](c, asOf)
    const open = rows.some((row) => matchIn(row, c, () => true) === 'maybe')
    const lifted =
      given.length > 0 ? [] : rows.filter((row) => row.then !== silent && matchIn(row, c, (column) => !lifting.has(column)) === 'yes')
    const liftedBy = preDoseCheck.columns.flatMap((column, i) =>
      lifting.has(column) && lifted.some((row) => matchIn(row, c, (one) => one === column) === 'no') ? [preDoseCheck.facts[i]!.name] : [],
    )
    if (code === 'interval' && given.length === 0 && values.length === 0) return []
    return [
      {
        code,
        state: given.some((reason) => !reason.endsWith('-missing'))
          ? 'against'
          : given.length > 0
            ? 'missing'
            : lifted.length > 0
              ? 'lifted'
              : open
                ? 'unknown'
                : 'in-order',
        reasons: [...new Set([...given, ...lifted.flatMap(({ because }) => because ?? [])])].map((reason) => preDoseCheck.reasons[reason]!),
        liftedBy,
        values,
        limit,
        usableUntil,
        newerThan,
        asks,
      },
    ]
  })
}

/** The record as it was before the doses of a day were given. */
const before = (record: ClinicalRecord, day: Day): ClinicalRecord => ({
  ...record,
  medications: record.medications.filter((e) => e.kind !== 'administration' || (e.start?.first ?? -Infinity) < day),
})

/** What the advice said, on the day of a dose, of the denosumab that was due. */
function lateness(record: ClinicalRecord, t: Therapy, day: Day): GivenDose['timing'] {
  const c = openCase(before(record, day), day)
  const then = c.taken.find((o) => o.substance.id === t.substance.id && o.strengthMg === t.strengthMg)
  const outcome = then && decide(doseOverdue, (fact) => lookAny(fact, about(c, { therapy: then })))[0]?.outcome
  return outcome === 'overdue' ? 'late' : outcome === 'rebound-risk' || outcome === 'protection-lost' ? 'last-day-passed' : null
}

const isGiven = (e: MedicationEntry): boolean => e.kind === 'administration' && e.status === 'past' && e.start !== undefined

function givenOf(record: ClinicalRecord, t: Therapy): readonly GivenDose[] {
  const told = t.entries.filter(isGiven).toSorted((a, b) => a.start!.first - b.start!.first)
  const interval = intervalOf(t)
  return told
    .map((e, i): GivenDose => {
      const [day, last] = [parseDay(e.start!.text), parseDay(told[i - 1]?.start?.text)]
      const known = day !== undefined && last !== undefined
      const early = known && interval !== undefined && day < earliestDose(last, interval)
      return {
        reference: e.reference,
        date: e.start!.text,
        daysSince: known ? day - last : null,
        timing: early ? 'early' : known && t.class === 'denosumab' ? lateness(record, t, day) : null,
        mg: e.doseMg ?? null,
      }
    })
    .toReversed()
}

/** The days of the series that the advice names, each with the days between which it may lie when the one before it is given on its day. */
function comingOf(t: Therapy, advice: Advice): readonly ComingDose[] {
  const schedule = advice.recommendations.find((r) => r.decision === 'dose-schedule' && r.subject === t.reference)
  const series = (schedule?.values.series ?? []) as readonly string[]
  const interval = intervalOf(t)
  const product = productOf(t)
  return series.map((day, i): ComingDose => {
    const last = i === 0 ? previousDose(t) : spanOf(parseDay(series[i - 1])!)
    if (last === undefined || interval === undefined) return { day, from: null, to: null }
    return {
      day,
      from: isoDay(earliestDose(last.last, interval)),
      to: product === 'denosumab-60' ? isoDay(latestDoseAfter(last.first)) : null,
    }
  })
}

const isOral = (t: Therapy): boolean => productOf(t) === 'oral' || productOf(t) === 'other'

function therapyOf(record: ClinicalRecord, advice: Advice, c: PatientCase, t: Therapy, toCome: boolean): DoseTherapy {
  const one = about(c, { therapy: t })
  const verdict = toCome ? verdictOn(advice, t.reference) : undefined
  const own = t.continues ?? t
  const entries = new Set([...t.references, ...own.references])
  const first = knownValue(firstDose, one)
  return {
    subject: t.reference,
    name: subjectName(advice, t),
    substance: t.substance.id,
    product: productOf(t) ?? null,
    strengthMg: t.strengthMg ?? null,
    route: t.route ?? null,
    state: t.state,
    references: [...entries],
    toCome,
    first: first === undefined ? null : first === 'yes',
    thenFrom: intervalOf(t) === undefined ? null : isoDay(earliestDose(c.asOf, intervalOf(t)!)),
    next: toCome ? (nextDoseSpan(t, c.asOf)?.text ?? null) : null,
    verdict: (verdict?.outcome as DoseTherapy['verdict']) ?? null,
    checks: checksOf(one, c.asOf, verdict),
    given: givenOf(record, own),
    notGiven: record.medications
      .filter((e) => e.kind === 'administration' && e.status === 'not-taken' && e.drug?.substance?.id === t.substance.id)
      .map((e) => e.reference),
    coming: toCome ? comingOf(t, advice) : [],
  }
}

const subjectName = (advice: Advice, t: Therapy): Text =>
  advice.recommendations.find((r) => r.subject === t.reference)?.subjectName ??
  both(
    (lang) =>
      `${t.substance.name[lang].charAt(0).toUpperCase()}${t.substance.name[lang].slice(1)}${t.strengthMg === undefined ? '' : ` ${numberInWords(t.strengthMg, lang)} mg`}`,
  )

/** The therapies by infusion or injection, and what is to be known before the next dose of each. Plain data. */
export function doseView(record: ClinicalRecord, advice: Advice, asOf: Day): DoseView {
  const c = openCase(record, asOf)
  const dosed = dosedTherapies(c).filter((t) => !isOral(t))
  const continued = new Set(dosed.map((t) => t.continues))
  const others = c.taken.filter((t) => isAntiresorptive(t) && !isOral(t) && !dosed.includes(t) && !continued.has(t))
  const nearness = (t: Therapy): number => (verdictOn(advice, t.reference) ? 0 : 1)
  return {
    therapies: [
      ...dosed.toSorted((a, b) => nearness(a) - nearness(b)).map((t) => therapyOf(record, advice, c, t, true)),
      ...others.map((t) => therapyOf(record, advice, c, t, false)),
    ],
  }
}
