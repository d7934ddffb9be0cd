import { describe, expect, test } from 'vitest'
import { today } from '../../record/example-bundle.ts'
import { addDays, isoDay } from '../../values/day.ts'
import type { Agreement } from './agreed.ts'
import { agreementIn, agreementTask, plannedLines, taskSystem, withPlanned } from './agreement-task.ts'

const agreement: Agreement = {
  id: 't1',
  line: 'dental-screening/required/Patient/p1',
  did: 'postponed',
  by: 'V. Voorbeeld',
  at: '2026-11-21T09:00:00.000Z',
  note: 'tandarts met vakantie <b>',
  owner: null,
  until: '2026-11-28',
}

describe('An agreement in the record', () => {
  test.each([
    agreement,
    { ...agreement, did: 'called', until: null } as const,
    { ...agreement, did: 'assigned', until: null, note: null, owner: 'B. Bedacht' } as const,
  ])('is read as it was written: $did', (a) => expect(agreementIn(agreementTask(a, 'p1'))).toEqual(a))
  test('taken back it is none', () =>
    expect(agreementIn({ ...agreementTask(agreement, 'p1'), status: 'entered-in-error' })).toBeUndefined())
  test('a Task of somebody else’s is none', () =>
    expect(agreementIn({ resourceType: 'Task', id: 'x', status: 'on-hold', code: { text: 'bellen' } })).toBeUndefined())
})

const options = { asOf: today, daysAhead: 14 }
const day = (shift: number) => isoDay(addDays(today, shift))
const task = (by: string, more = {}) => ({
  resourceType: 'Task',
  id: 'lab',
  status: 'requested',
  intent: 'plan',
  code: { coding: [{ system: taskSystem, code: 'creatinine-after-2-weeks' }] },
  restriction: { period: { end: by } },
  performerType: [{ coding: [{ code: 'nurse' }] }],
  description: 'Creatinine na het infuus van 4 november',
  ...more,
})

describe('What people planned', () => {
  test('creatinine two weeks after a dose, three days ago: late, for the nurse, in the words of who planned it', () => {
    expect(plannedLines([task(day(-3))], options)).toMatchObject([
      {
        kind: 'laboratory-after-dose',
        state: 'late',
        daysLate: 3,
        who: ['nurse'],
        why: { nl: 'Creatinine na het infuus van 4 november' },
        key: 'Task/lab',
      },
    ])
  })
  test('done, or further off than the list looks: none', () => {
    expect(plannedLines([task(day(-3), { status: 'completed' }), task(day(15))], options)).toEqual([])
  })
  test('an appointment in five days is coming; one that has gone by is no task', () => {
    const at = (shift: number) => ({
      resourceType: 'Appointment',
      id: `a${shift}`,
      status: 'booked',
      start: `${day(shift)}T09:00:00+01:00`,
      description: 'Infuus',
    })
    expect(plannedLines([at(5), at(-1)], options)).toMatchObject([{ kind: 'appointment', state: 'coming', due: day(5) }])
  })
  test('a question about a dose opens the dose, for the prescriber', () => {
    const question = task(day(0), {
      code: { coding: [{ system: taskSystem, code: 'ask-prescriber' }] },
      performerType: [{ coding: [{ code: 'prescriber' }] }],
    })
    expect(plannedLines([question], options)).toMatchObject([
      { kind: 'question', state: 'due', who: ['prescriber'], next: { page: 'dose' } },
    ])
  })
  test('the control of a lesion opens that lesion; said by the advice too, it is there once', () => {
    const control = task(day(3), {
      code: { coding: [{ system: taskSystem, code: 'clinical-3-months' }] },
      focus: { reference: 'Condition/l' },
    })
    const [line] = plannedLines([control], options)
    expect(line).toMatchObject({ kind: 'lesion-control', next: { page: 'lesion', item: 'l' } })
    expect(withPlanned([{ ...line!, key: 'advice' }], [line!]).map((l) => l.key)).toEqual(['advice'])
    expect(withPlanned([{ ...line!, key: 'advice', subject: 'Condition/other' }], [line!])).toHaveLength(2)
  })
  test('a planned dose is there once too; without a word of the advice on a dose it stands by itself', () => {
    const [dose] = plannedLines([task(day(3), { code: { coding: [{ system: taskSystem, code: 'give-dose' }] } })], options)
    expect(dose).toMatchObject({ kind: 'dose-due', next: { page: 'dose' } })
    const held = { ...dose!, key: 'advice', answers: [{ decision: 'pre-dose-check', outcome: 'hold', subject: 'x' }] }
    expect(withPlanned([held], [dose!]).map((l) => l.key)).toEqual(['advice'])
    expect(withPlanned([], [dose!])).toEqual([dose])
  })
  test('creatinine after a dose, planned with the dose and said by the advice of the drug, is there once', () => {
    const [control] = plannedLines([task(day(2), { focus: { reference: 'MedicationAdministration/d' } })], options)
    const advised = (shift: number) => ({ ...control!, key: 'advice', subject: 'MedicationStatement/zometa', due: day(shift) })
    // Around a weekend or a visit it may be planned a week sooner or later; another day is the control of another dose.
    expect([-5, 2, 9].map((shift) => withPlanned([advised(shift)], [control!]).map((l) => l.key))).toEqual([
      ['advice'],
      ['advice'],
      ['advice'],
    ])
    expect([-6, 10].map((shift) => withPlanned([advised(shift)], [control!]).length)).toEqual([2, 2])
    expect(withPlanned([{ ...advised(2), kind: 'dose-due' }], [control!])).toHaveLength(2)
    expect(withPlanned([{ ...advised(2), due: null }], [control!])).toHaveLength(2)
  })
  test('creatinine after the last dose does not stand for the next dose that was planned', () => {
    const [dose] = plannedLines([task(day(10), { code: { coding: [{ system: taskSystem, code: 'give-dose' }] } })], options)
    const control = {
      ...dose!,
      key: 'advice',
      kind: 'laboratory-after-dose' as const,
      answers: [{ decision: 'pre-dose-check', outcome: 'creatinine-after-2-weeks', subject: 'x' }],
    }
    expect(withPlanned([control], [dose!])).toHaveLength(2)
  })
  test('what was agreed on a line is no line', () => expect(plannedLines([agreementTask(agreement, 'p1')], options)).toEqual([]))
})
