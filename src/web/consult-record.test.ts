import { describe, expect, test } from 'vitest'
import { recognise, substances } from '../drugs/index.ts'
import { parseDay } from '../values/day.ts'
import { type Answers, noAnswers } from './answers.ts'
import { drugNamed, givenByInjection } from './consult-drugs.ts'
import { consultBundle, consultRecord } from './consult-record.ts'

const asOf = parseDay('2026-11-21')!
const consult = (answers: Partial<Answers>) => consultRecord({ ...noAnswers, ...answers }, asOf)
const prolia = { name: 'Prolia', since: '2023', last: '2026-08-05' } as const

describe('The record of a consult', () => {
  test('holds nothing when nothing was answered', () => {
    expect(consult({})).toMatchObject({
      medicationList: 'absent',
      medications: [],
      conditions: [],
      procedures: [],
      allergies: [],
      noKnownAllergy: undefined,
      notices: [],
    })
    expect(consultBundle(noAnswers, asOf).entry).toHaveLength(1)
  })

  test('keeps "2023" as 2023, and the last injection as a dose of its own', () => {
    const { medications, notices } = consult({ drugs: [prolia] })
    expect(medications.map(({ kind, start, drug }) => [kind, start?.text, drug?.substance?.id])).toEqual([
      ['statement', '2023', 'denosumab'],
      ['administration', '2026-08-05', 'denosumab'],
    ])
    expect(notices).toEqual([])
  })

  test('takes one named drug for no medication list: only "this is all" makes it one', () => {
    expect(consult({ drugs: [prolia] }).medicationList).toBe('absent')
    expect(consult({ drugs: [prolia], companion: 'unknown' }).medicationList).toBe('absent')
    expect(consult({ drugs: [prolia], companion: 'inhibitor' }).medicationList).toBe('absent')
    expect(consult({ drugs: [prolia], companion: 'none' }).medicationList).toBe('recorded')
    expect(consult({ drugs: [prolia], companion: 'corticosteroid' }).medicationList).toBe('recorded')
    expect(consult({ drugs: [prolia, { name: 'sunitinib', beside: true }], companion: 'inhibitor' }).medicationList).toBe('recorded')
  })

  test('"this is all" of a drug that has yet to begin says that nothing is taken yet', () => {
    expect(consult({ drugs: [{ name: 'Prolia', use: 'planned' }] }).medicationList).toBe('absent')
    expect(consult({ drugs: [{ name: 'Prolia', use: 'planned' }], companion: 'none' }).medicationList).toBe('recorded')
  })

  test('a list with a name on it that nobody knows is no list', () => {
    expect(consult({ drugs: [prolia, { name: 'blorpimab' }], companion: 'none' }).medicationList).toBe('absent')
  })

  test('tells "takes nothing" from "I do not know"', () => {
    expect(consult({ drugs: 'nothing' }).medicationList).toBe('nil-known')
    expect(consult({ drugs: 'unknown' }).medicationList).toBe('absent')
  })

  test.each([
    ['yes', [['penicillin', 'active']]],
    ['no', [['penicillin', 'refuted']]],
    ['unknown', []],
    [undefined, []],
  ] as const)('penicillin allergy answered %s', (penicillin, allergies) => {
    const record = consult(penicillin ? { penicillin } : {})
    expect(record.allergies.map(({ to, status }) => [to, status])).toEqual(allergies)
  })

  test('a drug that was stopped has ended, and one that has yet to begin is planned', () => {
    const [stopped] = consult({ drugs: [{ name: 'alendronate', since: '2018', last: '2024-06', use: 'stopped' }] }).medications
    expect(stopped).toMatchObject({ status: 'past', start: { text: '2018' }, end: { text: '2024-06' } })
    const [planned] = consult({ drugs: [{ name: 'Prolia', use: 'planned' }] }).medications
    expect(planned?.status).toBe('planned')
  })

  test('the indication is written with the drug; "something else" and "I do not know" say nothing', () => {
    expect(consult({ drugs: [prolia], indication: 'bone-metastases' }).medications[0]?.indications).toEqual(['bone-metastases'])
    expect(consult({ drugs: [prolia], indication: 'bone-metastases' }).conditions.map(({ code }) => code)).toEqual(['bone-metastases'])
    for (const indication of ['other', 'unknown'] as const)
      expect(consult({ drugs: [prolia], indication }).medications[0]?.indications).toEqual([])
  })

  test('urgency, pain and mobility go where each belongs', () => {
    const work = { procedure: 'tooth-extraction', teeth: [46, 47] } as const
    expect(consult({ ...work, urgency: 'urgent' }).procedures[0]?.urgent).toBe(true)
    expect(
      consult({ ...work, urgency: 'painful' })
        .observations.get('tooth-painful')
        ?.map(({ value }) => value),
    ).toEqual([true, true])
    expect(
      consult({ ...work, urgency: 'loose' })
        .observations.get('tooth-mobility')
        ?.map(({ value }) => value),
    ).toEqual([2, 2])
    expect(consult({ ...work, urgency: 'unknown' }).observations.size).toBe(0)
    expect(consult(work).procedures[0]?.sites.map(({ tooth }) => tooth)).toEqual([46, 47])
  })

  test('every brand and substance of the table is recognised again from what the consult writes', () => {
    const names = substances.flatMap(({ id, brands }) => [id, ...brands.map(({ name }) => name)])
    expect(names.length).toBeGreaterThan(100)
    for (const name of names) {
      const found = drugNamed(name)
      const [entry] = consult({ drugs: [{ name }] }).medications
      expect(entry?.drug?.substance?.id, name).toBe(found?.substance.id)
      expect(entry?.drug?.intravitreal ?? false, name).toBe(recognise({ codings: [], text: name })?.intravitreal ?? false)
    }
  })
})

test.each([
  ['Prolia', true],
  ['Zometa', true],
  ['Fosamax', false],
  ['ibandronate', undefined],
  ['blorpimab', undefined],
])('%s by injection: %s', (name, injected) => {
  expect(givenByInjection({ name })).toBe(injected)
})
