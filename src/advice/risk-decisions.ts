/** Section 2: the risk of jaw necrosis. */
import { ctxNotUseful } from '../guidelines/aaoms-2022/ctx.ts'
import { ctxMarx } from '../guidelines/marx/ctx.ts'
import { ctxMarx2007 } from '../guidelines/marx-2007/ctx.ts'
import { ctxNotUsed } from '../guidelines/uz-leuven/ctx.ts'
import { mronjRisk } from '../guidelines/uz-leuven/mronj-risk.ts'
import { mronjRiskFactors } from '../guidelines/uz-leuven/mronj-risk-factors.ts'
import { type Question, question, thePatient } from './questions.ts'

export const riskDecisions: readonly Question[] = [
  question('mronj-risk', thePatient, mronjRisk),
  question('mronj-risk-factors', thePatient, mronjRiskFactors),
  question('ctx', thePatient, ctxNotUsed, ctxNotUseful, ctxMarx, ctxMarx2007),
]
