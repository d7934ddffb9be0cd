/** What is recorded about a mouth, as FHIR in the words of the contract: pure, so that a test can read it back. */
import type { CodeableConcept, Observation, Procedure, Resource, ServiceRequest } from '@medplum/fhirtypes'
import type { ProcedureCode } from '../../../record/record.ts'
import type { Change } from '../outbox.ts'
import { finding, newId, patientReference, procedureCode, referenceTo, siteCode } from '../writing.ts'
import type { MouthFinding } from './mouth-view.ts'
import { areaOf } from './places.ts'

/** Tooth or jaw of a place in the picture, with the part of the jaw in words: reading goes by the code. */
export function bodySiteOf(id: string): CodeableConcept {
  const area = areaOf(id)
  if (area === undefined) return siteCode(id)
  return area.id === area.site ? siteCode(area.site) : { ...siteCode(area.site), text: area.name.nl }
}

const change = (resource: Resource): Change => ({ resource })

export type Prognosis = 'tooth-unsalvageable' | 'tooth-poor-prognosis' | 'tooth-doubtful' | 'good'

/** What was found at a tooth or jaw: what is left out was not assessed. */
export interface SiteFindings {
  readonly prognosis?: Prognosis
  /** By code: a boolean, a grade, or millimetres for "pocket-depth". */
  readonly values: Readonly<Record<string, boolean | number>>
  readonly note?: string
}

const prognoses = ['tooth-unsalvageable', 'tooth-poor-prognosis', 'tooth-doubtful'] as const

/**
 * The findings as observations at each place. A prognosis also takes back another one that still stands: a tooth is not doubtful and lost at once.
 * @param on day of the examination; @param known newest findings at a place, for what is taken back
 */
export function siteFindings(
  patient: string,
  places: readonly string[],
  { prognosis, values, note }: SiteFindings,
  on: string,
  known: (place: string) => readonly MouthFinding[],
): readonly Change[] {
  return places.flatMap((place) => {
    const at = (code: string, value: boolean | number): Change => {
      const made = finding(patient, code, code === 'pocket-depth' ? { value: Number(value), unit: 'mm' } : value, on, { note })
      return change({ ...made, bodySite: bodySiteOf(place) })
    }
    const stands = (code: string): boolean => known(place).some((f) => f.code === code && f.value === true)
    const judged = prognoses.flatMap((code) => {
      if (prognosis === undefined) return []
      if (code === prognosis) return [at(code, true)]
      return prognosis === 'good' || stands(code) ? [at(code, false)] : []
    })
    return [...judged, ...Object.entries(values).map(([code, value]) => at(code, value))]
  })
}

export interface ProcedureForm {
  readonly code: ProcedureCode
  readonly places: readonly string[]
  /** Day, ISO; a plan may have none yet. */
  readonly on: string | undefined
  readonly urgent?: boolean
  readonly note?: string | undefined
  /** Lesion for which it is done. */
  readonly reason?: string | undefined
}

const sitesOf = (places: readonly string[]): readonly CodeableConcept[] => places.filter((p) => p !== '').map(bodySiteOf)

/** A procedure that is planned. @param today on which it is written */
export function plannedProcedure(patient: string, form: ProcedureForm, today: string): ServiceRequest {
  const sites = sitesOf(form.places)
  return {
    resourceType: 'ServiceRequest',
    id: newId(),
    status: 'active',
    intent: 'order',
    priority: form.urgent ? 'urgent' : 'routine',
    code: procedureCode(form.code),
    subject: patientReference(patient),
    authoredOn: today,
    ...(form.on !== undefined && { occurrenceDateTime: form.on }),
    ...(sites.length > 0 && { bodySite: [...sites] }),
    ...(form.reason !== undefined && { reasonReference: [{ reference: form.reason }] }),
    ...(form.note?.trim() && { note: [{ text: form.note }] }),
  }
}

/** A procedure that was done. */
export function doneProcedure(patient: string, form: ProcedureForm & { readonly on: string }, basedOn?: ServiceRequest): Procedure {
  const sites = sitesOf(form.places)
  return {
    resourceType: 'Procedure',
    id: newId(),
    status: 'completed',
    code: procedureCode(form.code),
    subject: patientReference(patient),
    performedDateTime: form.on,
    ...(sites.length > 0 && { bodySite: [...sites] }),
    ...(basedOn && { basedOn: [referenceTo(basedOn)] }),
    ...(form.reason !== undefined && { reasonReference: [{ reference: form.reason }] }),
    ...(form.note?.trim() && { note: [{ text: form.note }] }),
  }
}

const codeAt = (site: CodeableConcept): string | undefined => site.coding?.[0]?.code

/**
 * A plan carried out, wholly or for some of its teeth: what was done is recorded, and the plan ends or keeps the teeth that are left.
 * @param teeth that were done; @param on day, ISO
 */
export function carriedOut(
  patient: string,
  plan: ServiceRequest,
  code: ProcedureCode,
  teeth: readonly string[],
  on: string,
): readonly Change[] {
  const left = (plan.bodySite ?? []).filter((site) => !teeth.includes(codeAt(site) ?? ''))
  const done = doneProcedure(patient, { code, places: teeth, on }, plan)
  const rest: ServiceRequest = left.length > 0 && teeth.length > 0 ? { ...plan, bodySite: left } : { ...plan, status: 'completed' }
  return [change(done), change(rest)]
}

/** The plan without these teeth, or dropped when none is left. */
export function dropped(plan: ServiceRequest, teeth: readonly string[]): Change {
  const left = (plan.bodySite ?? []).filter((site) => !teeth.includes(codeAt(site) ?? ''))
  return change(left.length > 0 && teeth.length > 0 ? { ...plan, bodySite: left } : { ...plan, status: 'revoked' })
}

/** The plan on another day. */
export const moved = (plan: ServiceRequest, on: string): Change => change({ ...plan, occurrenceDateTime: on })

/** How the wound of a procedure has healed. @param infection undefined when it was not looked for */
export function healing(
  patient: string,
  procedure: string,
  form: { readonly complete: boolean; readonly infection: boolean | undefined; readonly note?: string | undefined },
  on: string,
): readonly Change[] {
  const at = { focus: [procedure], note: form.note }
  return [
    change(finding(patient, 'mucosal-healing', form.complete ? 'complete' : 'incomplete', on, at)),
    ...(form.infection === undefined ? [] : [change(finding(patient, 'infection', form.infection, on, { focus: [procedure] }))]),
  ]
}

/** What is said of the mouth as a whole. */
export interface WholeMouth {
  readonly clearance?: 'cleared' | 'treatment-needed'
  readonly hygiene?: 'good' | 'poor'
  readonly denture?: boolean
  readonly dentureTrauma?: boolean
  readonly note?: string | undefined
}

export function wholeMouth(patient: string, form: WholeMouth, on: string): readonly Change[] {
  const made: (Observation | undefined)[] = [
    form.clearance && finding(patient, 'dental-clearance', form.clearance, on, { note: form.note }),
    form.hygiene && finding(patient, 'oral-hygiene', form.hygiene, on),
    form.denture === undefined ? undefined : finding(patient, 'removable-denture', form.denture, on),
    form.dentureTrauma === undefined ? undefined : finding(patient, 'denture-trauma', form.dentureTrauma, on),
  ]
  return made.filter((o) => o !== undefined).map(change)
}
