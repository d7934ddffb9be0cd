/** A patient at risk without a lesion needs no treatment but education and dental care. S0637. */
import { mouthState, underJawTherapy } from '../../facts/mronj.ts'
import { checklist } from '../citations.ts'

export const mronjTreatmentAtRisk = checklist({
  decision: 'mronj-treatment',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Wat heeft een patiënt zonder laesie nodig?', en: 'What does a patient without a lesion need?' },
  reads: { under: underJawTherapy, mouth: mouthState },
  outcomes: {
    education: {
      stance: 'recommend',
      says: { nl: 'Geen behandeling nodig: uitleg, mondhygiëne en tandheelkundige opvolging.', en: 'No treatment needed: explanation, oral hygiene and dental follow-up.' },
    },
  },
  rows: [{ if: { under: 'yes', mouth: 'nothing' }, then: 'education', per: 'S0637' }],
  otherwise: 'silent',
  whenUnknown: 'skip',
})
