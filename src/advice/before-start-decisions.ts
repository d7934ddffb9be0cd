/** Section 4: before the first dose. */
import type { Question } from './questions.ts'

export const beforeStartDecisions: readonly Question[] = []
