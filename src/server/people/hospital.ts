/** Signing in with the hospital: OpenID Connect, authorization code with PKCE, state and nonce. https://openid.net/specs/openid-connect-core-1_0.html#CodeFlowAuth */
import type { FastifyInstance } from 'fastify'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Fields } from '../../record/json.ts'
import type { Audit } from '../store/fhir-store.ts'
import { cookieIn, hashOf, hospitalSession, type SessionCookie, type SessionOptions, signed, unsigned } from './sessions.ts'
import { personFor, roleOf, type SignOn, secondFactorUsed } from './sign-on.ts'

const minutes = 10

interface Waiting {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly until: number
}

/** `GET /auth/hospital` sends the browser to the hospital; `/auth/hospital/callback` takes it back. */
export function hospitalRoutes(
  server: FastifyInstance,
  {
    db,
    origin,
    secret,
    audit,
    signOn,
    cookie,
  }: SessionOptions & { readonly audit: Audit; readonly signOn: SignOn; readonly cookie: SessionCookie },
): void {
  const { clientId } = signOn
  if (clientId === undefined) return
  const secure = origin.startsWith('https://')
  const name = `${secure ? '__Host-' : ''}howship-sign-on`
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  const redirect_uri = `${origin}/auth/hospital/callback`
  let configuration: Promise<Configuration> | undefined
  const configured = (): Promise<Configuration> => {
    configuration ??= discovery(new URL(signOn.issuer), clientId, signOn.clientSecret, undefined, {
      timeout: 10,
      // `readSignOn` lets plain http through for the loopback address only.
      ...(signOn.issuer.startsWith('http:') && { execute: [allowInsecureRequests] }),
    })
    configuration.catch(() => {
      configuration = undefined
    })
    return configuration
  }

  server.get('/auth/hospital', async (_request, reply) => {
    const verifier = randomPKCECodeVerifier()
    const waiting: Waiting = { state: randomState(), nonce: randomNonce(), verifier, until: Date.now() + minutes * 60_000 }
    const to = buildAuthorizationUrl(await configured(), {
      redirect_uri,
      scope: 'openid profile fhirUser',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: waiting.state,
      nonce: waiting.nonce,
      ...(signOn.acr && { acr_values: signOn.acr.join(' ') }),
    })
    const held = signed(Buffer.from(JSON.stringify(waiting)).toString('base64url'), secret)
    return reply
      .header('set-cookie', `${name}=${held}; Max-Age=${minutes * 60}; ${attributes}`)
      .header('cache-control', 'no-store')
      .redirect(to.href, 303)
  })

  server.get('/auth/hospital/callback', async (request, reply) => {
    reply.header('set-cookie', `${name}=; Max-Age=0; ${attributes}`).header('cache-control', 'no-store')
    const refused = async (why: string) => {
      audit.note(
        { role: 'system' },
        { action: 'login', target: 'hospital', patient: null, outcome: 'refused', detail: { why, address: request.ip } },
      )
      await audit.flush()
      return reply.redirect('/?sign-in=refused', 303)
    }
    const text = unsigned(cookieIn(request.headers.cookie, name), secret)
    if (text === undefined) return refused('no sign-in was under way in this browser')
    const waiting = JSON.parse(Buffer.from(text, 'base64url').toString()) as Waiting
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('used_code')
      .values({ person: 'hospital', code_hash: hashOf(waiting.state), until: new Date(waiting.until) })
      .onConflict((on) => on.doNothing())
      .executeTakeFirstOrThrow()
    if (waiting.until < Date.now() || numInsertedOrUpdatedRows === 0n) return refused('the sign-in was too old, or used before')
    let claims: Fields | undefined
    try {
      const tokens = await authorizationCodeGrant(await configured(), new URL(request.url, origin), {
        pkceCodeVerifier: waiting.verifier,
        expectedState: waiting.state,
        expectedNonce: waiting.nonce,
        idTokenExpected: true,
      })
      claims = tokens.claims() as Fields | undefined
    } catch (error) {
      return refused(error instanceof Error ? error.message : 'unknown')
    }
    const role = claims && roleOf(claims, signOn)
    if (!claims || role === undefined) return refused('the hospital gives no role that is known here')
    if (!secondFactorUsed(claims, signOn)) return refused('no second factor')
    const said = typeof claims.name === 'string' ? claims.name : ''
    const somebody = await personFor(db, signOn.issuer, String(claims.sub), said, role)
    if (!somebody) return refused('deactivated here')
    // Whatever session the browser had ends: a new one, with a token nobody knew before.
    const old = cookie.read(request.headers.cookie)
    if (old !== undefined) await db.deleteFrom('auth_session').where('token', '=', old).execute()
    const token = await hospitalSession(db, somebody.person, said)
    audit.note(somebody, {
      action: 'login',
      target: `Person/${somebody.person}`,
      patient: null,
      outcome: 'done',
      detail: { via: 'hospital' },
    })
    await audit.flush()
    return reply.header('set-cookie', cookie.write(token)).redirect('/', 303)
  })
}
