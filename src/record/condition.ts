import { allergenOf } from './codes/allergens.ts'
import { type Diagnosis, diagnosisNamed, diagnosisOf } from './codes/conditions.ts'
import { allKnown, codeInWords, firstKnown, isLicensed, labelOf, textsOf } from './coding.ts'
import { fieldsOf, listOf, quoted, textOf } from './json.ts'
import { noteNoMedication, saysNoMedication } from './no-medication.ts'
import { note, type Reading, type Slot, spanAt } from './reading.ts'
import type { ConditionCode, ConditionEntry } from './record.ts'
import { mouthSitesOf } from './site.ts'

/** The conditions that a CodeableConcept names: by code, else (with a `mapped-by-text` notice) by its words. */
export function diagnosesIn(reading: Reading, reference: string, concept: unknown): readonly Diagnosis[] {
  const known = allKnown(reading, concept, diagnosisOf)
  if (known.length > 0) return known
  const besideIcd = firstKnown(reading, concept, isIcd) === true
  for (const text of textsOf(concept)) {
    const named = diagnosisNamed(text, besideIcd)
    if (named === undefined) continue
    note(
      reading,
      reference,
      'mapped-by-text',
      `No code was understood; the words ${quoted(text)} are read as ${named.codes.join(', ')}. Add an ICD-10 or SNOMED CT code.`,
    )
    return [named]
  }
  return known
}

const isIcd = (system: string): true | undefined => (system === 'icd10' ? true : undefined)

/** The condition codes of a reason, each once. */
export function conditionCodesIn(reading: Reading, reference: string, concept: unknown): readonly ConditionCode[] {
  const codes: ConditionCode[] = []
  for (const diagnosis of diagnosesIn(reading, reference, concept))
    if (!diagnosis.atJaw) for (const code of diagnosis.codes) if (!codes.includes(code)) codes.push(code)
  return codes
}

type Status = ConditionEntry['status']

/** Reads a Condition into one entry for each thing that it means. */
export function readCondition(reading: Reading, slot: Slot): void {
  const { reference, resource } = slot
  const status = statusOf(reading, slot)
  if (status === undefined) return
  const concept = resource.code
  if (saysNoMedication(reading, concept)) {
    if (status === 'active') noteNoMedication(reading)
    return
  }
  const allergen = firstKnown(reading, concept, allergenOf)
  if (allergen !== undefined) {
    if (allergen === 'none' || allergen === 'none-to-drugs') {
      if (status === 'active') reading.noKnownAllergy ??= { reference }
    } else reading.allergies.push({ reference, to: allergen, status, label: labelOf(concept) })
    return
  }
  const diagnoses = diagnosesIn(reading, reference, concept)
  if (diagnoses.length === 0) {
    if (concept === undefined || concept === null)
      note(reading, reference, 'missing-value', 'The Condition has no code: it is not used. Add an ICD-10 or SNOMED CT code.')
    else if (firstKnown(reading, concept, absentProblems) === undefined)
      note(
        reading,
        reference,
        'unknown-code',
        isLicensed(concept)
          ? `${codeInWords(concept)} is a code of a licensed list without a translation: it is not used. Add it to the site map (--codes).`
          : `Howship does not know ${codeInWords(concept)}: the Condition is not used. Add an ICD-10 or SNOMED CT code if it matters here.`,
      )
    return
  }
  const onset = spanAt(reading, reference, resource, 'onsetDateTime') ?? spanAt(reading, reference, fieldsOf(resource.onsetPeriod), 'start')
  const recorded = spanAt(reading, reference, resource, 'recordedDate')
  const begun = onset ?? recorded
  if (begun !== undefined && begun.first > reading.asOf) {
    note(
      reading,
      reference,
      'future-date',
      `The Condition begins on ${begun.text}, after the day of advice: it is not used. Check the date.`,
    )
    return
  }
  const codes = new Map<ConditionCode, Status>()
  const atMouth = diagnoses.some((diagnosis) => diagnosis.codes.some(isOral))
  const mayBeJaw = atMouth || diagnoses.some((diagnosis) => diagnosis.codes.includes('bone-metastases'))
  const sites = mayBeJaw ? mouthSitesOf(reading, reference, resource.bodySite, atMouth) : []
  for (const diagnosis of diagnoses) {
    if (diagnosis.atJaw && sites.length === 0) {
      note(
        reading,
        reference,
        'unknown-site',
        `${codeInWords(concept)} is osteonecrosis by drugs, but no jaw or tooth is given as bodySite: it is not used. Add the site.`,
      )
      continue
    }
    const own: Status = diagnosis.past && status === 'active' ? 'past' : status
    for (const code of diagnosis.codes) {
      codes.set(code, own)
      if (code === 'bone-metastases' && sites.length > 0) codes.set('jaw-metastasis', own)
    }
  }
  const label = labelOf(concept)
  const stage = codes.has('jaw-lesion') ? stageOf(reading, slot) : undefined
  for (const [code, own] of codes)
    reading.conditions.push({
      reference,
      code,
      label,
      status: own,
      ...(onset && { onset }),
      ...(recorded && { recorded }),
      sites: isOral(code) ? sites : [],
      ...(stage !== undefined && code === 'jaw-lesion' && { stage }),
    })
}

