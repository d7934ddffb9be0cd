import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose'

/** A CDS client that may call: https://cds-hooks.hl7.org/2.0/#trusting-cds-clients */
export interface CdsClient {
  /** As it signs itself. */
  readonly iss: string
  /** Where its public keys are; the only address that keys are ever fetched from. */
  readonly jwksUrl?: string
  /** Its public keys, when they were handed over. */
  readonly jwks?: JSONWebKeySet
  /** The address under which it calls this server, without /cds-services: "https://howship.example.org". */
  readonly audience: string
}

/** Tokens that were used, so that none is used twice. A database may keep them for several servers. */
export interface UsedTokens {
  /** Notes a token until it expires (seconds since 1970). False when it was noted before, or when it cannot be noted. */
  readonly use: (token: string, until: number) => boolean | Promise<boolean>
}

/** Keeps used tokens in memory. Full of tokens that are still valid, it refuses new ones: letting one be forgotten would let it be replayed. */
export function usedTokensInMemory(most = 50_000, now: () => number = () => Date.now() / 1000): UsedTokens {
  const until = new Map<string, number>()
  return {
    use: (token, expires) => {
      if (until.has(token)) return false
      if (until.size >= most) for (const [old, end] of until) if (end < now()) until.delete(old)
      if (until.size >= most) return false
      until.set(token, expires)
      return true
    },
  }
}

const algorithms = ['ES384', 'RS384', 'ES256', 'RS256']

/** The longest life of a token, in seconds, and how far two clocks may differ. */
const longestLife = 300
const clockTolerance = 10

/**
 * Checks the token of a request against the clients that may call. Gives the issuer, or undefined for whatever is wrong: nobody is told
 * what. @param path the endpoint, "/cds-services/howship-order-sign"
 */
export function clientCheck(
  clients: readonly CdsClient[],
  used: UsedTokens,
): (authorization: string | undefined, path: string) => Promise<string | undefined> {
  const known = clients.map((client) => ({
    ...client,
    keys:
      client.jwks !== undefined
        ? createLocalJWKSet(client.jwks)
        : client.jwksUrl !== undefined
          ? createRemoteJWKSet(new URL(client.jwksUrl), { timeoutDuration: 3000 })
          : undefined,
  }))
  return async (authorization, path) => {
    const token = /^Bearer ([\w.~+/=-]{1,16000})$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) return undefined
    try {
      const { iss } = decodeJwt(token)
      const { jku, kid } = decodeProtectedHeader(token)
      const client = known.find((one) => one.iss === iss)
      if (client?.keys === undefined || typeof kid !== 'string' || (jku !== undefined && jku !== client.jwksUrl)) return undefined
      const { payload } = await jwtVerify(token, client.keys, {
        issuer: client.iss,
        audience: `${client.audience.replace(/\/+$/, '')}${path}`,
        algorithms,
        typ: 'JWT',
        requiredClaims: ['exp', 'iat', 'jti'],
        clockTolerance,
        // Also refuses a token that says it was written in the future.
        maxTokenAge: longestLife,
      })
      const { exp, iat, jti } = payload
      if (exp === undefined || iat === undefined || typeof jti !== 'string' || jti === '' || jti.length > 500) return undefined
      if (exp - iat > longestLife) return undefined
      return (await used.use(`${client.iss} ${jti}`, exp + clockTolerance)) ? client.iss : undefined
    } catch {
      return undefined
    }
  }
}
