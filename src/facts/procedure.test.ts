import { describe, expect, test } from 'vitest'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import type { ProcedureCase } from './case.ts'
import { caseOf, daysAgo, diagnosis, found, given, monthsAgo, planned, subjectOf, taken } from './example-case.ts'
import { foundAt, known, lesion, missing, noted, notedAt, oneOf, operated, ordered } from './example-mouth.ts'
import {
  antibioticStart,
  asksAboutMouth,
  atLesion,
  bloody,
  dentalWork,
  extent,
  firstControl,
  invasive,
  invasivePlanned,
  lastPlannedDay,
  necessaryNow,
  parenteralSettled,
  plannedDay,
  procedureDay,
  procedureExposure,
  urgent,
} from './procedure.ts'

describe('a record asks about the mouth', () => {
  test.each<[string, readonly Fields[], boolean]>([
    ['nothing of teeth or jaw', [], false],
    ['an extraction is planned', [ordered('tooth-extraction')], true],
    ['an extraction was done', [operated('tooth-extraction', '2026-10-01')], false],
    ['a radiograph is planned', [ordered('panoramic-radiograph')], false],
    ['radiotherapy of the neck is planned', [ordered('head-neck-radiotherapy')], false],
    ['the jaw has a lesion', [lesion()], true],
    ['the lesion has healed', [lesion(['36'], { clinicalStatus: { coding: [{ code: 'resolved' }] } })], false],
  ])('%s', (_, resources, expected) => expect(asksAboutMouth(caseOf(...resources))).toBe(expected))
})

describe('what a procedure does to bone, periosteum and gingiva', () => {
  const rows = [
    ['supragingival-scaling', 'safe', 'no', 'no', 'safe'],
    ['restoration', 'safe', 'no', 'no', 'safe'],
    ['endodontics', 'safe', 'no', 'no', 'safe'],
    ['crown-bridge', 'safe', 'no', 'no', 'safe'],
    ['denture', 'safe', 'no', 'no', 'safe'],
    ['orthodontics', 'orthodontics', 'no', 'no', 'safe'],
    ['root-banking', 'root-banking', 'yes', 'yes', 'other-surgery'],
    ['tooth-extraction', 'extraction', 'yes', 'yes', 'simple-extraction'],
    ['surgical-extraction', 'extraction', 'yes', 'yes', 'surgical-extraction'],
    ['implant', 'implant-or-graft', 'yes', 'yes', 'other-surgery'],
    ['bone-graft', 'implant-or-graft', 'yes', 'yes', 'other-surgery'],
    ['apical-surgery', 'other-surgery', 'yes', 'yes', 'other-surgery'],
    ['periodontal-surgery', 'other-surgery', 'yes', 'yes', 'other-surgery'],
    ['torus-removal', 'other-surgery', 'yes', 'yes', 'other-surgery'],
    ['sequestrectomy', 'mronj-surgery', 'yes', 'yes', 'mronj-surgery'],
    ['jaw-resection', 'mronj-surgery', 'yes', 'yes', 'mronj-surgery'],
    ['biopsy', 'mronj-surgery', 'yes', 'yes', 'mronj-surgery'],
    ['panoramic-radiograph', 'not-dental', 'no', 'no', 'safe'],
    ['dental-examination', 'not-dental', 'no', 'no', 'safe'],
    ['other-radiotherapy', 'not-dental', 'no', 'no', 'safe'],
  ] as const
  test.each(rows)('%s is %s; invasive: %s, bloody: %s, extent: %s', (code, work, opens, bleeds, goes) => {
    const reference = `ServiceRequest/${code}`
    const evidence = `${code}, ${reference}, 2026-12-10`
    const c = subjectOf(caseOf(ordered(code, ['36'], { occurrenceDateTime: '2026-12-10' })), reference)
    expect([dentalWork, invasive, bloody, extent].map((fact) => found(fact, c))).toEqual([known(work, evidence), known(opens, evidence), known(bleeds, evidence), known(goes, evidence)])
  })

  test('scaling of a depth that nobody wrote down may be invasive and is bloody; it needs no surgeon', () => {
    const c = subjectOf(caseOf(ordered('scaling')), 'ServiceRequest/scaling')
    const evidence = 'scaling, ServiceRequest/scaling'
    expect([dentalWork, invasive, bloody, extent].map((fact) => found(fact, c))).toEqual([known('scaling', evidence), missing(['dental-work']), known('yes', evidence), known('safe', evidence)])
  })
  test('scaling under the gums is bloody; it needs no surgeon', () => {
    const c = subjectOf(caseOf(ordered('subgingival-scaling')), 'ServiceRequest/subgingival-scaling')
    expect([dentalWork, bloody, extent].map((fact) => found(fact, c).value)).toEqual(['subgingival-scaling', 'yes', 'safe'])
  })
})

