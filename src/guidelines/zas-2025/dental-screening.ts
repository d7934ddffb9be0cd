/** Has a dentist seen the mouth before the first dose? S1238. */
import { unrecorded } from '../../engine/condition.ts'
import { dentalClearance } from '../../facts/dental.ts'
import { jawDrugBegins } from '../../facts/start.ts'
import { table } from '../citations.ts'
import { screeningOutcomes } from '../dental-screening-words.ts'

export const dentalScreeningZas = table({
  decision: 'dental-screening',
  authority: 'zas-2025',
  actor: 'prescriber',
  asks: { nl: 'Is de mond nagekeken voor de eerste dosis?', en: 'Has the mouth been checked before the first dose?' },
  reads: { begins: jawDrugBegins, screening: dentalClearance },
  outcomes: screeningOutcomes,
  rows: [
    { if: { begins: 'none' }, then: 'silent', per: 'S1238' },
    { if: { begins: ['cancer', 'osteoporosis', 'other'], screening: unrecorded }, then: 'required', per: 'S1238' },
    { if: { begins: ['cancer', 'osteoporosis', 'other'], screening: ['cleared', 'treatment-needed'] }, then: 'done', per: 'S1238' },
  ],
})
