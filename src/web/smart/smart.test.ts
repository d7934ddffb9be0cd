import { describe, expect, test } from 'vitest'
import type { SmartServer } from '../../server/smart-servers.ts'
import { parseDay } from '../../values/day.ts'
import { searchesFor } from './searches.ts'
import { type Around, begin, finish } from './smart.ts'
import type { Pending, Step } from './step.ts'

const today = parseDay('2026-11-21')!
const server: SmartServer = { iss: 'https://ehr.example/fhir', clientId: 'howship-web', name: 'Zuid' }
const configuration = {
  issuer: 'https://ehr.example',
  authorization_endpoint: 'https://ehr.example/authorize?tenant=1',
  token_endpoint: 'https://ehr.example/token',
  code_challenge_methods_supported: ['S256'],
  capabilities: ['permission-v2'],
}
const launch: Extract<Step, { kind: 'launch' }> = { kind: 'launch', iss: server.iss, launch: 'l1' }
const pending: Pending = { state: 's1', verifier: 'v'.repeat(43), iss: server.iss, fragment: '', at: 0 }
const back: Extract<Step, { kind: 'return' }> = { kind: 'return', state: 's1', code: 'c1', error: undefined, issuer: undefined, pending }

type Reply = object | number | Error
/** A browser before a record system that answers these addresses as told. */
function browser(replies: Readonly<Record<string, Reply>>, now = 1_000) {
  const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = []
  const kept: Pending[] = []
  const around: Around = {
    fetch: (async (input: string | URL | Request, init?: RequestInit) => {
      asked.push({ url: String(input), init })
      const reply = replies[String(input)]
      if (reply instanceof Error) throw reply
      if (typeof reply === 'number') return new Response('<html>', { status: reply })
      if (reply === undefined) throw new TypeError('Failed to fetch')
      return Response.json(reply, { status: 'error' in reply ? 400 : 200 })
    }) as typeof fetch,
    redirectUri: 'https://howship.example/',
    fragment: '#lang=en&do=implant',
    keep: (one) => void kept.push(one),
    now: () => now,
    signal: new AbortController().signal,
  }
  return { around, asked, kept }
}
const discovery = 'https://ehr.example/fhir/.well-known/smart-configuration'
const problemOf = (end: object): string => ('problem' in end ? (end.problem as { nl: string }).nl : 'none')

