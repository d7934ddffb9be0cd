/** Section 7: jaw necrosis. */
import type { TherapyCase } from '../facts/case.ts'
import { lesionsOf } from '../facts/lesion.ts'
import { isAntiresorptive } from '../facts/therapy.ts'
import { aaoms2014MronjAntibiotic } from '../guidelines/aaoms-2014/mronj-antibiotic.ts'
import { aaoms2014MronjDiagnosis } from '../guidelines/aaoms-2014/mronj-diagnosis.ts'
import { aaoms2014MronjStage } from '../guidelines/aaoms-2014/mronj-stage.ts'
import { aaoms2014MronjTreatment } from '../guidelines/aaoms-2014/mronj-treatment.ts'
import { aaoms2022AntiresorptiveAtMronj } from '../guidelines/aaoms-2022/antiresorptive-at-mronj.ts'
import { aaoms2022MronjAntibiotic } from '../guidelines/aaoms-2022/mronj-antibiotic.ts'
import { aaoms2022MronjDiagnosis } from '../guidelines/aaoms-2022/mronj-diagnosis.ts'
import { aaoms2022MronjRinse } from '../guidelines/aaoms-2022/mronj-rinse.ts'
import { aaoms2022MronjStage } from '../guidelines/aaoms-2022/mronj-stage.ts'
import { aaoms2022MronjSurgery } from '../guidelines/aaoms-2022/mronj-surgery.ts'
import { aaoms2022MronjTreatment } from '../guidelines/aaoms-2022/mronj-treatment.ts'
import { referMka } from '../guidelines/howship/refer-mka.ts'
import { referMkaWithoutLesion } from '../guidelines/howship/refer-mka-without-lesion.ts'
import { masccAntiresorptiveAtMronj } from '../guidelines/mascc-isoo-asco-2019/antiresorptive-at-mronj.ts'
import { masccMronjDiagnosis } from '../guidelines/mascc-isoo-asco-2019/mronj-diagnosis.ts'
import { smpcAntiresorptiveAtMronj } from '../guidelines/smpc/antiresorptive-at-mronj.ts'
import { antiresorptiveAtMronj } from '../guidelines/uz-leuven/antiresorptive-at-mronj.ts'
import { mronjAntibiotic } from '../guidelines/uz-leuven/mronj-antibiotic.ts'
import { mronjCourse } from '../guidelines/uz-leuven/mronj-course.ts'
import { mronjDiagnosis } from '../guidelines/uz-leuven/mronj-diagnosis.ts'
import { mronjFollowUp } from '../guidelines/uz-leuven/mronj-follow-up.ts'
import { mronjRinse } from '../guidelines/uz-leuven/mronj-rinse.ts'
import { mronjStage } from '../guidelines/uz-leuven/mronj-stage.ts'
import { mronjStageAtRisk } from '../guidelines/uz-leuven/mronj-stage-at-risk.ts'
import { mronjSurgery } from '../guidelines/uz-leuven/mronj-surgery.ts'
import { mronjTreatment } from '../guidelines/uz-leuven/mronj-treatment.ts'
import { mronjTreatmentAtRisk } from '../guidelines/uz-leuven/mronj-treatment-at-risk.ts'
import { lesions, plannedTherapies, type Question, question, type Subjects, takenTherapies, thePatient } from './questions.ts'

/** Antiresorptives, taken and planned, of a patient with a jaw lesion. */
const antiresorptivesBesideLesion: Subjects<TherapyCase> = (c) =>
  lesionsOf(c).length === 0 ? [] : [...takenTherapies(c), ...plannedTherapies(c)].filter(([t]) => isAntiresorptive(t.therapy))

export const mronjDecisions: readonly Question[] = [
  question('mronj-diagnosis', lesions, mronjDiagnosis, aaoms2022MronjDiagnosis, aaoms2014MronjDiagnosis, masccMronjDiagnosis),
  question('mronj-stage', lesions, mronjStage, aaoms2022MronjStage, aaoms2014MronjStage),
  question('mronj-stage', thePatient, mronjStageAtRisk),
  question('mronj-treatment', lesions, mronjTreatment, aaoms2022MronjTreatment, aaoms2014MronjTreatment),
  question('mronj-treatment', thePatient, mronjTreatmentAtRisk),
  question('mronj-rinse', lesions, mronjRinse, aaoms2022MronjRinse),
  question('mronj-antibiotic', lesions, mronjAntibiotic, aaoms2022MronjAntibiotic, aaoms2014MronjAntibiotic),
  question('mronj-surgery', lesions, mronjSurgery, aaoms2022MronjSurgery),
  question(
    'antiresorptive-at-mronj',
    antiresorptivesBesideLesion,
    antiresorptiveAtMronj,
    aaoms2022AntiresorptiveAtMronj,
    masccAntiresorptiveAtMronj,
    smpcAntiresorptiveAtMronj,
  ),
  question('mronj-follow-up', lesions, mronjFollowUp),
  question('mronj-course', lesions, mronjCourse),
  question('refer-mka', lesions, referMka),
  question('refer-mka', thePatient, referMkaWithoutLesion),
]
