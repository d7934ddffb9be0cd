import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import { coded, loinc } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { isoDay, parseDay } from '../values/day.ts'
import { caseOf, diagnosis, found, stopped, taken } from './example-case.ts'
import { foundAt, known, lesion, missing, noted, oneOf, operated, seen } from './example-mouth.ts'
import { addWorkingDays, in2Weeks, in2WorkingDays, lesionDiagnosis, lesionStage, looseFinding, mismatchWith, mouthState, mronjDrug, staged, today, underJawTherapy } from './mronj.ts'

const at = (fact: AnyFact, ...resources: readonly Fields[]) => foundAt(fact, 'Condition/lesion', ...(resources.some((r) => r.id === 'lesion') ? [] : [lesion()]), ...resources)
const bare = (date: string, value = true) => seen('exposed-bone', date, value)
const look = (date: string, value = 'yes') => `exposed-bone: ${value}, Observation/exposed-bone-${date}, ${date}`
const past = { clinicalStatus: { coding: [{ code: 'resolved' }] } }

const alendronate = taken('alendronate', '2020-01-01')
const alendronateFound = (fact: string) => `${fact}alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01`
const sunitinib = taken('sunitinib', '2026-01-01')
const sunitinibFound = (fact: string) => `${fact}sunitinib 50 mg, MedicationStatement/sunitinib, 2026-01-01`
const odd: Fields = { resourceType: 'MedicationStatement', id: 'odd', status: 'active', medicationCodeableConcept: { text: 'capsules van de apotheek' } }
const oddFound = 'unrecognised-drug: capsules van de apotheek, MedicationStatement/odd'
const nothingTaken: Fields = {
  resourceType: 'List',
  id: 'list',
  status: 'current',
  mode: 'snapshot',
  code: loinc('10160-0'),
  emptyReason: coded('http://terminology.hl7.org/CodeSystem/list-empty-reason', 'nilknown'),
}

describe('the drug of the definition of MRONJ', () => {
  const is = (...resources: readonly Fields[]) => found(mronjDrug, caseOf(...resources))
  test('an antiresorptive, now', () => expect(is(alendronate)).toEqual(known('antiresorptive', alendronateFound(''))))
  test('or ever', () => expect(is(stopped('prolia', '2015-01-01', '2016-01-01')).value).toBe('antiresorptive'))
  test('romosozumab counts as one: its label names jaw necrosis', () => expect(is(taken('romosozumab', '2026-01-01')).value).toBe('antiresorptive'))
  test('raloxifene does not', () => expect(is(taken('raloxifene', '2026-01-01'))).toEqual(known('none', 'medication-list: recorded')))
  test('an angiogenesis inhibitor alone, every drug known', () => expect(is(sunitinib, taken('raloxifene', '2026-01-01'))).toEqual(known('angiogenesis-inhibitor', sunitinibFound(''))))
  test('an angiogenesis inhibitor beside a drug that nobody recognised: an antiresorptive perhaps', () => expect(is(sunitinib, odd)).toEqual(oneOf(['antiresorptive', 'angiogenesis-inhibitor'], ['unrecognised-drug'], sunitinibFound(''))))
  test('an angiogenesis inhibitor given once, no medication list: an antiresorptive perhaps', () => {
    const dose: Fields = { ...sunitinib, status: 'completed', effectivePeriod: { start: '2026-01-01', end: '2026-02-01' } }
    expect(is(dose)).toEqual(oneOf(['antiresorptive', 'angiogenesis-inhibitor'], ['medication-list'], 'sunitinib 50 mg, MedicationStatement/sunitinib, 2026-01-01'))
  })
  test('no list', () => expect(is()).toEqual(missing(['medication-list'])))
  test('an empty list', () => expect(is(nothingTaken)).toEqual(known('none', 'medication-list: nil-known')))
  test('a list with a drug that nobody recognised', () => expect(is(odd)).toEqual(missing(['unrecognised-drug'], oddFound)))
})

