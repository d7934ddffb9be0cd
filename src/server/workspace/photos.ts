/** Photographs and radiographs of a lesion: `/api/patients/{id}/photos`. What comes in is re-encoded, and only that goes out again. */
import { createHash } from 'node:crypto'
import { getStatus, OperationOutcomeError } from '@medplum/core'
import type { Binary, Media } from '@medplum/fhirtypes'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parseDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import type { Database } from '../database/tables.ts'
import { type Audit, FhirStore, safely } from '../store/fhir-store.ts'
import { may, type Viewer } from '../store/viewer.ts'
import { keptPhoto, largestPhoto, PhotoRefused, sniffed, tooLarge } from './photo-file.ts'

/** What is in the picture, by DICOM modality: photograph, panoramic, intra-oral, (cone beam) CT. */
export const photoKinds = { photo: 'XC', panoramic: 'PX', apical: 'IO', cbct: 'CT' } as const
export type PhotoKind = keyof typeof photoKinds

/** Address of a picture's smaller self: the same Binary with this behind its id. */
const thumbSuffix = '-thumb'

const words = {
  signIn: { nl: 'Meld u eerst aan.', en: 'Sign in first.' },
  notUnderstood: { nl: 'Dit verzoek is niet te begrijpen.', en: 'This request could not be understood.' },
  fault: {
    nl: 'Er ging hier iets mis. De foto is niet opgeslagen; probeer het opnieuw.',
    en: 'Something went wrong on this side. The picture was not stored; try again.',
  },
  none: { nl: 'Deze foto is er niet.', en: 'There is no such picture.' },
  notFound: { nl: 'Deze patiënt staat niet in een van uw teams.', en: 'This patient is not in one of your care teams.' },
  mayNot: { nl: 'In deze rol kunnen geen foto’s worden toegevoegd.', en: 'This role cannot add pictures.' },
  refused: { nl: 'De foto kan zo niet worden bewaard.', en: 'The picture cannot be kept like this.' },
} as const satisfies Readonly<Record<string, Text>>

class Refusal extends Error {
  readonly statusCode: number
  readonly said: Text
  constructor(statusCode: number, said: Text) {
    super(said.en)
    this.statusCode = statusCode
    this.said = said
  }
}

const querySchema = {
  type: 'object',
  required: ['id', 'on'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9.-]{1,58}$' },
    on: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    lesion: { type: 'string', pattern: '^Condition/[A-Za-z0-9.-]{1,64}$' },
    kind: { enum: Object.keys(photoKinds) },
  },
} as const

interface Query {
  readonly id: string
  /** Day on which the picture was taken, ISO. */
  readonly on: string
  readonly lesion?: string
  readonly kind?: PhotoKind
}

/** Words that go with it, percent-encoded in a header so that they stand in no address. */
function noteIn(request: FastifyRequest): string {
  const raw = request.headers['x-photo-note']
  if (typeof raw !== 'string') return ''
  try {
    return decodeURIComponent(raw).slice(0, 1000).trim()
  } catch {
    return ''
  }
}

