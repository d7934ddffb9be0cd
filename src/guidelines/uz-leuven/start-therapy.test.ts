import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { startTherapyAaoms } from '../aaoms-2022/start-therapy.ts'
import { startTherapyEsmo } from '../esmo-2020/start-therapy.ts'
import { startTherapyMascc } from '../mascc-isoo-asco-2019/start-therapy.ts'
import { startTherapyHandreiking } from '../nl-handreiking/start-therapy.ts'
import { startTherapyLabel } from '../smpc/start-therapy.ts'
import { startInHypercalcaemia, startTherapy } from './start-therapy.ts'

const runner = { describe, expect, test }

// Everything known and in order.
const fine = {
  rescue: 'no',
  hurry: 'no',
  screening: 'cleared',
  lesion: 'no',
  sinceOrder: 0.5,
  labs: 'complete',
  vitaminD: 55,
  calcium: 'normal',
  clearance: 75,
  creatinine: 80,
  age: 60,
  duplicate: 'none',
  tumour: 'breast',
  expectancy: 24,
  strength: 'known',
  oralRenal: 'no',
  objection: 'none',
}
const oncology = { ...fine, setting: 'oncology', rule: 'oncology' }
const bones = { ...fine, setting: 'osteoporosis', rule: 'osteoporosis', tumour: 'none' }
const zometa = { ...oncology, drug: 'zoledronate-4' }
const xgeva = { ...oncology, drug: 'denosumab-120' }
const aclasta = { ...bones, drug: 'zoledronate-5' }
const prolia = { ...bones, drug: 'denosumab-60' }
const alendronate = { ...bones, drug: 'oral-bisphosphonate' }
const paget = { ...fine, drug: 'zoledronate-5', setting: 'other', rule: 'other', tumour: 'none' }

