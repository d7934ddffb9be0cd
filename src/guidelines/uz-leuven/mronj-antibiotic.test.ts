import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { aaoms2014MronjAntibiotic } from '../aaoms-2014/mronj-antibiotic.ts'
import { aaoms2022MronjAntibiotic } from '../aaoms-2022/mronj-antibiotic.ts'
import { mronjAntibiotic } from './mronj-antibiotic.ts'

const run = { describe, expect, test }
const none = { dose: 'yes', doxycycline: 'yes', alternative: 'yes', penicillin: 'no', clindamycin: 'no', quinolone: 'no', macrolide: 'no', metronidazole: 'no' }
const allergic = { ...none, penicillin: 'yes' }

tryVignettes(run, mronjAntibiotic, [
  ['Stage 0 gets no antibiotic.', { ...none, stage: '0' }, []],
  ['Stage 1 starts with doxycycline.', { ...none, stage: '1' }, ['doxycycline-100-daily', 'review-at-3-weeks']],
  ['Stage 1 starts with doxycycline whatever the penicillin allergy.', { ...allergic, stage: '1' }, ['doxycycline-100-daily', 'review-at-3-weeks']],
  ['Stage 1, penicillin allergy never asked: nothing depends on it.', { ...none, stage: '1', penicillin: undefined }, ['doxycycline-100-daily', 'review-at-3-weeks']],
  ['Stage 2.', { ...none, stage: '2' }, ['doxycycline-100-daily', 'amoxicillin-clavulanate-500-875-tid', 'amoxicillin', 'penicillin-v', 'metronidazole-500-tid', 'review-at-3-weeks']],
  ['Stage 3.', { ...none, stage: '3' }, ['doxycycline-100-daily', 'amoxicillin-clavulanate-500-875-tid', 'penicillin-v', 'metronidazole-500-tid', 'review-at-3-weeks']],
  ['Stage 2 with penicillin allergy.', { ...allergic, stage: '2' }, ['doxycycline-100-daily', 'clindamycin', 'ciprofloxacin', 'erythromycin', 'metronidazole-500-tid', 'review-at-3-weeks']],
  ['Also allergic to clindamycin and macrolides.', { ...allergic, clindamycin: 'yes', macrolide: 'yes', stage: '2' }, ['doxycycline-100-daily', 'ciprofloxacin', 'metronidazole-500-tid', 'review-at-3-weeks']],
  [
    'Allergic to everything on the list: the prescriber is asked.',
    { ...allergic, clindamycin: 'yes', macrolide: 'yes', quinolone: 'yes', metronidazole: 'yes', doxycycline: undefined, alternative: undefined, stage: '2' },
    ['ask alternative-to-doxycycline, alternative-to-penicillin', 'review-at-3-weeks'],
  ],
  ['Stage 2, allergy never asked: only what does not depend on it.', { ...none, penicillin: undefined, stage: '2' }, ['ask penicillin-allergy', 'doxycycline-100-daily', 'metronidazole-500-tid', 'review-at-3-weeks']],
  ['Severe renal impairment: the dose is asked, doxycycline is not affected.', { ...none, dose: undefined, stage: '2' }, ['ask antibiotic-dose', 'doxycycline-100-daily', 'review-at-3-weeks']],
  ['Stage 1, allergic to doxycycline: it is not given, an alternative is asked.', { ...none, doxycycline: undefined, stage: '1' }, ['ask alternative-to-doxycycline', 'review-at-3-weeks']],
  ['Stage 2 with penicillin allergy and severe renal impairment: no alternative before its dose is known.', { ...allergic, dose: undefined, stage: '2' }, ['ask antibiotic-dose', 'doxycycline-100-daily', 'review-at-3-weeks']],
  [
    'Stage 2, no penicillin allergy: alternatives to penicillin are not asked about.',
    { ...none, alternative: undefined, stage: '2' },
    ['doxycycline-100-daily', 'amoxicillin-clavulanate-500-875-tid', 'amoxicillin', 'penicillin-v', 'metronidazole-500-tid', 'review-at-3-weeks'],
  ],
  [
    'Stage 2, allergic to penicillin and doxycycline: the alternatives, and no doxycycline.',
    { ...allergic, doxycycline: undefined, stage: '2' },
    ['ask alternative-to-doxycycline', 'clindamycin', 'ciprofloxacin', 'erythromycin', 'metronidazole-500-tid', 'review-at-3-weeks'],
  ],
])
for (const table of [aaoms2014MronjAntibiotic, aaoms2022MronjAntibiotic])
  tryVignettes(run, table, [
    ['Stage 1 without antibiotic.', { stage: '1' }, 'none'],
    ['Silent on the choice at stage 2.', { stage: '2' }, []],
  ])
