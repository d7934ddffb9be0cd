/** What is missing, one question at a time, each with what it is about. Runs in the worker. */
import type { Advice } from '../../../advice/advice.ts'
import { decisions } from '../../../advice/decisions.ts'
import { decisionName } from '../../../advice/names.ts'
import { therapySubject } from '../../../advice/subjects.ts'
import { decide } from '../../../engine/decide.ts'
import { type AnyFact, lookAny } from '../../../engine/fact.ts'
import { type LesionCase, openCase, type PatientCase, type ProcedureCase, type TherapyCase } from '../../../facts/case.ts'
import { therapyMonths } from '../../../facts/duration.ts'
import { creatinineClearance } from '../../../facts/kidney.ts'
import { newestMeasured } from '../../../facts/measured.ts'
import { isAntiresorptive, type Therapy } from '../../../facts/therapy.ts'
import type { ClinicalRecord } from '../../../record/record.ts'
import type { Day } from '../../../values/day.ts'
import type { Text } from '../../../values/text.ts'

/** What a question is about, where it is not the patient as a whole. */
export interface AskTarget {
  readonly kind: 'therapy' | 'procedure' | 'lesion'
  readonly reference: string
  readonly name: Text
  /** Every resource in which it stands: of a therapy its order, list entry, dispenses and doses. */
  readonly references: readonly string[]
}

/** One question. */
export interface Ask {
  /** Its own in this record. */
  readonly key: string
  readonly fact: string
  readonly question: Text
  /** What is asked after, as a noun: "gewicht". */
  readonly name: Text
  /** Decisions that wait for the answer. */
  readonly neededBy: readonly string[]
  readonly neededByNames: readonly Text[]
  readonly target: AskTarget | undefined
  /** Facts that are answered with it, in one go. */
  readonly together: readonly string[]
  /** What the record says so far, by reference: the drugs that were not recognised, the dose of which only the month is known. */
  readonly from: readonly { readonly reference: string; readonly value: string }[]
}

/** Facts of the whole patient that lie with one drug. */
const ofOneDrug: ReadonlySet<string> = new Set([
  'denosumab-strength',
  'therapy-setting',
  'antiresorptive-setting',
  'last-denosumab-dose',
  'bisphosphonate-months',
  'oral-bisphosphonate-months',
])

/** Facts of one procedure. */
const ofProcedure: ReadonlySet<string> = new Set([
  'wound-healing',
  'wound-infection',
  'procedure-day',
  'dental-work',
  'at-lesion',
  'months-stopped',
])
/** Facts of one drug that is taken or planned. */
const ofTherapy: ReadonlySet<string> = new Set([
  'zoledronate-strength',
  'planned-strength',
  'planned-route',
  'planned-therapy-setting',
  'dose-interval',
  'planned-dose',
  'last-dose',
  'months-since-order',
  'therapy-months',
  'duplicate-therapy',
  'baseline-creatinine',
  'recorded-objection',
  'raloxifene-objection',
  'oral-below-renal-limit',
])

const therapyTarget = (t: Therapy): AskTarget => {
  const { nl, en } = therapySubject(t).name
  return { kind: 'therapy', reference: t.reference, name: { nl, en }, references: t.references }
}

/** Is this the drug to ask about, where the fact says of which kind it is? */
function concerns(fact: string, t: Therapy): boolean {
  switch (fact) {
    case 'denosumab-strength':
      return t.class === 'denosumab' && t.strengthMg === undefined
    case 'last-denosumab-dose':
      return t.class === 'denosumab'
    case 'therapy-setting':
    case 'antiresorptive-setting':
      return isAntiresorptive(t) && t.setting === null
    case 'bisphosphonate-months':
    case 'oral-bisphosphonate-months':
      return t.class === 'bisphosphonate' && (t.start === undefined || t.start.first !== t.start.last)
    default:
      return true
  }
}

