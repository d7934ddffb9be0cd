/** After an invasive procedure: healing, infection, and whether a bone drug waits for it. */
import { choiceFact, dayFact, known, missing, yesNoFact } from '../engine/fact.ts'
import type { ObservationEntry } from '../record/record.ts'
import { addDays, type Day, type Span } from '../values/day.ts'
import { evidenceOf, type ProcedureCase, therapyEvidence } from './case.ts'
import { antiresorptivesNow } from './exposure.ts'
import type { Therapy } from './therapy.ts'

/** Findings that point at a procedure, newest first, from its day on. */
const after = (c: ProcedureCase, code: string): ObservationEntry | undefined => {
  const done = c.procedure.date?.first
  return c.record.observations.get(code)?.find((o) => o.focus.includes(c.procedure.reference) && (done === undefined || o.date === undefined || o.date.last >= done))
}

/** The mucosa over the wound, at the last look. */
export const woundHealing = choiceFact<ProcedureCase, 'complete' | 'incomplete'>({
  id: 'wound-healing',
  about: 'subject',
  choices: { complete: { nl: 'slijmvlies genezen', en: 'mucosa healed' }, incomplete: { nl: 'niet genezen', en: 'not healed' } },
  name: { nl: 'genezing van de wond', en: 'healing of the wound' },
  asks: { nl: 'Is het slijmvlies over de wond genezen?', en: 'Has the mucosa over the wound healed?' },
  find: (c) => {
    const o = after(c, 'mucosal-healing')
    return o === undefined || (o.value !== 'complete' && o.value !== 'incomplete') ? missing() : known(o.value, [evidenceOf('wound-healing', o)])
  },
})

/** Infection or pus at the wound, at the last look; what was seen before the mucosa was found healed is over. */
export const woundInfection = yesNoFact<ProcedureCase>({
  id: 'wound-infection',
  about: 'subject',
  name: { nl: 'infectie van de wond', en: 'infection of the wound' },
  asks: { nl: 'Zijn er tekenen van infectie?', en: 'Are there signs of infection?' },
  find: (c) => {
    const healed = after(c, 'mucosal-healing')
    const over = (o: ObservationEntry | undefined): boolean => healed?.value === 'complete' && healed.date !== undefined && o?.date !== undefined && o.date.last < healed.date.first
    const [infection, pus] = [after(c, 'infection'), after(c, 'pus')].map((o) => (over(o) ? undefined : o))
    for (const o of [infection, pus]) if (o?.value === true) return known('yes', [evidenceOf('wound-infection', o)])
    return infection?.value === false ? known('no', [evidenceOf('wound-infection', infection)]) : missing()
  },
})

/** The first control: two weeks after the procedure, today when that day has gone by. */
export const controlDue = dayFact<ProcedureCase>({
  id: 'control-due',
  about: 'subject',
  name: { nl: 'eerste controle', en: 'first check' },
  asks: { nl: 'Wanneer was de ingreep?', en: 'When was the procedure?' },
  find: (c) => {
    const day = c.procedure.date
    return day === undefined ? missing() : known(Math.max(addDays(day.last, 14), c.asOf) as Day)
  },
})

/** Planned, or done or looked at in the last 90 days: older wounds are not followed by this table. */
export const woundStage = choiceFact<ProcedureCase, 'planned' | 'recent' | 'older'>({
  id: 'wound-stage',
  about: 'subject',
  choices: { planned: { nl: 'gepland', en: 'planned' }, recent: { nl: 'verricht of gecontroleerd in de laatste 90 dagen', en: 'done or checked in the last 90 days' }, older: { nl: 'langer geleden', en: 'longer ago' } },
  name: { nl: 'moment van de ingreep', en: 'moment of the procedure' },
  asks: { nl: 'Wanneer was de ingreep?', en: 'When was the procedure?' },
  find: (c) => {
    if (c.procedure.status === 'planned') return known('planned')
    const day = c.procedure.date
    const lately = (span: Span | undefined): boolean => span !== undefined && c.asOf - span.last <= 90
    if (lately(day)) return known('recent', [{ fact: 'wound-stage', value: day!.text, reference: c.procedure.reference }])
    const seen = after(c, 'mucosal-healing')
    return seen && lately(seen.date) ? known('recent', [evidenceOf('wound-stage', seen)]) : known('older')
  },
})

const waits = (t: Therapy): boolean => t.state === 'paused' || t.state === 'lapsed' || t.state === 'past' || t.route === 'iv' || t.route === 'sc'

/** Does an antiresorptive wait for the wound: an injection or infusion to come, or one that was paused? Tablets that go on do not. */
export const drugWaitsForWound = choiceFact<ProcedureCase, 'denosumab-60' | 'other' | 'none'>({
  id: 'drug-waits-for-wound',
  about: 'subject',
  choices: { 'denosumab-60': { nl: 'denosumab 60 mg', en: 'denosumab 60 mg' }, other: { nl: 'ander botmiddel', en: 'another bone drug' }, none: { nl: 'geen', en: 'none' } },
  name: { nl: 'botmiddel dat op genezing wacht', en: 'bone drug that waits for healing' },
  asks: { nl: 'Is het botmiddel onderbroken?', en: 'Was the bone drug interrupted?' },
  find: (c) => {
    const waiting = antiresorptivesNow(c).filter(waits)
    const d60 = waiting.find((t) => t.class === 'denosumab' && t.strengthMg === 60)
    const first = d60 ?? waiting[0]
    return first === undefined ? known('none') : known(d60 ? 'denosumab-60' : 'other', [therapyEvidence('drug-waits-for-wound', first)])
  },
})
