/** SDCEP 2017: no antibiotic to prevent MRONJ. */
import { jawExposure } from '../../facts/exposure.ts'
import { invasive } from '../../facts/procedure.ts'
import { table } from '../citations.ts'

export const antibioticProphylaxis = table({
  decision: 'antibiotic-prophylaxis',
  authority: 'sdcep-2017',
  actor: 'dentist',
  asks: { nl: 'Antibioticum rond deze ingreep om kaakbotnecrose te voorkomen?', en: 'An antibiotic around this procedure to prevent jaw necrosis?' },
  reads: { invasive, exposure: jawExposure },
  outcomes: {
    none: { stance: 'avoid', says: { nl: '{subject}: geen antibioticum om kaakbotnecrose te voorkomen.', en: '{subject}: no antibiotic to prevent jaw necrosis.' } },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'silent', per: 'sdcep-2017: no-antibiotic' },
    { if: { invasive: 'yes', exposure: 'none' }, then: 'silent', per: 'sdcep-2017: no-antibiotic' },
    { if: { invasive: 'yes', exposure: ['high', 'lower'] }, then: 'none', per: 'sdcep-2017: no-antibiotic' },
  ],
})
