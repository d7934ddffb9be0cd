import { describe, expect, test } from 'vitest'
import { atc, coded, hs, hsp, observation, ucum } from '../record/example-bundle.ts'
import type { Fields } from '../record/json.ts'
import { caseOf, caseOfPatient, daysAgo, diagnosis, dosage, finding, found, given, measured, type Product, planned, stopped, subjectOf, taken } from './example-case.ts'
import {
  bisphosphonateRuledOut,
  boneDrugKidney,
  bonePlan,
  breastCancerTreated,
  denosumabRuledOut,
  firstDrugOfYoungWoman,
  infarctionOrStroke,
  notYetShown,
  osteoporosisChoice,
  parenteralBecause,
  raloxifeneObjection,
  severeOsteoporosis,
  tabletObstacle,
  teriparatideObstacle,
  venousThromboembolism,
  zoledronateRuledOut,
} from './osteoporosis-choice.ts'

const begin = (product: Product, more: Fields = {}): Fields => planned(product, '2026-12-01', more)
const bare = (code: string, words: string, more: Fields = {}): Fields => begin('alendronate', { id: 'bare', medicationCodeableConcept: { ...coded('http://www.whocc.no/atc', code), text: words }, dosageInstruction: [], ...more })
const brittle = diagnosis('M81.9')
const remission = { clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'remission') }
const refuted = { verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'refuted') }
const tScore = (value: number): Fields => observation(hs('t-score'), { valueQuantity: ucum(value, '1') }, { id: 't', effectiveDateTime: '2026-05-01', bodySite: { text: 'heup' } })
const frax = observation(hs('frax-major-10y'), { valueQuantity: ucum(11, '%') }, { id: 'frax', effectiveDateTime: '2026-05-01' })
const extraction = (more: Fields = {}): Fields => ({ resourceType: 'ServiceRequest', id: 'x', status: 'active', intent: 'order', code: hsp('tooth-extraction'), occurrenceDateTime: '2026-12-01', ...more })
const day = daysAgo(3)
const known = (value: string, ...from: unknown[]): Fields => ({ state: 'known', value, from })
const missing = (...from: unknown[]): Fields => ({ state: 'missing', from })
/** Prednisolone 10 mg a day for four months: from 70 years that calls for treatment (7.5 mg or more, more than three months). */
const prednisolone = taken('prednisolone', '2026-07-01', { dosage: [dosage('prednisolone', {}, { doseAndRate: [{ doseQuantity: ucum(10, 'mg') }] })] })

