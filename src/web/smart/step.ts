/** The little of the launch that every visit needs: does this address come from a record system, and which systems are there? */
import type { SmartServer } from '../../server/smart-servers.ts'
import { noAnswers, readAddress, writeAddress } from '../answers.ts'

/** What is kept while the browser is away at the record system. Never a token. */
export interface Pending {
  readonly state: string
  /** PKCE, RFC 7636. */
  readonly verifier: string
  /** As Howship was launched with it. */
  readonly iss: string
  /** Language and protocol, as the address holds them. */
  readonly fragment: string
  /** When it began, ms since 1970. */
  readonly at: number
}

/** What a record system sends the browser with. */
export type Step =
  /** A launch: from within a patient's record, with `launch`; or on its own. */
  | { readonly kind: 'launch'; readonly iss: string; readonly launch: string | undefined }
  /** Back from signing in. `issuer`: RFC 9207. */
  | {
      readonly kind: 'return'
      readonly state: string
      readonly code: string | undefined
      readonly error: string | undefined
      readonly issuer: string | undefined
      readonly pending: Pending | undefined
    }

/** Where {@link Pending} stands in the session storage. */
export const pendingKey = 'howship.smart'

type Place = Pick<Location, 'href'>
type Visits = Pick<History, 'replaceState'>
type Kept = Pick<Storage, 'getItem' | 'removeItem'>

function pendingOf(text: string | null): Pending | undefined {
  try {
    const { state, verifier, iss, fragment, at } = JSON.parse(text ?? '') as Record<string, unknown>
    return typeof state === 'string' &&
      typeof verifier === 'string' &&
      typeof iss === 'string' &&
      typeof fragment === 'string' &&
      typeof at === 'number'
      ? { state, verifier, iss, fragment, at }
      : undefined
  } catch {
    return undefined
  }
}

/**
 * The step that the address holds, taken out of it: a code stands in no history, and a reload begins with nothing. What was kept for
 * the return is forgotten with it, whether it fits or not.
 */
export function takeStep(place: Place, visits: Visits, kept: Kept): Step | undefined {
  const url = new URL(place.href)
  const get = (name: string): string | undefined => url.searchParams.get(name) || undefined
  const [state, code, error, iss] = [get('state'), get('code'), get('error'), get('iss')]
  if (state !== undefined && (code !== undefined || error !== undefined)) {
    const pending = pendingOf(kept.getItem(pendingKey))
    kept.removeItem(pendingKey)
    visits.replaceState(null, '', `${url.pathname}${pending ? ownFragment(pending.fragment) : ''}`)
    return { kind: 'return', state, code, error, issuer: iss, pending }
  }
  if (iss === undefined) return undefined
  visits.replaceState(null, '', `${url.pathname}${url.hash}`)
  return { kind: 'launch', iss, launch: get('launch') }
}

/** Language and protocol of a fragment: answers about one patient do not travel to the record of another. */
export const ownFragment = (fragment: string): string => writeAddress({ ...readAddress(fragment), answers: noAnswers })

let servers: Promise<readonly SmartServer[] | undefined> | undefined

/** The record systems of this site; none when it has none. Undefined when that could not be found out. Asked once. */
export function serversHere(): Promise<readonly SmartServer[] | undefined> {
  servers ??= fetch(new URL('smart-servers.json', document.baseURI), { signal: AbortSignal.timeout(10_000) })
    .then((response) => (response.ok ? response.json() : []))
    .then(
      (list: unknown) => (Array.isArray(list) ? (list as readonly SmartServer[]) : []),
      () => undefined,
    )
  return servers
}

/** An address, or undefined for what is none. Written out: the browser inside a record system may be older than `URL.parse`. */
export function urlOf(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
