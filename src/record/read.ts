import { addMonths, type Day, parseSpan, type Span } from '../values/day.ts'
import { readAllergy } from './allergy.ts'
import { contentsOf } from './bundle.ts'
import { readCondition } from './condition.ts'
import { type Fields, fieldsOf, inOneLine, listOf, quoted, textOf } from './json.ts'
import { noteUnreadable, readList, readMedication } from './medication.ts'
import { readObservation, sortObservations } from './observation.ts'
import { readImage, readProcedure, readServiceRequest } from './procedure.ts'
import { note, type Reading, resolve, type SiteCodes, type Slot } from './reading.ts'
import type { ClinicalRecord, MedicationEntry, PatientEntry, ProblemCode, Sex } from './record.ts'

export { parseJson } from './json.ts'
export type { SiteCodes } from './reading.ts'
export { readSiteCodes } from './site-codes.ts'

/**
 * Reads a FHIR R4 Bundle (of any type; a list of resources or a single Patient too) into one patient's record, as it counts on the
 * day of advice. Never throws on any JSON value: what cannot be understood is among the record's notices. `unusable` is one kind
 * English line: no Patient, more than one, or no FHIR at all.
 */
export function readBundle(
  input: unknown,
  options: { readonly asOf: Day; readonly siteCodes?: SiteCodes },
): { readonly record: ClinicalRecord } | { readonly unusable: string } {
  const contents = contentsOf(input)
  if ('unusable' in contents) return contents
  const leftOut = contents.notices.filter((notice) => leavesOut.has(notice.problem)).map((notice) => notice.reference)
  const reading: Reading = {
    asOf: options.asOf,
    siteCodes: options.siteCodes,
    names: contents.names,
    patient: contents.patient,
    medications: [],
    conditions: [],
    observations: new Map(),
    moments: new Map(),
    procedures: [],
    allergies: [],
    notices: contents.notices,
    medicationList: 'absent',
    noKnownAllergy: undefined,
    adult: false,
  }
  const patient = readPatient(reading, contents.patient)
  reading.adult = patient.birthDate !== undefined && isAged(patient.birthDate, 18, options.asOf)
  for (const slot of contents.slots) readResource(reading, slot)
  for (const reference of leftOut) noteUnreadable(reading, reference)
  leaveOutCarriedOut(reading)
  sortObservations(reading)
  // The order in which a system happens to send its resources says nothing: the same record gives the same bytes.
  arrange(reading.medications, (e) => e.start?.first)
  arrange(reading.conditions, (e) => (e.onset ?? e.recorded)?.first)
  arrange(reading.procedures, (e) => e.date?.first)
  arrange(reading.allergies, () => undefined)
  arrange(reading.notices, () => undefined)
  const { medicationList, medications, conditions, observations, procedures, allergies, noKnownAllergy, notices } = reading
  return { record: { patient, medicationList, medications, conditions, observations, procedures, allergies, noKnownAllergy, notices } }
}

/** A request that was completed, and the Procedures that were done for it, are one operation: it is told by the Procedures, where they name all of its sites. */
function leaveOutCarriedOut({ procedures }: Reading): void {
  if (!procedures.some((p) => p.basedOn.length > 0)) return
  const done = procedures.filter((p) => p.status === 'done' && p.basedOn.length > 0)
  for (let i = procedures.length - 1; i >= 0; i--) {
    const request = procedures[i]!
    if (request.status !== 'done') continue
    const by = done.filter((p) => p.basedOn.includes(request.reference))
    const told = request.sites.every((site) => by.some((p) => p.sites.some(({ code }) => code === site.code)))
    if (by.length > 0 && told) procedures.splice(i, 1)
  }
}

/** Puts entries in the order of their day, undated ones last, and then of their reference; entries of one resource stay as they stand. */
function arrange<E extends { readonly reference: string }>(entries: E[], dayOf: (entry: E) => number | undefined): void {
  const order = (a: E, b: E): number => {
    const [p, q] = [dayOf(a) ?? Number.POSITIVE_INFINITY, dayOf(b) ?? Number.POSITIVE_INFINITY]
    return p !== q ? (p < q ? -1 : 1) : a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0
  }
  if (entries.some((entry, i) => i > 0 && order(entries[i - 1]!, entry) > 0)) entries.sort(order)
}

