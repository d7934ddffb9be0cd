/** How old a measurement is, and whether it may still be used. */
import { addDays, addMonths, type Day, type Span } from '../values/day.ts'

/** How long a value may be used: days or calendar months. */
export type Shelf = { readonly days: number } | { readonly months: number }

/** The last day on which a value of this day may be used. */
export const addShelf = (day: Day, shelf: Shelf): Day => ('days' in shelf ? addDays(day, shelf.days) : addMonths(day, shelf.months))

/** Is a value of this date still usable on `asOf`? A month or year counts from its first day; without a date nobody can tell, and it is not. */
export function isFresh(date: Span | undefined, asOf: Day, shelf: Shelf): boolean {
  if (date === undefined) return false
  return addShelf(date.first, shelf) >= asOf
}
