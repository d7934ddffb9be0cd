import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { whoOperates } from './who-operates.ts'

const osteoporosis = { extent: 'simple-extraction', exposure: 'lower', lesion: 'no', platelets: 'no', neutrophils: 'no', factor: 'no', duration: 24, drug: 'oral-bisphosphonate' }
/** Whatever could make an operation riskier. */
const everything = { lesion: 'yes', platelets: 'yes', neutrophils: 'yes', factor: 'yes', duration: 60, drug: 'denosumab-60' }

tryVignettes({ describe, expect, test }, whoOperates, [
  ['Nothing taken: the question does not arise.', { ...osteoporosis, exposure: 'none' }, []],
  ['Two years of alendronate, a simple extraction: own practice.', osteoporosis, 'own-practice'],
  ['A filling under zoledronate: own practice.', { ...osteoporosis, extent: 'safe', exposure: 'high' }, 'own-practice'],
  ['Oncology dose: the surgeon.', { ...osteoporosis, exposure: 'high' }, 'mka: high-exposure'],
  ['A jaw lesion: the surgeon.', { ...osteoporosis, lesion: 'yes' }, 'mka: mronj'],
  ['A surgical extraction: the surgeon.', { ...osteoporosis, extent: 'surgical-extraction' }, 'mka: surgical-extraction'],
  ['Platelets below 50: the surgeon.', { ...osteoporosis, platelets: 'yes' }, 'mka: low-platelets'],
  ['Neutrophils below 1.0: the surgeon.', { ...osteoporosis, neutrophils: 'yes' }, 'mka: low-neutrophils'],
  ['Prednisolone: either.', { ...osteoporosis, factor: 'yes' }, 'own-practice-or-mka: extra-factor'],
  ['The day before 4 years: own practice.', { ...osteoporosis, duration: 47.97 }, 'own-practice'],
  ['From 4 years: either.', { ...osteoporosis, duration: 48 }, 'own-practice-or-mka: four-years-or-more'],
  ['Prolia: either.', { ...osteoporosis, drug: 'denosumab-60', duration: 0 }, 'own-practice-or-mka: denosumab-60'],
  ['Apical surgery in osteoporosis: either.', { ...osteoporosis, extent: 'other-surgery' }, 'own-practice-or-mka: more-than-extraction'],
  ['Drugs unknown: asked.', { ...osteoporosis, exposure: undefined }, 'ask exposure-for-procedure: exposure-unknown'],
  [
    'A sequestrectomy is the surgeon’s, also where no lesion was written down.',
    { extent: 'mronj-surgery', exposure: 'lower', lesion: 'no', platelets: 'no', neutrophils: 'no', factor: 'no', duration: 24, drug: 'oral-bisphosphonate' },
    'mka: mronj',
  ],
  ['A filling is done in the own practice, whatever else there is.', { extent: 'safe', exposure: 'lower', ...everything }, 'own-practice'],
  ['A filling in a patient whose drugs nobody knows: own practice.', { ...osteoporosis, extent: 'safe', exposure: undefined }, 'own-practice'],
  ['Nothing taken: the rest of the mouth and the blood do not raise the question either.', { extent: 'simple-extraction', exposure: 'none', ...everything }, []],
  ['Nothing taken: a surgical extraction is no matter of bone drugs.', { ...osteoporosis, extent: 'surgical-extraction', exposure: 'none' }, []],
  ['Nothing taken: nor is apical surgery.', { ...osteoporosis, extent: 'other-surgery', exposure: 'none' }, []],
  ['Nothing taken: nor is a sequestrectomy.', { ...osteoporosis, extent: 'mronj-surgery', exposure: 'none' }, []],
  ['Oncology dose and everything else as well: the surgeon, and no word of the own practice.', { extent: 'other-surgery', exposure: 'high', ...everything }, 'mka: high-exposure, mronj, low-platelets, low-neutrophils'],
  ['A sequestrectomy while nobody wrote down whether there is a lesion: the surgeon.', { ...osteoporosis, extent: 'mronj-surgery', lesion: undefined }, 'mka: mronj'],
])
