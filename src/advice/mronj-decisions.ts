/** Section 7: jaw necrosis. */
import type { Question } from './questions.ts'

export const mronjDecisions: readonly Question[] = []
