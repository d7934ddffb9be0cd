import { describe, expect, test } from 'vitest'
import { tryVignettes, type Vignette } from '../../engine/vignettes.ts'
import { osteoporosisDrugCbo } from '../cbo-2011/osteoporosis-drug.ts'
import { osteoporosisDrugToAvoid } from '../howship/osteoporosis-drug.ts'
import { osteoporosisDrugForbidden } from '../smpc/osteoporosis-drug.ts'
import { romosozumab } from '../smpc/romosozumab.ts'
import { osteoporosisDrugLeuven } from '../uz-leuven/osteoporosis-drug.ts'
import { osteoporosisDrugNhg } from './osteoporosis-drug.ts'

const run = { describe, expect, test }
const [alendronate, risedronate, denosumab, zoledronate] = ['alendronate-70mg-weekly', 'risedronate-35mg-weekly', 'denosumab-60mg-6-monthly', 'zoledronate-5mg-yearly'] as const

/** A woman of 72 with osteoporosis, good kidneys, normal calcium and nothing against any drug. */
const nhg = { choice: 'open', age: 72, bisphosphonate: 'no', zoledronate: 'no', denosumab: 'no', tablets: 'none', young: 'no', kidney: 'from-35', calcium: 'normal' }
tryVignettes(run, osteoporosisDrugNhg, [
  ['Osteoporosis, no drug yet: two tablets first, injection and infusion second.', nhg, [alendronate, risedronate, denosumab, zoledronate]],
  ['Nothing to choose.', { ...nhg, choice: 'none' }, []],
  ['Alendronate is planned: only alendronate is spoken of.', { ...nhg, choice: alendronate }, alendronate],
  ['A FRAX that nobody classed: one question.', { choice: 'unclassed' }, 'ask fracture-risk-nhg'],
  ['Clearance 34.9: not alendronate, not zoledronate.', { ...nhg, kidney: '30-to-35' }, [risedronate, denosumab]],
  ['Clearance 29.9: denosumab alone.', { ...nhg, kidney: 'below-30' }, denosumab],
  ['Kidneys unknown: tablets with the question; zoledronate waits for it.', { ...nhg, kidney: undefined }, [alendronate, risedronate, denosumab, 'ask bone-drug-kidney']],
  ['Low calcium: nothing by infusion or injection.', { ...nhg, calcium: 'low' }, [alendronate, risedronate]],
  ['Calcium unknown: asked before infusion or injection.', { ...nhg, calcium: undefined }, [alendronate, risedronate, 'ask calcium-status']],
  ['Oesophagitis: infusion or injection.', { ...nhg, tablets: 'oesophagus' }, [denosumab, zoledronate]],
  ['Allergic to bisphosphonates: denosumab.', { ...nhg, bisphosphonate: 'yes', zoledronate: 'yes' }, denosumab],
  ['A woman of 55 without earlier drug: no denosumab.', { ...nhg, age: 55, young: 'yes' }, [alendronate, risedronate, zoledronate]],
  ['A child: nothing is proposed.', { ...nhg, age: 17 }, []],
  ['From 18 she is no child any more.', { ...nhg, age: 18 }, [alendronate, risedronate, denosumab, zoledronate]],
  ['Allergic to denosumab.', { ...nhg, denosumab: 'yes' }, [alendronate, risedronate, zoledronate]],
  ['Denosumab is planned, kidneys unknown: nothing to ask of zoledronate.', { ...nhg, choice: denosumab, kidney: undefined }, denosumab],
  ['Zoledronate is planned for a child, kidneys unknown: not a matter of kidneys.', { ...nhg, choice: zoledronate, age: 17, kidney: undefined }, []],
  ['Zoledronate is planned beside an allergy to it, kidneys unknown: not asked either.', { ...nhg, choice: zoledronate, zoledronate: 'yes', kidney: undefined }, []],
])

