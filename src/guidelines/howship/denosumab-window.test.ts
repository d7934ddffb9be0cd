import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { denosumabWindow } from './denosumab-window.ts'

const prolia = { invasive: 'yes', runs: 'yes', urgent: 'no', limit: 'no' }

tryVignettes({ describe, expect, test }, denosumabWindow, [
  ['A filling under Prolia needs no window.', { ...prolia, invasive: 'no', since: 2 }, []],
  ['Prolia more than a year ago, or followed by zoledronate: the clock no longer runs.', { ...prolia, runs: 'no' }, []],
  ['An abscess does not wait for a window.', { ...prolia, urgent: 'yes', since: 1 }, 'not-delayed-urgent'],
  ['A day short of 3 months: too early.', { ...prolia, since: 2.97 }, 'too-early'],
  ['On the day of 3 months: the AAOMS 2022 window opens.', { ...prolia, since: 3 }, 'window-aaoms-2022'],
  ['A day short of 4 months: still in it.', { ...prolia, since: 3.97 }, 'window-aaoms-2022'],
  ['On the day of 4 months: between the windows.', { ...prolia, since: 4 }, 'between-windows'],
  ['A day short of 5 months: between the windows.', { ...prolia, since: 4.97 }, 'between-windows'],
  ['On the day of 5 months: the window of ECTS and Leuven opens.', { ...prolia, since: 5 }, 'window-ects'],
  ['A day short of 6 months: still in it.', { ...prolia, since: 5.97 }, 'window-ects'],
  ['On the day of 6 months: the dose is due.', { ...prolia, since: 6 }, 'dose-due'],
  ['Past the last safe day: an exit plan first.', { ...prolia, since: 7, limit: 'yes' }, 'rebound-limit'],
  ['The date of the last injection is asked.', { invasive: 'yes', runs: 'yes', urgent: 'no' }, 'ask months-since-denosumab-60, latest-dose-day-reached'],
])
