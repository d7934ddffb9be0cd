/** Operations beside plain reading and writing: a patient's whole record, the advice on it, and records in bulk. */
import { Readable } from 'node:stream'
import { allOk, badRequest, OperationOutcomeError } from '@medplum/core'
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'
import type { FastifyRequest } from 'fastify'
import type { Advice } from '../../advice/advice.ts'
import { advise } from '../../advice/advise.ts'
import { isAuthority } from '../../advice/order.ts'
import { toCards } from '../../outputs/cards.ts'
import { toFhir } from '../../outputs/fhir.ts'
import { toJson } from '../../outputs/json.ts'
import { parseJson } from '../../record/json.ts'
import { readBundle, type SiteCodes } from '../../record/read.ts'
import { type Day, parseDay } from '../../values/day.ts'
import type { FhirStore } from '../store/fhir-store.ts'
import { resourceTypes } from '../store/search-parameters.ts'
import { may, type Viewer } from '../store/viewer.ts'

/** What advice rests on besides the record. */
export interface Knowledge {
  /** The site's protocol. */
  readonly protocol: string
  readonly siteCodes?: SiteCodes
  /** Today, at the site. */
  readonly today: () => Day
  /** Writes down what was advised; see `journal.ts`. */
  readonly advised?: (viewer: Viewer, patient: string, advice: Advice) => Promise<void>
}

/** What an operation answers: a resource, or text of a type of its own. */
interface Answer {
  readonly outcome: OperationOutcome
  readonly resource?: Resource
  readonly text?: string | Readable
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

interface Call {
  readonly store: FhirStore
  readonly viewer: Viewer
  /** Behind `/fhir/R4/`. */
  readonly path: string
  readonly request: FastifyRequest
  readonly options: Knowledge & { readonly baseUrl: string }
}

const refuse = (text: string): never => {
  throw new OperationOutcomeError(badRequest(text))
}

/** A record as one Bundle, the patient first. */
const bundleOfEverything = (resources: readonly Resource[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total: resources.length,
  entry: resources.map((resource) => ({ resource })),
})

/** Advice on what the store holds of a patient. @throws OperationOutcomeError when the record is unusable */
export async function adviceOn(
  store: FhirStore,
  id: string,
  options: Knowledge,
  asked: { readonly asOf?: string | undefined; readonly protocol?: string | undefined } = {},
): Promise<Advice> {
  const asOf =
    asked.asOf === undefined ? options.today() : (parseDay(asked.asOf) ?? refuse(`"${asked.asOf}" is no day: write it as 2026-11-21.`))
  const protocol = asked.protocol ?? options.protocol
  if (!isAuthority(protocol)) refuse(`Howship knows no protocol "${protocol}".`)
  store.assertReadsAll()
  const read = readBundle(bundleOfEverything(await store.everything(id)), {
    asOf,
    ...(options.siteCodes && { siteCodes: options.siteCodes }),
  })
  if ('unusable' in read) return refuse(read.unusable)
  return advise(read.record, { asOf, protocol })
}

async function advice({ store, viewer, path, request, options }: Call): Promise<Answer> {
  const id = path.split('/')[1]!
  const { asOf, protocol, lang, _format: format = 'json' } = request.query as Record<string, string | undefined>
  const said = await adviceOn(store, id, options, { asOf, protocol })
  await options.advised?.(viewer, id, said)
  const language = lang === 'en' ? 'en' : 'nl'
  switch (format) {
    case 'json':
      return { outcome: allOk, text: toJson(said), type: 'application/json; charset=utf-8' }
    case 'cards':
      return { outcome: allOk, text: JSON.stringify(toCards(said, language)), type: 'application/json; charset=utf-8' }
    case 'fhir':
      return { outcome: allOk, text: JSON.stringify(toFhir(said, language)) }
    default:
      return refuse(`Advice is given as json, cards or fhir, not as "${format}".`)
  }
}

/** NDJSON in: a resource a line, each stored under its own id. Bad lines are named and do not stop the others. */
async function importNdjson({ store, request }: Call): Promise<Answer> {
  const lines = String(request.body ?? '').split('\n')
  const bad: string[] = []
  let stored = 0
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const read = parseJson(line)
    try {
      if ('unusable' in read) refuse(read.unusable)
      const resource = (read as { json: Resource }).json
      if (typeof resource?.resourceType !== 'string' || typeof resource.id !== 'string')
        refuse('A line is a resource with its resourceType and id.')
      await store.updateResource(resource)
      stored += 1
    } catch (error) {
      if (!(error instanceof OperationOutcomeError)) throw error
      if (bad.length < 100) bad.push(`Line ${index + 1}: ${error.message}`)
    }
  }
  const issues = bad.map((text) => ({ severity: 'error' as const, code: 'invalid' as const, details: { text } }))
  return {
    outcome: bad.length > 0 && stored === 0 ? { resourceType: 'OperationOutcome', issue: issues } : allOk,
    resource: {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'information', code: 'informational', details: { text: `${stored} stored.` } }, ...issues],
    },
  }
}

