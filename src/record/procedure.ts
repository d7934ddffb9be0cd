import type { Span } from '../values/day.ts'
import { procedureNamed, procedureOf, type ReadProcedure } from './codes/procedures.ts'
import { radiotherapyRegionNamed, radiotherapyRegionOf } from './codes/sites.ts'
import { codeInWords, firstKnown, isLicensed, labelOf, textsOf } from './coding.ts'
import { type Fields, fieldsOf, listOf, quoted, textOf } from './json.ts'
import { note, type Reading, referencesIn, type Slot, spanAt, stringAt } from './reading.ts'
import type { ProcedureCode, ProcedureEntry } from './record.ts'
import { mouthSitesOf } from './site.ts'

type Status = ProcedureEntry['status']

/** Reads a ServiceRequest: a procedure that is planned. */
export function readServiceRequest(reading: Reading, slot: Slot): void {
  const { reference, resource } = slot
  const status = requestStatus(reading, slot)
  if (status === undefined) return
  const found = meaningOf(reading, slot, resource.code)
  if (found === undefined) return
  const occurrence = fieldsOf(resource.occurrencePeriod)
  const date =
    spanAt(reading, reference, resource, 'occurrenceDateTime') ??
    spanAt(reading, reference, occurrence, 'start') ??
    timingDay(reading, slot)
  const authored = spanAt(reading, reference, resource, 'authoredOn')
  if (status === 'done' && isFuture(reading, reference, date)) return
  const priority = stringAt(reading, reference, resource, 'priority')
  file(reading, slot, found, status, date, authored, priority === 'urgent' || priority === 'asap' || priority === 'stat')
}

function requestStatus(reading: Reading, slot: Slot): Status | undefined {
  const { reference, resource } = slot
  const status = stringAt(reading, reference, resource, 'status')
  const forbidden = resource.doNotPerform
  if (forbidden !== undefined && forbidden !== null && typeof forbidden !== 'boolean') {
    note(reading, reference, 'wrong-type', `doNotPerform should be true or false, but is ${quoted(forbidden)}: the request is not used.`)
    return undefined
  }
  switch (status) {
    case 'draft':
    case 'active':
    case 'on-hold':
      return forbidden ? 'cancelled' : 'planned'
    case 'completed':
      return forbidden ? 'cancelled' : 'done'
    case 'revoked':
      return 'cancelled'
    case 'entered-in-error':
      note(reading, reference, 'entered-in-error', 'The record says that this was entered in error: it counts as nothing.')
      return undefined
    case undefined:
      note(reading, reference, 'unknown-status', 'The ServiceRequest has no status: it is read as planned. Add the status.')
      return forbidden ? 'cancelled' : 'planned'
    case 'unknown':
      return 'unknown'
    default:
      note(
        reading,
        reference,
        'unknown-status',
        `The status ${quoted(status)} is none of FHIR R4: whether the procedure is planned is not known. Correct the status.`,
      )
      return 'unknown'
  }
}

function timingDay(reading: Reading, slot: Slot): Span | undefined {
  const timing = fieldsOf(slot.resource.occurrenceTiming)
  const [event] = listOf(timing?.event)
  return (
    spanAt(reading, slot.reference, { event }, 'event') ??
    spanAt(reading, slot.reference, fieldsOf(fieldsOf(timing?.repeat)?.boundsPeriod), 'start')
  )
}

/** Reads a Procedure: done, planned, or not done. */
export function readProcedure(reading: Reading, slot: Slot): void {
  const { reference, resource } = slot
  const status = procedureStatus(reading, slot)
  if (status === undefined) return
  const found = meaningOf(reading, slot, resource.code)
  if (found === undefined) return
  const period = fieldsOf(resource.performedPeriod)
  const end = spanAt(reading, reference, period, 'end')
  const date =
    spanAt(reading, reference, resource, 'performedDateTime') ??
    (end !== undefined && end.first <= reading.asOf ? end : spanAt(reading, reference, period, 'start'))
  if (status === 'done' && isFuture(reading, reference, date)) return
  file(reading, slot, found, status, date, undefined, false)
}

function procedureStatus(reading: Reading, slot: Slot): Status | undefined {
  const { reference, resource } = slot
  const status = stringAt(reading, reference, resource, 'status')
  switch (status) {
    case 'preparation':
      return 'planned'
    case 'in-progress':
    case 'completed':
    // Begun but not finished: bone or mucosa may have been touched, so it counts as done.
    case 'stopped':
      return 'done'
    case 'not-done':
      return 'not-done'
    case 'on-hold':
    case 'unknown':
      return 'unknown'
    case 'entered-in-error':
      note(reading, reference, 'entered-in-error', 'The record says that this was entered in error: it counts as nothing.')
      return undefined
    case undefined:
      note(reading, reference, 'unknown-status', 'The Procedure has no status: whether it was done is not known. Add the status.')
      return 'unknown'
    default:
      note(
        reading,
        reference,
        'unknown-status',
        `The status ${quoted(status)} is none of FHIR R4: whether the procedure was done is not known. Correct the status.`,
      )
      return 'unknown'
  }
}

function isFuture(reading: Reading, reference: string, date: Span | undefined): boolean {
  if (date === undefined || date.first <= reading.asOf) return false
  note(
    reading,
    reference,
    'future-date',
    `This is recorded as done on ${date.text}, after the day of advice: it is not used. Check the date or the status.`,
  )
  return true
}

