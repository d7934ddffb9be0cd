import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { stagedExtractions, surgicalProtocol } from './surgical-protocol.ts'

const all = ['atraumatic', 'no-vasoconstrictor', 'nerve-block-anaesthesia', 'l-prf', 'no-topical-haemostatic', 'limited-extent', 'primary-closure']

tryVignettes({ describe, expect, test }, surgicalProtocol, [
  ['An extraction under zoledronate: the whole protocol.', { invasive: 'yes', exposure: 'high', planned: 'no' }, all],
  ['An extraction under Prolia: the whole protocol.', { invasive: 'yes', exposure: 'lower', planned: 'no' }, all],
  ['An extraction before the first dose: gentle, small and closed.', { invasive: 'yes', exposure: 'none', planned: 'yes' }, ['atraumatic', 'limited-extent', 'primary-closure']],
  ['Nothing taken and nothing planned: no protocol.', { invasive: 'yes', exposure: 'none', planned: 'no' }, []],
  ['A filling under zoledronate: no protocol.', { invasive: 'no', exposure: 'high', planned: 'no' }, []],
  ['A filling before the first dose: no protocol.', { invasive: 'no', exposure: 'none', planned: 'yes' }, []],
  ['Nobody knows what is taken: asked elsewhere, and not half a protocol here.', { invasive: 'yes', planned: 'yes' }, []],
])

tryVignettes({ describe, expect, test }, stagedExtractions, [
  ['Extractions under therapy are staged.', { exposure: 'high', sessions: 2 }, 'staged-extractions'],
  ['No extraction planned.', { exposure: 'high', sessions: 0 }, []],
  ['Before the first dose extractions are not staged.', { exposure: 'none', sessions: 2 }, []],
  ['Drugs unknown: asked elsewhere.', { sessions: 2 }, []],
  ['One tooth under Prolia: one session, and what fits in it.', { exposure: 'lower', sessions: 1 }, 'staged-extractions'],
])
