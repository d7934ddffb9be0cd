import type { Origin } from './drug.ts'

/** The day on which the registers, labels and leaflets behind this table were read. A newer reading gets its own date. */
const readingDay = '2026-11-21'

/** Something read in a source on the reading day. */
export const readIn = (source: string): Origin => ({ source, read: readingDay })