describe('scaling under the gums counts as invasive', () => {
  const scaling = (...resources: readonly Fields[]) => foundAt(invasive, 'ServiceRequest/subgingival-scaling', ordered('subgingival-scaling', ['36']), ...resources)
  const alendronateSince = (start: string) => `bisphosphonate-months: alendroninezuur 70 mg, ${start}, MedicationStatement/alendronate, ${start}`

  test('not under three years of alendronate for osteoporosis', () => expect(scaling(taken('alendronate', monthsAgo(36)))).toEqual(known('no')))
  test('from four years of alendronate on', () => expect(scaling(taken('alendronate', '2022-11-21'))).toEqual(known('yes', alendronateSince('2022-11-21'))))
  test('not a day before', () => expect(scaling(taken('alendronate', '2022-11-22'))).toEqual(known('no')))
  // From 1 January 2022 it would be 58 months, from 31 December 2022 only 46.
  test('perhaps, when it was begun some time in 2022', () => expect(scaling(taken('alendronate', '2022'))).toEqual(oneOf(['yes', 'no'], ['bisphosphonate-months'], alendronateSince('2022'))))
  // From 31 December 2020 it is 70 months already.
  test('when it was begun some time in 2020, whichever day that was', () => expect(scaling(taken('alendronate', '2020'))).toEqual(known('yes', alendronateSince('2020'))))
  // From 1 January 2024 it is 34 months.
  test('not when it was begun some time in 2024', () => expect(scaling(taken('alendronate', '2024'))).toEqual(known('no')))
  // From 21 November 2022 to 30 November 2022 at the earliest: 48 months if it was the 1st to the 21st.
  test('perhaps, when it was begun in November four years ago', () => expect(scaling(taken('alendronate', '2022-11')).values).toEqual(['yes', 'no']))
  test('nobody knows, when nobody wrote down since when it is taken', () =>
    expect(scaling(taken('alendronate', undefined))).toEqual(missing(['bisphosphonate-months'], 'bisphosphonate-months: alendroninezuur 70 mg, MedicationStatement/alendronate')))
  test('beside prednisolone', () => expect(scaling(taken('alendronate', monthsAgo(36)), taken('prednisolone', monthsAgo(12)))).toEqual(known('yes', 'extra-factor: prednisolon 5 mg, MedicationStatement/prednisolone')))
  test('nobody knows, beside a drug that nobody recognised: it may be a corticosteroid', () => {
    const odd = { resourceType: 'MedicationStatement', id: 'odd', status: 'active', medicationCodeableConcept: { text: 'capsules van de apotheek' } }
    expect(scaling(taken('alendronate', monthsAgo(36)), odd)).toEqual(missing(['corticosteroid']))
    // Four years of alendronate tell it without that drug.
    expect(scaling(taken('alendronate', '2022-11-21'), odd).value).toBe('yes')
  })
  test('not under six years of denosumab 60 mg: it has no limit of years', () => expect(scaling(taken('prolia', monthsAgo(72)))).toEqual(known('no')))
  test('under zoledronate 4 mg for metastases', () => expect(scaling(taken('zometa', monthsAgo(6)), diagnosis('C79.5'))).toEqual(known('yes', `jaw-exposure: Zometa 4 mg, MedicationStatement/zometa, ${monthsAgo(6)}`)))
  test('before a first dose, like any other dental work', () => expect(scaling(taken('raloxifene', monthsAgo(6)), planned('alendronate', undefined))).toEqual(known('yes', 'medication-list: recorded')))
  test('without a medication list', () => expect(scaling()).toEqual(known('yes')))
  test('at a painful tooth', () => expect(scaling(taken('alendronate', monthsAgo(36)), notedAt('36', 'tooth-painful', daysAgo(3)))).toEqual(known('yes', 'necessary-now: yes, Observation/tooth-painful-36')))
})

