import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FhirStore } from '../store/fhir-store.ts'
import {
  administratorOf,
  type Browser,
  codeOf,
  enrol,
  invited,
  type Practice,
  password,
  practice,
  setUpToken,
  weightOf,
} from './example-people.ts'

let at: Practice
let anke: Browser
beforeAll(async () => {
  at = await practice()
  anke = await administratorOf(at)
  const system = new FhirStore(at.database.db, { role: 'system' }, { note: () => {}, flush: () => Promise.resolve() })
  for (const id of ['ours', 'theirs']) {
    await system.updateResource({ resourceType: 'Patient', id })
    await system.updateResource(weightOf(id, `${id}-weight`) as never)
  }
}, 60_000)
afterAll(() => at.close())

const sees = async (browser: Browser, patient: string): Promise<boolean> =>
  (await browser.ask('GET', `/fhir/R4/Observation/${patient}-weight`)).status === 200

describe('the first administrator', () => {
  test('the token of the set-up makes one, once', async () => {
    const again = await at
      .browser('192.0.2.9')
      .ask('POST', '/api/set-up', { token: setUpToken, name: 'Eve', email: 'eve@example.org', password })
    expect(again.status).toBe(403)
    expect((await anke.ask('GET', '/api/me')).body).toMatchObject({ role: 'administrator', secondFactor: 'done' })
  })

  test('a wrong token makes none', async () => {
    const answer = await at
      .browser('192.0.2.9')
      .ask('POST', '/api/set-up', { token: 'guess', name: 'Eve', email: 'eve@example.org', password })
    expect(answer.status).toBe(403)
  })
})

