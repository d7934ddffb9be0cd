/** Section 3: whether and what to prescribe, for brittle bones. */
import { type ChoiceFact, knownValue } from '../engine/fact.ts'
import { fractureRiskEntered, scoreOnRecord } from '../facts/bone.ts'
import type { PatientCase } from '../facts/case.ts'
import { fallsMatter } from '../facts/falls.ts'
import { glucocorticoidCourse } from '../facts/glucocorticoid.ts'
import { bonePlan, osteoporosisChoice } from '../facts/osteoporosis-choice.ts'
import { calciumRules, vitaminDRules } from '../facts/supplements.ts'
import { bmdClassTable } from '../guidelines/cbo-2011/bmd-class.ts'
import { calciumSupplementCbo } from '../guidelines/cbo-2011/calcium-supplement.ts'
import { fallsScreening } from '../guidelines/cbo-2011/falls-screening.ts'
import { fractureRisk } from '../guidelines/cbo-2011/fracture-risk.ts'
import { glucocorticoidBoneProtection } from '../guidelines/cbo-2011/glucocorticoid-bone-protection.ts'
import { osteoporosisDrugCbo } from '../guidelines/cbo-2011/osteoporosis-drug.ts'
import { vitaminDSupplementCbo } from '../guidelines/cbo-2011/vitamin-d-supplement.ts'
import { calciumSupplementEsmo } from '../guidelines/esmo-2014/calcium-supplement.ts'
import { vitaminDSupplementEsmo } from '../guidelines/esmo-2014/vitamin-d-supplement.ts'
import { vitaminDSupplementGr } from '../guidelines/gezondheidsraad/vitamin-d-supplement.ts'
import { noCalciumInHypercalcaemia } from '../guidelines/howship/calcium-supplement.ts'
import { osteoporosisDrugToAvoid } from '../guidelines/howship/osteoporosis-drug.ts'
import { noVitaminDInHypercalcaemia } from '../guidelines/howship/vitamin-d-supplement.ts'
import { calciumSupplementNhg } from '../guidelines/nhg/calcium-supplement.ts'
import { osteoporosisDrugNhg } from '../guidelines/nhg/osteoporosis-drug.ts'
import { vitaminDSupplementNhg } from '../guidelines/nhg/vitamin-d-supplement.ts'
import { glucocorticoidBoneProtectionNhg } from '../guidelines/nhg-2024/glucocorticoid-bone-protection.ts'
import { lifestyleHandreiking } from '../guidelines/nl-handreiking/lifestyle.ts'
import { vitaminDSupplementHandreiking } from '../guidelines/nl-handreiking/vitamin-d-supplement.ts'
import { osteoporosisDrugForbidden } from '../guidelines/smpc/osteoporosis-drug.ts'
import { romosozumab } from '../guidelines/smpc/romosozumab.ts'
import { lifestyleLeuven } from '../guidelines/uz-leuven/lifestyle.ts'
import { osteoporosisDrugLeuven } from '../guidelines/uz-leuven/osteoporosis-drug.ts'
import { vitaminDSupplementLeuven } from '../guidelines/uz-leuven/vitamin-d-supplement.ts'
import { type Question, question, type Subjects, thePatient } from './questions.ts'

/** The patient, unless the fact says that the decision is not in question: then none of its tables is opened. */
const unless =
  <V extends string>(fact: ChoiceFact<PatientCase, V>, notInQuestion: NoInfer<V>): Subjects<PatientCase> =>
  (c) =>
    knownValue(fact, c) === notInQuestion ? [] : thePatient(c)

export const choiceDecisions: readonly Question[] = [
  question('bmd-class', unless(scoreOnRecord, 'no'), bmdClassTable),
  question('fracture-risk', unless(fractureRiskEntered, 'no'), fractureRisk),
  question(
    'glucocorticoid-bone-protection',
    unless(glucocorticoidCourse, 'none'),
    glucocorticoidBoneProtection,
    glucocorticoidBoneProtectionNhg,
  ),
  question(
    'osteoporosis-drug',
    unless(osteoporosisChoice, 'none'),
    osteoporosisDrugNhg,
    osteoporosisDrugCbo,
    osteoporosisDrugForbidden,
    romosozumab,
    osteoporosisDrugToAvoid,
    osteoporosisDrugLeuven,
  ),
  question(
    'calcium-supplement',
    unless(calciumRules, 'none'),
    calciumSupplementNhg,
    calciumSupplementCbo,
    calciumSupplementEsmo,
    noCalciumInHypercalcaemia,
  ),
  question(
    'vitamin-d-supplement',
    unless(vitaminDRules, 'none'),
    vitaminDSupplementNhg,
    vitaminDSupplementCbo,
    vitaminDSupplementGr,
    vitaminDSupplementLeuven,
    vitaminDSupplementHandreiking,
    vitaminDSupplementEsmo,
    noVitaminDInHypercalcaemia,
  ),
  question('falls-screening', unless(fallsMatter, 'no'), fallsScreening),
  question('lifestyle', unless(bonePlan, 'none'), lifestyleLeuven, lifestyleHandreiking),
]
