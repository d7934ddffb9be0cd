/**
 * What is saved here and has to reach the server: kept on the device at once, sent in order, tried again until there is an answer. A change that somebody else was
 * ahead of, or that the server refuses, stays until a person has looked at it: nothing is overwritten and nothing is dropped.
 */
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'
import type { Text } from '../../values/text.ts'
import { call, NoConnection } from './session.ts'
import type { Vault } from './vault.ts'
import { nameOf } from './writing.ts'

/** One resource as it is to stand in the record. With a version in its `meta` it replaces that version and no other. */
export interface Change {
  readonly resource: Resource
}

/** Changes that belong together: all of them are stored, or none. */
export interface Sending {
  readonly id: string
  readonly patient: string
  /** What it is, for the person who saved it. */
  readonly label: Text
  readonly changes: readonly Change[]
  /** Instead of changes: an entry for a journal, that is added and not undone. */
  readonly post?: { readonly path: string; readonly body: unknown }
  /** What stood in the record before, for undo; by reference. */
  readonly before: Readonly<Record<string, Resource>>
  /** ms since 1970. */
  readonly at: number
  readonly state: 'waiting' | 'conflict' | 'refused'
  /** Of a refusal: why, as the server says. */
  readonly why?: string
  /** An undo is not offered again for an undo. */
  readonly undoes?: boolean
}

/** What was sent last, and can be undone. */
export type Sent = Pick<Sending, 'id' | 'patient' | 'label' | 'changes' | 'before' | 'at'> & { readonly undoes?: boolean }

export interface OutboxState {
  readonly sendings: readonly Sending[]
  readonly sent: Sent | undefined
  readonly connected: boolean
}

export interface Outbox {
  get(): OutboxState
  subscribe(listener: () => void): () => void
  save(patient: string, changes: readonly Change[], label: Text, before: Readonly<Record<string, Resource>>, undoes?: boolean): void
  /** Adds an entry to a journal of the server's, when there is a connection. */
  post(patient: string, path: string, body: unknown, label: Text): void
  /** Tries again now. */
  send(): Promise<void>
  /** After a conflict: the change on top of the version that stands there now, or not at all. */
  settle(id: string, versions: Readonly<Record<string, string>> | 'drop'): void
  undo(): void
  /** The undo line is gone. */
  forgetSent(): void
  stop(): void
}

/** A transaction that puts each resource under its own id: sent twice it does what it does once. */
export const bundleOf = (changes: readonly Change[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: changes.map(({ resource }) => ({
    resource,
    request: { method: 'PUT', url: nameOf(resource), ...(resource.meta?.versionId && { ifMatch: `W/"${resource.meta.versionId}"` }) },
  })),
})

/** The same resource, said to have been a mistake: records are not unwritten. Undefined for a kind that has no such word. */
export function asMistake(resource: Resource): Resource | undefined {
  const mistake = (system: string) => ({
    coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code: 'entered-in-error' }],
  })
  switch (resource.resourceType) {
    case 'Condition': {
      const { clinicalStatus: _, ...rest } = resource
      return { ...rest, verificationStatus: mistake('condition-ver-status') }
    }
    case 'AllergyIntolerance': {
      const { clinicalStatus: _, ...rest } = resource
      return { ...rest, verificationStatus: mistake('allergyintolerance-verification') }
    }
    case 'Observation':
    case 'Procedure':
    case 'ServiceRequest':
    case 'MedicationRequest':
    case 'MedicationStatement':
    case 'MedicationAdministration':
    case 'DocumentReference':
    case 'Task':
    case 'Appointment':
    case 'Media':
    case 'Communication':
    case 'List':
    case 'CarePlan':
      return { ...resource, status: 'entered-in-error' } as Resource
    default:
      return undefined
  }
}

const prefix = 'sending/'