const cbo = { ...nhg, thrombosis: 'no', breastCancer: 'no', teriparatide: 'none', sex: 'female', menopause: 'yes' }
const [ibandronate, ibandronateIv, raloxifene, teriparatide, strontium] = ['ibandronate-150mg-monthly', 'ibandronate-3mg-3-monthly', 'raloxifene-60mg-daily', 'teriparatide-20ug-daily', 'strontium-ranelate-2g-daily'] as const
tryVignettes(run, osteoporosisDrugCbo, [
  ['Everything that CBO names.', cbo, [alendronate, risedronate, denosumab, zoledronate, ibandronate, ibandronateIv, raloxifene, strontium, teriparatide]],
  ['A man: no raloxifene.', { ...cbo, sex: 'male', menopause: 'no', choice: raloxifene }, []],
  ['Thrombosis in the past: no raloxifene.', { ...cbo, choice: raloxifene, thrombosis: 'yes' }, []],
  ['Under an aromatase inhibitor: no raloxifene.', { ...cbo, choice: raloxifene, breastCancer: 'yes' }, []],
  ['Raloxifene, menopause not recorded: asked.', { ...cbo, choice: raloxifene, menopause: undefined }, 'ask after-menopause'],
  ['Clearance 30 to 35: CBO still names zoledronate.', { ...cbo, choice: zoledronate, kidney: '30-to-35' }, zoledronate],
  ['Clearance below 30: CBO no longer does.', { ...cbo, choice: zoledronate, kidney: 'below-30' }, []],
  ['Zoledronate planned, kidneys unknown: asked.', { ...cbo, choice: zoledronate, kidney: undefined }, 'ask bone-drug-kidney'],
  ['Radiotherapy in the past: no teriparatide.', { ...cbo, choice: teriparatide, teriparatide: 'radiotherapy' }, []],
  ['A FRAX that nobody classed.', { choice: 'unclassed' }, 'ask fracture-risk-nhg'],
  ['Nothing to choose.', { ...cbo, choice: 'none' }, []],
  ['A child: nothing is proposed.', { ...cbo, age: 17 }, []],
  ['From 18 everything that fits.', { ...cbo, age: 18 }, [alendronate, risedronate, denosumab, zoledronate, ibandronate, ibandronateIv, raloxifene, strontium, teriparatide]],
  ['Zoledronate is planned for a child, kidneys unknown.', { ...cbo, choice: zoledronate, age: 17, kidney: undefined }, []],
  ['Zoledronate is planned beside an allergy to it, kidneys unknown.', { ...cbo, choice: zoledronate, zoledronate: 'yes', kidney: undefined }, []],
  ['Denosumab is planned, kidneys unknown.', { ...cbo, choice: denosumab, kidney: undefined }, denosumab],
  ['Allergic to bisphosphonates.', { ...cbo, bisphosphonate: 'yes', zoledronate: 'yes' }, [denosumab, raloxifene, strontium, teriparatide]],
  ['Clearance 34.9: all but alendronate.', { ...cbo, kidney: '30-to-35' }, [risedronate, denosumab, zoledronate, ibandronate, ibandronateIv, raloxifene, strontium, teriparatide]],
  ['Clearance 29.9: no bisphosphonate.', { ...cbo, kidney: 'below-30' }, [denosumab, raloxifene, strontium, teriparatide]],
  ['Oesophagitis: no bisphosphonate by mouth.', { ...cbo, tablets: 'oesophagus' }, [denosumab, zoledronate, ibandronateIv, raloxifene, strontium, teriparatide]],
  ['Allergic to denosumab.', { ...cbo, denosumab: 'yes' }, [alendronate, risedronate, zoledronate, ibandronate, ibandronateIv, raloxifene, strontium, teriparatide]],
  ['A first drug at 55: no denosumab.', { ...cbo, young: 'yes' }, [alendronate, risedronate, zoledronate, ibandronate, ibandronateIv, raloxifene, strontium, teriparatide]],
  ['Low calcium: nothing by infusion or injection that lowers it.', { ...cbo, calcium: 'low' }, [alendronate, risedronate, ibandronate, raloxifene, strontium, teriparatide]],
  ['Zoledronate ruled out alone.', { ...cbo, zoledronate: 'yes' }, [alendronate, risedronate, denosumab, ibandronate, ibandronateIv, raloxifene, strontium, teriparatide]],
  ['A man: nobody asks him about the menopause.', { ...cbo, sex: 'male', menopause: undefined, choice: raloxifene }, []],
])

