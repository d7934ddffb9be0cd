/** Changes to a drug on record: its dose, rhythm, route, indication and dates, in whichever resource it stands. */
import type {
  CodeableConcept,
  Dosage,
  MedicationAdministration,
  MedicationDispense,
  MedicationRequest,
  MedicationStatement,
  Quantity,
  Resource,
  TimingRepeat,
} from '@medplum/fhirtypes'
import type { Change } from '../outbox.ts'
import { nameOf, newId, patientReference } from '../writing.ts'
import type { AskContext } from './asking.ts'

export type Medicine = MedicationStatement | MedicationRequest | MedicationDispense | MedicationAdministration

const isMedicine = (resource: Resource): resource is Medicine =>
  resource.resourceType === 'MedicationStatement' ||
  resource.resourceType === 'MedicationRequest' ||
  resource.resourceType === 'MedicationDispense' ||
  resource.resourceType === 'MedicationAdministration'

/** The resources in which the drug that is asked about stands, the one that speaks for it first. */
export function medicinesOf({ resources, ask: { target } }: AskContext): readonly Medicine[] {
  return (target?.references ?? []).flatMap((reference) => resources.filter((r) => nameOf(r) === reference).filter(isMedicine))
}

/** Orders and list entries of the drug: what can tell a dose, a rhythm or a period. */
export const listedOf = (context: AskContext): readonly Medicine[] =>
  medicinesOf(context).filter((r) => r.resourceType === 'MedicationStatement' || r.resourceType === 'MedicationRequest')

export const typesOf = (list: readonly Resource[]): readonly Resource['resourceType'][] => [...new Set(list.map((r) => r.resourceType))]

