/**
 * The kinds of resources that are kept, and what can be searched for in each: the parameters that the workspace, the day list and a SMART app ask for. The
 * CapabilityStatement lists exactly these. Names and meaning as in https://hl7.org/fhir/R4/searchparameter-registry.html.
 */
import type { Resource, ResourceType } from '@medplum/fhirtypes'
import { fieldsOf } from '../../record/json.ts'

export type ParameterKind = 'token' | 'reference' | 'date' | 'string'

/** What is searched for: its name, its kind, and the elements it stands in. */
export interface Parameter {
  readonly name: string
  readonly kind: ParameterKind
  readonly paths: readonly string[]
}

const of = (name: string, kind: ParameterKind, ...paths: string[]): Parameter => ({ name, kind, paths: paths.length > 0 ? paths : [name] })
const token = (name: string, ...paths: string[]): Parameter => of(name, 'token', ...paths)
const date = (name: string, ...paths: string[]): Parameter => of(name, 'date', ...paths)
const reference = (name: string, ...paths: string[]): Parameter => of(name, 'reference', ...paths)
const text = (name: string, ...paths: string[]): Parameter => of(name, 'string', ...paths)

const identifier = token('identifier')
const code = token('code')
const status = token('status')
const category = token('category')
const subject = [reference('patient', 'subject'), reference('subject')]
const encounter = reference('encounter')
const medication = [token('code', 'medicationCodeableConcept'), reference('medication', 'medicationReference')]

/** Parameters by kind of resource; `_id` and `_lastUpdated` go for all. */
export const parametersOf: Partial<Readonly<Record<ResourceType, readonly Parameter[]>>> = {
  Patient: [
    identifier,
    text('name', 'name'),
    text('family', 'name.family'),
    text('given', 'name.given'),
    date('birthdate', 'birthDate'),
    token('gender'),
    token('active'),
    token('telecom'),
  ],
  Practitioner: [identifier, text('name', 'name'), token('active')],
  PractitionerRole: [identifier, reference('practitioner'), reference('organization'), token('role', 'code')],
  Organization: [identifier, text('name', 'name'), token('type')],
  Location: [identifier, text('name', 'name')],
  CareTeam: [identifier, ...subject, status, reference('participant', 'participant.member')],
  Encounter: [identifier, ...subject, status, token('class'), date('date', 'period')],
  Composition: [token('identifier'), ...subject, status, token('type'), date('date')],
  Condition: [
    identifier,
    ...subject,
    code,
    category,
    token('clinical-status', 'clinicalStatus'),
    token('verification-status', 'verificationStatus'),
    date('onset-date', 'onsetDateTime', 'onsetPeriod'),
    date('recorded-date', 'recordedDate'),
    token('body-site', 'bodySite'),
  ],
  Observation: [
    identifier,
    ...subject,
    code,
    category,
    status,
    date('date', 'effectiveDateTime', 'effectivePeriod', 'effectiveInstant'),
    reference('focus'),
    encounter,
    token('value-concept', 'valueCodeableConcept'),
  ],
  AllergyIntolerance: [
    identifier,
    reference('patient'),
    code,
    token('clinical-status', 'clinicalStatus'),
    token('verification-status', 'verificationStatus'),
    token('criticality'),
  ],
  Medication: [identifier, code, status],
  MedicationStatement: [identifier, ...subject, ...medication, status, date('effective', 'effectiveDateTime', 'effectivePeriod')],
  MedicationRequest: [identifier, ...subject, ...medication, status, token('intent'), date('authoredon', 'authoredOn'), encounter],
  MedicationAdministration: [
    identifier,
    ...subject,
    ...medication,
    status,
    date('effective-time', 'effectiveDateTime', 'effectivePeriod'),
    reference('request'),
  ],
  MedicationDispense: [identifier, ...subject, ...medication, status, date('whenhandedover', 'whenHandedOver')],
  Procedure: [
    identifier,
    ...subject,
    code,
    category,
    status,
    date('date', 'performedDateTime', 'performedPeriod'),
    reference('based-on', 'basedOn'),
  ],
  ServiceRequest: [
    identifier,
    ...subject,
    code,
    category,
    status,
    token('intent'),
    token('priority'),
    date('occurrence', 'occurrenceDateTime', 'occurrencePeriod'),
    date('authored', 'authoredOn'),
  ],
  DiagnosticReport: [identifier, ...subject, code, category, status, date('date', 'effectiveDateTime', 'effectivePeriod')],
  ImagingStudy: [identifier, ...subject, status, date('started')],
  Media: [identifier, ...subject, status, date('created', 'createdDateTime')],
  DocumentReference: [identifier, ...subject, status, token('type'), category, date('date'), reference('related', 'context.related')],
  List: [identifier, ...subject, code, status, date('date')],
  Task: [
    identifier,
    reference('patient', 'for'),
    reference('subject', 'for'),
    code,
    status,
    reference('owner'),
    reference('focus'),
    date('period', 'executionPeriod'),
  ],
  Appointment: [
    identifier,
    reference('patient', 'participant.actor'),
    reference('actor', 'participant.actor'),
    status,
    date('date', 'start'),
  ],
  Communication: [identifier, ...subject, status, category, date('sent'), reference('recipient')],
  Flag: [identifier, ...subject, status, code, date('date', 'period')],
  Provenance: [reference('target'), reference('agent', 'agent.who'), date('recorded')],
  Binary: [],
}

