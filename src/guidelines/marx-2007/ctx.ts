/** The CTX limits of the original publication: 100 and 150 pg/mL. Historical. */
import { fromTo, over, under, unrecorded } from '../../engine/condition.ts'
import { ngL } from '../../values/quantity.ts'
import { table } from '../citations.ts'
import { ctxReads, ctxValues, withCaveats } from '../ctx.ts'

export const ctxMarx2007 = table({
  decision: 'ctx',
  authority: 'marx-2007',
  actor: 'dentist',
  asks: { nl: 'Welk kaakrisico hoort volgens Marx 2007 bij dit CTX?', en: 'Which risk to the jaw goes with this CTX by Marx 2007?' },
  reads: ctxReads,
  outcomes: {
    'minimal-risk': { stance: 'inform', values: ctxValues, says: withCaveats({ nl: 'CTX {ctx} ng/L: boven 150, in 2007 als minimaal risico gelezen.', en: 'CTX {ctx} ng/L: above 150, read in 2007 as minimal risk.' }) },
    'intermediate-risk': { stance: 'inform', values: ctxValues, says: withCaveats({ nl: 'CTX {ctx} ng/L: 100 t/m 150, in 2007 als matig risico gelezen.', en: 'CTX {ctx} ng/L: 100 to 150, read in 2007 as intermediate risk.' }) },
    'high-risk': { stance: 'inform', values: ctxValues, says: withCaveats({ nl: 'CTX {ctx} ng/L: onder 100, in 2007 als hoog risico gelezen.', en: 'CTX {ctx} ng/L: below 100, read in 2007 as high risk.' }) },
  },
  rows: [
    { if: { ctx: over(ngL(150)) }, then: 'minimal-risk', per: 'marx-2007: ctx' },
    { if: { ctx: fromTo(ngL(100), ngL(150)) }, then: 'intermediate-risk', per: 'marx-2007: ctx' },
    { if: { ctx: under(ngL(100)) }, then: 'high-risk', per: 'marx-2007: ctx' },
    { if: { ctx: unrecorded }, then: 'silent', per: 'marx-2007: ctx' },
  ],
})
