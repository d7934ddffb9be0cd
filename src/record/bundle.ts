import { type Fields, fieldsOf, listOf, quoted, sameJson, textOf } from './json.ts'
import { everyName, type Names, namesOf } from './names.ts'
import { note, type Slot } from './reading.ts'
import type { Notice } from './record.ts'

/** What a Bundle holds: its resources, each once, and the names by which others may refer to them. */
export interface Contents {
  readonly slots: readonly Slot[]
  readonly names: Names
  readonly patient: Slot
  readonly notices: Notice[]
}

/** A Bundle within a Bundle (the parts of a batch answer) is read this many levels down. */
const deepestBundle = 4

interface Gathering {
  /** In the Bundle's order; the newest version of each. */
  readonly slots: Slot[]
  readonly names: Names
  /** When a resource was deleted, by reference: only in a history Bundle. */
  readonly deleted: Map<string, string | undefined>
  /** The servers that the patients come from. */
  readonly patients: Set<string>
  readonly notices: Notice[]
}

/**
 * Takes a Bundle of any type, a list of resources or one Patient apart. Gives one kind line when there is no Patient in it or more
 * than one: Howship never guesses whose record it reads.
 */
export function contentsOf(input: unknown): Contents | { readonly unusable: string } {
  const slots: Slot[] = []
  const gathering: Gathering = { slots, names: namesOf(slots), deleted: new Map(), patients: new Set(), notices: [] }
  if (Array.isArray(input)) {
    for (let i = 0; i < input.length; i++) {
      const resource = fieldsOf(input[i])
      if (resource?.resourceType === 'Bundle') gatherBundle(gathering, resource, `[${i}]`, 1)
      else gather(gathering, resource, undefined, '', i)
    }
  } else {
    const fields = fieldsOf(input)
    if (fields === undefined)
      return {
        unusable: `The input is ${quoted(input)}, not a FHIR resource: give a FHIR R4 Bundle (an object with "resourceType": "Bundle") with one Patient.`,
      }
    if (typeof fields.resourceType !== 'string')
      return {
        unusable:
          'The input has no resourceType, so it is no FHIR resource: give a FHIR R4 Bundle ("resourceType": "Bundle") with one Patient.',
      }
    if (fields.resourceType === 'Bundle') gatherBundle(gathering, fields, 'Bundle', 1)
    else gather(gathering, fields, undefined, fields.resourceType, undefined)
  }
  for (const [reference, when] of gathering.deleted) dropDeleted(gathering, reference, when)
  const patients = gathering.slots.filter((slot) => slot.type === 'Patient')
  const patient = patients[0]
  if (patient === undefined)
    return {
      unusable: 'The input holds no Patient: Howship needs the Patient resource (birth date, sex) beside the record. Add it to the Bundle.',
    }
  if (patients.length > 1) {
    const names = patients.slice(0, 3).map((slot) => quoted(slot.reference))
    return {
      unusable: `The input holds ${patients.length} patients (${names.join(', ')}${patients.length > 3 ? ', …' : ''}): give one patient a Bundle, or use "howship cohort" for many.`,
    }
  }
  if (gathering.patients.size > 1)
    return {
      unusable: `The input holds ${quoted(patient.reference)} from ${gathering.patients.size} different servers, which may be different people: give one patient a Bundle.`,
    }
  return { slots, names: gathering.names, patient, notices: gathering.notices }
}

function gatherBundle(gathering: Gathering, bundle: Fields, place: string, level: number): void {
  if (level > deepestBundle) {
    note(
      gathering,
      place,
      'too-deep',
      `A Bundle lies more than ${deepestBundle} Bundles deep: what it holds is not read. Put its resources in the outer Bundle.`,
    )
    return
  }
  for (const raw of listOf(bundle.link)) {
    const link = fieldsOf(raw)
    if (link?.relation === 'next')
      note(
        gathering,
        place,
        'unresolved-reference',
        'The Bundle is one page of several (it has a link "next"): only this page is read. Fetch all pages first.',
      )
  }
  const { entry } = bundle
  if (entry !== undefined && entry !== null && !Array.isArray(entry))
    note(gathering, `${place}.entry`, 'wrong-type', `entry should be a list, but is ${quoted(entry)}. Write it as FHIR R4 prescribes.`)
  const entries = listOf(entry)
  const list = `${place}.entry`
  for (let i = 0; i < entries.length; i++) {
    const raw = fieldsOf(entries[i])
    if (raw === undefined) {
      note(gathering, placeIn(list, i), 'wrong-type', `The entry should be an object, but is ${quoted(entries[i])}: it is not read.`)
      continue
    }
    if (raw.resource === undefined || raw.resource === null) {
      const request = fieldsOf(raw.request)
      if (request?.method === 'DELETE' && bundle.type === 'history') {
        const url = textOf(request.url)
        if (url !== undefined) gathering.deleted.set(url, textOf(fieldsOf(raw.response)?.lastModified))
      } else if (request === undefined && fieldsOf(raw.response) === undefined)
        note(gathering, placeIn(list, i), 'missing-value', 'The entry holds no resource: what it should tell is not known.')
      continue
    }
    const resource = fieldsOf(raw.resource)
    if (resource?.resourceType === 'Bundle') gatherBundle(gathering, resource, placeIn(list, i), level + 1)
    else gather(gathering, resource, textOf(raw.fullUrl), list, i)
  }
}

