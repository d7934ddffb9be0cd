/** The antiresorptive when there is MRONJ: S0714–S0720, with S0442, S0633 and S0717 beside it (contradictions A1, A8); restart after two closed controls is ours. */
import { course, isDenosumab, necrosis } from '../../facts/mronj-therapy.ts'
import { antiresorptiveOutcomes, antiresorptiveReasons } from '../antiresorptive-at-mronj-outcomes.ts'
import { table } from '../citations.ts'

export const antiresorptiveAtMronj = table({
  decision: 'antiresorptive-at-mronj',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: { nl: 'Wat te doen met de botversterker bij MRONJ?', en: 'What to do with the antiresorptive at MRONJ?' },
  reads: { necrosis, course, denosumab: isDenosumab },
  outcomes: antiresorptiveOutcomes,
  reasons: antiresorptiveReasons,
  rows: [
    { if: { course: 'other' }, then: 'silent', per: 'S0717' },
    { if: { course: ['running', 'stopped', 'planned'], necrosis: 'none' }, then: 'silent', per: 'S0717' },
    { if: { course: 'running', necrosis: ['healing', 'stable'] }, then: 'silent', per: 'S0717' },
    { if: { course: 'running', necrosis: 'open', denosumab: 'no' }, then: 'stop', per: ['S0718', 'S0719', 'S0717', 'S0714', 'S0633'] },
    { if: { course: 'running', necrosis: 'open', denosumab: 'yes' }, then: 'stop', because: 'stop-denosumab', per: ['S0718', 'S0719', 'S0717', 'S0715', 'S0633', 'S0789', 'S0873'] },
    { if: { course: 'stopped', necrosis: ['open', 'healing'], denosumab: 'no' }, then: 'do-not-restart', per: ['S0720', 'S0606'] },
    { if: { course: 'stopped', necrosis: ['open', 'healing'], denosumab: 'yes' }, then: 'do-not-restart', because: 'stop-denosumab', per: ['S0720', 'S0606', 'S0789', 'S0873'] },
    { if: { course: 'planned', necrosis: ['open', 'healing'] }, then: 'do-not-restart', per: ['S0720', 'S0606'] },
    { if: { course: ['stopped', 'planned'], necrosis: 'stable' }, then: 'may-restart', per: ['S0720', 'S0606', 'S0674', 'howship: restart-controls'] },
  ],
  safest: ['stop', 'do-not-restart', 'may-restart'],
})
