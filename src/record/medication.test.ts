import { describe, expect, it } from 'vitest'
import { ada, atc, bundleOf, coded, hs, icd, loinc, mg, problemsOf, recordIn, recordOf, sct, ucum } from './example-bundle.ts'
import type { Fields } from './json.ts'
import type { MedicationEntry } from './record.ts'

const denosumab = { medicationCodeableConcept: atc('M05BX04') }
const statement = (more: Fields = {}): Fields => ({ resourceType: 'MedicationStatement', status: 'active', ...denosumab, ...more })
const request = (more: Fields = {}): Fields => ({
  resourceType: 'MedicationRequest',
  status: 'active',
  intent: 'order',
  ...denosumab,
  ...more,
})
const administration = (more: Fields = {}): Fields => ({
  resourceType: 'MedicationAdministration',
  status: 'completed',
  effectiveDateTime: '2026-06-01',
  ...denosumab,
  ...more,
})
const dispense = (more: Fields = {}): Fields => ({
  resourceType: 'MedicationDispense',
  status: 'completed',
  whenHandedOver: '2026-06-01',
  ...denosumab,
  ...more,
})

function one(...resources: readonly Fields[]): MedicationEntry {
  const { medications, notices } = recordOf(...resources)
  if (medications.length !== 1) throw new Error(`${medications.length} medications; ${JSON.stringify(notices)}`)
  return medications[0]!
}

describe('the status of a statement', () => {
  it.each([
    ['active', 'active'],
    ['completed', 'past'],
    ['stopped', 'past'],
    ['intended', 'planned'],
    ['on-hold', 'on-hold'],
    ['not-taken', 'not-taken'],
    ['unknown', 'unknown'],
  ])('%s is %s', (status, expected) => expect(one(statement({ status })).status).toBe(expected))

  it('active with a start tomorrow is planned; with an end yesterday past', () => {
    expect(one(statement({ effectivePeriod: { start: '2026-11-22' } })).status).toBe('planned')
    expect(one(statement({ effectivePeriod: { start: '2025-01-01', end: '2026-11-20' } })).status).toBe('past')
    expect(one(statement({ effectivePeriod: { start: '2025-01-01', end: '2026-11' } })).status).toBe('active')
  })

  it('entered in error counts as nothing', () => {
    const record = recordOf(statement({ status: 'entered-in-error' }))
    expect([record.medications, record.medicationList, ...problemsOf(record)]).toEqual([
      [],
      'absent',
      'entered-in-error MedicationStatement/r1',
    ])
  })

  it('absent or unheard of is unknown, with a notice', () => {
    expect(one(statement({ status: undefined })).status).toBe('unknown')
    expect(problemsOf(recordOf(statement({ status: 'taking' })))).toEqual(['unknown-status MedicationStatement/r1'])
  })
})

describe('the status of a request', () => {
  it.each([
    ['active', 'order', 'active'],
    ['active', 'plan', 'planned'],
    ['active', 'proposal', 'planned'],
    ['draft', 'order', 'planned'],
    ['on-hold', 'order', 'on-hold'],
    ['completed', 'order', 'past'],
    ['stopped', 'order', 'past'],
    ['cancelled', 'order', 'not-taken'],
    ['cancelled', 'plan', 'not-taken'],
  ])('%s, intent %s, is %s', (status, intent, expected) => expect(one(request({ status, intent })).status).toBe(expected))

  it('stopped before its first day was never taken', () =>
    expect(one(request({ status: 'stopped', authoredOn: '2026-12-01' })).status).toBe('not-taken'))

  it('that forbids is not taken', () => {
    expect(one(request({ doNotPerform: true })).status).toBe('not-taken')
    expect(problemsOf(recordOf(request({ doNotPerform: 'true' })))).toEqual(['wrong-type MedicationRequest/r1'])
  })

  it('starts when it was written, if nothing else tells', () => {
    expect(one(request({ authoredOn: '2026-03-01' })).start?.text).toBe('2026-03-01')
    expect(one(request({ authoredOn: '2026-12-01' })).status).toBe('planned')
    const timed = request({
      authoredOn: '2026-03-01',
      dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: '2026-04-01', end: '2027-04-01' } } } }],
    })
    expect(one(timed)).toMatchObject({ start: { text: '2026-04-01' }, end: { text: '2027-04-01' } })
  })

  it('that is a plan does not start when it was written; the day of writing is kept', () => {
    for (const plan of [{ intent: 'plan' }, { intent: 'proposal' }, { status: 'draft' }]) {
      const planned = one(request({ ...plan, authoredOn: '2026-11-01' }))
      expect(planned).toMatchObject({ status: 'planned', authored: { text: '2026-11-01' } })
      expect(planned.start).toBe(undefined)
    }
    expect(one(request({ authoredOn: '2026-12-01' })).start).toBe(undefined)
  })

  it('that is a plan starts when its dosage or its validity says so', () => {
    const written = { intent: 'plan', authoredOn: '2026-11-01' }
    const dosed = one(request({ ...written, dosageInstruction: [{ timing: { event: ['2026-12-04'] } }] }))
    expect(dosed).toMatchObject({ start: { text: '2026-12-04' }, authored: { text: '2026-11-01' } })
    const valid = one(request({ ...written, dispenseRequest: { validityPeriod: { start: '2026-12-01' } } }))
    expect(valid).toMatchObject({ start: { text: '2026-12-01' }, authored: { text: '2026-11-01' } })
  })

  it('keeps the day of writing beside another start', () =>
    expect(one(request({ authoredOn: '2026-03-01', dispenseRequest: { validityPeriod: { start: '2026-03-08' } } }))).toMatchObject({
      status: 'active',
      start: { text: '2026-03-08' },
      authored: { text: '2026-03-01' },
    }))
})

describe('taken only when needed', () => {
  const asNeeded = (...dosage: readonly Fields[]) => one(statement({ dosage })).asNeeded

  it('is said by asNeededBoolean or asNeededCodeableConcept', () => {
    expect(asNeeded({ asNeededBoolean: true })).toBe(true)
    expect(asNeeded({ asNeededCodeableConcept: { text: 'pijn' } })).toBe(true)
    expect(asNeeded({ asNeededBoolean: false })).toBe(undefined)
    expect(one(request({ dosageInstruction: [{ asNeededBoolean: true }] })).asNeeded).toBe(true)
  })

  it.each([
    '1 tablet zo nodig',
    'Indien nodig 1 tablet',
    'Take one as needed',
    '1 tab PRN',
    '1 tab p.r.n. for pain',
    '1 comprimé si besoin',
  ])('is said by the words "%s"', (text) => expect(asNeeded({ text })).toBe(true))

  it.each(['1 tablet per dag', 'as prescribed', 'nodig nagekeken'])('is not said by the words "%s"', (text) =>
    expect(asNeeded({ text })).toBe(undefined),
  )

  it('does not hold of a drug that is also taken in a fixed dose', () => {
    expect(asNeeded({ text: '1 dd 5 mg' }, { text: 'extra 10 mg zo nodig' })).toBe(undefined)
    expect(asNeeded({ text: 'zo nodig 10 mg' }, { text: '1 dd 5 mg' })).toBe(undefined)
    expect(asNeeded({ text: 'zo nodig 10 mg' }, { asNeededBoolean: true })).toBe(true)
  })

  it('is not known where no dosage is recorded', () => expect(one(statement()).asNeeded).toBe(undefined))
})