describe('a practice on its own', () => {
  test('a dentist is invited, chooses a password, sets up a phone, and sees the patients of their team and no others', async () => {
    const dora = await invited(at, anke, 'dora', 'dentist')
    expect(await sees(dora.browser, 'ours')).toBe(false)
    const team = String((await anke.ask('POST', '/api/teams', { name: 'Practice' })).body.team)
    expect((await anke.ask('PUT', `/api/teams/${team}/people/${dora.person}`)).status).toBe(204)
    expect((await anke.ask('PUT', `/api/teams/${team}/patients/ours`)).status).toBe(204)
    expect([await sees(dora.browser, 'ours'), await sees(dora.browser, 'theirs')]).toEqual([true, false])
    expect((await dora.browser.ask('GET', '/api/me')).body).toMatchObject({
      name: 'dora',
      role: 'dentist',
      teams: [{ id: team, name: 'Practice' }],
    })
    await anke.ask('DELETE', `/api/teams/${team}/patients/ours`)
    expect(await sees(dora.browser, 'ours')).toBe(false)
  })

  test('nobody sees a patient before the second factor is set up', async () => {
    const { body } = await anke.ask('POST', '/api/people', { name: 'nora', email: 'nora@example.org', role: 'nurse' })
    const team = String((await anke.ask('POST', '/api/teams', { name: 'Ward' })).body.team)
    await anke.ask('PUT', `/api/teams/${team}/people/${String(body.person)}`)
    await anke.ask('PUT', `/api/teams/${team}/patients/theirs`)
    const nora = at.browser()
    await nora.ask('POST', '/api/invitation', { token: String(body.token), password })
    const half = await nora.ask('POST', '/auth/sign-in/email', { email: 'nora@example.org', password })
    expect(half.body).toEqual({ secondFactor: 'set-up' })
    expect((await nora.ask('GET', '/fhir/R4/Observation/theirs-weight')).status).toBe(401)
    expect((await nora.ask('POST', '/api/break-glass', { patient: 'ours', reason: 'Bleeding at night' })).status).toBe(403)
    await enrol(nora, 'nora@example.org')
    expect(await sees(nora, 'theirs')).toBe(true)
  })

  test('a session with a password alone, opened before the phone was set up, does not grow into a full one', async () => {
    const { body } = await anke.ask('POST', '/api/people', { name: 'tom', email: 'tom@example.org', role: 'administrator' })
    const [thief, tom] = [at.browser(), at.browser()]
    await tom.ask('POST', '/api/invitation', { token: String(body.token), password })
    await thief.ask('POST', '/auth/sign-in/email', { email: 'tom@example.org', password })
    await enrol(tom, 'tom@example.org')
    expect((await tom.ask('GET', '/api/people')).status).toBe(200)
    expect((await thief.ask('GET', '/api/people')).status).toBe(403)
  })

  test('signing in asks for a code; a code does for once; a spare code does for once', async () => {
    const lea = await invited(at, anke, 'lea', 'pharmacist')
    const signIn = async (path: string, code: string) => {
      const browser = at.browser()
      const first = await browser.ask('POST', '/auth/sign-in/email', { email: lea.email, password })
      expect(first.body).toEqual({ secondFactor: 'code' })
      expect((await browser.ask('GET', '/api/me')).body.signedIn).toBe(false)
      return (await browser.ask('POST', `/auth/two-factor/${path}`, { code })).status
    }
    const code = codeOf(lea.totpURI)
    expect(await signIn('verify-totp', code)).toBe(200)
    expect(await signIn('verify-totp', code)).toBe(401)
    expect(await signIn('verify-totp', codeOf(lea.totpURI, 1_000_000_000))).toBe(401)
    expect(await signIn('verify-backup-code', lea.backupCodes[0]!)).toBe(200)
    expect(await signIn('verify-backup-code', lea.backupCodes[0]!)).toBe(401)
  })

  test('who lost the phone is invited again: a new password and phone, and the old sessions end', async () => {
    const kim = await invited(at, anke, 'kim', 'nurse')
    const again = await anke.ask('POST', `/api/people/${kim.person}/invitation`, {})
    const browser = at.browser()
    expect(
      (await browser.ask('POST', '/api/invitation', { token: String(again.body.token), password: 'another sentence of mine' })).status,
    ).toBe(201)
    expect((await kim.browser.ask('GET', '/api/me')).body.signedIn).toBe(false)
    expect((await browser.ask('POST', '/auth/sign-in/email', { email: kim.email, password })).status).toBe(401)
    expect((await browser.ask('POST', '/auth/sign-in/email', { email: kim.email, password: 'another sentence of mine' })).body).toEqual({
      secondFactor: 'set-up',
    })
    expect((await browser.ask('POST', '/api/invitation', { token: String(again.body.token), password })).status).toBe(403)
  })

  test('changing the password ends the other sessions and keeps this one', async () => {
    const bo = await invited(at, anke, 'bo', 'dentist')
    const other = at.browser()
    await other.ask('POST', '/auth/sign-in/email', { email: bo.email, password })
    await other.ask('POST', '/auth/two-factor/verify-totp', { code: codeOf(bo.totpURI) })
    expect((await other.ask('GET', '/api/me')).body.signedIn).toBe(true)
    const weak = await bo.browser.ask('POST', '/auth/change-password', { currentPassword: password, newPassword: 'wachtwoord1234' })
    expect(weak.status).toBe(400)
    expect(
      (await bo.browser.ask('POST', '/auth/change-password', { currentPassword: 'no', newPassword: 'the jaw heals in spring' })).status,
    ).toBe(401)
    expect(
      (await bo.browser.ask('POST', '/auth/change-password', { currentPassword: password, newPassword: 'the jaw heals in spring' })).status,
    ).toBe(200)
    expect((await bo.browser.ask('GET', '/api/me')).body).toMatchObject({ signedIn: true, secondFactor: 'done' })
    expect((await other.ask('GET', '/api/me')).body.signedIn).toBe(false)
  })
})

