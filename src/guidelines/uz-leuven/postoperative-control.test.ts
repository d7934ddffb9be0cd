import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { postoperativeControl } from './postoperative-control.ts'

const wound = { invasive: 'yes', exposure: 'lower', stage: 'recent', doxycycline: 'no', doubt: 'none' }

tryVignettes({ describe, expect, test }, postoperativeControl, [
  ['A filling needs no check.', { ...wound, invasive: 'no' }, []],
  ['No drug that counts.', { ...wound, exposure: 'none' }, []],
  ['An extraction two years ago is not followed here.', { ...wound, stage: 'older' }, []],
  ['A planned extraction: the check is planned with it.', { ...wound, stage: 'planned' }, 'due'],
  ['Extracted last week, not yet seen: the check is due.', wound, 'due'],
  ['Healed at the check: stop the antibiotic.', { ...wound, healing: 'complete' }, 'stop-antibiotic'],
  ['Not healed, no infection: doxycycline.', { ...wound, healing: 'incomplete', infection: 'no' }, 'switch-doxycycline'],
  ['Not healed, infected: go on.', { ...wound, healing: 'incomplete', infection: 'yes' }, 'continue-antibiotic'],
  ['Not healed, infection not looked for: asked.', { ...wound, healing: 'incomplete' }, 'ask wound-infection'],
  ['Allergic to doxycycline: nothing is proposed.', { ...wound, healing: 'incomplete', infection: 'no', doxycycline: 'yes' }, 'ask'],
  ['Pregnant: doxycycline is not proposed.', { ...wound, healing: 'incomplete', infection: 'no', doubt: 'pregnancy' }, 'ask'],
  ['Closed and yet infected: the antibiotic goes on.', { invasive: 'yes', exposure: 'lower', stage: 'recent', healing: 'complete', infection: 'yes' }, 'continue-antibiotic'],
])
