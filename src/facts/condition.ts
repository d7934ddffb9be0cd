/** Diseases. A disease nobody recorded is unknown; `refuted` is a no. */
import { type ChoiceFact, choiceFact, known, missing, yesNoFact } from '../engine/fact.ts'
import type { ConditionCode, ConditionEntry } from '../record/record.ts'
import type { Text } from '../values/text.ts'
import type { PatientCase } from './case.ts'

const evidence = (fact: string, e: ConditionEntry) => [{ fact, value: e.label, reference: e.reference, date: e.onset?.text ?? e.recorded?.text }]

/** Conditions of a code that count now: active, or recorded as likely. */
export const current = (c: PatientCase, code: ConditionCode): ConditionEntry | undefined => c.record.conditions.find((e) => e.code === code && (e.status === 'active' || e.status === 'uncertain'))

/** Now or ever, refuted ones left out. */
export const ever = (c: PatientCase, code: ConditionCode): ConditionEntry | undefined => c.record.conditions.find((e) => e.code === code && e.status !== 'refuted')

/** Yes when an active condition has the code, no when it was refuted, else not recorded. */
export const hasCondition = (id: string, code: ConditionCode | readonly ConditionCode[], name: Text, asks: Text): ChoiceFact<PatientCase, 'yes' | 'no'> => {
  const codes = [code].flat() as ConditionCode[]
  return yesNoFact({
    id,
    name,
    asks,
    find: (c) => {
      for (const k of codes) {
        const e = current(c, k)
        if (e) return known('yes', evidence(id, e))
      }
      const refuted = c.record.conditions.find((e) => codes.includes(e.code) && e.status === 'refuted')
      return refuted ? known('no', evidence(id, refuted)) : missing()
    },
  })
}

/** Yes when the condition is on record, now or in history; `no` otherwise: for facts that only add a warning and never take one away. */
export const onRecord = (id: string, code: ConditionCode | readonly ConditionCode[], name: Text, asks: Text, when: 'now' | 'ever' = 'now'): ChoiceFact<PatientCase, 'yes' | 'no'> => {
  const codes = [code].flat() as ConditionCode[]
  return choiceFact({
    id,
    name,
    asks,
    choices: { yes: { nl: 'vastgelegd', en: 'on record' }, no: { nl: 'niet vastgelegd', en: 'not on record' } },
    find: (c) => {
      for (const k of codes) {
        const e = when === 'now' ? current(c, k) : ever(c, k)
        if (e) return known('yes', evidence(id, e))
      }
      return known('no')
    },
  })
}
