import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { aaoms2022MronjRinse } from '../aaoms-2022/mronj-rinse.ts'
import { aaoms2022MronjSurgery } from '../aaoms-2022/mronj-surgery.ts'
import { mronjCourse } from './mronj-course.ts'
import { mronjFollowUp } from './mronj-follow-up.ts'
import { mronjRinse } from './mronj-rinse.ts'
import { mronjSurgery } from './mronj-surgery.ts'

const run = { describe, expect, test }

const noAllergy = { chloramine: 'no', iodine: 'no', chlorhexidine: 'no', peroxide: 'no' }
tryVignettes(run, mronjRinse, [
  ['Stage 1: four to choose from.', { ...noAllergy, stage: '1' }, ['chloramine-0.3', 'povidone-iodine', 'chlorhexidine-0.12-0.2', 'hydrogen-peroxide-1-3']],
  ['Stage 3, allergic to iodine.', { ...noAllergy, stage: '3', iodine: 'yes' }, ['chloramine-0.3', 'chlorhexidine-0.12-0.2', 'hydrogen-peroxide-1-3']],
  ['Stage 0: no rinse.', { ...noAllergy, stage: '0' }, []],
  ['A healed lesion.', { ...noAllergy, stage: 'not-staged' }, []],
  ['Stage 2, allergic to chloramine.', { ...noAllergy, stage: '2', chloramine: 'yes' }, ['povidone-iodine', 'chlorhexidine-0.12-0.2', 'hydrogen-peroxide-1-3']],
  ['Allergic to chlorhexidine and hydrogen peroxide.', { ...noAllergy, stage: '1', chlorhexidine: 'yes', peroxide: 'yes' }, ['chloramine-0.3', 'povidone-iodine']],
])
tryVignettes(run, aaoms2022MronjRinse, [
  ['Stage 1.', { stage: '1', chlorhexidine: 'no', drug: 'antiresorptive' }, 'chlorhexidine-0.12-0.2'],
  ['Allergic to chlorhexidine.', { stage: '1', chlorhexidine: 'yes', drug: 'antiresorptive' }, []],
  ['Stage 0: no rinse.', { stage: '0', chlorhexidine: 'no', drug: 'antiresorptive' }, []],
  ['Sunitinib alone is outside the definition.', { stage: '1', chlorhexidine: 'no', drug: 'angiogenesis-inhibitor' }, []],
])

const still = { sequestrum: 'no', tooth: 'no', fit: 'yes', failing: 'no', sinus: 'no' }
tryVignettes(run, mronjSurgery, [
  ['Stage 0 with a loose tooth.', { ...still, stage: '0', tooth: 'yes' }, ['extract-mobile-painful-teeth', 'no-surgery']],
  ['Stage 1 with a loose sequestrum.', { ...still, stage: '1', sequestrum: 'yes' }, ['remove-mobile-sequestrum', 'no-surgery']],
  ['Stage 2, treatment has just begun.', { ...still, stage: '2' }, 'no-surgery'],
  ['Stage 2, no better after three months.', { ...still, stage: '2', failing: 'yes' }, 'consider-surgery'],
  ['Stage 3, fit.', { ...still, stage: '3' }, 'surgery-indicated'],
  ['Stage 3, fitness not recorded: indicated, with the question.', { ...still, stage: '3', fit: undefined, sinus: undefined }, 'surgery-indicated'],
  ['Stage 3 with the maxillary sinus.', { ...still, stage: '3', sinus: 'yes' }, 'surgery-indicated'],
  ['Stage 3, not fit.', { ...still, stage: '3', fit: 'no' }, 'no-surgery'],
  ['A healed lesion.', { ...still, stage: 'not-staged' }, []],
  ['A healed lesion with a loose tooth and an old sequestrum: no plan of surgery.', { ...still, stage: 'not-staged', sequestrum: 'yes', tooth: 'yes', fit: 'no', failing: 'yes' }, []],
  ['A healed lesion of the maxilla, fit or not: nothing.', { ...still, stage: 'not-staged', sinus: 'yes' }, []],
  ['Stage 1 at the sinus, no better after three months: the rule for failing is that of stage 2.', { ...still, stage: '1', failing: 'yes', sinus: 'yes' }, []],
  ['Stage 1, not fit: no surgery, and for that reason.', { ...still, stage: '1', fit: 'no', failing: undefined }, []],
  ['Stage 3 with the maxillary sinus, not fit.', { ...still, stage: '3', sinus: 'yes', fit: 'no' }, 'no-surgery'],
])
tryVignettes(run, aaoms2022MronjSurgery, [
  ['Stage 1.', { stage: '1', drug: 'antiresorptive' }, 'consider-surgery'],
  ['Stage 3.', { stage: '3', drug: 'antiresorptive' }, 'surgery-indicated'],
  ['Sunitinib alone is outside the definition.', { stage: '3', drug: 'angiogenesis-inhibitor' }, []],
  ['Nor at stage 1.', { stage: '1', drug: 'angiogenesis-inhibitor' }, []],
])

