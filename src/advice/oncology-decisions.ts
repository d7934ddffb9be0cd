/** Section 3: which drug in cancer and in other diseases of bone. */
import { about } from '../facts/case.ts'
import { type DiseaseCase, otherIndications } from '../facts/other-indication.ts'
import { otherIndicationDrug as aaomsOtherIndication } from '../guidelines/aaoms-2022/other-indication-drug.ts'
import { oncologyDrug as esmoDrug, oncologyDrugOtherTumours } from '../guidelines/esmo-2020/oncology-drug.ts'
import { oncologyDrug as imwgDrug } from '../guidelines/imwg-2021/oncology-drug.ts'
import { oncologyDrug as handreikingDrug } from '../guidelines/nl-handreiking/oncology-drug.ts'
import {
  adjuvantBeforeMenopause,
  boneLossDrug,
  oncologyDrug as dutchDrug,
  oncologyDrugToConsider,
} from '../guidelines/nl-oncology-2016/oncology-drug.ts'
import { adjuvantDrug, hypercalcaemiaDrug, oncologyDrug, oncologyDrugSecondLine } from '../guidelines/uz-leuven/oncology-drug.ts'
import { otherIndicationDrug } from '../guidelines/uz-leuven/other-indication-drug.ts'
import { type Question, question, type Subjects, thePatient } from './questions.ts'
import { diseaseSubject } from './subjects.ts'

/** Each disease of bone, other than osteoporosis and cancer, that may ask for a drug. */
const diseases: Subjects<DiseaseCase> = (c) => otherIndications(c).map((disease) => [about(c, { disease }), diseaseSubject(disease)])

export const oncologyDecisions: readonly Question[] = [
  question('oncology-drug', thePatient, hypercalcaemiaDrug),
  question(
    'oncology-drug',
    thePatient,
    oncologyDrug,
    oncologyDrugSecondLine,
    handreikingDrug,
    esmoDrug,
    oncologyDrugOtherTumours,
    imwgDrug,
    dutchDrug,
    oncologyDrugToConsider,
  ),
  question('oncology-drug', thePatient, adjuvantDrug, adjuvantBeforeMenopause),
  question('oncology-drug', thePatient, boneLossDrug),
  question('other-indication-drug', diseases, otherIndicationDrug, aaomsOtherIndication),
]
