import { describe, expect, test } from 'vitest'
import { icd } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { activeCancer, aggressiveBoneDisease, boneMetastases, bonePain, castrationResistant, highSkeletalEventRisk, lifeExpectancy, myeloma, significantBoneMetastases, skeletalEvent, tumour, tumourNamed } from './cancer-state.ts'
import { caseOf, daysAgo, diagnosis, finding, found } from './example-case.ts'

const date = daysAgo(3)
const missing = { state: 'missing', from: [] }
const clinical = (code: string): Fields => ({ clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }] } })
const verification = (code: string): Fields => ({ verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }] } })
const [past, refuted, likely] = [clinical('remission'), verification('refuted'), verification('provisional')]
const cancer = (code: string, text: string, more: Fields = {}) => diagnosis(code, { id: text, code: { ...icd(code), text }, ...more })
const breast = (more: Fields = {}) => cancer('C50.9', 'breast', more)
const lung = (more: Fields = {}) => cancer('C34.1', 'lung', more)
const metastases = (more: Fields = {}) => cancer('C79.5', 'metastases', more)

describe('what a clinician wrote down', () => {
  test.each([
    ['bone-pain', bonePain],
    ['aggressive-bone-disease', aggressiveBoneDisease],
    ['significant-bone-metastases', significantBoneMetastases],
    ['high-skeletal-event-risk', highSkeletalEventRisk],
    ['castration-resistant', castrationResistant],
  ])('%s: yes, no, or not recorded; the newest counts', (code, fact) => {
    expect(found(fact, caseOf(finding(code, true), finding(code, false, daysAgo(30), { id: 'old' })))).toEqual({ state: 'known', value: 'yes', from: [`yes, Observation/${code}, ${date}`] })
    expect(found(fact, caseOf(finding(code, false)))).toEqual({ state: 'known', value: 'no', from: [`no, Observation/${code}, ${date}`] })
    expect(found(fact, caseOf())).toEqual(missing)
  })
  test('life expectancy', () => {
    expect(found(lifeExpectancy, caseOf(finding('life-expectancy-months', 6)))).toEqual({ state: 'known', value: 6, from: [`6 months, Observation/life-expectancy-months, ${date}`] })
    expect(found(lifeExpectancy, caseOf())).toEqual(missing)
  })
  test.each(['none', 'threatening', 'active'])('a skeletal event: %s', (value) => {
    expect(found(skeletalEvent, caseOf(finding('skeletal-event', value)))).toEqual({ state: 'known', value, from: [`${value}, Observation/skeletal-event, ${date}`] })
  })
  test('a skeletal event, not recorded', () => expect(found(skeletalEvent, caseOf())).toEqual(missing))
})

describe('metastases and myeloma', () => {
  test.each([
    ['active', {}, 'yes', 'yes'],
    ['likely', likely, 'yes', 'yes'],
    // In remission too the protein misleads the correction of calcium.
    ['in remission', past, 'no', 'yes'],
    ['refuted', refuted, 'no', 'no'],
  ])('%s', (_, more, nowSaid, everSaid) => {
    expect(found(boneMetastases, caseOf(metastases(more)))).toMatchObject({ state: 'known', value: nowSaid })
    expect(found(myeloma, caseOf(cancer('C90.0', 'myeloma', more)))).toMatchObject({ state: 'known', value: everSaid })
  })
})

describe('the tumour', () => {
  const kind = (value: string, text: string) => ({ state: 'known', value, from: [`${text}, Condition/${text}`] })
  test.each([
    ['C50.9', 'breast'],
    ['C61', 'prostate'],
    ['C34.1', 'lung'],
    ['C64', 'renal'],
    ['C18.0', 'other-solid'],
    ['C83.3', 'haematological'],
  ])('%s is %s', (code, value) => expect(found(tumour, caseOf(cancer(code, 'it')))).toEqual(kind(value, 'it')))
  test.each([
    ['breast-cancer', 'breast'],
    ['myeloma', 'myeloma'],
    ['osteoporosis', undefined],
  ] as const)('of the diagnosis %s: %s', (code, value) => expect(tumourNamed(code)).toBe(value))

  test('two active ones: one of them, asked which', () => {
    expect(found(tumour, caseOf(breast(), lung()))).toEqual({ state: 'one-of', values: ['breast', 'lung'], from: ['breast, Condition/breast', 'lung, Condition/lung'] })
  })
  test('one active, one past: the active one', () => expect(found(tumour, caseOf(breast(past), lung()))).toEqual(kind('lung', 'lung')))
  test('one likely, one past: the likely one', () => expect(found(tumour, caseOf(breast(past), lung(likely)))).toEqual(kind('lung', 'lung')))
  test('a past one when there is no other', () => expect(found(tumour, caseOf(breast(past)))).toEqual(kind('breast', 'breast')))
  test('a refuted one does not count', () => {
    expect(found(tumour, caseOf(breast(refuted), lung()))).toEqual(kind('lung', 'lung'))
    expect(found(tumour, caseOf(breast(refuted)))).toEqual({ state: 'known', value: 'none', from: [] })
  })
  test('the same one twice is one', () => expect(found(tumour, caseOf(breast(), breast({ id: 'again' })))).toMatchObject({ state: 'known', value: 'breast' }))
  test('metastases of nobody knows what: asked', () => {
    expect(found(tumour, caseOf(metastases()))).toEqual(missing)
    expect(found(tumour, caseOf(diagnosis('M81.9'), metastases(past)))).toEqual(missing)
  })
  test.each([
    ['nothing', []],
    ['refuted metastases', [metastases(refuted)]],
    ['osteoporosis', [diagnosis('M81.9')]],
  ])('none with %s', (_, conditions) => expect(found(tumour, caseOf(...conditions))).toEqual({ state: 'known', value: 'none', from: [] }))
})

describe('an active cancer', () => {
  test.each([
    ['breast cancer', breast(), 'Condition/breast'],
    ['likely breast cancer', breast(likely), 'Condition/breast'],
    ['bone metastases', metastases(), 'Condition/metastases'],
    ['breast cancer of the past', breast(past), undefined],
    ['refuted breast cancer', breast(refuted), undefined],
    ['osteoporosis', diagnosis('M81.9'), undefined],
  ])('%s', (_, condition, reference) => expect(activeCancer(caseOf(condition))?.reference).toBe(reference))
})