describe('sessions end', () => {
  const changed = async (person: string, what: string): Promise<void> => {
    await sql`update auth_session set ${sql.raw(what)} where "userId" = ${person}`.execute(at.database.db)
  }
  test.each([
    ['left alone for 31 minutes', `seen = now() - interval '31 minutes'`, false],
    ['left alone for 29 minutes', `seen = now() - interval '29 minutes'`, true],
    ['open for 12 hours and a minute', `"createdAt" = now() - interval '12 hours 1 minute'`, false],
    ['open for 11 hours', `"createdAt" = now() - interval '11 hours'`, true],
  ])('%s', async (label, what, open) => {
    const who = await invited(at, anke, label.replace(/\W/g, ''), 'nurse')
    await changed(who.person, what)
    expect((await who.browser.ask('GET', '/api/me')).body.signedIn).toBe(open)
  })

  test('by signing out: the cookie is of no use to who kept it', async () => {
    const who = await invited(at, anke, 'out', 'nurse')
    const kept = new Map(who.browser.cookies)
    const answer = await who.browser.ask('POST', '/auth/sign-out', {})
    expect(answer.status).toBe(200)
    const thief = at.browser()
    for (const [name, value] of kept) thief.cookies.set(name, value)
    expect((await thief.ask('GET', '/api/me')).body.signedIn).toBe(false)
  })

  test('one by one, by whose they are; nobody ends those of another', async () => {
    const [who, other] = [await invited(at, anke, 'two', 'nurse'), await invited(at, anke, 'three', 'nurse')]
    const second = at.browser()
    await second.ask('POST', '/auth/sign-in/email', { email: who.email, password })
    await second.ask('POST', '/auth/two-factor/verify-totp', { code: codeOf(who.totpURI) })
    const open = (await second.ask('GET', '/api/sessions')).json as { id: string; thisOne: boolean }[]
    expect(open.map((s) => s.thisOne).toSorted()).toEqual([false, true])
    expect(JSON.stringify(open)).not.toContain('token')
    const forgotten = open.find((s) => !s.thisOne)!.id
    expect((await other.browser.ask('DELETE', `/api/sessions/${forgotten}`)).status).toBe(404)
    expect((await who.browser.ask('GET', '/api/me')).body.signedIn).toBe(true)
    expect((await second.ask('DELETE', `/api/sessions/${forgotten}`)).status).toBe(204)
    expect((await who.browser.ask('GET', '/api/me')).body.signedIn).toBe(false)
    expect((await second.ask('GET', '/api/me')).body.signedIn).toBe(true)
  })

  test('when an administrator deactivates somebody, at once; and they cannot come back', async () => {
    const who = await invited(at, anke, 'gone', 'dentist')
    expect((await anke.ask('PATCH', `/api/people/${who.person}`, { active: false })).status).toBe(200)
    expect((await who.browser.ask('GET', '/api/me')).body.signedIn).toBe(false)
    const back = at.browser()
    const signIn = await back.ask('POST', '/auth/sign-in/email', { email: who.email, password })
    const code = await back.ask('POST', '/auth/two-factor/verify-totp', { code: codeOf(who.totpURI) })
    expect([signIn.status, code.status]).toEqual([401, 401])
    expect((await back.ask('GET', '/api/me')).body.signedIn).toBe(false)
    expect((await anke.ask('POST', `/api/people/${who.person}/invitation`, {})).status).toBe(404)
  })

  test('the cookie is seen by no script, goes over TLS only, to this host only, and with no request of another site', async () => {
    const who = await invited(at, anke, 'cookie', 'nurse')
    const { set } = await who.browser.ask('POST', '/auth/change-password', {
      currentPassword: password,
      newPassword: 'the jaw heals in spring',
    })
    const cookie = set.find((text) => text.startsWith('__Host-howship-session='))!
    expect(cookie).toMatch(/; ?HttpOnly/i)
    expect(cookie).toMatch(/; ?Secure/i)
    expect(cookie).toMatch(/; ?SameSite=Lax/i)
    expect(cookie).toMatch(/; ?Path=\/(;|$)/i)
    expect(cookie).not.toMatch(/Domain=/i)
  })
})

