import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { dentalProcedure } from './dental-procedure.ts'

const osteoporosis = { exposure: 'lower', lesion: 'no', needed: 'no', factor: 'no', drug: 'oral-bisphosphonate', infused: 'no' }
const oncology = { exposure: 'high', lesion: 'no', needed: 'no', factor: 'no', drug: 'iv-bisphosphonate', infused: 'yes', duration: 12 }

tryVignettes({ describe, expect, test }, dentalProcedure, [
  ['A panoramic radiograph is no question for this table.', { work: 'not-dental', exposure: 'high' }, []],
  ['Scaling without a word on its depth is asked about under zoledronate.', { ...oncology, work: 'scaling' }, 'ask dental-work'],
  ['An extraction with no medication list is not judged.', { work: 'extraction', lesion: 'no' }, 'ask exposure-for-procedure'],
  ['Nothing relevant taken: an extraction has no restriction.', { work: 'extraction', exposure: 'none', lesion: 'no', settled: 'yes' }, 'no-restriction'],
  ['Bone metastases and no infusion on record: no restriction as far as is known, and the infusion is asked for.', { work: 'extraction', exposure: 'none', lesion: 'no' }, 'no-restriction'],
  ['Prolia worn off, and bare bone at the tooth: the lesion’s plan.', { work: 'extraction', exposure: 'none', lesion: 'yes' }, 'by-mronj-plan'],
  ['An implant under monthly zoledronate is not done, urgent or not.', { ...oncology, work: 'implant-or-graft', needed: 'yes' }, 'contraindicated'],
  ['A sequestrectomy follows the lesion’s plan.', { ...oncology, work: 'mronj-surgery' }, 'by-mronj-plan'],
  ['A loose tooth in a necrotic area follows the lesion’s plan.', { ...oncology, work: 'extraction', lesion: 'yes' }, 'by-mronj-plan'],
  ['An implant beside a lesion under Prolia follows the lesion’s plan.', { ...osteoporosis, work: 'implant-or-graft', lesion: 'yes' }, 'by-mronj-plan'],
  ['A filling is safe under zoledronate.', { ...oncology, work: 'safe' }, 'safe'],
  ['Orthodontics under zoledronate is blocked.', { ...oncology, work: 'orthodontics' }, 'orthodontics-blocked'],
  ['Orthodontics under alendronate is hampered.', { ...osteoporosis, work: 'orthodontics', duration: 12 }, 'orthodontics-hampered'],
  ['A painful molar under zoledronate comes out under the protocol.', { ...oncology, work: 'extraction', needed: 'yes' }, 'proceed-with-protocol'],
  ['Root banking under zoledronate goes under the protocol.', { ...oncology, work: 'root-banking' }, 'proceed-with-protocol'],
  ['A painless molar under zoledronate is better kept.', { ...oncology, work: 'extraction' }, 'prefer-conservative'],
  ['Apical surgery under zoledronate is elective and not done.', { ...oncology, work: 'other-surgery' }, 'contraindicated'],
  ['Subgingival scaling after 2 years of alendronate is safe.', { ...osteoporosis, work: 'subgingival-scaling', duration: 24 }, 'safe'],
  ['The day before 4 years of alendronate an extraction proceeds.', { ...osteoporosis, work: 'extraction', duration: 47.97 }, 'proceed-with-protocol'],
  ['From 4 years of alendronate the prescriber is consulted first.', { ...osteoporosis, work: 'extraction', duration: 48 }, 'consult-first'],
  ['With prednisolone the prescriber is consulted, even in the first year.', { ...osteoporosis, work: 'extraction', factor: 'yes', duration: 10 }, 'consult-first'],
  ['An implant the day before 3 years of alendronate proceeds.', { ...osteoporosis, work: 'implant-or-graft', duration: 35.97 }, 'proceed-with-protocol'],
  ['An implant from 3 years of alendronate asks the prescriber first.', { ...osteoporosis, work: 'implant-or-graft', duration: 36 }, 'consult-first'],
  ['An implant after 4 years of alendronate asks the prescriber first.', { ...osteoporosis, work: 'implant-or-graft', duration: 48 }, 'consult-first'],
  ['An implant under Prolia asks the prescriber first.', { ...osteoporosis, work: 'implant-or-graft', drug: 'denosumab-60', duration: 0 }, 'consult-first'],
  ['An implant under alendronate with prednisolone asks the prescriber first.', { ...osteoporosis, work: 'implant-or-graft', factor: 'yes', duration: 12 }, 'consult-first'],
  ['An extraction under alendronate of unknown duration asks since when.', { ...osteoporosis, work: 'extraction' }, 'ask bisphosphonate-months'],
])
