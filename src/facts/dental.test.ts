import { describe, expect, test } from 'vitest'
import type { AnyFact } from '../engine/fact.ts'
import type { Fields } from '../record/json.ts'
import { parseDay } from '../values/day.ts'
import { dentalClearance, dentalScreeningDay, eightWeeksAfterWound, healingFrom, healingTo, mouthBeforeStart, openLesions, oralWound, recentWounds, sixWeeksAfterWound, unhealedOralLesion, woundDay } from './dental.ts'
import { caseOf, daysAgo, diagnosis, found } from './example-case.ts'
import { known, lesion, missing, noted, notedAt, operated, ordered, seen } from './example-mouth.ts'

const at = (fact: AnyFact, ...resources: readonly Fields[]) => found(fact, caseOf(...resources))
const cleared = (date: string | undefined, value = 'cleared') => noted('dental-clearance', date, value)

describe('the word of the dentist', () => {
  test('that the mouth is in order', () => expect(at(dentalClearance, cleared('2026-10-01'))).toEqual(known('cleared', 'cleared, Observation/dental-clearance-2026-10-01, 2026-10-01')))
  test('that treatment is needed', () => expect(at(dentalClearance, cleared('2026-10-01', 'treatment-needed')).value).toBe('treatment-needed'))
  test('stands for twelve months, not a day longer', () => {
    expect(at(dentalClearance, cleared('2025-11-21')).value).toBe('cleared')
    expect(at(dentalClearance, cleared('2025-11-20'))).toEqual(missing())
  })
  test('of last November may be too old: it counts from the first of the month', () => expect(at(dentalClearance, cleared('2025-11'))).toEqual(missing()))
  test('without a date is none, nor is no word', () => {
    expect(at(dentalClearance, cleared(undefined))).toEqual(missing())
    expect(at(dentalClearance)).toEqual(missing())
  })
  test('the newest counts', () => expect(at(dentalClearance, cleared('2026-09-01'), cleared('2026-10-01', 'treatment-needed')).value).toBe('treatment-needed'))
  test('the day of the screening: of a month or an old one it is not known', () => {
    expect(at(dentalScreeningDay, cleared('2026-10-01'))).toEqual(known(parseDay('2026-10-01'), 'cleared, Observation/dental-clearance-2026-10-01, 2026-10-01'))
    for (const none of [[cleared('2026-10')], [cleared('2025-01-01')], []]) expect(at(dentalScreeningDay, ...none)).toEqual(missing())
  })

  test('before a start: in order, unless an operation in the mouth is still planned', () => {
    const word = 'dental-clearance: cleared, Observation/dental-clearance-2026-10-01, 2026-10-01'
    expect(at(mouthBeforeStart, cleared('2026-10-01'))).toEqual(known('cleared', word))
    expect(at(mouthBeforeStart, cleared('2026-10-01'), ordered('tooth-extraction', ['36'], { occurrenceDateTime: '2026-12-01' }))).toEqual(known('treatment-needed', 'tooth-extraction, ServiceRequest/tooth-extraction, 2026-12-01', word))
    expect(at(mouthBeforeStart, cleared('2026-10-01'), ordered('tooth-extraction'))).toEqual(known('treatment-needed', 'tooth-extraction, ServiceRequest/tooth-extraction', word))
    // A filling is no operation; an extraction that was done is not planned.
    expect(at(mouthBeforeStart, cleared('2026-10-01'), ordered('restoration'), operated('tooth-extraction', '2026-09-01'))).toEqual(known('cleared', word))
  })
  test('before a start: treatment needed stays so; no word is asked', () => {
    const word = 'dental-clearance: treatment-needed, Observation/dental-clearance-2026-10-01, 2026-10-01'
    expect(at(mouthBeforeStart, cleared('2026-10-01', 'treatment-needed'), ordered('tooth-extraction'))).toEqual(known('treatment-needed', word))
    expect(at(mouthBeforeStart, ordered('tooth-extraction'))).toEqual(missing(['dental-clearance']))
  })
})