/** A moment in a query; refused when it is none. */
function momentIn(text: string | undefined, name: string): Date | undefined {
  if (text === undefined) return undefined
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? refuse(`${name} is no moment: write it as 2026-11-21T00:00:00Z.`) : moment
}

/**
 * Records in bulk as the standard has them (https://hl7.org/fhir/uv/bulkdata/): `Prefer: respond-async` gives where to ask, that gives a file for each kind, each
 * as it was when it was asked for. Without the header all of it comes at once, as NDJSON.
 */
async function exportNdjson({ store, viewer, path, request, options }: Call): Promise<Answer> {
  const { _type, _since, at: written, _outputFormat: format } = request.query as Record<string, string | undefined>
  if (format !== undefined && !/ndjson$/.test(format)) refuse('Records are exported as application/fhir+ndjson.')
  const types = _type?.split(',') ?? resourceTypes.filter((type) => may(viewer, 'read', type))
  const unknown = types.find((type) => !(resourceTypes as readonly string[]).includes(type))
  if (unknown !== undefined) refuse(`Howship keeps no ${unknown}.`)
  const [, patient, step] = /^(?:Patient\/(?:([^/$]+)\/)?)?\$export(-status|-file)?$/.exec(path)!
  const at = momentIn(written, 'at') ?? new Date()
  const since = momentIn(_since, '_since')
  const place = (what: string, kinds: readonly string[]): string => {
    const query = new URLSearchParams({ _type: kinds.join(','), at: at.toISOString(), ...(_since !== undefined && { _since }) })
    return `${options.baseUrl}${patient === undefined ? '' : `Patient/${patient}/`}$export-${what}?${query.toString()}`
  }
  if (step === '-status') {
    const output = types.map((type) => ({ type, url: place('file', [type]) }))
    const manifest = { transactionTime: at.toISOString(), request: place('status', types), requiresAccessToken: true, output, error: [] }
    return { outcome: allOk, text: JSON.stringify(manifest), type: 'application/json; charset=utf-8' }
  }
  const lines = await store.exported(types, { patient, at, since })
  if (step === undefined && /respond-async/.test(String(request.headers.prefer)))
    return { outcome: allOk, text: '', status: 202, headers: { 'content-location': place('status', types) } }
  return { outcome: allOk, text: Readable.from(lines), type: 'application/fhir+ndjson' }
}

/** Answers the operations of this page; undefined for anything else. */
export async function operations(call: Call): Promise<Answer | undefined> {
  const { path, request, store } = call
  const { method } = request
  if (/^Patient\/[^/]+\/\$everything$/.test(path) && method === 'GET')
    return { outcome: allOk, resource: bundleOfEverything(await store.everything(path.split('/')[1]!)) }
  if (/^Patient\/[^/]+\/\$advice$/.test(path) && method === 'GET') return advice(call)
  if (/^(?:Patient\/(?:[^/$]+\/)?)?\$export(?:-status|-file)?$/.test(path) && method === 'GET') return exportNdjson(call)
  if (path === '$import' && method === 'POST') return importNdjson(call)
  return undefined
}