describe('a procedure is necessary now', () => {
  const extraction = (...resources: readonly Fields[]) => foundAt(necessaryNow, 'ServiceRequest/tooth-extraction', ordered('tooth-extraction', ['36', '37']), ...resources)

  test('when it is marked urgent', () => {
    const c = subjectOf(caseOf(ordered('tooth-extraction', ['36'], { priority: 'urgent' })), 'ServiceRequest/tooth-extraction')
    expect(found(necessaryNow, c)).toEqual(known('yes', 'urgent, ServiceRequest/tooth-extraction'))
    expect(found(urgent, c)).toEqual(known('yes', 'urgent, ServiceRequest/tooth-extraction'))
  })
  test('not when it is routine and nothing was found at the tooth', () => {
    expect(extraction()).toEqual(known('no'))
    expect(foundAt(urgent, 'ServiceRequest/tooth-extraction', ordered('tooth-extraction'))).toEqual(known('no', 'routine, ServiceRequest/tooth-extraction'))
  })
  test.each([
    [1, 'no'],
    [2, 'yes'],
    [3, 'yes'],
  ])('at mobility grade %i: %s', (grade, value) => expect(extraction(notedAt('37', 'tooth-mobility', daysAgo(3), grade)).value).toBe(value))
  test('when one of its teeth is loose and painful, both are told', () =>
    expect(extraction(notedAt('37', 'tooth-mobility', daysAgo(3), 2), notedAt('37', 'tooth-painful', daysAgo(3)))).toEqual(known('yes', '2, Observation/tooth-mobility-37', 'yes, Observation/tooth-painful-37')))
  test('not when the tooth does not hurt', () => expect(extraction(notedAt('36', 'tooth-painful', daysAgo(3), false))).toEqual(known('no')))
  test('not any more when the pain has gone since', () => expect(extraction(noted('tooth-painful', daysAgo(30), true, { bodySite: { text: '36' } }), noted('tooth-painful', daysAgo(3), false, { bodySite: { text: '36' } })).value).toBe('no'))
  test('not for the pain of another tooth, nor for pain nobody placed', () => expect(extraction(notedAt('46', 'tooth-painful', daysAgo(3)), noted('tooth-painful', daysAgo(2))).value).toBe('no'))
})

