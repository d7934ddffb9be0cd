/**
 * SMART App Launch 2 as a public client in the browser: https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html. The access token stands in no
 * storage and is forgotten once the record is read.
 */
import { type Fields, fieldsOf, listOf, textOf } from '../../record/json.ts'
import { readBundle } from '../../record/read.ts'
import type { SmartServer } from '../../server/smart-servers.ts'
import { type Day, isoDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import type { OpenRecord } from '../read-record.ts'
import { dateText } from '../words.ts'
import { type Lacking, noticesOn, readPatient, type Why } from './read-patient.ts'
import { grantsOf, scopeFor } from './scopes.ts'
import { atStart, filled, listed, smartWords as words } from './smart-words.ts'
import { ownFragment, type Pending, type Step, urlOf } from './step.ts'

/** What the launch needs of the browser. */
export interface Around {
  readonly fetch: typeof fetch
  /** Where the record system sends the browser back to, as it is registered there. */
  readonly redirectUri: string
  /** Of the address: language and protocol come back with the user. */
  readonly fragment: string
  readonly keep: (pending: Pending) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Ends it: the user no longer wants it. */
  readonly signal: AbortSignal
}

/** One kind line on why it ended. */
export interface Problem {
  readonly problem: Text
}

/** Milliseconds for one question on signing in, and for reading the whole record. */
const patience = 15_000
const readingTime = 60_000
/** Someone who signs in longer than this has left the tab. */
const longestSignIn = 30 * 60_000

const bareIss = (iss: string): string => iss.replace(/\/+$/, '')

/** The listed system that an address belongs to. */
export const serverOf = (iss: string, servers: readonly SmartServer[]): SmartServer | undefined =>
  servers.find((server) => bareIss(server.iss) === bareIss(iss))

/** What its users call it. */
export const nameOf = (server: SmartServer): Text => (server.name === undefined ? words.system : { nl: server.name, en: server.name })

/** A line with the system's name in it. */
export function lineOf(text: Text, server: SmartServer, fillings: Readonly<Record<string, string | Text>> = {}): Text {
  const name = nameOf(server)
  return filled(text, { name, Name: atStart(name), ...fillings })
}

interface Discovered {
  readonly authorize: URL
  readonly token: URL
  readonly issuer: string | undefined
  readonly capabilities: readonly unknown[]
}

/** A GET or POST for JSON. `status` 0: no answer. */
async function ask(around: Around, url: URL, body?: URLSearchParams): Promise<{ readonly status: number; readonly json: Fields }> {
  const response = await around.fetch(url, {
    ...(body && { method: 'POST', body }),
    headers: { accept: 'application/json' },
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([around.signal, AbortSignal.timeout(patience)]),
  })
  const json: unknown = await response.json().catch((error: unknown) => {
    if (around.signal.aborted || (error as Error)?.name === 'TimeoutError') throw error
    return undefined
  })
  return { status: response.status, json: fieldsOf(json) ?? {} }
}

/** What is said when a question got no answer. */
const unanswered = (error: unknown, server: SmartServer, signal: AbortSignal): Problem => ({
  problem: signal.aborted ? words.stopped : lineOf((error as Error)?.name === 'TimeoutError' ? words.slow : words.away, server),
})

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** An address for signing in, when it lies where the site says: nobody else is sent a code. */
function endpoint(value: unknown, server: SmartServer): URL | undefined {
  const url = urlOf(textOf(value) ?? '')
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.test(url.hostname))
  return url && safe && [new URL(server.iss).origin, ...(server.origins ?? [])].includes(url.origin) ? url : undefined
}

async function discover(server: SmartServer, around: Around): Promise<Discovered | Problem> {
  try {
    const { status, json } = await ask(around, new URL(`${bareIss(server.iss)}/.well-known/smart-configuration`))
    if (status !== 200) return { problem: lineOf(status >= 500 ? words.away : words.unsuited, server) }
    const authorize = endpoint(json.authorization_endpoint, server)
    const token = endpoint(json.token_endpoint, server)
    return authorize && token && listOf(json.code_challenge_methods_supported).includes('S256')
      ? { authorize, token, issuer: textOf(json.issuer), capabilities: listOf(json.capabilities) }
      : { problem: lineOf(words.unsuited, server) }
  } catch (error) {
    return unanswered(error, server, around.signal)
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))

/** A launch: where the browser goes next to sign in. What is needed on the return is kept. */
export async function begin(
  step: Extract<Step, { kind: 'launch' }>,
  servers: readonly SmartServer[],
  around: Around,
): Promise<{ readonly go: URL } | Problem> {
  const server = serverOf(step.iss, servers)
  if (!server) return { problem: words.notListed }
  // Browsers give no SHA-256 to a page without TLS.
  if (!globalThis.crypto?.subtle) return { problem: words.insecure }
  const found = await discover(server, around)
  if ('problem' in found) return found
  const [state, verifier] = [random(), random()]
  const challenge = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))
  for (const [name, value] of Object.entries({
    response_type: 'code',
    client_id: server.clientId,
    redirect_uri: around.redirectUri,
    ...(step.launch !== undefined && { launch: step.launch }),
    scope: scopeFor(server, found.capabilities, step.launch !== undefined),
    state,
    aud: step.iss,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }))
    found.authorize.searchParams.set(name, value)
  around.keep({ state, verifier, iss: step.iss, fragment: ownFragment(around.fragment), at: around.now() })
  return { go: found.authorize }
}

