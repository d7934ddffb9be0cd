import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { aaoms2022AntiresorptiveAtMronj } from '../aaoms-2022/antiresorptive-at-mronj.ts'
import { masccAntiresorptiveAtMronj } from '../mascc-isoo-asco-2019/antiresorptive-at-mronj.ts'
import { smpcAntiresorptiveAtMronj } from '../smpc/antiresorptive-at-mronj.ts'
import { antiresorptiveAtMronj } from './antiresorptive-at-mronj.ts'

const run = { describe, expect, test }
const zoledronate = { course: 'running', denosumab: 'no' }
const denosumab = { course: 'running', denosumab: 'yes' }

tryVignettes(run, antiresorptiveAtMronj, [
  ['Raloxifene is left alone.', { course: 'other', denosumab: 'no', necrosis: 'open' }, []],
  ['Suspicion alone stops nothing.', { ...zoledronate, necrosis: 'none' }, []],
  ['A lesion that closed under therapy stops nothing.', { ...zoledronate, necrosis: 'healing' }, []],
  ['Zoledronate and MRONJ: a proposal to stop.', { ...zoledronate, necrosis: 'open' }, 'stop'],
  ['Denosumab and MRONJ: a proposal to stop, with the exit plan.', { ...denosumab, necrosis: 'open' }, 'stop: stop-denosumab'],
  ['Stopped alendronate, bone still bare.', { course: 'stopped', denosumab: 'no', necrosis: 'open' }, 'do-not-restart'],
  ['Stopped denosumab, closed once: not resumed, and the exit plan stands.', { course: 'stopped', denosumab: 'yes', necrosis: 'healing' }, 'do-not-restart: stop-denosumab'],
  ['Zoledronate planned while bone is bare.', { course: 'planned', denosumab: 'no', necrosis: 'open' }, 'do-not-restart'],
  ['Closed at two controls 8 weeks apart.', { course: 'stopped', denosumab: 'no', necrosis: 'stable' }, 'may-restart'],
  ['Running, and nobody looked at the lesion.', { ...zoledronate }, 'ask jaw-necrosis'],
])
const open = { course: 'running', necrosis: 'open' }
const silent = [
  ['Raloxifene is left alone.', { course: 'other', necrosis: 'open' }, []],
  ['Nothing is said of closed lesions.', { course: 'stopped', necrosis: 'healing' }, []],
] as const
tryVignettes(run, aaoms2022AntiresorptiveAtMronj, [...silent, ['Zoledronate.', { ...open, denosumab: 'no' }, 'individualise'], ['Denosumab.', { ...open, denosumab: 'yes' }, 'individualise: stop-denosumab']])
tryVignettes(run, masccAntiresorptiveAtMronj, [...silent, ['Oncology.', { ...open, oncology: 'yes' }, 'individualise'], ['Osteoporosis is outside this guideline.', { ...open, oncology: 'no' }, []]])
tryVignettes(run, smpcAntiresorptiveAtMronj, [
  ...silent,
  ['Denosumab 120 mg: consider interrupting.', { ...open, xgeva: 'yes' }, 'individualise: stop-denosumab'],
  ['The label speaks of 120 mg alone.', { ...open, xgeva: 'no' }, []],
  ['Already stopped.', { course: 'stopped', necrosis: 'open', xgeva: 'yes' }, []],
])
