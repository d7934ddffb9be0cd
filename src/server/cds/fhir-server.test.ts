import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { type Fields, fieldsOf } from '../../record/json.ts'
import type { CdsOptions } from './cds-hooks.ts'
import { hookInstance, hospital, opening, post, prefetchOf, recordOf, searchset, signing } from './example-calls.ts'
import { fhirBase, isPublicAddress, publicLookup } from './fhir-server.ts'

const running: Server[] = []
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A hospital's FHIR server on this machine. Gives its base address. */
async function ehr(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  running.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`
}

const gerda = recordOf('gerda-prolia-on-top-of-aclasta')
/** What an honest server answers to a query about Gerda. */
function found(request: IncomingMessage): Fields {
  const [, type = ''] = /^\/fhir\/(\w+)/.exec(request.url ?? '') ?? []
  return type === 'Patient' ? gerda.find((r) => r.resourceType === 'Patient')! : searchset(...gerda.filter((r) => r.resourceType === type))
}
const honest: RequestListener = (request, response) => void response.end(JSON.stringify(found(request)))
const bare = (fhirServer: string): Fields => ({
  hook: 'patient-view',
  hookInstance,
  fhirServer,
  fhirAuthorization: { access_token: 'opaque', token_type: 'Bearer', expires_in: 300, scope: 'user/*.read', subject: 'howship' },
  context: { userId: 'Practitioner/1', patientId: 'gerda' },
})
const call = async (base: string, body: Fields = bare(base), options: Partial<CdsOptions> = {}) =>
  post(await hospital({ fhirServers: [base], ...options }), 'howship-patient-view', body)
const duplicate = [['duplicate-therapy', 'critical']]
const cardsOf = ({ cards }: Awaited<ReturnType<typeof call>>) => cards.map((c) => [c.source.topic.code, c.indicator])

describe('Without prefetch the hospital’s FHIR server is read', () => {
  test('with the token of the call, and Gerda’s two drugs are found', async () => {
    const asked: { url: string; token: string | undefined }[] = []
    const base = await ehr((request, response) => {
      asked.push({ url: request.url!, token: request.headers.authorization })
      honest(request, response)
    })
    expect(cardsOf(await call(base))).toEqual(duplicate)
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set(['Bearer opaque']))
    expect(asked.map(({ url }) => url)).toContain('/fhir/Condition?patient=gerda')
  })
  test('only for what prefetch left out or gave as null', async () => {
    const asked: string[] = []
    const base = await ehr((request, response) => {
      asked.push(request.url!.replace(/\?.*/, ''))
      honest(request, response)
    })
    const { observations: _, ...prefetch } = prefetchOf(gerda)
    expect(cardsOf(await call(base, { ...bare(base), prefetch: { ...prefetch, allergies: null } }))).toEqual(duplicate)
    const empty = Object.keys(prefetch).filter((key) => prefetch[key] === null)
    expect(asked).toContain('/fhir/Observation')
    expect(asked).toHaveLength(1 + empty.length)
  })
  test('page after page', async () => {
    const pages = gerda.filter((r) => r.resourceType === 'MedicationRequest' || r.resourceType === 'MedicationStatement')
    const base = await ehr((request, response) => {
      const page = Number(new URL(request.url!, 'http://x').searchParams.get('page') ?? 0)
      if (!request.url!.startsWith('/fhir/MedicationRequest')) return honest(request, response)
      // An empty page before the one with the order.
      const resources = page === 2 ? pages.filter((r) => r.resourceType === 'MedicationRequest') : []
      const link = page < 2 ? [{ relation: 'next', url: `${base}/MedicationRequest?patient=gerda&page=${page + 1}` }] : []
      response.end(JSON.stringify({ ...searchset(...resources), link }))
    })
    expect(cardsOf(await call(base))).toEqual(duplicate)
  })
  test('for the further pages of a prefetch that was cut short', async () => {
    const base = await ehr(honest)
    const prefetch = {
      ...prefetchOf(gerda),
      medicationRequests: { ...searchset(), link: [{ relation: 'next', url: `${base}/MedicationRequest?patient=gerda&page=2` }] },
    }
    expect(cardsOf(await call(base, { ...bare(base), prefetch }))).toEqual(duplicate)
  })
  test('a kind of resource that it does not offer counts as not known', async () => {
    const base = await ehr((request, response) => {
      if (!request.url!.startsWith('/fhir/MedicationDispense')) return honest(request, response)
      response.statusCode = 404
      response.end()
    })
    expect(cardsOf(await call(base))).toEqual(duplicate)
  })
})

describe('A server that fails is no reassurance', () => {
  test('a slow one: 412 when the time is over', async () => {
    const base = await ehr(() => {})
    const began = Date.now()
    const { status, error } = await call(base, bare(base), { fhirTimeout: 300 })
    expect(status).toBe(412)
    expect(error).toContain('too slow')
    expect(Date.now() - began).toBeLessThan(3000)
  })
  test('one that drips for ever: 412 when the time is over', async () => {
    const base = await ehr((_request, response) => {
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    })
    expect((await call(base, bare(base), { fhirTimeout: 300 })).status).toBe(412)
  })
  test('one that redirects elsewhere is not followed, and the token goes nowhere', async () => {
    let visited = 0
    const elsewhere = await ehr((request, response) => {
      visited += 1
      honest(request, response)
    })
    const base = await ehr((request, response) => {
      response.writeHead(302, { location: `${elsewhere}${request.url!.slice('/fhir'.length)}` })
      response.end()
    })
    const { status, error } = await call(base)
    expect([status, visited]).toEqual([412, 0])
    expect(error).toContain('redirects elsewhere')
  })
  test('a next page on another server is not fetched', async () => {
    let visited = 0
    const elsewhere = await ehr((request, response) => {
      visited += 1
      honest(request, response)
    })
    const base = await ehr((request, response) => {
      if (!request.url!.startsWith('/fhir/Condition')) return honest(request, response)
      response.end(JSON.stringify({ ...searchset(), link: [{ relation: 'next', url: `${elsewhere}/Condition?patient=gerda` }] }))
    })
    expect((await call(base)).status).toBe(412)
    expect(visited).toBe(0)
  })
  test('pages without end: 412', async () => {
    const base = await ehr((request, response) => {
      if (!request.url!.startsWith('/fhir/Condition')) return honest(request, response)
      response.end(JSON.stringify({ ...searchset(), link: [{ relation: 'next', url: `${base}/Condition?patient=gerda` }] }))
    })
    const { status, error } = await call(base)
    expect(status).toBe(412)
    expect(error).toContain('more than 20 pages')
  })
  test.each([
    ['an error', 500, ''],
    ['a token that it does not accept', 401, ''],
    ['a web page', 200, '<html>'],
    ['JSON that is no resource', 200, '{"hello":1}'],
    ['an abyss of brackets', 200, '['.repeat(300_000)],
  ])('%s: 412', async (_, status, body) => {
    const base = await ehr((_request, response) => {
      response.statusCode = status
      response.end(body)
    })
    expect((await call(base)).status).toBe(412)
  })
  test('a flood: it is cut off', async () => {
    const base = await ehr((request, response) => {
      if (!request.url!.startsWith('/fhir/Observation')) return honest(request, response)
      const piece = ' '.repeat(1_000_000)
      const pour = (): void => void response.write(piece, (error) => error || pour())
      pour()
    })
    const { status, error } = await call(base)
    expect(status).toBe(412)
    expect(error).toContain('more than one record can be')
  })
  test('doses given that cannot be read: Xander is not told that he takes nothing', async () => {
    let fails = true
    const base = await ehr((request, response) => {
      if (request.url!.startsWith('/fhir/MedicationAdministration') && fails) response.statusCode = 500
      response.end(JSON.stringify(searchset()))
    })
    const { medicationAdministrations: _, ...prefetch } = fieldsOf(signing('xander-takes-nothing', 'ext-18').prefetch)!
    const sent = { ...signing('xander-takes-nothing', 'ext-18'), fhirServer: base, prefetch }
    const own = await hospital({ fhirServers: [base] })
    expect((await post(own, 'howship-order-sign', sent)).cards.map((c) => c.source.topic.code)).toEqual(['dental-procedure'])
    fails = false
    expect(await post(own, 'howship-order-sign', sent)).toMatchObject({ status: 200, cards: [] })
  })
  test('what the client says is not there, and the server does not offer, is not there', async () => {
    const base = await ehr((_request, response) => {
      response.statusCode = 403
      response.end()
    })
    const sent = { ...opening('xander-takes-nothing'), fhirServer: base }
    expect(await post(await hospital({ fhirServers: [base] }), 'howship-patient-view', sent)).toMatchObject({ status: 200, cards: [] })
  })
  test('a server that answers with another patient: nothing is advised', async () => {
    const base = await ehr((request, response) =>
      request.url!.startsWith('/fhir/Patient') ? response.end('{"resourceType":"Patient","id":"frieda"}') : honest(request, response),
    )
    expect(await call(base)).toMatchObject({ status: 400, cards: [] })
  })
})

describe('Which servers may be read', () => {
  test('by default only https, and only the open internet', () => {
    expect(fhirBase('https://fhir.ziekenhuis.example/r4', undefined)?.href).toBe('https://fhir.ziekenhuis.example/r4/')
    for (const inside of [
      'http://fhir.ziekenhuis.example/r4',
      'http://127.0.0.1:8080/fhir',
      'https://127.0.0.1/fhir',
      'https://localhost/fhir',
      'https://2130706433/fhir',
      'https://0x7f.1/fhir',
      'https://10.1.2.3/fhir',
      'https://192.168.1.1/fhir',
      'https://172.20.0.1/fhir',
      'https://169.254.169.254/latest',
      'https://[::1]/fhir',
      'https://[::ffff:10.0.0.1]/fhir',
      'https://[fd00::1]/fhir',
      'https://user:secret@fhir.ziekenhuis.example/r4',
      'https://fhir.ziekenhuis.example/r4?x=1',
      'file:///etc/passwd',
      'rubbish',
    ])
      expect(fhirBase(inside, undefined), inside).toBeUndefined()
  })
  test('a site may name its own, inside ones too; then no others', () => {
    const named = ['https://10.1.2.3/fhir', 'http://localhost:8080/fhir/', 'http://10.1.2.3/fhir']
    expect(fhirBase('https://10.1.2.3/fhir/', named)?.href).toBe('https://10.1.2.3/fhir/')
    expect(fhirBase('http://localhost:8080/fhir', named)?.href).toBe('http://localhost:8080/fhir/')
    // Without TLS only within the machine.
    expect(fhirBase('http://10.1.2.3/fhir', named)).toBeUndefined()
    expect(fhirBase('https://fhir.ziekenhuis.example/r4', named)).toBeUndefined()
    expect(fhirBase('https://10.1.2.3/fhir2', named)).toBeUndefined()
  })
  test('a name that leads inside is refused when it is looked up', async () => {
    // Every machine knows itself by this name.
    for (const all of [true, false]) {
      const code = await new Promise((resolve) => publicLookup('localhost', { all }, (error) => resolve(error?.code)))
      expect(code).toBe('EACCES')
    }
  })
  test('without a list, a server on this machine is left alone: 412', async () => {
    let visited = 0
    const base = await ehr((request, response) => {
      visited += 1
      honest(request, response)
    })
    expect((await post(await hospital(), 'howship-patient-view', bare(base))).status).toBe(412)
    expect(visited).toBe(0)
  })
  test('addresses of the open internet, and those that are not', () => {
    for (const address of ['8.8.8.8', '193.190.198.27', '2001:4860:4860::8888', '2a02:2788::1'])
      expect(isPublicAddress(address), address).toBe(true)
    for (const address of [
      '127.0.0.1',
      '100.64.1.1',
      '0.0.0.0',
      '255.255.255.255',
      '::',
      '::ffff:8.8.8.8',
      '2002:7f00:1::',
      'fe80::1',
      'name',
    ])
      expect(isPublicAddress(address), address).toBe(false)
  })
})

test('with a full prefetch the server is not asked', async () => {
  let visited = 0
  const base = await ehr((request, response) => {
    visited += 1
    honest(request, response)
  })
  const prefetch = Object.fromEntries(Object.entries(prefetchOf(gerda)).map(([key, value]) => [key, value ?? searchset()]))
  expect(cardsOf(await call(base, { ...opening('gerda-prolia-on-top-of-aclasta'), fhirServer: base, prefetch }))).toEqual(duplicate)
  expect(visited).toBe(0)
})
