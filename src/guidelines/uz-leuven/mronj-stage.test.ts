import { describe, expect, test } from 'vitest'
import { answerFor, tryVignettes, type Vignette } from '../../engine/vignettes.ts'
import { stagesOf } from '../../facts/mronj.ts'
import { aaoms2014MronjStage } from '../aaoms-2014/mronj-stage.ts'
import { aaoms2022MronjStage } from '../aaoms-2022/mronj-stage.ts'
import { mronjStage } from './mronj-stage.ts'
import { mronjStageAtRisk } from './mronj-stage-at-risk.ts'

const run = { describe, expect, test }
const bare = { staged: 'yes', bone: 'present', criterion: 'no' }
const common: readonly Vignette[] = [
  ['A lesion that is no jaw necrosis has no stage.', { staged: 'no', bone: 'present' }, []],
  ['A fracture with pain and infection.', { ...bare, criterion: 'yes', symptoms: 'yes', infection: 'yes' }, '3'],
  ['A fistula to the skin with pus, pain not noted.', { ...bare, criterion: 'yes', infection: 'yes' }, '3'],
  ['Bare bone with pain.', { ...bare, symptoms: 'yes' }, '2'],
  ['Bare bone with pus and no pain.', { ...bare, symptoms: 'no', infection: 'yes' }, '2'],
  ['Bone probed through a fistula, no pain, no infection.', { ...bare, symptoms: 'no', infection: 'no' }, '1'],
  ['Stage 1 also while nobody noted the signs of stage 3: they are asked.', { ...bare, criterion: undefined, symptoms: 'no', infection: 'no' }, '1'],
  ['Bare bone and nobody noted pain.', { ...bare, infection: 'no' }, 'ask lesion-symptoms'],
  ['Bare bone and nobody noted infection.', { ...bare, symptoms: 'no' }, 'ask lesion-infection'],
  ['A fracture without bare or probed bone is never stage 0.', { ...bare, bone: 'absent', criterion: 'yes' }, 'ask exposed-bone'],
  ['Unexplained toothache, no bare bone.', { ...bare, bone: 'absent', symptoms: 'yes' }, '0'],
]
tryVignettes(run, mronjStage, [
  ...common,
  ['A fracture: pain and infection unknown changes nothing.', { ...bare, criterion: 'yes' }, '3'],
  ['A communication with the sinus without complaints.', { ...bare, criterion: 'yes', symptoms: 'no', infection: 'no' }, '3'],
])
const drug = { drug: 'antiresorptive' }
const also = common.map(([story, told, answer]): Vignette => [story, { ...told, ...drug }, answer])
tryVignettes(run, aaoms2022MronjStage, [
  ...also,
  ['A fracture without pain or infection fits no stage: asked.', { ...bare, ...drug, criterion: 'yes', symptoms: 'no', infection: 'no' }, 'ask lesion-symptoms, lesion-infection'],
  ['Sunitinib alone is not staged.', { ...bare, drug: 'angiogenesis-inhibitor', symptoms: 'yes' }, []],
])
tryVignettes(run, aaoms2014MronjStage, [
  ...also,
  ['A fracture without pain or infection fits no stage: asked.', { ...bare, ...drug, criterion: 'yes', symptoms: 'no', infection: 'no' }, 'ask lesion-symptoms, lesion-infection'],
  ['Sunitinib alone is staged.', { ...bare, drug: 'angiogenesis-inhibitor', symptoms: 'yes' }, '2'],
  ['Without a drug nothing is staged.', { ...bare, drug: 'none', symptoms: 'yes' }, []],
])
tryVignettes(run, mronjStageAtRisk, [
  ['A lesion is staged by itself.', { mouth: 'lesion', under: 'yes' }, []],
  ['Years of alendronate and a sound mouth.', { mouth: 'nothing', under: 'yes' }, 'at-risk'],
  ['No bone drug, sound mouth.', { mouth: 'nothing', under: 'no' }, []],
  ['Bare bone noted at no lesion, under Prolia.', { mouth: 'loose-findings', under: 'yes' }, 'ask jaw-lesion'],
  ['Jaw pain noted at no lesion, no bone drug.', { mouth: 'loose-findings', under: 'no' }, []],
])

test('the stage that other decisions rest on is what this table answers, for every combination', () => {
  const yesNo = ['yes', 'no', undefined] as const
  for (const bone of ['present', 'closed', 'absent'] as const)
    for (const criterion of yesNo)
      for (const symptoms of yesNo)
        for (const infection of yesNo) {
          const stages = stagesOf({ bone, criterion, symptoms, infection })
          const told = { staged: 'yes', bone, criterion, symptoms, infection }
          expect(answerFor(mronjStage, told)[0]?.outcome, JSON.stringify(told)).toBe(stages.length === 1 ? stages[0] : 'ask')
        }
})
