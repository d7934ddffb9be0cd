import { existsSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import serveStatic from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { type SmartServer, serveSmartServers, smartOrigins } from './smart-servers.ts'

const notUnderstood = 'This request could not be understood.\n'

/** Where Vite puts the screens. */
export const built = join(import.meta.dirname, '..', '..', 'dist', 'web')

/**
 * The web server around the built screens, not yet listening. @param folder holds what Vite built
 * @param options of Fastify: how it logs, how long it waits
 * @param smart record systems that may launch the screens, and that the screens may then read: no other host is reached
 */
export async function webServer(
  folder: string = built,
  options: FastifyServerOptions = { logger: false },
  smart: readonly SmartServer[] = [],
): Promise<FastifyInstance> {
  const server = fastify({
    ...options,
    forceCloseConnections: true,
    // An address that is no address (a lone percent sign) fails before any handler of ours.
    frameworkErrors: (_error, _request, reply) => {
      reply.statusCode = 400
      void reply.type('text/plain; charset=utf-8').send(notUnderstood as never)
    },
  })
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...smartOrigins(smart)],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // The loopback speaks no TLS; a proxy in front of it that does sets this itself.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  })
  await server.register(serveStatic, {
    root: folder,
    index: 'index.html',
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Vite puts a fingerprint into the names under assets/: those never change. All else is asked for anew.
      const lasting = /[\\/]assets[\\/]/.test(path)
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  serveSmartServers(server, smart)
  server.setNotFoundHandler((_request, reply) => reply.code(404).type('text/plain; charset=utf-8').send('Not found.\n'))
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const code = error.statusCode ?? 500
    return reply
      .code(code)
      .type('text/plain; charset=utf-8')
      .send(code < 500 ? notUnderstood : 'Something went wrong on this side.\n')
  })
  return server
}

/** A server that listens, and how to stop it. */
export interface Serving {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Why a server cannot listen, in one line; by the system’s code. */
export const whyNot: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use already. Choose another with --port, or stop what runs there.`,
  EACCES: (port) => `Port ${port} may not be used by this user. Choose one from 1024 on with --port.`,
  EADDRNOTAVAIL: (_port, host) => `This machine has no address ${host}. Use 127.0.0.1, or leave --host out.`,
  ENOTFOUND: (_port, host) => `There is no host "${host}". Use 127.0.0.1, or leave --host out.`,
}

/**
 * Serves the web screens. Gives one kind line when it cannot: nothing built, or the port taken. Port 0 takes any free one. Prints the
 * address once it listens, and stops on Ctrl-C.
 */
export async function serve(options: {
  readonly port: number
  readonly host: string
  readonly folder?: string
  readonly smart?: readonly SmartServer[]
}): Promise<Serving | { readonly unusable: string }> {
  const { port, host, folder = built, smart = [] } = options
  if (!existsSync(join(folder, 'index.html')))
    return { unusable: 'The screens have not been built yet. Run "npm start", which builds them first.' }
  const server = await webServer(folder, { logger: false }, smart)
  try {
    const url = await server.listen({ port, host })
    process.stdout.write(`Howship: ${url}\n`)
    const close = (): Promise<void> => server.close()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
    return { url, close }
  } catch (error) {
    await server.close()
    const say = whyNot[(error as NodeJS.ErrnoException).code ?? '']
    if (say === undefined) throw error
    return { unusable: say(port, host) }
  }
}
