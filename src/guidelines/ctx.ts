/** What every table on CTX shows beside its answer, and the caveats that always go with it. S0411, S0413–S0420. */
import { ctx, ctxMonths, ctxMonthsHigh, ctxMonthsLow, ctxUnderDenosumab } from '../facts/ctx.ts'

/** The value itself, the projection (oral bisphosphonate alone) and the word on denosumab 60 mg. */
export const ctxValues = { ctx, monthsTo200: ctxMonths, monthsTo200Low: ctxMonthsLow, monthsTo200High: ctxMonthsHigh, denosumab: ctxUnderDenosumab } as const

/** The columns of every table on CTX. */
export const ctxReads = { ctx } as const

/** Statements behind the caveats. */
export const ctxCaveatsPer = ['S0412', 'S0413', 'S0414', 'S0415', 'S0416'] as const

/** Ends every sentence on CTX. */
export const ctxCaveats = {
  nl: '[ Omstreden rekensom bij een pauze van een oraal bisfosfonaat: {monthsTo200} maanden ({monthsTo200Low} tot {monthsTo200High}) tot 200 ng/L.][ {denosumab}] Alleen vergelijkbaar nuchter, op hetzelfde uur, met dezelfde methode in hetzelfde laboratorium en met een eigen uitgangswaarde. Geen andere beslissing rust op CTX.',
  en: '[ Disputed arithmetic for a pause of an oral bisphosphonate: {monthsTo200} months ({monthsTo200Low} to {monthsTo200High}) to 200 ng/L.][ {denosumab}] Comparable only when fasting, at the same hour, by the same method in the same laboratory and with the patient’s own baseline. No other decision rests on CTX.',
} as const

/** A sentence on CTX with the caveats after it. */
export const withCaveats = (says: { readonly nl: string; readonly en: string }) => ({ nl: `${says.nl}${ctxCaveats.nl}`, en: `${says.en}${ctxCaveats.en}` })
