import { expect, test } from 'vitest'
import { backToPlace } from './session.ts'

function tab(hash: string, search = '') {
  const kept = new Map([['howship-place', '#patient/carla/dose']])
  const storage = { getItem: (name: string) => kept.get(name) ?? null, removeItem: (name: string) => void kept.delete(name) } as Storage
  const went: string[] = []
  const history = { replaceState: (_: unknown, __: string, url?: string | URL | null) => void went.push(String(url)) }
  const back = () => backToPlace({ hash, search, pathname: '/' }, history, storage)
  return { back, went, kept }
}

test('back from the hospital’s sign-on one stands at the form one left, and only once', () => {
  const { back, went } = tab('')
  expect([back(), back()]).toEqual([true, false])
  expect(went).toEqual(['/#patient/carla/dose'])
})

test('refused by the hospital, or somewhere else already: one stays where one is, and the place is kept', () => {
  for (const { back, went, kept } of [tab('', '?sign-in=refused'), tab('#today')]) {
    expect(back()).toBe(false)
    expect([went, kept.size]).toEqual([[], 1])
  }
})
