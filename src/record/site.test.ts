import { describe, expect, it } from 'vitest'
import { hs, observation, only, problemsOf, recordOf, sct, tooth, ucum } from './example-bundle.ts'
import type { Fields } from './json.ts'

describe('where in the mouth', () => {
  const at = (bodySite: unknown) => {
    const record = recordOf(observation(hs('torus'), { valueBoolean: true }, { bodySite }))
    return [only(record, 'torus').sites.map((site) => site.code), problemsOf(record)]
  }

  it.each([
    ['nothing', null, [], []],
    ['a tooth', tooth('46'), ['46'], []],
    ['two teeth', [tooth('46'), tooth('47')], ['46', '47'], []],
    ['a tooth twice', [tooth('46'), { text: 'tand 46' }], ['46'], []],
    ['a tooth as bare text', 'tand 46', ['46'], []],
    ['a tooth in the second of its names', { text: 'zie foto', coding: [{ system: 'urn:x', code: 'X', display: 'tand 46' }] }, ['46'], []],
    ['a tooth without a system', { coding: [null, { code: 'x' }, { code: '46' }] }, ['46'], ['mapped-by-text Observation/r1']],
    ['the number of something else', { coding: [{ system: 'urn:x', code: '46' }] }, [], ['unknown-site Observation/r1']],
    ['no tooth', 46, [], ['unknown-site Observation/r1']],
  ])('%s', (_, bodySite, codes, problems) => expect(at(bodySite)).toEqual([codes, problems]))
})

describe('where in the skeleton', () => {
  const at = (bodySite: unknown) =>
    only(recordOf(observation(hs('t-score'), { valueQuantity: ucum(-2.6, '{score}') }, { bodySite })), 't-score').sites

  it.each<[string, unknown, readonly Fields[]]>([
    ['nothing', undefined, []],
    ['nothing written', null, []],
    ['the neck of the femur by code', sct('29627003'), [{ code: 'femoral-neck' }]],
    ['the hip in words', { text: 'linkerheup' }, [{ code: 'hip' }]],
    ['spine and wrist', [{ text: 'wervelkolom' }, { text: 'pols' }], [{ code: 'spine' }, { code: 'other' }]],
    ['no site', [null, 5], []],
  ])('%s', (_, bodySite, sites) => expect(at(bodySite)).toEqual(sites))
})
