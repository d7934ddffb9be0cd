/** Side effects with their frequency and what to do, put together from the five documents; figures that differ stand beside each other. */
import { adverseEffectsOf, mronjFrequency } from '../../facts/adverse-effects.ts'
import { checklist } from '../citations.ts'

export const adverseEffects = checklist({
  decision: 'adverse-effects',
  authority: 'howship',
  actor: 'prescriber',
  asks: { nl: 'Welke bijwerkingen zijn te verwachten?', en: 'Which side effects are to be expected?' },
  reads: { drug: adverseEffectsOf, mronj: mronjFrequency },
  whenUnknown: 'skip',
  outcomes: {
    'acute-phase-reaction': {
      stance: 'inform',
      says: {
        nl: '{subject}: acutefasereactie bij {frequencyPercent} % (een andere bron: ongeveer 20 %), binnen 3 dagen: koorts, griepgevoel, moeheid, hoofdpijn, bot-, spier- en gewrichtspijn. Gaat meestal binnen enkele dagen over.',
        en: '{subject}: acute-phase reaction in {frequencyPercent} % (another source: about 20 %), within 3 days: fever, flu-like feeling, fatigue, headache, pain in bone, muscles and joints. Mostly over within a few days.',
      },
      values: { frequencyPercent: '20-40' },
    },
    'flu-like': {
      stance: 'inform',
      says: { nl: '{subject}: griepgevoel bij 1 op {oneIn}, in het begin. Paracetamol mag.', en: '{subject}: flu-like feeling in 1 in {oneIn}, at the beginning. Paracetamol may be taken.' },
      values: { oneIn: 20 },
    },
    hypocalcaemia: { stance: 'inform', says: { nl: '{subject}: {how}', en: '{subject}: {how}' } },
    'renal-impairment': {
      stance: 'inform',
      says: {
        nl: '{subject}: achteruitgang van de nierfunctie, vooral bij herhaalde toediening. Creatinine vóór elke dosis, extra drinken.',
        en: '{subject}: loss of kidney function, above all with repeated doses. Creatinine before each dose, extra drinking.',
      },
    },
    'oesophageal-irritation': {
      stance: 'inform',
      says: {
        nl: '{subject}: irritatie en zweren van slokdarm en maag. Nuchter innemen en daarna 1 uur niet gaan liggen; bij slikklachten stoppen en de arts bellen.',
        en: '{subject}: irritation and ulcers of oesophagus and stomach. Take fasting and do not lie down for 1 hour; with trouble swallowing stop and call the physician.',
      },
    },
    'atypical-femur-fracture': {
      stance: 'inform',
      says: {
        nl: '{subject}: atypische femurfractuur, zeldzaam: schade bij 1 op {harmOneIn} tegenover baat bij 1 op {benefitOneIn}. Pijn in dij of lies: melden, röntgenfoto van het femur.',
        en: '{subject}: atypical fracture of the femur, rare: harm in 1 of {harmOneIn} against benefit in 1 of {benefitOneIn}. Pain in thigh or groin: report it, radiograph of the femur.',
      },
      values: { harmOneIn: 1500, benefitOneIn: 38 },
    },
    mronj: {
      stance: 'inform',
      says: {
        nl: '{subject}: kaakbotnecrose (MRONJ), {frequency}; groter bij maandelijkse en langere behandeling. Mondhygiëne, tandarts vóór de start en daarna geregeld, klachten in de mond melden.',
        en: '{subject}: jaw necrosis (MRONJ), {frequency}; greater with monthly and longer treatment. Oral hygiene, dentist before the start and regularly after, report complaints of the mouth.',
      },
      values: { frequency: mronjFrequency },
    },
    'musculoskeletal-pain': {
      stance: 'inform',
      says: { nl: '{subject}: spier-, bot- en gewrichtspijn[, bij meer dan {overPercent} %].', en: '{subject}: pain in muscles, bones and joints[, in more than {overPercent} %].' },
    },
    infection: {
      stance: 'inform',
      says: {
        nl: '{subject}: infecties van urinewegen, bovenste luchtwegen en huid. Bij koorts of een rode, pijnlijke huid contact opnemen.',
        en: '{subject}: infections of urinary tract, upper airways and skin. With fever or a red, painful skin make contact.',
      },
    },
    cataract: { stance: 'inform', says: { nl: '{subject}: staar (cataract).', en: '{subject}: cataract.' } },
    abdominal: { stance: 'inform', says: { nl: '{subject}: buikklachten en obstipatie.', en: '{subject}: abdominal complaints and constipation.' } },
    hypersensitivity: { stance: 'inform', says: { nl: '{subject}: overgevoeligheidsreactie. Niet opnieuw geven zonder overleg.', en: '{subject}: hypersensitivity reaction. Not to be given again without consultation.' } },
  },
  rows: [
    { if: { drug: 'iv-bisphosphonate' }, then: 'acute-phase-reaction', per: ['S0138', 'S0139', 'S0890', 'S0891', 'S1191', 'S0985', 'S0778'] },
    { if: { drug: 'denosumab' }, then: 'flu-like', per: ['S0177', 'S0178', 'S1010'] },
    {
      if: { drug: ['iv-bisphosphonate', 'oral-bisphosphonate'] },
      then: 'hypocalcaemia',
      per: ['S0994', 'S1190', 'S0245', 'S0776'],
      values: {
        how: {
          nl: 'daling van het calcium. Calcium en vitamine D erbij (niet bij hypercalciëmie), vitamine D-tekort eerst corrigeren.',
          en: 'fall of calcium. With calcium and vitamin D (not in hypercalcaemia), a deficiency of vitamin D corrected first.',
        },
      },
    },
    {
      if: { drug: 'denosumab' },
      then: 'hypocalcaemia',
      per: ['S1009', 'S1001', 'S0176', 'S1190'],
      values: {
        how: {
          nl: 'soms diepe hypocalciëmie, vooral bij een slechte nierfunctie. Calcium en vitamine D erbij (niet bij hypercalciëmie), calcium controleren; tintelingen of krampen melden.',
          en: 'sometimes deep hypocalcaemia, above all with poor kidneys. With calcium and vitamin D (not in hypercalcaemia), calcium checked; tingling or cramps to be reported.',
        },
      },
    },
    { if: { drug: 'iv-bisphosphonate' }, then: 'renal-impairment', per: ['S0990', 'S0777', 'S0911', 'S0912'] },
    { if: { drug: 'oral-bisphosphonate' }, then: 'oesophageal-irritation', per: ['S0133', 'S0995', 'S0960', 'S0966', 'S0996', 'S0237'] },
    { if: { drug: ['iv-bisphosphonate', 'oral-bisphosphonate'] }, then: 'atypical-femur-fracture', per: ['S0993', 'S1193', 'S1194', 'S0785', 'S0786'] },
    { if: { drug: 'denosumab' }, then: 'atypical-femur-fracture', per: ['S1008', 'S1193', 'S1194'] },
    { if: { mronj: 'oncology' }, then: 'mronj', per: ['S0992', 'S1007', 'S1012', 'S1015', 'S1196'] },
    { if: { mronj: 'adjuvant' }, then: 'mronj', per: ['S0774', 'S0992', 'S1007', 'S1015'] },
    { if: { mronj: 'osteoporosis' }, then: 'mronj', per: ['S0992', 'S1007', 'S1015', 'S1195'] },
    { if: { mronj: 'unknown' }, then: 'mronj', per: ['S0992', 'S1007', 'S1015'] },
    { if: { drug: ['iv-bisphosphonate', 'oral-bisphosphonate'] }, then: 'musculoskeletal-pain', per: ['S0988', 'S0989'] },
    { if: { drug: 'denosumab' }, then: 'musculoskeletal-pain', per: ['S0893', 'S0894', 'S1002'], values: { overPercent: 10 } },
    { if: { drug: 'denosumab' }, then: 'infection', per: ['S0897', 'S0898', 'S0899', 'S0182'] },
    { if: { drug: 'denosumab' }, then: 'cataract', per: 'S1004' },
    { if: { drug: 'denosumab' }, then: 'abdominal', per: ['S0895', 'S0896', 'S1005', 'S1006'] },
    { if: { drug: ['iv-bisphosphonate', 'oral-bisphosphonate'] }, then: 'hypersensitivity', per: 'S0991' },
    { if: { drug: 'denosumab' }, then: 'hypersensitivity', per: 'S1011' },
  ],
})