/** Problems of a Bundle by which part of the record is not read at all. That part may hold a medicine: nobody may be told that there is none. */
const leavesOut: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'wrong-type',
  'unknown-resource-type',
  'missing-value',
  'duplicate-id',
  'too-deep',
  'unresolved-reference',
])

/** Points to a patient as FHIR writes it: by type and id, or by a urn. */
const pointsToPatient = /(?:^|\/)Patient\/[A-Za-z0-9.-]{1,64}(?:\/_history\/[A-Za-z0-9.-]{1,64})?$|^urn:(?:uuid|oid):/

/** Reads a medicine. One that is not plainly someone else's, and yet cannot be used, stays on the list as one that nobody could read. */
function readMedicine(reading: Reading, slot: Slot, kind: MedicationEntry['kind']): void {
  if (concernsPatient(reading, slot, 'subject')) {
    readMedication(reading, slot, kind)
    return
  }
  const reference = fieldsOf(slot.resource.subject)?.reference
  const anothers =
    slot.resource.modifierExtension === undefined &&
    (typeof reference !== 'string' || pointsToPatient.test(reference)) &&
    fieldsOf(slot.resource.subject) !== undefined
  if (!anothers && slot.resource.status !== 'entered-in-error') noteUnreadable(reading, slot.reference)
}

function readResource(reading: Reading, slot: Slot): void {
  switch (slot.type) {
    case 'Observation':
      if (concernsPatient(reading, slot, 'subject')) readObservation(reading, slot)
      return
    case 'MedicationStatement':
      readMedicine(reading, slot, 'statement')
      return
    case 'MedicationRequest':
      readMedicine(reading, slot, 'request')
      return
    case 'MedicationAdministration':
      readMedicine(reading, slot, 'administration')
      return
    case 'MedicationDispense':
      readMedicine(reading, slot, 'dispense')
      return
    case 'Condition':
      if (concernsPatient(reading, slot, 'subject')) readCondition(reading, slot)
      return
    case 'Procedure':
      if (concernsPatient(reading, slot, 'subject')) readProcedure(reading, slot)
      return
    case 'ServiceRequest':
      if (concernsPatient(reading, slot, 'subject')) readServiceRequest(reading, slot)
      return
    case 'ImagingStudy':
    case 'DiagnosticReport':
      if (concernsPatient(reading, slot, 'subject')) readImage(reading, slot)
      return
    case 'AllergyIntolerance':
      if (concernsPatient(reading, slot, 'patient')) readAllergy(reading, slot)
      return
    case 'List':
      if (concernsPatient(reading, slot, 'subject')) readListResource(reading, slot)
      return
    case 'Composition':
      if (concernsPatient(reading, slot, 'subject'))
        for (const raw of listOf(slot.resource.section)) {
          const section = fieldsOf(raw)
          if (section !== undefined) readList(reading, slot.reference, section)
        }
      return
    case 'OperationOutcome':
      readOutcome(reading, slot)
      return
    case 'Patient':
      return
    default:
      if (!withoutBearing.has(slot.type) && !slot.type.startsWith('MedicinalProduct') && !slot.type.startsWith('Substance')) {
        note(
          reading,
          slot.reference,
          'unknown-resource-type',
          mayHoldFacts.has(slot.type)
            ? `Howship does not read a ${slot.type}: what it says is not used. Give it as Observation, Condition, Procedure or medication.`
            : `${quoted(slot.type)} is no FHIR R4 resource type: the resource is not used. Correct the resourceType.`,
        )
        // What stands under a garbled type, or names a medication, may be a medicine.
        if (!/^[A-Z][A-Za-z]+$/.test(slot.type) || 'medicationCodeableConcept' in slot.resource || 'medicationReference' in slot.resource)
          noteUnreadable(reading, slot.reference)
      }
  }
}

