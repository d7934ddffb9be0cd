/** The drugs of the CBO guideline, in three lines and by the fractures they prevent: S1144–S1149. Below 30 mL/min no antiresorptive (S1192). */
import { atLeast, unrecorded } from '../../engine/condition.ts'
import { fractureRiskNhg } from '../../facts/bone.ts'
import { calciumStatus } from '../../facts/calcium.ts'
import { afterMenopause } from '../../facts/menopause.ts'
import {
  bisphosphonateRuledOut,
  boneDrugKidney,
  breastCancerTreated,
  denosumabRuledOut,
  firstDrugOfYoungWoman,
  osteoporosisChoice,
  tabletObstacle,
  teriparatideObstacle,
  venousThromboembolism,
  zoledronateRuledOut,
} from '../../facts/osteoporosis-choice.ts'
import { age, sex } from '../../facts/patient.ts'
import { years } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { drugAsk, drugAsks, drugWords } from '../osteoporosis-drug-words.ts'

const adult = atLeast(years(18))
const fits = ['normal', 'high'] as const
const first = { line: 1 } as const
const second = { line: 2 } as const
const third = { line: 3 } as const

export const osteoporosisDrugCbo = checklist({
  decision: 'osteoporosis-drug',
  authority: 'cbo-2011',
  actor: 'prescriber',
  asks: drugAsks,
  reads: {
    choice: osteoporosisChoice,
    risk: fractureRiskNhg,
    age,
    bisphosphonate: bisphosphonateRuledOut,
    zoledronate: zoledronateRuledOut,
    denosumab: denosumabRuledOut,
    tablets: tabletObstacle,
    thrombosis: venousThromboembolism,
    breastCancer: breastCancerTreated,
    teriparatide: teriparatideObstacle,
    young: firstDrugOfYoungWoman,
    kidney: boneDrugKidney,
    calcium: calciumStatus,
    sex,
    menopause: afterMenopause,
  },
  outcomes: { ...drugWords, ask: drugAsk },
  rows: [
    { if: { choice: 'unclassed' }, then: 'ask', asking: ['risk'], per: ['S0200', 'S0201', 'howship: unknown-asks'] },
    {
      if: { choice: ['open', 'alendronate-70mg-weekly'], age: adult, bisphosphonate: 'no', tablets: 'none', kidney: ['from-35', unrecorded] },
      then: 'alendronate-70mg-weekly',
      per: ['S1144', 'S1151', 'S1153', 'S0236', 'S0237', 'S1177', 'S1178', 'S0200', 'S0679'],
      values: first,
    },
    {
      if: { choice: ['open', 'risedronate-35mg-weekly'], age: adult, bisphosphonate: 'no', tablets: 'none', kidney: ['from-35', '30-to-35', unrecorded] },
      then: 'risedronate-35mg-weekly',
      per: ['S1144', 'S1154', 'S1156', 'S1177', 'S1178', 'S0200', 'S0679'],
      values: first,
    },
    { if: { choice: ['open', 'denosumab-60mg-6-monthly'], age: adult, denosumab: 'no', young: 'no', calcium: fits }, then: 'denosumab-60mg-6-monthly', per: ['S1145', 'S1166', 'S0223', 'S0789', 'S1115', 'S1116', 'S1117'], values: second },
    {
      if: { choice: ['open', 'zoledronate-5mg-yearly'], age: adult, zoledronate: 'no', kidney: ['from-35', '30-to-35'], calcium: fits },
      then: 'zoledronate-5mg-yearly',
      per: ['S1145', 'S1161', 'S1192', 'S1115', 'S1116', 'S1117'],
      values: second,
    },
    { if: { choice: ['open', 'zoledronate-5mg-yearly', 'ibandronate-3mg-3-monthly'], age: adult, zoledronate: 'no', kidney: unrecorded }, then: 'ask', per: ['S1192', 'howship: unknown-asks'] },
    {
      if: { choice: ['open', 'ibandronate-150mg-monthly'], age: adult, bisphosphonate: 'no', tablets: 'none', kidney: ['from-35', '30-to-35', unrecorded] },
      then: 'ibandronate-150mg-monthly',
      per: ['S1147', 'S1158', 'S1159', 'S0974', 'S0978'],
      values: second,
    },
    {
      if: { choice: ['open', 'ibandronate-3mg-3-monthly'], age: adult, bisphosphonate: 'no', kidney: ['from-35', '30-to-35'], calcium: fits },
      then: 'ibandronate-3mg-3-monthly',
      per: ['S1147', 'S1158', 'S1160', 'S0976', 'S0978', 'S0218'],
      values: second,
    },
    {
      if: { choice: ['open', 'raloxifene-60mg-daily'], age: adult, sex: 'female', menopause: 'yes', thrombosis: 'no', breastCancer: 'no' },
      then: 'raloxifene-60mg-daily',
      per: ['S1147', 'S1162', 'S0225', 'S0221', 'S0496', 'S0826', 'howship: after-menopause'],
      values: second,
    },
    { if: { choice: ['open', 'strontium-ranelate-2g-daily'], age: adult }, then: 'strontium-ranelate-2g-daily', per: ['S1146', 'S1165', 'S0104', 'howship: strontium-history'], values: second },
    { if: { choice: ['open', 'teriparatide-20ug-daily'], age: adult, teriparatide: 'none' }, then: 'teriparatide-20ug-daily', per: ['S1149', 'S1163', 'S1182', 'S1183', 'S1150', 'S0222', 'S0089', 'S0090'], values: third },
  ],
  otherwise: 'silent',
})
