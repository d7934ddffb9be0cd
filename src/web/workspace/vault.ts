/**
 * What is kept on the device until the server has it: drafts, changes not yet sent, the records opened last. It is encrypted with a key that the server gives to
 * whoever signs in, so that the next person at the same computer cannot read it; without a connection the key lasts as long as the tab.
 */
import { createStore, delMany, entries, set } from 'idb-keyval'

interface Kept {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
  /** When it was kept, ms since 1970. */
  readonly at: number
}

/** What nobody came back for in so many days is thrown away. */
const longest = 14 * 86_400_000

export interface Vault {
  /** What is kept under a name, read when the vault was opened or written since. */
  get<T>(name: string): T | undefined
  set(name: string, value: unknown): void
  delete(name: string): void
  names(prefix: string): readonly string[]
  /** When everything said so far lies on the disk. */
  settled(): Promise<void>
}

/**
 * Opens what a person kept on this device. What another key locked is left alone until it is too old.
 * @param person whose it is; @param key 32 bytes, base64url
 * Where the browser offers no storage or no cryptography, it is kept for as long as the page stands.
 */
export async function openVault(person: string, key: string): Promise<Vault> {
  const held = new Map<string, unknown>()
  let last: Promise<unknown> = Promise.resolve()
  const locked = await lockOf(person, key).catch(() => undefined)
  if (locked) for (const [name, value] of await locked.all()) held.set(name, value)
  const waiting = new Set<string>()
  /** Writes what stands under a name by the time its turn comes: a sentence that is typed is not written letter by letter. */
  const write = (name: string): void => {
    if (!locked || waiting.has(name)) return
    waiting.add(name)
    last = last
      .then(() => {
        waiting.delete(name)
        return held.has(name) ? locked.put(name, held.get(name)) : locked.remove(name)
      })
      .catch(() => {})
  }
  return {
    get: <T>(name: string) => held.get(name) as T | undefined,
    set(name, value) {
      held.set(name, value)
      write(name)
    },
    delete(name) {
      held.delete(name)
      write(name)
    },
    names: (prefix) => [...held.keys()].filter((name) => name.startsWith(prefix)),
    settled: async () => void (await last),
  }
}

async function lockOf(person: string, key: string) {
  const store = createStore('howship', 'kept')
  const bytes = Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  const secret = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const mine = `${person}/`
  return {
    async all(): Promise<[string, unknown][]> {
      const found = (await entries<string, Kept>(store)) ?? []
      const old = found.filter(([, { at }]) => at < Date.now() - longest).map(([name]) => name)
      if (old.length > 0) await delMany(old, store)
      const read: [string, unknown][] = []
      for (const [name, { iv, data }] of found) {
        if (!name.startsWith(mine) || old.includes(name)) continue
        try {
          const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, data)
          read.push([name.slice(mine.length), JSON.parse(new TextDecoder().decode(clear))])
        } catch {
          // Locked with a key of before: nobody can read it any more.
        }
      }
      return read
    },
    async put(name: string, value: unknown) {
      if (value === undefined) return
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, new TextEncoder().encode(JSON.stringify(value)))
      await set(`${mine}${name}`, { iv, data, at: Date.now() } satisfies Kept, store)
    },
    remove: (name: string) => delMany([`${mine}${name}`], store),
  }
}
