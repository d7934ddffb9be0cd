import type { Observation, Resource } from '@medplum/fhirtypes'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { differences } from './conflicts.tsx'
import { laidOver } from './open-patient.ts'
import { asMistake, bundleOf, openOutbox, type Sending } from './outbox.ts'
import type { Vault } from './vault.ts'

/** A vault that keeps things as long as the test lasts; what another page would find in it after a reload. */
function vaultOf(held = new Map<string, unknown>()): Vault & { readonly held: Map<string, unknown> } {
  return {
    held,
    get: <T>(name: string) => held.get(name) as T | undefined,
    set: (name, value) => void held.set(name, value),
    delete: (name) => void held.delete(name),
    names: (prefix) => [...held.keys()].filter((name) => name.startsWith(prefix)),
    settled: async () => {},
  }
}

const weight = (version?: string, kg = 62): Observation => ({
  resourceType: 'Observation',
  id: 'w1',
  ...(version !== undefined && { meta: { versionId: version } }),
  status: 'final',
  code: { text: 'gewicht' },
  valueQuantity: { value: kg, unit: 'kg' },
})
const label = { nl: 'Gewicht 62 kg', en: 'Weight 62 kg' }

/** The server's answers, in the order in which it gives them; `null` is a dead connection. What it was asked, in order. */
function server(...answers: readonly (readonly [status: number, body: unknown] | null)[]) {
  const asked: { readonly path: string; readonly body: { entry?: { resource: Resource; request: { ifMatch?: string } }[] } }[] = []
  let next = 0
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, body: JSON.parse(String(init.body)) })
    const answer = answers[Math.min(next, answers.length - 1)]!
    next += 1
    if (answer === null) throw new TypeError('Failed to fetch')
    return new Response(JSON.stringify(answer[1]), { status: answer[0] })
  })
  return asked
}

const stored = (version: string) =>
  [
    200,
    { resourceType: 'Bundle', type: 'transaction-response', entry: [{ response: { status: '200' }, resource: weight(version) }] },
  ] as const

afterEach(() => vi.unstubAllGlobals())

describe('what is saved at the chair', () => {
  test('goes to the server as one transaction, and names the version it was made on', async () => {
    const asked = server(stored('4'))
    const outbox = openOutbox(vaultOf())
    outbox.save('bea', [{ resource: weight('3') }], label, {})
    await outbox.send()
    expect(asked.map(({ path, body }) => [path, body.entry?.[0]?.request])).toEqual([
      ['/fhir/R4/', { method: 'PUT', url: 'Observation/w1', ifMatch: 'W/"3"' }],
    ])
    expect(outbox.get()).toMatchObject({ sendings: [], sent: { label, changes: [{ resource: { meta: { versionId: '4' } } }] } })
  })

  test('without a connection it waits on the device, outlives a reload, and is sent once there is one', async () => {
    server(null)
    const vault = vaultOf()
    const before = openOutbox(vault, { retry: 60_000 })
    before.save('bea', [{ resource: weight() }], label, {})
    await before.send()
    expect(before.get()).toMatchObject({ connected: false, sendings: [{ label, state: 'waiting' }] })
    before.stop()

    const asked = server(stored('1'))
    const after = openOutbox(vault)
    await after.send()
    expect(asked[0]!.body.entry![0]!.resource).toEqual(weight())
    expect(after.get().sendings).toEqual([])
    expect(vault.held.size).toBe(0)
  })

  test('when the session has ended it waits as well', async () => {
    server([401, { resourceType: 'OperationOutcome', issue: [] }])
    const outbox = openOutbox(vaultOf(), { retry: 60_000 })
    outbox.save('bea', [{ resource: weight() }], label, {})
    await outbox.send()
    expect(outbox.get().sendings).toMatchObject([{ state: 'waiting' }])
    outbox.stop()
  })

  test('somebody else was first: nothing is overwritten; a person chooses, and can still have the last word', async () => {
    const asked = server([412, { resourceType: 'OperationOutcome', issue: [{ details: { text: 'changed meanwhile' } }] }], stored('5'))
    const outbox = openOutbox(vaultOf())
    outbox.save('bea', [{ resource: weight('3') }], label, {})
    await outbox.send()
    const [conflict] = outbox.get().sendings as [Sending]
    expect(conflict).toMatchObject({ state: 'conflict', why: 'changed meanwhile' })
    outbox.settle(conflict.id, { 'Observation/w1': '4' })
    await outbox.send()
    expect(asked[1]!.body.entry![0]!.request.ifMatch).toBe('W/"4"')
    expect(outbox.get().sendings).toEqual([])
  })

  test('what the server does not accept stays to be read, and does not hold up what comes after', async () => {
    const asked = server(
      [403, { resourceType: 'OperationOutcome', issue: [{ details: { text: 'This role may not create Procedure.' } }] }],
      stored('1'),
    )
    const outbox = openOutbox(vaultOf())
    outbox.save('bea', [{ resource: { resourceType: 'Procedure', id: 'p', status: 'completed', subject: {} } }], label, {})
    await outbox.send()
    outbox.save('bea', [{ resource: weight() }], label, {})
    await outbox.send()
    expect(asked).toHaveLength(2)
    expect(outbox.get().sendings).toMatchObject([{ state: 'refused', why: 'This role may not create Procedure.' }])
  })

  test('undo takes a new finding back as a mistake, and a changed one back to what it was', async () => {
    const asked = server(stored('4'), stored('5'))
    const outbox = openOutbox(vaultOf())
    outbox.save('bea', [{ resource: weight('3', 62) }], label, { 'Observation/w1': weight('3', 60) })
    await outbox.send()
    outbox.undo()
    await outbox.send()
    expect(asked[1]!.body.entry![0]).toMatchObject({ resource: { valueQuantity: { value: 60 } }, request: { ifMatch: 'W/"4"' } })
    expect(outbox.get().sent).toMatchObject({ undoes: true, label: { nl: 'Ongedaan: Gewicht 62 kg' } })
    expect(asMistake(weight())).toMatchObject({ status: 'entered-in-error' })
    expect(asMistake({ resourceType: 'Condition', id: 'c', subject: {}, clinicalStatus: { text: 'active' } })).toEqual({
      resourceType: 'Condition',
      id: 'c',
      subject: {},
      verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'entered-in-error' }] },
    })
  })

  test('an answer to an advice goes to the journal', async () => {
    const asked = server([201, { id: 'j1' }])
    const outbox = openOutbox(vaultOf())
    outbox.post('bea', '/api/patients/bea/journal', { decision: 'ctx' }, label)
    await outbox.send()
    expect(asked).toEqual([{ path: '/api/patients/bea/journal', body: { decision: 'ctx' } }])
    expect(outbox.get().sendings).toEqual([])
  })
})

test('a new resource has no version to match; own changes lie over the record until they are stored', () => {
  expect(bundleOf([{ resource: weight() }]).entry![0]!.request).toEqual({ method: 'PUT', url: 'Observation/w1' })
  const other: Resource = { resourceType: 'Observation', id: 'o', status: 'final', code: {} }
  expect(laidOver([weight('1', 60), other], [{ resource: weight('1', 62) }])).toEqual([weight('1', 62), other])
  expect(laidOver([other], [{ resource: weight() }])).toEqual([other, weight()])
})

test('a conflict says what differs, not what the server added', () => {
  expect(differences({ ...weight('3', 62) }, { ...weight('4', 64), note: [{ text: 'staand' }] })).toEqual([
    { place: 'valueQuantity.value', mine: '62', theirs: '64' },
    { place: 'note.0.text', mine: '–', theirs: 'staand' },
  ])
})
