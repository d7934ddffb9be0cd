/** The mouth as the record tells it: tooth by tooth and jaw by jaw. Runs in the worker; what it decides nothing of, it takes from the facts and the advice. */
import type { Advice } from '../../../advice/advice.ts'
import { openCase } from '../../../facts/case.ts'
import { recentWounds, type Wound } from '../../../facts/dental.ts'
import { findingsBySite } from '../../../facts/dental-findings.ts'
import type { ClinicalRecord, ObservationEntry, ProcedureCode, ProcedureEntry, Site } from '../../../record/record.ts'
import type { Day } from '../../../values/day.ts'
import type { Text } from '../../../values/text.ts'

/** The newest finding of a kind at a place. */
export interface MouthFinding {
  /** Code of the contract: "furcation-grade". */
  readonly code: string
  readonly value: boolean | number | string
  /** As recorded: "2026-11-18", "2026"; undefined when no date was written. */
  readonly date: string | undefined
  readonly reference: string
}

export interface MouthProcedure {
  readonly reference: string
  readonly code: ProcedureCode
  readonly status: 'planned' | 'done'
  readonly urgent: boolean
  readonly date: string | undefined
  /** Teeth and jaws, as in the record. */
  readonly sites: readonly string[]
  /** How its wound stands; undefined when it makes none, or was too long ago to be followed. */
  readonly wound: Wound | undefined
}

export interface MouthLesion {
  readonly reference: string
  readonly sites: readonly string[]
  readonly over: boolean
  /** Outcome of `mronj-stage`: "0" to "3"; "ask" while it cannot be told; undefined when the lesion is not staged. */
  readonly stage: string | undefined
  /** Outcome of `mronj-diagnosis`: "mronj", "suspected", "healed". */
  readonly diagnosis: string | undefined
}

/** What is known of one tooth or jaw. */
export interface MouthPlace {
  /** "46", "maxilla", "mandible", or "" for the mouth as a whole. */
  readonly site: string
  readonly findings: readonly MouthFinding[]
  readonly procedures: readonly MouthProcedure[]
  readonly lesions: readonly MouthLesion[]
  /** Day on which the tooth was taken out, "" when it is not known which; undefined for a tooth that stands, as far as is known. */
  readonly extracted: string | undefined
}

export interface MouthView {
  /** Only places of which something is known. */
  readonly places: readonly MouthPlace[]
  readonly lesions: readonly MouthLesion[]
  /** Planned extractions as the protocol stages them: teeth by session. Undefined when the protocol stages nothing. */
  readonly sessions: { readonly groups: readonly (readonly string[])[]; readonly text: Text } | undefined
}

/** Kinds of findings that are kept beside those a work-up acts upon. */
const besides = ['tooth-painful', 'mylohyoid-ridge', 'oral-hygiene', 'dental-clearance'] as const
/** Images and radiotherapy stand elsewhere. */
const elsewhere: ReadonlySet<ProcedureCode> = new Set([
  'panoramic-radiograph',
  'apical-radiograph',
  'cbct',
  'head-neck-radiotherapy',
  'other-radiotherapy',
])
const extraction: ReadonlySet<ProcedureCode> = new Set(['tooth-extraction', 'surgical-extraction'])

const findingOf = (o: ObservationEntry): MouthFinding => ({ code: o.code, value: o.value, date: o.date?.text, reference: o.reference })

/** @param record as read; @param advice on it; @param asOf today */
export function mouthView(record: ClinicalRecord, advice: Advice, asOf: Day): MouthView {
  const c = openCase(record, asOf)
  const wounds = new Map(recentWounds(c).map(({ procedure, state }) => [procedure.reference, state]))
  const places = new Map<string, { -readonly [K in keyof MouthPlace]: MouthPlace[K] extends readonly (infer T)[] ? T[] : MouthPlace[K] }>()
  const at = (site: string) => {
    const place = places.get(site) ?? { site, findings: [], procedures: [], lesions: [], extracted: undefined }
    places.set(site, place)
    return place
  }
  const everywhere = (sites: readonly Site[]): readonly string[] => (sites.length === 0 ? [''] : sites.map(({ code }) => code))

  for (const { code, findings } of findingsBySite(c)) at(code).findings.push(...findings.map(findingOf))
  for (const code of besides)
    for (const o of record.observations.get(code) ?? [])
      for (const site of everywhere(o.sites)) {
        const { findings } = at(site)
        // Newest first: an older finding of the same kind no longer counts.
        if (!findings.some((f) => f.code === code)) findings.push(findingOf(o))
      }

  const shown = (p: ProcedureEntry): p is ProcedureEntry & { status: 'planned' | 'done' } =>
    (p.status === 'planned' || p.status === 'done') && !elsewhere.has(p.code)
  for (const p of record.procedures.filter(shown)) {
    const wound = wounds.get(p.reference)
    const procedure: MouthProcedure = {
      reference: p.reference,
      code: p.code,
      status: p.status,
      urgent: p.urgent,
      date: p.date?.text,
      sites: p.sites.map(({ code }) => code),
      wound: wound === 'none' ? undefined : wound,
    }
    for (const site of everywhere(p.sites)) {
      const place = at(site)
      place.procedures.push(procedure)
      if (p.status === 'done' && extraction.has(p.code) && /^\d/.test(site)) place.extracted = p.date?.text ?? place.extracted ?? ''
    }
  }
  // A tooth that is gone hurts no more.
  for (const place of places.values())
    if (place.extracted !== undefined)
      place.findings = place.findings.filter((f) => f.code !== 'tooth-painful' || (f.date ?? '') > place.extracted!)

  const said = (decision: string, subject: string): string | undefined =>
    advice.recommendations.find((r) => r.decision === decision && r.subject === subject)?.outcome
  const lesions = record.conditions
    .filter((l) => l.code === 'jaw-lesion' && l.status !== 'refuted')
    .map(
      (l): MouthLesion => ({
        reference: l.reference,
        sites: l.sites.map(({ code }) => code),
        over: l.status === 'past',
        stage: said('mronj-stage', l.reference),
        diagnosis: said('mronj-diagnosis', l.reference),
      }),
    )
  for (const lesion of lesions) for (const site of lesion.sites.length > 0 ? lesion.sites : ['']) at(site).lesions.push(lesion)

  const staged = advice.recommendations.find((r) => r.outcome === 'staged-extractions')
  return {
    places: [...places.values()],
    lesions,
    sessions: staged && { groups: staged.values.groups as readonly (readonly string[])[], text: staged.text },
  }
}
