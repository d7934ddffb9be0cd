import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hospital, hospital } from './example-hospital.ts'
import { type Browser, type Practice, practice } from './example-people.ts'

let issuer: Hospital
let at: Practice
const surgeon = { sub: 's-1', name: 'Sam Surgeon', realm_access: { roles: ['jaw-surgeon'] }, amr: ['pwd', 'otp'] }
beforeAll(async () => {
  issuer = await hospital({ amr: ['otp', 'hwk'] })
  at = await practice({ signOn: issuer.signOn })
}, 60_000)
afterAll(async () => {
  await at.close()
  await issuer.close()
})

/** Goes to the hospital and comes back, in one browser. */
async function through(browser: Browser, claims: object): Promise<string> {
  issuer.next(claims as never)
  const sent = await browser.ask('GET', '/auth/hospital')
  return issuer.signIn(String(sent.headers.location))
}
const me = async (browser: Browser) => (await browser.ask('GET', '/api/me')).body

describe('signing in with the hospital', () => {
  test('sends the browser there with PKCE, state and nonce', async () => {
    const sent = await at.browser().ask('GET', '/auth/hospital')
    const asked = new URL(String(sent.headers.location))
    expect(sent.status).toBe(303)
    expect(asked.origin).toBe(issuer.issuer)
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: 'howship',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'https://howship.example.org/auth/hospital/callback',
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.searchParams.get(name)!.length, name).toBeGreaterThanOrEqual(43)
  })

  test('makes a session with the role that the hospital gives', async () => {
    const browser = at.browser()
    const back = await browser.ask('GET', await through(browser, surgeon))
    expect([back.status, back.headers.location]).toEqual([303, '/'])
    expect(await me(browser)).toMatchObject({ name: 'Sam Surgeon', role: 'mka-surgeon', secondFactor: 'done' })
  })

  test('is the same person the next time', async () => {
    const [one, two] = [at.browser(), at.browser()]
    await one.ask('GET', await through(one, surgeon))
    await two.ask('GET', await through(two, surgeon))
    expect((await me(one)).person).toBe((await me(two)).person)
  })

  test('does not become somebody else by having their e-mail address', async () => {
    await at.database.db
      .insertInto('person')
      .values({ id: 'boss', name: 'Boss', email: 'boss@example.org', role: 'administrator' })
      .execute()
    const browser = at.browser()
    await browser.ask('GET', await through(browser, { ...surgeon, sub: 's-2', email: 'boss@example.org', email_verified: true }))
    expect(await me(browser)).toMatchObject({ role: 'mka-surgeon' })
    expect((await me(browser)).person).not.toBe('boss')
  })
})

describe('coming back from the hospital is refused', () => {
  test.each<[string, object]>([
    ['without the second factor that this hospital asks for', { ...surgeon, amr: ['pwd'] }],
    ['with a role that is none here', { ...surgeon, realm_access: { roles: ['gardener'] } }],
    ['with the answer to another question (nonce)', { ...surgeon, nonce: 'another' }],
    ['with a token for another client', { ...surgeon, aud: 'other' }],
    ['with a token of another issuer', { ...surgeon, iss: 'https://evil.example.org' }],
    ['with a token that has expired', { ...surgeon, exp: Math.floor(Date.now() / 1000) - 600 }],
  ])('%s', async (_, claims) => {
    const browser = at.browser()
    const back = await browser.ask('GET', await through(browser, claims))
    expect(back.headers.location).toBe('/?sign-in=refused')
    expect(await me(browser)).toMatchObject({ signedIn: false })
  })

  test('in a browser that did not ask: nobody is signed in as the one who sent the link', async () => {
    const [attacker, victim] = [at.browser(), at.browser()]
    const link = await through(attacker, surgeon)
    await victim.ask('GET', link)
    expect(await me(victim)).toMatchObject({ signedIn: false })
    // Nor when the victim was on the way in, with another state.
    await victim.ask('GET', '/auth/hospital')
    await victim.ask('GET', link)
    expect(await me(victim)).toMatchObject({ signedIn: false })
  })

  test.each([
    ['with the same code', (_location: string, link: string) => link],
    ['with a new code for the same question', (location: string) => issuer.signIn(location)],
  ])('a second time, with the same cookies, %s', async (_, again) => {
    const browser = at.browser()
    issuer.next(surgeon)
    const location = String((await browser.ask('GET', '/auth/hospital')).headers.location)
    const link = issuer.signIn(location)
    const kept = new Map(browser.cookies)
    expect((await browser.ask('GET', link)).headers.location).toBe('/')
    const thief = at.browser()
    for (const [name, value] of kept) thief.cookies.set(name, value)
    expect((await thief.ask('GET', again(location, link))).headers.location).toBe('/?sign-in=refused')
    expect(await me(thief)).toMatchObject({ signedIn: false })
  })

  test('when the hospital itself refused', async () => {
    const browser = at.browser()
    await browser.ask('GET', '/auth/hospital')
    expect((await browser.ask('GET', '/auth/hospital/callback?error=access_denied&state=x')).headers.location).toBe('/?sign-in=refused')
  })

  test('for who was deactivated here', async () => {
    const browser = at.browser()
    await browser.ask('GET', await through(browser, { ...surgeon, sub: 's-3' }))
    const { person } = await me(browser)
    await at.database.db.updateTable('person').set({ active: false }).where('id', '=', String(person)).execute()
    expect(await me(browser)).toMatchObject({ signedIn: false })
    await browser.ask('GET', await through(browser, { ...surgeon, sub: 's-3' }))
    expect(await me(browser)).toMatchObject({ signedIn: false })
  })
})
