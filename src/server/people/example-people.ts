/** For tests: a server with people, a browser that keeps cookies, and the app on a phone that gives codes. */
import { createHmac } from 'node:crypto'
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { type Fields, fieldsOf } from '../../record/json.ts'
import { dayOf } from '../../values/day.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import { fhirRest } from '../fhir/rest.ts'
import type { Audit, Deed } from '../store/fhir-store.ts'
import type { Viewer } from '../store/viewer.ts'
import { type PeopleOptions, peopleOf } from './people.ts'

/** The code of an authenticator app at a moment (seconds since 1970): RFC 6238 with SHA-1, 30 seconds, 6 figures. `uri` as in the QR code. */
export function codeOf(uri: string, at = Date.now() / 1000): string {
  const secret = new URL(uri).searchParams.get('secret')!
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replace(/=+$/, '')].map((c) => letters.indexOf(c).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30)))
  const mac = createHmac('sha1', key).update(counter).digest()
  const from = mac[19]! & 15
  return String((mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** A browser at a screen: keeps cookies, and says where its requests come from. */
export class Browser {
  readonly cookies = new Map<string, string>()
  private readonly server: FastifyInstance
  private readonly origin: string
  readonly address: string
  constructor(server: FastifyInstance, origin: string, address = '192.0.2.1') {
    this.server = server
    this.origin = origin
    this.address = address
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: object, headers: Record<string, string> = {}) {
    const answer = await this.server.inject({
      method,
      url,
      remoteAddress: this.address,
      ...(body && { payload: JSON.stringify(body) }),
      headers: {
        origin: this.origin,
        ...(body && { 'content-type': url.startsWith('/fhir') ? 'application/fhir+json' : 'application/json' }),
        ...(this.cookies.size > 0 && { cookie: this.cookie }),
        ...headers,
      },
    })
    const set = [answer.headers['set-cookie'] ?? []].flat()
    for (const text of set) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(text)!
      if (/max-age=0(;|$)/i.test(text)) this.cookies.delete(name!)
      else this.cookies.set(name!, value!)
    }
    const json = /json/.test(String(answer.headers['content-type'])) ? (JSON.parse(answer.body) as unknown) : undefined
    return { status: answer.statusCode, body: fieldsOf(json) ?? {}, json, text: answer.body, set, headers: answer.headers }
  }
}

export interface Practice {
  readonly database: TestDatabase
  readonly server: FastifyInstance
  readonly origin: string
  readonly deeds: (readonly [Viewer, Deed])[]
  readonly browser: (address?: string) => Browser
  readonly close: () => Promise<void>
}

export const setUpToken = 'printed-when-the-server-first-started'

/** A server with its people and its FHIR endpoint. */
export async function practice(
  options: Partial<PeopleOptions> = {},
  database?: TestDatabase,
  serverOptions: FastifyServerOptions = {},
): Promise<Practice> {
  const its = database ?? (await testDatabase())
  const deeds: (readonly [Viewer, Deed])[] = []
  const audit: Audit = { note: (...deed) => void deeds.push(deed), flush: () => Promise.resolve() }
  const origin = options.origin ?? 'https://howship.example.org'
  const people = peopleOf({ db: its.db, origin, secret: 'a secret of more than thirty-two characters', audit, setUpToken, ...options })
  const server: FastifyInstance = fastify(serverOptions)
  people.routes(server)
  fhirRest(server, {
    db: its.db,
    audit,
    viewerOf: people.viewerOf,
    baseUrl: `${origin}/fhir/R4/`,
    fault: () => {},
    protocol: 'uz-leuven',
    today: () => dayOf(2026, 11, 21)!,
  })
  await server.ready()
  let browsers = 0
  return {
    database: its,
    server,
    origin,
    deeds,
    browser: (address) => {
      browsers += 1
      return new Browser(server, origin, address ?? `192.0.2.${browsers % 256}`)
    },
    close: async () => {
      await server.close()
      if (!database) await its.close()
    },
  }
}

export const password = 'a lesion heals in eight weeks'

/** Signs in as far as the password goes, and sets up the phone. Gives what the QR code holds. */
export async function enrol(
  browser: Browser,
  email: string,
): Promise<{ readonly totpURI: string; readonly backupCodes: readonly string[] }> {
  await browser.ask('POST', '/auth/sign-in/email', { email, password })
  const { body } = await browser.ask('POST', '/auth/two-factor/enable', { password })
  // The code before this one, which a clock that is behind still shows: the one of now is left for signing in.
  await browser.ask('POST', '/auth/two-factor/verify-totp', { code: codeOf(String(body.totpURI), Date.now() / 1000 - 30) })
  return body as unknown as { totpURI: string; backupCodes: string[] }
}

/** The first administrator, signed in. */
export async function administratorOf(at: Practice): Promise<Browser> {
  const browser = at.browser()
  await browser.ask('POST', '/api/set-up', { token: setUpToken, name: 'Anke', email: 'anke@example.org', password })
  await enrol(browser, 'anke@example.org')
  return browser
}

/** Somebody whom the administrator invited, signed in. */
export async function invited(at: Practice, by: Browser, name: string, role: string) {
  const email = `${name}@example.org`
  const { body } = await by.ask('POST', '/api/people', { name, email, role })
  const browser = at.browser()
  await browser.ask('POST', '/api/invitation', { token: String(body.token), password })
  const phone = await enrol(browser, email)
  return { browser, email, person: String(body.person), ...phone }
}

export const weightOf = (patient: string, id?: string): Fields => ({
  resourceType: 'Observation',
  ...(id !== undefined && { id }),
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  subject: { reference: `Patient/${patient}` },
})
