import { expect, test } from 'vitest'
import { look } from '../engine/fact.ts'
import type { TherapyCase } from './case.ts'
import { about, evidenceOf, newest, therapyEvidence } from './case.ts'
import { doseClearance } from './dose-check.ts'
import { caseOf, finding, given, measured, planned, stopped, taken } from './example-case.ts'

test('what the jaw is under, and systemic angiogenesis inhibitors taken now', () => {
  const c = caseOf(taken('alendronate', '2020-01-01'), taken('raloxifene', '2020-01-01'), taken('sunitinib', '2026-01-01'), stopped('bevacizumab', '2025-01-01', '2025-06-01'), planned('prolia', '2026-12-01'))
  expect(c.taken.map((t) => t.substance.id).sort()).toEqual(['alendronate', 'bevacizumab', 'raloxifene', 'sunitinib'])
  expect(c.planned.map((t) => t.substance.id)).toEqual(['denosumab'])
  expect(c.antiresorptives.map((t) => t.substance.id)).toEqual(['alendronate'])
  expect(c.inhibitors.map((t) => t.substance.id)).toEqual(['sunitinib'])
})

test('decisions about one therapy share what was found for it', () => {
  const c = caseOf(taken('zometa', '2026-01-01'), taken('alendronate', '2020-01-01'))
  const [alendronate, zometa] = c.taken.map((therapy) => about(c, { therapy }) as TherapyCase)
  expect(about(c, { therapy: zometa!.therapy })).toBe(zometa)
  expect(about(c, { therapy: alendronate!.therapy })).not.toBe(zometa)
  expect(look(doseClearance, about(c, { therapy: zometa!.therapy }))).toBe(look(doseClearance, zometa!))
  expect(zometa!.whole).toBe(c)
})

test('a site with its findings is opened anew each time: two sites may share a finding', () => {
  const c = caseOf()
  const [first, second] = [about(c, { site: '46', findings: [] }), about(c, { site: '46', findings: [] })]
  expect(first).not.toBe(second)
  expect(about(c, { site: '46' })).not.toBe(first)
})

test('evidence of an observation is its value as shown, of a therapy its name, with the last dose or else the start', () => {
  const c = caseOf(measured('creatinine', 80, '2026-11-01'), finding('bone-pain', true, null), taken('prolia', '2026-01-01'), given('prolia', '2026-07-01'), taken('alendronate', '2020-01-01'), taken('raloxifene', undefined))
  expect(evidenceOf('creatinine', newest(c, 'creatinine')!)).toEqual({ fact: 'creatinine', value: '80 µmol/L', reference: 'Observation/creatinine', date: '2026-11-01' })
  expect(evidenceOf('bone-pain', newest(c, 'bone-pain')!)).toEqual({ fact: 'bone-pain', value: 'yes', reference: 'Observation/bone-pain', date: undefined })
  expect(newest(c, 'egfr')).toBe(undefined)
  const of = (id: string) => therapyEvidence('x', c.taken.find((t) => t.substance.id === id)!)
  expect(['denosumab', 'alendronate', 'raloxifene'].map(of)).toEqual([
    { fact: 'x', value: 'Prolia 60 mg', reference: 'MedicationStatement/prolia', date: '2026-07-01' },
    { fact: 'x', value: 'alendroninezuur 70 mg', reference: 'MedicationStatement/alendronate', date: '2020-01-01' },
    { fact: 'x', value: 'raloxifeen 60 mg', reference: 'MedicationStatement/raloxifene', date: undefined },
  ])
})
