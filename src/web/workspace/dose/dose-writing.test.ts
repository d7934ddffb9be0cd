import type { MedicationAdministration, Resource, Task } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { advise } from '../../../advice/advise.ts'
import { readBundle } from '../../../record/read.ts'
import type { ClinicalRecord } from '../../../record/record.ts'
import { type Day, parseDay } from '../../../values/day.ts'
import { laidOver } from '../open-patient.ts'
import type { Change } from '../outbox.ts'
import { type DoseOn, doseOn } from './dose-on.ts'
import { type DoseTherapy, doseView } from './dose-view.ts'
import {
  answerChange,
  answeredControls,
  approvalsOf,
  askChange,
  controlsAfter,
  doneChange,
  type GivenTyped,
  givenChanges,
  momentOf,
  notGivenChanges,
  orderChange,
  seriesChanges,
  tasksOf,
  type Writing,
} from './dose-writing.ts'
import { resourcesOf } from './example-records.ts'
import { labs, measurement, numberIn } from './laboratory.ts'
import { nameOf } from './medication-of.ts'

const today = '2026-11-21'
const read = (resources: readonly Resource[], asOf: Day): ClinicalRecord | undefined => {
  const found = readBundle({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }, { asOf })
  return 'unusable' in found ? undefined : found.record
}
const adviceOn = (resources: readonly Resource[], day: string) =>
  advise(read(resources, parseDay(day)!)!, { asOf: parseDay(day)!, protocol: 'uz-leuven' })
const viewOn = (resources: readonly Resource[], day: string) =>
  doseView(read(resources, parseDay(day)!)!, adviceOn(resources, day), parseDay(day)!)
const therapyIn = (resources: readonly Resource[], day = today): DoseTherapy => viewOn(resources, day).therapies[0]!
const outcomesOf = (resources: readonly Resource[], decision: string, day = today): readonly string[] =>
  adviceOn(resources, day).recommendations.flatMap((r) => (r.decision === decision ? [r.outcome] : []))
const checkOn = (resources: readonly Resource[], day: string): DoseOn =>
  doseOn(read, resources, therapyIn(resources).subject, parseDay(day)!, 'uz-leuven')!

const writingIn = (resources: readonly Resource[], by = 'Verpleegkundige Voorbeeld'): Writing => ({
  patient: resources.find((one) => one.resourceType === 'Patient')!.id!,
  resources,
  therapy: therapyIn(resources),
  by,
  at: `${today}T10:00:00Z`,
  lang: 'nl',
})
const dose = (typed: Partial<GivenTyped>): GivenTyped => ({ day: today, mg: 60, controls: [], ...typed })
const give = (resources: readonly Resource[], typed: Partial<GivenTyped>): readonly Resource[] =>
  laidOver(resources, givenChanges(writingIn(resources), dose(typed)))
const of = <T extends Resource>(changes: readonly Change[], type: T['resourceType']): readonly T[] =>
  changes.map(({ resource }) => resource).filter((one): one is T => one.resourceType === type)

