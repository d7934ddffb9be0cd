/** How soon the oral and maxillofacial surgeon sees the patient; the times are ours. */
import type { Outcome } from '../engine/table.ts'
import { in2Weeks, in2WorkingDays, today } from '../facts/mronj.ts'

export const referralOutcomes = {
  urgent: {
    stance: 'recommend',
    says: {
      nl: '{subject}: met spoed verwijzen naar de MKA-chirurg, binnen 2 werkdagen (uiterlijk {dueTo}).',
      en: '{subject}: refer urgently to the oral and maxillofacial surgeon, within 2 working days (by {dueTo} at the latest).',
    },
    due: [today, in2WorkingDays],
  },
  routine: {
    stance: 'recommend',
    says: {
      nl: '{subject}: verwijzen naar de MKA-chirurg, binnen 2 weken (uiterlijk {dueTo}). Eerder bij gevoelloze lip of kin, uitbreidende infectie of een teken van stadium 3.',
      en: '{subject}: refer to the oral and maxillofacial surgeon, within 2 weeks (by {dueTo} at the latest). Sooner with a numb lip or chin, spreading infection or a sign of stage 3.',
    },
    due: [today, in2Weeks],
  },
  ask: { stance: 'ask', says: { nl: '{subject}: verwijzing nog niet te beoordelen.', en: '{subject}: the need for referral cannot be judged yet.' } },
} as const satisfies Readonly<Record<string, Outcome>>
