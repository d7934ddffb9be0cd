/** ECTS 2022 on stopping around dental surgery: not in low risk; in high risk from a week before until healed. Denosumab 60 mg has its window instead. */
import { extraFactor, jawExposure, oncologySetting } from '../../facts/exposure.ts'
import { drugToTime } from '../../facts/holiday.ts'
import { invasive } from '../../facts/procedure.ts'
import { table } from '../citations.ts'

const here = { invasive: 'yes', exposure: ['high', 'lower'] } as const

export const drugHoliday = table({
  decision: 'drug-holiday',
  authority: 'ects-2022',
  actor: 'dentist',
  asks: { nl: 'Het botmiddel stoppen rond deze ingreep?', en: 'Should the bone drug be stopped around this procedure?' },
  reads: { invasive, exposure: jawExposure, oncology: oncologySetting, drug: drugToTime, factor: extraFactor },
  outcomes: {
    'do-not-stop': { stance: 'recommend', says: { nl: '{subject}: botmiddel niet stoppen.', en: '{subject}: do not stop the bone drug.' } },
    'stop-1-week-before': {
      stance: 'consider',
      actor: 'prescriber',
      says: { nl: '{subject}: stoppen vanaf minstens 1 week vooraf tot genezing kan.', en: '{subject}: stopping from at least 1 week beforehand until healed is possible.' },
    },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'silent', per: 'ects-2022: do-not-stop' },
    { if: { invasive: 'yes', exposure: 'none' }, then: 'silent', per: 'ects-2022: do-not-stop' },
    { if: { ...here, drug: ['denosumab-60', 'other', 'none'] }, then: 'silent', per: 'ects-2022: denosumab-window' },
    { if: { ...here, drug: ['oral-bisphosphonate', 'iv-bisphosphonate'], oncology: 'no', factor: 'no' }, then: 'do-not-stop', per: 'ects-2022: do-not-stop' },
    { if: { ...here, drug: ['oral-bisphosphonate', 'iv-bisphosphonate'], oncology: 'no', factor: 'yes' }, then: 'stop-1-week-before', per: 'ects-2022: high-risk-stop' },
    { if: { ...here, drug: ['oral-bisphosphonate', 'iv-bisphosphonate'], oncology: 'yes' }, then: 'stop-1-week-before', per: 'ects-2022: high-risk-stop' },
  ],
})
