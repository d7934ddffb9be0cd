import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import type { LesionCase } from './case.ts'
import { caseOf, diagnosis, subjectOf } from './example-case.ts'
import { between, foundAt, known, lesion, missing, noted, notedAt, operated, seen } from './example-mouth.ts'
import {
  closedDays,
  daysSinceFirstExposure,
  documentedDays,
  findingAt,
  firstBoneEver,
  firstExposure,
  infectionCodes,
  lastExamination,
  lesionBone,
  lesionInfection,
  lesionSigns,
  lesionSymptoms,
  lesionsOf,
  lookAtDay56,
  lookAtDay57,
  looksAt,
  looseFindingOf,
  looseOrPainfulTooth,
  pusAtLesion,
  recordedStage,
  sequestrum,
  stage3Codes,
  stage3Criterion,
  symptomCodes,
  urgentSign,
} from './lesion.ts'

/** The lesion at 36, unless another is given, with these findings. */
const at = (fact: AnyFact, ...resources: readonly Fields[]) => foundAt(fact, 'Condition/lesion', ...(resources.some((r) => r.id === 'lesion') ? [] : [lesion()]), ...resources)
const lesionCase = (...resources: readonly Fields[]) => subjectOf(caseOf(...resources), 'Condition/lesion') as LesionCase
const bare = (date: string | undefined, value = true) => seen('exposed-bone', date, value)
const probed = (date: string | undefined, value = true) => seen('bone-probed-through-fistula', date, value)
const healing = (date: string | undefined, value: string) => seen('mucosal-healing', date, value)
const at37 = lesion(['37'], { id: 'other' })
const past = { clinicalStatus: { coding: [{ code: 'resolved' }] } }
const asksFirst = ['first-exposed-bone']
const look = (date: string, value = 'yes') => `${value}, Observation/exposed-bone-${date}, ${date}`
const looked = (date: string, value = 'yes') => `exposed-bone: ${look(date, value)}`

describe('lesions that count', () => {
  test('every jaw lesion that was not refuted', () => {
    const refuted = lesion(['46'], { id: 'refuted', verificationStatus: { coding: [{ code: 'refuted' }] } })
    expect(lesionsOf(caseOf(lesion(), at37, refuted, diagnosis('M81.9'))).map((l) => l.reference)).toEqual(['Condition/lesion', 'Condition/other'])
  })
})