describe('the choice of a drug for osteoporosis', () => {
  const plan = (product: Product, words: string): string => `${words}, MedicationRequest/${product}-plan, 2026-12-01`
  test.each<[string, Fields[], unknown]>([
    ['alendronate planned', [begin('alendronate')], known('alendronate-70mg-weekly', plan('alendronate', 'alendroninezuur 70 mg'))],
    ['risedronate planned', [begin('risedronate')], known('risedronate-35mg-weekly', plan('risedronate', 'risedroninezuur 35 mg'))],
    ['Prolia planned', [begin('prolia')], known('denosumab-60mg-6-monthly', plan('prolia', 'Prolia 60 mg'))],
    ['Aclasta planned', [begin('aclasta')], known('zoledronate-5mg-yearly', plan('aclasta', 'Aclasta 5 mg'))],
    ['ibandronate by vein planned', [begin('ibandronate')], known('ibandronate-3mg-3-monthly', plan('ibandronate', 'ibandroninezuur 3 mg'))],
    ['ibandronate by mouth planned', [bare('M05BA06', 'ibandroninezuur 150 mg')], known('ibandronate-150mg-monthly', 'ibandroninezuur 150 mg, MedicationRequest/bare')],
    ['ibandronate of unknown route, for osteoporosis: none of the two', [bare('M05BA06', 'ibandroninezuur', { reasonReference: [{ reference: 'Condition/M81-9' }] }), brittle], known('none')],
    ['raloxifene planned', [begin('raloxifene')], known('raloxifene-60mg-daily', plan('raloxifene', 'raloxifeen 60 mg'))],
    ['teriparatide planned', [begin('teriparatide')], known('teriparatide-20ug-daily', plan('teriparatide', 'teriparatide 20 microgram'))],
    ['romosozumab planned', [begin('romosozumab')], known('romosozumab-210mg-monthly', plan('romosozumab', 'Evenity 210 mg'))],
    ['romosozumab for something else is no option', [begin('romosozumab', { reasonReference: [{ reference: 'Condition/M88-9' }] }), diagnosis('M88.9')], known('none')],
    ['strontium ranelate planned', [bare('M05BX03', 'strontiumranelaat')], known('strontium-ranelate-2g-daily', 'strontiumranelaat, MedicationRequest/bare')],
    ['zoledronate 4 mg for osteoporosis is no option', [begin('adjuvantZometa', { reasonReference: [{ reference: 'Condition/M81-9' }] }), brittle], known('none')],
    ['Zometa every four weeks planned: another matter', [begin('zometa')], known('none')],
    ['two planned: open', [begin('raloxifene'), begin('teriparatide')], known('open', plan('raloxifene', 'raloxifeen 60 mg'), plan('teriparatide', 'teriparatide 20 microgram'))],
    ['one that doubles a running drug is no choice', [taken('alendronate', '2026-01-01'), begin('prolia')], known('none')],
    ['the next dose of what runs is no choice', [taken('prolia', '2026-01-01'), given('prolia', '2026-06-01'), begin('prolia'), brittle], known('none')],
    ['osteoporosis: open', [brittle], known('open', 'brittle-bones: M81.9, Condition/M81-9')],
    ['osteoporosis under alendronate: none', [brittle, taken('alendronate', '2026-01-01')], known('none')],
    ['osteoporosis with a drug on hold: none', [brittle, taken('alendronate', '2026-01-01', { status: 'on-hold' })], known('none')],
    ['osteoporosis after a drug that was stopped: open', [brittle, stopped('alendronate', '2015-01-01', '2020-01-01')], known('open', 'brittle-bones: M81.9, Condition/M81-9')],
    ['the same, but the record asks about an extraction: none', [brittle, stopped('alendronate', '2015-01-01', '2020-01-01'), extraction()], known('none')],
    ['without an earlier drug a question about an extraction leaves it open', [brittle, extraction()], known('open', 'brittle-bones: M81.9, Condition/M81-9')],
    ['sunitinib of before is no drug for bone', [brittle, stopped('sunitinib', '2015-01-01', '2020-01-01'), extraction()], known('open', 'brittle-bones: M81.9, Condition/M81-9')],
    ['bone metastases have rules of their own', [brittle, diagnosis('C79.5')], known('none')],
    ['a high risk by NHG: open', [finding('fracture-risk-nhg', 'high')], known('open', `fracture-risk-nhg: high, Observation/fracture-risk-nhg, ${day}`)],
    ['a moderate risk: none', [finding('fracture-risk-nhg', 'moderate')], known('none', `fracture-risk-nhg: moderate, Observation/fracture-risk-nhg, ${day}`)],
    ['a moderate risk with a FRAX: the class decides', [finding('fracture-risk-nhg', 'moderate'), frax], known('none', `fracture-risk-nhg: moderate, Observation/fracture-risk-nhg, ${day}`)],
    ['a glucocorticoid that calls for treatment: open', [prednisolone], known('open')],
    ['a FRAX without a class: asked', [frax], known('unclassed', expect.stringContaining('frax-major-10y: '))],
    ['nothing', [], known('none')],
  ])('%s', (_, resources, expected) => expect(found(osteoporosisChoice, caseOf(...resources))).toEqual(expected))
  // Born in 1956: 69 or 70.
  test('born in a year: the oldest age that it allows', () =>
    expect([{ birthDate: '1956' }, { birthDate: '1957' }, { birthDate: undefined }].map((patient) => found(osteoporosisChoice, caseOfPatient(patient, prednisolone)).value)).toEqual(['open', 'none', 'none']))
})

