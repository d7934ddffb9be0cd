/** A benefit of stopping is not substantiated; resume early. */
import { course, isDenosumab, necrosis } from '../../facts/mronj-therapy.ts'
import { antiresorptiveOutcomes, antiresorptiveReasons } from '../antiresorptive-at-mronj-outcomes.ts'
import { table } from '../citations.ts'

export const aaoms2022AntiresorptiveAtMronj = table({
  decision: 'antiresorptive-at-mronj',
  authority: 'aaoms-2022',
  actor: 'prescriber',
  asks: { nl: 'Wat te doen met de botversterker bij MRONJ?', en: 'What to do with the antiresorptive at MRONJ?' },
  reads: { necrosis, course, denosumab: isDenosumab },
  outcomes: { individualise: antiresorptiveOutcomes.individualise, ask: antiresorptiveOutcomes.ask },
  reasons: antiresorptiveReasons,
  rows: [
    { if: { course: 'other' }, then: 'silent', per: 'aaoms-2022: holiday-treatment' },
    { if: { course: ['running', 'stopped', 'planned'], necrosis: ['healing', 'stable', 'none'] }, then: 'silent', per: 'aaoms-2022: holiday-treatment' },
    { if: { course: ['running', 'stopped', 'planned'], necrosis: 'open', denosumab: 'no' }, then: 'individualise', per: 'aaoms-2022: holiday-treatment' },
    { if: { course: ['running', 'stopped', 'planned'], necrosis: 'open', denosumab: 'yes' }, then: 'individualise', because: 'stop-denosumab', per: 'aaoms-2022: holiday-treatment' },
  ],
  safest: ['individualise'],
})
