/** Doses by infusion or injection as they were given, with the place: what the count of chairs saved rests on. */
import type { Resource } from '@medplum/fhirtypes'
import { openCase } from '../../facts/case.ts'
import { isInfusedOrInjected } from '../../facts/dose.ts'
import { isAntiresorptive } from '../../facts/therapy.ts'
import type { GivenDose } from '../../outputs/day-list/chairs.ts'
import type { ClinicalRecord } from '../../record/record.ts'
import type { Day } from '../../values/day.ts'

/** Codes of the place: category of the administration (`medication-admin-category`), or class of the encounter (v3 ActCode). */
const atHome = new Set(['community', 'HH'])
const elsewhere = new Set(['inpatient', 'outpatient', 'AMB', 'IMP', 'ACUTE', 'NONAC', 'SS', 'OBSENC', 'EMER'])

const placeBy = (codes: readonly (string | undefined)[]): GivenDose['place'] =>
  codes.some((code) => code !== undefined && atHome.has(code))
    ? 'home'
    : codes.some((code) => code !== undefined && elsewhere.has(code))
      ? 'elsewhere'
      : 'unknown'

/**
 * The doses of antiresorptives that a record holds as given. The place is the category of the administration (community: at home,
 * http://terminology.hl7.org/CodeSystem/medication-admin-category), else the class of its encounter (HH: home health); neither: unknown.
 */
export function dosesGiven(patient: string, record: ClinicalRecord, resources: readonly Resource[], asOf: Day): readonly GivenDose[] {
  const classes = new Map<string, string | undefined>(
    resources.flatMap((r) => (r.resourceType === 'Encounter' ? [[`Encounter/${r.id}`, r.class?.code] as const] : [])),
  )
  const places = new Map<string, GivenDose['place']>(
    resources.flatMap((r) =>
      r.resourceType === 'MedicationAdministration'
        ? [
            [
              `MedicationAdministration/${r.id}`,
              placeBy([...(r.category?.coding ?? []).map((c) => c.code), classes.get(r.context?.reference ?? '')]),
            ] as const,
          ]
        : [],
    ),
  )
  return openCase(record, asOf)
    .taken.filter((t) => isAntiresorptive(t) && isInfusedOrInjected(t))
    .flatMap((t) => t.entries.filter((e) => e.kind === 'administration'))
    .flatMap((e): GivenDose[] => {
      const day = e.doseDays?.[0]?.first ?? e.start?.first
      return day === undefined || day > asOf ? [] : [{ patient, day, place: places.get(e.reference) ?? 'unknown' }]
    })
}