/** FHIR R4 types on which no decision rests, or (Medication) that are read where another resource refers to them. */
const withoutBearing = new Set(
  (
    'Account ActivityDefinition AdverseEvent Appointment AppointmentResponse AuditEvent Basic Binary BiologicallyDerivedProduct BodyStructure Bundle ' +
    'CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication ' +
    'CommunicationRequest CompartmentDefinition ConceptMap Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue ' +
    'Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DocumentManifest DocumentReference EffectEvidenceSynthesis Encounter Endpoint ' +
    'EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory ' +
    'Flag Goal GraphDefinition Group GuidanceResponse HealthcareService Immunization ImmunizationEvaluation ImmunizationRecommendation ' +
    'ImplementationGuide InsurancePlan Invoice Library Linkage Location Measure MeasureReport Media Medication MedicationKnowledge ' +
    'MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder ObservationDefinition OperationDefinition Organization ' +
    'OrganizationAffiliation Parameters PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Provenance Questionnaire ' +
    'RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject RiskEvidenceSynthesis Schedule SearchParameter ' +
    'Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription SupplyDelivery SupplyRequest Task TerminologyCapabilities ' +
    'TestReport TestScript ValueSet VerificationResult VisionPrescription'
  ).split(' '),
)
/** Types in which someone may have put what Howship asks for. */
const mayHoldFacts = new Set(['QuestionnaireResponse', 'RiskAssessment'])

/** Is the resource about this record's patient, and may it be read at all? What is someone else's gives an `other-patient` notice. */
function concernsPatient(reading: Reading, slot: Slot, key: 'subject' | 'patient'): boolean {
  const { reference, resource } = slot
  const extensions = resource.modifierExtension
  if (Array.isArray(extensions) && extensions.length > 0) {
    const url = textOf(fieldsOf(extensions[0])?.url)
    note(
      reading,
      reference,
      'unknown-code',
      `The resource carries a modifierExtension${url === undefined ? '' : ` (${quoted(url)})`} that Howship does not know and that may change its meaning: it is not used.`,
    )
    return false
  }
  const subject = resource[key]
  if (subject === undefined || subject === null) return true
  const pointer = fieldsOf(subject)
  if (pointer === undefined) {
    note(
      reading,
      reference,
      'wrong-type',
      `${key} should be a Reference, but is ${quoted(subject)}: the resource is not used. Write it as FHIR R4 prescribes.`,
    )
    return false
  }
  const { patient } = reading
  if (pointer.reference === patient.reference) return true
  const resolved = resolve(reading, pointer, resource)
  if (resolved !== undefined && !resolved.reference.includes('?')) {
    if (resolved.slot === patient || isSamePerson(resolved.contained, patient.resource)) return true
    // A Patient without an id or fullUrl cannot be pointed to: the only patient is meant.
    if (patient.resource.id === undefined && !patient.reference.startsWith('urn:') && resolved.reference.startsWith('Patient/')) return true
    note(
      reading,
      reference,
      'other-patient',
      `The resource is about ${quoted(resolved.reference)}, not about ${quoted(patient.reference)}: it is not used. Give one patient a Bundle.`,
    )
    return false
  }
  const identifier = fieldsOf(pointer.identifier)
  const written = resolved?.reference
  if (identifier === undefined && written === undefined) return true
  const match = identifier === undefined ? undefined : sameIdentifier(patient.resource, identifier)
  if (match === true) return true
  if (match === false) {
    note(
      reading,
      reference,
      'other-patient',
      `The resource is about a patient with another identifier than ${quoted(patient.reference)}: it is not used. Give one patient a Bundle.`,
    )
    return false
  }
  note(
    reading,
    reference,
    'unresolved-reference',
    `The ${key} does not name ${quoted(patient.reference)} by reference; as the only patient here he or she is taken to be meant. Use a reference.`,
  )
  return true
}

/** A contained Patient is this record's, unless it was born on another day. */
const isSamePerson = (contained: Fields | undefined, patient: Fields): boolean =>
  contained?.resourceType === 'Patient' &&
  (contained.birthDate === undefined || patient.birthDate === undefined || contained.birthDate === patient.birthDate)

