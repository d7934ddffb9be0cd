import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import type { JWTPayload } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FhirStore } from '../store/fhir-store.ts'
import { audience, type Hospital, hospital } from './example-hospital.ts'
import { administratorOf, type Practice, practice, weightOf } from './example-people.ts'
import { readSignOn } from './sign-on.ts'
import { smartConfiguration } from './tokens.ts'

let issuer: Hospital
let at: Practice
const specialist: JWTPayload = {
  sub: 'u-1',
  name: 'Sofie Specialist',
  scope: 'openid user/*.cruds',
  realm_access: { roles: ['offline', 'specialist'] },
}

beforeAll(async () => {
  issuer = await hospital({ systemClients: ['night-job'] })
  at = await practice({ signOn: issuer.signOn })
  const system = new FhirStore(at.database.db, { role: 'system' }, { note: () => {}, flush: () => Promise.resolve() })
  for (const id of ['ours', 'theirs']) {
    await system.updateResource({ resourceType: 'Patient', id })
    await system.updateResource(weightOf(id, `${id}-weight`) as never)
  }
  // Their first request makes the person; then they join a team.
  await read(await issuer.token(specialist))
  const { db } = at.database
  const { person } = await db.selectFrom('person_identity').select('person').where('subject', '=', 'u-1').executeTakeFirstOrThrow()
  await db.insertInto('team').values({ id: 'ward', name: 'Ward' }).execute()
  await db.insertInto('team_person').values({ team: 'ward', person }).execute()
  await db.insertInto('team_patient').values({ team: 'ward', patient: 'ours' }).execute()
}, 60_000)
afterAll(async () => {
  await at.close()
  await issuer.close()
})

async function read(token: string, path = 'Observation/ours-weight', headers: Record<string, string> = {}): Promise<number> {
  const { statusCode } = await at.server.inject({ url: `/fhir/R4/${path}`, headers: { authorization: `Bearer ${token}`, ...headers } })
  return statusCode
}

describe('a token of the hospital', () => {
  test('reads the patients of its person’s teams, and no others', async () => {
    const token = await issuer.token(specialist)
    expect([await read(token), await read(token, 'Observation/theirs-weight')]).toEqual([200, 404])
  })

  test('is one person, however many come at once', async () => {
    const token = await issuer.token({ ...specialist, sub: 'u-many' })
    await Promise.all(Array.from({ length: 8 }, () => read(token)))
    const { db } = at.database
    expect(await db.selectFrom('person_identity').select('person').where('subject', '=', 'u-many').execute()).toHaveLength(1)
    expect(await db.selectFrom('person').select('id').where('name', '=', 'Sofie Specialist').execute()).toHaveLength(2)
  })

  test('launched for a patient sees that one, where its person does', async () => {
    const launched = { ...specialist, scope: 'patient/Observation.rs', patient: 'ours' }
    expect(await read(await issuer.token(launched))).toBe(200)
    expect(await read(await issuer.token(launched), 'Patient/ours')).toBe(403)
    expect(await read(await issuer.token({ ...launched, patient: 'theirs' }), 'Observation/theirs-weight')).toBe(404)
  })

  test('a scope for the patient in context without a patient is none', async () => {
    expect(await read(await issuer.token({ ...specialist, scope: 'patient/*.rs' }))).toBe(401)
  })

  test('a job of the hospital reads what its scopes say; another client with the same scopes does not', async () => {
    const job = { sub: 'night-job', client_id: 'night-job', scope: 'system/Observation.rs' }
    expect([await read(await issuer.token(job)), await read(await issuer.token(job), 'Patient/ours')]).toEqual([200, 403])
    expect(await read(await issuer.token({ ...job, client_id: 'other-job' }))).toBe(401)
  })

  test('follows the role that the hospital gives, and is nothing for one that the table does not hold', async () => {
    const nurse = { ...specialist, realm_access: { roles: ['carer'] } }
    const remove = (token: string) =>
      at.server.inject({ method: 'DELETE', url: '/fhir/R4/Observation/absent', headers: { authorization: `Bearer ${token}` } })
    expect((await remove(await issuer.token(nurse))).statusCode).toBe(403)
    expect((await remove(await issuer.token(specialist))).statusCode).toBe(404)
    expect(await read(await issuer.token({ ...specialist, realm_access: { roles: ['gardener'] } }))).toBe(401)
    expect(await read(await issuer.token({ ...specialist, realm_access: undefined }))).toBe(401)
  })

  test('of somebody deactivated here is refused', async () => {
    const token = await issuer.token({ ...specialist, sub: 'u-left' })
    expect(await read(token, 'Patient?name=x')).toBe(200)
    const { db } = at.database
    const { person } = await db.selectFrom('person_identity').select('person').where('subject', '=', 'u-left').executeTakeFirstOrThrow()
    await db.updateTable('person').set({ active: false }).where('id', '=', person).execute()
    expect(await read(token, 'Patient?name=x')).toBe(401)
  })
})

