import type { Media, Resource } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { visitInWords } from './course.tsx'
import { stageInWords } from './lesion-words.ts'
import { pictureAddress, pictureInWords, picturesOf } from './pictures.ts'

const media = (id: string, more: Partial<Media> = {}): Media => ({
  resourceType: 'Media',
  id,
  status: 'completed',
  content: {},
  createdDateTime: '2026-11-19',
  partOf: [{ reference: 'Condition/l1' }],
  ...more,
})

describe('pictures of a lesion', () => {
  test('its own alone, oldest first, mistakes left out, named by what they show', () => {
    const record: readonly Resource[] = [
      media('b', { note: [{ text: 'na het spoelen' }] }),
      media('a', { createdDateTime: '2026-07-01', modality: { coding: [{ code: 'PX' }] } }),
      media('mistake', { status: 'entered-in-error' }),
      media('elsewhere', { partOf: [{ reference: 'Condition/l2' }] }),
    ]
    const found = picturesOf(record, 'Condition/l1')
    expect(found.map((p) => pictureInWords(p, 'nl'))).toEqual(['OPG, 1 jul 2026', 'Foto, 19 nov 2026: na het spoelen'])
    expect(found.map((p) => pictureInWords(p, 'en'))).toEqual([
      'Panoramic radiograph, 1 Jul 2026',
      'Photograph, 19 Nov 2026: na het spoelen',
    ])
  })

  test('an id can be no other address', () =>
    expect(pictureAddress('x', '../../evil?', 'thumb')).toBe('/api/patients/x/photos/..%2F..%2Fevil%3F?size=thumb'))
})

describe('a stage in words', () => {
  test('of a visit: one, several while something was not examined, or what it was instead', () => {
    expect(visitInWords({ stages: ['1', '2'], diagnoses: ['suspected'] }, 'nl')).toBe('stadium 1 of 2')
    expect(visitInWords({ stages: ['3'], diagnoses: ['mronj'] }, 'en')).toBe('stage 3')
    expect(visitInWords({ stages: [], diagnoses: ['healed'] }, 'nl')).toBe('genezen')
    expect(visitInWords({ stages: [], diagnoses: [] }, 'nl')).toBe('niet gestadieerd')
  })

  test('today: a suspicion is called one, an open question too', () => {
    expect(stageInWords({ stage: '2', diagnosis: 'suspected', over: false }, 'nl')).toBe('stadium 2, vermoeden')
    expect(stageInWords({ stage: 'ask', diagnosis: 'suspected', over: false }, 'en')).toBe('stage not known yet')
    expect(stageInWords({ stage: '2', diagnosis: 'healed', over: false }, 'nl')).toBe('genezen')
    expect(stageInWords({ stage: undefined, diagnosis: 'not-mronj', over: false }, 'nl')).toBe('geen MRONJ')
  })
})
