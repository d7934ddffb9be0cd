import { describe, expect, test } from 'vitest'
import { atLeast, under } from '../engine/condition.ts'
import type { Decision } from '../engine/table.ts'
import { penicillinAllergy } from '../facts/allergy.ts'
import type { ProcedureCase } from '../facts/case.ts'
import { creatinineClearance } from '../facts/kidney.ts'
import { dentalWork } from '../facts/procedure.ts'
import { eGFR, mLmin, umolL } from '../values/quantity.ts'
import { locate, table } from './citations.ts'

const says = { nl: 'Ja.', en: 'Yes.' }
const common = { decision: 'x', authority: 'howship', actor: 'dentist', asks: says, outcomes: { go: { stance: 'inform', says } } } as const

/** Each slip stands under a line that expects the compiler to refuse it: were it to compile, the type check of `npm run check` would fail here. */
describe('a slip in a table does not compile', () => {
  const slips: (() => unknown)[] = [
    // @ts-expect-error A creatinine is no clearance.
    () => table({ ...common, reads: { clearance: creatinineClearance }, rows: [{ if: { clearance: under(umolL(30)) }, then: 'go', per: 'S0920' }] }),
    // @ts-expect-error An eGFR never stands in for a clearance.
    () => table({ ...common, reads: { clearance: creatinineClearance }, rows: [{ if: { clearance: atLeast(eGFR(30)) }, then: 'go', per: 'S0920' }] }),
    // @ts-expect-error The choice is misspelt.
    () => table({ ...common, reads: { allergy: penicillinAllergy }, rows: [{ if: { allergy: 'yess' }, then: 'go', per: 'S0584' }] }),
    // @ts-expect-error The outcome is misspelt.
    () => table({ ...common, reads: { allergy: penicillinAllergy }, rows: [{ if: { allergy: 'yes' }, then: 'goo', per: 'S0584' }] }),
    // @ts-expect-error No such statement.
    () => table({ ...common, reads: { allergy: penicillinAllergy }, rows: [{ if: { allergy: 'yes' }, then: 'go', per: 'S9999' }] }),
    // @ts-expect-error No such place in AAOMS 2022.
    () => table({ ...common, reads: { allergy: penicillinAllergy }, rows: [{ if: { allergy: 'yes' }, then: 'go', per: 'aaoms-2022: astrology' }] }),
    // @ts-expect-error A sentence without Dutch.
    () => table({ ...common, outcomes: { go: { stance: 'inform', says: { en: 'Yes.' } } }, reads: { allergy: penicillinAllergy }, rows: [] }),
    // @ts-expect-error A stance that does not exist.
    () => table({ ...common, outcomes: { go: { stance: 'insist', says } }, reads: { allergy: penicillinAllergy }, rows: [] }),
    () => {
      const aboutProcedures = table({ ...common, reads: { work: dentalWork }, rows: [{ if: { work: 'safe' }, then: 'go', per: 'S0620' }] })
      // @ts-expect-error A table about procedures is not asked of a patient as a whole.
      const aboutPatients: Decision<Omit<ProcedureCase, 'procedure'>> = aboutProcedures
      return aboutPatients
    },
  ]
  test('and the same tables without the slip do', () => {
    expect(slips.length).toBe(9)
    const right = table({ ...common, reads: { clearance: creatinineClearance }, rows: [{ if: { clearance: under(mLmin(30)) }, then: 'go', per: ['S0920', 'aaoms-2022: staging'] }] })
    expect(right.rows[0]!.per).toEqual(['S0920', 'aaoms-2022: staging'])
  })
  test('and a citation made at run time that names nothing throws', () => expect(() => locate('S9999')).toThrow('Nothing is cited'))
})
