/**
 * People: signing in, who somebody is, and what an administrator keeps of them. `viewerOf` says who a request is from, for the FHIR endpoint and every other route;
 * what they may see is asked in the database (`store/viewer.ts`).
 */
import { createHmac, randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { fieldsOf } from '../../record/json.ts'
import type { Audit, Deed } from '../store/fhir-store.ts'
import { type Role, roles, type Viewer } from '../store/viewer.ts'
import { attempt, forget, takeBack } from './attempts.ts'
import { hospitalRoutes } from './hospital.ts'
import { weakness } from './passwords.ts'
import { sameOrigin } from './same-origin.ts'
import {
  accounts,
  endSessions,
  hashOf,
  newToken,
  type Session,
  type SessionOptions,
  same,
  sessionCookie,
  sessionOf,
  setPassword,
} from './sessions.ts'
import type { SignOn } from './sign-on.ts'
import { bearer } from './tokens.ts'

/** What people need. */
export interface PeopleOptions extends SessionOptions {
  readonly audit: Audit
  /** The hospital that signs people in and issues tokens, if one does. */
  readonly signOn?: SignOn
  /** Makes the first administrator, once: printed when the server starts (`newSetUpToken`). */
  readonly setUpToken?: string
  /** Requests of one person in a minute, on this server: far more than a screen asks for, far fewer than it takes to copy a hospital. */
  readonly mostPerMinute?: number
  /** Why a bearer token was refused: for the log, never for who sent it. */
  readonly refused?: (why: string) => void
}

/** People, as a server uses them. */
export interface People {
  /** Who asks: by the cookie of a session with a second factor, or by a bearer token; undefined for nobody, for both at once, and for another site's page. */
  readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | undefined>
  /** Adds `/auth/…` and `/api/…`. */
  readonly routes: (server: FastifyInstance) => void
}

/** Sign-ins that are tried: for an account, and from an address. */
const perAccount = { most: 10, minutes: 15 }
const perAddress = { most: 30, minutes: 15 }
const glassPerPerson = { most: 10, minutes: 60 }
const invitationDays = 7
const glassHours = 1

type Said = Readonly<Record<'nl' | 'en', string>>
const said = {
  notSignedIn: { nl: 'Meld u eerst aan.', en: 'Sign in first.' },
  secondFactor: {
    nl: 'Stel eerst de tweede factor in: een app op uw telefoon die een code geeft.',
    en: 'Set up the second factor first: an app on your phone that gives a code.',
  },
  notYours: { nl: 'Dit mag alleen een beheerder.', en: 'Only an administrator may do this.' },
  otherSite: { nl: 'Dit verzoek komt van een andere website.', en: 'This request comes from another website.' },
  wrong: { nl: 'E-mailadres, wachtwoord of code klopt niet.', en: 'The e-mail address, password or code is not right.' },
  tooMany: { nl: 'Te vaak geprobeerd. Wacht een kwartier.', en: 'Tried too often. Wait a quarter of an hour.' },
  incomplete: { nl: 'Er ontbreekt iets, of het klopt niet.', en: 'Something is missing, or not right.' },
  taken: { nl: 'Dit e-mailadres is al in gebruik.', en: 'This e-mail address is in use already.' },
  unknown: { nl: 'Dit bestaat hier niet.', en: 'There is no such thing here.' },
  used: {
    nl: 'Deze uitnodiging is gebruikt of verlopen. Vraag een nieuwe.',
    en: 'This invitation was used or has expired. Ask for a new one.',
  },
  lastOne: { nl: 'Er blijft dan geen beheerder over.', en: 'No administrator would be left.' },
  reason: { nl: 'Geef een reden van minstens 10 tekens.', en: 'Give a reason of at least 10 characters.' },
  noRecords: { nl: 'Deze rol ziet geen dossiers.', en: 'This role sees no records.' },
} satisfies Record<string, Said>

/** Something that is refused, with what the screen says of it. */
class Refusal extends Error {
  readonly status: number
  readonly text: Said
  constructor(status: number, text: Said) {
    super(text.en)
    this.status = status
    this.text = text
  }
}
const refuse = (status: number, text: Said): never => {
  throw new Refusal(status, text)
}

const textIn = (body: unknown, key: string, longest = 200): string => {
  const value = fieldsOf(body)?.[key]
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest ? value.trim() : refuse(400, said.incomplete)
}
const passwordIn = (body: unknown, key = 'password'): string => {
  const value = fieldsOf(body)?.[key]
  return typeof value === 'string' && value.length <= 1000 ? value : refuse(400, said.incomplete)
}
const emailIn = (body: unknown): string => {
  const email = textIn(body, 'email').toLowerCase()
  return /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(email) ? email : refuse(400, said.incomplete)
}
const roleIn = (body: unknown): Role => {
  const role = textIn(body, 'role')
  return (roles as readonly string[]).includes(role) ? (role as Role) : refuse(400, said.incomplete)
}
const idIn = (params: unknown, key = 'id'): string => {
  const id = String(fieldsOf(params)?.[key] ?? '')
  return /^[A-Za-z0-9.-]{1,64}$/.test(id) ? id : refuse(404, said.unknown)
}

/** A token that makes the first administrator; undefined when there is one already. */
export async function newSetUpToken(db: SessionOptions['db']): Promise<string | undefined> {
  const administrator = await db.selectFrom('person').select('id').where('role', '=', 'administrator').executeTakeFirst()
  return administrator ? undefined : newToken()
}

/** What of better-auth is reachable, which parts of a request it gets, and whether a session with a second factor has to be there already. */
const authPaths: Readonly<Record<string, { readonly fields: readonly string[]; readonly full?: true; readonly tried?: true }>> = {
  'sign-in/email': { fields: ['email', 'password'], tried: true },
  'sign-out': { fields: [] },
  'two-factor/enable': { fields: ['password'], tried: true },
  'two-factor/verify-totp': { fields: ['code'], tried: true },
  'two-factor/verify-backup-code': { fields: ['code'], tried: true },
  'two-factor/generate-backup-codes': { fields: ['password'], full: true, tried: true },
  'change-password': { fields: ['currentPassword', 'newPassword'], full: true, tried: true },
}

/** Sets people up. */
export function peopleOf(options: PeopleOptions): People {
  const { db, origin, secret, audit, signOn } = options
  if (secret.length < 32) throw new Error('The secret of the sessions has at least 32 characters.')
  const auth = accounts(options)
  const cookie = sessionCookie(options)
  const fromToken = signOn && bearer(signOn, db, `${origin}/fhir/R4`, options.refused)

  const session = async (request: FastifyRequest): Promise<Session | undefined> => {
    if (request.headers.authorization !== undefined || !sameOrigin(request, origin)) return undefined
    const token = cookie.read(request.headers.cookie)
    return token === undefined ? undefined : sessionOf(db, token)
  }

  const asked = new Map<string, number>()
  let minute = 0
  /** @throws an error with status 429 */
  const withinReason = (viewer: Viewer | undefined): Viewer | undefined => {
    if (viewer?.person === undefined) return viewer
    const now = Math.floor(Date.now() / 60_000)
    if (now !== minute) asked.clear()
    minute = now
    const count = (asked.get(viewer.person) ?? 0) + 1
    asked.set(viewer.person, count)
    if (count <= (options.mostPerMinute ?? 3000)) return viewer
    throw Object.assign(new Error('Too many requests.'), { statusCode: 429 })
  }

  const viewerOf = async (request: FastifyRequest): Promise<Viewer | undefined> => withinReason(await viewerOfRequest(request))
  const viewerOfRequest = async (request: FastifyRequest): Promise<Viewer | undefined> => {
    const { authorization } = request.headers
    if (authorization === undefined) {
      const found = await session(request)
      return found?.full ? { person: found.person, role: found.role } : undefined
    }
    if (cookie.has(request.headers.cookie)) return undefined
    const token = /^Bearer ([\w.~+/-]{1,8000}=*)$/i.exec(authorization)?.[1]
    return token === undefined ? undefined : fromToken?.(token)
  }

  const note = async (viewer: Viewer, action: Deed['action'], target: string, outcome: Deed['outcome'], detail?: object): Promise<void> => {
    audit.note(viewer, { action, target, patient: null, outcome, ...(detail && { detail }) })
    await audit.flush()
  }

  const signedIn = async (request: FastifyRequest): Promise<Session> => {
    if (!sameOrigin(request, origin)) refuse(403, said.otherSite)
    const found = (await session(request)) ?? refuse(401, said.notSignedIn)
    return found.full ? found : refuse(403, said.secondFactor)
  }
  const administrator = async (request: FastifyRequest): Promise<Session> => {
    const found = await signedIn(request)
    return found.role === 'administrator' ? found : refuse(403, said.notYours)
  }

  /** Hands a request to better-auth: only what it needs, and of its answer nothing that a script should hold. */
  async function toAuth(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!sameOrigin(request, origin)) refuse(403, said.otherSite)
    const path = (request.params as { '*': string })['*']
    const allowed = Object.hasOwn(authPaths, path) ? authPaths[path]! : refuse(404, said.unknown)
    const sent = fieldsOf(request.body) ?? {}
    const body: Record<string, unknown> = Object.fromEntries(allowed.fields.map((key) => [key, passwordIn(sent, key)]))
    // Also ends a session that was left alone, before better-auth looks at it.
    const before = await session(request)
    if (allowed.full && !before?.full) refuse(401, said.notSignedIn)
    const email = path === 'sign-in/email' ? String(body.email).trim().toLowerCase() : undefined
    const account = `account ${hashOf(`${secret} ${email ?? before?.person ?? ''}`)}`
    const counted = email !== undefined || before !== undefined
    if (allowed.tried) {
      const within = [await attempt(db, `address ${request.ip}`, perAddress), !counted || (await attempt(db, account, perAccount))]
      if (within.includes(false)) {
        await note({ role: 'system' }, 'login', 'too-many', 'refused', { address: request.ip })
        reply.header('retry-after', '900')
        refuse(429, said.tooMany)
      }
    }
    if (path === 'change-password') {
      const weak = weakness(String(body.newPassword), [before!.name])
      if (weak) refuse(400, weak)
      body.revokeOtherSessions = true
    }
    if (email !== undefined) {
      body.email = email
      // Whoever signs in anew ends the session that this browser had.
      if (before) await db.deleteFrom('auth_session').where('token', '=', before.token).execute()
    }
    const headers = new Headers({
      'content-type': 'application/json',
      origin,
      ...(request.headers.cookie && { cookie: request.headers.cookie }),
    })
    const answer = await auth.handler(new Request(`${origin}/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
    const told = fieldsOf(await answer.json().catch(() => undefined)) ?? {}
    if (!answer.ok) {
      if (answer.status >= 500) throw new Error(`Signing in failed with ${answer.status}.`)
      if (allowed.tried)
        await note({ role: 'system' }, 'login', path, 'refused', { address: request.ip, ...(before && { person: before.person }) })
      return refuse(answer.status === 429 ? 429 : 401, answer.status === 429 ? said.tooMany : said.wrong)
    }
    if (allowed.tried) await takeBack(db, `address ${request.ip}`)
    const cookies = answer.headers.getSetCookie()
    if (path === 'sign-out') {
      if (before) {
        await db.deleteFrom('auth_session').where('token', '=', before.token).execute()
        await note(before, 'logout', `Person/${before.person}`, 'done')
      }
      // Not the storage: what could not be sent yet lies there, locked with a key that leaves the browser now.
      reply.header('clear-site-data', '"cache"')
    }
    if (cookies.length > 0) reply.header('set-cookie', cookies)
    reply.header('cache-control', 'no-store')
    const now = cookies.map((text) => cookie.read(text.split(';')[0])).find((token) => token !== undefined)
    const after = now === undefined ? undefined : await sessionOf(db, now)
    if (after) {
      await forget(db, account)
      if (path !== 'change-password')
        await note(after, 'login', `Person/${after.person}`, 'done', {
          address: request.ip,
          via: after.full ? 'second factor' : 'password',
        })
    }
    return reply.send({
      secondFactor: told.twoFactorRedirect === true ? 'code' : after && !after.full ? 'set-up' : 'done',
      ...(typeof told.totpURI === 'string' && { totpURI: told.totpURI }),
      ...(Array.isArray(told.backupCodes) && { backupCodes: told.backupCodes }),
    })
  }

  /** An invitation for a person: the token is shown once, and kept as its hash. One that was still open is void. */
  async function invite(person: string): Promise<{ readonly token: string; readonly until: string }> {
    const token = newToken()
    const until = new Date(Date.now() + invitationDays * 86_400_000)
    await db.deleteFrom('invitation').where('person', '=', person).execute()
    await db
      .insertInto('invitation')
      .values({ token_hash: hashOf(token), person, until })
      .execute()
    return { token, until: until.toISOString() }
  }

  const addPerson = async (name: string, email: string, role: Role): Promise<string> => {
    const id = randomUUID()
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('person')
      .values({ id, name, email, role })
      .onConflict((on) => on.doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 0n ? refuse(409, said.taken) : id
  }

  function routes(server: FastifyInstance): void {
    void server.register((api, _, done) => {
      api.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
        reply.header('cache-control', 'no-store')
        if (error instanceof Refusal) return reply.code(error.status).send({ error: error.text })
        const status = error.statusCode ?? 500
        if (status < 500) return reply.code(status).send({ error: status === 429 ? said.tooMany : said.incomplete })
        options.refused?.(`fault: ${error.name}`)
        return reply.code(500).send({ error: { nl: 'Er ging iets mis aan deze kant.', en: 'Something went wrong on this side.' } })
      })
      api.addHook('onRequest', (_request, reply, next) => {
        reply.header('cache-control', 'no-store')
        next()
      })
      const small = { bodyLimit: 16 * 1024 }

      if (signOn) hospitalRoutes(api, { db, origin, secret, audit, signOn, cookie })
      api.post('/auth/*', small, toAuth)

      /** Who am I, and what is still to be done before I see a patient. */
      api.get('/api/me', async (request) => {
        const found = await session(request)
        const hospital = signOn?.clientId !== undefined
        if (!found) return { signedIn: false, hospital }
        const teams = await db
          .selectFrom('team_person')
          .innerJoin('team', 'team.id', 'team_person.team')
          .select(['team.id', 'team.name'])
          .where('person', '=', found.person)
          .orderBy('team.name')
          .execute()
        return {
          signedIn: true,
          hospital,
          person: found.person,
          name: found.name,
          role: found.role,
          secondFactor: found.full ? 'done' : 'set-up',
          teams: found.full ? teams : [],
          // Locks what is kept on this device: the same for the same person, so that what waited can be sent after signing in again.
          ...(found.full && { deviceKey: createHmac('sha256', secret).update(`device ${found.person}`).digest('base64url') }),
        }
      })

      /** Where I am signed in, and the end of it: of a session one forgot to close. */
      api.get('/api/sessions', async (request) => {
        const who = await signedIn(request)
        const open = await db
          .selectFrom('auth_session')
          .select(['id', 'token', 'createdAt', 'seen', 'via'])
          .where('userId', '=', who.person)
          .orderBy('seen', 'desc')
          .execute()
        return open.map(({ token, ...session }) => ({ ...session, thisOne: token === who.token }))
      })
      api.delete('/api/sessions/:id', async (request, reply) => {
        const who = await signedIn(request)
        const id = idIn(request.params)
        const { numDeletedRows } = await db
          .deleteFrom('auth_session')
          .where('id', '=', id)
          .where('userId', '=', who.person)
          .executeTakeFirstOrThrow()
        if (numDeletedRows === 0n) refuse(404, said.unknown)
        await note(who, 'logout', `Person/${who.person}`, 'done', { did: 'end another session' })
        return reply.code(204).send()
      })

      api.post('/api/set-up', small, async (request, reply) => {
        if (!sameOrigin(request, origin)) refuse(403, said.otherSite)
        if (!(await attempt(db, `address ${request.ip}`, perAddress))) refuse(429, said.tooMany)
        const { body } = request
        if (options.setUpToken === undefined || !same(textIn(body, 'token'), options.setUpToken)) refuse(403, said.used)
        const [name, email, password] = [textIn(body, 'name'), emailIn(body), passwordIn(body)]
        const weak = weakness(password, [name, email])
        if (weak) refuse(400, weak)
        const id = await db.transaction().execute(async (transaction) => {
          // Two at once: the second waits, and finds the first administrator.
          await sql`lock table person in share row exclusive mode`.execute(transaction)
          const first = await transaction.selectFrom('person').select('id').where('role', '=', 'administrator').executeTakeFirst()
          if (first) refuse(403, said.used)
          const made = randomUUID()
          await transaction.insertInto('person').values({ id: made, name, email, role: 'administrator' }).execute()
          return made
        })
        await setPassword(db, { id, name, email }, password)
        await note({ person: id, role: 'administrator' }, 'people', `Person/${id}`, 'done', { did: 'set-up' })
        return reply.code(201).send({ person: id })
      })

      api.post('/api/invitation', small, async (request, reply) => {
        if (!sameOrigin(request, origin)) refuse(403, said.otherSite)
        if (!(await attempt(db, `address ${request.ip}`, perAddress))) refuse(429, said.tooMany)
        const [token, password] = [textIn(request.body, 'token'), passwordIn(request.body)]
        const invited = await db
          .selectFrom('invitation')
          .innerJoin('person', 'person.id', 'invitation.person')
          .select(['person.id', 'person.name', 'person.email', 'person.role'])
          .where('token_hash', '=', hashOf(token))
          .where('until', '>', new Date())
          .where('active', '=', true)
          .executeTakeFirst()
        if (!invited?.email) return refuse(403, said.used)
        const weak = weakness(password, [invited.name, invited.email])
        if (weak) refuse(400, weak)
        const { numDeletedRows } = await db.deleteFrom('invitation').where('token_hash', '=', hashOf(token)).executeTakeFirstOrThrow()
        if (numDeletedRows === 0n) refuse(403, said.used)
        await setPassword(db, { id: invited.id, name: invited.name, email: invited.email }, password)
        await note({ person: invited.id, role: invited.role as Role }, 'people', `Person/${invited.id}`, 'done', { did: 'invitation' })
        return reply.code(201).send({ email: invited.email })
      })

      api.post('/api/break-glass', small, async (request, reply) => {
        const who = await signedIn(request)
        if (who.role === 'administrator') refuse(403, said.noRecords)
        const patient = textIn(request.body, 'patient', 64)
        if (!/^[A-Za-z0-9.-]{1,64}$/.test(patient)) refuse(400, said.incomplete)
        const reason = String(fieldsOf(request.body)?.reason ?? '').trim()
        if ([...reason].length < 10 || reason.length > 1000) refuse(400, said.reason)
        if (!(await attempt(db, `glass ${who.person}`, glassPerPerson))) refuse(429, said.tooMany)
        const since = new Date()
        const until = new Date(since.getTime() + glassHours * 3_600_000)
        // Written down before the glass breaks: a look that is not in the audit cannot happen.
        audit.note(who, {
          action: 'break-glass',
          target: `Patient/${patient}`,
          patient,
          outcome: 'done',
          detail: { reason, until: until.toISOString() },
        })
        await audit.flush()
        await db.insertInto('break_glass').values({ person: who.person, patient, reason, since, until }).execute()
        // Whether there is such a patient is not told here.
        return reply.code(201).send({ patient, until: until.toISOString() })
      })

      api.get('/api/people', async (request) => {
        await administrator(request)
        const people = await db.selectFrom('person').select(['id', 'name', 'email', 'role', 'active']).orderBy('name').execute()
        const teams = await db.selectFrom('team_person').selectAll().execute()
        const ready = await db.selectFrom('auth_user').select('id').where('twoFactorEnabled', '=', true).execute()
        return people.map((person) => ({
          ...person,
          secondFactor: ready.some(({ id }) => id === person.id),
          teams: teams.filter((t) => t.person === person.id).map((t) => t.team),
        }))
      })

      api.post('/api/people', small, async (request, reply) => {
        const by = await administrator(request)
        const role = roleIn(request.body)
        const id = await addPerson(textIn(request.body, 'name'), emailIn(request.body), role)
        const invitation = await invite(id)
        await note(by, 'people', `Person/${id}`, 'done', { did: 'invite', role })
        return reply.code(201).send({ person: id, ...invitation })
      })

      api.post('/api/people/:id/invitation', small, async (request, reply) => {
        const by = await administrator(request)
        const id = idIn(request.params)
        const person = await db.selectFrom('person').select(['email', 'active']).where('id', '=', id).executeTakeFirst()
        if (!person?.active || person.email === null) refuse(404, said.unknown)
        const invitation = await invite(id)
        await note(by, 'people', `Person/${id}`, 'done', { did: 'invite again' })
        return reply.code(201).send({ person: id, ...invitation })
      })

      api.patch('/api/people/:id', small, async (request) => {
        const by = await administrator(request)
        const id = idIn(request.params)
        const body = fieldsOf(request.body) ?? {}
        const change = {
          ...(body.name !== undefined && { name: textIn(body, 'name') }),
          ...(body.role !== undefined && { role: roleIn(body) }),
          ...(body.active !== undefined && { active: typeof body.active === 'boolean' ? body.active : refuse(400, said.incomplete) }),
        }
        if (Object.keys(change).length === 0) refuse(400, said.incomplete)
        await db.transaction().execute(async (transaction) => {
          await sql`lock table person in share row exclusive mode`.execute(transaction)
          const { numUpdatedRows } = await transaction.updateTable('person').set(change).where('id', '=', id).executeTakeFirstOrThrow()
          if (numUpdatedRows === 0n) refuse(404, said.unknown)
          const left = await transaction
            .selectFrom('person')
            .select('id')
            .where('role', '=', 'administrator')
            .where('active', '=', true)
            .executeTakeFirst()
          if (!left) refuse(409, said.lastOne)
        })
        // Another role or none: whatever they had open ends at once.
        if (change.role !== undefined || change.active === false) await endSessions(db, id)
        if (change.active === false) await db.deleteFrom('invitation').where('person', '=', id).execute()
        await note(by, 'people', `Person/${id}`, 'done', { did: 'change', ...change })
        return { person: id, ...change }
      })

      api.get('/api/teams', async (request) => {
        await administrator(request)
        const [teams, people, patients] = await Promise.all([
          db.selectFrom('team').selectAll().orderBy('name').execute(),
          db.selectFrom('team_person').selectAll().execute(),
          db
            .selectFrom('team_patient')
            .select(['team', (eb) => eb.fn.countAll<number>().as('n')])
            .groupBy('team')
            .execute(),
        ])
        return teams.map((team) => ({
          ...team,
          people: people.filter((p) => p.team === team.id).map((p) => p.person),
          patients: Number(patients.find((p) => p.team === team.id)?.n ?? 0),
        }))
      })

      api.post('/api/teams', small, async (request, reply) => {
        const by = await administrator(request)
        const id = randomUUID()
        await db
          .insertInto('team')
          .values({ id, name: textIn(request.body, 'name') })
          .execute()
        await note(by, 'people', `Team/${id}`, 'done', { did: 'make' })
        return reply.code(201).send({ team: id })
      })

      /** Puts people and patients into a team, and takes them out. */
      for (const [kind, table] of [
        ['people', 'team_person'],
        ['patients', 'team_patient'],
      ] as const)
        api.route({
          method: ['PUT', 'DELETE'],
          url: `/api/teams/:id/${kind}/:member`,
          handler: async (request, reply) => {
            const by = await administrator(request)
            const [team, member] = [idIn(request.params), idIn(request.params, 'member')]
            const column = kind === 'people' ? 'person' : 'patient'
            if (!(await db.selectFrom('team').select('id').where('id', '=', team).executeTakeFirst())) refuse(404, said.unknown)
            if (kind === 'people' && !(await db.selectFrom('person').select('id').where('id', '=', member).executeTakeFirst()))
              refuse(404, said.unknown)
            if (request.method === 'PUT')
              await sql`insert into ${sql.table(table)} (team, ${sql.ref(column)}) values (${team}, ${member}) on conflict do nothing`.execute(
                db,
              )
            else await sql`delete from ${sql.table(table)} where team = ${team} and ${sql.ref(column)} = ${member}`.execute(db)
            audit.note(by, {
              action: 'people',
              target: `Team/${team}`,
              patient: kind === 'patients' ? member : null,
              outcome: 'done',
              detail: { did: request.method === 'PUT' ? 'join' : 'leave', [column]: member },
            })
            await audit.flush()
            return reply.code(204).send()
          },
        })
      done()
    })
  }

  return { viewerOf, routes }
}
