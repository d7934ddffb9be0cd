/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** Input larger than this is refused: a whole patient's record is a few hundred kilobytes. */
const largestInput = 100_000_000
/** FHIR nests about 15 deep; what nests deeper than this is not a record. */
const deepestNesting = 200
/** Text longer than this is searched for depth before it is parsed: nothing but brackets would take sixty times its size in memory. */
const parsedAtOnce = 1_000_000

const nothing: readonly unknown[] = []

/** The value as an object, or undefined for anything else (arrays included). */
export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined

/** The value as a list. A single object where FHIR wants a list counts as a list of one; anything else is empty. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : typeof value === 'object' && value !== null ? [value] : nothing

/** A non-empty string, or undefined. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Control characters, line ends, and marks that turn the direction of what follows: in a line of advice they would hide or reverse other words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the point
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g
/** A name or label longer than this is no name. */
const longestLabel = 200

/** Text of the record fit to stand in a line: without {@link unprintable} characters, and cut off where no name is so long. */
export function inOneLine(text: string): string {
  const line = text.length > longestLabel ? `${text.slice(0, longestLabel)}…` : text
  return line.search(unprintable) === -1 ? line : line.replace(unprintable, ' ').trim()
}

/** A piece of the record fit to stand in a notice: one line, no control characters, at most 60 characters. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') {
    const line = inOneLine(value)
    return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  return Array.isArray(value) ? 'a list' : 'an object'
}

/**
 * Reads JSON text, or NDJSON (one JSON object a line, given back as an array). Never throws: text that is too large, nested deeper
 * than {@link deepestNesting} levels or no JSON at all gives one kind English line.
 */
export function parseJson(text: string): { readonly json: unknown } | { readonly unusable: string } {
  if (text.length > largestInput)
    return {
      unusable:
        'The input is larger than 100 MB, more than one patient’s record can be: give one patient, or use "howship cohort" for many.',
    }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (text.trim() === '') return { unusable: 'The input is empty: give a FHIR R4 Bundle as JSON.' }
  if (text.length > parsedAtOnce && nestsTooDeep(text)) return tooDeep
  const body = start ? text.slice(1) : text
  try {
    const json: unknown = JSON.parse(body)
    return text.length <= parsedAtOnce && liesDeeper(json, deepestNesting) ? tooDeep : { json }
  } catch (error) {
    if (nestsTooDeep(text)) return tooDeep
    return (
      parseLines(body) ?? {
        unusable: `The input is not JSON${placeOf(error)}: check that the file is complete and give a FHIR R4 Bundle as JSON.`,
      }
    )
  }
}

const tooDeep = { unusable: `The input is nested deeper than ${deepestNesting} levels, which no FHIR Bundle is: check the file.` }

/** NDJSON: every line an object. Undefined when it is something else. */
function parseLines(text: string): { readonly json: unknown } | { readonly unusable: string } | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (!lines.every((line) => line.trimStart().startsWith('{'))) return undefined
  const resources: unknown[] = []
  for (const [index, line] of lines.entries()) {
    try {
      resources.push(JSON.parse(line))
    } catch {
      // A pretty-printed but broken Bundle also has many lines; only when its first line stands on its own is it NDJSON.
      return index === 0 ? undefined : { unusable: `Line ${index + 1} of the NDJSON input is not JSON: mend or remove that line.` }
    }
  }
  return { json: resources }
}

function placeOf(error: unknown): string {
  const place = error instanceof Error ? /line \d+ column \d+|position \d+/.exec(error.message) : null
  return place ? ` (at ${place[0]})` : ''
}

/** Does a parsed value hold more levels than these? A tenth of the work of {@link nestsTooDeep}, and never deeper on the stack. */
function liesDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (liesDeeper(value[i], levels - 1)) return true
  } else for (const key in value) if (liesDeeper((value as Fields)[key], levels - 1)) return true
  return false
}

/** One pass over the brackets outside strings, before anything is built. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x22) {
      i = endOfString(text, i)
    } else if (c === 0x7b || c === 0x5b) {
      if (++depth > deepestNesting) return true
    } else if (c === 0x7d || c === 0x5d) depth--
  }
  return false
}

/** The place of the quote that ends the string opened at `open`, or the text's end. */
function endOfString(text: string, open: number): number {
  let end = text.indexOf('"', open + 1)
  while (end !== -1 && text.charCodeAt(end - 1) === 0x5c) {
    let slashes = 1
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++
    if (slashes % 2 === 0) break
    end = text.indexOf('"', end + 1)
  }
  return end === -1 ? text.length : end
}

/** Are two JSON values the same? Deeper than 60 levels counts as different, so that no nesting can exhaust the stack. */
export function sameJson(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b) return true
  if (depth > 60 || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b))
    return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && sameJson((a as Fields)[key], (b as Fields)[key], depth + 1))
}