describe('the wound of an operation in the mouth', () => {
  const extraction = (date: string | undefined, more: Fields = {}) => operated('tooth-extraction', date, ['36'], more)
  const healing = (value: string, date: string | undefined, more: Fields = {}) => noted('mucosal-healing', date, value, more)
  const of = (code: string) => ({ focus: [{ reference: `Procedure/${code}` }] })
  const wound = (...resources: readonly Fields[]) => at(oralWound, ...resources)
  const theExtraction = 'tooth-extraction, Procedure/tooth-extraction, 2026-10-01'

  test('nothing was done', () => expect(wound()).toEqual(known('none')))
  test('done, and nobody wrote down that it healed', () => expect(wound(extraction('2026-10-01'))).toEqual(known('unrecorded-healing', theExtraction)))
  test('done on a day that nobody wrote down', () => expect(wound(extraction(undefined))).toEqual(known('unrecorded-healing', 'tooth-extraction, Procedure/tooth-extraction')))
  test('healed', () => expect(wound(extraction('2026-10-01'), healing('complete', '2026-10-20', of('tooth-extraction')))).toEqual(known('healed', theExtraction, 'complete, Observation/mucosal-healing-2026-10-20, 2026-10-20')))
  test('not healed', () => expect(wound(extraction('2026-10-01'), healing('incomplete', '2026-10-20', of('tooth-extraction'))).value).toBe('open'))
  test('a filling, an extraction that was not done or one to come leave none', () => {
    for (const other of [operated('restoration', '2026-10-01'), extraction('2026-10-01', { status: 'not-done' }), ordered('tooth-extraction')]) expect(wound(other).value).toBe('none')
  })
  test('of a year ago to the day counts, an older one is covered by the yearly screening', () => {
    expect(wound(extraction('2025-11-21')).value).toBe('unrecorded-healing')
    expect(wound(extraction('2025-11-20')).value).toBe('none')
    // Of a month the last day counts.
    expect(wound(extraction('2025-11')).value).toBe('unrecorded-healing')
  })
  test('the worst of several counts', () => {
    const implant = operated('implant', '2026-09-01', ['11'])
    const biopsy = operated('biopsy', '2026-08-01', ['21'])
    const told = (code: string, value: string) => healing(value, '2026-10-20', { ...of(code), id: `healing-${code}` })
    expect(wound(biopsy, implant, extraction('2026-10-01'), told('tooth-extraction', 'incomplete'), told('biopsy', 'complete'))).toMatchObject({ value: 'open' })
    expect(wound(biopsy, implant, extraction('2026-10-01'), told('biopsy', 'complete'), told('tooth-extraction', 'complete'))).toEqual(known('unrecorded-healing', 'implant, Procedure/implant, 2026-09-01'))
    expect(wound(biopsy, implant, told('biopsy', 'complete'), told('implant', 'complete')).value).toBe('healed')
    expect(recentWounds(caseOf(biopsy, implant, told('biopsy', 'complete'))).map((w) => [w.procedure.code, w.state])).toEqual([
      ['biopsy', 'healed'],
      ['implant', 'unrecorded-healing'],
    ])
  })

  describe('healing that names no operation', () => {
    const healed = (site: string | undefined, date: string | undefined) => (site === undefined ? healing('complete', date) : { ...notedAt(site, 'mucosal-healing', date, 'complete') })
    test.each([
      ['later than it', undefined, '2026-10-20'],
      ['of the same day', undefined, '2026-10-01'],
      ['at its tooth', '36', '2026-10-20'],
      ['in its jaw', 'mandible', '2026-10-20'],
    ])('%s is its own', (_, site, date) => expect(wound(extraction('2026-10-01'), healed(site, date)).value).toBe('healed'))
    test.each([
      ['from before it', undefined, '2026-09-30'],
      ['without a date', undefined, undefined],
      ['at another tooth', '46', '2026-10-20'],
      ['in the other jaw', 'maxilla', '2026-10-20'],
    ])('%s is not', (_, site, date) => expect(wound(extraction('2026-10-01'), healed(site, date)).value).toBe('unrecorded-healing'))
    test('at a tooth is that of an operation of which nobody wrote down the place', () => expect(wound(operated('tooth-extraction', '2026-10-01'), healed('36', '2026-10-20')).value).toBe('healed'))
    test('is not that of an operation on an unknown day', () => expect(wound(extraction(undefined), healed(undefined, '2026-10-20')).value).toBe('unrecorded-healing'))
    test('of another operation is not its own', () => expect(wound(extraction('2026-10-01'), operated('implant', '2026-09-01'), healing('complete', '2026-10-20', of('implant'))).value).toBe('unrecorded-healing'))
  })

  test('a clearance eight weeks after it is the dentist’s word on its healing too', () => {
    // 1 September + 56 days.
    expect(wound(extraction('2026-09-01'), cleared('2026-10-27'))).toEqual(known('healed', 'tooth-extraction, Procedure/tooth-extraction, 2026-09-01', 'cleared, Observation/dental-clearance-2026-10-27, 2026-10-27'))
    expect(wound(extraction('2026-09-01'), cleared('2026-10-26')).value).toBe('unrecorded-healing')
    expect(wound(extraction('2026-09-01'), cleared('2026-10-27', 'treatment-needed')).value).toBe('unrecorded-healing')
    expect(wound(extraction(undefined), cleared('2026-10-27')).value).toBe('unrecorded-healing')
  })
  test('an open wound that belongs to no operation is an open wound all the same; one of a lesion is the lesion’s', () => {
    expect(wound(healing('incomplete', '2026-10-20'))).toEqual(known('open', 'incomplete, Observation/mucosal-healing-2026-10-20, 2026-10-20'))
    expect(wound(healing('complete', '2026-10-20'))).toEqual(known('none'))
    expect(wound(diagnosis('M81.9'), healing('incomplete', '2026-10-20', of('elsewhere'))).value).toBe('open')
    expect(wound(diagnosis('M81.9'), lesion(), seen('mucosal-healing', '2026-10-20', 'incomplete')).value).toBe('none')
  })

  test('days after the operation: mostly healed in 14 to 21 days; oncology 6 to 8 weeks', () => {
    const facts: readonly AnyFact[] = [woundDay, healingFrom, healingTo, sixWeeksAfterWound, eightWeeksAfterWound]
    const days = (...resources: readonly Fields[]) => facts.map((fact) => at(fact, ...resources))
    expect(days(extraction('2026-10-01')).map((f) => f.value)).toEqual(['2026-10-01', '2026-10-15', '2026-10-22', '2026-11-12', '2026-11-26'].map(parseDay))
    expect(days(extraction('2026-10-01'))[1]).toEqual(known(parseDay('2026-10-15'), `oral-surgery-day: ${theExtraction}`))
    expect(at(woundDay, extraction('2026-10-01'))).toEqual(known(parseDay('2026-10-01'), theExtraction))
    for (const undated of [[extraction('2026-10')], [extraction(undefined)], []]) expect(days(...undated)).toEqual([missing(), ...facts.slice(1).map(() => missing(['oral-surgery-day']))])
  })
})

