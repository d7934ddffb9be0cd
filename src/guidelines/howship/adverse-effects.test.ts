import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { adverseEffects } from './adverse-effects.ts'

const always = ['hypocalcaemia', 'atypical-femur-fracture', 'mronj', 'musculoskeletal-pain', 'hypersensitivity']
const byVein = [...always, 'acute-phase-reaction', 'renal-impairment']
const denosumab = [...always, 'flu-like', 'infection', 'cataract', 'abdominal']

tryVignettes({ describe, expect, test }, adverseEffects, [
  ['Zoledronate for metastases: fever and kidneys.', { drug: 'iv-bisphosphonate', mronj: 'oncology' }, byVein],
  ['Zoledronate after breast cancer: the same.', { drug: 'iv-bisphosphonate', mronj: 'adjuvant' }, byVein],
  ['Alendronate: the oesophagus, no acute phase.', { drug: 'oral-bisphosphonate', mronj: 'osteoporosis' }, [...always, 'oesophageal-irritation']],
  ['Denosumab: flu-like feeling, infection, cataract, abdomen; no kidneys.', { drug: 'denosumab', mronj: 'osteoporosis' }, denosumab],
  ['Denosumab, setting not known.', { drug: 'denosumab', mronj: 'unknown' }, denosumab],
])
