import { fill, type Lang, type Text } from '../values/text.ts'
import type { Brand, Dosing, Substance } from './drug.ts'
import { substances } from './substances.ts'

/** One line of a type-ahead. */
export interface DrugSuggestion {
  /** What to put into the field: the brand or the substance's name. */
  readonly name: string
  /** What the person reads: "Prolia (denosumab 60 mg, 2× per jaar)". */
  readonly label: string
  readonly substance: Substance
  readonly brand?: Brand
  readonly strengthMg?: number
}

/** An interval between doses in words. */
const intervals: Readonly<Record<number, Text>> = {
  1: { nl: 'dagelijks', en: 'daily' },
  7: { nl: 'wekelijks', en: 'weekly' },
  21: { nl: 'om de 3 weken', en: 'every 3 weeks' },
  28: { nl: 'om de 4 weken', en: 'every 4 weeks' },
  30: { nl: 'maandelijks', en: 'monthly' },
  91: { nl: 'om de 3 maanden', en: 'every 3 months' },
  182: { nl: '2× per jaar', en: 'twice a year' },
  365: { nl: '1× per jaar', en: 'once a year' },
}

const amount: Text = { nl: '{mg} mg', en: '{mg} mg' }
const microgram: Text = { nl: '{ug} µg', en: '{ug} µg' }
const notMarketed: Text = { nl: 'niet meer in de handel', en: 'no longer marketed' }
const whichStrength: Text = { nl: 'sterkte onbekend: 60 of 120 mg?', en: 'strength unknown: 60 or 120 mg?' }

const amountInWords = (mg: number, lang: Lang): string => (mg < 1 ? fill(microgram, lang, { ug: mg * 1000 }) : fill(amount, lang, { mg }))

/** The way in which a strength of a substance is dosed most, in words: the only interval, or the first of the table for its strength. */
function intervalOf(substance: Substance, mg: number, lang: Lang): string | undefined {
  const fitting: readonly Dosing[] = substance.dosings.filter((dosing) => dosing.mg === mg)
  const days = new Set(fitting.map(({ everyDays }) => everyDays))
  return days.size === 1 ? intervals[fitting[0]!.everyDays]?.[lang] : undefined
}

function suggestion(substance: Substance, lang: Lang, brand?: Brand): DrugSuggestion {
  const strengthMg = brand?.strengthsMg?.length === 1 ? brand.strengthsMg[0] : undefined
  const substanceName = substance.name[lang]
  const about = [
    [brand && substanceName, strengthMg !== undefined && amountInWords(strengthMg, lang)].filter(Boolean).join(' '),
    strengthMg !== undefined && intervalOf(substance, strengthMg, lang),
    brand && substance.id === 'denosumab' && strengthMg === undefined && whichStrength[lang],
    brand && !brand.marketed && notMarketed[lang],
  ].filter((part): part is string => Boolean(part))
  const name = brand?.name ?? substanceName
  return {
    name,
    label: about.length > 0 ? `${name} (${about.join(', ')})` : name,
    substance,
    ...(brand && { brand }),
    ...(strengthMg !== undefined && { strengthMg }),
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/**
 * Brands and substances whose name begins with what was typed, at most `limit`: substances first, then marketed brands, then the rest.
 * Other spellings find the substance too ("zolendronaat", "denusomab"). Fewer than two letters give nothing.
 */
export function brandsStartingWith(typed: string, lang: Lang, limit = 10): readonly DrugSuggestion[] {
  const start = plain(typed.trim())
  if (start.length < 2) return []
  const begins = (name: string): boolean => plain(name).startsWith(start)
  const ofSubstances = substances.filter((substance) => [substance.id, substance.name.nl, substance.name.en, ...substance.synonyms].some(begins)).map((substance) => suggestion(substance, lang))
  const ofBrands = substances
    .flatMap((substance) => substance.brands.filter(({ name }) => begins(name)).map((brand) => suggestion(substance, lang, brand)))
    .sort((a, b) => Number(b.brand!.marketed) - Number(a.brand!.marketed) || a.name.localeCompare(b.name))
  return [...ofSubstances, ...ofBrands].slice(0, limit)
}

/** Every name of the table in one language, sorted: substances and brands. */
export const drugNames = (lang: Lang): readonly string[] => [...new Set(substances.flatMap((substance) => [substance.name[lang], ...substance.brands.map(({ name }) => name)]))].sort((a, b) => a.localeCompare(b))
