/** Is a drug for osteoporosis to be chosen, and what speaks for or against each one? */
import type { DrugGroup } from '../drugs/drug.ts'
import { asksOf, choiceFact, type Found, known, knownValue, look, missing, rangeOf, says, yesNoFact } from '../engine/fact.ts'
import type { Allergen } from '../record/record.ts'
import type { Text } from '../values/text.ts'
import { pregnant } from './antibiotic.ts'
import { bmdClass, brittleBones, cancerInBone, fractureRiskEntered, fractureRiskNhg, fragilityFracture, lowestTScore } from './bone.ts'
import { hypercalcaemiaOfMalignancy } from './calcium.ts'
import { lifeExpectancy } from './cancer-state.ts'
import { evidenceOf, newest, type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { current, ever, onRecord } from './condition.ts'
import { doublesOf } from './duplicate.ts'
import { glucocorticoidTreats } from './glucocorticoid.ts'
import { creatinineClearance, dialysis, egfr } from './kidney.ts'
import { age, sex } from './patient.ts'
import { asksAboutMouth } from './procedure.ts'
import { beginning } from './start.ts'
import { isAntiresorptive, isBoneDrug, isRunningBoneDrug, type Therapy, takenNow } from './therapy.ts'

export type OsteoporosisOption =
  | 'alendronate-70mg-weekly'
  | 'risedronate-35mg-weekly'
  | 'denosumab-60mg-6-monthly'
  | 'zoledronate-5mg-yearly'
  | 'ibandronate-150mg-monthly'
  | 'ibandronate-3mg-3-monthly'
  | 'raloxifene-60mg-daily'
  | 'teriparatide-20ug-daily'
  | 'romosozumab-210mg-monthly'
  | 'strontium-ranelate-2g-daily'

/** The option that a planned therapy stands for; undefined when it is no drug for osteoporosis. */
function optionOf(t: Therapy): OsteoporosisOption | undefined {
  if ((isAntiresorptive(t) || t.class === 'sclerostin-antibody') && t.setting !== 'osteoporosis') return undefined
  switch (t.substance.id) {
    case 'alendronate':
      return 'alendronate-70mg-weekly'
    case 'risedronate':
      return 'risedronate-35mg-weekly'
    case 'denosumab':
      return 'denosumab-60mg-6-monthly'
    case 'zoledronate':
      return t.strengthMg === 5 ? 'zoledronate-5mg-yearly' : undefined
    case 'ibandronate':
      return t.route === 'oral' ? 'ibandronate-150mg-monthly' : t.route === 'iv' ? 'ibandronate-3mg-3-monthly' : undefined
    case 'raloxifene':
      return 'raloxifene-60mg-daily'
    case 'teriparatide':
      return 'teriparatide-20ug-daily'
    case 'romosozumab':
      return 'romosozumab-210mg-monthly'
    case 'strontium ranelate':
      return 'strontium-ranelate-2g-daily'
    default:
      return undefined
  }
}

const oldestAge = (c: PatientCase): number | undefined => {
  const years = look(age, c)
  return rangeOf(years)?.[1]
}

/**
 * The choice before the prescriber. `open`: osteoporosis, a high fracture risk or a glucocorticoid asks for a drug and none is taken or planned. The
 * name of a drug: that one is planned, and only it is spoken of. `none`: nothing is to be chosen; cancer in the bone has rules of its own, and after
 * an earlier drug a record that only asks about the mouth is not answered with a list of drugs. `unclassed`: a FRAX or Garvan of which nobody said whether
 * it is high.
 */
export const osteoporosisChoice = choiceFact<PatientCase, OsteoporosisOption | 'open' | 'unclassed' | 'none'>({
  id: 'osteoporosis-choice',
  choices: {
    open: { nl: 'open', en: 'open' },
    unclassed: { nl: 'fractuurrisico ingevoerd, klasse onbekend', en: 'fracture risk entered, class unknown' },
    none: { nl: 'niet aan de orde', en: 'not in question' },
    'alendronate-70mg-weekly': { nl: 'alendroninezuur gepland', en: 'alendronate planned' },
    'risedronate-35mg-weekly': { nl: 'risedroninezuur gepland', en: 'risedronate planned' },
    'denosumab-60mg-6-monthly': { nl: 'denosumab 60 mg gepland', en: 'denosumab 60 mg planned' },
    'zoledronate-5mg-yearly': { nl: 'zoledroninezuur 5 mg gepland', en: 'zoledronate 5 mg planned' },
    'ibandronate-150mg-monthly': { nl: 'ibandroninezuur oraal gepland', en: 'oral ibandronate planned' },
    'ibandronate-3mg-3-monthly': { nl: 'ibandroninezuur iv gepland', en: 'intravenous ibandronate planned' },
    'raloxifene-60mg-daily': { nl: 'raloxifeen gepland', en: 'raloxifene planned' },
    'teriparatide-20ug-daily': { nl: 'teriparatide gepland', en: 'teriparatide planned' },
    'romosozumab-210mg-monthly': { nl: 'romosozumab gepland', en: 'romosozumab planned' },
    'strontium-ranelate-2g-daily': { nl: 'strontiumranelaat gepland', en: 'strontium ranelate planned' },
  },
  name: { nl: 'keuze van een middel tegen osteoporose', en: 'choice of a drug for osteoporosis' },
  asks: fractureRiskNhg.asks,
  find: (c): Found<OsteoporosisOption | 'open' | 'unclassed' | 'none'> => {
    // One that doubles a running drug is no choice: `duplicate-therapy` speaks of it.
    const planned = beginning(c).filter((t) => optionOf(t) !== undefined && doublesOf(t, c).length === 0)
    if (planned.length > 0) {
      const options = new Set(planned.map(optionOf))
      return known(
        options.size === 1 ? optionOf(planned[0]!)! : 'open',
        planned.map((t) => therapyEvidence('osteoporosis-choice', t)),
      )
    }
    if (c.taken.some(isRunningBoneDrug) || c.planned.some(isBoneDrug) || cancerInBone(c)) return known('none')
    const before = c.taken.find(isBoneDrug)
    if (before && asksAboutMouth(c)) return known('none')
    const brittle = look(brittleBones, c)
    if (says(brittle, 'yes')) return known('open', brittle.from)
    const risk = look(fractureRiskNhg, c)
    if (risk.state === 'known') return known(risk.value === 'high' ? 'open' : 'none', risk.from)
    if (glucocorticoidTreats(c, oldestAge(c))) return known('open')
    const entered = look(fractureRiskEntered, c)
    return says(entered, 'yes') ? known('unclassed', entered.from) : known('none')
  },
})

/** Below this life expectancy, in months, lifestyle is no part of the plan (ours). */
const lifestyleHorizon = 12

/**
 * For whom a plan for bone is being made: drug, calcium and vitamin D, falls and lifestyle belong together (S1111–S1114). None in hypercalcaemia of
 * malignancy, nor where less than a year of life is expected.
 */
export const bonePlan = choiceFact<PatientCase, 'osteoporosis' | 'metastases' | 'none'>({
  id: 'bone-plan',
  choices: {
    osteoporosis: { nl: 'osteoporose', en: 'osteoporosis' },
    metastases: { nl: 'botmetastasen of myeloom', en: 'bone metastases or myeloma' },
    none: { nl: 'geen', en: 'none' },
  },
  name: { nl: 'behandelplan voor het bot', en: 'treatment plan for bone' },
  asks: { nl: 'Wordt een behandeling van het bot gestart?', en: 'Is a treatment of bone being started?' },
  find: (c) => {
    // Only antiresorptives and romosozumab have a setting.
    const starts = beginning(c)
    const oncology = starts.filter((t) => t.setting === 'oncology')
    const others = starts.filter((t) => t.setting === 'adjuvant' || t.setting === 'osteoporosis')
    const choice = look(osteoporosisChoice, c)
    if (oncology.length === 0 && others.length === 0 && (says(choice, 'none') || says(choice, 'unclassed'))) return known('none')
    const left = knownValue(lifeExpectancy, c)
    if (knownValue(hypercalcaemiaOfMalignancy, c) === 'yes' || (left !== undefined && left < lifestyleHorizon)) return known('none')
    const from = [...(oncology.length > 0 ? oncology : others).map((t) => therapyEvidence('bone-plan', t)), ...choice.from]
    return known(oncology.length > 0 ? 'metastases' : 'osteoporosis', from)
  },
})

export type BoneDrugKidney = 'from-35' | '30-to-35' | 'below-30'

/**
 * Clearance (Cockcroft-Gault) by the limits of drugs for osteoporosis. Dialysis is below 30. An eGFR never says that the kidneys suffice; below 30 it
 * does say that they do not.
 */
export const boneDrugKidney = choiceFact<PatientCase, BoneDrugKidney>({
  id: 'bone-drug-kidney',
  choices: { 'from-35': { nl: '35 mL/min of meer', en: '35 mL/min or more' }, '30-to-35': { nl: '30 tot 35 mL/min', en: '30 up to 35 mL/min' }, 'below-30': { nl: 'onder 30 mL/min of dialyse', en: 'below 30 mL/min or dialysis' } },
  name: { nl: 'klaring naar de grenzen van botmiddelen', en: 'clearance by the limits of bone drugs' },
  asks: creatinineClearance.asks,
  find: (c) => {
    const d = look(dialysis, c)
    if (says(d, 'yes')) return known('below-30', d.from)
    const clearance = look(creatinineClearance, c)
    const value = rangeOf(clearance)?.[0]
    if (value !== undefined) return known(value < 30 ? 'below-30' : value < 35 ? '30-to-35' : 'from-35', clearance.from)
    const filtration = look(egfr, c)
    if (filtration.state === 'known' && filtration.value < 30) return known('below-30', filtration.from)
    return missing(asksOf(clearance), clearance.from)
  },
})

/** Why tablets will not do. `none` when nothing of the kind is on record. */
export const tabletObstacle = choiceFact<PatientCase, 'oesophagus' | 'intolerance' | 'adherence' | 'none'>({
  id: 'tablet-obstacle',
  choices: {
    oesophagus: { nl: 'slokdarmziekte', en: 'oesophageal disease' },
    intolerance: { nl: 'intolerantie voor tabletten', en: 'intolerance of tablets' },
    adherence: { nl: 'matige therapietrouw', en: 'poor adherence' },
    none: { nl: 'niet vastgelegd', en: 'not on record' },
  },
  name: { nl: 'bezwaar tegen tabletten', en: 'objection to tablets' },
  asks: { nl: 'Verdraagt de patiënt tabletten, is er een slokdarmziekte, hoe is de therapietrouw?', en: 'Does the patient tolerate tablets, is there oesophageal disease, how is adherence?' },
  find: (c) => {
    const disease = current(c, 'oesophageal-disease')
    if (disease) return known('oesophagus', [{ fact: 'tablet-obstacle', value: disease.label, reference: disease.reference }])
    for (const [code, value] of [
      ['oral-intolerance', 'intolerance'],
      ['poor-adherence', 'adherence'],
    ] as const) {
      const o = newest(c, code)
      if (o?.value === true) return known(value, [evidenceOf('tablet-obstacle', o)])
    }
    return known('none')
  },
})

/** The obstacle in words; not known when there is none. */
export const parenteralBecause = choiceFact<PatientCase, 'oesophagus' | 'intolerance' | 'adherence'>({
  id: 'parenteral-because',
  choices: {
    oesophagus: { nl: 'slokdarmziekte', en: 'oesophageal disease' },
    intolerance: { nl: 'intolerantie voor tabletten', en: 'intolerance of tablets' },
    adherence: { nl: 'matige therapietrouw', en: 'poor adherence' },
  },
  name: { nl: 'reden voor infuus of injectie', en: 'reason for an infusion or injection' },
  asks: tabletObstacle.asks,
  find: (c) => {
    const found = look(tabletObstacle, c)
    return found.state === 'known' && found.value !== 'none' ? known(found.value, found.from) : missing()
  },
})

/** Pregnancy, or an allergy to the drug, on record: then it is not proposed. */
const ruledOut = (id: string, allergens: readonly Allergen[], name: Text) =>
  yesNoFact<PatientCase>({
    id,
    name,
    asks: { nl: `Geldt: ${name.nl}?`, en: `Is there: ${name.en}?` },
    find: (c) => {
      const p = look(pregnant, c)
      if (says(p, 'yes')) return known('yes', p.from)
      const allergy = c.record.allergies.find((a) => allergens.includes(a.to) && a.status !== 'refuted')
      return known(allergy ? 'yes' : 'no', allergy ? [{ fact: id, value: allergy.label, reference: allergy.reference }] : [])
    },
  })
export const bisphosphonateRuledOut = ruledOut('bisphosphonate-ruled-out', ['bisphosphonate'], { nl: 'zwangerschap of allergie voor bisfosfonaten', en: 'pregnancy or allergy to bisphosphonates' })
export const zoledronateRuledOut = ruledOut('zoledronate-ruled-out', ['bisphosphonate', 'zoledronate'], { nl: 'zwangerschap of allergie voor zoledroninezuur', en: 'pregnancy or allergy to zoledronate' })
export const denosumabRuledOut = ruledOut('denosumab-ruled-out', ['denosumab'], { nl: 'zwangerschap of allergie voor denosumab', en: 'pregnancy or allergy to denosumab' })

/** Denosumab as the first drug of a woman under 60 (ours for "young"): its effect is lost fast, and she may need decades. */
export const firstDrugOfYoungWoman = yesNoFact<PatientCase>({
  id: 'first-drug-of-young-woman',
  name: { nl: 'eerste middel bij een vrouw onder 60', en: 'first drug of a woman under 60' },
  asks: age.asks,
  find: (c) => {
    if (c.taken.some(isBoneDrug)) return known('no')
    const [years, s] = [look(age, c), look(sex, c)]
    const youngest = rangeOf(years)?.[0]
    if (youngest === undefined) return missing([age])
    if (youngest >= 60) return known('no', years.from)
    if (s.state !== 'known') return missing([sex])
    return known(s.value === 'female' ? 'yes' : 'no', [...years.from, ...s.from])
  },
})

/** Severe: a fragility fracture, a class of severe osteoporosis, or a high risk by NHG. */
export const severeOsteoporosis = yesNoFact<PatientCase>({
  id: 'severe-osteoporosis',
  name: { nl: 'osteoporose met fractuur of hoog fractuurrisico', en: 'osteoporosis with a fracture, or a high fracture risk' },
  asks: fragilityFracture.asks,
  find: (c) => {
    const [density, fracture, risk] = [look(bmdClass, c), look(fragilityFracture, c), look(fractureRiskNhg, c)]
    if (says(density, 'severe-osteoporosis')) return known('yes', density.from)
    if (says(fracture, 'yes')) return known('yes', fracture.from)
    if (says(risk, 'high')) return known('yes', risk.from)
    return known('no')
  },
})

export const venousThromboembolism = onRecord(
  'venous-thromboembolism',
  'venous-thromboembolism',
  { nl: 'veneuze trombo-embolie, nu of vroeger', en: 'venous thromboembolism, now or in the past' },
  { nl: 'Was er ooit een veneuze trombose of longembolie?', en: 'Was there ever a venous thrombosis or pulmonary embolism?' },
  'ever',
)
export const infarctionOrStroke = onRecord(
  'infarction-or-stroke',
  ['myocardial-infarction', 'stroke'],
  { nl: 'hartinfarct of beroerte, nu of vroeger', en: 'myocardial infarction or stroke, now or in the past' },
  { nl: 'Was er ooit een hartinfarct of beroerte?', en: 'Was there ever a myocardial infarction or a stroke?' },
  'ever',
)

const cancerTreatments: readonly DrugGroup[] = ['aromatase-inhibitor', 'anti-oestrogen', 'chemotherapy']

/** Breast cancer that is active, or treated now with hormones or chemotherapy. */
export const breastCancerTreated = choiceFact<PatientCase, 'yes' | 'no'>({
  id: 'breast-cancer-treated',
  choices: { yes: { nl: 'ja', en: 'yes' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
  name: { nl: 'borstkanker in behandeling', en: 'breast cancer under treatment' },
  asks: { nl: 'Wordt de patiënt voor borstkanker behandeld?', en: 'Is the patient being treated for breast cancer?' },
  find: (c) => {
    const active = current(c, 'breast-cancer')
    if (active) return known('yes', [{ fact: 'breast-cancer-treated', value: active.label, reference: active.reference }])
    const past = c.record.conditions.find((e) => e.code === 'breast-cancer' && e.status !== 'refuted')
    const drug = cancerTreatments.flatMap((g) => takenNow(c.record, g)).find((e) => past !== undefined || e.indications.includes('breast-cancer') || e.drug!.groups.includes('aromatase-inhibitor'))
    return known(drug ? 'yes' : 'no', drug ? [{ fact: 'breast-cancer-treated', value: drug.label, reference: drug.reference }] : [])
  },
})

/** Raloxifene while breast cancer is treated, or after a thrombosis: nobody starts it on Howship's word. */
export const raloxifeneObjection = choiceFact<TherapyCase, 'none' | 'stands'>({
  id: 'raloxifene-objection',
  about: 'subject',
  choices: { none: { nl: 'geen', en: 'none' }, stands: { nl: 'geldt', en: 'stands' } },
  name: { nl: 'raloxifeen bij borstkanker in behandeling of na trombose', en: 'raloxifene during breast cancer treatment or after thrombosis' },
  asks: {
    nl: 'Raloxifeen tijdens de behandeling van borstkanker of na een veneuze trombose: overleg met de oncoloog of internist. Mag het middel toch?',
    en: 'Raloxifene during treatment for breast cancer or after venous thrombosis: ask the oncologist or internist. May the drug be given all the same?',
  },
  find: (c) => {
    if (c.therapy.substance.id !== 'raloxifene') return known('none')
    const cancer = look(breastCancerTreated, c)
    if (says(cancer, 'yes')) return missing(undefined, cancer.from)
    const clot = c.record.conditions.find((e) => e.code === 'venous-thromboembolism' && e.status !== 'refuted')
    return clot ? missing(undefined, [{ fact: 'raloxifene-objection', value: clot.label, reference: clot.reference }]) : known('none')
  },
})

/** What forbids teriparatide: cancer in the bone, past radiotherapy (of which the field is taken to hold bone), Paget. */
export const teriparatideObstacle = choiceFact<PatientCase, 'metastasis' | 'myeloma' | 'radiotherapy' | 'paget' | 'none'>({
  id: 'teriparatide-obstacle',
  choices: {
    metastasis: { nl: 'botmetastasen', en: 'bone metastases' },
    myeloma: { nl: 'multipel myeloom', en: 'multiple myeloma' },
    radiotherapy: { nl: 'bestraling in de voorgeschiedenis', en: 'past radiotherapy' },
    paget: { nl: 'ziekte van Paget', en: 'Paget’s disease' },
    none: { nl: 'niet vastgelegd', en: 'not on record' },
  },
  name: { nl: 'bezwaar tegen teriparatide', en: 'objection to teriparatide' },
  asks: { nl: 'Zijn er botmetastasen, myeloom, de ziekte van Paget of bestraling van het skelet in de voorgeschiedenis?', en: 'Are there bone metastases, myeloma, Paget’s disease or past radiotherapy of the skeleton?' },
  find: (c) => {
    for (const [code, value] of [
      ['bone-metastases', 'metastasis'],
      ['jaw-metastasis', 'metastasis'],
      ['myeloma', 'myeloma'],
      ['paget', 'paget'],
    ] as const) {
      const e = c.record.conditions.find((x) => x.code === code && x.status !== 'refuted')
      if (e) return known(value, [{ fact: 'teriparatide-obstacle', value: e.label, reference: e.reference }])
    }
    const beam = c.record.procedures.find((p) => (p.code === 'head-neck-radiotherapy' || p.code === 'other-radiotherapy') && p.status === 'done')
    return known(beam ? 'radiotherapy' : 'none', beam ? [{ fact: 'teriparatide-obstacle', value: beam.label, reference: beam.reference, date: beam.date?.text }] : [])
  },
})

/** What a drug rests on where no scan and no broken vertebra is on record; not known when there is one. Before a drug osteoporosis must be shown (S0679). */
export const notYetShown = choiceFact<PatientCase, 'yes'>({
  id: 'osteoporosis-not-shown',
  choices: {
    yes: {
      nl: 'Geen DXA of wervelinzakking vastgelegd: osteoporose moet vóór het voorschrift zijn aangetoond (UZ Leuven).',
      en: 'No DXA or vertebral fracture on record: osteoporosis must have been shown before prescribing (UZ Leuven).',
    },
  },
  name: { nl: 'osteoporose niet aangetoond', en: 'osteoporosis not shown' },
  asks: lowestTScore.asks,
  find: (c) => {
    // Under a glucocorticoid at these doses treatment does not wait for a scan (S1187; contradictions B6).
    if (glucocorticoidTreats(c, oldestAge(c))) return missing()
    const score = look(lowestTScore, c)
    const spine = [...(c.record.observations.get('fragility-fracture') ?? [])].some((o) => o.value !== false && o.sites.some((s) => s.code === 'spine'))
    if ((score.state === 'known' && score.value <= -2.5) || spine || ever(c, 'fragility-fracture')) return missing()
    return known('yes', score.from)
  },
})