describe('Carla, whose Prolia of 6 April was due on 6 October and safe until 3 November', () => {
  const carla = resourcesOf('carla')

  test('before the dose: late beyond the last safe day', () => {
    expect(outcomesOf(carla, 'dose-overdue')).toEqual(['rebound-risk'])
  })

  const given = give(carla, { route: 'sc', site: 'abdomen', lot: '1122334', expiry: '2027-05', place: 'home', reactions: [] })
  test('once the dose of today is recorded, nothing is late and no exit is asked for', () => {
    expect(outcomesOf(given, 'dose-overdue')).toEqual([])
    expect(outcomesOf(given, 'stop-denosumab')).toEqual([])
  })
  test('it is the sixth of the same therapy, and the next is due six months later: 21 May 2027', () => {
    const { exposures, recommendations } = adviceOn(given, today)
    expect(exposures).toMatchObject([{ drug: 'denosumab', strengthMg: 60, doses: 6, lastDose: today }])
    expect(recommendations.find((r) => r.decision === 'dose-schedule')?.due).toEqual({ from: '2027-05-21', to: '2027-05-21' })
  })
  test('lot and expiry stay with the dose, and nothing of it is unknown to the record', () => {
    const administration = given.find(
      (one): one is MedicationAdministration => one.resourceType === 'MedicationAdministration' && one.effectiveDateTime === today,
    )!
    expect(administration.contained).toMatchObject([
      { resourceType: 'Medication', batch: { lotNumber: '1122334', expirationDate: '2027-05' } },
    ])
    expect(adviceOn(given, today).notices).toEqual(adviceOn(carla, today).notices)
  })
  test('the dose stands as 229 days after the last, past the last safe day', () => {
    // 6 April to 21 November: 24 + 31 + 30 + 31 + 31 + 30 + 31 + 21 = 229.
    expect(therapyIn(given).given[0]).toMatchObject({ date: today, daysSince: 229, timing: 'last-day-passed', mg: 60 })
  })
  test('a second dose on the same day is too early', () => {
    expect(checkOn(given, today)).toMatchObject({ therapy: { verdict: 'hold' } })
    expect(checkOn(given, today).therapy.checks.find(({ code }) => code === 'interval')?.state).toBe('against')
  })
  test('a dose recorded as given yesterday counts from yesterday', () => {
    const yesterday = give(carla, { day: '2026-11-20', time: '09:30' })
    expect(adviceOn(yesterday, today).exposures).toMatchObject([{ lastDose: '2026-11-20' }])
  })
  test('a dose not given leaves everything as it was, and is remembered with its reason', () => {
    const changes = notGivenChanges(writingIn(carla), { day: today, why: 'ill', newDay: '2026-11-27' })
    const after = laidOver(carla, changes)
    expect(outcomesOf(after, 'dose-overdue')).toEqual(['rebound-risk'])
    expect(adviceOn(after, today).exposures).toMatchObject([{ doses: 5, lastDose: '2026-04-06' }])
    expect(therapyIn(after).notGiven).toHaveLength(1)
    expect(of<Task>(changes, 'Task')).toMatchObject([{ status: 'requested', executionPeriod: { start: '2026-11-27' } }])
  })
  test('undone, it is as if it had not been given', () => {
    const [administration] = givenChanges(writingIn(carla), dose({}))
    const undone = laidOver(carla, [{ resource: { ...administration!.resource, status: 'entered-in-error' } as Resource }])
    expect(outcomesOf(undone, 'dose-overdue')).toEqual(['rebound-risk'])
  })
})

