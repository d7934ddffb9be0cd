/**
 * How a server is told what to do: environment variables, each with its meaning, its default and its check. A wrong one stops the start with one line that
 * names it. `docs/running.md` lists them from here.
 */
import { readFileSync } from 'node:fs'
import { isAuthority } from '../../advice/order.ts'
import { smartServersOf } from '../smart-servers.ts'

/** One variable. `read` gives its value, or throws with the reason why it cannot be used. */
interface Setting<T> {
  readonly name: string
  readonly says: string
  readonly fallback: string | undefined
  /** Never printed. */
  readonly secret?: boolean
  readonly read: (text: string) => T
}

const oneOf =
  <const V extends string>(...values: readonly V[]) =>
  (text: string): V => {
    if (!(values as readonly string[]).includes(text)) throw new Error(`choose ${values.join(', ')}`)
    return text as V
  }
const asUrl = (text: string): string => {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('write an address that begins with https:// or http://')
  return text.replace(/\/$/, '')
}
const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
const jsonFile = (path: string): unknown => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Error(`the file ${path} cannot be read`)
  }
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Error(`the file ${path} is no JSON`)
  }
}

const setting = <T, F extends string | undefined>(s: Setting<T> & { readonly fallback: F }): Setting<T> & { readonly fallback: F } => s

/** Every setting, in the order in which the documentation lists them. */
export const settings = {
  port: setting({
    name: 'HOWSHIP_PORT',
    says: 'port to listen on; 0 takes any free one',
    fallback: '8020',
    read: (text) => {
      const port = Number(text)
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('choose a number up to 65535')
      return port
    },
  }),
  host: setting({
    name: 'HOWSHIP_HOST',
    says: 'address to listen on; anything but the loopback address belongs behind a proxy that speaks TLS',
    fallback: '127.0.0.1',
    read: (text) => text,
  }),
  publicUrl: setting({
    name: 'HOWSHIP_PUBLIC_URL',
    says: 'address under which people and other systems reach this server',
    fallback: undefined,
    read: asUrl,
  }),
  trustProxy: setting({
    name: 'HOWSHIP_TRUSTED_PROXY',
    says: 'addresses of the proxy in front, with commas between, whose word on the address of a browser is taken: limits on sign-ins count by it',
    fallback: '',
    read: listOf,
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    says: 'a PostgreSQL (15 or newer) of your own: postgres://user:password@host/database. Without it Howship runs the one it carries, in HOWSHIP_DATA',
    fallback: undefined,
    secret: true,
    read: (text) => {
      if (!/^postgres(ql)?:\/\/\S+$/.test(text)) throw new Error('write postgres://user:password@host/database')
      return text
    },
  }),
  data: setting({
    name: 'HOWSHIP_DATA',
    says: 'folder of the database that Howship carries, and of its secrets',
    fallback: 'howship-data',
    read: (text) => text,
  }),
  auditKey: setting({
    name: 'HOWSHIP_AUDIT_KEY',
    says: 'key of the audit chain, 32 bytes as 64 hexadecimal digits; needed with DATABASE_URL, else made once in HOWSHIP_DATA',
    fallback: undefined,
    secret: true,
    read: (text) => {
      if (!/^[0-9a-f]{64}$/i.test(text)) throw new Error('write 64 hexadecimal digits, as "openssl rand -hex 32" gives them')
      return text
    },
  }),
  sessionSecret: setting({
    name: 'HOWSHIP_SESSION_SECRET',
    says: 'what sessions are signed with, the same for all servers on one database; needed with DATABASE_URL, else made once in HOWSHIP_DATA',
    fallback: undefined,
    secret: true,
    read: (text) => {
      if (text.length < 32) throw new Error('use at least 32 characters, as "openssl rand -hex 32" gives them')
      return text
    },
  }),
  protocol: setting({
    name: 'HOWSHIP_PROTOCOL',
    says: 'the site’s protocol: uz-leuven, aaoms-2014, aaoms-2022, nl-handreiking, esmo-2020',
    fallback: 'uz-leuven',
    read: (text) => {
      if (!isAuthority(text)) throw new Error('choose uz-leuven, aaoms-2014, aaoms-2022, nl-handreiking or esmo-2020')
      return text
    },
  }),
  lang: setting({ name: 'HOWSHIP_LANG', says: 'language where a caller names none: nl or en', fallback: 'nl', read: oneOf('nl', 'en') }),
  timeZone: setting({
    name: 'HOWSHIP_TIME_ZONE',
    says: 'time zone in which a day begins and ends',
    fallback: 'Europe/Amsterdam',
    read: (text) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: text })
      } catch {
        throw new Error('write a time zone such as Europe/Brussels')
      }
      return text
    },
  }),
  codes: setting({
    name: 'HOWSHIP_CODES',
    says: 'JSON file with the site’s own code map (GPK, PRK, HPK, CNK, ICPC, NHG)',
    fallback: undefined,
    read: jsonFile,
  }),
  cdsClients: setting({
    name: 'HOWSHIP_CDS_CLIENTS',
    says: 'JSON file with the CDS Hooks clients that may call, each { "iss", "jwksUrl" or "jwks" }; without it only callers on this machine may',
    fallback: undefined,
    read: jsonFile,
  }),
  origins: setting({
    name: 'HOWSHIP_ALLOWED_ORIGINS',
    says: 'origins of browsers that may call CDS Hooks, with commas between',
    fallback: '',
    read: listOf,
  }),
  smartServers: setting({
    name: 'HOWSHIP_SMART_SERVERS',
    says: 'JSON file with the record systems that may launch Howship (SMART on FHIR), each { "iss", "clientId" }; see connecting.md',
    fallback: undefined,
    read: (path) => smartServersOf(jsonFile(path)),
  }),
  people: setting({
    name: 'HOWSHIP_PEOPLE',
    says: 'JSON file on hospital sign-on and token issuers; see "Signing in with the hospital" below',
    fallback: undefined,
    read: jsonFile,
  }),
  metricsToken: setting({
    name: 'HOWSHIP_METRICS_TOKEN',
    says: 'bearer token for /metrics; without it only this machine may read them',
    fallback: undefined,
    secret: true,
    read: (text) => {
      if (text.length < 20) throw new Error('use at least 20 characters')
      return text
    },
  }),
  log: setting({
    name: 'HOWSHIP_LOG',
    says: 'how much is logged: error, warn, info, silent',
    fallback: 'info',
    read: oneOf('error', 'warn', 'info', 'silent'),
  }),
} as const

