import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import { taken } from './example-case.ts'
import { foundAt, known, lesion, missing, noted, notedAt, operated, seen } from './example-mouth.ts'
import { stage3Codes } from './lesion.ts'
import {
  acceptableRadiograph,
  assessments,
  awaitsTwoWeekLook,
  baselineImage,
  boneChange,
  boneLesionSuspected,
  closedForAYear,
  in3MonthsOfLook,
  lesionWatch,
  newSite,
  nowForLesion,
  panoramicIn6Months,
  signsChange,
  sinusAtStake,
  stage2Failing,
  stageChange,
  twoWeeksAfterSequestrectomy,
} from './lesion-course.ts'

const alendronate = taken('alendronate', '2020-01-01')
const drugFound = 'mronj-drug: alendroninezuur 70 mg, MedicationStatement/alendronate, 2020-01-01'
const at = (fact: AnyFact, ...resources: readonly Fields[]) => foundAt(fact, 'Condition/lesion', ...(resources.some((r) => r.id === 'lesion') ? [] : [lesion()]), alendronate, ...resources)
const bare = (date: string, value = true) => seen('exposed-bone', date, value)
const look = (date: string, value = 'yes') => `exposed-bone: ${value}, Observation/exposed-bone-${date}, ${date}`
/** One look: bone bare or not, and what else was there. */
const visit = (date: string, bone: boolean, yes: readonly string[] = [], no: readonly string[] = []) => [bare(date, bone), ...yes.map((code) => seen(code, date)), ...no.map((code) => seen(code, date, false))]
const calm = ['pain', 'infection'] as const
const [june, october] = ['2026-06-01', '2026-10-01']
const past = { clinicalStatus: { coding: [{ code: 'resolved' }] } }
const other = lesion(['46'], { id: 'other' })
const there = (date: string, value = true) => noted('exposed-bone', date, value, { id: `other-${date}`, focus: [{ reference: 'Condition/other' }] })

describe('how often a lesion was assessed', () => {
  test('bare twice', () => expect(at(assessments, ...visit(june, true, [], calm), ...visit(october, true, [], calm))).toEqual(known('followed', look(june), look(october))))
  test('three times: the last two are shown', () => expect(at(assessments, ...visit('2026-05-01', true, [], calm), ...visit(june, true, [], calm), ...visit(october, true, [], calm))).toEqual(known('followed', look(june), look(october))))
  test('once', () => expect(at(assessments, bare(october))).toEqual(known('first', look(october))))
  test('twice, but the first time nobody looked for pain or infection: nothing to compare with', () => expect(at(assessments, bare(june), ...visit(october, true, [], calm)).value).toBe('first'))
  test('healed counts, though nobody wrote down the signs of before', () => expect(at(assessments, ...visit(june, true, [], calm), bare(october, false)).value).toBe('followed'))
  test('the onset is no assessment', () => expect(at(assessments, lesion(['36'], { onsetDateTime: '2026-01-01' }), ...visit(october, true, [], calm))).toEqual(known('first', look(october))))
  test('bare without a date: it was never assessed on a day', () => expect(at(assessments, seen('exposed-bone', undefined)).value).toBe('none'))
  test('no bone and no signs: nothing to follow', () => expect(at(assessments, ...visit(june, false, [], calm), ...visit(october, false, [], calm))).toEqual(known('none', look(june, 'no'), look(october, 'no'), drugFound)))
  test('perhaps MRONJ, perhaps suspected: followed either way', () => expect(at(assessments, ...visit('2026-08', true, [], calm), ...visit('2026-10', true, [], calm)).value).toBe('followed'))
  test('a diagnosis that cannot be told is not followed', () => expect(foundAt(assessments, 'Condition/lesion', lesion(), bare(june), bare(october)).value).toBe('none'))
})