describe('the diagnosis of a lesion', () => {
  const bone56 = [bare('2026-09-06'), bare('2026-11-01')]
  test('bare for 56 days under alendronate is MRONJ', () => expect(at(lesionDiagnosis, alendronate, ...bone56)).toEqual(known('mronj', look('2026-09-06'), look('2026-11-01'), alendronateFound('mronj-drug: '))))
  test('for 55 days it is suspected', () => expect(at(lesionDiagnosis, alendronate, bare('2026-09-07'), bare('2026-11-01')).value).toBe('suspected'))
  // From 30 September it is 32 days, from 1 August 92.
  test('seen some time in August or September: either, and the day of the first finding is asked', () => {
    expect(at(lesionDiagnosis, alendronate, bare('2026-08'), bare('2026-10'))).toEqual(oneOf(['mronj', 'suspected'], ['first-exposed-bone'], look('2026-08'), look('2026-10'), alendronateFound('mronj-drug: ')))
    // From 31 July at the latest to 1 October: 62 days.
    expect(at(lesionDiagnosis, alendronate, bare('2026-07'), bare('2026-10')).value).toBe('mronj')
  })
  test('nobody looked at the bone', () => expect(at(lesionDiagnosis, alendronate)).toEqual(missing(['exposed-bone'])))
  test('no medication list', () => expect(at(lesionDiagnosis, ...bone56)).toEqual(missing(['medication-list'], look('2026-09-06'), look('2026-11-01'))))
  test('nothing taken: not MRONJ', () => expect(at(lesionDiagnosis, nothingTaken, ...bone56).value).toBe('not-mronj'))
  test('a metastasis in the jaw: not MRONJ, whatever is taken', () => expect(at(lesionDiagnosis, ...bone56, noted('jaw-metastasis', '2026-11-01')).value).toBe('not-mronj'))
  test('radiotherapy of the jaw makes an overlap once the 8 weeks are over', () => {
    expect(at(lesionDiagnosis, alendronate, ...bone56, noted('jaw-radiotherapy', '2026-01-01')).value).toBe('osteoradionecrosis-overlap')
    expect(at(lesionDiagnosis, alendronate, bare('2026-11-01'), noted('jaw-radiotherapy', '2026-01-01')).value).toBe('suspected')
  })
  test('a drug that may be an angiogenesis inhibitor alone counts for UZ Leuven all the same', () => expect(at(lesionDiagnosis, sunitinib, odd, ...bone56).value).toBe('mronj'))
  test('no bone, nobody asked for signs: they are asked', () => expect(at(lesionDiagnosis, alendronate, bare('2026-11-01', false))).toEqual(missing(['lesion-signs'], look('2026-11-01', 'no'), alendronateFound('mronj-drug: '))))
  test('no bone and no pain: nothing', () => expect(at(lesionDiagnosis, alendronate, bare('2026-11-01', false), seen('pain', '2026-11-01', false)).value).toBe('none'))
  test('no bone but a dull ache: stage 0 suspected', () => expect(at(lesionDiagnosis, alendronate, bare('2026-11-01', false), seen('jaw-bone-ache', '2026-11-01')).value).toBe('stage-0-suspected'))
  test('no bone but a dull ache, no medication list: the list is asked', () => expect(at(lesionDiagnosis, bare('2026-11-01', false), seen('jaw-bone-ache', '2026-11-01')).asks).toEqual(['medication-list']))
  test('covered again: healed, though nobody asked for signs', () => expect(at(lesionDiagnosis, bare('2026-09-01'), bare('2026-11-01', false)).value).toBe('healed'))
  test('covered again with pus: stage 0 suspected', () => expect(at(lesionDiagnosis, alendronate, bare('2026-09-01'), bare('2026-11-01', false), seen('pus', '2026-11-01')).value).toBe('stage-0-suspected'))

  test('MRONJ and the suspicion of it are staged, other lesions are not', () => {
    const is = (...resources: readonly Fields[]) => at(staged, ...resources)
    expect(is(alendronate, ...bone56)).toEqual(known('yes', look('2026-09-06'), look('2026-11-01'), alendronateFound('mronj-drug: ')))
    expect(is(alendronate, bare('2026-11-01')).value).toBe('yes')
    expect(is(alendronate, bare('2026-11-01', false), seen('pus', '2026-11-01')).value).toBe('yes')
    expect(is(nothingTaken, ...bone56).value).toBe('no')
    expect(is(bare('2026-09-01'), bare('2026-11-01', false)).value).toBe('no')
    // MRONJ or suspected: staged in either case.
    expect(is(alendronate, bare('2026-08'), bare('2026-10')).value).toBe('yes')
    // An overlap is not staged, a suspicion is.
    expect(is(alendronate, bare('2026-08'), bare('2026-10'), noted('jaw-radiotherapy', '2026-01-01'))).toEqual(oneOf(['yes', 'no'], ['first-exposed-bone'], look('2026-08'), look('2026-10'), alendronateFound('mronj-drug: ')))
    expect(is(...bone56)).toEqual(missing(['medication-list'], look('2026-09-06'), look('2026-11-01')))
  })
})

