/** The label of denosumab 120 mg: consider interrupting until the necrosis resolves. */
import { course, isDenosumab120, necrosis } from '../../facts/mronj-therapy.ts'
import { antiresorptiveOutcomes, antiresorptiveReasons } from '../antiresorptive-at-mronj-outcomes.ts'
import { table } from '../citations.ts'

export const smpcAntiresorptiveAtMronj = table({
  decision: 'antiresorptive-at-mronj',
  authority: 'smpc',
  actor: 'prescriber',
  asks: { nl: 'Wat te doen met de botversterker bij MRONJ?', en: 'What to do with the antiresorptive at MRONJ?' },
  reads: { necrosis, course, xgeva: isDenosumab120 },
  outcomes: { individualise: antiresorptiveOutcomes.individualise, ask: antiresorptiveOutcomes.ask },
  reasons: antiresorptiveReasons,
  rows: [
    { if: { course: 'other' }, then: 'silent', per: 'smpc: xgeva-onj' },
    { if: { course: ['running', 'stopped', 'planned'], necrosis: ['healing', 'stable', 'none'] }, then: 'silent', per: 'smpc: xgeva-onj' },
    { if: { course: ['stopped', 'planned'], necrosis: 'open' }, then: 'silent', per: 'smpc: xgeva-onj' },
    { if: { course: 'running', necrosis: 'open', xgeva: 'yes' }, then: 'individualise', because: 'stop-denosumab', per: 'smpc: xgeva-onj' },
    { if: { course: 'running', necrosis: 'open', xgeva: 'no' }, then: 'silent', per: 'smpc: xgeva-onj' },
  ],
  safest: ['individualise'],
})
