import { describe, expect, it } from 'vitest'
import { allergenNamed, allergenOf, deniesAllergy } from './allergens.ts'
import { diagnosisNamed, diagnosisOf } from './conditions.ts'
import { findingOf, isIrrelevant, pregnancyOf, smokingOf, yesNoOf } from './findings.ts'
import { procedureOf } from './procedures.ts'
import { mouthSiteNamed, mouthSiteOf, radiotherapyRegionNamed, radiotherapyRegionOf, skeletonNamed, skeletonSiteOf } from './sites.ts'

describe('a code means something in its own code list only', () => {
  it.each([
    ['a tooth', () => mouthSiteOf('fdi', '46')?.code, '46'],
    ['a tooth among Howship’s findings', () => mouthSiteOf('finding', '46')?.code, '46'],
    ['the upper jaw', () => mouthSiteOf('finding', 'maxilla')?.code, 'maxilla'],
    ['the lower jaw', () => mouthSiteOf('finding', 'mandible')?.code, 'mandible'],
    ['a finding that is no site', () => mouthSiteOf('finding', 'pain'), undefined],
    ['the number of the mandible in LOINC', () => mouthSiteOf('loinc', '91609006'), undefined],
    ['the hip', () => skeletonSiteOf('sct', '29836001')?.code, 'hip'],
    ['the hip among Howship’s findings', () => skeletonSiteOf('finding', 'hip')?.code, 'hip'],
    ['the number of the hip in LOINC', () => skeletonSiteOf('loinc', '29836001'), undefined],
    ['the word hip in LOINC', () => skeletonSiteOf('loinc', 'hip'), undefined],
    ['head and neck', () => radiotherapyRegionOf('sct', '774007'), 'head-neck'],
    ['its number in LOINC', () => radiotherapyRegionOf('loinc', '774007'), undefined],
    ['an extraction', () => procedureOf('sct', '55162003'), 'tooth-extraction'],
    ['its number in LOINC', () => procedureOf('loinc', '55162003'), undefined],
    ['yes', () => yesNoOf('yes-no', 'Y'), true],
    ['no', () => yesNoOf('yes-no', 'N'), false],
    ['neither', () => yesNoOf('yes-no', 'U'), undefined],
    ['the number of yes in ICD-10', () => yesNoOf('icd10', '373066001'), undefined],
    ['a smoker', () => smokingOf('sct', '77176002'), 'current'],
    ['its number in ICD-10', () => smokingOf('icd10', '77176002'), undefined],
    ['pregnant', () => pregnancyOf('sct', '77386006'), true],
    ['its number in ICD-10', () => pregnancyOf('icd10', '77386006'), undefined],
    ['pregnant: yes', () => pregnancyOf('yes-no', 'Y'), true],
    ['smoking status', () => findingOf('sct', '365980008')?.code, 'smoking'],
    ['another SNOMED CT code', () => findingOf('sct', '77386006'), undefined],
    ['creatinine', () => findingOf('loinc', '14682-9')?.code, 'creatinine'],
    ['its number in ICD-10', () => findingOf('icd10', '14682-9'), undefined],
    ['a pulse, which has no bearing', () => isIrrelevant('loinc', '8867-4'), true],
    ['its number in SNOMED CT', () => isIrrelevant('sct', '8867-4'), undefined],
    ['penicillin', () => allergenOf('icd10', 'Z880'), 'penicillin'],
    ['another Z-code', () => allergenOf('icd10', 'Z88.1'), undefined],
    ['no known drug allergy', () => allergenOf('ips-absent', 'no-known-medication-allergies'), 'none-to-drugs'],
    ['no information', () => allergenOf('ips-absent', 'no-allergy-info'), undefined],
    ['metoprolol', () => allergenOf('atc', 'C07AB02'), undefined],
    ['an ATC code in LOINC', () => allergenOf('loinc', 'J01CA04'), undefined],
    ['a diagnosis in LOINC', () => diagnosisOf('loinc', 'C50.9'), undefined],
    ['a code longer than the table: the longest stretch that is known', () => diagnosisOf('icd10', 'M80.08XA99')?.codes[0], 'osteoporosis'],
  ])('%s', (_, meaning, expected) => expect(meaning()).toBe(expected))
})

describe('words', () => {
  it.each([
    [' Onderkaak rechts ', 'mandible'],
    ['os mandibulae', 'mandible'],
    ['corpus mandibulae', 'mandible'],
    ['Bovenkaak', 'maxilla'],
    ['maxilla links', 'maxilla'],
    ['upper jaw', 'maxilla'],
    [' 46 ', '46'],
    [`onderkaak ${'x'.repeat(50)}`, 'mandible'], // 60 characters
    [`onderkaak ${'x'.repeat(51)}`, undefined],
    ['fractuur onderkaak', undefined],
    ['sinus maxillaris', undefined],
    ['boven de bovenkaak', undefined],
  ])('where in the mouth: "%s"', (text, code) => expect(mouthSiteNamed(text)?.code).toBe(code))

  it.each([
    ['Femoral neck', 'femoral-neck'],
    ['femoral-neck', 'femoral-neck'],
    ['collum links', 'femoral-neck'],
    ['Total hip', 'hip'],
    ['L1', 'spine'],
    ['pols', undefined],
  ])('where in the skeleton: "%s"', (text, code) => expect(skeletonNamed(text)?.code).toBe(code))

  it.each([
    ['Hoofd-hals', 'head-neck'],
    ['bekken', 'elsewhere'],
    ['hals en bekken', undefined],
    ['totaal', undefined],
  ])('which region: "%s"', (text, region) => expect(radiotherapyRegionNamed(text)).toBe(region))

  it('an allergy, with blanks around it', () =>
    expect([allergenNamed(' NKDA '), allergenNamed('pinda')]).toEqual(['none-to-drugs', undefined]))
  it.each([
    [' Geen penicilline-allergie', true],
    ['Niet allergisch voor amoxicilline', true],
    ['penicilline-allergie uitgesloten', true],
    ['amoxicilline, geen ernstige reactie', false],
    ['Nootallergie', false],
  ])('"%s" denies it: %s', (text, denied) => expect(deniesAllergy(text)).toBe(denied))

  it('beside an ICD-10 code, only what ICD-10 cannot say', () =>
    expect([diagnosisNamed('Mammacarcinoom', true), diagnosisNamed('Mammacarcinoom', false)?.codes]).toEqual([
      undefined,
      ['breast-cancer'],
    ]))
})