describe('the stage of a lesion', () => {
  const stage = (...resources: readonly Fields[]) => at(lesionStage, alendronate, bare('2026-11-01'), ...resources)
  const sign = (code: string, value = true) => seen(code, '2026-11-01', value)
  const shown = (code: string, value = 'yes') => `${code}: ${value}, Observation/${code}-2026-11-01, 2026-11-01`
  const [bone, painless, clean] = [look('2026-11-01'), sign('pain', false), sign('infection', false)]

  test('1: bare bone without symptom or infection', () => expect(stage(painless, clean)).toEqual(known('1', bone, shown('pain', 'no'), shown('infection', 'no'))))
  test('2: with a symptom, or with infection', () => {
    expect(stage(sign('pain'), clean)).toEqual(known('2', bone, shown('pain'), shown('infection', 'no')))
    expect(stage(painless, sign('pus')).value).toBe('2')
    // Either settles it: the other need not be known.
    expect(stage(sign('swelling'))).toEqual(known('2', bone, shown('swelling')))
  })
  test('3: with a criterion of stage 3, whatever else is known', () => expect(stage(sign('pathological-fracture'))).toEqual(known('3', bone, shown('pathological-fracture'))))
  test('1 or 2, while pain or infection is not recorded: what is missing is asked', () => {
    expect(stage()).toEqual(oneOf(['1', '2'], ['lesion-symptoms', 'lesion-infection'], bone))
    expect(stage(painless)).toEqual(oneOf(['1', '2'], ['lesion-infection'], bone, shown('pain', 'no')))
    expect(stage(clean)).toEqual(oneOf(['1', '2'], ['lesion-symptoms'], bone, shown('infection', 'no')))
  })
  test('0: signs without bare bone', () => expect(at(lesionStage, alendronate, bare('2026-11-01', false), sign('jaw-bone-ache')).value).toBe('0'))
  test('a criterion of stage 3 without bare bone: the bone is asked', () =>
    expect(at(lesionStage, alendronate, bare('2026-11-01', false), sign('extra-oral-fistula'))).toEqual(oneOf(['0', '3'], ['exposed-bone'], look('2026-11-01', 'no'), shown('extra-oral-fistula'))))
  test('not staged: not MRONJ', () => expect(at(lesionStage, nothingTaken, bare('2026-11-01'), sign('pain'))).toEqual(known('not-staged', look('2026-11-01'), 'medication-list: nil-known')))
  test('not known while the diagnosis is not', () => {
    expect(at(lesionStage, bare('2026-11-01'), sign('pain'))).toEqual(missing(['medication-list'], bone))
    expect(at(lesionStage, alendronate)).toEqual(missing(['exposed-bone']))
    const perhapsOverlap = [alendronate, bare('2026-08'), bare('2026-10'), noted('jaw-radiotherapy', '2026-01-01')]
    expect(at(lesionStage, ...perhapsOverlap)).toEqual(missing(['first-exposed-bone'], look('2026-08'), look('2026-10'), alendronateFound('mronj-drug: ')))
  })
  test('the clinician’s stage is told when it is another one', () => {
    const by = (stage: string, mine: '0' | '1' | '2' | '3') => at(mismatchWith[mine], lesion(['36'], { stage: [{ summary: { text: stage } }] }))
    expect(by('2', '1')).toEqual(known('yes', 'recorded-stage: 2, Condition/lesion'))
    expect(by('2', '2')).toEqual(missing())
    expect(at(mismatchWith['2'])).toEqual(missing())
  })
})

