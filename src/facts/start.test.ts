import { describe, expect, test } from 'vitest'
import { atc, coded, hsp } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { isoDay } from '../values/day.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, dosage, finding, found, given, measured, type Product, planned, stopped, subjectOf, taken } from './example-case.ts'
import {
  beginning,
  calciumInMyeloma,
  healingCheckFrom,
  healingCheckTo,
  hypercalcaemiaRescue,
  jawDrugBegins,
  latestStart,
  monthsSinceOrder,
  oncologyStartFrom,
  oncologyStartTo,
  oralBelowRenalLimit,
  plannedRoute,
  plannedSetting,
  plannedStrength,
  recordedObjection,
  rehydrateFirst,
  startCannotWait,
  startingDrug,
  startWithVegf,
  stricterListChosen,
  waitingRule,
  workupList,
} from './start.ts'

type Fact = Parameters<typeof found>[0]
/** The fact about the first planned therapy. */
const at = (fact: Fact, ...resources: readonly Fields[]): Fields => {
  const c = caseOf(...resources)
  return found(fact, subjectOf(c, c.planned[0]!.reference))
}
const bare = (code: string, words: string, more: Fields = {}): Fields =>
  planned('alendronate', '2026-12-01', { id: 'bare', medicationCodeableConcept: { ...coded('http://www.whocc.no/atc', code), text: words }, dosageInstruction: [], ...more })
const begin = (product: Product, more: Fields = {}): Fields => planned(product, '2026-12-01', more)
/** Zoledronate 4 mg of which nobody wrote how often. */
const zometaSometime = (more: Fields = {}): Fields => begin('zometa', { dosageInstruction: [{ ...dosage('zometa'), timing: { repeat: { boundsPeriod: { start: '2026-12-01' } } } }], ...more })
const line = (product: Product, label: string): string => `${label}, MedicationRequest/${product}-plan, 2026-12-01`
const none = { state: 'known', value: 'no', from: [] }

