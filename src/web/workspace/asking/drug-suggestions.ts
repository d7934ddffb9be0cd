/** Names of drugs while one types, with what is written of each. Runs in the worker: the tables of drugs stay out of the page. */
import { brandsStartingWith, recognise } from '../../../drugs/index.ts'
import type { Lang } from '../../../values/text.ts'
import type { PickedDrug } from './asking.ts'

/** A suggestion: what is shown, and what is picked. */
export interface SuggestedDrug {
  readonly label: string
  readonly drug: PickedDrug
}

/** Brands and substances that begin with what was typed. */
export function suggestDrugs(typed: string, lang: Lang): readonly SuggestedDrug[] {
  const text = typed.trim()
  if (text.length < 2) return []
  return brandsStartingWith(text, lang, 8).map(({ label, brand, substance, strengthMg }): SuggestedDrug => {
    const name = brand?.name ?? substance.name.en
    const code = substance.atc[0]
    const coded = {
      coding: code === undefined ? [] : [{ system: 'http://www.whocc.no/atc', code, display: substance.name.en }],
      text: name,
    }
    // One substance can have a code for the eye and one for the vein: where brand and code disagree the name alone is written down.
    const read = recognise({ codings: coded.coding, text: name })
    const sure =
      coded.coding.length > 0 && read?.substance?.id === substance.id && (read.intravitreal ?? false) === (brand?.intravitreal ?? false)
    const routes = brand?.route ? [brand.route] : substance.routes
    return {
      label,
      drug: {
        name,
        concept: sure ? coded : { text: name },
        ...(strengthMg !== undefined && { strengthMg }),
        injected: routes.length > 0 && routes.every((route) => route !== 'oral'),
      },
    }
  })
}
