/** Two antiresorptives at the same time, or one twice. Labels forbid some pairs; for the others no source supports the combination. */
import { doubledDrugs, duplicateTherapy } from '../../facts/duplicate.ts'
import { table } from '../citations.ts'

export const duplicateAnywhere = table({
  decision: 'duplicate-therapy',
  authority: 'howship',
  actor: 'prescriber',
  asks: { nl: 'Staat er een dubbele of tweede botresorptieremmer?', en: 'Is there a duplicate or second antiresorptive?' },
  reads: { duplicate: duplicateTherapy },
  outcomes: {
    'same-substance': {
      stance: 'contraindicated',
      values: { others: doubledDrugs },
      says: { nl: '{subject} naast {others}: hetzelfde middel tweemaal. Niet samen geven; één kiezen.', en: '{subject} beside {others}: the same substance twice. Not to be given together; choose one.' },
    },
    'two-antiresorptives': {
      stance: 'contraindicated',
      values: { others: doubledDrugs },
      says: {
        nl: '{subject} naast {others}: twee botresorptieremmers tegelijk. Niet samen geven; bij omzetting beginnen na het einde of op de dag van de volgende dosis van het andere middel.',
        en: '{subject} beside {others}: two antiresorptives at the same time. Not to be given together; when switching, begin after the other has ended or on the day of its next dose.',
      },
    },
    ask: {
      stance: 'ask',
      values: { others: doubledDrugs },
      says: { nl: '{subject}[ naast {others}]: dubbele therapie of omzetting?', en: '{subject}[ beside {others}]: a duplicate or a switch?' },
    },
  },
  rows: [
    { if: { duplicate: 'same-substance' }, then: 'same-substance', per: 'howship: duplicate-therapy' },
    { if: { duplicate: 'two-antiresorptives' }, then: 'two-antiresorptives', per: 'howship: duplicate-therapy' },
    { if: { duplicate: 'none' }, then: 'silent', per: 'howship: duplicate-therapy' },
  ],
})
