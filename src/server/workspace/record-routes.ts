/** What the workspace asks about a record that is open on a screen: whether it changed since, and by whom. */
import { getStatus, OperationOutcomeError } from '@medplum/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '../database/tables.ts'
import { type Audit, FhirStore } from '../store/fhir-store.ts'
import type { Viewer } from '../store/viewer.ts'

/** Answer of `GET /api/patients/{id}/version`. */
export interface RecordVersion {
  /** Another text whenever something in the record changed. */
  readonly version: string
  /** Who changed it last, when a person did. */
  readonly by: { readonly person: string; readonly name: string } | null
}

/** Answer of `GET /api/site`. */
export interface Site {
  readonly protocol: string
  /** The code map, as its file has it. */
  readonly codes?: unknown
}

/** Registers both. */
export function recordRoutes(
  server: FastifyInstance,
  options: {
    readonly db: Database
    readonly audit: Audit
    readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | undefined>
    readonly fault: (error: unknown) => void
    readonly site: Site
  },
): void {
  const { db, audit, viewerOf, fault, site } = options
  void server.register((api, _, done) => {
    api.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      if (error instanceof OperationOutcomeError)
        return reply.code(getStatus(error.outcome)).send({ error: error.outcome.issue?.[0]?.details?.text })
      const status = error.statusCode ?? 500
      if (status < 500) return reply.code(status).send({ error: 'This request could not be understood.' })
      fault(error)
      return reply.code(500).send({ error: 'Something went wrong on this side.' })
    })
    api.addHook('onRequest', (_request, reply, next) => {
      reply.header('cache-control', 'no-store')
      next()
    })
    const signedIn = async (request: FastifyRequest): Promise<Viewer> => {
      const viewer = await viewerOf(request)
      if (!viewer) throw Object.assign(new Error('not signed in'), { statusCode: 401 })
      return viewer
    }
    // The lists behind a code map may be licensed: they are for who works here.
    api.get('/api/site', async (request): Promise<Site> => {
      await signedIn(request)
      return site
    })
    api.get<{ Params: { id: string } }>('/api/patients/:id/version', async (request): Promise<RecordVersion> => {
      const { id } = request.params
      const version = await new FhirStore(db, await signedIn(request), audit).versionOf(id)
      const by = await db
        .selectFrom('audit')
        .innerJoin('person', 'person.id', 'audit.person')
        .select(['person.id as person', 'person.name'])
        .where('audit.patient', '=', id)
        .where('audit.action', 'in', ['create', 'update', 'delete'])
        .where('audit.outcome', '=', 'done')
        .orderBy('audit.at', 'desc')
        .limit(1)
        .executeTakeFirst()
      return { version, by: by ?? null }
    })
    done()
  })
}