const seen = { infection: 'no', baseline: 'yes', suspected: 'no', wound: 'no' }
tryVignettes(run, mronjFollowUp, [
  ['Stage 1.', { ...seen, watch: 'bare', stage: '1' }, ['clinical-3-months', 'panoramic-6-months']],
  ['Stage 2 with pus, no image yet.', { ...seen, watch: 'bare', stage: '2', infection: 'yes', baseline: 'no' }, ['clinical-3-months', 'clinical-sooner', 'panoramic-6-months', 'baseline-image']],
  ['Stage 3 with osteolysis.', { ...seen, watch: 'bare', stage: '3', suspected: 'yes' }, ['clinical-3-months', 'clinical-sooner', 'panoramic-6-months', 'cbct']],
  ['Stage 0.', { ...seen, watch: 'stage-0', stage: '0' }, 'dentist-6-months'],
  ['Healed after a sequestrectomy last week.', { ...seen, watch: 'healed', stage: 'not-staged', wound: 'yes' }, ['clinical-3-months', 'after-sequestrectomy-2-weeks']],
  ['No jaw necrosis.', { ...seen, watch: 'none', stage: 'not-staged' }, []],
  ['No jaw necrosis, whatever else was noted.', { watch: 'none', stage: '3', infection: 'yes', baseline: 'no', suspected: 'yes', wound: 'yes' }, []],
  ['No jaw necrosis, stage 2 noted long ago.', { watch: 'none', stage: '2', infection: 'yes', baseline: 'yes', suspected: 'no', wound: 'no' }, []],
  ['Pus at a lesion whose stage is not told: no reason of its own.', { ...seen, watch: 'bare', stage: 'not-staged', infection: 'yes' }, ['clinical-3-months', 'panoramic-6-months']],
  ['Healed, no image yet: none is asked for the base line.', { ...seen, watch: 'healed', stage: 'not-staged', baseline: 'no' }, 'clinical-3-months'],
])

const bare = { watched: 'followed', bone: 'bare', site: 'no', year: 'no', infection: 'no', image: 'no' }
const closed = { watched: 'followed', bone: 'closed', site: 'no' }
tryVignettes(run, mronjCourse, [
  ['Not a lesion of this kind.', { watched: 'none' }, []],
  ['Seen once.', { watched: 'first', site: 'no' }, []],
  ['Seen once, after an earlier lesion elsewhere.', { watched: 'first', site: 'yes' }, 'new-site'],
  ['From stage 2 to 1.', { ...bare, stage: 'lower' }, 'downstaged'],
  ['From stage 1 to 2.', { ...bare, stage: 'higher' }, 'progressed'],
  ['Stage 2 still, the pus is gone.', { ...bare, stage: 'same', signs: 'fewer' }, 'improved'],
  ['Nothing changed.', { ...bare, stage: 'same', signs: 'same' }, 'stable'],
  ['Stage 2 still, numb now as well.', { ...bare, stage: 'same', signs: 'more' }, 'progressed'],
  ['Bone bare at another tooth too.', { ...bare, site: 'yes', stage: 'same', signs: 'same' }, 'new-site'],
  ['Closed, and open again.', { watched: 'followed', bone: 'reopened', site: 'no' }, 'progressed'],
  ['Closed last month.', { ...closed, year: 'no' }, 'healed'],
  ['Closed a year, infection not asked.', { ...closed, year: 'yes' }, 'healed'],
  ['Closed a year, no image.', { ...closed, year: 'yes', infection: 'no' }, 'healed'],
  ['Closed a year, no infection, good image.', { ...closed, year: 'yes', infection: 'no', image: 'yes' }, 'success'],
  ['Pain was not asked at the last look.', { ...bare, signs: 'same' }, 'ask stage-change'],
])
