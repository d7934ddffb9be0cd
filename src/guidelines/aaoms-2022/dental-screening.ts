/** Has a dentist seen the mouth before the first dose? Oncology before the start, osteoporosis too. */
import { unrecorded } from '../../engine/condition.ts'
import { dentalClearance } from '../../facts/dental.ts'
import { jawDrugBegins } from '../../facts/start.ts'
import { table } from '../citations.ts'
import { screeningOutcomes } from '../dental-screening-words.ts'

export const dentalScreeningAaoms = table({
  decision: 'dental-screening',
  authority: 'aaoms-2022',
  actor: 'prescriber',
  asks: { nl: 'Is de mond nagekeken voor de eerste dosis?', en: 'Has the mouth been checked before the first dose?' },
  reads: { begins: jawDrugBegins, screening: dentalClearance },
  outcomes: screeningOutcomes,
  rows: [
    { if: { begins: ['other', 'none'] }, then: 'silent', per: ['aaoms-2022: before-oncology', 'aaoms-2022: before-osteoporosis'] },
    { if: { begins: ['cancer', 'osteoporosis'], screening: unrecorded }, then: 'required', per: ['aaoms-2022: before-oncology', 'aaoms-2022: before-osteoporosis'] },
    { if: { begins: ['cancer', 'osteoporosis'], screening: ['cleared', 'treatment-needed'] }, then: 'done', per: ['aaoms-2022: before-oncology', 'aaoms-2022: before-osteoporosis'] },
  ],
})
