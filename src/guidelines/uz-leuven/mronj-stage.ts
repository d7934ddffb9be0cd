/** Which stage is the lesion? The highest that the findings give. S0379–S0401; the five criteria of stage 3 as contradictions B4. */
import { unrecorded } from '../../engine/condition.ts'
import { lesionBone, lesionInfection, lesionSymptoms, stage3Criterion } from '../../facts/lesion.ts'
import { staged } from '../../facts/mronj.ts'
import { table } from '../citations.ts'
import { stageOutcomes } from '../mronj-stage-outcomes.ts'

const bare = { staged: 'yes', bone: 'present' } as const
const noCriterion = { ...bare, criterion: ['no', unrecorded] } as const

export const mronjStage = table({
  decision: 'mronj-stage',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Welk stadium heeft deze laesie?', en: 'Which stage is this lesion?' },
  reads: { staged, bone: lesionBone, criterion: stage3Criterion, symptoms: lesionSymptoms, infection: lesionInfection },
  outcomes: stageOutcomes,
  rows: [
    { if: { staged: 'no' }, then: 'silent', per: 'S0379' },
    // Pain or infection not recorded changes nothing here, and is asked.
    { if: { ...bare, criterion: 'yes', symptoms: ['yes', 'no', unrecorded], infection: ['yes', 'no', unrecorded] }, then: '3', per: ['S0395', 'S0396', 'S0397', 'S0398', 'S0399', 'S0724', 'S0725', 'S0728', 'S1227'] },
    { if: { ...noCriterion, symptoms: 'yes' }, then: '2', per: ['S0391', 'S0392', 'S0393', 'S1226'] },
    { if: { ...noCriterion, symptoms: ['no', unrecorded], infection: 'yes' }, then: '2', per: ['S0391', 'S0393', 'S1226'] },
    { if: { ...noCriterion, symptoms: 'no', infection: 'no' }, then: '1', per: ['S0390', 'S0371', 'S1225'] },
    { if: { ...noCriterion, symptoms: unrecorded, infection: ['no', unrecorded] }, then: 'ask', per: ['S0390', 'S0391', 'howship: unknown-asks'] },
    { if: { ...noCriterion, symptoms: 'no', infection: unrecorded }, then: 'ask', per: ['S0390', 'S0391', 'howship: unknown-asks'] },
    // A sign of stage 3 without bare or probed bone is never stage 0: is there bone to be probed?
    { if: { staged: 'yes', bone: ['absent', 'closed'], criterion: 'yes' }, then: 'ask', per: ['S0371', 'S0395', 'howship: unknown-asks'], asking: ['bone'] },
    { if: { staged: 'yes', bone: ['absent', 'closed'], criterion: ['no', unrecorded] }, then: '0', per: ['S0380', 'S0381', 'S0382', 'S0383', 'S0384', 'S0385', 'S0386', 'S1224'] },
  ],
  safest: ['3', '2', '1', '0'],
})
