import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../engine/vignettes.ts'
import { calciumSupplementCbo } from './cbo-2011/calcium-supplement.ts'
import { vitaminDSupplementCbo } from './cbo-2011/vitamin-d-supplement.ts'
import { calciumSupplementEsmo } from './esmo-2014/calcium-supplement.ts'
import { vitaminDSupplementEsmo } from './esmo-2014/vitamin-d-supplement.ts'
import { vitaminDSupplementGr } from './gezondheidsraad/vitamin-d-supplement.ts'
import { noCalciumInHypercalcaemia } from './howship/calcium-supplement.ts'
import { noVitaminDInHypercalcaemia } from './howship/vitamin-d-supplement.ts'
import { calciumSupplementNhg } from './nhg/calcium-supplement.ts'
import { vitaminDSupplementNhg } from './nhg/vitamin-d-supplement.ts'
import { vitaminDSupplementHandreiking } from './nl-handreiking/vitamin-d-supplement.ts'
import { vitaminDSupplementLeuven } from './uz-leuven/vitamin-d-supplement.ts'

const run = { describe, expect, test }
const bone = { rules: 'osteoporosis', high: 'no' }
const cancer = { rules: 'cancer', high: 'no' }

tryVignettes(run, calciumSupplementNhg, [
  ['No dairy.', { ...bone, dairy: 0 }, '1000-mg'],
  ['Half a portion.', { ...bone, dairy: 0.5 }, '1000-mg'],
  ['One portion.', { ...bone, dairy: 1 }, '500-mg'],
  ['Three portions.', { ...bone, dairy: 3 }, '500-mg'],
  ['Between three and four.', { ...bone, dairy: 3.5 }, '500-mg'],
  ['Four portions.', { ...bone, dairy: 4 }, 'none'],
  ['Nobody asked.', bone, 'ask dairy-portions-per-day'],
  ['Calcium is high.', { ...bone, high: 'yes', dairy: 0 }, []],
  ['Metastases: other rules.', { ...cancer, dairy: 0 }, []],
])
tryVignettes(run, calciumSupplementCbo, [
  ['No dairy.', { ...bone, dairy: 0 }, '1000-mg'],
  ['One portion.', { ...bone, dairy: 1 }, '500-1000-mg'],
  ['Three portions.', { ...bone, dairy: 3 }, '500-1000-mg'],
  ['Four portions.', { ...bone, dairy: 4 }, 'none'],
  ['Calcium is high.', { ...bone, high: 'yes', dairy: 0 }, []],
  ['No bone drug, nothing asked.', { rules: 'none', high: 'no' }, []],
])
tryVignettes(run, calciumSupplementEsmo, [
  ['Zoledronate for metastases.', cancer, '1000-mg'],
  ['Hypercalcaemia.', { ...cancer, high: 'yes' }, []],
  ['Osteoporosis: other rules.', bone, []],
])
for (const table of [noCalciumInHypercalcaemia, noVitaminDInHypercalcaemia])
  tryVignettes(run, table, [
    ['Normal calcium.', bone, []],
    ['Hypercalcaemia with a bone drug: none.', { ...cancer, high: 'yes' }, 'none'],
    ['No bone drug.', { rules: 'none', high: 'yes' }, []],
  ])
tryVignettes(run, vitaminDSupplementNhg, [
  ['Moderate risk.', { ...bone, risk: 'moderate' }, '800-iu'],
  ['High risk.', { ...bone, risk: 'high' }, '800-iu'],
  ['Low risk.', { ...bone, risk: 'low' }, []],
  ['Risk not classed: NHG says nothing.', bone, []],
  ['Hypercalcaemia.', { ...bone, high: 'yes', risk: 'high' }, []],
  ['Metastases.', { ...cancer, risk: 'high' }, []],
])
tryVignettes(run, vitaminDSupplementCbo, [
  ['Osteoporosis.', { ...bone, brittle: 'yes', home: 'no' }, '800-iu'],
  ['A nursing home.', { ...bone, brittle: 'no', home: 'yes' }, '800-iu'],
  ['Neither.', { ...bone, brittle: 'no', home: 'no' }, []],
  ['Hypercalcaemia.', { ...bone, high: 'yes', brittle: 'yes', home: 'no' }, []],
  ['Metastases.', { ...cancer, brittle: 'yes', home: 'no' }, []],
])
tryVignettes(run, vitaminDSupplementGr, [
  ['A woman of 49.', { ...bone, age: 49, sex: 'female' }, []],
  ['A woman of 50.', { ...bone, age: 50, sex: 'female' }, '400-iu'],
  ['A woman of 69.', { ...bone, age: 69, sex: 'female' }, '400-iu'],
  ['A woman of 70.', { ...bone, age: 70, sex: 'female' }, '800-iu'],
  ['A man of 69.', { ...bone, age: 69, sex: 'male' }, []],
  ['A man of 70.', { ...bone, age: 70, sex: 'male' }, '800-iu'],
  ['Hypercalcaemia.', { ...bone, high: 'yes', age: 70, sex: 'male' }, []],
  ['Metastases.', { ...cancer, age: 70, sex: 'male' }, []],
])
tryVignettes(run, vitaminDSupplementLeuven, [
  ['Beside prednisolone.', { ...bone, steroid: 'yes' }, '800-iu'],
  ['Without it the chapter leaves the dose to others.', { ...bone, steroid: 'none' }, []],
  ['Hypercalcaemia.', { ...bone, high: 'yes', steroid: 'yes' }, []],
  ['Metastases.', { ...cancer, steroid: 'yes' }, []],
])
tryVignettes(run, vitaminDSupplementHandreiking, [
  ['Breast cancer.', { ...cancer, tumour: 'breast' }, '400-iu'],
  ['Lung cancer.', { ...cancer, tumour: 'lung' }, '800-iu'],
  ['Prostate cancer: not in the handreiking.', { ...cancer, tumour: 'none' }, []],
  ['Hypercalcaemia.', { ...cancer, high: 'yes', tumour: 'lung' }, []],
  ['Osteoporosis.', { ...bone, tumour: 'none' }, []],
])
tryVignettes(run, vitaminDSupplementEsmo, [
  ['Denosumab for metastases.', cancer, '1000-2000-iu'],
  ['Hypercalcaemia.', { ...cancer, high: 'yes' }, []],
  ['Osteoporosis.', bone, []],
])
