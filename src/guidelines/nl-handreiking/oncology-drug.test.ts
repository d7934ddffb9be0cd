import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { oncologyDrug } from './oncology-drug.ts'

const may = { kidney: 'from-35', bisphosphonate: 'no', zoledronate: 'no', denosumab: 'no' }
const breast = { for: 'breast', ...may }
const lung = { for: 'lung', expectancy: 6, significant: 'yes', ...may }

tryVignettes({ describe, expect, test }, oncologyDrug, [
  ['Breast cancer with bone metastases: three drugs.', breast, ['zoledronate-4mg', 'denosumab-120mg', 'pamidronate-90mg']],
  ['Breast cancer, clearance below 30: denosumab.', { ...breast, kidney: 'below-30' }, 'denosumab-120mg'],
  ['Lung cancer, six months and significant metastases: zoledronate or denosumab.', lung, ['zoledronate-4mg', 'denosumab-120mg']],
  ['Lung cancer, exactly 3.0 months: eligible.', { ...lung, expectancy: 3 }, ['zoledronate-4mg', 'denosumab-120mg']],
  ['Lung cancer, 2.9 months: none.', { ...lung, expectancy: 2.9 }, 'none'],
  ['Lung cancer, 2.9 months, significance not recorded: none all the same.', { ...lung, expectancy: 2.9, significant: undefined }, 'none'],
  ['Lung cancer, six months, metastases of no weight: none.', { ...lung, significant: 'no' }, 'none'],
  ['Lung cancer, life expectancy not recorded: asked.', { ...lung, expectancy: undefined }, 'ask life-expectancy'],
  ['Lung cancer, significance not recorded: asked.', { ...lung, significant: undefined }, 'ask significant-bone-metastases'],
  ['Lung cancer, 2.97 months: none.', { ...lung, expectancy: 2.97 }, 'none'],
  ['Lung cancer, metastases of no weight, expectancy not recorded: none.', { ...lung, significant: 'no', expectancy: undefined }, 'none'],
  ['Lung cancer, clearance below 30: denosumab.', { ...lung, kidney: 'below-30' }, 'denosumab-120mg'],
  ['Breast cancer, allergic to all: none is named.', { ...breast, bisphosphonate: 'yes', zoledronate: 'yes', denosumab: 'yes' }, []],
  ['Lung cancer, allergic to both: none is named.', { ...lung, zoledronate: 'yes', denosumab: 'yes' }, []],
  ['Prostate cancer: not in these documents.', { ...breast, for: 'prostate' }, []],
])
