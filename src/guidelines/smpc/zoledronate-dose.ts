/** Zoledronate by its labels: Zometa by clearance, and in hypercalcaemia of malignancy by creatinine; Aclasta not below 35 mL/min. */
import { atLeast, fromTo, over, under, within } from '../../engine/condition.ts'
import { hypercalcaemiaOfMalignancy } from '../../facts/calcium.ts'
import { doseProduct } from '../../facts/dose.ts'
import { doseClearance } from '../../facts/dose-check.ts'
import { freshCreatinine } from '../../facts/freshness.ts'
import { mLmin, umolL } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { safestDose, zoledronateDoseAsks, zoledronateDoses } from '../zoledronate-dose-outcomes.ts'

const usual = { product: 'zoledronate-4', hypercalcaemia: 'no' } as const
const acute = { product: 'zoledronate-4', hypercalcaemia: 'yes' } as const

export const zoledronateDose = table({
  decision: 'zoledronate-dose',
  authority: 'smpc',
  actor: 'prescriber',
  asks: zoledronateDoseAsks,
  reads: { product: doseProduct, hypercalcaemia: hypercalcaemiaOfMalignancy, creatinine: freshCreatinine, clearance: doseClearance },
  outcomes: zoledronateDoses,
  safest: safestDose,
  rows: [
    { if: { ...acute, creatinine: under(umolL(400)) }, then: '4-mg', per: ['smpc: zometa-hypercalcaemia', 'S0268'] },
    { if: { ...acute, creatinine: atLeast(umolL(400)) }, then: 'not-recommended', per: 'smpc: zometa-hypercalcaemia' },
    { if: { ...usual, clearance: over(mLmin(60)) }, then: '4-mg', per: ['smpc: zometa-renal', 'smpc: zometa-volumes'] },
    { if: { ...usual, clearance: fromTo(mLmin(50), mLmin(60)) }, then: '3.5-mg', per: ['smpc: zometa-renal', 'smpc: zometa-volumes'] },
    { if: { ...usual, clearance: within(mLmin(40), mLmin(50)) }, then: '3.3-mg', per: ['smpc: zometa-renal', 'smpc: zometa-volumes', 'howship: between-bands'] },
    { if: { ...usual, clearance: within(mLmin(30), mLmin(40)) }, then: '3-mg', per: ['smpc: zometa-renal', 'smpc: zometa-volumes', 'howship: between-bands'] },
    { if: { ...usual, clearance: under(mLmin(30)) }, then: 'not-recommended', per: 'smpc: zometa-renal' },
    { if: { product: 'zoledronate-5', clearance: atLeast(mLmin(35)) }, then: '5-mg', per: ['smpc: aclasta-dose', 'smpc: aclasta-renal'] },
    { if: { product: 'zoledronate-5', clearance: under(mLmin(35)) }, then: 'contraindicated-renal', per: 'smpc: aclasta-renal' },
    { if: { product: ['pamidronate', 'ibandronate-iv', 'denosumab-60', 'denosumab-120', 'oral', 'other'] }, then: 'silent', per: 'smpc: zometa-renal' },
  ],
})
