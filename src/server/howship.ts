/** The whole server, put together: the record and its standards, the decision support, those who may use them, and what those who run it see. */
import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { OperationOutcomeError } from '@medplum/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { knowledgeVersion } from '../advice/advise.ts'
import { readSiteCodes } from '../record/read.ts'
import { type Day, dayOf } from '../values/day.ts'
import { auditKey } from './audit/key.ts'
import { auditTrail } from './audit/trail.ts'
import { type CdsClient, cdsHooks } from './cds/cds-hooks.ts'
import { type Connected, connect, migrate } from './database/connect.ts'
import { freePort, startEmbedded } from './database/embedded.ts'
import { adviceOn } from './fhir/operations.ts'
import { fhirRest } from './fhir/rest.ts'
import { jobs } from './jobs/jobs.ts'
import { planReEvaluation, reEvaluate, reEvaluation } from './jobs/re-evaluation.ts'
import { journal } from './journal/journal.ts'
import { journalRoutes } from './journal/routes.ts'
import { tidyAttempts } from './people/attempts.ts'
import { patience } from './people/listening.ts'
import type { Config } from './running/config.ts'
import { loggerOf, observing, onThisMachine, placesOf } from './running/observing.ts'
import { built, type Serving, webServer, whyNot } from './serve.ts'
import { type Audit, FhirStore } from './store/fhir-store.ts'
import type { Viewer } from './store/viewer.ts'
import { calendarRoutes } from './workspace/calendar-routes.ts'
import { photoRoutes } from './workspace/photos.ts'
import { recordRoutes } from './workspace/record-routes.ts'
import { dayLists } from './workspace/today.ts'
import { todayRoutes } from './workspace/today-routes.ts'

/** Today, in the site's time zone. */
export function todayIn(timeZone: string, now: Date): Day {
  const [year, month, day] = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now).split('-').map(Number)
  return dayOf(year!, month!, day!)!
}

/** What signing in has to work with. */
export interface Premises {
  readonly connected: Connected
  readonly audit: Audit
  readonly config: Config
  /** Address under which this server is reached, without a slash at its end. */
  readonly url: string
}

/** How people and systems sign in: registers its routes, and tells who asks. */
export type SigningIn = (
  server: FastifyInstance,
  premises: Premises,
) => Promise<{ readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | undefined> }>

type Refused = { readonly unusable: string }

/** How long what is under way may take when the server stops, in ms. */
const longestStop = 10_000

/** CDS clients and code map as they stand in the files, or why they cannot be used. */
function files(
  config: Config,
): Refused | { readonly clients: readonly CdsClient[] | undefined; readonly siteCodes: ReturnType<typeof readSiteCodes> | undefined } {
  const clients = config.cdsClients as readonly CdsClient[] | undefined
  if (
    clients !== undefined &&
    !(
      Array.isArray(clients) &&
      clients.every(
        (c) => typeof c?.iss === 'string' && typeof c.audience === 'string' && (c.jwks !== undefined || c.jwksUrl !== undefined),
      )
    )
  )
    return { unusable: 'HOWSHIP_CDS_CLIENTS: the file holds a list of { "iss", "audience", "jwksUrl" or "jwks" }.' }
  const siteCodes = config.codes === undefined ? undefined : readSiteCodes(config.codes)
  return siteCodes && 'unusable' in siteCodes ? { unusable: `HOWSHIP_CODES: ${siteCodes.unusable}` } : { clients, siteCodes }
}

/** A patient who left the record, or whose record cannot be read, gets no advice; a fault on this side is tried again. */
function noneFor(error: unknown): undefined {
  if (error instanceof OperationOutcomeError) return undefined
  throw error
}

/**
 * Starts everything on the database of the settings, and listens. Prints the address. SIGTERM and Ctrl-C let what is under way finish; a second one does not.
 * @param folder the built screens; @param now the clock by which it is today
 * @returns the server, or one line that says why it cannot start; nothing runs then
 */