describe('whose finding is it?', () => {
  const pus = (more: Fields) => noted('pus', '2026-11-01', true, more)
  const to = (...references: readonly string[]) => ({ focus: references.map((reference) => ({ reference })) })
  const evidence = 'yes, Observation/pus-2026-11-01, 2026-11-01'
  const wound = operated('tooth-extraction', '2026-10-01', ['46'])

  test.each([
    ['one that names the lesion', [lesion(), pus(to('Condition/lesion'))]],
    ['one that names it beside another', [lesion(), at37, pus(to('Condition/other', 'Condition/lesion'))]],
    ['one at its tooth', [lesion(['36']), at37, { ...notedAt('36', 'pus', '2026-11-01'), id: 'pus-2026-11-01' }]],
    ['one in the jaw of its tooth', [lesion(['36']), { ...notedAt('mandible', 'pus', '2026-11-01'), id: 'pus-2026-11-01' }]],
    ['one at a tooth of its jaw', [lesion(['mandible']), { ...notedAt('36', 'pus', '2026-11-01'), id: 'pus-2026-11-01' }]],
    ['one at one of its teeth', [lesion(['35', '36']), { ...notedAt('36', 'pus', '2026-11-01'), id: 'pus-2026-11-01' }]],
    ['one that names nothing, where there is no other lesion', [lesion(), pus({})]],
  ])('%s is the lesion’s', (_, resources) => expect(at(pusAtLesion, ...resources)).toEqual(known('yes', evidence)))

  test.each([
    ['one that names another lesion', [lesion(), at37, pus(to('Condition/other'))]],
    ['one that names a wound, at the lesion’s tooth even', [lesion(), wound, pus({ ...to('Procedure/tooth-extraction'), bodySite: { text: '36' } })]],
    ['one at another tooth', [lesion(['36']), notedAt('37', 'pus', '2026-11-01')]],
    ['one in the other jaw', [lesion(['36']), notedAt('maxilla', 'pus', '2026-11-01')]],
    ['one that names nothing, where there are two lesions', [lesion(), at37, pus({})]],
  ])('%s is not', (_, resources) => expect(at(pusAtLesion, ...resources)).toEqual(missing()))

  const loose = (code: string, ...resources: readonly Fields[]) => looseFindingOf(caseOf(...resources), code)?.reference
  const pusFound = 'Observation/pus-2026-11-01'
  test.each([
    ['without any lesion', [pus({})]],
    ['at another tooth than the lesion’s', [lesion(['36']), notedAt('37', 'pus', '2026-11-01')].map((r) => (r.id === 'pus-37' ? { ...r, id: 'pus-2026-11-01' } : r))],
    ['where two lesions are on record', [lesion(), at37, pus({})]],
    ['that names a disease that is no lesion', [lesion(), diagnosis('M81.9'), pus(to('Condition/M81-9'))]],
    ['that names something nobody sent', [lesion(), pus(to('Condition/elsewhere'))]],
    ['that names an operation nobody sent, beside another', [wound, pus(to('Procedure/elsewhere'))]],
  ])('a finding %s belongs to no lesion', (_, resources) => expect(loose('pus', ...resources)).toBe(pusFound))
  test.each([
    ['of the lesion', [lesion(), pus(to('Condition/lesion'))]],
    ['that names nothing beside one lesion', [lesion(), pus({})]],
    ['of a lesion that was refuted', [lesion(['36'], { verificationStatus: { coding: [{ code: 'refuted' }] } }), pus(to('Condition/lesion'))]],
    ['of a wound', [operated('biopsy', '2026-10-01'), wound, pus(to('Procedure/tooth-extraction'))]],
    ['of a wound and something nobody sent', [wound, pus(to('Procedure/elsewhere', 'Procedure/tooth-extraction'))]],
  ])('a finding %s has its place', (_, resources) => expect(loose('pus', ...resources)).toBe(undefined))
  test('bare bone in a wound is more than a wound', () => expect(loose('exposed-bone', wound, noted('exposed-bone', '2026-11-01', true, to('Procedure/tooth-extraction')))).toBe('Observation/exposed-bone-2026-11-01'))
  test('of two looks on one day that disagree, the one that found it counts', () => {
    const two = (first: boolean, second: boolean, date: string) => loose('pus', noted('pus', '2026-11-01', first, { id: 'a' }), noted('pus', date, second, { id: 'b' }))
    expect([two(true, false, '2026-11-01'), two(false, true, '2026-11-01')]).toEqual(['Observation/a', 'Observation/b'])
    // A later look overrules an earlier one.
    expect([two(true, false, '2026-11-02'), two(false, true, '2026-11-02')]).toEqual(['Observation/b', 'Observation/b'])
    // Neither has a date: it was found.
    expect(loose('pus', noted('pus', undefined, true, { id: 'a' }), noted('pus', undefined, false, { id: 'b' }))).toBe('Observation/a')
  })
})

