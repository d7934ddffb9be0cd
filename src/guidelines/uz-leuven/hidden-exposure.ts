/** May the patient have had an antiresorptive by drip or injection that nobody wrote down? S0141. */
import { unrecorded } from '../../engine/condition.ts'
import { hiddenReason, oralBisphosphonateNow, parenteralAntiresorptive } from '../../facts/hidden-exposure.ts'
import { table } from '../citations.ts'

export const hiddenExposure = table({
  decision: 'hidden-exposure',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: {
    nl: 'Is een botresorptieremmer per infuus of injectie onvermeld gebleven?',
    en: 'Did an antiresorptive by infusion or injection go unmentioned?',
  },
  reads: { reason: hiddenReason, parenteral: parenteralAntiresorptive, oral: oralBisphosphonateNow },
  outcomes: {
    'ask-parenteral-antiresorptive': {
      stance: 'ask',
      values: { reason: hiddenReason },
      says: {
        nl: 'Geen botresorptieremmer per infuus of injectie vastgelegd, wel een reden ervoor: {reason}. Gericht navragen, ook naar vroeger; patiënten vergeten deze middelen te melden.',
        en: 'No antiresorptive by infusion or injection on record, but a reason for one: {reason}. Ask for it by name, past use included; patients forget to mention these drugs.',
      },
    },
  },
  rows: [
    { if: { reason: ['bone-metastases', 'myeloma', 'hormone-treatment'], parenteral: unrecorded }, then: 'ask-parenteral-antiresorptive', per: 'S0141' },
    { if: { reason: 'osteoporosis', parenteral: unrecorded, oral: 'no' }, then: 'ask-parenteral-antiresorptive', per: 'S0141' },
    { if: { reason: 'osteoporosis', parenteral: unrecorded, oral: 'yes' }, then: 'silent', per: 'S0141' },
    { if: { reason: ['bone-metastases', 'myeloma', 'hormone-treatment', 'osteoporosis'], parenteral: 'yes' }, then: 'silent', per: 'S0141' },
    { if: { reason: 'none' }, then: 'silent', per: 'S0141' },
  ],
})
