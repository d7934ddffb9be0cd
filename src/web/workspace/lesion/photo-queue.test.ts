/** A picture without a connection: it waits, or it is said that it cannot. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Vault } from '../vault.ts'
import { dropWaiting, largestWaiting, type PhotoOf, sendPhoto, sendWaiting, waitingPhotos } from './photo-queue.ts'

function memory(): Vault {
  const held = new Map<string, unknown>()
  return {
    get: <T>(name: string) => held.get(name) as T | undefined,
    set: (name, value) => void held.set(name, value),
    delete: (name) => void held.delete(name),
    names: (prefix) => [...held.keys()].filter((name) => name.startsWith(prefix)),
    settled: () => Promise.resolve(),
  }
}

const photo: PhotoOf = {
  id: 'p1',
  patient: 'nora',
  lesion: 'Condition/lesion',
  on: '2026-11-19',
  kind: 'photo',
  note: 'Na het spoelen: “links”',
}
const asked: { url: string; init: RequestInit }[] = []
const answering = (answer: () => Response): void =>
  void vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, init })
    return Promise.resolve().then(answer)
  })
const offline = (): void =>
  answering(() => {
    throw new TypeError('Failed to fetch')
  })
afterEach(() => {
  vi.unstubAllGlobals()
  asked.length = 0
})

describe('a picture', () => {
  test('goes to the server with its day and lesion in the address, and its words in none', async () => {
    answering(() => Response.json({ resourceType: 'Media', id: 'p1' }, { status: 201 }))
    const vault = memory()
    expect(await sendPhoto(vault, photo, new Blob(['x']))).toEqual({ state: 'stored', media: { resourceType: 'Media', id: 'p1' } })
    expect(asked[0]?.url).toBe('/api/patients/nora/photos?id=p1&on=2026-11-19&lesion=Condition%2Flesion&kind=photo')
    expect(decodeURIComponent(new Headers(asked[0]?.init.headers).get('x-photo-note')!)).toBe(photo.note)
    expect(waitingPhotos(vault, 'nora', 'Condition/lesion')).toEqual([])
  })

  test('without a connection waits on the device, and goes later, byte for byte', async () => {
    const vault = memory()
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256)
    offline()
    expect(await sendPhoto(vault, photo, new File([bytes], 'links.jpg'))).toEqual({ state: 'waits' })
    expect(waitingPhotos(vault, 'nora', 'Condition/lesion')).toEqual([{ ...photo, name: 'links.jpg' }])
    expect(await sendWaiting(vault, 'nora')).toEqual([])
    answering(() => Response.json({ resourceType: 'Media', id: 'p1' }, { status: 201 }))
    expect((await sendWaiting(vault, 'nora')).map(({ state }) => state)).toEqual(['stored'])
    expect(new Uint8Array(await (asked.at(-1)!.init.body as Blob).arrayBuffer())).toEqual(bytes)
    expect(waitingPhotos(vault, 'nora', 'Condition/lesion')).toEqual([])
  })

  test('after the session ended waits too', async () => {
    const vault = memory()
    answering(() => Response.json({ error: { nl: 'Meld u eerst aan.', en: 'Sign in first.' } }, { status: 401 }))
    expect(await sendPhoto(vault, photo, new Blob(['x']))).toEqual({ state: 'waits' })
    expect(waitingPhotos(vault, 'nora', 'Condition/lesion')).toHaveLength(1)
  })

  test('too large to wait is said to be so, and is not kept', async () => {
    const vault = memory()
    offline()
    expect(await sendPhoto(vault, photo, new Blob([new Uint8Array(largestWaiting + 1)]))).toEqual({ state: 'too-large-to-wait' })
    expect(waitingPhotos(vault, 'nora', 'Condition/lesion')).toEqual([])
  })

  test('that the server refuses does not wait: it says why', async () => {
    const vault = memory()
    const why = { nl: 'Dit is een HEIC-foto.', en: 'This is a HEIC picture.' }
    answering(() => Response.json({ error: why }, { status: 422 }))
    expect(await sendPhoto(vault, photo, new Blob(['x']))).toEqual({ state: 'refused', why })
    expect(waitingPhotos(vault, 'nora', 'Condition/lesion')).toEqual([])
  })

  test('that waits can be taken back; one of another lesion stays', async () => {
    const vault = memory()
    offline()
    await sendPhoto(vault, photo, new Blob(['x']))
    await sendPhoto(vault, { ...photo, id: 'p2', lesion: 'Condition/other' }, new Blob(['x']))
    dropWaiting(vault, 'nora', 'p1')
    expect(waitingPhotos(vault, 'nora', 'Condition/lesion')).toEqual([])
    expect(waitingPhotos(vault, 'nora', 'Condition/other').map(({ id }) => id)).toEqual(['p2'])
  })
})
