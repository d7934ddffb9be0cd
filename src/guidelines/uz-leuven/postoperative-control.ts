/** The first control after an invasive procedure, and what becomes of the antibiotic: S0590–S0592, S0616–S0618. */
import { unrecorded } from '../../engine/condition.ts'
import { controlDue, woundHealing, woundInfection, woundStage } from '../../facts/aftercare.ts'
import { doxycyclineAllergy } from '../../facts/allergy.ts'
import { antibioticDoubt } from '../../facts/antibiotic.ts'
import { jawExposure } from '../../facts/exposure.ts'
import { firstControl, invasive } from '../../facts/procedure.ts'
import { table } from '../citations.ts'

const wound = { invasive: 'yes', exposure: ['high', 'lower'], stage: 'recent' } as const

export const postoperativeControl = table({
  decision: 'postoperative-control',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Wanneer controle, en hoe verder met het antibioticum?', en: 'When is the check, and what becomes of the antibiotic?' },
  reads: { invasive, exposure: jawExposure, stage: woundStage, healing: woundHealing, infection: woundInfection, doxycycline: doxycyclineAllergy, doubt: antibioticDoubt },
  outcomes: {
    due: { stance: 'recommend', says: { nl: '{subject}: controle van de wond op {dueFrom}.', en: '{subject}: check the wound on {dueFrom}.' }, due: firstControl },
    'stop-antibiotic': { stance: 'recommend', says: { nl: '{subject}: slijmvlies genezen, antibioticum stoppen.', en: '{subject}: mucosa healed, stop the antibiotic.' } },
    'switch-doxycycline': {
      stance: 'recommend',
      says: {
        nl: '{subject}: niet genezen, geen infectie: overgaan op doxycycline {doseMg} mg, 1 × daags. Enkele uren gescheiden van calcium.',
        en: '{subject}: not healed, no infection: switch to doxycycline {doseMg} mg once daily. Take it hours apart from calcium.',
      },
      values: { doseMg: 100 },
    },
    'continue-antibiotic': { stance: 'recommend', says: { nl: '{subject}: infectie, antibioticum voortzetten en opnieuw beoordelen.', en: '{subject}: infection, continue the antibiotic and re-assess.' } },
    ask: { stance: 'ask', says: { nl: '{subject}: vervolg van het antibioticum nog niet te kiezen.', en: '{subject}: what to do with the antibiotic cannot be told yet.' } },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'silent', per: 'S0620' },
    { if: { invasive: 'yes', exposure: ['none', unrecorded] }, then: 'silent', per: 'S0590' },
    { if: { invasive: 'yes', exposure: ['high', 'lower'], stage: 'older' }, then: 'silent', per: 'S0590' },
    { if: { invasive: 'yes', exposure: ['high', 'lower'], stage: 'planned' }, then: 'due', per: ['S0590', 'S0616'] },
    { if: { ...wound, healing: unrecorded }, then: 'due', per: ['S0590', 'S0616'], due: controlDue },
    { if: { ...wound, healing: 'complete', infection: ['no', unrecorded] }, then: 'stop-antibiotic', per: ['S0591', 'S0617'] },
    // Closed and yet infected: the antibiotic goes on.
    { if: { ...wound, healing: 'complete', infection: 'yes' }, then: 'continue-antibiotic', per: ['S0591', 'S0617'] },
    { if: { ...wound, healing: 'incomplete', infection: 'yes' }, then: 'continue-antibiotic', per: ['S0591', 'S0617'] },
    { if: { ...wound, healing: 'incomplete', infection: 'no', doxycycline: 'no', doubt: ['none', 'kidney'] }, then: 'switch-doxycycline', per: ['S0592', 'S0618'] },
    { if: { ...wound, healing: 'incomplete', infection: 'no', doxycycline: 'no', doubt: ['pregnancy', 'child'] }, then: 'ask', per: 'howship: antibiotic-doubt' },
    { if: { ...wound, healing: 'incomplete', infection: 'no', doxycycline: 'yes' }, then: 'ask', per: 'howship: unknown-asks' },
    { if: { ...wound, healing: 'incomplete', infection: unrecorded }, then: 'ask', per: 'howship: unknown-asks' },
  ],
})
