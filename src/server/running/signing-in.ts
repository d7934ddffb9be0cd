/** Signing in as a site runs it: accounts of its own, the hospital's identity provider, bearer tokens; and for the demonstration without any of that. */
import { randomUUID } from 'node:crypto'
import type { SigningIn } from '../howship.ts'
import { newSetUpToken, peopleOf } from '../people/people.ts'
import { hospitalSession, sessionCookie } from '../people/sessions.ts'
import { readSignOn, type SignOn } from '../people/sign-on.ts'
import { smartConfiguration } from '../people/tokens.ts'
import { FhirStore } from '../store/fhir-store.ts'
import { type Role, roles } from '../store/viewer.ts'
import type { Config } from './config.ts'
import { examplePatients } from './example-patients.ts'
import { secretIn } from './secret-file.ts'

const secretOf = (config: Config): string => config.sessionSecret ?? secretIn(config.data, 'session.secret')

/** The hospital's file, or why it cannot be used. */
export function signOnOf(config: Config): { readonly signOn: SignOn | undefined } | { readonly unusable: string } {
  if (config.people === undefined) return { signOn: undefined }
  const read = readSignOn(config.people)
  return 'unusable' in read ? { unusable: `HOWSHIP_PEOPLE: ${read.unusable}` } : { signOn: read }
}

/** For use: prints how the first administrator is made, as long as there is none. */
export const signingIn =
  (signOn: SignOn | undefined): SigningIn =>
  async (server, { connected: { db }, audit, config, url }) => {
    const setUpToken = await newSetUpToken(db)
    if (setUpToken !== undefined)
      process.stdout.write(`Nobody can sign in yet. The first administrator is made once with this token: ${setUpToken}\n`)
    const people = peopleOf({
      db,
      origin: url,
      secret: secretOf(config),
      audit,
      ...(signOn && { signOn }),
      ...(setUpToken !== undefined && { setUpToken }),
      refused: (why) => server.log.info({ why }, 'token refused'),
    })
    people.routes(server)
    const published = smartConfiguration(signOn)
    server.get('/fhir/R4/.well-known/smart-configuration', async (_request, reply) =>
      published ? reply.send(await published()) : reply.code(404).send({ error: 'No issuer of tokens is configured here.' }),
    )
    return people
  }

/** Invented people, one of each role, in one team with every example patient. */
const cast: Readonly<Record<Role, string>> = {
  dentist: 'Tandarts Voorbeeld',
  prescriber: 'Oncoloog Voorbeeld',
  nurse: 'Verpleegkundige Voorbeeld',
  'mka-surgeon': 'MKA-chirurg Voorbeeld',
  pharmacist: 'Apotheker Voorbeeld',
  administrator: 'Beheerder Voorbeeld',
}

/**
 * For the demonstration: invented patients and people, and signing in by choosing a role. Only where nobody else can reach it.
 * @throws when the server would listen on anything but the loopback address
 */
export const demonstration: SigningIn = async (server, premises) => {
  const { connected, audit, config, url } = premises
  if (!/^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/.test(config.host))
    throw new Error('The demonstration has no passwords: it listens on the loopback address only.')
  const { db } = connected
  const store = new FhirStore(db, { role: 'system' }, audit)
  await db
    .insertInto('team')
    .values({ id: 'example', name: 'Team Voorbeeld' })
    .onConflict((on) => on.doNothing())
    .execute()
  for (const role of roles) {
    await db
      .insertInto('person')
      .values({ id: role, name: cast[role], email: `${role}@example.invalid`, role })
      .onConflict((on) => on.doNothing())
      .execute()
    await db
      .insertInto('team_person')
      .values({ team: 'example', person: role })
      .onConflict((on) => on.doNothing())
      .execute()
  }
  const there = new Set(
    (await db.selectFrom('team_patient').select('patient').where('team', '=', 'example').execute()).map((row) => row.patient),
  )
  for (const [who, resources] of examplePatients()) {
    // Begun again on the same database, what was done with them stays.
    if (there.has(who)) continue
    for (const resource of resources) await store.updateResource(resource)
    await db
      .insertInto('team_patient')
      .values({ team: 'example', patient: who })
      .onConflict((on) => on.doNothing())
      .execute()
  }
  const secret = randomUUID() + randomUUID()
  const people = peopleOf({ db, origin: url, secret, audit })
  people.routes(server)
  const cookie = sessionCookie({ origin: url, secret })
  server.get('/demonstration', () => roles.map((role) => ({ role, name: cast[role] })))
  server.get<{ Params: { role: string } }>('/demonstration/:role', async (request, reply) => {
    const role = roles.find((one) => one === request.params.role)
    if (role === undefined) return reply.code(404).send({ error: `Choose ${roles.join(', ')}.` })
    void reply.header('set-cookie', cookie.write(await hospitalSession(db, role, cast[role])))
    // Chosen on the screen; a script gets an answer it can read.
    if (request.headers.accept?.includes('text/html')) return reply.redirect(role === 'administrator' ? '/#people' : '/#today', 303)
    return reply.send({ signedIn: cast[role], role, patients: `${url}/fhir/R4/Patient`, example: `${url}/fhir/R4/Patient/gerda/$advice` })
  })
  process.stdout.write(
    `Demonstration: invented patients and people, on this machine only, without passwords; all of it is gone when it stops.\nOpen ${url}/#sign-in, or ${url}/demonstration/ROLE with ${roles.join(', ')}.\n`,
  )
  return people
}
