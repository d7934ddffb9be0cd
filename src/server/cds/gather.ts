import type { DraftOrder } from '../../outputs/cards.ts'
import { type Fields, fieldsOf, listOf, textOf } from '../../record/json.ts'
import type { CdsCall } from './call.ts'
import { type Answer, type FhirServer, readPages, readQuery } from './fhir-server.ts'
import { needed, type PrefetchKey } from './services.ts'

/** All that is known for one call: a Bundle with the drafted orders in it, and which orders the call is about. */
export interface Gathered {
  readonly bundle: Fields
  readonly orders: readonly DraftOrder[]
  /** Resources in the Bundle. */
  readonly count: number
}

/** The call cannot be answered: 412 when data are lacking, 400 when what was sent contradicts itself. In one kind line. */
export interface Refusal {
  readonly status: 400 | 412
  readonly line: string
}

/** The patient's logical id. */
export const patientIdOf = (call: CdsCall): string => call.context.patientId.replace(/^Patient\//, '')

/**
 * Puts together what a call brings and what its FHIR server adds. A prefetch key that was left out, or that holds null, is read from
 * the server when there is one; a null that no server adds to means that there is nothing. What a client or its server could not give, though
 * it tried, travels on as an OperationOutcome: then nobody is told that the record is whole.
 */
export async function gather(
  call: CdsCall,
  templates: Readonly<Record<PrefetchKey, string>>,
  server: FhirServer | undefined,
): Promise<Gathered | Refusal> {
  const patientId = patientIdOf(call)
  const keys = Object.keys(templates) as PrefetchKey[]
  const answers = await Promise.all(
    keys.map((key) => one(call.prefetch?.[key], templates[key].replace('{{context.patientId}}', encodeURIComponent(patientId)), server)),
  )
  const entries: unknown[] = []
  const lacking = new Map<PrefetchKey, string>()
  for (const [i, key] of keys.entries()) {
    const answer = answers[i]!
    if ('resources' in answer) {
      for (const resource of answer.resources) entries.push(...entriesOf(resource))
      // A client that says it has no Patient has not got the patient.
      if (key === 'patient' && answer.resources.length === 0) lacking.set(key, 'was given as null')
    } else {
      lacking.set(key, 'failed' in answer ? answer.failed : answer.refused === 0 ? 'was not given' : `was answered with ${answer.refused}`)
      if ('failed' in answer) entries.push({ resource: outcome(`${key}: ${answer.failed}`) })
    }
  }
  const short = needed.find((list) => list.every((key) => lacking.has(key)))
  if (short !== undefined) {
    const why = short.map((key) => `${key}: ${lacking.get(key)}`).join('; ')
    return {
      status: 412,
      line: `Howship needs ${short.join(' or ')} of this patient, by prefetch or from a fhirServer that it may read (${why}).`,
    }
  }
  const drafts = draftsOf(call, patientId)
  if ('line' in drafts) return drafts
  // An order that the record holds already is what is being changed: the draft is the newer one.
  const drafted = new Set(drafts.resources.map(nameOf))
  const recorded = entries
    .map((entry) => ofPatient(entry, patientId))
    .filter((entry) => !drafted.has(nameOf(fieldsOf(fieldsOf(entry)?.resource))))
  const all = [...recorded, ...drafts.resources.map((resource) => ({ resource }))]
  return { bundle: { resourceType: 'Bundle', type: 'collection', entry: all }, orders: drafts.orders, count: all.length }
}

async function one(given: unknown, query: string, server: FhirServer | undefined): Promise<Answer> {
  if (given === undefined || given === null) {
    const answer: Answer = server === undefined ? { refused: 0 } : await readQuery(server, query)
    return given === null && 'refused' in answer ? { resources: [] } : answer
  }
  const resource = fieldsOf(given)
  if (typeof resource?.resourceType !== 'string') return { failed: 'is no FHIR resource' }
  // The client tried and could not: asking again is not wanted.
  if (resource.resourceType === 'OperationOutcome') return { failed: 'the client could not read it' }
  if (resource.resourceType !== 'Bundle' || server === undefined) return { resources: [resource] }
  return readPages(server, resource)
}

/** The entries of a Bundle; any other resource as an entry. A Bundle that is one page of several stays whole, so that it is noticed. */
function entriesOf(resource: Fields): readonly unknown[] {
  if (resource.resourceType !== 'Bundle') return [{ resource }]
  const more = listOf(resource.link).some((link) => fieldsOf(link)?.relation === 'next')
  return more || !Array.isArray(resource.entry) ? [{ resource }] : resource.entry
}

/** A Patient without an id is the one that was asked for. */
function ofPatient(entry: unknown, patientId: string): unknown {
  const fields = fieldsOf(entry)
  const resource = fieldsOf(fields?.resource)
  return resource?.resourceType === 'Patient' && resource.id === undefined ? { ...fields, resource: { ...resource, id: patientId } } : entry
}

const outcome = (words: string): Fields => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'incomplete', diagnostics: words }],
})

/** "MedicationRequest/m2"; undefined for what has no id. */
function nameOf(resource: Fields | undefined): string | undefined {
  const id = textOf(resource?.id)
  return id === undefined ? undefined : `${resource?.resourceType}/${id}`
}

/** Order types that Howship advises on; a Medication among them is what an order refers to. */
const orderTypes: ReadonlySet<unknown> = new Set(['MedicationRequest', 'ServiceRequest'])

/** The drafted orders as planned resources, and those that the call is about: the selected ones, else all. */
function draftsOf(
  call: CdsCall,
  patientId: string,
): { readonly resources: readonly Fields[]; readonly orders: readonly DraftOrder[] } | Refusal {
  const { draftOrders, selections } = call.context
  const resources: Fields[] = []
  const orders: DraftOrder[] = []
  for (const [i, entry] of listOf(draftOrders?.entry).entries()) {
    const { resource: raw, fullUrl } = fieldsOf(entry) ?? {}
    const resource = fieldsOf(raw)
    if (resource?.resourceType === 'Medication') resources.push(resource)
    if (resource === undefined || !orderTypes.has(resource.resourceType)) continue
    const about = textOf(fieldsOf(resource.subject)?.reference)
    if (about !== undefined && about !== `Patient/${patientId}` && !about.endsWith(`/Patient/${patientId}`) && !about.startsWith('#'))
      return { status: 400, line: `A drafted order is for another patient than context.patientId: nothing is advised on it.` }
    const named = textOf(resource.id) !== undefined
    const id = named ? resource.id : `draft-${i + 1}`
    const reference = `${resource.resourceType}/${id}`
    resources.push({ ...resource, id, status: 'draft', subject: { reference: `Patient/${patientId}` } })
    const names = [reference, id, textOf(fullUrl)]
    if (selections === undefined || selections.some((one) => names.includes(one) || one.endsWith(`/${reference}`)))
      orders.push({ reference, resource, named })
  }
  return { resources, orders }
}