const none = { choice: 'open', kidney: 'from-35', calcium: 'normal', pregnant: 'no', age: 72, event: 'no', sex: 'female', thrombosis: 'no', menopause: 'yes', breastCancer: 'no', teriparatide: 'none' }
const labels: readonly Vignette[] = [
  ['Nothing against any drug.', none, []],
  ['Nothing to choose, though calcium is low.', { ...none, choice: 'none', calcium: 'low' }, []],
  ['Clearance 34.9: zoledronate forbidden by its label.', { ...none, kidney: '30-to-35' }, zoledronate],
  ['Clearance 29.9.', { ...none, kidney: 'below-30' }, zoledronate],
  ['Low calcium: zoledronate, denosumab and romosozumab.', { ...none, calcium: 'low' }, [zoledronate, denosumab, 'romosozumab-210mg-monthly']],
  ['Pregnant.', { ...none, age: 35, menopause: 'no', pregnant: 'yes' }, [zoledronate, denosumab, raloxifene]],
  ['A heart attack years ago.', { ...none, event: 'yes' }, 'romosozumab-210mg-monthly'],
  ['A lung embolism years ago.', { ...none, thrombosis: 'yes' }, raloxifene],
  ['The same, and raloxifene is planned.', { ...none, choice: raloxifene, thrombosis: 'yes' }, raloxifene],
  ['A man with thrombosis: raloxifene is not on his list.', { ...none, sex: 'male', menopause: 'no', thrombosis: 'yes' }, []],
  ['Breast cancer under treatment.', { ...none, breastCancer: 'yes' }, raloxifene],
  ['Paget: no teriparatide.', { ...none, teriparatide: 'paget' }, teriparatide],
  ['A girl of 17, before the menopause by record.', { ...none, age: 17, menopause: 'no' }, [denosumab, teriparatide, raloxifene]],
  ['At 18 no label forbids for age.', { ...none, age: 18 }, []],
  ['Raloxifene is planned: what the labels of other drugs forbid is not said.', { ...none, choice: raloxifene, kidney: 'below-30', calcium: 'low', pregnant: 'yes', age: 17, event: 'yes', teriparatide: 'paget' }, []],
  ['The same between 30 and 35 mL/min.', { ...none, choice: raloxifene, kidney: '30-to-35' }, []],
  ['Zoledronate is planned: thrombosis, menopause and breast cancer are no matter of its label.', { ...none, choice: zoledronate, thrombosis: 'yes', menopause: 'no', breastCancer: 'yes' }, []],
  ['Raloxifene is planned, no thrombosis.', { ...none, choice: raloxifene }, []],
  ['A man treated for breast cancer: raloxifene is not on his list.', { ...none, sex: 'male', menopause: 'no', breastCancer: 'yes' }, []],
]
tryVignettes(run, osteoporosisDrugForbidden, labels)

/** A woman of 72 with a broken hip, for whom romosozumab fits. */
const broken = { choice: 'open', severe: 'yes', sex: 'female', event: 'no', age: 72, menopause: 'yes', calcium: 'normal' }
tryVignettes(run, romosozumab, [
  ['A woman of 72 with a broken hip.', { choice: 'open', severe: 'yes', sex: 'female', event: 'no', age: 72, menopause: 'yes', calcium: 'normal' }, 'romosozumab-210mg-monthly'],
  ['After a stroke: not offered.', { choice: 'open', severe: 'yes', sex: 'female', event: 'yes', age: 72, menopause: 'yes', calcium: 'normal' }, []],
  ['Calcium unknown: not offered.', { choice: 'open', severe: 'yes', sex: 'female', event: 'no', age: 72, menopause: 'yes' }, []],
  ['Another drug is planned.', { ...broken, choice: alendronate }, []],
  ['Osteoporosis without a fracture.', { ...broken, severe: 'no' }, []],
  ['A man.', { ...broken, sex: 'male' }, []],
  ['Before the menopause.', { ...broken, menopause: 'no' }, []],
  ['A girl of 17.', { ...broken, age: 17 }, []],
  ['A woman of 18.', { ...broken, age: 18 }, 'romosozumab-210mg-monthly'],
])
tryVignettes(run, osteoporosisDrugLeuven, [
  ['Strontium is history.', { choice: 'open' }, strontium],
  ['Nothing to choose.', { choice: 'none' }, []],
])
tryVignettes(run, osteoporosisDrugToAvoid, [
  ['Good kidneys, tablets go well.', { choice: 'open', kidney: 'from-35', tablets: 'none', young: 'no' }, []],
  ['Clearance 34.9: alendronate with the nephrologist.', { choice: 'open', kidney: '30-to-35', tablets: 'none', young: 'no' }, alendronate],
  ['Clearance 29.9: every other bisphosphonate too.', { choice: 'open', kidney: 'below-30', tablets: 'none', young: 'no' }, [alendronate, risedronate, ibandronate, ibandronateIv]],
  ['Poor adherence: no tablets.', { choice: 'open', kidney: 'from-35', tablets: 'adherence', young: 'no' }, [alendronate, risedronate, ibandronate]],
  ['A woman of 59: denosumab not first.', { choice: 'open', kidney: 'from-35', tablets: 'none', young: 'yes' }, denosumab],
  ['Raloxifene is planned: kidneys, tablets and age are no matter.', { choice: raloxifene, kidney: 'below-30', tablets: 'adherence', young: 'yes' }, []],
  ['The same between 30 and 35 mL/min.', { choice: raloxifene, kidney: '30-to-35', tablets: 'oesophagus', young: 'yes' }, []],
])
