/** Calcium and vitamin D: for whom they are a question, and what the diet gives. */

import type { DrugGroup } from '../drugs/drug.ts'
import { choiceFact, type Evidence, known, knownValue, look } from '../engine/fact.ts'
import { brittleBones, fractureRiskNhg } from './bone.ts'
import { calciumStatus, hypercalcaemiaOfMalignancy } from './calcium.ts'
import { evidenceOf, newest, type PatientCase, therapyEvidence } from './case.ts'
import { current } from './condition.ts'
import { glucocorticoidCourse } from './glucocorticoid.ts'
import { measured } from './measured.ts'
import { bonePlan } from './osteoporosis-choice.ts'
import { asksAboutMouth } from './procedure.ts'
import { isAntiresorptive, isRunningBoneDrug, type Therapy, takenNow } from './therapy.ts'

/** Dairy, portions a day. */
export const dairyPortions = measured(
  'dairy-portions-per-day',
  'count',
  { nl: 'zuivelporties per dag', en: 'portions of dairy a day' },
  {
    nl: 'Hoeveel porties zuivel per dag (een portie is 150 ml melk, yoghurt, kwark of vla, of 20 g kaas)?',
    en: 'How many portions of dairy a day (a portion is 150 ml of milk, yoghurt, quark or custard, or 20 g of cheese)?',
  },
)

