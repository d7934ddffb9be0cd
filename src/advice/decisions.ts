/** All decisions, in the order of the catalogue. */
import { beforeStartDecisions } from './before-start-decisions.ts'
import { choiceDecisions } from './choice-decisions.ts'
import { dentalDecisions } from './dental-decisions.ts'
import { dosingDecisions } from './dosing-decisions.ts'
import { exposureDecisions } from './exposure-decisions.ts'
import { mronjDecisions } from './mronj-decisions.ts'
import { oncologyDecisions } from './oncology-decisions.ts'
import type { Question } from './questions.ts'
import { riskDecisions } from './risk-decisions.ts'

export const decisions: readonly Question[] = [
  ...exposureDecisions,
  ...riskDecisions,
  ...choiceDecisions,
  ...oncologyDecisions,
  ...beforeStartDecisions,
  ...dosingDecisions,
  ...dentalDecisions,
  ...mronjDecisions,
]