export const milligrams = (value: number): Quantity => ({ value, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' })

/** Changes the first dosage instruction, or makes one. */
function withDosage<M extends Medicine>(medicine: M, change: (dosage: Dosage) => Dosage): M {
  if (medicine.resourceType === 'MedicationAdministration') return medicine
  const key = medicine.resourceType === 'MedicationStatement' ? 'dosage' : 'dosageInstruction'
  const [first = {}, ...rest] = ((medicine as MedicationStatement & MedicationRequest)[key] ?? []) as Dosage[]
  return { ...medicine, [key]: [change(first), ...rest] }
}

/** The dose of one intake or injection, in mg. */
export const withDose = <M extends Medicine>(medicine: M, mg: number): M =>
  medicine.resourceType === 'MedicationAdministration'
    ? { ...medicine, dosage: { ...medicine.dosage, dose: milligrams(mg) } }
    : withDosage(medicine, (dosage) => ({ ...dosage, doseAndRate: [{ doseQuantity: milligrams(mg) }] }))

const withRepeat = <M extends Medicine>(medicine: M, change: (repeat: TimingRepeat) => TimingRepeat): M =>
  withDosage(medicine, (dosage) => ({ ...dosage, timing: { ...dosage.timing, repeat: change(dosage.timing?.repeat ?? {}) } }))

/** How often: once in so many days, weeks, months or years. */
export const withInterval = <M extends Medicine>(medicine: M, period: number, periodUnit: 'd' | 'wk' | 'mo' | 'a'): M =>
  withRepeat(medicine, (repeat) => ({
    ...(repeat.boundsPeriod && { boundsPeriod: repeat.boundsPeriod }),
    frequency: 1,
    period,
    periodUnit,
  }))

const routes = {
  oral: { code: '26643006', display: 'Oral route' },
  iv: { code: '47625008', display: 'Intravenous route' },
} as const

/** SNOMED CT route. */
export const withRoute = <M extends Medicine>(medicine: M, route: keyof typeof routes): M =>
  withDosage(medicine, (dosage) => ({ ...dosage, route: { coding: [{ system: 'http://snomed.info/sct', ...routes[route] }] } }))

/** What it is given for. A dispense has no place for it. */
export const withReason = <M extends Medicine>(medicine: M, reason: CodeableConcept): M =>
  medicine.resourceType === 'MedicationDispense' ? medicine : { ...medicine, reasonCode: [reason] }

/** The day on which it is to be given; the day on which a course was to begin moves with it. */
export const withPlannedDay = <M extends Medicine>(medicine: M, day: string): M =>
  withDosage(medicine, (dosage) => {
    const { repeat } = dosage.timing ?? {}
    const moved = repeat?.boundsPeriod && { repeat: { ...repeat, boundsPeriod: { ...repeat.boundsPeriod, start: day } } }
    return { ...dosage, timing: { ...dosage.timing, ...moved, event: [day] } }
  })

/** Makes place for another drug on a day: what is on hold does not come back. */
export const withSuccessor = <M extends Medicine>(medicine: M, day: string, today: string): M =>
  medicine.status === 'on-hold' ? withEnd({ ...medicine, status: 'stopped' } as M, today) : withEnd(medicine, day)

/** Taken since. */
export function withStart<M extends Medicine>(medicine: M, start: string): M {
  if (medicine.resourceType === 'MedicationStatement') {
    const { effectiveDateTime: _, ...rest } = medicine
    return { ...rest, effectivePeriod: { ...medicine.effectivePeriod, start } } as M
  }
  return withRepeat(medicine, (repeat) => ({ ...repeat, boundsPeriod: { ...repeat.boundsPeriod, start } }))
}

/** Taken until. */
export function withEnd<M extends Medicine>(medicine: M, end: string): M {
  if (medicine.resourceType === 'MedicationStatement') {
    const { effectiveDateTime: at, ...rest } = medicine
    const start = medicine.effectivePeriod?.start ?? at
    return { ...rest, effectivePeriod: { ...(start !== undefined && { start }), end } } as M
  }
  return withRepeat(medicine, (repeat) => ({ ...repeat, boundsPeriod: { ...repeat.boundsPeriod, end } }))
}

/** Says which product it is, where name and dose contradict each other: the code stays, the name goes. */
export function withName<M extends Medicine>(medicine: M, text: string): M {
  const { medicationReference: _, ...rest } = medicine
  const coding = medicine.medicationCodeableConcept?.coding?.filter(({ system }) => system === 'http://www.whocc.no/atc')
  return {
    ...rest,
    medicationCodeableConcept: { ...(coding?.length && { coding: coding.map(({ system, code }) => ({ system, code })) }), text },
  } as M
}

/** Does a date known in part leave this day open: "2026-05" and "2026-05-14"? */
const holds = (partial: string | undefined, day: string): boolean =>
  partial !== undefined && partial.length < day.length && day.startsWith(partial)

/**
 * A dose that was given. Where the record has it with a month or year only, that entry gets its day; else it becomes an administration of its own.
 * @param day ISO, whole or in part
 */
export function doseGiven(context: AskContext, day: string): readonly Change[] {
  const medicines = medicinesOf(context)
  const partial = medicines.flatMap((m): Change[] => {
    if (m.resourceType === 'MedicationAdministration' && holds(m.effectiveDateTime, day))
      return [{ resource: { ...m, effectiveDateTime: day } }]
    if (m.resourceType === 'MedicationStatement') {
      const events = m.dosage?.[0]?.timing?.event
      if (events?.some((event) => holds(event, day)))
        return [
          {
            resource: withDosage(m, (dosage) => ({
              ...dosage,
              timing: { ...dosage.timing, event: events.map((event) => (holds(event, day) ? day : event)) },
            })),
          },
        ]
      if (holds(m.effectivePeriod?.end, day)) return [{ resource: { ...m, effectivePeriod: { ...m.effectivePeriod, end: day } } }]
    }
    return []
  })
  if (partial.length > 0) return partial
  const main = medicines[0]
  if (main === undefined) return []
  const dose =
    main.resourceType === 'MedicationAdministration'
      ? main.dosage?.dose
      : ((main as MedicationStatement).dosage ?? (main as MedicationRequest).dosageInstruction)?.[0]?.doseAndRate?.[0]?.doseQuantity
  return [
    {
      resource: {
        resourceType: 'MedicationAdministration',
        id: newId(),
        status: 'completed',
        ...(main.medicationCodeableConcept && { medicationCodeableConcept: main.medicationCodeableConcept }),
        ...(main.medicationReference && { medicationReference: main.medicationReference }),
        subject: patientReference(context.patient),
        effectiveDateTime: day,
        ...(main.resourceType === 'MedicationRequest' && { request: { reference: `MedicationRequest/${main.id}` } }),
        ...(dose && { dosage: { dose } }),
      } as MedicationAdministration,
    },
  ]
}
