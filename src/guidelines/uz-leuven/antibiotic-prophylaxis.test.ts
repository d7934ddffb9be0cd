import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { antibioticProphylaxis } from './antibiotic-prophylaxis.ts'

const extraction = { invasive: 'yes', exposure: 'high', clindamycin: 'no', doubt: 'none' }

tryVignettes({ describe, expect, test }, antibioticProphylaxis, [
  ['A filling under zoledronate needs no antibiotic.', { ...extraction, invasive: 'no' }, 'none'],
  ['Before a first dose there is no antibiotic on account of the drug.', { ...extraction, exposure: 'none' }, 'none'],
  ['Drugs unknown: not decided.', { invasive: 'yes', penicillin: 'no' }, 'ask exposure-for-procedure'],
  ['No penicillin allergy: amoxicillin-clavulanate.', { ...extraction, penicillin: 'no' }, 'amoxicillin-clavulanate'],
  ['Prolia and an extraction: the same.', { ...extraction, exposure: 'lower', penicillin: 'no' }, 'amoxicillin-clavulanate'],
  ['Penicillin allergy: clindamycin.', { ...extraction, penicillin: 'yes' }, 'clindamycin'],
  ['Allergy never asked: it is asked now.', extraction, 'ask penicillin-allergy'],
  ['Allergic to both: nothing is proposed.', { ...extraction, penicillin: 'yes', clindamycin: 'yes' }, 'ask-prescriber'],
  ['Clearance below 30: the dose is asked.', { ...extraction, penicillin: 'no', doubt: 'kidney' }, 'ask'],
  ['Pregnant: the dose is asked.', { ...extraction, penicillin: 'no', doubt: 'pregnancy' }, 'ask'],
  ['A child: the dose is asked.', { ...extraction, penicillin: 'no', doubt: 'child' }, 'ask'],
])
