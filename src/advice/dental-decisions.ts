/** Section 6 of the catalogue: dental work. */
import { drugHoliday as aaoms2014Holiday } from '../guidelines/aaoms-2014/drug-holiday.ts'
import { resumeTherapy as aaoms2014Resume } from '../guidelines/aaoms-2014/resume-therapy.ts'
import { drugHoliday as aaoms2022Holiday } from '../guidelines/aaoms-2022/drug-holiday.ts'
import { drugHoliday as ectsHoliday } from '../guidelines/ects-2022/drug-holiday.ts'
import { denosumabWindow } from '../guidelines/howship/denosumab-window.ts'
import { whoOperates } from '../guidelines/howship/who-operates.ts'
import { antibioticProphylaxis as sdcepAntibiotic } from '../guidelines/sdcep-2017/antibiotic-prophylaxis.ts'
import { whoOperates as sdcepWhoOperates } from '../guidelines/sdcep-2017/who-operates.ts'
import { antibioticProphylaxis } from '../guidelines/uz-leuven/antibiotic-prophylaxis.ts'
import { dentalProcedure } from '../guidelines/uz-leuven/dental-procedure.ts'
import { drugHoliday, otherBoneDrugHoliday } from '../guidelines/uz-leuven/drug-holiday.ts'
import { postoperativeControl } from '../guidelines/uz-leuven/postoperative-control.ts'
import { resumeTherapy } from '../guidelines/uz-leuven/resume-therapy.ts'
import { stagedExtractions, surgicalProtocol } from '../guidelines/uz-leuven/surgical-protocol.ts'
import { systemicPrecautions } from '../guidelines/uz-leuven/systemic-precautions.ts'
import {
  doneProcedures,
  plannedAndDoneProcedures,
  plannedProcedures,
  type Question,
  question,
  takenTherapies,
  thePatient,
} from './questions.ts'

export const dentalDecisions: readonly Question[] = [
  question('dental-procedure', plannedProcedures, dentalProcedure),
  question('who-operates', plannedProcedures, whoOperates, sdcepWhoOperates),
  question('drug-holiday', plannedProcedures, drugHoliday, aaoms2014Holiday, aaoms2022Holiday, ectsHoliday),
  question('drug-holiday', takenTherapies, otherBoneDrugHoliday),
  question('denosumab-window', plannedProcedures, denosumabWindow),
  question('antibiotic-prophylaxis', plannedProcedures, antibioticProphylaxis, sdcepAntibiotic),
  question('surgical-protocol', plannedProcedures, surgicalProtocol),
  question('surgical-protocol', thePatient, stagedExtractions),
  question('systemic-precautions', plannedProcedures, systemicPrecautions),
  question('postoperative-control', plannedAndDoneProcedures, postoperativeControl),
  question('resume-therapy', doneProcedures, resumeTherapy, aaoms2014Resume),
]
