import { describe, expect, test } from 'vitest'
import { coded, mg, sct, today } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { isoDay, parseDay, parseSpan, type Span } from '../values/day.ts'
import { caseOf, daysAgo, diagnosis, dosage, drug, given, type Product, planned, stopped, taken } from './example-case.ts'
import { denosumabCountsFor, dosesOf, isBoneDrug, isOralBisphosphonate, isParenteral, isRunningBoneDrug, monthsOf, monthsTaken, nextDose, substanceName, type Therapy, takenNow, underTherapy, usualInterval } from './therapy.ts'

const text = (span: Span | undefined): string | undefined => span?.text
/** "2026-01-01 to …" of each stretch. */
const stretches = (t: Therapy): readonly string[] => t.periods.map((p) => `${p.start?.text ?? '?'} to ${p.end ? isoDay(p.end.last) : '…'}`)
const ids = (t: Therapy): readonly string[] => t.references.map((r) => r.split('/')[1]!)
const one = (...resources: readonly Fields[]): Therapy => {
  const { taken: all, planned: plans } = caseOf(...resources)
  if (all.length + plans.length !== 1) throw new Error(`${all.length} taken, ${plans.length} planned`)
  return [...all, ...plans][0]!
}
const seen = (t: Therapy): Fields => ({ strengthMg: t.strengthMg, route: t.route, everyDays: t.everyDays, setting: t.setting, state: t.state, start: text(t.start), end: text(t.end), lastDose: text(t.lastDose), doses: t.doseDays.map(text) })

/** An ATC code and words alone: no dose, no route, no interval. */
const bare = (code: string, words: string, start: string | undefined = '2026-01-01', more: Fields = {}): Fields =>
  taken('alendronate', start, { id: 'bare', medicationCodeableConcept: { ...coded('http://www.whocc.no/atc', code), text: words }, dosage: [], ...more })
const dispensed = (product: Product, date: string, more: Fields = {}): Fields => ({
  resourceType: 'MedicationDispense',
  id: `${product}-box-${date}`,
  status: 'completed',
  medicationCodeableConcept: drug(product),
  whenHandedOver: date,
  ...more,
})
const ordered = (product: Product, more: Fields = {}): Fields => ({
  resourceType: 'MedicationRequest',
  id: `${product}-order`,
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: drug(product),
  authoredOn: '2026-01-01',
  dosageInstruction: [dosage(product)],
  ...more,
})
const doseOf = (product: Product, milligrams: number): Fields => dosage(product, {}, { doseAndRate: [{ doseQuantity: mg(milligrams) }] })
const named = (code: string, words: string): Fields => ({ ...coded('http://www.whocc.no/atc', code), text: words })

describe('one therapy out of several resources', () => {
  test('statement, order, box and doses of Prolia are one therapy, the statement in front', () => {
    const t = one(given('prolia', '2026-08-01'), given('prolia', '2026-02-01'), ordered('prolia'), dispensed('prolia', '2026-01-28'), taken('prolia', '2026-02-01'))
    expect(ids(t)).toEqual(['prolia', 'prolia-order', 'prolia-box-2026-01-28', 'prolia-2026-02-01', 'prolia-2026-08-01'])
    expect(seen(t)).toEqual({ strengthMg: 60, route: 'sc', everyDays: 182, setting: 'osteoporosis', state: 'current', start: '2026-01-01', end: undefined, lastDose: '2026-08-01', doses: ['2026-02-01', '2026-08-01'] })
    expect(stretches(t)).toEqual(['2026-01-01 to …', '2026-02-01 to …'])
  })
  test('Prolia and Xgeva are two', () => expect(caseOf(taken('prolia', '2026-01-01'), taken('xgeva', '2026-03-01'), given('xgeva', '2026-10-01')).taken.map(ids)).toEqual([['prolia'], ['xgeva', 'xgeva-2026-10-01']]))
  test('alendronate 10 mg and 70 mg are one: the strength of a tablet makes no other therapy', () =>
    expect(one(stopped('alendronate', '2024-01-01', '2025-01-01', { id: 'ten', dosage: [doseOf('alendronate', 10)] }), taken('alendronate', '2025-01-01')).references).toEqual(['MedicationStatement/ten', 'MedicationStatement/alendronate']))
  test('a reduced dose of zoledronate (3.3 mg at a low clearance) belongs to the 4 mg product', () =>
    expect(one(taken('zometa', '2026-01-01'), given('zometa', '2026-09-01', { medicationCodeableConcept: named('M05BA08', 'zoledroninezuur'), dosage: { dose: mg(3.3) } })).references).toHaveLength(2))
  test('an injection of unknown strength joins the therapy that it is part of', () => {
    const dose = given('prolia', '2026-09-01', { medicationCodeableConcept: named('M05BX04', 'denosumab'), dosage: {}, partOf: [{ reference: 'MedicationStatement/xgeva' }] })
    expect(caseOf(taken('prolia', '2026-01-01'), taken('xgeva', '2026-03-01'), dose).taken.map(ids)).toEqual([['prolia'], ['xgeva', 'prolia-2026-09-01']])
  })
  test('and the therapy that names it', () => {
    const dose = given('prolia', '2026-09-01', { medicationCodeableConcept: named('M05BX04', 'denosumab'), dosage: {} })
    expect(caseOf(taken('prolia', '2026-01-01'), taken('xgeva', '2026-03-01', { partOf: [{ reference: 'MedicationAdministration/prolia-2026-09-01' }] }), dose).taken.map(ids)).toEqual([['prolia'], ['xgeva', 'prolia-2026-09-01']])
  })
  test('and the one that is done on the same order', () => {
    const onOrder = { basedOn: [{ reference: 'MedicationRequest/elsewhere' }] }
    const dose = given('prolia', '2026-09-01', { medicationCodeableConcept: named('M05BX04', 'denosumab'), dosage: {}, request: { reference: 'MedicationRequest/elsewhere' } })
    expect(caseOf(taken('prolia', '2026-01-01'), taken('xgeva', '2026-03-01', onOrder), dose).taken.map(ids)).toEqual([['prolia'], ['xgeva', 'prolia-2026-09-01']])
  })
  test('without such a link it stands by itself, of unknown strength', () => {
    const dose = given('prolia', '2026-09-01', { medicationCodeableConcept: named('M05BX04', 'denosumab'), dosage: {} })
    const all = caseOf(taken('prolia', '2026-01-01'), taken('xgeva', '2026-03-01'), dose).taken
    expect(all.map(ids)).toEqual([['prolia'], ['xgeva'], ['prolia-2026-09-01']])
    expect(all[2]!.strengthMg).toBeUndefined()
  })
  test('a link to one of its doses will do, and so will one to a therapy that began later', () => {
    const dose = given('prolia', '2026-02-01', { medicationCodeableConcept: named('M05BX04', 'denosumab'), dosage: {}, partOf: [{ reference: 'MedicationStatement/xgeva' }] })
    expect(caseOf(taken('prolia', '2026-01-01'), taken('xgeva', '2026-03-01'), given('xgeva', '2026-10-01'), dose).taken.map(ids)).toEqual([['prolia'], ['xgeva', 'xgeva-2026-10-01', 'prolia-2026-02-01']])
  })
  test('of two doses of unknown strength only the one with a link joins', () => {
    const dose = (date: string, more: Fields) => given('prolia', date, { medicationCodeableConcept: named('M05BX04', 'denosumab'), dosage: {}, ...more })
    const all = caseOf(taken('prolia', '2026-01-01'), taken('xgeva', '2026-03-01'), dose('2026-09-01', { partOf: [{ reference: 'MedicationStatement/xgeva' }] }), dose('2026-10-01', {})).taken
    expect(all.map(ids)).toEqual([['prolia'], ['xgeva', 'prolia-2026-09-01'], ['prolia-2026-10-01']])
  })
  test('the interval is that of the first entry that has one', () => expect(one(bare('M05BA08', 'Zometa 4 mg'), ordered('zometa')).everyDays).toBe(28))
  test('“Prolia 120 mg” is a contradiction and joins neither, also when it is linked', () => {
    const odd = given('prolia', '2026-09-01', { dosage: { dose: mg(120) }, partOf: [{ reference: 'MedicationStatement/xgeva' }] })
    const all = caseOf(taken('prolia', '2026-01-01'), taken('xgeva', '2026-03-01'), odd).taken
    expect(all.map(ids)).toEqual([['prolia'], ['xgeva'], ['prolia-2026-09-01']])
    expect(all[2]!.strengthMg).toBeUndefined()
  })
  test('what was cancelled or never given is no therapy', () => expect(caseOf(taken('prolia', '2026-01-01', { status: 'not-taken' }), given('xgeva', '2026-03-01', { status: 'not-done' })).taken).toEqual([]))
  test('prednisolone is no drug for bone', () => expect(caseOf(taken('prednisolone', '2026-01-01')).taken).toEqual([]))
})

