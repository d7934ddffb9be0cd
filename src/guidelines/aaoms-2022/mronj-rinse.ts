/** Chlorhexidine is the rinse that AAOMS 2022 names. */
import { chlorhexidineAllergy } from '../../facts/allergy.ts'
import { lesionStage, mronjDrug } from '../../facts/mronj.ts'
import { checklist } from '../citations.ts'

export const aaoms2022MronjRinse = checklist({
  decision: 'mronj-rinse',
  authority: 'aaoms-2022',
  actor: 'mka-surgeon',
  asks: { nl: 'Welke mondspoeling bij deze laesie?', en: 'Which mouth rinse for this lesion?' },
  reads: { stage: lesionStage, chlorhexidine: chlorhexidineAllergy, drug: mronjDrug },
  outcomes: { 'chlorhexidine-0.12-0.2': { stance: 'recommend', says: { nl: '{subject}: mondspoeling met chloorhexidine en goede mondhygiëne.', en: '{subject}: chlorhexidine mouth rinse and good oral hygiene.' } } },
  rows: [{ if: { stage: ['1', '2', '3'], chlorhexidine: 'no', drug: 'antiresorptive' }, then: 'chlorhexidine-0.12-0.2', per: 'aaoms-2022: treatment-stage-1' }],
  whenUnknown: 'skip',
  otherwise: 'silent',
})
