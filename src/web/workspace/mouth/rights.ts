/** What a role may write, so that nobody fills in a form in vain; the server decides (src/server/store/viewer.ts). */
import type { Role } from '../../../server/store/viewer.ts'

/** Plans, procedures, diagnoses and orders. */
export const writesTreatment = (role: Role): boolean => role === 'dentist' || role === 'prescriber' || role === 'mka-surgeon'
/** Findings, controls, messages, pictures. */
export const writesFindings = (role: Role): boolean => writesTreatment(role) || role === 'nurse'
