/** Section 1 of the catalogue: what the patient is exposed to. */
import { about, type TherapyCase } from '../facts/case.ts'
import { runningDoubles } from '../facts/duplicate.ts'
import { isAntiresorptive } from '../facts/therapy.ts'
import { duplicateAnywhere } from '../guidelines/howship/duplicate-therapy.ts'
import { duplicateByLabel } from '../guidelines/smpc/duplicate-therapy.ts'
import { exposure } from '../guidelines/uz-leuven/exposure.ts'
import { hiddenExposure } from '../guidelines/uz-leuven/hidden-exposure.ts'
import { type Question, question, type Subjects, thePatient } from './questions.ts'
import { therapySubject } from './subjects.ts'

/** Every antiresorptive that is planned, and of two running ones the later: each pair is named once. */
const orderedOrDoubled: Subjects<TherapyCase> = (c) =>
  [...c.planned.filter(isAntiresorptive), ...runningDoubles(c)].map((t) => [about(c, { therapy: t }), therapySubject(t)])

export const exposureDecisions: readonly Question[] = [
  question('exposure', thePatient, exposure),
  question('duplicate-therapy', orderedOrDoubled, duplicateByLabel, duplicateAnywhere),
  question('hidden-exposure', thePatient, hiddenExposure),
]
