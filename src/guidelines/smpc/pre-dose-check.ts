/** What goes with the first denosumab: calcium within two weeks. Label of Prolia; S0176. */
import { doseProduct, firstDose, twoWeeksAfterDose } from '../../facts/dose.ts'
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
