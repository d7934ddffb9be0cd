/** The CTX limits that the UZ Leuven chapter prints: 100 and 200. It writes mg/ml; pg/mL (= ng/L) is meant. Historical. S0408–S0410. */
import { fromTo, over, under, unrecorded } from '../../engine/condition.ts'
import { ngL } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { ctxReads, ctxValues, withCaveats } from '../ctx.ts'

export const ctxMarx = table({
  decision: 'ctx',
  authority: 'marx',
  actor: 'dentist',
  asks: { nl: 'Welk kaakrisico hoort volgens de grenzen van Marx bij dit CTX?', en: 'Which risk to the jaw goes with this CTX by the limits of Marx?' },
  reads: ctxReads,
  outcomes: {
    'minimal-risk': { stance: 'inform', values: ctxValues, says: withCaveats({ nl: 'CTX {ctx} ng/L: boven 200, historisch als minimaal risico gelezen.', en: 'CTX {ctx} ng/L: above 200, historically read as minimal risk.' }) },
    'intermediate-risk': { stance: 'inform', values: ctxValues, says: withCaveats({ nl: 'CTX {ctx} ng/L: 100 t/m 200, historisch als matig risico gelezen.', en: 'CTX {ctx} ng/L: 100 to 200, historically read as intermediate risk.' }) },
    'high-risk': { stance: 'inform', values: ctxValues, says: withCaveats({ nl: 'CTX {ctx} ng/L: onder 100, historisch als hoog risico gelezen.', en: 'CTX {ctx} ng/L: below 100, historically read as high risk.' }) },
  },
  rows: [
    { if: { ctx: over(ngL(200)) }, then: 'minimal-risk', per: 'S0408' },
    { if: { ctx: fromTo(ngL(100), ngL(200)) }, then: 'intermediate-risk', per: 'S0409' },
    { if: { ctx: under(ngL(100)) }, then: 'high-risk', per: 'S0410' },
    { if: { ctx: unrecorded }, then: 'silent', per: 'S0408' },
  ],
})
