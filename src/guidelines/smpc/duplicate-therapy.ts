/** What the labels of Zometa and Xgeva forbid beside them. */
import { doubledDrugs, duplicateTherapy, labelForbidsCombination } from '../../facts/duplicate.ts'
import { table } from '../citations.ts'

const labels = ['smpc: zometa-duplicates', 'smpc: xgeva-duplicates'] as const

export const duplicateByLabel = table({
  decision: 'duplicate-therapy',
  authority: 'smpc',
  actor: 'prescriber',
  asks: { nl: 'Verbiedt een bijsluiter deze combinatie?', en: 'Does a label forbid this combination?' },
  reads: { duplicate: duplicateTherapy, label: labelForbidsCombination },
  outcomes: {
    'same-substance': {
      stance: 'contraindicated',
      values: { others: doubledDrugs },
      says: {
        nl: '{subject} naast {others}: hetzelfde middel tweemaal, volgens de bijsluiter niet samen te geven. Eén kiezen.',
        en: '{subject} beside {others}: the same substance twice, which the label forbids. Choose one.',
      },
    },
    'two-antiresorptives': {
      stance: 'contraindicated',
      values: { others: doubledDrugs },
      says: {
        nl: '{subject} naast {others}: twee botresorptieremmers tegelijk, volgens de bijsluiter niet samen te geven. Bij omzetting beginnen na het einde of op de dag van de volgende dosis van het andere middel.',
        en: '{subject} beside {others}: two antiresorptives at the same time, which the label forbids. When switching, begin after the other has ended or on the day of its next dose.',
      },
    },
    ask: {
      stance: 'ask',
      values: { others: doubledDrugs },
      says: { nl: '{subject}[ naast {others}]: dubbele therapie of omzetting?', en: '{subject}[ beside {others}]: a duplicate or a switch?' },
    },
  },
  rows: [
    { if: { duplicate: 'same-substance', label: 'yes' }, then: 'same-substance', per: labels },
    { if: { duplicate: 'two-antiresorptives', label: 'yes' }, then: 'two-antiresorptives', per: labels },
    { if: { duplicate: 'none' }, then: 'silent', per: labels },
    { if: { duplicate: ['same-substance', 'two-antiresorptives'], label: 'no' }, then: 'silent', per: labels },
  ],
})
