/** Which stage is the lesion? Stages of 2014, kept in 2022. An angiogenesis inhibitor alone is not staged. Stage 3 wants symptoms or infection beside its criterion: without either it is asked. */
import { unrecorded } from '../../engine/condition.ts'
import { lesionBone, lesionInfection, lesionSymptoms, stage3Criterion } from '../../facts/lesion.ts'
import { mronjDrug, staged } from '../../facts/mronj.ts'
import { table } from '../citations.ts'
import { stageOutcomes } from '../mronj-stage-outcomes.ts'

const counts = { staged: 'yes', drug: 'antiresorptive' } as const
const bare = { ...counts, bone: 'present' } as const
const noCriterion = { ...bare, criterion: ['no', unrecorded] } as const

export const aaoms2022MronjStage = table({
  decision: 'mronj-stage',
  authority: 'aaoms-2022',
  actor: 'dentist',
  asks: { nl: 'Welk stadium heeft deze laesie?', en: 'Which stage is this lesion?' },
  reads: { staged, drug: mronjDrug, bone: lesionBone, criterion: stage3Criterion, symptoms: lesionSymptoms, infection: lesionInfection },
  outcomes: stageOutcomes,
  rows: [
    { if: { staged: 'no' }, then: 'silent', per: 'aaoms-2022: staging' },
    { if: { staged: 'yes', drug: ['angiogenesis-inhibitor', 'none'] }, then: 'silent', per: 'aaoms-2022: staging' },
    { if: { ...bare, criterion: 'yes', symptoms: 'yes' }, then: '3', per: 'aaoms-2022: staging' },
    { if: { ...bare, criterion: 'yes', symptoms: ['no', unrecorded], infection: 'yes' }, then: '3', per: 'aaoms-2022: staging' },
    { if: { ...bare, criterion: 'yes', symptoms: ['no', unrecorded], infection: ['no', unrecorded] }, then: 'ask', per: 'aaoms-2022: staging', asking: ['symptoms', 'infection'] },
    { if: { ...noCriterion, symptoms: 'yes' }, then: '2', per: 'aaoms-2022: staging' },
    { if: { ...noCriterion, symptoms: ['no', unrecorded], infection: 'yes' }, then: '2', per: 'aaoms-2022: staging' },
    { if: { ...noCriterion, symptoms: 'no', infection: 'no' }, then: '1', per: 'aaoms-2022: staging' },
    { if: { ...noCriterion, symptoms: unrecorded, infection: ['no', unrecorded] }, then: 'ask', per: 'aaoms-2022: staging' },
    { if: { ...noCriterion, symptoms: 'no', infection: unrecorded }, then: 'ask', per: 'aaoms-2022: staging' },
    { if: { ...counts, bone: ['absent', 'closed'], criterion: 'yes' }, then: 'ask', per: 'aaoms-2022: staging', asking: ['bone'] },
    { if: { ...counts, bone: ['absent', 'closed'], criterion: ['no', unrecorded] }, then: '0', per: 'aaoms-2022: stage-0' },
  ],
  safest: ['3', '2', '1', '0'],
})
