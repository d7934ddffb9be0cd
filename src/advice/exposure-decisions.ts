/** Section 1 of the catalogue: what the patient is exposed to. */
import { exposure } from '../guidelines/uz-leuven/exposure.ts'
import { type Question, question, thePatient } from './questions.ts'

export const exposureDecisions: readonly Question[] = [question('exposure', thePatient, exposure)]
