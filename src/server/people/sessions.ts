/**
 * Sessions of people who sign in by browser: a random token in the database, signed in a cookie that scripts do not see. Passwords and one-time codes are
 * better-auth's; when a session ends is decided here, for every way of signing in.
 */
import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { APIError, betterAuth } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { hashPassword } from 'better-auth/crypto'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { sql } from 'kysely'
import type { Database } from '../database/tables.ts'
import type { Role } from '../store/viewer.ts'

/** Left alone for so long, a session ends; and it ends after so long in any case. ASVS 3.3.2 asks for 30 minutes and 12 hours at level 2. */
export const idleMinutes = 30
export const longestHours = 12

/** Somebody who is signed in. */
export interface Session {
  readonly token: string
  readonly person: string
  readonly name: string
  readonly role: Role
  /** With a second factor: without it no patient is seen. */
  readonly full: boolean
}

export interface SessionOptions {
  readonly db: Database
  /** Where browsers find this server: "https://howship.example.org". */
  readonly origin: string
  /** Signs cookies and encrypts second factors; at least 32 characters, the same for all servers of one database. */
  readonly secret: string
}

/** Hash under which a token is kept that is shown once. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

export const newToken = (): string => randomBytes(32).toString('base64url')

/** Equal texts, in a time that tells nothing. */
export const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)))

/** better-auth on our tables: passwords (scrypt), one-time codes (RFC 6238) and codes for when the phone is lost. */
export function accounts({ db, origin, secret }: SessionOptions) {
  const secure = origin.startsWith('https://')
  const named = (name: string) => `${secure ? '__Host-' : ''}${name}`
  return betterAuth({
    appName: 'Howship',
    baseURL: origin,
    basePath: '/auth',
    secret,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Attempts are counted in the database, before this is asked.
    rateLimit: { enabled: false },
    database: { db: db as never, type: 'postgres' },
    user: { modelName: 'auth_user' },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    session: { modelName: 'auth_session', expiresIn: longestHours * 3600, disableSessionRefresh: true, cookieCache: { enabled: false } },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: named('howship'),
      cookies: { session_token: { name: named('howship-session') } },
      defaultCookieAttributes: { httpOnly: true, secure, sameSite: 'lax', path: '/' },
    },
    plugins: [twoFactor({ issuer: 'Howship', schema: { twoFactor: { modelName: 'auth_two_factor' } } })],
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const person = await db.selectFrom('person').select('active').where('id', '=', session.userId).executeTakeFirst()
            return person?.active === true ? undefined : false
          },
        },
      },
    },
    hooks: {
      after: createAuthMiddleware(async (ctx) => {
        const made = ctx.context.newSession
        if (!made || !['/two-factor/verify-totp', '/two-factor/verify-backup-code', '/change-password'].includes(ctx.path)) return
        const { token, userId } = made.session
        if (ctx.path === '/two-factor/verify-totp') {
          // Who looks over a shoulder may type a code again while it is still the code: each is good for once (RFC 6238 5.2).
          const { numInsertedOrUpdatedRows } = await db
            .insertInto('used_code')
            .values({
              person: userId,
              code_hash: hashOf(`${userId} ${String((ctx.body as { code?: unknown }).code)}`),
              until: new Date(Date.now() + 120_000),
            })
            .onConflict((on) =>
              on
                .columns(['person', 'code_hash'])
                .doUpdateSet({ until: new Date(Date.now() + 120_000) })
                .where('used_code.until', '<', new Date()),
            )
            .executeTakeFirstOrThrow()
          if (numInsertedOrUpdatedRows === 0n) {
            await db.deleteFrom('auth_session').where('token', '=', token).execute()
            throw new APIError('UNAUTHORIZED')
          }
        }
        await db.updateTable('auth_session').set({ via: 'second-factor' }).where('token', '=', token).execute()
      }),
    },
  })
}

