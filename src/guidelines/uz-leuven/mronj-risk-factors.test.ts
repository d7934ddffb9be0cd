import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { mronjRiskFactors } from './mronj-risk-factors.ts'

const under = { applies: 'yes' }

tryVignettes({ describe, expect, test }, mronjRiskFactors, [
  ['No drug that matters, none planned: a smoker of 80 gets no list.', { applies: 'no', smoking: 'yes', age: 80, sex: 'female', surgery: 'yes', setting: 'other' }, []],
  ['Monthly zoledronate: nitrogen and the drip.', { ...under, nitrogen: 'yes', parenteral: 'yes' }, ['nitrogen-bisphosphonate', 'parenteral-route']],
  ['Alendronate the day before 4 years: not yet.', { ...under, oralMonths: 47.97 }, []],
  ['Alendronate for 4 years.', { ...under, oralMonths: 48 }, 'oral-over-4-years'],
  ['Sunitinib, prednisolone and docetaxel.', { ...under, antiangiogenic: 'yes', steroid: 'yes', chemotherapy: 'yes' }, ['antiangiogenic', 'corticosteroid', 'chemotherapy']],
  ['Lenalidomide for myeloma.', { ...under, immunomodulator: 'yes', myeloma: 'yes' }, ['immunomodulator', 'multiple-myeloma']],
  ['Molar 46 out, under monthly zoledronate.', { ...under, surgery: 'yes', setting: 'oncology-iv', molar: 'yes', mandible: 'yes' }, ['dentoalveolar-surgery', 'molar-site', 'mandible-site']],
  ['An extraction under alendronate.', { ...under, surgery: 'yes', setting: 'osteoporosis-oral' }, 'dentoalveolar-surgery'],
  ['An extraction before the first dose.', { ...under, surgery: 'yes', setting: 'other' }, 'dentoalveolar-surgery'],
  ['A neglected mouth.', { ...under, denture: 'yes', periodontal: 'yes', hygiene: 'yes', torus: 'yes' }, ['removable-denture', 'periodontal-or-periapical-disease', 'poor-oral-hygiene', 'torus-or-mylohyoid-ridge']],
  ['Haemoglobin 9.9 g/dL.', { ...under, haemoglobin: 9.9 }, 'haemoglobin-below-10'],
  ['Haemoglobin 10.0 g/dL is not below 10.', { ...under, haemoglobin: 10 }, []],
  ['Bleeding disorder, dialysis and diabetes.', { ...under, coagulopathy: 'yes', dialysis: 'yes', diabetes: 'yes' }, ['coagulopathy', 'dialysis', 'diabetes']],
  ['A heavy smoker.', { ...under, smoking: 'yes', obesity: 'yes' }, ['smoking', 'obesity']],
  ['Breast cancer, irradiated tonsil in the past.', { ...under, breast: 'yes', radiotherapy: 'yes' }, ['breast-cancer', 'head-neck-radiotherapy']],
  ['25-OH-D 49.9 nmol/L.', { ...under, vitaminD: 49.9 }, 'vitamin-d-deficiency'],
  ['25-OH-D 50 nmol/L is no deficiency here.', { ...under, vitaminD: 50 }, []],
  ['A woman of 64.', { ...under, sex: 'female', age: 64 }, 'female'],
  ['A man of 65.', { ...under, sex: 'male', age: 65 }, 'older-age'],
])
