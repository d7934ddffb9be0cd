/** What the labels forbid among the drugs for osteoporosis. A label's contraindication leads whatever the protocol. */
import { under } from '../../engine/condition.ts'
import { pregnant } from '../../facts/antibiotic.ts'
import { calciumStatus } from '../../facts/calcium.ts'
import { afterMenopause } from '../../facts/menopause.ts'
import { boneDrugKidney, breastCancerTreated, infarctionOrStroke, osteoporosisChoice, teriparatideObstacle, venousThromboembolism } from '../../facts/osteoporosis-choice.ts'
import { age, sex } from '../../facts/patient.ts'
import { years } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { drugAsks } from '../osteoporosis-drug-words.ts'

const forbidden = (nl: string, en: string) => ({ stance: 'contraindicated', says: { nl: `${nl} gecontra-indiceerd: {why}.`, en: `${en} contraindicated: {why}.` } }) as const
const lowCalcium = { why: { nl: 'calcium te laag, eerst corrigeren', en: 'calcium is low, correct it first' } } as const
const child = { why: { nl: 'kind', en: 'child' } } as const
const pregnancy = { why: { nl: 'zwangerschap', en: 'pregnancy' } } as const

export const osteoporosisDrugForbidden = checklist({
  decision: 'osteoporosis-drug',
  authority: 'smpc',
  actor: 'prescriber',
  asks: drugAsks,
  reads: {
    choice: osteoporosisChoice,
    kidney: boneDrugKidney,
    calcium: calciumStatus,
    pregnant,
    age,
    event: infarctionOrStroke,
    sex,
    thrombosis: venousThromboembolism,
    menopause: afterMenopause,
    breastCancer: breastCancerTreated,
    teriparatide: teriparatideObstacle,
  },
  outcomes: {
    'zoledronate-5mg-yearly': forbidden('Zoledroninezuur 5 mg per jaar', 'Zoledronate 5 mg a year'),
    'denosumab-60mg-6-monthly': forbidden('Denosumab 60 mg', 'Denosumab 60 mg'),
    'romosozumab-210mg-monthly': forbidden('Romosozumab', 'Romosozumab'),
    'raloxifene-60mg-daily': forbidden('Raloxifeen', 'Raloxifene'),
    'teriparatide-20ug-daily': forbidden('Teriparatide', 'Teriparatide'),
  },
  rows: [
    {
      if: { choice: ['open', 'zoledronate-5mg-yearly'], kidney: '30-to-35' },
      then: 'zoledronate-5mg-yearly',
      per: ['smpc: aclasta-renal', 'S1192'],
      values: { limit: 35, why: { nl: 'klaring onder 35 mL/min (bijsluiter; CBO 2011 houdt 30 aan)', en: 'clearance below 35 mL/min (label; CBO 2011 takes 30)' } },
    },
    {
      if: { choice: ['open', 'zoledronate-5mg-yearly'], kidney: 'below-30' },
      then: 'zoledronate-5mg-yearly',
      per: ['smpc: aclasta-renal', 'S1192'],
      values: { limit: 35, why: { nl: 'klaring onder 30 mL/min of dialyse (bijsluiter: onder 35)', en: 'clearance below 30 mL/min or dialysis (label: below 35)' } },
    },
    { if: { choice: ['open', 'zoledronate-5mg-yearly'], calcium: 'low' }, then: 'zoledronate-5mg-yearly', per: 'smpc: aclasta-renal', values: lowCalcium },
    { if: { choice: ['open', 'zoledronate-5mg-yearly'], pregnant: 'yes' }, then: 'zoledronate-5mg-yearly', per: 'smpc: denosumab-pregnancy', values: pregnancy },
    { if: { choice: ['open', 'denosumab-60mg-6-monthly'], calcium: 'low' }, then: 'denosumab-60mg-6-monthly', per: ['smpc: prolia-hypocalcaemia', 'S0176'], values: lowCalcium },
    { if: { choice: ['open', 'denosumab-60mg-6-monthly'], age: under(years(18)) }, then: 'denosumab-60mg-6-monthly', per: ['smpc: denosumab-children', 'S0183'], values: child },
    { if: { choice: ['open', 'denosumab-60mg-6-monthly'], pregnant: 'yes' }, then: 'denosumab-60mg-6-monthly', per: 'smpc: denosumab-pregnancy', values: pregnancy },
    { if: { choice: ['open', 'romosozumab-210mg-monthly'], calcium: 'low' }, then: 'romosozumab-210mg-monthly', per: 'smpc: evenity', values: lowCalcium },
    {
      if: { choice: ['open', 'romosozumab-210mg-monthly'], event: 'yes' },
      then: 'romosozumab-210mg-monthly',
      per: 'smpc: evenity',
      values: { why: { nl: 'hartinfarct of beroerte in de voorgeschiedenis', en: 'past myocardial infarction or stroke' } },
    },
    {
      if: { choice: 'open', sex: 'female', thrombosis: 'yes' },
      then: 'raloxifene-60mg-daily',
      per: ['smpc: evista', 'S0221'],
      values: { why: { nl: 'veneuze trombo-embolie, nu of vroeger', en: 'venous thromboembolism, now or in the past' } },
    },
    {
      if: { choice: 'raloxifene-60mg-daily', thrombosis: 'yes' },
      then: 'raloxifene-60mg-daily',
      per: ['smpc: evista', 'S0221'],
      values: { why: { nl: 'veneuze trombo-embolie, nu of vroeger', en: 'venous thromboembolism, now or in the past' } },
    },
    { if: { choice: ['open', 'raloxifene-60mg-daily'], sex: 'female', menopause: 'no' }, then: 'raloxifene-60mg-daily', per: 'smpc: evista', values: { why: { nl: 'vóór de menopauze', en: 'before the menopause' } } },
    {
      if: { choice: ['open', 'raloxifene-60mg-daily'], sex: 'female', breastCancer: 'yes' },
      then: 'raloxifene-60mg-daily',
      per: ['smpc: evista', 'S0826', 'S0226'],
      values: { why: { nl: 'borstkanker in behandeling; vraag de oncoloog', en: 'breast cancer under treatment; ask the oncologist' } },
    },
    { if: { choice: ['open', 'teriparatide-20ug-daily'], teriparatide: ['metastasis', 'myeloma', 'radiotherapy', 'paget'] }, then: 'teriparatide-20ug-daily', per: 'smpc: forsteo', values: { why: teriparatideObstacle } },
    { if: { choice: ['open', 'teriparatide-20ug-daily'], age: under(years(18)) }, then: 'teriparatide-20ug-daily', per: 'smpc: forsteo', values: child },
  ],
  whenUnknown: 'skip',
  otherwise: 'silent',
})
