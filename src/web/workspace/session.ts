/** Who is signed in here, and every call to the server on their behalf. One session for the whole page: a form stays open while somebody signs in again. */
import type { Role } from '../../server/store/viewer.ts'
import { openVault, type Vault } from './vault.ts'

export interface Me {
  readonly person: string
  readonly name: string
  readonly role: Role
  readonly teams: readonly { readonly id: string; readonly name: string }[]
}

export type Session =
  | { readonly state: 'asking' }
  /** Nobody, or not all the way: `step` says what is left. */
  | { readonly state: 'out'; readonly step: 'sign-in' | 'second-factor'; readonly hospital: boolean; readonly unreachable?: boolean }
  | {
      readonly state: 'in'
      readonly me: Me
      readonly vault: Vault
      /** The server no longer knows the session: what is typed stays, sending waits. */
      readonly expired: boolean
      /** People sign in here with the hospital's own sign-on. */
      readonly hospital: boolean
    }

interface Answer {
  readonly signedIn: boolean
  readonly hospital: boolean
  readonly person?: string
  readonly name?: string
  readonly role?: Role
  readonly secondFactor?: 'done' | 'set-up'
  readonly teams?: Me['teams']
  readonly deviceKey?: string
}

/** The connection failed: nothing is known about what the server did. */
export class NoConnection extends Error {}

let now: Session = { state: 'asking' }
const listeners = new Set<() => void>()
const tell = (next: Session): void => {
  now = next
  for (const listener of listeners) listener()
}

export const session = {
  get: (): Session => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

const tabMemory = 'howship-session'

async function enter(answer: Required<Pick<Answer, 'person' | 'name' | 'role' | 'deviceKey'>> & Answer): Promise<void> {
  const me: Me = { person: answer.person, name: answer.name, role: answer.role, teams: answer.teams ?? [] }
  const vault = now.state === 'in' && now.me.person === me.person ? now.vault : await openVault(me.person, answer.deviceKey)
  sessionStorage.setItem(tabMemory, JSON.stringify(answer))
  tell({ state: 'in', me, vault, expired: false, hospital: answer.hospital })
}

/** Asks the server who is signed in. Without a connection whoever was signed in in this tab stays, and works with what is kept here. */
export async function askWho(): Promise<void> {
  let answer: Answer
  try {
    const response = await fetch('/api/me', { headers: { accept: 'application/json' }, cache: 'no-store' })
    if (!response.ok) throw new NoConnection()
    answer = (await response.json()) as Answer
  } catch {
    const kept = sessionStorage.getItem(tabMemory)
    if (now.state === 'in') return
    if (kept) return enter(JSON.parse(kept))
    return tell({ state: 'out', step: 'sign-in', hospital: false, unreachable: true })
  }
  if (answer.signedIn && answer.secondFactor === 'done' && answer.person && answer.name && answer.role && answer.deviceKey)
    return enter(answer as Parameters<typeof enter>[0])
  if (now.state === 'in') return tell({ ...now, expired: true })
  sessionStorage.removeItem(tabMemory)
  tell({ state: 'out', step: answer.signedIn ? 'second-factor' : 'sign-in', hospital: answer.hospital })
}

const placeLeft = 'howship-place'

/** Off to the hospital's sign-on; whoever comes back from it comes back to this place, where what was typed is still kept. */
export function toHospital(): void {
  sessionStorage.setItem(placeLeft, location.hash)
  location.assign('/auth/hospital')
}

/**
 * Back from the hospital's sign-on, which leads to the front door: the place that was left, once. To be called before anything reads the address.
 * @returns whether the address is another now
 */
export function backToPlace(
  at: Pick<Location, 'hash' | 'search' | 'pathname'>,
  history: Pick<History, 'replaceState'>,
  storage: Storage,
): boolean {
  const place = storage.getItem(placeLeft)
  // Refused, or on the way somewhere else: it is kept until it can be used.
  if (place === null || at.hash !== '' || at.search !== '') return false
  storage.removeItem(placeLeft)
  history.replaceState(null, '', `${at.pathname}${place}`)
  return true
}

/** The work is done: the session ends on the server, this tab forgets the key, and records leave the device. What was not yet sent waits, locked, until the same person is back. */
export async function signOut(): Promise<void> {
  if (now.state === 'in') {
    const { vault } = now
    for (const name of vault.names('record/')) vault.delete(name)
    await vault.settled()
  }
  await fetch('/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).catch(() => {})
  sessionStorage.removeItem(tabMemory)
  tell({ state: 'out', step: 'sign-in', hospital: false })
  await askWho()
}

/**
 * A call to this server. @throws NoConnection when it cannot be reached, or answers that it is not itself (502, 503, 504)
 * An answer of 401 marks the session as ended; the caller's own work goes on.
 */
export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, { cache: 'no-store', ...init })
  } catch {
    throw new NoConnection()
  }
  if (response.status === 401 && now.state === 'in') tell({ ...now, expired: true })
  if (response.status >= 502 && response.status <= 504) throw new NoConnection()
  return response
}