describe('for whom a plan for bone is made', () => {
  const life = (months: number) => finding('life-expectancy-months', months)
  const line = (product: Product, words: string) => `${words}, MedicationRequest/${product}-plan, 2026-12-01`
  const choice = (product: Product, words: string) => `osteoporosis-choice: ${line(product, words)}`
  test.each<[string, Fields[], unknown]>([
    ['Prolia begins', [begin('prolia')], known('osteoporosis', line('prolia', 'Prolia 60 mg'), choice('prolia', 'Prolia 60 mg'))],
    ['romosozumab begins', [begin('romosozumab')], known('osteoporosis', line('romosozumab', 'Evenity 210 mg'), choice('romosozumab', 'Evenity 210 mg'))],
    ['raloxifene begins', [begin('raloxifene')], known('osteoporosis', choice('raloxifene', 'raloxifeen 60 mg'))],
    ['adjuvant zoledronate begins', [begin('adjuvantZometa'), diagnosis('C50.9')], known('osteoporosis', line('adjuvantZometa', 'Zometa 4 mg'))],
    ['the choice is open', [brittle], known('osteoporosis', 'brittle-bones: M81.9, Condition/M81-9')],
    ['Zometa begins for metastases', [begin('zometa'), diagnosis('C79.5')], known('metastases', line('zometa', 'Zometa 4 mg'))],
    ['Zometa begins beside raloxifene: metastases', [begin('zometa'), begin('raloxifene')], known('metastases', line('zometa', 'Zometa 4 mg'), choice('raloxifene', 'raloxifeen 60 mg'))],
    ['a FRAX without a class', [frax], known('none')],
    ['nothing is to be chosen', [], known('none')],
    ['alendronate for Paget', [begin('alendronate', { reasonReference: [{ reference: 'Condition/M88-9' }] }), diagnosis('M88.9')], known('none')],
    ['sunitinib begins', [begin('sunitinib')], known('none')],
    ['less than a year of life', [begin('prolia'), life(11)], known('none')],
    ['a year of life', [begin('prolia'), life(12)], known('osteoporosis', line('prolia', 'Prolia 60 mg'), choice('prolia', 'Prolia 60 mg'))],
    ['hypercalcaemia of malignancy', [begin('zometa'), diagnosis('C50.9'), measured('calcium', 3.2), measured('albumin', 40)], known('none')],
  ])('%s', (_, resources, expected) => expect(found(bonePlan, caseOf(...resources))).toEqual(expected))
})

describe('clearance by the limits of drugs for osteoporosis', () => {
  // Ada, 72, 60 kg: 68 × 60 × 0.85 × 88.4 / 72 = 4257.9 divided by creatinine.
  const kidneys = (creatinine: number) => [measured('weight', 60), measured('creatinine', creatinine)]
  test.each<[string, Fields[], unknown]>([
    ['35.0', kidneys(121.6), { state: 'known', value: 'from-35' }],
    ['34.9', kidneys(122), { state: 'known', value: '30-to-35' }],
    ['30.0', kidneys(142), { state: 'known', value: '30-to-35' }],
    ['29.8', kidneys(143), { state: 'known', value: 'below-30' }],
    ['dialysis, whatever the creatinine', [diagnosis('Z99.2'), ...kidneys(80)], { state: 'known', value: 'below-30', from: ['dialysis: Z99.2, Condition/Z99-2'] }],
    ['an eGFR of 29 alone says that they do not suffice', [measured('egfr', 29)], { state: 'known', value: 'below-30' }],
    ['an eGFR of 30 says nothing', [measured('egfr', 30)], { state: 'missing', asks: ['creatinine', 'weight'] }],
    ['an eGFR of 29 beside a clearance of 35.0: the clearance', [measured('egfr', 29), ...kidneys(121.6)], { state: 'known', value: 'from-35' }],
    ['no weight: it is asked', [measured('creatinine', 80)], { state: 'missing', asks: ['weight'] }],
    ['nothing', [], { state: 'missing', asks: ['creatinine', 'weight'] }],
  ])('%s', (_, resources, expected) => expect(found(boneDrugKidney, caseOf(...resources))).toMatchObject(expected as object))
  test('a year of birth alone: the lower clearance', () => expect(found(boneDrugKidney, caseOfPatient({ birthDate: '1954' }, ...kidneys(122)))).toMatchObject({ value: '30-to-35' }))
})

