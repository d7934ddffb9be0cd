import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { adjuvantBeforeMenopause, boneLossDrug, oncologyDrug, oncologyDrugToConsider } from './oncology-drug.ts'

const may = { kidney: 'from-35', bisphosphonate: 'no', zoledronate: 'no', denosumab: 'no' }
const both = ['zoledronate-4mg', 'denosumab-120mg']

tryVignettes({ describe, expect, test }, oncologyDrug, [
  ['Breast cancer in the bone: both.', { for: 'breast', ...may }, both],
  ['Prostate cancer in the bone, hormones or not: both.', { for: 'prostate', ...may }, both],
  ['Myeloma with osteopenia: zoledronate or pamidronate.', { for: 'myeloma', thinBone: 'yes', ...may }, ['zoledronate-4mg', 'pamidronate-90mg']],
  ['Myeloma without it: nothing said.', { for: 'myeloma', thinBone: 'no', ...may }, []],
  ['Myeloma in relapse: restart.', { for: 'myeloma-again', thinBone: 'no', ...may }, ['zoledronate-4mg', 'pamidronate-90mg']],
  ['Myeloma in relapse, clearance below 30: not by vein.', { for: 'myeloma-again', thinBone: 'no', ...may, kidney: 'below-30' }, []],
])

const solid = { for: 'other', expectancy: 6, risk: 'yes', kidney: 'from-35', zoledronate: 'no', denosumab: 'no' }

tryVignettes({ describe, expect, test }, oncologyDrugToConsider, [
  ['Kidney cancer, six months, high risk: both may be considered.', solid, both],
  ['Lung cancer, 3.1 months, high risk: the same.', { ...solid, for: 'lung', expectancy: 3.1 }, both],
  ['Exactly 3 months: not more than three, none.', { ...solid, expectancy: 3 }, 'none'],
  ['Six months, risk not high: none.', { ...solid, risk: 'no' }, 'none'],
  ['Myeloma: denosumab possibly, not registered in 2016.', { ...solid, for: 'myeloma' }, 'denosumab-120mg'],
])

tryVignettes({ describe, expect, test }, adjuvantBeforeMenopause, [
  ['Before the menopause: benefit not shown.', { for: 'premenopausal' }, 'none'],
  ['Past the menopause: nothing here.', { for: 'postmenopausal' }, []],
  ['Not recorded: nothing here.', {}, []],
])

const loss = { loss: 'prostate', kidney: 'from-35', zoledronate: 'no', denosumab: 'no' }

tryVignettes({ describe, expect, test }, boneLossDrug, [
  ['Breast cancer treatment: as in osteoporosis.', { ...loss, loss: 'breast' }, 'as-osteoporosis'],
  ['Prostate cancer treatment: zoledronate or denosumab 60 mg.', loss, ['zoledronate-6-12-monthly', 'denosumab-60mg-6-monthly']],
  ['Clearance below 30: denosumab.', { ...loss, kidney: 'below-30' }, 'denosumab-60mg-6-monthly'],
  ['None.', { ...loss, loss: 'none' }, []],
])