describe('the jaw is under therapy', () => {
  const is = (...resources: readonly Fields[]) => found(underJawTherapy, caseOf(...resources))
  test('an antiresorptive and an angiogenesis inhibitor, both are told', () => expect(is(alendronate, sunitinib)).toEqual(known('yes', alendronateFound(''), sunitinibFound(''))))
  test('no drug that counts', () => expect(is(taken('raloxifene', '2026-01-01'))).toEqual(known('no', 'medication-list: recorded')))
  test('no list', () => expect(is()).toEqual(missing(['medication-list'])))
})

describe('what the mouth shows', () => {
  const mouth = (...resources: readonly Fields[]) => found(mouthState, caseOf(...resources))
  test('a lesion', () => expect(mouth(lesion(), noted('pus', '2026-11-01', true, { focus: [{ reference: 'Condition/elsewhere' }] }))).toEqual(known('lesion', 'jaw-lesion, Condition/lesion')))
  test('a lesion that healed is none', () => expect(mouth(lesion(), bare('2026-09-01'), bare('2026-11-01', false))).toEqual(known('nothing')))
  test('one that was declared over, and is bare again, is', () => expect(mouth(lesion(['36'], past), bare('2026-11-01')).value).toBe('lesion'))
  test('a finding that belongs to no lesion', () => expect(mouth(noted('pus', '2026-11-01'))).toEqual(known('loose-findings', 'pus: yes, Observation/pus-2026-11-01, 2026-11-01')))
  test('a finding that is not there', () => expect(mouth(noted('pus', '2026-11-01', false))).toEqual(known('nothing')))
  test('a finding at a wound', () => expect(mouth(operated('tooth-extraction', '2026-10-01'), noted('pus', '2026-11-01', true, { focus: [{ reference: 'Procedure/tooth-extraction' }] }))).toEqual(known('nothing')))

  const kind = (...resources: readonly Fields[]) => found(looseFinding, caseOf(...resources))
  test.each(['altered-sensation', 'exposure-beyond-alveolus', 'pathological-fracture', 'extra-oral-fistula', 'oro-antral-communication', 'osteolysis-to-border'])('%s asks for urgent referral', (code) =>
    expect(kind(noted(code, '2026-11-01'))).toEqual(known('urgent', `${code}: yes, Observation/${code}-2026-11-01, 2026-11-01`)),
  )
  test.each(['exposed-bone', 'bone-probed-through-fistula'])('%s is bone', (code) => expect(kind(noted(code, '2026-11-01')).value).toBe('bone'))
  test.each(['pain', 'pus', 'infection', 'swelling', 'intra-oral-fistula', 'socket-not-filled'])('%s is another finding', (code) => expect(kind(noted(code, '2026-11-01')).value).toBe('other'))
  test('bone outranks pus, a numb lip outranks bone', () => {
    expect(kind(noted('pus', '2026-11-01'), noted('exposed-bone', '2026-11-01')).value).toBe('bone')
    expect(kind(noted('altered-sensation', '2026-11-01'), noted('exposed-bone', '2026-11-01')).value).toBe('urgent')
  })
  test('none', () => expect(kind(diagnosis('M81.9'))).toEqual(known('none')))
})

describe('days from today', () => {
  // 21 November 2026 is a Saturday.
  test('today, and in two weeks', () => expect([today, in2Weeks].map((fact) => found(fact, caseOf()))).toEqual(['2026-11-21', '2026-12-05'].map((day) => known(parseDay(day)))))
  test('two working days after a Saturday are Monday and Tuesday', () => expect(found(in2WorkingDays, caseOf())).toEqual(known(parseDay('2026-11-24'))))
  test.each([
    ['2026-11-16', 'Monday', '2026-11-18'],
    ['2026-11-18', 'Wednesday', '2026-11-20'],
    ['2026-11-19', 'Thursday', '2026-11-23'],
    ['2026-11-20', 'Friday', '2026-11-24'],
    ['2026-11-22', 'Sunday', '2026-11-24'],
    // Before 1970: 1 July 1959 was a Wednesday.
    ['1959-07-01', 'Wednesday', '1959-07-03'],
    ['1959-07-02', 'Thursday', '1959-07-06'],
  ])('two working days after %s, a %s: %s', (day, _, later) => expect(isoDay(addWorkingDays(parseDay(day)!, 2))).toBe(later))
  test('no working days: the day itself, a Saturday even', () => expect(isoDay(addWorkingDays(parseDay('2026-11-21')!, 0))).toBe('2026-11-21'))
})
