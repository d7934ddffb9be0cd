/** One patient's record, read from the record system's FHIR server. */
import { type Fields, fieldsOf, listOf, textOf } from '../../record/json.ts'
import { parseJson } from '../../record/read.ts'
import type { Notice } from '../../record/record.ts'
import type { PrefetchKey } from '../../server/cds/services.ts'
import type { Day } from '../../values/day.ts'
import type { Grant, TypeRead } from './scopes.ts'
import { needed, type Searched, searchesFor } from './searches.ts'
import { filled, type Part, partNames, smartWords } from './smart-words.ts'
import { urlOf } from './step.ts'

/** A FHIR server that this browser may read, for one patient. */
export interface Access {
  /** Its address, with a slash at its end. */
  readonly base: URL
  readonly token: string
  readonly patient: string
  readonly grants: Readonly<Record<TypeRead, Grant>>
  /** Ends the reading: too slow, or no longer wanted. */
  readonly signal: AbortSignal
  readonly fetch: typeof fetch
}

/** Why a part of the record was not read, or not wholly. What was not granted or failed may be there: it is unknown. */
export type Why = 'notGranted' | 'notOffered' | 'partly' | 'failed'
export interface Lacking {
  readonly part: Part
  readonly why: Why
}

/** What was read: a Bundle that says itself what it lacks; or why no advice may rest on it. */
export type PatientRead =
  | { readonly bundle: Fields; readonly lacking: readonly Lacking[] }
  | { readonly short: readonly PrefetchKey[] }
  | { readonly ended: 'expired' | 'away' | 'unusable' }

/** Pages of one search. */
const mostPages = 50
/** Characters of all answers together: a record of thousands of results is a few million. */
const largestRecord = 30_000_000
/** Medicines that prescriptions only refer to. */
const mostMedications = 200

/** Parts under which a medicine may stand: without one of them nobody can say that a medicine is not taken. */
const holdsMedicines: ReadonlySet<Part> = new Set<Part>([
  'medicationRequests',
  'medicationStatements',
  'medicationAdministrations',
  'medicationDispenses',
  'medicationLists',
  'medications',
])

type Got = { readonly resource: Fields } | { readonly status: number } | { readonly failed: true }

class Reader {
  readonly access: Access
  left = largestRecord
  constructor(access: Access) {
    this.access = access
  }

  async get(url: URL): Promise<Got> {
    const { token, signal, fetch } = this.access
    try {
      const response = await fetch(url, {
        headers: { accept: 'application/fhir+json', authorization: `Bearer ${token}` },
        signal,
        cache: 'no-store',
        credentials: 'omit',
        // The token is for this server alone.
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      })
      if (!response.ok) return { status: response.status }
      const text = await this.text(response)
      const parsed = text === undefined ? undefined : parseJson(text)
      const resource = parsed && 'json' in parsed ? fieldsOf(parsed.json) : undefined
      return typeof resource?.resourceType === 'string' ? { resource } : { failed: true }
    } catch {
      return { failed: true }
    }
  }

  /** The body, as long as all bodies together stay within a record's size. */
  private async text(response: Response): Promise<string | undefined> {
    const pieces: string[] = []
    const decoder = new TextDecoder()
    const reader = response.body?.getReader()
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const piece = decoder.decode(part.value, { stream: true })
      this.left -= piece.length
      if (this.left < 0) {
        await reader?.cancel()
        return undefined
      }
      pieces.push(piece)
    }
    return pieces.join('') + decoder.decode()
  }
}

/** A server that does not know a parameter, or the type, answers with one of these. */
const notUnderstood: ReadonlySet<number> = new Set([400, 404, 405, 406, 410, 422, 501])
const notAllowed: ReadonlySet<number> = new Set([401, 403])

/**
 * The same search, in the ways that servers want it: paged and with what it refers to; bare; and with the category or intent that some
 * servers (US Core lets them) insist on. `partly`: then only resources of those categories come.
 */
function waysOf(key: Searched, query: string): readonly { readonly query: string; readonly partly?: true }[] {
  const bare = query.replace(/&(?:_include|date)=[^&]*/g, '')
  return [
    { query: `${query}&_count=100` },
    { query: bare },
    ...(key === 'conditions' ? [{ query: `${bare}&category=problem-list-item,encounter-diagnosis`, partly: true as const }] : []),
    ...(key === 'observations'
      ? [{ query: `${bare}&category=laboratory,vital-signs,exam,imaging,procedure,survey,social-history`, partly: true as const }]
      : []),
    ...(key === 'medicationRequests'
      ? [{ query: `${bare}&intent=proposal,plan,order,original-order,reflex-order,filler-order,instance-order,option` }]
      : []),
  ]
}

interface Search {
  readonly entries: readonly unknown[]
  readonly why?: Why
}

async function search(reader: Reader, key: Searched, query: string): Promise<Search> {
  let refused: Why = 'notOffered'
  for (const way of waysOf(key, query)) {
    const got = await reader.get(new URL(way.query, reader.access.base))
    if ('resource' in got) {
      const pages = await readPages(reader, got.resource)
      return pages.why === undefined && way.partly ? { ...pages, why: 'partly' } : pages
    }
    if ('failed' in got) return { entries: [], why: 'failed' }
    if (notAllowed.has(got.status)) refused = 'notGranted'
    else if (!notUnderstood.has(got.status)) refused = 'failed'
    if (refused !== 'notOffered') break
  }
  return { entries: [], why: refused }
}

const nextOf = (bundle: Fields): string | undefined =>
  textOf(
    listOf(bundle.link)
      .map(fieldsOf)
      .find((link) => link?.relation === 'next')?.url,
  )

