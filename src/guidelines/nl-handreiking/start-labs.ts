/** Is the laboratory before the first dose complete? S0902–S0906. */
import { unrecorded } from '../../engine/condition.ts'
import { freshWeight } from '../../facts/freshness.ts'
import { phosphate, startAlbumin, startCalcium, startCreatinine } from '../../facts/laboratory.ts'
import { age, sex } from '../../facts/patient.ts'
import { startingDrug } from '../../facts/start.ts'
import { vitaminD } from '../../facts/vitamin-d.ts'
import { verdict } from '../citations.ts'

const parenteral = ['zoledronate-4', 'zoledronate-5', 'other-iv-bisphosphonate', 'denosumab-60', 'denosumab-120', 'romosozumab'] as const
const antiresorptive = [...parenteral, 'oral-bisphosphonate'] as const

export const startLabs = verdict({
  decision: 'start-labs',
  authority: 'nl-handreiking',
  actor: 'prescriber',
  asks: { nl: 'Is het laboratorium voor de eerste dosis volledig?', en: 'Is the laboratory before the first dose complete?' },
  reads: { drug: startingDrug, creatinine: startCreatinine, weight: freshWeight, age, sex, vitaminD, calcium: startCalcium, phosphate, albumin: startAlbumin },
  outcomes: {
    complete: { stance: 'inform', says: { nl: '{subject}: geen laboratoriumwaarde ontbreekt voor de eerste dosis.', en: '{subject}: no laboratory value is lacking before the first dose.' } },
    ask: { stance: 'ask', says: { nl: '{subject}: laboratorium voor de eerste dosis onvolledig of te oud.', en: '{subject}: laboratory before the first dose incomplete or too old.' } },
  },
  reasons: {
    'creatinine-missing': { nl: 'Creatinine ontbreekt of is te oud.', en: 'Creatinine is missing or too old.' },
    'weight-missing': { nl: 'Gewicht ontbreekt of is te oud (klaring).', en: 'Weight is missing or too old (clearance).' },
    'age-missing': { nl: 'Geboortedatum ontbreekt (klaring).', en: 'Date of birth is missing (clearance).' },
    'sex-missing': { nl: 'Geslacht ontbreekt (klaring).', en: 'Sex is missing (clearance).' },
    'vitamin-d-missing': { nl: '25-OH-vitamine D ontbreekt of is ouder dan 12 maanden.', en: '25-OH vitamin D is missing or older than 12 months.' },
    'calcium-missing': { nl: 'Calcium ontbreekt of is te oud.', en: 'Calcium is missing or too old.' },
    'phosphate-missing': { nl: 'Fosfaat ontbreekt of is te oud.', en: 'Phosphate is missing or too old.' },
    'albumin-missing': { nl: 'Albumine bij het calcium ontbreekt: zonder correctie is calcium niet te beoordelen.', en: 'Albumin with the calcium is missing: without correction calcium cannot be judged.' },
    'consider-vitamin-d': { nl: 'Overweeg 25-OH-vitamine D te bepalen.', en: 'Consider measuring 25-OH vitamin D.' },
  },
  rows: [
    { if: { drug: antiresorptive, creatinine: unrecorded }, then: 'ask', because: 'creatinine-missing', per: ['S0902', 'howship: freshness'] },
    { if: { drug: parenteral, weight: unrecorded }, then: 'ask', because: 'weight-missing', per: ['S0902', 'howship: freshness'] },
    { if: { drug: parenteral, age: unrecorded }, then: 'ask', because: 'age-missing', per: 'S0902' },
    { if: { drug: parenteral, sex: unrecorded }, then: 'ask', because: 'sex-missing', per: 'S0902' },
    { if: { drug: parenteral, vitaminD: unrecorded }, then: 'ask', because: 'vitamin-d-missing', per: ['S0903', 'howship: freshness'] },
    { if: { drug: antiresorptive, calcium: unrecorded }, then: 'ask', because: 'calcium-missing', per: ['S0904', 'howship: freshness'] },
    { if: { drug: parenteral, phosphate: unrecorded }, then: 'ask', because: 'phosphate-missing', per: 'S0905' },
    { if: { drug: parenteral, albumin: unrecorded }, then: 'ask', because: 'albumin-missing', per: 'S0906' },
    { if: { drug: 'oral-bisphosphonate', vitaminD: unrecorded }, then: 'complete', because: 'consider-vitamin-d', per: 'S0903' },
  ],
  gravest: ['ask', 'complete'],
  otherwise: 'complete',
  otherwisePer: ['S0902', 'S0903', 'S0904', 'S0905', 'S0906'],
})
