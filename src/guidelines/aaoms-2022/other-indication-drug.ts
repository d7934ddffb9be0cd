/** Fibrous dysplasia: AAOMS 2022 found no effect of bisphosphonates in trials. */
import { otherIndication } from '../../facts/other-indication.ts'
import { checklist } from '../citations.ts'

export const otherIndicationDrug = checklist({
  decision: 'other-indication-drug',
  authority: 'aaoms-2022',
  actor: 'prescriber',
  asks: { nl: 'Werkt een bisfosfonaat bij deze ziekte?', en: 'Does a bisphosphonate work in this disease?' },
  reads: { disease: otherIndication },
  whenUnknown: 'skip',
  outcomes: {
    'no-proven-effect': {
      stance: 'inform',
      says: { nl: '{subject}: in onderzoek bleek geen werking van bisfosfonaten.', en: '{subject}: trials did not show that bisphosphonates work.' },
    },
  },
  rows: [{ if: { disease: 'fibrous-dysplasia' }, then: 'no-proven-effect', per: 'aaoms-2022: fibrous-dysplasia' }],
  topics: { 'no-proven-effect': 'fibrous-dysplasia' },
})