/** The entries of all pages: only from the server itself. Of results that are not all there, the newest may be missing: that is a failure. */
async function readPages(reader: Reader, first: Fields): Promise<Search> {
  const entries: unknown[] = []
  let page = first
  for (let count = 1; ; count++) {
    if (page.resourceType !== 'Bundle') return { entries, why: 'failed' }
    // A list that is none is told by whoever reads the Bundle.
    entries.push(...(Array.isArray(page.entry) || page.entry === undefined ? listOf(page.entry) : [{ resource: { ...page, link: [] } }]))
    const next = nextOf(page)
    if (next === undefined) return { entries }
    const { base } = reader.access
    const url = urlOf(next, base.href)
    if (url?.origin !== base.origin || count === mostPages) return { entries, why: 'failed' }
    const got = await reader.get(url)
    if (!('resource' in got)) return { entries, why: 'failed' }
    page = got.resource
  }
}

const typeOf = (query: string): TypeRead => query.split('?')[0] as TypeRead

const resourceOf = (entry: unknown): Fields | undefined => fieldsOf(fieldsOf(entry)?.resource)

/** Medicines that are referred to and did not come along: by their reference within the server. */
function missingMedications(entries: readonly unknown[], base: URL): string[] {
  const there = new Set(entries.map((entry) => `${resourceOf(entry)?.resourceType}/${resourceOf(entry)?.id}`))
  const wanted = entries.flatMap((entry) => {
    const reference = textOf(fieldsOf(resourceOf(entry)?.medicationReference)?.reference)
    const local = reference?.startsWith(base.href) ? reference.slice(base.href.length) : reference
    return local !== undefined && /^Medication\/[A-Za-z0-9.-]{1,64}$/.test(local) && !there.has(local) ? [local] : []
  })
  return [...new Set(wanted)]
}

async function readMedications(reader: Reader, entries: readonly unknown[]): Promise<Search> {
  const { base, grants } = reader.access
  const wanted = missingMedications(entries, base)
  if (wanted.length === 0) return { entries: [] }
  if (grants.Medication === 'none') return { entries: [], why: 'notGranted' }
  const got = await Promise.all(wanted.slice(0, mostMedications).map((reference) => reader.get(new URL(reference, base))))
  const found = got.flatMap((one) => ('resource' in one ? [{ resource: one.resource }] : []))
  return found.length === wanted.length ? { entries: found } : { entries: found, why: 'failed' }
}

/** In one line why a part is lacking. */
const lineOn = ({ part, why }: Lacking): string => filled(smartWords[why], { what: partNames[part], Name: smartWords.system }).en

/** Makes the record say that it is not whole: then nobody is told that the patient takes nothing. */
const outcome = (lacking: Lacking): Fields => ({
  resource: {
    resourceType: 'OperationOutcome',
    id: lacking.part,
    issue: [{ severity: 'error', code: lacking.why === 'notGranted' ? 'suppressed' : 'incomplete', diagnostics: lineOn(lacking) }],
  },
})

/** What goes with the advice, also on a copy, on parts of which the Bundle does not say itself that they are hidden. */
export const noticesOn = (lacking: readonly Lacking[], reference: string): readonly Notice[] =>
  lacking
    .filter(({ part, why }) => why !== 'notOffered' && !holdsMedicines.has(part))
    .map((one) => ({ reference, problem: 'missing-value', detail: lineOn(one) }))

/** Reads the record of one patient: the Patient first, then the searches side by side. Never throws. @param today decides which results are recent enough */
export async function readPatient(access: Access, today: Day): Promise<PatientRead> {
  const reader = new Reader(access)
  const { patient, grants, base } = access
  const got: Got = grants.Patient === 'none' ? { status: 403 } : await reader.get(new URL(`Patient/${patient}`, base))
  if ('failed' in got) return { ended: 'away' }
  if ('status' in got)
    return got.status === 401
      ? { ended: 'expired' }
      : notAllowed.has(got.status) || notUnderstood.has(got.status)
        ? { short: ['patient'] }
        : { ended: 'away' }
  if (got.resource.resourceType !== 'Patient' || got.resource.id !== patient) return { ended: 'unusable' }

  const entries: unknown[] = [{ resource: got.resource }]
  const lacking: Lacking[] = []
  const take = (part: Part, { entries: found, why }: Search): void => {
    entries.push(...found)
    if (why !== undefined) lacking.push({ part, why })
  }
  const queries = searchesFor(patient, today)
  const keys = Object.keys(queries) as Searched[]
  const searches = await Promise.all(
    keys.map(async (key): Promise<Search> => {
      const query = queries[key]
      const grant = grants[typeOf(query)]
      if (grant === 'none') return { entries: [], why: 'notGranted' }
      const result = await search(reader, key, query)
      const why = grant === 'some' ? (result.why ?? 'partly') : result.why
      // "No known allergy" on one page and penicillin on the next, unread: then nothing is known of allergies.
      if (key === 'allergies' && why === 'failed') return { entries: [], why }
      return { entries: result.entries, ...(why && { why }) }
    }),
  )
  for (const [i, key] of keys.entries()) take(key, searches[i]!)
  take('medications', await readMedications(reader, entries))

  const missing = new Set<Part>(lacking.filter(({ why }) => why !== 'partly').map(({ part }) => part))
  const short = needed.find((parts) => parts.every((part) => missing.has(part)))
  if (short) return { short }
  // What the server does not have at all is not hidden. Of what is hidden, only medicines must not be taken for absent.
  for (const one of lacking) if (one.why !== 'notOffered' && holdsMedicines.has(one.part)) entries.push(outcome(one))
  return { bundle: { resourceType: 'Bundle', type: 'collection', entry: entries }, lacking }
}
