/** Lifestyle in osteoporosis: S0051, S0057, S0061–S0065, S0573, S1111. Alcohol in moderation, as the chapter says (contradictions B13). */
import { unrecorded } from '../../engine/condition.ts'
import { smokingStatus } from '../../facts/falls.ts'
import { bonePlan } from '../../facts/osteoporosis-choice.ts'
import { checklist } from '../citations.ts'
import { lifestyleAsks, lifestyleWords } from '../lifestyle-words.ts'

const here = { plan: 'osteoporosis' } as const

export const lifestyleLeuven = checklist({
  decision: 'lifestyle',
  authority: 'uz-leuven',
  actor: 'patient',
  asks: lifestyleAsks,
  reads: { plan: bonePlan, smoking: smokingStatus },
  outcomes: {
    'stop-smoking': lifestyleWords['stop-smoking'],
    'limit-alcohol': { stance: 'recommend', says: { nl: 'Matig met alcohol.', en: 'Alcohol in moderation.' } },
    'calcium-intake-1000-mg': lifestyleWords['calcium-intake-1000-mg'],
    daylight: lifestyleWords.daylight,
    'limit-salt-caffeine': { stance: 'recommend', says: { nl: 'Matig met zout, koffie en cola.', en: 'Salt, coffee and cola in moderation.' } },
    'oral-hygiene': lifestyleWords['oral-hygiene'],
  },
  rows: [
    { if: { ...here, smoking: ['current', unrecorded] }, then: 'stop-smoking', per: ['S0062', 'S0540', 'S1111'] },
    { if: here, then: 'limit-alcohol', per: 'S0061' },
    { if: here, then: 'calcium-intake-1000-mg', per: ['S0051', 'S0052', 'S0053', 'S0054', 'S0056', 'S0014'] },
    { if: here, then: 'daylight', per: 'S0057' },
    { if: here, then: 'limit-salt-caffeine', per: 'S0061' },
    { if: here, then: 'oral-hygiene', per: ['S0573', 'S0678'] },
  ],
  otherwise: 'silent',
})