const absentProblems = (system: string, code: string): true | undefined =>
  (system === 'ips-absent' && (code === 'no-known-problems' || code === 'no-problem-info')) || (system === 'sct' && code === '160245001')
    ? true
    : undefined

const isOral = (code: ConditionCode): boolean =>
  code === 'jaw-lesion' ||
  code === 'jaw-metastasis' ||
  code === 'osteoradionecrosis' ||
  code === 'periodontal-disease' ||
  code === 'periapical-disease'

const statusCodes = new Set(['active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved'])
const verificationCodes = new Set(['unconfirmed', 'provisional', 'differential', 'confirmed', 'refuted', 'entered-in-error'])

/** `clinicalStatus` and `verificationStatus` as one status, shared by conditions and allergies. Undefined: entered in error. */
export function statusOf(reading: Reading, slot: Slot): Status | undefined {
  const { reference, resource } = slot
  const verification = codeIn(reading, reference, resource, 'verificationStatus', verificationCodes)
  if (verification === 'entered-in-error') {
    note(reading, reference, 'entered-in-error', 'The record says that this was entered in error: it counts as nothing.')
    return undefined
  }
  if (verification === 'refuted') return 'refuted'
  const clinical = codeIn(reading, reference, resource, 'clinicalStatus', statusCodes)
  if (verification === 'unconfirmed' || verification === 'provisional' || verification === 'differential') return 'uncertain'
  if (clinical === 'inactive' || clinical === 'remission' || clinical === 'resolved') return 'past'
  if (clinical === undefined && hasAbated(reading, slot)) return 'past'
  return 'active'
}

/** An abatement on or before the day of advice: without a clinicalStatus the disease is over. */
function hasAbated(reading: Reading, slot: Slot): boolean {
  const { reference, resource } = slot
  if (resource.abatementBoolean === true || textOf(resource.abatementString) !== undefined || fieldsOf(resource.abatementAge)) return true
  const abated =
    spanAt(reading, reference, resource, 'abatementDateTime') ?? spanAt(reading, reference, fieldsOf(resource.abatementPeriod), 'end')
  return abated !== undefined && abated.first <= reading.asOf
}

/** A status written as CodeableConcept, or (of an older FHIR) as a plain code. Something else gives an `unknown-status` notice. */
function codeIn(
  reading: Reading,
  reference: string,
  resource: Slot['resource'],
  key: string,
  allowed: ReadonlySet<string>,
): string | undefined {
  const value = resource[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && allowed.has(value)) return value
  for (const raw of listOf(fieldsOf(value)?.coding)) {
    const code = fieldsOf(raw)?.code
    if (typeof code === 'string' && allowed.has(code)) return code
  }
  const text = textOf(fieldsOf(value)?.text)?.toLowerCase()
  if (text !== undefined && allowed.has(text)) return text
  note(
    reading,
    reference,
    'unknown-status',
    `${key} ${typeof value === 'string' ? quoted(value) : codeInWords(value)} is no FHIR R4 status: it is read as if it were not given.`,
  )
  return undefined
}

/** The clinician's own stage of a jaw lesion: '0' to '3', or 'at-risk'. */
function stageOf(reading: Reading, slot: Slot): string | undefined {
  for (const raw of listOf(slot.resource.stage)) {
    const summary = fieldsOf(fieldsOf(raw)?.summary)
    if (summary === undefined) continue
    for (const text of [labelOf(summary), ...listOf(summary.coding).map((coding) => textOf(fieldsOf(coding)?.code) ?? '')]) {
      const found = /^(?:(?:mronj|bronj)[ -]?)?(?:stage|stadium|graad|grade)?[ -]?([0-3])[ab]?$/i.exec(text.trim())
      if (found) return found[1]
      if (/^(?:at[ -]risk|risico|risicogroep)$/i.test(text.trim())) return 'at-risk'
    }
    note(
      reading,
      slot.reference,
      'unknown-code',
      `The stage ${quoted(labelOf(summary))} is not one of at-risk, 0, 1, 2, 3: it is not kept.`,
    )
  }
  return undefined
}
