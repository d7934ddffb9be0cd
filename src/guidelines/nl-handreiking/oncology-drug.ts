/** Bone metastases of breast and lung cancer: S0860, S0870, S0878–S0885. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { lifeExpectancy, significantBoneMetastases } from '../../facts/cancer-state.ts'
import { drugForCancerInBone } from '../../facts/oncology-choice.ts'
import { bisphosphonateRuledOut, boneDrugKidney, denosumabRuledOut, zoledronateRuledOut } from '../../facts/osteoporosis-choice.ts'
import { months } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { denosumab120, every3To4Weeks, every4Weeks, noDrug, notSignificant, notYet, oncologyDrugAsks, pamidronate90, sameTopic, tooShort, zoledronate4 } from '../oncology-drug-outcomes.ts'

const kidneysAllow = ['from-35', '30-to-35', unrecorded] as const
const zoledronateFits = { kidney: kidneysAllow, zoledronate: 'no' } as const
const lung = { for: 'lung', expectancy: atLeast(months(3)), significant: 'yes' } as const

export const oncologyDrug = checklist({
  decision: 'oncology-drug',
  authority: 'nl-handreiking',
  actor: 'prescriber',
  asks: oncologyDrugAsks,
  reads: { for: drugForCancerInBone, expectancy: lifeExpectancy, significant: significantBoneMetastases, kidney: boneDrugKidney, bisphosphonate: bisphosphonateRuledOut, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  outcomes: { 'zoledronate-4mg': zoledronate4('recommend'), 'denosumab-120mg': denosumab120('recommend'), 'pamidronate-90mg': pamidronate90('recommend'), none: noDrug, ask: notYet },
  rows: [
    { if: { for: 'breast', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0882', 'S0860', 'S0885'], values: every3To4Weeks },
    { if: { for: 'breast', denosumab: 'no' }, then: 'denosumab-120mg', per: ['S0883', 'S0885'], values: every4Weeks },
    { if: { for: 'breast', kidney: kidneysAllow, bisphosphonate: 'no' }, then: 'pamidronate-90mg', per: ['S0884', 'S0860', 'S0885'], values: every3To4Weeks },
    { if: { ...lung, ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0879', 'S0870'], values: every3To4Weeks },
    {
      if: { ...lung, denosumab: 'no' },
      then: 'denosumab-120mg',
      per: ['S0878', 'S0870', 'S0880'],
      values: { ...every4Weeks, note: { nl: 'Bij longkanker met beter effect dan zoledroninezuur.', en: 'In lung cancer with a better effect than zoledronate.' } },
    },
    { if: { for: 'lung', expectancy: under(months(3)) }, then: 'none', per: 'S0870', values: tooShort },
    { if: { for: 'lung', significant: 'no' }, then: 'none', per: 'S0870', values: notSignificant },
  ],
  topics: sameTopic,
})