tryVignettes(runner, startTherapy, [
  ['Zometa for metastases, all in order: may start.', zometa, 'may-start'],
  ['Raloxifene waits for nothing, whatever is not known.', { drug: 'not-associated' }, 'may-start'],
  ['About rituximab this decision says nothing.', { drug: 'other' }, []],
  ['Zometa before the dentist has looked waits.', { ...zometa, screening: undefined }, 'wait-for-dental-screening'],
  ['How ill the patient is was not recorded: the mouth still goes first.', { ...zometa, screening: undefined, hurry: undefined }, 'wait-for-dental-screening'],
  ['Bevacizumab waits for the dentist as well.', { ...oncology, drug: 'angiogenesis-inhibitor', setting: 'other', screening: undefined }, 'wait-for-dental-screening'],
  ['Aclasta before the dentist has looked waits.', { ...aclasta, screening: undefined }, 'wait-for-dental-screening'],
  ['Zometa with dental work to do waits.', { ...zometa, screening: 'treatment-needed' }, 'wait-for-dental-treatment'],
  ['Prolia with dental work to do waits.', { ...prolia, screening: 'treatment-needed' }, 'wait-for-dental-treatment'],
  ['Zometa with an open socket waits for the mucosa.', { ...zometa, lesion: 'yes' }, 'wait-for-mucosal-healing'],
  ['Prolia with an open socket waits for the mucosa.', { ...prolia, lesion: 'yes' }, 'wait-for-mucosal-healing'],
  ['Aclasta for Paget with an open socket waits for the mucosa.', { ...paget, lesion: 'yes' }, 'wait-for-mucosal-healing'],
  ['Exactly 3 months after the order the wait is not over long.', { ...prolia, screening: 'treatment-needed', sinceOrder: 3 }, 'wait-for-dental-treatment'],
  ['More than 3 months after the order: prescriber and dentist decide.', { ...prolia, screening: 'treatment-needed', sinceOrder: 3.03 }, ['wait-for-dental-treatment', 'escalate']],
  ['The same for a socket that does not heal.', { ...prolia, lesion: 'yes', sinceOrder: 3.03 }, ['wait-for-mucosal-healing', 'escalate']],
  ['In oncology the 3 months of osteoporosis do not count.', { ...zometa, screening: undefined, sinceOrder: 5 }, 'wait-for-dental-screening'],
  ['It cannot wait: start now, teeth or not.', { ...zometa, hurry: 'yes', screening: 'treatment-needed', lesion: 'yes' }, 'start-now'],
  ['It cannot wait, but vitamin D stays a blocker.', { ...zometa, hurry: 'yes', screening: undefined, vitaminD: 20 }, ['start-now', 'correct-vitamin-d']],
  ['Xgeva with an open socket that cannot wait: the label stands.', { ...xgeva, hurry: 'yes', lesion: 'yes' }, ['start-now', 'unhealed-oral-lesion']],
  ['Xgeva with an open socket that can wait: both.', { ...xgeva, lesion: 'yes' }, ['wait-for-mucosal-healing', 'unhealed-oral-lesion']],
  ['Prolia with an open socket: no such label.', { ...prolia, lesion: 'yes' }, 'wait-for-mucosal-healing'],
  ['Zometa with incomplete laboratory waits.', { ...zometa, labs: undefined }, 'complete-labs'],
  ['Total calcium without albumin says nothing: the laboratory is not complete.', { ...zometa, calcium: undefined }, 'complete-labs'],
  ['Zometa without vitamin D waits.', { ...zometa, vitaminD: undefined }, 'complete-labs'],
  ['Zometa without a clearance waits.', { ...zometa, clearance: undefined }, 'complete-labs'],
  ['Zometa in hypercalcaemia without creatinine waits for it.', { ...zometa, rescue: 'yes', creatinine: undefined }, 'complete-labs'],
  ['Xgeva without a birth date waits for it.', { ...xgeva, age: undefined }, 'complete-labs'],
  ['Zometa at 29.9 nmol/L does not start.', { ...zometa, vitaminD: 29.9 }, 'correct-vitamin-d'],
  ['Zometa at 30 nmol/L may.', { ...zometa, vitaminD: 30 }, 'may-start'],
  ['Xgeva at 29.9 nmol/L does not start either.', { ...xgeva, vitaminD: 29.9 }, 'correct-vitamin-d'],
  ['Alendronate at 20 nmol/L may.', { ...alendronate, vitaminD: 20 }, 'may-start'],
  ['Alendronate does not start at a low calcium.', { ...alendronate, calcium: 'low' }, 'correct-calcium'],
  ['Xgeva does not start at a low calcium.', { ...xgeva, calcium: 'low' }, 'correct-calcium'],
  ['Romosozumab does not start at a low calcium.', { ...bones, drug: 'romosozumab', calcium: 'low' }, 'correct-calcium'],
  ['Aclasta at 35 mL/min may.', { ...aclasta, clearance: 35 }, 'may-start'],
  ['Aclasta at 34.9 mL/min may not.', { ...aclasta, clearance: 34.9 }, 'contraindicated-renal'],
  ['Zometa at 30 mL/min may.', { ...zometa, clearance: 30 }, 'may-start'],
  ['Zometa at 29.9 mL/min may not.', { ...zometa, clearance: 29.9 }, 'contraindicated-renal'],
  ['Zometa for hypercalcaemia at 25 mL/min and creatinine 399 may.', { ...zometa, rescue: 'yes', clearance: 25, creatinine: 399 }, 'may-start'],
  ['Zometa for hypercalcaemia at creatinine 400 may not.', { ...zometa, rescue: 'yes', clearance: 12, creatinine: 400 }, 'contraindicated-renal'],
  ['Zometa for hypercalcaemia waits for no dentist and no vitamin D.', { ...zometa, rescue: 'yes', screening: undefined, vitaminD: 12 }, 'may-start'],
  ['Pamidronate at 29.9 mL/min may not.', { ...oncology, drug: 'other-iv-bisphosphonate', clearance: 29.9 }, 'contraindicated-renal'],
  ['Pamidronate at 30 mL/min may.', { ...oncology, drug: 'other-iv-bisphosphonate', clearance: 30 }, 'may-start'],
  ['Prolia at 20 mL/min is not stopped by the kidneys.', { ...prolia, clearance: 20 }, 'may-start'],
  ['Alendronate below its limit, not agreed with the nephrologist.', { ...alendronate, clearance: 28, oralRenal: 'refused' }, 'contraindicated-renal'],
  ['Alendronate below its limit, nephrologist not yet heard.', { ...alendronate, clearance: 28, oralRenal: undefined }, 'ask oral-below-renal-limit'],
  ['Prolia at 17 is not for children.', { ...prolia, age: 17 }, 'contraindicated-children'],
  ['Prolia at 18 is no child any more.', { ...prolia, age: 18 }, 'may-start'],
  ['Pamidronate at 12 is no matter of this rule.', { ...paget, drug: 'other-iv-bisphosphonate', age: 12 }, 'may-start'],
  ['Zometa beside Aclasta does not start.', { ...zometa, duplicate: 'same-substance' }, 'duplicate-therapy'],
  ['Instead of the other or beside it? Asked.', { ...zometa, duplicate: undefined }, 'ask duplicate-therapy'],
  ['Lung cancer with 2.9 months: not proposed.', { ...xgeva, tumour: 'lung', expectancy: 2.9 }, 'not-proposed'],
  ['Lung cancer with 3 months: may start.', { ...xgeva, tumour: 'lung', expectancy: 3 }, 'may-start'],
  ['Renal cancer with 2 months: not proposed.', { ...xgeva, tumour: 'renal', expectancy: 2 }, 'not-proposed'],
  ['Breast cancer with 2 months: no such limit.', { ...xgeva, tumour: 'breast', expectancy: 2 }, 'may-start'],
  ['Myeloma with 2 months: no such limit.', { ...zometa, tumour: 'myeloma', expectancy: 2 }, 'may-start'],
  ['Lung cancer, life expectancy not recorded: asked.', { ...xgeva, tumour: 'lung', expectancy: undefined }, 'ask life-expectancy'],
  ['Zoledronate, 4 or 5 mg not known: asked.', { ...zometa, strength: undefined }, 'ask planned-strength'],
  ['Zoledronate with contradictory strengths: asked.', { ...zometa, strength: 'contradictory' }, 'ask'],
  ['Pregnancy on record: asked before anything is cleared.', { ...prolia, objection: undefined }, 'ask recorded-objection'],
  ['An allergy to the drug that stands: asked.', { ...prolia, objection: 'stands' }, 'ask'],
  [
    'Nothing but the drug is known: nothing is cleared.',
    { drug: 'zoledronate-4', setting: 'oncology', rule: 'oncology', rescue: 'no' },
    ['wait-for-dental-screening', 'complete-labs', 'ask unhealed-oral-lesion, duplicate-therapy, tumour, life-expectancy, planned-strength, recorded-objection'],
  ],
  [
    'Hypercalcaemia goes first: mouth, wound, vitamin D and calcium are told elsewhere, and hold nothing.',
    { ...zometa, rescue: 'yes', screening: 'treatment-needed', lesion: 'yes', vitaminD: 12, calcium: 'low', clearance: 12 },
    'may-start',
  ],
  ['The same before anything of it is known.', { ...zometa, rescue: 'yes', screening: undefined, vitaminD: undefined, calcium: undefined, clearance: undefined }, 'may-start'],
  ['Hypercalcaemia in lung cancer with 2 months: it is treated.', { ...zometa, rescue: 'yes', tumour: 'lung', expectancy: 2 }, 'may-start'],
  ['Hypercalcaemia, pamidronate: vitamin D does not hold it.', { ...oncology, drug: 'other-iv-bisphosphonate', rescue: 'yes', vitaminD: 12 }, 'may-start'],
  ['Lung cancer with 2.97 months: not proposed.', { ...xgeva, tumour: 'lung', expectancy: 2.97 }, 'not-proposed'],
  ['Prolia in a man with lung cancer and 2 months: the limit is for oncology doses.', { ...prolia, tumour: 'lung', expectancy: 2 }, 'may-start'],
  ['Prolia at 30 nmol/L may.', { ...prolia, vitaminD: 30 }, 'may-start'],
  ['Zometa for hypercalcaemia at creatinine 399.9 may.', { ...zometa, rescue: 'yes', creatinine: 399.9 }, 'may-start'],
  ['Romosozumab and the mouth: it waits for no dentist.', { ...bones, drug: 'romosozumab', screening: undefined, lesion: 'yes', sinceOrder: 5 }, 'may-start'],
  [
    'Raloxifene: nothing of the kidneys, the calcium or the hurry.',
    {
      ...bones,
      drug: 'not-associated',
      hurry: 'yes',
      screening: 'treatment-needed',
      lesion: 'yes',
      sinceOrder: 5,
      calcium: 'low',
      vitaminD: 12,
      clearance: 12,
      age: 12,
      oralRenal: 'refused',
      objection: 'stands',
      strength: 'contradictory',
      duplicate: 'two-antiresorptives',
    },
    'may-start',
  ],
  ['It cannot wait, no dentist yet, in osteoporosis as well.', { ...prolia, hurry: 'yes', screening: undefined, lesion: 'yes' }, 'start-now'],
  ['A mouth in order: months since the order are no reason to escalate.', { ...prolia, sinceOrder: 5 }, 'may-start'],
  ['Two years after the order, no wound open: nothing to escalate.', { ...aclasta, sinceOrder: 24 }, 'may-start'],
  ['A measured clearance and no creatinine: outside hypercalcaemia that is enough.', { ...zometa, creatinine: undefined }, 'may-start'],
  ['Pamidronate for hypercalcaemia at creatinine 450: the limit of 400 is that of zoledronate.', { ...oncology, drug: 'other-iv-bisphosphonate', rescue: 'yes', creatinine: 450 }, 'may-start'],
  ['Zometa outside hypercalcaemia at creatinine 450 and a clearance of 31: the clearance decides.', { ...zometa, creatinine: 450, clearance: 31 }, 'may-start'],
  ['Raloxifene waits for no dentist and no wound, in oncology …', { ...oncology, drug: 'not-associated', screening: 'treatment-needed', lesion: 'yes' }, 'may-start'],
  ['… nor in osteoporosis.', { ...bones, drug: 'not-associated', screening: 'treatment-needed', lesion: 'yes' }, 'may-start'],
  ['It cannot wait, teeth to be treated, in osteoporosis.', { ...prolia, hurry: 'yes', screening: 'treatment-needed' }, 'start-now'],
  ['Hypercalcaemia goes first, whatever the drug was planned for: osteoporosis, no dentist yet.', { ...aclasta, rescue: 'yes', screening: undefined }, 'may-start'],
  ['The same with teeth to be treated and a wound.', { ...aclasta, rescue: 'yes', screening: 'treatment-needed', lesion: 'yes' }, 'may-start'],
  ['The same for Paget.', { ...paget, rescue: 'yes', lesion: 'yes' }, 'may-start'],
  ['Paget that cannot wait, with a wound.', { ...paget, hurry: 'yes', lesion: 'yes' }, 'start-now'],
])