describe('an unhealed wound or lesion in the mouth', () => {
  const is = (...resources: readonly Fields[]) => at(unhealedOralLesion, ...resources)
  const status = (code: string) => lesion(['36'], { clinicalStatus: { coding: [{ code }] } })
  const open = (...resources: readonly Fields[]) => openLesions(caseOf(...resources)).length

  test('neither', () => expect(is()).toEqual(known('no')))
  test('a lesion', () => expect(is(lesion())).toEqual(known('yes', 'jaw-lesion, Condition/lesion')))
  test('a wound of which nobody wrote down the healing, or that is open', () => {
    expect(is(operated('tooth-extraction', daysAgo(10)))).toEqual(known('yes', `tooth-extraction, Procedure/tooth-extraction, ${daysAgo(10)}`))
    expect(is(noted('mucosal-healing', daysAgo(3), 'incomplete')).value).toBe('yes')
  })
  test('a wound that healed', () =>
    expect(is(operated('tooth-extraction', '2026-10-01'), noted('mucosal-healing', '2026-10-20', 'complete'))).toEqual(
      known('no', 'tooth-extraction, Procedure/tooth-extraction, 2026-10-01', 'complete, Observation/mucosal-healing-2026-10-20, 2026-10-20'),
    ))

  test('a lesion is open unless it is known to have closed', () => {
    expect(open(lesion(), seen('exposed-bone', '2026-10-01'))).toBe(1)
    expect(open(lesion(), seen('exposed-bone', '2026-09-01'), seen('exposed-bone', '2026-10-01', false))).toBe(0)
    expect(open(lesion(), seen('exposed-bone', '2026-09-01'), seen('mucosal-healing', '2026-10-01', 'complete'))).toBe(0)
    // Never bare: it was something else, and nobody wrote down that it has gone.
    expect(open(lesion(), seen('exposed-bone', '2026-10-01', false))).toBe(1)
  })
  test('a lesion that was declared over or refuted is none; one that is not confirmed is', () => {
    expect(open(status('resolved'))).toBe(0)
    expect(open(status('resolved'), seen('exposed-bone', '2026-10-01'))).toBe(0)
    expect(open(lesion(['36'], { verificationStatus: { coding: [{ code: 'refuted' }] } }))).toBe(0)
    expect(open(lesion(['36'], { verificationStatus: { coding: [{ code: 'provisional' }] } }))).toBe(1)
  })
  test('another disease is none', () => expect(open(diagnosis('K05.3'))).toBe(0))
})
