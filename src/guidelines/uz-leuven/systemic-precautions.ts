/** Whole-body precautions at bloody dental work: S0330, S0332, S0343. */
import { antibodyDeficiency, bloodThinner, chemotherapyNow, neutrophilsBelow1, osteogenesisImperfecta, plateletsBelow50 } from '../../facts/blood.ts'
import { bloody } from '../../facts/procedure.ts'
import { checklist } from '../citations.ts'

export const systemicPrecautions = checklist({
  decision: 'systemic-precautions',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Welke voorzorgen buiten de mond?', en: 'Which precautions beyond the mouth?' },
  reads: { bloody, chemotherapy: chemotherapyNow, neutrophils: neutrophilsBelow1, antibodies: antibodyDeficiency, platelets: plateletsBelow50, brittle: osteogenesisImperfecta, thinner: bloodThinner },
  whenUnknown: 'skip',
  outcomes: {
    'antibiotic-cover': {
      stance: 'recommend',
      says: {
        nl: 'Antibiotische dekking bij bloedige ingreep: chemotherapie, neutropenie of antistoftekort. Middel met de behandelend arts, let op allergie.',
        en: 'Antibiotic cover for bloody dental work: chemotherapy, neutropenia or antibody deficiency. Choose the drug with the treating physician, mind allergies.',
      },
    },
    'platelet-transfusion': {
      stance: 'consider',
      actor: 'prescriber',
      says: { nl: 'Trombocyten onder 50 ×10⁹/L: preventieve trombocytentransfusie overleggen.', en: 'Platelets below 50 ×10⁹/L: discuss preventive platelet transfusion.' },
    },
    'malignant-hyperthermia': {
      stance: 'inform',
      says: { nl: 'Osteogenesis imperfecta: bij narcose rekening houden met maligne hyperthermie.', en: 'Osteogenesis imperfecta: mind malignant hyperthermia at general anaesthesia.' },
    },
    'anticoagulant-or-antiplatelet': {
      stance: 'inform',
      says: {
        nl: 'Antistolling of plaatjesremmer: bloedstelping voorbereiden, beleid volgens de eigen richtlijn. Geen lokaal hemostaticum.',
        en: 'Anticoagulant or antiplatelet drug: prepare haemostasis by its own guideline. No topical haemostatic.',
      },
    },
  },
  rows: [
    { if: { bloody: 'yes', chemotherapy: 'yes' }, then: 'antibiotic-cover', per: 'S0330' },
    { if: { bloody: 'yes', neutrophils: 'yes' }, then: 'antibiotic-cover', per: 'S0330' },
    { if: { bloody: 'yes', antibodies: 'yes' }, then: 'antibiotic-cover', per: 'S0330' },
    { if: { bloody: 'yes', platelets: 'yes' }, then: 'platelet-transfusion', per: ['S0332', 'howship: platelet-limit'] },
    { if: { bloody: 'yes', brittle: 'yes' }, then: 'malignant-hyperthermia', per: 'S0343' },
    { if: { bloody: 'yes', thinner: 'yes' }, then: 'anticoagulant-or-antiplatelet', per: ['S0537', 'S0610'] },
  ],
})
