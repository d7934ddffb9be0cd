/** CDS Hooks 2.0: decision support inside the hospital's own record system. https://cds-hooks.hl7.org/2.0/ */
import cors from '@fastify/cors'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Advice } from '../../advice/advice.ts'
import { advise } from '../../advice/advise.ts'
import { type Card, orderCards, patientViewCards } from '../../outputs/cards.ts'
import { parseJson, readBundle, type SiteCodes } from '../../record/read.ts'
import type { Day } from '../../values/day.ts'
import type { Lang } from '../../values/text.ts'
import { type CdsCall, callSchema, type FeedbackSent, feedbackSchema } from './call.ts'
import { type CdsClient, clientCheck, type UsedTokens, usedTokensInMemory } from './client-token.ts'
import { type FhirServer, fhirBase, largestRecord } from './fhir-server.ts'
import { gather, patientIdOf } from './gather.ts'
import { type CdsService, cdsServices, prefetchTemplates } from './services.ts'

export type { CdsClient, UsedTokens } from './client-token.ts'
export { usedTokensInMemory } from './client-token.ts'

/** What a clinician did with a card. */
export interface CdsFeedback {
  readonly service: string
  readonly card: string
  readonly outcome: 'accepted' | 'overridden'
  readonly acceptedSuggestions: readonly string[]
  readonly overrideReason: { readonly system?: string; readonly code: string; readonly display?: string } | null
  readonly comment: string | null
  /** When it was done, as the client says. */
  readonly at: string
  /** The client that says so, when clients must sign. */
  readonly client: string | null
}

/** What was advised in one call: for the audit trail and the journal. */
export interface CdsAdvised {
  readonly hook: CdsService['hook']
  readonly hookInstance: string
  /** "Patient/1288992" */
  readonly patient: string
  readonly user: string | null
  readonly client: string | null
  readonly cards: readonly Card[]
  /** Resources on which the advice rests. */
  readonly facts: number
  readonly knowledgeVersion: string
  readonly advice: Advice
}

/** How a site runs its CDS services. */
export interface CdsOptions {
  /** The site's protocol: an authority code. */
  readonly protocol: string
  /** The language of cards for a client that names neither Dutch nor English. */
  readonly lang: Lang
  /** Today, at the site. */
  readonly now: () => Day
  /** Pages of a browser that may call. */
  readonly allowedOrigins: readonly string[]
  /** Keeps what clinicians did with cards. */
  readonly feedback: (entry: CdsFeedback) => Promise<void>
  /** Writes down each advice before it is given. */
  readonly advised?: (entry: CdsAdvised) => Promise<void> | void
  /** The clients that may call; undefined: anyone may, unsigned. */
  readonly clients?: readonly CdsClient[]
  readonly usedTokens?: UsedTokens
  /** FHIR servers that may be read, inside ones too; undefined: only those on the open internet. */
  readonly fhirServers?: readonly string[]
  /** Where Howship's screens are served, for the links on cards. */
  readonly publicUrl?: string
  readonly siteCodes?: SiteCodes
  /** Milliseconds for reading a client's FHIR server, all together. */
  readonly fhirTimeout?: number
}

const largestBody = 5 * 1024 * 1024

/** Dutch or English, whichever a client would rather have; else the site's language. RFC 9110, 12.5.4 */
export function languageAsked(accept: string | undefined, otherwise: Lang): Lang {
  let [best, weight]: [Lang, number] = [otherwise, 0]
  for (const part of (accept ?? '').slice(0, 1000).split(',')) {
    const [, lang, q] = /^\s*(nl|en)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(part) ?? []
    if (lang !== undefined && Number(q ?? 1) > weight) [best, weight] = [lang.toLowerCase() as Lang, Number(q ?? 1)]
  }
  return best
}

const say = (reply: FastifyReply, status: number, line: string): FastifyReply => reply.code(status).send({ error: line })

const unreadable = (): Error =>
  Object.assign(new Error('The body is not JSON that Howship can read: empty, broken or nested too deep.'), { statusCode: 400, kind: true })

/** Registers the CDS services under /cds-services. */
export async function cdsHooks(server: FastifyInstance, options: CdsOptions): Promise<void> {
  await server.register((inner) => routes(inner, options), { prefix: '/cds-services' })
}