describe('the bone at the last look', () => {
  test.each([
    ['nobody looked', [], undefined],
    ['bare', [bare('2026-11-01')], 'present'],
    ['probed through a fistula', [probed('2026-11-01')], 'present'],
    ['never bare', [bare('2026-11-01', false)], 'absent'],
    ['bare, then covered', [bare('2026-10-01'), bare('2026-11-01', false)], 'closed'],
    ['bare, then healed', [bare('2026-10-01'), healing('2026-11-01', 'complete')], 'closed'],
    ['healed: it must have been something', [healing('2026-11-01', 'complete')], 'closed'],
    ['covered, then bare', [bare('2026-10-01', false), bare('2026-11-01')], 'present'],
    ['healed, then bare', [healing('2026-10-01', 'complete'), bare('2026-11-01')], 'present'],
    ['bare and covered on one day', [bare('2026-11-01'), seen('exposed-bone', '2026-11-01', false)].map((r, i) => ({ ...r, id: `look-${i}` })), 'present'],
    ['bare and healed on one day', [bare('2026-11-01'), healing('2026-11-01', 'complete')], 'present'],
    ['probed and healed on one day', [probed('2026-11-01'), healing('2026-11-01', 'complete')], 'present'],
    ['not to be seen, but probed', [bare('2026-11-01', false), probed('2026-11-01')], 'present'],
    ['probed, then not to be seen: nobody probed again', [probed('2026-10-01'), bare('2026-11-01', false)], 'present'],
    ['bare, then not to be probed: nobody looked again', [bare('2026-10-01'), probed('2026-11-01', false)], 'present'],
    ['probed, then neither seen nor probed', [probed('2026-10-01'), bare('2026-11-01', false), probed('2026-11-01', false)], 'closed'],
    ['probed, then healed', [probed('2026-10-01'), healing('2026-11-01', 'complete')], 'closed'],
    ['probed, then not to be seen and healed on one day', [probed('2026-10-01'), bare('2026-11-01', false), healing('2026-11-01', 'complete')], 'closed'],
    ['bare and healed on one day, then not to be probed', [bare('2026-10-01'), healing('2026-10-01', 'complete'), probed('2026-11-01', false)], 'present'],
    ['bare, without a date', [bare(undefined)], 'present'],
    ['not bare, without a date', [bare(undefined, false)], 'absent'],
    ['bare and not, both without a date', [bare(undefined), probed(undefined, false)], 'present'],
    ['bare without a date, covered on a day', [bare(undefined), bare('2026-11-01', false)], 'closed'],
    ['not bare without a date, bare on a day', [bare(undefined, false), bare('2026-11-01')], 'present'],
  ] as const)('%s', (_, looks, value) => expect(at(lesionBone, ...looks).value).toBe(value))

  test('what was seen is shown: the first and the last of the looks that agree', () => {
    expect(at(lesionBone, bare('2026-08-01', false), bare('2026-09-01'), bare('2026-10-01'), bare('2026-11-01'))).toEqual(known('present', look('2026-09-01'), look('2026-11-01')))
    expect(at(lesionBone, bare('2026-11-01'))).toEqual(known('present', look('2026-11-01')))
    expect(at(lesionBone, bare(undefined, false))).toEqual(known('absent', 'no, Observation/exposed-bone'))
    expect(at(lesionBone)).toEqual(missing())
  })
  test('a lesion that was declared over is closed; bare bone seen since asks for another look', () => {
    expect(at(lesionBone, lesion(['36'], past))).toEqual(known('closed'))
    expect(at(lesionBone, lesion(['36'], past), bare('2026-11-01', false))).toEqual(known('closed', look('2026-11-01', 'no')))
    expect(at(lesionBone, lesion(['36'], past), bare('2026-11-01'))).toEqual(missing(undefined, look('2026-11-01')))
  })

  describe('a larger lesion', () => {
    const both = lesion(['36', '37'])
    const there = (site: string, date: string, value: boolean) => ({ ...notedAt(site, 'exposed-bone', date, value), id: `${site}-${date}` })
    test('no bone at 37 does not close it while 36 was bare', () => expect(at(lesionBone, both, there('36', '2026-10-01', true), there('37', '2026-11-01', false)).value).toBe('present'))
    test('no bone at 36 does', () => expect(at(lesionBone, both, there('36', '2026-10-01', true), there('36', '2026-11-01', false)).value).toBe('closed'))
    test('so does no bone in the whole lesion, or at one of its teeth where nobody wrote down which was bare', () => {
      expect(at(lesionBone, both, there('36', '2026-10-01', true), bare('2026-11-01', false)).value).toBe('closed')
      expect(at(lesionBone, both, bare('2026-10-01'), there('36', '2026-11-01', false)).value).toBe('closed')
    })
    test('so does no bone in the whole jaw', () => expect(at(lesionBone, both, there('36', '2026-10-01', true), there('mandible', '2026-11-01', false)).value).toBe('closed'))
    test('bare at both, and gone at both on different days', () => {
      const looks = [there('36', '2026-09-01', true), there('37', '2026-09-01', true), there('37', '2026-10-01', false), there('36', '2026-11-01', false)]
      expect(at(lesionBone, both, ...looks)).toEqual(known('closed', 'no, Observation/36-2026-11-01, 2026-11-01'))
    })
  })

  describe('mucosa that has not closed', () => {
    const over = [bare('2026-09-01'), bare('2026-10-01', false)]
    test('over covered bone, on the same day or later: not closed, asked', () => {
      expect(at(lesionBone, ...over, healing('2026-10-01', 'incomplete'))).toEqual(missing(undefined, look('2026-10-01', 'no'), 'mucosal-healing: incomplete, Observation/mucosal-healing-2026-10-01, 2026-10-01'))
      expect(at(lesionBone, ...over, healing('2026-11-01', 'incomplete')).state).toBe('missing')
    })
    test('and healed since', () => expect(at(lesionBone, ...over, healing('2026-10-15', 'incomplete'), healing('2026-11-01', 'complete')).value).toBe('closed'))
    test('before the look at which bone was covered', () => expect(at(lesionBone, ...over, healing('2026-09-15', 'incomplete')).value).toBe('closed'))
    test('without a date says nothing against a later look', () => expect(at(lesionBone, ...over, healing(undefined, 'incomplete')).value).toBe('closed'))
    test('and nothing else on record: a lesion declared over is not', () => expect(at(lesionBone, lesion(['36'], past), healing(undefined, 'incomplete')).state).toBe('missing'))
    test('is no sign of bone by itself', () => expect(at(lesionBone, bare('2026-10-01', false), healing('2026-11-01', 'incomplete')).value).toBe('absent'))
    test('beside bare bone: it is bare', () => expect(at(lesionBone, bare('2026-10-01'), healing('2026-11-01', 'incomplete')).value).toBe('present'))
  })

  describe('healing that names nothing', () => {
    const healed = noted('mucosal-healing', '2026-11-01', 'complete')
    const extracted = (date: string | undefined, more: Fields = {}) => operated('tooth-extraction', date, ['46'], more)
    test('is that of the lesion, when nothing was operated on', () => expect(at(lesionBone, bare('2026-09-01'), healed).value).toBe('closed'))
    test('may be that of an extraction wound: the lesion stays open', () => expect(at(lesionBone, bare('2026-09-01'), extracted('2026-10-01'), healed).value).toBe('present'))
    test('of the day of the extraction may be that of its wound', () => expect(at(lesionBone, bare('2026-09-01'), extracted('2026-11-01'), healed).value).toBe('present'))
    test('that names the lesion is the lesion’s, whatever was extracted', () => expect(at(lesionBone, bare('2026-09-01'), extracted('2026-10-01'), healing('2026-11-01', 'complete')).value).toBe('closed'))
    test('may be, when nobody wrote down the day of the extraction', () => expect(at(lesionBone, bare('2026-09-01'), extracted(undefined), healed).value).toBe('present'))
    test('is not that of a wound made later, of a filling or of an extraction not done', () => {
      for (const other of [extracted('2026-11-02'), operated('restoration', '2026-10-01'), extracted('2026-10-01', { status: 'not-done' })]) expect(at(lesionBone, bare('2026-09-01'), other, healed).value).toBe('closed')
    })
    test('at the place of the lesion is that of the lesion', () => expect(at(lesionBone, bare('2026-09-01'), extracted('2026-10-01'), { ...notedAt('36', 'mucosal-healing', '2026-11-01', 'complete') }).value).toBe('closed'))
  })
})

