/** AAOMS 2022: teeth that cannot be kept come out before oncology-dose therapy; no implants then. */
import { poorPrognosis, unsalvageable } from '../../facts/dental-findings.ts'
import { workupList } from '../../facts/start.ts'
import { checklist } from '../citations.ts'
import { mouthOutcomes, workupOutcomes } from '../dental-workup-words.ts'

export const dentalWorkupAaoms = checklist({
  decision: 'dental-workup',
  authority: 'aaoms-2022',
  actor: 'dentist',
  asks: { nl: 'Wat gebeurt er met deze tand of plaats vóór de eerste dosis?', en: 'What is done to this tooth or site before the first dose?' },
  reads: { list: workupList, unsalvageable, poorPrognosis },
  outcomes: { extract: workupOutcomes.extract },
  rows: [
    { if: { list: ['oncology', 'both'], unsalvageable: 'yes' }, then: 'extract', per: 'aaoms-2022: before-oncology' },
    { if: { list: ['oncology', 'both'], poorPrognosis: 'yes' }, then: 'extract', per: 'aaoms-2022: before-oncology' },
  ],
  whenUnknown: 'skip',
})

export const dentalWorkupOfMouthAaoms = checklist({
  decision: 'dental-workup',
  authority: 'aaoms-2022',
  actor: 'dentist',
  asks: { nl: 'Wat geldt voor de hele mond vóór de eerste dosis?', en: 'What holds for the whole mouth before the first dose?' },
  reads: { list: workupList },
  outcomes: { 'no-implant': mouthOutcomes['no-implant'] },
  rows: [{ if: { list: ['oncology', 'both'] }, then: 'no-implant', per: 'aaoms-2022: implants' }],
  whenUnknown: 'skip',
})
