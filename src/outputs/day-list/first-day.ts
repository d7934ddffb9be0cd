/** Since when an answer has said "now": most days in the advice that have gone by are given as today. */
import type { Advice, Recommendation } from '../../advice/advice.ts'
import { addDays, type Day, parseDay } from '../../values/day.ts'

/** A window: from a day, by a day. */
export interface Window {
  readonly from: Day
  readonly by: Day
}

/** How far back is looked, in days; what has been due for longer is given as long ago as this. */
const furthest = 730
/** Shorter than the shortest time from a finding to the day it asks for (two weeks), so that no earlier round of the same control is taken for this one. */
const stride = 13

/** The days of an answer. */
export function windowOf(r: Pick<Recommendation, 'due'>): Window | undefined {
  const [from, by] = [parseDay(r.due?.from), parseDay(r.due?.to)]
  return from === undefined || by === undefined ? undefined : { from, by }
}

/**
 * An answer that is due today, as it was said before its day went by: on the first of the unbroken days on which the advice said "now", or with the day that it
 * named before that. @param adviceOn the advice on an earlier day, on what the record held of that day
 */
export function asFirstSaid(r: Recommendation, asOf: Day, adviceOn: (day: Day) => Advice | undefined): Recommendation {
  const said = (day: Day): Recommendation | undefined =>
    adviceOn(day)?.recommendations.find(
      (o) => o.decision === r.decision && o.outcome === r.outcome && o.subject === r.subject && o.due !== null,
    )
  const names = (then: Recommendation, day: Day): boolean => windowOf(then)!.from > day
  let [first, found] = [asOf, r]
  while (asOf - first < furthest) {
    const day = addDays(first, -stride)
    const then = said(day)
    if (then && names(then, day)) return then
    if (then === undefined) {
      // Between these days it was said for the first time.
      let [without, withIt] = [day, first]
      while (withIt - without > 1) {
        const middle = addDays(without, Math.floor((withIt - without) / 2))
        const there = said(middle)
        if (there && names(there, middle)) return there
        if (there) [withIt, found] = [middle, there]
        else without = middle
      }
      return found
    }
    ;[first, found] = [day, then]
  }
  return found
}
