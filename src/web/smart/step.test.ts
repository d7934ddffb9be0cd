import { describe, expect, test } from 'vitest'
import { smartWords } from './smart-words.ts'
import { ownFragment, type Pending, pendingKey, takeStep } from './step.ts'

const pending: Pending = { state: 's1', verifier: 'v1', iss: 'https://ehr.example/fhir', fragment: '#lang=en', at: 1_000 }

/** Opens an address in a browser that kept `stored`. */
function open(address: string, stored: string | undefined) {
  const storage = new Map(stored === undefined ? [] : [[pendingKey, stored]])
  let shown = address
  const step = takeStep(
    { href: `https://howship.example${address}` },
    {
      replaceState: (_data: unknown, _unused: string, url?: string | URL | null) => {
        shown = String(url)
      },
    },
    { getItem: (key: string) => storage.get(key) ?? null, removeItem: (key: string) => void storage.delete(key) },
  )
  return { step, shown, storage }
}

describe('The address with which a record system sends the browser', () => {
  test('launches from within a record, and leaves the address', () => {
    const { step, shown } = open('/?iss=https%3A%2F%2Fehr.example%2Ffhir&launch=abc#lang=en', undefined)
    expect(step).toEqual({ kind: 'launch', iss: 'https://ehr.example/fhir', launch: 'abc' })
    expect(shown).toBe('/#lang=en')
  })
  test('launches without a record: the patient is still to be chosen', () =>
    expect(open('/?iss=https%3A%2F%2Fehr.example%2Ffhir', undefined).step).toEqual({
      kind: 'launch',
      iss: 'https://ehr.example/fhir',
      launch: undefined,
    }))
  test('comes back with a code, in the user’s own language; nothing of it stays', () => {
    const { step, shown, storage } = open('/?code=c1&state=s1&iss=https%3A%2F%2Fehr.example', JSON.stringify(pending))
    expect(step).toEqual({ kind: 'return', state: 's1', code: 'c1', error: undefined, issuer: 'https://ehr.example', pending })
    expect(shown).toBe('/#lang=en')
    expect(storage.size).toBe(0)
  })
  test('comes back with a refusal', () =>
    expect(open('/?error=access_denied&state=s1', JSON.stringify(pending)).step).toMatchObject({
      code: undefined,
      error: 'access_denied',
      pending,
    }))
  test.each(['{', 'null', '{"state":"s1"}'])('comes back to a browser that kept %s: to nobody', (stored) =>
    expect(open('/?code=c1&state=s1', stored).step).toMatchObject({ pending: undefined }),
  )
  test.each(['/', '/#do=implant', '/?launch=abc', '/?state=s1', '/?code=c1'])('is an ordinary one: %s', (address) => {
    const { step, shown, storage } = open(address, JSON.stringify(pending))
    expect(step).toBeUndefined()
    expect(shown).toBe(address)
    expect(storage.size).toBe(1)
  })
})

test('answers about one patient do not travel to the record of another; language and protocol do', () => {
  expect(ownFragment('#lang=en&protocol=aaoms-2022&do=implant&teeth=46&drug=Prolia')).toBe('#lang=en&protocol=aaoms-2022')
  expect(ownFragment('#do=implant')).toBe('')
})

test('every line about a record system stands in both languages, with the same placeholders', () => {
  for (const [key, { nl, en }] of Object.entries(smartWords)) {
    expect(nl.trim(), key).not.toBe('')
    expect(en.trim(), key).not.toBe('')
    // A name begins a sentence in one language and not in the other.
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place.toLowerCase()).sort()
    expect(places(nl), key).toEqual(places(en))
  }
})
