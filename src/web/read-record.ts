import { readBundle } from '../record/read.ts'
import type { ClinicalRecord } from '../record/record.ts'
import type { Day } from '../values/day.ts'
import type { Text } from '../values/text.ts'
import { words } from './words.ts'

/** A record that was read in the page, and what it is called. */
export interface OpenRecord {
  readonly name: string
  readonly record: ClinicalRecord
  /** Whose it is and where it was read, a line each; none for a file. */
  readonly source?: readonly Text[]
  /** What could not be read of it, and is unknown. */
  readonly lacking?: readonly Text[]
}

/** Reads a Bundle that someone chose; gives one kind line when it cannot be used. */
export function readRecord(text: string, name: string, asOf: Day): OpenRecord | { readonly problem: Text } {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: words.notJson }
  }
  const read = readBundle(json, { asOf })
  return 'unusable' in read ? { problem: words.notOnePatient } : { name: read.record.patient.name ?? name, record: read.record }
}
