import { describe, expect, it } from 'vitest'
import { codeInWords, codingsOf, findingSystem, isLicensed, labelOf, procedureSystem, systemOf, textsOf } from './coding.ts'
import { bundleOf, icd, loinc, observation, only, recordIn, recordOf, ucum } from './example-bundle.ts'

describe('a code system is known by its URI or OID', () => {
  it.each([
    ['http://loinc.org', 'loinc'],
    ['http://loinc.org/', 'loinc'],
    ['https://loinc.org', 'loinc'],
    [' http://loinc.org ', 'loinc'],
    ['http://loinc.org|2.77', 'loinc'],
    ['HTTP://LOINC.ORG', 'loinc'],
    ['urn:oid:2.16.840.1.113883.6.1', 'loinc'],
    ['2.16.840.1.113883.6.1', 'loinc'],
    ['http://snomed.info/sct', 'sct'],
    ['http://snomed.info/sct/11000146104', 'sct'],
    ['http://snomed.info/sct/11000146104/version/20260331', 'sct'],
    ['http://hl7.org/fhir/sid/icd-10', 'icd10'],
    ['https://hl7.org/fhir/sid/icd-10-cm/', 'icd10'],
    ['http://unitsofmeasure.org', 'ucum'],
    ['http://www.whocc.no/atc', 'atc'],
    ['https://www.whocc.no/atc', 'atc'],
    ['http://www.nlm.nih.gov/research/umls/rxnorm', 'rxnorm'],
    [findingSystem, 'finding'],
    [findingSystem.toUpperCase(), 'finding'],
    [findingSystem.replace('https', 'http'), 'finding'],
    [procedureSystem, 'procedure'],
    [procedureSystem.replace('https', 'http'), 'procedure'],
    ['urn:oid:2.16.840.1.113883.2.4.4.1', 'licensed'],
    ['2.16.840.1.113883.2.4.4.1', 'licensed'],
    ['http://terminology.hl7.org/CodeSystem/v2-0136', 'yes-no'],
    ['http://terminology.hl7.org/CodeSystem/V2-0136', 'yes-no'],
  ])('%s is %s', (uri, system) => expect(systemOf(uri)).toBe(system))

  it.each([
    'http://fhir.example/loinc',
    'https://fhir.example',
    'http://howship.example/fhir/CodeSystem/other',
    'x2.16.840.1.113883.6.1',
    '2.16.840.1.113883.6.1x',
    '2.16',
    '2',
    '2.16.840.1.113883.6.99999',
    '/http://loinc.org',
    '',
    `http://loinc.org|${'9'.repeat(300)}`,
    5,
    undefined,
  ])('%s is none that Howship reads', (uri) => expect(systemOf(uri)).toBe(undefined))
})

describe('the codes of a concept', () => {
  const coding = { system: 'http://loinc.org', code: '14682-9' }

  it.each([
    ['a list of codings', { coding: [coding] }, [coding]],
    ['a single coding where FHIR wants a list', { coding }, [coding]],
    ['a bare Coding', coding, [coding]],
    ['a bare Coding with an empty list beside it', { ...coding, coding: null }, [{ ...coding, coding: null }]],
    ['a code without a system', { code: '14682-9' }, []],
    ['a system without a code', { system: 'http://loinc.org' }, []],
    ['a text where codings belong', { ...coding, coding: 'x' }, []],
    ['words only', { text: 'kreatinine' }, []],
    ['no object', 'kreatinine', []],
  ])('%s', (_, concept, codings) => expect(codingsOf(concept)).toEqual(codings))

  it('are looked up in their order: one that is unknown, empty or no text is passed over', () => {
    const read = (...codings: readonly unknown[]) =>
      recordOf(observation({ coding: codings }, { valueQuantity: ucum(66, 'umol/L') })).observations.get('creatinine')?.length
    expect(read({ system: 'http://loinc.org', code: 'X' }, coding)).toBe(1)
    expect(read(null, { system: 'http://loinc.org', code: 14682 }, { code: '14682-9' }, coding)).toBe(1)
    expect(read({ ...coding, code: ' 14682-9 ' })).toBe(1)
    expect(read({ system: 'http://loinc.org', code: 'X' })).toBe(undefined)
  })

  it('are translated by the site’s map, which goes before what the code itself means', () => {
    const asMapped = (system: unknown) =>
      recordIn(
        bundleOf(observation({ coding: [{ system, code: 'KR' }] }, { valueQuantity: ucum(66, 'umol/L') })),
        new Map([['urn:lab|KR', { system: 'http://loinc.org', code: '14682-9' }]]),
      )
    expect(only(asMapped('urn:lab'), 'creatinine').value).toBe(66)
    expect(asMapped('urn:other').observations.size).toBe(0)
    expect(asMapped(undefined).observations.size).toBe(0)
    const remapped = recordIn(
      bundleOf({ resourceType: 'Condition', code: icd('M81.0') }),
      new Map([['http://hl7.org/fhir/sid/icd-10|M81.0', { system: 'http://hl7.org/fhir/sid/icd-10', code: 'C50.9' }]]),
    )
    expect(remapped.conditions.map((one) => one.code)).toEqual(['breast-cancer'])
  })
})

describe('a concept in words', () => {
  it.each([
    ['its own text', { text: 'Een', coding: [{ display: 'Twee', code: 'C' }] }, 'Een', ['Een', 'Twee']],
    ['the first display', { coding: [null, { code: 'C' }, { display: 'Twee' }, { display: 'Drie' }] }, 'Twee', ['Twee', 'Drie']],
    ['the first code', { coding: [{}, { code: 'C' }, { code: 'D' }] }, 'C', []],
    ['a text and the same as display, once', { text: 'Een', coding: [{ display: 'Een' }] }, 'Een', ['Een']],
    ['on one line', { coding: [{ display: 'Een\ntwee' }] }, 'Een twee', ['Een\ntwee']],
    ['nothing', {}, '', []],
    ['nothing at all', undefined, '', []],
  ])('%s', (_, concept, label, texts) => expect([labelOf(concept), textsOf(concept)]).toEqual([label, texts]))

  it.each([
    ['system and code', { text: 'Een', coding: [null, { display: 'Twee' }, { system: 'http://x', code: 'C' }] }, 'http://x|C'],
    ['a code without a system', { coding: [{ code: 'C' }, { code: 'D' }] }, 'no system|C'],
    ['the words, where there is no code', { text: 'Een' }, 'the text “Een”'],
    ['nothing', {}, 'no code'],
  ])('for a notice: %s', (_, concept, words) => expect(codeInWords(concept)).toBe(words))

  it('a code of a licensed list is known as such', () => {
    expect(isLicensed({ coding: [null, { system: 'http://loinc.org' }, { system: 'urn:oid:2.16.840.1.113883.2.4.4.1' }] })).toBe(true)
    expect([isLicensed(loinc('14682-9')), isLicensed({ text: 'x' })]).toEqual([false, false])
  })
})
