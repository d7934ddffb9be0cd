/** Bone drugs in myeloma by the International Myeloma Working Group. */
import { unrecorded } from '../../engine/condition.ts'
import { drugForCancerInBone } from '../../facts/oncology-choice.ts'
import { boneDrugKidney, denosumabRuledOut, zoledronateRuledOut } from '../../facts/osteoporosis-choice.ts'
import { checklist } from '../citations.ts'
import { denosumab120, every4Weeks, oncologyDrugAsks, sameTopic, zoledronate4 } from '../oncology-drug-outcomes.ts'

const myeloma = ['myeloma', 'myeloma-again'] as const

export const oncologyDrug = checklist({
  decision: 'oncology-drug',
  authority: 'imwg-2021',
  actor: 'prescriber',
  asks: oncologyDrugAsks,
  reads: { for: drugForCancerInBone, kidney: boneDrugKidney, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  whenUnknown: 'skip',
  outcomes: { 'zoledronate-4mg': zoledronate4('recommend'), 'denosumab-120mg': denosumab120('consider') },
  rows: [
    {
      if: { for: myeloma, kidney: ['from-35', '30-to-35', unrecorded], zoledronate: 'no' },
      then: 'zoledronate-4mg',
      per: 'imwg-2021: duration',
      values: { ...every4Weeks, durationMonths: 12, duration: { nl: 'minstens 12 maanden; na een zeer goede respons minder vaak of stoppen', en: 'at least 12 months; after a very good response less often or stop' } },
    },
    {
      if: { for: myeloma, denosumab: 'no' },
      then: 'denosumab-120mg',
      per: 'imwg-2021: denosumab',
      values: { ...every4Weeks, note: { nl: 'Vooral bij een slechte nierfunctie.', en: 'Above all with poor kidneys.' } },
    },
  ],
  topics: sameTopic,
})
