/** When a line is due, in words. */
import type { DayLine } from '../../../outputs/day-list/line.ts'
import { type Day, parseDay } from '../../../values/day.ts'
import type { Lang } from '../../../values/text.ts'
import { dateText, say } from '../../words.ts'
import { todayWords as w } from './today-words.ts'

/** "was 6 okt 2026 · 46 dagen te laat", "vandaag", "26 nov 2026 · over 5 dagen"; the parts, the first the most telling. */
export function whenWords(
  line: Pick<DayLine, 'state' | 'due' | 'from' | 'daysLate' | 'lastSafeDay' | 'kind'>,
  asOf: Day,
  lang: Lang,
): readonly string[] {
  const { due, from, daysLate, lastSafeDay, state, kind } = line
  const day = parseDay(due)
  const start = parseDay(from)
  const parts: string[] = []
  const date = (iso: string) => dateText(iso, lang)
  if (due !== null && day !== undefined) {
    const first = start ?? day
    const ofDose = (state === 'held' || state === 'missing') && kind !== 'exit-missing'
    if (daysLate > 0) {
      parts.push(say(daysLate === 1 ? w.late1 : w.late, lang, { count: daysLate }), say(w.wasDue, lang, { date: date(due) }))
    } else if (first > asOf) {
      const away = first - asOf
      parts.push(
        ofDose ? say(w.planned, lang, { date: date(from ?? due) }) : date(from ?? due),
        away === 1 ? say(w.tomorrow, lang) : say(w.inDays, lang, { count: away }),
      )
      if (from !== null) parts.push(say(w.by, lang, { date: date(due) }))
    } else if (first < asOf && day < asOf) parts.push(say(w.since, lang, { date: date(due) }))
    else {
      parts.push(day === asOf ? say(w.today, lang) : say(w.by, lang, { date: date(due) }))
      if (from !== null && first < asOf) parts.push(say(w.since, lang, { date: date(from) }))
    }
  }
  const last = parseDay(lastSafeDay)
  if (lastSafeDay !== null && last !== undefined && lastSafeDay !== due)
    parts.push(say(last < asOf ? w.lastSafeGone : w.lastSafe, lang, { date: date(lastSafeDay) }))
  return parts
}

/** "21 nov 2026, 09:14", of a moment in ISO. */
export function momentWords(iso: string, lang: Lang): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return ''
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${dateText(day, lang)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`
}
