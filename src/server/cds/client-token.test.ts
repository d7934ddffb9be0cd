import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { type CdsClient, usedTokensInMemory } from './client-token.ts'
import { hospital, opening, post } from './example-calls.ts'

const ec = await generateKeyPair('ES384')
const rsa = await generateKeyPair('RS384')
const stranger = await generateKeyPair('ES384')
const publicKey = async (key: CryptoKey, kid: string) => ({ ...(await exportJWK(key)), kid, use: 'sig' })

const iss = 'https://ehr.ziekenhuis.example/'
const audience = 'https://howship.ziekenhuis.example'
const endpoint = `${audience}/cds-services/howship-patient-view`
const client: CdsClient = { iss, audience, jwks: { keys: [await publicKey(ec.publicKey, 'ec'), await publicKey(rsa.publicKey, 'rsa')] } }
const site = await hospital({ clients: [client] })
const seconds = (): number => Math.floor(Date.now() / 1000)

interface Wish {
  readonly claims?: { readonly [K in keyof JWTPayload]: JWTPayload[K] | undefined }
  readonly header?: Record<string, unknown>
  readonly key?: CryptoKey | Uint8Array
}
let count = 0
/** A token as the standard asks for, unless wished otherwise. */
function token({ claims = {}, header = {}, key = ec.privateKey }: Wish = {}): Promise<string> {
  const now = seconds()
  count += 1
  return new SignJWT({ iss, aud: endpoint, iat: now, exp: now + 240, jti: `token-${count}`, ...claims } as JWTPayload)
    .setProtectedHeader({ alg: 'ES384', typ: 'JWT', kid: 'ec', ...header })
    .sign(key)
}
const call = async (bearer: string | undefined, at = site) =>
  (
    await post(
      at,
      'howship-patient-view',
      opening('xander-takes-nothing'),
      bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
    )
  ).status

describe('A client that signs its calls', () => {
  test('is answered: with an elliptic key, and with an RSA key', async () => {
    expect(await call(await token())).toBe(200)
    expect(await call(await token({ header: { alg: 'RS384', kid: 'rsa' }, key: rsa.privateKey }))).toBe(200)
  })
  test('is answered when it names several audiences, ours among them', async () => {
    expect(await call(await token({ claims: { aud: ['https://elsewhere.example', endpoint] } }))).toBe(200)
  })
  test('is named in what is written down', async () => {
    const own = await hospital({ clients: [client] })
    await call(await token(), own)
    expect(own.advised.map((entry) => entry.client)).toEqual([iss])
  })
  test('must sign discovery and feedback too, each for its own address', async () => {
    const discover = async (aud: string) =>
      (await site.server.inject({ url: '/cds-services', headers: { authorization: `Bearer ${await token({ claims: { aud } })}` } }))
        .statusCode
    expect((await site.server.inject({ url: '/cds-services' })).statusCode).toBe(401)
    expect(await discover(`${audience}/cds-services`)).toBe(200)
    expect(await discover(endpoint)).toBe(401)
    const feedback = { feedback: [{ card: 'c', outcome: 'overridden', outcomeTimestamp: '2026-11-21T10:00:00Z' }] }
    const bearer = { authorization: `Bearer ${await token({ claims: { aud: `${endpoint}/feedback` } })}` }
    expect((await post(site, 'howship-patient-view/feedback', feedback, bearer)).status).toBe(200)
    expect((await post(site, 'howship-patient-view/feedback', feedback)).status).toBe(401)
  })
})

