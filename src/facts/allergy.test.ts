import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { chloramineAllergy, chlorhexidineAllergy, clindamycinAllergy, doxycyclineAllergy, iodineAllergy, macrolideAllergy, metronidazoleAllergy, penicillinAllergy, peroxideAllergy, quinoloneAllergy } from './allergy.ts'
import { caseOf, found } from './example-case.ts'

const status = (clinical: string, verification: string): Fields => ({
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: clinical }] },
  verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code: verification }] },
})
const active = status('active', 'confirmed')
const past = status('resolved', 'confirmed')
const uncertain = status('active', 'unconfirmed')
const refuted = status('inactive', 'refuted')

/** AllergyIntolerance/<id>: to what these words say, or to nobody knows what. */
const allergy = (id: string, text: string | undefined, as: Fields = active): Fields => ({ resourceType: 'AllergyIntolerance', id, ...(text && { code: { text } }), ...as })
const unnamed = allergy('unnamed', undefined)

describe('penicillin', () => {
  test.each([
    ['active', active],
    ['past', past],
    ['unconfirmed', uncertain],
  ])('an allergy that is %s counts', (_, as) => {
    expect(found(penicillinAllergy, caseOf(allergy('a', 'penicilline', as)))).toEqual({ state: 'known', value: 'yes', from: ['penicilline, AllergyIntolerance/a'] })
  })
  test('a refuted one is a no, also beside one that cannot be read', () => {
    expect(found(penicillinAllergy, caseOf(unnamed, allergy('a', 'penicilline', refuted)))).toEqual({ state: 'known', value: 'no', from: ['penicilline, AllergyIntolerance/a'] })
  })
  test('refuted once, recorded again: it counts', () => {
    expect(found(penicillinAllergy, caseOf(allergy('a', 'penicilline', refuted), allergy('b', 'penicilline')))).toMatchObject({ value: 'yes', from: ['penicilline, AllergyIntolerance/b'] })
  })
  test('nothing recorded is not known', () => expect(found(penicillinAllergy, caseOf())).toEqual({ state: 'missing', from: [] }))
  test.each([
    ['pollen', allergy('a', 'pollen')],
    ['clindamycin', allergy('a', 'clindamycine')],
    ['clindamycin, refuted', allergy('a', 'clindamycine', refuted)],
  ])('an allergy to %s says nothing of penicillin', (_, other) => expect(found(penicillinAllergy, caseOf(other))).toEqual({ state: 'missing', from: [] }))
  test('no known allergy is a no', () => {
    expect(found(penicillinAllergy, caseOf(allergy('none', 'geen allergie bekend')))).toEqual({ state: 'known', value: 'no', from: ['no known allergy, AllergyIntolerance/none'] })
    expect(found(penicillinAllergy, caseOf(allergy('none', 'geen allergie bekend'), allergy('a', 'pollen')))).toMatchObject({ value: 'no' })
  })
  test('beside an allergy that cannot be read, "no known allergy" settles nothing', () => {
    expect(found(penicillinAllergy, caseOf(allergy('none', 'geen allergie bekend'), unnamed))).toEqual({ state: 'missing', from: [', AllergyIntolerance/unnamed'] })
  })
  test('one that cannot be read and was refuted does not count', () => {
    expect(found(penicillinAllergy, caseOf(allergy('none', 'geen allergie bekend'), allergy('unnamed', undefined, refuted)))).toMatchObject({ value: 'no' })
  })
})

describe.each([
  ['clindamycine', clindamycinAllergy],
  ['doxycycline', doxycyclineAllergy],
  ['ciprofloxacine', quinoloneAllergy],
  ['erytromycine', macrolideAllergy],
  ['metronidazol', metronidazoleAllergy],
  ['jodium', iodineAllergy],
  ['chloorhexidine', chlorhexidineAllergy],
  ['chlooramine', chloramineAllergy],
  ['waterstofperoxide', peroxideAllergy],
])('%s', (substance, fact) => {
  test.each([
    ['active', active],
    ['past', past],
    ['unconfirmed', uncertain],
  ])('an allergy that is %s counts', (_, as) => {
    expect(found(fact, caseOf(allergy('a', substance, as)))).toEqual({ state: 'known', value: 'yes', from: [`${substance}, AllergyIntolerance/a`] })
  })
  test.each([
    ['none recorded', []],
    ['one to pollen', [allergy('a', 'pollen')]],
    ['a refuted one', [allergy('a', substance, refuted)]],
    ['a refuted one that cannot be read', [allergy('a', undefined, refuted)]],
  ])('%s: it may be given', (_, allergies) => expect(found(fact, caseOf(...allergies))).toEqual({ state: 'known', value: 'no', from: [] }))
  test('one that cannot be read is asked about', () => expect(found(fact, caseOf(unnamed))).toEqual({ state: 'missing', from: [] }))
})
