/**
 * Bearer tokens of the hospital's issuer for the FHIR endpoint: https://www.rfc-editor.org/rfc/rfc9068, scopes as in
 * https://hl7.org/fhir/smart-app-launch/STU2.1/scopes-and-launch-context.html.
 */
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { type Fields, fieldsOf } from '../../record/json.ts'
import type { Database } from '../database/tables.ts'
import type { Viewer } from '../store/viewer.ts'
import { fetchable, personFor, roleOf, type SignOn } from './sign-on.ts'

/** Signatures that are taken: by a key that only the issuer has. Never HMAC, whose key we would have to share, and never none. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA']
/** How far two clocks may differ, in seconds. */
const clockTolerance = 30
/** An access token older than this is not taken, whatever its `exp`: one that was stolen is of use for a day at most. */
const oldest = 24 * 3600
const hour = 3_600_000

/** What an issuer publishes about itself. */
export interface Metadata {
  readonly issuer: string
  readonly jwks_uri: string
  readonly authorization_endpoint?: string
  readonly token_endpoint?: string
  readonly [key: string]: unknown
}

/** The issuer's metadata, fetched when they are first needed and again after an hour. @throws when they cannot be had or are another's */
export function issuerMetadata({ issuer }: SignOn): () => Promise<Metadata> {
  let held: { readonly at: number; readonly metadata: Metadata } | undefined
  let asked: Promise<Metadata> | undefined
  const fetched = async (): Promise<Metadata> => {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5000),
      redirect: 'error',
      headers: { accept: 'application/json' },
    })
    const metadata = fieldsOf(await answer.json())
    if (!answer.ok || metadata?.issuer !== issuer || typeof metadata.jwks_uri !== 'string' || !fetchable(metadata.jwks_uri))
      throw new Error(`${issuer} publishes no metadata of its own.`)
    held = { at: Date.now(), metadata: metadata as unknown as Metadata }
    return held.metadata
  }
  return () => {
    if (held && Date.now() - held.at < hour) return Promise.resolve(held.metadata)
    asked ??= fetched().finally(() => {
      asked = undefined
    })
    // What was published an hour ago is better than nobody being able to sign in.
    return held ? asked.catch(() => held!.metadata) : asked
  }
}

/** The scopes of SMART in a token; others are of no concern here. */
const smartScopes = (scope: unknown): string[] =>
  (Array.isArray(scope) ? scope.map(String) : typeof scope === 'string' ? scope.split(' ') : []).filter((s) =>
    /^(?:patient|user|system)\//.test(s),
  )

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

async function viewerOfClaims(claims: JWTPayload & Fields, signOn: SignOn, db: Database): Promise<Viewer | undefined> {
  const scopes = smartScopes(claims.scope ?? claims.scp)
  if (scopes.length === 0) return undefined
  const patient = text(claims.patient)
  if (patient !== undefined && !/^[A-Za-z0-9.-]{1,64}$/.test(patient)) return undefined
  const client = text(claims.client_id) ?? text(claims.azp)
  if (client !== undefined && signOn.systemClients?.includes(client) && scopes.every((s) => s.startsWith('system/')))
    return { role: 'system', scopes, ...(patient !== undefined && { onlyPatient: patient }) }
  // A scope for the patient in context says nothing without one; one for a system says nothing of a person.
  const usable = scopes.filter((s) => s.startsWith('user/') || (s.startsWith('patient/') && patient !== undefined))
  const role = roleOf(claims, signOn)
  const subject = text(claims.sub)
  if (usable.length === 0 || role === undefined || subject === undefined) return undefined
  const name = text(claims.name) ?? text(claims.fhirUser)?.split('/').slice(-2).join('/') ?? ''
  const somebody = await personFor(db, signOn.issuer, subject, name, role)
  if (!somebody) return undefined
  return {
    ...somebody,
    scopes: usable,
    ...(patient !== undefined && { onlyPatient: patient, ...(signOn.trustLaunch && { vouched: true as const }) }),
  }
}

/**
 * Who a bearer token stands for. Undefined for a token that is expired, not yet valid, of another issuer, for another audience, wrongly signed, or that gives
 * nobody a role here: why is not told to who sent it, but to `refused`.
 * @param audience the address of the FHIR endpoint
 */
export function bearer(
  signOn: SignOn,
  db: Database,
  audience: string,
  refused: (why: string) => void = () => {},
): (token: string) => Promise<Viewer | undefined> {
  const metadata = issuerMetadata(signOn)
  let keys: { readonly uri: string; readonly set: ReturnType<typeof createRemoteJWKSet> } | undefined
  const keySet = async () => {
    const { jwks_uri: uri } = await metadata()
    if (keys?.uri !== uri) keys = { uri, set: createRemoteJWKSet(new URL(uri), { timeoutDuration: 5000, cooldownDuration: 30_000 }) }
    return keys.set
  }
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, await keySet(), {
        issuer: signOn.issuer,
        audience: signOn.audience ?? audience,
        algorithms,
        clockTolerance,
        maxTokenAge: oldest,
        requiredClaims: ['exp', 'iat', 'sub'],
      })
      const viewer = await viewerOfClaims(payload as JWTPayload & Fields, signOn, db)
      if (!viewer) refused('It gives nobody a role here.')
      return viewer
    } catch (error) {
      refused(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
}

/** What `/fhir/R4/.well-known/smart-configuration` publishes: where an app gets tokens that this endpoint takes. Undefined without an issuer. */
export function smartConfiguration(signOn: SignOn | undefined): (() => Promise<object>) | undefined {
  if (!signOn) return undefined
  const metadata = issuerMetadata(signOn)
  return async () => {
    const { issuer, jwks_uri, authorization_endpoint, token_endpoint, introspection_endpoint, revocation_endpoint, registration_endpoint } =
      await metadata()
    return {
      issuer,
      jwks_uri,
      authorization_endpoint,
      token_endpoint,
      ...(introspection_endpoint !== undefined && { introspection_endpoint }),
      ...(revocation_endpoint !== undefined && { revocation_endpoint }),
      ...(registration_endpoint !== undefined && { registration_endpoint }),
      grant_types_supported: ['authorization_code', ...(signOn.systemClients ? ['client_credentials'] : [])],
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      scopes_supported: [
        'openid',
        'fhirUser',
        'launch',
        'launch/patient',
        'patient/*.cruds',
        'user/*.cruds',
        ...(signOn.systemClients ? ['system/*.cruds'] : []),
      ],
      capabilities: [
        'launch-ehr',
        'launch-standalone',
        'client-public',
        'client-confidential-symmetric',
        'sso-openid-connect',
        'context-ehr-patient',
        'context-standalone-patient',
        'permission-patient',
        'permission-user',
        'permission-v2',
      ],
    }
  }
}
