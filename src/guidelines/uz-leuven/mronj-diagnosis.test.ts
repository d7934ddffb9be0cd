import { describe, expect, test } from 'vitest'
import { answerFor, tryVignettes } from '../../engine/vignettes.ts'
import { diagnosisOf } from '../../facts/mronj.ts'
import { mronjDiagnosis } from './mronj-diagnosis.ts'

const bare = { bone: 'present', drug: 'antiresorptive', radiotherapy: 'no', metastasis: 'no', signs: 'no' }

tryVignettes({ describe, expect, test }, mronjDiagnosis, [
  ['Closed at the last look, no complaints: healed.', { bone: 'closed', signs: 'no' }, 'healed'],
  ['Closed at the last look, complaints not noted: healed, and asked.', { bone: 'closed' }, 'healed'],
  ['Closed mucosa with new jaw pain under zoledronate is no healed lesion.', { bone: 'closed', signs: 'yes', drug: 'antiresorptive' }, 'stage-0-suspected'],
  ['Nothing exposed, nothing felt: nothing.', { bone: 'absent', signs: 'no', drug: 'antiresorptive' }, 'none'],
  ['Nothing exposed and nobody asked for pain.', { bone: 'absent', drug: 'antiresorptive' }, 'ask lesion-signs'],
  ['Nobody looked at the bone.', { drug: 'antiresorptive', signs: 'yes' }, 'ask exposed-bone'],
  ['A metastasis in the jaw explains the bare bone.', { ...bare, metastasis: 'yes', documented: 80, since: 90 }, 'not-mronj: jaw-metastasis'],
  ['A metastasis in the jaw explains the pain.', { bone: 'absent', signs: 'yes', metastasis: 'yes', drug: 'antiresorptive' }, 'not-mronj: jaw-metastasis'],
  ['Bare bone without a drug on the list is not MRONJ.', { ...bare, drug: 'none', documented: 80, since: 90 }, 'not-mronj: no-drug'],
  ['Jaw pain without a drug on the list is not stage 0.', { bone: 'absent', signs: 'yes', drug: 'none' }, 'not-mronj: no-drug'],
  ['Bare bone without a medication list asks what was taken.', { ...bare, drug: undefined, documented: 80, since: 90 }, 'ask mronj-drug'],
  ['Unexplained toothache under alendronate: stage 0 suspected.', { bone: 'absent', signs: 'yes', drug: 'antiresorptive' }, 'stage-0-suspected'],
  ['Day 55 at the last look is not 8 weeks.', { ...bare, documented: 55, since: 55 }, 'suspected'],
  ['Day 56 at the last look is 8 weeks.', { ...bare, documented: 56, since: 56 }, 'mronj'],
  ['Day 57 at the last look is 8 weeks.', { ...bare, documented: 57, since: 57 }, 'mronj'],
  ['Sunitinib alone counts.', { ...bare, drug: 'angiogenesis-inhibitor', documented: 70, since: 70 }, 'mronj'],
  ['Radiotherapy never asked about: the answer stands.', { ...bare, radiotherapy: undefined, documented: 70, since: 70 }, 'mronj'],
  ['All criteria, in an irradiated jaw: overlap.', { ...bare, radiotherapy: 'yes', documented: 70, since: 70 }, 'osteoradionecrosis-overlap'],
  ['Ten weeks since the first look, the last one in week 3: look again.', { ...bare, documented: 21, since: 70 }, 'suspected: re-examine'],
  ['Bare bone without any date is suspected until dated.', { ...bare }, 'suspected'],
  ['Eight weeks to the day since the first look, the last one in week 3: look again.', { ...bare, documented: 21, since: 56 }, 'suspected: re-examine'],
  ['Fifty-five days since the first look, the last one in week 3: wait for day 56.', { ...bare, documented: 21, since: 55 }, 'suspected'],
])

test('the diagnosis that other decisions rest on is what this table answers, for every combination', () => {
  const yesNo = ['yes', 'no', undefined] as const
  let tried = 0
  for (const bone of ['present', 'closed', 'absent'] as const)
    for (const signs of yesNo)
      for (const metastasis of yesNo)
        for (const drug of ['antiresorptive', 'angiogenesis-inhibitor', 'none', undefined] as const)
          for (const radiotherapy of yesNo)
            for (const days of [0, 55, 56, 57, undefined]) {
              const told = { bone, signs, metastasis, drug, radiotherapy, documented: days, since: days }
              const fact = diagnosisOf({ bone, signs, metastasis, drug, radiotherapy, days })
              expect(answerFor(mronjDiagnosis, told)[0]?.outcome, JSON.stringify(told)).toBe(fact ?? 'ask')
              tried++
            }
  expect(tried).toBe(3 * 3 * 3 * 4 * 3 * 5)
})
