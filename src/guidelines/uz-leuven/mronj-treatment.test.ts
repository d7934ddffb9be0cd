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
])
tryVignettes(run, mronjTreatmentAtRisk, [
  ['Under denosumab, sound mouth.', { under: 'yes', mouth: 'nothing' }, 'education'],
  ['A lesion has its own plan.', { under: 'yes', mouth: 'lesion' }, []],
])
tryVignettes(run, aaoms2022MronjTreatment, [
  ['Stage 0: non-operative.', { stage: '0', drug: 'antiresorptive' }, 'symptomatic-treatment'],
  ['Stage 1: surgery is acceptable, no antibiotic.', { stage: '1', drug: 'antiresorptive' }, ['antiseptic-rinse', 'none', 'consider-surgery']],
  ['Stage 2.', { stage: '2', drug: 'antiresorptive' }, ['antiseptic-rinse', 'consider-surgery']],
  ['Stage 3.', { stage: '3', drug: 'antiresorptive' }, ['antiseptic-rinse', 'consider-surgery']],
  ['Sunitinib alone is outside the definition.', { stage: '2', drug: 'angiogenesis-inhibitor' }, []],
])
tryVignettes(run, aaoms2014MronjTreatment, [
  ['Stage 1 without antibiotic.', { stage: '1' }, 'none'],
  ['On stage 2 the chapter names no difference.', { stage: '2' }, []],
])
