import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { resumeTherapy } from './resume-therapy.ts'

const wound = { invasive: 'yes', stage: 'recent', drug: 'other' }

tryVignettes({ describe, expect, test }, resumeTherapy, [
  ['A filling stops nothing.', { ...wound, invasive: 'no' }, []],
  ['Planned: not yet a question.', { ...wound, stage: 'planned' }, []],
  ['Nothing interrupted.', { ...wound, drug: 'none' }, []],
  ['Prolia never waits for bone.', { ...wound, drug: 'denosumab-60' }, []],
  ['Zoledronate waits for bone.', wound, 'wait'],
])