tryVignettes(runner, startInHypercalcaemia, [
  ['No dentist yet: told, not waited for.', { rescue: 'yes', lesion: 'no', vitaminD: 55, calcium: 'high' }, 'wait-for-dental-screening'],
  ['Teeth to be treated: told.', { rescue: 'yes', screening: 'treatment-needed', lesion: 'no', vitaminD: 55, calcium: 'high' }, 'wait-for-dental-treatment'],
  ['An open socket: told.', { rescue: 'yes', screening: 'cleared', lesion: 'yes', vitaminD: 55, calcium: 'high' }, 'wait-for-mucosal-healing'],
  ['Vitamin D 29.9 nmol/L: told.', { rescue: 'yes', screening: 'cleared', lesion: 'no', vitaminD: 29.9, calcium: 'high' }, 'correct-vitamin-d'],
  ['A low calcium beside the diagnosis: measure again.', { rescue: 'yes', screening: 'cleared', lesion: 'no', vitaminD: 55, calcium: 'low' }, 'correct-calcium'],
  ['Without hypercalcaemia this list is silent.', { rescue: 'no', vitaminD: 12 }, []],
  ['Without hypercalcaemia nothing of wound or calcium either.', { rescue: 'no', lesion: 'yes', vitaminD: 12, calcium: 'low' }, []],
  ['Nor of teeth to be treated.', { rescue: 'no', screening: 'treatment-needed', lesion: 'no', vitaminD: 55, calcium: 'high' }, []],
  ['Vitamin D 30 nmol/L: nothing to tell.', { rescue: 'yes', screening: 'cleared', lesion: 'no', vitaminD: 30, calcium: 'high' }, []],
])

