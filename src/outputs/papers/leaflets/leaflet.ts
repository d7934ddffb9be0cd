/** The standing text of a leaflet: short sentences in plain words, each with the places that it rests on. */
import type { Place } from '../../../guidelines/citations.ts'
import type { Text } from '../../../values/text.ts'

/** Groups of drugs that a line may be about. */
export type About = 'denosumab' | 'bisphosphonate' | 'infusion' | 'tablet' | 'angiogenesis-inhibitor'

/** A few sentences that belong together. */
export interface Line {
  readonly says: Text
  readonly per: readonly Place[]
  /** Left out when the patient's drugs are known and none is of this group. */
  readonly about?: About
}

export interface LeafletSection {
  readonly id: string
  readonly heading: Text
  /** Lines of a list, or paragraphs. */
  readonly as?: 'list'
  readonly lines: readonly Line[]
}
