import type { Text } from '../values/text.ts'

/** What a drug is to bone and jaw. The codes are the public contract's (`decisions.md`, section 1). */
export type DrugClass = 'bisphosphonate' | 'denosumab' | 'sclerostin-antibody' | 'anti-vegf-antibody' | 'vegfr-tki' | 'vegf-trap' | 'other-targeted' | 'not-associated'

export type Route = 'oral' | 'iv' | 'sc'

/** Where a figure, strength or code was read: a register, label, leaflet, code system or statement of the sources; with the day it was read. */
export interface Origin {
  readonly source: string
  readonly read: string
}

/** One way in which a substance is dosed, in milligrams. */
export interface Dosing {
  readonly mg: number
  readonly route: Route
  /** Days between doses: 1, 7, 28 … ; monthly = 30, 3 months = 91, 6 months = 182, yearly = 365. */
  readonly everyDays: number
  /** "tablet", "infuus": as a person writes it. */
  readonly form?: Text
  readonly use: Text
  readonly from: Origin
}

/** A brand as it is sold. Without `strengthsMg` nobody has read its strength in a register, label or leaflet: Howship asks. */
export interface Brand {
  readonly name: string
  readonly countries: readonly ('NL' | 'BE' | 'EU')[]
  /** All strengths (mg per dose unit) under this name. One entry: the brand tells its strength. */
  readonly strengthsMg?: readonly number[]
  readonly route?: Route
  /** Injected into the eye: no systemic angiogenesis inhibitor. */
  readonly intravitreal?: true
  readonly marketed: boolean
  readonly from: Origin
}

/** A substance that matters to bone and jaw. */
export interface Substance {
  /** English substance name, lower case: the `drug` of an exposure ("zoledronate"). */
  readonly id: string
  readonly name: Text
  readonly class: DrugClass
  /** For a bisphosphonate: does it contain nitrogen? Null where the question does not arise. */
  readonly nitrogen: boolean | null
  readonly routes: readonly Route[]
  /** Relative antiresorptive potency, etidronate = 1, as the source prints it. */
  readonly potency?: string
  readonly mechanism: Text
  readonly atc: readonly string[]
  readonly snomed: readonly string[]
  readonly rxnorm: readonly string[]
  /** Other spellings and salts by which it is recorded, lower case. */
  readonly synonyms: readonly string[]
  readonly brands: readonly Brand[]
  readonly dosings: readonly Dosing[]
  /** Statements (`S0164`) behind this entry. */
  readonly statements: readonly string[]
}

/** Other drugs that a decision asks about: each belongs to one or more groups. */
export type DrugGroup =
  | 'systemic-corticosteroid'
  | 'local-corticosteroid'
  | 'chemotherapy'
  | 'immunomodulator'
  | 'aromatase-inhibitor'
  | 'anti-oestrogen'
  | 'gnrh-agent'
  | 'anti-androgen'
  | 'anticoagulant'
  | 'antiplatelet'
  | 'calcium'
  | 'vitamin-d'
  | 'hormone-replacement'

/** A medication as it was recorded, before anyone has recognised it. */
export interface Recorded {
  readonly codings: readonly { readonly system?: string; readonly code?: string; readonly display?: string }[]
  readonly text?: string
}

/** What a recorded medication turned out to be. */
export interface Recognised {
  /** Present when it is one of the substances of `substances.ts`. */
  readonly substance?: Substance
  readonly groups: readonly DrugGroup[]
  /** International name of the ingredient, for texts ("prednisolone"), also for drugs outside the substance table. */
  readonly ingredient: string
  /** The brand, spelled as in our table, when the record named one. */
  readonly brand?: Brand
  /** Strength in mg that the code, brand or text tells by itself ("Prolia", "zoledronic acid 5 mg"). Undefined when it does not. */
  readonly strengthMg?: number
  /** The record gives a strength that disagrees with the brand's ("Prolia 120 mg"): nothing is assumed, Howship asks. */
  readonly strengthConflict?: true
  /** Route that the code or brand implies. */
  readonly route?: Route
  /** No code was understood: the drug was found by a name in a display or in free text. */
  readonly byText?: true
  /** The code or brand is one that is injected into the eye (ATC S01L, Eylea, Lucentis): named, but not associated with MRONJ. */
  readonly intravitreal?: true
}
