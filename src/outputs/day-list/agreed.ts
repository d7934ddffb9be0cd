/**
 * What people agreed on a line: who does it, that somebody phoned, that it waits until a day. None of it answers the line: only the record does. A line that is
 * firm is never put off.
 */
import { addDays, type Day, parseDay } from '../../values/day.ts'
import type { DayLine } from './line.ts'

export const deeds = ['called', 'assigned', 'postponed'] as const
export type AgreementKind = (typeof deeds)[number]

export interface Agreement {
  readonly id: string
  /** The key of the line it belongs to. */
  readonly line: string
  readonly did: AgreementKind
  /** Who wrote it, by name. */
  readonly by: string
  /** When, ISO 8601. */
  readonly at: string
  /** In their words. */
  readonly note: string | null
  /** Of an assignment: whose it is now, by name. */
  readonly owner: string | null
  /** Of a postponement: the day to ask again, ISO. */
  readonly until: string | null
}

/** What stands on a line. */
export interface Agreed {
  readonly calls: readonly Agreement[]
  readonly assigned: Agreement | null
  /** Until when it waits. */
  readonly waits: Agreement | null
}

/** The longest a line is put off at a time, in days. */
export const longestWait = 28

/** Why a line cannot wait until a day; undefined when it can. */
export function whyNotWait(line: Pick<DayLine, 'firm' | 'lastSafeDay'>, until: Day, asOf: Day): 'firm' | 'past' | 'too-far' | undefined {
  if (line.firm) return 'firm'
  if (until <= asOf) return 'past'
  const limit = parseDay(line.lastSafeDay)
  if (until > addDays(asOf, longestWait)) return 'too-far'
  return limit !== undefined && limit >= asOf && until > limit ? 'too-far' : undefined
}

/** What was agreed on a line; the newest of each kind counts. A wait that is over, or that should never have been written, is none. */
export function agreedOn(line: Pick<DayLine, 'key' | 'firm' | 'lastSafeDay'>, agreements: readonly Agreement[], asOf: Day): Agreed {
  const mine = agreements.filter((a) => a.line === line.key).toSorted((a, b) => b.at.localeCompare(a.at))
  const postponed = mine.find((a) => a.did === 'postponed')
  const until = parseDay(postponed?.until)
  const waits = postponed !== undefined && until !== undefined && whyNotWait(line, until, asOf) === undefined
  return {
    calls: mine.filter((a) => a.did === 'called'),
    assigned: mine.find((a) => a.did === 'assigned') ?? null,
    waits: waits ? postponed : null,
  }
}