describe('since when bone is bare', () => {
  test('from the first of the unbroken looks to the last: 1 September to 1 November, 61 days', () => {
    const looks = [bare('2026-09-01'), bare('2026-10-01'), bare('2026-11-01')]
    expect(at(documentedDays, ...looks)).toEqual(known(61, looked('2026-09-01'), looked('2026-11-01')))
    expect(at(firstExposure, ...looks)).toEqual(known(parseDay('2026-09-01'), looked('2026-09-01')))
    // 29 days left of September, 31 of October, 21 of November.
    expect(at(daysSinceFirstExposure, ...looks)).toEqual(known(81, looked('2026-09-01')))
  })
  test('a look without bone starts the count anew', () => {
    expect(at(documentedDays, bare('2026-09-01'), bare('2026-10-01', false), bare('2026-10-20'), bare('2026-11-01')).value).toBe(12)
    expect(at(documentedDays, bare('2026-09-01'), healing('2026-10-01', 'complete'), bare('2026-11-01')).value).toBe(0)
  })
  test('seen once: no days are documented yet', () => expect(at(documentedDays, bare('2026-10'))).toEqual(known(0, looked('2026-10'))))
  test('seen in September and in October: 1 to 60 days', () => {
    // 30 September to 1 October, or 1 September to 31 October.
    expect(at(documentedDays, bare('2026-09'), bare('2026-10'))).toEqual(between(1, 60, asksFirst, looked('2026-09'), looked('2026-10')))
    // 30 September or 1 September to today.
    expect(at(daysSinceFirstExposure, bare('2026-09'), bare('2026-10'))).toEqual(between(52, 81, asksFirst, looked('2026-09')))
    expect(at(firstExposure, bare('2026-09')).value).toBe(parseDay('2026-09-01'))
  })
  test('a look of that month, and one on a day in it: never less than none', () => {
    expect(at(documentedDays, bare('2026-10-10'), bare('2026-10'))).toMatchObject({ state: 'between', low: 0 })
    expect(at(daysSinceFirstExposure, bare('2026-11'))).toEqual(between(0, 20, asksFirst, looked('2026-11')))
  })
  test('covered, never looked at, or seen without a date: there is no such day', () => {
    const facts: readonly AnyFact[] = [documentedDays, daysSinceFirstExposure, lookAtDay56, lookAtDay57]
    for (const looks of [[], [bare(undefined)], [bare('2026-09-01'), bare('2026-10-01', false)]]) {
      expect(at(firstExposure, ...looks)).toEqual(missing())
      expect(facts.map((fact) => at(fact, ...looks)).map((f) => [f.state, f.asks])).toEqual(facts.map(() => ['missing', asksFirst]))
    }
    expect(at(documentedDays, bare('2026-10-01', false))).toEqual(missing(asksFirst, looked('2026-10-01', 'no')))
    expect(at(daysSinceFirstExposure, bare('2026-10-01', false))).toEqual(missing(asksFirst))
    expect(at(lookAtDay56, bare('2026-10-01', false))).toEqual(missing(asksFirst))
  })
  test('when to look again: day 56 and day 57, today when they have gone by', () => {
    // 1 October + 56 days.
    expect([lookAtDay56, lookAtDay57].map((fact) => at(fact, bare('2026-10-01')))).toEqual(['2026-11-26', '2026-11-27'].map((day) => known(parseDay(day), looked('2026-10-01'))))
    // 26 September + 56 days is today.
    expect([lookAtDay56, lookAtDay57].map((fact) => at(fact, bare('2026-09-26')).value)).toEqual(['2026-11-21', '2026-11-22'].map(parseDay))
    expect([lookAtDay56, lookAtDay57].map((fact) => at(fact, bare('2026-08-01')).value)).toEqual(['2026-11-21', '2026-11-21'].map(parseDay))
  })

  describe('the onset of the lesion', () => {
    const since = (date: string) => lesion(['36'], { onsetDateTime: date })
    test('is the first finding when bare bone is what it records', () => {
      const onset = 'lesion-onset: jaw-lesion, Condition/lesion, 2026-09-01'
      expect(at(documentedDays, since('2026-09-01'), bare('2026-11-01'))).toEqual(known(61, onset, looked('2026-11-01')))
      expect(at(firstExposure, since('2026-09-01'), bare('2026-11-01'))).toEqual(known(parseDay('2026-09-01'), onset))
    })
    test('not when pain was found before the bone: it may be the onset of the pain', () => {
      expect(at(documentedDays, since('2026-09-01'), bare('2026-11-01'), seen('pain', '2026-10-31')).value).toBe(0)
      // Pain found with the bone, or that was not there, or of which nobody knows when: it may not.
      for (const pain of [seen('pain', '2026-11-01'), seen('pain', '2026-10-31', false), seen('pain', undefined)]) expect(at(documentedDays, since('2026-09-01'), bare('2026-11-01'), pain).value).toBe(61)
    })
    test('not when no bone was seen at the first look', () => expect(at(documentedDays, since('2026-09-01'), bare('2026-10-01', false), bare('2026-11-01')).value).toBe(0))
    test('a later onset than the first finding says nothing, nor does one of that day', () => {
      expect(at(documentedDays, since('2026-10-01'), bare('2026-09-01'), bare('2026-11-01'))).toEqual(known(61, looked('2026-09-01'), looked('2026-11-01')))
      expect(at(documentedDays, since('2026-09-01'), bare('2026-09-01'), bare('2026-11-01'))).toEqual(known(61, looked('2026-09-01'), looked('2026-11-01')))
    })
    test('by itself it is no look at the bone', () => expect(at(lesionBone, since('2026-09-01'))).toEqual(missing()))
  })
  test('the first day on which bone was ever bare, closed in between or not; all looks in their order', () => {
    const c = lesionCase(lesion(), bare('2026-09-01', false), bare('2026-11-01'), bare('2026-10-01'), healing('2026-10-15', 'complete'))
    expect(firstBoneEver(c)).toBe(parseDay('2026-10-01'))
    expect(looksAt(c).map((l) => [l.date.text, l.bone])).toEqual([
      ['2026-09-01', false],
      ['2026-10-01', true],
      ['2026-10-15', false],
      ['2026-11-01', true],
    ])
    // A day goes before the month that it begins.
    expect(looksAt(lesionCase(lesion(), bare('2026-10'), bare('2026-10-01', false))).map((l) => l.date.text)).toEqual(['2026-10-01', '2026-10'])
    expect(firstBoneEver(lesionCase(lesion(), bare('2026-09-01', false), bare(undefined)))).toBe(undefined)
  })
})