export async function startHowship(
  config: Config,
  signingIn: SigningIn,
  folder: string = built,
  now: () => Date = () => new Date(),
): Promise<Serving | Refused> {
  if (!existsSync(join(folder, 'index.html')))
    return { unusable: 'The screens have not been built yet. Run "npm start", which builds them first.' }
  const given = files(config)
  if ('unusable' in given) return given
  const key = auditKey(config.data, config.auditKey)
  if ('unusable' in key) return key
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config.data) : undefined
  if (embedded && 'unusable' in embedded) return embedded
  const connected = connect(config.databaseUrl ?? embedded!.url)
  const undo: (() => Promise<void>)[] = [async () => embedded?.stop(), () => connected.close()]
  const stopAll = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    await migrate(connected.db)
  } catch (error) {
    await stopAll()
    const { code, message } = error as NodeJS.ErrnoException
    return {
      unusable:
        code === 'ECONNREFUSED' || code === 'ENOTFOUND'
          ? 'The database of DATABASE_URL does not answer. Is its address right, and does it run?'
          : `The database cannot be used: ${message}`,
    }
  }

  const server = await webServer(
    folder,
    { ...patience(), logger: loggerOf(config.log) ?? false, trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false },
    config.smartServers,
  )
  const fault = (error: unknown): void =>
    server.log.error({ kind: (error as Error)?.name, code: (error as { code?: string })?.code ?? '', places: placesOf(error) }, 'fault')
  const trail = auditTrail(connected.db, { server: hostname(), key, fault })
  // Without a database what is left cannot be written; the rest is stopped all the same.
  undo.push(() => trail.close().catch(fault))
  undo.push(() => server.close())
  const kept = journal(connected.db, trail)
  const siteCodes = given.siteCodes && 'siteCodes' in given.siteCodes ? given.siteCodes.siteCodes : undefined
  const today = (): Day => todayIn(config.timeZone, now())
  const port = config.port === 0 ? await freePort() : config.port
  const url = config.publicUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`

  const queue = jobs(connected.db)
  observing(server, { database: connected, metricsToken: config.metricsToken, queues: queue.state })
  const { viewerOf } = await signingIn(server, { connected, audit: trail, config, url })
  const knowledge = { protocol: config.protocol, today, ...(siteCodes && { siteCodes }) }
  fhirRest(server, {
    ...knowledge,
    db: connected.db,
    audit: trail,
    viewerOf,
    baseUrl: `${url}/fhir/R4/`,
    fault,
    advised: async (viewer, patient, advice) => void (await kept.advised(viewer, patient, advice)),
  })
  // Whoever was advised with other knowledge is looked at again, by whichever server comes first.
  const worker = queue.work<{ readonly patient: string }>(
    reEvaluation,
    reEvaluate(kept, (viewer, patient) => adviceOn(new FhirStore(connected.db, viewer, trail), patient, knowledge).catch(noneFor)),
    { every: 5000, fault },
  )
  undo.push(() => worker.stop())
  const tidying = setInterval(() => void tidyAttempts(connected.db).catch(fault), 3_600_000).unref()
  undo.push(async () => clearInterval(tidying))
  await planReEvaluation(connected.db, knowledgeVersion, new Date())
  journalRoutes(server, { journal: kept, viewerOf, fault })
  const site = { protocol: config.protocol, ...(config.codes !== undefined && { codes: config.codes }) }
  photoRoutes(server, { db: connected.db, audit: trail, viewerOf, fault, now })
  recordRoutes(server, { db: connected.db, audit: trail, viewerOf, fault, site })
  const lists = dayLists(connected.db, trail, knowledge)
  todayRoutes(server, { lists, viewerOf, fault })
  calendarRoutes(server, { db: connected.db, audit: trail, lists, viewerOf, url, fault })
  // Clients that do not sign can be anybody: without a list only this machine is answered.
  if (given.clients === undefined)
    server.addHook('onRequest', async (request, reply) =>
      request.url.startsWith('/cds-services') && !onThisMachine(request)
        ? reply.code(401).send({ error: 'CDS Hooks clients have to be named in HOWSHIP_CDS_CLIENTS.' })
        : undefined,
    )
  await cdsHooks(server, {
    protocol: config.protocol,
    lang: config.lang,
    now: today,
    allowedOrigins: config.origins,
    ...(given.clients && { clients: given.clients }),
    ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
    ...(siteCodes && { siteCodes }),
    feedback: (entry) => kept.feedback(entry),
    // A call on prefetch is one line; nobody waits for it: nothing of it was stored.
    advised: ({ client, hook, patient, cards, knowledgeVersion }) =>
      trail.note(
        { role: 'system' },
        { action: 'advise', target: `cds ${hook}`, patient, outcome: 'done', detail: { client, cards: cards.length, knowledgeVersion } },
      ),
  })

  try {
    const at = await server.listen({ port, host: config.host })
    process.stdout.write(`Howship: ${at}\n`)
    let stopping: Promise<void> | undefined
    const close = (): Promise<void> => {
      stopping ??= stopAll()
      return stopping
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (stopping !== undefined) process.exit(1)
        setTimeout(() => process.exit(1), longestStop).unref()
        void close().then(() => process.exit(0))
      })
    return { url: at, close }
  } catch (error) {
    await stopAll()
    const say = whyNot[(error as NodeJS.ErrnoException).code ?? '']
    if (say === undefined) throw error
    return { unusable: say(port, config.host) }
  }
}
