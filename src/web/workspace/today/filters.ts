/** What of the day list is shown. The filters stand in the address, so that a reload or a bookmark shows the same; a name does not: addresses are kept and shared. */

import type { DayKind } from '../../../outputs/day-list/line.ts'
import { dayKinds } from '../../../outputs/day-list/line.ts'
import type { Role } from '../../../server/store/viewer.ts'
import type { TodayLine } from '../../../server/workspace/today.ts'

export const horizons = [7, 14, 28, 92] as const
export const periods = [1, 3, 12] as const

export interface Filters {
  readonly view: 'list' | 'round'
  /** Only what this role does; undefined: everybody's. */
  readonly role: Role | undefined
  readonly team: string | undefined
  readonly kind: DayKind | undefined
  readonly days: number
  /** Months over which saved chairs are counted. */
  readonly months: number
}

const oneOf = <T extends number>(list: readonly T[], text: string | undefined, usual: T): T => list.find((n) => String(n) === text) ?? usual

/** The filters of an address. Without any: what one's own role does, in all teams. */
export function filtersOf(query: Readonly<Record<string, string>>, role: Role): Filters {
  return {
    view: query.view === 'round' ? 'round' : 'list',
    role: query.role === 'all' ? undefined : role,
    team: query.team,
    kind: dayKinds.find((k) => k === query.kind),
    days: oneOf(horizons, query.days, 14),
    months: oneOf(periods, query.months, 12),
  }
}

/** The address of filters; what is usual is left out. */
export const queryOf = (f: Filters): Readonly<Record<string, string>> => ({
  ...(f.view === 'round' && { view: 'round' }),
  ...(f.role === undefined && { role: 'all' }),
  ...(f.team !== undefined && { team: f.team }),
  ...(f.kind !== undefined && { kind: f.kind }),
  ...(f.days !== 14 && { days: String(f.days) }),
  ...(f.months !== 12 && { months: String(f.months) }),
})

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Is it somebody's of this role? What names nobody is everybody's. */
export const isFor = (line: Pick<TodayLine, 'who'>, role: Role | undefined): boolean =>
  role === undefined || line.who.length === 0 || (line.who as readonly string[]).includes(role)

/** The kinds of a line: what it is, and what stands beside it. */
export const kindsOf = (line: Pick<TodayLine, 'kind' | 'beside'>): readonly DayKind[] => [line.kind, ...line.beside.map((b) => b.kind)]

/** The lines that are shown. @param name what somebody typed of a name */
export function shown(lines: readonly TodayLine[], f: Filters, name = ''): readonly TodayLine[] {
  const words = plain(name).split(/\s+/).filter(Boolean)
  return lines.filter(
    (line) =>
      isFor(line, f.role) &&
      (f.team === undefined || line.patient.teams.includes(f.team)) &&
      (f.kind === undefined || kindsOf(line).includes(f.kind)) &&
      words.every((word) => plain(line.patient.name ?? '').includes(word)),
  )
}