describe('Frieda, before her first Zometa: clearance 44.8 mL/min', () => {
  const frieda = resourcesOf('frieda')

  test('the dose is 3.3 mg (40 to under 50 mL/min), and nothing stands in the way', () => {
    const { therapy, lines } = checkOn(frieda, '2026-11-26')
    expect(therapy).toMatchObject({ verdict: 'give', first: true })
    expect(lines.find(({ decision }) => decision === 'zoledronate-dose')?.values).toMatchObject({ doseMg: 3.3, creatinineClearance: 44.8 })
  })
  test('what was looked at before it', () => {
    const seen = therapyIn(frieda).checks.map(({ code, state, values }) => [code, state, values[0]?.value.nl])
    expect(seen).toContainEqual(['creatinine', 'in-order', '97,2 µmol/L (1,1 mg/dL)'])
    expect(seen).toContainEqual(['clearance', 'in-order', '44,8 mL/min'])
    expect(seen).toContainEqual(['vitamin-d', 'in-order', '68 nmol/L'])
    expect(seen).toContainEqual(['dental', 'in-order', 'mond in orde'])
  })
  test('the creatinine of 17 November serves 28 days: until 15 December', () => {
    expect(therapyIn(frieda).checks.find(({ code }) => code === 'creatinine')?.usableUntil).toBe('2026-12-15')
  })
  test('given as 3.3 mg it is a dose of the 4 mg product, the plan runs, and the next is due four weeks on', () => {
    const given = laidOver(
      frieda,
      givenChanges({ ...writingIn(frieda), at: '2026-11-26T10:00:00Z' }, dose({ day: '2026-11-26', mg: 3.3, route: 'iv' })),
    )
    const { exposures, recommendations } = adviceOn(given, '2026-11-26')
    expect(exposures).toMatchObject([{ drug: 'zoledronate', strengthMg: 4, setting: 'oncology', lastDose: '2026-11-26', doses: 1 }])
    // 26 November + 28 days.
    expect(recommendations.find((r) => r.decision === 'dose-schedule')?.due).toEqual({ from: '2026-12-24', to: '2026-12-24' })
    expect(adviceOn(given, '2026-11-26').notices).toEqual(adviceOn(frieda, '2026-11-26').notices)
  })
  test('creatinine two weeks later becomes a task', () => {
    const changes = givenChanges(
      writingIn(frieda),
      dose({ mg: 3.3, controls: [{ control: 'creatinine-after-2-weeks', day: '2026-12-10' }] }),
    )
    expect(of<Task>(changes, 'Task')).toMatchObject([
      {
        code: { coding: [{ code: 'creatinine-after-2-weeks' }] },
        executionPeriod: { start: '2026-12-10' },
        performerType: [{ coding: [{ code: 'nurse' }] }],
      },
    ])
  })
})

describe('The control two weeks after a dose', () => {
  const frieda = resourcesOf('frieda')
  const given = give(frieda, { day: '2026-11-20', mg: 3.3, controls: [{ control: 'creatinine-after-2-weeks', day: '2026-12-04' }] })
  const therapy = therapyIn(given)

  test('stands open after the dose, and waits for a creatinine', () => {
    expect(controlsAfter(given, therapy)).toMatchObject([
      { control: 'creatinine-after-2-weeks', day: '2026-12-04', doseDay: '2026-11-20', lab: 'creatinine' },
    ])
  })
  test('is answered by a creatinine drawn after the dose, and by nothing else', () => {
    expect(answeredControls(given, therapy, ['creatinine'], '2026-12-04')).toHaveLength(1)
    expect(answeredControls(given, therapy, ['creatinine'], '2026-11-20')).toEqual([])
    expect(answeredControls(given, therapy, ['calcium', 'albumin'], '2026-12-04')).toEqual([])
  })
  test('once done it is gone, with what was seen kept', () => {
    const [one] = controlsAfter(given, therapy)
    const done = doneChange(one!.task, { by: 'Verpleegkundige Voorbeeld', at: `${today}T12:00:00Z` }, 'stabiel')
    expect(controlsAfter(laidOver(given, [done]), therapy)).toEqual([])
    expect(done.resource).toMatchObject({ status: 'completed', note: [{ text: 'stabiel' }] })
  })
})