describe('one dose given, and what a pharmacy handed over', () => {
  it('a dose stands on its day', () =>
    expect(one(administration())).toMatchObject({
      kind: 'administration',
      status: 'past',
      start: { text: '2026-06-01' },
      end: { text: '2026-06-01' },
    }))
  it('over hours, on the day it began', () =>
    expect(
      one(
        administration({
          effectiveDateTime: undefined,
          effectivePeriod: { start: '2026-06-01T23:00:00+02:00', end: '2026-06-02T01:00:00+02:00' },
        }),
      ).start?.text,
    ).toBe('2026-06-01'))
  it('not done is not taken', () => expect(one(administration({ status: 'not-done' })).status).toBe('not-taken'))
  it('dated tomorrow is not used', () =>
    expect(problemsOf(recordOf(administration({ effectiveDateTime: '2026-11-22' })))).toEqual(['future-date MedicationAdministration/r1']))
  it('handed over for 84 days is active that long', () => {
    expect(one(dispense({ whenHandedOver: '2026-10-01', daysSupply: ucum(84, 'd') }))).toMatchObject({
      status: 'active',
      end: { text: '2026-12-24' },
    }) // 1 October + 84 days
    expect(one(dispense({ whenHandedOver: '2026-06-01', daysSupply: { value: 84 } })).status).toBe('past')
  })
  it('not handed over yet is planned; declined is not taken', () => {
    expect(one(dispense({ status: 'preparation', whenHandedOver: undefined })).status).toBe('planned')
    expect(one(dispense({ status: 'declined', whenHandedOver: undefined })).status).toBe('not-taken')
  })
})

describe('is a medication list recorded?', () => {
  const list = (more: Fields): Fields => ({ resourceType: 'List', status: 'current', mode: 'snapshot', code: loinc('10160-0'), ...more })
  const nilKnown = { emptyReason: coded('http://terminology.hl7.org/CodeSystem/list-empty-reason', 'nilknown') }

  it.each([
    ['nothing', [], 'absent'],
    ['an active statement', [statement()], 'recorded'],
    ['an active statement of any drug', [statement({ medicationCodeableConcept: { text: 'Iets' } })], 'recorded'],
    ['an active order', [request()], 'recorded'],
    ['a planned order only', [request({ intent: 'plan' })], 'absent'],
    ['a dose in the past only', [administration()], 'absent'],
    ['an ended statement only', [statement({ status: 'completed' })], 'absent'],
    ['"no known medications" as statement', [statement({ medicationCodeableConcept: sct('787481004') })], 'nil-known'],
    [
      'the same of the International Patient Summary',
      [
        statement({
          medicationCodeableConcept: coded('http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', 'no-known-medications'),
        }),
      ],
      'nil-known',
    ],
    [
      '"no information about medications"',
      [
        statement({
          status: 'unknown',
          medicationCodeableConcept: coded('http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', 'no-medication-info'),
        }),
      ],
      'absent',
    ],
    ['an empty list, nil known', [list(nilKnown)], 'nil-known'],
    [
      'an empty list for another reason',
      [list({ emptyReason: coded('http://terminology.hl7.org/CodeSystem/list-empty-reason', 'notasked') })],
      'absent',
    ],
    ['an empty list', [list({})], 'absent'],
    ['a retired list, nil known', [list({ ...nilKnown, status: 'retired' })], 'absent'],
    [
      'a list of an ended drug',
      [statement({ id: 'm', status: 'completed' }), list({ entry: [{ item: { reference: 'MedicationStatement/m' } }] })],
      'recorded',
    ],
    ['nil known beside an active statement', [list(nilKnown), statement()], 'recorded'],
    ['an active statement before a list, nil known', [statement(), list(nilKnown)], 'recorded'],
    [
      'the number of "no known medications" in another code list',
      [statement({ medicationCodeableConcept: loinc('787481004') })],
      'recorded',
    ],
    ['its word in another code list', [statement({ medicationCodeableConcept: loinc('no-known-medications') })], 'recorded'],
    ['a document’s section, nil known', [{ resourceType: 'Composition', section: [{ code: loinc('10160-0'), ...nilKnown }] }], 'nil-known'],
  ] as const)('%s: %s', (_, resources, expected) => expect(recordOf(...(resources as readonly Fields[])).medicationList).toBe(expected))

  it('a list that names what is not in the Bundle leaves an unrecognised medication, so that nobody reads it as complete', () => {
    const record = recordOf(list({ entry: [{ item: { reference: 'MedicationStatement/gone' } }] }))
    expect(record.medications).toMatchObject([{ reference: 'MedicationStatement/gone', status: 'unknown' }])
    expect(record.medications[0]!.drug).toBe(undefined)
    expect(problemsOf(record)).toEqual(['unresolved-reference List/r1'])
  })

  it('"no known medications" is no medication', () =>
    expect(recordOf(statement({ medicationCodeableConcept: sct('787481004') })).medications).toEqual([]))
})

