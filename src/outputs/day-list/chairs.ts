/**
 * Chairs and visits saved by giving doses outside the day hospital. The source counts treatment chairs freed (S0948) beside patients treated at home (S0947): a
 * dose given at home is one chair in the day hospital not used and one visit to it not made.
 */
import { type Day, isoDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'

/** One dose that was given, by infusion or injection. */
export interface GivenDose {
  readonly patient: string
  readonly day: Day
  readonly place: 'home' | 'elsewhere' | 'unknown'
}

export interface Saved {
  /** ISO days, both counted. */
  readonly from: string
  readonly to: string
  /** Doses given at home in the period; each is one chair and one visit. */
  readonly chairs: number
  readonly patients: number
  /** All doses by infusion or injection in the period, and of how many of them the place is not recorded. */
  readonly doses: number
  readonly placeUnknown: number
}

/** How it is reckoned, said beside the number. */
export const savedFormula: Text = {
  nl: 'Eén stoel en één bezoek per dosis die volgens de vastlegging thuis is gegeven. Een dosis zonder vastgelegde plaats telt niet mee.',
  en: 'One chair and one visit for each dose recorded as given at home. A dose whose place is not recorded does not count.',
}

/** Counts the doses of a period. */
export function saved(doses: readonly GivenDose[], period: { readonly from: Day; readonly to: Day }): Saved {
  const within = doses.filter(({ day }) => day >= period.from && day <= period.to)
  const home = within.filter(({ place }) => place === 'home')
  return {
    from: isoDay(period.from),
    to: isoDay(period.to),
    chairs: home.length,
    patients: new Set(home.map(({ patient }) => patient)).size,
    doses: within.length,
    placeUnknown: within.filter(({ place }) => place === 'unknown').length,
  }
}
