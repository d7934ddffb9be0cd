import { type CodeTable, firstKnown } from './coding.ts'
import type { Reading } from './reading.ts'

const noKnownMedication: CodeTable<true> = (system, code) =>
  (system === 'sct' && code === '787481004') || (system === 'ips-absent' && code === 'no-known-medications') ? true : undefined

/** Does a concept say "no known medications" (SNOMED CT 787481004, or the International Patient Summary's own code)? */
export const saysNoMedication = (reading: Reading, concept: unknown): boolean => firstKnown(reading, concept, noKnownMedication) === true

/** Writes down that the patient is known to take nothing; a medication that is recorded as taken outweighs it. */
export function noteNoMedication(reading: Reading): void {
  if (reading.medicationList === 'absent') reading.medicationList = 'nil-known'
}