/** The questions of the advice, most needed first; a question about two drugs or wounds is two questions. */
export function asksView(record: ClinicalRecord, advice: Advice, asOf: Day): readonly Ask[] {
  const patient = openCase(record, asOf)
  const targets = new Map<string, Map<string, AskTarget>>()
  const facts = new Map<string, AnyFact>()
  const foundOf = (fact: AnyFact, c: PatientCase): Ask['from'] =>
    lookAny(fact, c).from.flatMap((e) => (e.reference === undefined ? [] : [{ reference: e.reference, value: String(e.value) }]))
  /** What was found of one drug, wound or lesion; by fact and reference. */
  const founds = new Map<string, Ask['from']>()
  const wanted = new Set(advice.missing.map(({ fact }) => fact))
  const waiting = new Set(advice.missing.flatMap(({ neededBy }) => neededBy))

  /** Drugs of which nobody knows since when they are given. */
  const undated = new Set<string>()

  const meet = (fact: AnyFact, c: PatientCase, subject: { readonly reference: string | null; readonly name: Text }): void => {
    facts.set(fact.id, fact)
    const { therapy, procedure, lesion } = c as Partial<TherapyCase & ProcedureCase & LesionCase>
    const found: AskTarget[] = []
    if (ofOneDrug.has(fact.id)) {
      const known = therapy ? [therapy] : [...patient.taken, ...patient.planned]
      const named = new Set(lookAny(fact, c).from.map((e) => e.reference))
      const about = known.filter((t) => concerns(fact.id, t))
      const evident = about.filter((t) => named.has(t.reference))
      found.push(...(evident.length > 0 ? evident : about).map(therapyTarget))
    } else if (ofTherapy.has(fact.id) && therapy) {
      found.push(therapyTarget(therapy))
      if ((therapy.state === 'planned' ? therapy.continues : therapy)?.start === undefined) undated.add(therapy.reference)
    } else if (fact.about === 'subject' && subject.reference !== null) {
      const kind = ofProcedure.has(fact.id) ? procedure && ('procedure' as const) : lesion && ('lesion' as const)
      const { nl, en } = subject.name
      if (kind) found.push({ kind, reference: subject.reference, name: { nl, en }, references: [subject.reference] })
    }
    const known = targets.get(fact.id) ?? new Map<string, AskTarget>()
    for (const one of found) {
      known.set(one.reference, one)
      if (fact.about === 'subject') founds.set(`${fact.id} ${one.reference}`, foundOf(fact, c))
    }
    targets.set(fact.id, known)
  }

  for (const decision of decisions) {
    if (!waiting.has(decision.id)) continue
    for (const [c, subject] of decision.subjects(patient)) {
      for (const table of decision.tables)
        for (const { needs } of decide(table, (fact) => lookAny(fact, c)))
          for (const need of needs) if (wanted.has(need.id)) meet(need, c as PatientCase, subject)
    }
  }

  const asks = advice.missing.flatMap(({ fact, question, neededBy }): Ask[] => {
    const about: readonly (AskTarget | undefined)[] = [...(targets.get(fact)?.values() ?? [])]
    const known = facts.get(fact)
    return (about.length === 0 ? [undefined] : about).map((target) => {
      // What creatinine was before the first dose cannot be told before it is known when that was.
      const first = fact === 'baseline-creatinine' && target && undated.has(target.reference)
      const { id, asks, name } = first ? therapyMonths : { id: fact, asks: question, name: known?.name ?? question }
      return {
        key: target ? `${id} ${target.reference}` : id,
        fact: id,
        question: asks,
        name,
        neededBy,
        neededByNames: neededBy.map(decisionName),
        target,
        together: [],
        from: (target && founds.get(`${fact} ${target.reference}`)) ?? (known?.about === 'patient' ? foundOf(known, patient) : []),
      }
    })
  })
  const each = asks.filter(({ key }, i) => asks.findIndex((one) => one.key === key) === i)
  return arranged(each, patient).sort((a, b) => b.neededBy.length - a.neededBy.length)
}

const strengths: readonly string[] = ['denosumab-strength', 'zoledronate-strength', 'planned-strength']
const settings: readonly string[] = ['therapy-setting', 'planned-therapy-setting', 'antiresorptive-setting']

/** What belongs together is asked together, and what cannot be answered before something else waits for it. */
function arranged(asks: readonly Ask[], patient: PatientCase): Ask[] {
  const asked = new Set(asks.map(({ fact }) => fact))
  const unsure = new Set(asks.flatMap(({ fact, target }) => (strengths.includes(fact) && target ? [target.reference] : [])))
  return asks.flatMap((ask): Ask[] => {
    // The strength of zoledronate and denosumab says much of what they are given for.
    if (settings.includes(ask.fact) && ask.target && unsure.has(ask.target.reference)) return []
    // Calcium and albumin come from one tube, and neither tells without the other.
    if (ask.fact === 'albumin' && asked.has('calcium')) return []
    if (ask.fact === 'calcium' && asked.has('albumin')) return [{ ...ask, together: ['albumin'] }]
    if (ask.fact !== 'creatinine') return [ask]
    // A creatinine is asked for the clearance: what else that lacks is asked with it, or instead of it when it is new.
    const clearance = lookAny(creatinineClearance, patient)
    const lacks = (clearance.state === 'missing' ? (clearance.asks ?? []) : []).filter(({ id }) => id !== 'creatinine')
    const others = lacks
      .filter(({ id }) => !asked.has(id))
      .map(
        ({ id, asks: question, name }): Ask => ({ ...ask, key: id, fact: id, question, name, target: undefined, together: [], from: [] }),
      )
    const last = newestMeasured(patient, 'creatinine')?.date
    const isNew = last !== undefined && last.first > patient.asOf - newFor
    return isNew && lacks.length > 0 ? others : [ask, ...others]
  })
}
/** Days in which a creatinine is surely new enough for whatever asks: the shortest that a decision wants is two weeks. */
const newFor = 14
