/** One patient, open: the record as the server keeps it with one's own unsent changes laid over, and what follows from it. */
import type { Bundle, Resource } from '@medplum/fhirtypes'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { RecordVersion } from '../../server/workspace/record-routes.ts'
import { type Day, isoDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import type { Change, Outbox } from './outbox.ts'
import { call, NoConnection } from './session.ts'
import type { Vault } from './vault.ts'
import type { PatientView, Viewed } from './view.ts'
import { work } from './view-client.ts'
import { nameOf } from './writing.ts'

export interface OpenPatient {
  readonly id: string
  /** FHIR as stored, own unsent changes laid over. */
  readonly resources: readonly Resource[]
  /** What follows from it; undefined while it is being worked out for the first time. */
  readonly view: PatientView | undefined
  /** Why the record gives no view. */
  readonly unusable: Text | undefined
  /** Keeps changes that belong together, at once on this device and then on the server. @param label what it is: "Extractie 46 gepland" */
  save(changes: readonly Change[], label: Text): void
  /** Adds what was done with a recommendation to the advice journal. */
  answer(answer: AdviceAnswer, label: Text): void
  /** Changes when an answer reached the journal. */
  readonly answersSent: string | undefined
  /** Somebody else changed this record while it was open here: who, as far as it is known, and when (ms since 1970). */
  readonly changedByOther: { readonly name: string | undefined; readonly at: number } | undefined
  /** The record as it was kept on this device at that time (ms since 1970): there is no connection. */
  readonly keptAt: number | undefined
}

/** What a clinician did with a recommendation. */
export interface AdviceAnswer {
  readonly decision: string
  readonly subject: string | null
  readonly outcome: string
  readonly response: 'accepted' | 'deferred' | 'overridden'
  readonly reason: string | null
  /** Of a deferral: the day to ask again ("2026-12-01"). */
  readonly until?: string
}

export type Opening =
  | { readonly state: 'loading' }
  | { readonly state: 'none' }
  | { readonly state: 'no-connection' }
  | { readonly state: 'open'; readonly patient: OpenPatient }

interface Loaded {
  readonly resources: readonly Resource[]
  readonly version: string
  readonly keptAt?: number
}

/** Changes laid over a record. */
export function laidOver(resources: readonly Resource[], changes: readonly Change[]): readonly Resource[] {
  if (changes.length === 0) return resources
  const over = new Map(changes.map(({ resource }) => [nameOf(resource), resource]))
  const seen = new Set(resources.map(nameOf))
  return [...resources.map((r) => over.get(nameOf(r)) ?? r), ...[...over.values()].filter((r) => !seen.has(nameOf(r)))]
}

/** How often it is asked whether somebody else changed the record, ms. */
const askEvery = 10_000
/** Who has not touched anything for so long is not looking: asking on would keep a forgotten session alive. */
const awayAfter = 5 * 60_000

let touched = Date.now()
const touch = (): void => {
  touched = Date.now()
}
if (typeof window !== 'undefined')
  for (const kind of ['pointerdown', 'keydown', 'focus'] as const) window.addEventListener(kind, touch, { passive: true })

async function load(id: string): Promise<Loaded | 'none'> {
  const asked = await call(`/api/patients/${encodeURIComponent(id)}/version`)
  if (!asked.ok) return 'none'
  const { version } = (await asked.json()) as RecordVersion
  const response = await call(`/fhir/R4/Patient/${encodeURIComponent(id)}/$everything`)
  if (!response.ok) return 'none'
  const bundle = (await response.json()) as Bundle
  return { resources: (bundle.entry ?? []).flatMap(({ resource }) => (resource ? [resource] : [])), version }
}

/**
 * Opens a patient and keeps up with the record. @param asOf today, for the advice; @param protocol of the site, as soon as it is known; @param person who looks
 */
export function useOpenPatient(
  id: string | undefined,
  asOf: Day,
  protocol: string | undefined,
  outbox: Outbox,
  vault: Vault,
  person: string,
): Opening {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly is: Loaded | 'none' | 'no-connection' }>()
  const [view, setView] = useState<{ readonly id: string; readonly is: Viewed }>()
  const [changedByOther, setChanged] = useState<OpenPatient['changedByOther']>()
  const { sendings, sent } = useSyncExternalStore(outbox.subscribe, outbox.get)
  const version = useRef<string | undefined>(undefined)

  const reload = useCallback(async (): Promise<void> => {
    if (id === undefined) return
    try {
      const is = await load(id)
      version.current = is === 'none' ? undefined : is.version
      if (is !== 'none') vault.set(`record/${id}`, { ...is, keptAt: Date.now() })
      setLoaded({ id, is })
    } catch (error) {
      if (!(error instanceof NoConnection)) throw error
      const kept = vault.get<Loaded>(`record/${id}`)
      setLoaded((now) => (now?.id === id && typeof now.is === 'object' ? now : { id, is: kept ?? 'no-connection' }))
    }
  }, [id, vault])

  useEffect(() => {
    setChanged(undefined)
    void reload()
  }, [reload])

  // What was sent stands in the record now; until it has been read again it lies over what was read before.
  const lastSent = sent?.patient === id ? sent?.id : undefined
  const left = sendings.filter((s) => s.patient === id).length
  const [read, setRead] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sending that left is the reason to read again
  useEffect(() => {
    if (version.current !== undefined) void reload().then(() => setRead(lastSent))
  }, [lastSent, left, reload])

  useEffect(() => {
    if (id === undefined) return
    const ask = async (): Promise<void> => {
      if (document.hidden || Date.now() - touched > awayAfter) return
      const response = await call(`/api/patients/${encodeURIComponent(id)}/version`).catch(() => undefined)
      if (!response?.ok) return
      const { version: is, by } = (await response.json()) as RecordVersion
      if (is === version.current) return
      const own = outbox.get().sendings.some((s) => s.patient === id)
      if (version.current !== undefined && !own && by?.person !== person) setChanged({ name: by?.name, at: Date.now() })
      await reload()
    }
    const timer = setInterval(() => void ask(), askEvery)
    const back = (): void => void (document.hidden || ask())
    const online = (): void => {
      void outbox.send()
      void ask()
    }
    document.addEventListener('visibilitychange', back)
    window.addEventListener('online', online)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', back)
      window.removeEventListener('online', online)
    }
  }, [id, outbox, reload, person])

  const base = loaded && loaded.id === id && typeof loaded.is === 'object' ? loaded.is : undefined
  const resources = useMemo(
    () =>
      base &&
      laidOver(
        sent && sent.patient === id && sent.id !== read ? laidOver(base.resources, sent.changes) : base.resources,
        sendings.filter((s) => s.patient === id && s.state === 'waiting').flatMap(({ changes }) => changes),
      ),
    [base, sendings, sent, read, id],
  )

  useEffect(() => {
    if (!resources || id === undefined || protocol === undefined) return
    let old = false
    void work('view', resources, isoDay(asOf), protocol).then((is) => {
      // A long record is drawn in parts: whoever types goes first.
      if (!old) startTransition(() => setView({ id, is }))
    })
    return () => {
      old = true
    }
  }, [resources, asOf, id, protocol])

  const save = useCallback(
    (changes: readonly Change[], label: Text) => {
      if (id === undefined || changes.length === 0) return
      const before = Object.fromEntries(
        changes.flatMap(({ resource }) => {
          const is = base?.resources.find((r) => nameOf(r) === nameOf(resource))
          return is ? [[nameOf(resource), is]] : []
        }),
      )
      outbox.save(id, changes, label, before)
    },
    [id, outbox, base],
  )

  const answer = useCallback(
    (given: AdviceAnswer, label: Text) => {
      if (id !== undefined) outbox.post(id, `/api/patients/${encodeURIComponent(id)}/journal`, given, label)
    },
    [id, outbox],
  )

  // What was advised is kept in the journal, as the server works it out from the record that is stored.
  const advised = useRef('')
  const shown = view?.id === id && left === 0 ? version.current : undefined
  useEffect(() => {
    if (shown === undefined || id === undefined || advised.current === `${id} ${shown}`) return
    advised.current = `${id} ${shown}`
    void call(`/fhir/R4/Patient/${encodeURIComponent(id)}/$advice`).catch(() => {})
  }, [shown, id])

  return useMemo((): Opening => {
    if (id === undefined || loaded?.id !== id) return { state: 'loading' }
    if (loaded.is === 'none') return { state: 'none' }
    if (loaded.is === 'no-connection' || !resources) return { state: 'no-connection' }
    const seen = view?.id === id ? view.is : undefined
    return {
      state: 'open',
      patient: {
        id,
        resources,
        view: seen && 'view' in seen ? seen.view : undefined,
        unusable: seen && 'unusable' in seen ? seen.unusable : undefined,
        save,
        answer,
        answersSent: lastSent,
        changedByOther,
        keptAt: loaded.is.keptAt,
      },
    }
  }, [id, loaded, resources, view, save, answer, lastSent, changedByOther])
}
