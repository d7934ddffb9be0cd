/** Has a dentist seen the mouth before the first dose? S0871. */
import { unrecorded } from '../../engine/condition.ts'
import { dentalClearance } from '../../facts/dental.ts'
import { jawDrugBegins } from '../../facts/start.ts'
import { table } from '../citations.ts'
import { screeningOutcomes } from '../dental-screening-words.ts'

export const dentalScreeningEsmo = table({
  decision: 'dental-screening',
  authority: 'esmo-2020',
  actor: 'prescriber',
  asks: { nl: 'Is de mond nagekeken voor de eerste dosis?', en: 'Has the mouth been checked before the first dose?' },
  reads: { begins: jawDrugBegins, screening: dentalClearance },
  outcomes: screeningOutcomes,
  rows: [
    { if: { begins: ['osteoporosis', 'other', 'none'] }, then: 'silent', per: ['S0871', 'esmo-2020: dental'] },
    { if: { begins: 'cancer', screening: unrecorded }, then: 'required', per: ['S0871', 'esmo-2020: dental'] },
    { if: { begins: 'cancer', screening: ['cleared', 'treatment-needed'] }, then: 'done', per: ['S0871', 'esmo-2020: dental'] },
  ],
})
