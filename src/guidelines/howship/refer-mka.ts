/** Referral of a lesion: soon when bone is bare (S1232), at once with a sign of stage 3, a numb lip or chin or spreading infection. Times are ours. */
import { unrecorded } from '../../engine/condition.ts'
import { lesionBone, lesionSigns, urgentSign } from '../../facts/lesion.ts'
import { mronjDrug } from '../../facts/mronj.ts'
import { table } from '../citations.ts'
import { referralOutcomes } from '../refer-mka-outcomes.ts'

const notUrgent = { urgent: ['no', unrecorded] } as const
const covered = { ...notUrgent, bone: ['absent', 'closed'] } as const

export const referMka = table({
  decision: 'refer-mka',
  authority: 'howship',
  actor: 'dentist',
  asks: { nl: 'Verwijzen naar de MKA-chirurg, en hoe snel?', en: 'Refer to the oral and maxillofacial surgeon, and how soon?' },
  reads: { urgent: urgentSign, bone: lesionBone, signs: lesionSigns, drug: mronjDrug },
  outcomes: referralOutcomes,
  rows: [
    { if: { urgent: 'yes' }, then: 'urgent', per: ['howship: referral-times', 'S0392', 'S0395', 'S1227'] },
    { if: { ...notUrgent, bone: 'present' }, then: 'routine', per: ['howship: referral-times', 'S1232'] },
    { if: { ...covered, signs: 'yes', drug: ['antiresorptive', 'angiogenesis-inhibitor'] }, then: 'routine', per: ['howship: referral-times', 'S0380'] },
    { if: { ...covered, signs: 'yes', drug: 'none' }, then: 'silent', per: 'howship: referral-times' },
    { if: { ...covered, signs: ['no', unrecorded] }, then: 'silent', per: 'howship: referral-times' },
  ],
  safest: ['urgent', 'routine'],
})
