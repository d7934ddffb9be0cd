import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSiteCodes } from './site-codes.ts'

describe('a site’s code map', () => {
  it('as shipped for example can be read', () => {
    const example = JSON.parse(readFileSync(new URL('../../docs/site-codes.example.json', import.meta.url), 'utf8'))
    const result = readSiteCodes(example)
    expect('siteCodes' in result && result.siteCodes.get('urn:oid:2.16.840.1.113883.2.4.4.1|900001')).toEqual({
      system: 'http://www.whocc.no/atc',
      code: 'M05BX04',
    })
  })

  it.each([
    [[], /^The code map should be an object/],
    [{ KREA: { system: 'http://loinc.org', code: '14682-9' } }, /^The code map’s key "KREA" should be "system\|code"/],
    [{ 'x|': { system: 'http://loinc.org', code: '14682-9' } }, /^The code map’s key "x\|" should be/],
    [{ 'x|1': '14682-9' }, /^The code map’s entry "x\|1" should be \{ "system"/],
    [{ 'x|1': { system: 'http://loinc.org', code: 146 } }, /both texts\.$/],
    [{ '|1': { system: 'http://loinc.org', code: '14682-9' } }, /^The code map’s key "\|1" should be/],
    [{ 'x|1': { system: 5, code: '14682-9' } }, /both texts\.$/],
    [{ 'x|1': { system: '', code: '14682-9' } }, /both texts\.$/],
    [{ 'x|1': { system: 'http://loinc.org', code: '' } }, /both texts\.$/],
    [{ 'x|1': { system: 'http://x.example', code: '1' } }, /a code system that Howship does not read/],
    [{ KREA_: 'x' }, /^The code map’s key "KREA_" should be/],
    [{ 'x|1': { system: 'urn:oid:2.16.840.1.113883.2.4.4.1', code: '1' } }, /a code system that Howship does not read/],
  ])('%j is refused in one kind line', (json, line) => {
    const result = readSiteCodes(json)
    expect('unusable' in result && result.unusable).toMatch(line)
  })

  it('may hold remarks, under keys that begin with "_"', () => {
    const result = readSiteCodes({ _remark: 'ours', 'x|1': { system: 'http://loinc.org', code: '14682-9' } })
    expect('siteCodes' in result && [...result.siteCodes.keys()]).toEqual(['x|1'])
  })
})