describe('the administrator', () => {
  test('nobody else keeps people or teams', async () => {
    const who = await invited(at, anke, 'curious', 'prescriber')
    for (const [method, url] of [
      ['GET', '/api/people'],
      ['POST', '/api/people'],
      ['PATCH', `/api/people/${who.person}`],
      ['POST', `/api/people/${who.person}/invitation`],
      ['GET', '/api/teams'],
      ['POST', '/api/teams'],
      ['PUT', `/api/teams/x/people/${who.person}`],
      ['PUT', '/api/teams/x/patients/ours'],
    ] as const) {
      const body = method === 'GET' ? undefined : { name: 'x', email: 'x@example.org', role: 'administrator', active: true }
      expect((await who.browser.ask(method, url, body)).status, `${method} ${url}`).toBe(403)
      expect((await at.browser().ask(method, url, body)).status, `${method} ${url}`).toBe(401)
    }
  })

  test('sees no record', async () => {
    expect((await anke.ask('GET', '/fhir/R4/Patient/ours')).status).toBe(403)
    expect((await anke.ask('POST', '/api/break-glass', { patient: 'ours', reason: 'Just looking around here' })).status).toBe(403)
  })

  test('the last one stays', async () => {
    const others = (await anke.ask('GET', '/api/people')).json as { id: string; role: string; name: string }[]
    for (const { id } of others.filter((p) => p.role === 'administrator' && p.name !== 'Anke'))
      await anke.ask('PATCH', `/api/people/${id}`, { active: false })
    const me = others.find((p) => p.name === 'Anke')!.id
    expect((await anke.ask('PATCH', `/api/people/${me}`, { active: false })).status).toBe(409)
    expect((await anke.ask('PATCH', `/api/people/${me}`, { role: 'nurse' })).status).toBe(409)
    expect((await anke.ask('GET', '/api/people')).status).toBe(200)
  })
})

describe('breaking the glass', () => {
  test('with a reason the record opens for an hour, and who did it and why is written down', async () => {
    const who = await invited(at, anke, 'night', 'mka-surgeon')
    expect(await sees(who.browser, 'ours')).toBe(false)
    expect((await who.browser.ask('POST', '/api/break-glass', { patient: 'ours', reason: 'urgent' })).status).toBe(400)
    expect(await sees(who.browser, 'ours')).toBe(false)
    const reason = 'Bleeding after an extraction, seen at night'
    const { status, body } = await who.browser.ask('POST', '/api/break-glass', { patient: 'ours', reason })
    expect(status).toBe(201)
    expect(Math.round((Date.parse(String(body.until)) - Date.now()) / 60_000)).toBe(60)
    expect(await sees(who.browser, 'ours')).toBe(true)
    expect(at.deeds.find(([, deed]) => deed.action === 'break-glass')).toMatchObject([
      { person: who.person },
      { patient: 'ours', detail: { reason } },
    ])
    await sql`update break_glass set until = now() - interval '1 second' where person = ${who.person}`.execute(at.database.db)
    expect(await sees(who.browser, 'ours')).toBe(false)
  })

  test('the answer is the same for a patient who does not exist', async () => {
    const who = await invited(at, anke, 'prober', 'dentist')
    const ask = async (patient: string) =>
      (await who.browser.ask('POST', '/api/break-glass', { patient, reason: 'Is there such a patient?' })).status
    expect([await ask('ours'), await ask('nobody')]).toEqual([201, 201])
  })

  test('not more than ten times an hour', async () => {
    const who = await invited(at, anke, 'often', 'dentist')
    const answers: number[] = []
    for (let i = 0; i < 11; i += 1)
      answers.push((await who.browser.ask('POST', '/api/break-glass', { patient: `p${i}`, reason: 'Looking for somebody' })).status)
    expect(answers).toEqual([...Array<number>(10).fill(201), 429])
  })
})
