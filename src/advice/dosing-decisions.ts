/** Section 5: dosing, giving, stopping. */
import { decide } from '../engine/decide.ts'
import { lookAny } from '../engine/fact.ts'
import { ask } from '../engine/table.ts'
import { explainedTherapies } from '../facts/adverse-effects.ts'
import { givenTherapies } from '../facts/after-dose.ts'
import { about, type PatientCase, type TherapyCase } from '../facts/case.ts'
import { dosedTherapies, doseIsNear, isInfusedOrInjected, isOnHold, isRunning } from '../facts/dose.ts'
import { lastingTherapies } from '../facts/duration.ts'
import { placedTherapies } from '../facts/home.ts'
import { denosumabClocks } from '../facts/overdue.ts'
import type { ExitCase } from '../facts/stopping.ts'
import type { Therapy } from '../facts/therapy.ts'
import { doseSchedule as osteoporosisSchedule } from '../guidelines/cbo-2011/dose-schedule.ts'
import { zoledronateDose as yearlyZoledronateDose } from '../guidelines/cbo-2011/zoledronate-dose.ts'
import { stopDenosumab as stopDenosumab60 } from '../guidelines/ects-2021/stop-denosumab.ts'
import { adverseEffects } from '../guidelines/howship/adverse-effects.ts'
import { preDoseCheck } from '../guidelines/howship/pre-dose-check.ts'
import { therapyDuration as ownDuration } from '../guidelines/howship/therapy-duration.ts'
import { therapyDuration as myelomaDuration } from '../guidelines/imwg-2021/therapy-duration.ts'
import { doseSchedule as metastaticSchedule } from '../guidelines/nl-handreiking/dose-schedule.ts'
import { homeAdministration } from '../guidelines/nl-handreiking/home-administration.ts'
import { afterTheInfusion, aroundTheDose } from '../guidelines/nl-handreiking/pre-dose-check.ts'
import { stopDenosumab } from '../guidelines/nl-handreiking/stop-denosumab.ts'
import { zoledronateDose } from '../guidelines/nl-handreiking/zoledronate-dose.ts'
import { doseSchedule as longerSchedule } from '../guidelines/nl-oncology-2016/dose-schedule.ts'
import { therapyDuration as dutchDuration } from '../guidelines/nl-oncology-2016/therapy-duration.ts'
import { denosumabHypocalcaemia } from '../guidelines/smpc/denosumab-hypocalcaemia.ts'
import { calciumAfterDose, calciumAfterInjection } from '../guidelines/smpc/pre-dose-check.ts'
import { therapyDuration as labelDuration } from '../guidelines/smpc/therapy-duration.ts'
import { zoledronateDose as labelZoledronateDose } from '../guidelines/smpc/zoledronate-dose.ts'
import { doseOverdue } from '../guidelines/uz-leuven/dose-overdue.ts'
import { doseSchedule } from '../guidelines/uz-leuven/dose-schedule.ts'
import { drugHoliday } from '../guidelines/uz-leuven/drug-holiday.ts'
import { therapyDuration } from '../guidelines/uz-leuven/therapy-duration.ts'
import { plannedProcedures, type Question, question, type Subjects } from './questions.ts'
import { type Subject, therapySubject } from './subjects.ts'

const cases = (c: PatientCase, therapies: readonly Therapy[]): readonly (readonly [TherapyCase, Subject])[] =>
  therapies.map((t) => [about(c, { therapy: t }), therapySubject(t)])

/** Days ahead from which the dose of a running therapy is reckoned: as long as a creatinine may be used for it. */
const reckonedDaysAhead = 28

/** Zoledronate that is planned, or running with a next dose within four weeks (or on a day that cannot be told). */
const zoledronateDoses: Subjects<TherapyCase> = (c) =>
  cases(
    c,
    dosedTherapies(c).filter(
      (t) => t.substance.id === 'zoledronate' && (t.state === 'planned' || doseIsNear(t, c.asOf, reckonedDaysAhead) !== false),
    ),
  )

/** Planned denosumab, and denosumab that is given now or on hold. */
const denosumabNow: Subjects<TherapyCase> = (c) =>
  cases(c, [
    ...c.planned.filter((t) => t.class === 'denosumab'),
    ...c.taken.filter((t) => t.class === 'denosumab' && (isRunning(t) || isOnHold(t)) && !c.planned.some((p) => p.continues === t)),
  ])

