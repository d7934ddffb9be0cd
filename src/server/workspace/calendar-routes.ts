/**
 * The calendar feed of a team: `GET /calendar/TOKEN.ics`, for calendar programs that cannot sign in. The token is shown once and kept as its hash; making a new one
 * or taking it away ends the old one at once. Members of the team and administrators do that, under `/api/teams/{id}/calendar`.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../database/tables.ts'
import { attempt } from '../people/attempts.ts'
import { sameOrigin } from '../people/same-origin.ts'
import { hashOf, newToken } from '../people/sessions.ts'
import type { Audit } from '../store/fhir-store.ts'
import type { Viewer } from '../store/viewer.ts'
import { calendarDays, calendarText, entriesOf } from './calendar.ts'
import type { DayLists } from './today.ts'

/** Answer of `GET /api/teams/{id}/calendar`: whether there is one, not its address, which nobody is shown twice. */
export interface TeamCalendar {
  readonly made: string | null
  readonly by: string | null
}

/** Answer of `POST`: the address, this once. */
export interface NewCalendar {
  readonly url: string
}

/** Addresses that were tried and are none. */
const wrongPerAddress = { most: 30, minutes: 15 }

const said = {
  notSignedIn: { nl: 'Meld u eerst aan.', en: 'Sign in first.' },
  otherSite: { nl: 'Dit verzoek komt van een andere website.', en: 'This request comes from another website.' },
  unknown: { nl: 'Dit bestaat hier niet.', en: 'There is no such thing here.' },
  fault: { nl: 'Er ging iets mis aan deze kant.', en: 'Something went wrong on this side.' },
} as const

class Refusal extends Error {
  readonly status: number
  readonly text: (typeof said)[keyof typeof said]
  constructor(status: number, text: (typeof said)[keyof typeof said]) {
    super(text.en)
    this.status = status
    this.text = text
  }
}

/** Registers all of it. @param options `url`: where browsers find this server, without a slash at its end */
export function calendarRoutes(
  server: FastifyInstance,
  options: {
    readonly db: Database
    readonly audit: Audit
    readonly lists: DayLists
    readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | undefined>
    readonly url: string
    readonly fault: (error: unknown) => void
  },
): void {
  const { db, audit, lists, viewerOf, url, fault } = options

  /** The team, for its members and for administrators; nobody else learns that it exists. */
  async function teamFor(
    request: FastifyRequest,
  ): Promise<{ readonly team: string; readonly viewer: Viewer & { readonly person: string } }> {
    if (!sameOrigin(request, url)) throw new Refusal(403, said.otherSite)
    const viewer = await viewerOf(request)
    const { person } = viewer ?? {}
    // A token of an app speaks for a person at the FHIR endpoint only.
    if (!viewer || person === undefined || viewer.scopes !== undefined) throw new Refusal(401, said.notSignedIn)
    const { id } = request.params as { readonly id: string }
    const team = await db.selectFrom('team').select('id').where('id', '=', id).executeTakeFirst()
    const member = await db.selectFrom('team_person').select('team').where('team', '=', id).where('person', '=', person).executeTakeFirst()
    if (!team || (!member && viewer.role !== 'administrator')) throw new Refusal(404, said.unknown)
    return { team: id, viewer: { ...viewer, person } }
  }

  const note = async (viewer: Viewer, team: string, did: string): Promise<void> => {
    audit.note(viewer, { action: 'people', target: `Team/${team}`, patient: null, outcome: 'done', detail: { did } })
    await audit.flush()
  }

  void server.register((api, _, done) => {
    api.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      reply.header('cache-control', 'no-store')
      if (error instanceof Refusal) return reply.code(error.status).send({ error: error.text })
      if ((error.statusCode ?? 500) < 500) return reply.code(error.statusCode!).send({ error: said.unknown })
      fault(error)
      return reply.code(500).send({ error: said.fault })
    })
    const path = '/api/teams/:id/calendar'
    const small = { bodyLimit: 1024 }

    api.get(path, async (request, reply): Promise<TeamCalendar> => {
      const { team } = await teamFor(request)
      const found = await db
        .selectFrom('team_calendar')
        .leftJoin('person', 'person.id', 'team_calendar.person')
        .select(['team_calendar.made', 'person.name'])
        .where('team_calendar.team', '=', team)
        .executeTakeFirst()
      reply.header('cache-control', 'no-store')
      return { made: found ? new Date(found.made).toISOString() : null, by: found?.name ?? null }
    })

    api.post(path, small, async (request, reply): Promise<NewCalendar> => {
      const { team, viewer } = await teamFor(request)
      const token = newToken()
      const row = { token_hash: hashOf(token), made: new Date(), person: viewer.person }
      await db
        .insertInto('team_calendar')
        .values({ team, ...row })
        .onConflict((on) => on.column('team').doUpdateSet(row))
        .execute()
      await note(viewer, team, 'make calendar')
      reply.header('cache-control', 'no-store').code(201)
      return { url: `${url}/calendar/${token}.ics` }
    })

    api.delete(path, small, async (request, reply) => {
      const { team, viewer } = await teamFor(request)
      await db.deleteFrom('team_calendar').where('team', '=', team).execute()
      await note(viewer, team, 'take calendar away')
      return reply.header('cache-control', 'no-store').code(204).send()
    })

    api.get<{ Params: { file: string }; Querystring: { lang?: string } }>(
      '/calendar/:file',
      async (request, reply): Promise<FastifyReply> => {
        const none = (code: number): FastifyReply =>
          reply.code(code).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('Not found.\n')
        const token = /^([\w-]{43})\.ics$/.exec(request.params.file)?.[1]
        const found =
          token === undefined
            ? undefined
            : await db.selectFrom('team_calendar').select('team').where('token_hash', '=', hashOf(token)).executeTakeFirst()
        if (!found) return none((await attempt(db, `calendar ${request.ip}`, wrongPerAddress)) ? 404 : 429)
        const lang = request.query.lang === 'en' ? 'en' : 'nl'
        const { asOf, lines } = await lists.ofTeam(found.team, calendarDays)
        const text = calendarText(
          entriesOf(
            found.team,
            lines.filter((line) => !line.agreed.waits),
            asOf,
            lang,
          ),
          { url, lang, stamp: new Date() },
        )
        audit.note(
          { role: 'system' },
          { action: 'search', target: 'calendar', patient: null, outcome: 'done', detail: { team: found.team, found: lines.length } },
        )
        await audit.flush()
        return reply
          .header('cache-control', 'private, no-store')
          .header('x-robots-tag', 'noindex')
          .type('text/calendar; charset=utf-8')
          .send(text)
      },
    )
    done()
  })
}
