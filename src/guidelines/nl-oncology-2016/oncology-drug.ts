/** Bone drugs in cancer, the Dutch slides of 2016: S1034–S1038, S1046–S1050, S1056–S1060, S1069, S1076–S1080. */
import { atMost, over, unrecorded } from '../../engine/condition.ts'
import { highSkeletalEventRisk, lifeExpectancy } from '../../facts/cancer-state.ts'
import { adjuvantChoice, drugForCancerInBone, givesWay, lowBoneMass, treatmentBoneLoss } from '../../facts/oncology-choice.ts'
import { bisphosphonateRuledOut, boneDrugKidney, denosumabRuledOut, zoledronateRuledOut } from '../../facts/osteoporosis-choice.ts'
import { months } from '../../values/quantity.ts'
import { checklist, table } from '../citations.ts'
import { denosumab120, every3Months, every4Weeks, lowRisk, noDrug, notYet, oncologyDrugAsks, pamidronate90, sameTopic, tooShort, zoledronate4 } from '../oncology-drug-outcomes.ts'

const kidneysAllow = ['from-35', '30-to-35', unrecorded] as const
const zoledronateFits = { kidney: kidneysAllow, zoledronate: 'no' } as const
const pamidronateFits = { kidney: kidneysAllow, bisphosphonate: 'no' } as const
const whilePerforming = { duration: { nl: 'tot de conditie (performance status) afneemt', en: 'until the performance status declines' } } as const
const continuous = { duration: { nl: 'doorlopend', en: 'continuous' } } as const
const beforeChaarted = {
  note: { nl: 'Het bewijs is van vóór CHAARTED en STAMPEDE: ziekte die vorderde onder hormoonbehandeling.', en: 'The evidence is from before CHAARTED and STAMPEDE: disease that progressed under hormone treatment.' },
} as const
const atLeast2Years = { durationYears: 2, duration: { nl: 'minstens 2 jaar, daarna om de 3 maanden bij actieve botziekte', en: 'at least 2 years, then every 3 months with active bone disease' } } as const

