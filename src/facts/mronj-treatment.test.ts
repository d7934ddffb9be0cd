import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import { atc } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import { caseOf, caseOfPatient, found, measured } from './example-case.ts'
import { foundAt, known, lesion, missing, noted, seen } from './example-mouth.ts'
import { alternativeToPenicillin, antibioticReview, calciumTaken, dentistIn6Months, doxycyclineFits, fitForSurgery, metronidazoleFits, usualAntibioticDose } from './mronj-treatment.ts'

const at = (fact: AnyFact, ...resources: readonly Fields[]) => found(fact, caseOf(...resources))
const allergy = (text: string, more: Fields = {}): Fields => ({ resourceType: 'AllergyIntolerance', id: text, code: { text }, ...more })
const kidney = measured('egfr', 25)
const kidneyFound = `egfr: 25 mL/min/1.73m2, Observation/egfr, 2026-11-18`
const pregnant = noted('pregnant', '2026-10-01')
const pregnantFound = 'pregnancy: yes, Observation/pregnant-2026-10-01, 2026-10-01'
const child = { birthDate: '2015-01-01' }

describe('the dentist half a year after the last examination', () => {
  const day = (...resources: readonly Fields[]) => foundAt(dentistIn6Months, 'Condition/lesion', lesion(), ...resources)
  test('of 1 October: on 1 April', () => expect(day(seen('pain', '2026-10-01'))).toEqual(known(parseDay('2027-04-01'))))
  test('of a year ago: today', () => expect(day(seen('pain', '2025-10-01'))).toEqual(known(parseDay('2026-11-21'))))
  test('never examined: half a year from today', () => expect(day()).toEqual(known(parseDay('2027-05-21'))))
})

describe('the review of an antibiotic after three weeks', () => {
  const course = (text: string, start: string | undefined, more: Fields = {}): Fields => ({
    resourceType: 'MedicationStatement',
    id: text,
    status: 'active',
    medicationCodeableConcept: { text },
    ...(start !== undefined && { effectivePeriod: { start } }),
    ...more,
  })
  test('begun on 11 November: on 2 December', () => expect(at(antibioticReview, course('doxycycline 100 mg', '2026-11-11'))).toEqual(known(parseDay('2026-12-02'), 'doxycycline 100 mg, MedicationStatement/doxycycline 100 mg, 2026-11-11')))
  test('begun today', () => expect(at(antibioticReview, course('Augmentin', '2026-11-21'))).toEqual(known(parseDay('2026-12-12'), 'Augmentin, MedicationStatement/Augmentin, 2026-11-21')))
  test('begun five weeks ago: today', () => expect(at(antibioticReview, course('Augmentin', '2026-10-17')).value).toBe(parseDay('2026-11-21')))
  test('of two the one that was begun first', () => {
    expect(at(antibioticReview, course('metronidazol', '2026-11-15'), course('amoxicilline', '2026-11-11')).value).toBe(parseDay('2026-12-02'))
    expect(at(antibioticReview, course('metronidazol', '2026-11-11'), course('amoxicilline', '2026-11-15')).value).toBe(parseDay('2026-12-02'))
  })
  test.each([
    ['nothing', []],
    ['another drug', [course('paracetamol', '2026-11-11')]],
    ['an antibiotic of the past', [course('doxycycline', '2026-10-11', { status: 'completed' })]],
    ['one of which nobody wrote down the start', [course('doxycycline', undefined)]],
    ['one that is to begin', [course('doxycycline', '2026-12-01', { status: 'unknown' })]],
    ['a single infusion in the clinic', [{ ...course('amoxicilline', undefined), resourceType: 'MedicationAdministration', status: 'unknown', effectiveDateTime: '2026-11-10' }]],
    ['a box to be handed over', [{ ...course('doxycycline', undefined), resourceType: 'MedicationDispense', status: 'unknown', whenHandedOver: '2026-12-01' }]],
  ] as readonly (readonly [string, readonly Fields[]])[])('with %s: three weeks from today', (_, resources) => expect(at(antibioticReview, ...resources)).toEqual(known(parseDay('2026-12-12'))))
  const coded = (code: string, more: Fields = {}) => course(code, '2026-11-11', { medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code }], ...more } })
  test.each(['J01CA04', 'J01CR02', 'J01CE02', 'J01AA02', 'J01FF01', 'J01MA02', 'J01FA01', 'J01XD01', 'P01AB01'])('known by its ATC code %s alone', (code) =>
    expect(at(antibioticReview, coded(code))).toEqual(known(parseDay('2026-12-02'), `${code}, MedicationStatement/${code}, 2026-11-11`)),
  )
  test('by its code beside a word that names no drug', () => expect(at(antibioticReview, coded('J01AA02', { text: 'capsule 100 mg' })).value).toBe(parseDay('2026-12-02')))
  // Nitrofurantoin and pivmecillinam are for the bladder, P01AB02 is tinidazole.
  test.each(['J01XE01', 'J01CA08', 'P01AB02', 'N02BE01'])('the ATC code %s is of no such antibiotic', (code) => expect(at(antibioticReview, coded(code)).value).toBe(parseDay('2026-12-12')))
  test('one of which the status is not known counts', () => expect(at(antibioticReview, course('doxycycline', '2026-11-11', { status: 'unknown' })).value).toBe(parseDay('2026-12-02')))
})