describe('the exposure that surgery is judged by', () => {
  const at = (code: string, ...resources: readonly Fields[]) => foundAt(procedureExposure, `ServiceRequest/${code}`, ordered(code, ['36']), ...resources)
  const alendronate = taken('alendronate', '2025-11-21')
  const alendronateFound = 'jaw-exposure: alendroninezuur 70 mg, MedicationStatement/alendronate, 2025-11-21'
  const metastases = diagnosis('C79.5')
  const asks = ['parenteral-antiresorptive']

  test('alendronate for osteoporosis is the lower one', () => expect(at('tooth-extraction', alendronate, diagnosis('M81.9'))).toEqual(known('lower', alendronateFound)))
  test('alendronate beside bone metastases may hide an infusion', () => expect(at('tooth-extraction', alendronate, metastases)).toEqual(oneOf(['lower', 'high'], asks, alendronateFound)))
  test('so it may for scaling of unknown depth', () => expect(at('scaling', alendronate, metastases)).toEqual(oneOf(['lower', 'high'], asks, alendronateFound)))
  test('a filling is safe at any exposure: nothing is asked', () => expect(at('restoration', alendronate, metastases)).toEqual(known('lower', alendronateFound)))
  test('with bevacizumab it is high without asking', () => expect(at('tooth-extraction', alendronate, metastases, taken('bevacizumab', '2026-06-01')).value).toBe('high'))
  test('with an infusion on record nothing is hidden', () => expect(at('tooth-extraction', alendronate, metastases, given('zometa', daysAgo(400))).value).toBe('high'))
  test('osteoporosis with nothing on record: asked before an extraction, not before a filling', () => {
    const brittle = [diagnosis('M81.9'), taken('raloxifene', '2025-11-21')]
    expect(at('tooth-extraction', ...brittle)).toEqual(missing(asks, 'medication-list: recorded'))
    expect(at('restoration', ...brittle)).toEqual(known('none', 'medication-list: recorded'))
  })
  test('nor is it asked while a first drug is on order: its prescriber knows the history', () =>
    expect(at('tooth-extraction', diagnosis('M81.9'), taken('raloxifene', '2025-11-21'), planned('alendronate', undefined))).toEqual(known('none', 'medication-list: recorded')))
  // The tablets were stopped; they still are in the bone. That osteoporosis has no drip on record is then not explained, and the answer stays the lower one.
  test('osteoporosis with alendronate in the past is the lower one', () =>
    expect(at('tooth-extraction', diagnosis('M81.9'), taken('alendronate', undefined, { status: 'completed', effectivePeriod: { start: '2020-01-01', end: '2023-01-01' } })).value).toBe('lower'))
  test('without a medication list it is not known', () => expect(at('tooth-extraction')).toEqual(missing(['medication-list'])))

  test('what may have been given by drip is settled when no disease calls for it', () => {
    expect(found(parenteralSettled, caseOf(alendronate))).toEqual(known('yes'))
    expect(found(parenteralSettled, caseOf(alendronate, metastases))).toEqual(missing(asks))
  })
})

describe('a procedure at a jaw lesion', () => {
  const at = (procedure: Fields, ...resources: readonly Fields[]) => foundAt(atLesion, `ServiceRequest/${procedure.id}`, procedure, taken('alendronate', '2025-11-21'), ...resources)
  const theLesion = 'jaw-lesion, Condition/lesion'

  test('removal of a sequestrum is one by its nature', () => expect(at(ordered('sequestrectomy'))).toEqual(known('yes', 'sequestrectomy, ServiceRequest/sequestrectomy')))
  test('nothing is one in a patient who never took a drug that matters to the jaw', () =>
    expect(foundAt(atLesion, 'ServiceRequest/sequestrectomy', ordered('sequestrectomy', ['36']), taken('raloxifene', '2025-11-21'), lesion(['36']))).toEqual(known('no')))
  test('an extraction where no lesion is on record is none', () => expect(at(ordered('tooth-extraction', ['36']))).toEqual(known('no')))

  test.each([
    ['the tooth of the lesion', ['36'], ['36']],
    ['one of two teeth', ['35', '36'], ['36']],
    ['one of the teeth of a larger lesion', ['36'], ['37', '36']],
  ])('an extraction of %s is one', (_, teeth, sites) => expect(at(ordered('tooth-extraction', teeth), lesion(sites))).toEqual(known('yes', theLesion)))
  test('so is a filling there', () => expect(at(ordered('restoration', ['36']), lesion(['36']))).toEqual(known('yes', theLesion)))
  test('so is what is done for the lesion, wherever', () => expect(at(ordered('tooth-extraction', [], { reasonReference: [{ reference: 'Condition/lesion' }] }), lesion([]))).toEqual(known('yes', theLesion)))

  test.each([
    ['another tooth', ['46'], ['36']],
    ['a tooth of the other jaw', ['16'], ['mandible']],
    ['the other jaw', ['maxilla'], ['36']],
    ['another tooth, with a lesion at a tooth and in the other jaw', ['46'], ['36', 'maxilla']],
  ])('an extraction at %s is none', (_, teeth, sites) => expect(at(ordered('tooth-extraction', teeth), lesion(sites))).toEqual(known('no')))

  test.each([
    ['a lesion somewhere in the same jaw', ['46'], ['mandible']],
    ['a lesion at a tooth of the jaw that is operated on', ['mandible'], ['36']],
    ['a lesion in the jaw that is operated on', ['mandible'], ['mandible']],
    ['one of two teeth in the jaw of the lesion', ['16', '46'], ['mandible']],
    ['a lesion at a tooth of the other jaw and somewhere in the same one', ['46'], ['16', 'mandible']],
    ['a lesion that nobody placed', ['46'], []],
    ['a tooth that nobody named', [], ['36']],
  ])('with %s it is asked', (_, teeth, sites) => expect(at(ordered('tooth-extraction', teeth), lesion(sites))).toEqual(missing(undefined, theLesion)))
  test('a filling does not touch a lesion that nobody placed', () => expect(at(ordered('restoration', ['46']), lesion([]))).toEqual(known('no')))

  test('a lesion that is over is no lesion; one that is not confirmed is', () => {
    const is = (status: Fields) => at(ordered('tooth-extraction', ['36']), lesion(['36'], status)).value
    expect(is({ clinicalStatus: { coding: [{ code: 'resolved' }] } })).toBe('no')
    expect(is({ verificationStatus: { coding: [{ code: 'provisional' }] } })).toBe('yes')
    expect(is({ verificationStatus: { coding: [{ code: 'refuted' }] } })).toBe('no')
  })
  test('another disease at the tooth is no lesion', () => expect(at(ordered('tooth-extraction', ['36']), { ...diagnosis('K04.5'), bodySite: [{ text: '36' }] })).toEqual(known('no')))
})