test('keys are fetched from the agreed address alone, also when the token names it', async () => {
  const asked: string[] = []
  const keys = createServer((request, response) => {
    asked.push(request.url!)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(client.jwks))
  })
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(keys.address() as AddressInfo).port}`
  try {
    const own = await hospital({ clients: [{ iss, audience, jwksUrl: `${base}/agreed` }] })
    expect(await call(await token(), own)).toBe(200)
    expect(await call(await token({ header: { jku: `${base}/agreed` } }), own)).toBe(200)
    expect(await call(await token({ header: { jku: `${base}/other` } }), own)).toBe(401)
    expect(new Set(asked)).toEqual(new Set(['/agreed']))
  } finally {
    keys.closeAllConnections()
    keys.close()
  }
})

describe('A call is refused, without saying why,', () => {
  const now = seconds()
  test.each<readonly [string, Wish]>([
    ['when the token has expired', { claims: { iat: now - 600, exp: now - 301 } }],
    ['when the token lives longer than five minutes', { claims: { exp: now + 3600 } }],
    ['when the token was written long ago', { claims: { iat: now - 3600, exp: now + 100 } }],
    ['when the token is from the future', { claims: { iat: now + 3600, exp: now + 3700 } }],
    ['when the token never expires', { claims: { exp: undefined } }],
    ['when the token has no identifier of its own', { claims: { jti: undefined } }],
    ['when another service is meant', { claims: { aud: `${audience}/cds-services/howship-order-sign` } }],
    ['when another server is meant', { claims: { aud: 'https://elsewhere.example/cds-services/howship-patient-view' } }],
    ['when the issuer is unknown', { claims: { iss: 'https://stranger.example/' } }],
    ['when somebody else signed', { key: stranger.privateKey }],
    ['when the key has no name', { header: { kid: undefined } }],
    ['when the key is not the client’s', { header: { kid: 'another' } }],
    ['when the token names an address for its keys that was not agreed', { header: { jku: 'https://evil.example/keys' } }],
    [
      'when a secret instead of a key signs',
      { header: { alg: 'HS256' }, key: new TextEncoder().encode('a secret that is long enough for HS256') },
    ],
  ])('%s', async (_, wish) => {
    expect(await call(await token(wish))).toBe(401)
  })
  test('when nobody signed', async () => {
    const unsigned = new UnsecuredJWT({ iss, aud: endpoint, iat: seconds(), exp: seconds() + 100, jti: 'unsigned' }).encode()
    expect(await call(unsigned)).toBe(401)
    expect(await call(undefined)).toBe(401)
    expect(await call('rubbish')).toBe(401)
  })
  test('when the token was altered', async () => {
    const [head, , signature] = (await token()).split('.')
    const claims = Buffer.from(JSON.stringify({ iss, aud: endpoint, iat: seconds(), exp: seconds() + 100, jti: 'altered' })).toString(
      'base64url',
    )
    expect(await call(`${head}.${claims}.${signature}`)).toBe(401)
  })
  test('when the token was used before', async () => {
    const once = await token()
    expect(await call(once)).toBe(200)
    expect(await call(once)).toBe(401)
  })
  test('in the same words whatever is wrong', async () => {
    const bodies = await Promise.all(
      [await token({ claims: { exp: seconds() - 600 } }), await token({ key: stranger.privateKey }), 'rubbish'].map(async (bearer) => {
        const response = await site.server.inject({ url: '/cds-services/no-such-service', headers: { authorization: `Bearer ${bearer}` } })
        return [response.statusCode, response.body, response.headers['www-authenticate']]
      }),
    )
    expect(new Set(bodies.map((body) => JSON.stringify(body)))).toEqual(
      new Set([JSON.stringify([401, '{"error":"Not authorised."}', 'Bearer'])]),
    )
  })
})

describe('Tokens that were used', () => {
  test('are forgotten once they have expired, to make room', () => {
    let now = 1000
    const used = usedTokensInMemory(2, () => now)
    expect([used.use('a', 1100), used.use('b', 1200), used.use('c', 1300)]).toEqual([true, true, false])
    now = 1150
    expect([used.use('c', 1300), used.use('b', 1200)]).toEqual([true, false])
  })
  test('are not forgotten to make room while they are valid: a new one is refused', () => {
    const used = usedTokensInMemory(1, () => 1000)
    expect([used.use('a', 1100), used.use('b', 1100), used.use('a', 1100)]).toEqual([true, false, false])
  })
})
