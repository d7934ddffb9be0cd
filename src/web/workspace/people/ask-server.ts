/** Calls about people and accounts. */
import type { Text } from '../../../values/text.ts'
import { call } from '../session.ts'
import { peopleWords } from './people-words.ts'

export type Told<T> = { readonly ok: true; readonly body: T } | { readonly ok: false; readonly status: number; readonly why: Text }

/**
 * Asks the server something, and says in both languages why not. @param body sent as JSON
 * @param as `person`: an answer of 401 means that the session has ended, and who works here signs in again over the form
 */
export async function askServer<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  as?: 'person',
): Promise<Told<T>> {
  let response: Response
  try {
    response = await (as === 'person' ? call : fetch)(path, {
      method,
      cache: 'no-store',
      headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  } catch {
    return { ok: false, status: 0, why: peopleWords.noConnection }
  }
  const told = (await response.json().catch(() => undefined)) as (T & { readonly error?: unknown }) | undefined
  if (response.ok) return { ok: true, body: told as T }
  const why = told?.error as Partial<Text> | undefined
  return {
    ok: false,
    status: response.status,
    why: typeof why?.nl === 'string' && typeof why.en === 'string' ? { nl: why.nl, en: why.en } : peopleWords.fault,
  }
}
