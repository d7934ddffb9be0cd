/** Zoledronate 5 mg a year: not below 30 mL/min. S1161, S1192. */
import { atLeast, under } from '../../engine/condition.ts'
import { doseProduct } from '../../facts/dose.ts'
import { doseClearance } from '../../facts/dose-check.ts'
import { mLmin } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { safestDose, zoledronateDoseAsks, zoledronateDoses } from '../zoledronate-dose-outcomes.ts'

export const zoledronateDose = table({
  decision: 'zoledronate-dose',
  authority: 'cbo-2011',
  actor: 'prescriber',
  asks: zoledronateDoseAsks,
  reads: { product: doseProduct, clearance: doseClearance },
  outcomes: zoledronateDoses,
  safest: safestDose,
  rows: [
    { if: { product: 'zoledronate-5', clearance: atLeast(mLmin(30)) }, then: '5-mg', per: ['S1161', 'S1192'] },
    { if: { product: 'zoledronate-5', clearance: under(mLmin(30)) }, then: 'contraindicated-renal', per: 'S1192' },
    { if: { product: ['zoledronate-4', 'pamidronate', 'ibandronate-iv', 'denosumab-60', 'denosumab-120', 'oral', 'other'] }, then: 'silent', per: 'S1161' },
  ],
})
