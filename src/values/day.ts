/** A calendar day, counted from 1 January 1970. Days compare and subtract as numbers; months and years go through `addMonths`. */
export type Day = number & { readonly __day: true }

/**
 * A date as it was recorded: a day, or a month or year of which only the span is known.
 * For a full date `first` and `last` are the same day. `text` is the ISO date as written (time cut off).
 */
export interface Span {
  readonly first: Day
  readonly last: Day
  readonly text: string
}

/** The day of a civil date (proleptic Gregorian). Month 1–12. Gives undefined for a date that does not exist. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined
  // Howard Hinnant's days-from-civil: exact, and without building a Date for each of a record's many dates.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  // From here nothing is negative, so that cutting off (| 0, a whole division) is rounding down.
  const doy = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + date - 1
  const doe = yoe * 365 + ((yoe / 4) | 0) - ((yoe / 100) | 0) + doy
  return (era * 146_097 + doe - 719_468) as Day
}

/** Days in a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Year, month (1–12) and date of a day. */
export function civil(day: Day): { year: number; month: number; date: number } {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, date: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** ISO text of a day, "2026-11-21". */
export function isoDay(day: Day): string {
  const { year, month, date } = civil(day)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}

const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/

/**
 * Reads a FHIR date or dateTime. "2024" and "2024-03" stay what they are: a span of a year or a month. A time is cut off: the day
 * is the one that the writer's own clock showed. Gives undefined for anything else, for days that do not exist and for years
 * before 1870 or after 2200.
 */
export function parseSpan(text: unknown): Span | undefined {
  if (typeof text !== 'string') return undefined
  if (text.length === 10) {
    const day = plainDay(text)
    if (day !== undefined) return { first: day, last: day, text }
  }
  const match = shape.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  if (year < 1870 || year > 2200) return undefined
  if (match[2] === undefined) return { first: dayOf(year, 1, 1)!, last: dayOf(year, 12, 31)!, text }
  const month = Number(match[2])
  if (match[3] === undefined) {
    const first = dayOf(year, month, 1)
    return first === undefined ? undefined : { first, last: dayOf(year, month, daysInMonth(year, month))!, text }
  }
  const day = dayOf(year, month, Number(match[3]))
  return day === undefined ? undefined : { first: day, last: day, text: text.slice(0, 10) }
}

/** "2026-11-21" read digit by digit: most of a record's dates look like this. Undefined for anything that needs the full reading. */
function plainDay(text: string): Day | undefined {
  if (text.charCodeAt(4) !== 0x2d || text.charCodeAt(7) !== 0x2d) return undefined
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2)
  return year >= 1870 && year <= 2200 ? dayOf(year, digitsAt(text, 5), digitsAt(text, 8)) : undefined
}

/** The number that two digits make; when they are not both digits, one so low that no year, month or date can be made with it. */
function digitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30
  const ones = text.charCodeAt(at + 1) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000
}

/** The day of a full ISO date, or undefined. */
export function parseDay(text: unknown): Day | undefined {
  const span = parseSpan(text)
  return span && span.first === span.last ? span.first : undefined
}

/** A span of one day. */
export const spanOf = (day: Day): Span => ({ first: day, last: day, text: isoDay(day) })

/** `months` later (or earlier), on the same date, or on the month's last day where that date does not exist: 31 August + 6 is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civil(day)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = (index % 12) + 1
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)))!
}

/** `days` later. */
export const addDays = (day: Day, days: number): Day => (day + days) as Day

/**
 * Calendar months from one day to another, whole on each monthly anniversary and proportional between: 5 August to 5 January is
 * exactly 5. Negative when `to` lies before `from`.
 */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from)
  const a = civil(from)
  const b = civil(to)
  let whole = (b.year - a.year) * 12 + b.month - a.month
  if (addMonths(from, whole) > to) whole -= 1
  const start = addMonths(from, whole)
  return whole + (to - start) / (addMonths(from, whole + 1) - start)
}

/** Completed years from one day to another: an age. Someone born on 29 February turns a year older on 28 February in common years. */
export const wholeYears = (from: Day, to: Day): number => Math.floor(monthsBetween(from, to) / 12)
