/** How patient a server is: a client that sends a byte now and then would else hold a connection for ever, and a few hundred of them the server. */
import type { FastifyServerOptions } from 'fastify'

/** Seconds that a client has for each part of a request. */
export interface Patience {
  /** For the headers. */
  readonly headers: number
  /** For the whole request: 200 MB of NDJSON over a slow line need minutes. */
  readonly request: number
  /** Between two requests on one connection. */
  readonly idle: number
}

const usual: Patience = { headers: 15, request: 300, idle: 20 }

/** Options for `fastify()`: timeouts, and sizes of what is read before anybody is asked who they are. */
export function patience({ headers, request, idle }: Patience = usual) {
  return {
    requestTimeout: request * 1000,
    keepAliveTimeout: idle * 1000,
    maxRequestsPerSocket: 10_000,
    routerOptions: { maxParamLength: 256 },
    http: {
      headersTimeout: headers * 1000,
      connectionsCheckingInterval: Math.min(headers, request) * 250,
      maxHeaderSize: 16 * 1024,
    },
    // A key "__proto__" is refused by `parseJson` and by Fastify alike.
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  } as const satisfies FastifyServerOptions & { readonly http: object }
}