describe('since when the mucosa is closed', () => {
  test('from the first closed look to the last: 1 to 31 October, 30 days', () =>
    expect(at(closedDays, bare('2026-09-01'), bare('2026-10-01', false), bare('2026-10-31', false))).toEqual(known(30, looked('2026-10-01', 'no'), looked('2026-10-31', 'no'))))
  test('some time in September to some time in October: 1 to 60 days', () => expect(at(closedDays, bare('2026-09', false), bare('2026-10', false))).toEqual(between(1, 60, undefined, looked('2026-09', 'no'), looked('2026-10', 'no'))))
  test('seen once', () => expect(at(closedDays, bare('2026-10-01', false)).value).toBe(0))
  test('bare, or never looked at', () => {
    expect(at(closedDays, bare('2026-10-01'))).toEqual(missing(undefined, looked('2026-10-01')))
    expect(at(closedDays)).toEqual(missing())
  })
})

describe('what was found at the lesion', () => {
  test('the newest counts', () => expect(at(pusAtLesion, seen('pus', '2026-10-01'), seen('pus', '2026-11-01', false))).toEqual(known('no', 'no, Observation/pus-2026-11-01, 2026-11-01')))
  test('of two looks on one day that disagree, the one that found it', () =>
    expect(at(pusAtLesion, { ...seen('pus', '2026-11-01'), id: 'a' }, { ...seen('pus', '2026-11-01', false), id: 'b' })).toEqual(known('yes', 'yes, Observation/a, 2026-11-01')))
  test('pain of before the mucosa closed says nothing of now; pain of that day or without a date does', () => {
    const closed = [bare('2026-09-01'), bare('2026-10-01', false), bare('2026-11-01', false)]
    expect(at(lesionSymptoms, ...closed, seen('pain', '2026-09-30'))).toEqual(missing())
    expect(at(lesionSymptoms, ...closed, seen('pain', '2026-10-01')).value).toBe('yes')
    expect(at(lesionSymptoms, ...closed, seen('pain', undefined)).value).toBe('yes')
    // Declared over without any look: nobody knows since when.
    expect(at(lesionSymptoms, lesion(['36'], past), seen('pain', '2026-09-30')).value).toBe('yes')
  })
  test('pain of before bone lay bare still counts', () => expect(at(lesionSymptoms, bare('2026-10-01'), seen('pain', '2026-09-30')).value).toBe('yes'))
  test('a month in which the mucosa closed is not before it', () => expect(findingAt(lesionCase(lesion(), bare('2026-09-01'), bare('2026-10-31', false), seen('pain', '2026-10')), 'pain')?.value).toBe(true))

  test.each([
    ['symptoms', lesionSymptoms, symptomCodes],
    ['infection', lesionInfection, infectionCodes],
    ['a criterion of stage 3', stage3Criterion, stage3Codes],
    ['an urgent sign', urgentSign, [...stage3Codes, 'altered-sensation']],
    ['a sequestrum', sequestrum, ['sequestrum-visible', 'sequestrum-mobile']],
    ['signs', lesionSigns, [...symptomCodes, ...infectionCodes, ...stage3Codes, 'unexplained-loose-teeth', 'socket-not-filled', 'intra-oral-fistula']],
  ] as readonly (readonly [string, AnyFact, readonly string[]])[])('each of these alone makes %s', (_, fact, codes) => {
    for (const code of codes) expect(at(fact, seen(code, '2026-11-01')), code).toEqual(known('yes', `${code}: yes, Observation/${code}-2026-11-01, 2026-11-01`))
  })
  test('no pain rules symptoms out, and other signs; swelling that is not there does not', () => {
    const noPain = 'pain: no, Observation/pain-2026-11-01, 2026-11-01'
    expect(at(lesionSymptoms, seen('pain', '2026-11-01', false))).toEqual(known('no', noPain))
    expect(at(lesionSigns, seen('pain', '2026-11-01', false))).toEqual(known('no', noPain))
    expect(at(lesionSymptoms, seen('swelling', '2026-11-01', false))).toEqual(missing())
  })
  test('no infection rules infection out; no pus does not', () => {
    expect(at(lesionInfection, seen('infection', '2026-11-01', false)).value).toBe('no')
    expect(at(lesionInfection, seen('pus', '2026-11-01', false))).toEqual(missing())
  })
  test('stage 3 is ruled out by all five criteria, not by four', () => {
    const none = stage3Codes.map((code) => seen(code, '2026-11-01', false))
    expect(at(stage3Criterion, ...none)).toEqual(known('no', ...stage3Codes.map((code) => `${code}: no, Observation/${code}-2026-11-01, 2026-11-01`)))
    expect(at(stage3Criterion, ...none.slice(1))).toEqual(missing())
  })
})

