/** What is recorded about a lesion, as FHIR: pure, so that a test can read it back. */
import type {
  Communication,
  Condition,
  MedicationRequest,
  MedicationStatement,
  Observation,
  Reference,
  Resource,
  Task,
} from '@medplum/fhirtypes'
import { taskSystem } from '../../../outputs/day-list/agreement-task.ts'
import type { Change } from '../outbox.ts'
import { finding, findingCode, newId, patientReference, siteCode } from '../writing.ts'
import { ruledOut } from './findings.ts'

const to = (reference: string): Reference<never> => ({ reference }) as Reference<never>
const change = (resource: Resource): Change => ({ resource })
const noteOf = (note: string | undefined) => (note?.trim() ? { note: [{ text: note.trim() }] } : {})

/** A new lesion. @param sites teeth or jaws; @param onset day on which bare bone was first seen, as far as known, ISO */
export function newLesion(
  patient: string,
  form: { readonly sites: readonly string[]; readonly onset?: string | undefined; readonly note?: string | undefined },
  today: string,
): Condition {
  const concept = (system: string, code: string) => ({ coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }] })
  return {
    resourceType: 'Condition',
    id: newId(),
    clinicalStatus: concept('condition-clinical', 'active'),
    verificationStatus: concept('condition-ver-status', 'confirmed'),
    code: findingCode('jaw-lesion'),
    bodySite: form.sites.map(siteCode),
    subject: patientReference(patient),
    recordedDate: today,
    ...(form.onset !== undefined && { onsetDateTime: form.onset }),
    ...noteOf(form.note),
  }
}

/** A lesion that is over, from a day on, ISO. */
export const closedLesion = (lesion: Condition, on: string): Condition => ({
  ...lesion,
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' }] },
  abatementDateTime: on,
})

/** Yes and no by code; what was not examined is left out, and stays not known. */
export interface Assessment {
  readonly answers: Readonly<Record<string, boolean | undefined>>
  readonly mucosa?: 'complete' | 'incomplete' | undefined
  readonly note?: string | undefined
}

/**
 * One look at a lesion. @param lesion "Condition/17"; @param on day, ISO
 * Ids follow from the day and the lesion's own, so that the same look tried out again and again is the same resources.
 */
export function assessment(
  patient: string,
  lesion: string,
  { answers, mucosa, note }: Assessment,
  on: string,
  id: () => string = newId,
): readonly Change[] {
  const made: Observation[] = []
  for (const [code, value] of Object.entries(answers)) {
    if (value === undefined) continue
    const ofPatient = (ruledOut as readonly string[]).includes(code)
    made.push({ ...finding(patient, code, value, on, ofPatient ? {} : { focus: [lesion] }), id: id() })
  }
  if (mucosa) made.push({ ...finding(patient, 'mucosal-healing', mucosa, on, { focus: [lesion] }), id: id() })
  const [first, ...rest] = made
  return first ? [change({ ...first, ...noteOf(note) }), ...rest.map(change)] : []
}

/** Antibiotics of the advice: outcome of `mronj-antibiotic` by ATC code and name. */
export const antibiotics: Readonly<Record<string, { readonly atc: string; readonly name: string }>> = {
  'doxycycline-100-daily': { atc: 'J01AA02', name: 'Doxycycline' },
  'amoxicillin-clavulanate-500-875-tid': { atc: 'J01CR02', name: 'Amoxicilline-clavulaanzuur' },
  amoxicillin: { atc: 'J01CA04', name: 'Amoxicilline' },
  'penicillin-v': { atc: 'J01CE02', name: 'Fenoxymethylpenicilline' },
  clindamycin: { atc: 'J01FF01', name: 'Clindamycine' },
  ciprofloxacin: { atc: 'J01MA02', name: 'Ciprofloxacine' },
  erythromycin: { atc: 'J01FA01', name: 'Erytromycine' },
  'metronidazole-500-tid': { atc: 'P01AB01', name: 'Metronidazol' },
}

/**
 * An antibiotic that was begun. Who prescribes writes an order, who does not writes down that it is taken.
 * @param dose in words, as prescribed; @param on first day, ISO
 */
