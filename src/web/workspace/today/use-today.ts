/** The day list as the screen holds it: fetched when the page opens, when one comes back to it and every few minutes; kept on the device for when there is no connection. */
import { startTransition, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type Agreement, agreedOn } from '../../../outputs/day-list/agreed.ts'
import { agreementIn } from '../../../outputs/day-list/agreement-task.ts'
import { fieldsOf } from '../../../record/json.ts'
import type { Today, TodayLine } from '../../../server/workspace/today.ts'
import { type Day, parseDay } from '../../../values/day.ts'
import type { Outbox } from '../outbox.ts'
import { call, NoConnection } from '../session.ts'
import type { Vault } from '../vault.ts'

export type Holding =
  | { readonly state: 'loading' }
  /** `none`: no connection and nothing kept. `failed`: the server could not make the list. */
  | { readonly state: 'none' | 'failed' }
  /** `old`: it is the last one that there was, for want of a connection or by a fault of the server. */
  | { readonly state: 'there'; readonly today: Today; readonly old?: 'offline' | 'fault' }

const kept = 'today'
/** How often the list is fetched anew while it is looked at, ms. */
const every = 300_000

/** @returns what is there, and how to ask again */
export function useToday(vault: Vault, outbox: Outbox, days: number, months: number): readonly [Holding, () => void] {
  const [holding, setHolding] = useState<Holding>({ state: 'loading' })
  const asking = useRef(0)
  const ask = useCallback(async () => {
    const mine = ++asking.current
    const last = (): Holding => {
      const today = vault.get<Today>(kept)
      return today ? { state: 'there', today, old: 'offline' } : { state: 'none' }
    }
    let next: Holding
    try {
      const response = await call(`/api/today?days=${days}&months=${months}`)
      if (response.ok) {
        const today = (await response.json()) as Today
        vault.set(kept, today)
        next = { state: 'there', today }
      } else next = { state: 'failed' }
    } catch (error) {
      if (!(error instanceof NoConnection)) throw error
      next = last()
    }
    // A list that is on the screen is not replaced by a fault.
    // A long list is worked out between what somebody types and presses.
    if (mine === asking.current)
      startTransition(() => setHolding((now) => (next.state === 'failed' && now.state === 'there' ? { ...now, old: 'fault' } : next)))
  }, [vault, days, months])
  useEffect(() => {
    void ask()
    const timer = setInterval(() => void ask(), every)
    const back = () => document.visibilityState === 'visible' && void ask()
    document.addEventListener('visibilitychange', back)
    addEventListener('online', back)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', back)
      removeEventListener('online', back)
    }
  }, [ask])
  // What was sent is in the next list.
  const { sent } = useSyncExternalStore(outbox.subscribe, outbox.get)
  useEffect(() => void (sent && ask()), [sent, ask])
  return [holding, () => void ask()]
}

/** Tasks that were saved here and that the list does not know yet, with which of them took something back. */
function unsent(outbox: Outbox): { readonly made: readonly Agreement[]; readonly gone: ReadonlySet<string> } {
  const { sendings, sent } = outbox.get()
  const made: Agreement[] = []
  const gone = new Set<string>()
  for (const { changes } of [...(sent ? [sent] : []), ...sendings])
    for (const { resource } of changes) {
      if (resource.resourceType !== 'Task') continue
      const agreement = agreementIn(fieldsOf(resource)!)
      if (agreement) made.push(agreement)
      else gone.add(resource.id ?? '')
    }
  return { made, gone }
}

/** The lines with what was agreed on them here a moment ago laid over; a Task that was done here is gone. */
export function useLines(today: Today | undefined, outbox: Outbox): readonly TodayLine[] {
  useSyncExternalStore(outbox.subscribe, outbox.get)
  if (!today) return []
  const { made, gone } = unsent(outbox)
  if (made.length === 0 && gone.size === 0) return today.lines
  const asOf = parseDay(today.asOf) as Day
  return today.lines.flatMap((line): TodayLine[] => {
    if (gone.has(line.task?.id ?? '-')) return []
    const { calls, assigned, waits } = line.agreed
    const before = [...calls, ...(assigned ? [assigned] : []), ...(waits ? [waits] : [])].filter((a) => !made.some((m) => m.id === a.id))
    const all = [...before, ...made.filter((a) => a.line === line.key)].filter((a) => !gone.has(a.id))
    return [{ ...line, agreed: agreedOn(line, all, asOf) }]
  })
}
