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