describe('days around a procedure', () => {
  const planOf = (date: string | undefined) => subjectOf(caseOf(ordered('tooth-extraction', ['36'], date === undefined ? {} : { occurrenceDateTime: date })), 'ServiceRequest/tooth-extraction') as ProcedureCase
  test.each([
    ['2026-12-10', '2026-12-10', '2026-12-10', '2026-12-07', '2026-12-24'],
    ['2026-11-24', '2026-11-24', '2026-11-24', '2026-11-21', '2026-12-08'],
    // Three days before would be gone by.
    ['2026-11-22', '2026-11-22', '2026-11-22', '2026-11-21', '2026-12-06'],
    ['2026-11-21', '2026-11-21', '2026-11-21', '2026-11-21', '2026-12-05'],
    // A day that has gone by, or none: today.
    ['2026-11-01', '2026-11-21', '2026-11-21', '2026-11-21', '2026-12-05'],
    [undefined, '2026-11-21', '2026-11-21', '2026-11-21', '2026-12-05'],
    // A month begins with its first day and ends with its last.
    ['2026-12', '2026-12-01', '2026-12-31', '2026-11-28', '2026-12-15'],
    ['2026-11', '2026-11-21', '2026-11-30', '2026-11-21', '2026-12-05'],
  ])('planned for %s: from %s to %s, antibiotic from %s, control on %s', (date, first, last, antibiotic, control) => {
    const c = planOf(date)
    expect([plannedDay(c), lastPlannedDay(c)]).toEqual([parseDay(first), parseDay(last)])
    expect([procedureDay, antibioticStart, firstControl].map((fact) => found(fact, c))).toEqual([first, antibiotic, control].map((day) => known(parseDay(day))))
  })
})

describe('an invasive procedure is planned', () => {
  const is = (...resources: readonly Fields[]) => found(invasivePlanned, caseOf(...resources))
  test('an extraction to come', () =>
    expect(is(ordered('restoration', ['11']), ordered('tooth-extraction', ['36'], { occurrenceDateTime: '2026-12-10' }))).toEqual(known('yes', 'tooth-extraction, ServiceRequest/tooth-extraction, 2026-12-10')))
  test('one that is done is not to come', () => expect(is(operated('tooth-extraction', daysAgo(10), ['36']))).toEqual(known('no')))
  test('a filling is not invasive', () => expect(is(ordered('restoration', ['11']))).toEqual(known('no')))
})
