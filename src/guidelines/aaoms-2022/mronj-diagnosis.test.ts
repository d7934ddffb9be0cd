import { describe, expect, test } from 'vitest'
import { tryVignettes, type Vignette } from '../../engine/vignettes.ts'
import { aaoms2014MronjDiagnosis } from '../aaoms-2014/mronj-diagnosis.ts'
import { masccMronjDiagnosis } from '../mascc-isoo-asco-2019/mronj-diagnosis.ts'
import { aaoms2022MronjDiagnosis } from './mronj-diagnosis.ts'

const bare = { bone: 'present', drug: 'antiresorptive', radiotherapy: 'no', metastasis: 'no', signs: 'no' }
const common: readonly Vignette[] = [
  ['Closed at the last look: healed.', { bone: 'closed', signs: 'no' }, 'healed'],
  ['Nothing exposed, nothing felt: nothing.', { bone: 'absent', signs: 'no' }, 'none'],
  ['Nothing exposed and nobody asked for pain.', { bone: 'absent' }, 'ask lesion-signs'],
  ['A metastasis in the jaw explains the bare bone.', { ...bare, metastasis: 'yes' }, 'not-mronj: jaw-metastasis'],
  ['A metastasis in the jaw explains the pain.', { bone: 'absent', signs: 'yes', metastasis: 'yes' }, 'not-mronj: jaw-metastasis'],
  ['No drug of the definition: not MRONJ.', { ...bare, drug: 'none', documented: 80, since: 80 }, 'not-mronj: no-drug'],
  ['Pain without a drug of the definition.', { bone: 'absent', signs: 'yes', drug: 'none' }, 'not-mronj: no-drug'],
  ['Day 55.', { ...bare, documented: 55, since: 55 }, 'suspected'],
  ['Day 57.', { ...bare, documented: 57, since: 57 }, 'mronj'],
  ['An irradiated jaw: overlap.', { ...bare, radiotherapy: 'yes', documented: 57, since: 57 }, 'osteoradionecrosis-overlap'],
  ['The last look was in week 3, ten weeks ago the first.', { ...bare, documented: 21, since: 70 }, 'suspected: re-examine'],
  ['No date at all.', bare, 'suspected'],
]

const run = { describe, expect, test }
tryVignettes(run, aaoms2022MronjDiagnosis, [
  ...common,
  ['Day 56 is not more than 8 weeks.', { ...bare, documented: 56, since: 56 }, 'suspected'],
  ['Sunitinib alone does not count.', { ...bare, drug: 'angiogenesis-inhibitor', documented: 80, since: 80 }, 'not-mronj: no-drug'],
  ['Dull jaw pain under denosumab: stage 0 suspected.', { bone: 'absent', signs: 'yes', drug: 'antiresorptive' }, 'stage-0-suspected'],
  ['Day 57 since the first look, the last one in week 3: look again.', { ...bare, documented: 21, since: 57 }, 'suspected: re-examine'],
])
tryVignettes(run, aaoms2014MronjDiagnosis, [
  ...common,
  ['Day 56 is at least 8 weeks.', { ...bare, documented: 56, since: 56 }, 'mronj'],
  ['Sunitinib alone counts.', { ...bare, drug: 'angiogenesis-inhibitor', documented: 80, since: 80 }, 'mronj'],
  ['Dull jaw pain under denosumab: stage 0 suspected.', { bone: 'absent', signs: 'yes', drug: 'antiresorptive' }, 'stage-0-suspected'],
  ['Day 56 since the first look, the last one in week 3: look again.', { ...bare, documented: 21, since: 56 }, 'suspected: re-examine'],
])
tryVignettes(run, masccMronjDiagnosis, [
  ...common,
  ['Day 56 is not more than 8 weeks.', { ...bare, documented: 56, since: 56 }, 'suspected'],
  ['Sunitinib alone counts.', { ...bare, drug: 'angiogenesis-inhibitor', documented: 80, since: 80 }, 'mronj'],
  ['Nothing is said of complaints without bare bone.', { bone: 'absent', signs: 'yes', drug: 'antiresorptive' }, []],
  ['Day 57 since the first look, the last one in week 3: look again.', { ...bare, documented: 21, since: 57 }, 'suspected: re-examine'],
])
