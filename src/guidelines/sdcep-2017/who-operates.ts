/** SDCEP 2017: extractions can be done in primary care, also at risk. */
import { jawExposure } from '../../facts/exposure.ts'
import { extent } from '../../facts/procedure.ts'
import { table } from '../citations.ts'

export const whoOperates = table({
  decision: 'who-operates',
  authority: 'sdcep-2017',
  actor: 'dentist',
  asks: { nl: 'Wie voert de ingreep uit?', en: 'Who performs the procedure?' },
  reads: { extent, exposure: jawExposure },
  outcomes: { 'own-practice': { stance: 'recommend', says: { nl: '{subject}: in de eigen praktijk; verwijzen als genezing uitblijft.', en: '{subject}: in primary care; refer when healing fails.' } } },
  rows: [
    { if: { extent: 'simple-extraction', exposure: ['high', 'lower'] }, then: 'own-practice', per: 'sdcep-2017: primary-care' },
    { if: { extent: 'simple-extraction', exposure: 'none' }, then: 'silent', per: 'sdcep-2017: primary-care' },
    { if: { extent: ['safe', 'surgical-extraction', 'other-surgery', 'mronj-surgery'] }, then: 'silent', per: 'sdcep-2017: primary-care' },
  ],
})
