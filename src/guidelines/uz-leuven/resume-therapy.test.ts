import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { resumeTherapy } from './resume-therapy.ts'

const wound = { invasive: 'yes', stage: 'recent', drug: 'other' }

tryVignettes({ describe, expect, test }, resumeTherapy, [
  ['A filling stops nothing.', { ...wound, invasive: 'no' }, []],
  ['A planned extraction: not yet a question.', { ...wound, stage: 'planned' }, []],
  ['Alendronate went on: nothing to resume.', { ...wound, drug: 'none' }, []],
  ['Mucosa healed after an extraction: zoledronate may go on.', { ...wound, healing: 'complete' }, 'resume'],
  ['Not healed: wait.', { ...wound, healing: 'incomplete' }, 'wait'],
  ['Healing not recorded: wait, and ask.', wound, 'wait'],
  ['Prolia waits too, but never past its last safe day.', { ...wound, drug: 'denosumab-60', healing: 'incomplete' }, 'wait'],
])
