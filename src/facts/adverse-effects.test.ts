import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { adverseEffectsOf, explainedTherapies, mronjFrequency } from './adverse-effects.ts'
import { caseOf, diagnosis, given, planned, stopped, taken } from './example-case.ts'
import { foundAt, known, lesion, ordered } from './example-mouth.ts'

describe('of which drugs the side effects are told', () => {
  const told = (...resources: readonly Fields[]) => explainedTherapies(caseOf(...resources)).map((t) => t.reference)
  test('antiresorptives that begin or run', () => expect(told(taken('alendronate', '2026-01-01'), planned('prolia', '2026-12-01'))).toEqual(['MedicationRequest/prolia-plan', 'MedicationStatement/alendronate']))
  test('not the next dose of one that runs, not one of the past, nor raloxifene', () => {
    expect(told(taken('prolia', '2026-01-01'), planned('prolia', '2026-12-01'))).toEqual(['MedicationStatement/prolia'])
    expect(told(stopped('alendronate', '2020-01-01', '2022-01-01'), taken('raloxifene', '2026-01-01'))).toEqual([])
  })
  test('none in a record that asks about the mouth', () => {
    expect(told(taken('alendronate', '2026-01-01'), ordered('tooth-extraction'))).toEqual([])
    expect(told(taken('alendronate', '2026-01-01'), lesion())).toEqual([])
  })
})

describe('which side effects', () => {
  const kind = (reference: string, ...resources: readonly Fields[]) => foundAt(adverseEffectsOf, reference, ...resources)
  test('of denosumab, of tablets, of an infusion', () => {
    expect(kind('MedicationStatement/prolia', taken('prolia', '2026-01-01'))).toEqual(known('denosumab', 'Prolia 60 mg, MedicationStatement/prolia, 2026-01-01'))
    expect(kind('MedicationStatement/alendronate', taken('alendronate', '2026-01-01')).value).toBe('oral-bisphosphonate')
    expect(kind('MedicationAdministration/aclasta-2026-01-01', given('aclasta', '2026-01-01')).value).toBe('iv-bisphosphonate')
  })
  test('a bisphosphonate by an unknown route: the longer list', () =>
    expect(kind('MedicationStatement/ibandronate', taken('ibandronate', '2026-01-01', { medicationCodeableConcept: { text: 'ibandroninezuur' }, dosage: [] })).value).toBe('iv-bisphosphonate'))

  const frequency = (reference: string, ...resources: readonly Fields[]) => foundAt(mronjFrequency, reference, ...resources)
  test('how often the jaw is hit, by setting', () => {
    expect(frequency('MedicationStatement/zometa', taken('zometa', '2026-01-01'), diagnosis('C79.5'))).toEqual(known('oncology', 'Zometa 4 mg, MedicationStatement/zometa, 2026-01-01'))
    expect(frequency('MedicationStatement/adjuvantZometa', taken('adjuvantZometa', '2026-01-01'), diagnosis('C50.9')).value).toBe('adjuvant')
    expect(frequency('MedicationStatement/alendronate', taken('alendronate', '2026-01-01')).value).toBe('osteoporosis')
  })
  test('not told for another disease, or while nobody knows what it is given for', () => {
    expect(frequency('MedicationStatement/aclasta', taken('aclasta', '2026-01-01', { reasonCode: [diagnosis('M88.9').code] })).value).toBe('unknown')
    expect(frequency('MedicationStatement/prolia', taken('prolia', '2026-01-01', { medicationCodeableConcept: { text: 'denosumab' }, dosage: [] })).value).toBe('unknown')
  })
})
