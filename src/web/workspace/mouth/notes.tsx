import type { Resource } from '@medplum/fhirtypes'
import type { OpenPatient } from '../open-patient.ts'

/** What people wrote beside findings and procedures, each text once. @param references "Observation/17" */
export function notesOf(resources: readonly Resource[], references: readonly string[]): readonly string[] {
  const wanted = new Set(references)
  const found = resources
    .filter((r) => wanted.has(`${r.resourceType}/${r.id}`))
    .flatMap((r) => ('note' in r && Array.isArray(r.note) ? r.note : []))
    .flatMap((note: { readonly text?: unknown }) => (typeof note.text === 'string' && note.text.trim() !== '' ? [note.text] : []))
  return [...new Set(found)]
}

/** Those notes, as text and nothing else. */
export function Notes({ patient, of }: { readonly patient: OpenPatient; readonly of: readonly string[] }) {
  return notesOf(patient.resources, of).map((note) => (
    <p key={note} className="mo-words-said">
      <bdi>{note}</bdi>
    </p>
  ))
}
