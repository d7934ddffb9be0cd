/** The handreiking on bone health: dentist first, laboratory complete, no zoledronate below 30 nmol/L, none below 30 mL/min. S0901–S0908, S0920. */
import { under, unrecorded } from '../../engine/condition.ts'
import { mouthBeforeStart } from '../../facts/dental.ts'
import { creatinineClearance } from '../../facts/kidney.ts'
import { startLaboratory } from '../../facts/laboratory.ts'
import { hypercalcaemiaRescue, startingDrug, waitingRule } from '../../facts/start.ts'
import { vitaminD } from '../../facts/vitamin-d.ts'
import { mLmin, nmolL } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { startOutcomes } from '../start-therapy-words.ts'

const parenteral = ['zoledronate-4', 'zoledronate-5', 'other-iv-bisphosphonate', 'denosumab-60', 'denosumab-120'] as const

export const startTherapyHandreiking = checklist({
  decision: 'start-therapy',
  authority: 'nl-handreiking',
  actor: 'prescriber',
  asks: { nl: 'Mag deze behandeling beginnen?', en: 'May this therapy begin?' },
  reads: { drug: startingDrug, rule: waitingRule, rescue: hypercalcaemiaRescue, screening: mouthBeforeStart, labs: startLaboratory, vitaminD, clearance: creatinineClearance },
  outcomes: {
    'wait-for-dental-screening': startOutcomes['wait-for-dental-screening'],
    'complete-labs': startOutcomes['complete-labs'],
    'correct-vitamin-d': startOutcomes['correct-vitamin-d'],
    'contraindicated-renal': startOutcomes['contraindicated-renal'],
  },
  rows: [
    { if: { drug: parenteral, rule: 'oncology', rescue: 'no', screening: unrecorded }, then: 'wait-for-dental-screening', per: 'S0901' },
    { if: { drug: parenteral, rule: 'oncology', labs: unrecorded }, then: 'complete-labs', per: ['S0902', 'S0903', 'S0904', 'S0905', 'S0906'] },
    { if: { drug: ['zoledronate-4', 'zoledronate-5'], rescue: 'no', vitaminD: under(nmolL(30)) }, then: 'correct-vitamin-d', per: ['S0907', 'S0908'] },
    { if: { drug: 'zoledronate-4', rescue: 'no', clearance: under(mLmin(30)) }, then: 'contraindicated-renal', per: 'S0920', values: { limit: 30 } },
  ],
  whenUnknown: 'skip',
  topics: { 'wait-for-dental-screening': 'dental' },
})
