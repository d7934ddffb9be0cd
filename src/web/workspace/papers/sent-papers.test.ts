import type { DocumentReference } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import nora from '../../../../patients/nora-mronj-stage-3-prolia/record.json' with { type: 'json' }
import { advise } from '../../../advice/advise.ts'
import { paperAsText } from '../../../outputs/papers/paper.ts'
import { readBundle } from '../../../record/read.ts'
import { dayOf } from '../../../values/day.ts'
import { paperOn } from './paper-on.ts'
import { sentPaper, sentPapersOf } from './sent-papers.ts'

const today = dayOf(2026, 11, 21)!
const at = '2026-11-21T10:15:00.000Z'

const read = (resources: readonly unknown[]) => {
  const found = readBundle(
    { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) },
    { asOf: today },
  )
  if ('unusable' in found) throw new Error(found.unusable)
  return found.record
}
const resources = nora.entry.map((entry) => entry.resource as never)
const letter = paperOn(read, resources, { kind: 'mka-to-prescriber', lang: 'nl', phones: {} }, today, 'uz-leuven')!
const kept = sentPaper('nora', letter, 'Dr. Sam Verzonnen', at)

describe('a letter that was sent', () => {
  test('is kept with the patient: current, by whom, when, of which kind and in which language', () => {
    expect(kept).toMatchObject({
      resourceType: 'DocumentReference',
      status: 'current',
      type: { text: letter.title },
      description: 'mka-to-prescriber',
      subject: { reference: 'Patient/nora' },
      date: at,
      author: [{ display: 'Dr. Sam Verzonnen' }],
      content: [{ attachment: { contentType: 'text/plain; charset=utf-8', language: 'nl', title: letter.title } }],
    })
  })
  test('is read again word for word, accents and all', () => {
    const [again] = sentPapersOf([kept])
    expect(again).toMatchObject({ kind: 'mka-to-prescriber', by: 'Dr. Sam Verzonnen', at, text: paperAsText(letter) })
    expect(again!.text).toContain('vóór een stop')
  })
  test('changes nothing in the advice, and gives no notice', () => {
    const before = advise(read(resources), { asOf: today })
    const after = advise(read([...resources, kept]), { asOf: today })
    expect(after.notices).toEqual(before.notices)
    expect(after.recommendations.map((r) => r.text.nl)).toEqual(before.recommendations.map((r) => r.text.nl))
  })
})

describe('among other documents', () => {
  const scan: DocumentReference = {
    resourceType: 'DocumentReference',
    id: 'scan',
    status: 'current',
    content: [{ attachment: { contentType: 'application/pdf', data: 'JVBERi0=' } }],
  }
  test('a scan is not one of ours', () => expect(sentPapersOf([scan])).toEqual([]))
  test('what was entered in error is left out', () => expect(sentPapersOf([{ ...kept, status: 'entered-in-error' }])).toEqual([]))
  test('data that are no base64 are left out', () =>
    expect(sentPapersOf([{ ...kept, content: [{ attachment: { contentType: 'text/plain', data: '%%%' } }] }])).toEqual([]))
  test('the newest stands first', () => {
    const older = { ...kept, id: 'older', date: '2026-01-01T00:00:00.000Z' }
    expect(sentPapersOf([older, kept]).map((p) => p.id)).toEqual([kept.id, 'older'])
  })
})
