/** What every authority means by its word on the screening. */
import type { Outcome } from '../engine/table.ts'
import { dentalClearance, dentalScreeningDay } from '../facts/dental.ts'

export const screeningOutcomes = {
  required: {
    stance: 'recommend',
    actor: 'prescriber',
    values: { weeks: 8 },
    says: {
      nl: 'Tandheelkundige screening nodig vóór de eerste dosis: verwijs met een brief. MKA vraagt ongeveer {weeks} weken om de mond in orde te brengen.',
      en: 'Dental screening needed before the first dose: refer by letter. Oral and maxillofacial surgery asks for about {weeks} weeks to put the mouth in order.',
    },
  },
  done: {
    stance: 'inform',
    values: { result: dentalClearance },
    dates: { screening: dentalScreeningDay },
    says: { nl: 'Tandheelkundige screening gedaan[ op {screening}]: {result}.', en: 'Dental screening done[ on {screening}]: {result}.' },
  },
} as const satisfies Readonly<Record<string, Outcome>>