async function routes(server: FastifyInstance, options: CdsOptions): Promise<void> {
  const clientOf = new WeakMap<FastifyRequest, string>()
  const check = options.clients && clientCheck(options.clients, options.usedTokens ?? usedTokensInMemory())

  // Before the token is asked for: a browser's preflight carries none.
  await server.register(cors, {
    origin: [...options.allowedOrigins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language'],
    maxAge: 600,
  })
  server.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (check === undefined) return undefined
    const iss = await check(request.headers.authorization, request.url.replace(/[?#].*$/, '').replace(/\/$/, ''))
    if (iss === undefined) return reply.code(401).header('www-authenticate', 'Bearer').send({ error: 'Not authorised.' })
    clientOf.set(request, iss)
    return undefined
  })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: largestBody }, (_request, body, done) => {
    const parsed = parseJson(String(body))
    if ('json' in parsed) done(null, parsed.json)
    else done(unreadable())
  })
  server.setErrorHandler((error: FastifyError & { kind?: true }, _request, reply) => {
    const status = error.statusCode ?? 500
    if (error.validation) return say(reply, 400, `This is not a call of CDS Hooks 2.0 for this service: ${error.message}.`)
    if (error.kind) return say(reply, 400, error.message)
    if (status === 413) return say(reply, 413, 'The body is larger than 5 MB: leave out prefetch and let Howship read the FHIR server.')
    if (status === 415) return say(reply, 415, 'Send JSON (Content-Type: application/json).')
    return say(
      reply,
      status < 500 ? status : 500,
      status < 500 ? 'This request could not be understood.' : 'Something went wrong on this side.',
    )
  })
  server.setNotFoundHandler((_request, reply) => say(reply, 404, 'There is no such CDS service. GET /cds-services lists them.'))

  server.get('/', () => {
    const prefetch = prefetchTemplates(options.now())
    return {
      services: cdsServices.map(({ hook, title, description, id }) => ({
        hook,
        title,
        description,
        id,
        prefetch,
        usageRequirements: 'FHIR R4. What prefetch leaves out is read from fhirServer.',
      })),
    }
  })
  for (const service of cdsServices) {
    server.post<{ Body: CdsCall }>(`/${service.id}`, { schema: { body: callSchema(service) } }, async (request, reply) => {
      const lang = languageAsked(request.headers['accept-language'], options.lang)
      const result = await answer(service, request.body, lang, clientOf.get(request) ?? null, options)
      reply.header('content-language', lang).header('vary', 'Origin, Accept-Language')
      return 'line' in result ? say(reply, result.status, result.line) : result
    })
    server.post<{ Body: { feedback: readonly FeedbackSent[] } }>(
      `/${service.id}/feedback`,
      { schema: { body: feedbackSchema } },
      async (request, reply) => {
        for (const one of request.body.feedback) await options.feedback(feedbackOf(service, one, clientOf.get(request) ?? null))
        return reply.code(200).send({})
      },
    )
  }
}

function feedbackOf(service: CdsService, sent: FeedbackSent, client: string | null): CdsFeedback {
  const reason = sent.overrideReason?.reason
  return {
    service: service.id,
    card: sent.card,
    outcome: sent.outcome,
    acceptedSuggestions: sent.outcome === 'accepted' ? (sent.acceptedSuggestions ?? []).map(({ id }) => id) : [],
    overrideReason: reason
      ? {
          code: reason.code,
          ...(reason.system !== undefined && { system: reason.system }),
          ...(reason.display !== undefined && { display: reason.display }),
        }
      : null,
    comment: sent.overrideReason?.userComment ?? null,
    at: sent.outcomeTimestamp,
    client,
  }
}

/** The FHIR server of a call, when there is one that may be read. */
function serverOf(call: CdsCall, options: CdsOptions): FhirServer | undefined {
  const base = call.fhirServer === undefined ? undefined : fhirBase(call.fhirServer, options.fhirServers)
  return (
    base && {
      base,
      token: call.fhirAuthorization?.access_token,
      signal: AbortSignal.timeout(options.fhirTimeout ?? 5000),
      budget: { left: largestRecord },
      trusted: options.fhirServers !== undefined,
    }
  )
}

async function answer(
  service: CdsService,
  call: CdsCall,
  lang: Lang,
  client: string | null,
  options: CdsOptions,
): Promise<{ readonly cards: readonly Card[] } | { readonly status: 400 | 412; readonly line: string }> {
  const asOf = options.now()
  const gathered = await gather(call, prefetchTemplates(asOf), serverOf(call, options))
  if ('line' in gathered) return gathered
  const read = readBundle(gathered.bundle, { asOf, ...(options.siteCodes && { siteCodes: options.siteCodes }) })
  if ('unusable' in read) return { status: 400, line: read.unusable }
  const { record } = read
  if (record.patient.reference !== `Patient/${patientIdOf(call)}`)
    return { status: 400, line: 'The Patient given is not the one of context.patientId: nothing is advised.' }
  const advice = advise(record, { asOf, protocol: options.protocol })
  const written = { lang, instance: call.hookInstance, ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }) }
  const cards =
    service.hook === 'patient-view'
      ? patientViewCards(advice, written)
      : orderCards(advice, gathered.orders, {
          ...written,
          dentalCheckOrdered: record.procedures.some((p) => p.code === 'dental-examination' && p.status === 'planned'),
          detailsToCome: service.hook === 'order-select',
        })
  await options.advised?.({
    hook: service.hook,
    hookInstance: call.hookInstance,
    patient: advice.patient,
    user: call.context.userId ?? null,
    client,
    cards,
    facts: gathered.count,
    knowledgeVersion: advice.knowledgeVersion,
    advice,
  })
  return { cards }
}