describe('which antibiotic may be proposed', () => {
  test('the usual dose, unless the kidneys, a pregnancy or childhood speak against it', () => {
    expect(at(usualAntibioticDose)).toEqual(known('yes'))
    expect(at(usualAntibioticDose, kidney)).toEqual(missing(undefined, kidneyFound))
    expect(at(usualAntibioticDose, pregnant)).toEqual(missing(undefined, pregnantFound))
    expect(found(usualAntibioticDose, caseOfPatient(child))).toEqual(missing(undefined, 'age: 11 years, Patient/p1'))
  })
  test('doxycycline: not with an allergy to it, in pregnancy or in a child; the kidney alone is no objection', () => {
    expect(at(doxycyclineFits)).toEqual(known('yes'))
    expect(at(doxycyclineFits, kidney)).toEqual(known('yes'))
    expect(at(doxycyclineFits, allergy('doxycycline'))).toEqual(missing(undefined, 'doxycycline-allergy: doxycycline, AllergyIntolerance/doxycycline'))
    expect(at(doxycyclineFits, pregnant)).toEqual(missing(undefined, pregnantFound))
    expect(found(doxycyclineFits, caseOfPatient(child)).state).toBe('missing')
  })
  test('doxycycline: not for a pregnant woman or a child whose kidneys fail as well', () => {
    expect(at(doxycyclineFits, kidney, pregnant)).toEqual(missing(undefined, pregnantFound))
    expect(found(doxycyclineFits, caseOfPatient(child, kidney)).state).toBe('missing')
  })
  test('doxycycline and metronidazole: asked while an allergy cannot be read', () => {
    const unread = allergy('unread', { code: undefined })
    expect(at(doxycyclineFits, unread)).toEqual(missing())
    expect(at(metronidazoleFits, unread)).toEqual(missing())
    expect(at(alternativeToPenicillin, unread)).toEqual(missing())
  })
  test('metronidazole: not with an allergy to it', () => {
    expect(at(metronidazoleFits)).toEqual(known('yes'))
    expect(at(metronidazoleFits, allergy('metronidazol'))).toEqual(missing(undefined, 'metronidazole-allergy: metronidazol, AllergyIntolerance/metronidazol'))
  })
  test('an alternative to penicillin: as long as one of four is left', () => {
    const all = ['clindamycine', 'ciprofloxacine', 'erytromycine', 'doxycycline'].map((text) => allergy(text))
    expect(at(alternativeToPenicillin)).toEqual(known('yes'))
    expect(at(alternativeToPenicillin, ...all)).toEqual(missing())
    for (const left of all) expect(at(alternativeToPenicillin, ...all.filter((a) => a !== left)), String(left.id)).toEqual(known('yes'))
    // Doxycycline is left, but the patient is pregnant.
    expect(at(alternativeToPenicillin, ...all.slice(0, 3), pregnant)).toEqual(missing())
  })
  test('calcium on the list', () => {
    const calcium: Fields = { resourceType: 'MedicationStatement', id: 'calcium', status: 'active', medicationCodeableConcept: { ...atc('A12AA04'), text: 'calciumcarbonaat 500 mg' } }
    expect(at(calciumTaken, calcium)).toEqual(known('yes', 'calciumcarbonaat 500 mg, MedicationStatement/calcium'))
    expect(at(calciumTaken)).toEqual(missing())
  })
})

test('fit for an operation, as recorded', () => {
  expect(at(fitForSurgery, noted('fit-for-surgery', '2026-11-01'))).toEqual(known('yes', 'yes, Observation/fit-for-surgery-2026-11-01, 2026-11-01'))
  expect(at(fitForSurgery, noted('fit-for-surgery', '2026-11-01', false)).value).toBe('no')
  expect(at(fitForSurgery)).toEqual(missing())
})
