/** What the labels forbid at a start: kidneys, low calcium, children, unhealed wounds of the mouth. */
import { atLeast, under } from '../../engine/condition.ts'
import { unhealedOralLesion } from '../../facts/dental.ts'
import { creatinine, creatinineClearance } from '../../facts/kidney.ts'
import { calciumBeforeStart } from '../../facts/laboratory.ts'
import { age } from '../../facts/patient.ts'
import { hypercalcaemiaRescue, startingDrug } from '../../facts/start.ts'
import { mLmin, umolL, years } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'
import { startOutcomes } from '../start-therapy-words.ts'

export const startTherapyLabel = checklist({
  decision: 'start-therapy',
  authority: 'smpc',
  actor: 'prescriber',
  asks: { nl: 'Verbiedt de bijsluiter deze start?', en: 'Does the label forbid this start?' },
  reads: { drug: startingDrug, rescue: hypercalcaemiaRescue, clearance: creatinineClearance, creatinine, calcium: calciumBeforeStart, age, lesion: unhealedOralLesion },
  outcomes: {
    'contraindicated-renal': startOutcomes['contraindicated-renal'],
    'contraindicated-children': startOutcomes['contraindicated-children'],
    'unhealed-oral-lesion': startOutcomes['unhealed-oral-lesion'],
    'correct-calcium': { ...startOutcomes['correct-calcium'], stance: 'contraindicated' },
  },
  rows: [
    { if: { drug: 'zoledronate-5', clearance: under(mLmin(35)) }, then: 'contraindicated-renal', per: 'smpc: aclasta-renal', values: { limit: 35 } },
    { if: { drug: 'zoledronate-4', rescue: 'no', clearance: under(mLmin(30)) }, then: 'contraindicated-renal', per: 'smpc: zometa-renal', values: { limit: 30 } },
    { if: { drug: 'zoledronate-4', rescue: 'yes', creatinine: atLeast(umolL(400)) }, then: 'contraindicated-renal', per: 'smpc: zometa-hypercalcaemia', values: { creatinine, limitCreatinine: 400 } },
    { if: { drug: ['denosumab-60', 'denosumab-120'], age: under(years(18)) }, then: 'contraindicated-children', per: 'smpc: denosumab-children' },
    { if: { drug: 'denosumab-120', lesion: 'yes' }, then: 'unhealed-oral-lesion', per: 'smpc: xgeva-lesions' },
    { if: { drug: 'zoledronate-5', calcium: 'low' }, then: 'correct-calcium', per: 'smpc: aclasta-renal' },
    { if: { drug: 'denosumab-60', calcium: 'low' }, then: 'correct-calcium', per: 'smpc: prolia-hypocalcaemia' },
    { if: { drug: 'romosozumab', calcium: 'low' }, then: 'correct-calcium', per: 'smpc: evenity' },
  ],
  whenUnknown: 'skip',
})
