/** Has a dentist seen the mouth before the first dose? S0552, S0564, S0570. */
import { unrecorded } from '../../engine/condition.ts'
import { dentalClearance } from '../../facts/dental.ts'
import { jawDrugBegins } from '../../facts/start.ts'
import { table } from '../citations.ts'
import { screeningOutcomes } from '../dental-screening-words.ts'

export const dentalScreening = table({
  decision: 'dental-screening',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: { nl: 'Is de mond nagekeken voor de eerste dosis?', en: 'Has the mouth been checked before the first dose?' },
  reads: { begins: jawDrugBegins, screening: dentalClearance },
  outcomes: screeningOutcomes,
  rows: [
    { if: { begins: 'none' }, then: 'silent', per: ['S0552', 'S0564', 'S0570', 'S0775', 'howship: freshness'] },
    { if: { begins: ['cancer', 'osteoporosis', 'other'], screening: unrecorded }, then: 'required', per: ['S0552', 'S0564', 'S0570', 'S0775', 'howship: freshness'] },
    { if: { begins: ['cancer', 'osteoporosis', 'other'], screening: ['cleared', 'treatment-needed'] }, then: 'done', per: ['S0552', 'S0564', 'S0570', 'S0775', 'howship: freshness'] },
  ],
})
