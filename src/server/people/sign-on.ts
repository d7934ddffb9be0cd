/** How a hospital signs people in, and which tokens it issues: what its file says, and who a set of claims is. */
import { randomUUID } from 'node:crypto'
import { type Fields, fieldsOf } from '../../record/json.ts'
import type { Database } from '../database/tables.ts'
import { type Role, roles } from '../store/viewer.ts'

/** The hospital's identity provider. */
export interface SignOn {
  /** As it stands in `iss`; its metadata stand below it at `/.well-known/openid-configuration`. */
  readonly issuer: string
  /** What Howship is called there, for signing in by browser. Without it only tokens are taken. */
  readonly clientId?: string
  readonly clientSecret?: string
  /** Who a token for the FHIR endpoint is for (`aud`); the address of the endpoint when it is not said. */
  readonly audience?: string
  /** The claim that tells what somebody does, "roles" or "realm_access.roles", and what each of its values is here. */
  readonly roleClaim: string
  readonly roles: Readonly<Record<string, Role>>
  /** Values of `acr`, or of `amr`, of which one has to be there: the hospital's second factor. */
  readonly acr?: readonly string[]
  readonly amr?: readonly string[]
  /** A token launched for a patient is proof that its person treats that patient: for a hospital that keeps the relations itself. */
  readonly trustLaunch?: boolean
  /** Clients whose tokens stand for no person (`system/` scopes): jobs of the hospital. */
  readonly systemClients?: readonly string[]
}

const loopback = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((v) => typeof v === 'string') ? value : undefined

/** Reads the hospital's file. Gives one line that says what is wrong with it. */
export function readSignOn(json: unknown): SignOn | { readonly unusable: string } {
  const fields = fieldsOf(json)
  if (!fields) return { unusable: 'It is no object.' }
  const known = ['issuer', 'clientId', 'clientSecret', 'audience', 'roleClaim', 'roles', 'acr', 'amr', 'trustLaunch', 'systemClients']
  const stray = Object.keys(fields).find((key) => !known.includes(key))
  if (stray !== undefined) return { unusable: `"${stray}" is not understood; known are ${known.join(', ')}.` }
  const { issuer, roleClaim } = fields
  if (typeof issuer !== 'string' || !(URL.canParse(issuer) && (issuer.startsWith('https://') || loopback.test(issuer))))
    return { unusable: '"issuer" is an address that begins with https://.' }
  if (typeof roleClaim !== 'string' || roleClaim === '') return { unusable: '"roleClaim" names the claim that holds the role.' }
  const table = fieldsOf(fields.roles)
  if (!table || Object.keys(table).length === 0) return { unusable: '"roles" says which role each value of the role claim is.' }
  const wrong = Object.values(table).find((role) => !(roles as readonly unknown[]).includes(role))
  if (wrong !== undefined) return { unusable: `"${String(wrong)}" is no role: use ${roles.join(', ')}.` }
  for (const key of ['clientId', 'clientSecret', 'audience'])
    if (fields[key] !== undefined && typeof fields[key] !== 'string') return { unusable: `"${key}" is a text.` }
  for (const key of ['acr', 'amr', 'systemClients'])
    if (fields[key] !== undefined && !texts(fields[key])) return { unusable: `"${key}" is a list of texts.` }
  if (fields.trustLaunch !== undefined && typeof fields.trustLaunch !== 'boolean') return { unusable: '"trustLaunch" is true or false.' }
  return fields as unknown as SignOn
}

/** May this address be fetched? Over TLS, or on this machine. */
export const fetchable = (url: string): boolean => URL.canParse(url) && (url.startsWith('https://') || loopback.test(url))

/** The value of a claim; "realm_access.roles" looks inside. */
function claimAt(claims: Fields, path: string): unknown {
  if (path in claims) return claims[path]
  return path.split('.').reduce<unknown>((value, step) => fieldsOf(value)?.[step], claims)
}

/** What somebody does here by their claims: the first of the table's roles that they have. A role that the table does not hold is none. */
export function roleOf(claims: Fields, { roleClaim, roles: table }: SignOn): Role | undefined {
  const told = claimAt(claims, roleClaim)
  const has = new Set(Array.isArray(told) ? told : typeof told === 'string' ? told.split(' ') : [])
  return Object.entries(table).find(([value]) => has.has(value))?.[1]
}

/** Was a second factor used, as far as this hospital asks for one? */
export function secondFactorUsed(claims: Fields, { acr, amr }: SignOn): boolean {
  if (acr === undefined && amr === undefined) return true
  const used = texts(claims.amr) ?? []
  return (acr?.includes(String(claims.acr)) ?? false) || (amr?.some((method) => used.includes(method)) ?? false)
}

/** Somebody whom the hospital vouches for. */
export interface Somebody {
  readonly person: string
  readonly role: Role
}

/**
 * The person of an issuer's subject: made when first seen. Their role follows the hospital's; an e-mail address is not looked at, so that nobody becomes somebody
 * else by having theirs. Undefined for who was deactivated here.
 */
export async function personFor(db: Database, issuer: string, subject: string, name: string, role: Role): Promise<Somebody | undefined> {
  const find = () =>
    db
      .selectFrom('person_identity')
      .innerJoin('person', 'person.id', 'person_identity.person')
      .select(['person.id', 'person.role', 'person.name', 'person.active'])
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst()
  let known = await find()
  if (!known) {
    const id = randomUUID()
    await db.transaction().execute(async (transaction) => {
      await transaction.insertInto('person').values({ id, name, email: null, role }).execute()
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('person_identity')
        .values({ issuer, subject, person: id })
        .onConflict((on) => on.doNothing())
        .executeTakeFirstOrThrow()
      // Two requests of somebody new at once: the second takes the person that the first made.
      if (numInsertedOrUpdatedRows === 0n) await transaction.deleteFrom('person').where('id', '=', id).execute()
    })
    known = await find()
  }
  if (!known?.active) return undefined
  if (known.role !== role || (name !== '' && known.name !== name))
    await db
      .updateTable('person')
      .set({ role, ...(name !== '' && { name }) })
      .where('id', '=', known.id)
      .execute()
  return { person: known.id, role }
}
