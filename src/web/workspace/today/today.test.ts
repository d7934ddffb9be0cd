import { describe, expect, test } from 'vitest'
import type { DayLine } from '../../../outputs/day-list/line.ts'
import type { TodayLine } from '../../../server/workspace/today.ts'
import { dayOf } from '../../../values/day.ts'
import { filtersOf, queryOf, shown } from './filters.ts'
import { whenWords } from './when-words.ts'

const line = (name: string, more: Partial<TodayLine> = {}): TodayLine =>
  ({
    kind: 'dose-due',
    who: ['nurse'],
    beside: [],
    patient: { id: name, name, birthDate: null, teams: ['a'] },
    agreed: { calls: [], assigned: null, waits: null },
    ...more,
  }) as unknown as TodayLine

describe('The filters', () => {
  test('are one’s own role in all one’s teams, unless the address says otherwise', () => {
    expect(filtersOf({}, 'nurse')).toEqual({ view: 'list', role: 'nurse', team: undefined, kind: undefined, days: 14, months: 12 })
    expect(filtersOf({ role: 'all', days: '28', kind: 'referral', view: 'round', months: '3', team: 't' }, 'nurse')).toEqual({
      view: 'round',
      role: undefined,
      team: 't',
      kind: 'referral',
      days: 28,
      months: 3,
    })
  })
  test('an address that makes no sense falls back to the usual', () => {
    expect(filtersOf({ days: '9999', kind: '<script>', view: 'x' }, 'dentist')).toMatchObject({ days: 14, kind: undefined, view: 'list' })
  })
  test.each([{}, { role: 'all' }, { days: '7', team: 't', kind: 'dose-held' }, { view: 'round', months: '1' }])(
    'go into the address and back: %o',
    (query) => {
      expect(queryOf(filtersOf(query, 'nurse'))).toEqual(query)
    },
  )
  test('show what the role does, and what names nobody', () => {
    const lines = [line('A'), line('B', { who: ['dentist'] }), line('C', { who: [] })]
    expect(shown(lines, filtersOf({}, 'nurse')).map((l) => l.patient.name)).toEqual(['A', 'C'])
    expect(shown(lines, filtersOf({ role: 'all' }, 'nurse'))).toHaveLength(3)
  })
  test('find a kind that stands beside another, and a name however it is typed', () => {
    const lines = [
      line('Zoë van Ðam', { kind: 'denosumab-late', beside: [{ kind: 'laboratory-missing', why: { nl: '', en: '' } }] }),
      line('Bea Bedacht'),
    ]
    expect(shown(lines, filtersOf({ kind: 'laboratory-missing' }, 'nurse'))).toHaveLength(1)
    expect(shown(lines, filtersOf({}, 'nurse'), 'van zoe').map((l) => l.patient.name)).toEqual(['Zoë van Ðam'])
    expect(shown(lines, filtersOf({}, 'nurse'), '  ')).toHaveLength(2)
  })
})

describe('When, in words', () => {
  const asOf = dayOf(2026, 11, 21)!
  const say = (l: Partial<DayLine>, lang: 'nl' | 'en' = 'nl') =>
    whenWords({ state: 'due', due: null, from: null, daysLate: 0, lastSafeDay: null, kind: 'dose-due', ...l }, asOf, lang).join(' · ')
  test.each([
    [
      { state: 'late', due: '2026-10-06', daysLate: 46, lastSafeDay: '2026-11-03' },
      '46 dagen te laat · was 6 okt 2026 · uiterste dag 3 nov 2026 is voorbij',
    ],
    [{ state: 'late', due: '2026-11-20', daysLate: 1 }, '1 dag te laat · was 20 nov 2026'],
    [{ due: '2026-11-21' }, 'vandaag'],
    [{ state: 'coming', due: '2026-11-26' }, '26 nov 2026 · over 5 dagen'],
    [{ state: 'coming', due: '2026-11-22' }, '22 nov 2026 · morgen'],
    [{ state: 'held', due: '2026-11-25', kind: 'dose-held' }, 'dosis 25 nov 2026 · over 4 dagen'],
    [{ due: '2026-07-01', kind: 'radiograph' }, 'sinds 1 jul 2026'],
    [{ due: '2027-02-19', from: '2026-11-19' }, 'uiterlijk 19 feb 2027 · sinds 19 nov 2026'],
    [
      { state: 'missing', kind: 'exit-missing', due: '2027-02-09', from: '2027-01-10', lastSafeDay: '2027-02-07' },
      '10 jan 2027 · over 50 dagen · uiterlijk 9 feb 2027 · uiterste dag 7 feb 2027',
    ],
    [{ state: 'held' }, ''],
  ] as readonly (readonly [Partial<DayLine>, string])[])('%o', (l, words) => expect(say(l)).toBe(words))
  test('in English too', () =>
    expect(say({ state: 'late', due: '2026-10-06', daysLate: 46 }, 'en')).toBe('46 days late · was due 6 Oct 2026'))
})