describe('Elsa on Xgeva, day 36', () => {
  const elsa = resourcesOf('elsa')
  test('overdue, and the check says give', () => {
    expect(outcomesOf(elsa, 'dose-overdue')).toEqual(['overdue'])
    expect(therapyIn(elsa).verdict).toBe('give')
  })
  test('once given, the next is due 28 days on: 19 December', () => {
    const given = give(elsa, { mg: 120, route: 'sc', lot: 'X1' })
    expect(outcomesOf(given, 'dose-overdue')).toEqual([])
    expect(therapyIn(given)).toMatchObject({
      next: '2026-12-19',
      given: [{ date: today, daysSince: 36, timing: 'late' }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    })
  })
  test('a dose chosen for tomorrow is asked of tomorrow: calcium of 17 November still serves', () => {
    expect(checkOn(elsa, '2026-11-22').therapy.verdict).toBe('give')
  })
  test('on 16 December the calcium of 17 November is 29 days old: it is asked for again', () => {
    const { therapy } = checkOn(elsa, '2026-12-16')
    expect([therapy.verdict, therapy.checks.find(({ code }) => code === 'calcium')?.state]).toEqual(['hold', 'missing'])
  })
})

describe('A value that is lacking is typed in, and the check changes', () => {
  test('Yvonne: creatinine 128 from 80 µmol/L holds the dose; back at 86 (within 10 %: up to 88) it may be given', () => {
    const yvonne = resourcesOf('yvonne')
    expect(therapyIn(yvonne)).toMatchObject({ verdict: 'hold' })
    expect(therapyIn(yvonne).checks.find(({ code }) => code === 'creatinine')).toMatchObject({
      state: 'against',
      values: [{ value: { nl: '128 µmol/L' } }, { kind: 'baseline-creatinine', value: { nl: '80 µmol/L' } }],
    })
    const typed = laidOver(yvonne, [{ resource: measurement('yvonne', 'creatinine', 86, labs.creatinine.units[0], today) }])
    expect(therapyIn(typed)).toMatchObject({ verdict: 'give' })
  })
  test('Inge: corrected calcium 2.02 mmol/L holds; 2.35 with albumin 40 does not', () => {
    const inge = resourcesOf('inge')
    expect(therapyIn(inge)).toMatchObject({ verdict: 'hold' })
    expect(therapyIn(inge).checks.find(({ code }) => code === 'calcium')).toMatchObject({
      state: 'against',
      values: [{ kind: 'corrected-calcium', value: { nl: '2,02 mmol/L' } }, {}, {}],
    })
    const typed = laidOver(inge, [
      { resource: measurement('inge', 'calcium', 2.35, labs.calcium.units[0], today) },
      { resource: measurement('inge', 'albumin', 40, labs.albumin.units[0], today) },
    ])
    expect(therapyIn(typed)).toMatchObject({ verdict: 'give' })
  })
  test.each(Object.entries(labs).flatMap(([kind, { units }]) => units.map((unit) => [kind as keyof typeof labs, unit] as const)))(
    '%s in $unit is read without a notice',
    (kind, unit) => {
      const usual = { creatinine: [80, 0.9], calcium: [2.35, 9.4], albumin: [40, 4], '25-oh-d': [60, 24], weight: [65], height: [165] }[
        kind
      ]
      const value = usual[labs[kind].units.indexOf(unit)]!
      const carla = resourcesOf('carla')
      const after = laidOver(carla, [{ resource: measurement('carla', kind, value, unit, today) }])
      expect(adviceOn(after, today).notices).toEqual(adviceOn(carla, today).notices)
      expect(read(after, parseDay(today)!)!.observations.get(kind)?.[0]?.date?.text).toBe(today)
    },
  )
  test.each([
    ['2,35', 2.35],
    ['2.35', 2.35],
    ['80', 80],
    ['', undefined],
    ['0', undefined],
    ['-4', undefined],
    ['1.2.3', undefined],
    ['80 µmol', undefined],
  ])('%o is %o', (typed, value) => expect(numberIn(typed)).toBe(value))
})

describe('What goes first is told, not called in order', () => {
  test('Ursula: hypercalcaemia of malignancy lifts clearance 25.6, vitamin D 24 and the dentist, and says so', () => {
    const { verdict, checks } = therapyIn(resourcesOf('ursula'))
    expect(verdict).toBe('give')
    const lifted = checks.filter(({ state }) => state === 'lifted')
    expect(lifted.map(({ code }) => code)).toEqual(['clearance', 'vitamin-d', 'dental'])
    expect(lifted.map(({ liftedBy }) => liftedBy[0]?.en)).toEqual([
      'hypercalcaemia of malignancy',
      'hypercalcaemia of malignancy',
      'the drug goes before the mouth',
    ])
  })
})

describe('Too early, on a day of one’s own choosing', () => {
  test('Bea had Prolia on 5 August: today it is too early, on 29 January (a week before 5 February) no longer', () => {
    const bea = resourcesOf('bea')
    expect(checkOn(bea, today).therapy).toMatchObject({ verdict: 'hold' })
    expect(checkOn(bea, today).therapy.checks.find(({ code }) => code === 'interval')).toMatchObject({
      state: 'against',
      values: [{ value: { nl: '2026-08-05' } }, { kind: 'earliest-dose', value: { nl: '2027-01-29' } }],
    })
    expect(checkOn(bea, '2027-01-29').therapy.checks.find(({ code }) => code === 'interval')?.state).toBe('in-order')
  })
})

describe('What was seen after the dose', () => {
  const carla = resourcesOf('carla')
  test('none is said, not left out', () => {
    const changes = givenChanges(writingIn(carla), dose({ reactions: [] }))
    expect(changes.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === 'Observation')).toMatchObject([
      { valueCodeableConcept: { coding: [{ code: 'none' }] } },
    ])
  })
  test('where nobody looked, nothing is said', () => {
    expect(givenChanges(writingIn(carla), dose({})).map(({ resource }) => resource.resourceType)).toEqual(['MedicationAdministration'])
  })
  test('after an allergic reaction the next dose is asked about first', () => {
    const given = give(carla, { reactions: ['hypersensitivity'], reactionNote: 'urticaria' })
    // Six months later, with a fresh calcium and albumin, all else equal.
    const later = laidOver(given, [
      { resource: measurement('carla', 'calcium', 2.35, labs.calcium.units[0], '2027-05-20') },
      { resource: measurement('carla', 'albumin', 40, labs.albumin.units[0], '2027-05-20') },
    ])
    expect(therapyIn(later, '2027-05-21').verdict).not.toBe('give')
    expect(adviceOn(given, today).notices).toEqual(adviceOn(carla, today).notices)
  })
})