/** An OAuth error code, as a word that IT can look up: " (invalid_scope)". */
const codeInWords = (error: unknown): string => (typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? ` (${error})` : '')

/** Back from signing in: exchanges the code, reads the record, and forgets the token. */
export async function finish(
  step: Extract<Step, { kind: 'return' }>,
  servers: readonly SmartServer[],
  around: Around,
  today: Day,
): Promise<OpenRecord | Problem> {
  const { pending } = step
  if (pending?.state !== step.state) return { problem: words.mismatch }
  const server = serverOf(pending.iss, servers)
  if (!server) return { problem: words.notListed }
  if (step.code === undefined) {
    if (step.error === 'access_denied') return { problem: words.denied }
    const passing = step.error === 'server_error' || step.error === 'temporarily_unavailable'
    return { problem: passing ? lineOf(words.away, server) : lineOf(words.rejected, server, { code: codeInWords(step.error) }) }
  }
  if (around.now() - pending.at > longestSignIn) return { problem: words.expired }
  const found = await discover(server, around)
  if ('problem' in found) return found
  // The answer of one server, given to another: RFC 9207.
  if (step.issuer !== undefined && found.issuer !== undefined && step.issuer !== found.issuer) return { problem: words.mismatch }
  let token: Fields
  try {
    const { status, json } = await ask(
      around,
      found.token,
      new URLSearchParams({
        grant_type: 'authorization_code',
        code: step.code,
        redirect_uri: around.redirectUri,
        client_id: server.clientId,
        code_verifier: pending.verifier,
      }),
    )
    if (status >= 500) return { problem: lineOf(words.away, server) }
    if (json.error === 'invalid_grant') return { problem: words.expired }
    if (status !== 200) return { problem: lineOf(words.rejected, server, { code: codeInWords(json.error) }) }
    token = json
  } catch (error) {
    return unanswered(error, server, around.signal)
  }
  const given = textOf(token.access_token)
  if (given === undefined || String(token.token_type).toLowerCase() !== 'bearer') return { problem: lineOf(words.unsuited, server) }
  const patient = textOf(token.patient)
  if (patient === undefined || !/^[A-Za-z0-9.-]{1,64}$/.test(patient)) return { problem: lineOf(words.noPatient, server) }
  return read(server, given, patient, textOf(token.scope) ?? scopeFor(server, found.capabilities, false), around, today)
}

async function read(
  server: SmartServer,
  token: string,
  patient: string,
  scope: string,
  around: Around,
  today: Day,
): Promise<OpenRecord | Problem> {
  const slow = AbortSignal.timeout(readingTime)
  const signal = AbortSignal.any([around.signal, slow])
  const answer = await readPatient(
    { base: new URL(`${bareIss(server.iss)}/`), token, patient, grants: grantsOf(scope), signal, fetch: around.fetch },
    today,
  )
  if (signal.aborted) return { problem: around.signal.aborted ? words.stopped : lineOf(words.slow, server) }
  if ('ended' in answer) return { problem: lineOf(words[answer.ended], server) }
  if ('short' in answer) {
    const or = { nl: ` ${words.or.nl} `, en: ` ${words.or.en} ` }
    return { problem: lineOf(words.notEnough, server, { what: listed(answer.short, or) }) }
  }
  const result = readBundle(answer.bundle, { asOf: today })
  if ('unusable' in result || result.record.patient.reference !== `Patient/${patient}`) return { problem: lineOf(words.unusable, server) }
  const record = { ...result.record, notices: [...result.record.notices, ...noticesOn(answer.lacking, result.record.patient.reference)] }
  const born = record.patient.birthDate
  return {
    name: record.patient.name ?? record.patient.reference,
    record,
    source: [
      born ? filled(words.born, { date: dateIn(born.text) }) : words.bornUnknown,
      lineOf(words.readFrom, server, { date: dateIn(isoDay(today)) }),
      ...lackingInWords(answer.lacking, ['notOffered'], server),
    ],
    lacking: lackingInWords(answer.lacking, ['notGranted', 'failed', 'partly'], server),
  }
}

const dateIn = (iso: string): Text => ({ nl: dateText(iso, 'nl'), en: dateText(iso, 'en') })

/** A line for each of these reasons why something was not read. */
function lackingInWords(lacking: readonly Lacking[], reasons: readonly Why[], server: SmartServer): readonly Text[] {
  return reasons.flatMap((why) => {
    const parts = lacking.filter((one) => one.why === why).map(({ part }) => part)
    return parts.length === 0 ? [] : [lineOf(words[why], server, { what: listed(parts) })]
  })
}
