/** Antibiotic around an invasive procedure: S0583, S0584, S0591, S0607, S0608, S0617. */
import { unrecorded } from '../../engine/condition.ts'
import { clindamycinAllergy, penicillinAllergy } from '../../facts/allergy.ts'
import { antibioticDoubt } from '../../facts/antibiotic.ts'
import { antibioticStart, firstControl, invasive, procedureDay, procedureExposure } from '../../facts/procedure.ts'
import { table } from '../citations.ts'

const exposed = { invasive: 'yes', exposure: ['high', 'lower'] } as const
const due = [antibioticStart, firstControl] as const

export const antibioticProphylaxis = table({
  decision: 'antibiotic-prophylaxis',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Welk antibioticum rond deze ingreep?', en: 'Which antibiotic around this procedure?' },
  reads: { invasive, exposure: procedureExposure, penicillin: penicillinAllergy, clindamycin: clindamycinAllergy, doubt: antibioticDoubt },
  outcomes: {
    'amoxicillin-clavulanate': {
      stance: 'recommend',
      says: {
        nl: '{subject}: amoxicilline-clavulaanzuur {perDay} × daags {doseMg} mg, van 3 dagen vooraf tot de controle na 2 weken; bij ingreep op {procedure}: {dueFrom} tot {dueTo}.',
        en: '{subject}: amoxicillin-clavulanate {doseMg} mg {perDay} times a day, from 3 days before until the check after 2 weeks; for a procedure on {procedure}: {dueFrom} to {dueTo}.',
      },
      values: { doseMg: 875, perDay: 3 },
      dates: { procedure: procedureDay },
      due,
    },
    clindamycin: {
      stance: 'recommend',
      says: {
        nl: '{subject}: penicillineallergie, dus clindamycine {perDay} × daags {doseMg} mg, van 3 dagen vooraf tot de controle na 2 weken; bij ingreep op {procedure}: {dueFrom} tot {dueTo}.',
        en: '{subject}: penicillin allergy, so clindamycin {doseMg} mg {perDay} times a day, from 3 days before until the check after 2 weeks; for a procedure on {procedure}: {dueFrom} to {dueTo}.',
      },
      values: { doseMg: 300, perDay: 3 },
      dates: { procedure: procedureDay },
      due,
    },
    'ask-prescriber': {
      stance: 'ask',
      says: {
        nl: '{subject}: allergie voor beide middelen van het protocol. Keuze van het antibioticum met de voorschrijver.',
        en: '{subject}: allergic to both drugs of the protocol. Choose the antibiotic with the prescriber.',
      },
    },
    none: { stance: 'inform', says: { nl: '{subject}: geen antibioticum vanwege het botmiddel.', en: '{subject}: no antibiotic on account of the bone drug.' } },
    ask: {
      stance: 'ask',
      says: {
        nl: '{subject}: antibioticum rond de ingreep nog niet te kiezen[: {doubt}, dosis navragen bij voorschrijver of apotheker].',
        en: '{subject}: the antibiotic cannot be chosen yet[: {doubt}, ask prescriber or pharmacist for the dose].',
      },
    },
  },
  rows: [
    { if: { invasive: 'no' }, then: 'none', per: 'S0620' },
    { if: { invasive: 'yes', exposure: 'none' }, then: 'none', per: 'S0583' },
    { if: { invasive: 'yes', exposure: unrecorded }, then: 'ask', per: 'howship: unknown-asks' },
    { if: { ...exposed, doubt: ['kidney', 'pregnancy', 'child'] }, then: 'ask', per: 'howship: antibiotic-doubt', values: { doubt: antibioticDoubt } },
    { if: { ...exposed, doubt: 'none', penicillin: unrecorded }, then: 'ask', per: ['S0584', 'howship: unknown-asks'] },
    { if: { ...exposed, doubt: 'none', penicillin: 'no' }, then: 'amoxicillin-clavulanate', per: ['S0583', 'S0607', 'S0591', 'S0617'] },
    { if: { ...exposed, doubt: 'none', penicillin: 'yes', clindamycin: 'no' }, then: 'clindamycin', per: ['S0584', 'S0608', 'S0591', 'S0617'] },
    { if: { ...exposed, doubt: 'none', penicillin: 'yes', clindamycin: 'yes' }, then: 'ask-prescriber', per: ['S0584', 'howship: unknown-asks'] },
  ],
})