describe('A launch', () => {
  test('sends the browser to sign in, for reading, at the system it came from', async () => {
    const { around, kept } = browser({ [discovery]: configuration })
    const end = await begin(launch, [server], around)
    if (!('go' in end)) throw new Error(end.problem.en)
    const asked = Object.fromEntries(end.go.searchParams)
    expect(end.go.origin + end.go.pathname).toBe('https://ehr.example/authorize')
    expect(asked).toMatchObject({
      tenant: '1',
      response_type: 'code',
      client_id: 'howship-web',
      redirect_uri: 'https://howship.example/',
      launch: 'l1',
      aud: 'https://ehr.example/fhir',
      state: kept[0]!.state,
      code_challenge_method: 'S256',
    })
    expect(kept).toMatchObject([{ iss: server.iss, fragment: '#lang=en', at: 1_000 }])
    // RFC 7636, 4.2: BASE64URL(SHA256(verifier)), without padding.
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(kept[0]!.verifier))
    expect(asked.code_challenge).toBe(Buffer.from(hash).toString('base64url'))
    expect(kept[0]!.verifier).toMatch(/^[\w-]{43}$/)
  })
  test('is never twice the same', async () => {
    const { around, kept } = browser({ [discovery]: configuration })
    await begin(launch, [server], around)
    await begin(launch, [server], around)
    expect(new Set(kept.flatMap(({ state, verifier }) => [state, verifier])).size).toBe(4)
  })
  test('may name the same system with a slash at the end', async () => {
    const { around } = browser({ [discovery]: configuration })
    const end = await begin({ ...launch, iss: 'https://ehr.example/fhir/' }, [server], around)
    expect('go' in end && end.go.searchParams.get('aud')).toBe('https://ehr.example/fhir/')
  })
  test.each(['https://phishing.example/fhir', 'https://ehr.example/fhir2', 'https://ehr.example', 'http://ehr.example/fhir', 'x'])(
    'from %s, which is not connected, asks nothing of anybody',
    async (iss) => {
      const { around, asked } = browser({})
      expect(problemOf(await begin({ ...launch, iss }, [server], around))).toMatch(/^Deze link komt van een dossiersysteem/)
      expect(asked).toEqual([])
    },
  )
  test.each([
    ['knows no S256', { ...configuration, code_challenge_methods_supported: ['plain'] }],
    ['does not say how it checks', { ...configuration, code_challenge_methods_supported: undefined }],
    ['sends users elsewhere to sign in', { ...configuration, authorization_endpoint: 'https://login.example/authorize' }],
    ['takes codes elsewhere', { ...configuration, token_endpoint: 'https://login.example/token' }],
    ['takes codes unencrypted', { ...configuration, token_endpoint: 'http://ehr.example/token' }],
    ['has no SMART configuration', 404],
  ])('at a system that %s goes no further', async (_, reply) => {
    const { around, kept } = browser({ [discovery]: reply })
    expect(problemOf(await begin(launch, [server], around))).toBe(
      'Zuid kan Howship niet veilig aanmelden. Vraag uw ICT-afdeling de aansluiting van Howship na te kijken.',
    )
    expect(kept).toEqual([])
  })
  test('may sign in elsewhere when the site says so', async () => {
    const elsewhere = {
      ...configuration,
      authorization_endpoint: 'https://login.example/authorize',
      token_endpoint: 'https://login.example/token',
    }
    const { around } = browser({ [discovery]: elsewhere })
    expect(await begin(launch, [{ ...server, origins: ['https://login.example'] }], around)).toHaveProperty('go')
  })
  test.each([
    ['out of reach', new TypeError('Failed to fetch'), 'Zuid is niet bereikbaar. Probeer het zo opnieuw.'],
    ['broken', 503, 'Zuid is niet bereikbaar. Probeer het zo opnieuw.'],
    [
      'silent',
      new DOMException('The operation timed out.', 'TimeoutError'),
      'Zuid antwoordt te traag; er is geen advies gegeven. Probeer het zo opnieuw.',
    ],
  ])('at a system that is %s', async (_, reply, line) =>
    expect(problemOf(await begin(launch, [server], browser({ [discovery]: reply }).around))).toBe(line),
  )
  test('at a system without a name of its own', async () =>
    expect(problemOf(await begin(launch, [{ iss: server.iss, clientId: 'h' }], browser({ [discovery]: 503 }).around))).toBe(
      'Het dossiersysteem is niet bereikbaar. Probeer het zo opnieuw.',
    ))
})

const token = 'https://ehr.example/token'
const granted = { access_token: 'secret', token_type: 'Bearer', patient: 'p1', scope: 'patient/*.rs' }

