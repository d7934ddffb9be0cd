import type { Case, Evidence } from '../engine/fact.ts'
import type { ClinicalRecord, ConditionEntry, ObservationEntry, ProcedureEntry } from '../record/record.ts'
import type { Day } from '../values/day.ts'
import { isAngiogenesisInhibitor, isAntiresorptive, type Therapy, therapiesOf, underTherapy } from './therapy.ts'

/** One patient on one date: what every fact about the patient is looked up in. */
export interface PatientCase extends Case {
  readonly whole: PatientCase
  readonly record: ClinicalRecord
  readonly asOf: Day
  /** Drugs for bone and jaw that are or were taken. */
  readonly taken: readonly Therapy[]
  /** Planned ones, one an order. */
  readonly planned: readonly Therapy[]
  /** Antiresorptives that the jaw is under, and systemic angiogenesis inhibitors taken now: many facts begin with these. */
  readonly antiresorptives: readonly Therapy[]
  readonly inhibitors: readonly Therapy[]
  /** Cases of single subjects that were opened: every decision about one therapy shares what was found for it. */
  readonly opened: Map<unknown, PatientCase>
}

/** One therapy of the patient, taken or planned. */
export interface TherapyCase extends PatientCase {
  readonly therapy: Therapy
}

/** One dental or jaw procedure. */
export interface ProcedureCase extends PatientCase {
  readonly procedure: ProcedureEntry
}

/** One lesion of the jaw. */
export interface LesionCase extends PatientCase {
  readonly lesion: ConditionEntry
}

/** One tooth or jaw site with findings. */
export interface SiteCase extends PatientCase {
  readonly site: string
  readonly findings: readonly ObservationEntry[]
}

/** Opens the case of a patient on a date. Same record and date, same case. */
export function openCase(record: ClinicalRecord, asOf: Day): PatientCase {
  const { taken, planned } = therapiesOf(record, asOf)
  const counting = taken.filter((t) => underTherapy(t, asOf))
  const antiresorptives = counting.filter(isAntiresorptive)
  const inhibitors = counting.filter(isAngiogenesisInhibitor)
  const c = { memo: [], record, asOf, taken, planned, antiresorptives, inhibitors, opened: new Map() } as unknown as { whole: PatientCase } & PatientCase
  c.whole = c
  return c
}

/** The case of one subject of a patient, beside the patient's own facts; opened once for each therapy, procedure or lesion. */
export function about<S extends object>(c: PatientCase, subject: S): PatientCase & S {
  const parts = Object.values(subject)
  const kept = parts.length === 1 ? c.opened.get(parts[0]) : undefined
  if (kept !== undefined) return kept as PatientCase & S
  const { whole, record, asOf, taken, planned, antiresorptives, inhibitors, opened } = c
  const made = { memo: [], whole, record, asOf, taken, planned, antiresorptives, inhibitors, opened, ...subject }
  if (parts.length === 1) opened.set(parts[0], made)
  return made
}

/** The newest observation of a code, or undefined. Undated ones come last. */
export const newest = (c: PatientCase, code: string): ObservationEntry | undefined => c.record.observations.get(code)?.[0]

/** The evidence of an observation, for one fact. */
export const evidenceOf = (fact: string, o: ObservationEntry): Evidence => ({
  fact,
  value: o.shown,
  reference: o.reference,
  date: o.date?.text,
})

/** The evidence of a therapy. */
export const therapyEvidence = (fact: string, t: Therapy, value: string = t.label): Evidence => ({
  fact,
  value,
  reference: t.reference,
  date: t.lastDose?.text ?? t.start?.text,
})