describe('from one assessment to the next', () => {
  const facts: readonly AnyFact[] = [boneChange, stageChange, signsChange]
  const change = (...resources: readonly Fields[]) => facts.map((fact) => at(fact, ...resources).value)
  test.each([
    ['1 to 2: pain came', visit(june, true, [], calm), visit(october, true, ['pain'], ['infection']), ['bare', 'higher', 'more']],
    ['2 to 1: pain went', visit(june, true, ['pain'], ['infection']), visit(october, true, [], calm), ['bare', 'lower', 'fewer']],
    ['1 and 1', visit(june, true, [], calm), visit(october, true, [], calm), ['bare', 'same', 'same']],
    ['2 and 2, with one sign fewer', visit(june, true, ['pain', 'pus']), visit(october, true, ['pus'], ['pain']), ['bare', 'same', 'fewer']],
    ['2 and 2, with one sign more', visit(june, true, ['pain']), visit(october, true, ['pain', 'pus']), ['bare', 'same', 'more']],
    ['2 to 3: a fistula to the skin', visit(june, true, ['pain']), visit(october, true, ['extra-oral-fistula']), ['bare', 'higher', 'more']],
    ['3 and 3: a fracture holds until somebody records that it has gone', visit(june, true, ['pathological-fracture']), visit(october, true, [], calm), ['bare', 'same', 'same']],
    ['3 to 1: the fistula has gone', visit(june, true, ['extra-oral-fistula']), visit(october, true, [], [...calm, 'extra-oral-fistula']), ['bare', 'lower', 'fewer']],
    ['3 and 3: of two criteria one has gone', visit(june, true, ['extra-oral-fistula', 'pathological-fracture']), visit(october, true, [], [...calm, 'extra-oral-fistula']), ['bare', 'same', 'fewer']],
    ['pain that nobody asked for again is still there', visit(june, true, ['pain', 'pus']), visit(october, true, ['pus']), ['bare', 'same', 'same']],
  ] as const)('stage %s', (_, before, after, expected) => expect(change(...before, ...after)).toEqual(expected))

  test.each(stage3Codes)('%s alone makes stage 3', (code) => expect(at(stageChange, ...visit(june, true, ['pain']), ...visit(october, true, [code])).value).toBe('higher'))

  test('closed: the bone tells it, the stage does not', () => {
    const looks = [...visit(june, true, ['pain', 'pus']), bare(october, false)]
    expect(at(boneChange, ...looks)).toEqual(known('closed', look(june), look(october, 'no')))
    expect(at(stageChange, ...looks)).toEqual(missing(undefined, look(june), look(october, 'no')))
    expect(at(signsChange, ...looks).value).toBe('fewer')
  })
  test('closed with pus: that sign is there', () => expect(at(signsChange, ...visit(june, true, [], calm), ...visit(october, false, ['pus'])).value).toBe('more'))
  test('open again', () => {
    expect(at(boneChange, bare(june, false), ...visit(october, true, [], calm)).value).toBe('reopened')
    expect(at(stageChange, bare(june, false), ...visit(october, true, [], calm))).toEqual(missing(undefined, look(june, 'no'), look(october)))
    // Signs of before it closed do not count.
    expect(at(signsChange, ...visit('2026-05-01', true, ['pain', 'pus']), bare(june, false), ...visit(october, true, [], calm)).value).toBe('same')
  })
  test('pain or infection not looked for at the last assessment: asked', () => expect(at(stageChange, ...visit(june, true, [], calm), bare(october))).toEqual(missing(['lesion-symptoms', 'lesion-infection'], look(june), look(october))))
  test('an assessment without a stage is skipped', () => expect(change(...visit('2026-05-01', true, ['pain']), bare(june), ...visit(october, true, [], calm))).toEqual(['bare', 'lower', 'fewer']))
  test('two findings on one day that disagree: it was there', () => {
    const pains = [
      { ...seen('pain', october), id: 'a' },
      { ...seen('pain', october, false), id: 'b' },
    ]
    expect(at(stageChange, ...visit(june, true, [], calm), bare(october), ...pains, seen('infection', october, false)).value).toBe('higher')
  })
  test('a sign of another day, or of the month of the look, is not of that look', () => {
    expect(at(stageChange, ...visit(june, true, [], calm), ...visit(october, true, [], calm), seen('pain', '2026-09-30')).value).toBe('same')
    expect(at(stageChange, ...visit(june, true, [], calm), ...visit(october, true, [], calm), seen('pus', '2026-10')).value).toBe('same')
    expect(at(stageChange, ...visit(june, true, [], calm), ...visit(october, true, [], calm), seen('pus', undefined)).value).toBe('same')
  })
  test('assessed once: nothing to compare', () => expect(facts.map((fact) => at(fact, ...visit(october, true, [], calm)))).toEqual([missing(), missing(), missing()]))
})

