/** What those who run a server see of it: whether it lives and is ready, its metrics, its log. None of it tells anything of a patient. */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify'
import { sql } from 'kysely'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Connected } from '../database/connect.ts'
import type { Jobs } from '../jobs/jobs.ts'

const loopback = /^(?:127\.|::1$|::ffff:127\.)/
/** Does a request come from this machine, and not through a proxy on it? */
export const onThisMachine = (request: FastifyRequest): boolean =>
  loopback.test(request.ip) && request.headers['x-forwarded-for'] === undefined

const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The places an error passed through; its message may hold values of the record and stays out. */
export const placesOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .map((line) => line.trim())
        .slice(0, 12)
    : []

/** How Fastify logs: the route as it is declared, never the address that was asked for, which holds ids and search words. */
export function loggerOf(level: string): FastifyServerOptions['logger'] {
  if (level === 'silent') return false
  return {
    level,
    serializers: {
      req: (request) => ({ method: request.method, route: request.routeOptions?.url ?? 'none' }),
      res: (reply) => ({ statusCode: reply.statusCode }),
      err: (error) => ({ type: error.name, code: (error as { code?: string }).code ?? '', message: '', stack: placesOf(error).join('\n') }),
    },
  }
}

/** Registers `/health` (it lives), `/ready` (it can serve) and `/metrics`. */
export function observing(
  server: FastifyInstance,
  options: { readonly database?: Connected; readonly metricsToken?: string | undefined; readonly queues?: Jobs['state'] },
): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const took = new Histogram({
    name: 'howship_request_seconds',
    help: 'Time to answer, by route, method and status',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  const { database, queues } = options
  if (database) {
    new Gauge({
      name: 'howship_database_connections',
      help: 'Connections to the database',
      registers: [registry],
      collect() {
        this.set(database.pool.totalCount)
      },
    })
    new Gauge({
      name: 'howship_database_waiting',
      help: 'Requests that wait for a connection',
      registers: [registry],
      collect() {
        this.set(database.pool.waitingCount)
      },
    })
  }
  if (queues)
    new Gauge({
      name: 'howship_jobs',
      help: 'Jobs that wait, and jobs that were given up',
      labelNames: ['queue', 'state'] as const,
      registers: [registry],
      async collect() {
        this.reset()
        for (const { queue, waiting, parked } of await queues().catch(() => [])) {
          this.set({ queue, state: 'waiting' }, waiting)
          this.set({ queue, state: 'parked' }, parked)
        }
      },
    })

  server.addHook('onResponse', (request, reply, done) => {
    took.observe({ route: request.routeOptions.url ?? 'none', method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000)
    done()
  })
  server.get('/health', (_request, reply) => reply.type('application/json').send('{"status":"up"}'))
  server.get('/ready', async (_request, reply) => {
    if (!database) return reply.type('application/json').send('{"status":"ready"}')
    const ready = await sql`select 1`.execute(database.db).then(
      () => true,
      () => false,
    )
    return reply
      .code(ready ? 200 : 503)
      .type('application/json')
      .send(ready ? '{"status":"ready"}' : '{"status":"the database does not answer"}')
  })
  server.get('/metrics', async (request, reply) => {
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    const allowed = options.metricsToken === undefined ? onThisMachine(request) : bearer !== undefined && same(bearer, options.metricsToken)
    if (!allowed)
      return reply.code(401).type('text/plain').send('Metrics are read on this machine, or with the token of HOWSHIP_METRICS_TOKEN.\n')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