describe('why tablets will not do', () => {
  test.each<[string, Fields[], unknown, unknown]>([
    ['oesophageal disease', [diagnosis('K22.0'), finding('oral-intolerance', true)], known('oesophagus', 'K22.0, Condition/K22-0'), known('oesophagus', 'tablet-obstacle: K22.0, Condition/K22-0')],
    [
      'intolerance',
      [finding('oral-intolerance', true), finding('poor-adherence', true)],
      known('intolerance', `yes, Observation/oral-intolerance, ${day}`),
      known('intolerance', `tablet-obstacle: yes, Observation/oral-intolerance, ${day}`),
    ],
    ['poor adherence', [finding('oral-intolerance', false), finding('poor-adherence', true)], known('adherence', `yes, Observation/poor-adherence, ${day}`), known('adherence', `tablet-obstacle: yes, Observation/poor-adherence, ${day}`)],
    ['they are tolerated and taken', [finding('oral-intolerance', false), finding('poor-adherence', false)], known('none'), missing()],
    ['nothing on record', [], known('none'), missing()],
  ])('%s', (_, resources, obstacle, because) => {
    expect(found(tabletObstacle, caseOf(...resources))).toEqual(obstacle)
    expect(found(parenteralBecause, caseOf(...resources))).toEqual(because)
  })
})

describe('pregnancy or an allergy rules a drug out', () => {
  const allergy = (code: string, status = 'confirmed'): Fields => ({
    resourceType: 'AllergyIntolerance',
    id: 'allergy',
    clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', 'active'),
    verificationStatus: coded('http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', status),
    code: { ...atc(code), text: 'allergie' },
  })
  const yes = known('yes', 'allergie, AllergyIntolerance/allergy')
  const [no, pregnancy] = [known('no'), known('yes', `pregnancy: yes, Observation/pregnant, ${day}`)]
  test.each<[string, Fields[], unknown, unknown, unknown]>([
    ['allergy to a bisphosphonate', [allergy('M05BA04')], yes, yes, no],
    ['allergy to zoledronate', [allergy('M05BA08')], no, yes, no],
    ['allergy to denosumab', [allergy('M05BX04')], no, no, yes],
    ['an allergy that was ruled out', [allergy('M05BA04', 'refuted')], no, no, no],
    ['pregnancy', [finding('pregnant', true)], pregnancy, pregnancy, pregnancy],
    ['nothing', [], no, no, no],
  ])('%s', (_, resources, ...expected) => expect([bisphosphonateRuledOut, zoledronateRuledOut, denosumabRuledOut].map((fact) => found(fact, caseOf(...resources)))).toEqual(expected))
})

describe('denosumab as the first drug of a woman under 60', () => {
  const at = (patient: Fields, ...resources: readonly Fields[]) => found(firstDrugOfYoungWoman, caseOfPatient(patient, ...resources))
  test.each<[string, Fields, Fields[], unknown]>([
    ['59 years', { birthDate: '1966-11-22' }, [], { state: 'known', value: 'yes' }],
    ['60 years', { birthDate: '1966-11-21' }, [], { state: 'known', value: 'no' }],
    ['59 or 60 years', { birthDate: '1966' }, [], { state: 'known', value: 'yes' }],
    ['a man of 59', { birthDate: '1966-11-22', gender: 'male' }, [], { state: 'known', value: 'no' }],
    ['of 60 the sex does not matter', { birthDate: '1966-11-21', gender: undefined }, [], { state: 'known', value: 'no' }],
    ['of 59, sex not recorded: asked', { birthDate: '1966-11-22', gender: undefined }, [], { state: 'missing', asks: ['sex'] }],
    ['age not recorded: asked', { birthDate: undefined }, [], { state: 'missing', asks: ['age'] }],
    ['after alendronate it is not the first', { birthDate: '1980-01-01' }, [stopped('alendronate', '2020-01-01', '2025-01-01')], { state: 'known', value: 'no', from: [] }],
    ['after sunitinib it is', { birthDate: '1980-01-01' }, [stopped('sunitinib', '2020-01-01', '2025-01-01')], { state: 'known', value: 'yes' }],
  ])('%s', (_, patient, resources, expected) => expect(at(patient, ...resources)).toMatchObject(expected as object))
  test('its grounds are age and sex', () => expect((at({ birthDate: '1970-01-01' }).from as string[]).map((e) => e.split(':')[0])).toEqual(['age', 'sex']))
})

