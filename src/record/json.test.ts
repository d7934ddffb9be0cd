import { describe, expect, it } from 'vitest'
import { inOneLine, parseJson, quoted, sameJson } from './json.ts'

describe('text that comes in', () => {
  it('is read as JSON', () => expect(parseJson('{"a":[1,"]]]"]}')).toEqual({ json: { a: [1, ']]]'] } }))

  it('may begin with a byte order mark', () => expect(parseJson('\ufeff{"a":1}')).toEqual({ json: { a: 1 } }))

  it('is refused kindly when it is no JSON, with the place', () => {
    expect(parseJson('{"a": 1,}')).toEqual({
      unusable: expect.stringMatching(/^The input is not JSON \(at .*\): check that the file is complete/),
    })
    expect(parseJson('<Bundle/>')).toEqual({ unusable: expect.stringMatching(/^The input is not JSON/) })
  })

  it('is refused kindly when it is empty', () =>
    expect(parseJson(' \n')).toEqual({ unusable: expect.stringMatching(/^The input is empty/) }))

  it('never overflows the stack: half a million brackets give one line', () => {
    const nonsense = '['.repeat(500_000)
    expect(parseJson(nonsense)).toEqual({
      unusable: 'The input is nested deeper than 200 levels, which no FHIR Bundle is: check the file.',
    })
    expect(parseJson(`{"a":${'['.repeat(300)}${']'.repeat(300)}}`)).toHaveProperty('unusable')
  })

  it.each([
    ['a small text', ''],
    ['a text of more than a million characters', ' '.repeat(1_000_001)],
  ])('may nest 200 levels and not 201: %s', (_, blanks) => {
    const nested = (levels: number) => parseJson('['.repeat(levels) + ']'.repeat(levels) + blanks)
    expect(nested(200)).toHaveProperty('json')
    expect(nested(201)).toEqual({ unusable: expect.stringMatching(/^The input is nested deeper than 200 levels/) })
  })

  it('never fills the memory: ten million brackets give the same line', () =>
    expect(parseJson('['.repeat(10_000_000))).toEqual({ unusable: expect.stringMatching(/^The input is nested deeper/) }))

  it('does not take brackets inside texts for nesting, escaped quotes and backslashes included', () => {
    const text = `${'[{'.repeat(400)}\\"`
    expect(parseJson(JSON.stringify({ a: text, b: '\\' }))).toEqual({ json: { a: text, b: '\\' } })
  })

  it('is refused when it is larger than 100 MB', () =>
    expect(parseJson(' '.repeat(100_000_001))).toEqual({ unusable: expect.stringMatching(/^The input is larger than 100 MB/) }))

  it('is read line by line when it is NDJSON', () => {
    expect(parseJson('{"a":1}\n{"a":2}\n')).toEqual({ json: [{ a: 1 }, { a: 2 }] })
    expect(parseJson('{"a":1}\n{"a":\n')).toEqual({ unusable: 'Line 2 of the NDJSON input is not JSON: mend or remove that line.' })
  })

  it('of a Bundle that was cut off is not taken for NDJSON', () =>
    expect(parseJson('{"resourceType":"Bundle",\n{"x"')).toEqual({ unusable: expect.stringMatching(/^The input is not JSON/) }))

  it('leaves a key __proto__ without effect', () => {
    const result = parseJson('{"__proto__":{"resourceType":"Bundle"}}')
    expect('json' in result && (result.json as { resourceType?: unknown }).resourceType).toBe(undefined)
  })
})

describe('what stands in a notice', () => {
  it('is one short line without control characters', () => {
    expect(quoted('a\nb\u001b[31m')).toBe('"a b [31m"')
    expect(quoted('x'.repeat(500))).toHaveLength(63)
  })
  it('names what is no text', () => {
    expect([quoted(3), quoted(null), quoted(undefined), quoted([]), quoted({})]).toEqual(['3', 'null', 'nothing', 'a list', 'an object'])
  })
})

describe('two versions of a resource', () => {
  it('are the same whatever the order of their keys', () => expect(sameJson({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true))
  it('differ in one value', () => expect(sameJson({ a: { b: 1 } }, { a: { b: 2 } })).toBe(false))
})

describe('words of the record in a line of advice', () => {
  it.each([
    ['a mark that reverses what follows', '\u202EZometa 4 mg', 'Zometa 4 mg'],
    ['a line end and a colour for the terminal', 'Zometa\n\u001b[31m4 mg', 'Zometa [31m4 mg'],
    ['a name in Arabic', '\u200Fزوميتا', 'زوميتا'],
    ['a name longer than any name', 'z'.repeat(1000), `${'z'.repeat(200)}…`],
    ['an ordinary name', 'Prolia® 60 mg', 'Prolia® 60 mg'],
  ])('%s', (_, text, shown) => expect(inOneLine(text)).toBe(shown))
})
