import type { Advice } from '../advice/advice.ts'
import { type Day, parseDay } from '../values/day.ts'
import type { Lang } from '../values/text.ts'
import { dateNames, dateText, periodText, say, words } from './words.ts'

/** One row of the time line: a day, or a stretch of days. */
export interface Lane {
  readonly key: string
  readonly label: string
  readonly text: string
  readonly from: Day
  readonly to: Day
  readonly kind: 'dose' | 'window' | 'limit' | 'work' | 'medicine'
}

/** The decisions whose named dates belong on a dentist's time line. */
const timed: ReadonlySet<string> = new Set(['denosumab-window', 'drug-holiday'])

/**
 * The rows of the time line, in the order of their days: last doses, windows, limits; and, once the procedure has a day, antibiotic
 * and check. Without one those two would be drawn as if it were done today.
 */
export function lanesOf(advice: Advice, lang: Lang, planned: boolean): readonly Lane[] {
  const lanes = new Map<string, Lane>()
  const add = (key: string, name: string, from: string, to: string, kind: Lane['kind'], label = dateNames[name]?.[lang]): void => {
    const [first, last] = [parseDay(from), parseDay(to)]
    if (first === undefined || last === undefined || label === undefined || lanes.has(key)) return
    lanes.set(key, { key, label, text: periodText(from, to, lang), from: first, to: last, kind })
  }
  for (const { drug, brand, lastDose } of advice.exposures)
    if (lastDose) add(`last ${drug}`, 'lastDose', lastDose, lastDose, 'dose', `${dateNames.lastDose![lang]} ${brand ?? ''}`.trim())
  for (const { decision, dates, due } of advice.recommendations) {
    if (timed.has(decision)) {
      for (const [name, day] of Object.entries(dates)) {
        const window = /^(\w+)From$/.exec(name)?.[1]
        if (window) add(window, window, day, dates[`${window}To`] ?? day, 'window')
        else if (name === 'latestDose') add(name, name, day, day, 'limit')
        else if (name !== 'planned') add(name, name, day, day, name === 'nextDose' ? 'dose' : 'work')
      }
      if (decision === 'denosumab-window' && dates.planned && dates.planned > advice.asOf)
        add('procedure', 'procedure', dates.planned, dates.planned, 'work')
    }
    if (planned && decision === 'antibiotic-prophylaxis' && due) add('antibiotic', 'antibiotic', due.from, due.to, 'medicine')
    if (planned && decision === 'postoperative-control' && due) add('control', 'control', due.from, due.to, 'work')
  }
  return [...lanes.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** The stretch of days that a time line shows, with the months in it. */
export interface Scale {
  readonly from: Day
  readonly to: Day
  readonly months: readonly { readonly day: Day; readonly month: string; readonly year: string | undefined }[]
}

const monthStart = (day: Day, step: number): Day => {
  const date = new Date(day * 86_400_000)
  return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step, 1) / 86_400_000) as Day
}

/** The scale around these rows and today, to whole months; at most about eight labels. */
export function scaleOf(lanes: readonly Lane[], today: Day, lang: Lang): Scale {
  const from = monthStart(Math.min(today, ...lanes.map((lane) => lane.from)) as Day, 0)
  const to = monthStart(Math.max(today, ...lanes.map((lane) => lane.to)) as Day, 1)
  const starts: Day[] = []
  for (let day = from; day < to; day = monthStart(day, 1)) starts.push(day)
  const every = Math.ceil(starts.length / 8)
  const months = starts
    .filter((_, i) => i % every === 0)
    .map((day, i) => {
      const date = new Date(day * 86_400_000)
      const [month = '', year] = dateText(date.toISOString().slice(0, 7), lang).split(' ')
      return { day, month, year: i === 0 || date.getUTCMonth() < every ? year : undefined }
    })
  return { from, to, months }
}

/** "vandaag, 21 nov 2026". */
export const todayText = (asOf: string, lang: Lang): string => `${say(words.today, lang)}, ${dateText(asOf, lang)}`