tryVignettes(runner, startTherapyLabel, [
  ['Aclasta at 34.9 mL/min.', { drug: 'zoledronate-5', rescue: 'no', clearance: 34.9, calcium: 'normal' }, 'contraindicated-renal'],
  ['Aclasta at 35 mL/min.', { drug: 'zoledronate-5', rescue: 'no', clearance: 35, calcium: 'normal' }, []],
  ['Zometa at 29.9 mL/min.', { drug: 'zoledronate-4', rescue: 'no', clearance: 29.9 }, 'contraindicated-renal'],
  ['Zometa in hypercalcaemia at creatinine 400.', { drug: 'zoledronate-4', rescue: 'yes', creatinine: 400 }, 'contraindicated-renal'],
  ['Xgeva at 17.', { drug: 'denosumab-120', age: 17, lesion: 'no' }, 'contraindicated-children'],
  ['Xgeva with an open socket.', { drug: 'denosumab-120', age: 60, lesion: 'yes' }, 'unhealed-oral-lesion'],
  ['Aclasta in hypocalcaemia.', { drug: 'zoledronate-5', clearance: 60, calcium: 'low' }, 'correct-calcium'],
  ['Prolia in hypocalcaemia.', { drug: 'denosumab-60', age: 60, calcium: 'low' }, 'correct-calcium'],
  ['Evenity in hypocalcaemia.', { drug: 'romosozumab', calcium: 'low' }, 'correct-calcium'],
  ['Zometa at 30 mL/min.', { drug: 'zoledronate-4', rescue: 'no', clearance: 30 }, []],
  ['Zometa in hypercalcaemia at a clearance of 12 and creatinine 399.9: the clearance is no bar.', { drug: 'zoledronate-4', rescue: 'yes', clearance: 12, creatinine: 399.9 }, []],
  ['Zometa outside hypercalcaemia at creatinine 450 and a clearance of 31: the clearance decides.', { drug: 'zoledronate-4', rescue: 'no', clearance: 31, creatinine: 450 }, []],
  ['Prolia at 18 is no child any more.', { drug: 'denosumab-60', age: 18, calcium: 'normal' }, []],
  ['Alendronate at 17, at 12 mL/min, with an open socket and a low calcium: these labels say nothing of it.', { drug: 'oral-bisphosphonate', rescue: 'no', age: 17, clearance: 12, creatinine: 450, lesion: 'yes', calcium: 'low' }, []],
  ['Alendronate in hypercalcaemia at creatinine 450.', { drug: 'oral-bisphosphonate', rescue: 'yes', clearance: 12, creatinine: 450 }, []],
  ['Prolia and Evenity at a normal calcium.', { drug: 'denosumab-60', age: 60, calcium: 'normal' }, []],
  ['Evenity at a normal calcium.', { drug: 'romosozumab', calcium: 'normal' }, []],
])

