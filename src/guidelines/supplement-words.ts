/** Calcium and vitamin D: what each dose says. The same for every authority. */
import type { Outcome } from '../engine/table.ts'
import { dairyPortions } from '../facts/supplements.ts'

const calcium = (nl: string, en: string, mgPerDay: number | string): Outcome => ({
  stance: 'recommend',
  values: { mgPerDay, dairyPortions },
  says: {
    nl: `Calcium ${nl} per dag als supplement[ (zuivel: {dairyPortions} porties per dag)]; niet gelijktijdig met een oraal bisfosfonaat.`,
    en: `Calcium ${en} a day as a supplement[ (dairy: {dairyPortions} portions a day)]; not at the same time as an oral bisphosphonate.`,
  },
})
const doubtful = {
  nl: ' Voor welke richtlijn deze rij geldt, is in de bron niet zeker te lezen.',
  en: ' To which guideline this row belongs cannot be read with certainty in the source.',
}
const withDoubt = (o: Outcome): Outcome => ({ ...o, says: { nl: o.says.nl + doubtful.nl, en: o.says.en + doubtful.en } })

export const calciumWords = {
  '1000-mg': calcium('1000 mg', '1000 mg', 1000),
  '500-1000-mg': withDoubt(calcium('500–1000 mg', '500–1000 mg', '500–1000')),
  '500-mg': withDoubt(calcium('500 mg', '500 mg', 500)),
  none: {
    stance: 'inform',
    values: { mgPerDay: 0, dairyPortions },
    says: {
      nl: 'Geen calciumsupplement nodig: 4 zuivelporties per dag naast de basisvoeding geven 1000–1200 mg[ (nu {dairyPortions})]. UZ Leuven geeft bij een botresorptieremmer altijd calcium: laat de voorschrijver hierover beslissen.',
      en: 'No calcium supplement needed: 4 portions of dairy a day beside the basic diet give 1000–1200 mg[ (now {dairyPortions})]. UZ Leuven always adds calcium to an antiresorptive: let the prescriber decide.',
    },
  },
  ask: { stance: 'ask', says: { nl: 'Calciumsupplement nog niet te bepalen.', en: 'The calcium supplement cannot be decided yet.' } },
} as const satisfies Readonly<Record<string, Outcome>>

const vitaminD = (nl: string, en: string, iuPerDay: number | string): Outcome => ({
  stance: 'recommend',
  values: { iuPerDay },
  says: { nl: `Vitamine D ${nl} per dag.`, en: `Vitamin D ${en} a day.` },
})

export const vitaminDWords = {
  '800-iu': vitaminD('800 IE (20 µg)', '800 IU (20 µg)', 800),
  '400-iu': vitaminD('400 IE (10 µg)', '400 IU (10 µg)', 400),
  '1000-2000-iu': vitaminD('1000–2000 IE (25–50 µg)', '1000–2000 IU (25–50 µg)', '1000–2000'),
} as const satisfies Readonly<Record<string, Outcome>>
export const doubtfulVitaminD = withDoubt(vitaminDWords['400-iu'])

export const calciumAsks = { nl: 'Hoeveel calcium als supplement?', en: 'How much calcium as a supplement?' } as const
export const vitaminDAsks = { nl: 'Hoeveel vitamine D als supplement?', en: 'How much vitamin D as a supplement?' } as const
