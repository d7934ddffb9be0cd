import type { Bundle, Condition, FhirResource, MedicationAdministration, MedicationStatement } from 'fhir/r4'
import { recognise } from '../drugs/index.ts'
import { readBundle } from '../record/read.ts'
import type { ClinicalRecord } from '../record/record.ts'
import { type Day, isoDay } from '../values/day.ts'
import type { Answers, DrugAnswer, Indication } from './answers.ts'
import { drugNamed, givenByInjection } from './consult-drugs.ts'

const subject = { reference: 'Patient/patient' }
const local = 'https://howship.example/fhir/CodeSystem'

const diagnoses: Readonly<Record<Exclude<Indication, 'other' | 'unknown'>, NonNullable<Condition['code']>>> = {
  osteoporosis: { coding: [{ system: 'http://snomed.info/sct', code: '64859006', display: 'Osteoporosis' }] },
  'bone-metastases': { coding: [{ system: 'http://snomed.info/sct', code: '94222008', display: 'Secondary malignant neoplasm of bone' }] },
  myeloma: { coding: [{ system: 'http://snomed.info/sct', code: '109989006', display: 'Multiple myeloma' }] },
  'breast-cancer': { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C50', display: 'Breast cancer' }] },
  paget: { coding: [{ system: 'http://snomed.info/sct', code: '2089002', display: 'Paget’s disease of bone' }] },
}

/** What the drugs are given for, when that is one of the diseases that the form names. */
function diagnosisOf({ drugs, indication }: Answers): Condition['code'] {
  return drugs.length > 0 && typeof drugs !== 'string' && indication && indication !== 'other' && indication !== 'unknown'
    ? diagnoses[indication]
    : undefined
}

function medicationOf(drug: DrugAnswer): MedicationStatement['medicationCodeableConcept'] {
  const found = drugNamed(drug.name)
  const text = found?.brand?.name ?? found?.substance.name.en ?? drug.name
  const code = found?.substance.atc[0]
  if (found === undefined || code === undefined) return { text }
  const concept = { coding: [{ system: 'http://www.whocc.no/atc', code, display: found.substance.name.en }], text }
  // One substance can have a code for the eye and one for the vein: where brand and code disagree the name alone is written down.
  const read = recognise({ codings: concept.coding, text })
  return read?.substance?.id === found.substance.id && (read.intravitreal ?? false) === (found.brand?.intravitreal ?? false)
    ? concept
    : { text }
}

/** One drug as a statement, and its last dose as an administration. */
function drugResources(drug: DrugAnswer, id: number, answers: Answers): FhirResource[] {
  const medicationCodeableConcept = medicationOf(drug)
  const injected = givenByInjection(drug) ?? false
  const strength = drug.strengthMg ?? drugNamed(drug.name)?.strengthMg
  const dose = strength === undefined ? undefined : { value: strength, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' }
  const reason = drug.beside ? undefined : diagnosisOf(answers)
  const stopped = drug.use === 'stopped'
  const period = { ...(drug.since && { start: drug.since }), ...(stopped && drug.last && { end: drug.last }) }
  const statement: MedicationStatement = {
    resourceType: 'MedicationStatement',
    id: `drug-${id}`,
    status: stopped ? 'stopped' : drug.use === 'planned' ? 'intended' : 'active',
    medicationCodeableConcept: medicationCodeableConcept!,
    subject,
    ...(Object.keys(period).length > 0 && drug.use !== 'planned' && { effectivePeriod: period }),
    ...(reason && { reasonCode: [reason] }),
    ...((dose || drug.everyDays !== undefined) && {
      dosage: [
        {
          ...(drug.everyDays !== undefined && { timing: { repeat: { frequency: 1, period: drug.everyDays, periodUnit: 'd' as const } } }),
          ...(dose && { doseAndRate: [{ doseQuantity: dose }] }),
        },
      ],
    }),
  }
  if (!injected || drug.last === undefined || drug.use === 'planned') return [statement]
  const given: MedicationAdministration = {
    resourceType: 'MedicationAdministration',
    id: `last-dose-${id}`,
    status: 'completed',
    medicationCodeableConcept: medicationCodeableConcept!,
    subject,
    effectiveDateTime: drug.last,
    ...(reason && { reasonCode: [reason] }),
    ...(dose && { dosage: { dose } }),
  }
  return [statement, given]
}

/** Has the dentist said that every drug was named? "Yes, an inhibitor" says so once that inhibitor is named. */
function saysComplete({ drugs, companion }: Answers): boolean {
  if (typeof drugs === 'string') return drugs === 'nothing'
  if (companion === 'none' || companion === 'corticosteroid') return true
  return companion === 'inhibitor' && drugs.some(({ beside }) => beside)
}

/**
 * The answers as a FHIR R4 Bundle: what was answered and nothing else. A question that was left open, or answered with "I don't
 * know", leaves no trace: it stays unknown.
 */
export function consultBundle(answers: Answers, asOf: Day): Bundle {
  const { drugs, companion, penicillin, egfr, procedure, teeth, on, urgency } = answers
  const bodySite = teeth.map((tooth) => ({ coding: [{ system: 'urn:iso:std:iso:3950', code: String(tooth) }] }))
  const resources: FhirResource[] = [{ resourceType: 'Patient', id: 'patient' }]
  const named = typeof drugs === 'string' ? [] : drugs
  const diagnosis = diagnosisOf(answers)
  if (diagnosis) resources.push({ resourceType: 'Condition', id: 'indication', code: diagnosis, subject })
  for (const [i, drug] of named.entries()) resources.push(...drugResources(drug, i + 1, answers))
  if (companion === 'corticosteroid' && named.length > 0)
    resources.push({
      resourceType: 'MedicationStatement',
      id: 'corticosteroid',
      status: 'active',
      medicationCodeableConcept: {
        coding: [{ system: 'http://www.whocc.no/atc', code: 'H02AB', display: 'Glucocorticoids' }],
        text: 'corticosteroid',
      },
      subject,
    })
  if (saysComplete(answers)) {
    const listed = resources.flatMap(({ resourceType, id }) =>
      resourceType === 'MedicationStatement' ? [{ item: { reference: `${resourceType}/${id}` } }] : [],
    )
    resources.push({
      resourceType: 'List',
      id: 'medication-list',
      status: 'current',
      mode: 'snapshot',
      code: { coding: [{ system: 'http://loinc.org', code: '10160-0', display: 'History of medication use' }] },
      subject,
      ...(listed.length > 0
        ? { entry: listed }
        : { emptyReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'nilknown' }] } }),
    })
  }
  if (penicillin === 'yes' || penicillin === 'no')
    resources.push({
      resourceType: 'AllergyIntolerance',
      id: 'penicillin',
      clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
      verificationStatus: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
            code: penicillin === 'yes' ? 'confirmed' : 'refuted',
          },
        ],
      },
      code: {
        coding: [{ system: 'http://snomed.info/sct', code: '91936005', display: 'Allergy to penicillin' }],
        text: penicillin === 'yes' ? 'Allergy to penicillin' : 'No allergy to penicillin',
      },
      patient: subject,
    })
  if (typeof egfr === 'number')
    resources.push({
      resourceType: 'Observation',
      id: 'egfr',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '62238-1', display: 'eGFR (CKD-EPI)' }] },
      subject,
      effectiveDateTime: isoDay(asOf),
      valueQuantity: { value: egfr, unit: 'mL/min/1,73 m²', system: 'http://unitsofmeasure.org', code: 'mL/min/{1.73_m2}' },
    })
  if (procedure)
    resources.push({
      resourceType: 'ServiceRequest',
      id: 'procedure',
      status: 'active',
      intent: 'plan',
      code: { coding: [{ system: `${local}/procedure`, code: procedure }] },
      subject,
      ...(urgency === 'urgent' && { priority: 'urgent' }),
      ...(on && { occurrenceDateTime: on }),
      ...(bodySite.length > 0 && { bodySite }),
    })
  if (procedure && (urgency === 'painful' || urgency === 'loose' || urgency === 'no'))
    for (const [i, site] of bodySite.entries())
      resources.push({
        resourceType: 'Observation',
        id: `tooth-${teeth[i]}`,
        status: 'final',
        code: { coding: [{ system: `${local}/finding`, code: urgency === 'loose' ? 'tooth-mobility' : 'tooth-painful' }] },
        subject,
        effectiveDateTime: isoDay(asOf),
        bodySite: site,
        // "Loose" is asked for as grade 2 or 3: the least of both is written down.
        ...(urgency === 'loose' ? { valueInteger: 2 } : { valueBoolean: urgency === 'painful' }),
      })
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }
}

/**
 * The answers as a record. Naming one drug does not say that there are no others: the record holds a medication list only once the
 * dentist has said that it is complete, and every name on it was recognised.
 */
export function consultRecord(answers: Answers, asOf: Day): ClinicalRecord {
  const read = readBundle(consultBundle(answers, asOf), { asOf })
  if ('unusable' in read) throw new Error(`The quick consult wrote a Bundle that cannot be read: ${read.unusable}`)
  // A name that nobody recognised may be the very drug that was asked for.
  const complete = saysComplete(answers) && read.record.medications.every(({ drug }) => drug !== undefined)
  return complete ? read.record : { ...read.record, medicationList: 'absent' }
}
