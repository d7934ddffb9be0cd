/** Section 3: which drug in cancer and in other diseases of bone. */
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
import { type Question, question, thePatient } from './questions.ts'

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
]
