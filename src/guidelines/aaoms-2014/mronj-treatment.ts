/** Where the chapter names what the official guideline of its day holds against its own protocol: no antibiotic at stage 1. S0700. */
import { lesionStage } from '../../facts/mronj.ts'
import { checklist } from '../citations.ts'

export const aaoms2014MronjTreatment = checklist({
  decision: 'mronj-treatment',
  authority: 'aaoms-2014',
  actor: 'mka-surgeon',
  asks: { nl: 'Welke behandeling past bij deze laesie?', en: 'Which treatment fits this lesion?' },
  reads: { stage: lesionStage },
  outcomes: { none: { stance: 'inform', says: { nl: '{subject}: geen antibioticum in stadium 1.', en: '{subject}: no antibiotic at stage 1.' } } },
  rows: [{ if: { stage: '1' }, then: 'none', per: 'S0700' }],
  otherwise: 'silent',
  whenUnknown: 'skip',
  topics: { none: 'antibiotic' },
})
