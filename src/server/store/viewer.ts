/** Who asks, and what they may do. The store asks this itself, so that no route can forget to. */

/** What a person does here. `system` is Howship itself: the import of an administrator, a job. */
export const roles = ['dentist', 'prescriber', 'nurse', 'mka-surgeon', 'pharmacist', 'administrator'] as const
export type Role = (typeof roles)[number]

export interface Viewer {
  /** The person's id; undefined for Howship itself. */
  readonly person?: string
  readonly role: Role | 'system'
  /** Only this patient: a SMART app launched for one patient, or a token for one. It narrows; the person's own teams still count, unless `vouched`. */
  readonly onlyPatient?: string
  /** The issuer of the token is trusted to say that this person treats `onlyPatient`: a hospital that keeps the relations itself. */
  readonly vouched?: true
  /** What a SMART token allows, in v2 scopes; undefined: whatever the role may. */
  readonly scopes?: readonly string[]
}

export type Action = 'read' | 'create' | 'update' | 'delete'

/** What is kept of the organisation rather than of a patient. */
export const organisation: ReadonlySet<string> = new Set(['Practitioner', 'PractitionerRole', 'Organization', 'Location'])

/**
 * What hospital staff write in a patient's record, by role. Everybody who may see a patient may read the whole record: a hidden allergy helps nobody. A pharmacist
 * prescribes nothing: a dose that is wrong becomes a Task or a Communication to who prescribed it. An administrator keeps people and teams, no records.
 */
const writes: Readonly<Record<Role, 'everything' | 'nothing' | readonly string[]>> = {
  dentist: 'everything',
  prescriber: 'everything',
  'mka-surgeon': 'everything',
  nurse: [
    'Observation',
    'AllergyIntolerance',
    'MedicationStatement',
    'MedicationAdministration',
    'Task',
    'Appointment',
    'Communication',
    'DocumentReference',
    'Media',
    'Binary',
    'List',
    'Flag',
    'Encounter',
    'Provenance',
  ],
  pharmacist: ['MedicationStatement', 'MedicationDispense', 'Medication', 'AllergyIntolerance', 'Task', 'Communication', 'Provenance'],
  administrator: 'nothing',
}

const letter: Readonly<Record<Action, string>> = { read: 'r', create: 'c', update: 'u', delete: 'd' }

/** Does one of the SMART v2 scopes allow it? "patient/Observation.rs", "user/*.cruds". https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html */
export function scopeAllows(scopes: readonly string[], action: Action | 'search', type: string): boolean {
  const needed = action === 'search' ? 's' : letter[action]
  return scopes.some((scope) => {
    const [, kind, allowed] = /^(?:patient|user|system)\/(\*|[A-Za-z]+)\.(c?r?u?d?s?)$/.exec(scope) ?? []
    return kind !== undefined && allowed !== undefined && (kind === '*' || kind === type) && allowed.includes(needed)
  })
}

/** Who wrote what, and whose record it is, are not unwritten: a mistake is marked entered-in-error, a duplicate is linked. */
const lasting = new Set(['Provenance', 'Patient'])

/** Roles that take away what was written. Others mark it entered-in-error. */
const deleting = new Set<Role>(['dentist', 'prescriber', 'mka-surgeon'])

/** May this person do this to this kind of resource? Whether they may see the patient is asked in the database. */
export function may(viewer: Viewer, action: Action | 'search', type: string): boolean {
  if (viewer.scopes !== undefined && !scopeAllows(viewer.scopes, action, type)) return false
  if (viewer.role === 'system') return true
  if (organisation.has(type)) return action === 'read' || action === 'search' || viewer.role === 'administrator'
  if (action === 'read' || action === 'search') return viewer.role !== 'administrator' || type === 'Medication'
  if (action === 'delete' && (lasting.has(type) || !deleting.has(viewer.role))) return false
  if (action === 'update' && type === 'Provenance') return false
  const allowed = writes[viewer.role]
  return allowed === 'everything' || (allowed !== 'nothing' && allowed.includes(type))
}

/** May this person take records away as a file? Those who are answerable for the treatment, and nobody with an app's token that allows less than all. */
export function mayExport(viewer: Viewer): boolean {
  return viewer.role === 'system' || deleting.has(viewer.role)
}
