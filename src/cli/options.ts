import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { authorities, isAuthority, protocols } from '../advice/order.ts'
import { parseJson, readSiteCodes, type SiteCodes } from '../record/read.ts'
import { type Day, dayOf, parseDay } from '../values/day.ts'
import type { Lang } from '../values/text.ts'
import { Unusable } from './unusable.ts'

/** The options that every command with a record shares. */
export interface RecordOptions {
  readonly asOf: Day
  readonly protocol: string
  readonly siteCodes?: SiteCodes
}

type Words = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>
/** What was written for each option. */
type Written<W extends Words> = { readonly [K in keyof W]?: W[K]['type'] extends 'boolean' ? boolean : string }

/** Splits the words of a command. @throws Unusable on an option that does not exist or lacks its value. */
export function wordsOf<const W extends Words>(args: string[], options: W): { values: Written<W>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    return { values: values as Written<W>, positionals }
  } catch (error) {
    throw new Unusable(`${(error as Error).message.split('. ')[0]}. howship --help lists the options.`)
  }
}

/** Today, by this machine's clock and calendar. */
const today = (): Day => {
  const now = new Date()
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!
}

/** `--as-of`, `--protocol` and `--codes`, checked. */
export function recordOptions(values: { readonly 'as-of'?: string; readonly protocol?: string; readonly codes?: string }): RecordOptions {
  const asOf = values['as-of'] === undefined ? today() : parseDay(values['as-of'])
  if (asOf === undefined) throw new Unusable(`"${values['as-of']}" is not a date for --as-of; write it as 2026-11-21.`)
  const protocol = values.protocol ?? 'uz-leuven'
  if (!isAuthority(protocol))
    throw new Unusable(
      `"${protocol.slice(0, 40)}" is not a protocol. Choose ${protocols.join(', ')}, or another authority: ${authorities.filter((a) => !(protocols as readonly string[]).includes(a)).join(', ')}.`,
    )
  if (values.codes === undefined) return { asOf, protocol }
  const parsed = parseJson(readText(values.codes))
  if ('unusable' in parsed) throw new Unusable(`${values.codes}: ${parsed.unusable}`)
  const codes = readSiteCodes(parsed.json)
  if ('unusable' in codes) throw new Unusable(`${values.codes}: ${codes.unusable}`)
  return { asOf, protocol, siteCodes: codes.siteCodes }
}

/** `--lang`. */
export function languageOf(value: string | undefined): Lang {
  if (value === undefined || value === 'nl') return 'nl'
  if (value === 'en') return 'en'
  throw new Unusable(`"${value.slice(0, 40)}" is not a language for --lang; choose nl or en.`)
}

/** The text of a file, or of standard input for "-". @throws Unusable when it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'that is a folder; for a folder use howship cohort'
          : code === 'EACCES'
            ? 'it may not be read'
            : code === 'ERR_STRING_TOO_LONG' || code === 'ERR_FS_FILE_TOO_LARGE'
              ? 'it is too large for one patient'
              : 'it cannot be read'
    throw new Unusable(`${path === '-' ? 'standard input' : path}: ${why}.`)
  }
}