describe('strength and rhythm of different products: which is the slip, nobody can tell', () => {
  const rhythm = (product: Product, period: number, unit: string) => taken(product, '2026-01-01', { dosage: [dosage(product, { period, periodUnit: unit })] })
  test.each<[string, Fields[], number | undefined]>([
    ['zoledronate 5 mg every 4 weeks', [rhythm('aclasta', 4, 'wk')], undefined],
    ['zoledronate 5 mg every 100 days', [rhythm('aclasta', 100, 'd')], undefined],
    ['zoledronate 5 mg every 101 days', [rhythm('aclasta', 101, 'd')], 5],
    ['zoledronate 5 mg once a year', [rhythm('aclasta', 1, 'a')], 5],
    ['zoledronate 4 mg every 4 weeks', [rhythm('zometa', 4, 'wk')], 4],
    ['denosumab 60 mg every 4 weeks', [rhythm('prolia', 4, 'wk')], undefined],
    ['denosumab 60 mg every 100 days', [rhythm('prolia', 100, 'd')], undefined],
    ['denosumab 60 mg every 101 days', [rhythm('prolia', 101, 'd')], 60],
    ['denosumab 120 mg every 149 days', [rhythm('xgeva', 149, 'd')], 120],
    ['denosumab 120 mg every 150 days', [rhythm('xgeva', 150, 'd')], undefined],
    ['denosumab 120 mg twice a year', [rhythm('xgeva', 6, 'mo')], undefined],
    ['denosumab 120 mg twice a year with bone metastases', [rhythm('xgeva', 6, 'mo'), diagnosis('C79.5')], 120],
    ['denosumab 120 mg twice a year with an osteoporosis', [rhythm('xgeva', 6, 'mo'), diagnosis('M81.9')], undefined],
    ['denosumab 120 mg twice a year with metastases that were ruled out', [rhythm('xgeva', 6, 'mo'), diagnosis('C79.5', { verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'refuted') })], undefined],
    ['denosumab 120 mg without rhythm', [taken('xgeva', '2026-01-01', { dosage: [] })], 120],
    ['pamidronate 60 mg every 4 weeks is not judged: it is not denosumab', [taken('pamidronate', '2026-01-01', { medicationCodeableConcept: named('M05BA03', 'pamidronaat'), dosage: [doseOf('pamidronate', 60)] })], 60],
    ['ibandronate 3 mg every 4 weeks is not judged', [rhythm('ibandronate', 4, 'wk')], 3],
  ])('%s', (_, resources, strength) => expect(one(...resources).strengthMg).toBe(strength))
})

