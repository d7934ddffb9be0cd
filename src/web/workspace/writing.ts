/** FHIR as Howship writes it: the vocabulary of its contract, so that what is written here is read again as what was meant. */
import type { CodeableConcept, Observation, Reference, Resource } from '@medplum/fhirtypes'

export const findingSystem = 'https://howship.example/fhir/CodeSystem/finding'
export const procedureSystem = 'https://howship.example/fhir/CodeSystem/procedure'
export const toothSystem = 'urn:iso:std:iso:3950'

/** An id for a new resource, made here so that sending it twice makes one resource. */
export const newId = (): string => crypto.randomUUID()

export const patientReference = (id: string): Reference<never> => ({ reference: `Patient/${id}` })

/** A finding of the contract: "exposed-bone". */
export const findingCode = (code: string): CodeableConcept => ({ coding: [{ system: findingSystem, code }] })
/** A procedure of the contract: "tooth-extraction". */
export const procedureCode = (code: string): CodeableConcept => ({ coding: [{ system: procedureSystem, code }] })

/** A tooth by FDI number ("46"), or a jaw ("maxilla", "mandible"). */
export const siteCode = (site: string): CodeableConcept => ({
  coding: [{ system: /^\d\d$/.test(site) ? toothSystem : findingSystem, code: site }],
})

/** A resource as references name it: "Observation/x". */
export const nameOf = ({ resourceType, id }: Pick<Resource, 'resourceType'> & { readonly id?: string | undefined }): string =>
  `${resourceType}/${id}`

/** Reference to a resource. */
export const referenceTo = (resource: Pick<Resource, 'resourceType'> & { readonly id?: string | undefined }): Reference<never> => ({
  reference: nameOf(resource),
})

/**
 * An observation of a finding, as the contract has it.
 * @param on day, "2026-11-21"; @param value a boolean, a code, or a number with its UCUM unit ("mm"; undefined for a plain number or grade)
 */
export function finding(
  patient: string,
  code: string,
  value: boolean | string | number | { readonly value: number; readonly unit: string },
  on: string,
  where: { readonly sites?: readonly string[]; readonly focus?: readonly string[]; readonly note?: string | undefined } = {},
): Observation {
  const { sites = [], focus = [], note } = where
  return {
    resourceType: 'Observation',
    id: newId(),
    status: 'final',
    code: findingCode(code),
    subject: patientReference(patient),
    effectiveDateTime: on,
    // Two of one day are told apart by when they were written: a correction counts.
    issued: new Date().toISOString(),
    ...(sites[0] !== undefined && { bodySite: siteCode(sites[0]) }),
    ...(focus.length > 0 && { focus: focus.map((reference) => ({ reference })) }),
    ...(note !== undefined && note.trim() !== '' && { note: [{ text: note }] }),
    ...(typeof value === 'boolean'
      ? { valueBoolean: value }
      : typeof value === 'string'
        ? { valueCodeableConcept: findingCode(value) }
        : typeof value === 'number'
          ? { valueInteger: value }
          : { valueQuantity: { value: value.value, unit: value.unit, system: 'http://unitsofmeasure.org', code: value.unit } }),
  }
}