/** Where a resource stands: only put into words for one that has no better name. */
const placeIn = (list: string, at: number | undefined): string => (at === undefined ? list : `${list}[${at}]`)

function gather(
  gathering: Gathering,
  resource: Fields | undefined,
  fullUrl: string | undefined,
  list: string,
  at: number | undefined,
): void {
  if (resource === undefined) {
    note(gathering, placeIn(list, at), 'wrong-type', 'The resource should be an object: it is not read. Write it as FHIR R4 prescribes.')
    return
  }
  const type = resource.resourceType
  if (typeof type !== 'string') {
    note(
      gathering,
      placeIn(list, at),
      'unknown-resource-type',
      `The resource has ${quoted(type)} as its resourceType: it is not read. Name a FHIR R4 type.`,
    )
    return
  }
  const id = idOf(gathering, resource, list, at)
  const slot: Slot = { reference: id === undefined ? (fullUrl ?? placeIn(list, at)) : `${type}/${id}`, type, resource, fullUrl }
  if (type === 'Patient') notePatient(gathering, slot)
  const { slots, names } = gathering
  if (names.every === undefined && id !== undefined && !names.byId.has(id)) {
    names.byId.set(id, slot)
    slots.push(slot)
    return
  }
  // Without an id, or with one that another resource has too, only the whole index tells whether it is there already.
  const every = everyName(names)
  const before = every.get(slot.reference)
  const kept = before === undefined ? slot : newer(gathering, before, slot)
  if (before === undefined) {
    slots.push(slot)
    every.set(slot.reference, slot)
  } else if (kept !== before) {
    slots[slots.indexOf(before)] = kept
    // Whatever led to the older version must lead to the one that is kept.
    for (const [name, held] of every) if (held === before) every.set(name, kept)
  }
  if (fullUrl !== undefined) every.set(fullUrl, kept)
}

function idOf(gathering: Gathering, resource: Fields, list: string, at: number | undefined): string | undefined {
  const { id } = resource
  if (typeof id === 'string' && id !== '') return id
  if (typeof id === 'number') return String(id)
  if (id !== undefined && id !== null)
    note(gathering, placeIn(list, at), 'wrong-type', `id should be a text, but is ${quoted(id)}: the resource is named by its place.`)
  return undefined
}

/** The server a Patient comes from: the same id on two servers may be two people. */
function notePatient(gathering: Gathering, { reference, fullUrl }: Slot): void {
  if (fullUrl?.startsWith('http') && fullUrl.endsWith(reference)) gathering.patients.add(fullUrl.slice(0, -reference.length))
}

/** Of two resources with one id the newer, by versionId, else lastUpdated, else place in the Bundle. */
function newer(gathering: Gathering, before: Slot, after: Slot): Slot {
  if (sameJson(before.resource, after.resource)) return before
  const old = fieldsOf(before.resource.meta)
  const young = fieldsOf(after.resource.meta)
  const order = compareVersions(old, young)
  const kept = order > 0 ? before : after
  if (order === 0)
    note(
      gathering,
      after.reference,
      'duplicate-id',
      'The same id stands twice with different contents, and no meta.versionId or lastUpdated tells which is newer: the last one is used. Keep one.',
    )
  else note(gathering, after.reference, 'superseded', 'An older version of this resource is also there: only the newest version is used.')
  return kept
}

/** Negative when `b` is newer, positive when `a` is, 0 when nothing tells. */
function compareVersions(a: Fields | undefined, b: Fields | undefined): number {
  const va = Number(textOf(a?.versionId) ?? Number.NaN)
  const vb = Number(textOf(b?.versionId) ?? Number.NaN)
  if (Number.isFinite(va) && Number.isFinite(vb) && va !== vb) return va - vb
  const ta = Date.parse(textOf(a?.lastUpdated) ?? '')
  const tb = Date.parse(textOf(b?.lastUpdated) ?? '')
  return Number.isFinite(ta) && Number.isFinite(tb) ? ta - tb : 0
}

/** A history Bundle says that a resource was deleted: it is gone, unless a version after the deletion is there. */
function dropDeleted(gathering: Gathering, reference: string, when: string | undefined): void {
  const every = everyName(gathering.names)
  const slot = every.get(reference)
  if (slot === undefined) return
  const kept = Date.parse(textOf(fieldsOf(slot.resource.meta)?.lastUpdated) ?? '')
  const gone = Date.parse(when ?? '')
  if (kept > gone) return
  gathering.slots.splice(gathering.slots.indexOf(slot), 1)
  for (const [name, held] of every) if (held === slot) every.delete(name)
  note(gathering, reference, 'superseded', 'The history says that this resource was deleted: it is not used.')
}
