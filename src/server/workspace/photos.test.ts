/** Pictures from hostile and from ordinary cameras, on a real database. */
import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import fastify, { type FastifyInstance } from 'fastify'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fields } from '../../record/json.ts'
import { type TestDatabase, testDatabase } from '../database/test-database.ts'
import { type Audit, type Deed, FhirStore } from '../store/fhir-store.ts'
import { loadDefinitions } from '../store/validate.ts'
import type { Viewer } from '../store/viewer.ts'
import { sniffed } from './photo-file.ts'
import { photoRoutes } from './photos.ts'

let database: TestDatabase
let server: FastifyInstance
const surgeon: Viewer = { person: 'sara', role: 'mka-surgeon' }
const nurse: Viewer = { person: 'nel', role: 'nurse' }
const stranger: Viewer = { person: 'otto', role: 'dentist' }
let viewer: Viewer | undefined = surgeon
const deeds: (readonly [Viewer, Deed])[] = []
const audit: Audit = { note: (...deed) => void deeds.push(deed), flush: () => Promise.resolve() }
/** Pictures of the tests, made before the server forbids every format but three. */
let pictures: Record<'camera' | 'withPlace' | 'png' | 'webp' | 'big' | 'sideways', Buffer>

/** A PNG that says it is huge and holds next to nothing. */
function bomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
function crc(data: Buffer): number {
  let c = 0xffffffff
  for (const byte of data) {
    c ^= byte
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  }
  return (c ^ 0xffffffff) >>> 0
}

