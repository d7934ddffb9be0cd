/** The record systems from which Howship may be launched (SMART App Launch 2, https://hl7.org/fhir/smart-app-launch/): told to the screens, which do the rest. */
import type { FastifyInstance } from 'fastify'

/** A FHIR server at which Howship is registered as a public client. */
export interface SmartServer {
  /** Address of its FHIR endpoint, as it launches with it. */
  readonly iss: string
  readonly clientId: string
  /** What its users call it. */
  readonly name?: string
  /** Scopes to ask for instead of Howship's own, with spaces between; `launch` or `launch/patient` is added. */
  readonly scope?: string
  /** Other origins on which it answers for signing in ("https://login.example.org"). */
  readonly origins?: readonly string[]
}

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** https, or http to this very machine: a record goes over the line. */
const isSafe = (url: URL): boolean => url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))

const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value !== '' && value.length <= longest

function faultOf(one: unknown): string | undefined {
  if (typeof one !== 'object' || one === null) return 'is no object'
  const { iss, clientId, name, scope, origins, ...rest } = one as Record<string, unknown>
  const url = isText(iss, 1000) ? URL.parse(iss) : null
  if (!url || !isSafe(url) || url.username !== '' || url.search !== '' || url.hash !== '')
    return 'needs "iss": the address of a FHIR endpoint, with https://'
  if (!isText(clientId, 500)) return 'needs "clientId"'
  if (name !== undefined && !isText(name, 80)) return 'has a "name" that is no text of at most 80 characters'
  if (scope !== undefined && !isText(scope, 4000)) return 'has a "scope" that is no text'
  const isOrigin = (value: unknown): boolean => {
    const other = isText(value, 1000) ? URL.parse(value) : null
    return other !== null && isSafe(other) && other.origin === value
  }
  if (origins !== undefined && !(Array.isArray(origins) && origins.every(isOrigin)))
    return 'has "origins" that are not a list of origins such as https://login.example.org'
  const [unknown] = Object.keys(rest)
  return unknown === undefined ? undefined : `has "${unknown.slice(0, 40)}", which means nothing here`
}

/** The list of a HOWSHIP_SMART_SERVERS file. @throws with the reason, in one line, when it cannot be used */
export function smartServersOf(json: unknown): readonly SmartServer[] {
  if (!Array.isArray(json)) throw new Error('the file holds a list of { "iss", "clientId", "name", "scope", "origins" }')
  for (const [i, one] of json.entries()) {
    const fault = faultOf(one)
    if (fault !== undefined) throw new Error(`server ${i + 1} of the list ${fault}`)
  }
  const servers = json as readonly SmartServer[]
  const bare = servers.map(({ iss }) => iss.replace(/\/+$/, ''))
  const twice = bare.find((iss, i) => bare.indexOf(iss) !== i)
  if (twice !== undefined) throw new Error(`"${twice}" stands in the list twice`)
  return servers
}

/** The origins that the screens must be able to reach, each once. */
export const smartOrigins = (servers: readonly SmartServer[]): readonly string[] => [
  ...new Set(servers.flatMap(({ iss, origins = [] }) => [new URL(iss).origin, ...origins])),
]

/** Registers `GET /smart-servers.json`. There is no secret in it: a public client has none. */
export function serveSmartServers(server: FastifyInstance, servers: readonly SmartServer[]): void {
  server.get('/smart-servers.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(servers))
}
