/** For tests: a hospital's identity provider on the loopback address: metadata, keys, tokens, and signing in by code with PKCE. */
import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import fastify from 'fastify'
import { exportJWK, type JWTPayload, SignJWT } from 'jose'
import type { SignOn } from './sign-on.ts'

export interface Hospital {
  readonly issuer: string
  readonly signOn: SignOn
  readonly publicKey: KeyObject
  /** A token as it issues them: five minutes, for the FHIR endpoint. What is said in `change` replaces that; undefined leaves it out. */
  readonly token: (claims: JWTPayload, change?: JWTPayload, key?: KeyObject, header?: Record<string, string>) => Promise<string>
  /** What the next sign-in says of who signs in; `nonce` replaces the right one. */
  readonly next: (claims: JWTPayload) => void
  /** Signs in: from the address that Howship sent the browser to, to the address that the browser is sent back to. */
  readonly signIn: (location: string) => string
  readonly close: () => Promise<void>
}

export const audience = 'https://howship.example.org/fhir/R4'

export async function hospital(change: Partial<SignOn> = {}): Promise<Hospital> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = fastify()
  let issuer = ''
  let claims: JWTPayload = {}
  const waiting = new Map<string, { readonly challenge: string; readonly nonce: string; readonly redirect: string }>()
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => done(null, body))
  server.get('/.well-known/openid-configuration', () => ({
    issuer,
    jwks_uri: `${issuer}/keys`,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    introspection_endpoint: `${issuer}/introspect`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  }))
  server.get('/keys', async () => ({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] }))
  server.post('/token', async (request, reply) => {
    const form = new URLSearchParams(String(request.body))
    const held = waiting.get(form.get('code') ?? '')
    waiting.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (held?.challenge !== challenge || held.redirect !== form.get('redirect_uri')) return reply.code(400).send({ error: 'invalid_grant' })
    const id_token = await token({ aud: 'howship', nonce: held.nonce, ...claims })
    return { access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token }
  })
  issuer = await server.listen({ port: 0, host: '127.0.0.1' })
  const token: Hospital['token'] = (of, changed = {}, key = privateKey, header = { alg: 'RS256', kid: 'k1' }) => {
    const now = Math.floor(Date.now() / 1000)
    const whole = { iss: issuer, aud: audience, iat: now, exp: now + 300, ...of, ...changed }
    return new SignJWT(whole).setProtectedHeader(header as { alg: string }).sign(key)
  }
  return {
    issuer,
    publicKey,
    signOn: {
      issuer,
      clientId: 'howship',
      clientSecret: 'shared with the hospital',
      audience,
      roleClaim: 'realm_access.roles',
      roles: { specialist: 'prescriber', 'jaw-surgeon': 'mka-surgeon', carer: 'nurse' },
      ...change,
    },
    token,
    next: (said) => {
      claims = said
    },
    signIn: (location) => {
      const asked = new URL(location).searchParams
      const code = randomUUID()
      waiting.set(code, { challenge: asked.get('code_challenge')!, nonce: asked.get('nonce')!, redirect: asked.get('redirect_uri')! })
      return `/auth/hospital/callback?code=${code}&state=${asked.get('state')}`
    },
    close: () => server.close(),
  }
}
