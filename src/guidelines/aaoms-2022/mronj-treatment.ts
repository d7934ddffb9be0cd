/** Operative and non-operative treatment at every stage; no antibiotic is named for stage 1. */
import { lesionStage, mronjDrug } from '../../facts/mronj.ts'
import { checklist } from '../citations.ts'

export const aaoms2022MronjTreatment = checklist({
  decision: 'mronj-treatment',
  authority: 'aaoms-2022',
  actor: 'mka-surgeon',
  asks: { nl: 'Welke behandeling past bij deze laesie?', en: 'Which treatment fits this lesion?' },
  reads: { stage: lesionStage, drug: mronjDrug },
  outcomes: {
    'symptomatic-treatment': { stance: 'recommend', says: { nl: '{subject}: niet-operatieve behandeling van de klachten, met opvolging.', en: '{subject}: non-operative treatment of the symptoms, with follow-up.' } },
    'antiseptic-rinse': { stance: 'recommend', says: { nl: '{subject}: antiseptische mondspoeling en goede mondhygiëne.', en: '{subject}: antiseptic mouth rinse and good oral hygiene.' } },
    'consider-surgery': {
      stance: 'consider',
      says: {
        nl: '{subject}: operatieve behandeling is in elk stadium een aanvaardbare keuze naast niet-operatieve; bij gevorderde ziekte zonder lange niet-operatieve proef.',
        en: '{subject}: operative treatment is an acceptable choice beside non-operative treatment at every stage; in advanced disease without a long non-operative trial.',
      },
    },
    none: { stance: 'inform', says: { nl: '{subject}: geen antibioticum in stadium 1.', en: '{subject}: no antibiotic at stage 1.' } },
  },
  rows: [
    { if: { stage: '0', drug: 'antiresorptive' }, then: 'symptomatic-treatment', per: 'aaoms-2022: stage-0' },
    { if: { stage: ['1', '2', '3'], drug: 'antiresorptive' }, then: 'antiseptic-rinse', per: 'aaoms-2022: treatment-stage-1' },
    { if: { stage: '1', drug: 'antiresorptive' }, then: 'none', per: ['aaoms-2022: treatment-stage-1', 'S0700'] },
    { if: { stage: ['1', '2'], drug: 'antiresorptive' }, then: 'consider-surgery', per: 'aaoms-2022: treatment' },
    { if: { stage: '3', drug: 'antiresorptive' }, then: 'consider-surgery', per: ['aaoms-2022: treatment', 'aaoms-2022: treatment-stage-3'] },
  ],
  otherwise: 'silent',
  whenUnknown: 'skip',
  topics: { 'consider-surgery': 'surgery', none: 'antibiotic' },
})
