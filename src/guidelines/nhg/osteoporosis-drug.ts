/** The drugs of the NHG standard, in two lines: S1144, S1148, S1150. What a label or the kidneys forbid is not offered. */
import { atLeast, unrecorded } from '../../engine/condition.ts'
import { fractureRiskNhg } from '../../facts/bone.ts'
import { calciumStatus } from '../../facts/calcium.ts'
import { bisphosphonateRuledOut, boneDrugKidney, denosumabRuledOut, firstDrugOfYoungWoman, osteoporosisChoice, tabletObstacle, zoledronateRuledOut } from '../../facts/osteoporosis-choice.ts'
import { age } from '../../facts/patient.ts'
import { years } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { drugAsk, drugAsks, drugWords } from '../osteoporosis-drug-words.ts'

const adult = atLeast(years(18))
const fits = ['normal', 'high'] as const

export const osteoporosisDrugNhg = checklist({
  decision: 'osteoporosis-drug',
  authority: 'nhg',
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
    young: firstDrugOfYoungWoman,
    kidney: boneDrugKidney,
    calcium: calciumStatus,
  },
  outcomes: {
    'alendronate-70mg-weekly': drugWords['alendronate-70mg-weekly'],
    'risedronate-35mg-weekly': drugWords['risedronate-35mg-weekly'],
    'denosumab-60mg-6-monthly': drugWords['denosumab-60mg-6-monthly'],
    'zoledronate-5mg-yearly': drugWords['zoledronate-5mg-yearly'],
    ask: drugAsk,
  },
  rows: [
    { if: { choice: 'unclassed' }, then: 'ask', asking: ['risk'], per: ['S0200', 'S0201', 'howship: unknown-asks'] },
    {
      if: { choice: ['open', 'alendronate-70mg-weekly'], age: adult, bisphosphonate: 'no', tablets: 'none', kidney: ['from-35', unrecorded] },
      then: 'alendronate-70mg-weekly',
      per: ['S1144', 'S1151', 'S1153', 'S0236', 'S0237', 'S1177', 'S1178', 'S0200', 'S0679', 'S0678', 'S1114'],
      values: { line: 1 },
    },
    {
      if: { choice: ['open', 'risedronate-35mg-weekly'], age: adult, bisphosphonate: 'no', tablets: 'none', kidney: ['from-35', '30-to-35', unrecorded] },
      then: 'risedronate-35mg-weekly',
      per: ['S1144', 'S1154', 'S1156', 'S1177', 'S1178', 'S0200', 'S0679'],
      values: { line: 1 },
    },
    {
      if: { choice: ['open', 'denosumab-60mg-6-monthly'], age: adult, denosumab: 'no', young: 'no', calcium: fits },
      then: 'denosumab-60mg-6-monthly',
      per: ['S1148', 'S1166', 'S0223', 'S0174', 'S0997', 'S0176', 'S0789', 'S1115', 'S1116', 'S1117'],
      values: { line: 2 },
    },
    {
      if: { choice: ['open', 'zoledronate-5mg-yearly'], age: adult, zoledronate: 'no', kidney: 'from-35', calcium: fits },
      then: 'zoledronate-5mg-yearly',
      per: ['S1148', 'S1161', 'S0219', 'S0979', 'S1115', 'S1116', 'S1117'],
      values: { line: 2 },
    },
    { if: { choice: ['open', 'zoledronate-5mg-yearly'], age: adult, zoledronate: 'no', kidney: unrecorded }, then: 'ask', per: ['S1192', 'howship: unknown-asks'] },
  ],
  otherwise: 'silent',
})
