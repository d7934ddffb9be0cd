import 'fake-indexeddb/auto'
import { createStore, entries } from 'idb-keyval'
import { expect, test } from 'vitest'
import { openVault } from './vault.ts'

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64url')
const disk = () => entries<string, { readonly data: ArrayBuffer }>(createStore('howship', 'kept'))

test('what a nurse typed is there again when she is, and is nobody else’s', async () => {
  const nurse = await openVault('nurse', key(1))
  nurse.set('draft/dose/carla', { lot: 'A1234' })
  await nurse.settled()
  expect((await openVault('nurse', key(1))).get('draft/dose/carla')).toEqual({ lot: 'A1234' })
  expect((await openVault('dentist', key(2))).names('')).toEqual([])
  // Somebody with another key who claims to be the nurse reads nothing either.
  expect((await openVault('nurse', key(3))).get('draft/dose/carla')).toBeUndefined()
})

test('on the disk there is no word of it', async () => {
  const vault = await openVault('nurse', key(1))
  vault.set('sending/1', { label: 'Prolia voor Carla Testmans' })
  await vault.settled()
  const kept = (await disk()).map(([, { data }]) => Buffer.from(data).toString('latin1')).join('')
  expect(kept.length).toBeGreaterThan(0)
  expect(kept).not.toContain('Carla')
})

test('what is deleted is gone, and the last of two values is kept', async () => {
  const vault = await openVault('surgeon', key(4))
  vault.set('draft/a', 1)
  vault.set('draft/a', 2)
  vault.set('draft/b', 3)
  vault.delete('draft/b')
  await vault.settled()
  const again = await openVault('surgeon', key(4))
  expect([again.get('draft/a'), again.names('draft/')]).toEqual([2, ['draft/a']])
})
