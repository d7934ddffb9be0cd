/** The journal over HTTP, for the workspace: `/api/patients/{id}/journal`. */
import { getStatus, OperationOutcomeError } from '@medplum/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Viewer } from '../store/viewer.ts'
import type { Journal, Response } from './journal.ts'

const answerSchema = {
  type: 'object',
  required: ['decision', 'outcome', 'response'],
  additionalProperties: false,
  properties: {
    decision: { type: 'string', maxLength: 100 },
    subject: { type: ['string', 'null'], maxLength: 200 },
    outcome: { type: 'string', maxLength: 100 },
    response: { enum: ['accepted', 'deferred', 'overridden'] },
    reason: { type: ['string', 'null'], maxLength: 2000 },
    until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  },
} as const

/** Registers reading (`GET`, newest first, `?before=ID`) and answering a recommendation (`POST`). */
export function journalRoutes(
  server: FastifyInstance,
  {
    journal,
    viewerOf,
    fault,
  }: {
    readonly journal: Journal
    readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | undefined>
    readonly fault: (error: unknown) => void
  },
): void {
  void server.register(
    (api, _, done) => {
      api.setErrorHandler((error: Error & { statusCode?: number; validation?: unknown }, _request, reply) => {
        if (error instanceof OperationOutcomeError)
          return reply.code(getStatus(error.outcome)).send({ error: error.outcome.issue?.[0]?.details?.text })
        const status = error.statusCode ?? 500
        if (status < 500)
          return reply
            .code(status)
            .send({ error: error.validation ? `This answer cannot be kept: ${error.message}.` : 'This request could not be understood.' })
        fault(error)
        return reply.code(500).send({ error: 'Something went wrong on this side. Nothing was stored.' })
      })
      const signedIn = async (request: FastifyRequest): Promise<Viewer> => {
        const viewer = await viewerOf(request)
        if (!viewer) throw Object.assign(new Error('not signed in'), { statusCode: 401 })
        return viewer
      }
      api.get<{ Params: { id: string }; Querystring: { before?: string; limit?: string } }>('/:id/journal', async (request) => {
        const { before, limit } = request.query
        return {
          entries: await journal.of(await signedIn(request), request.params.id, {
            ...(before !== undefined && { before }),
            limit: Math.min(Number(limit) || 50, 200),
          }),
        }
      })
      api.post<{ Params: { id: string }; Body: Omit<Response, 'subject' | 'reason'> & Partial<Pick<Response, 'subject' | 'reason'>> }>(
        '/:id/journal',
        { schema: { body: answerSchema } },
        async (request, reply) => {
          const { subject = null, reason = null, ...answer } = request.body
          const id = await journal.answered(await signedIn(request), request.params.id, { ...answer, subject, reason })
          return reply.code(201).send({ id })
        },
      )
      done()
    },
    { prefix: '/api/patients' },
  )
}
