import { adverseEffectsOfBoneDrugs } from './adverse-effects-of-bone-drugs.ts'
import { angiogenesis } from './angiogenesis.ts'
import { bisphosphonates } from './bisphosphonates.ts'
import { bone } from './bone.ts'
import { boneMarkers } from './bone-markers.ts'
import { boneMetastases } from './bone-metastases.ts'
import { denosumabPage } from './denosumab.ts'
import { drugsThatWeakenBone } from './drugs-that-weaken-bone.ts'
import { jawNecrosisCauses } from './jaw-necrosis-causes.ts'
import { mechanismOfBoneDrugs } from './mechanism-of-bone-drugs.ts'
import { mronjInFigures } from './mronj-in-figures.ts'
import { mronjRecognising } from './mronj-recognising.ts'
import { mronjRiskAndPrevention } from './mronj-risk-and-prevention.ts'
import { mronjTreating } from './mronj-treating.ts'
import { osteoporosis } from './osteoporosis.ts'
import { osteoporosisAssessment } from './osteoporosis-assessment.ts'
import { osteoporosisDrugsThenAndNow } from './osteoporosis-drugs-then-and-now.ts'
import type { Page } from './page.ts'
import { preventingBoneMetastases } from './preventing-bone-metastases.ts'
import { skeletalEventTrials } from './skeletal-event-trials.ts'
import { strongBones } from './strong-bones.ts'
import { takingBisphosphonates } from './taking-bisphosphonates.ts'

/** Every page of the library, in reading order: bone and its disorders, the drugs, the jaw. */
export const pages: readonly Page[] = [
  bone,
  mronjRecognising,
  boneMetastases,
  skeletalEventTrials,
  preventingBoneMetastases,
  boneMarkers,
  jawNecrosisCauses,
  drugsThatWeakenBone,
  mronjInFigures,
  mronjRiskAndPrevention,
  mechanismOfBoneDrugs,
  adverseEffectsOfBoneDrugs,
  takingBisphosphonates,
  strongBones,
  mronjTreating,
  angiogenesis,
  osteoporosisAssessment,
  osteoporosisDrugsThenAndNow,
  bisphosphonates,
  denosumabPage,
  osteoporosis,
]