describe('Against the check', () => {
  const yvonne = resourcesOf('yvonne')
  const writing = writingIn(yvonne)
  const asked = askChange(writing, today, ['creatinine-rise'], 'Nefroloog akkoord?')
  const withQuestion = laidOver(yvonne, [asked])
  const question = asked.resource as Task

  test('a question reaches the prescriber, with what the check says', () => {
    expect(question).toMatchObject({
      status: 'requested',
      priority: 'urgent',
      performerType: [{ coding: [{ code: 'prescriber' }] }],
      input: [{ valueString: 'creatinine-rise' }],
    })
    expect(approvalsOf(withQuestion, writing.therapy, today, ['creatinine-rise'])).toEqual([])
  })
  test('the answer lets this dose be given on this day, for these reasons, and no other', () => {
    const answered = laidOver(withQuestion, [answerChange(writing, question, true, 'Akkoord na overleg nefroloog')])
    expect(approvalsOf(answered, writing.therapy, today, ['creatinine-rise'])).toHaveLength(1)
    expect(approvalsOf(answered, writing.therapy, '2026-11-22', ['creatinine-rise'])).toEqual([])
    expect(approvalsOf(answered, writing.therapy, today, ['creatinine-rise', 'calcium-low'])).toEqual([])
    const given = givenChanges(
      { ...writing, resources: answered },
      dose({ mg: 3.5, against: { verdict: 'hold', reason: 'Akkoord voorschrijver' } }),
    )
    expect(of<Task>(given, 'Task')).toMatchObject([{ id: question.id, status: 'completed' }])
    expect(of<MedicationAdministration>(given, 'MedicationAdministration')[0]?.note?.[0]?.text).toContain('Akkoord voorschrijver')
  })
  test('a refusal does not', () => {
    const refused = laidOver(withQuestion, [answerChange(writing, question, false, 'Wachten op nieuw creatinine')])
    expect(approvalsOf(refused, writing.therapy, today)).toEqual([])
  })
})

