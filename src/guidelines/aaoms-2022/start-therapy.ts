/** AAOMS 2022: in oncology the mouth goes first, systemic condition permitting; in osteoporosis dental work may run beside the start. */
import { unrecorded } from '../../engine/condition.ts'
import { mouthBeforeStart } from '../../facts/dental.ts'
import { hypercalcaemiaRescue, plannedSetting, startCannotWait } from '../../facts/start.ts'
import { otherObstacle } from '../../facts/start-blockers.ts'
import { checklist } from '../citations.ts'
import { startOutcomes } from '../start-therapy-words.ts'

const waits = { setting: ['oncology', 'adjuvant'], rescue: 'no', hurry: ['no', unrecorded] } as const

export const startTherapyAaoms = checklist({
  decision: 'start-therapy',
  authority: 'aaoms-2022',
  actor: 'prescriber',
  asks: { nl: 'Mag deze behandeling beginnen?', en: 'May this therapy begin?' },
  reads: { setting: plannedSetting, rescue: hypercalcaemiaRescue, hurry: startCannotWait, screening: mouthBeforeStart, obstacle: otherObstacle },
  outcomes: {
    'wait-for-dental-screening': startOutcomes['wait-for-dental-screening'],
    'wait-for-dental-treatment': startOutcomes['wait-for-dental-treatment'],
    'may-start': {
      stance: 'recommend',
      says: { nl: '{subject}: starten mag; bij osteoporose kan de tandheelkundige behandeling ernaast lopen.', en: '{subject}: may start; in osteoporosis dental work can run beside it.' },
    },
  },
  rows: [
    { if: { ...waits, screening: unrecorded }, then: 'wait-for-dental-screening', per: 'aaoms-2022: before-oncology' },
    { if: { ...waits, screening: 'treatment-needed' }, then: 'wait-for-dental-treatment', per: 'aaoms-2022: before-oncology' },
    { if: { setting: 'osteoporosis', screening: [unrecorded, 'treatment-needed'], obstacle: 'none' }, then: 'may-start', per: 'aaoms-2022: before-osteoporosis' },
  ],
  whenUnknown: 'skip',
  topics: { 'wait-for-dental-screening': 'dental', 'wait-for-dental-treatment': 'dental', 'may-start': 'dental' },
})