/** The kinds that are kept. */
export const resourceTypes = Object.keys(parametersOf) as readonly ResourceType[]

/** Everything at a path, lists laid flat. */
export function valuesAt(resource: unknown, path: string): readonly unknown[] {
  let found: readonly unknown[] = [resource]
  for (const step of path.split('.')) {
    found = found.flatMap((value) => {
      const next = fieldsOf(value)?.[step]
      return next === undefined || next === null ? [] : Array.isArray(next) ? next : [next]
    })
  }
  return found
}

/** One value to search for. Dates and references stand in `low` to `high` and `code`; a token in `system` and `code`; a string in `code`, folded. */
export interface SearchValue {
  readonly param: string
  readonly system: string | null
  readonly code: string | null
  readonly low: string | null
  readonly high: string | null
}

const str = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Letters without accents and case: "Noël" is found by "noel". */
export const folded = (value: string): string => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Index values longer than this are cut: PostgreSQL refuses long keys, and nobody types more. */
const longest = 200

function tokens(value: unknown): { readonly system: string | null; readonly code: string | null }[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [{ system: null, code: String(value).slice(0, longest) }]
  const fields = fieldsOf(value)
  if (fields === undefined) return []
  if (Array.isArray(fields.coding)) return fields.coding.flatMap(tokens)
  const told = str(fields.code) ?? str(fields.value)
  return told === undefined ? [] : [{ system: str(fields.system)?.slice(0, longest) ?? null, code: told.slice(0, longest) }]
}

/** First and last moment of a date as FHIR writes it: "2026-05" is the whole of May. Undefined for what is no date. */
export function spanOf(value: string): { readonly low: string; readonly high: string } | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/.exec(value)
  if (!parts) return undefined
  const [, year, month, day, time] = parts
  if (time !== undefined) {
    const at = new Date(value)
    return Number.isNaN(at.getTime()) ? undefined : { low: at.toISOString(), high: at.toISOString() }
  }
  const low = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(low.getTime())) return undefined
  const after = new Date(low)
  if (day !== undefined) after.setUTCDate(after.getUTCDate() + 1)
  else if (month !== undefined) after.setUTCMonth(after.getUTCMonth() + 1)
  else after.setUTCFullYear(after.getUTCFullYear() + 1)
  return { low: low.toISOString(), high: new Date(after.getTime() - 1).toISOString() }
}

function dates(value: unknown): { readonly low: string | null; readonly high: string | null }[] {
  if (typeof value === 'string') {
    const span = spanOf(value)
    return span ? [span] : []
  }
  const period = fieldsOf(value)
  const start = str(period?.start)
  const end = str(period?.end)
  if (start === undefined && end === undefined) return []
  return [{ low: (start && spanOf(start)?.low) || null, high: (end && spanOf(end)?.high) || null }]
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [folded(value).slice(0, longest)]
  const name = fieldsOf(value)
  if (name === undefined) return []
  return ['text', 'family', 'given', 'prefix'].flatMap((part) => valuesAt(name, part)).flatMap(strings)
}

/** Everything that can be searched for in a resource. */
export function searchValuesOf(resource: Resource): SearchValue[] {
  const empty = { system: null, code: null, low: null, high: null }
  return (parametersOf[resource.resourceType] ?? []).flatMap(({ name, kind, paths }) =>
    paths
      .flatMap((path) => valuesAt(resource, path))
      .flatMap((value): SearchValue[] => {
        const base = { ...empty, param: name }
        switch (kind) {
          case 'token':
            return tokens(value).map((t) => ({ ...base, ...t }))
          case 'date':
            return dates(value).map((d) => ({ ...base, ...d }))
          case 'string':
            return strings(value).map((word) => ({ ...base, code: word }))
          case 'reference': {
            const to = str(fieldsOf(value)?.reference)
            return to === undefined ? [] : [{ ...base, code: to.slice(0, longest) }]
          }
          default:
            return kind satisfies never
        }
      }),
  )
}

/** Where a resource names whose record it belongs to. */
const ownerPaths = [
  'subject.reference',
  'patient.reference',
  'for.reference',
  'participant.actor.reference',
  'securityContext.reference',
  'target.reference',
]

/** The patients whom a resource names as its own, by id: a resource that is to be stored names one. */
export function patientsOf(resource: Resource): Set<string> {
  if (resource.resourceType === 'Patient') return new Set(resource.id ? [resource.id] : [])
  return new Set(
    ownerPaths.flatMap((path) =>
      valuesAt(resource, path).flatMap((value) => /^Patient\/([A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/.exec(String(value))?.[1] ?? []),
    ),
  )
}

/** The other resources that it is about, as "Observation/17": whose record those are in, it is in too. */
export function referencesOf(resource: Resource): string[] {
  if (resource.resourceType === 'Patient') return []
  return [
    ...ownerPaths,
    'focus.reference',
    'encounter.reference',
    'context.related.reference',
    'basedOn.reference',
    'partOf.reference',
  ].flatMap((path) =>
    valuesAt(resource, path).flatMap((value) => {
      const [, type, id] = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})$/.exec(String(value)) ?? []
      return type !== undefined && type !== 'Patient' ? [`${type}/${id}`] : []
    }),
  )
}