export const oncologyDrug = checklist({
  decision: 'oncology-drug',
  authority: 'nl-oncology-2016',
  actor: 'prescriber',
  asks: oncologyDrugAsks,
  reads: { for: drugForCancerInBone, thinBone: lowBoneMass, kidney: boneDrugKidney, bisphosphonate: bisphosphonateRuledOut, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  outcomes: { 'zoledronate-4mg': zoledronate4('recommend'), 'denosumab-120mg': denosumab120('recommend'), 'pamidronate-90mg': pamidronate90('recommend'), ask: notYet },
  rows: [
    { if: { for: 'breast', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S1034', 'S1035'], values: { ...every4Weeks, ...whilePerforming } },
    { if: { for: 'breast', denosumab: 'no' }, then: 'denosumab-120mg', per: ['S1034', 'S1037'], values: { ...every4Weeks, ...continuous } },
    { if: { for: 'prostate', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S1046', 'S1047'], values: { ...every4Weeks, ...beforeChaarted } },
    { if: { for: 'prostate', denosumab: 'no' }, then: 'denosumab-120mg', per: ['S1046', 'S1047'], values: { ...every4Weeks, ...beforeChaarted } },
    { if: { for: 'myeloma', thinBone: 'yes', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S1057', 'S1058', 'S1059'], values: { ...every4Weeks, ...atLeast2Years } },
    { if: { for: 'myeloma', thinBone: 'yes', ...pamidronateFits }, then: 'pamidronate-90mg', per: ['S1057', 'S1058', 'S1059'], values: { ...every4Weeks, ...atLeast2Years } },
    { if: { for: 'myeloma-again', ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S1060', 'S1059'], values: every3Months },
    { if: { for: 'myeloma-again', ...pamidronateFits }, then: 'pamidronate-90mg', per: ['S1060', 'S1059'], values: every3Months },
  ],
  topics: sameTopic,
})

const solid = { for: ['lung', 'other'], expectancy: over(months(3)), risk: 'yes' } as const

/** Other solid tumours, of which more than three months and a high risk are asked; and denosumab in myeloma, not registered for it in 2016. */
export const oncologyDrugToConsider = checklist({
  decision: 'oncology-drug',
  authority: 'nl-oncology-2016',
  actor: 'prescriber',
  asks: oncologyDrugAsks,
  reads: { for: drugForCancerInBone, expectancy: lifeExpectancy, risk: highSkeletalEventRisk, kidney: boneDrugKidney, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  outcomes: { 'zoledronate-4mg': zoledronate4('consider'), 'denosumab-120mg': denosumab120('consider'), none: noDrug, ask: notYet },
  rows: [
    { if: { ...solid, ...zoledronateFits }, then: 'zoledronate-4mg', per: ['S1048', 'S1049', 'S1050'], values: every4Weeks },
    { if: { ...solid, denosumab: 'no' }, then: 'denosumab-120mg', per: ['S1048', 'S1049', 'S1050'], values: every4Weeks },
    { if: { for: ['lung', 'other'], expectancy: atMost(months(3)) }, then: 'none', per: 'S1049', values: tooShort },
    { if: { for: ['lung', 'other'], risk: 'no' }, then: 'none', per: 'S1050', values: lowRisk },
    {
      if: { for: ['myeloma', 'myeloma-again'], denosumab: 'no' },
      then: 'denosumab-120mg',
      per: 'S1056',
      values: { ...every4Weeks, note: { nl: 'Mogelijk een alternatief; in 2016 niet geregistreerd voor myeloom. Ga de huidige bijsluiter na.', en: 'Possibly an alternative; not registered for myeloma in 2016. Check the current label.' } },
    },
  ],
  topics: sameTopic,
})

/** Against relapse after breast cancer before the menopause. */
export const adjuvantBeforeMenopause = table({
  decision: 'oncology-drug',
  authority: 'nl-oncology-2016',
  actor: 'prescriber',
  asks: { nl: 'Een botmiddel na borstkanker?', en: 'A bone drug after breast cancer?' },
  reads: { for: adjuvantChoice },
  outcomes: {
    none: {
      stance: 'inform',
      says: {
        nl: 'Adjuvant botmiddel na borstkanker: het voordeel is vooral na de menopauze gevonden, daarvoor niet aangetoond.',
        en: 'Adjuvant bone drug after breast cancer: the benefit was found mainly past the menopause, and not shown before it.',
      },
    },
  },
  rows: [
    { if: { for: 'premenopausal' }, then: 'none', per: 'S1069' },
    { if: { for: ['postmenopausal', 'none', unrecorded] }, then: 'silent', per: 'S1069' },
  ],
})

/** Bone loss by the treatment of breast or prostate cancer. */
export const boneLossDrug = checklist({
  decision: 'oncology-drug',
  authority: 'nl-oncology-2016',
  actor: 'prescriber',
  asks: { nl: 'Welk middel tegen botverlies door de behandeling?', en: 'Which drug against bone loss by the treatment?' },
  reads: { loss: treatmentBoneLoss, kidney: boneDrugKidney, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  outcomes: {
    'as-osteoporosis': {
      stance: 'consider',
      says: {
        nl: 'Botverlies door de behandeling van borstkanker: bisfosfonaat (oraal of iv) of denosumab in de dosis voor osteoporose na de menopauze; denosumab dus 60 mg om de 6 maanden, geen 120 mg.[ {givesWay}]',
        en: 'Bone loss by the treatment of breast cancer: a bisphosphonate (oral or iv) or denosumab in the dose for postmenopausal osteoporosis; denosumab 60 mg every 6 months therefore, not 120 mg.[ {givesWay}]',
      },
      values: { givesWay },
    },
    'zoledronate-6-12-monthly': {
      stance: 'consider',
      says: {
        nl: 'Botverlies door de behandeling van prostaatkanker: zoledroninezuur eenmaal per {intervalMonths} maanden, in minstens {infusionMinutes} minuten. De bron noemt geen dosis. UZ Leuven geeft tijdens hormoonbehandeling geen botresorptieremmer.[ {givesWay}]',
        en: 'Bone loss by the treatment of prostate cancer: zoledronate once every {intervalMonths} months, over at least {infusionMinutes} minutes. The source names no dose. UZ Leuven gives no antiresorptive during hormone treatment.[ {givesWay}]',
      },
      values: { intervalMonths: '6-12', infusionMinutes: 15, givesWay },
    },
    'denosumab-60mg-6-monthly': {
      stance: 'consider',
      says: {
        nl: 'Botverlies door de behandeling van prostaatkanker: denosumab {doseMg} mg sc om de {intervalMonths} maanden; niet stoppen zonder vervolg. UZ Leuven geeft tijdens hormoonbehandeling geen botresorptieremmer.[ {givesWay}]',
        en: 'Bone loss by the treatment of prostate cancer: denosumab {doseMg} mg sc every {intervalMonths} months; no stop without a sequel. UZ Leuven gives no antiresorptive during hormone treatment.[ {givesWay}]',
      },
      values: { doseMg: 60, intervalMonths: 6, givesWay },
    },
  },
  rows: [
    { if: { loss: 'breast' }, then: 'as-osteoporosis', per: ['S1076', 'S1077'] },
    { if: { loss: 'prostate', ...zoledronateFits }, then: 'zoledronate-6-12-monthly', per: ['S1078', 'S1079', 'S0259', 'S0095'] },
    { if: { loss: 'prostate', denosumab: 'no' }, then: 'denosumab-60mg-6-monthly', per: ['S1078', 'S1080', 'S0259', 'S0095'] },
  ],
})