export function antibioticBegun(
  patient: string,
  lesion: string,
  form: { readonly outcome: string; readonly dose: string; readonly on: string },
  prescribes: boolean,
): MedicationRequest | MedicationStatement {
  const { atc, name } = antibiotics[form.outcome]!
  const shared = {
    id: newId(),
    status: 'active' as const,
    medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: atc, display: name }], text: name },
    subject: patientReference(patient),
    reasonReference: [to(lesion)],
  }
  const text = form.dose.trim()
  if (!prescribes)
    return { resourceType: 'MedicationStatement', ...shared, effectivePeriod: { start: form.on }, ...(text && { dosage: [{ text }] }) }
  return {
    resourceType: 'MedicationRequest',
    ...shared,
    intent: 'order',
    authoredOn: form.on,
    dosageInstruction: [{ ...(text && { text }), timing: { repeat: { boundsPeriod: { start: form.on } } } }],
  }
}

export const agreementSystem = 'https://howship.example/fhir/CodeSystem/agreement'
export const agreementKinds = ['stop', 'continue', 'restart'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** What was agreed with the prescriber of a bone drug. */
export interface Agreement {
  readonly kind: AgreementKind
  /** "MedicationStatement/prolia" */
  readonly therapy: string
  readonly therapyName: string
  /** With whom, as written. */
  readonly prescriber: string
  /** What was agreed, in words; of denosumab that stops, the exit plan stands in it. */
  readonly text: string
  readonly on: string
}

/** The agreement as a message in the record, about the lesion and the drug. The order itself stays the prescriber's. */
export const agreed = (patient: string, lesion: string, a: Agreement, by: string): Communication => ({
  resourceType: 'Communication',
  id: newId(),
  status: 'completed',
  category: [{ coding: [{ system: agreementSystem, code: a.kind }], text: a.therapyName }],
  subject: patientReference(patient),
  about: [to(lesion), to(a.therapy)],
  sent: `${a.on}T12:00:00Z`,
  sender: { display: by },
  ...(a.prescriber.trim() && { recipient: [{ display: a.prescriber.trim() }] }),
  payload: [{ contentString: a.text.trim() }],
})

/** A question to the prescriber, open until it is answered. */
export const askedOfPrescriber = (
  patient: string,
  lesion: string,
  form: { readonly therapy: string; readonly therapyName: string; readonly text: string; readonly on: string; readonly by: string },
): Task => ({
  resourceType: 'Task',
  id: newId(),
  status: 'requested',
  intent: 'proposal',
  code: { coding: [{ system: taskSystem, code: 'antiresorptive-at-mronj' }], text: form.therapyName },
  description: form.text.trim(),
  focus: to(form.therapy),
  for: patientReference(patient),
  reasonReference: to(lesion),
  authoredOn: `${form.on}T12:00:00Z`,
  executionPeriod: { start: form.on, end: form.on },
  requester: { display: form.by },
  performerType: [{ coding: [{ system: taskSystem, code: 'prescriber' }] }],
})

/** A control or image to come, from a line of `mronj-follow-up`. */
export const followUp = (
  patient: string,
  lesion: string,
  line: { readonly outcome: string; readonly actor: string; readonly due: { readonly from: string; readonly to: string } },
  description: string,
  today: string,
): Task => ({
  resourceType: 'Task',
  id: newId(),
  status: 'requested',
  intent: 'plan',
  code: { coding: [{ system: taskSystem, code: line.outcome }], text: description },
  description,
  focus: to(lesion),
  for: patientReference(patient),
  authoredOn: `${today}T12:00:00Z`,
  executionPeriod: { start: line.due.from, end: line.due.to },
  performerType: [{ coding: [{ system: taskSystem, code: line.actor }] }],
})

export const outcomes = ['healed', 'improved', 'stable', 'progressed'] as const
export type LesionOutcome = (typeof outcomes)[number]

/** How a lesion stands a year after it was found, in the clinician's judgement. */
export const outcomeAtYear = (patient: string, lesion: string, outcome: LesionOutcome, on: string, note: string): Observation =>
  finding(patient, 'lesion-outcome', outcome, on, { focus: [lesion], note })
