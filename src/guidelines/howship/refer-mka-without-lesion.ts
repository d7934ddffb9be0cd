/** Referral on a finding that was recorded at no lesion: bare bone or a numb lip is not passed over because nobody made a diagnosis of it, whatever the patient takes. */
import { looseFinding } from '../../facts/mronj.ts'
import { table } from '../citations.ts'
import { referralOutcomes } from '../refer-mka-outcomes.ts'

export const referMkaWithoutLesion = table({
  decision: 'refer-mka',
  authority: 'howship',
  actor: 'dentist',
  asks: { nl: 'Verwijzen naar de MKA-chirurg, en hoe snel?', en: 'Refer to the oral and maxillofacial surgeon, and how soon?' },
  reads: { finding: looseFinding },
  outcomes: referralOutcomes,
  rows: [
    { if: { finding: ['none', 'other'] }, then: 'silent', per: 'howship: referral-times' },
    { if: { finding: 'urgent' }, then: 'urgent', per: ['howship: referral-times', 'S0392', 'S1227'] },
    { if: { finding: 'bone' }, then: 'routine', per: ['howship: referral-times', 'S1232'] },
  ],
  safest: ['urgent', 'routine'],
})
