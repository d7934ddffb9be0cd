import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { oncologyDrug } from './oncology-drug.ts'

const myeloma = { for: 'myeloma', kidney: 'from-35', zoledronate: 'no', denosumab: 'no' }

tryVignettes({ describe, expect, test }, oncologyDrug, [
  ['Myeloma: zoledronate, denosumab an option.', myeloma, ['zoledronate-4mg', 'denosumab-120mg']],
  ['Clearance below 30: denosumab.', { ...myeloma, kidney: 'below-30' }, 'denosumab-120mg'],
  ['Allergic to both: none is named.', { ...myeloma, zoledronate: 'yes', denosumab: 'yes' }, []],
  ['Another cancer: nothing.', { ...myeloma, for: 'breast' }, []],
])
