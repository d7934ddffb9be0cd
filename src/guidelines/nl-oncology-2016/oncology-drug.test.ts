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
  ...[{ for: 'breast' }, { for: 'prostate' }].map((who, i) => [`Clearance below 30: denosumab alone (${i + 1}).`, { ...may, ...who, kidney: 'below-30' }, 'denosumab-120mg'] as const),
  ...[{ for: 'breast' }, { for: 'prostate' }, { for: 'myeloma', thinBone: 'yes' }, { for: 'myeloma-again', thinBone: 'yes' }].map(
    (who, i) => [`Allergic to all: none is named (${i + 1}).`, { ...may, ...who, bisphosphonate: 'yes', zoledronate: 'yes', denosumab: 'yes' }, []] as const,
  ),
  ['Myeloma with osteopenia, clearance below 30: not by vein.', { for: 'myeloma', thinBone: 'yes', ...may, kidney: 'below-30' }, []],
  ['Lung cancer with osteopenia: not in this table.', { for: 'lung', thinBone: 'yes', ...may }, []],
  ['Myeloma in relapse, clearance below 30: not by vein.', { for: 'myeloma-again', thinBone: 'no', ...may, kidney: 'below-30' }, []],
])

const solid = { for: 'other', expectancy: 6, risk: 'yes', kidney: 'from-35', zoledronate: 'no', denosumab: 'no' }

tryVignettes({ describe, expect, test }, oncologyDrugToConsider, [
  ['Kidney cancer, six months, high risk: both may be considered.', solid, both],
  ['Lung cancer, 3.1 months, high risk: the same.', { ...solid, for: 'lung', expectancy: 3.1 }, both],
  ['Exactly 3 months: not more than three, none.', { ...solid, expectancy: 3 }, 'none'],
  ['Six months, risk not high: none.', { ...solid, risk: 'no' }, 'none'],
  ['Risk not high, expectancy not recorded: none.', { ...solid, expectancy: undefined, risk: 'no' }, 'none'],
  ['3.03 months, high risk: both may be considered.', { ...solid, expectancy: 3.03 }, both],
  ['Clearance below 30: denosumab.', { ...solid, kidney: 'below-30' }, 'denosumab-120mg'],
  ['Allergic to both: none is named.', { ...solid, zoledronate: 'yes', denosumab: 'yes' }, []],
  ['Breast cancer, six months, high risk: not in this table.', { ...solid, for: 'breast' }, []],
  ['Breast cancer, two months, risk not high: not either.', { ...solid, for: 'breast', expectancy: 2, risk: 'no' }, []],
  ['Myeloma, allergic to denosumab: none is named.', { ...solid, for: 'myeloma', denosumab: 'yes' }, []],
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
  ['Prostate cancer treatment, allergic to both: none is named.', { ...loss, zoledronate: 'yes', denosumab: 'yes' }, []],
])
