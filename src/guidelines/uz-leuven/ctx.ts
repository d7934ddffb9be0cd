/** Does CTX help to judge the jaw? UZ Leuven uses no biomarker in its decisions. S0420. */
import { ctxOnRecord } from '../../facts/ctx.ts'
import { table } from '../citations.ts'
import { ctxCaveatsPer, ctxValues, withCaveats } from '../ctx.ts'

export const ctxNotUsed = table({
  decision: 'ctx',
  authority: 'uz-leuven',
  actor: 'dentist',
  asks: { nl: 'Zegt het CTX iets over het kaakrisico?', en: 'Does the CTX tell anything about the risk to the jaw?' },
  reads: { recorded: ctxOnRecord },
  outcomes: {
    'not-used': {
      stance: 'inform',
      values: ctxValues,
      says: withCaveats({
        nl: 'CTX {ctx} ng/L: MKA UZ Leuven gebruikt geen biomerkers bij beslissingen over de kaak.',
        en: 'CTX {ctx} ng/L: the oral and maxillofacial surgeons of UZ Leuven use no biomarker in decisions about the jaw.',
      }),
    },
  },
  rows: [
    { if: { recorded: 'yes' }, then: 'not-used', per: ['S0420', 'S0411', 'S0417', 'S0419', ...ctxCaveatsPer] },
    { if: { recorded: 'no' }, then: 'silent', per: 'S0420' },
  ],
})
