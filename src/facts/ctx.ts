/** CTX in serum: shown because laboratories report it; no decision reads it. */
import { choiceFact, known, look, missing, quantityFact, yesNoFact } from '../engine/fact.ts'
import type { Text } from '../values/text.ts'
import { type PatientCase, therapyEvidence } from './case.ts'
import { denosumab60 } from './denosumab.ts'
import { antiresorptivesNow } from './exposure.ts'
import { measured } from './measured.ts'
import { isOralBisphosphonate, underTherapy } from './therapy.ts'

/** The latest CTX, in ng/L, which is pg/mL. A value in mg/mL never gets here: the reader refuses it. */
export const ctx = measured('ctx', 'ng/L', { nl: 'CTX', en: 'CTX' }, { nl: 'Wat is het CTX in serum (ng/L)?', en: 'What is the serum CTX (ng/L)?' })

/** A CTX is on record. */
export const ctxOnRecord = yesNoFact<PatientCase>({
  id: 'ctx-on-record',
  name: { nl: 'CTX vastgelegd', en: 'CTX on record' },
  asks: ctx.asks,
  find: (c) => {
    const found = look(ctx, c)
    return known(found.state === 'known' ? 'yes' : 'no', found.from)
  },
})

/** Monthly rise of CTX in ng/L after an oral bisphosphonate is paused: mean, slowest and fastest (S0411). */
export const ctxRise = { mean: 26.4, slowest: 21, fastest: 32.1 } as const

/** Months from a CTX to 200 ng/L at a monthly rise, to one decimal; 0 when it is there already. 68 ng/L at 26.4: 132 / 26.4 = 5. */
export const monthsTo200 = (ngL: number, perMonth: number): number => Math.round((Math.max(0, 200 - ngL) / perMonth) * 10) / 10

/** The projection; only when every antiresorptive that counts is an oral bisphosphonate, for it was measured in no others. */
const projected = (id: string, perMonth: number, name: Text) =>
  quantityFact<PatientCase, 'months'>({
    id,
    unit: 'months',
    name,
    asks: ctx.asks,
    find: (c) => {
      const [value, now] = [look(ctx, c), antiresorptivesNow(c)]
      if (value.state !== 'known' || now.length === 0 || !now.every(isOralBisphosphonate)) return missing()
      return known(monthsTo200(value.value, perMonth), [...value.from, ...now.map((t) => therapyEvidence(id, t))])
    },
  })

export const ctxMonths = projected('months-to-ctx-200', ctxRise.mean, { nl: 'maanden tot CTX 200 ng/L', en: 'months to CTX 200 ng/L' })
export const ctxMonthsLow = projected('months-to-ctx-200-at-fastest', ctxRise.fastest, { nl: 'maanden tot CTX 200 ng/L, snelste stijging', en: 'months to CTX 200 ng/L, fastest rise' })
export const ctxMonthsHigh = projected('months-to-ctx-200-at-slowest', ctxRise.slowest, { nl: 'maanden tot CTX 200 ng/L, traagste stijging', en: 'months to CTX 200 ng/L, slowest rise' })

/** Denosumab 60 mg presses CTX down for months: the value then tells of the drug, not of the jaw. */
export const ctxUnderDenosumab = choiceFact<PatientCase, 'yes'>({
  id: 'ctx-under-denosumab',
  choices: {
    yes: {
      nl: 'Denosumab 60 mg verlaagt CTX met ongeveer 85 % op dag 3; pas ongeveer 9 maanden na de dosis is de uitgangswaarde terug. Geen schatting mogelijk.',
      en: 'Denosumab 60 mg lowers CTX by about 85 % on day 3; the baseline returns about 9 months after the dose. No projection can be made.',
    },
  },
  name: { nl: 'CTX onder denosumab 60 mg', en: 'CTX under denosumab 60 mg' },
  asks: { nl: 'Kreeg de patiënt denosumab 60 mg?', en: 'Did the patient receive denosumab 60 mg?' },
  find: (c) => {
    const t = denosumab60(c)
    return t && underTherapy(t, c.asOf) ? known('yes', [therapyEvidence('ctx-under-denosumab', t)]) : missing()
  },
})
