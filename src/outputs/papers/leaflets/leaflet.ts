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

const aboutClass: Readonly<Record<string, About>> = {
  denosumab: 'denosumab',
  bisphosphonate: 'bisphosphonate',
  'anti-vegf-antibody': 'angiogenesis-inhibitor',
  'vegfr-tki': 'angiogenesis-inhibitor',
  'vegf-trap': 'angiogenesis-inhibitor',
}

/** The groups of leaflet lines that a drug belongs to; of one that is not known none, so that every line stands. */
export function groupsOf(drug: { readonly class: string; readonly route: string | undefined }): readonly About[] {
  const group = aboutClass[drug.class]
  const bisphosphonate = group === 'bisphosphonate'
  return [
    ...(group ? [group] : []),
    ...(bisphosphonate && drug.route !== 'oral' ? (['infusion'] as const) : []),
    ...(bisphosphonate && drug.route !== 'iv' ? (['tablet'] as const) : []),
  ]
}