type Settings = typeof settings
/** What a server was told. */
export type Config = {
  readonly [K in keyof Settings]: Settings[K] extends Setting<infer T>
    ? Settings[K]['fallback'] extends string
      ? T
      : T | undefined
    : never
}

/** Secrets that stand outside the database, by the command that needs them. */
export const secretsOf = { serve: ['auditKey', 'sessionSecret'], audit: ['auditKey'], other: [] } as const

/**
 * Reads the settings. @param given values that the command line names, before those of the environment
 * @param apart secrets that have to be set beside a DATABASE_URL
 * @returns the settings, or one line that names every variable at fault and what to do
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  given: Partial<Record<keyof Settings, string>> = {},
  apart: readonly ('auditKey' | 'sessionSecret')[] = secretsOf.serve,
): { readonly config: Config } | { readonly unusable: string } {
  const config: Record<string, unknown> = {}
  const faults: string[] = []
  for (const [key, { name, fallback, read, secret }] of Object.entries(settings) as [keyof Settings, Setting<unknown>][]) {
    const text = given[key] ?? environment[name] ?? fallback
    if (text === undefined || (text === '' && fallback === undefined)) continue
    try {
      config[key] = read(text)
    } catch (error) {
      faults.push(`${name}${secret ? '' : ` "${text.slice(0, 60)}"`} cannot be used: ${(error as Error).message}`)
    }
  }
  const known = new Set(Object.values(settings).map((s) => s.name))
  for (const name of Object.keys(environment))
    if (name.startsWith('HOWSHIP_') && !known.has(name)) faults.push(`${name} is no setting of Howship; docs/running.md lists them`)
  if (config.databaseUrl !== undefined && faults.length === 0)
    for (const key of apart)
      if (config[key] === undefined)
        faults.push(`with DATABASE_URL set, ${settings[key].name} has to be set too: it never stands in the database`)
  return faults.length > 0 ? { unusable: `${faults.join('; ')}.` } : { config: config as unknown as Config }
}
