/** Strontium ranelate: its place is controversial (S0224). */
import { osteoporosisChoice } from '../../facts/osteoporosis-choice.ts'
import { checklist } from '../citations.ts'
import { drugAsks } from '../osteoporosis-drug-words.ts'

export const osteoporosisDrugLeuven = checklist({
  decision: 'osteoporosis-drug',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: drugAsks,
  reads: { choice: osteoporosisChoice },
  outcomes: {
    'strontium-ranelate-2g-daily': {
      stance: 'avoid',
      values: { doseMg: 2000, route: 'oral', interval: 'daily', fractureTypes: ['vertebral', 'non-vertebral'] },
      says: {
        nl: 'Strontiumranelaat 2 g per dag: niet meer kiezen. De plaats is omstreden (UZ Leuven); het staat hier als geschiedenis.',
        en: 'Strontium ranelate 2 g a day: no longer to be chosen. Its place is controversial (UZ Leuven); it stands here as history.',
      },
    },
  },
  rows: [{ if: { choice: ['open', 'strontium-ranelate-2g-daily'] }, then: 'strontium-ranelate-2g-daily', per: ['S0224', 'S0104', 'howship: strontium-history'] }],
  whenUnknown: 'skip',
  otherwise: 'silent',
})
