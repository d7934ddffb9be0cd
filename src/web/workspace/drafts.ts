import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import { session } from './session.ts'

const vaultNow = () => {
  const now = session.get()
  return now.state === 'in' ? now.vault : undefined
}

interface Typed<T> {
  readonly name: string
  readonly is: T | undefined
}

/**
 * Like `useState`, for what a person types: it survives a reload, a lost connection and the end of the session, until it is cleared.
 * @param key names the form and whose it is: "dose/patient-id"; another key is another draft
 * @returns the value, how to set it, how to clear it (once saved), and whether something is kept
 */
export function useDraft<T>(key: string, initial: T): readonly [T, (next: T | ((now: T) => T)) => void, () => void, boolean] {
  useSyncExternalStore(session.subscribe, session.get)
  const name = `draft/${key}`
  const [shown, setShown] = useState<Typed<T>>(() => ({ name, is: vaultNow()?.get<T>(name) }))
  const latest = useRef(shown)
  const first = useRef(initial)
  if (latest.current.name !== name) latest.current = { name, is: vaultNow()?.get<T>(name) }
  const is = shown.name === name ? shown.is : latest.current.is

  // Kept at once, not when React comes round to it: a page that closes now would lose it.
  const keep = useCallback((typed: Typed<T>) => {
    latest.current = typed
    if (typed.is === undefined) vaultNow()?.delete(typed.name)
    else vaultNow()?.set(typed.name, typed.is)
    setShown(typed)
  }, [])
  const set = useCallback(
    (next: T | ((now: T) => T)) => {
      const now = latest.current.is ?? first.current
      keep({ name, is: typeof next === 'function' ? (next as (now: T) => T)(now) : next })
    },
    [name, keep],
  )
  const clear = useCallback(() => keep({ name, is: undefined }), [name, keep])
  return [is ?? initial, set, clear, is !== undefined]
}
