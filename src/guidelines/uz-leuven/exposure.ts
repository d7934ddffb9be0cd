/** Is the patient exposed to a drug that matters to the jaw? S0108, S0131, S0141, S0496. */
import { unrecorded } from '../../engine/condition.ts'
import { denosumabStrength, everyDrugRecognised, medicationList, relevantDrug } from '../../facts/exposure.ts'
import { table } from '../citations.ts'

export const exposure = table({
  decision: 'exposure',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: {
    nl: 'Gebruikt de patiënt, nu of vroeger, een middel dat de kaak raakt?',
    en: 'Does the patient use, now or in the past, a drug that affects the jaw?',
  },
  reads: { strength: denosumabStrength, relevant: relevantDrug, recognised: everyDrugRecognised, list: medicationList },
  outcomes: {
    relevant: {
      stance: 'inform',
      says: {
        nl: 'Relevant middel vastgelegd: telt mee voor de kaak, ook na stoppen.',
        en: 'A relevant drug is on record: it counts for the jaw, also after stopping.',
      },
    },
    none: {
      stance: 'inform',
      says: {
        nl: 'Medicatielijst vastgelegd, geen relevant middel erop.',
        en: 'A medication list is on record and holds no relevant drug.',
      },
    },
    ask: {
      stance: 'ask',
      says: { nl: 'Blootstelling nog niet vast te stellen.', en: 'The exposure cannot be told yet.' },
    },
  },
  rows: [
    { if: { strength: unrecorded }, then: 'ask', per: ['S0141', 'howship: unknown-asks'] },
    { if: { strength: ['known', 'no-denosumab'], relevant: 'yes' }, then: 'relevant', per: ['S0108', 'S0131', 'S0547'] },
    { if: { strength: ['known', 'no-denosumab'], relevant: 'no', recognised: unrecorded }, then: 'ask', per: 'howship: unknown-asks' },
    { if: { strength: ['known', 'no-denosumab'], relevant: 'no', recognised: 'yes', list: unrecorded }, then: 'ask', per: ['S0141', 'howship: medication-list'] },
    { if: { strength: ['known', 'no-denosumab'], relevant: 'no', recognised: 'yes', list: ['recorded', 'nil-known'] }, then: 'none', per: ['S0496', 'howship: medication-list'] },
  ],
})
