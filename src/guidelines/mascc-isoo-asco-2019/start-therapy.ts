/** MASCC/ISOO/ASCO: the mouth before a non-urgent start; an urgent one may go first. */
import { unrecorded } from '../../engine/condition.ts'
import { mouthBeforeStart } from '../../facts/dental.ts'
import { hypercalcaemiaRescue, plannedSetting, startCannotWait } from '../../facts/start.ts'
import { checklist } from '../citations.ts'
import { startOutcomes } from '../start-therapy-words.ts'

const waits = { setting: ['oncology', 'adjuvant'], rescue: 'no', hurry: ['no', unrecorded] } as const

export const startTherapyMascc = checklist({
  decision: 'start-therapy',
  authority: 'mascc-isoo-asco-2019',
  actor: 'prescriber',
  asks: { nl: 'Mag deze behandeling beginnen?', en: 'May this therapy begin?' },
  reads: { setting: plannedSetting, rescue: hypercalcaemiaRescue, hurry: startCannotWait, screening: mouthBeforeStart },
  outcomes: {
    'wait-for-dental-screening': startOutcomes['wait-for-dental-screening'],
    'wait-for-dental-treatment': startOutcomes['wait-for-dental-treatment'],
    'start-now': startOutcomes['start-now'],
  },
  rows: [
    { if: { ...waits, screening: unrecorded }, then: 'wait-for-dental-screening', per: 'mascc-isoo-asco-2019: before-start' },
    { if: { ...waits, screening: 'treatment-needed' }, then: 'wait-for-dental-treatment', per: 'mascc-isoo-asco-2019: before-start' },
    { if: { setting: ['oncology', 'adjuvant'], hurry: 'yes' }, then: 'start-now', per: 'mascc-isoo-asco-2019: before-start' },
  ],
  whenUnknown: 'skip',
  topics: { 'wait-for-dental-screening': 'dental', 'wait-for-dental-treatment': 'dental', 'start-now': 'dental' },
})
