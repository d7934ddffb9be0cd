import { civil, type Day } from './day.ts'

/** The two languages that Howship speaks. */
export type Lang = 'nl' | 'en'

/** A sentence or name that a person reads, in both languages. Leaving one out does not compile. */
export interface Text {
  readonly nl: string
  readonly en: string
}

/** What a placeholder in a sentence may stand for. */
export type Filling = string | number | { readonly day: number } | Text

const monthNames: Record<Lang, readonly string[]> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

/** A day as a person writes it: "5 jan 2027". `day` counts days since 1 January 1970. */
export function dayInWords(day: number, lang: Lang): string {
  const { year, month, date } = civil(day as Day)
  return `${date} ${monthNames[lang][month - 1]} ${year}`
}

/** A number as a person writes it, with at most `digits` decimals: a comma in Dutch, a point in English. */
export function numberInWords(value: number, lang: Lang, digits = 2): string {
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toFixed(digits)))
  return lang === 'nl' ? text.replace('.', ',') : text
}

/** A sentence taken apart: plain words, the name of a placeholder, or a part that may be left out. */
type Part = string | { readonly name: string } | { readonly optional: readonly Part[] }

const takenApart = new Map<string, readonly Part[]>()

function partsOf(sentence: string): readonly Part[] {
  const kept = takenApart.get(sentence)
  if (kept) return kept
  const parts: Part[] = []
  for (const [token] of sentence.matchAll(/\s?\[[^\]]*\]|\{\w+\}|[^[{\s]+|\s+|./g)) {
    const optional = /^(\s?)\[([^\]]*)\]$/.exec(token)
    if (optional) parts.push({ optional: partsOf(`${optional[1]}${optional[2]}`) })
    else if (/^\{\w+\}$/.test(token)) parts.push({ name: token.slice(1, -1) })
    else if (typeof parts.at(-1) === 'string') parts.push(`${parts.pop() as string}${token}`)
    else parts.push(token)
  }
  takenApart.set(sentence, parts)
  return parts
}

type Fillings = Readonly<Record<string, Filling | undefined>>

const complete = (part: Part, fillings: Fillings): boolean =>
  typeof part === 'string' || 'optional' in part || fillings[part.name] !== undefined

function join(parts: readonly Part[], lang: Lang, fillings: Fillings): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if ('optional' in part) {
      if (part.optional.every((inner) => complete(inner, fillings))) text += join(part.optional, lang, fillings)
    } else {
      const filling = fillings[part.name]
      if (filling === undefined) throw new Error(`No filling for {${part.name}}`)
      text +=
        typeof filling === 'string'
          ? filling
          : typeof filling === 'number'
            ? numberInWords(filling, lang)
            : 'day' in filling
              ? dayInWords(filling.day, lang)
              : filling[lang]
    }
  }
  return text
}

/**
 * Puts fillings in the place of `{name}`; a part in [square brackets] is left out when something in it has no filling. A placeholder
 * outside brackets without a filling throws: that is a bug in a table, not in a record. Only sentences of our own tables come here.
 */
export const fill = (sentence: Text, lang: Lang, fillings: Fillings): string => join(partsOf(sentence[lang]), lang, fillings)
