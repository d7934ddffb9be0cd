/** Where the dose is given: S0933–S0936; the problems of giving it at home S0941–S0946. Which problem leads where is ours. */
import { firstDose, nextDoseDay } from '../../facts/dose.ts'
import { bloodDrawn, homeConsidered, homeSafetyConcern, medicationOrdered, noPatientPortal, notDigitallySkilled, poorVeinsForInfusion } from '../../facts/home.ts'
import { verdict } from '../citations.ts'

/** What may still keep the dose in the day hospital is on record, whatever it says: until then no place outside it is told, and what is lacking is asked. */
const told = { first: ['yes', 'no'], safety: ['yes', 'no'], ordered: ['yes', 'no'] } as const

export const homeAdministration = verdict({
  decision: 'home-administration',
  authority: 'nl-handreiking',
  actor: 'nurse',
  asks: { nl: 'Waar wordt de dosis gegeven?', en: 'Where is the dose given?' },
  reads: { considered: homeConsidered, first: firstDose, safety: homeSafetyConcern, blood: bloodDrawn, ordered: medicationOrdered, veins: poorVeinsForInfusion, portal: noPatientPortal, skills: notDigitallySkilled },
  outcomes: {
    home: { stance: 'recommend', says: { nl: '{subject}: toediening thuis kan, als de dosis is vrijgegeven[ ({dueFrom})].', en: '{subject}: may be given at home once the dose is released[ ({dueFrom})].' }, due: nextDoseDay },
    'relocated-care': {
      stance: 'recommend',
      says: { nl: '{subject}: toediening via verplaatste zorg van het ziekenhuis, als de dosis is vrijgegeven[ ({dueFrom})].', en: '{subject}: to be given by relocated hospital care once the dose is released[ ({dueFrom})].' },
      due: nextDoseDay,
    },
    'day-hospital': {
      stance: 'recommend',
      says: { nl: '{subject}: toediening in de dagbehandeling[ ({dueFrom})], zolang dit geldt.', en: '{subject}: to be given in the day hospital[ ({dueFrom})], as long as this holds.' },
      due: nextDoseDay,
    },
    ask: { stance: 'ask', says: { nl: '{subject}: plaats van toediening nog niet te bepalen.', en: '{subject}: the place cannot be told yet.' } },
  },
  reasons: {
    'first-dose': { nl: 'Eerste dosis.', en: 'First dose.' },
    safety: { nl: 'Bezwaar om de veiligheid thuis.', en: 'Safety concern at home.' },
    'labs-not-drawn': { nl: 'Bloed nog niet geprikt: prikken, de dosis wacht op de uitslag.', en: 'Blood not drawn yet: draw it, the dose waits for the result.' },
    'medication-not-ordered': { nl: 'Medicatie niet besteld.', en: 'Medication not ordered.' },
    'poor-venous-access': { nl: 'Moeilijk te prikken.', en: 'Veins hard to puncture.' },
    'no-patient-portal': { nl: 'Geen patiëntenportaal: de verpleegkundige belt.', en: 'No patient portal: the nurse phones.' },
    'not-digitally-skilled': { nl: 'Niet digitaal vaardig: de verpleegkundige belt.', en: 'Not digitally skilled: the nurse phones.' },
    'home-not-considered': { nl: 'Toediening thuis is niet bekeken.', en: 'Giving it at home was not looked into.' },
  },
  rows: [
    { if: { first: 'yes' }, then: 'day-hospital', because: 'first-dose', per: ['S0933', 'howship: home-mapping'] },
    { if: { safety: 'yes' }, then: 'day-hospital', because: 'safety', per: ['S0946', 'S0933', 'howship: home-mapping'] },
    { if: { blood: 'not-drawn' }, then: 'day-hospital', because: 'labs-not-drawn', per: ['S0944', 'S0933', 'howship: home-mapping'] },
    { if: { ordered: 'no' }, then: 'day-hospital', because: 'medication-not-ordered', per: ['S0945', 'S0933', 'howship: home-mapping'] },
    { if: { veins: 'yes', ...told }, then: 'relocated-care', because: 'poor-venous-access', per: ['S0943', 'S0935', 'howship: home-mapping'] },
    { if: { portal: 'yes', ...told }, then: 'home', because: 'no-patient-portal', per: ['S0942', 'S0934', 'howship: home-mapping'] },
    { if: { skills: 'yes', ...told }, then: 'home', because: 'not-digitally-skilled', per: ['S0941', 'S0934', 'howship: home-mapping'] },
    // Nobody looked into it: then only what keeps the dose in the day hospital is said.
    { if: { considered: 'no' }, then: 'silent', because: 'home-not-considered', per: 'howship: home-mapping' },
  ],
  gravest: ['day-hospital', 'relocated-care', 'silent', 'home'],
  otherwise: 'home',
  otherwisePer: ['S0934', 'S0933', 'S0936'],
})