describe('which drug', () => {
  it('by ATC', () => expect(one(statement()).drug?.substance?.id).toBe('denosumab'))

  it('by brand in words, with a notice', () => {
    const record = recordOf(statement({ medicationCodeableConcept: { text: 'Prolia' } }))
    expect(record.medications[0]).toMatchObject({ label: 'Prolia', drug: { substance: { id: 'denosumab' }, strengthMg: 60 } })
    expect(problemsOf(record)).toEqual(['mapped-by-text MedicationStatement/r1'])
  })

  it('by a Medication in the Bundle, or contained: like a code', () => {
    const medication = { resourceType: 'Medication', id: 'med', code: atc('M05BX04') }
    const outside = statement({ medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/med' } })
    const inside = statement({ medicationCodeableConcept: undefined, contained: [medication], medicationReference: { reference: '#med' } })
    expect(one(medication, outside).drug?.substance?.id).toBe('denosumab')
    expect(one(inside).drug?.substance?.id).toBe('denosumab')
  })

  it.each([
    ['M05BX04', 60, 1, 60],
    ['M05BX04', 120, 1.7, 120],
    ['M05BX04', 70, 1, 120],
    ['M05BA08', 4, 5, 4],
    ['M05BA08', 5, 100, 5],
  ])('%s, %d mg in %d ml by its only ingredient, is the product of %d mg', (code, value, millilitres, expected) => {
    const ingredient = { itemCodeableConcept: atc(code), strength: { numerator: mg(value), denominator: ucum(millilitres, 'mL') } }
    const product = { resourceType: 'Medication', id: 'p', code: atc(code), ingredient: [ingredient] }
    expect(
      one(statement({ medicationCodeableConcept: undefined, contained: [product], medicationReference: { reference: '#p' } })).drug
        ?.strengthMg,
    ).toBe(expected)
  })

  it('"Prolia" with an ingredient of 120 mg is a conflict', () => {
    const ingredient = { itemCodeableConcept: atc('M05BX04'), strength: { numerator: mg(120), denominator: ucum(1.7, 'mL') } }
    const product = { resourceType: 'Medication', id: 'p', code: { text: 'Prolia' }, ingredient: [ingredient] }
    const record = recordOf(
      statement({ medicationCodeableConcept: undefined, contained: [product], medicationReference: { reference: '#p' } }),
    )
    expect(record.medications[0]!.drug).toMatchObject({ strengthConflict: true })
    expect(problemsOf(record)).toContain('strength-conflict MedicationStatement/r1')
  })

  it.each([
    ['12130007', ['local-corticosteroid']],
    ['26643006', ['systemic-corticosteroid']],
    ['78421000', ['systemic-corticosteroid']],
  ])('triamcinolone by the route %s: a joint is local, mouth and muscle are not', (route, groups) =>
    expect(one(statement({ medicationCodeableConcept: atc('H02AB08'), dosage: [{ route: sct(route) }] })).drug?.groups).toEqual(groups),
  )

  it('by the ingredient of a Medication, whose strength gives the milligrams of a tablet or millilitre', () => {
    const prednisolone = {
      resourceType: 'Medication',
      id: 'med',
      code: { text: 'tabletten' },
      ingredient: [{ itemCodeableConcept: atc('H02AB06'), strength: { numerator: mg(5), denominator: { value: 1, unit: 'tablet' } } }],
    }
    const two = statement({
      medicationCodeableConcept: undefined,
      contained: [prednisolone],
      medicationReference: { reference: '#med' },
      dosage: [{ doseAndRate: [{ doseQuantity: { value: 2, unit: 'tablet' } }] }],
    })
    expect(one(two)).toMatchObject({ drug: { ingredient: 'prednisolone' }, doseMg: 10 })
  })

  it('nowhere to be found: it stays on the list, unrecognised', () => {
    const record = recordOf(statement({ medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/gone' } }))
    expect(record.medications).toHaveLength(1)
    expect(record.medicationList).toBe('recorded')
    expect(problemsOf(record)).toEqual(['unresolved-reference MedicationStatement/r1', 'unknown-drug MedicationStatement/r1'])
  })

  it('unnamed: it stays on the list, unrecognised', () => {
    expect(problemsOf(recordOf(statement({ medicationCodeableConcept: undefined })))).toEqual(['missing-value MedicationStatement/r1'])
    expect(one(statement({ medicationCodeableConcept: undefined })).drug).toBe(undefined)
  })

  it('by a site’s own code through its map', () => {
    const gpk = statement({ medicationCodeableConcept: coded('urn:oid:2.16.840.1.113883.2.4.4.1', '900001') })
    const siteCodes = new Map([['urn:oid:2.16.840.1.113883.2.4.4.1|900001', { system: 'http://www.whocc.no/atc', code: 'M05BX04' }]])
    expect(recordIn(bundleOf(gpk), siteCodes).medications[0]?.drug?.substance?.id).toBe('denosumab')
    expect(recordOf(gpk).notices[0]).toMatchObject({ problem: 'unknown-drug', detail: expect.stringContaining('licensed list') })
  })

  it('by the display of a site’s own code, with a notice', () => {
    const record = recordOf(
      statement({ medicationCodeableConcept: coded('urn:oid:2.16.840.1.113883.2.4.4.1', '900001', 'XGEVA INJVLST 70MG/ML FLACON 1,7ML') }),
    )
    expect(record.medications[0]?.drug?.substance?.id).toBe('denosumab')
    expect(problemsOf(record)).toEqual(['mapped-by-text MedicationStatement/r1'])
  })
})

describe('a period', () => {
  it('that ends before it begins tells nothing, with a notice', () => {
    const record = recordOf(statement({ status: 'completed', effectivePeriod: { start: '2021-01-01', end: '2018-01-01' } }))
    expect([record.medications[0]!.start, record.medications[0]!.end]).toEqual([undefined, undefined])
    expect(problemsOf(record)).toEqual(['bad-date MedicationStatement/r1'])
  })
})

describe('dose and strength', () => {
  const dosed = (dosage: Fields, more: Fields = {}) => one(statement({ dosage: [dosage], ...more }))

  it.each([
    [{ doseAndRate: [{ doseQuantity: mg(60) }] }, 60],
    [{ doseAndRate: [{ doseQuantity: ucum(0.06, 'g') }] }, 60],
    [{ doseAndRate: [{ doseQuantity: { value: 60_000, unit: 'µg' } }] }, 60],
    [{ doseQuantity: mg(60) }, 60], // as older FHIR wrote it
    [{ text: '60 mg subcutaan elke 6 maanden' }, 60],
    [{ text: '1 spuit' }, undefined],
    [{ text: '60 mg, daarna 120 mg' }, undefined], // a schedule: nothing is guessed
    [{ doseAndRate: [{ doseQuantity: ucum(4, 'mg/kg') }] }, undefined],
  ])('%j', (dosage, expected) => expect(dosed(dosage).doseMg).toBe(expected))

  it('one syringe of Prolia is 60 mg', () => {
    expect(
      dosed({ doseAndRate: [{ doseQuantity: { value: 1, unit: 'spuit' } }] }, { medicationCodeableConcept: { text: 'Prolia' } }).doseMg,
    ).toBe(60)
  })

  it('of an administration', () =>
    expect(one(administration({ dosage: { dose: mg(120), route: sct('34206005') } }))).toMatchObject({ doseMg: 120, route: 'sc' }))

  it('120 mg of Prolia is a conflict: neither is assumed', () => {
    const record = recordOf(
      statement({
        medicationCodeableConcept: { coding: atc('M05BX04').coding, text: 'Prolia' },
        dosage: [{ doseAndRate: [{ doseQuantity: mg(120) }] }],
      }),
    )
    expect(problemsOf(record)).toEqual(['strength-conflict MedicationStatement/r1'])
    expect(record.medications[0]!.drug).toMatchObject({ strengthConflict: true })
    expect(record.medications[0]!.drug?.strengthMg).toBe(undefined)
  })

  it('3.3 mg of Zometa is a dose for poor kidneys, no conflict', () => {
    const record = recordOf(
      statement({
        medicationCodeableConcept: { coding: atc('M05BA08').coding, text: 'Zometa 4 mg' },
        dosage: [{ doseAndRate: [{ doseQuantity: mg(3.3) }] }],
      }),
    )
    expect(record.notices).toEqual([])
    expect(record.medications[0]!.doseMg).toBe(3.3)
  })
})

describe('how often', () => {
  const every = (timing: Fields) => one(statement({ dosage: [{ timing }] })).everyDays
  const repeat = (frequency: number, period: number, periodUnit: string) => every({ repeat: { frequency, period, periodUnit } })

  it.each([
    [1, 6, 'mo', 182],
    [1, 1, 'a', 365],
    [2, 1, 'a', 182],
    [1, 4, 'wk', 28],
    [1, 3, 'wk', 21],
    [1, 1, 'mo', 30],
    [1, 3, 'mo', 91],
    [1, 12, 'wk', 84],
    [1, 1, 'wk', 7],
    [1, 1, 'd', 1],
    [2, 1, 'd', 0.5],
    [1, 48, 'h', 2],
  ])('%d per %d %s is every %d days', (frequency, period, unit, expected) => expect(repeat(frequency, period, unit)).toBe(expected))

  it.each([
    [{ code: coded('http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation', 'QD') }, 1],
    [{ code: coded('http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation', 'BID') }, 0.5],
    [{ code: { text: 'QOD' } }, 2],
    [{ code: { text: '1 keer per maand' } }, 30],
    [{ repeat: { dayOfWeek: ['mon'] } }, 7],
    [{ repeat: { period: 1, periodUnit: 'd', timeOfDay: ['08:00:00', '20:00:00'] } }, 0.5],
    [{ repeat: { period: 0, periodUnit: 'd' } }, undefined],
    [{ repeat: { period: 1, periodUnit: 'fortnight' } }, undefined],
  ])('%j', (timing, expected) => expect(every(timing)).toBe(expected))

  it.each([
    ['elke 4 weken', 28],
    ['om de 6 maanden', 182],
    ['2× per jaar', 182],
    ['2 keer per jaar', 182],
    ['every 6 months', 182],
    ['once every 3 months', 91],
    ['1x per week', 7],
    ['wekelijks 1 tablet', 7],
    ['jaarlijks', 365],
    ['halfjaarlijks', 182],
    ['1 dd 5 mg', 1],
    ['3dd1', 1 / 3],
    ['dagelijks', 1],
    ['zo nodig', undefined],
    ['q4w', 28],
    ['twice a year', 182],
    ['once a day', 1],
    ['5 dagen per week', 1.4],
    ['voor de nacht', undefined],
  ])('"%s"', (text, expected) => expect(one(statement({ dosage: [{ text }] })).everyDays).toBe(expected))

  it('days of single doses, the length of a series', () => {
    const planned = one(request({ dosageInstruction: [{ timing: { event: ['2026-11-27', '2027-05-28'], repeat: { count: 6 } } }] }))
    expect(planned.doseDays?.map((d) => d.text)).toEqual(['2026-11-27', '2027-05-28'])
    expect(planned).toMatchObject({ doseCount: 6, status: 'planned', start: { text: '2026-11-27' } })
  })

  it('repeats of an injection are doses; refills of tablets are not', () => {
    expect(one(request({ dispenseRequest: { numberOfRepeatsAllowed: 5 } })).doseCount).toBe(6)
    expect(one(request({ medicationCodeableConcept: atc('M05BA04'), dispenseRequest: { numberOfRepeatsAllowed: 5 } })).doseCount).toBe(
      undefined,
    )
  })
})

describe('the route', () => {
  it.each([
    [sct('26643006'), 'oral'],
    [sct('47625008'), 'iv'],
    [sct('34206005'), 'sc'],
    [sct('6064005'), 'topical'],
    [sct('418401004'), 'intravitreal'],
    [sct('12130007'), 'intra-articular'],
    [sct('447694001'), 'inhaled'],
    [{ text: 'intraveneus' }, 'iv'],
    [{ text: 'Subcutaan' }, 'sc'],
    [{ text: 'in het oog (intravitreaal)' }, 'intravitreal'],
  ])('%j is %s', (route, expected) => expect(one(statement({ dosage: [{ route }] })).route).toBe(expected))

  it('is not read into words that only look like one: "voor" is no ear, "verhoogd" no eye', () => {
    expect(one(statement({ dosage: [{ text: '5 mg voor de nacht, bij verhoogde koorts' }] })).route).toBe(undefined)
  })

  it('that is not understood counts as not recorded', () => {
    const record = recordOf(statement({ dosage: [{ route: sct('372449004') }] }))
    expect([record.medications[0]!.route, ...problemsOf(record)]).toEqual([undefined, 'unknown-code MedicationStatement/r1'])
  })
})

describe('why, and what it belongs to', () => {
  it('the indication as code, as contained Condition, as reference', () => {
    expect(one(statement({ reasonCode: [icd('C79.5')] })).indications).toEqual(['bone-metastases'])
    const contained = { resourceType: 'Condition', id: 'c', code: icd('M81.0') }
    expect(one(statement({ contained: [contained], reasonReference: [{ reference: '#c' }] })).indications).toEqual(['osteoporosis'])
    const outside = recordOf(
      { resourceType: 'Condition', id: 'd1', code: icd('M81.0') },
      statement({ reasonReference: [{ reference: 'Condition/d1' }] }),
    )
    expect(outside.medications[0]!.indicationReferences).toEqual(['Condition/d1'])
  })

  it('an indication that is not understood or not there comes back, for a drug that matters', () => {
    expect(problemsOf(recordOf(statement({ reasonCode: [{ text: 'op verzoek' }] })))).toEqual(['unknown-code MedicationStatement/r1'])
    expect(problemsOf(recordOf(statement({ reasonReference: [{ reference: 'Condition/gone' }] })))).toEqual([
      'unresolved-reference MedicationStatement/r1',
    ])
    expect(recordOf(statement({ medicationCodeableConcept: atc('C07AB02'), reasonCode: [{ text: 'hoge bloeddruk' }] })).notices).toEqual([])
  })

  it('statement, request, dose and dispense of one therapy know each other', () => {
    expect(one(statement({ basedOn: [{ reference: 'MedicationRequest/q' }] })).sameTherapy).toEqual(['MedicationRequest/q'])
    expect(one(administration({ request: { reference: 'MedicationRequest/q' } })).sameTherapy).toEqual(['MedicationRequest/q'])
    expect(one(dispense({ authorizingPrescription: [{ reference: 'MedicationRequest/q' }] })).sameTherapy).toEqual(['MedicationRequest/q'])
    expect(one(request({ priorPrescription: { reference: 'MedicationRequest/old' } })).priorPrescription).toBe('MedicationRequest/old')
  })
})

it('a dosage with a modifierExtension is not read', () => {
  const record = recordIn([
    ada,
    {
      ...statement({ dosage: [{ modifierExtension: [{ url: 'x' }], doseQuantity: mg(60) }] }),
      id: 'm',
      subject: { reference: 'Patient/p1' },
    },
  ])
  expect([record.medications[0]!.doseMg, ...problemsOf(record)]).toEqual([undefined, 'unknown-code MedicationStatement/m'])
})

it('a finding cannot stand where a drug belongs', () =>
  expect(problemsOf(recordOf(statement({ medicationCodeableConcept: hs('pain') })))).toEqual(['unknown-drug MedicationStatement/r1']))

describe('an entry holds what is recorded and nothing else', () => {
  it('a drug that nobody knows, taken we know not how', () =>
    expect(one(statement({ medicationCodeableConcept: { text: 'Iets' } }))).toStrictEqual({
      reference: 'MedicationStatement/r1',
      kind: 'statement',
      label: 'Iets',
      status: 'active',
      indications: [],
      indicationReferences: [],
      sameTherapy: [],
    }))

  it.each([7, { reference: 'Practitioner/d' }, null])(
    'a medicine whose subject is %j is not used, and yet nobody may think that there is none',
    (subject) => {
      const record = recordOf(statement({ subject }))
      if (subject === null) expect(record.medications[0]!.drug?.substance?.id).toBe('denosumab')
      else
        expect(record.medications).toStrictEqual([
          {
            reference: 'MedicationStatement/r1',
            kind: 'statement',
            label: 'MedicationStatement/r1',
            status: 'unknown',
            indications: [],
            indicationReferences: [],
            sameTherapy: [],
          },
        ])
    },
  )
})

describe('a status that is absent, odd, or says no', () => {
  const noticesOf = (resource: Fields) => {
    const { medications, notices } = recordOf(resource)
    return [medications[0]?.status, notices.map(({ problem, detail }) => `${problem}: ${detail}`)]
  }

  it('absent: whether it is taken is not known; an order that is a plan stays a plan', () => {
    expect(noticesOf(statement({ status: undefined }))).toEqual([
      'unknown',
      ['unknown-status: The MedicationStatement has no status: whether the drug is taken is not known. Add the status.'],
    ])
    expect(one(request({ status: undefined })).status).toBe('unknown')
    expect(one(request({ status: undefined, intent: 'plan' })).status).toBe('planned')
    expect(one(statement({ status: undefined, intent: 'plan' })).status).toBe('unknown') // only an order has an intent
  })

  it('unheard of: the same', () => {
    expect(noticesOf(request({ status: 'ordered' }))).toEqual([
      'unknown',
      [
        'unknown-status: The status "ordered" is none of a FHIR R4 MedicationRequest: whether the drug is taken is not known. Correct the status.',
      ],
    ])
    expect(one(request({ status: 'ordered', intent: 'plan' })).status).toBe('planned')
    expect(one(statement({ status: 'ordered', intent: 'plan' })).status).toBe('unknown')
  })

  it.each(['plan', 'proposal', 'option'])('the intent "%s" makes an order that is active, or of unknown status, a plan', (intent) => {
    expect(one(request({ intent })).status).toBe('planned')
    expect(one(request({ intent, status: 'unknown' })).status).toBe('planned')
    expect(one(request({ intent, status: 'on-hold' })).status).toBe('on-hold')
    expect(one(statement({ intent })).status).toBe('active')
  })

  it.each([
    ['to forbid', true, 'not-taken', 0],
    ['not to forbid', false, 'active', 0],
    ['nothing', null, 'active', 0],
    ['something odd', 1, 'unknown', 1],
  ])('an order told %s', (_, doNotPerform, status, notices) => {
    const record = recordOf(request({ doNotPerform }))
    expect([record.medications[0]!.status, record.notices.length]).toEqual([status, notices])
  })

  it('an order that forbids and has no status is not taken, with a notice', () =>
    expect(noticesOf(request({ status: undefined, doNotPerform: true }))[0]).toBe('not-taken'))
})

describe('the status on the day of advice, 21 November 2026', () => {
  const statusOf = (resource: Fields) => {
    const { medications, notices } = recordOf(resource)
    return medications[0]?.status ?? notices[0]?.problem
  }
  const from = (start?: string, end?: string) => ({ effectivePeriod: { start, end } })

  it.each([
    ['a statement that begins today', statement(from('2026-11-21')), 'active'],
    ['a statement that begins tomorrow', statement(from('2026-11-22')), 'planned'],
    ['a statement that ends today', statement(from('2026-01-01', '2026-11-21')), 'active'],
    ['a statement that ended yesterday', statement(from('2026-01-01', '2026-11-20')), 'past'],
    ['a statement of unknown status that begins tomorrow', statement({ status: 'unknown', ...from('2026-11-22') }), 'planned'],
    ['a statement of unknown status that ended', statement({ status: 'unknown', ...from('2026-01-01', '2026-11-20') }), 'past'],
    ['a statement on hold that ended', statement({ status: 'on-hold', ...from('2026-01-01', '2026-11-20') }), 'on-hold'],
    ['a statement completed from tomorrow', statement({ status: 'completed', ...from('2026-11-22') }), 'future-date'],
    ['a statement stopped from tomorrow', statement({ status: 'stopped', ...from('2026-11-22') }), 'future-date'],
    ['an order completed that was written tomorrow', request({ status: 'completed', authoredOn: '2026-11-22' }), 'future-date'],
    ['an order stopped that was written tomorrow', request({ status: 'stopped', authoredOn: '2026-11-22' }), 'not-taken'],
    ['an order stopped that was written today', request({ status: 'stopped', authoredOn: '2026-11-21' }), 'past'],
    ['a dose given today', administration({ effectiveDateTime: '2026-11-21' }), 'past'],
    ['a dose given tomorrow', administration({ effectiveDateTime: '2026-11-22' }), 'future-date'],
    ['a dose not given tomorrow', administration({ status: 'not-done', effectiveDateTime: '2026-11-22' }), 'not-taken'],
    ['a dose that may be given tomorrow', administration({ status: 'unknown', effectiveDateTime: '2026-11-22' }), 'unknown'],
    ['handed over tomorrow', dispense({ whenHandedOver: '2026-11-22' }), 'future-date'],
    ['prepared, to be handed over tomorrow', dispense({ status: 'preparation', whenHandedOver: '2026-11-22' }), 'planned'],
    ['handed over for 30 days, the last of them today', dispense({ whenHandedOver: '2026-10-22', daysSupply: ucum(30, 'd') }), 'active'],
    ['handed over for 29 days, the last of them yesterday', dispense({ whenHandedOver: '2026-10-22', daysSupply: ucum(29, 'd') }), 'past'],
    ['handed over and put on hold', dispense({ status: 'on-hold', whenHandedOver: '2026-11-01', daysSupply: ucum(84, 'd') }), 'on-hold'],
  ])('%s', (_, resource, expected) => expect(statusOf(resource)).toBe(expected))
})

describe('how long a supply lasts', () => {
  it.each([
    ['84 days', '2026-10-01', ucum(84, 'd'), '2026-12-24'], // 1 October + 84 days
    ['84, of days', '2026-10-01', { value: 84 }, '2026-12-24'],
    ['12 weeks', '2026-10-01', { value: 12, unit: 'weken' }, '2026-12-24'],
    ['12 weeks by code alone', '2026-10-01', { value: 12, code: 'wk' }, '2026-12-24'],
    ['12 weeks by code, and otherwise in words', '2026-10-01', { value: 12, code: 'wk', unit: 'x' }, '2026-12-24'],
    ['84 in quotes', '2026-10-01', { value: '84' }, undefined],
    ['nothing', '2026-10-01', { value: 0 }, undefined],
    ['less than nothing', '2026-10-01', { value: -84 }, undefined],
    ['84 tablets', '2026-10-01', { value: 84, unit: 'tablet' }, undefined],
    ['no supply', '2026-10-01', undefined, undefined],
    ['84 days from some day in October', '2026-10', ucum(84, 'd'), undefined],
    ['84 days, nobody knows from when', undefined, ucum(84, 'd'), undefined],
  ])('%s', (_, whenHandedOver, daysSupply, end) => expect(one(dispense({ whenHandedOver, daysSupply })).end?.text).toBe(end))

  it('counts from the day it was prepared, where nobody wrote when it was handed over', () =>
    expect(one(dispense({ whenHandedOver: undefined, whenPrepared: '2026-10-01' })).start?.text).toBe('2026-10-01'))
  it('is dosed as the pharmacy wrote it', () =>
    expect(one(dispense({ dosageInstruction: [{ text: '60 mg' }], dosage: [{ text: '120 mg' }] })).doseMg).toBe(60))
})

describe('when it begins', () => {
  it('the first of the single days, whatever their order', () => {
    const days = (...event: readonly string[]) => one(request({ dosageInstruction: [{ timing: { event } }] })).start?.text
    expect(days('2027-05-28', '2026-11-27', '2027-11-26')).toBe('2026-11-27')
    expect(days('2026-11-27', '2027-05-28')).toBe('2026-11-27')
  })
  it('and a period of which only the start is known', () =>
    expect(one(statement({ effectivePeriod: { start: '2025-01-01' } }))).toMatchObject({ status: 'active', start: { text: '2025-01-01' } }))
})

describe('a Medication that an entry refers to', () => {
  const entryOf = (medication: Fields, more: Fields = {}, pointer: Fields = {}) =>
    recordOf(
      statement({
        medicationCodeableConcept: null,
        contained: [{ resourceType: 'Medication', id: 'p', ...medication }],
        medicationReference: { reference: '#p', ...pointer },
        ...more,
      }),
    )
  const drugOf = (medication: Fields, more: Fields = {}) => entryOf(medication, more).medications[0]
  const strength = (numerator: unknown, denominator?: unknown) => ({ numerator, denominator })
  const holding = (code: string, ratio: unknown, more: Fields = {}) => ({
    code: { text: 'product' },
    ingredient: [{ itemCodeableConcept: atc(code), strength: ratio }],
    ...more,
  })
  const dose = (value: number, unit: string) => ({ dosage: [{ doseAndRate: [{ doseQuantity: { value, unit } }] }] })

  it('that is not there is read by the name in the reference', () => {
    const record = recordOf(
      statement({ medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/gone', display: 'Prolia' } }),
    )
    expect(record.medications[0]).toMatchObject({ label: 'Prolia', drug: { substance: { id: 'denosumab' }, strengthMg: 60 } })
    expect(problemsOf(record)).toEqual(['unresolved-reference MedicationStatement/r1', 'mapped-by-text MedicationStatement/r1'])
    expect(one(statement({ medicationCodeableConcept: undefined, medicationReference: {} })).label).toBe('')
  })

  it('that was entered in error tells nothing: the entry stays on the list, its drug unknown', () => {
    const record = entryOf({ status: 'entered-in-error', code: { ...atc('M05BX04'), text: 'Prolia' } })
    expect(record.medications).toMatchObject([{ label: 'Prolia', status: 'active' }])
    expect(record.medications[0]!.drug).toBe(undefined)
    expect(problemsOf(record)).toEqual(['entered-in-error MedicationStatement/r1'])
    expect(problemsOf(entryOf({ status: 'active', code: atc('M05BX04') }))).toEqual([])
  })

  it('that says "no known medications" is no medication', () => {
    const record = entryOf({ code: sct('787481004') }, { status: 'completed' })
    expect([record.medications, record.medicationList]).toEqual([[], 'nil-known'])
  })

  it('has its own name, else that of the reference, else that of its ingredient', () => {
    const named = (code: unknown, ingredient: unknown, display: unknown) =>
      entryOf({ code, ingredient }, {}, { display }).medications[0]!.label
    expect(named({ text: 'Een' }, [{ itemCodeableConcept: { text: 'Twee' } }], 'Drie')).toBe('Een')
    expect(named(undefined, [{ itemCodeableConcept: { text: 'Twee' } }], 'Drie')).toBe('Twee')
    expect(named(undefined, undefined, 'Drie')).toBe('Drie')
    expect(named(undefined, undefined, 3)).toBe('')
    expect(named({ text: 'Een' }, [null], 'Drie')).toBe('Een')
  })

  it('whose code is of a licensed list is named so in the notice, whatever its ingredients', () => {
    const record = entryOf({
      code: coded('urn:oid:2.16.840.1.113883.2.4.4.1', '900001', 'Iets'),
      ingredient: [{ itemCodeableConcept: { text: 'iets anders' } }],
    })
    expect(record.notices[0]!.detail).toContain('licensed list')
  })

  it.each([
    ['60 mg in a syringe', 'M05BX04', strength(mg(60), { value: 1, unit: 'spuit' }), 60],
    ['120 mg in a vial, the vial not named', 'M05BX04', strength(mg(120)), 120],
    ['60 000 µg in a syringe', 'M05BX04', strength({ value: 60_000, unit: 'ug' }, { value: 1, unit: 'spuit' }), 60],
    ['120 mg in two syringes', 'M05BX04', strength(mg(120), { value: 2, unit: 'spuit' }), 60],
    ['60 mg, the number of syringes in quotes', 'M05BX04', strength(mg(60), { value: '2', unit: 'spuit' }), 60],
    ['60 mg in no syringe', 'M05BX04', strength(mg(60), { value: 0, unit: 'spuit' }), 60],
    ['4 mg in 5 ml', 'M05BA08', strength(mg(4), { value: 5, unit: 'ml' }), 4],
    ['4 mg in 5 ml by code', 'M05BA08', strength(mg(4), { value: 5, code: 'mL' }), 4],
    ['0.8 mg in a millilitre', 'M05BA08', strength(mg(0.8), ucum(1, 'mL')), 4],
    ['60 units', 'M05BX04', strength({ value: 60, unit: 'IE' }, { value: 1, unit: 'spuit' }), undefined],
    ['60 mg in quotes', 'M05BX04', strength({ value: '60', unit: 'mg' }, { value: 1, unit: 'spuit' }), undefined],
    ['nothing', 'M05BX04', strength(mg(0), { value: 1, unit: 'spuit' }), undefined],
    ['less than nothing', 'M05BX04', strength(mg(-60), { value: 1, unit: 'spuit' }), undefined],
    ['no unit', 'M05BX04', strength({ value: 60 }, { value: 1, unit: 'spuit' }), undefined],
    ['no strength', 'M05BX04', undefined, undefined],
    ['no numerator', 'M05BX04', strength(undefined, ucum(1, 'mL')), undefined],
    ['a tablet of 70 mg, whose strength stays that of the tablet', 'M05BA04', strength(mg(70), { value: 1, unit: 'tablet' }), undefined],
  ])('%s', (_, code, ratio, expected) => expect(drugOf(holding(code, ratio))?.drug?.strengthMg).toBe(expected))

  it.each([
    ['two tablets of 5 mg', 'H02AB06', strength(mg(5), { value: 1, unit: 'tablet' }), dose(2, 'tablet'), 10],
    ['two tablets of 10 mg in two', 'H02AB06', strength(mg(10), { value: 2, unit: 'tablet' }), dose(2, 'tablet'), 10],
    ['two tablets, of which nobody wrote the strength', 'H02AB06', undefined, dose(2, 'tablet'), undefined],
    ['two millilitres of 5 mg in a millilitre', 'H02AB06', strength(mg(5), ucum(1, 'mL')), dose(2, 'ml'), 10],
    ['two millilitres of 20 mg in 4', 'H02AB06', strength(mg(20), ucum(4, 'mL')), dose(2, 'ml'), 10],
    ['two millilitres of a tablet', 'H02AB06', strength(mg(5), { value: 1, unit: 'tablet' }), dose(2, 'ml'), undefined],
    ['two millilitres of a strength per "cml"', 'H02AB06', strength(mg(5), { value: 1, unit: 'cml' }), dose(2, 'ml'), undefined],
    ['two millilitres of a strength per "ml/u"', 'H02AB06', strength(mg(5), { value: 1, unit: 'ml/u' }), dose(2, 'ml'), undefined],
    ['one vial of 0.8 mg/ml: the whole vial of 4 mg', 'M05BA08', strength(mg(0.8), ucum(1, 'mL')), dose(1, 'flacon'), 4],
    ['one vial of 4 mg in 5 ml', 'M05BA08', strength(mg(4), ucum(5, 'mL')), dose(1, 'flacon'), 4],
    ['no dose', 'M05BX04', strength(mg(60), ucum(1, 'mL')), {}, undefined],
  ])('%s', (_, code, ratio, dosage, expected) => expect(drugOf(holding(code, ratio), dosage)?.doseMg).toBe(expected))

  it('of two ingredients has no strength of its own', () => {
    const combination = {
      code: { text: 'product' },
      ingredient: [
        { itemCodeableConcept: atc('M05BA04'), strength: strength(mg(70), { value: 1, unit: 'tablet' }) },
        { itemCodeableConcept: { text: 'kleurstof' }, strength: strength(mg(5), { value: 1, unit: 'tablet' }) },
      ],
    }
    expect(drugOf(combination, dose(1, 'tablet'))).toMatchObject({ label: 'product', drug: { ingredient: 'alendronate' } })
    expect(drugOf(combination, dose(1, 'tablet'))?.doseMg).toBe(undefined)
  })
})

describe('a strength that disagrees with the product', () => {
  const conflicts = (name: Fields, doseMg?: number, ingredient?: Fields) => {
    const { medications, notices } = recordOf(
      statement({
        medicationCodeableConcept: undefined,
        contained: [{ resourceType: 'Medication', id: 'p', code: name, ...(ingredient && { ingredient: [ingredient] }) }],
        medicationReference: { reference: '#p' },
        ...(doseMg !== undefined && { dosage: [{ doseQuantity: mg(doseMg) }] }),
      }),
    )
    return [medications[0]!.drug?.strengthMg, medications[0]!.drug?.strengthConflict, notices.map((one) => one.detail)]
  }
  const prolia = { ...atc('M05BX04'), text: 'Prolia' }
  const denosumabOf = (value: number | undefined) => ({
    itemCodeableConcept: atc('M05BX04'),
    ...(value !== undefined && { strength: { numerator: mg(value) } }),
  })

  it('a dose of the other product', () =>
    expect(conflicts(prolia, 120)).toEqual([
      undefined,
      true,
      [
        'The record gives a strength or dose (120 mg) that does not belong to "Prolia" (60 mg): neither is assumed. Check which product is meant.',
      ],
    ]))
  it('an ingredient of the other product', () =>
    expect(conflicts(prolia, undefined, denosumabOf(120))).toEqual([
      undefined,
      true,
      ['The record gives a strength or dose that does not belong to "Prolia": neither is assumed. Check which product is meant.'],
    ]))
  it('a strength in the name and another as dose, of a drug without a brand', () =>
    expect(conflicts({ ...atc('M05BX04'), text: 'denosumab 60 mg' }, 120)[2]).toEqual([
      'The record gives a strength or dose (120 mg) that does not belong to "denosumab" (60 mg): neither is assumed. Check which product is meant.',
    ]))
  it('a name that says two at once', () =>
    expect(conflicts({ ...atc('M05BX04'), text: 'Prolia 120 mg' }, undefined, denosumabOf(60)).slice(0, 2)).toEqual([undefined, true]))

  it.each([
    ['its own dose', prolia, 60, undefined, 60],
    ['its own ingredient', prolia, undefined, denosumabOf(60), 60],
    ['an ingredient without a strength', prolia, undefined, denosumabOf(undefined), 60],
    ['a dose that is no product’s', prolia, 90, undefined, 60],
    ['a dose of a drug without a brand', atc('M05BX04'), 120, undefined, undefined],
    ['another tablet: two of 10 mg may be swallowed', { ...atc('M05BA04'), text: 'alendronaat 70 mg' }, 10, undefined, 70],
  ])('not %s', (_, name, doseMg, ingredient, strengthMg) =>
    expect(conflicts(name, doseMg, ingredient)).toEqual([strengthMg, undefined, []]),
  )
})

describe('by which code a drug is known', () => {
  it.each([
    ['ATC', atc('M05BX04')],
    ['SNOMED CT', sct('446321003')],
    ['RxNorm', coded('http://www.nlm.nih.gov/research/umls/rxnorm', '993449')],
    ['ATC behind an empty coding', { coding: [null, ...(atc('M05BX04').coding as readonly unknown[])] }],
  ])('%s: without a notice', (_, medicationCodeableConcept) => {
    const record = recordOf(statement({ medicationCodeableConcept }))
    expect([record.medications[0]!.drug?.substance?.id, record.notices]).toEqual(['denosumab', []])
  })

  it('a drug that only its group makes matter needs no code: prednisolone by its name, without a notice', () => {
    const record = recordOf(statement({ medicationCodeableConcept: { text: 'Prednisolon' } }))
    expect([record.medications[0]!.drug?.groups, record.notices]).toEqual([['systemic-corticosteroid'], []])
  })

  it('a Medication known by its code needs none for its ingredient', () => {
    const product = {
      resourceType: 'Medication',
      id: 'p',
      code: atc('M05BX04'),
      ingredient: [{ itemCodeableConcept: { text: 'Denosumab' } }],
    }
    expect(
      recordOf(statement({ medicationCodeableConcept: undefined, contained: [product], medicationReference: { reference: '#p' } })).notices,
    ).toEqual([])
  })

  it('nothing at all: no code, no text', () =>
    expect(recordOf(statement({ medicationCodeableConcept: {} })).notices.map((one) => one.detail)).toEqual([
      'The medication has no code and no text: what is taken is not known. Add an ATC, RxNorm or SNOMED CT code.',
    ]))
})

describe('the length of a series', () => {
  const repeats = (numberOfRepeatsAllowed: unknown, more: Fields = {}) =>
    one(request({ dispenseRequest: { numberOfRepeatsAllowed }, ...more })).doseCount

  it.each([
    [1, 2],
    [5, 6],
    [0, undefined],
    [-1, undefined],
    [1.5, undefined],
    ['5', undefined],
  ])('%j repeats', (allowed, expected) => expect(repeats(allowed)).toBe(expected))

  it('is told by the timing before the repeats', () =>
    expect(repeats(5, { dosageInstruction: [{ timing: { repeat: { count: 3 } } }] })).toBe(3))
  it('of ibandronate, tablet or injection, only by an injection', () => {
    const ibandronate = { medicationCodeableConcept: atc('M05BA06') }
    expect(repeats(3, ibandronate)).toBe(undefined)
    expect(repeats(3, { ...ibandronate, dosageInstruction: [{ route: sct('26643006') }] })).toBe(undefined)
    expect(repeats(3, { ...ibandronate, dosageInstruction: [{ route: sct('47625008') }] })).toBe(4)
  })
  it('is not told of a tablet that the record gives by an odd route', () =>
    expect(repeats(3, { dosageInstruction: [{ route: sct('26643006') }] })).toBe(undefined))
})

describe('why it is given', () => {
  const why = (more: Fields, ...others: readonly Fields[]) => {
    const { medications, notices } = recordOf(...others, statement(more))
    const { indications, indicationReferences } = medications[0]!
    return [indications, indicationReferences, notices.map((one) => one.problem)]
  }

  it('a code that is known, each meaning once, without a notice', () =>
    expect(why({ reasonCode: [icd('M81.0'), icd('M81.9'), icd('C79.5')] })).toEqual([['osteoporosis', 'bone-metastases'], [], []]))
  it('a Condition in the Bundle, without a notice', () =>
    expect(why({ reasonReference: [{ reference: 'Condition/d1' }] }, { resourceType: 'Condition', id: 'd1', code: icd('M81.0') })).toEqual([
      [],
      ['Condition/d1'],
      [],
    ]))
  it('a reference that holds only words is read by its words', () => {
    expect(why({ reasonReference: [{ display: 'Osteoporose' }] })).toEqual([['osteoporosis'], [], ['mapped-by-text']])
    expect(why({ reasonReference: [{}, null] })).toEqual([[], [], []])
  })
  it('of a drug without bearing on bone or jaw is not asked about', () =>
    expect(why({ medicationCodeableConcept: atc('C07AB02'), reasonReference: [{ reference: 'Condition/gone' }] })).toEqual([
      [],
      ['Condition/gone'],
      [],
    ]))
})

it('every resource of one therapy is named once', () =>
  expect(
    one(
      statement({
        basedOn: [{ reference: 'MedicationRequest/a' }, { reference: 'MedicationRequest/b' }],
        partOf: [{ reference: 'MedicationRequest/b' }],
        derivedFrom: [{ reference: 'MedicationAdministration/c' }],
      }),
    ).sameTherapy,
  ).toEqual(['MedicationRequest/a', 'MedicationRequest/b', 'MedicationAdministration/c']))

describe('what a medication list says', () => {
  const list = (more: Fields): Fields => ({ resourceType: 'List', status: 'current', code: loinc('10160-0'), ...more })
  const listed = (...entry: readonly unknown[]) => list({ entry })
  const ended = statement({ id: 'm', status: 'completed' })
  const nilKnown = { emptyReason: coded('http://terminology.hl7.org/CodeSystem/list-empty-reason', 'nilknown') }

  it.each([
    ['a drug that was taken off it', [ended, listed({ deleted: true, item: { reference: 'MedicationStatement/m' } })], 'absent'],
    ['a drug that was not', [ended, listed({ deleted: false, item: { reference: 'MedicationStatement/m' } })], 'recorded'],
    ['nothing and an empty line', [ended, listed(null, {})], 'absent'],
    ['a drug behind an empty line', [ended, listed(null, { item: 'MedicationStatement/m' })], 'recorded'],
    ['a drug within the list', [list({ contained: [{ ...ended }], entry: [{ item: { reference: '#m' } }] })], 'recorded'],
    [
      '"no known medications" as its only line',
      [statement({ id: 'm', medicationCodeableConcept: sct('787481004') }), listed({ item: { reference: 'MedicationStatement/m' } })],
      'nil-known',
    ],
    [
      'the same within the list, which itself says nothing',
      [list({ contained: [{ id: 'm', medicationCodeableConcept: sct('787481004') }], entry: [{ item: { reference: '#m' } }] })],
      'absent',
    ],
    ['the same number of another code list', [list({ code: sct('10160-0'), ...nilKnown })], 'absent'],
    ['"nilknown" of another code list', [list({ emptyReason: loinc('nilknown') })], 'absent'],
    [
      'a document’s section with a drug',
      [ended, { resourceType: 'Composition', section: [{ code: loinc('10160-0'), entry: [{ reference: 'MedicationStatement/m' }] }] }],
      'recorded',
    ],
    ...['entered-in-error', 'cancelled', 'stopped'].map(
      (status) =>
        [`"no known medications", ${status}`, [statement({ status, medicationCodeableConcept: sct('787481004') })], 'absent'] as const,
    ),
  ] as const)('%s: %s', (_, resources, expected) => expect(recordOf(...(resources as readonly Fields[])).medicationList).toBe(expected))

  it('a drug that is only named is read by its name', () => {
    const record = recordOf(listed({ item: { display: 'Prolia' } }, { item: { reference: 'MedicationStatement/gone', display: 'Iets' } }))
    expect(record.medications).toStrictEqual([
      {
        reference: 'List/r1',
        kind: 'statement',
        drug: expect.objectContaining({ ingredient: 'denosumab', strengthMg: 60 }),
        label: 'Prolia',
        status: 'unknown',
        indications: [],
        indicationReferences: [],
        sameTherapy: [],
      },
      {
        reference: 'MedicationStatement/gone',
        kind: 'statement',
        label: 'Iets',
        status: 'unknown',
        indications: [],
        indicationReferences: [],
        sameTherapy: [],
      },
    ])
    expect(record.medicationList).toBe('recorded')
    expect(record.notices.map((one) => one.detail)).toEqual([
      'The medication list names "Prolia", which is not in the Bundle: its display ("Prolia") is all that is read. Add it.',
      'The medication list names "MedicationStatement/gone", which is not in the Bundle: its display ("Iets") is all that is read. Add it.',
    ])
  })

  it('a drug that is not there and not named is asked about under its reference', () => {
    const record = recordOf(listed({ item: { reference: 'MedicationStatement/gone' } }))
    expect(record.medications[0]!.label).toBe('MedicationStatement/gone')
    expect(record.notices[0]!.detail).toBe(
      'The medication list names "MedicationStatement/gone", which is not in the Bundle: that medication is not known. Add it.',
    )
  })

  it('an empty list of problems says nothing of allergies, nor does an allergy list that was not asked about', () => {
    const noAllergy = (more: Fields) => recordOf(list(more)).noKnownAllergy
    expect(noAllergy({ ...nilKnown, code: loinc('48765-2') })).toEqual({ reference: 'List/r1' })
    expect(noAllergy({ ...nilKnown, code: loinc('11450-4') })).toBe(undefined)
    expect(noAllergy({ ...nilKnown, code: sct('48765-2') })).toBe(undefined)
    expect(noAllergy({ code: loinc('48765-2') })).toBe(undefined)
  })
})
