/** What if: the record as it would be with one thing moved. Nothing of it is saved. */
import type { MedicationAdministration, Procedure, Resource, ServiceRequest } from '@medplum/fhirtypes'
import type { AdviceView, Said, Taken } from '../advice-view.ts'
import { nameOf, newId, patientReference, procedureCode, siteCode } from '../writing.ts'

/** One supposition. */
export type Supposition =
  /** A planned procedure on another day; without a reference: an extraction that nobody planned yet. */
  | { readonly kind: 'procedure'; readonly reference: string; readonly on: string }
  | { readonly kind: 'extraction'; readonly tooth: string; readonly on: string }
  /** A dose given on another day than it was; without a reference to one: one more dose. */
  | { readonly kind: 'move-dose'; readonly reference: string; readonly on: string }
  | { readonly kind: 'dose'; readonly therapy: string; readonly on: string }
  /** A drug stopped on a day. */
  | { readonly kind: 'stop'; readonly therapy: string; readonly on: string }

/** The day of a planned procedure, and of a dose that was given; undefined for anything else. */
export function dayOf(r: Resource): string | undefined {
  if (r.resourceType === 'ServiceRequest') return r.occurrenceDateTime?.slice(0, 10)
  if (r.resourceType === 'Procedure') return r.performedDateTime?.slice(0, 10)
  if (r.resourceType === 'MedicationAdministration') return r.effectiveDateTime?.slice(0, 10) ?? r.effectivePeriod?.start?.slice(0, 10)
  return undefined
}

const over = new Set(['completed', 'revoked', 'entered-in-error', 'not-done', 'stopped'])

/** Procedures that are still to be done: a request, or a procedure in preparation. */
export const plannedProcedures = (resources: readonly Resource[]): readonly (ServiceRequest | Procedure)[] =>
  resources.filter(
    (r): r is ServiceRequest | Procedure =>
      (r.resourceType === 'ServiceRequest' && !over.has(r.status ?? '')) || (r.resourceType === 'Procedure' && r.status === 'preparation'),
  )

/** Doses that were given, newest first. */
export const givenDoses = (resources: readonly Resource[]): readonly MedicationAdministration[] =>
  resources
    .filter((r): r is MedicationAdministration => r.resourceType === 'MedicationAdministration' && r.status === 'completed')
    .sort((a, b) => (dayOf(b) ?? '').localeCompare(dayOf(a) ?? ''))

/** The drug of a therapy, as a dose of it names it. */
function drugOf(therapy: Resource): Pick<MedicationAdministration, 'medicationCodeableConcept' | 'medicationReference' | 'contained'> {
  if (!('medicationCodeableConcept' in therapy || 'medicationReference' in therapy)) return {}
  const { medicationCodeableConcept, medicationReference, contained } = therapy as MedicationAdministration
  return {
    ...(medicationCodeableConcept && { medicationCodeableConcept }),
    ...(medicationReference && { medicationReference }),
    ...(contained && { contained }),
  }
}

/** The record with suppositions laid over it. @param patient id; the resources that are changed are copies */
export function supposed(resources: readonly Resource[], patient: string, suppositions: readonly Supposition[]): readonly Resource[] {
  let is = resources
  const change = (reference: string, how: (r: Resource) => Resource): void => {
    is = is.map((r) => (nameOf(r) === reference ? how(r) : r))
  }
  for (const s of suppositions)
    switch (s.kind) {
      case 'procedure':
        change(s.reference, (r) =>
          r.resourceType === 'ServiceRequest' ? { ...r, occurrenceDateTime: s.on } : ({ ...r, performedDateTime: s.on } as Resource),
        )
        break
      case 'extraction':
        is = [
          ...is,
          {
            resourceType: 'ServiceRequest',
            id: newId(),
            status: 'active',
            intent: 'plan',
            code: procedureCode('tooth-extraction'),
            bodySite: [siteCode(s.tooth)],
            subject: patientReference(patient),
            occurrenceDateTime: s.on,
          },
        ]
        break
      case 'move-dose':
        change(s.reference, (r) => {
          const { effectivePeriod: _, ...rest } = r as MedicationAdministration
          return { ...rest, effectiveDateTime: s.on }
        })
        break
      case 'dose': {
        const therapy = is.find((r) => nameOf(r) === s.therapy)
        if (therapy)
          is = [
            ...is,
            {
              resourceType: 'MedicationAdministration',
              id: newId(),
              status: 'completed',
              ...drugOf(therapy),
              subject: patientReference(patient),
              effectiveDateTime: s.on,
            } as Resource,
          ]
        break
      }
      case 'stop':
        change(s.therapy, (r) => {
          if (r.resourceType === 'MedicationStatement')
            return { ...r, status: 'completed', effectivePeriod: { ...r.effectivePeriod, end: s.on } }
          if (r.resourceType === 'MedicationRequest') return { ...r, status: 'stopped' }
          return r
        })
    }
  return is
}

/** One question that is answered otherwise. */
export interface Shift {
  readonly key: string
  readonly name: Said
  readonly was: readonly Said[]
  readonly is: readonly Said[]
}

const byQuestion = (lines: readonly Said[]): Map<string, Said[]> => Map.groupBy(lines, ({ decision, subject }) => `${decision} ${subject}`)

/** What the advice says otherwise, question by question, the loudest first. */
export function shifts(before: AdviceView, after: AdviceView): readonly Shift[] {
  const [was, is] = [byQuestion(before.lines), byQuestion(after.lines)]
  const text = (list: readonly Said[] | undefined): string => (list ?? []).map((line) => line.text.nl).join('\n')
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((key) => text(was.get(key)) !== text(is.get(key)))
    .map((key) => ({ key, name: (is.get(key) ?? was.get(key))![0]!, was: was.get(key) ?? [], is: is.get(key) ?? [] }))
}

/** Therapies that can be supposed stopped or given: those taken now. */
export const takenNow = (exposures: readonly Taken[], asOf: string): readonly Taken[] =>
  exposures.filter(({ end, reference }) => (end === null || end > asOf) && !reference.startsWith('MedicationAdministration/'))
