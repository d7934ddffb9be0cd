/** Whose side effects are told: antiresorptives that begin or run, by kind of drug. */
import { choiceFact, known } from '../engine/fact.ts'
import { type PatientCase, type TherapyCase, therapyEvidence } from './case.ts'
import { isRunning } from './dose.ts'
import { asksAboutMouth } from './procedure.ts'
import { beginning } from './start.ts'
import { isAntiresorptive, isOralBisphosphonate, type Therapy } from './therapy.ts'

/** Antiresorptives that begin or run. A record that asks about the mouth hears of the mouth alone. */
export const explainedTherapies = (c: PatientCase): readonly Therapy[] => (asksAboutMouth(c) ? [] : [...beginning(c), ...c.taken.filter(isRunning)].filter(isAntiresorptive))

/** By vein, by mouth, or denosumab. A bisphosphonate of which the route is not known counts as given by vein: the longer list. */
export const adverseEffectsOf = choiceFact<TherapyCase, 'iv-bisphosphonate' | 'oral-bisphosphonate' | 'denosumab'>({
  id: 'adverse-effects-of',
  about: 'subject',
  choices: {
    'iv-bisphosphonate': { nl: 'bisfosfonaat iv', en: 'bisphosphonate by vein' },
    'oral-bisphosphonate': { nl: 'oraal bisfosfonaat', en: 'oral bisphosphonate' },
    denosumab: { nl: 'denosumab', en: 'denosumab' },
  },
  name: { nl: 'soort botmiddel', en: 'kind of bone drug' },
  asks: { nl: 'Welk botmiddel?', en: 'Which bone drug?' },
  find: (c) => {
    const t = c.therapy
    return known(t.class === 'denosumab' ? 'denosumab' : isOralBisphosphonate(t) ? 'oral-bisphosphonate' : 'iv-bisphosphonate', [therapyEvidence('adverse-effects-of', t)])
  },
})

/** How often the jaw is hit, by setting; a patient with cancer is never shown the figure of osteoporosis. */
export const mronjFrequency = choiceFact<TherapyCase, 'oncology' | 'adjuvant' | 'osteoporosis' | 'unknown'>({
  id: 'mronj-frequency',
  about: 'subject',
  choices: {
    oncology: { nl: 'bij kanker in het bot 1 op 10 tot 1 op 100 (fase III: 1,6 %)', en: 'with cancer in bone 1 in 10 to 1 in 100 (phase III: 1.6 %)' },
    adjuvant: { nl: 'adjuvant minder dan 1 %', en: 'adjuvant less than 1 %' },
    osteoporosis: { nl: 'bij osteoporose 1 op 10.000 tot 1 op 100.000', en: 'in osteoporosis 1 in 10,000 to 1 in 100,000' },
    unknown: { nl: 'hangt af van ziekte en dosis', en: 'depends on disease and dose' },
  },
  name: { nl: 'frequentie van MRONJ', en: 'frequency of MRONJ' },
  asks: { nl: 'Waarvoor wordt het middel gegeven?', en: 'What is the drug given for?' },
  find: (c) => {
    const s = c.therapy.setting
    return known(s === 'oncology' || s === 'adjuvant' || s === 'osteoporosis' ? s : 'unknown', [therapyEvidence('mronj-frequency', c.therapy)])
  },
})
