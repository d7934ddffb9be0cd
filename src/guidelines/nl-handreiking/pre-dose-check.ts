/** What goes with an infusion: drinking, and creatinine two weeks later. S0911–S0913. */
import { doseProduct, nextDoseDay, twoWeeksAfterDose } from '../../facts/dose.ts'
import { checklist } from '../citations.ts'

const infusion = ['zoledronate-4', 'zoledronate-5', 'pamidronate', 'ibandronate-iv'] as const

export const aroundTheDose = checklist({
  decision: 'pre-dose-check',
  authority: 'nl-handreiking',
  actor: 'nurse',
  asks: { nl: 'Wat hoort bij deze dosis?', en: 'What goes with this dose?' },
  reads: { product: doseProduct },
  outcomes: {
    'drink-extra': {
      stance: 'recommend',
      actor: 'patient',
      says: { nl: '{subject}: extra drinken voor, tijdens en na het infuus.', en: '{subject}: drink extra before, during and after the infusion.' },
      dates: { doseDay: nextDoseDay },
      due: nextDoseDay,
    },
    'creatinine-after-2-weeks': {
      stance: 'recommend',
      says: {
        nl: '{subject}: creatinine 2 weken na het infuus[, op {dueFrom}]; beoordeling door de verpleegkundig specialist.',
        en: '{subject}: creatinine 2 weeks after the infusion[, on {dueFrom}]; reviewed by the nurse specialist.',
      },
      due: twoWeeksAfterDose,
    },
  },
  whenUnknown: 'skip',
  rows: [
    { if: { product: infusion }, then: 'drink-extra', per: 'S0911' },
    { if: { product: infusion }, then: 'creatinine-after-2-weeks', per: ['S0912', 'S0913'] },
  ],
})
