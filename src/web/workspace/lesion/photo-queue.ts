/**
 * Pictures on their way to the server. Without a connection a small one waits on this device, encrypted like everything that waits here; a large one does not fit
 * there, and whoever takes it is told so.
 */
import type { Media } from '@medplum/fhirtypes'
import type { Text } from '../../../values/text.ts'
import { call, NoConnection } from '../session.ts'
import type { Vault } from '../vault.ts'
import type { PictureKind } from './pictures.ts'

/** Largest picture that waits on the device, bytes. */
export const largestWaiting = 5 * 1024 * 1024

/** What goes with a picture. */
export interface PhotoOf {
  /** Its own id, chosen here: sent twice it is one picture. */
  readonly id: string
  readonly patient: string
  readonly lesion: string
  /** Day, ISO. */
  readonly on: string
  readonly kind: PictureKind
  readonly note: string
}

interface Waiting extends PhotoOf {
  /** Name of the file, to be recognised by. */
  readonly name: string
  /** base64 */
  readonly data: string
  readonly at: number
}

export type PhotoSent =
  | { readonly state: 'stored'; readonly media: Media }
  | { readonly state: 'waits' }
  | { readonly state: 'too-large-to-wait' }
  | { readonly state: 'refused'; readonly why: Text | undefined }

const prefix = (patient: string): string => `photo/${patient}/`

async function send(photo: PhotoOf, body: Blob): Promise<PhotoSent> {
  const { id, on, lesion, kind, patient, note } = photo
  const query = new URLSearchParams({ id, on, lesion, kind })
  const response = await call(`/api/patients/${encodeURIComponent(patient)}/photos?${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream', ...(note.trim() && { 'x-photo-note': encodeURIComponent(note.trim()) }) },
  })
  // Signed out meanwhile, or too busy: as without a connection, it waits.
  if (response.status === 401 || response.status === 429 || response.status >= 500) throw new NoConnection()
  const answer = (await response.json().catch(() => undefined)) as Media | { readonly error?: Text } | undefined
  if (response.ok && answer && 'resourceType' in answer) return { state: 'stored', media: answer }
  return { state: 'refused', why: answer && 'error' in answer ? answer.error : undefined }
}

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(text)
}

/** Sends a picture, or keeps it until there is a connection. */
export async function sendPhoto(vault: Vault, photo: PhotoOf, file: Blob & { readonly name?: string }): Promise<PhotoSent> {
  try {
    return await send(photo, file)
  } catch (error) {
    if (!(error instanceof NoConnection)) throw error
    if (file.size > largestWaiting) return { state: 'too-large-to-wait' }
    const data = base64Of(new Uint8Array(await file.arrayBuffer()))
    vault.set(`${prefix(photo.patient)}${photo.id}`, { ...photo, name: file.name ?? '', data, at: Date.now() } satisfies Waiting)
    return { state: 'waits' }
  }
}

/** Pictures of a lesion that wait on this device. */
export const waitingPhotos = (vault: Vault, patient: string, lesion: string): readonly (PhotoOf & { readonly name: string })[] =>
  vault.names(prefix(patient)).flatMap((name) => {
    const { data: _, at: __, ...photo } = vault.get<Waiting>(name)!
    return photo.lesion === lesion ? [photo] : []
  })

/** Sends what waits. @returns what was stored, and what the server would not take (that is dropped here, and said) */
export async function sendWaiting(vault: Vault, patient: string): Promise<readonly PhotoSent[]> {
  const done: PhotoSent[] = []
  for (const name of vault.names(prefix(patient))) {
    const { data, ...photo } = vault.get<Waiting>(name)!
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0))
    try {
      done.push(await send(photo, new Blob([bytes])))
      vault.delete(name)
    } catch (error) {
      if (error instanceof NoConnection) break
      throw error
    }
  }
  return done
}

/** One that waits, taken back. */
export const dropWaiting = (vault: Vault, patient: string, id: string): void => vault.delete(`${prefix(patient)}${id}`)