describe('bone at a new site', () => {
  const on = (site: string, date: string, value = true) => ({ ...notedAt(site, 'exposed-bone', date, value), id: `${site}-${date}`, focus: [{ reference: 'Condition/lesion' }] })
  const signs = (date: string) => calm.map((code) => seen(code, date, false))
  const followed = (...resources: readonly Fields[]) => at(newSite, ...signs(june), ...signs(october), ...resources)

  test('at another tooth than before', () => expect(followed(on('36', june), on('37', october))).toEqual(known('yes', 'exposed-bone: yes, Observation/37-2026-10-01, 2026-10-01')))
  test('at the same tooth, or where nobody wrote down', () => {
    expect(followed(on('36', june), on('36', october)).value).toBe('no')
    expect(followed(bare(june), bare(october)).value).toBe('no')
  })
  test('at the tooth on record, where nobody wrote down the site before', () => expect(followed(bare(june), on('36', october)).value).toBe('no'))
  test('at the tooth of the look before, though not of the first', () => expect(followed(on('36', '2026-05-01'), on('37', june), on('37', october)).value).toBe('no'))
  test('at a tooth of before, though not the one on record', () => expect(followed(on('37', june), on('37', october)).value).toBe('no'))
  test('at a tooth where it was looked for and not found is not new', () => expect(followed(on('36', june), { ...on('36', october), id: 'x' }, on('37', october, false)).value).toBe('no'))
  test('where no site of before is known, none is new', () => expect(followed(lesion([]), bare(june), on('37', october)).value).toBe('no'))
  test('probed through a fistula at another tooth', () => expect(followed(on('36', june), { ...notedAt('37', 'bone-probed-through-fistula', october), focus: [{ reference: 'Condition/lesion' }] }).value).toBe('yes'))
  test('closed', () => expect(followed(on('36', june), bare(october, false))).toEqual(known('no')))
  test('never looked at', () => expect(at(newSite)).toEqual(known('no')))

  test('a first look at this lesion after an earlier one at another lesion', () => expect(at(newSite, other, there(june), bare(october))).toEqual(known('yes', look(october))))
  test('not when the other was found on that day, or later, or was never bare or never looked at', () => {
    for (const looks of [[there(october)], [there('2026-11-01')], [there(june, false)], []]) expect(at(newSite, other, ...looks, bare(october))).toEqual(known('no', look(october)))
    expect(at(newSite, bare(october)).value).toBe('no')
  })
})

describe('closed for a year', () => {
  test('at controls twelve months apart', () => {
    expect(at(closedForAYear, bare('2025-01-01'), bare('2025-10-01', false), bare('2026-03-01', false), bare(october, false))).toEqual(known('yes', look('2025-10-01', 'no'), look(october, 'no')))
    expect(at(closedForAYear, bare('2025-01-01'), bare('2025-10-02', false), bare(october, false)).value).toBe('no')
  })
  test('counted anew after it opened', () => expect(at(closedForAYear, bare('2025-01-01', false), bare('2025-12-01'), bare('2026-01-01', false), bare(october, false)).value).toBe('no'))
  test('bare, or never looked at', () => {
    expect(at(closedForAYear, bare('2025-01-01', false), bare(october))).toEqual(known('no'))
    expect(at(closedForAYear)).toEqual(known('no'))
  })

  const image = (date: string, more: Fields = {}) => operated('panoramic-radiograph', date, [], more)
  const over = [lesion(['36'], past), bare('2025-01-01'), bare('2025-06-01', false)]
  const imaged = 'panoramic-radiograph, Procedure/panoramic-radiograph, 2026-06-01'
  test('an image of after twelve months counts as acceptable once the clinician closed the lesion', () => {
    expect(at(acceptableRadiograph, ...over, image('2026-06-01'))).toEqual(known('yes', imaged))
    expect(at(acceptableRadiograph, bare('2025-01-01'), bare('2025-06-01', false), image('2026-06-01'))).toEqual(missing(undefined, imaged))
  })
  test('an earlier image does not, nor one that was not made, nor another procedure', () => {
    for (const no of [image('2026-05-31'), image('2026-06-01', { status: 'not-done' }), image('2026-06-01', { performedDateTime: undefined }), operated('dental-examination', '2026-06-01')])
      expect(at(acceptableRadiograph, ...over, no)).toEqual(missing())
  })
  test('never closed at a look: not known', () => expect(at(acceptableRadiograph, lesion(['36'], past), image('2026-06-01'))).toEqual(missing()))
})

