/** Values that are asked for before a dose: their LOINC codes and the units in which laboratories report them. */
import type { Observation } from '@medplum/fhirtypes'
import type { Text } from '../../../values/text.ts'
import { newId, patientReference } from '../writing.ts'

export const labKinds = ['creatinine', 'calcium', 'albumin', '25-oh-d', 'weight', 'height'] as const
export type LabKind = (typeof labKinds)[number]

/** A unit as people write it, the UCUM code for it, and the LOINC code of the measurement in it. */
export interface LabUnit {
  readonly unit: string
  readonly ucum: string
  readonly loinc: string
}

interface Lab {
  readonly name: Text
  readonly category: 'laboratory' | 'vital-signs'
  /** The usual one here first. */
  readonly units: readonly [LabUnit, ...LabUnit[]]
}

export const labs: Readonly<Record<LabKind, Lab>> = {
  creatinine: {
    name: { nl: 'Creatinine', en: 'Creatinine' },
    category: 'laboratory',
    units: [
      { unit: 'µmol/L', ucum: 'umol/L', loinc: '14682-9' },
      { unit: 'mg/dL', ucum: 'mg/dL', loinc: '2160-0' },
    ],
  },
  calcium: {
    name: { nl: 'Calcium (totaal)', en: 'Calcium (total)' },
    category: 'laboratory',
    units: [
      { unit: 'mmol/L', ucum: 'mmol/L', loinc: '2000-8' },
      { unit: 'mg/dL', ucum: 'mg/dL', loinc: '17861-6' },
    ],
  },
  albumin: {
    name: { nl: 'Albumine', en: 'Albumin' },
    category: 'laboratory',
    units: [
      { unit: 'g/L', ucum: 'g/L', loinc: '1751-7' },
      { unit: 'g/dL', ucum: 'g/dL', loinc: '1751-7' },
    ],
  },
  '25-oh-d': {
    name: { nl: '25-OH-vitamine D', en: '25-OH vitamin D' },
    category: 'laboratory',
    units: [
      { unit: 'nmol/L', ucum: 'nmol/L', loinc: '14635-7' },
      { unit: 'ng/mL', ucum: 'ng/mL', loinc: '1989-3' },
    ],
  },
  weight: { name: { nl: 'Gewicht', en: 'Weight' }, category: 'vital-signs', units: [{ unit: 'kg', ucum: 'kg', loinc: '29463-7' }] },
  height: { name: { nl: 'Lengte', en: 'Height' }, category: 'vital-signs', units: [{ unit: 'cm', ucum: 'cm', loinc: '8302-2' }] },
}

/** The number in a box: a comma or a point, nothing else. Undefined when it is none, or not above zero. */
export function numberIn(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  const value = /^\d{1,5}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined
  return value !== undefined && value > 0 ? value : undefined
}

/** A measurement. @param on the day the blood was drawn: "2026-11-21" */
export function measurement(patient: string, kind: LabKind, value: number, { unit, ucum, loinc }: LabUnit, on: string): Observation {
  const { name, category } = labs[kind]
  return {
    resourceType: 'Observation',
    id: newId(),
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: category }] }],
    code: { coding: [{ system: 'http://loinc.org', code: loinc }], text: name.en },
    subject: patientReference(patient),
    effectiveDateTime: on,
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: ucum },
  }
}
