/** Section 2: the risk of jaw necrosis. */
import type { Question } from './questions.ts'

export const riskDecisions: readonly Question[] = []