describe('stage 2 that treatment does not help', () => {
  const sore = (date: string, ...more: readonly string[]) => visit(date, true, ['pain', ...more])
  const failing = (...looks: readonly (readonly Fields[])[]) => at(stage2Failing, ...looks.flat())
  test('no better at two assessments three months apart', () => expect(failing(sore('2026-07-01'), sore(october))).toEqual(known('yes', look('2026-07-01'), look(october))))
  test('not a day less', () => expect(failing(sore('2026-07-02'), sore(october))).toEqual(known('no', look(october))))
  test('not with fewer signs; with as many or more it does', () => {
    expect(failing(sore('2026-07-01', 'pus'), [...sore(october), seen('pus', october, false)]).value).toBe('no')
    expect(failing(sore('2026-07-01'), sore(october, 'pus')).value).toBe('yes')
  })
  test('all the way: the first of the unbroken assessments counts', () => {
    expect(failing(sore(june), sore('2026-08-01'), sore(october)).value).toBe('yes')
    expect(failing(sore(june), visit('2026-08-01', true, [], calm), sore(october)).value).toBe('no')
    expect(failing(sore(june), [bare('2026-08-01', false)], sore(october)).value).toBe('no')
    expect(failing(sore(june), visit('2026-08-01', true), sore(october)).value).toBe('no')
  })
  test('not at stage 1 or 3, nor while the stage is not known, nor when never assessed', () => {
    for (const last of [visit(october, true, [], calm), visit(october, true, ['pathological-fracture']), visit(october, true)]) expect(failing(sore(june), last)).toEqual(known('no'))
    expect(at(stage2Failing)).toEqual(known('no'))
  })
})

describe('how a lesion is watched', () => {
  test('bare, whatever its stage', () => {
    expect(at(lesionWatch, ...visit(october, true, [], calm)).value).toBe('bare')
    expect(at(lesionWatch, bare(october)).value).toBe('bare')
  })
  test('stage 0', () => expect(at(lesionWatch, ...visit(october, false, ['jaw-bone-ache'])).value).toBe('stage-0'))
  test('healed', () => expect(at(lesionWatch, bare(june), bare(october, false))).toEqual(known('healed', look(october, 'no'), drugFound)))
  test('not at all', () => expect(at(lesionWatch, ...visit(october, false, [], calm)).value).toBe('none'))
  test('a criterion of stage 3 without bone: not known, the bone is asked', () =>
    expect(at(lesionWatch, ...visit(october, false, ['extra-oral-fistula']))).toEqual(missing(['exposed-bone'], look(october, 'no'), `extra-oral-fistula: yes, Observation/extra-oral-fistula-${october}, ${october}`)))
  test('never looked at: the bone is asked', () => expect(at(lesionWatch)).toEqual(missing(['exposed-bone'])))
})

