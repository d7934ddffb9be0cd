import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { adjuvantDrug, hypercalcaemiaDrug, oncologyDrug, oncologyDrugSecondLine } from './oncology-drug.ts'

const breast = { for: 'breast', kidney: 'from-35', zoledronate: 'no', denosumab: 'no' }
const prostate = { ...breast, for: 'prostate' }
const myeloma = { ...breast, for: 'myeloma' }

tryVignettes({ describe, expect, test }, oncologyDrug, [
  ['Nothing to choose.', { ...breast, for: 'none' }, []],
  ['Breast cancer in the bone: zoledronate or denosumab.', breast, ['zoledronate-4mg', 'denosumab-120mg']],
  ['Clearance 32: still a bisphosphonate, in a lower dose.', { ...breast, kidney: '30-to-35' }, ['zoledronate-4mg', 'denosumab-120mg']],
  ['Clearance 29: denosumab alone.', { ...breast, kidney: 'below-30' }, 'denosumab-120mg'],
  ['Allergic to zoledronate: denosumab alone.', { ...breast, zoledronate: 'yes' }, 'denosumab-120mg'],
  ['Clearance not recorded: both are shown.', { ...breast, kidney: undefined }, ['zoledronate-4mg', 'denosumab-120mg']],
  ['Castration-resistant prostate cancer under hormones: both.', { ...prostate, resistant: 'yes', hormones: 'yes' }, ['zoledronate-4mg', 'denosumab-120mg']],
  ['Prostate cancer under hormones, still sensitive: none.', { ...prostate, resistant: 'no', hormones: 'yes' }, 'none'],
  ['Prostate cancer under hormones, resistance not recorded: none.', { ...prostate, hormones: 'yes' }, 'none'],
  ['Prostate cancer, not resistant, no hormones on a recorded list: both.', { ...prostate, resistant: 'no', hormones: 'no' }, ['zoledronate-4mg', 'denosumab-120mg']],
  ['Prostate cancer, not resistant, no medication list: hormones are asked.', { ...prostate, resistant: 'no' }, 'ask prostate-hormone-treatment'],
  ['Prostate cancer, no hormones, resistance not recorded: asked.', { ...prostate, hormones: 'no' }, 'ask castration-resistant'],
  ['Myeloma: zoledronate.', myeloma, 'zoledronate-4mg'],
  ['Myeloma, clearance below 30: denosumab.', { ...myeloma, kidney: 'below-30' }, 'denosumab-120mg'],
  ['Myeloma in relapse: zoledronate again.', { ...myeloma, for: 'myeloma-again' }, 'zoledronate-4mg'],
  ['Lung cancer: Leuven says nothing of its own.', { ...breast, for: 'lung' }, []],
  ['Lung cancer in a man under goserelin, or without: nothing either.', { ...breast, for: 'lung', resistant: 'yes', hormones: 'yes' }, []],
  ['The same, prostate cancer of old without hormones.', { ...breast, for: 'lung', resistant: 'no', hormones: 'no' }, []],
  ['The same, hormones going on.', { ...breast, for: 'lung', hormones: 'yes' }, []],
  ['The same, hormones not recorded.', { ...breast, for: 'lung', resistant: 'no' }, []],
  ['Lung cancer, clearance below 30: nothing.', { ...breast, for: 'lung', kidney: 'below-30' }, []],
  ['Castration-resistant, hormones not recorded: they do not matter.', { ...prostate, resistant: 'yes' }, ['zoledronate-4mg', 'denosumab-120mg']],
  ['Castration-resistant, clearance below 30: denosumab.', { ...prostate, resistant: 'yes', hormones: 'yes', kidney: 'below-30' }, 'denosumab-120mg'],
  ['Not resistant, no hormones, clearance below 30: denosumab.', { ...prostate, resistant: 'no', hormones: 'no', kidney: 'below-30' }, 'denosumab-120mg'],
  ['Myeloma in relapse, clearance below 30: denosumab.', { ...myeloma, for: 'myeloma-again', kidney: 'below-30' }, 'denosumab-120mg'],
  ...[{ for: 'breast' }, { for: 'prostate', resistant: 'yes', hormones: 'yes' }, { for: 'prostate', resistant: 'no', hormones: 'no' }, { for: 'myeloma' }, { for: 'myeloma-again' }, { for: 'myeloma', kidney: 'below-30' }].map(
    (who, i) => [`Pregnant or allergic to both: no drug is named (${i + 1}).`, { ...breast, zoledronate: 'yes', denosumab: 'yes', ...who }, []] as const,
  ),
])

