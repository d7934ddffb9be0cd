/** Which antibiotic for the lesion: S0642, S0650, S0651, S0661, S0700–S0713; purpose and stage decide (contradictions B5). No substance with a recorded allergy is proposed. */
import { clindamycinAllergy, macrolideAllergy, metronidazoleAllergy, penicillinAllergy, quinoloneAllergy } from '../../facts/allergy.ts'
import { lesionStage } from '../../facts/mronj.ts'
import { alternativeToPenicillin, antibioticReview, calciumTaken, doxycyclineFits, metronidazoleFits, usualAntibioticDose } from '../../facts/mronj-treatment.ts'
import { checklist } from '../citations.ts'

const inflamed = { stage: ['2', '3'], dose: 'yes' } as const
const allergic = { ...inflamed, penicillin: 'yes' } as const

export const mronjAntibiotic = checklist({
  decision: 'mronj-antibiotic',
  authority: 'uz-leuven',
  actor: 'mka-surgeon',
  asks: { nl: 'Welk antibioticum bij deze laesie?', en: 'Which antibiotic for this lesion?' },
  reads: {
    stage: lesionStage,
    penicillin: penicillinAllergy,
    dose: usualAntibioticDose,
    doxycycline: doxycyclineFits,
    alternative: alternativeToPenicillin,
    clindamycin: clindamycinAllergy,
    quinolone: quinoloneAllergy,
    macrolide: macrolideAllergy,
    metronidazole: metronidazoleAllergy,
  },
  outcomes: {
    'doxycycline-100-daily': {
      stance: 'recommend',
      says: {
        nl: '{subject}: doxycycline {doseMg} mg, 1 keer per dag. Stadium 1: eerste middel volgens UZ Leuven; stadium 2 en 3: onderhoud en langdurig gebruik, in refractaire gevallen tot {monthsTo} maanden. [Let op: {calcium}; enkele uren tussen doxycycline en calcium.]',
        en: '{subject}: doxycycline {doseMg} mg once a day. Stage 1: first choice as UZ Leuven does; stages 2 and 3: maintenance and long-term use, in refractory cases up to {monthsTo} months. [Note: {calcium}; leave some hours between doxycycline and calcium.]',
      },
      values: { doseMg: 100, perDay: 1, monthsTo: 6, calcium: calciumTaken },
    },
    'amoxicillin-clavulanate-500-875-tid': {
      stance: 'recommend',
      says: {
        nl: '{subject}: amoxicilline-clavulaanzuur {doseMg} mg, {perDay} keer per dag, eerste kuur van {weeks} weken; vaak 4 weken of langer nodig, bij etter verlengd.',
        en: '{subject}: amoxicillin-clavulanate {doseMg} mg, {perDay} times a day, first course of {weeks} weeks; often 4 weeks or longer is needed, prolonged with pus.',
      },
      values: { doseMg: '500–875', perDay: 3, weeks: '2–3' },
    },
    amoxicillin: {
      stance: 'consider',
      says: { nl: '{subject}: amoxicilline, voor kortstondig gebruik. Dosis volgens de voorschrijver.', en: '{subject}: amoxicillin, for short-term use. Dose by the prescriber.' },
    },
    'penicillin-v': {
      stance: 'consider',
      says: {
        nl: '{subject}: penicilline V (fenoxymethylpenicilline); dringt minder goed in bot door dan amoxicilline. Dosis volgens de voorschrijver.',
        en: '{subject}: penicillin V; penetrates bone less well than amoxicillin. Dose by the prescriber.',
      },
    },
    clindamycin: {
      stance: 'consider',
      says: {
        nl: '{subject}: penicillineallergie: clindamycine[, met of zonder {metronidazole}]; dringt goed in bot door. Dosis volgens de voorschrijver.',
        en: '{subject}: penicillin allergy: clindamycin[, with or without {metronidazole}]; penetrates bone well. Dose by the prescriber.',
      },
      values: { metronidazole: metronidazoleFits },
    },
    ciprofloxacin: {
      stance: 'consider',
      says: {
        nl: '{subject}: penicillineallergie: ciprofloxacine. Dosis volgens de voorschrijver. [Let op: {calcium}; enkele uren tussen ciprofloxacine en calcium.]',
        en: '{subject}: penicillin allergy: ciprofloxacin. Dose by the prescriber. [Note: {calcium}; leave some hours between ciprofloxacin and calcium.]',
      },
      values: { calcium: calciumTaken },
    },
    erythromycin: {
      stance: 'consider',
      says: { nl: '{subject}: penicillineallergie: erytromycine. Dosis volgens de voorschrijver.', en: '{subject}: penicillin allergy: erythromycin. Dose by the prescriber.' },
    },
    'metronidazole-500-tid': {
      stance: 'consider',
      says: {
        nl: '{subject}: bij langdurige of refractaire MRONJ metronidazol {doseMg} mg, {perDay} keer per dag, alleen of in combinatie.',
        en: '{subject}: in long-standing or refractory MRONJ metronidazole {doseMg} mg, {perDay} times a day, alone or in combination.',
      },
      values: { doseMg: 500, perDay: 3 },
    },
    'review-at-3-weeks': {
      stance: 'recommend',
      says: {
        nl: '{subject}: antibioticum herbeoordelen op {dueFrom}: stoppen, omzetten naar onderhoud of met reden verlengen (kans op resistentie).',
        en: '{subject}: review the antibiotic on {dueFrom}: stop, change to maintenance, or prolong with a reason (risk of resistance).',
      },
      due: antibioticReview,
    },
    ask: { stance: 'ask', says: { nl: '{subject}: keuze van het antibioticum nog niet volledig.', en: '{subject}: the choice of antibiotic is not complete yet.' } },
  },
  rows: [
    { if: { stage: '1', doxycycline: 'yes' }, then: 'doxycycline-100-daily', per: ['S0710', 'S0642', 'S0700'] },
    { if: { stage: ['2', '3'], doxycycline: 'yes' }, then: 'doxycycline-100-daily', per: ['S0650', 'S0651', 'S0661', 'S0709', 'S0712', 'S0702'] },
    { if: { ...inflamed, penicillin: 'no' }, then: 'amoxicillin-clavulanate-500-875-tid', per: ['S0708', 'S0704', 'S0705', 'S0711'] },
    { if: { stage: '2', dose: 'yes', penicillin: 'no' }, then: 'amoxicillin', per: ['S0650', 'S0701', 'S0703'] },
    { if: { ...inflamed, penicillin: 'no' }, then: 'penicillin-v', per: ['S0701', 'S0703'] },
    { if: { ...allergic, clindamycin: 'no' }, then: 'clindamycin', per: ['S0702', 'S0703'] },
    { if: { ...allergic, quinolone: 'no' }, then: 'ciprofloxacin', per: 'S0702' },
    { if: { ...allergic, macrolide: 'no' }, then: 'erythromycin', per: 'S0702' },
    // Says nothing by itself: while no alternative is left, its missing fact asks the prescriber.
    { if: { ...allergic, alternative: 'yes' }, then: 'silent', per: ['S0702', 'howship: unknown-asks'] },
    { if: { ...inflamed, metronidazole: 'no' }, then: 'metronidazole-500-tid', per: 'S0713' },
    { if: { stage: ['1', '2', '3'] }, then: 'review-at-3-weeks', per: ['S0704', 'S0706'] },
  ],
  otherwise: 'silent',
  topics: { 'doxycycline-100-daily': 'antibiotic' },
})