/** The cookie of a session. */
export interface SessionCookie {
  readonly name: string
  /** The token in a request's cookies, when it is signed by us. */
  readonly read: (header: string | undefined) => string | undefined
  /** Is there a cookie of ours at all? */
  readonly has: (header: string | undefined) => boolean
  readonly write: (token: string) => string
  readonly clear: string
}

/** One value of a Cookie header. */
export const cookieIn = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** A value with its signature, as better-auth writes it, and back. */
export const signed = (value: string, secret: string): string =>
  encodeURIComponent(`${value}.${createHmac('sha256', secret).update(value).digest('base64')}`)
export function unsigned(text: string | undefined, secret: string): string | undefined {
  if (text === undefined || text.length > 4000) return undefined
  try {
    const whole = decodeURIComponent(text)
    const value = whole.slice(0, whole.lastIndexOf('.'))
    return value !== '' && same(signed(value, secret), encodeURIComponent(whole)) ? value : undefined
  } catch {
    return undefined
  }
}

export function sessionCookie({ origin, secret }: Pick<SessionOptions, 'origin' | 'secret'>): SessionCookie {
  const secure = origin.startsWith('https://')
  const name = `${secure ? '__Host-' : ''}howship-session`
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    name,
    has: (header) => cookieIn(header, name) !== undefined,
    read: (header) => unsigned(cookieIn(header, name), secret),
    write: (token) => `${name}=${signed(token, secret)}; Max-Age=${longestHours * 3600}; ${attributes}`,
    clear: `${name}=; Max-Age=0; ${attributes}`,
  }
}

/** Whose session it is. One that was left alone too long, has lasted too long, or whose person was deactivated is ended by asking. */
export async function sessionOf(db: Database, token: string): Promise<Session | undefined> {
  const found = await db
    .selectFrom('auth_session as s')
    .innerJoin('person', 'person.id', 's.userId')
    .select([
      'person.id',
      'person.name',
      'person.role',
      's.via',
      sql<boolean>`person.active and s."expiresAt" > now() and s."createdAt" > now() - make_interval(hours => ${longestHours})
        and s.seen > now() - make_interval(mins => ${idleMinutes})`.as('lives'),
      sql<boolean>`s.seen < now() - interval '1 minute'`.as('unseen'),
    ])
    .where('s.token', '=', token)
    .executeTakeFirst()
  if (!found) return undefined
  if (!found.lives) {
    await db.deleteFrom('auth_session').where('token', '=', token).execute()
    return undefined
  }
  if (found.unseen) await db.updateTable('auth_session').set({ seen: new Date() }).where('token', '=', token).execute()
  return { token, person: found.id, name: found.name, role: found.role as Role, full: found.via !== 'password' }
}

/** A session for who signed in with the hospital. */
export async function hospitalSession(db: Database, person: string, name: string): Promise<string> {
  const token = newToken()
  const now = new Date()
  await db
    .insertInto('auth_user')
    .values({ id: person, name, email: `${person}@sign-on.invalid`, emailVerified: false, twoFactorEnabled: false })
    .onConflict((on) => on.doNothing())
    .execute()
  await db
    .insertInto('auth_session')
    .values({
      id: randomUUID(),
      token,
      userId: person,
      createdAt: now,
      updatedAt: now,
      expiresAt: new Date(now.getTime() + longestHours * 3_600_000),
      via: 'sign-on',
    })
    .execute()
  return token
}

/** Ends every session of a person. */
export async function endSessions(db: Database, person: string): Promise<void> {
  await db.deleteFrom('auth_session').where('userId', '=', person).execute()
}

/** Gives a person a password. A second factor that they had goes: who lost the phone sets it up again. Their sessions end. */
export async function setPassword(db: Database, person: { id: string; name: string; email: string }, password: string): Promise<void> {
  const hash = await hashPassword(password)
  const { id, name, email } = person
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('auth_user').where('id', '=', id).execute()
    await transaction.insertInto('auth_user').values({ id, name, email, emailVerified: true, twoFactorEnabled: false }).execute()
    await transaction
      .insertInto('auth_account')
      .values({ id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password: hash, updatedAt: new Date() })
      .execute()
  })
}
