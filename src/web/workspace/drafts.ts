import { useCallback, useState, useSyncExternalStore } from 'react'
import { session } from './session.ts'

const vaultNow = () => {
  const now = session.get()
  return now.state === 'in' ? now.vault : undefined
}

/**
 * Like `useState`, for what a person types: it survives a reload, a lost connection and the end of the session, until it is cleared.
 * @param key names the form and whose it is: "dose/patient-id"; another key is another draft
 * @returns the value, how to set it, how to clear it (once saved), and whether something is kept
 */
export function useDraft<T>(key: string, initial: T): readonly [T, (next: T | ((now: T) => T)) => void, () => void, boolean] {
  useSyncExternalStore(session.subscribe, session.get)
  const name = `draft/${key}`
  const [typed, setTyped] = useState<{ readonly name: string; readonly is: T | undefined }>(() => ({ name, is: vaultNow()?.get<T>(name) }))
  const is = typed.name === name ? typed.is : vaultNow()?.get<T>(name)
  const set = useCallback(
    (next: T | ((now: T) => T)) =>
      setTyped((before) => {
        const kept = before.name === name ? before.is : vaultNow()?.get<T>(name)
        const value = typeof next === 'function' ? (next as (now: T) => T)(kept ?? initial) : next
        vaultNow()?.set(name, value)
        return { name, is: value }
      }),
    [name, initial],
  )
  const clear = useCallback(() => {
    vaultNow()?.delete(name)
    setTyped({ name, is: undefined })
  }, [name])
  return [is ?? initial, set, clear, is !== undefined]
}
