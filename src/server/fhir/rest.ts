/**
 * FHIR R4 over HTTP at `/fhir/R4`. Reading, writing, searching, batches and transactions by Medplum's router on our store; what that router lacks
 * (the CapabilityStatement, `$everything`, `$advice`, `$export`, NDJSON in) stands here.
 */
import { created, getStatus, isOk, OperationOutcomeError } from '@medplum/core'
import { FhirRouter, type HttpMethod } from '@medplum/fhir-router'
import type { OperationOutcome, Resource } from '@medplum/fhirtypes'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parseJson } from '../../record/json.ts'
import type { Database } from '../database/tables.ts'
import type { Audit } from '../store/fhir-store.ts'
import { FhirStore, faultOutcome, safely } from '../store/fhir-store.ts'
import { loadDefinitions } from '../store/validate.ts'
import type { Viewer } from '../store/viewer.ts'
import { capabilityStatement } from './capability.ts'
import { type Knowledge, operations } from './operations.ts'

/** What the endpoint needs. */
export interface FhirOptions extends Knowledge {
  readonly db: Database
  readonly audit: Audit
  /** Who asks; undefined: not signed in. */
  readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | undefined>
  /** Address under which others reach the endpoint, with a slash at its end. */
  readonly baseUrl: string
  /** A fault on this side: what is logged of it. */
  readonly fault: (error: unknown, request: FastifyRequest) => void
}

const fhirJson = 'application/fhir+json; charset=utf-8'
const largestBody = 20 * 1024 * 1024

const issue = (id: string, code: string, text: string): OperationOutcome =>
  ({ resourceType: 'OperationOutcome', id, issue: [{ severity: 'error', code, details: { text } }] }) as OperationOutcome

/** Sends an outcome, as FHIR wants errors said. */
function sendOutcome(reply: FastifyReply, status: number, outcome: OperationOutcome): FastifyReply {
  const { id: _, ...said } = outcome
  return reply.code(status).type(fhirJson).send(JSON.stringify(said))
}

/** A fault on this side: 503 when trying again helps, else 500. */
const sendFault = (reply: FastifyReply, outcome: OperationOutcome): FastifyReply =>
  outcome.id === 'transient' ? sendOutcome(reply.header('retry-after', '2'), 503, outcome) : sendOutcome(reply, 500, outcome)

/** "W/"3"" is version 3. */
const versionIn = (etag: string | undefined): string | undefined =>
  etag === undefined ? undefined : (/^(?:W\/)?"?([^"]+)"?$/.exec(etag.trim())?.[1] ?? etag)

function send(
  reply: FastifyReply,
  outcome: OperationOutcome,
  resource: Resource | undefined,
  options: { readonly baseUrl: string; readonly minimal: boolean },
): FastifyReply {
  const status = getStatus(outcome)
  if (outcome.id === 'transient' || outcome.id === 'exception') return sendFault(reply, outcome)
  if (!isOk(outcome)) return sendOutcome(reply, status, outcome)
  if (resource === undefined) return reply.code(status === 200 ? 204 : status).send()
  const { versionId, lastUpdated } = resource.meta ?? {}
  if (versionId !== undefined) reply.header('etag', `W/"${versionId}"`)
  if (lastUpdated !== undefined) reply.header('last-modified', new Date(lastUpdated).toUTCString())
  if (status === 201) reply.header('location', `${options.baseUrl}${resource.resourceType}/${resource.id}/_history/${versionId}`)
  reply.code(status).type(fhirJson)
  return options.minimal && status !== 200 ? reply.send() : reply.send(JSON.stringify(resource))
}

