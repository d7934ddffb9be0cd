import { describe, expect, test } from 'vitest'
import { atc, icd } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { about } from './case.ts'
import { caseOf, daysAgo, diagnosis, finding, found, given, planned, stopped, taken } from './example-case.ts'
import { ordered } from './example-mouth.ts'
import { otherIndication, otherIndications, painOrFracture } from './other-indication.ts'

const date = daysAgo(3)
const named = (code: string, id: string, more: Fields = {}) => diagnosis(code, { id, code: { ...icd(code), text: id }, ...more })
const past: Fields = { clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' }] } }
const likely: Fields = { verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'provisional' }] } }
const paget = named('M88.9', 'paget')
const forPaget: Fields = { reasonCode: [icd('M88.9')] }
const asked = (...resources: readonly Fields[]) => otherIndications(caseOf(...resources)).map((e) => e.code)

describe('for which other diseases of bone a drug may be chosen', () => {
  test.each([
    ['M88.9', 'paget'],
    ['Q78.0', 'osteogenesis-imperfecta'],
    ['Q78.1', 'fibrous-dysplasia'],
    ['K10.1', 'giant-cell-lesion'],
    ['Z94.0', 'kidney-transplant'],
    ['N18.4', 'chronic-kidney-disease'],
    ['M05.9', 'rheumatoid-arthritis'],
    ['K50.9', 'gastro-intestinal-disease'],
  ])('%s', (code, disease) => {
    expect(asked(named(code, 'it'))).toEqual([disease])
    expect(asked(named(code, 'it', likely))).toEqual([disease])
    expect(asked(named(code, 'it', past))).toEqual([])
  })
  test('each once, several together', () => expect(asked(paget, named('M88.9', 'again'), named('Q78.1', 'dysplasia')).sort()).toEqual(['fibrous-dysplasia', 'paget']))
  test.each([
    ['osteoporosis', [named('M81.9', 'osteoporosis')]],
    ['an earlier drug for it', [paget, stopped('aclasta', '2015-01-01', '2016-01-01', forPaget)]],
    ['an antiresorptive that runs', [paget, taken('alendronate', '2020-01-01')]],
    ['a question about the mouth', [paget, ordered('tooth-extraction', ['46'])]],
    ['an antiresorptive that begins for something else', [paget, planned('alendronate', daysAgo(-10), { reasonCode: [icd('M81.9')] })]],
  ])('none with %s', (_, resources) => expect(asked(...resources)).toEqual([]))
  test.each([
    ['a drug that begins for it, whatever runs', [taken('alendronate', '2020-01-01'), planned('aclasta', daysAgo(-10), forPaget)]],
    ['a drug that begins for it after an earlier one', [stopped('aclasta', '2015-01-01', '2016-01-01', forPaget), planned('aclasta', daysAgo(-10), forPaget)]],
    ['an earlier drug for osteoporosis', [stopped('alendronate', '2010-01-01', '2015-01-01')]],
    ['raloxifene that runs', [taken('raloxifene', '2020-01-01')]],
    ['an earlier raloxifene', [stopped('raloxifene', '2010-01-01', '2015-01-01', forPaget)]],
  ])('but with %s', (_, resources) => expect(asked(paget, ...resources)).toEqual(['paget']))
  test('denosumab 120 mg that begins for a giant cell lesion', () => {
    const forLesion = planned('xgeva', daysAgo(-10), { reasonCode: [icd('K10.1')] })
    expect(asked(named('K10.1', 'lesion'), taken('alendronate', '2020-01-01'), forLesion)).toEqual(['giant-cell-lesion'])
  })
  test('the next dose of one that runs is no beginning', () => {
    expect(asked(paget, taken('aclasta', '2025-01-01', forPaget), given('aclasta', '2025-12-01'), planned('aclasta', daysAgo(-10), forPaget))).toEqual([])
  })
})

describe('does the disease ask for a drug?', () => {
  const ask = (disease: Fields, ...others: readonly Fields[]) => {
    const c = caseOf(disease, ...others)
    return found(otherIndication, about(c, { disease: c.record.conditions.find((e) => e.reference === `Condition/${disease.id}`)! }))
  }
  const none = { state: 'known', value: 'none', from: [] }
  const prednisolone: Fields = { resourceType: 'MedicationStatement', id: 'prednisolone', status: 'active', medicationCodeableConcept: { ...atc('H02AB06'), text: 'prednisolone' } }
  const osteoporosis = named('M81.9', 'osteoporosis')
  test('Paget’s disease by itself', () => expect(ask(paget)).toEqual({ state: 'known', value: 'paget', from: ['paget, Condition/paget'] }))
  test('osteoporosis is no such disease', () => expect(ask(osteoporosis)).toEqual(none))

  test('rheumatoid arthritis on a glucocorticoid', () => {
    const arthritis = named('M05.9', 'arthritis')
    expect(ask(arthritis, prednisolone)).toEqual({ state: 'known', value: 'rheumatoid-arthritis', from: ['arthritis, Condition/arthritis', 'prednisolone, MedicationStatement/prednisolone'] })
    expect(ask(arthritis)).toEqual(none)
    expect(ask(arthritis, { ...prednisolone, status: 'completed' })).toEqual(none)
  })
  test('disease of the gut with osteoporosis, or a high fracture risk', () => {
    const crohn = named('K50.9', 'crohn')
    expect(ask(crohn, osteoporosis)).toEqual({ state: 'known', value: 'gastro-intestinal-disease', from: ['crohn, Condition/crohn', 'osteoporosis, Condition/osteoporosis'] })
    expect(ask(crohn, finding('fracture-risk-nhg', 'high'))).toEqual({ state: 'known', value: 'gastro-intestinal-disease', from: ['crohn, Condition/crohn', `fracture-risk-nhg: high, Observation/fracture-risk-nhg, ${date}`] })
    expect(ask(crohn, finding('fracture-risk-nhg', 'low'))).toEqual(none)
    expect(ask(crohn)).toEqual(none)
  })
  test('kidney disease with low bone mass', () => {
    const kidneys = named('N18.4', 'kidneys')
    expect(ask(kidneys, osteoporosis)).toEqual({ state: 'known', value: 'chronic-kidney-disease', from: ['kidneys, Condition/kidneys', 'low-bone-mass: osteoporosis, Condition/osteoporosis'] })
    expect(ask(kidneys)).toEqual(none)
  })
})

describe('pain or a fracture', () => {
  const fracture: Fields = { resourceType: 'Condition', id: 'fracture', code: { coding: [{ system: 'https://howship.example/fhir/CodeSystem/finding', code: 'fragility-fracture' }], text: 'fracture' } }
  test.each([
    ['a fracture', [fracture], 'yes', ['fracture, Condition/fracture']],
    ['a fracture without pain', [fracture, finding('bone-pain', false)], 'yes', ['fracture, Condition/fracture']],
    ['pain', [finding('bone-pain', true)], 'yes', [`yes, Observation/bone-pain, ${date}`]],
    ['no pain', [finding('bone-pain', false)], 'no', [`no, Observation/bone-pain, ${date}`]],
    ['nothing recorded', [], 'unknown', []],
  ])('%s', (_, resources, value, from) => expect(found(painOrFracture, caseOf(...resources))).toEqual({ state: 'known', value, from }))
})
