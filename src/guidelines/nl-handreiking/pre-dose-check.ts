/** What goes with an infusion: drinking, and creatinine two weeks later. S0911–S0913. */
import { controlAfterDose, creatinineSinceDose, givenKind, lastDoseGiven, twoWeeksAfterGiven } from '../../facts/after-dose.ts'
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

/**
 * The same control once the infusion was given, however it came into the record: S0912, S0913. It is asked for until it is measured, or until the
 * creatinine before the next dose takes its place: nothing in the source says that it lapses, so the longer reading stands.
 */
export const afterTheInfusion = checklist({
  decision: 'pre-dose-check',
  authority: 'nl-handreiking',
  actor: 'nurse',
  asks: { nl: 'Wat hoort na deze dosis?', en: 'What follows this dose?' },
  reads: { kind: givenKind, control: controlAfterDose, creatinine: creatinineSinceDose },
  outcomes: {
    'creatinine-after-2-weeks': {
      stance: 'recommend',
      says: {
        nl: '{subject}: creatinine 2 weken na het infuus[ van {givenDay}][, op {dueFrom}]; beoordeling door de verpleegkundig specialist.',
        en: '{subject}: creatinine 2 weeks after the infusion[ of {givenDay}][, on {dueFrom}]; reviewed by the nurse specialist.',
      },
      dates: { givenDay: lastDoseGiven },
      due: twoWeeksAfterGiven,
    },
  },
  whenUnknown: 'skip',
  rows: [{ if: { kind: 'infusion', control: 'open', creatinine: 'no' }, then: 'creatinine-after-2-weeks', per: ['S0912', 'S0913', 'howship: control-after-dose'] }],
})
