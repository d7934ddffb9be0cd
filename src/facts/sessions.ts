/** Planned extractions, put into sessions as the protocol stages them. */
import { dataFact, known, quantityFact } from '../engine/fact.ts'
import { isMolar, type Site } from '../record/record.ts'
import type { PatientCase } from './case.ts'

/** Place of a tooth along its jaw, from the patient's right to left. */
const along = (tooth: number): number => {
  const [quadrant, place] = [Math.floor(tooth / 10), tooth % 10]
  return quadrant === 1 || quadrant === 4 || quadrant === 5 || quadrant === 8 ? -place : place
}

/** Teeth of all planned extractions, each once. */
export const teethToExtract = (c: PatientCase): readonly number[] => {
  const planned = c.record.procedures.filter((p) => p.status === 'planned' && (p.code === 'tooth-extraction' || p.code === 'surgical-extraction'))
  const teeth = planned.flatMap((p) => p.sites.map((s: Site) => s.tooth)).filter((t) => t !== undefined)
  return [...new Set(teeth)]
}

/**
 * Sessions: front teeth and premolars at most three together, neighbours and the same jaw first; then each molar alone. S0589, S0615.
 * 13, 12, 11, 46 gives [13, 12, 11 in one] and [46].
 */
export function sessionsFor(teeth: readonly number[]): readonly (readonly string[])[] {
  const isUpper = (t: number): boolean => [1, 2, 5, 6].includes(Math.floor(t / 10))
  const sorted = [...teeth].sort((a, b) => Number(isUpper(b)) - Number(isUpper(a)) || along(a) - along(b))
  const front = sorted.filter((t) => !isMolar(t)).map(String)
  const together = Array.from({ length: Math.ceil(front.length / 3) }, (_, i) => front.slice(3 * i, 3 * i + 3))
  return [...together, ...sorted.filter(isMolar).map((t) => [String(t)])]
}

export const extractionGroups = dataFact<PatientCase, readonly (readonly string[])[]>({
  id: 'extraction-groups',
  name: { nl: 'elementen per zitting', en: 'teeth by session' },
  asks: { nl: 'Welke elementen worden getrokken?', en: 'Which teeth are to be extracted?' },
  find: (c) => known(sessionsFor(teethToExtract(c))),
})

export const extractionSessions = quantityFact<PatientCase, 'count'>({
  id: 'extraction-sessions',
  unit: 'count',
  name: { nl: 'aantal zittingen', en: 'number of sessions' },
  asks: extractionGroups.asks,
  find: (c) => known(sessionsFor(teethToExtract(c)).length),
})
