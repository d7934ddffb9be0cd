import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { oncologyDrug, oncologyDrugOtherTumours } from './oncology-drug.ts'

const may = { kidney: 'from-35', zoledronate: 'no', denosumab: 'no' }
const both = ['zoledronate-4mg', 'denosumab-120mg']
const lung = { for: 'lung', expectancy: 3, significant: 'yes', ...may }

tryVignettes({ describe, expect, test }, oncologyDrug, [
  ['Breast cancer in the bone, symptoms or not: both.', { for: 'breast', ...may }, both],
  ['Castration-resistant prostate cancer: both.', { for: 'prostate', resistant: 'yes', ...may }, both],
  ['Prostate cancer that still answers to hormones: nothing said.', { for: 'prostate', resistant: 'no', ...may }, []],
  ['Lung cancer, 3.0 months: both.', lung, both],
  ['Lung cancer, 2.9 months: none.', { ...lung, expectancy: 2.9 }, 'none'],
  ['Lung cancer, no significant metastases: none.', { ...lung, significant: 'no' }, 'none'],
  ['Lung cancer, no significant metastases, expectancy not recorded: none.', { ...lung, significant: 'no', expectancy: undefined }, 'none'],
  ['Lung cancer, 2.97 months: none.', { ...lung, expectancy: 2.97 }, 'none'],
  ...[{ for: 'breast' }, { for: 'prostate', resistant: 'yes' }, { for: 'lung', expectancy: 3, significant: 'yes' }].flatMap(
    (who, i) =>
      [
        [`Clearance below 30: denosumab alone (${i + 1}).`, { ...may, ...who, kidney: 'below-30' }, 'denosumab-120mg'],
        [`Allergic to both: none is named (${i + 1}).`, { ...may, ...who, zoledronate: 'yes', denosumab: 'yes' }, []],
      ] as const,
  ),
  ['Myeloma, allergic to zoledronate: none is named.', { for: 'myeloma', ...may, zoledronate: 'yes' }, []],
  ['Myeloma with poor kidneys, allergic to denosumab: none is named.', { for: 'myeloma', ...may, kidney: 'below-30', denosumab: 'yes' }, []],
  ['Kidney cancer with poor kidneys: not in this table.', { for: 'other', ...may, kidney: 'below-30' }, []],
  ['Myeloma at diagnosis: zoledronate.', { for: 'myeloma', ...may }, 'zoledronate-4mg'],
  ['Myeloma with poor kidneys: denosumab.', { for: 'myeloma', ...may, kidney: 'below-30' }, 'denosumab-120mg'],
])

const other = { for: 'other', expectancy: 6, risk: 'yes', ...may }

tryVignettes({ describe, expect, test }, oncologyDrugOtherTumours, [
  ['Kidney cancer, six months, high risk: to be considered.', other, both],
  ['Exactly 3.0 months: to be considered.', { ...other, expectancy: 3 }, both],
  ['2.9 months: none.', { ...other, expectancy: 2.9 }, 'none'],
  ['Six months, risk not high: none.', { ...other, risk: 'no' }, 'none'],
  ['Risk not recorded: asked.', { ...other, risk: undefined }, 'ask high-skeletal-event-risk'],
  ['Breast cancer: not here.', { ...other, for: 'breast' }, []],
  ['Breast cancer, 2 months, risk not high: not here either.', { ...other, for: 'breast', expectancy: 2, risk: 'no' }, []],
  ['2.97 months: none.', { ...other, expectancy: 2.97 }, 'none'],
  ['Risk not high, expectancy not recorded: none.', { ...other, expectancy: undefined, risk: 'no' }, 'none'],
  ['Clearance below 30: denosumab.', { ...other, kidney: 'below-30' }, 'denosumab-120mg'],
  ['Allergic to both: none is named.', { ...other, zoledronate: 'yes', denosumab: 'yes' }, []],
])