/** Calcium is too high now: then neither calcium nor vitamin D is given. */
export const hypercalcaemia = choiceFact<PatientCase, 'yes' | 'no'>({
  id: 'hypercalcaemia-now',
  choices: { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
  name: { nl: 'hypercalciëmie', en: 'hypercalcaemia' },
  asks: calciumStatus.asks,
  find: (c) => {
    if (knownValue(hypercalcaemiaOfMalignancy, c) === 'yes') return look(hypercalcaemiaOfMalignancy, c)
    const status = look(calciumStatus, c)
    if (status.state === 'known') return known(status.value === 'high' ? 'yes' : 'no', status.from)
    const diagnosis = current(c, 'hypercalcaemia')
    return known(diagnosis ? 'yes' : 'no', diagnosis ? [{ fact: 'hypercalcaemia-now', value: diagnosis.label, reference: diagnosis.reference }] : [])
  },
})

export type SupplementRules = 'osteoporosis' | 'cancer' | 'both' | 'none'

const rules = {
  osteoporosis: { nl: 'osteoporose', en: 'osteoporosis' },
  cancer: { nl: 'botmiddel bij kanker', en: 'bone drug in cancer' },
  both: { nl: 'beide', en: 'both' },
  none: { nl: 'niet aan de orde', en: 'not in question' },
} as const

const onList = (c: PatientCase, group: DrugGroup): boolean => takenNow(c.record, group).length > 0

/** Planned ones, and running ones unless the record is about the mouth: there the supplements of a drug that runs for long are not the question. */
const boneDrugs = (c: PatientCase): readonly Therapy[] => {
  const planned = c.planned.filter((t) => isAntiresorptive(t) || t.class === 'sclerostin-antibody')
  if (planned.length === 0 && asksAboutMouth(c)) return []
  return [...planned, ...c.taken.filter((t) => isRunningBoneDrug(t) && t.class !== 'not-associated')]
}
const inCancer = (t: Therapy): boolean => t.setting === 'oncology' || t.setting === 'adjuvant'
const chosen = (osteoporosis: boolean, cancer: boolean): SupplementRules => (osteoporosis && cancer ? 'both' : osteoporosis ? 'osteoporosis' : cancer ? 'cancer' : 'none')
const evidence = (fact: string, list: readonly Therapy[]): readonly Evidence[] => list.map((t) => therapyEvidence(fact, t))

/** Somebody wrote down what the diet gives, or a plan for bone is being made. A drug that has been running for long is no reason to ask about dairy. */
const dietMatters = (c: PatientCase): boolean => {
  return look(dairyPortions, c).state === 'known' || knownValue(bonePlan, c) === 'osteoporosis'
}

/** By which rules calcium is chosen. `none` while a supplement is on the list and nobody recorded the diet. */
export const calciumRules = choiceFact<PatientCase, SupplementRules>({
  id: 'calcium-rules',
  choices: rules,
  name: { nl: 'regels voor calcium', en: 'rules for calcium' },
  asks: { nl: 'Krijgt de patiënt een middel voor het bot?', en: 'Does the patient receive a drug for bone?' },
  find: (c) => {
    // A supplement that is taken while calcium is high is spoken of whatever it was taken for.
    if (onList(c, 'calcium')) return known(knownValue(hypercalcaemia, c) === 'yes' || look(dairyPortions, c).state === 'known' ? 'osteoporosis' : 'none')
    const cancer = boneDrugs(c).filter(inCancer)
    const osteoporosis = dietMatters(c) || (!c.taken.some(isRunningBoneDrug) && knownValue(glucocorticoidCourse, c) === 'yes')
    return known(chosen(osteoporosis, cancer.length > 0), evidence('calcium-rules', cancer))
  },
})

/** By which rules vitamin D is chosen. `none` while it is on the list. */
export const vitaminDRules = choiceFact<PatientCase, SupplementRules>({
  id: 'vitamin-d-rules',
  choices: rules,
  name: { nl: 'regels voor vitamine D', en: 'rules for vitamin D' },
  asks: { nl: 'Krijgt de patiënt een middel voor het bot?', en: 'Does the patient receive a drug for bone?' },
  find: (c) => {
    if (onList(c, 'vitamin-d')) return known(knownValue(hypercalcaemia, c) === 'yes' ? 'osteoporosis' : 'none')
    const drugs = boneDrugs(c)
    const cancer = drugs.filter(inCancer)
    const osteoporosis =
      cancer.length < drugs.length ||
      dietMatters(c) ||
      newest(c, 't-score') !== undefined ||
      knownValue(fractureRiskNhg, c) !== undefined ||
      knownValue(nursingHome, c) === 'yes' ||
      knownValue(glucocorticoidCourse, c) === 'yes' ||
      (knownValue(brittleBones, c) === 'yes' && !asksAboutMouth(c))
    return known(chosen(osteoporosis, cancer.length > 0), evidence('vitamin-d-rules', drugs))
  },
})

/** Lives in a nursing home, as recorded. */
export const nursingHome = choiceFact<PatientCase, 'yes' | 'no'>({
  id: 'nursing-home',
  choices: { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
  name: { nl: 'verblijf in een verzorgingshuis', en: 'nursing home' },
  asks: { nl: 'Woont de patiënt in een verzorgings- of verpleeghuis?', en: 'Does the patient live in a nursing home?' },
  find: (c) => {
    const o = newest(c, 'nursing-home')
    return known(o?.value === true ? 'yes' : 'no', o ? [evidenceOf('nursing-home', o)] : [])
  },
})

/** Breast or lung cancer with bone metastases: the two tumours for which the handreiking names a dose of vitamin D. */
export const handreikingTumour = choiceFact<PatientCase, 'breast' | 'lung' | 'both' | 'none'>({
  id: 'breast-or-lung-metastases',
  choices: { breast: { nl: 'borstkanker', en: 'breast cancer' }, lung: { nl: 'longkanker', en: 'lung cancer' }, both: { nl: 'beide', en: 'both' }, none: { nl: 'geen van beide', en: 'neither' } },
  name: { nl: 'borst- of longkanker met botmetastasen', en: 'breast or lung cancer with bone metastases' },
  asks: { nl: 'Van welke tumor komen de botmetastasen?', en: 'Which tumour do the bone metastases come from?' },
  find: (c) => {
    const metastases = current(c, 'bone-metastases')
    if (!metastases) return known('none')
    const has = (code: 'breast-cancer' | 'lung-cancer') => c.record.conditions.find((e) => e.code === code && e.status !== 'refuted')
    const [breast, lung] = [has('breast-cancer'), has('lung-cancer')]
    const from = [metastases, breast, lung].filter((e) => e !== undefined).map((e) => ({ fact: 'breast-or-lung-metastases', value: e.label, reference: e.reference }))
    return known(breast && lung ? 'both' : breast ? 'breast' : lung ? 'lung' : 'none', from)
  },
})
