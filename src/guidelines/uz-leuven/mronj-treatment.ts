/** Treatment of the lesion by stage: S0629–S0665, S0681, S0700–S0713; cleaning, smoothing and surgery are three things (contradictions A11). */
import { unrecorded } from '../../engine/condition.ts'
import { penicillinAllergy } from '../../facts/allergy.ts'
import { looseOrPainfulTooth, sequestrum, sharpBoneEdge } from '../../facts/lesion.ts'
import { lesionStage } from '../../facts/mronj.ts'
import { dentistIn6Months, doxycyclineFits, fitForSurgery, usualAntibioticDose } from '../../facts/mronj-treatment.ts'
import { checklist } from '../citations.ts'

const bare = ['1', '2', '3'] as const
const every = ['0', '1', '2', '3'] as const

export const mronjTreatment = checklist({
  decision: 'mronj-treatment',
  authority: 'uz-leuven',
  actor: 'mka-surgeon',
  asks: { nl: 'Welke behandeling past bij deze laesie?', en: 'Which treatment fits this lesion?' },
  reads: {
    stage: lesionStage,
    sequestrum,
    edge: sharpBoneEdge,
    tooth: looseOrPainfulTooth,
    penicillin: penicillinAllergy,
    dose: usualAntibioticDose,
    doxycycline: doxycyclineFits,
    fit: fitForSurgery,
  },
  outcomes: {
    education: {
      stance: 'recommend',
      actor: 'dentist',
      says: { nl: '{subject}: uitleg en geruststelling, mondhygiëne, stoppen met roken.', en: '{subject}: explain and reassure; oral hygiene, stop smoking.' },
    },
    'dentist-every-6-months': {
      stance: 'recommend',
      actor: 'dentist',
      says: { nl: '{subject}: om de 6 maanden controle bij de tandarts, eerstvolgende {dueFrom}.', en: '{subject}: dental check every 6 months, the next on {dueFrom}.' },
      due: dentistIn6Months,
    },
    'symptomatic-treatment': { stance: 'recommend', actor: 'dentist', says: { nl: '{subject}: behandeling van de klachten.', en: '{subject}: treat the symptoms.' } },
    'antiseptic-rinse': {
      stance: 'recommend',
      says: { nl: '{subject}: antiseptische mondspoeling, 2 tot 3 keer per dag.', en: '{subject}: antiseptic mouth rinse, 2 to 3 times a day.' },
    },
    'clean-exposed-bone': {
      stance: 'recommend',
      says: { nl: '{subject}: blootliggend bot oppervlakkig reinigen (gaasje, tandenborstel), zodat de spoeling kan inwerken.', en: '{subject}: clean the exposed bone superficially (gauze, toothbrush) so that the rinse can act.' },
    },
    'doxycycline-100-mg': {
      stance: 'recommend',
      says: {
        nl: '{subject}: doxycycline {doseMg} mg, 1 keer per dag, volgens UZ Leuven; in stadium 2 en 3 voor langdurig gebruik.',
        en: '{subject}: doxycycline {doseMg} mg once a day, as UZ Leuven does; in stages 2 and 3 for long-term use.',
      },
      values: { doseMg: 100 },
    },
    'amoxicillin-clavulanate': {
      stance: 'recommend',
      says: {
        nl: '{subject}: amoxicilline-clavulaanzuur als eerste kuur, 2 tot 3 weken; bij etter langer. [Daarna zo nodig {maintenance} als onderhoud.]',
        en: '{subject}: amoxicillin-clavulanate as first course, 2 to 3 weeks; longer with pus. [Afterwards {maintenance} as maintenance if needed.]',
      },
      values: { maintenance: doxycyclineFits },
    },
    analgesia: { stance: 'recommend', says: { nl: '{subject}: systemische pijnstilling.', en: '{subject}: systemic analgesia.' } },
    'smooth-bone-edges': {
      stance: 'recommend',
      says: {
        nl: '{subject}: scherpe of overhangende botranden afronden om de weke delen te sparen; geen ruimer debridement van bot.',
        en: '{subject}: smooth sharp or overhanging bone edges to spare the soft tissue; no wider debridement of bone.',
      },
    },
    'remove-sequestrum': {
      stance: 'recommend',
      says: { nl: '{subject}: zichtbare of losse sekwesters verwijderen, daarna controle na 2 weken.', en: '{subject}: remove visible or loose sequestra, then check after 2 weeks.' },
    },
    'extract-mobile-teeth': {
      stance: 'recommend',
      says: {
        nl: '{subject}: losse (graad 2-3) of pijnlijke tanden in het necrotische gebied verwijderen, met L-PRF en primaire sluiting; spontaan verlies geeft meer schade.',
        en: '{subject}: extract loose (grade 2-3) or painful teeth in the necrotic area, with L-PRF and primary closure; spontaneous loss does more damage.',
      },
    },
    'no-major-surgery': {
      stance: 'avoid',
      says: {
        nl: '{subject}: nu geen grote chirurgie; heroverwegen als de behandeling faalt, stadium 3 ontstaat of de conditie verbetert.',
        en: '{subject}: no major surgery now; reconsider when treatment fails, stage 3 develops or the condition improves.',
      },
    },
    'surgery-with-antibiotic': {
      stance: 'consider',
      says: {
        nl: '{subject}: chirurgisch debridement of resectie met langdurig antibioticum, als algemene conditie en prognose het toelaten; terughoudender bij een aangetaste sinus maxillaris.',
        en: '{subject}: surgical debridement or resection with long-term antibiotics, if general condition and prognosis allow; more sparing when the maxillary sinus is involved.',
      },
    },
    'no-biopsy-unless-metastasis-suspected': {
      stance: 'avoid',
      says: { nl: '{subject}: geen biopsie, tenzij een botmetastase ter plaatse wordt vermoed.', en: '{subject}: no biopsy, unless a bone metastasis is suspected there.' },
    },
    culture: {
      stance: 'consider',
      says: {
        nl: '{subject}: kweek overwegen (Actinomyces), bij penicillineallergie of een refractair beloop.',
        en: '{subject}: consider a culture (Actinomyces), in penicillin allergy or a refractory course.',
      },
    },
    ask: { stance: 'ask', says: { nl: '{subject}: een deel van de behandeling is nog niet te kiezen.', en: '{subject}: part of the treatment cannot be chosen yet.' } },
  },
  rows: [
    { if: { stage: every }, then: 'education', per: ['S0629', 'S0637', 'S1245'] },
    { if: { stage: '0' }, then: 'symptomatic-treatment', per: ['S0638', 'S0630'] },
    { if: { stage: '0' }, then: 'dentist-every-6-months', per: ['S0639', 'S1229'] },
    { if: { stage: bare }, then: 'antiseptic-rinse', per: ['S0641', 'S0649', 'S0660', 'S1231'] },
    { if: { stage: bare }, then: 'clean-exposed-bone', per: 'S0681' },
    { if: { stage: bare, doxycycline: 'yes' }, then: 'doxycycline-100-mg', per: ['S0642', 'S0650', 'S0661', 'S0700', 'S0710', 'S1230'] },
    { if: { stage: ['2', '3'], penicillin: 'no', dose: 'yes' }, then: 'amoxicillin-clavulanate', per: ['S0708', 'S0711', 'S0650'] },
    { if: { stage: ['2', '3'] }, then: 'analgesia', per: ['S0652', 'S0662', 'S0630'] },
    { if: { stage: bare, edge: ['yes', unrecorded] }, then: 'smooth-bone-edges', per: ['S0643', 'S0653', 'S0663', 'S0721'] },
    { if: { stage: bare, sequestrum: ['yes', unrecorded] }, then: 'remove-sequestrum', per: ['S0644', 'S0654', 'S0723', 'S0730'] },
    { if: { stage: '0', sequestrum: 'yes' }, then: 'remove-sequestrum', per: ['S0723', 'S0730'] },
    { if: { stage: bare, tooth: ['yes', unrecorded] }, then: 'extract-mobile-teeth', per: ['S0634', 'S0645', 'S0655', 'S0722', 'S0729'] },
    { if: { stage: '0', tooth: 'yes' }, then: 'extract-mobile-teeth', per: ['S0634', 'S0729'] },
    { if: { stage: ['1', '2'] }, then: 'no-major-surgery', per: ['S0646', 'S0656', 'S0658'] },
    { if: { stage: '3', fit: ['yes', unrecorded] }, then: 'surgery-with-antibiotic', per: ['S0664', 'S0665', 'S0731', 'S0732'] },
    { if: { stage: '3', fit: 'no' }, then: 'no-major-surgery', per: ['S0665', 'S0731'] },
    { if: { stage: ['1', '2'] }, then: 'no-biopsy-unless-metastasis-suspected', per: ['S0647', 'S0657'] },
    { if: { stage: ['2', '3'], penicillin: 'yes' }, then: 'culture', per: 'S0707' },
  ],
  otherwise: 'silent',
  // One item a topic and stage: another authority's surgery or antibiotic stands beside it as a position.
  topics: { 'no-major-surgery': 'surgery', 'surgery-with-antibiotic': 'surgery', 'doxycycline-100-mg': 'antibiotic' },
})