/** Has the patient this identifier? False when he has another one of the same system; undefined when that cannot be told. */
function sameIdentifier(patient: Fields, wanted: Fields): boolean | undefined {
  let another: false | undefined
  for (const raw of listOf(patient.identifier)) {
    const own = fieldsOf(raw)
    if (own === undefined || own.system !== wanted.system || typeof own.value !== 'string') continue
    if (own.value === wanted.value) return true
    if (typeof wanted.system === 'string') another = false
  }
  return another
}

function readListResource(reading: Reading, slot: Slot): void {
  const { status, mode } = slot.resource
  if (status === 'entered-in-error')
    note(reading, slot.reference, 'entered-in-error', 'The record says that this list was entered in error: it counts as nothing.')
  else if (status !== 'retired' && mode !== 'changes') readList(reading, slot.reference, slot.resource)
}

/** A server that could not give everything says so in an OperationOutcome: then the record is not whole. */
function readOutcome(reading: Reading, slot: Slot): void {
  for (const raw of listOf(slot.resource.issue)) {
    const issue = fieldsOf(raw)
    if (issue?.severity === 'error' || issue?.severity === 'fatal') {
      const words = textOf(issue.diagnostics) ?? textOf(fieldsOf(issue.details)?.text)
      note(
        reading,
        slot.reference,
        'missing-value',
        `The server that wrote the Bundle reports an error${words === undefined ? '' : ` (${quoted(words)})`}: the record may not be whole.`,
      )
      noteUnreadable(reading, slot.reference)
      return
    }
  }
}

/** Is someone with this birth date surely so many years old? */
const isAged = (birthDate: Span, years: number, asOf: Day): boolean => addMonths(birthDate.last, years * 12) <= asOf

/** The oldest age that is believed. */
const oldestAge = 125

function readPatient(reading: Reading, slot: Slot): PatientEntry {
  const { reference, resource } = slot
  const name = nameOf(resource)
  const birthDate = birthDateOf(reading, slot)
  return { reference, ...(name !== undefined && { name }), ...(birthDate && { birthDate }), sex: sexOf(reading, slot) }
}

function birthDateOf(reading: Reading, slot: Slot): PatientEntry['birthDate'] {
  const { reference, resource } = slot
  if (resource.birthDate === undefined || resource.birthDate === null) return undefined
  const span = parseSpan(resource.birthDate)
  if (span === undefined || span.first > reading.asOf) {
    note(
      reading,
      reference,
      'bad-date',
      `The birth date ${quoted(resource.birthDate)} is ${span === undefined ? 'not a date that exists' : 'in the future'}: the age is not known. Write it as YYYY-MM-DD.`,
    )
    return undefined
  }
  if (isAged(span, oldestAge + 1, reading.asOf)) {
    note(
      reading,
      reference,
      'implausible-value',
      `The birth date ${span.text} would make the patient older than ${oldestAge}: the age is not known. Check it.`,
    )
    return undefined
  }
  return span
}

function sexOf(reading: Reading, slot: Slot): Sex {
  const { gender } = slot.resource
  if (gender === 'male' || gender === 'female' || gender === 'other' || gender === 'unknown') return gender
  if (gender !== undefined && gender !== null)
    note(
      reading,
      slot.reference,
      typeof gender === 'string' ? 'unknown-code' : 'wrong-type',
      `gender ${quoted(gender)} is none of male, female, other, unknown: the sex counts as not known.`,
    )
  return 'unknown'
}

/** The name in use: official before usual before any other. */
function nameOf(resource: Fields): string | undefined {
  const names = listOf(resource.name).map(fieldsOf)
  const best =
    names.find((one) => one?.use === 'official') ?? names.find((one) => one?.use === 'usual') ?? names.find((one) => one !== undefined)
  if (best === undefined) return undefined
  const written = textOf(best.text)
  if (written !== undefined) return inOneLine(written)
  const parts = [...listOf(best.given), best.family].filter((part): part is string => typeof part === 'string' && part !== '')
  return parts.length === 0 ? undefined : inOneLine(parts.join(' '))
}