describe('A series', () => {
  const elsa = resourcesOf('elsa')
  const writing = writingIn(elsa)
  const series = seriesChanges(writing, writing.therapy.coming.slice(0, 3))

  test('one task a dose, each with its window: from a week before the 28 days are over', () => {
    expect(of<Task>(series, 'Task').map((task) => [task.executionPeriod?.start, task.restriction?.period?.start])).toEqual([
      // 16 October + 21 days; then each a week before its own day.
      [today, '2026-11-06'],
      ['2026-12-19', '2026-12-12'],
      ['2027-01-16', '2027-01-09'],
    ])
  })
  test('planned twice it stands once', () => {
    const planned = laidOver(elsa, series)
    expect(seriesChanges({ ...writing, resources: planned }, writing.therapy.coming.slice(0, 3))).toEqual([])
  })
  test('the dose that is given closes its task and leaves the others', () => {
    const planned = laidOver(elsa, series)
    const given = laidOver(planned, givenChanges({ ...writing, resources: planned }, dose({ mg: 120 })))
    expect(tasksOf(given, writing.therapy, 'give-dose').map(({ status }) => status)).toEqual(['completed', 'requested', 'requested'])
  })
  test('a dose given three days early closes the task it was for: the day after would be too early', () => {
    const frieda = resourcesOf('frieda')
    const own = writingIn(frieda)
    const planned = laidOver(frieda, seriesChanges(own, own.therapy.coming.slice(0, 2)))
    // Planned for 26 November and 24 December; given on 23 November, the next is possible from 14 December: 23 November + 21 days.
    const { thenFrom } = therapyIn(planned, '2026-11-23')
    expect(thenFrom).toBe('2026-12-14')
    const given = laidOver(planned, givenChanges({ ...own, resources: planned }, dose({ day: '2026-11-23', mg: 3.3, thenFrom: thenFrom! })))
    expect(tasksOf(given, own.therapy, 'give-dose').map(({ status }) => status)).toEqual(['completed', 'requested'])
  })
  test('a task says nothing of whether the dose was given: the advice stays', () => {
    expect(outcomesOf(laidOver(elsa, series), 'dose-overdue')).toEqual(['overdue'])
  })
  test('an order behind it is the same therapy: no duplicate, and what is late stays late', () => {
    const order = orderChange(writing, { period: 4, unit: 'wk' })!
    const ordered = laidOver(elsa, [order])
    expect(outcomesOf(ordered, 'duplicate-therapy')).toEqual([])
    expect(outcomesOf(ordered, 'dose-overdue')).toEqual(['overdue'])
    expect(therapyIn(ordered)).toMatchObject({ product: 'denosumab-120', next: '2026-11-13', verdict: 'give' })
    // It stands there now: a second one is not written.
    expect(orderChange({ ...writing, resources: ordered, therapy: therapyIn(ordered) }, { period: 4, unit: 'wk' })).toBeUndefined()
  })
})

test('the moment of a dose carries the clock it was read from', () => {
  expect(momentOf('2026-11-21', undefined)).toBe('2026-11-21')
  expect(momentOf('2026-11-21', '14:30')).toMatch(/^2026-11-21T14:30:00[+-]\d\d:\d\d$/)
  expect(parseDay(momentOf('2026-11-21', '23:59'))).toBe(parseDay('2026-11-21'))
})

test('what is written names the patient and has an id of its own', () => {
  const changes = givenChanges(
    writingIn(resourcesOf('carla')),
    dose({ lot: 'A', reactions: [], controls: [{ control: 'two-week-control', day: '2026-12-05' }] }),
  )
  expect(changes.map(({ resource }) => nameOf(resource)).every((name) => /\/[0-9a-f-]{36}$/.test(name))).toBe(true)
})
