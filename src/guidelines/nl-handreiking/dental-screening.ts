/** Has a dentist seen the mouth before the first dose? S0901. */
import { unrecorded } from '../../engine/condition.ts'
import { dentalClearance } from '../../facts/dental.ts'
import { jawDrugBegins } from '../../facts/start.ts'
import { table } from '../citations.ts'
import { screeningOutcomes } from '../dental-screening-words.ts'

export const dentalScreeningHandreiking = table({
  decision: 'dental-screening',
  authority: 'nl-handreiking',
  actor: 'prescriber',
  asks: { nl: 'Is de mond nagekeken voor de eerste dosis?', en: 'Has the mouth been checked before the first dose?' },
  reads: { begins: jawDrugBegins, screening: dentalClearance },
  outcomes: screeningOutcomes,
  rows: [
    { if: { begins: ['osteoporosis', 'other', 'none'] }, then: 'silent', per: 'S0901' },
    { if: { begins: 'cancer', screening: unrecorded }, then: 'required', per: 'S0901' },
    { if: { begins: 'cancer', screening: ['cleared', 'treatment-needed'] }, then: 'done', per: 'S0901' },
  ],
})
