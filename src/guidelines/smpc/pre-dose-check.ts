/** What goes with the first denosumab: calcium within two weeks. Label of Prolia; S0176. */
import { calciumSinceDose, controlAfterDose, firstDoseGiven, givenKind, lastDoseGiven, twoWeeksAfterGiven } from '../../facts/after-dose.ts'
import { doseProduct, firstDose, twoWeeksAfterDose } from '../../facts/dose.ts'
import { denosumabKidneyRisk } from '../../facts/dose-check.ts'
import { checklist } from '../citations.ts'

export const calciumAfterDose = checklist({
  decision: 'pre-dose-check',
  authority: 'smpc',
  actor: 'nurse',
  asks: { nl: 'Wat hoort bij deze dosis?', en: 'What goes with this dose?' },
  reads: { product: doseProduct, first: firstDose },
  outcomes: {
    'calcium-after-2-weeks': {
      stance: 'recommend',
      says: { nl: '{subject}: calcium binnen 2 weken na de eerste injectie[, uiterlijk {dueTo}].', en: '{subject}: calcium within 2 weeks after the first injection[, by {dueTo}].' },
      due: twoWeeksAfterDose,
    },
  },
  whenUnknown: 'skip',
  rows: [{ if: { product: ['denosumab-60', 'denosumab-120'], first: 'yes' }, then: 'calcium-after-2-weeks', per: ['smpc: prolia-hypocalcaemia', 'S0176'] }],
})

/**
 * The same once the injection was given, however it came into the record; after every injection where the kidneys are poor, as
 * `denosumab-hypocalcaemia` has it. Asked for until it is measured, or until the calcium before the next dose takes its place.
 */
export const calciumAfterInjection = checklist({
  decision: 'pre-dose-check',
  authority: 'smpc',
  actor: 'nurse',
  asks: { nl: 'Wat hoort na deze dosis?', en: 'What follows this dose?' },
  reads: { kind: givenKind, control: controlAfterDose, calcium: calciumSinceDose, first: firstDoseGiven, kidney: denosumabKidneyRisk },
  outcomes: {
    'calcium-after-2-weeks': {
      stance: 'recommend',
      says: {
        nl: '{subject}: calcium met albumine (of geïoniseerd) binnen 2 weken na de injectie[ van {givenDay}][, uiterlijk {dueTo}].',
        en: '{subject}: calcium with albumin (or ionised) within 2 weeks after the injection[ of {givenDay}][, by {dueTo}].',
      },
      dates: { givenDay: lastDoseGiven },
      due: twoWeeksAfterGiven,
    },
  },
  whenUnknown: 'skip',
  rows: [
    { if: { kind: 'denosumab', control: 'open', calcium: 'no', first: 'yes' }, then: 'calcium-after-2-weeks', per: ['smpc: prolia-hypocalcaemia', 'S0176', 'howship: control-after-dose'] },
    { if: { kind: 'denosumab', control: 'open', calcium: 'no', kidney: 'yes' }, then: 'calcium-after-2-weeks', per: ['smpc: prolia-renal', 'smpc: prolia-hypocalcaemia', 'S0176', 'howship: control-after-dose'] },
  ],
})
