/** Which stage is the lesion? S0379–S0399. Stage 3 wants symptoms or infection beside its criterion: without either it is asked. */
import { unrecorded } from '../../engine/condition.ts'
import { lesionBone, lesionInfection, lesionSymptoms, stage3Criterion } from '../../facts/lesion.ts'
import { mronjDrug, staged } from '../../facts/mronj.ts'
import { table } from '../citations.ts'
import { stageOutcomes } from '../mronj-stage-outcomes.ts'

const counts = { staged: 'yes', drug: ['antiresorptive', 'angiogenesis-inhibitor'] } as const
const bare = { ...counts, bone: 'present' } as const
const noCriterion = { ...bare, criterion: ['no', unrecorded] } as const

export const aaoms2014MronjStage = table({
  decision: 'mronj-stage',
  authority: 'aaoms-2014',
  actor: 'dentist',
  asks: { nl: 'Welk stadium heeft deze laesie?', en: 'Which stage is this lesion?' },
  reads: { staged, drug: mronjDrug, bone: lesionBone, criterion: stage3Criterion, symptoms: lesionSymptoms, infection: lesionInfection },
  outcomes: stageOutcomes,
  rows: [
    { if: { staged: 'no' }, then: 'silent', per: 'S0390' },
    { if: { staged: 'yes', drug: 'none' }, then: 'silent', per: 'S0390' },
    { if: { ...bare, criterion: 'yes', symptoms: 'yes' }, then: '3', per: ['S0395', 'S0396', 'S0397', 'S0398', 'S0399'] },
    { if: { ...bare, criterion: 'yes', symptoms: ['no', unrecorded], infection: 'yes' }, then: '3', per: ['S0395', 'S0396', 'S0397', 'S0398', 'S0399'] },
    { if: { ...bare, criterion: 'yes', symptoms: ['no', unrecorded], infection: ['no', unrecorded] }, then: 'ask', per: ['S0395', 'S0396', 'S0397', 'S0398', 'S0399'], asking: ['symptoms', 'infection'] },
    { if: { ...noCriterion, symptoms: 'yes' }, then: '2', per: ['S0391', 'S0392', 'S0393'] },
    { if: { ...noCriterion, symptoms: ['no', unrecorded], infection: 'yes' }, then: '2', per: ['S0391', 'S0392', 'S0393'] },
    { if: { ...noCriterion, symptoms: 'no', infection: 'no' }, then: '1', per: 'S0390' },
    { if: { ...noCriterion, symptoms: unrecorded, infection: ['no', unrecorded] }, then: 'ask', per: ['S0391', 'S0392', 'S0393'] },
    { if: { ...noCriterion, symptoms: 'no', infection: unrecorded }, then: 'ask', per: ['S0391', 'S0392', 'S0393'] },
    { if: { ...counts, bone: ['absent', 'closed'], criterion: 'yes' }, then: 'ask', per: ['S0395', 'S0396', 'S0397', 'S0398', 'S0399'], asking: ['bone'] },
    { if: { ...counts, bone: ['absent', 'closed'], criterion: ['no', unrecorded] }, then: '0', per: ['S0380', 'S0381'] },
  ],
  safest: ['3', '2', '1', '0'],
})
