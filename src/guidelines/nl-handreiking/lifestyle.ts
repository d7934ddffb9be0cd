/** Lifestyle with bone metastases: S0923–S0932. Activity, strength, balance and sitting are given in osteoporosis too (contradictions B13). */
import { unrecorded } from '../../engine/condition.ts'
import { balanceMatters, smokingStatus } from '../../facts/falls.ts'
import { bonePlan } from '../../facts/osteoporosis-choice.ts'
import { checklist } from '../citations.ts'
import { lifestyleAsks, lifestyleWords } from '../lifestyle-words.ts'

const everyone = ['osteoporosis', 'metastases'] as const
const here = { plan: 'metastases' } as const

export const lifestyleHandreiking = checklist({
  decision: 'lifestyle',
  authority: 'nl-handreiking',
  actor: 'patient',
  asks: lifestyleAsks,
  reads: { plan: bonePlan, smoking: smokingStatus, balance: balanceMatters },
  outcomes: {
    ...lifestyleWords,
    'limit-alcohol': { stance: 'recommend', says: { nl: 'Geen alcohol.', en: 'No alcohol.' } },
  },
  rows: [
    { if: { plan: everyone }, then: 'activity-150-min', per: ['S0924', 'S0064', 'S0065', 'howship: lifestyle'] },
    { if: { plan: everyone }, then: 'strength-twice-weekly', per: ['S0925', 'howship: lifestyle'] },
    { if: { plan: everyone, balance: 'yes' }, then: 'balance-exercise', per: ['S0926', 'S0914', 'howship: lifestyle', 'howship: falls-age'] },
    { if: { plan: everyone }, then: 'sit-less', per: ['S0923', 'howship: lifestyle'] },
    { if: { ...here, smoking: ['current', unrecorded] }, then: 'stop-smoking', per: 'S0927' },
    { if: here, then: 'limit-alcohol', per: 'S0929' },
    { if: here, then: 'calcium-intake-1000-mg', per: 'S0931' },
    { if: here, then: 'daylight', per: 'S0930' },
    { if: here, then: 'oral-hygiene', per: 'S0932' },
  ],
  otherwise: 'silent',
})
