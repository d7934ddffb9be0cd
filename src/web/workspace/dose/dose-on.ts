/** The check of a dose on a day that somebody chose: the advice as of that day, with the dose laid over the record as a plan where none is near. Runs in the worker. */
import type { MedicationRequest, Resource } from '@medplum/fhirtypes'
import { advise } from '../../../advice/advise.ts'
import type { ClinicalRecord } from '../../../record/record.ts'
import { type Day, isoDay } from '../../../values/day.ts'
import { adviceView, type Said } from '../advice-view.ts'
import { type DoseTherapy, doseView } from './dose-view.ts'
import { medicationOf, nameOf } from './medication-of.ts'

export interface DoseOn {
  readonly day: string
  readonly therapy: DoseTherapy
  /** What the advice says of it on that day. */
  readonly lines: readonly Said[]
}

/** Under this id the plan is laid over; it is never stored. */
const laidOver = 'dose-at-hand'

/** The order for a dose on this day. */
function planned(resources: readonly Resource[], therapy: DoseTherapy, day: string): MedicationRequest | undefined {
  const own = resources.find((one) => nameOf(one) === therapy.subject)
  const medication = medicationOf(resources, [therapy.subject, ...therapy.references])
  const patient = resources.find((one) => one.resourceType === 'Patient')
  if (!medication || !patient) return undefined
  const request = own?.resourceType === 'MedicationRequest' ? own : undefined
  const instruction = request?.dosageInstruction?.[0]
  const { boundsPeriod: _, ...repeat } = instruction?.timing?.repeat ?? {}
  return {
    ...(request ?? { subject: { reference: nameOf(patient) } }),
    resourceType: 'MedicationRequest',
    id: therapy.state === 'planned' && request ? request.id! : laidOver,
    status: 'draft',
    intent: 'plan',
    medicationCodeableConcept: medication,
    dosageInstruction: [
      {
        ...instruction,
        timing: { ...(Object.keys(repeat).length > 0 && { repeat }), event: [day] },
        ...(!instruction?.doseAndRate &&
          therapy.strengthMg !== null && {
            doseAndRate: [{ doseQuantity: { value: therapy.strengthMg, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }],
          }),
      },
    ],
  } as MedicationRequest
}

/**
 * What the advice says of the next dose of a therapy when it is given on a day. @param read the record as of that day; undefined when it cannot be read
 * @param subject of the advice: the therapy's reference
 */
export function doseOn(
  read: (resources: readonly Resource[], day: Day) => ClinicalRecord | undefined,
  resources: readonly Resource[],
  subject: string,
  day: Day,
  protocol: string,
): DoseOn | undefined {
  const on = (all: readonly Resource[], about: string): DoseOn | undefined => {
    const record = read(all, day)
    if (!record) return undefined
    const advice = advise(record, { asOf: day, protocol })
    const therapy = doseView(record, advice, day).therapies.find((one) => one.subject === about)
    if (!therapy) return undefined
    return { day: isoDay(day), therapy, lines: adviceView(advice).lines.filter((line) => line.subject === about) }
  }
  const plain = on(resources, subject)
  if (plain === undefined || !plain.therapy.toCome) return plain
  // A plan is asked about as if it were for that day; a running therapy too, when no dose of it is near.
  if (plain.therapy.verdict !== null && (plain.therapy.state !== 'planned' || plain.therapy.next === isoDay(day))) return plain
  const request = planned(resources, plain.therapy, isoDay(day))
  if (!request) return plain
  const name = nameOf(request)
  const found = on([...resources.filter((one) => nameOf(one) !== name), request], name)
  return found?.therapy.verdict
    ? {
        ...found,
        therapy: {
          ...found.therapy,
          subject,
          name: plain.therapy.name,
          given: plain.therapy.given,
          notGiven: plain.therapy.notGiven,
          coming: plain.therapy.coming,
          next: plain.therapy.next,
        },
      }
    : plain
}
