/** Zoledronate 4 mg by creatinine clearance: S0916–S0921. It says nothing on hypercalcaemia nor on 5 mg a year. */
import { fromTo, over, under, within } from '../../engine/condition.ts'
import { hypercalcaemiaOfMalignancy } from '../../facts/calcium.ts'
import { doseProduct } from '../../facts/dose.ts'
import { doseClearance } from '../../facts/dose-check.ts'
import { mLmin } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { safestDose, zoledronateDoseAsks, zoledronateDoses } from '../zoledronate-dose-outcomes.ts'

const usual = { product: 'zoledronate-4', hypercalcaemia: 'no' } as const

export const zoledronateDose = table({
  decision: 'zoledronate-dose',
  authority: 'nl-handreiking',
  actor: 'prescriber',
  asks: zoledronateDoseAsks,
  reads: { product: doseProduct, hypercalcaemia: hypercalcaemiaOfMalignancy, clearance: doseClearance },
  outcomes: zoledronateDoses,
  safest: safestDose,
  rows: [
    { if: { ...usual, clearance: over(mLmin(60)) }, then: '4-mg', per: 'S0916' },
    { if: { ...usual, clearance: fromTo(mLmin(50), mLmin(60)) }, then: '3.5-mg', per: 'S0917' },
    { if: { ...usual, clearance: within(mLmin(40), mLmin(50)) }, then: '3.3-mg', per: ['S0918', 'S0921', 'howship: between-bands'] },
    { if: { ...usual, clearance: within(mLmin(30), mLmin(40)) }, then: '3-mg', per: ['S0919', 'S0921', 'howship: between-bands'] },
    { if: { ...usual, clearance: under(mLmin(30)) }, then: 'not-recommended', per: 'S0920' },
    { if: { product: 'zoledronate-4', hypercalcaemia: 'yes' }, then: 'silent', per: 'S0916' },
    { if: { product: ['zoledronate-5', 'pamidronate', 'ibandronate-iv', 'denosumab-60', 'denosumab-120', 'oral', 'other'] }, then: 'silent', per: 'S0916' },
  ],
})
