/** Bone drugs in other diseases, by the Leuven chapter: S0269–S0275, S0294–S0297, S0335–S0346, S0353–S0362. */
import { atLeast, unrecorded } from '../../engine/condition.ts'
import { bisphosphonateRuledOut, boneDrugKidney, denosumabRuledOut, zoledronateRuledOut } from '../../facts/osteoporosis-choice.ts'
import { otherIndication, painOrFracture } from '../../facts/other-indication.ts'
import { age } from '../../facts/patient.ts'
import { years } from '../../values/quantity.ts'
import { checklist } from '../citations.ts'

const kidneysAllow = ['from-35', '30-to-35', unrecorded] as const
const adult = { age: atLeast(years(18)), denosumab: 'no' } as const
const rebound = {
  nl: 'Na stoppen is bij een hoge botombouw een ernstige, soms levensbedreigende reboundhypercalciëmie te verwachten: calcium volgen, niet stoppen zonder vervolg.',
  en: 'After stopping, severe and sometimes life-threatening rebound hypercalcaemia is to be expected where turnover is high: follow calcium, no stop without a sequel.',
} as const
const withNephrologist = { nl: 'Oraal heeft hier de voorkeur; iv vraagt nauwe bewaking wegens nefrotoxiciteit.', en: 'Oral is preferred here; by vein it needs close watching because of nephrotoxicity.' } as const
const forDysplasia = { nl: 'Alleen bij pijn of fracturen, anders afwachten.', en: 'Only with pain or fractures, else wait and see.' } as const

