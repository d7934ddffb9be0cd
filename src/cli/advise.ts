import type { Advice } from '../advice/advice.ts'
import { advise } from '../advice/advise.ts'
import { toCards } from '../outputs/cards.ts'
import { toFhir } from '../outputs/fhir.ts'
import { toJson } from '../outputs/json.ts'
import { toText } from '../outputs/text.ts'
import { parseJson, readBundle } from '../record/read.ts'
import type { Lang } from '../values/text.ts'
import { languageOf, type RecordOptions, readText, recordOptions, wordsOf } from './options.ts'
import { Unusable } from './unusable.ts'

const formats: Readonly<Record<string, (advice: Advice, lang: Lang) => string>> = {
  json: toJson,
  text: toText,
  cards: (advice, lang) => `${JSON.stringify(toCards(advice, lang), undefined, 2)}\n`,
  fhir: (advice, lang) => `${JSON.stringify(toFhir(advice, lang), undefined, 2)}\n`,
}

/** Advice on a record in JSON text. Gives one line where it cannot be used. */
export function adviseText(text: string, options: RecordOptions): { readonly advice: Advice } | { readonly unusable: string } {
  const parsed = parseJson(text)
  if ('unusable' in parsed) return parsed
  const read = readBundle(parsed.json, options)
  return 'unusable' in read ? read : { advice: advise(read.record, options) }
}

/** `howship advise FILE|-`. */
export async function adviseCommand(args: string[]): Promise<void> {
  const { values, positionals } = wordsOf(args, {
    'as-of': { type: 'string' },
    protocol: { type: 'string' },
    lang: { type: 'string' },
    format: { type: 'string' },
    codes: { type: 'string' },
  })
  const [path, more] = positionals
  if (path === undefined || more !== undefined) throw new Unusable('Name one file, or - for standard input: howship advise FILE.')
  const lang = languageOf(values.lang)
  const format = Object.hasOwn(formats, values.format ?? 'json') ? formats[values.format ?? 'json'] : undefined
  if (format === undefined) throw new Unusable(`"${values.format?.slice(0, 40)}" is not a format; choose text, json, cards or fhir.`)
  const options = recordOptions(values)
  const result = adviseText(readText(path), options)
  if ('unusable' in result) throw new Unusable(`${path === '-' ? 'standard input' : path}: ${result.unusable}`)
  process.stdout.write(format(result.advice, lang))
}