tryVignettes(runner, startTherapyHandreiking, [
  ['No dentist yet.', { drug: 'denosumab-120', rule: 'oncology', rescue: 'no', labs: 'complete' }, 'wait-for-dental-screening'],
  ['Laboratory incomplete.', { drug: 'denosumab-120', rule: 'oncology', rescue: 'no', screening: 'cleared' }, 'complete-labs'],
  ['Vitamin D 29.9.', { drug: 'zoledronate-4', rule: 'oncology', rescue: 'no', screening: 'cleared', labs: 'complete', vitaminD: 29.9, clearance: 60 }, 'correct-vitamin-d'],
  ['For denosumab it sets no limit of vitamin D.', { drug: 'denosumab-120', rule: 'oncology', rescue: 'no', screening: 'cleared', labs: 'complete', vitaminD: 12 }, []],
  ['Clearance 29.9.', { drug: 'zoledronate-4', rule: 'oncology', rescue: 'no', screening: 'cleared', labs: 'complete', vitaminD: 50, clearance: 29.9 }, 'contraindicated-renal'],
  ['Vitamin D 30, clearance 30: both just enough.', { drug: 'zoledronate-4', rule: 'oncology', rescue: 'no', screening: 'cleared', labs: 'complete', vitaminD: 30, clearance: 30 }, []],
  ['Hypercalcaemia waits for no dentist, no vitamin D and no clearance.', { drug: 'zoledronate-4', rule: 'oncology', rescue: 'yes', labs: 'complete', vitaminD: 12, clearance: 12 }, []],
  ['Tablets are no matter of this guide.', { drug: 'oral-bisphosphonate', rule: 'oncology', rescue: 'no', vitaminD: 12, clearance: 12 }, []],
  ['Nor is osteoporosis.', { drug: 'denosumab-60', rule: 'osteoporosis', rescue: 'no', vitaminD: 12, clearance: 12 }, []],
])

