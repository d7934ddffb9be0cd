/** The drug of a therapy, as its own resources name it: what is written of a dose is then read as one of the same therapy. */
import type { CodeableConcept, MedicationAdministration, MedicationRequest, MedicationStatement, Resource } from '@medplum/fhirtypes'

type Taken = MedicationStatement | MedicationRequest | MedicationAdministration
const kinds: ReadonlySet<string> = new Set(['MedicationStatement', 'MedicationRequest', 'MedicationAdministration', 'MedicationDispense'])

export const nameOf = ({ resourceType, id }: Resource): string => `${resourceType}/${id}`

function conceptOf(resource: Taken, resources: readonly Resource[]): CodeableConcept | undefined {
  if (resource.medicationCodeableConcept) return resource.medicationCodeableConcept
  const pointer = resource.medicationReference?.reference
  const medication = pointer?.startsWith('#')
    ? resource.contained?.find((one) => one.id === pointer.slice(1))
    : resources.find((one) => nameOf(one) === pointer)
  return medication?.resourceType === 'Medication' ? medication.code : undefined
}

/** @param references of the therapy, the one that says most first */
export function medicationOf(resources: readonly Resource[], references: readonly string[]): CodeableConcept | undefined {
  for (const reference of references) {
    const resource = resources.find((one) => nameOf(one) === reference)
    const concept = resource && kinds.has(resource.resourceType) ? conceptOf(resource as Taken, resources) : undefined
    if (concept) return concept
  }
  return undefined
}
