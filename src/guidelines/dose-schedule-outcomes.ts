/** What a rhythm says: the next dose, the series and how long an infusion takes. The same for every authority. */
import type { Outcome } from '../engine/table.ts'
import { lastDoseDay, missedDoseDay, nextDoseDay } from '../facts/dose.ts'
import { coming } from '../facts/schedule.ts'

const every = (nl: string, en: string): Outcome => ({
  stance: 'inform',
  says: {
    nl: `{subject}: ${nl}.[ Volgende dosis: {dueFrom}.][ Gepland was {planned}.][ Infuus in minstens {infusionMinutes} minuten.]`,
    en: `{subject}: ${en}.[ Next dose: {dueFrom}.][ It was due on {planned}.][ Infuse over at least {infusionMinutes} minutes.]`,
  },
  values: { series: coming },
  dates: { lastDose: lastDoseDay, planned: missedDoseDay },
  due: nextDoseDay,
})

/** Every outcome of the decision. */
export const rhythms = {
  'every-3-4-weeks': every('om de 3-4 weken', 'every 3-4 weeks'),
  'every-4-weeks': every('om de 4 weken', 'every 4 weeks'),
  'every-12-weeks': every('om de 12 weken', 'every 12 weeks'),
  'every-3-months': every('om de 3 maanden', 'every 3 months'),
  'every-6-months': every('om de 6 maanden', 'every 6 months'),
  yearly: every('eenmaal per jaar', 'once a year'),
  monthly: every('eenmaal per maand', 'once a month'),
  weekly: every('eenmaal per week', 'once a week'),
  daily: every('dagelijks', 'daily'),
  ask: {
    stance: 'ask',
    says: { nl: '{subject}: doseerinterval niet vast te stellen.', en: '{subject}: the interval between doses cannot be told.' },
  },
} as const satisfies Readonly<Record<string, Outcome>>

export const doseScheduleAsks = { nl: 'Om de hoeveel tijd, en wanneer is de volgende dosis?', en: 'How far apart, and when is the next dose?' } as const
