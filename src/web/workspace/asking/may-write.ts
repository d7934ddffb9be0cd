import type { Resource } from '@medplum/fhirtypes'
import type { Role } from '../../../server/store/viewer.ts'

/** What each role writes of what the questions lead to; the server asks again. A test holds both against each other. */
const writes: Readonly<Record<Role, 'everything' | readonly Resource['resourceType'][]>> = {
  dentist: 'everything',
  prescriber: 'everything',
  'mka-surgeon': 'everything',
  nurse: ['Observation', 'AllergyIntolerance', 'MedicationStatement', 'MedicationAdministration'],
  pharmacist: ['MedicationStatement', 'MedicationDispense', 'AllergyIntolerance'],
  administrator: [],
}

/** May this role write all these kinds of resource in a patient's record? */
export function mayWrite(role: Role, types: readonly Resource['resourceType'][]): boolean {
  const allowed = writes[role]
  return allowed === 'everything' || types.every((type) => allowed.includes(type))
}

/** Roles that answer questions. */
export const roles = ['dentist', 'prescriber', 'nurse', 'mka-surgeon', 'pharmacist'] as const satisfies readonly Role[]