tryVignettes(runner, startTherapyEsmo, [
  ['No dentist yet.', { setting: 'oncology', rescue: 'no', tumour: 'breast' }, 'wait-for-dental-screening'],
  ['Teeth to be treated.', { setting: 'adjuvant', rescue: 'no', screening: 'treatment-needed' }, 'wait-for-dental-treatment'],
  ['Lung cancer with 2.9 months.', { setting: 'oncology', rescue: 'no', screening: 'cleared', tumour: 'lung', expectancy: 2.9 }, 'not-proposed'],
  ['Lung cancer with exactly 3 months.', { setting: 'oncology', rescue: 'no', screening: 'cleared', tumour: 'lung', expectancy: 3 }, []],
  ['Breast cancer with 2 months: the limit is for other tumours.', { setting: 'oncology', rescue: 'no', screening: 'cleared', tumour: 'breast', expectancy: 2 }, []],
  ['Hypercalcaemia goes first: no dentist, no limit of months.', { setting: 'oncology', rescue: 'yes', tumour: 'lung', expectancy: 2 }, []],
  ['Hypercalcaemia goes first: teeth to be treated wait.', { setting: 'oncology', rescue: 'yes', screening: 'treatment-needed', tumour: 'lung', expectancy: 2 }, []],
  ['Osteoporosis in a patient with lung cancer is no matter of this guideline.', { setting: 'osteoporosis', rescue: 'no', tumour: 'lung', expectancy: 2 }, []],
  ['Nor are her teeth.', { setting: 'osteoporosis', rescue: 'no', screening: 'treatment-needed', tumour: 'lung', expectancy: 2 }, []],
  ['Lung cancer with 2.97 months.', { setting: 'oncology', rescue: 'no', screening: 'cleared', tumour: 'lung', expectancy: 2.97 }, 'not-proposed'],
])

tryVignettes(runner, startTherapyMascc, [
  ['No dentist yet.', { setting: 'oncology', rescue: 'no', hurry: 'no' }, 'wait-for-dental-screening'],
  ['Teeth to be treated.', { setting: 'oncology', rescue: 'no', screening: 'treatment-needed' }, 'wait-for-dental-treatment'],
  ['An urgent start goes first.', { setting: 'oncology', rescue: 'no', hurry: 'yes', screening: 'treatment-needed' }, 'start-now'],
  ['Hypercalcaemia goes first.', { setting: 'oncology', rescue: 'yes', hurry: 'no' }, []],
  ['Hypercalcaemia goes before the teeth.', { setting: 'oncology', rescue: 'yes', hurry: 'no', screening: 'treatment-needed' }, []],
  ['An urgent start, no dentist yet.', { setting: 'oncology', rescue: 'no', hurry: 'yes' }, 'start-now'],
  ['Osteoporosis is no matter of this guideline.', { setting: 'osteoporosis', rescue: 'no', hurry: 'no' }, []],
  ['Nor are teeth before Aclasta.', { setting: 'osteoporosis', rescue: 'no', hurry: 'no', screening: 'treatment-needed' }, []],
  ['Nor is hurry there.', { setting: 'osteoporosis', rescue: 'no', hurry: 'yes', screening: 'cleared' }, []],
])

tryVignettes(runner, startTherapyAaoms, [
  ['Oncology, no dentist yet.', { setting: 'oncology', rescue: 'no', hurry: 'no' }, 'wait-for-dental-screening'],
  ['Oncology, teeth to be treated.', { setting: 'oncology', rescue: 'no', screening: 'treatment-needed' }, 'wait-for-dental-treatment'],
  ['Osteoporosis: dental work may run beside.', { setting: 'osteoporosis', rescue: 'no', screening: 'treatment-needed', obstacle: 'none' }, 'may-start'],
  ['Osteoporosis with another obstacle: not said.', { setting: 'osteoporosis', rescue: 'no', screening: 'treatment-needed', obstacle: 'some' }, []],
  ['Hypercalcaemia goes first.', { setting: 'oncology', rescue: 'yes', hurry: 'no' }, []],
  ['Hypercalcaemia goes before the teeth.', { setting: 'oncology', rescue: 'yes', hurry: 'no', screening: 'treatment-needed' }, []],
  ['An urgent start does not wait for the dentist …', { setting: 'oncology', rescue: 'no', hurry: 'yes' }, []],
  ['… nor for the teeth.', { setting: 'oncology', rescue: 'no', hurry: 'yes', screening: 'treatment-needed' }, []],
  ['Osteoporosis and a mouth in order: nothing to add.', { setting: 'osteoporosis', rescue: 'no', screening: 'cleared', obstacle: 'none' }, []],
  ['Aclasta for Paget, teeth to be treated: no word.', { setting: 'other', rescue: 'no', screening: 'treatment-needed', obstacle: 'none' }, []],
  ['Osteoporosis, no dentist yet: no reason to wait.', { setting: 'osteoporosis', rescue: 'no', hurry: 'no', obstacle: 'none' }, 'may-start'],
])