test.each<[string, Fields[], unknown]>([
  ['a T-score of −2.5 and a fracture', [tScore(-2.5), finding('fragility-fracture', true)], known('yes', expect.stringContaining('t-score: '), `fragility-fracture: yes, Observation/fragility-fracture, ${day}`)],
  ['a fracture alone', [finding('fragility-fracture', true)], known('yes', `fragility-fracture: yes, Observation/fragility-fracture, ${day}`)],
  ['a high risk by NHG', [finding('fracture-risk-nhg', 'high')], known('yes', `fracture-risk-nhg: high, Observation/fracture-risk-nhg, ${day}`)],
  ['a moderate risk', [finding('fracture-risk-nhg', 'moderate'), finding('fragility-fracture', false)], known('no')],
  ['a T-score of −2.5 alone', [tScore(-2.5)], known('no')],
])('severe osteoporosis: %s', (_, resources, expected) => expect(found(severeOsteoporosis, caseOf(...resources))).toEqual(expected))

describe('raloxifene, teriparatide and what is on record', () => {
  const letrozole = (more: Fields = {}) => taken('alendronate', '2026-01-01', { id: 'letrozole', medicationCodeableConcept: { ...atc('L02BG04'), text: 'letrozol' }, dosage: [], ...more })
  const tamoxifen = (more: Fields = {}) => taken('alendronate', '2026-01-01', { id: 'tamoxifen', medicationCodeableConcept: { ...atc('L02BA01'), text: 'tamoxifen' }, dosage: [], ...more })
  const past = diagnosis('C50.9', remission)
  const objection = (...resources: readonly Fields[]) => {
    const c = caseOf(begin('raloxifene'), ...resources)
    return found(raloxifeneObjection, subjectOf(c, 'MedicationRequest/raloxifene-plan'))
  }
  test.each<[string, Fields[], unknown, unknown]>([
    ['an active breast cancer', [diagnosis('C50.9')], known('yes', 'C50.9, Condition/C50-9'), missing('breast-cancer-treated: C50.9, Condition/C50-9')],
    ['a breast cancer in remission, under tamoxifen', [past, tamoxifen()], known('yes', 'tamoxifen, MedicationStatement/tamoxifen'), missing('breast-cancer-treated: tamoxifen, MedicationStatement/tamoxifen')],
    ['a breast cancer in remission, tamoxifen stopped', [past, tamoxifen({ status: 'stopped' })], known('no'), known('none')],
    ['an aromatase inhibitor without any diagnosis: it has no other use', [letrozole()], known('yes', 'letrozol, MedicationStatement/letrozole'), missing('breast-cancer-treated: letrozol, MedicationStatement/letrozole')],
    [
      'tamoxifen for breast cancer by its own prescription',
      [tamoxifen({ reasonCode: [coded('http://hl7.org/fhir/sid/icd-10', 'C50.9')] })],
      known('yes', 'tamoxifen, MedicationStatement/tamoxifen'),
      missing('breast-cancer-treated: tamoxifen, MedicationStatement/tamoxifen'),
    ],
    ['tamoxifen beside prostate cancer (it is given for its effect on the breasts)', [diagnosis('C61'), tamoxifen()], known('no'), known('none')],
    ['tamoxifen without any diagnosis', [tamoxifen()], known('no'), known('none')],
    ['tamoxifen, and a breast cancer that was ruled out', [diagnosis('C50.9', refuted), tamoxifen()], known('no'), known('none')],
    ['a thrombosis, now or ever', [diagnosis('I80.2', remission)], known('no'), missing('I80.2, Condition/I80-2')],
    ['a thrombosis that was ruled out', [diagnosis('I80.2', refuted)], known('no'), known('none')],
    ['prostate cancer', [diagnosis('C61')], known('no'), known('none')],
    ['nothing', [], known('no'), known('none')],
  ])('raloxifene: %s', (_, resources, treated, objected) => {
    expect(found(breastCancerTreated, caseOf(...resources))).toEqual(treated)
    expect(objection(...resources)).toEqual(objected)
  })
  test('of another drug there is no such objection', () => {
    const c = caseOf(begin('prolia'), diagnosis('C50.9'), diagnosis('I80.2'))
    expect(found(raloxifeneObjection, subjectOf(c, 'MedicationRequest/prolia-plan'))).toEqual(known('none'))
  })
  test('thrombosis, infarction and stroke count for ever', () => {
    expect(found(venousThromboembolism, caseOf(diagnosis('I80.2', remission)))).toMatchObject({ value: 'yes' })
    expect([diagnosis('I21.9', remission), diagnosis('I63.9', remission)].map((d) => found(infarctionOrStroke, caseOf(d)).value)).toEqual(['yes', 'yes'])
    expect(found(infarctionOrStroke, caseOf(diagnosis('I80.2')))).toMatchObject({ value: 'no' })
  })

  const beam = (code: string, status = 'completed'): Fields => ({ resourceType: 'Procedure', id: 'beam', status, code: { ...hsp(code), text: 'bestraling' }, performedDateTime: '2015-05-01' })
  test.each<[string, Fields[], unknown]>([
    ['bone metastases', [diagnosis('C79.5')], known('metastasis', 'C79.5, Condition/C79-5')],
    ['bone metastases in remission', [diagnosis('C79.5', remission)], known('metastasis', 'C79.5, Condition/C79-5')],
    ['myeloma', [diagnosis('C90.0')], known('myeloma', 'C90.0, Condition/C90-0')],
    ['Paget', [diagnosis('M88.9')], known('paget', 'M88.9, Condition/M88-9')],
    ['Paget that was ruled out', [diagnosis('M88.9', refuted)], known('none')],
    ['radiotherapy of the neck', [beam('head-neck-radiotherapy')], known('radiotherapy', 'bestraling, Procedure/beam, 2015-05-01')],
    ['radiotherapy elsewhere', [beam('other-radiotherapy')], known('radiotherapy', 'bestraling, Procedure/beam, 2015-05-01')],
    ['radiotherapy that was not given', [beam('other-radiotherapy', 'not-done')], known('none')],
    ['an extraction', [beam('tooth-extraction')], known('none')],
    ['nothing', [], known('none')],
  ])('teriparatide: %s', (_, resources, expected) => expect(found(teriparatideObstacle, caseOf(...resources))).toEqual(expected))
})

describe('osteoporosis must have been shown before a drug', () => {
  const vertebra = finding('fragility-fracture', true, day, { bodySite: { text: 'wervelkolom' } })
  test.each<[string, Fields[], unknown]>([
    ['a T-score of −2.5 shows it', [tScore(-2.5)], missing()],
    ['a T-score of −2.4 does not', [tScore(-2.4)], known('yes', expect.stringContaining('t-score: '))],
    ['a broken vertebra shows it', [vertebra], missing()],
    ['a vertebra that did not break does not', [finding('fragility-fracture', false, day, { bodySite: { text: 'wervelkolom' } })], known('yes')],
    ['a broken hip, as an answer, does not', [finding('fragility-fracture', true, day, { bodySite: { text: 'heup' } })], known('yes')],
    ['a fracture as a diagnosis does', [diagnosis('M80.9')], missing()],
    ['under a glucocorticoid at treatment dose it need not', [prednisolone], missing()],
    ['nothing on record', [], known('yes')],
  ])('%s', (_, resources, expected) => expect(found(notYetShown, caseOf(...resources))).toEqual(expected))
})