/** Planned and running antiresorptives of which a dose is to come. */
const scheduled: Subjects<TherapyCase> = (c) => cases(c, dosedTherapies(c))

/** Doses by infusion or injection that are due within a week, overdue, or on a day that cannot be told. */
const dosesNear = (c: PatientCase): readonly Therapy[] =>
  dosedTherapies(c).filter((t) => isInfusedOrInjected(t) && doseIsNear(t, c.asOf) !== false)
const dosesToCheck: Subjects<TherapyCase> = (c) => cases(c, dosesNear(c))

/** The check's outcome for one therapy, with whether it gave reasons against the dose. */
function checked(c: PatientCase, t: Therapy): { readonly outcome: string; readonly objected: boolean } {
  const one = about(c, { therapy: t })
  const answer = decide(preDoseCheck, (fact) => lookAny(fact, one))[0]!
  return { outcome: answer.outcome, objected: answer.reasons.length > 0 }
}

/** Doses that nothing holds: what goes with giving them belongs to these alone. */
const dosesToGive: Subjects<TherapyCase> = (c) =>
  cases(
    c,
    dosesNear(c).filter((t) => checked(c, t).outcome === 'give'),
  )

/** Infusions and injections of which a dose was given: what follows it. */
const dosesGiven: Subjects<TherapyCase> = (c) => cases(c, givenTherapies(c))

/** Antiresorptives and romosozumab that run or are on hold. */
const lasting: Subjects<TherapyCase> = (c) => cases(c, lastingTherapies(c))

/** Antiresorptives that begin or run. */
const explained: Subjects<TherapyCase> = (c) => cases(c, explainedTherapies(c))

/** Doses whose place is a question. */
const placed: Subjects<TherapyCase> = (c) => cases(c, placedTherapies(c))

/** Denosumab whose clock runs. */
const clocks: Subjects<TherapyCase> = (c) => cases(c, denosumabClocks(c))

/** Denosumab 120 mg that Leuven would stop until a planned procedure has healed. */
const interrupted = (c: PatientCase, t: Therapy): boolean =>
  t.strengthMg === 120 &&
  isRunning(t) &&
  plannedProcedures(c).some(([p]) =>
    decide(drugHoliday, (fact) => lookAny(fact, p)).some((answer) => answer.outcome === 'stop-until-healed'),
  )

/** Leuven would stop it: the series or the years are over. */
const durationReached = (c: PatientCase, t: Therapy): boolean =>
  isRunning(t) && decide(therapyDuration, (fact) => lookAny(fact, about(c, { therapy: t }))).some((answer) => answer.outcome === 'stop')

/** The same (a planned denosumab of another strength would take this one up again too), with the answer of the check before its next dose: a held dose, or one that is asked about with a reason, calls for an exit. */
const exits: Subjects<ExitCase> = (c) => {
  const near = dosesNear(c)
  return denosumabClocks(c).map((t) => {
    const check = near.filter((n) => n === t || (n.state === 'planned' && n.class === 'denosumab')).map((n) => checked(c, n))
    const held = check.some((a) => a.outcome === 'hold' || (a.outcome === ask && a.objected))
    return [
      about(c, { therapy: t, held, interrupted: interrupted(c, t), durationReached: durationReached(c, t) }),
      therapySubject(t),
    ] as const
  })
}

export const dosingDecisions: readonly Question[] = [
  question('zoledronate-dose', zoledronateDoses, zoledronateDose, labelZoledronateDose, yearlyZoledronateDose),
  question('denosumab-hypocalcaemia', denosumabNow, denosumabHypocalcaemia),
  question('dose-schedule', scheduled, doseSchedule, metastaticSchedule, osteoporosisSchedule, longerSchedule),
  question('pre-dose-check', dosesToCheck, preDoseCheck),
  question('pre-dose-check', dosesToGive, aroundTheDose, calciumAfterDose),
  question('pre-dose-check', dosesGiven, afterTheInfusion, calciumAfterInjection),
  question('dose-overdue', clocks, doseOverdue),
  question('stop-denosumab', exits, stopDenosumab, stopDenosumab60),
  question('therapy-duration', lasting, therapyDuration, ownDuration, labelDuration, myelomaDuration, dutchDuration),
  question('adverse-effects', explained, adverseEffects),
  question('home-administration', placed, homeAdministration),
]
