/** Lesions of the jaw and their course: what each visit found and the stage that followed from it that day. Runs in the worker. */
import type { Advice } from '../../../advice/advice.ts'
import { look, valuesOf } from '../../../engine/fact.ts'
import { about, openCase } from '../../../facts/case.ts'
import { firstBoneEver, lesionsOf, observationsOf } from '../../../facts/lesion.ts'
import { lesionDiagnosis, lesionStage } from '../../../facts/mronj.ts'
import type { ClinicalRecord, ConditionEntry, ObservationEntry } from '../../../record/record.ts'
import { addMonths, type Day, isoDay } from '../../../values/day.ts'
import { lesionFindings } from './findings.ts'

export interface LesionFinding {
  /** "exposed-bone" */
  readonly code: string
  /** A boolean, or "complete" or "incomplete" of the mucosa. */
  readonly value: boolean | number | string
  readonly date: string | undefined
  readonly reference: string
}

/** One day on which somebody looked. */
export interface LesionVisit {
  /** ISO, as recorded. */
  readonly date: string
  /** Stages that the findings up to that day allow: one, several while something was not examined, none for a lesion that was not staged. */
  readonly stages: readonly string[]
  /** Diagnoses that day: "mronj", "suspected", "healed". */
  readonly diagnoses: readonly string[]
  readonly findings: readonly LesionFinding[]
  /** What is there that was not before, and what was there and is no more; the first visit has none. */
  readonly appeared: readonly string[]
  readonly gone: readonly string[]
}

export interface LesionView {
  readonly reference: string
  readonly id: string
  readonly sites: readonly string[]
  /** Recorded as over. */
  readonly over: boolean
  readonly onset: string | undefined
  /** Outcomes of the advice today. */
  readonly stage: string | undefined
  readonly diagnosis: string | undefined
  /** Twelve months after bone was first bare, else after the first look, ISO: when the outcome is looked at. */
  readonly yearAfter: string | undefined
  /** Oldest first. */
  readonly visits: readonly LesionVisit[]
  /** The newest finding of each kind. */
  readonly newest: readonly LesionFinding[]
}

/** The record as it stood at the end of a day: what was seen, done or begun later is not in it. */
function asSeenOn(record: ClinicalRecord, day: Day): ClinicalRecord {
  const by = (date: { readonly first: Day } | undefined): boolean => date === undefined || date.first <= day
  return {
    ...record,
    medications: record.medications.filter((m) => by(m.start)),
    conditions: record.conditions.filter((e) => by(e.onset ?? e.recorded)),
    procedures: record.procedures.filter((p) => p.status !== 'done' || by(p.date)),
    observations: new Map(
      [...record.observations].map(([code, list]) => [code, list.filter((o) => o.date !== undefined && o.date.first <= day)]),
    ),
  }
}

const findingOf = (o: ObservationEntry): LesionFinding => ({ code: o.code, value: o.value, date: o.date?.text, reference: o.reference })

/** Is it there? Of the mucosa: is it open? */
const there = ({ value }: LesionFinding): boolean => value === true || value === 'incomplete'

/** @param record as read; @param advice on it; @param asOf today */
export function lesionView(record: ClinicalRecord, advice: Advice, asOf: Day): readonly LesionView[] {
  const c = openCase(record, asOf)
  const said = (decision: string, subject: string): string | undefined =>
    advice.recommendations.find((r) => r.decision === decision && r.subject === subject)?.outcome
  return lesionsOf(c).map((lesion): LesionView => {
    const at = about(c, { lesion })
    const all = lesionFindings.flatMap((code) => observationsOf(at, code))
    const looks = all.flatMap((o) => (o.date ? [o.date.first] : []))
    const first = firstBoneEver(at) ?? (looks.length > 0 ? (Math.min(...looks) as Day) : undefined)
    return {
      reference: lesion.reference,
      id: lesion.reference.split('/')[1] ?? lesion.reference,
      sites: lesion.sites.map(({ code }) => code),
      over: lesion.status === 'past',
      onset: lesion.onset?.text,
      stage: said('mronj-stage', lesion.reference),
      diagnosis: said('mronj-diagnosis', lesion.reference),
      yearAfter: first && isoDay(addMonths(first, 12)),
      visits: visitsOf(record, lesion, all),
      newest: lesionFindings.flatMap((code) => observationsOf(at, code).slice(0, 1).map(findingOf)),
    }
  })
}

function visitsOf(record: ClinicalRecord, lesion: ConditionEntry, all: readonly ObservationEntry[]): readonly LesionVisit[] {
  const dated = all.filter((o) => o.date !== undefined).toSorted((a, b) => a.date!.first - b.date!.first)
  const dates = [...new Set(dated.map((o) => o.date!.text))]
  const present = new Set<string>()
  return dates.map((date, i): LesionVisit => {
    const that = dated.filter((o) => o.date!.text === date)
    const findings = that.map(findingOf)
    const [appeared, gone]: [string[], string[]] = [[], []]
    for (const f of findings) {
      if (there(f) && !present.has(f.code)) appeared.push(f.code)
      if (!there(f) && present.has(f.code)) gone.push(f.code)
      if (there(f)) present.add(f.code)
      else present.delete(f.code)
    }
    // When it was declared over is not on record: until the last visit it was a lesion.
    const then: ConditionEntry = i < dates.length - 1 && lesion.status === 'past' ? { ...lesion, status: 'active' } : lesion
    const day = that[0]!.date!.last
    const before = asSeenOn(record, day)
    const seen = about(
      openCase({ ...before, conditions: [...before.conditions.filter((e) => e.reference !== lesion.reference), then] }, day),
      { lesion: then },
    )
    return {
      date,
      stages: valuesOf(look(lesionStage, seen))
        .filter((stage) => stage !== 'not-staged')
        .toSorted(),
      diagnoses: valuesOf(look(lesionDiagnosis, seen)),
      findings,
      appeared: i === 0 ? [] : appeared,
      gone,
    }
  })
}
