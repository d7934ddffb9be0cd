import { describe, expect, test } from 'vitest'
import { addDays, addMonths, civil, type Day, dayOf, isoDay, monthsBetween, parseDay, parseSpan, wholeYears } from './day.ts'

const day = (iso: string): Day => parseDay(iso)!

describe('a recorded date', () => {
  test('a year stays a year', () => {
    const span = parseSpan('2024')!
    expect([isoDay(span.first), isoDay(span.last), span.text]).toEqual(['2024-01-01', '2024-12-31', '2024'])
  })
  test('February 2024 ends on the 29th', () => expect(isoDay(parseSpan('2024-02')!.last)).toBe('2024-02-29'))
  test('the time is cut off, the writer’s own day stays', () => expect(parseSpan('2026-08-05T23:30:00+02:00')!.text).toBe('2026-08-05'))
  test.each(['2026-02-30', '2026-13-01', '2025-02-29', '26-01-01', '05-08-2026', 'yesterday', '', '2026-1-1', '1500-01-01', '2999-01-01'])(
    '%s is no date',
    (text) => expect(parseSpan(text)).toBeUndefined(),
  )
  test.each([20_260_805, null, undefined, {}, ['2026']])('%o is no date', (value) => expect(parseSpan(value)).toBeUndefined())
})

describe('the calendar', () => {
  test('agrees with the computer’s own over four centuries', () => {
    for (let d = dayOf(1870, 1, 1)!; d < dayOf(2200, 1, 1)!; d = addDays(d, 13)) {
      expect(isoDay(d)).toBe(new Date(d * 86_400_000).toISOString().slice(0, 10))
      const { year, month, date } = civil(d)
      expect(dayOf(year, month, date)).toBe(d)
    }
  })
  test('6 months after 31 August is the last of February', () => {
    expect(isoDay(addMonths(day('2026-08-31'), 6))).toBe('2027-02-28')
    expect(isoDay(addMonths(day('2027-08-31'), 6))).toBe('2028-02-29')
  })
  test('2 months before 31 January is the last of November', () => expect(isoDay(addMonths(day('2026-01-31'), -2))).toBe('2025-11-30'))
})

describe('months between', () => {
  test('5 August to 5 January is five; a day earlier it is less, a day later more', () => {
    expect(monthsBetween(day('2026-08-05'), day('2027-01-05'))).toBe(5)
    expect(monthsBetween(day('2026-08-05'), day('2027-01-04'))).toBeLessThan(5)
    expect(monthsBetween(day('2026-08-05'), day('2027-01-06'))).toBeGreaterThan(5)
  })
  test('three years and 364 days are not yet four years', () => {
    expect(monthsBetween(day('2022-11-22'), day('2026-11-21'))).toBeLessThan(48)
    expect(monthsBetween(day('2022-11-21'), day('2026-11-21'))).toBe(48)
  })
  test('never falls while the days go on', () => {
    let last = -1
    for (let d = day('2023-10-31'); d < day('2025-04-01'); d = addDays(d, 1)) {
      const now = monthsBetween(day('2023-10-31'), d)
      expect(now).toBeGreaterThanOrEqual(last)
      last = now
    }
  })
})

describe('age', () => {
  test('turns on the birthday, not the day before', () => {
    expect(wholeYears(day('1956-11-21'), day('2026-11-21'))).toBe(70)
    expect(wholeYears(day('1956-11-22'), day('2026-11-21'))).toBe(69)
  })
  test('someone born on 29 February is a year older by 1 March', () => expect(wholeYears(day('1956-02-29'), day('2027-03-01'))).toBe(71))
})
