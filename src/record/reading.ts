import type { Day, Span } from '../values/day.ts'
import { parseSpan } from '../values/day.ts'
import { type Fields, fieldsOf, listOf, quoted, textOf } from './json.ts'
import { type Names, named } from './names.ts'
import type { AllergyEntry, ConditionEntry, MedicationEntry, Notice, ObservationEntry, ProblemCode, ProcedureEntry } from './record.ts'

/** What a site's own codes mean: "system|code" → a code of a system that Howship reads. */
export type SiteCodes = ReadonlyMap<string, { readonly system: string; readonly code: string }>

/** One resource of the Bundle, with the name by which notices and advice point to it. */
export interface Slot {
  readonly reference: string
  readonly type: string
  readonly resource: Fields
  readonly fullUrl: string | undefined
}

/** A record while it is being read: what is known already, and the lists that the readers of each resource type fill. */
export interface Reading {
  readonly asOf: Day
  readonly siteCodes: SiteCodes | undefined
  readonly names: Names
  readonly patient: Slot
  readonly medications: MedicationEntry[]
  readonly conditions: ConditionEntry[]
  readonly observations: Map<string, ObservationEntry[]>
  /** The moment of an observation where its day alone would not tell which of two is newer. */
  readonly moments: Map<ObservationEntry, number>
  readonly procedures: ProcedureEntry[]
  readonly allergies: AllergyEntry[]
  readonly notices: Notice[]
  /** Surely 18 or older: then 6.3 kg is a slip of the pen. */
  adult: boolean
  medicationList: 'recorded' | 'nil-known' | 'absent'
  noKnownAllergy: { readonly reference: string } | undefined
}

/** An entry while it is put together: optional fields are set one by one, which costs far less than spreading. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Writes down a problem. */
export function note(reading: { readonly notices: Notice[] }, reference: string, problem: ProblemCode, detail: string): void {
  reading.notices.push({ reference, problem, detail })
}

/** A string, or undefined with a `wrong-type` notice when something else stands there. */
export function stringAt(reading: Reading, reference: string, fields: Fields, key: string): string | undefined {
  const value = fields[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value === '' ? undefined : value
  note(
    reading,
    reference,
    'wrong-type',
    `${key} should be a text, but is ${quoted(value)}: it is not read. Write it as FHIR R4 prescribes.`,
  )
  return undefined
}

/** A date, or undefined: with a `bad-date` notice when something stands there that is no date. */
export function spanAt(reading: Reading, reference: string, fields: Fields | undefined, key: string): Span | undefined {
  const value = fields?.[key]
  if (value === undefined || value === null) return undefined
  const span = parseSpan(value)
  if (span === undefined)
    note(reading, reference, 'bad-date', `${key} ${quoted(value)} is not a date that exists: it is not read. Write it as YYYY-MM-DD.`)
  return span
}

/** The canonical name of a reference ("Observation/x"), and the resource when the Bundle holds it. */
export interface Resolved {
  readonly reference: string
  readonly slot?: Slot
  /** A contained resource ("#med") has no name of its own outside its owner. */
  readonly contained?: Fields
}

/** Follows a FHIR Reference (object or bare string): relative, absolute, versioned, urn:uuid or contained. Undefined when it holds no address. */
export function resolve(reading: { readonly names: Names }, value: unknown, owner: Fields): Resolved | undefined {
  const written = typeof value === 'string' ? value : textOf(fieldsOf(value)?.reference)
  if (written === undefined) return undefined
  if (written.charCodeAt(0) === 0x23) return resolveContained(written, owner)
  const direct = named(reading.names, written)
  if (direct) return { reference: direct.reference, slot: direct }
  const plain = withoutVersion(written)
  const last = lastTwoParts(plain)
  // What was asked for already is not asked for again: this runs for every reference of a record.
  const slot = (plain === written ? undefined : named(reading.names, plain)) ?? (last === plain ? undefined : named(reading.names, last))
  return slot ? { reference: slot.reference, slot } : { reference: last }
}

function resolveContained(written: string, owner: Fields): Resolved {
  const id = written.slice(1)
  const contained = listOf(owner.contained)
    .map(fieldsOf)
    .find((fields) => fields?.id === id)
  return contained === undefined ? { reference: written } : { reference: written, contained }
}

function withoutVersion(reference: string): string {
  const at = reference.indexOf('/_history/')
  return at === -1 ? reference : reference.slice(0, at)
}

/** "http://x/fhir/Patient/p1" → "Patient/p1". A urn, a conditional reference and anything shorter stay as they are. */
function lastTwoParts(reference: string): string {
  if (reference.startsWith('urn:') || reference.includes('?')) return reference
  return reference.split('/').slice(-2).join('/')
}

const none: readonly string[] = []

/** The references in a list, resolved to names. */
export function referencesIn(reading: Reading, value: unknown, owner: Fields): readonly string[] {
  if (value === undefined || value === null) return none
  const found: string[] = []
  for (const item of Array.isArray(value) ? value : [value]) {
    const resolved = resolve(reading, item, owner)
    if (resolved) found.push(resolved.reference)
  }
  return found
}
