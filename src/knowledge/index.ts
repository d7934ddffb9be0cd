import { adverseEffectsOfBoneDrugs } from './adverse-effects-of-bone-drugs.ts'
import { angiogenesis } from './angiogenesis.ts'
import { bisphosphonates } from './bisphosphonates.ts'
import { bone } from './bone.ts'
import { boneDrugAfterBreastCancer } from './bone-drug-after-breast-cancer.ts'
import { boneMarkers } from './bone-markers.ts'
import { boneMetastases } from './bone-metastases.ts'
import { breastCancerAndBone } from './breast-cancer-and-bone.ts'
import { cancerInBone } from './cancer-in-bone.ts'
import { denosumabPage } from './denosumab.ts'
import { dentalReferral } from './dental-referral.ts'
import { drugsThatWeakenBone } from './drugs-that-weaken-bone.ts'
import { healthyBoneAndTumour } from './healthy-bone-and-tumour.ts'
import { homeInfusion } from './home-infusion.ts'
import { jawNecrosisCauses } from './jaw-necrosis-causes.ts'
import { jawNecrosisExplained } from './jaw-necrosis-explained.ts'
import { kidneyAndBone } from './kidney-and-bone.ts'
import { livingWithBoneMetastases } from './living-with-bone-metastases.ts'
import { mechanismOfBoneDrugs } from './mechanism-of-bone-drugs.ts'
import { mouthAndBoneDrug } from './mouth-and-bone-drug.ts'
import { mronjInFigures } from './mronj-in-figures.ts'
import { mronjRecognising } from './mronj-recognising.ts'
import { mronjRiskAndPrevention } from './mronj-risk-and-prevention.ts'
import { mronjTreating } from './mronj-treating.ts'
import { myeloma } from './myeloma.ts'
import { osteoporosis } from './osteoporosis.ts'
import { osteoporosisAssessment } from './osteoporosis-assessment.ts'
import { osteoporosisDrugsThenAndNow } from './osteoporosis-drugs-then-and-now.ts'
import { otherBoneDiseases } from './other-bone-diseases.ts'
import type { Page } from './page.ts'
import { paget } from './paget.ts'
import { preventingBoneMetastases } from './preventing-bone-metastases.ts'
import { procedureInYourMouth } from './procedure-in-your-mouth.ts'
import { skeletalEventTrials } from './skeletal-event-trials.ts'
import { strongBones } from './strong-bones.ts'
import { takingBisphosphonates } from './taking-bisphosphonates.ts'
import { treatingOsteoporosisForYears } from './treating-osteoporosis-for-years.ts'
import { workedCase } from './worked-case.ts'

/** Every page of the library, in reading order: bone and its disorders, the drugs, the jaw; then the pages for patients. */
export const pages: readonly Page[] = [
  bone,
  boneMarkers,
  healthyBoneAndTumour,
  drugsThatWeakenBone,
  osteoporosis,
  osteoporosisAssessment,
  osteoporosisDrugsThenAndNow,
  treatingOsteoporosisForYears,
  paget,
  kidneyAndBone,
  otherBoneDiseases,
  cancerInBone,
  boneMetastases,
  skeletalEventTrials,
  preventingBoneMetastases,
  breastCancerAndBone,
  myeloma,
  mechanismOfBoneDrugs,
  bisphosphonates,
  takingBisphosphonates,
  denosumabPage,
  adverseEffectsOfBoneDrugs,
  angiogenesis,
  homeInfusion,
  jawNecrosisCauses,
  mronjRecognising,
  mronjInFigures,
  mronjRiskAndPrevention,
  mronjTreating,
  dentalReferral,
  workedCase,
  strongBones,
  boneDrugAfterBreastCancer,
  livingWithBoneMetastases,
  mouthAndBoneDrug,
  procedureInYourMouth,
  jawNecrosisExplained,
]
