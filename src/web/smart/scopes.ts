/** SMART scopes: what Howship asks for, and what it was given. https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html */
import type { SmartServer } from '../../server/smart-servers.ts'

/** The resource types that are read, all of them by search but Patient and Medication. */
export const typesRead = [
  'Patient',
  'Condition',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationAdministration',
  'MedicationDispense',
  'Medication',
  'List',
  'Observation',
  'AllergyIntolerance',
  'Procedure',
  'ServiceRequest',
] as const
export type TypeRead = (typeof typesRead)[number]

/**
 * The scope to ask for: reading only. @param capabilities of the server; one that knows scopes of version 1 alone is asked in those
 * @param launch launched from within a record; else the user is asked which patient
 */
export function scopeFor({ scope }: SmartServer, capabilities: readonly unknown[], launch: boolean): string {
  const permission = capabilities.includes('permission-v1') && !capabilities.includes('permission-v2') ? 'read' : 'rs'
  const asked = scope?.split(/\s+/).filter((one) => one !== '' && one !== 'launch' && one !== 'launch/patient') ?? [
    'openid',
    'fhirUser',
    ...typesRead.map((type) => `patient/${type}.${permission}`),
  ]
  return [launch ? 'launch' : 'launch/patient', ...asked].join(' ')
}

/** May a type be read: all of it, only what a finer scope names ("?category=…"), or not at all? */
export type Grant = 'all' | 'some' | 'none'

/** What a granted scope says of each type. A server that names none grants what was asked (RFC 6749, 5.1). */
export function grantsOf(granted: string): Readonly<Record<TypeRead, Grant>> {
  const scopes = granted.split(/\s+/).flatMap((one) => {
    const [, type, permission = '', finer] = /^(?:patient|user)\/(\*|[A-Za-z]+)\.(read|\*|c?r?u?d?s?)(\?.*)?$/.exec(one) ?? []
    return type === undefined ? [] : [{ type, permission, finer: finer !== undefined }]
  })
  const grant = (type: TypeRead): Grant => {
    const needed = type === 'Patient' || type === 'Medication' ? 'r' : 's'
    const fitting = scopes.filter(
      (one) =>
        (one.type === '*' || one.type === type) && (one.permission === 'read' || one.permission === '*' || one.permission.includes(needed)),
    )
    return fitting.some(({ finer }) => !finer) ? 'all' : fitting.length > 0 ? 'some' : 'none'
  }
  return Object.fromEntries(typesRead.map((type) => [type, grant(type)])) as Record<TypeRead, Grant>
}
