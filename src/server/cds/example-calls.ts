/** What the tests of this folder share: a server with the services, the standard's own calls, and our example patients as a client would send them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import type { Card } from '../../outputs/cards.ts'
import { type Fields, fieldsOf } from '../../record/json.ts'
import { dayOf } from '../../values/day.ts'
import { type CdsAdvised, type CdsFeedback, type CdsOptions, cdsHooks } from './cds-hooks.ts'

/** The day on which the example patients are seen. */
export const today = dayOf(2026, 11, 21)!

/** The standard's own hookInstance. */
export const hookInstance = 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea'

/** A server with the services, and what it wrote down. */
export interface Hospital {
  readonly server: FastifyInstance
  readonly feedback: CdsFeedback[]
  readonly advised: CdsAdvised[]
}

/** Starts the services without listening: in English, under the protocol of Leuven, unless told otherwise. */
export async function hospital(options: Partial<CdsOptions> = {}): Promise<Hospital> {
  const server = fastify()
  const feedback: CdsFeedback[] = []
  const advised: CdsAdvised[] = []
  await server.register(cdsHooks, {
    protocol: 'uz-leuven',
    lang: 'en',
    now: () => today,
    allowedOrigins: [],
    feedback: async (entry) => void feedback.push(entry),
    advised: (entry) => void advised.push(entry),
    ...options,
  })
  return { server, feedback, advised }
}

