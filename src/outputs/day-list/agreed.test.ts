import { describe, expect, test } from 'vitest'
import { today } from '../../record/example-bundle.ts'
import { addDays, isoDay } from '../../values/day.ts'
import { type Agreement, agreedOn, whyNotWait } from './agreed.ts'

const dentalCheck = { key: 'dental-screening/required/', firm: false, lastSafeDay: null }
const denosumab = { key: 'dose-overdue/overdue/MedicationStatement/m', firm: true, lastSafeDay: '2026-12-18' }
const in7 = isoDay(addDays(today, 7))
const agreement = (line: string, did: Agreement['did'], more: Partial<Agreement> = {}): Agreement => ({
  id: 'a',
  line,
  did,
  by: 'V. Voorbeeld',
  at: '2026-11-21T09:00:00Z',
  note: 'geen gehoor',
  owner: null,
  until: null,
  ...more,
})

describe('A line is put off', () => {
  test('for a week, and comes back on the day', () => {
    const put = [agreement(dentalCheck.key, 'postponed', { until: in7 })]
    expect(agreedOn(dentalCheck, put, today).waits).toBe(put[0])
    expect(agreedOn(dentalCheck, put, addDays(today, 7)).waits).toBeNull()
  })
  test('denosumab that is late is not, also when the record says so', () => {
    expect(whyNotWait(denosumab, addDays(today, 1), today)).toBe('firm')
    expect(agreedOn(denosumab, [agreement(denosumab.key, 'postponed', { until: in7 })], today).waits).toBeNull()
  })
  test('only to a day to come, four weeks at most, and never past the last safe day', () => {
    expect(whyNotWait(dentalCheck, today, today)).toBe('past')
    expect(whyNotWait(dentalCheck, addDays(today, 28), today)).toBeUndefined()
    expect(whyNotWait(dentalCheck, addDays(today, 29), today)).toBe('too-far')
    const dose = { firm: false, lastSafeDay: isoDay(addDays(today, 5)) }
    expect(whyNotWait(dose, addDays(today, 5), today)).toBeUndefined()
    expect(whyNotWait(dose, addDays(today, 6), today)).toBe('too-far')
  })
  test('not longer than that by a Task from elsewhere', () => {
    expect(agreedOn(dentalCheck, [agreement(dentalCheck.key, 'postponed', { until: '2030-01-01' })], today).waits).toBeNull()
  })
})

describe('What was agreed', () => {
  test('of another line stays there: when the answer changes the line is new', () => {
    expect(agreedOn(dentalCheck, [agreement('dental-screening/other/', 'postponed', { until: in7 })], today)).toEqual({
      calls: [],
      assigned: null,
      waits: null,
    })
  })
  test('the newest assignment counts, every call is kept', () => {
    const list = [
      agreement(dentalCheck.key, 'assigned', { owner: 'A', at: '2026-11-20T09:00:00Z' }),
      agreement(dentalCheck.key, 'assigned', { owner: 'B' }),
      agreement(dentalCheck.key, 'called', { id: 'c1' }),
      agreement(dentalCheck.key, 'called', { id: 'c2', at: '2026-11-21T10:00:00Z' }),
    ]
    const { assigned, calls } = agreedOn(dentalCheck, list, today)
    expect(assigned?.owner).toBe('B')
    expect(calls.map((c) => c.id)).toEqual(['c2', 'c1'])
  })
})
