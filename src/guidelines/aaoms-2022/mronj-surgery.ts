/** Operative treatment is accepted at every stage, and not put off in advanced disease. */
import { lesionStage, mronjDrug } from '../../facts/mronj.ts'
import { checklist } from '../citations.ts'

export const aaoms2022MronjSurgery = checklist({
  decision: 'mronj-surgery',
  authority: 'aaoms-2022',
  actor: 'mka-surgeon',
  asks: { nl: 'Is chirurgie aan deze laesie aangewezen?', en: 'Is surgery at this lesion indicated?' },
  reads: { stage: lesionStage, drug: mronjDrug },
  outcomes: {
    'surgery-indicated': { stance: 'recommend', says: { nl: '{subject}: resectie bij gevorderde ziekte, zonder lange niet-operatieve proef.', en: '{subject}: resection in advanced disease, without a long non-operative trial.' } },
    'consider-surgery': { stance: 'consider', says: { nl: '{subject}: operatieve behandeling is ook in dit stadium een aanvaardbare keuze.', en: '{subject}: operative treatment is an acceptable choice at this stage too.' } },
  },
  rows: [
    { if: { stage: ['1', '2'], drug: 'antiresorptive' }, then: 'consider-surgery', per: 'aaoms-2022: treatment' },
    { if: { stage: '3', drug: 'antiresorptive' }, then: 'surgery-indicated', per: ['aaoms-2022: treatment', 'aaoms-2022: treatment-stage-3'] },
  ],
  whenUnknown: 'skip',
  otherwise: 'silent',
  topics: { 'surgery-indicated': 'surgery', 'consider-surgery': 'surgery' },
})
