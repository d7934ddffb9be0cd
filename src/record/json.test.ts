import { describe, expect, it } from 'vitest'
import { inOneLine, listOf, parseJson, quoted, sameJson, textOf } from './json.ts'

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

describe('a large text, which is searched before it is parsed', () => {
  const large = '{"a":[]},'.repeat(150_000) // 1.35 million characters

  it.each<[string, string]>([
    ['many lists and objects beside each other', `[${large}{}]`],
    [
      'brackets inside texts, between escaped quotes and backslashes',
      JSON.stringify([`${'[{'.repeat(600_000)}\\"[`, '\\', '"[', '\\\\', ']']),
    ],
    ['the same after a backslash at the end of a text', `["${'\\\\'.repeat(500_001)}","${'['.repeat(300)}"]`],
  ])('%s', (_, text) => expect(parseJson(text)).toEqual({ json: JSON.parse(text) }))

  it.each<[string, string, RegExp]>([
    ['objects 201 deep', `${'{"a":'.repeat(201)}1${'}'.repeat(201)}${' '.repeat(1_000_001)}`, /nested deeper/],
    ['lists 201 deep behind what is not', `[${large}${'['.repeat(200)}${']'.repeat(200)}]`, /nested deeper/],
    ['lists 201 deep behind a text', `["a\\"",${'['.repeat(200)}${']'.repeat(200)}${' '.repeat(1_000_001)}]`, /nested deeper/],
    ['a text that never ends', `{"a":"${'['.repeat(1_000_001)}`, /^The input is not JSON/],
    ['a small text that never ends', `{"a":"${'['.repeat(300)}`, /^The input is not JSON/],
  ])('is refused: %s', (_, text, line) => expect(parseJson(text)).toEqual({ unusable: expect.stringMatching(line) }))

  it('may nest objects 200 levels and not 201', () => {
    const nested = (levels: number) => parseJson('{"a":'.repeat(levels) + 1 + '}'.repeat(levels))
    expect([Object.keys(nested(200)), Object.keys(nested(201))]).toEqual([['json'], ['unusable']])
  })
})

describe('a text that is no JSON', () => {
  it('is refused with the place', () =>
    expect(parseJson('{"a": 12345,}')).toEqual({
      unusable: 'The input is not JSON (at position 12): check that the file is complete and give a FHIR R4 Bundle as JSON.',
    }))
  it.each(['\ufeff', '\ufeff \n', ''])('%j is empty', (text) =>
    expect(parseJson(text)).toEqual({ unusable: expect.stringMatching(/^The input is empty/) }),
  )

  it.each<[string, string, unknown]>([
    ['lines with blanks before and between', '{"a":1}\n  \n  {"a":2}', { json: [{ a: 1 }, { a: 2 }] }],
    ['a line that is no object', '{"a":1}\n5', { unusable: expect.stringMatching(/^The input is not JSON/) }],
    ['a first line that is none', '5\n{"a":1}', { unusable: expect.stringMatching(/^The input is not JSON/) }],
    ['one line that breaks off', '{"a":', { unusable: expect.stringMatching(/^The input is not JSON/) }],
  ])('line by line: %s', (_, text, expected) => expect(parseJson(text)).toEqual(expected))
})

describe('two values', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) })

  it.each<[string, unknown, unknown, boolean]>([
    ['a list and an object', [], {}, false],
    ['null and an object', null, {}, false],
    ['an object and null', {}, null, false],
    ['a text and an object', 'a', { 0: 'a' }, false],
    ['an object and a text', { 0: 'a' }, 'a', false],
    ['a number and its text', 1, '1', false],
    ['more keys', { a: 1 }, { a: 1, b: 2 }, false],
    ['other keys', { a: 1 }, { b: 1 }, false],
    ['a key without a value and another', { a: undefined }, { b: undefined }, false],
    ['an empty list each', [], [], true],
    ['nested 61 deep', deep(61), deep(61), true],
    ['nested 62 deep: too deep to tell', deep(62), deep(62), false],
  ])('%s', (_, a, b, same) => expect(sameJson(a, b)).toBe(same))
})

it('a text of the longest length is left as it is', () => {
  expect(inOneLine('z'.repeat(200))).toHaveLength(200)
  expect(quoted('z'.repeat(60))).toBe(`"${'z'.repeat(60)}"`)
})

it.each<[unknown, readonly unknown[]]>([
  [null, []],
  ['a', []],
  [{ a: 1 }, [{ a: 1 }]],
  [[null], [null]],
])('%j as a list', (value, list) => expect(listOf(value)).toEqual(list))
it('an empty text is none', () => expect([textOf(''), textOf(5), textOf('a')]).toEqual([undefined, undefined, 'a']))
