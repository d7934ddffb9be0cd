/** A patient without a lesion: at risk while the jaw is under therapy. S0379. */
import { unrecorded } from '../../engine/condition.ts'
import { mouthState, underJawTherapy } from '../../facts/mronj.ts'
import { table } from '../citations.ts'

export const mronjStageAtRisk = table({
  decision: 'mronj-stage',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Loopt deze patiënt risico op MRONJ?', en: 'Is this patient at risk of MRONJ?' },
  reads: { under: underJawTherapy, mouth: mouthState },
  outcomes: {
    'at-risk': {
      stance: 'inform',
      says: { nl: 'Risicocategorie: onder behandeling, geen kaaklaesie vastgelegd.', en: 'At risk: under therapy, no jaw lesion on record.' },
    },
    ask: {
      stance: 'ask',
      says: { nl: 'Er is een bevinding vastgelegd die op MRONJ kan wijzen, maar geen kaaklaesie.', en: 'A finding that may point to MRONJ is on record, but no jaw lesion.' },
    },
  },
  rows: [
    { if: { mouth: 'lesion' }, then: 'silent', per: 'S0379' },
    { if: { mouth: 'nothing', under: 'yes' }, then: 'at-risk', per: 'S0379' },
    { if: { mouth: 'nothing', under: ['no', unrecorded] }, then: 'silent', per: 'S0379' },
    { if: { mouth: 'loose-findings', under: ['yes', unrecorded] }, then: 'ask', per: ['S0367', 'howship: unknown-asks'], asking: ['mouth'] },
    { if: { mouth: 'loose-findings', under: 'no' }, then: 'silent', per: 'S0379' },
  ],
})
