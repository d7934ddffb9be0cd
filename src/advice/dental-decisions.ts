/** Section 6: dental work. */
import { dentalProcedure } from '../guidelines/uz-leuven/dental-procedure.ts'
import { plannedProcedures, type Question, question } from './questions.ts'

export const dentalDecisions: readonly Question[] = [question('dental-procedure', plannedProcedures, dentalProcedure)]
