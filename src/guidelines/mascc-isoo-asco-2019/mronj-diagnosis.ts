/** Is this lesion jaw necrosis by medication? More than 8 weeks; an angiogenic inhibitor alone counts. */
import { atMost, over, unrecorded } from '../../engine/condition.ts'
import { jawMetastasis } from '../../facts/jaw-metastasis.ts'
import { jawRadiotherapy } from '../../facts/jaw-radiotherapy.ts'
import { daysSinceFirstExposure, documentedDays, lesionBone, lesionSigns, lookAtDay57 } from '../../facts/lesion.ts'
import { mronjDrug } from '../../facts/mronj.ts'
import { days } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { diagnosisOutcomes, diagnosisReasons, gravestDiagnosis } from '../mronj-diagnosis-outcomes.ts'

const noMetastasis = { metastasis: ['no', unrecorded] } as const
const bareBone = { bone: 'present', ...noMetastasis, drug: ['antiresorptive', 'angiogenesis-inhibitor'] } as const

export const masccMronjDiagnosis = table({
  decision: 'mronj-diagnosis',
  authority: 'mascc-isoo-asco-2019',
  actor: 'dentist',
  asks: { nl: 'Is deze laesie MRONJ?', en: 'Is this lesion MRONJ?' },
  reads: { bone: lesionBone, signs: lesionSigns, metastasis: jawMetastasis, drug: mronjDrug, radiotherapy: jawRadiotherapy, documented: documentedDays, since: daysSinceFirstExposure },
  outcomes: diagnosisOutcomes,
  reasons: diagnosisReasons,
  rows: [
    { if: { bone: 'closed', signs: ['no', unrecorded] }, then: 'healed', per: 'mascc-isoo-asco-2019: definition' },
    { if: { bone: 'absent', signs: 'no' }, then: 'none', per: 'mascc-isoo-asco-2019: definition' },
    { if: { bone: 'absent', signs: unrecorded }, then: 'ask', per: 'howship: unknown-asks' },
    { if: { bone: 'present', metastasis: 'yes' }, then: 'not-mronj', because: 'jaw-metastasis', per: 'mascc-isoo-asco-2019: definition' },
    { if: { bone: ['absent', 'closed'], signs: 'yes', metastasis: 'yes' }, then: 'not-mronj', because: 'jaw-metastasis', per: 'mascc-isoo-asco-2019: definition' },
    { if: { bone: 'present', ...noMetastasis, drug: 'none' }, then: 'not-mronj', because: 'no-drug', per: ['mascc-isoo-asco-2019: definition', 'howship: medication-list'] },
    { if: { bone: ['absent', 'closed'], signs: 'yes', ...noMetastasis, drug: 'none' }, then: 'not-mronj', because: 'no-drug', per: ['mascc-isoo-asco-2019: definition', 'howship: medication-list'] },
    // Whether this guideline has a stage 0 was not read in the original: it is left silent.
    { if: { bone: ['absent', 'closed'], signs: 'yes', ...noMetastasis, drug: ['antiresorptive', 'angiogenesis-inhibitor'] }, then: 'silent', per: 'mascc-isoo-asco-2019: definition' },
    { if: { ...bareBone, documented: over(days(56)), radiotherapy: ['no', unrecorded] }, then: 'mronj', per: 'mascc-isoo-asco-2019: definition' },
    { if: { ...bareBone, documented: over(days(56)), radiotherapy: 'yes' }, then: 'osteoradionecrosis-overlap', per: 'mascc-isoo-asco-2019: definition' },
    { if: { ...bareBone, documented: atMost(days(56)), since: atMost(days(56)), radiotherapy: ['yes', 'no', unrecorded] }, then: 'suspected', due: lookAtDay57, per: 'mascc-isoo-asco-2019: definition' },
    // The time has passed, but nobody has looked since: only a finding makes the diagnosis, not the calendar.
    { if: { ...bareBone, documented: atMost(days(56)), since: over(days(56)), radiotherapy: ['yes', 'no', unrecorded] }, then: 'suspected', because: 're-examine', due: lookAtDay57, per: 'mascc-isoo-asco-2019: definition' },
    { if: { ...bareBone, documented: unrecorded, radiotherapy: ['yes', 'no', unrecorded] }, then: 'suspected', per: ['mascc-isoo-asco-2019: definition', 'howship: unknown-asks'] },
  ],
  safest: gravestDiagnosis,
})
