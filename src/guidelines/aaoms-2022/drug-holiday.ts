/** AAOMS 2022 on a drug holiday: the panel did not agree. */
import { jawExposure } from '../../facts/exposure.ts'
import { invasive } from '../../facts/procedure.ts'
import { table } from '../citations.ts'

export const drugHoliday = table({
  decision: 'drug-holiday',
  authority: 'aaoms-2022',
  actor: 'dentist',
  asks: { nl: 'Het botmiddel stoppen rond deze ingreep?', en: 'Should the bone drug be stopped around this procedure?' },
  reads: { invasive, exposure: jawExposure },
  outcomes: {
    'no-consensus': {
      stance: 'inform',
      says: { nl: '{subject}: geen overeenstemming over een stopperiode; nut niet bewezen.', en: '{subject}: no consensus on a drug holiday; benefit unproven.' },
    },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'silent', per: 'aaoms-2022: holiday' },
    { if: { invasive: 'yes', exposure: 'none' }, then: 'silent', per: 'aaoms-2022: holiday' },
    { if: { invasive: 'yes', exposure: 'lower' }, then: 'no-consensus', per: 'aaoms-2022: holiday' },
    { if: { invasive: 'yes', exposure: 'high' }, then: 'no-consensus', per: 'aaoms-2022: holiday-oncology' },
  ],
})