describe('images', () => {
  const opg = (date: string | undefined, more: Fields = {}) => operated('panoramic-radiograph', date, [], more)
  const made = (code: string, date: string) => `${code}, Procedure/${code}, ${date}`
  test('one belongs to the diagnosis when it was made from three months before bone was first bare', () => {
    expect(at(baselineImage, bare(june, false), bare('2026-08-01'), opg('2026-05-01'))).toEqual(known('yes', made('panoramic-radiograph', '2026-05-01')))
    expect(at(baselineImage, bare(june, false), bare('2026-08-01'), opg('2026-04-30'))).toEqual(known('no'))
    expect(at(baselineImage, bare('2026-08-01'), operated('cbct', '2026-07-01')).value).toBe('yes')
    expect(at(baselineImage, bare('2026-08-01'), operated('apical-radiograph', '2026-07-01')).value).toBe('yes')
  })
  test('any image does when bone was never bare', () => expect(at(baselineImage, bare(june, false), opg('2020-01-01')).value).toBe('yes'))
  test('of several the newest is shown', () => {
    expect(at(baselineImage, bare(june), opg('2026-06-01'), operated('cbct', '2026-08-01'))).toEqual(known('yes', made('cbct', '2026-08-01')))
    expect(at(baselineImage, bare(june), opg('2026-08-01'), operated('cbct', '2026-06-01'))).toEqual(known('yes', made('panoramic-radiograph', '2026-08-01')))
  })
  test('of one of a day and one of that month the month ends last', () => expect(at(baselineImage, bare(june), opg('2026-06'), operated('cbct', '2026-06-15'))).toEqual(known('yes', made('panoramic-radiograph', '2026-06'))))
  test('one that is planned, not made or of an unknown day is none', () => {
    for (const no of [opg('2026-06-01', { status: 'not-done' }), opg(undefined), operated('dental-examination', june)]) expect(at(baselineImage, bare(june), no).value).toBe('no')
  })

  describe('a new lesion of bone is suspected', () => {
    test.each(['osteolysis-to-border', 'exposure-beyond-alveolus'])('by %s', (code) => expect(at(boneLesionSuspected, seen(code, october))).toEqual(known('yes', `yes, Observation/${code}-${october}, ${october}`)))
    test('not when it has gone', () => expect(at(boneLesionSuspected, seen('osteolysis-to-border', june), seen('osteolysis-to-border', october, false))).toEqual(known('no')))
    test('not when nothing points to it', () => expect(at(boneLesionSuspected, bare(october))).toEqual(known('no')))
    test('not any more after a CBCT, of the same day even; still after an earlier one or another image', () => {
      const found = seen('osteolysis-to-border', october)
      expect(at(boneLesionSuspected, found, operated('cbct', october))).toEqual(known('no', made('cbct', october)))
      expect(at(boneLesionSuspected, found, operated('cbct', '2026-09-30')).value).toBe('yes')
      expect(at(boneLesionSuspected, found, opg('2026-11-01')).value).toBe('yes')
    })
    test('found on a day that nobody wrote down: no CBCT settles it', () => {
      expect(at(boneLesionSuspected, seen('osteolysis-to-border', undefined), operated('cbct', '2026-11-01'))).toEqual(known('yes', 'yes, Observation/osteolysis-to-border'))
    })
    test('by bare bone at a new site, until a CBCT of that day or later', () => {
      const elsewhere = [other, there(june), bare(october)]
      expect(at(boneLesionSuspected, ...elsewhere)).toEqual(known('yes', look(october)))
      expect(at(boneLesionSuspected, ...elsewhere, operated('cbct', october)).value).toBe('no')
      expect(at(boneLesionSuspected, ...elsewhere, operated('cbct', '2026-09-30')).value).toBe('yes')
    })
  })

  test('the next panoramic radiograph: half a year after the last one, else after the last look, else from today', () => {
    expect(at(panoramicIn6Months, opg('2026-08-01'), bare(october))).toEqual(known(parseDay('2027-02-01')))
    expect(at(panoramicIn6Months, operated('cbct', '2026-08-01'), bare(october)).value).toBe(parseDay('2027-04-01'))
    expect(at(panoramicIn6Months).value).toBe(parseDay('2027-05-21'))
    // Half a year after it is gone by: today.
    expect(at(panoramicIn6Months, opg('2026-01-01')).value).toBe(parseDay('2026-11-21'))
  })
})