/** @param retry ms after which a failed connection is tried again */
export function openOutbox(vault: Vault, { retry = 5000 }: { readonly retry?: number } = {}): Outbox {
  const listeners = new Set<() => void>()
  let state: OutboxState = {
    sendings: vault
      .names(prefix)
      .map((name) => vault.get<Sending>(name)!)
      .sort((a, b) => a.at - b.at),
    sent: undefined,
    connected: true,
  }
  let busy: Promise<void> | undefined
  let wanted = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (next: Partial<OutboxState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const keep = (sending: Sending): void => {
    vault.set(prefix + sending.id, sending)
    const known = state.sendings.some(({ id }) => id === sending.id)
    tell({ sendings: known ? state.sendings.map((s) => (s.id === sending.id ? sending : s)) : [...state.sendings, sending] })
  }
  const drop = (id: string): void => {
    vault.delete(prefix + id)
    tell({ sendings: state.sendings.filter((s) => s.id !== id) })
  }

  async function sendOne(sending: Sending): Promise<'go-on' | 'wait'> {
    let response: Response
    try {
      response = sending.post
        ? await call(sending.post.path, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(sending.post.body),
          })
        : await call('/fhir/R4/', {
            method: 'POST',
            headers: { 'content-type': 'application/fhir+json', accept: 'application/fhir+json' },
            body: JSON.stringify(bundleOf(sending.changes)),
          })
    } catch (error) {
      if (!(error instanceof NoConnection)) throw error
      tell({ connected: false })
      return 'wait'
    }
    tell({ connected: true })
    // Signed out meanwhile, or asked to be patient: it is not lost, it waits.
    if (response.status === 401 || response.status === 429 || response.status >= 500) return 'wait'
    const body = (await response.json().catch(() => undefined)) as
      | Bundle
      | OperationOutcome
      | { readonly resourceType?: never; readonly error?: string }
      | undefined
    // Undone while it was under way: then the undo waits behind it.
    const last = state.sendings.find(({ id }) => id === sending.id) ?? sending
    if (response.ok && sending.post) {
      tell({ sent: { ...last, undoes: true } })
      drop(sending.id)
      return 'go-on'
    }
    if (response.ok && body?.resourceType === 'Bundle') {
      const stored = new Map((body.entry ?? []).flatMap(({ resource }) => (resource ? [[nameOf(resource), resource] as const] : [])))
      const versions = new Map((body.entry ?? []).map(({ response: r }, i) => [i, /W\/"([^"]+)"/.exec(r?.etag ?? '')?.[1]] as const))
      const changes = last.changes.map(({ resource }, i) => {
        const versionId = stored.get(nameOf(resource))?.meta?.versionId ?? versions.get(i)
        return { resource: { ...resource, meta: { ...resource.meta, ...(versionId !== undefined && { versionId }) } } as Resource }
      })
      tell({ sent: { ...last, changes } })
      drop(sending.id)
      return 'go-on'
    }
    const outcome = body?.resourceType === 'OperationOutcome' ? body : undefined
    const why =
      outcome?.issue?.[0]?.details?.text ?? outcome?.issue?.[0]?.diagnostics ?? (body as { readonly error?: string } | undefined)?.error
    keep({ ...last, state: response.status === 412 || response.status === 409 ? 'conflict' : 'refused', ...(why !== undefined && { why }) })
    return 'go-on'
  }

  async function round(): Promise<void> {
    clearTimeout(timer)
    while (wanted) {
      wanted = false
      for (let next = state.sendings.find((s) => s.state === 'waiting'); next; next = state.sendings.find((s) => s.state === 'waiting'))
        if ((await sendOne(next)) === 'wait') {
          timer = setTimeout(() => void outbox.send(), retry)
          break
        }
    }
  }

  const outbox: Outbox = {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    save(patient, changes, label, before, undoes) {
      keep({ id: crypto.randomUUID(), patient, label, changes, before, at: Date.now(), state: 'waiting', ...(undoes && { undoes }) })
      void outbox.send()
    },
    post(patient, path, body, label) {
      keep({ id: crypto.randomUUID(), patient, label, changes: [], post: { path, body }, before: {}, at: Date.now(), state: 'waiting' })
      void outbox.send()
    },
    send() {
      // Saved while the last round ended: that round did not see it.
      wanted = true
      busy ??= round().finally(() => {
        busy = undefined
        return wanted ? outbox.send() : undefined
      })
      return busy
    },
    settle(id, versions) {
      const sending = state.sendings.find((s) => s.id === id)
      if (!sending) return
      if (versions === 'drop') return drop(id)
      const { why: _, ...rest } = sending
      keep({
        ...rest,
        state: 'waiting',
        changes: sending.changes.map(({ resource }) => {
          const versionId = versions[nameOf(resource)]
          return { resource: versionId === undefined ? resource : ({ ...resource, meta: { ...resource.meta, versionId } } as Resource) }
        }),
      })
      void outbox.send()
    },
    undo() {
      const { sent } = state
      if (!sent) return
      const changes = sent.changes.flatMap(({ resource }): Change[] => {
        const before = sent.before[nameOf(resource)]
        const back = before ?? asMistake(resource)
        return back ? [{ resource: { ...back, meta: { ...back.meta, versionId: resource.meta?.versionId } } as Resource }] : []
      })
      tell({ sent: undefined })
      if (changes.length > 0)
        outbox.save(sent.patient, changes, { nl: `Ongedaan: ${sent.label.nl}`, en: `Undone: ${sent.label.en}` }, {}, true)
    },
    forgetSent: () => tell({ sent: undefined }),
    stop: () => clearTimeout(timer),
  }
  void outbox.send()
  return outbox
}