describe('a token that is not taken', () => {
  const now = Math.floor(Date.now() / 1000)
  test.each<[string, JWTPayload]>([
    ['expired a minute ago', { exp: now - 60 }],
    ['not valid yet', { nbf: now + 120 }],
    ['without an end', { exp: undefined as never }],
    ['issued two days ago, for a week', { iat: now - 2 * 86_400, exp: now + 5 * 86_400 }],
    ['without a person', { sub: undefined as never }],
    ['of another issuer', { iss: 'https://evil.example.org' }],
    ['for another server', { aud: 'https://other.example.org/fhir' }],
    ['that is an ID token: for Howship as a client, not for its endpoint', { aud: 'howship' }],
    ['without SMART scopes', { scope: 'openid profile' }],
    ['for a patient whose id is no id', { patient: "ours' or true --" }],
  ])('%s', async (_, change) => {
    expect(await read(await issuer.token(specialist))).toBe(200)
    expect(await read(await issuer.token(specialist, change))).toBe(401)
  })

  test('signed by another key under the name of the right one', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    expect(await read(await issuer.token(specialist, {}, other))).toBe(401)
  })

  test('"signed" with the public key as if that were a shared secret', async () => {
    const pem = createSecretKey(Buffer.from(issuer.publicKey.export({ type: 'spki', format: 'pem' }) as string))
    expect(await read(await issuer.token(specialist, {}, pem, { alg: 'HS256', kid: 'k1' }))).toBe(401)
  })

  test('not signed at all', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = { ...specialist, iss: issuer.issuer, aud: audience, iat: now, exp: now + 300 }
    for (const alg of ['none', 'None', 'RS256']) expect(await read(`${part({ alg, kid: 'k1' })}.${part(claims)}.`)).toBe(401)
  })

  test('that brings its own key', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const header = { alg: 'ES256', jwk: publicKey.export({ format: 'jwk' }) as never, jku: 'https://evil.example.org/keys' }
    expect(await read(await issuer.token(specialist, {}, privateKey, header))).toBe(401)
  })

  test('changed after it was signed', async () => {
    const [head, , mark] = (await issuer.token(specialist)).split('.')
    const claims = { ...specialist, sub: 'u-2', iss: issuer.issuer, aud: audience, iat: now, exp: now + 300 }
    expect(await read(`${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${mark}`)).toBe(401)
  })

  test('of any kind, where no issuer is configured', async () => {
    const alone = await practice({}, at.database)
    const answer = await alone.server.inject({
      url: '/fhir/R4/Observation/ours-weight',
      headers: { authorization: `Bearer ${await issuer.token(specialist)}` },
    })
    expect(answer.statusCode).toBe(401)
    await alone.close()
  })

  test('together with the cookie of a session: which of the two is meant is not guessed', async () => {
    const anke = await administratorOf(at)
    expect((await anke.ask('GET', '/fhir/R4/Organization')).status).toBe(200)
    expect(await read(await issuer.token(specialist), 'Organization', { cookie: anke.cookie })).toBe(401)
  })

  test('opens no door but the FHIR endpoint: people, teams and broken glass want a session', async () => {
    const headers = { authorization: `Bearer ${await issuer.token(specialist)}` }
    for (const url of ['/api/people', '/api/teams']) expect((await at.server.inject({ url, headers })).statusCode).toBe(401)
    const glass = await at.server.inject({
      method: 'POST',
      url: '/api/break-glass',
      headers,
      payload: { patient: 'theirs', reason: 'By a token, at night' },
    })
    expect(glass.statusCode).toBe(403)
  })
})

test('the SMART configuration sends apps to the issuer, and names PKCE', async () => {
  expect(await smartConfiguration(issuer.signOn)!()).toMatchObject({
    issuer: issuer.issuer,
    authorization_endpoint: `${issuer.issuer}/authorize`,
    token_endpoint: `${issuer.issuer}/token`,
    jwks_uri: `${issuer.issuer}/keys`,
    code_challenge_methods_supported: ['S256'],
  })
  expect(smartConfiguration(undefined)).toBeUndefined()
})

describe('the hospital’s file', () => {
  const whole = { issuer: 'https://id.example.org', roleClaim: 'roles', roles: { doctor: 'prescriber' } }
  test('is taken', () => expect(readSignOn(whole)).toEqual(whole))
  test.each([
    ['an issuer without TLS', { ...whole, issuer: 'http://id.example.org' }, 'https://'],
    ['a role that Howship does not have', { ...whole, roles: { doctor: 'doctor' } }, 'dentist, prescriber'],
    ['a slip of the pen', { ...whole, rolesClaim: 'x' }, '"rolesClaim" is not understood'],
    ['no roles', { ...whole, roles: {} }, '"roles"'],
    ['a list that is none', { ...whole, acr: 'mfa' }, '"acr"'],
  ])('%s is told', (_, json, line) => {
    expect(readSignOn(json)).toEqual({ unusable: expect.stringContaining(line) as string })
  })
})
