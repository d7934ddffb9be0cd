/**
 * The calendar of a team (RFC 5545). A calendar leaves the building: it is copied to phones and to servers of others, and is read by whoever has its address. So it
 * says how many things of a kind there are on a day, and nothing of anybody: no name, initial, birth date, drug, diagnosis or id of a patient, and no link to one. The
 * link in it leads to the list, behind the sign-in. What is late, held or missing stands on today, every day anew.
 */
import { createHash } from 'node:crypto'
import ical from 'ical-generator'
import { type DayKind, type DayLine, kindWords, stateWords } from '../../outputs/day-list/line.ts'
import { type Day, parseDay } from '../../values/day.ts'
import type { Lang, Text } from '../../values/text.ts'

/** How far ahead a calendar looks, in days. */
export const calendarDays = 42

interface Entry {
  readonly day: string
  readonly uid: string
  readonly summary: string
}

const words = {
  name: { nl: 'Howship: taken van het team', en: 'Howship: tasks of the team' },
  about: {
    nl: 'Aantallen per dag. Wie het zijn, staat na inloggen in Howship.',
    en: 'Numbers a day. Who they are is in Howship, after signing in.',
  },
} satisfies Record<string, Text>

/** The name of an entry outside: stays the same from fetch to fetch, and tells nothing. */
const uidOf = (team: string, day: string, what: string): string =>
  `${createHash('sha256').update(`${team} ${day} ${what}`).digest('hex').slice(0, 32)}@howship`

/** The entries: for each day and kind how many; what waits for somebody today by its state. */
export function entriesOf(team: string, lines: readonly DayLine[], asOf: string, lang: Lang): readonly Entry[] {
  const counts = new Map<string, { day: string; what: string; summary: Text; n: number }>()
  for (const line of lines) {
    const coming = line.state === 'coming'
    const day = coming ? (line.from ?? line.due ?? asOf) : asOf
    const what: DayKind | DayLine['state'] = coming || line.state === 'due' ? line.kind : line.state
    const summary = coming || line.state === 'due' ? kindWords[line.kind] : stateWords[line.state]
    const key = `${day} ${what}`
    counts.set(key, { day, what, summary, n: (counts.get(key)?.n ?? 0) + 1 })
  }
  return [...counts.values()]
    .sort((a, b) => a.day.localeCompare(b.day) || a.what.localeCompare(b.what))
    .map(({ day, what, summary, n }) => ({ day, uid: uidOf(team, day, what), summary: `${summary[lang]}: ${n}` }))
}

const dateOf = (day: Day): Date => new Date(day * 86_400_000)

/** The calendar as text. @param url of the server, without a slash at its end @param stamp when it was made */
export function calendarText(
  entries: readonly Entry[],
  { url, lang, stamp }: { readonly url: string; readonly lang: Lang; readonly stamp: Date },
): string {
  const calendar = ical({
    name: words.name[lang],
    description: words.about[lang],
    prodId: { company: 'Howship', product: 'day list', language: lang.toUpperCase() },
    ttl: 3600,
  })
  for (const { day, uid, summary } of entries)
    calendar.createEvent({
      id: uid,
      start: dateOf(parseDay(day)!),
      allDay: true,
      timezone: 'UTC',
      stamp,
      summary,
      url: `${url}/#today${lang === 'en' ? '?lang=en' : ''}`,
    })
  return calendar.toString()
}
