import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FhirStore } from '../store/fhir-store.ts'
import { administratorOf, type Browser, codeOf, invited, type Practice, password, practice, weightOf } from './example-people.ts'
import { patience } from './listening.ts'
import { weakness } from './passwords.ts'
import { signed } from './sessions.ts'

let at: Practice
let anke: Browser
let dora: Awaited<ReturnType<typeof invited>>
beforeAll(async () => {
  at = await practice({}, undefined, patience())
  anke = await administratorOf(at)
  dora = await invited(at, anke, 'dora', 'dentist')
  const { db } = at.database
  const system = new FhirStore(db, { role: 'system' }, { note: () => {}, flush: () => Promise.resolve() })
  for (const id of ['ours', 'theirs']) {
    await system.updateResource({ resourceType: 'Patient', id, name: [{ family: `Family of ${id}` }] })
    await system.updateResource(weightOf(id, `${id}-weight`) as never)
  }
  await db.insertInto('team').values({ id: 'team', name: 'Team' }).execute()
  await db.insertInto('team_person').values({ team: 'team', person: dora.person }).execute()
  await db.insertInto('team_patient').values({ team: 'team', patient: 'ours' }).execute()
}, 60_000)
afterAll(() => at.close())

const rows = async (): Promise<number> =>
  Number(
    (
      await at.database.db
        .selectFrom('resource_version')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

describe('a page of another website', () => {
  const from = (headers: Record<string, string | undefined>) =>
    at.server.inject({
      method: 'PUT',
      url: '/fhir/R4/Observation/ours-weight',
      payload: JSON.stringify(weightOf('ours', 'ours-weight')),
      headers: { cookie: dora.browser.cookie, 'content-type': 'application/fhir+json', ...headers } as Record<string, string>,
    })
  test.each([
    ['of another site', { origin: 'https://evil.example.com' }],
    ['of a neighbour under the same domain', { origin: 'https://other.example.org', 'sec-fetch-site': 'same-site' }],
    ['without TLS', { origin: 'http://howship.example.org' }],
    ['of a file or a sandbox', { origin: 'null' }],
    ['whose browser tells only that it is another site', { 'sec-fetch-site': 'cross-site' }],
    ['that tells nothing', {}],
  ])('%s changes nothing with the cookie of who is signed in', async (_, headers) => {
    const before = await rows()
    expect((await from(headers)).statusCode).toBe(401)
    expect(await rows()).toBe(before)
  })

  test('while the screens of Howship do', async () => {
    expect((await from({ origin: at.origin })).statusCode).toBe(200)
    expect((await from({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200)
  })

  test('signs nobody in, out, up or through the glass', async () => {
    for (const url of [
      '/auth/sign-in/email',
      '/auth/sign-out',
      '/auth/two-factor/enable',
      '/api/break-glass',
      '/api/people',
      '/api/set-up',
      '/api/invitation',
    ]) {
      const body = { email: dora.email, password, patient: 'theirs', reason: 'Because a page wanted it', token: 'x' }
      const answer = await dora.browser.ask('POST', url, body, { origin: 'https://evil.example.com' })
      expect(answer.status, url).toBe(403)
      expect(answer.set, url).toEqual([])
    }
    expect((await dora.browser.ask('GET', '/api/me')).body.signedIn).toBe(true)
  })

  test('reads nothing: no answer allows another origin', async () => {
    for (const url of ['/api/me', '/fhir/R4/Patient/ours', '/fhir/R4/metadata'])
      for (const method of ['GET', 'OPTIONS'] as const) {
        const { headers } = await at.server.inject({
          method,
          url,
          headers: { cookie: dora.browser.cookie, origin: 'https://evil.example.com', 'access-control-request-method': 'GET' },
        })
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
      }
    expect(
      (
        await at.server.inject({
          url: '/fhir/R4/Patient/ours',
          headers: { cookie: dora.browser.cookie, origin: 'https://evil.example.com' },
        })
      ).statusCode,
    ).toBe(401)
  })
})

describe('what is typed into an address or a search', () => {
  const tried = [
    `ours' or '1'='1`,
    `ours"; drop table resource; --`,
    `ours')) or pg_sleep(3) is null --`,
    `x' union select content from resource --`,
    '../../../../etc/passwd',
    '..%2f..%2fPatient%2ftheirs',
    'ours\0',
    '%00',
    '\\',
    '%',
    '_',
    '{{7*7}}',
    '__proto__',
    'constructor',
    'toString',
  ]
  const addresses = (bad: string): string[] => {
    const x = encodeURIComponent(bad)
    return [
      `Patient/${x}`,
      `Patient/${x}/_history`,
      `Patient/ours/_history/${x}`,
      `Patient/${x}/$everything`,
      `Patient/${x}/$advice`,
      `Patient/${x}/$export`,
      `Patient/ours/$advice?asOf=${x}&protocol=${x}`,
      `${x}/ours`,
      `Patient?_id=${x}`,
      `Patient?name=${x}`,
      `Patient?name:contains=${x}`,
      `Patient?name:${x}=ours`,
      `Patient?identifier=${x}|${x}`,
      `Patient?birthdate=${x}`,
      `Patient?_lastUpdated=gt${x}`,
      `Patient?${x}=1`,
      `Patient?_sort=${x}`,
      `Patient?_sort=-${x}`,
      `Patient?_count=${x}`,
      `Patient?_offset=${x}`,
      `Patient?_total=${x}`,
      `Observation?patient=${x}`,
      `Observation?subject=Patient/${x}`,
      `Observation?_include=${x}`,
      `Observation?_include=Observation:${x}`,
      `Patient?_revinclude=${x}:subject`,
      `Patient?_elements=${x}`,
      `$export?_type=${x}`,
    ]
  }
  test.each(tried)('%j is a value like any other: nothing of others is found, nothing changes, nothing breaks', async (bad) => {
    const before = await rows()
    for (const address of addresses(bad)) {
      const started = performance.now()
      const { status, text } = await dora.browser.ask('GET', `/fhir/R4/${address}`)
      expect(performance.now() - started, address).toBeLessThan(2500)
      expect(status, `${address} ${text.slice(0, 200)}`).toBeLessThan(500)
      expect(text, address).not.toContain('Family of theirs')
      expect(text, address).not.toMatch(/syntax error|pg_catalog|node_modules|\.ts:\d|root:/i)
    }
    expect(await rows()).toBe(before)
  })

  test.each(tried)('%j as the id of what is written', async (bad) => {
    for (const [method, url, body] of [
      ['PUT', `/fhir/R4/Observation/${encodeURIComponent(bad)}`, weightOf('ours', bad)],
      ['DELETE', `/fhir/R4/Observation/${encodeURIComponent(bad)}`, undefined],
      ['POST', '/fhir/R4/', { resourceType: 'Bundle', type: 'batch', entry: [{ request: { method: 'GET', url: `Patient/${bad}` } }] }],
      ['POST', '/api/break-glass', { patient: bad, reason: 'Trying what can be typed' }],
    ] as const) {
      const { status, text } = await dora.browser.ask(method, url, body)
      expect(status, `${method} ${url} ${text}`).toBeLessThan(500)
      expect(text).not.toContain('Family of theirs')
    }
    expect((await dora.browser.ask('GET', '/fhir/R4/Observation/ours-weight')).status).toBe(200)
  })
})

test.each([
  ['a note', { note: [{ text: 'a\0b' }] }],
  ['the narrative', { text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">a\0b</div>' } }],
  ['an identifier', { identifier: [{ system: 'urn:lab', value: 'a\0b' }] }],
])('a character that PostgreSQL cannot keep, in %s, is refused', async (_, part) => {
  expect((await dora.browser.ask('POST', '/fhir/R4/Observation', { ...weightOf('ours'), ...part })).status).toBe(400)
})

describe('what is too much', () => {
  test('a body of 21 MB is refused, and so is one of 17 kB where a password belongs', async () => {
    const large = { ...weightOf('ours'), note: [{ text: 'x'.repeat(21 * 1024 * 1024) }] }
    expect((await dora.browser.ask('POST', '/fhir/R4/Observation', large)).status).toBe(413)
    expect((await at.browser().ask('POST', '/auth/sign-in/email', { email: 'x'.repeat(17 * 1024), password })).status).toBe(413)
  })

  test('nested a hundred thousand deep, in a resource or in a sign-in', async () => {
    const deep = `{"resourceType":"Observation","a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`
    for (const url of ['/fhir/R4/Observation', '/auth/sign-in/email']) {
      const type = url.startsWith('/fhir') ? 'application/fhir+json' : 'application/json'
      const answer = await at.server.inject({
        method: 'POST',
        url,
        payload: deep,
        headers: { origin: at.origin, cookie: dora.browser.cookie, 'content-type': type },
      })
      expect([400, 413], url).toContain(answer.statusCode)
    }
  })

  test('a resource that wants to be everybody’s prototype', async () => {
    for (const text of [
      '{"resourceType":"Observation","__proto__":{"polluted":true}}',
      '{"resourceType":"Observation","constructor":{"prototype":{"polluted":true}}}',
    ]) {
      const answer = await at.server.inject({
        method: 'POST',
        url: '/fhir/R4/Observation',
        payload: text,
        headers: { origin: at.origin, cookie: dora.browser.cookie, 'content-type': 'application/fhir+json' },
      })
      expect(answer.statusCode).toBe(400)
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    }
  })

  test('one person who copies all they can see is slowed down, and nobody else', async () => {
    const other = await practice({ mostPerMinute: 20 }, at.database)
    const ask = (cookie: string) => other.server.inject({ url: '/fhir/R4/Observation/ours-weight', headers: { cookie } })
    // Forty in two minutes at most, should the minute turn meanwhile: the forty-first is one too many in any case.
    const answers = new Set<number>()
    for (let i = 0; i < 41; i += 1) answers.add((await ask(dora.browser.cookie)).statusCode)
    expect(answers).toEqual(new Set([200, 429]))
    expect((await ask(anke.cookie)).statusCode).toBe(403)
    await other.close()
  })

  test.each([
    ['ten thousand ids', `Observation?_id=${Array.from({ length: 10_000 }, (_, i) => i).join(',')}`],
    ['a page of a thousand million', 'Observation?_count=1000000000'],
    ['a page far behind the last', 'Observation?_offset=9007199254740991'],
    ['a hundred includes', `Observation?${'_include=Observation:subject&'.repeat(100)}`],
    [
      'includes that go round',
      'Observation?_include=Observation:subject&_include:iterate=Observation:subject&_revinclude:iterate=Observation:subject',
    ],
  ])('%s', async (_, query) => {
    const started = performance.now()
    expect((await dora.browser.ask('GET', `/fhir/R4/${query}`)).status).toBeLessThan(500)
    expect(performance.now() - started).toBeLessThan(5000)
    expect((await dora.browser.ask('GET', '/fhir/R4/Observation/ours-weight')).status).toBe(200)
  })
})

describe('a client that is slow on purpose', () => {
  test.each([
    ['with its headers', 'GET /fhir/R4/metadata HTTP/1.1\r\nHost: x\r\n', 'X: y\r\n'],
    [
      'with its body',
      'POST /auth/sign-in/email HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
      ' ',
    ],
  ])('%s is shown the door, and others are served meanwhile', async (_, first, drip) => {
    const other = await practice({}, at.database, patience({ headers: 1, request: 2, idle: 1 }))
    const url = new URL(await other.server.listen({ port: 0, host: '127.0.0.1' }))
    const started = Date.now()
    const ended = Array.from(
      { length: 20 },
      () =>
        new Promise<number>((done) => {
          const socket = connect(Number(url.port), '127.0.0.1', () => socket.write(first))
          const timer = setInterval(() => socket.write(drip), 200)
          socket.on('error', () => {})
          socket.on('data', () => {})
          socket.on('close', () => {
            clearInterval(timer)
            done(Date.now() - started)
          })
        }),
    )
    expect((await fetch(`${url.origin}/fhir/R4/metadata`)).status).toBe(200)
    for (const after of await Promise.all(ended)) expect(after).toBeLessThan(6000)
    await other.close()
  })
})

describe('sessions that are not one’s own', () => {
  test('a cookie that was made up, signed with another secret, or cut, is nobody’s', async () => {
    const name = '__Host-howship-session'
    const { token } = await at.database.db
      .selectFrom('auth_session')
      .select('token')
      .where('userId', '=', dora.person)
      .executeTakeFirstOrThrow()
    const right = dora.browser.cookies.get(name)!
    for (const value of [
      token,
      signed(token, 'another secret of more than thirty-two'),
      right.slice(0, -6),
      `${token}.`,
      '.',
      '%',
      right.replace('.', '..'),
      `x${right}`,
    ]) {
      const thief = at.browser()
      thief.cookies.set(name, value)
      expect((await thief.ask('GET', '/api/me')).body.signedIn, value).toBe(false)
    }
  })

  test('a session that somebody planted in the browser is not the one that is signed in', async () => {
    const lea = await invited(at, anke, 'lea', 'nurse')
    const planted = new Map(dora.browser.cookies)
    const victim = at.browser()
    for (const [name, value] of planted) victim.cookies.set(name, value)
    const before = victim.cookies.get('__Host-howship-session')
    await victim.ask('POST', '/auth/sign-in/email', { email: lea.email, password })
    await victim.ask('POST', '/auth/two-factor/verify-totp', { code: codeOf(lea.totpURI) })
    expect((await victim.ask('GET', '/api/me')).body.person).toBe(lea.person)
    expect(victim.cookies.get('__Host-howship-session')).not.toBe(before)
    const planter = at.browser()
    planter.cookies.set('__Host-howship-session', before!)
    expect((await planter.ask('GET', '/api/me')).body.person).not.toBe(lea.person)
  })

  test('parts of better-auth that Howship does not use are not there', async () => {
    for (const path of [
      'sign-up/email',
      'two-factor/disable',
      'two-factor/send-otp',
      'update-user',
      'delete-user',
      'change-email',
      'request-password-reset',
      'list-sessions',
      'sign-in/social',
      '../auth/sign-up/email',
      'constructor',
    ]) {
      const answer = await anke.ask('POST', `/auth/${path}`, {
        email: 'new@example.org',
        password,
        name: 'New',
        newEmail: 'new@example.org',
      })
      expect(answer.status, path).toBe(404)
    }
    expect((await anke.ask('GET', '/auth/get-session')).status).toBe(404)
  })

  test('a device is not trusted for a month because its owner says so', async () => {
    const who = await invited(at, anke, 'lazy', 'nurse')
    const browser = at.browser()
    await browser.ask('POST', '/auth/sign-in/email', { email: who.email, password, rememberMe: true })
    await browser.ask('POST', '/auth/two-factor/verify-totp', { code: codeOf(who.totpURI), trustDevice: true })
    await browser.ask('POST', '/auth/sign-out', {})
    expect((await browser.ask('POST', '/auth/sign-in/email', { email: who.email, password })).body).toEqual({ secondFactor: 'code' })
  })
})

describe('guessing', () => {
  test('one password for many accounts from one address: stopped after 30', async () => {
    const answers: number[] = []
    for (let i = 0; i < 32; i += 1)
      answers.push(
        (await at.browser('198.51.100.1').ask('POST', '/auth/sign-in/email', { email: `spray${i}@example.org`, password: 'Summer-2026!!' }))
          .status,
      )
    expect(answers).toEqual([...Array<number>(30).fill(401), 429, 429])
    expect((await at.browser('198.51.100.2').ask('POST', '/auth/sign-in/email', { email: 'other@example.org', password })).status).toBe(401)
  }, 60_000)

  test.each(['guessed@example.org', 'nobody@example.org'])(
    'many passwords for %s from many addresses: stopped after 10, whether it exists or not',
    async (email) => {
      if (email.startsWith('guessed')) await invited(at, anke, 'guessed', 'nurse')
      const answers: number[] = []
      for (let i = 0; i < 12; i += 1)
        answers.push(
          (await at.browser(`203.0.113.${i}`).ask('POST', '/auth/sign-in/email', { email, password: `guess number ${i}` })).status,
        )
      expect(answers).toEqual([...Array<number>(10).fill(401), 429, 429])
      // The right one does not help meanwhile.
      expect((await at.browser('203.0.113.99').ask('POST', '/auth/sign-in/email', { email, password })).status).toBe(429)
    },
    60_000,
  )

  test('the code of the phone: stopped after 5 on one sign-in', async () => {
    const who = await invited(at, anke, 'codes', 'nurse')
    const browser = at.browser('198.51.100.7')
    await browser.ask('POST', '/auth/sign-in/email', { email: who.email, password })
    for (let i = 0; i < 6; i += 1) await browser.ask('POST', '/auth/two-factor/verify-totp', { code: `00000${i}` })
    expect((await browser.ask('POST', '/auth/two-factor/verify-totp', { code: codeOf(who.totpURI) })).status).toBe(401)
  })

  test('whether there is an account shows neither in the text nor in the time', async () => {
    const { email } = await invited(at, anke, 'known', 'nurse')
    const { body: half } = await anke.ask('POST', '/api/people', { name: 'invited', email: 'invited@example.org', role: 'nurse' })
    expect(half.token).toBeDefined()
    const took = async (who: string) => {
      const started = performance.now()
      const { status, text } = await at.browser().ask('POST', '/auth/sign-in/email', { email: who, password: 'a wrong password' })
      return { status, text, ms: performance.now() - started }
    }
    const found: Record<string, Awaited<ReturnType<typeof took>>[]> = { [email]: [], 'invited@example.org': [], 'absent@example.org': [] }
    for (let i = 0; i < 8; i += 1) for (const who of Object.keys(found)) found[who]!.push(await took(who))
    const all = Object.values(found).flat()
    expect(new Set(all.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    // Hashing a password takes tens of milliseconds; leaving it out would show. The quickest of eight: what else runs here disturbs it least.
    const quickest = Object.values(found).map((some) => Math.min(...some.map(({ ms }) => ms)))
    expect(Math.max(...quickest) / Math.min(...quickest)).toBeLessThan(1.7)
  }, 60_000)

  test.each([
    ['elf tekens', 'ab cd ef gh', true],
    ['the word itself, with a year', 'Wachtwoord2026!', true],
    ['a row of keys', 'qwertyuiop12', true],
    ['one letter', 'aaaaaaaaaaaaaaaa', true],
    ['where one works', 'Ziekenhuis-2026', true],
    ['one’s own name', 'dora.tandarts1', true],
    ['figures in a row', '123456789012', true],
    ['a sentence', 'a lesion heals in eight weeks', false],
    ['what a password manager makes', 'k7$Vq!p2Zr9x', false],
    ['a sentence with spaces and accents', 'één kies per keer, rustig', false],
  ])('as a password, %s (%j): refused is %s', (_, typed, refused) => {
    expect(weakness(typed, ['Dora Tandarts', 'dora@example.org']) !== undefined).toBe(refused)
  })
})
