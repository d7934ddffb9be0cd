/** Bone drugs by ESMO 2020: breast cancer and castration-resistant prostate cancer, symptomatic or not; lung and others from three months; myeloma. S0867, S0869, S0870. */
import { atLeast, under, unrecorded } from '../../engine/condition.ts'
import { castrationResistant, highSkeletalEventRisk, lifeExpectancy, significantBoneMetastases } from '../../facts/cancer-state.ts'
import { drugForCancerInBone } from '../../facts/oncology-choice.ts'
import { boneDrugKidney, denosumabRuledOut, zoledronateRuledOut } from '../../facts/osteoporosis-choice.ts'
import { months } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { denosumab120, every3To4Weeks, every4Weeks, lowRisk, noDrug, notSignificant, notYet, oncologyDrugAsks, sameTopic, tooShort, zoledronate4 } from '../oncology-drug-outcomes.ts'

const zoledronateFits = { kidney: ['from-35', '30-to-35', unrecorded], zoledronate: 'no' } as const
const anySymptoms = { note: { nl: 'Met of zonder klachten.', en: 'With or without symptoms.' } } as const
const lung = { for: 'lung', expectancy: atLeast(months(3)), significant: 'yes' } as const

export const oncologyDrug = checklist({
  decision: 'oncology-drug',
  authority: 'esmo-2020',
  actor: 'prescriber',
  asks: oncologyDrugAsks,
  reads: { for: drugForCancerInBone, resistant: castrationResistant, expectancy: lifeExpectancy, significant: significantBoneMetastases, kidney: boneDrugKidney, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  outcomes: { 'zoledronate-4mg': zoledronate4('recommend'), 'denosumab-120mg': denosumab120('recommend'), none: noDrug, ask: notYet },
  rows: [
    { if: { for: 'breast', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0869', 'S0867', 'esmo-2020: breast-prostate'], values: { ...every3To4Weeks, ...anySymptoms } },
    { if: { for: 'breast', denosumab: 'no' }, then: 'denosumab-120mg', per: ['S0869', 'S0867', 'esmo-2020: breast-prostate'], values: { ...every4Weeks, ...anySymptoms } },
    { if: { for: 'prostate', resistant: 'yes', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0867', 'esmo-2020: breast-prostate'], values: { ...every3To4Weeks, ...anySymptoms } },
    { if: { for: 'prostate', resistant: 'yes', denosumab: 'no' }, then: 'denosumab-120mg', per: ['S0867', 'esmo-2020: breast-prostate'], values: { ...every4Weeks, ...anySymptoms } },
    { if: { ...lung, ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S0870', 'esmo-2020: other-tumours'], values: every3To4Weeks },
    { if: { ...lung, denosumab: 'no' }, then: 'denosumab-120mg', per: ['S0870', 'esmo-2020: other-tumours'], values: every4Weeks },
    { if: { for: 'lung', expectancy: under(months(3)) }, then: 'none', per: ['S0870', 'esmo-2020: other-tumours'], values: tooShort },
    { if: { for: 'lung', significant: 'no' }, then: 'none', per: 'S0870', values: notSignificant },
    { if: { for: ['myeloma', 'myeloma-again'], ...zoledronateFits }, then: 'zoledronate-4mg', per: 'esmo-2020: myeloma', values: every3To4Weeks },
    { if: { for: ['myeloma', 'myeloma-again'], kidney: 'below-30', denosumab: 'no' }, then: 'denosumab-120mg', per: 'esmo-2020: myeloma', values: every4Weeks },
  ],
  topics: sameTopic,
})

const other = { for: 'other', expectancy: atLeast(months(3)), risk: 'yes' } as const

/** Kidney and other solid tumours. That the risk of skeletal events be high is the Dutch condition (S1050). */
export const oncologyDrugOtherTumours = checklist({
  decision: 'oncology-drug',
  authority: 'esmo-2020',
  actor: 'prescriber',
  asks: oncologyDrugAsks,
  reads: { for: drugForCancerInBone, expectancy: lifeExpectancy, risk: highSkeletalEventRisk, kidney: boneDrugKidney, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  outcomes: { 'zoledronate-4mg': zoledronate4('consider'), 'denosumab-120mg': denosumab120('consider'), none: noDrug, ask: notYet },
  rows: [
    { if: { ...other, ...zoledronateFits }, then: 'zoledronate-4mg', per: ['esmo-2020: other-tumours', 'S0867', 'S1050'], values: every3To4Weeks },
    { if: { ...other, denosumab: 'no' }, then: 'denosumab-120mg', per: ['esmo-2020: other-tumours', 'S0867', 'S1050'], values: every4Weeks },
    { if: { for: 'other', expectancy: under(months(3)) }, then: 'none', per: ['esmo-2020: other-tumours', 'S1050'], values: tooShort },
    { if: { for: 'other', risk: 'no' }, then: 'none', per: 'S1050', values: lowRisk },
  ],
  topics: sameTopic,
})
