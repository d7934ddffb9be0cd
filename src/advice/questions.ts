import type { Case } from '../engine/fact.ts'
import type { Decision } from '../engine/table.ts'
import { about, type LesionCase, type PatientCase, type ProcedureCase, type TherapyCase } from '../facts/case.ts'
import { isDental } from '../facts/procedure.ts'
import type { ProcedureEntry } from '../record/record.ts'
import { lesionSubject, patientSubject, procedureSubject, type Subject, therapySubject } from './subjects.ts'

/** The cases that a decision is asked for, each with its name. */
export type Subjects<C extends PatientCase> = (c: PatientCase) => readonly (readonly [C, Subject])[]

/** One decision id: the subjects it is asked for, and the tables of all authorities that speak on it. */
export interface Question {
  readonly id: string
  readonly subjects: (c: PatientCase) => readonly (readonly [Case, Subject])[]
  readonly tables: readonly Decision[]
}

/** Ties a decision id to its subjects and tables. A table that reads facts which the subjects do not have does not compile. */
export const question = <C extends PatientCase>(id: string, subjects: Subjects<C>, ...tables: readonly Decision<C>[]): Question => ({
  id,
  subjects,
  tables: tables as readonly Decision[],
})

/** The patient as a whole. */
export const thePatient: Subjects<PatientCase> = (c) => [[c, patientSubject(c)]]
/** Each planned therapy: each order, proposal or draft. */
export const plannedTherapies: Subjects<TherapyCase> = (c) => c.planned.map((t) => [about(c, { therapy: t }), therapySubject(t)])
/** Each therapy taken now or in the past. */
export const takenTherapies: Subjects<TherapyCase> = (c) => c.taken.map((t) => [about(c, { therapy: t }), therapySubject(t)])
const proceduresThat =
  (...statuses: readonly ProcedureEntry['status'][]): Subjects<ProcedureCase> =>
  (c) =>
    c.record.procedures
      .filter((p) => statuses.includes(p.status) && isDental(p))
      .map((p) => [about(c, { procedure: p }), procedureSubject(p)])
/** Each planned dental or jaw procedure. */
export const plannedProcedures = proceduresThat('planned')
/** Each that was done. */
export const doneProcedures = proceduresThat('done')
/** Each that is planned or was done. */
export const plannedAndDoneProcedures = proceduresThat('planned', 'done')
/** Each lesion of the jaw, healed ones too. */
export const lesions: Subjects<LesionCase> = (c) =>
  c.record.conditions
    .filter((e) => e.code === 'jaw-lesion' && e.status !== 'refuted')
    .map((l) => [about(c, { lesion: l }), lesionSubject(l)])
