import type { Place } from '../guidelines/citations.ts'
import type { Text } from '../values/text.ts'

/** One paragraph of background, with the places that it rests on. Statements of the sources are carried here when no table, drug or figure holds them. */
export interface Paragraph {
  readonly says: Text
  readonly per: readonly Place[]
  /** A doubt, a date or what has replaced the statement: always shown with it. */
  readonly but?: Text
}

/** A heading with its paragraphs. */
export interface Section {
  readonly heading: Text
  readonly paragraphs: readonly Paragraph[]
}

/** A page of the library: one subject, for whoever wants to read on. */
export interface Page {
  /** Kebab-case; the page's address in the library. */
  readonly id: string
  readonly title: Text
  /** For whom it is written first; patients get "u" and plain words. */
  readonly reader: 'professional' | 'patient'
  readonly sections: readonly Section[]
}