/** Registers sending a picture (`POST`, the file as the body) and seeing it (`GET …/{media}?size=thumb|full`). */
export function photoRoutes(
  server: FastifyInstance,
  options: {
    readonly db: Database
    readonly audit: Audit
    readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | undefined>
    readonly fault: (error: unknown) => void
    readonly now?: () => Date
  },
): void {
  const { db, audit, viewerOf, fault, now = () => new Date() } = options
  void server.register(
    (api, _, done) => {
      // Whatever it says it is: only the bytes are looked at.
      api.removeAllContentTypeParsers()
      api.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestPhoto }, (_request, body, parsed) => parsed(null, body))
      api.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
        const say = (status: number, said: Text) => reply.code(status).type('application/json').send({ error: said })
        if (error instanceof Refusal) return say(error.statusCode, error.said)
        if (error instanceof PhotoRefused) return say(422, error.said)
        if (error instanceof OperationOutcomeError) {
          const status = getStatus(error.outcome)
          if (status < 500)
            return say(
              status === 410 ? 404 : status,
              status === 403 ? words.mayNot : status === 404 || status === 410 ? words.none : words.refused,
            )
          return say(status, words.fault)
        }
        const status = error.statusCode ?? 500
        if (status === 413) return say(413, tooLarge)
        if (status < 500) return say(status, words.notUnderstood)
        fault(error)
        return say(500, words.fault)
      })
      const storeOf = async (request: FastifyRequest): Promise<FhirStore> => {
        const viewer = await viewerOf(request)
        if (!viewer) throw new Refusal(401, words.signIn)
        return safely(new FhirStore(db, viewer, audit), fault)
      }

      api.post<{ Params: { patient: string }; Querystring: Query }>(
        '/:patient/photos',
        { schema: { querystring: querySchema } },
        async (request, reply) => {
          const store = await storeOf(request)
          const { patient } = request.params
          const { id, on, lesion, kind = 'photo' } = request.query
          if (parseDay(on) === undefined) throw new Refusal(400, words.notUnderstood)
          // Before anything is decoded: who may not see the patient learns nothing, and costs nothing.
          await store.readResource('Patient', patient).catch((error: unknown) => {
            if (error instanceof OperationOutcomeError && getStatus(error.outcome) === 404) throw new Refusal(404, words.notFound)
            throw error
          })
          if (!may(store.viewer, 'create', 'Media')) throw new Refusal(403, words.mayNot)
          const { full, thumb, width, height } = await keptPhoto(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0))
          const note = noteIn(request)
          const subject = { reference: `Patient/${patient}` }
          const binary = (of: string, data: Buffer): Binary => ({
            resourceType: 'Binary',
            id: of,
            contentType: 'image/jpeg',
            securityContext: subject,
            data: data.toString('base64'),
          })
          const media: Media = {
            resourceType: 'Media',
            id,
            status: 'completed',
            type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/media-type', code: 'image' }] },
            modality: { coding: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: photoKinds[kind] }] },
            subject,
            createdDateTime: on,
            issued: now().toISOString(),
            ...(lesion !== undefined && { partOf: [{ reference: lesion }] }),
            width,
            height,
            content: {
              contentType: 'image/jpeg',
              url: `Binary/${id}`,
              size: full.length,
              hash: createHash('sha1').update(full).digest('base64'),
            },
            ...(note !== '' && { note: [{ text: note }] }),
          }
          try {
            const stored = await store.withTransaction(async (inside) => {
              const made = await inside.createResource(media, { assignedId: true })
              await inside.createResource(binary(id, full), { assignedId: true })
              await inside.createResource(binary(`${id}${thumbSuffix}`, thumb), { assignedId: true })
              return made
            })
            return reply.code(201).send(stored)
          } catch (error) {
            // Sent twice, because the first answer did not arrive: it is one picture.
            if (!(error instanceof OperationOutcomeError) || getStatus(error.outcome) !== 412) throw error
            const there = await store.readResource<Media>('Media', id)
            if (there.subject?.reference !== subject.reference) throw error
            return reply.code(200).send(there)
          }
        },
      )

      api.get<{ Params: { patient: string; media: string }; Querystring: { size?: string } }>(
        '/:patient/photos/:media',
        async (request, reply) => {
          const store = await storeOf(request)
          const { patient, media: id } = request.params
          const media = await store.readResource<Media>('Media', id)
          const binaryId = /^Binary\/([A-Za-z0-9.-]{1,58})$/.exec(media.content.url ?? '')?.[1]
          if (media.subject?.reference !== `Patient/${patient}` || media.status === 'entered-in-error' || binaryId === undefined)
            throw new Refusal(404, words.none)
          const { data, contentType, securityContext } = await store.readResource<Binary>(
            'Binary',
            request.query.size === 'thumb' ? `${binaryId}${thumbSuffix}` : binaryId,
          )
          const bytes = Buffer.from(data ?? '', 'base64')
          // A Media that came another way may point at anything: only what is a JPEG leaves here.
          if (contentType !== 'image/jpeg' || sniffed(bytes) !== 'jpeg' || securityContext?.reference !== `Patient/${patient}`)
            throw new Refusal(404, words.none)
          return reply
            .header('cache-control', 'no-store')
            .header('content-disposition', 'inline; filename="photo.jpg"')
            .header('x-content-type-options', 'nosniff')
            .header('content-security-policy', "sandbox; default-src 'none'")
            .type('image/jpeg')
            .send(bytes)
        },
      )
      done()
    },
    { prefix: '/api/patients' },
  )
}
