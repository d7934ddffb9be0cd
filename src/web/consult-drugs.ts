import { brandsStartingWith, type DrugSuggestion, substances } from '../drugs/index.ts'
import type { Answers, DrugAnswer } from './answers.ts'

/** The named drugs, or none. */
export const drugsOf = ({ drugs }: Answers): readonly DrugAnswer[] => (typeof drugs === 'string' ? [] : drugs)

/** Questions that are asked only while their answer can change the advice. */
export const followUps = ['urgency', 'indication', 'companion', 'penicillin', 'egfr'] as const
export type FollowUp = (typeof followUps)[number]

/** What a drug can still be asked. */
export interface DrugQuestions {
  /** Strengths in mg to choose from; empty when the strength is known or does not matter. */
  readonly strengths: readonly number[]
  /** Days between doses to choose from. */
  readonly intervals: readonly number[]
}

/** The drug of the table that a name stands for: the id or name of a substance, or a brand. */
export function drugNamed(name: string): DrugSuggestion | undefined {
  const plain = name.trim().toLowerCase()
  const substance = substances.find(({ id, name: { nl, en } }) => [id, nl.toLowerCase(), en.toLowerCase()].includes(plain))
  if (substance) return { name: substance.id, label: substance.name.en, substance }
  return brandsStartingWith(plain, 'en', 100).find((found) => found.brand?.name.toLowerCase() === plain)
}

/** Is the drug given by injection or infusion? Undefined when its name does not tell. */
export function givenByInjection(drug: DrugAnswer): boolean | undefined {
  const found = drugNamed(drug.name)
  if (found === undefined) return undefined
  const ways = found.brand?.route
    ? [found.brand.route]
    : drug.strengthMg === undefined
      ? found.substance.routes
      : found.substance.dosings.filter(({ mg }) => mg === drug.strengthMg).map(({ route }) => route)
  if (ways.length === 0) return undefined
  if (ways.every((route) => route !== 'oral')) return true
  return ways.every((route) => route === 'oral') ? false : undefined
}
