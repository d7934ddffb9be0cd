import { describe, expect, it } from 'vitest'
import { atc, coded, loinc, problemsOf, recordOf, sct } from './example-bundle.ts'
import type { Fields } from './json.ts'

const allergy = (code: Fields | undefined, more: Fields = {}): Fields => ({ resourceType: 'AllergyIntolerance', code, ...more })
const to = (code: Fields) => recordOf(allergy(code)).allergies.map((a) => a.to)
const rxnorm = (code: string) => coded('http://www.nlm.nih.gov/research/umls/rxnorm', code)
const status = (code: string) => ({ coding: [{ code }] })

describe('to what', () => {
  it.each([
    [sct('91936005'), 'penicillin'],
    [sct('294505008'), 'penicillin'],
    [sct('764146007'), 'penicillin'],
    [sct('6369005'), 'penicillin'],
    [sct('373270004'), 'penicillin'],
    [rxnorm('70618'), 'penicillin'],
    [rxnorm('723'), 'penicillin'],
    [atc('J01CR02'), 'penicillin'],
    [atc('J01CA04'), 'penicillin'],
    [atc('J01DB04'), 'cephalosporin'],
    [atc('J01FF01'), 'clindamycin'],
    [sct('372786004'), 'clindamycin'],
    [atc('J01AA02'), 'doxycycline'],
    [atc('J01MA02'), 'quinolone'],
    [atc('J01FA01'), 'macrolide'],
    [sct('372602008'), 'metronidazole'],
    [sct('44588005'), 'iodine'],
    [sct('373568007'), 'chlorhexidine'],
    [atc('M05BA08'), 'zoledronate'],
    [atc('M05BA04'), 'bisphosphonate'],
    [atc('M05BX04'), 'denosumab'],
    [sct('227037002'), 'other'],
  ])('%j is %s', (code, expected) => expect(to(code)).toEqual([expected]))

  it.each([
    ['Penicilline', 'penicillin'],
    ['amoxicilline', 'penicillin'],
    ['Augmentin', 'penicillin'],
    ['Clamoxyl', 'penicillin'],
    ['pénicilline', 'penicillin'],
    ['Dalacin', 'clindamycin'],
    ['jodium', 'iodine'],
    ['Isobetadine', 'iodine'],
    ['Zometa', 'zoledronate'],
    ['lidocaïne', 'local-anaesthetic'],
    ['Ciprofloxacine', 'quinolone'],
  ])('"%s" in words is %s, with a notice', (text, expected) => {
    const record = recordOf(allergy({ text }))
    expect(record.allergies[0]!.to).toBe(expected)
    expect(problemsOf(record)).toEqual(['mapped-by-text AllergyIntolerance/r1'])
  })

  it('penicillamine is no penicillin; peanuts are something else, without a notice', () => {
    expect(to({ text: 'Penicillamine' })).toEqual(['other'])
    expect(recordOf(allergy({ text: 'Pinda' }))).toMatchObject({ allergies: [{ to: 'other', label: 'Pinda' }], notices: [] })
  })

  it('the substance of a reaction counts where the allergy has no code', () =>
    expect(recordOf(allergy(undefined, { reaction: [{ substance: sct('764146007') }] })).allergies[0]!.to).toBe('penicillin'))

  it('nothing named: a notice', () => expect(problemsOf(recordOf(allergy(undefined)))).toEqual(['missing-value AllergyIntolerance/r1']))
})

describe('the status', () => {
  const penicillin = (more: Fields) => recordOf(allergy(sct('91936005'), more)).allergies.map((a) => a.status)

  it.each([
    [{}, 'active'],
    [{ clinicalStatus: status('active') }, 'active'],
    [{ type: 'intolerance' }, 'active'],
    [{ clinicalStatus: status('inactive') }, 'past'],
    [{ clinicalStatus: status('resolved') }, 'past'],
    [{ verificationStatus: status('unconfirmed') }, 'uncertain'],
    [{ verificationStatus: status('refuted') }, 'refuted'],
  ])('%j is %s', (more, expected) => expect(penicillin(more)).toEqual([expected]))

  it('entered in error counts as nothing', () => expect(penicillin({ verificationStatus: status('entered-in-error') })).toEqual([]))
  it('"geen penicillineallergie" is a no', () =>
    expect(recordOf(allergy({ text: 'Geen penicilline-allergie' })).allergies).toMatchObject([{ to: 'penicillin', status: 'refuted' }]))
})

