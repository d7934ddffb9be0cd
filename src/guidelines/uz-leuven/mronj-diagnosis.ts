/** Is this lesion jaw necrosis by medication? S0365–S0374, S0380–S0389; radiotherapy as contradictions A16. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { jawMetastasis } from '../../facts/jaw-metastasis.ts'
import { jawRadiotherapy } from '../../facts/jaw-radiotherapy.ts'
import { daysSinceFirstExposure, documentedDays, lesionBone, lesionSigns, lookAtDay56 } from '../../facts/lesion.ts'
import { mronjDrug } from '../../facts/mronj.ts'
import { days } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { diagnosisOutcomes, diagnosisReasons, gravestDiagnosis } from '../mronj-diagnosis-outcomes.ts'

const noMetastasis = { metastasis: ['no', unrecorded] } as const
const bareBone = { bone: 'present', ...noMetastasis, drug: ['antiresorptive', 'angiogenesis-inhibitor'] } as const

export const mronjDiagnosis = table({
  decision: 'mronj-diagnosis',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Is deze laesie MRONJ?', en: 'Is this lesion MRONJ?' },
  reads: { bone: lesionBone, signs: lesionSigns, metastasis: jawMetastasis, drug: mronjDrug, radiotherapy: jawRadiotherapy, documented: documentedDays, since: daysSinceFirstExposure },
  outcomes: diagnosisOutcomes,
  reasons: diagnosisReasons,
  rows: [
    { if: { bone: 'closed', signs: ['no', unrecorded] }, then: 'healed', per: ['S0366', 'S0674'] },
    { if: { bone: 'absent', signs: 'no' }, then: 'none', per: ['S0366', 'S0674'] },
    { if: { bone: 'absent', signs: unrecorded }, then: 'ask', per: 'howship: unknown-asks' },
    { if: { bone: 'present', metastasis: 'yes' }, then: 'not-mronj', because: 'jaw-metastasis', per: ['S0368', 'S0374'] },
    { if: { bone: ['absent', 'closed'], signs: 'yes', metastasis: 'yes' }, then: 'not-mronj', because: 'jaw-metastasis', per: ['S0368', 'S0374'] },
    { if: { bone: 'present', ...noMetastasis, drug: 'none' }, then: 'not-mronj', because: 'no-drug', per: ['S0373', 'howship: medication-list'] },
    { if: { bone: ['absent', 'closed'], signs: 'yes', ...noMetastasis, drug: 'none' }, then: 'not-mronj', because: 'no-drug', per: ['S0373', 'howship: medication-list'] },
    { if: { bone: ['absent', 'closed'], signs: 'yes', ...noMetastasis, drug: ['antiresorptive', 'angiogenesis-inhibitor'] }, then: 'stage-0-suspected', per: ['S0380', 'S0381', 'S0384', 'S0386', 'S0388', 'S0370'] },
    { if: { ...bareBone, documented: atLeast(days(56)), radiotherapy: ['no', unrecorded] }, then: 'mronj', per: ['S0365', 'S0367', 'S0371', 'S0372', 'S0373'] },
    { if: { ...bareBone, documented: atLeast(days(56)), radiotherapy: 'yes' }, then: 'osteoradionecrosis-overlap', per: ['S0368', 'S0374'] },
    { if: { ...bareBone, documented: under(days(56)), since: under(days(56)), radiotherapy: ['yes', 'no', unrecorded] }, then: 'suspected', due: lookAtDay56, per: ['S0365', 'S0367', 'S0371', 'S0372', 'S0373'] },
    // The time has passed, but nobody has looked since: only a finding makes the diagnosis, not the calendar.
    { if: { ...bareBone, documented: under(days(56)), since: atLeast(days(56)), radiotherapy: ['yes', 'no', unrecorded] }, then: 'suspected', because: 're-examine', due: lookAtDay56, per: ['S0365', 'S0367', 'S0371', 'S0372', 'S0373'] },
    { if: { ...bareBone, documented: unrecorded, radiotherapy: ['yes', 'no', unrecorded] }, then: 'suspected', per: ['S0373', 'howship: unknown-asks'] },
  ],
  safest: gravestDiagnosis,
})
