/** Romosozumab by its label: severe osteoporosis after the menopause, twelve months, then an antiresorptive. */
import { atLeast } from '../../engine/condition.ts'
import { calciumStatus } from '../../facts/calcium.ts'
import { afterMenopause } from '../../facts/menopause.ts'
import { infarctionOrStroke, osteoporosisChoice, severeOsteoporosis } from '../../facts/osteoporosis-choice.ts'
import { age, sex } from '../../facts/patient.ts'
import { years } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { drugAsks } from '../osteoporosis-drug-words.ts'

export const romosozumab = checklist({
  decision: 'osteoporosis-drug',
  authority: 'smpc',
  actor: 'prescriber',
  asks: drugAsks,
  reads: { choice: osteoporosisChoice, severe: severeOsteoporosis, sex, event: infarctionOrStroke, age, menopause: afterMenopause, calcium: calciumStatus },
  outcomes: {
    'romosozumab-210mg-monthly': {
      stance: 'consider',
      values: { doseMg: 210, route: 'sc', interval: 'monthly', months: 12 },
      says: {
        nl: 'Romosozumab {doseMg} mg subcutaan, eenmaal per maand, {months} maanden, daarna een botresorptieremmer: te overwegen bij ernstige osteoporose na de menopauze, zonder hartinfarct of beroerte in de voorgeschiedenis.',
        en: 'Romosozumab {doseMg} mg subcutaneously once a month for {months} months, then an antiresorptive: may be considered in severe osteoporosis after the menopause, without a past myocardial infarction or stroke.',
      },
    },
  },
  rows: [
    {
      if: { choice: ['open', 'romosozumab-210mg-monthly'], severe: 'yes', sex: 'female', event: 'no', age: atLeast(years(18)), menopause: 'yes', calcium: ['normal', 'high'] },
      then: 'romosozumab-210mg-monthly',
      per: ['smpc: evenity-dose', 'smpc: evenity', 'howship: after-menopause'],
    },
  ],
  whenUnknown: 'skip',
  otherwise: 'silent',
})