describe('no known allergy', () => {
  it.each([
    sct('716186003'),
    sct('409137002'),
    sct('160244002'),
    { text: 'Geen bekende allergieën' },
    { text: 'NKDA' },
    coded('http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', 'no-known-allergies'),
  ])('%j', (code) => {
    const record = recordOf(allergy(code))
    expect(record.noKnownAllergy).toEqual({ reference: 'AllergyIntolerance/r1' })
    expect(record.allergies).toEqual([])
  })

  it('refuted says nothing', () =>
    expect(recordOf(allergy(sct('716186003'), { verificationStatus: status('refuted') })).noKnownAllergy).toBe(undefined))

  it('an empty allergy list, nil known', () => {
    const list = {
      resourceType: 'List',
      status: 'current',
      code: loinc('48765-2'),
      emptyReason: coded('http://terminology.hl7.org/CodeSystem/list-empty-reason', 'nilknown'),
    }
    expect(recordOf(list).noKnownAllergy).toEqual({ reference: 'List/r1' })
  })

  it('nothing recorded is not "no allergy"', () => expect(recordOf().noKnownAllergy).toBe(undefined))
})

describe('an allergy whose substance or day is in doubt', () => {
  const details = (more: Fields) => {
    const { allergies, notices } = recordOf(allergy(undefined, more))
    return [allergies, notices.map(({ problem, detail }) => `${problem}: ${detail}`)]
  }
  const ofNobodyKnowsWhat = [
    [{ reference: 'AllergyIntolerance/r1', to: 'other', status: 'active', label: '' }],
    ['missing-value: The AllergyIntolerance names no substance: to what the allergy is, is not known. Add the code or text.'],
  ]

  it('without a name stays an allergy, to nobody knows what', () => {
    expect(details({})).toEqual(ofNobodyKnowsWhat)
    expect(details({ code: null })).toEqual(ofNobodyKnowsWhat)
    expect(details({ code: {} })).toEqual(ofNobodyKnowsWhat)
    expect(details({ reaction: [null, { manifestation: [{ text: 'uitslag' }] }] })).toEqual(ofNobodyKnowsWhat)
  })

  it('by a code that only the site can translate is an allergy to something else, named in the notice', () => {
    const record = recordOf(allergy(coded('urn:oid:2.16.840.1.113883.2.4.4.1', '900001', 'iets')))
    expect(record.allergies).toMatchObject([{ to: 'other', label: 'iets' }])
    expect(record.notices.map((one) => one.detail)).toEqual([
      'urn:oid:2.16.840.1.113883.2.4.4.1|900001 is a code of a licensed list without a translation: to which substance the allergy is, is not known. Add it to the site map (--codes).',
    ])
  })

  it('keeps the name of the substance where only the reaction gives it', () =>
    expect(recordOf(allergy(undefined, { reaction: [null, { substance: { text: 'Amoxicilline' } }] })).allergies).toMatchObject([
      { to: 'penicillin', label: 'Amoxicilline' },
    ]))

  it('recorded tomorrow is not used; recorded today is', () => {
    const recorded = (recordedDate: string) => {
      const record = recordOf(allergy(sct('91936005'), { recordedDate }))
      return [record.allergies.length, ...problemsOf(record)]
    }
    expect(recorded('2026-11-22')).toEqual([0, 'future-date AllergyIntolerance/r1'])
    expect(recorded('2026-11-21')).toEqual([1])
    expect(recorded('2026-11')).toEqual([1])
  })

  it.each(['Geen bekende geneesmiddelenallergie', 'No known drug allergies', 'Geen allergieën bekend'])(
    '"%s" is no denial of an allergy but none at all',
    (text) => {
      const record = recordOf(allergy({ text }))
      expect([record.noKnownAllergy, record.allergies]).toEqual([{ reference: 'AllergyIntolerance/r1' }, []])
    },
  )
})
