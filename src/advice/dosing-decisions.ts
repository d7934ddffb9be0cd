/** Section 5: dosing, giving, stopping. */
import type { Question } from './questions.ts'

export const dosingDecisions: readonly Question[] = []