describe('The return', () => {
  test('exchanges the code with what only this browser knows', async () => {
    const { around, asked } = browser({ [discovery]: configuration, [token]: granted })
    await finish(back, [server], around, today)
    const exchange = asked.filter(({ url }) => url === token)
    expect(exchange).toHaveLength(1)
    expect(Object.fromEntries(exchange[0]!.init?.body as URLSearchParams)).toEqual({
      grant_type: 'authorization_code',
      code: 'c1',
      redirect_uri: 'https://howship.example/',
      client_id: 'howship-web',
      code_verifier: pending.verifier,
    })
    // All that follows goes to the FHIR server.
    expect(asked.slice(2).every(({ url }) => url.startsWith('https://ehr.example/fhir/'))).toBe(true)
    expect(asked.length).toBeGreaterThan(2)
  })
  test.each([
    ['to a browser that did not ask', { ...back, pending: undefined }],
    ['with another state', { ...back, state: 's2' }],
    ['of a refusal with another state', { ...back, code: undefined, error: 'access_denied', state: 's2' }],
  ])('%s is nobody’s', async (_, step) => {
    const { around, asked } = browser({ [discovery]: configuration, [token]: granted })
    expect(problemOf(await finish(step, [server], around, today))).toMatch(/^Dit antwoord hoort niet bij uw aanmelding/)
    expect(asked).toEqual([])
  })
  test('of another issuer’s answer is not exchanged', async () => {
    const { around, asked } = browser({ [discovery]: configuration, [token]: granted })
    const end = await finish({ ...back, issuer: 'https://other.example' }, [server], around, today)
    expect(problemOf(end)).toMatch(/^Dit antwoord hoort niet bij uw aanmelding/)
    expect(asked.map(({ url }) => url)).toEqual([discovery])
  })
  test('after 31 minutes is too late', async () => {
    const { around, asked } = browser({}, 31 * 60_000)
    expect(problemOf(await finish(back, [server], around, today))).toBe('De aanmelding is verlopen. Open het dossier opnieuw.')
    expect(asked).toEqual([])
  })
  test.each([
    ['access_denied', 'Howship kreeg geen toestemming'],
    ['temporarily_unavailable', 'Zuid is niet bereikbaar.'],
    ['invalid_scope', 'Zuid weigert de koppeling (invalid_scope). Vraag uw ICT-afdeling'],
    // What a link brings along is not shown.
    ['Bel <b>0900-1234</b>', 'Zuid weigert de koppeling. Vraag uw ICT-afdeling'],
  ])('with the refusal "%s"', async (error, line) =>
    expect(problemOf(await finish({ ...back, code: undefined, error }, [server], browser({}).around, today))).toContain(line),
  )
  test.each([
    ['a code that has expired', { error: 'invalid_grant' }, 'De aanmelding is verlopen.'],
    ['a client that is not known', { error: 'invalid_client' }, 'Zuid weigert de koppeling (invalid_client).'],
    ['a broken server', 502, 'Zuid is niet bereikbaar.'],
    ['a line that was cut', new TypeError('Failed to fetch'), 'Zuid is niet bereikbaar.'],
    ['no token', { ...granted, access_token: undefined }, 'Zuid kan Howship niet veilig aanmelden.'],
    ['a token of a kind that Howship cannot use', { ...granted, token_type: 'DPoP' }, 'Zuid kan Howship niet veilig aanmelden.'],
    ['no patient', { ...granted, patient: undefined }, 'Zuid gaf geen patiënt door.'],
    ['a patient that is no id', { ...granted, patient: '../Practitioner/1' }, 'Zuid gaf geen patiënt door.'],
  ])('with %s', async (_, reply, line) => {
    const { around, asked } = browser({ [discovery]: configuration, [token]: reply })
    expect(problemOf(await finish(back, [server], around, today))).toContain(line)
    expect(asked.some(({ url }) => url.startsWith(`${server.iss}/Patient`))).toBe(false)
  })
  test('is left when the user stops', async () => {
    const stopping = new AbortController()
    const { around } = browser({ [discovery]: configuration, [token]: new DOMException('Stopped.', 'AbortError') })
    stopping.abort()
    expect(problemOf(await finish(back, [server], { ...around, signal: stopping.signal }, today))).toBe('Gestopt: er is niets gelezen.')
  })
  test('without a permission to read the patient', async () => {
    const { around } = browser({ [discovery]: configuration, [token]: { ...granted, scope: 'openid' } })
    expect(problemOf(await finish(back, [server], around, today))).toContain(
      'Zonder de gegevens van de patiënt is geen veilig advies te geven',
    )
  })

  test('opens the record; what may not be read goes with the advice in words', async () => {
    const patient = { resourceType: 'Patient', id: 'p1', birthDate: '1960-05-04', name: [{ text: 'An Fictief' }] }
    const pages = Object.values(searchesFor('p1', today)).map((query) => [
      `${server.iss}/${query}&_count=100`,
      { resourceType: 'Bundle', type: 'searchset' },
    ])
    const { around } = browser({
      [discovery]: configuration,
      [token]: granted,
      [`${server.iss}/Patient/p1`]: patient,
      ...Object.fromEntries(pages),
      [`${server.iss}/Procedure?patient=p1&_count=100`]: 403,
      [`${server.iss}/List?patient=p1&code=http://loinc.org|10160-0&_count=100`]: 404,
      [`${server.iss}/List?patient=p1&code=http://loinc.org|10160-0`]: 404,
    })
    const end = await finish(back, [server], around, today)
    if ('problem' in end) throw new Error(end.problem.en)
    expect(end.name).toBe('An Fictief')
    expect(end.source?.map(({ en }) => en)).toEqual([
      'Born on 4 May 1960.',
      'Read from Zuid on 21 Nov 2026.',
      'Zuid does not offer: medication lists.',
    ])
    expect(end.lacking?.map(({ nl }) => nl)).toEqual(['Zonder toestemming, dus niet gelezen en onbekend: ingrepen.'])
    expect(end.record.notices).toEqual([
      { reference: 'Patient/p1', problem: 'missing-value', detail: 'Not permitted, so not read and unknown: procedures.' },
    ])
  })
})
