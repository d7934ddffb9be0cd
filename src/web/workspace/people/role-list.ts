import type { Role } from '../../../server/store/viewer.ts'

export type { Role }

/** Every role, in the order in which it is offered. */
export const roles = ['dentist', 'prescriber', 'nurse', 'mka-surgeon', 'pharmacist', 'administrator'] as const satisfies readonly Role[]
