import type { Advice } from '../advice/advice.ts'

/** Advice as the public contract prints it. The same advice gives the same bytes. */
export const toJson = (advice: Advice): string => `${JSON.stringify(advice, undefined, 2)}\n`

/** Advice on one line, for NDJSON. */
export const toJsonLine = (advice: Advice): string => `${JSON.stringify(advice)}\n`
