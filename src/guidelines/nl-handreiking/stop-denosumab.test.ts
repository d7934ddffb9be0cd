import { describe, expect, test } from 'vitest'
import { tryVignettes } from '../../engine/vignettes.ts'
import { stopDenosumab } from './stop-denosumab.ts'

const stopped = { reason: 'stopped', exit: 'no' }

tryVignettes({ describe, expect, test }, stopDenosumab, [
  ['Prolia goes on as planned: nothing to say.', { reason: 'none', exit: 'no' }, []],
  ['Stopped at her own wish, kidneys and calcium well: a bisphosphonate.', { ...stopped, obstacle: 'none' }, 'follow-with-bisphosphonate'],
  ['The next dose is held: the same.', { reason: 'dose-held', exit: 'no', obstacle: 'none' }, 'follow-with-bisphosphonate'],
  ['On hold without an end: the same.', { reason: 'on-hold', exit: 'no', obstacle: 'none' }, 'follow-with-bisphosphonate'],
  ['The six adjuvant doses are in: the same.', { reason: 'series-ended', exit: 'no', obstacle: 'none' }, 'follow-with-bisphosphonate'],
  ['A stop is planned: the same.', { reason: 'planned-stop', exit: 'no', obstacle: 'none' }, 'follow-with-bisphosphonate'],
  ['Six months and nothing planned: the same.', { reason: 'six-months', exit: 'no', obstacle: 'none' }, 'follow-with-bisphosphonate'],
  ['Clearance 28: agent and moment with the prescriber.', { ...stopped, obstacle: 'clearance' }, 'ask'],
  ['Calcium low: with the prescriber.', { ...stopped, obstacle: 'calcium' }, 'ask'],
  ['An open lesion of the jaw: with the prescriber.', { reason: 'jaw-lesion', exit: 'no', obstacle: 'jaw-lesion' }, 'ask'],
  ['No laboratory values: the exit stands, with the question.', stopped, 'ask exit-obstacle'],
  ['Aclasta followed: covered.', { ...stopped, exit: 'yes' }, 'covered'],
])