describe('the product line of a dose', () => {
  const zoledronate = (dose: number) =>
    taken('zometa', '2026-01-01', { medicationCodeableConcept: named('M05BA08', 'zoledroninezuur'), dosage: [dosage('zometa', { period: 6, periodUnit: 'mo' }, { doseAndRate: [{ doseQuantity: mg(dose) }] })] })
  test.each([
    [2.8, undefined],
    [2.9, 4],
    [3, 4],
    [4, 4],
    [4.2, 4],
    [4.3, undefined],
    [5, 5],
    [8, undefined],
  ])('zoledronate %d mg', (dose, line) => expect(one(zoledronate(dose)).strengthMg).toBe(line))
  test.each([
    [60, 60],
    [90, undefined],
    [120, 120],
  ])('denosumab %d mg', (dose, line) => expect(one(taken('prolia', '2026-01-01', { medicationCodeableConcept: named('M05BX04', 'denosumab'), dosage: [{ doseAndRate: [{ doseQuantity: mg(dose) }] }] })).strengthMg).toBe(line))
  test('of tablets the last dose recorded is the strength', () => {
    const t = one(stopped('alendronate', '2024-01-01', '2025-01-01', { id: 'ten', medicationCodeableConcept: named('M05BA04', 'alendroninezuur'), dosage: [doseOf('alendronate', 10)] }), taken('alendronate', '2025-01-01'))
    expect(t.strengthMg).toBe(70)
  })
  test('an entry without a dose does not take it away', () =>
    expect(
      one(stopped('alendronate', '2024-01-01', '2025-01-01', { id: 'ten', medicationCodeableConcept: named('M05BA04', 'alendroninezuur'), dosage: [doseOf('alendronate', 10)] }), bare('M05BA04', 'alendroninezuur', '2025-01-01')).strengthMg,
    ).toBe(10))
  test('ibandronate 3 mg of which 150 mg was injected: a contradiction in one entry leaves the strength of the whole open', () => {
    const injection = { medicationCodeableConcept: named('M05BA06', 'ibandroninezuur 3 mg injectie') }
    expect(one(taken('ibandronate', '2026-01-01', injection), given('ibandronate', '2026-04-01', { ...injection, dosage: { dose: mg(150) } })).strengthMg).toBeUndefined()
  })
})

describe('the route', () => {
  test.each<[string, Fields, string | undefined]>([
    ['as recorded', taken('ibandronate', '2026-01-01'), 'iv'],
    ['of the brand', bare('M05BX04', 'Prolia'), 'sc'],
    ['of a substance that has one route only', bare('M05BA08', 'zoledroninezuur'), 'iv'],
    ['of ibandronate 150 mg: there is only a tablet', bare('M05BA06', 'ibandroninezuur 150 mg'), 'oral'],
    ['of ibandronate 3 mg: there is only an injection', bare('M05BA06', 'ibandroninezuur 3 mg'), 'iv'],
    ['as recorded, of ibandronate without dose: by vein', bare('M05BA06', 'ibandroninezuur', '2026-01-01', { dosage: [{ route: sct('47625008') }] }), 'iv'],
    ['as recorded, of ibandronate without dose: by mouth', bare('M05BA06', 'ibandroninezuur', '2026-01-01', { dosage: [{ route: sct('26643006') }] }), 'oral'],
    ['as recorded, of clodronate under the skin (palliative care)', bare('M05BA02', 'clodroninezuur', '2026-01-01', { dosage: [{ route: sct('34206005') }] }), 'sc'],
    ['of ibandronate by its dose of 150 mg', bare('M05BA06', 'ibandroninezuur', '2026-01-01', { dosage: [{ doseAndRate: [{ doseQuantity: mg(150) }] }] }), 'oral'],
    ['of ibandronate by its dose of 3 mg', bare('M05BA06', 'ibandroninezuur', '2026-01-01', { dosage: [{ doseAndRate: [{ doseQuantity: mg(3) }] }] }), 'iv'],
    ['of ibandronate 20 mg, which does not exist: not known', bare('M05BA06', 'ibandroninezuur', '2026-01-01', { dosage: [{ doseAndRate: [{ doseQuantity: mg(20) }] }] }), undefined],
    ['of ibandronate without dose: not known', bare('M05BA06', 'ibandroninezuur'), undefined],
    ['into the eye: none of the three', bare('L01FG01', 'Avastin', '2026-01-01', { dosage: [{ route: sct('418401004') }] }), undefined],
    ['on the skin: that of the substance', taken('alendronate', '2026-01-01', { dosage: [{ route: sct('6064005') }] }), 'oral'],
  ])('%s', (_, resource, route) => expect(one(resource).route).toBe(route))
  test('a dose that was given by vein tells the route that the list leaves out', () => expect(one(bare('M05BA06', 'ibandroninezuur'), given('ibandronate', '2026-09-01')).route).toBe('iv'))
})

describe('a drug for the eye', () => {
  const macula = { reasonCode: [{ ...coded('http://hl7.org/fhir/sid/icd-10', 'H35.31') }] }
  test.each<[string, Fields[], string]>([
    ['bevacizumab by infusion is systemic', [taken('bevacizumab', '2026-01-01')], 'anti-vegf-antibody'],
    ['bevacizumab into the vitreous is not', [bare('L01FG01', 'bevacizumab', '2026-01-01', { dosage: [{ route: sct('418401004') }] })], 'not-associated'],
    ['bevacizumab for macular degeneration, no route written, is not', [bare('L01FG01', 'bevacizumab', '2026-01-01', macula)], 'not-associated'],
    ['nor for H35.3, as WHO codes macular degeneration', [bare('L01FG01', 'bevacizumab', '2026-01-01', { reasonCode: [coded('http://hl7.org/fhir/sid/icd-10', 'H35.3')] })], 'not-associated'],
    ['with a cancer on record it may be: it counts', [bare('L01FG01', 'bevacizumab', '2026-01-01', macula), diagnosis('C50.9')], 'anti-vegf-antibody'],
    ['with bone metastases on record too', [bare('L01FG01', 'bevacizumab', '2026-01-01', macula), diagnosis('C79.5')], 'anti-vegf-antibody'],
    ['an osteoporosis does not make it systemic', [bare('L01FG01', 'bevacizumab', '2026-01-01', macula), diagnosis('M81.9')], 'not-associated'],
    ['a box of it without a reason beside the list with one', [bare('L01FG01', 'bevacizumab', '2026-01-01', macula), dispensed('bevacizumab', '2026-02-01', { medicationCodeableConcept: named('L01FG01', 'bevacizumab') })], 'not-associated'],
    ['a dose into the vitreous tells the route that the list leaves out', [bare('L01FG01', 'bevacizumab'), given('bevacizumab', '2026-02-01', { dosage: { route: sct('418401004') } })], 'not-associated'],
    ['denosumab stays denosumab whatever the reason written beside it', [bare('M05BX04', 'Prolia', '2026-01-01', macula)], 'denosumab'],
  ])('%s', (_, resources, kind) => expect(one(...resources).class).toBe(kind))
})

