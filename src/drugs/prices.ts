import type { Text } from '../values/text.ts'

/** A price as a source prints it: for one country, one year and one unit. Prices of different rows are never added up. */
export interface Price {
  readonly substance: string
  readonly product: string
  readonly amountEur: number
  /** `dose`: one tablet, infusion or injection. `year`: a year's treatment. */
  readonly per: 'dose' | 'year'
  readonly country: 'NL' | 'BE'
  /** Year of the source; undefined where the source bears none. */
  readonly year?: number
  /** With what the pharmacy charges for dispensing. */
  readonly withDispensing?: true
  /** Why this figure needs checking before use. */
  readonly doubt?: Text
  readonly statement: string
}

const undated: Text = {
  nl: 'De bron draagt geen jaartal en rondt af ("ongeveer"); prijs navragen.',
  en: 'The source bears no year and rounds ("about"); check the price.',
}
const basisNotPrinted: Text = {
  nl: 'De bron drukt niet af waarop de prijs slaat; gelezen als per toediening.',
  en: 'The source does not print what the price is for; read as per dose.',
}

/** Slides of 20 December 2016, which name farmacotherapeutischkompas.nl and medicijnkosten.nl. */
const slides2016 = (substance: string, product: string, amountEur: number, statement: string, doubt: Text = basisNotPrinted): Price => ({
  substance,
  product,
  amountEur,
  per: 'dose',
  country: 'NL',
  year: 2016,
  doubt,
  statement,
})

const undatedSlides: Text = {
  nl: 'De dia draagt geen jaartal (na 2011); prijs navragen.',
  en: 'The slide bears no year (after 2011); check the price.',
}

/** Slides on the CBO guideline of 2011: a year's treatment with dispensing. */
const yearly = (substance: string, product: string, amountEur: number, statement: string): Price => ({
  substance,
  product,
  amountEur,
  per: 'year',
  country: 'NL',
  withDispensing: true,
  doubt: undatedSlides,
  statement,
})

/**
 * Prices in the source documents. Risedronate 35 mg at EUR 0.02 (S0964) is left out: a weekly tablet cannot cost a fifth of the daily
 * one (S0962), the figure is a misprint.
 */
export const prices: readonly Price[] = [
  { substance: 'zoledronate', product: 'Zometa 4 mg', amountEur: 150, per: 'dose', country: 'BE', doubt: undated, statement: 'S0241' },
  { substance: 'denosumab', product: 'Prolia 60 mg', amountEur: 180, per: 'dose', country: 'BE', doubt: undated, statement: 'S0244' },
  slides2016('alendronate', 'alendronate 10 mg', 0.15, 'S0956'),
  slides2016('alendronate', 'alendronate 70 mg', 0.11, 'S0958'),
  slides2016('risedronate', 'risedronate 5 mg', 0.11, 'S0962'),
  slides2016('pamidronate', 'pamidronate 90 mg', 146, 'S0968'),
  slides2016('ibandronate', 'ibandronate 50 mg', 5.36, 'S0973'),
  slides2016('ibandronate', 'ibandronate 150 mg', 1.75, 'S0975'),
  slides2016('ibandronate', 'ibandronate 3 mg', 73, 'S0977'),
  slides2016('zoledronate', 'zoledronate 5 mg', 101, 'S0980'),
  slides2016('zoledronate', 'zoledronate 4 mg', 143, 'S0982'),
  slides2016('denosumab', 'denosumab 60 mg', 220, 'S0998'),
  slides2016('denosumab', 'denosumab 120 mg', 369, 'S1000'),
  yearly('alendronate', 'alendronate 70 mg', 41.69, 'S1168'),
  yearly('risedronate', 'risedronate 35 mg', 43.51, 'S1169'),
  yearly('ibandronate', 'ibandronate 150 mg', 57.36, 'S1170'),
  yearly('ibandronate', 'Bonviva 3 mg', 299.64, 'S1171'),
  yearly('zoledronate', 'Aclasta 5 mg', 312.73, 'S1172'),
  yearly('denosumab', 'Prolia 60 mg', 431.86, 'S1173'),
]
