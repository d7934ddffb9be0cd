import { describe, expect, test } from 'vitest'
import { advise } from '../../advice/advise.ts'
import { daysAgo, diagnosis, finding, given, measured, planned, taken } from '../../facts/example-case.ts'
import { recordOf, today } from '../../record/example-bundle.ts'
import type { Fields } from '../../record/json.ts'
import { addDays, parseDay } from '../../values/day.ts'
import { type GivenDose, saved } from './chairs.ts'
import { homeLines } from './home-round.ts'

const round = (...resources: readonly Fields[]) => {
  const record = recordOf(...resources)
  return homeLines(record, advise(record, { asOf: today }), { asOf: today, daysAhead: 14 })
}
const zometa = [diagnosis('C79.5'), taken('zometa', '2026-06-01'), given('zometa', daysAgo(25))]
const blood = [
  measured('creatinine', 80, '2026-05-28', { id: 'baseline' }),
  measured('creatinine', 82),
  measured('weight', 70),
  measured('calcium', 2.3),
  measured('albumin', 42),
]
const allWell = [
  finding('home-safety-concern', false),
  finding('medication-ordered', true),
  finding('poor-venous-access', false),
  finding('patient-portal', true),
  finding('digitally-skilled', true),
]

describe('The round at home', () => {
  test('everything looked at and in order: at home, by the portal', () => {
    const [line] = round(...zometa, ...blood, ...allWell)
    expect(line).toMatchObject({
      place: 'home',
      due: '2026-11-24',
      phones: 'portal',
      check: { outcome: 'give' },
      obstacles: { blood: 'clear', drug: 'clear', veins: 'clear', portal: 'clear', skills: 'clear', safety: 'clear' },
    })
  })
  test('what nobody recorded is unknown, not in order', () => {
    const [line] = round(...zometa, ...blood, finding('home-safety-concern', false), finding('medication-ordered', true))
    expect(line).toMatchObject({ place: 'home', phones: 'unknown', obstacles: { veins: 'unknown', portal: 'unknown', skills: 'unknown' } })
  })
  test('safety never checked: the place cannot be told, and the round says so', () => {
    const [line] = round(...zometa, ...blood, finding('medication-ordered', true))
    expect(line).toMatchObject({ place: 'ask', obstacles: { safety: 'unknown', drug: 'clear' } })
  })
  test('no portal: the nurse phones', () => {
    const [line] = round(...zometa, ...blood, ...allWell.filter((f) => f.id !== 'patient-portal'), finding('patient-portal', false))
    expect(line).toMatchObject({ place: 'home', phones: 'nurse', obstacles: { portal: 'problem' } })
  })
  test('veins that are hard to puncture: relocated care; for an injection they are of no matter', () => {
    const hard = [...allWell.filter((f) => f.id !== 'poor-venous-access'), finding('poor-venous-access', true)]
    expect(round(...zometa, ...blood, ...hard)[0]).toMatchObject({ place: 'relocated-care', obstacles: { veins: 'problem' } })
    const xgeva = [diagnosis('C79.5'), taken('xgeva', '2026-06-01'), given('xgeva', daysAgo(25))]
    expect(round(...xgeva, ...blood, ...hard)[0]).toMatchObject({ place: 'home', obstacles: { veins: 'not-needed' } })
  })
  test('blood not drawn, drug not ordered: still on the round, kept in the day hospital until that is solved', () => {
    const [line] = round(...zometa, ...allWell.filter((f) => f.id !== 'medication-ordered'), finding('medication-ordered', false))
    expect(line).toMatchObject({ place: 'day-hospital', check: { outcome: 'hold' }, obstacles: { blood: 'problem', drug: 'problem' } })
  })
  test('a first dose belongs in the day hospital and is not on the round', () => {
    expect(round(diagnosis('C79.5'), planned('zometa', daysAgo(-3)), ...blood)).toEqual([])
  })
  test('due later than asked for: not on it yet; blood is not needed yet either', () => {
    const early = [diagnosis('C79.5'), taken('zometa', '2026-06-01'), given('zometa', daysAgo(5)), ...allWell]
    expect(round(...early)).toEqual([])
    const record = recordOf(...early)
    const [line] = homeLines(record, advise(record, { asOf: today }), { asOf: today, daysAhead: 30 })
    expect(line).toMatchObject({ due: '2026-12-14', obstacles: { blood: 'later' }, check: null })
  })
})

describe('Chairs and visits saved', () => {
  const dose = (day: string, place: GivenDose['place'], patient = 'ada'): GivenDose => ({ patient, day: parseDay(day)!, place })
  test('one for each dose at home within the period, both its days counted', () => {
    const doses = [
      dose('2026-08-31', 'home'),
      dose('2026-09-01', 'home'),
      dose('2026-10-15', 'home', 'bea'),
      dose('2026-11-30', 'home'),
      dose('2026-12-01', 'home'),
      dose('2026-10-01', 'elsewhere'),
      dose('2026-10-02', 'unknown'),
    ]
    expect(saved(doses, { from: parseDay('2026-09-01')!, to: parseDay('2026-11-30')! })).toEqual({
      from: '2026-09-01',
      to: '2026-11-30',
      chairs: 3,
      patients: 2,
      doses: 5,
      placeUnknown: 1,
    })
  })
  test('none recorded: none saved', () => {
    expect(saved([], { from: addDays(today, -90), to: today })).toMatchObject({ chairs: 0, patients: 0, doses: 0 })
  })
})