describe('the same substance into the eye and into a vein are two therapies', () => {
  const eye = (more: Fields = {}) => bare('L01FG01', 'bevacizumab', '2026-03-01', { id: 'eye', dosage: [{ route: sct('418401004') }], ...more })
  const seenAs = (...resources: readonly Fields[]) => caseOf(...resources).taken.map((t) => `${ids(t).join(' + ')}: ${t.class}, ${t.route ?? 'no route'}`)
  test('bevacizumab for the macula does not hide the bevacizumab for a cancer', () => expect(seenAs(taken('bevacizumab', '2026-01-01'), eye())).toEqual(['bevacizumab: anti-vegf-antibody, iv', 'eye: not-associated, no route']))
  test('Eylea does not hide Zaltrap', () => {
    const eylea = bare('S01LA05', 'Eylea', '2026-03-01', { id: 'eylea' })
    const zaltrap = bare('L01XX44', 'Zaltrap', '2026-01-01', { id: 'zaltrap' })
    expect(seenAs(eylea, zaltrap)).toEqual(['zaltrap: vegf-trap, iv', 'eylea: not-associated, no route'])
  })
  test('a box that does not tell where it goes stays with the vein', () =>
    expect(seenAs(taken('bevacizumab', '2026-01-01'), eye(), bare('L01FG01', 'bevacizumab', '2026-04-01', { id: 'box' }))).toEqual(['bevacizumab + box: anti-vegf-antibody, iv', 'eye: not-associated, no route']))
  test('with nothing by vein it stays with the eye', () => expect(seenAs(eye(), bare('L01FG01', 'bevacizumab', '2026-04-01', { id: 'box' }))).toEqual(['eye + box: not-associated, no route']))
  test('Avastin of which nobody wrote the route does not count as given by vein', () => expect(seenAs(eye(), bare('L01FG01', 'Avastin', '2026-04-01', { id: 'box' }))).toEqual(['eye + box: not-associated, no route']))
})

