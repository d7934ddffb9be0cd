/** Cross-site requests: a cookie goes along with whatever page sends a request, so a request that changes something says where it comes from. */
import type { FastifyRequest } from 'fastify'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Does a request come from the screens of this server itself? A browser says so in `Sec-Fetch-Site` or in `Origin`, which a page cannot change. Reading is harmless;
 * whatever changes something without saying where it comes from is refused. @param origin "https://howship.example.org"
 */
export function sameOrigin(request: Pick<FastifyRequest, 'method' | 'headers'>, origin: string): boolean {
  const from = request.headers.origin
  const site = request.headers['sec-fetch-site']
  if (from !== undefined) return from === origin
  if (site !== undefined) return site === 'same-origin' || (site === 'none' && harmless.has(request.method))
  return harmless.has(request.method)
}
