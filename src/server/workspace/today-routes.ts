/** The day list over HTTP: `GET /api/today`. */
import { getStatus, OperationOutcomeError } from '@medplum/core'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Viewer } from '../store/viewer.ts'
import { type DayLists, furthestAhead } from './today.ts'

/** Lists of one person in a minute: a screen asks when it opens and every few minutes. */
const mostPerMinute = 60

const asked = {
  type: 'object',
  additionalProperties: false,
  properties: {
    role: { enum: ['dentist', 'prescriber', 'nurse', 'mka-surgeon', 'pharmacist', 'gp', 'patient'] },
    team: { type: 'string', pattern: '^[A-Za-z0-9.-]{1,64}$' },
    days: { type: 'integer', minimum: 0, maximum: furthestAhead },
    months: { type: 'integer', minimum: 1, maximum: 120 },
  },
} as const

/** Registers it. `days`: how far ahead (14), `months`: over how many months back saved chairs are counted (12). */
export function todayRoutes(
  server: FastifyInstance,
  options: {
    readonly lists: DayLists
    readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | undefined>
    readonly fault: (error: unknown) => void
  },
): void {
  const { lists, viewerOf, fault } = options
  const counts = new Map<string, number>()
  let minute = 0
  void server.register((api, _, done) => {
    api.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      reply.header('cache-control', 'no-store')
      if (error instanceof OperationOutcomeError)
        return reply.code(getStatus(error.outcome)).send({ error: error.outcome.issue?.[0]?.details?.text })
      const status = error.statusCode ?? 500
      if (status < 500)
        return reply.code(status).send({ error: status === 401 ? 'Sign in first.' : 'This request could not be understood.' })
      fault(error)
      return reply.code(500).send({ error: 'Something went wrong on this side.' })
    })
    api.get<{ Querystring: { role?: string; team?: string; days?: number; months?: number } }>(
      '/api/today',
      { schema: { querystring: asked } },
      async (request, reply) => {
        const viewer = await viewerOf(request)
        if (!viewer) throw Object.assign(new Error('not signed in'), { statusCode: 401 })
        const now = Math.floor(Date.now() / 60_000)
        if (now !== minute) counts.clear()
        minute = now
        const count = (counts.get(viewer.person ?? '') ?? 0) + 1
        counts.set(viewer.person ?? '', count)
        if (count > mostPerMinute) throw Object.assign(new Error('too many'), { statusCode: 429 })
        return reply.header('cache-control', 'no-store').send(await lists.of(viewer, request.query))
      },
    )
    done()
  })
}
