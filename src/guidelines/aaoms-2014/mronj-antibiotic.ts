/** No systemic antibiotic at stage 1. */
import { lesionStage } from '../../facts/mronj.ts'
import { checklist } from '../citations.ts'

export const aaoms2014MronjAntibiotic = checklist({
  decision: 'mronj-antibiotic',
  authority: 'aaoms-2014',
  actor: 'mka-surgeon',
  asks: { nl: 'Welk antibioticum bij deze laesie?', en: 'Which antibiotic for this lesion?' },
  reads: { stage: lesionStage },
  outcomes: { none: { stance: 'inform', says: { nl: '{subject}: geen antibioticum in stadium 1.', en: '{subject}: no antibiotic at stage 1.' } } },
  rows: [{ if: { stage: '1' }, then: 'none', per: 'S0700' }],
  otherwise: 'silent',
  whenUnknown: 'skip',
  topics: { none: 'antibiotic' },
})