describe('a loose or painful tooth at the lesion', () => {
  const both = lesion(['36', '37'])
  const tooth = (code: string, site: string, value: boolean | number, date = '2026-11-01') => ({ ...notedAt(site, code, date, value), id: `${code}-${site}-${date}` })
  test.each([
    [1, undefined],
    [2, 'yes'],
    [3, 'yes'],
  ])('mobility grade %i: %s', (grade, value) => expect(at(looseOrPainfulTooth, tooth('tooth-mobility', '36', grade)).value).toBe(value))
  test('pain at the tooth, or teeth that came loose', () => {
    expect(at(looseOrPainfulTooth, tooth('tooth-painful', '36', true))).toEqual(known('yes', 'tooth-painful: yes, Observation/tooth-painful-36-2026-11-01, 2026-11-01'))
    expect(at(looseOrPainfulTooth, seen('unexplained-loose-teeth', '2026-11-01')).value).toBe('yes')
  })
  test('neither loose nor painful', () =>
    expect(at(looseOrPainfulTooth, tooth('tooth-mobility', '36', 1), tooth('tooth-painful', '36', false))).toEqual(
      known('no', 'tooth-mobility: 1, Observation/tooth-mobility-36-2026-11-01, 2026-11-01', 'tooth-painful: no, Observation/tooth-painful-36-2026-11-01, 2026-11-01'),
    ))
  test('only one of both looked at', () => {
    expect(at(looseOrPainfulTooth, tooth('tooth-mobility', '36', 1))).toEqual(missing())
    expect(at(looseOrPainfulTooth, tooth('tooth-painful', '36', false))).toEqual(missing())
    expect(at(looseOrPainfulTooth)).toEqual(missing())
  })
  test('36 is loose, though 37 was found firm since', () => expect(at(looseOrPainfulTooth, both, tooth('tooth-mobility', '36', 3), tooth('tooth-mobility', '37', 0, '2026-11-10')).value).toBe('yes'))
  test('36 was painful and no longer is', () => expect(at(looseOrPainfulTooth, both, tooth('tooth-painful', '36', true), tooth('tooth-painful', '36', false, '2026-11-10'), tooth('tooth-mobility', '36', 0)).value).toBe('no'))
  test('a tooth that was loose before the lesion closed', () => expect(at(looseOrPainfulTooth, bare('2026-09-01'), tooth('tooth-mobility', '36', 3, '2026-09-01'), bare('2026-10-01', false))).toEqual(missing()))
})