/** Registers the endpoint. */
export function fhirRest(server: FastifyInstance, options: FhirOptions): void {
  loadDefinitions()
  const router = new FhirRouter()
  const started = new Date().toISOString()
  const capability = JSON.stringify(capabilityStatement(options.baseUrl, started))
  const base = options.baseUrl

  void server.register(
    (fhir, _, done) => {
      fhir.removeAllContentTypeParsers()
      fhir.addContentTypeParser(
        ['application/fhir+json', 'application/json', 'application/json-patch+json', 'text/json'],
        { parseAs: 'string', bodyLimit: largestBody },
        (_request, body, parsed) => {
          if (body === '') return parsed(null, undefined)
          const read = parseJson(String(body))
          if ('unusable' in read) parsed(new OperationOutcomeError(issue('invalid', 'structure', read.unusable)), undefined)
          else parsed(null, read.json)
        },
      )
      fhir.addContentTypeParser(
        ['application/fhir+ndjson', 'application/ndjson', 'application/x-ndjson'],
        { parseAs: 'string', bodyLimit: largestBody * 10 },
        (_request, body, parsed) => parsed(null, body),
      )
      fhir.addContentTypeParser(
        'application/x-www-form-urlencoded',
        { parseAs: 'string', bodyLimit: 64 * 1024 },
        (_request, body, parsed) => parsed(null, body),
      )

      fhir.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
        if (error instanceof OperationOutcomeError) return send(reply, error.outcome, undefined, { baseUrl: base, minimal: false })
        const status = error.statusCode ?? 500
        if (status === 413)
          return sendOutcome(
            reply,
            413,
            issue('too-large', 'too-long', 'This is larger than Howship takes at once (20 MB; 200 MB of NDJSON). Send it in parts.'),
          )
        if (status === 415)
          return sendOutcome(
            reply,
            415,
            issue(
              'unsupported',
              'not-supported',
              'Howship reads application/fhir+json, application/json-patch+json and application/fhir+ndjson.',
            ),
          )
        if (status === 429)
          return sendOutcome(reply, 429, issue('throttled', 'throttled', 'Too many requests. Wait a minute and try again.'))
        if (status < 500) return sendOutcome(reply, status, issue('invalid', 'invalid', 'This request could not be understood.'))
        options.fault(error, request)
        return sendFault(reply, faultOutcome(error))
      })

      // A record stays in nobody's cache.
      fhir.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'))
      fhir.get('/metadata', (_request, reply) => reply.type(fhirJson).send(capability))

      const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
        const viewer = await options.viewerOf(request)
        if (!viewer)
          return sendOutcome(
            reply.header('www-authenticate', 'Bearer'),
            401,
            issue('login', 'login', 'Sign in first, or send a bearer token.'),
          )
        const fault = (error: unknown): void => options.fault(error, request)
        const store = safely(new FhirStore(options.db, viewer, options.audit, base, fault), fault)
        const path = (request.params as { '*'?: string })['*'] ?? ''
        const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
        // The router would answer it; it is not announced, and nobody asked for it.
        if (path === '$graphql') return sendOutcome(reply, 404, issue('not-found', 'not-found', 'GraphQL is not offered here.'))
        const special = await operations({ store, viewer, path, request, options })
        if (special)
          return special.text !== undefined
            ? reply
                .code(special.status ?? 200)
                .headers({ ...special.headers })
                .type(special.type ?? fhirJson)
                .send(special.text)
            : send(reply, special.outcome, special.resource, { baseUrl: base, minimal: false })
        const posted = path.endsWith('/_search') && request.method === 'POST'
        const form = posted ? `?${[query.slice(1), String(request.body ?? '')].filter(Boolean).join('&')}` : query
        const method = (posted ? 'GET' : request.method) as HttpMethod
        const url = `/${posted ? path.slice(0, -'/_search'.length) : path}${form}`
        const headers = {
          ...request.headers,
          ...(request.headers['if-match'] !== undefined && { 'if-match': `W/"${versionIn(request.headers['if-match'])}"` }),
        }
        const [outcome, resource] = await router.handleRequest(
          { method, url, pathname: '', body: request.body, params: {}, query: {}, headers, config: { transactions: true } },
          store,
        )
        await options.audit.flush()
        // The router answers 200 to every update; the first version of what is put was created.
        const made = request.method === 'PUT' && isOk(outcome) && resource?.meta?.versionId === '1'
        return send(reply, made ? created : outcome, resource, { baseUrl: base, minimal: request.headers.prefer === 'return=minimal' })
      }
      // A batch or transaction goes to the base address, with or without a slash behind it.
      fhir.all('/', answer)
      fhir.all('/*', answer)
      done()
    },
    { prefix: '/fhir/R4' },
  )
}
