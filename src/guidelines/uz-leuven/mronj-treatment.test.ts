import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { aaoms2014MronjTreatment } from '../aaoms-2014/mronj-treatment.ts'
import { aaoms2022MronjTreatment } from '../aaoms-2022/mronj-treatment.ts'
import { mronjTreatment } from './mronj-treatment.ts'
import { mronjTreatmentAtRisk } from './mronj-treatment-at-risk.ts'

const run = { describe, expect, test }
const usual = { dose: 'yes', doxycycline: 'yes', penicillin: 'no', sequestrum: 'no', edge: 'no', tooth: 'no' }
const local = ['education', 'antiseptic-rinse', 'clean-exposed-bone']

tryVignettes(run, mronjTreatment, [
  ['A healed lesion needs no treatment.', { ...usual, stage: 'not-staged' }, []],
  ['Stage 0.', { ...usual, stage: '0' }, ['education', 'symptomatic-treatment', 'dentist-every-6-months']],
  ['Stage 0 with a loose tooth and a loose sequestrum.', { ...usual, stage: '0', tooth: 'yes', sequestrum: 'yes' }, ['education', 'symptomatic-treatment', 'dentist-every-6-months', 'remove-sequestrum', 'extract-mobile-teeth']],
  ['Stage 1: doxycycline, no amoxicillin.', { ...usual, stage: '1' }, [...local, 'doxycycline-100-mg', 'no-major-surgery', 'no-biopsy-unless-metastasis-suspected']],
  [
    'Stage 1, edges, sequestra and teeth not described: the protocol’s items, and the questions.',
    { ...usual, stage: '1', edge: undefined, sequestrum: undefined, tooth: undefined },
    [...local, 'doxycycline-100-mg', 'smooth-bone-edges', 'remove-sequestrum', 'extract-mobile-teeth', 'no-major-surgery', 'no-biopsy-unless-metastasis-suspected'],
  ],
  ['Stage 1, allergic to doxycycline: another is asked for.', { ...usual, stage: '1', doxycycline: undefined }, [...local, 'no-major-surgery', 'no-biopsy-unless-metastasis-suspected', 'ask alternative-to-doxycycline']],
  ['Stage 2.', { ...usual, stage: '2' }, [...local, 'doxycycline-100-mg', 'amoxicillin-clavulanate', 'analgesia', 'no-major-surgery', 'no-biopsy-unless-metastasis-suspected']],
  ['Stage 2 with penicillin allergy: no amoxicillin.', { ...usual, stage: '2', penicillin: 'yes' }, [...local, 'doxycycline-100-mg', 'analgesia', 'culture', 'no-major-surgery', 'no-biopsy-unless-metastasis-suspected']],
  ['Stage 2, allergy not asked: no amoxicillin yet.', { ...usual, stage: '2', penicillin: undefined }, [...local, 'doxycycline-100-mg', 'analgesia', 'no-major-surgery', 'no-biopsy-unless-metastasis-suspected', 'ask penicillin-allergy']],
  ['Stage 3, fit.', { ...usual, stage: '3', fit: 'yes', edge: 'yes' }, [...local, 'doxycycline-100-mg', 'amoxicillin-clavulanate', 'analgesia', 'smooth-bone-edges', 'surgery-with-antibiotic']],
  ['Stage 3, not fit for surgery.', { ...usual, stage: '3', fit: 'no' }, [...local, 'doxycycline-100-mg', 'amoxicillin-clavulanate', 'analgesia', 'no-major-surgery']],
  ['A healed lesion with a loose tooth, a sharp edge and a sequestrum noted before: no plan of treatment.', { ...usual, stage: 'not-staged', edge: 'yes', sequestrum: 'yes', tooth: 'yes', penicillin: 'yes', fit: 'no' }, []],
  ['Stage 0 with a sharp edge: nothing to smooth while no bone is bare.', { ...usual, stage: '0', edge: 'yes' }, ['education', 'symptomatic-treatment', 'dentist-every-6-months']],
  ['Stage 0, sequestrum and teeth not described: nothing is pulled on a guess.', { ...usual, stage: '0', sequestrum: undefined, tooth: undefined }, ['education', 'symptomatic-treatment', 'dentist-every-6-months']],
  ['Stage 1 with penicillin allergy, not fit: no culture.', { ...usual, stage: '1', penicillin: 'yes', fit: 'no' }, [...local, 'doxycycline-100-mg', 'no-major-surgery', 'no-biopsy-unless-metastasis-suspected']],
  [
    'Stage 2, severe renal impairment: amoxicillin waits for its dose.',
    { ...usual, stage: '2', dose: undefined },
    [...local, 'doxycycline-100-mg', 'analgesia', 'no-major-surgery', 'no-biopsy-unless-metastasis-suspected', 'ask antibiotic-dose'],
  ],
])
tryVignettes(run, mronjTreatmentAtRisk, [
  ['Under denosumab, sound mouth.', { under: 'yes', mouth: 'nothing' }, 'education'],
  ['A lesion has its own plan.', { under: 'yes', mouth: 'lesion' }, []],
  ['No bone drug, sound mouth: nothing to treat.', { under: 'no', mouth: 'nothing' }, []],
])
tryVignettes(run, aaoms2022MronjTreatment, [
  ['Stage 0: non-operative.', { stage: '0', drug: 'antiresorptive' }, 'symptomatic-treatment'],
  ['Stage 1: surgery is acceptable, no antibiotic.', { stage: '1', drug: 'antiresorptive' }, ['antiseptic-rinse', 'none', 'consider-surgery']],
  ['Stage 2.', { stage: '2', drug: 'antiresorptive' }, ['antiseptic-rinse', 'consider-surgery']],
  ['Stage 3.', { stage: '3', drug: 'antiresorptive' }, ['antiseptic-rinse', 'consider-surgery']],
  ['Sunitinib alone is outside the definition.', { stage: '2', drug: 'angiogenesis-inhibitor' }, []],
  ['Stage 0 under sunitinib alone: outside the definition as well.', { stage: '0', drug: 'angiogenesis-inhibitor' }, []],
  ['Stage 1 under sunitinib alone.', { stage: '1', drug: 'angiogenesis-inhibitor' }, []],
  ['Stage 3 under sunitinib alone.', { stage: '3', drug: 'angiogenesis-inhibitor' }, []],
])
tryVignettes(run, aaoms2014MronjTreatment, [
  ['Stage 1 without antibiotic.', { stage: '1' }, 'none'],
  ['On stage 2 the chapter names no difference.', { stage: '2' }, []],
])