describe('doses that were given', () => {
  test('a day on an order that is today counts', () => expect(text(one(ordered('xgeva', { dosageInstruction: [dosage('xgeva', {}, { timing: { event: [daysAgo(0)] } })] })).lastDose)).toBe('2026-11-21'))
  test('days that are written out of order are put in order', () => {
    const t = one(ordered('zometa', { dosageInstruction: [{ ...dosage('zometa'), timing: { event: ['2026-10-01', '2026-09-01', '2026-03-01'] } }] }))
    expect([t.doseDays.map(text), text(t.lastDose), t.setting]).toEqual([['2026-03-01', '2026-09-01', '2026-10-01'], '2026-10-01', 'oncology'])
  })
  test('an intended series begins on its first day', () => expect(text(one(taken('xgeva', undefined, { status: 'intended', dosage: [dosage('xgeva', {}, { timing: { event: ['2026-12-24', '2026-11-26'] } })] })).start)).toBe('2026-11-26'))
  test('a dose that is on hold was not given, and adds no doubt', () => {
    expect(one(taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-01'), given('xgeva', '2026-10-01', { status: 'on-hold' })).lastDose).toEqual(parseSpan('2026-09-01'))
    expect(one(taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-01'), given('xgeva', '2026-10-01', { status: 'on-hold', effectiveDateTime: undefined })).lastDose).toEqual(parseSpan('2026-09-01'))
  })
  test('nor does a list or order of unknown status, or one that ended on an unknown day', () => {
    expect(one(taken('xgeva', undefined, { status: 'unknown' }), given('xgeva', '2026-09-01')).lastDose).toEqual(parseSpan('2026-09-01'))
    expect(one(taken('xgeva', undefined, { status: 'stopped' }), given('xgeva', '2026-09-01')).lastDose).toEqual(parseSpan('2026-09-01'))
  })
  test('of an injection that ended, one list without an end beside one with an end: that end', () =>
    expect(text(one(stopped('prolia', '2024-01-01', '2026-06-01'), taken('prolia', '2024-01-01', { id: 'open', status: 'stopped' })).lastDose)).toBe('2026-06-01'))
  test('a dose on the day of advice counts', () => expect(text(one(taken('prolia', '2026-01-01'), given('prolia', daysAgo(0))).lastDose)).toBe('2026-11-21'))
  test('days on an order: those gone by were given, those to come not', () => {
    const t = one(ordered('xgeva', { dosageInstruction: [dosage('xgeva', {}, { timing: { event: ['2026-10-01', '2026-10-29', '2026-11-26'], repeat: { frequency: 1, period: 4, periodUnit: 'wk' } } })] }))
    expect([text(t.lastDose), t.doseDays.map(text)]).toEqual(['2026-10-29', ['2026-10-01', '2026-10-29']])
  })
  test('a plan gives none', () => {
    const t = one(planned('xgeva', undefined, { dosageInstruction: [dosage('xgeva', {}, { timing: { event: ['2026-10-01', '2026-11-26'] } })] }))
    expect([t.state, text(t.lastDose), t.doseDays]).toEqual(['planned', undefined, []])
    expect(text(t.start)).toBe('2026-10-01')
  })
  test('beside a dose that was broken off in October, the last one lies anywhere from September to that day', () => {
    const { lastDose } = one(taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-01'), given('xgeva', '2026-10-01', { status: 'stopped' }))
    expect(lastDose).toEqual({ first: parseDay('2026-09-01'), last: parseDay('2026-10-01'), text: '2026-09-01' })
  })
  test('beside a dose given on an unknown day, anywhere up to today', () => {
    const { lastDose } = one(taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-01'), given('xgeva', '2026-10-01', { effectiveDateTime: undefined }))
    expect(lastDose).toEqual({ first: parseDay('2026-09-01'), last: today, text: '2026-09-01' })
  })
  test('a doubtful dose before the last one changes nothing', () => expect(one(taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-01'), given('xgeva', '2026-08-01', { status: 'stopped' })).lastDose).toEqual(parseSpan('2026-09-01')))
  test('a doubtful dose that is dated after today reaches to today', () => expect(one(taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-01'), given('xgeva', '2026-12-01', { status: 'unknown' })).lastDose!.last).toBe(today))
  test('only a doubtful dose: no last dose is known', () => expect(one(taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-01', { status: 'stopped' })).lastDose).toBeUndefined())
  test('a list without days adds no doubt', () => expect(one(taken('xgeva', undefined), given('xgeva', '2026-09-01')).lastDose).toEqual(parseSpan('2026-09-01')))
  test('an injection that was stopped was given last on the day it ended, where no dose is on record', () => expect(text(one(stopped('prolia', '2024-01-01', '2026-06-01')).lastDose)).toBe('2026-06-01'))
  test('of tablets an end is no dose', () => expect(one(stopped('alendronate', '2024-01-01', '2026-06-01')).lastDose).toBeUndefined())
  test('of an injection that goes on, no dose is on record', () => expect(one(taken('prolia', '2024-01-01', { effectivePeriod: { start: '2024-01-01', end: '2027-01-01' } })).lastDose).toBeUndefined())
})

describe('the stretches in which it was taken', () => {
  test('of doses alone: from the first to the last and its interval, here up to today', () => {
    const t = one(given('xgeva', '2026-11-01'), given('xgeva', '2026-10-04'))
    expect([stretches(t), text(t.start), t.state]).toEqual([['2026-10-04 to …'], '2026-10-04', 'current'])
  })
  // Xgeva of 1 July covers 28 days, to 29 July; a month later, 29 August, it has lapsed.
  test('of doses alone, long ago: to four weeks after the last', () => {
    const t = one(given('xgeva', '2026-07-01'), given('xgeva', '2026-06-03'))
    expect([stretches(t), t.state, text(t.end)]).toEqual([['2026-06-03 to 2026-07-29'], 'lapsed', undefined])
  })
  test('a dose whose four weeks end today covers today', () => expect(stretches(one(given('xgeva', '2026-10-24')))).toEqual(['2026-10-24 to …']))
  test('a dose whose four weeks ended yesterday does not', () => expect(stretches(one(given('xgeva', '2026-10-23')))).toEqual(['2026-10-23 to 2026-11-20']))
  test('a dose of a drug without a usual interval covers its own day', () =>
    expect(stretches(one(given('pamidronate', '2026-10-23', { medicationCodeableConcept: named('M05BA02', 'clodronaat iv'), dosage: {} })))).toEqual(['2026-10-23 to 2026-10-23']))
  test('a box handed over tells the start and no end', () => expect(stretches(one(dispensed('alendronate', '2026-03-01'), dispensed('alendronate', '2026-01-01')))).toEqual(['2026-01-01 to …']))
  test('a box without a day adds nothing to one with a day', () => expect(stretches(one(dispensed('alendronate', '2026-03-01'), dispensed('alendronate', '2026-01-01', { whenHandedOver: undefined })))).toEqual(['2026-03-01 to …']))
  test('a box without a day: since when is not known', () => expect(stretches(one(dispensed('alendronate', '2026-01-01', { whenHandedOver: undefined })))).toEqual(['? to …']))
  test('a list that was ended without a day ends with the last dose', () => expect(stretches(one(taken('xgeva', '2025-01-01', { status: 'completed' }), given('xgeva', '2025-06-01')))).toEqual(['2025-01-01 to 2025-06-01']))
  test('a list that goes on has no end', () => expect(stretches(one(taken('xgeva', '2025-01-01'), given('xgeva', '2026-11-01')))).toEqual(['2025-01-01 to …']))
  test('its end is that of the last stretch', () => expect(text(one(stopped('alendronate', '2014-01-01', '2016-01-01'), stopped('alendronate', '2018-01-01', '2020-01-01', { id: 'again' })).end)).toBe('2020-01-01'))
  test('of a stretch without an end it is not known', () => {
    const t = one(stopped('alendronate', '2014-01-01', '2016-01-01'), taken('alendronate', '2018-01-01', { id: 'again', status: 'stopped' }))
    expect([t.state, t.end]).toEqual(['past', undefined])
  })
  test('the start is the earliest of list and doses', () => expect(text(one(taken('xgeva', '2026-03-01'), given('xgeva', '2026-02-01')).start)).toBe('2026-02-01'))
})

describe('does it still run?', () => {
  const untilDay = (end: string) => taken('alendronate', '2024-01-01', { effectivePeriod: { start: '2024-01-01', end } })
  test.each<[string, Fields[], Therapy['state']]>([
    ['on the list as active', [taken('alendronate', '2024-01-01')], 'current'],
    ['of unknown status: it counts as running', [taken('alendronate', '2024-01-01', { status: 'unknown' })], 'current'],
    ['on hold', [taken('alendronate', '2024-01-01', { status: 'on-hold' })], 'paused'],
    ['on hold on the list, but the order is active: running', [taken('alendronate', '2024-01-01', { status: 'on-hold' }), ordered('alendronate')], 'current'],
    ['one order ended, the other on hold: on hold', [stopped('alendronate', '2020-01-01', '2022-01-01', { id: 'old' }), taken('alendronate', '2024-01-01', { status: 'on-hold' })], 'paused'],
    ['stopped', [stopped('alendronate', '2024-01-01', '2025-01-01')], 'past'],
    ['ends today: over', [untilDay(daysAgo(0))], 'past'],
    ['ends tomorrow: running', [untilDay(daysAgo(-1))], 'current'],
    ['stopped on the list, while the order still runs: running', [stopped('alendronate', '2024-01-01', '2025-01-01'), ordered('alendronate')], 'current'],
    ['stopped, and a dose recorded beside it: over', [stopped('xgeva', '2024-01-01', '2025-01-01'), given('xgeva', '2026-11-01')], 'past'],
    ['stopped on a day that nobody wrote down, the last dose two years ago: over, not overdue', [taken('xgeva', '2024-01-01', { status: 'stopped' }), given('xgeva', '2024-10-01')], 'past'],
    ['stopped, and a dose beside it that was broken off: over', [stopped('xgeva', '2024-01-01', '2025-01-01'), given('xgeva', '2024-12-01', { status: 'stopped' })], 'past'],
    ['doses alone, the last 3 weeks ago: running', [given('xgeva', '2026-11-01')], 'current'],
    // Xgeva: 28 days and a month after the last dose. 24 September + 28 days is 22 October, + 1 month is 22 November.
    ['last dose, four weeks and a month not yet gone by', [taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-24')], 'current'],
    ['gone by today', [taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-23')], 'current'],
    ['gone by yesterday', [taken('xgeva', '2026-01-01'), given('xgeva', '2026-09-22')], 'lapsed'],
    // Prolia: 6 months and 1 month. 21 April + 6 months is 21 October, + 1 is 21 November.
    ['Prolia of 21 April', [taken('prolia', '2024-01-01'), given('prolia', '2026-04-21')], 'current'],
    ['Prolia of 20 April', [taken('prolia', '2024-01-01'), given('prolia', '2026-04-20')], 'lapsed'],
    ['a drug without a usual interval never lapses', [bare('M05BA02', 'clodronaat iv', '2020-01-01'), given('pamidronate', '2020-10-23', { medicationCodeableConcept: named('M05BA02', 'clodronaat iv'), dosage: {} })], 'current'],
  ])('%s', (_, resources, state) => expect(one(...resources).state).toBe(state))
})

describe('what it is given for', () => {
  test('the disease that the prescription refers to', () => expect(one(taken('alendronate', '2026-01-01', { reasonReference: [{ reference: 'Condition/M88-9' }] }), diagnosis('M88.9')).setting).toBe('other'))
  test('not a disease that was ruled out', () =>
    expect(
      one(taken('alendronate', '2026-01-01', { reasonReference: [{ reference: 'Condition/M88-9' }] }), diagnosis('M88.9', { verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'refuted') })).setting,
    ).toBe('osteoporosis'))
  // Zoledronate 4 mg on 1 September and 1 October: 30 days apart, as in cancer care; on 1 March and 1 September: 184 days, not.
  test('zoledronate 4 mg given a month apart is oncology dose, though nobody wrote the interval', () => expect(one(given('zometa', '2026-10-01'), given('zometa', '2026-03-01'), given('zometa', '2026-09-01')).setting).toBe('oncology'))
  test('one dose tells no rhythm: after breast cancer it is asked, not taken as adjuvant', () => expect(one(given('zometa', '2026-09-01'), diagnosis('C50.9')).setting).toBeNull())
  test('half a year apart it is not known', () => expect(one(given('zometa', '2026-03-01'), given('zometa', '2026-09-01')).setting).toBeNull())
  test('a dose written twice within a week makes no interval', () => expect(one(given('zometa', '2026-03-01'), given('zometa', '2026-09-01'), given('zometa', '2026-09-08')).setting).toBeNull())
  test('eight days apart are two doses', () => expect(one(given('zometa', '2026-09-01'), given('zometa', '2026-09-09')).setting).toBe('oncology'))
  test('romosozumab has a setting too', () => expect(one(taken('romosozumab', '2026-01-01')).setting).toBe('osteoporosis'))
  test('raloxifene and sunitinib have none, osteoporosis or not', () => expect([one(taken('raloxifene', '2026-01-01'), diagnosis('M81.9')).setting, one(taken('sunitinib', '2026-01-01')).setting]).toEqual([null, null]))
})

describe('a planned drug that the patient already uses', () => {
  const plan = (product: Product, more: Fields = {}) => planned(product, '2026-12-01', more)
  const nameOnly = (product: Product, code: string, words: string) => plan(product, { medicationCodeableConcept: named(code, words), dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: '2026-12-01' } } } }] })
  const next = (...resources: readonly Fields[]) => caseOf(...resources).planned[0]!
  test('is the next of the series, and takes strength, interval, setting and route from it', () => {
    const t = next(taken('xgeva', '2026-01-01'), given('xgeva', '2026-11-01'), nameOnly('xgeva', 'M05BX04', 'denosumab'))
    expect(t.continues?.reference).toBe('MedicationStatement/xgeva')
    expect(seen(t)).toEqual({ strengthMg: 120, route: 'sc', everyDays: 28, setting: 'oncology', state: 'planned', start: '2026-12-01', end: undefined, lastDose: undefined, doses: [] })
  })
  test('its own particulars stand before those of the series', () => {
    const t = next(taken('alendronate', '2026-01-01'), plan('alendronate', { dosageInstruction: [dosage('alendronate', { period: 1, periodUnit: 'd', boundsPeriod: { start: '2026-12-01' } }, { doseAndRate: [{ doseQuantity: mg(10) }] })] }))
    expect([t.continues?.reference, t.strengthMg, t.everyDays, t.route]).toEqual(['MedicationStatement/alendronate', 10, 1, 'oral'])
  })
  test('a route of its own is kept where that of the series is not known', () => expect(next(bare('M05BA06', 'ibandroninezuur'), plan('ibandronate')).route).toBe('iv'))
  test.each<[string, Fields[], string | undefined]>([
    ['denosumab of unknown strength after alendronate begins', [taken('alendronate', '2026-01-01'), nameOnly('prolia', 'M05BX04', 'denosumab')], undefined],
    ['ibandronate by vein after alendronate begins', [taken('alendronate', '2026-01-01'), plan('ibandronate')], undefined],
    ['Prolia after Xgeva is another product: it begins', [taken('xgeva', '2026-01-01'), plan('prolia')], undefined],
    ['denosumab after alendronate begins', [taken('alendronate', '2026-01-01'), plan('prolia')], undefined],
    ['after a course that was stopped it begins anew', [stopped('prolia', '2023-01-01', '2024-01-01'), plan('prolia')], undefined],
    ['after one that lapsed it goes on from there', [taken('prolia', '2023-01-01'), given('prolia', '2025-01-01'), plan('prolia')], 'MedicationStatement/prolia'],
    ['after one on hold as well', [taken('prolia', '2023-01-01', { status: 'on-hold' }), plan('prolia')], 'MedicationStatement/prolia'],
    ['risedronate of another strength goes on', [taken('risedronate', '2026-01-01', { dosage: [doseOf('risedronate', 5)] }), plan('risedronate')], 'MedicationStatement/risedronate'],
    ['Prolia while the strength that runs is not known: it begins, and the strength is asked', [bare('M05BX04', 'denosumab'), plan('prolia')], undefined],
  ])('%s', (_, resources, reference) => expect(next(...resources).continues?.reference).toBe(reference))
})

describe('how long the jaw stays under a drug', () => {
  test.each<[string, Fields, boolean]>([
    ['a bisphosphonate stopped ten years ago', stopped('alendronate', '2010-01-01', '2016-01-01'), true],
    ['Prolia on the list without any dose', taken('prolia', '2020-01-01'), true],
    // 60 mg counts nine months after the last dose: 21 February 2026 + 9 months is today.
    ['Prolia stopped 9 months ago', stopped('prolia', '2024-01-01', '2026-02-21'), false],
    ['Prolia stopped a day less than 9 months ago', stopped('prolia', '2024-01-01', '2026-02-22'), true],
    ['Prolia last given in February, the day not known: it may have been the 28th', given('prolia', '2026-02'), true],
    ['denosumab of unknown strength counts twelve months', bare('M05BX04', 'denosumab', undefined, { status: 'completed', effectivePeriod: { start: '2025-01-01', end: '2025-11-22' } }), true],
    ['and no longer', bare('M05BX04', 'denosumab', undefined, { status: 'completed', effectivePeriod: { start: '2025-01-01', end: '2025-11-21' } }), false],
    ['sunitinib taken', taken('sunitinib', '2026-01-01'), true],
    ['sunitinib on hold', taken('sunitinib', '2026-01-01', { status: 'on-hold' }), true],
    ['sunitinib stopped', stopped('sunitinib', '2026-01-01', '2026-11-01'), false],
    ['romosozumab does not count', taken('romosozumab', '2026-01-01'), false],
    ['a planned bisphosphonate', planned('alendronate', '2026-12-01'), false],
  ])('%s', (_, resource, under) => expect(underTherapy(one(resource), today)).toBe(under))
  test('months after the last dose', () => expect([denosumabCountsFor(one(taken('prolia', '2026-01-01'))), denosumabCountsFor(one(taken('xgeva', '2026-01-01')))]).toEqual([9, 12]))
})

describe('the next dose: calendar months for monthly and longer intervals, days for the others', () => {
  test.each([
    [7, '2026-02-07'],
    [28, '2026-02-28'],
    [29, '2026-03-01'],
    [30, '2026-02-28'],
    [31, '2026-02-28'],
    [32, '2026-03-04'],
    [30.4, '2026-03-02'],
    [88, '2026-04-29'],
    [89, '2026-04-30'],
    [93, '2026-04-30'],
    [94, '2026-05-05'],
    [174, '2026-07-24'],
    [175, '2026-07-31'],
    [190, '2026-07-31'],
    [191, '2026-08-10'],
    [349, '2027-01-15'],
    [350, '2027-01-31'],
    [372, '2027-01-31'],
    [373, '2027-02-08'],
  ])('%d days after 31 January 2026', (every, expected) => expect(isoDay(nextDose(parseDay('2026-01-31')!, every))).toBe(expected))
})

test('three months from 31 March are three months for 89 to 93 days', () => expect([88, 89, 93, 94].map((every) => isoDay(nextDose(parseDay('2026-03-31')!, every)))).toEqual(['2026-06-27', '2026-06-30', '2026-06-30', '2026-07-03']))

test('the usual interval of each product, in days; of an unknown strength none', () => {
  const strengths = [undefined, 3, 4, 5, 6, 60, 120, 150, 90, 210]
  const usual = (id: string): readonly string[] => strengths.flatMap((mgs) => (usualInterval(id, mgs) === undefined ? [] : [`${mgs ?? 'unknown'}: ${usualInterval(id, mgs)}`]))
  expect(usual('denosumab')).toEqual(['60: 182', '120: 28'])
  expect(usual('zoledronate')).toEqual(['4: 28', '5: 365'])
  expect(usual('ibandronate')).toEqual(['3: 91', '6: 28', '150: 30'])
  expect(usual('pamidronate')).toEqual(strengths.map((mgs) => `${mgs ?? 'unknown'}: 28`))
  expect(usual('romosozumab')).toEqual(strengths.map((mgs) => `${mgs ?? 'unknown'}: 30`))
  expect(usual('alendronate')).toEqual([])
})

describe('months taken', () => {
  const stretch = (start: string | undefined, end?: string) => ({ start: start === undefined ? undefined : parseSpan(start), end: end === undefined ? undefined : parseSpan(end) })
  test.each<[string, ReturnType<typeof stretch>[], { low: number; high: number } | undefined]>([
    ['no stretch: not known', [], undefined],
    ['one without a start: not known', [stretch('2020-01-01', '2021-01-01'), stretch(undefined, '2022-01-01')], undefined],
    ['by the calendar: 21 May to 21 November', [stretch('2026-05-21')], { low: 6, high: 6 }],
    ['one that ended in the past', [stretch('2020-01-01', '2021-01-01')], { low: 12, high: 12 }],
    ['one that ends after today counts up to today', [stretch('2026-05-21', '2027-05-21')], { low: 6, high: 6 }],
    ['one that begins after today counts nothing', [stretch('2026-12-01', '2027-05-21')], { low: 0, high: 0 }],
    ['overlapping ones count once', [stretch('2020-07-01', '2021-01-01'), stretch('2020-01-01', '2020-09-01')], { low: 12, high: 12 }],
    ['one inside the other adds nothing', [stretch('2020-01-01', '2021-01-01'), stretch('2020-03-01', '2020-04-01')], { low: 12, high: 12 }],
    ['one that begins on the day that the other ends goes on', [stretch('2020-07-01', '2021-01-01'), stretch('2020-01-01', '2020-07-01')], { low: 12, high: 12 }],
    // 2026-01-01 to 31 is 30 days, 2026-03-01 to 31 another 30: 60 days before 21 November is 22 September, 1 month and 30 days of October’s 31… 22 Sept to 22 Oct, then 30 of 31.
    ['with a gap: their days laid end to end', [stretch('2026-01-01', '2026-01-31'), stretch('2026-03-01', '2026-03-31')], { low: 1 + 30 / 31, high: 1 + 30 / 31 }],
    // Laid end to end before today, the 366 days of 2020 would give more than 12 months.
    ['a stretch that ended on the day it began adds nothing', [stretch('2020-01-01', '2021-01-01'), stretch('2024-03-01', '2024-03-01')], { low: 12, high: 12 }],
    ['a month stands for its first and its last day', [stretch('2020-01', '2021-01')], { low: 11 + 1 / 31, high: 12 + 30 / 31 }],
  ])('%s', (_, periods, expected) => expect(monthsTaken(periods, today)).toEqual(expected))
  test('of a therapy', () => expect(monthsOf(one(taken('alendronate', '2025-11-21')), today)).toEqual({ low: 12, high: 12 }))
})

describe('doses given so far', () => {
  test.each<[string, Fields[], number | undefined]>([
    ['of tablets they are not counted', [taken('alendronate', '2026-01-01'), given('alendronate', '2026-11-01')], undefined],
    ['of an injection without any dose on record', [taken('prolia', '2024-01-01')], undefined],
    // 1 January to 1 October 2026 is 273 days: 273 / 28 = 9.75, so 9 intervals and the first dose.
    ['reckoned from start, last dose and interval where that gives more', [taken('xgeva', '2026-01-01'), given('xgeva', '2026-10-01')], 10],
    ['counted where that gives more', [taken('prolia', '2026-01-01'), given('prolia', '2026-01-01'), given('prolia', '2026-02-01'), given('prolia', '2026-03-01')], 3],
    // 2026-01-01 + 28 = 01-29.
    ['exactly one interval: the second dose', [taken('xgeva', '2026-01-01'), given('xgeva', '2026-01-29')], 2],
    ['a start of which only the month is known is not reckoned with', [taken('xgeva', '2026-01'), given('xgeva', '2026-10-01')], 1],
    ['nor is a therapy without interval', [given('xgeva', '2026-01-01'), given('xgeva', '2026-10-01')], 2],
  ])('%s', (_, resources, doses) => expect(dosesOf(one(...resources))).toBe(doses))
})

describe('kinds of drug', () => {
  const all: readonly Product[] = ['zometa', 'prolia', 'ibandronate', 'alendronate', 'romosozumab', 'teriparatide', 'raloxifene', 'sunitinib', 'bevacizumab']
  const which = (is: (t: Therapy) => boolean): readonly string[] => all.filter((product) => is(one(taken(product, '2026-01-01'))))
  test('by infusion or injection', () => expect(which(isParenteral)).toEqual(['zometa', 'prolia', 'ibandronate', 'romosozumab', 'teriparatide', 'bevacizumab']))
  test('bisphosphonate tablets', () => expect(which(isOralBisphosphonate)).toEqual(['alendronate']))
  test('given for brittle bones', () => expect(which(isBoneDrug)).toEqual(['zometa', 'prolia', 'ibandronate', 'alendronate', 'romosozumab', 'teriparatide', 'raloxifene']))
  test('a bone drug that nobody stopped: taken, on hold or overdue', () => {
    const states = [
      taken('prolia', '2026-01-01'),
      taken('prolia', '2026-01-01', { status: 'on-hold' }),
      given('prolia', '2025-01-01'),
      stopped('prolia', '2024-01-01', '2026-10-01'),
      planned('prolia', '2026-12-01'),
      taken('sunitinib', '2026-01-01'),
    ]
    expect(states.map((r) => isRunningBoneDrug(one(r)))).toEqual([true, true, true, false, false, false])
  })
  test('the name of a substance in both languages', () => expect(substanceName(one(taken('alendronate', '2026-01-01')))).toEqual({ nl: 'alendroninezuur', en: 'alendronate' }))
  test('a corticosteroid taken, on hold or of unknown status counts as taken now; one that was stopped or is planned does not', () => {
    const prednisolone = (id: string, more: Fields = {}) => taken('prednisolone', '2026-01-01', { id, ...more })
    const c = caseOf(
      prednisolone('now'),
      prednisolone('hold', { status: 'on-hold' }),
      prednisolone('unsure', { status: 'unknown' }),
      prednisolone('over', { status: 'stopped' }),
      prednisolone('soon', { status: 'intended' }),
      prednisolone('never', { status: 'not-taken' }),
      taken('alendronate', '2026-01-01', { id: 'odd', medicationCodeableConcept: { text: 'Osteofix forte' }, dosage: [] }),
    )
    expect(takenNow(c.record, 'systemic-corticosteroid').map((e) => e.reference)).toEqual(['MedicationStatement/hold', 'MedicationStatement/now', 'MedicationStatement/unsure'])
    expect(takenNow(c.record, 'anticoagulant')).toEqual([])
  })
})

test('the length of a series and the order before it are kept', () => {
  const t = one(taken('zometa', '2026-01-01'), ordered('zometa', { dispenseRequest: { numberOfRepeatsAllowed: 5 }, priorPrescription: { reference: 'MedicationRequest/gone' } }), given('zometa', '2026-05-01'))
  expect(t.seriesLength).toBe(6)
  expect(t.priorPrescription).toBe('MedicationRequest/gone')
  expect(t.brand?.name).toBe('Zometa')
})

describe('An order of which a dose was given', () => {
  const order = planned('zometa', daysAgo(3))
  const dose = (request?: string): Fields => given('zometa', daysAgo(3), request === undefined ? {} : { request: { reference: request } })

  test('runs, though nobody made an order of the plan: one therapy with the dose in it', () => {
    const { taken: all, planned: plans } = caseOf(order, dose(`MedicationRequest/${String(order.id)}`))
    expect(plans).toEqual([])
    expect(all.map(seen)).toMatchObject([{ state: 'current', lastDose: daysAgo(3), doses: [daysAgo(3)], everyDays: 28 }])
  })
  test('is still a plan while no dose names it', () => {
    expect(caseOf(order, dose()).planned).toHaveLength(1)
  })
  test('is still a plan when the dose that names it was not given', () => {
    const missed = { ...dose(`MedicationRequest/${String(order.id)}`), status: 'not-done' }
    const { taken: all, planned: plans } = caseOf(order, missed)
    expect([all.length, plans.length]).toEqual([0, 1])
  })
})