describe('what begins', () => {
  const begins = (...resources: readonly Fields[]): readonly string[] => beginning(caseOf(...resources)).map((t) => t.reference.split('/')[1]!)
  test.each<[string, Fields[], readonly string[]]>([
    ['a new order', [begin('prolia')], ['prolia-plan']],
    ['not the next order of a series', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-01'), begin('prolia')], []],
    ['an order after a series that lapsed begins anew', [taken('prolia', '2024-01-01'), given('prolia', '2025-01-01'), begin('prolia')], ['prolia-plan']],
  ])('%s', (_, resources, expected) => expect(begins(...resources)).toEqual(expected))

  test.each<[string, Fields, unknown]>([
    ['Zometa', begin('zometa'), { state: 'known', value: 'zoledronate-4', from: [line('zometa', 'Zometa 4 mg')] }],
    ['Aclasta', begin('aclasta'), { state: 'known', value: 'zoledronate-5', from: [line('aclasta', 'Aclasta 5 mg')] }],
    ['zoledronate: one of the two', bare('M05BA08', 'zoledroninezuur'), { state: 'one-of', values: ['zoledronate-4', 'zoledronate-5'], from: ['zoledroninezuur, MedicationRequest/bare'], asks: ['planned-strength'] }],
    ['pamidronate', begin('pamidronate'), { state: 'known', value: 'other-iv-bisphosphonate', from: [line('pamidronate', 'pamidronaat 90 mg')] }],
    ['alendronate', begin('alendronate'), { state: 'known', value: 'oral-bisphosphonate', from: [line('alendronate', 'alendroninezuur 70 mg')] }],
    ['ibandronate: tablet or injection', bare('M05BA06', 'ibandroninezuur'), { state: 'one-of', values: ['oral-bisphosphonate', 'other-iv-bisphosphonate'], from: ['ibandroninezuur, MedicationRequest/bare'], asks: ['planned-route'] }],
    ['Prolia', begin('prolia'), { state: 'known', value: 'denosumab-60', from: [line('prolia', 'Prolia 60 mg')] }],
    ['Xgeva', begin('xgeva'), { state: 'known', value: 'denosumab-120', from: [line('xgeva', 'Xgeva 120 mg')] }],
    ['denosumab: one of the two', bare('M05BX04', 'denosumab'), { state: 'one-of', values: ['denosumab-60', 'denosumab-120'], from: ['denosumab, MedicationRequest/bare'], asks: ['denosumab-strength'] }],
    ['romosozumab', begin('romosozumab'), { state: 'known', value: 'romosozumab', from: [line('romosozumab', 'Evenity 210 mg')] }],
    ['sunitinib', begin('sunitinib'), { state: 'known', value: 'angiogenesis-inhibitor', from: [line('sunitinib', 'sunitinib 50 mg')] }],
    ['bevacizumab', begin('bevacizumab'), { state: 'known', value: 'angiogenesis-inhibitor', from: [line('bevacizumab', 'Avastin')] }],
    ['raloxifene', begin('raloxifene'), { state: 'known', value: 'not-associated', from: [line('raloxifene', 'raloxifeen 60 mg')] }],
    ['everolimus', bare('L01EG02', 'everolimus'), { state: 'known', value: 'other', from: ['everolimus, MedicationRequest/bare'] }],
  ])('the drug: %s', (_, resource, expected) => expect(at(startingDrug, resource)).toEqual(expected))

  test.each<[string, Fields, unknown]>([
    ['Zometa', begin('zometa'), { state: 'known', value: 'known', from: [] }],
    ['zoledronate', bare('M05BA08', 'zoledroninezuur'), { state: 'missing', from: ['zoledroninezuur, MedicationRequest/bare'] }],
    ['Prolia', begin('prolia'), { state: 'known', value: 'known', from: [] }],
    ['denosumab', bare('M05BX04', 'denosumab'), { state: 'missing', from: ['denosumab, MedicationRequest/bare'], asks: ['denosumab-strength'] }],
    ['ibandronate without strength: of no matter', bare('M05BA06', 'ibandroninezuur'), { state: 'known', value: 'known', from: [] }],
  ])('the strength: %s', (_, resource, expected) => expect(at(plannedStrength, resource)).toEqual(expected))

  test.each<[string, Fields, unknown]>([
    ['by mouth', begin('alendronate'), { state: 'known', value: 'oral', from: [line('alendronate', 'alendroninezuur 70 mg')] }],
    ['by vein', begin('zometa'), { state: 'known', value: 'iv', from: [line('zometa', 'Zometa 4 mg')] }],
    ['under the skin is neither', begin('prolia'), { state: 'missing', from: [] }],
    ['not written', bare('M05BA06', 'ibandroninezuur'), { state: 'missing', from: [] }],
  ])('the route: %s', (_, resource, expected) => expect(at(plannedRoute, resource)).toEqual(expected))

  test.each<[string, Fields[], unknown, string]>([
    ['Zometa every four weeks', [begin('zometa')], { state: 'known', value: 'oncology', from: [line('zometa', 'Zometa 4 mg')] }, 'oncology'],
    ['zoledronate 4 mg twice a year after breast cancer', [begin('adjuvantZometa'), diagnosis('C50.9')], { state: 'known', value: 'adjuvant', from: [line('adjuvantZometa', 'Zometa 4 mg')] }, 'oncology'],
    ['Prolia', [begin('prolia')], { state: 'known', value: 'osteoporosis', from: [line('prolia', 'Prolia 60 mg')] }, 'osteoporosis'],
    ['risedronate for Paget', [begin('risedronate', { reasonReference: [{ reference: 'Condition/M88-9' }] }), diagnosis('M88.9')], { state: 'known', value: 'other', from: [line('risedronate', 'risedroninezuur 35 mg')] }, 'other'],
    ['zoledronate 4 mg of unknown rhythm: asked; it follows neither rule', [zometaSometime()], { state: 'missing', from: [line('zometa', 'Zometa 4 mg')] }, 'other'],
    ['sunitinib: of no matter; it waits as in cancer care', [begin('sunitinib')], { state: 'known', value: 'other', from: [line('sunitinib', 'sunitinib 50 mg')] }, 'oncology'],
    ['romosozumab: of no matter', [begin('romosozumab')], { state: 'known', value: 'other', from: [line('romosozumab', 'Evenity 210 mg')] }, 'osteoporosis'],
  ])('the setting, and how long it may wait: %s', (_, resources, setting, rule) => {
    expect(at(plannedSetting, ...resources)).toEqual(setting)
    expect(at(waitingRule, ...resources)).toEqual({ state: 'known', value: rule, from: (setting as { from: unknown }).from })
  })
})

describe('hypercalcaemia of malignancy: rehydrate first', () => {
  // Corrected 3.2 mmol/L with a cancer.
  const high = [diagnosis('C50.9'), measured('calcium', 3.2, daysAgo(1)), measured('albumin', 40, daysAgo(1))]
  test('Zometa treats it', () => {
    expect(at(hypercalcaemiaRescue, begin('zometa'), ...high)).toMatchObject({ state: 'known', value: 'yes' })
    expect(at(hypercalcaemiaRescue, begin('zometa'), ...high).from).toContain('hypercalcaemia-of-malignancy: C50.9, Condition/C50-9')
    expect(at(rehydrateFirst, begin('zometa'), ...high)).toMatchObject({ state: 'known', value: 'yes', from: at(hypercalcaemiaRescue, begin('zometa'), ...high).from })
  })
  test.each<[string, Fields[]]>([
    ['alendronate by mouth does not', [begin('alendronate'), ...high]],
    ['sunitinib does not', [begin('bevacizumab'), ...high]],
    ['without a cancer there is none', [begin('zometa'), ...high.slice(1)]],
  ])('%s', (_, resources) => {
    expect(at(hypercalcaemiaRescue, ...resources)).toEqual(none)
    expect(at(rehydrateFirst, ...resources)).toEqual({ state: 'missing', from: [] })
  })
})

describe('may the start not wait for the mouth?', () => {
  const metastases = [begin('zometa'), diagnosis('C79.5'), diagnosis('C50.9')]
  const lives = (months: number) => finding('life-expectancy-months', months)
  const pain = (is: boolean) => finding('bone-pain', is)
  const event = (is: string) => finding('skeletal-event', is)
  const [aggressive, extensive] = [finding('aggressive-bone-disease', true), finding('significant-bone-metastases', true)]
  const day = daysAgo(3)
  const [life, hurts, breaks] = [`Observation/life-expectancy-months, ${day}`, `Observation/bone-pain, ${day}`, `Observation/skeletal-event, ${day}`]
  const yes = { state: 'known', value: 'yes' }
  test.each<[string, Fields[], Fields, readonly string[]]>([
    ['12 months and bone pain: it cannot', [lives(12), pain(true)], yes, [life, hurts]],
    ['12 months and a threatening fracture: it cannot', [lives(12), event('threatening')], yes, [life, breaks]],
    ['12 months and an active event: it cannot', [lives(12), event('active'), pain(false)], yes, [life, hurts, breaks]],
    ['13 months: it can', [lives(13), pain(true), event('active')], { state: 'known', value: 'no' }, [life, hurts, breaks]],
    ['13 months, nothing else recorded: it can', [lives(13)], { state: 'known', value: 'no' }, [life]],
    ['12 months without pain or event: it can', [lives(12), pain(false), event('none')], { state: 'known', value: 'no' }, [life, hurts, breaks]],
    ['no pain, no event, life expectancy unknown: it can', [pain(false), event('none')], { state: 'known', value: 'no' }, [hurts, breaks]],
    ['12 months, nothing else recorded: pain and event are asked', [lives(12)], { state: 'missing', asks: ['bone-pain', 'skeletal-event'] }, [life]],
    ['12 months and no pain: the event is asked', [lives(12), pain(false)], { state: 'missing', asks: ['skeletal-event'] }, [life, hurts]],
    ['12 months and no event: pain is asked', [lives(12), event('none')], { state: 'missing', asks: ['bone-pain'] }, [life, breaks]],
    ['pain: life expectancy is asked', [pain(true)], { state: 'missing', asks: ['life-expectancy'] }, [hurts]],
    ['nothing recorded: all three are asked', [], { state: 'missing', asks: ['life-expectancy', 'bone-pain', 'skeletal-event'] }, []],
    ['aggressive and extensive: it cannot', [aggressive, extensive], yes, [`Observation/aggressive-bone-disease, ${day}`, `Observation/significant-bone-metastases, ${day}`]],
    ['aggressive, the extent not recorded: it is asked too', [aggressive, lives(13)], { state: 'missing', asks: ['significant-bone-metastases'] }, [life]],
    ['extensive but not aggressive: the other ground decides', [extensive, lives(13)], { state: 'known', value: 'no' }, [life]],
    ['aggressive but not extensive', [aggressive, finding('significant-bone-metastases', false), lives(13)], { state: 'known', value: 'no' }, [life]],
    ['aggressive, extent unknown, but 6 months and pain: it cannot', [aggressive, lives(6), pain(true)], yes, [life, hurts]],
  ])('%s', (_, more, expected, sources) => {
    const { from, ...rest } = at(startCannotWait, ...metastases, ...more) as { from: string[] }
    expect(rest).toEqual(expected)
    expect(from.map((e) => e.replace(/^.*?(?=Observation)/, ''))).toEqual(sources)
  })

  const dying = [lives(2), pain(true), aggressive, extensive]
  test.each<[string, Fields[], string]>([
    ['lung cancer, 2 months: no bone agent, so none is hurried', [begin('zometa'), diagnosis('C79.5'), diagnosis('C34.9'), ...dying], 'no'],
    ['renal cancer, 2 months: none either', [begin('zometa'), diagnosis('C79.5'), diagnosis('C64'), ...dying], 'no'],
    ['bladder cancer, 2 months: none either', [begin('zometa'), diagnosis('C79.5'), diagnosis('C67.9'), ...dying], 'no'],
    ['breast cancer, 2 months: it cannot wait', [...metastases, ...dying], 'yes'],
    ['lung cancer, 3 months: it cannot wait', [begin('zometa'), diagnosis('C79.5'), diagnosis('C34.9'), lives(3), pain(true)], 'yes'],
    ['Prolia for osteoporosis waits', [begin('prolia'), ...dying], 'no'],
    ['sunitinib is not hurried', [begin('sunitinib'), ...dying], 'no'],
  ])('%s', (_, resources, value) => expect(at(startCannotWait, ...resources)).toMatchObject({ state: 'known', value }))
  test('lung cancer whose life expectancy nobody recorded: pain alone asks for it', () =>
    expect(at(startCannotWait, begin('zometa'), diagnosis('C79.5'), diagnosis('C34.9'), pain(true))).toMatchObject({ state: 'missing', asks: ['life-expectancy'] }))
  test('the answer for lung cancer of 2 months rests on the life expectancy', () =>
    expect(at(startCannotWait, begin('zometa'), diagnosis('C79.5'), diagnosis('C34.9'), ...dying)).toEqual({ state: 'known', value: 'no', from: [`life-expectancy: 2 months, ${life}`] }))
})

describe('tablets and the kidneys', () => {
  // Ada, 72, 60 kg: 68 × 60 × 0.85 × 88.4 / 72 = 4257.9; at 122 µmol/L 34.9, at 121.6 35.0, at 142 30.0, at 143 29.8.
  const kidneys = (creatinine: number) => [measured('weight', 60), measured('creatinine', creatinine)]
  test.each<[string, Product, number, string]>([
    ['alendronate at 34.9', 'alendronate', 122, 'missing'],
    ['alendronate at 35.0', 'alendronate', 121.6, 'known'],
    ['risedronate at 34.9', 'risedronate', 122, 'known'],
    ['risedronate at 30.0', 'risedronate', 142, 'known'],
    ['risedronate at 29.8', 'risedronate', 143, 'missing'],
    ['pamidronate by vein is another table’s matter', 'pamidronate', 300, 'known'],
    ['raloxifene is no bisphosphonate', 'raloxifene', 300, 'known'],
  ])('%s', (_, product, creatinine, state) => expect(at(oralBelowRenalLimit, begin(product), ...kidneys(creatinine))).toMatchObject(state === 'known' ? { state, value: 'no' } : { state }))
  test('what is asked rests on the clearance; an unknown clearance is asked elsewhere', () => {
    expect((at(oralBelowRenalLimit, begin('alendronate'), ...kidneys(122)).from as string[])[0]).toContain('creatinine-clearance: 34.9')
    expect(at(oralBelowRenalLimit, begin('alendronate'))).toMatchObject({ state: 'known', value: 'no' })
    expect(at(oralBelowRenalLimit, begin('raloxifene'), ...kidneys(300)).from).toEqual([])
  })
  // Born in 1954: 71 or 72 years; at 72 years 34.9, at 71 35.4.
  test('between 34.9 and 35.4 the lower counts', () => {
    const c = caseOfPatient({ birthDate: '1954' }, begin('alendronate'), ...kidneys(122))
    expect(found(oralBelowRenalLimit, subjectOf(c, 'MedicationRequest/alendronate-plan'))).toMatchObject({ state: 'missing' })
  })
})

describe('something on record against the drug itself', () => {
  const allergy = (code: string, status = 'confirmed'): Fields => ({
    resourceType: 'AllergyIntolerance',
    id: 'allergy',
    clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', 'active'),
    verificationStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', status),
    code: { ...atc(code), text: 'allergie' },
  })
  const stands = { state: 'missing', from: ['allergie, AllergyIntolerance/allergy'] }
  const clear = { state: 'known', value: 'none', from: [] }
  test.each<[string, Fields[], unknown]>([
    ['nothing', [begin('zometa')], clear],
    ['allergy to zoledronate', [begin('zometa'), allergy('M05BA08')], stands],
    ['allergy to another bisphosphonate, zoledronate planned', [begin('zometa'), allergy('M05BA04')], stands],
    ['allergy to bisphosphonates, alendronate planned', [begin('alendronate'), allergy('M05BA04')], stands],
    ['allergy to denosumab, Prolia planned', [begin('prolia'), allergy('M05BX04')], stands],
    ['allergy to denosumab, zoledronate planned', [begin('zometa'), allergy('M05BX04')], clear],
    ['allergy to bisphosphonates, Prolia planned', [begin('prolia'), allergy('M05BA04')], clear],
    ['an allergy that was ruled out', [begin('zometa'), allergy('M05BA08', 'refuted')], clear],
    ['pregnancy', [begin('prolia'), finding('pregnant', true)], { state: 'missing', from: [`pregnancy: yes, Observation/pregnant, ${daysAgo(3)}`] }],
    ['pregnancy and sunitinib', [begin('sunitinib'), finding('pregnant', true)], { state: 'missing', from: [`pregnancy: yes, Observation/pregnant, ${daysAgo(3)}`] }],
    ['not pregnant', [begin('prolia'), finding('pregnant', false)], clear],
    ['raloxifene is not judged here', [begin('raloxifene'), finding('pregnant', true)], clear],
    ['nor is everolimus', [bare('L01EG02', 'everolimus'), finding('pregnant', true)], clear],
  ])('%s', (_, resources, expected) => expect(at(recordedObjection, ...resources)).toEqual(expected))
})

describe('since when it was ordered', () => {
  test.each<[string, Fields, unknown, unknown]>([
    ['three months ago: the latest start is today', begin('prolia', { authoredOn: '2026-08-21' }), { state: 'known', value: 3, from: ['2026-08-21, MedicationRequest/prolia-plan, 2026-12-01'] }, ['2026-11-21', '2026-08-21']],
    ['in a month: counted from its first day', begin('prolia', { authoredOn: '2026-10' }), { state: 'known', value: 1 + 20 / 30, from: ['2026-10, MedicationRequest/prolia-plan, 2026-12-01'] }, ['2027-01-01', '2026-10']],
    [
      'on an unknown day: the planned day, not yet come, is no month ago',
      begin('prolia', { authoredOn: undefined }),
      { state: 'known', value: 0, from: ['2026-12-01, MedicationRequest/prolia-plan, 2026-12-01'] },
      ['2027-03-01', '2026-12-01'],
    ],
    ['on an unknown day, for an unknown day: asked', planned('prolia', undefined, { authoredOn: undefined }), { state: 'missing', from: [] }, undefined],
  ])('%s', (_, resource, since, latest) => {
    expect(at(monthsSinceOrder, resource)).toEqual(since)
    const found = at(latestStart, resource)
    if (latest === undefined) expect(found).toEqual({ state: 'missing', from: [], asks: ['months-since-order'] })
    else expect([isoDay(found.value as never), found.from]).toEqual([(latest as string[])[0], [`${(latest as string[])[1]}, MedicationRequest/prolia-plan, 2026-12-01`]])
  })
})

describe('days around the healing of the mouth', () => {
  const extraction = (date: string): Fields => ({ resourceType: 'Procedure', id: 'extraction', status: 'completed', code: hsp('tooth-extraction'), performedDateTime: date })
  const dates = (...resources: readonly Fields[]) => [healingCheckFrom, healingCheckTo, oncologyStartFrom, oncologyStartTo].map((fact) => found(fact, caseOf(...resources)))
  // 11 November + 14 and 21 days, + 42 and 56 days; 21 November − 15 days is 6 November, + 14 is 20 November, gone by.
  test.each([
    ['2026-11-11', ['2026-11-25', '2026-12-02', '2026-12-23', '2027-01-06']],
    ['2026-11-06', ['2026-11-21', '2026-11-27', '2026-12-18', '2027-01-01']],
  ] as const)('after an extraction on %s', (date, expected) => {
    const found = dates(extraction(date))
    expect(found.map((f) => isoDay(f.value as never))).toEqual(expected)
    expect(found[0]!.from).toHaveLength(1)
  })
  test('without an operation its day is asked', () => expect(dates()).toEqual([1, 2, 3, 4].map(() => ({ state: 'missing', from: [], asks: ['oral-surgery-day'] }))))
})

describe('beside a VEGFR-TKI or bevacizumab', () => {
  test.each<[string, Fields[], unknown]>([
    ['Prolia begins while sunitinib is taken', [begin('prolia'), taken('sunitinib', '2026-01-01')], { state: 'known', value: 'yes', from: ['sunitinib 50 mg, MedicationStatement/sunitinib, 2026-01-01'] }],
    ['Prolia begins, bevacizumab is planned', [begin('prolia'), planned('bevacizumab', '2026-12-08')], { state: 'known', value: 'yes', from: ['Avastin, MedicationRequest/bevacizumab-plan, 2026-12-08'] }],
    ['Prolia begins beside Zaltrap: no such warning', [begin('prolia'), bare('L01XX44', 'Zaltrap', { intent: 'order', authoredOn: '2026-01-01' })], { state: 'missing', from: [] }],
    ['Prolia alone', [begin('prolia')], { state: 'missing', from: [] }],
    ['alendronate is planned as well', [begin('prolia'), planned('alendronate', '2026-12-08')], { state: 'missing', from: [] }],
    ['raloxifene beside sunitinib', [begin('raloxifene'), taken('sunitinib', '2026-01-01')], { state: 'missing', from: [] }],
  ])('%s', (_, resources, expected) => expect(at(startWithVegf, ...resources)).toEqual(expected))
})

test('in myeloma, now or in remission, corrected calcium misleads', () => {
  expect(found(calciumInMyeloma, caseOf(diagnosis('C90.0')))).toMatchObject({ state: 'known', value: 'yes', from: ['myeloma: C90.0, Condition/C90-0'] })
  expect(found(calciumInMyeloma, caseOf(diagnosis('C50.9')))).toEqual({ state: 'missing', from: [] })
})

describe('which list of the mouth holds, and for which care a drug begins', () => {
  const plans = (...products: Product[]): string[] =>
    products.map((p) => line(p, { zometa: 'Zometa 4 mg', prolia: 'Prolia 60 mg', sunitinib: 'sunitinib 50 mg', alendronate: 'alendroninezuur 70 mg', adjuvantZometa: 'Zometa 4 mg', risedronate: 'risedroninezuur 35 mg' }[p as 'zometa']))
  const remission = { clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'remission' }] } }
  const paget = begin('risedronate', { reasonReference: [{ reference: 'Condition/M88-9' }] })
  test.each<[string, Fields[], string, string, readonly string[]]>([
    ['Zometa every four weeks', [begin('zometa')], 'oncology', 'cancer', plans('zometa')],
    ['adjuvant zoledronate', [begin('adjuvantZometa'), diagnosis('C50.9')], 'oncology', 'cancer', plans('adjuvantZometa')],
    ['sunitinib', [begin('sunitinib')], 'oncology', 'cancer', plans('sunitinib')],
    ['Prolia', [begin('prolia')], 'osteoporosis', 'osteoporosis', plans('prolia')],
    ['Prolia and Zometa: the stricter', [begin('prolia'), begin('zometa')], 'oncology', 'cancer', plans('prolia', 'zometa')],
    ['risedronate for Paget', [paget, diagnosis('M88.9')], 'osteoporosis', 'other', plans('risedronate')],
    ['risedronate for Paget and Prolia', [begin('prolia'), paget, diagnosis('M88.9')], 'osteoporosis', 'osteoporosis', plans('prolia', 'risedronate')],
    ['zoledronate 4 mg of unknown rhythm: both lists', [zometaSometime()], 'both', 'other', plans('zometa')],
    [
      'alendronate for osteoporosis with an active breast cancer: both lists',
      [begin('alendronate', { reasonReference: [{ reference: 'Condition/M81-9' }] }), diagnosis('M81.9'), diagnosis('C50.9')],
      'both',
      'osteoporosis',
      plans('alendronate'),
    ],
    [
      'with a breast cancer that is likely, not yet confirmed: both',
      [begin('alendronate', { reasonReference: [{ reference: 'Condition/M81-9' }] }), diagnosis('M81.9'), diagnosis('C50.9', { verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'provisional') })],
      'both',
      'osteoporosis',
      plans('alendronate'),
    ],
    ['alendronate beside a zoledronate of unknown rhythm: both', [begin('alendronate'), zometaSometime()], 'both', 'osteoporosis', plans('alendronate', 'zometa')],
    ['with a breast cancer in remission: one', [begin('alendronate', { reasonReference: [{ reference: 'Condition/M81-9' }] }), diagnosis('M81.9'), diagnosis('C50.9', remission)], 'osteoporosis', 'osteoporosis', plans('alendronate')],
    ['with a prostate cancer: one', [begin('alendronate'), diagnosis('C61')], 'osteoporosis', 'osteoporosis', plans('alendronate')],
    [
      'with a prostate cancer, and a breast cancer that is active as well: both',
      [begin('alendronate', { reasonReference: [{ reference: 'Condition/M81-9' }] }), diagnosis('M81.9'), diagnosis('C61', { onsetDateTime: '2001' }), diagnosis('C50.9', { onsetDateTime: '2020' })],
      'both',
      'osteoporosis',
      plans('alendronate'),
    ],
    [
      'with a prostate cancer, and a breast cancer in remission: one',
      [begin('alendronate', { reasonReference: [{ reference: 'Condition/M81-9' }] }), diagnosis('M81.9'), diagnosis('C61'), diagnosis('C50.9', remission)],
      'osteoporosis',
      'osteoporosis',
      plans('alendronate'),
    ],
    ['with bone metastases of a prostate cancer: both', [begin('alendronate'), diagnosis('C61', { onsetDateTime: '2001' }), diagnosis('C79.5', { onsetDateTime: '2020' })], 'both', 'osteoporosis', plans('alendronate')],
    ['with a myeloma: both', [begin('alendronate'), diagnosis('C90.0')], 'both', 'osteoporosis', plans('alendronate')],
    ['raloxifene: neither', [begin('raloxifene')], 'none', 'none', []],
    ['nothing begins', [taken('prolia', '2026-01-01')], 'none', 'none', []],
  ])('%s', (_, resources, list, care, from) => {
    const c = caseOf(...resources)
    expect(found(workupList, c)).toEqual({ state: 'known', value: list, from })
    expect(found(jawDrugBegins, c)).toEqual({ state: 'known', value: care, from })
    expect(found(stricterListChosen, c)).toEqual(list === 'both' ? { state: 'known', value: 'yes', from: from.map((e) => `antiresorptive-setting: ${e}`) } : { state: 'missing', from: [] })
  })
  test('under a bisphosphonate already the rules for work under therapy hold: no list, though a drug begins', () => {
    const c = caseOf(stopped('alendronate', '2015-01-01', '2020-01-01'), begin('prolia'))
    expect([found(workupList, c), found(jawDrugBegins, c).value]).toEqual([{ state: 'known', value: 'none', from: [] }, 'osteoporosis'])
  })
})
