import { lookup } from 'node:dns'
import { request as httpRequest, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { type Fields, fieldsOf, listOf, parseJson, textOf } from '../../record/json.ts'

/** Networks that no outside caller may have this server look into: its own machine, its hospital’s network, cloud metadata. RFC 6890. */
const inside = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4')
/** Of IPv6 only what is routed worldwide (2000::/3) is outside, less what wraps an IPv4 address. */
const worldwide = new BlockList()
worldwide.addSubnet('2000::', 3, 'ipv6')
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  inside.addSubnet(network, bits, 'ipv6')

/** Does this address lie on the open internet? */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !inside.check(address, 'ipv4')
  return kind === 6 && worldwide.check(address, 'ipv6') && !inside.check(address, 'ipv6')
}

/** Looks a name up and refuses it when any of its addresses lies inside. The connection is made to what was checked: a name cannot change in between. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) callback(error, '', 0)
    else if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
      callback(Object.assign(new Error('The name leads to an inside address.'), { code: 'EACCES' }), '', 0)
    else if (options.all) callback(null, addresses)
    else callback(null, addresses[0]!.address, addresses[0]!.family)
  })
}

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
const withoutSlash = (text: string): string => text.replace(/\/+$/, '')

/**
 * The base address of a FHIR server that may be read: one of `allowed` when the site names them, else any on the open internet. Only
 * https, but for the loopback of a site that names it. Undefined: it is not to be read.
 */
export function fhirBase(written: string, allowed: readonly string[] | undefined): URL | undefined {
  if (!URL.canParse(written)) return undefined
  const url = new URL(`${withoutSlash(written)}/`)
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined
  const named = allowed?.some((one) => URL.canParse(one) && withoutSlash(new URL(one).href) === withoutSlash(url.href)) ?? false
  if (allowed !== undefined && !named) return undefined
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && named && loopback.test(url.hostname))) return undefined
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!named && (loopback.test(url.hostname) || (isIP(host) !== 0 && !isPublicAddress(host)))) return undefined
  return url
}

/** How one FHIR server is read during one call. */
export interface FhirServer {
  readonly base: URL
  readonly token: string | undefined
  /** The time for the whole call. */
  readonly signal: AbortSignal
  /** Characters that may still be read: shared by all queries of the call. */
  readonly budget: { left: number }
  /** The site named this server: it may stand inside. */
  readonly trusted: boolean
}

/** What a query gave: resources; `refused`: the server does not offer it or not to us; or why it failed. */
export type Answer = { readonly resources: readonly Fields[] } | { readonly refused: number } | { readonly failed: string }

/** Pages of one query that are read. A record with more says itself that it is not whole. */
const mostPages = 20

/** Characters of answers in one call: a record of thousands of results is a few million. */
export const largestRecord = 20_000_000

/** Reads one query ("Condition?patient=1") with its further pages. Never throws. */
export async function readQuery(server: FhirServer, query: string): Promise<Answer> {
  const first = await get(server, new URL(query, server.base))
  if (!('resource' in first)) return first
  return readPages(server, first.resource)
}

/** Follows the pages of a Bundle, its own included: only to the server itself. */
export async function readPages(server: FhirServer, first: Fields): Promise<Answer> {
  const pages: Fields[] = [first]
  for (let next = nextPage(first); next !== undefined; next = nextPage(pages.at(-1)!)) {
    const url = URL.canParse(next, server.base.href) ? new URL(next, server.base) : undefined
    if (url === undefined || url.origin !== server.base.origin) return { failed: 'its next page lies on another server' }
    if (pages.length === mostPages) return { failed: `it has more than ${mostPages} pages` }
    const answer = await get(server, url)
    if ('refused' in answer) return { failed: `a page was answered with ${answer.refused}` }
    if ('failed' in answer) return answer
    pages[pages.length - 1] = withoutNext(pages.at(-1)!)
    pages.push(answer.resource)
  }
  return { resources: pages }
}

function nextPage(bundle: Fields): string | undefined {
  const link = listOf(bundle.link)
    .map(fieldsOf)
    .find((one) => one?.relation === 'next')
  return textOf(link?.url)
}

const withoutNext = (bundle: Fields): Fields => ({
  ...bundle,
  link: listOf(bundle.link).filter((one) => fieldsOf(one)?.relation !== 'next'),
})

async function get(server: FhirServer, url: URL): Promise<{ resource: Fields } | { refused: number } | { failed: string }> {
  try {
    const { status, text } = await send(server, url)
    if (status >= 300 && status < 400) return { failed: 'it redirects elsewhere' }
    if ([400, 403, 404, 405, 410, 501].includes(status)) return { refused: status }
    if (status !== 200) return { failed: `it answers with ${status}` }
    const parsed = parseJson(text)
    const resource = 'json' in parsed ? fieldsOf(parsed.json) : undefined
    return typeof resource?.resourceType === 'string' ? { resource } : { failed: 'it answers with something that is no FHIR resource' }
  } catch (error) {
    if (server.signal.aborted) return { failed: 'it is too slow' }
    return { failed: error instanceof TooLarge ? 'it sends more than one record can be' : 'it cannot be reached' }
  }
}

class TooLarge extends Error {}

/** One GET. Follows no redirect: the token is for this server alone. */
function send(server: FhirServer, url: URL): Promise<{ status: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>()
  const options: RequestOptions = {
    headers: {
      accept: 'application/fhir+json, application/json',
      ...(server.token !== undefined && { authorization: `Bearer ${server.token}` }),
    },
    signal: server.signal,
    agent: false,
    ...(!server.trusted && { lookup: publicLookup }),
  }
  const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, (response) => {
    const pieces: string[] = []
    response.setEncoding('utf8')
    response.on('data', (piece: string) => {
      server.budget.left -= piece.length
      if (server.budget.left < 0) request.destroy(new TooLarge())
      else pieces.push(piece)
    })
    response.on('error', reject)
    response.on('end', () => resolve({ status: response.statusCode ?? 0, text: pieces.join('') }))
  })
  request.on('error', reject)
  request.end()
  return promise
}
