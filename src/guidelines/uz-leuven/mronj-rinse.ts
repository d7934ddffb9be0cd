/** Antiseptic rinses at stages 1 to 3: S0688–S0699. Sources give 2–3 times a day and every 8 or 8–12 hours: shown as a range (contradictions B5). */
import { chloramineAllergy, chlorhexidineAllergy, iodineAllergy, peroxideAllergy } from '../../facts/allergy.ts'
import { lesionStage } from '../../facts/mronj.ts'
import { checklist } from '../citations.ts'

const bare = ['1', '2', '3'] as const
const rinse = ['S0688', 'S0641', 'S0649', 'S0660', 'S1231', 'S0680', 'S0694', 'S0695', 'S0696'] as const
const how = {
  nl: ' Liefst zonder alcohol; moeilijk bereikbare plaatsen spoelen met een gebogen spuit.',
  en: ' Preferably without alcohol; reach difficult places with a curved-tip syringe.',
}

export const mronjRinse = checklist({
  decision: 'mronj-rinse',
  authority: 'uz-leuven',
  actor: 'mka-surgeon',
  asks: { nl: 'Welke mondspoeling bij deze laesie?', en: 'Which mouth rinse for this lesion?' },
  reads: { stage: lesionStage, chloramine: chloramineAllergy, iodine: iodineAllergy, chlorhexidine: chlorhexidineAllergy, peroxide: peroxideAllergy },
  outcomes: {
    'chloramine-0.3': {
      stance: 'recommend',
      values: { percent: 0.3, perDay: '2–3', everyHours: '8–12' },
      says: {
        nl: `{subject}: chlooramine {percent} % in water, {perDay} keer per dag (om de {everyHours} uur); voorkeur.${how.nl}`,
        en: `{subject}: chloramine {percent} % in water, {perDay} times a day (every {everyHours} hours); preferred.${how.en}`,
      },
    },
    'povidone-iodine': {
      stance: 'recommend',
      values: { perDay: '2–3', everyHours: '8–12' },
      says: {
        nl: `{subject}: povidonjodium in water (Isobetadine), {perDay} keer per dag (om de {everyHours} uur); voorkeur.${how.nl}`,
        en: `{subject}: povidone-iodine in water (Isobetadine), {perDay} times a day (every {everyHours} hours); preferred.${how.en}`,
      },
    },
    'chlorhexidine-0.12-0.2': {
      stance: 'consider',
      values: { percent: '0.12–0.2', perDay: '2–3', everyHours: 8 },
      says: {
        nl: '{subject}: chloorhexidine 0,12–0,2 % in water, {perDay} keer per dag (om de {everyHours} uur). Langdurig: verkleuring van tong en tanden, smaakstoornis.',
        en: '{subject}: chlorhexidine 0.12–0.2 % in water, {perDay} times a day (every {everyHours} hours). In the long run: discoloured tongue and teeth, disturbed taste.',
      },
    },
    'hydrogen-peroxide-1-3': {
      stance: 'consider',
      values: { percent: '1–3', perDay: 2, everyHours: 12 },
      says: {
        nl: '{subject}: waterstofperoxide {percent} %, {perDay} keer per dag (om de {everyHours} uur). Langdurig 3 %: kans op schimmelinfectie.',
        en: '{subject}: hydrogen peroxide {percent} %, {perDay} times a day (every {everyHours} hours). Long use of 3 %: risk of a fungal infection.',
      },
    },
  },
  rows: [
    { if: { stage: bare, chloramine: 'no' }, then: 'chloramine-0.3', per: ['S0689', 'S0692', ...rinse] },
    { if: { stage: bare, iodine: 'no' }, then: 'povidone-iodine', per: ['S0689', 'S0693', ...rinse] },
    { if: { stage: bare, chlorhexidine: 'no' }, then: 'chlorhexidine-0.12-0.2', per: ['S0690', 'S0697', 'S0698', ...rinse] },
    { if: { stage: bare, peroxide: 'no' }, then: 'hydrogen-peroxide-1-3', per: ['S0691', 'S0699', ...rinse] },
  ],
  whenUnknown: 'skip',
  otherwise: 'silent',
})
