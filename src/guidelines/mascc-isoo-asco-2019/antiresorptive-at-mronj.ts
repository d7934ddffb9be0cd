/** Oncology only: insufficient evidence for stopping, left to the physician. */
import { course, inOncology, necrosis } from '../../facts/mronj-therapy.ts'
import { antiresorptiveOutcomes, antiresorptiveReasons } from '../antiresorptive-at-mronj-outcomes.ts'
import { table } from '../citations.ts'

export const masccAntiresorptiveAtMronj = table({
  decision: 'antiresorptive-at-mronj',
  authority: 'mascc-isoo-asco-2019',
  actor: 'prescriber',
  asks: { nl: 'Wat te doen met de botversterker bij MRONJ?', en: 'What to do with the antiresorptive at MRONJ?' },
  reads: { necrosis, course, oncology: inOncology },
  outcomes: { individualise: antiresorptiveOutcomes.individualise, ask: antiresorptiveOutcomes.ask },
  reasons: antiresorptiveReasons,
  rows: [
    { if: { course: 'other' }, then: 'silent', per: 'mascc-isoo-asco-2019: at-mronj' },
    { if: { course: ['running', 'stopped', 'planned'], necrosis: ['healing', 'stable', 'none'] }, then: 'silent', per: 'mascc-isoo-asco-2019: at-mronj' },
    { if: { course: ['running', 'stopped', 'planned'], necrosis: 'open', oncology: 'yes' }, then: 'individualise', per: 'mascc-isoo-asco-2019: at-mronj' },
    { if: { course: ['running', 'stopped', 'planned'], necrosis: 'open', oncology: 'no' }, then: 'silent', per: 'mascc-isoo-asco-2019: at-mronj' },
  ],
  safest: ['individualise'],
})
