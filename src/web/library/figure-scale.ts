import type { Figure, Onset } from '../../guidelines/incidence.ts'
import { type Lang, numberInWords } from '../../values/text.ts'
import { say } from '../words.ts'
import { libraryWords as words } from './library-words.ts'

/** A time to onset as the library shows it: without a patient. */
export type OnsetFigure = Omit<Onset, 'exposedMonths'>

/** "0,2 %", "13 tot 20 %", "hoogstens 1 %", "verhoogd, geen cijfer". */
export function percentText({ percent, percentLow, percentHigh }: Figure, lang: Lang): string {
  const number = (value: number): string => numberInWords(value, lang, 4)
  if (percent !== undefined) return `${number(percent)} %`
  if (percentLow !== undefined && percentHigh !== undefined) return `${number(percentLow)}–${number(percentHigh)} %`
  if (percentHigh !== undefined) return say(words.atMost, lang, { percent: `${number(percentHigh)} %` })
  return say(words.raised, lang)
}

/** "95%-BI 1,5–2,5": the confidence interval of a number, when the source gives one. */
export function intervalText({ percent, percentLow, percentHigh }: Figure, lang: Lang): string | undefined {
  if (percent === undefined || percentLow === undefined || percentHigh === undefined) return undefined
  return say(words.confidence, lang, { low: numberInWords(percentLow, lang), high: numberInWords(percentHigh, lang) })
}

/** "mediaan 20,6 maanden; 4 tot 53 maanden". */
export function onsetText({ medianMonths, monthsLow, monthsHigh, overMonths }: OnsetFigure, lang: Lang): string {
  const number = (value: number): string => numberInWords(value, lang)
  const parts = [
    medianMonths !== undefined && say(words.median, lang, { months: number(medianMonths) }),
    monthsLow !== undefined &&
      monthsHigh !== undefined &&
      say(words.monthsRange, lang, { low: number(monthsLow), high: number(monthsHigh) }),
    overMonths !== undefined && say(words.overMonths, lang, { months: number(overMonths) }),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('; ') : say(words.noStudies, lang)
}

/** What is drawn of a figure on a scale from 0: all in shares of the width, 0 to 1. */
export interface Drawn {
  readonly from?: number
  readonly to?: number
  readonly dot?: number
  /** The end of the scale comes before the end of the figure. */
  readonly beyond: boolean
  /** Only an upper end is known. */
  readonly atMost: boolean
}

/** A range or number on a scale; undefined when there is nothing to draw. */
export function onScale(
  most: number,
  { low, high, point }: { readonly low?: number | undefined; readonly high?: number | undefined; readonly point?: number | undefined },
): Drawn | undefined {
  if (low === undefined && high === undefined && point === undefined) return undefined
  const share = (value: number): number => Math.min(1, Math.max(0, value / most))
  const ranged = low !== undefined || high !== undefined
  return {
    ...(ranged && { from: share(low ?? 0), to: share(high ?? most) }),
    ...(point !== undefined && { dot: share(point) }),
    beyond: (high ?? point ?? Number.POSITIVE_INFINITY) > most,
    atMost: low === undefined && high !== undefined,
  }
}

/** Round ends of scales. */
const roundEnds = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10, 20, 30, 50, 100]

/**
 * The end of a scale on which the figures can be told apart: the largest of the numbers that are not mere upper limits, rounded up.
 * "At most 1 %" among figures of hundredths would press all others into the corner; it is drawn beyond the scale instead.
 */
export function scaleEnd(figures: readonly Figure[]): number {
  const told = figures.flatMap((f) =>
    f.percent !== undefined ? [f.percent] : f.percentLow !== undefined && f.percentHigh !== undefined ? [f.percentHigh] : [],
  )
  const largest = Math.max(...(told.length > 0 ? told : figures.map((f) => f.percentHigh ?? 0)))
  return roundEnds.find((end) => end >= largest) ?? largest
}