describe('controls', () => {
  test('three months after the last look, today when that has gone by, else from today', () => {
    expect(at(in3MonthsOfLook, bare(october))).toEqual(known(parseDay('2027-01-01')))
    expect(at(in3MonthsOfLook, bare(june)).value).toBe(parseDay('2026-11-21'))
    expect(at(in3MonthsOfLook).value).toBe(parseDay('2027-02-21'))
    expect(at(nowForLesion).value).toBe(parseDay('2026-11-21'))
  })

  const removed = (date: string | undefined, sites: readonly string[] = [], more: Fields = {}) => operated('sequestrectomy', date, sites, more)
  const forLesion = (id: string) => ({ reasonReference: [{ reference: `Condition/${id}` }] })
  const evidence = 'sequestrectomy, Procedure/sequestrectomy, 2026-11-10'
  test('two weeks after a sequestrum was removed, until somebody looked', () => {
    expect(at(awaitsTwoWeekLook, removed('2026-11-10'))).toEqual(known('yes', evidence))
    expect(at(twoWeeksAfterSequestrectomy, removed('2026-11-10'))).toEqual(known(parseDay('2026-11-24')))
    // 1 October + 14 days.
    expect(at(awaitsTwoWeekLook, removed(october), bare('2026-10-14')).value).toBe('yes')
    expect(at(awaitsTwoWeekLook, removed(october), bare('2026-10-15')).value).toBe('no')
    expect(at(twoWeeksAfterSequestrectomy, removed(october)).value).toBe(parseDay('2026-11-21'))
  })
  test('no sequestrum was removed', () => {
    expect(at(awaitsTwoWeekLook)).toEqual(known('no'))
    expect(at(twoWeeksAfterSequestrectomy)).toEqual(missing())
  })
  test.each([
    ['for it', [], forLesion('lesion'), 'yes'],
    ['for the other lesion, at its tooth even', ['36'], forLesion('other'), 'no'],
    ['at its tooth', ['36'], {}, 'yes'],
    ['in its jaw', ['mandible'], {}, 'yes'],
    ['at two teeth, one of them its own', ['46', '36'], {}, 'yes'],
    ['at the other lesion’s tooth', ['46'], {}, 'no'],
    ['in the other jaw', ['maxilla'], {}, 'no'],
    ['somewhere, where there are two lesions', [], {}, 'no'],
  ] as readonly (readonly [string, readonly string[], Fields, string])[])('removed %s', (_, sites, more, value) => expect(at(awaitsTwoWeekLook, other, removed('2026-11-10', sites, more)).value).toBe(value))
  test('one that is planned, or of which nobody knows the day, is not followed', () => {
    expect(at(awaitsTwoWeekLook, removed('2026-11-10', [], { status: 'preparation' })).value).toBe('no')
    expect(at(awaitsTwoWeekLook, removed(undefined)).value).toBe('no')
  })
  test('of two the last', () => expect(at(awaitsTwoWeekLook, { ...removed('2026-08-01'), id: 'first' }, removed('2026-11-10'), bare(october))).toEqual(known('yes', evidence)))
})

describe('the maxillary sinus', () => {
  const sinus = (value: boolean) => seen('maxillary-sinus-involved', october, value)
  const shown = (value: string) => `maxillary-sinus-involved: ${value}, Observation/maxillary-sinus-involved-${october}, ${october}`
  test('cannot be reached by a lesion of the lower jaw', () => expect(at(sinusAtStake, lesion(['36', 'mandible']), sinus(true))).toEqual(known('no')))
  test('as found, above', () => {
    expect(at(sinusAtStake, lesion(['26']), sinus(true))).toEqual(known('yes', shown('yes')))
    expect(at(sinusAtStake, lesion(['36', '26']), sinus(false))).toEqual(known('no', shown('no')))
  })
  test('asked, above or where nobody placed the lesion', () => {
    expect(at(sinusAtStake, lesion(['26']))).toEqual(missing(['maxillary-sinus-involved']))
    expect(at(sinusAtStake, lesion([]))).toEqual(missing(['maxillary-sinus-involved']))
  })
})
