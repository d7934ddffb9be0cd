/** AAOMS 2022: no biomarker is validated, and CTX is not a useful tool. */
import { ctxOnRecord } from '../../facts/ctx.ts'
import { table } from '../citations.ts'
import { ctxValues, withCaveats } from '../ctx.ts'

export const ctxNotUseful = table({
  decision: 'ctx',
  authority: 'aaoms-2022',
  actor: 'dentist',
  asks: { nl: 'Zegt het CTX iets over het kaakrisico?', en: 'Does the CTX tell anything about the risk to the jaw?' },
  reads: { recorded: ctxOnRecord },
  outcomes: {
    'not-useful': {
      stance: 'inform',
      values: ctxValues,
      says: withCaveats({ nl: 'CTX {ctx} ng/L: geen bruikbare maat voor het kaakrisico; geen enkele biomerker is gevalideerd.', en: 'CTX {ctx} ng/L: not a useful measure of the risk to the jaw; no biomarker is validated.' }),
    },
  },
  rows: [
    { if: { recorded: 'yes' }, then: 'not-useful', per: 'aaoms-2022: ctx' },
    { if: { recorded: 'no' }, then: 'silent', per: 'aaoms-2022: ctx' },
  ],
})