function meaningOf(reading: Reading, slot: Slot, concept: unknown): ReadProcedure | undefined {
  const known = firstKnown(reading, concept, procedureOf)
  if (known !== undefined) return known
  for (const text of textsOf(concept)) {
    const named = procedureNamed(text)
    if (named === undefined) continue
    note(
      reading,
      slot.reference,
      'mapped-by-text',
      `No code was understood; the words ${quoted(text)} are read as ${named}. Add a code of Howship’s procedures or SNOMED CT.`,
    )
    return named
  }
  if (concept === undefined || concept === null)
    note(reading, slot.reference, 'missing-value', `The ${slot.type} has no code: it is not used. Add one.`)
  else if (firstKnown(reading, concept, noProcedures) === undefined)
    note(
      reading,
      slot.reference,
      'unknown-code',
      isLicensed(concept)
        ? `${codeInWords(concept)} is a code of a licensed list without a translation: the ${slot.type} is not used. Add it to the site map (--codes).`
        : `Howship does not know ${codeInWords(concept)}: the ${slot.type} is not used.`,
    )
  return undefined
}

const noProcedures = (system: string, code: string): true | undefined =>
  (system === 'ips-absent' && (code === 'no-known-procedures' || code === 'no-procedure-info')) ||
  (system === 'sct' && code === '787480003')
    ? true
    : undefined

function file(
  reading: Reading,
  slot: Slot,
  found: ReadProcedure,
  read: Status,
  date: Span | undefined,
  authored: Span | undefined,
  urgent: boolean,
): void {
  const { reference, resource } = slot
  let code = found
  let status = read
  const isRadiotherapy = found.endsWith('radiotherapy')
  if (isRadiotherapy) {
    const region = regionOf(reading, resource)
    if (region === 'elsewhere') code = 'other-radiotherapy'
    else if (region === undefined && found === 'radiotherapy' && status !== 'not-done' && status !== 'cancelled') {
      note(
        reading,
        reference,
        'unknown-site',
        'The record does not tell which part of the body was irradiated: whether it was head or neck counts as not known. Add the bodySite.',
      )
      status = 'unknown'
    }
  }
  reading.procedures.push({
    reference,
    code: code === 'radiotherapy' ? 'head-neck-radiotherapy' : (code satisfies ProcedureCode),
    label: labelOf(resource.code),
    status,
    urgent,
    ...(date && { date }),
    ...(authored && { authored }),
    sites: mouthSitesOf(reading, reference, resource.bodySite, !isRadiotherapy),
    reasonReferences: referencesIn(reading, resource.reasonReference, resource),
    basedOn: referencesIn(reading, resource.basedOn, resource),
  })
}

/** Where radiotherapy went: by bodySite, else by the name of the procedure. Both head and neck and elsewhere: head and neck. */
function regionOf(reading: Reading, resource: Fields): 'head-neck' | 'elsewhere' | undefined {
  let region: 'head-neck' | 'elsewhere' | undefined
  for (const concept of listOf(resource.bodySite)) {
    const known = firstKnown(reading, concept, radiotherapyRegionOf) ?? radiotherapyRegionNamed(textsOf(concept).join(' '))
    if (known === 'head-neck') return known
    region = known ?? region
  }
  return region ?? (listOf(resource.bodySite).length === 0 ? radiotherapyRegionNamed(textsOf(resource.code).join(' ')) : undefined)
}

/** Reads an ImagingStudy or DiagnosticReport: only what Howship dates follow-up by (panoramic and apical radiographs, CBCT). */
export function readImage(reading: Reading, slot: Slot): void {
  const { reference, resource } = slot
  const concepts = slot.type === 'ImagingStudy' ? [...listOf(resource.procedureCode), ...listOf(resource.modality)] : [resource.code]
  let found: ReadProcedure | undefined
  for (const concept of concepts) found ??= firstKnown(reading, concept, procedureOf) ?? firstKnown(reading, concept, modalityOf)
  if (found === undefined) {
    if (slot.type === 'DiagnosticReport' && listOf(resource.result).length > 0) return // a laboratory report: its results are read on their own
    for (const text of [...concepts.flatMap((concept) => textsOf(concept)), textOf(resource.description) ?? ''])
      found ??= procedureNamed(text)
    if (found === undefined || !isImage(found)) {
      note(reading, reference, 'unknown-code', `Howship does not know ${codeInWords(concepts[0])}: the ${slot.type} is not used.`)
      return
    }
    note(
      reading,
      reference,
      'mapped-by-text',
      `No code was understood; the words are read as ${found}. Add a code of Howship’s procedures.`,
    )
  }
  const status = stringAt(reading, reference, resource, 'status')
  if (status === 'entered-in-error') {
    note(reading, reference, 'entered-in-error', 'The record says that this was entered in error: it counts as nothing.')
    return
  }
  const period = fieldsOf(resource.effectivePeriod)
  const date =
    slot.type === 'ImagingStudy'
      ? spanAt(reading, reference, resource, 'started')
      : (spanAt(reading, reference, resource, 'effectiveDateTime') ??
        spanAt(reading, reference, period, 'end') ??
        spanAt(reading, reference, period, 'start'))
  if (isFuture(reading, reference, date)) return
  file(
    reading,
    slot,
    found,
    status === 'cancelled' ? 'cancelled' : status === 'registered' || status === 'unknown' ? 'unknown' : 'done',
    date,
    undefined,
    false,
  )
}

/** The images that words can name. */
const isImage = (code: ReadProcedure): boolean => code === 'panoramic-radiograph' || code === 'cbct'

/** DICOM modality: PX is panoramic X-ray. IO (intra-oral) and CT say too little about what was imaged. */
const modalityOf = (system: string, code: string): ReadProcedure | undefined =>
  system === 'dicom' && code === 'PX' ? 'panoramic-radiograph' : undefined