describe('a sign that makes a referral urgent', () => {
  test('infection with swelling, pus with swelling', () => {
    expect(at(urgentSign, seen('infection', '2026-11-01'), seen('swelling', '2026-11-01'))).toEqual(known('yes', 'infection: yes, Observation/infection-2026-11-01, 2026-11-01', 'swelling: yes, Observation/swelling-2026-11-01, 2026-11-01'))
    expect(at(urgentSign, seen('pus', '2026-11-01'), seen('swelling', '2026-11-01')).value).toBe('yes')
  })
  test('not infection alone, nor swelling alone', () => {
    expect(at(urgentSign, seen('infection', '2026-11-01'), seen('swelling', '2026-11-01', false))).toEqual(missing())
    expect(at(urgentSign, seen('swelling', '2026-11-01'))).toEqual(missing())
    expect(at(urgentSign, seen('infection', '2026-11-01', false), seen('swelling', '2026-11-01'))).toEqual(missing())
  })
  test('ruled out when sensation, infection and every criterion of stage 3 were looked at', () => {
    const none = ['altered-sensation', 'infection', ...stage3Codes].map((code) => seen(code, '2026-11-01', false))
    expect(at(urgentSign, ...none)).toEqual(known('no', ...none.map((o) => `${String(o.id).slice(0, -11)}: no, Observation/${o.id}, 2026-11-01`)))
    expect(at(urgentSign, ...none.slice(1))).toEqual(missing())
    expect(at(urgentSign, ...none.slice(0, -1))).toEqual(missing())
  })
})

describe('the stage by the clinician', () => {
  test.each(['0', '1', '2', '3', 'at-risk'])('%s', (stage) => expect(at(recordedStage, lesion(['36'], { stage: [{ summary: { text: stage } }] }))).toEqual(known(stage, `${stage}, Condition/lesion`)))
  test('not given', () => expect(at(recordedStage)).toEqual(missing()))
})

describe('the last examination', () => {
  const last = (...resources: readonly Fields[]) => lastExamination(lesionCase(lesion(), ...resources))
  test('the newest finding of any kind at the lesion', () => expect(last(bare('2026-09-01'), seen('pain', '2026-10-01', false), seen('infection', '2026-09-15'))).toBe(parseDay('2026-10-01')))
  test('healing is one; of a month the last day', () => expect(last(bare('2026-08-01'), healing('2026-09', 'incomplete'))).toBe(parseDay('2026-09-30')))
  test('of this month the day is not known', () => expect(last(bare('2026-08-01'), bare('2026-11'))).toBe(parseDay('2026-08-01')))
  test('today counts', () => expect(last(bare('2026-11-21'))).toBe(parseDay('2026-11-21')))
  test('none, or none with a date', () => expect([last(), last(bare(undefined))]).toEqual([undefined, undefined]))
})
