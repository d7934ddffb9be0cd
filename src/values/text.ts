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
  const date = new Date(day * 86_400_000)
  return `${date.getUTCDate()} ${monthNames[lang][date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** A number as a person writes it, with at most `digits` decimals: a comma in Dutch, a point in English. */
export function numberInWords(value: number, lang: Lang, digits = 2): string {
  const text = String(Number(value.toFixed(digits)))
  return lang === 'nl' ? text.replace('.', ',') : text
}

/** Puts fillings in the place of `{name}`. A placeholder without a filling throws: that is a bug in a table, not in a record. */
export function fill(text: Text, lang: Lang, fillings: Readonly<Record<string, Filling | undefined>>): string {
  return text[lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const filling = fillings[name]
    if (filling === undefined) throw new Error(`No filling for {${name}} in "${text.en}"`)
    if (typeof filling === 'string') return filling
    if (typeof filling === 'number') return numberInWords(filling, lang)
    return 'day' in filling ? dayInWords(filling.day, lang) : filling[lang]
  })
}
