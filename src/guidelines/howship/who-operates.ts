/** Who operates? A choice of this product (ours), from setting, factors and findings. */
import { atLeast, unrecorded } from '../../engine/condition.ts'
import { jawLesionOnRecord, neutrophilsBelow1, plateletsBelow50 } from '../../facts/blood.ts'
import { bisphosphonateMonths, extraFactor, governingDrug } from '../../facts/exposure.ts'
import { extent, procedureExposure } from '../../facts/procedure.ts'
import { months } from '../../values/quantity.ts'
import { verdict } from '../citations.ts'

const ours = 'howship: who-operates'
const invasive = ['simple-extraction', 'surgical-extraction', 'other-surgery', 'mronj-surgery'] as const

export const whoOperates = verdict({
  decision: 'who-operates',
  authority: 'howship',
  actor: 'dentist',
  asks: { nl: 'Wie voert de ingreep uit?', en: 'Who performs the procedure?' },
  reads: {
    extent,
    exposure: procedureExposure,
    lesion: jawLesionOnRecord,
    platelets: plateletsBelow50,
    neutrophils: neutrophilsBelow1,
    factor: extraFactor,
    duration: bisphosphonateMonths,
    drug: governingDrug,
  },
  gravest: ['silent', 'mka', 'ask', 'own-practice-or-mka', 'own-practice'],
  outcomes: {
    'own-practice': { stance: 'recommend', says: { nl: '{subject}: in de eigen praktijk.', en: '{subject}: in the dental practice.' } },
    'own-practice-or-mka': {
      stance: 'consider',
      says: { nl: '{subject}: in de eigen praktijk of bij de MKA-chirurg, naar ervaring.', en: '{subject}: in the dental practice or by the oral and maxillofacial surgeon, depending on experience.' },
    },
    mka: { stance: 'recommend', says: { nl: '{subject}: verwijzen naar de MKA-chirurg.', en: '{subject}: refer to the oral and maxillofacial surgeon.' } },
  },
  reasons: {
    'nothing-taken': { nl: '', en: '' },
    'exposure-unknown': { nl: 'Blootstelling onbekend.', en: 'Exposure unknown.' },
    'high-exposure': { nl: 'Reden: oncologische dosering of VEGFR-remmer/bevacizumab.', en: 'Reason: oncology dose or VEGFR inhibitor/bevacizumab.' },
    mronj: { nl: 'Reden: kaaklaesie of (vermoeden van) kaakbotnecrose.', en: 'Reason: jaw lesion or (suspected) jaw necrosis.' },
    'surgical-extraction': { nl: 'Reden: chirurgische extractie.', en: 'Reason: surgical extraction.' },
    'low-platelets': { nl: 'Reden: trombocyten onder 50.', en: 'Reason: platelets below 50.' },
    'low-neutrophils': { nl: 'Reden: neutrofielen onder 1,0.', en: 'Reason: neutrophils below 1.0.' },
    'extra-factor': { nl: 'Reden: corticosteroïd of angiogeneseremmer erbij.', en: 'Reason: corticosteroid or angiogenesis inhibitor as well.' },
    'four-years-or-more': { nl: 'Reden: 4 jaar of langer bisfosfonaat.', en: 'Reason: 4 years or more of bisphosphonate.' },
    'denosumab-60': { nl: 'Reden: denosumab 60 mg.', en: 'Reason: denosumab 60 mg.' },
    'more-than-extraction': { nl: 'Reden: meer dan een eenvoudige extractie.', en: 'Reason: more than a simple extraction.' },
  },
  rows: [
    { if: { exposure: 'none' }, then: 'silent', because: 'nothing-taken', per: ours },
    { if: { extent: invasive, exposure: unrecorded }, then: 'ask', because: 'exposure-unknown', per: 'howship: unknown-asks' },
    { if: { extent: invasive, exposure: 'high' }, then: 'mka', because: 'high-exposure', per: ours },
    { if: { extent: invasive, exposure: ['high', 'lower', unrecorded], lesion: 'yes' }, then: 'mka', because: 'mronj', per: ours },
    { if: { extent: 'mronj-surgery', exposure: ['high', 'lower', unrecorded] }, then: 'mka', because: 'mronj', per: ours },
    { if: { extent: 'surgical-extraction', exposure: ['high', 'lower'] }, then: 'mka', because: 'surgical-extraction', per: ours },
    { if: { extent: invasive, exposure: ['high', 'lower'], platelets: 'yes' }, then: 'mka', because: 'low-platelets', per: [ours, 'howship: platelet-limit'] },
    { if: { extent: invasive, exposure: ['high', 'lower'], neutrophils: 'yes' }, then: 'mka', because: 'low-neutrophils', per: ours },
    { if: { extent: invasive, exposure: 'lower', factor: 'yes' }, then: 'own-practice-or-mka', because: 'extra-factor', per: ours },
    { if: { extent: invasive, exposure: 'lower', duration: atLeast(months(48)) }, then: 'own-practice-or-mka', because: 'four-years-or-more', per: ours },
    { if: { extent: invasive, exposure: 'lower', drug: 'denosumab-60' }, then: 'own-practice-or-mka', because: 'denosumab-60', per: ours },
    { if: { extent: 'other-surgery', exposure: 'lower' }, then: 'own-practice-or-mka', because: 'more-than-extraction', per: ours },
  ],
  otherwise: 'own-practice',
  otherwisePer: ours,
})
