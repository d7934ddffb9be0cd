/** Has a dentist seen the mouth before the first dose? Before a non-urgent start. */
import { unrecorded } from '../../engine/condition.ts'
import { dentalClearance } from '../../facts/dental.ts'
import { jawDrugBegins } from '../../facts/start.ts'
import { table } from '../citations.ts'
import { screeningOutcomes } from '../dental-screening-words.ts'

export const dentalScreeningMascc = table({
  decision: 'dental-screening',
  authority: 'mascc-isoo-asco-2019',
  actor: 'prescriber',
  asks: { nl: 'Is de mond nagekeken voor de eerste dosis?', en: 'Has the mouth been checked before the first dose?' },
  reads: { begins: jawDrugBegins, screening: dentalClearance },
  outcomes: screeningOutcomes,
  rows: [
    { if: { begins: ['osteoporosis', 'other', 'none'] }, then: 'silent', per: 'mascc-isoo-asco-2019: before-start' },
    { if: { begins: 'cancer', screening: unrecorded }, then: 'required', per: 'mascc-isoo-asco-2019: before-start' },
    { if: { begins: 'cancer', screening: ['cleared', 'treatment-needed'] }, then: 'done', per: 'mascc-isoo-asco-2019: before-start' },
  ],
})