export const otherIndicationDrug = checklist({
  decision: 'other-indication-drug',
  authority: 'uz-leuven',
  actor: 'prescriber',
  asks: { nl: 'Welk botmiddel bij deze ziekte?', en: 'Which bone drug in this disease?' },
  reads: { disease: otherIndication, pain: painOrFracture, kidney: boneDrugKidney, age, bisphosphonate: bisphosphonateRuledOut, zoledronate: zoledronateRuledOut, denosumab: denosumabRuledOut },
  whenUnknown: 'skip',
  outcomes: {
    zoledronate: {
      stance: 'recommend',
      says: {
        nl: '{subject}: zoledroninezuur is eerste keus, ongeveer {durationYears} jaar, om de botombouw te verlagen. De bron noemt geen dosis; niet onder een klaring van 35 mL/min.',
        en: '{subject}: zoledronate is the first choice, for about {durationYears} years, to lower bone turnover. The source names no dose; not below a clearance of 35 mL/min.',
      },
      values: { durationYears: 5 },
    },
    denosumab: { stance: 'consider', says: { nl: '{subject}: denosumab; {note}', en: '{subject}: denosumab; {note}' } },
    'denosumab-giant-cell': {
      stance: 'consider',
      says: {
        nl: `{subject}: denosumab bij reusceltumoren van de pijpbeenderen, buiten de kaak. MRONJ bij ongeveer {mronjPercent} % van de beschreven gevallen, {onsetMonths} maanden na de start. ${rebound.nl}`,
        en: `{subject}: denosumab for giant cell tumours of long bones, outside the jaw. MRONJ in about {mronjPercent} % of described cases, {onsetMonths} months after the start. ${rebound.en}`,
      },
      values: { mronjPercent: 1, onsetMonths: '13-20' },
    },
    'pamidronate-cyclic': {
      stance: 'recommend',
      says: {
        nl: '{subject}: pamidroninezuur iv in cycli: minder pijn en fracturen, betere mobiliteit. Ook bij kinderen, bij wie geen MRONJ beschreven is. Dosis volgens de specialist.',
        en: '{subject}: pamidronate by vein in cycles: less pain, fewer fractures, better mobility. In children too, in whom no MRONJ is described. Dose by the specialist.',
      },
    },
    'pamidronate-60mg-monthly': {
      stance: 'consider',
      says: { nl: '{subject}: pamidroninezuur {doseMg} mg iv per maand. {note}', en: '{subject}: pamidronate {doseMg} mg iv a month. {note}' },
      values: { doseMg: 60, intervalMonths: 1, note: forDysplasia },
    },
    'ibandronate-6mg-monthly': {
      stance: 'consider',
      says: {
        nl: '{subject}: ibandroninezuur {doseMg} mg iv per maand (het product van 6 mg is Bondronat; Bonviva is 3 mg). {note}',
        en: '{subject}: ibandronate {doseMg} mg iv a month (the 6 mg product is Bondronat; Bonviva is 3 mg). {note}',
      },
      values: { doseMg: 6, intervalMonths: 1, note: forDysplasia },
    },
    'zoledronate-5mg-yearly': {
      stance: 'consider',
      says: { nl: '{subject}: zoledroninezuur {doseMg} mg iv eenmaal per jaar. {note}', en: '{subject}: zoledronate {doseMg} mg iv once a year. {note}' },
      values: { doseMg: 5, intervalMonths: 12, note: forDysplasia },
    },
    pamidronate: { stance: 'consider', says: { nl: '{subject}: pamidroninezuur iv, tegen de pijn. De bron noemt geen dosis.', en: '{subject}: pamidronate by vein, against the pain. The source names no dose.' } },
    ibandronate: { stance: 'consider', says: { nl: '{subject}: ibandroninezuur, tegen de pijn. De bron noemt geen dosis.', en: '{subject}: ibandronate, against the pain. The source names no dose.' } },
    'alendronate-low-dose': {
      stance: 'consider',
      says: {
        nl: '{subject}: alendroninezuur in lage dosis, met vitamine D; onder een klaring van 35 mL/min alleen met de nefroloog. {note}',
        en: '{subject}: alendronate in a low dose, with vitamin D; below a clearance of 35 mL/min only with the nephrologist. {note}',
      },
      values: { note: withNephrologist },
    },
    'risedronate-low-dose': {
      stance: 'consider',
      says: {
        nl: '{subject}: risedroninezuur in lage dosis, met vitamine D; onder een klaring van 30 mL/min alleen met de nefroloog. {note}',
        en: '{subject}: risedronate in a low dose, with vitamin D; below a clearance of 30 mL/min only with the nephrologist. {note}',
      },
      values: { note: withNephrologist },
    },
    bisphosphonate: { stance: 'consider', says: { nl: '{subject}: bisfosfonaat; {note}', en: '{subject}: bisphosphonate; {note}' } },
  },
  rows: [
    { if: { disease: 'paget', kidney: ['from-35', unrecorded], zoledronate: 'no' }, then: 'zoledronate', per: ['S0294', 'S0188', 'smpc: aclasta-renal'] },
    {
      if: { disease: 'paget', kidney: ['below-30', '30-to-35'], ...adult },
      then: 'denosumab',
      per: ['S0296', 'S0359', 'S0176'],
      values: { note: { nl: `de nierfunctie is te laag voor zoledroninezuur. Kans op diepe hypocalciëmie. ${rebound.nl}`, en: `the kidneys are too poor for zoledronate. Danger of deep hypocalcaemia. ${rebound.en}` } },
    },
    { if: { disease: 'osteogenesis-imperfecta', kidney: kidneysAllow, bisphosphonate: 'no' }, then: 'pamidronate-cyclic', per: ['S0345', 'S0346', 'aaoms-2022: osteogenesis-imperfecta'] },
    { if: { disease: 'fibrous-dysplasia', pain: ['yes', 'unknown'], kidney: kidneysAllow, bisphosphonate: 'no' }, then: 'ibandronate-6mg-monthly', per: ['S0356', 'S0354', 'S0353'] },
    { if: { disease: 'fibrous-dysplasia', pain: ['yes', 'unknown'], kidney: kidneysAllow, bisphosphonate: 'no' }, then: 'pamidronate-60mg-monthly', per: ['S0357', 'S0354', 'S0353'] },
    { if: { disease: 'fibrous-dysplasia', pain: ['yes', 'unknown'], kidney: ['from-35', unrecorded], zoledronate: 'no' }, then: 'zoledronate-5mg-yearly', per: ['S0358', 'S0354', 'S0353'] },
    {
      if: { disease: 'fibrous-dysplasia', pain: ['yes', 'unknown'], ...adult },
      then: 'denosumab',
      per: ['S0355', 'S0359', 'S0354'],
      values: { note: { nl: `goede resultaten zijn beschreven, alleen bij pijn of fracturen. ${rebound.nl}`, en: `good results are described, only with pain or fractures. ${rebound.en}` } },
    },
    { if: { disease: 'giant-cell-lesion', ...adult }, then: 'denosumab-giant-cell', per: ['S0361', 'S0362', 'S0363', 'S0359'] },
    {
      if: { disease: 'giant-cell-lesion', kidney: kidneysAllow, bisphosphonate: 'no' },
      then: 'bisphosphonate',
      per: 'S0360',
      values: {
        note: {
          nl: 'bij een centraal reuscelgranuloom van de kaak met succes beschreven, zoals ook corticosteroïd in de laesie met calcitonine of interferon.',
          en: 'described with success in central giant cell granuloma of the jaw, as is a corticosteroid into the lesion with calcitonin or interferon.',
        },
      },
    },
    { if: { disease: 'sapho', kidney: kidneysAllow, bisphosphonate: 'no' }, then: 'pamidronate', per: 'S0340' },
    { if: { disease: 'sapho', kidney: kidneysAllow, bisphosphonate: 'no' }, then: 'ibandronate', per: 'S0340' },
    {
      if: { disease: 'cherubism', kidney: kidneysAllow, bisphosphonate: 'no' },
      then: 'bisphosphonate',
      per: 'S0339',
      values: { note: { nl: 'meestal afwachten, soms chirurgie; als geneesmiddel calcitonine en bisfosfonaten.', en: 'mostly wait and see, sometimes surgery; as drugs calcitonin and bisphosphonates.' } },
    },
    { if: { disease: ['chronic-kidney-disease', 'kidney-transplant'], bisphosphonate: 'no' }, then: 'alendronate-low-dose', per: ['S0269', 'S0272', 'S0273', 'smpc: oral-bisphosphonate-renal'] },
    { if: { disease: ['chronic-kidney-disease', 'kidney-transplant'], bisphosphonate: 'no' }, then: 'risedronate-low-dose', per: ['S0269', 'S0272', 'S0273', 'smpc: oral-bisphosphonate-renal'] },
    {
      if: { disease: 'rheumatoid-arthritis', kidney: kidneysAllow, bisphosphonate: 'no' },
      then: 'bisphosphonate',
      per: 'S0297',
      values: { note: { nl: 'tegen botverlies door het glucocorticoïd.', en: 'against bone loss by the glucocorticoid.' } },
    },
    {
      if: { disease: 'gastro-intestinal-disease', kidney: kidneysAllow, bisphosphonate: 'no' },
      then: 'bisphosphonate',
      per: ['S0335', 'S0336', 'S0337'],
      values: {
        note: {
          nl: 'ernstig te overwegen bij ernstige osteoporose, nadat tekorten aan calcium en vitamine D zijn gecorrigeerd.',
          en: 'to be seriously considered in severe osteoporosis, after deficiencies of calcium and vitamin D are corrected.',
        },
      },
    },
  ],
  topics: { 'ibandronate-6mg-monthly': 'fibrous-dysplasia', 'pamidronate-60mg-monthly': 'fibrous-dysplasia', 'zoledronate-5mg-yearly': 'fibrous-dysplasia' },
})