beforeAll(async () => {
  const noise = (side: number) => sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
  pictures = {
    camera: await noise(600).jpeg().toBuffer(),
    withPlace: await noise(300)
      .withExif({ IFD0: { Artist: 'Howship-secret' }, IFD3: { GPSLatitude: '52/1 5/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer(),
    png: await noise(200).png().toBuffer(),
    webp: await noise(200).webp().toBuffer(),
    big: await noise(2200).jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer(),
    sideways: await sharp(randomBytes(400 * 200 * 3), { raw: { width: 400, height: 200, channels: 3 } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer(),
  }
  loadDefinitions()
  database = await testDatabase()
  const { db } = database
  await db
    .insertInto('person')
    .values(['sara', 'nel', 'otto'].map((id) => ({ id, name: id, role: 'nurse', email: `${id}@example.org` }) as never))
    .execute()
  await db
    .insertInto('team')
    .values(['mka', 'other'].map((id) => ({ id, name: id }) as never))
    .execute()
  await db
    .insertInto('team_person')
    .values([
      { team: 'mka', person: 'sara' },
      { team: 'mka', person: 'nel' },
      { team: 'other', person: 'otto' },
    ])
    .execute()
  const system = new FhirStore(db, { role: 'system' }, audit)
  await system.createResource({ resourceType: 'Patient', id: 'nora' }, { assignedId: true })
  await system.createResource({ resourceType: 'Patient', id: 'piet' }, { assignedId: true })
  const lesion = (patient: string) =>
    ({ resourceType: 'Condition', id: `lesion-${patient}`, subject: { reference: `Patient/${patient}` }, code: { text: 'x' } }) as const
  await system.createResource(lesion('nora') as never, { assignedId: true })
  await system.createResource(lesion('piet') as never, { assignedId: true })
  await db
    .insertInto('team_patient')
    .values([{ team: 'mka', patient: 'nora' }])
    .execute()
  server = fastify()
  photoRoutes(server, {
    db,
    audit,
    viewerOf: () => Promise.resolve(viewer),
    fault: (error) => console.error(error),
    now: () => new Date('2026-11-21T12:00:00Z'),
  })
  await server.ready()
}, 60_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

let count = 0
async function send(
  file: Buffer,
  options: { patient?: string; id?: string; lesion?: string; type?: string; note?: string; as?: Viewer | undefined } = {},
) {
  viewer = 'as' in options ? options.as : surgeon
  const { patient = 'nora', id = `photo-${++count}`, lesion = 'Condition/lesion-nora', type = 'image/jpeg', note } = options
  const answer = await server.inject({
    method: 'POST',
    url: `/api/patients/${patient}/photos?id=${id}&on=2026-11-19&kind=photo&lesion=${encodeURIComponent(lesion)}`,
    payload: file,
    headers: { 'content-type': type, ...(note !== undefined && { 'x-photo-note': encodeURIComponent(note) }) },
  })
  return { status: answer.statusCode, body: answer.json() as Fields & { error?: { nl: string; en: string } }, id }
}
async function see(id: string, size = 'full', patient = 'nora', as: Viewer | undefined = surgeon) {
  viewer = as
  const answer = await server.inject({ method: 'GET', url: `/api/patients/${patient}/photos/${id}?size=${size}` })
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload }
}

describe('a picture that is kept', () => {
  test('comes back as a JPEG of its own, with a thumbnail of at most 320 pixels, and says of what and when it is', async () => {
    const { status, body, id } = await send(pictures.camera, { note: 'Na het spoelen, “links” <b>' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      resourceType: 'Media',
      createdDateTime: '2026-11-19',
      width: 600,
      height: 600,
      subject: { reference: 'Patient/nora' },
      partOf: [{ reference: 'Condition/lesion-nora' }],
      note: [{ text: 'Na het spoelen, “links” <b>' }],
    })
    const full = await see(id)
    expect(full.status).toBe(200)
    expect(full.headers['content-type']).toBe('image/jpeg')
    expect(full.headers['content-disposition']).toMatch(/^inline/)
    expect(full.headers['x-content-type-options']).toBe('nosniff')
    expect(full.headers['content-security-policy']).toContain('sandbox')
    expect(full.headers['cache-control']).toBe('no-store')
    expect(full.bytes.equals(pictures.camera)).toBe(false)
    const small = await sharp((await see(id, 'thumb')).bytes).metadata()
    expect([small.format, small.width, small.height]).toEqual(['jpeg', 320, 320])
  })

  test.each(['png', 'webp'] as const)('%s too, whatever it is called: it becomes a JPEG', async (kind) => {
    const { status, id } = await send(pictures[kind], { type: 'text/html' })
    expect(status).toBe(201)
    expect(sniffed((await see(id)).bytes)).toBe('jpeg')
  })

  test('of 10 MB and more works, and comes back smaller', async () => {
    expect(pictures.big.length).toBeGreaterThan(10_000_000)
    expect(pictures.big.length).toBeLessThan(15 * 1024 * 1024)
    const { status, id } = await send(pictures.big)
    expect(status).toBe(201)
    // Noise, the worst there is to write small: still no more than one Binary takes.
    expect((await see(id)).bytes.length).toBeLessThanOrEqual(1_000_000)
  }, 60_000)

  test('loses where and by whom it was taken', async () => {
    expect((await sharp(pictures.withPlace).metadata()).exif?.toString('latin1')).toContain('Howship-secret')
    const { id } = await send(pictures.withPlace)
    const { bytes } = await see(id)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(bytes.toString('latin1')).not.toContain('Howship-secret')
  })

  test('of a camera held sideways stands upright', async () => {
    // 400 wide and 200 high, to be turned a quarter: 200 wide and 400 high.
    expect((await send(pictures.sideways)).body).toMatchObject({ width: 200, height: 400 })
  })

  test('sent twice under one id is one picture', async () => {
    const first = await send(pictures.png, { id: 'same' })
    const second = await send(pictures.png, { id: 'same' })
    expect([first.status, second.status]).toEqual([201, 200])
    expect((second.body.meta as Fields).versionId).toBe('1')
  })

  test('does not weigh on the record: opening the patient brings word of it, not the picture', async () => {
    const all = await new FhirStore(database.db, surgeon, audit).everything('nora')
    expect(all.some((r) => r.resourceType === 'Media')).toBe(true)
    expect(all.some((r) => r.resourceType === 'Binary')).toBe(false)
  })

  test('is written in the audit, by whom and of whose record; seeing it too', async () => {
    deeds.length = 0
    const { id } = await send(pictures.png, { as: nurse })
    await see(id, 'full', 'nora', surgeon)
    const done = deeds.map(([who, { action, target, patient, outcome }]) => `${who.person} ${action} ${target} ${patient} ${outcome}`)
    expect(done).toEqual(
      expect.arrayContaining([
        `nel create Media/${id} nora done`,
        `nel create Binary/${id} nora done`,
        `sara read Media/${id} nora done`,
        `sara read Binary/${id} nora done`,
      ]),
    )
  })
})

describe('what is refused, with a line that says what to do', () => {
  const script = Buffer.from('<script>alert(1)</script>')
  const svg = Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><rect width="9" height="9"/></svg>',
  )
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(100)])

  test.each([
    ['a script that is called a JPEG', script, /geen foto/],
    ['an SVG', svg, /geen foto/],
    ['a PDF', Buffer.from('%PDF-1.7 '), /geen foto/],
    ['a HEIC', heic, /HEIC/],
    ['an empty file', Buffer.alloc(0), /leeg/],
    ['a JPEG that breaks off', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /beschadigd/],
    ['a script behind the first bytes of a JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), script]), /beschadigd/],
    ['a decompression bomb', bomb(30_000), /beeldpunten/],
  ])('%s', async (_, file, said) => {
    const { status, body, id } = await send(file)
    expect(status).toBe(422)
    expect(body.error?.nl).toMatch(said)
    expect(body.error?.en).toBeTruthy()
    expect((await see(id)).status).toBe(404)
  })

  test('more than 15 MB', async () => {
    const { status, body } = await send(Buffer.concat([pictures.camera, Buffer.alloc(15 * 1024 * 1024)]))
    expect(status).toBe(413)
    expect(body.error?.nl).toContain('15 MB')
  })

  test('a picture of another patient’s lesion', async () => {
    expect((await send(pictures.png, { lesion: 'Condition/lesion-piet' })).status).toBe(403)
  })

  test('a day or an id that is none', async () => {
    viewer = surgeon
    const bad = await server.inject({
      method: 'POST',
      url: '/api/patients/nora/photos?id=..%2Fx&on=2026-11-19',
      payload: pictures.png,
      headers: { 'content-type': 'image/png' },
    })
    expect(bad.statusCode).toBe(400)
    const day = await server.inject({
      method: 'POST',
      url: '/api/patients/nora/photos?id=d1&on=2026-02-30',
      payload: pictures.png,
      headers: { 'content-type': 'image/png' },
    })
    expect(day.statusCode).toBe(400)
  })
})

describe('who may not', () => {
  test('a viewer of another team: the patient and the picture are not there', async () => {
    const { id } = await send(pictures.png)
    expect((await see(id, 'full', 'nora', stranger)).status).toBe(404)
    expect((await see(id, 'thumb', 'nora', stranger)).status).toBe(404)
    expect((await send(pictures.png, { as: stranger })).status).toBe(404)
  })

  test('nobody who is not signed in; a pharmacist adds none', async () => {
    expect((await send(pictures.png, { as: undefined })).status).toBe(401)
    expect((await send(pictures.png, { as: { person: 'sara', role: 'pharmacist' } })).status).toBe(403)
  })

  test('a picture under another patient’s address is not there', async () => {
    const { id } = await send(pictures.png)
    expect((await see(id, 'full', 'piet')).status).toBe(404)
  })

  test('what came into the record another way and is no JPEG never leaves as a picture', async () => {
    const store = new FhirStore(database.db, surgeon, audit)
    const subject = { reference: 'Patient/nora' }
    const html = Buffer.from('<script>alert(1)</script>').toString('base64')
    await store.updateResource({ resourceType: 'Binary', id: 'evil', contentType: 'image/jpeg', securityContext: subject, data: html })
    await store.updateResource({
      resourceType: 'Media',
      id: 'evil-media',
      status: 'completed',
      subject,
      content: { contentType: 'text/html', url: 'Binary/evil' },
    })
    expect((await see('evil-media')).status).toBe(404)
  })

  test('a picture that was a mistake is not shown any more', async () => {
    const { id, body } = await send(pictures.png)
    await new FhirStore(database.db, surgeon, audit).updateResource({ ...body, status: 'entered-in-error' } as never)
    expect((await see(id)).status).toBe(404)
  })
})
