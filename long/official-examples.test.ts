/**
 * Every official R4 example of a kind that Howship keeps, sent to the endpoint: stored and read back equal, or refused for a reason that is true. Without
 * the examples (`npm run test:long` fetches them) it says so and tests nothing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../src/server/database/test-database.ts'
import { fhirRest } from '../src/server/fhir/rest.ts'
import { resourceTypes } from '../src/server/store/search-parameters.ts'
import { dayOf } from '../src/values/day.ts'

const folder = process.env.FHIR_EXAMPLES

/** What is refused, and the fault that the example has. */
const refused: Readonly<Record<string, RegExp>> = {
  // R4 lets only an organisation dispense: dispenseRequest.performer is a Reference(Organization).
  'MedicationRequest-medrx0301.json': /got "Practitioner", expected .*Organization/,
  // Observation.performer is a person, a role, an organisation, a team or a relative, never an encounter.
  'Observation-clinical-gender.json': /got "Encounter", expected/,
}

describe('the official examples of FHIR R4', () => {
  test.skipIf(folder === undefined)(
    'each is stored and read back equal, or refused for a true reason',
    async () => {
      const database = await testDatabase()
      const faults: unknown[] = []
      const server = fastify()
      fhirRest(server, {
        db: database.db,
        audit: { note: () => {}, flush: () => Promise.resolve() },
        viewerOf: () => Promise.resolve({ role: 'system' }),
        baseUrl: 'http://127.0.0.1/fhir/R4/',
        fault: (error) => faults.push(error),
        protocol: 'uz-leuven',
        today: () => dayOf(2026, 11, 21)!,
      })
      try {
        let stored = 0
        const said: Record<string, string> = {}
        for (const file of readdirSync(folder!).filter((name) => name.endsWith('.json'))) {
          const example = JSON.parse(readFileSync(join(folder!, file), 'utf8')) as { resourceType?: string; id?: string; meta?: object }
          const { resourceType: type, id } = example
          if (!(resourceTypes as readonly string[]).includes(type ?? '') || id === undefined) continue
          const url = `/fhir/R4/${type}/${id}`
          const put = await server.inject({
            method: 'PUT',
            url,
            payload: JSON.stringify(example),
            headers: { 'content-type': 'application/fhir+json' },
          })
          if (put.statusCode >= 300) {
            said[file] = `${put.statusCode} ${put.body}`
            continue
          }
          const back = JSON.parse((await server.inject({ url })).body) as typeof example
          expect({ ...back, meta: undefined }, file).toEqual({ ...example, meta: undefined })
          stored += 1
        }
        expect(faults).toEqual([])
        expect(stored).toBeGreaterThan(300)
        // Orders for Patient/pat1 within an encounter, and a study about a request, of somebody else: a resource belongs to one record.
        const ofTwo = Object.keys(said).filter((file) => said[file]!.includes('names more than one patient'))
        for (const file of ofTwo)
          expect(readFileSync(join(folder!, file), 'utf8'), file).toMatch(
            /"reference"\s*:\s*"(?:Encounter|ServiceRequest|Appointment)\/[^"]+"/,
          )
        expect(
          Object.keys(said)
            .filter((file) => !ofTwo.includes(file))
            .toSorted(),
        ).toEqual(Object.keys(refused).toSorted())
        for (const [file, reason] of Object.entries(refused)) expect(said[file]?.replaceAll('\\"', '"')).toMatch(reason)
      } finally {
        await server.close()
        await database.close()
      }
    },
    300_000,
  )
})