const second = { for: 'breast', kidney: 'from-35', bisphosphonate: 'no', order: 'no' }

tryVignettes({ describe, expect, test }, oncologyDrugSecondLine, [
  ['Breast cancer: pamidronate may be considered.', second, 'pamidronate-90mg'],
  ['Castration-resistant prostate cancer: pamidronate may be considered.', { ...second, for: 'prostate', resistant: 'yes' }, 'pamidronate-90mg'],
  ['Prostate cancer, not resistant: no pamidronate.', { ...second, for: 'prostate', resistant: 'no' }, []],
  ['Myeloma: pamidronate.', { ...second, for: 'myeloma' }, 'pamidronate-90mg'],
  ['Myeloma, denosumab ordered: kept away from.', { ...second, for: 'myeloma', order: 'yes' }, ['pamidronate-90mg', 'denosumab-120mg']],
  ['Breast cancer, denosumab ordered: no word against it.', { ...second, order: 'yes' }, 'pamidronate-90mg'],
  ['Myeloma in relapse: the same.', { ...second, for: 'myeloma-again', order: 'yes' }, ['pamidronate-90mg', 'denosumab-120mg']],
  ['Myeloma, clearance below 30: neither here.', { ...second, for: 'myeloma', kidney: 'below-30', order: 'yes' }, []],
  ['Myeloma in relapse, clearance below 30: neither.', { ...second, for: 'myeloma-again', kidney: 'below-30' }, []],
  ['Breast cancer, clearance below 30: no pamidronate.', { ...second, kidney: 'below-30' }, []],
  ['Castration-resistant, clearance below 30: no pamidronate.', { ...second, for: 'prostate', resistant: 'yes', kidney: 'below-30' }, []],
  ['Lung cancer in a man with resistant prostate cancer of old: nothing.', { ...second, for: 'lung', resistant: 'yes' }, []],
  ['Breast cancer, allergy to bisphosphonates: none.', { ...second, bisphosphonate: 'yes' }, []],
  ['Castration-resistant, allergy: none.', { ...second, for: 'prostate', resistant: 'yes', bisphosphonate: 'yes' }, []],
  ['Myeloma, allergy: only the word on denosumab.', { ...second, for: 'myeloma', bisphosphonate: 'yes', order: 'yes' }, 'denosumab-120mg'],
  ['Myeloma in relapse, allergy: the same.', { ...second, for: 'myeloma-again', bisphosphonate: 'yes', order: 'yes' }, 'denosumab-120mg'],
])

const adjuvant = { for: 'postmenopausal', kidney: 'from-35', tablets: 'none', bisphosphonate: 'no', zoledronate: 'no', denosumab: 'no' }
const three = ['alendronate-70mg-weekly', 'zoledronate-4mg-6-monthly', 'denosumab-60mg-6-monthly']

tryVignettes({ describe, expect, test }, adjuvantDrug, [
  ['After breast cancer, past the menopause: three options.', adjuvant, three],
  ['Clearance not recorded: three options still.', { ...adjuvant, kidney: undefined }, three],
  ['Clearance 34: no alendronate.', { ...adjuvant, kidney: '30-to-35' }, three.slice(1)],
  ['Clearance 29: denosumab alone.', { ...adjuvant, kidney: 'below-30' }, 'denosumab-60mg-6-monthly'],
  ['Oesophageal disease: no tablets.', { ...adjuvant, tablets: 'oesophagus' }, three.slice(1)],
  ['Before the menopause: nothing here.', { ...adjuvant, for: 'premenopausal' }, []],
  ['Allergy to bisphosphonates: denosumab.', { ...adjuvant, bisphosphonate: 'yes', zoledronate: 'yes' }, 'denosumab-60mg-6-monthly'],
  ['Allergy to denosumab: the two others.', { ...adjuvant, denosumab: 'yes' }, three.slice(0, 2)],
  ['Menopause not recorded: asked.', { ...adjuvant, for: undefined }, 'ask adjuvant-choice'],
])

tryVignettes({ describe, expect, test }, hypercalcaemiaDrug, [
  ['Hypercalcaemia of malignancy: water first.', { hypercalcaemia: 'yes' }, 'rehydrate-then-antiresorptive'],
  ['None.', { hypercalcaemia: 'no' }, []],
])