/** What a service answered. */
export interface Answered {
  readonly status: number
  readonly cards: readonly Card[]
  readonly error: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** Calls a service. */
export async function post({ server }: Hospital, path: string, payload: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await server.inject({
    method: 'POST',
    url: `/cds-services/${path}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
  const body = response.body === '' ? {} : (response.json() as { cards?: Card[]; error?: string })
  return { status: response.statusCode, cards: body.cards ?? [], error: body.error ?? '', headers: response.headers }
}

/** Resources as the answer to a search. */
export const searchset = (...resources: readonly Fields[]): Fields => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
})

/** The resources of an example patient. */
export function recordOf(person: string): readonly Fields[] {
  const file = join(import.meta.dirname, '..', '..', '..', 'patients', person, 'record.json')
  const { entry } = JSON.parse(readFileSync(file, 'utf8')) as { entry: { resource: Fields }[] }
  return entry.map(({ resource }) => resource)
}

const keys = {
  conditions: 'Condition',
  medicationRequests: 'MedicationRequest',
  medicationStatements: 'MedicationStatement',
  medicationAdministrations: 'MedicationAdministration',
  medicationDispenses: 'MedicationDispense',
  medicationLists: 'List',
  observations: 'Observation',
  allergies: 'AllergyIntolerance',
  procedures: 'Procedure',
  serviceRequests: 'ServiceRequest',
}

/** Resources under the prefetch keys that discovery names. A kind of which there is nothing is null, as the standard has it. */
export function prefetchOf(resources: readonly Fields[]): Readonly<Record<string, unknown>> {
  const of = (type: string): Fields[] => resources.filter((r) => r.resourceType === type)
  return {
    patient: of('Patient')[0],
    ...Object.fromEntries(Object.entries(keys).map(([key, type]) => [key, of(type).length === 0 ? null : searchset(...of(type))])),
  }
}

/** Opening the record of an example patient. */
export function opening(person: string): Fields {
  const resources = recordOf(person)
  return {
    hook: 'patient-view',
    hookInstance,
    context: { userId: 'Practitioner/example', patientId: resources.find((r) => r.resourceType === 'Patient')!.id },
    prefetch: prefetchOf(resources),
  }
}

/** Signing orders for an example patient: these, or those of his record that are named. */
export function signing(person: string, ...orders: readonly (string | Fields)[]): Fields {
  const resources = recordOf(person)
  const patient = resources.find((r) => r.resourceType === 'Patient')!
  const drafts = orders.map((order) =>
    typeof order === 'string'
      ? resources.find((r) => r.id === order)!
      : { status: 'draft', subject: { reference: `Patient/${patient.id}` }, ...order },
  )
  return {
    hook: 'order-sign',
    hookInstance,
    context: {
      userId: 'Practitioner/example',
      patientId: patient.id,
      draftOrders: { resourceType: 'Bundle', entry: drafts.map((resource) => ({ resource })) },
    },
    prefetch: prefetchOf(resources.filter((r) => !drafts.includes(r))),
  }
}

/** The same orders, just chosen. */
export function choosing(call: Fields, ...selections: readonly string[]): Fields {
  return { ...call, hook: 'order-select', context: { ...fieldsOf(call.context), selections } }
}

/** The standard's example of a call, as printed under "Calling a CDS Service", without its `prefetch`, which is for another service. */
export const standardPatientView: Fields = {
  hookInstance,
  fhirServer: 'http://hooks.smarthealthit.org:9080',
  hook: 'patient-view',
  fhirAuthorization: {
    access_token: 'some-opaque-fhir-access-token',
    token_type: 'Bearer',
    expires_in: 300,
    scope: 'user/Patient.read user/Observation.read',
    subject: 'cds-service4',
  },
  context: { userId: 'Practitioner/example', patientId: '1288992', encounterId: '89284' },
}

/** The standard's patient, as printed in the same example. */
export const standardPatient: Fields = { resourceType: 'Patient', gender: 'male', birthDate: '1925-12-23', id: '1288992', active: true }

/** The context of the standard's example of `order-sign` (R4). Its printed diet order is shortened; the medication order is as printed. */
export const standardOrderSignContext: Fields = {
  userId: 'Practitioner/123',
  patientId: '1288992',
  encounterId: '89284',
  draftOrders: {
    resourceType: 'Bundle',
    entry: [
      {
        resource: {
          resourceType: 'NutritionOrder',
          id: 'pureeddiet-simple',
          identifier: [{ system: 'http://goodhealthhospital.org/nutrition-requests', value: '123' }],
          status: 'draft',
          patient: { reference: 'Patient/1288992' },
          dateTime: '2014-09-17',
          orderer: { reference: 'Practitioner/example', display: 'Dr Adam Careful' },
          oralDiet: {
            type: [{ coding: [{ system: 'http://snomed.info/sct', code: '226211001', display: 'Pureed diet' }], text: 'Pureed diet' }],
          },
        },
      },
      {
        resource: {
          resourceType: 'MedicationRequest',
          id: 'smart-MedicationRequest-103',
          meta: { lastUpdated: '2018-04-30T13:25:40.845-04:00' },
          text: {
            status: 'generated',
            div: '<div xmlns="http://www.w3.org/1999/xhtml">Amoxicillin 120 MG/ML / clavulanate potassium 8.58 MG/ML Oral Suspension (rxnorm: 617993)</div>',
          },
          status: 'draft',
          intent: 'order',
          medicationCodeableConcept: {
            coding: [
              {
                system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
                code: '617993',
                display: 'Amoxicillin 120 MG/ML / clavulanate potassium 8.58 MG/ML Oral Suspension',
              },
            ],
            text: 'Amoxicillin 120 MG/ML / clavulanate potassium 8.58 MG/ML Oral Suspension',
          },
          subject: { reference: 'Patient/1288992' },
          dosageInstruction: [
            {
              text: '5 mL bid x 10 days',
              timing: { repeat: { boundsPeriod: { start: '2005-01-04' }, frequency: 2, period: 1, periodUnit: 'd' } },
              doseQuantity: { value: 5, unit: 'mL', system: 'http://unitsofmeasure.org', code: 'mL' },
            },
          ],
          dispenseRequest: {
            numberOfRepeatsAllowed: 1,
            quantity: { value: 1, unit: 'mL', system: 'http://unitsofmeasure.org', code: 'mL' },
            expectedSupplyDuration: { value: 10, unit: 'days', system: 'http://unitsofmeasure.org', code: 'd' },
          },
        },
      },
    ],
  },
}

/** The prefetch of a patient of whom nothing but who he is was recorded. */
export const nothingBut = (patient: Fields): Readonly<Record<string, unknown>> => prefetchOf([patient])
