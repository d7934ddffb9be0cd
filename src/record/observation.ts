import type { Span } from '../values/day.ts'
import { parseSpan } from '../values/day.ts'
import { type Finding, findingOf, isIrrelevant, measureNames, pregnancyOf, smokingOf, yesNoOf } from './codes/findings.ts'
import { codeInWords, codingsOf, firstKnown, isLicensed, labelOf, systemOf, textsOf } from './coding.ts'
import { type Fields, fieldsOf, listOf, quoted, textOf } from './json.ts'
import { noteNoMedication, saysNoMedication } from './no-medication.ts'
import { note, type Reading, referencesIn, type Slot, spanAt, stringAt, type Writable } from './reading.ts'
import type { Measure, ObservationEntry, Site } from './record.ts'
import { mouthSitesOf, skeletonSitesOf } from './site.ts'
import { factorOf, type MeasureUnits, rounded, unitsOf } from './units.ts'

/** What an Observation says beside its value: shared by its components. */
interface Frame {
  readonly reference: string
  readonly status: string
  readonly date: Span | undefined
  readonly moment: number | undefined
  readonly focus: readonly string[]
  readonly bodySite: unknown
}

/** A value as reckoned, with the words that show it. */
interface Value {
  readonly value: number | boolean | string
  readonly shown: string
  readonly sites?: readonly Site[]
}

/** Reads an Observation and its components. */
export function readObservation(reading: Reading, slot: Slot): void {
  const { reference, resource } = slot
  const status = usableStatus(reading, slot)
  if (status === undefined) return
  const known = firstKnown(reading, resource.code, findingOf)
  if (known === undefined && saysNoMedication(reading, resource.code)) {
    noteNoMedication(reading)
    return
  }
  const own = known ?? findingNamed(reading, reference, resource.code)
  const components = listOf(resource.component)
  if (own === undefined && components.length === 0) {
    noteUnknown(reading, slot)
    return
  }
  const when = timeOf(reading, slot)
  if (when === 'future') return
  const focus = referencesIn(reading, resource.focus, resource)
  if (aboutSomeoneElse(reading, slot, focus)) return
  const frame: Frame = { reference, status, date: when.date, moment: when.moment, focus, bodySite: resource.bodySite }
  let understood = own !== undefined
  if (own !== undefined && !(components.length > 0 && !hasValue(resource) && resource.dataAbsentReason === undefined))
    add(reading, frame, own, resource)
  for (const raw of components) {
    const component = fieldsOf(raw)
    if (component === undefined) continue
    const finding = firstKnown(reading, component.code, findingOf)
    if (finding === undefined) continue
    understood = true
    add(reading, frame, finding, component)
  }
  if (!understood) noteUnknown(reading, slot)
}

/** Only final, amended and corrected values are used; a missing status is noticed. */
function usableStatus(reading: Reading, slot: Slot): string | undefined {
  const { reference, resource } = slot
  const status = stringAt(reading, reference, resource, 'status')
  switch (status) {
    case 'final':
    case 'amended':
    case 'corrected':
      return status
    case undefined:
      note(reading, reference, 'unknown-status', 'The Observation has no status: it is read as if it were final. Add the status.')
      return 'final'
    case 'entered-in-error':
      note(reading, reference, 'entered-in-error', 'The record says that this was entered in error: it counts as nothing.')
      return undefined
    case 'preliminary':
    case 'registered':
    case 'cancelled':
    case 'unknown':
      note(reading, reference, 'not-final', `The Observation’s status is ${status}: only final, amended and corrected ones are used.`)
      return undefined
    default:
      note(
        reading,
        reference,
        'unknown-status',
        `The status ${quoted(status)} is none of FHIR R4: the Observation is not used. Correct the status.`,
      )
      return undefined
  }
}

/** What the words of a code without a code that Howship knows mean. */
function findingNamed(reading: Reading, reference: string, code: unknown): Finding | undefined {
  // A name decides only where no code of a system that Howship reads contradicts it: LOINC "creatinine in urine" may be displayed as "creatinine".
  for (const raw of codingsOf(code)) {
    const system = systemOf(fieldsOf(raw)?.system)
    if (system !== undefined && system !== 'licensed') return undefined
  }
  for (const text of textsOf(code)) {
    const named = measureNames.get(text.trim().toLowerCase())
    if (named === undefined) continue
    note(
      reading,
      reference,
      'mapped-by-text',
      `No code was understood; the words ${quoted(text)} are read as ${named.code}. Add a LOINC code, or one to the site map (--codes).`,
    )
    return named
  }
  return undefined
}

function noteUnknown(reading: Reading, slot: Slot): void {
  const { reference, resource } = slot
  const { code } = resource
  if (firstKnown(reading, code, isIrrelevant)) return
  if (!hasValue(resource) && listOf(resource.hasMember).length > 0) return // a panel: its members are read on their own
  if (code === undefined || code === null)
    note(reading, reference, 'missing-value', 'The Observation has no code: it is not used. Add a LOINC code or one of Howship’s findings.')
  else
    note(
      reading,
      reference,
      'unknown-code',
      isLicensed(code)
        ? `${codeInWords(code)} is a code of a licensed list without a translation: the Observation is not used. Add it to the site map (--codes).`
        : `Howship does not know ${codeInWords(code)}: the Observation is not used.`,
    )
}

/** The day of an Observation: effective, else issued. `future` with a notice when it lies after the day of advice. */
function timeOf(reading: Reading, slot: Slot): { date: Span | undefined; moment: number | undefined } | 'future' {
  const { reference, resource } = slot
  let raw: unknown = resource.effectiveDateTime
  let date = spanAt(reading, reference, resource, 'effectiveDateTime')
  if (date === undefined && resource.effectiveInstant !== undefined) {
    raw = resource.effectiveInstant
    date = spanAt(reading, reference, resource, 'effectiveInstant')
  }
  if (date === undefined && resource.effectivePeriod !== undefined) {
    const period = fieldsOf(resource.effectivePeriod)
    // What lasted until the end of a period was still so then; a period that still runs is dated by its start.
    const end = parseSpan(period?.end)
    const key = end !== undefined && end.first <= reading.asOf ? 'end' : 'start'
    raw = period?.[key]
    date = spanAt(reading, reference, period, key)
  }
  // A date that was written but cannot be read is not replaced by the day of issue.
  if (date === undefined && raw === undefined) {
    raw = resource.issued
    date = parseSpan(raw)
  }
  if (date !== undefined && date.first > reading.asOf) {
    note(reading, reference, 'future-date', `The Observation is dated ${date.text}, after the day of advice: it is not used.`)
    return 'future'
  }
  // Of two of one day without an hour, the one that was written down last counts.
  const timed = typeof raw === 'string' && raw.length > 10 ? raw : resource.issued
  const moment = typeof timed === 'string' && timed.length > 10 ? Date.parse(timed) : Number.NaN
  return { date, moment: Number.isNaN(moment) ? undefined : moment }
}

function aboutSomeoneElse(reading: Reading, slot: Slot, focus: readonly string[]): boolean {
  const other = focus.find(
    (name) => name.startsWith('RelatedPerson/') || (name.startsWith('Patient/') && name !== reading.patient.reference),
  )
  if (other === undefined) return false
  note(reading, slot.reference, 'other-patient', `The Observation’s focus is ${quoted(other)}, another person: it is not used.`)
  return true
}

const valueKeys = [
  'valueQuantity',
  'valueBoolean',
  'valueCodeableConcept',
  'valueInteger',
  'valueString',
  'valueCode',
  'valueDateTime',
  'valueDecimal',
  'valueCoding',
  'valueRange',
  'valueRatio',
  'valuePeriod',
  'valueTime',
  'valueSampledData',
] // prettier

/** The key under which a value stands, or undefined. */
function valueKeyOf(fields: Fields): string | undefined {
  for (const key of valueKeys) {
    const value = fields[key]
    if (value !== undefined && value !== null) return key
  }
  return undefined
}
const hasValue = (fields: Fields): boolean => valueKeyOf(fields) !== undefined

/** Reads one value and files it under its code; what cannot be used becomes a notice. */
function add(reading: Reading, frame: Frame, finding: Finding, fields: Fields): void {
  const read = readValue(reading, frame.reference, finding, fields)
  if (read === undefined) return
  const sites =
    finding.at === 'mouth'
      ? mouthSitesOf(reading, frame.reference, frame.bodySite)
      : finding.at === 'skeleton'
        ? (read.sites ?? skeletonSitesAt(reading, frame.bodySite, finding))
        : noSites
  const lowerLimit = finding.measure === undefined ? undefined : lowerLimitOf(finding.measure, fields)
  const entry: Writable<ObservationEntry> = {
    reference: frame.reference,
    code: finding.code,
    value: read.value,
    shown: read.shown,
    sites,
    focus: frame.focus,
    status: frame.status,
  }
  if (frame.date !== undefined) entry.date = frame.date
  if (lowerLimit !== undefined) entry.lowerLimit = lowerLimit
  if (frame.moment !== undefined) reading.moments.set(entry, frame.moment)
  const filed = reading.observations.get(finding.code)
  if (filed === undefined) reading.observations.set(finding.code, [entry])
  else filed.push(entry)
}
const noSites: readonly Site[] = []

/** The bodySite, unless the code names a place and the bodySite adds nothing that Howship knows. */
function skeletonSitesAt(reading: Reading, bodySite: unknown, finding: Finding): readonly Site[] {
  const sites = skeletonSitesOf(reading, bodySite)
  return finding.site !== undefined && sites.every((site) => site.code === 'other') ? [{ code: finding.site }] : sites
}

function readValue(reading: Reading, reference: string, finding: Finding, fields: Fields): Value | undefined {
  const key = valueKeyOf(fields)
  if (key === undefined) {
    noteMissing(reading, reference, finding, fields)
    return undefined
  }
  switch (finding.kind) {
    case 'measure':
      return numberOf(reading, reference, finding.measure!, key, fields[key])
    case 'boolean':
      return booleanOf(reading, reference, finding, key, fields[key], yesNoOf)
    case 'pregnancy':
      return booleanOf(reading, reference, finding, key, fields[key], pregnancyOf)
    case 'coded':
      return codedOf(reading, reference, finding, key, fields[key])
    case 'text':
      return wordsOf(reading, reference, finding, key, fields[key])
    case 'smoking':
      return smokingValueOf(reading, reference, key, fields[key])
    case 'fracture':
      return fractureOf(reading, reference, finding, key, fields[key])
  }
}

function noteMissing(reading: Reading, reference: string, finding: Finding, fields: Fields): void {
  const reason = fields.dataAbsentReason === undefined ? '' : ` (the record says why: ${codeInWords(fields.dataAbsentReason)})`
  note(reading, reference, 'missing-value', `There is no value for ${finding.code}${reason}: it counts as not known.`)
}

function noteType(reading: Reading, reference: string, code: string, key: string, value: unknown, wanted: string): undefined {
  note(reading, reference, 'wrong-type', `${key} ${quoted(value)} cannot be a value of ${code}: it is not used. Give ${wanted}.`)
  return undefined
}

type Answer = (system: Parameters<typeof yesNoOf>[0], code: string) => boolean | undefined

function booleanOf(reading: Reading, reference: string, finding: Finding, key: string, value: unknown, table: Answer): Value | undefined {
  if (key === 'valueBoolean' && typeof value === 'boolean') return value ? yes : no
  if (key === 'valueCodeableConcept') {
    const answer = firstKnown(reading, value, table)
    if (answer !== undefined) return answer ? yes : no
    if (firstKnown(reading, value, unknownAnswer)) {
      note(reading, reference, 'missing-value', `The answer to ${finding.code} is "unknown": it counts as not known.`)
      return undefined
    }
    note(
      reading,
      reference,
      'unknown-code',
      `The answer ${codeInWords(value)} to ${finding.code} is not yes or no: it is not used. Give valueBoolean.`,
    )
    return undefined
  }
  return noteType(reading, reference, finding.code, key, value, 'valueBoolean true or false')
}
const yes: Value = { value: true, shown: 'yes' }
const no: Value = { value: false, shown: 'no' }
const unknownAnswer = (system: string, code: string): true | undefined =>
  (system === 'sct' && (code === '261665006' || code === '266927001')) ||
  (system === 'loinc' && (code === 'LA4489-6' || code === 'LA18980-5' || code === 'LA18979-7'))
    ? true
    : undefined

/** The code or words of a coded value, in lower case. */
function codeOfValue(key: string, value: unknown): string | undefined {
  if (key === 'valueString' || key === 'valueCode') return textOf(value)?.trim().toLowerCase()
  return undefined
}

function codedOf(reading: Reading, reference: string, finding: Finding, key: string, value: unknown): Value | undefined {
  const allowed = finding.values!
  let code = codeOfValue(key, value)
  if (key === 'valueCodeableConcept' || key === 'valueCoding') {
    for (const raw of codingsOf(value)) {
      const one = textOf(fieldsOf(raw)?.code)?.trim().toLowerCase()
      if (one !== undefined && allowed.has(one)) return { value: one, shown: one }
      code ??= one
    }
    code ??= textOf(fieldsOf(value)?.text)?.trim().toLowerCase()
  }
  if (code === undefined) return noteType(reading, reference, finding.code, key, value, `one of ${[...allowed].join(', ')}`)
  if (allowed.has(code)) return { value: code, shown: code }
  note(
    reading,
    reference,
    'unknown-code',
    `${quoted(code)} is no value of ${finding.code}: it is not used. Give one of ${[...allowed].join(', ')}.`,
  )
  return undefined
}

function wordsOf(reading: Reading, reference: string, finding: Finding, key: string, value: unknown): Value | undefined {
  const words =
    key === 'valueString' || key === 'valueCode'
      ? textOf(value)
      : key === 'valueCodeableConcept'
        ? (textOf(fieldsOf(codingsOf(value)[0])?.code) ?? textOf(fieldsOf(value)?.text))
        : undefined
  return words === undefined ? noteType(reading, reference, finding.code, key, value, 'a text or code') : { value: words, shown: words }
}

function smokingValueOf(reading: Reading, reference: string, key: string, value: unknown): Value | undefined {
  if (key === 'valueBoolean' && typeof value === 'boolean')
    return value
      ? { value: 'current', shown: 'current' }
      : noteType(reading, reference, 'smoking', key, value, 'current, former or never as a code')
  if (key === 'valueCodeableConcept') {
    const answer = firstKnown(reading, value, smokingOf)
    if (answer !== undefined) return { value: answer, shown: answer }
    if (firstKnown(reading, value, unknownAnswer)) {
      note(reading, reference, 'missing-value', 'The smoking status is recorded as unknown: it counts as not known.')
      return undefined
    }
    for (const text of textsOf(value)) {
      const named = smokingNames.get(text.trim().toLowerCase())
      if (named === undefined) continue
      note(
        reading,
        reference,
        'mapped-by-text',
        `No code was understood; the words ${quoted(text)} are read as smoking status ${named}. Add a SNOMED CT code.`,
      )
      return { value: named, shown: named }
    }
    note(reading, reference, 'unknown-code', `Howship does not know the smoking status ${codeInWords(value)}: it is not used.`)
    return undefined
  }
  const named = key === 'valueString' || key === 'valueCode' ? smokingNames.get(textOf(value)?.trim().toLowerCase() ?? '') : undefined
  return named === undefined ? noteType(reading, reference, 'smoking', key, value, 'a SNOMED CT code') : { value: named, shown: named }
}
const smokingNames = new Map<string, string>([
  ['rookt', 'current'],
  ['roker', 'current'],
  ['current smoker', 'current'],
  ['smoker', 'current'],
  ['current', 'current'],
  ['ex-roker', 'former'],
  ['gestopt', 'former'],
  ['former smoker', 'former'],
  ['ex-smoker', 'former'],
  ['former', 'former'],
  ['rookt niet, nooit gerookt', 'never'],
  ['nooit gerookt', 'never'],
  ['never smoker', 'never'],
  ['never smoked', 'never'],
  ['never', 'never'],
])

/** A fragility fracture: true or false, or the place where it was ("hip"). */
function fractureOf(reading: Reading, reference: string, finding: Finding, key: string, value: unknown): Value | undefined {
  const place = key === 'valueCodeableConcept' ? value : { text: codeOfValue(key, value) }
  const answered = firstKnown(reading, place, (...code) => yesNoOf(...code) ?? unknownAnswer(...code)) !== undefined
  const words = labelOf(place)
  if (answered || words === '' || answerInWords.test(words)) return booleanOf(reading, reference, finding, key, value, yesNoOf)
  return { ...yes, sites: skeletonSitesOf(reading, place) }
}
/** Where a place is asked for, these words are an answer to another question: no fracture is read into them. */
const answerInWords = /^(?:true|false|ja|nee|geen|niet|yes|no|none|not|unknown|onbekend)\b/i

/** A number as written: an amount, its comparator and its unit. */
interface Written {
  readonly amount: number
  readonly comparator: string | undefined
  readonly unit: string | undefined
  /** The unit in UCUM, tried before the printed one. */
  readonly code: string | undefined
}

const numberInText = /^\s*([<>]=?|≤|≥)?\s*(-?\d+(?:[.,]\d+)?)\s*(\S.*?)?\s*$/

function writtenOf(reading: Reading, reference: string, name: Measure, key: string, value: unknown): Written | undefined {
  if (key === 'valueInteger' || key === 'valueDecimal')
    return typeof value === 'number' && Number.isFinite(value)
      ? { amount: value, comparator: undefined, unit: undefined, code: undefined }
      : noteType(reading, reference, name, key, value, 'a number')
  if (key === 'valueString') {
    const match = typeof value === 'string' && value.length < 60 ? numberInText.exec(value) : null
    // "1,234" may be one thousand or one and a bit.
    if (!match || /,\d{3}$/.test(match[2]!))
      return noteType(reading, reference, name, key, value, 'valueQuantity with a value and a UCUM unit')
    return { amount: Number(match[2]!.replace(',', '.')), comparator: match[1], unit: match[3], code: undefined }
  }
  const quantity = key === 'valueQuantity' ? fieldsOf(value) : undefined
  if (quantity === undefined) return noteType(reading, reference, name, key, value, 'valueQuantity with a value and a UCUM unit')
  const amount = quantity.value
  if (amount === undefined || amount === null) {
    note(reading, reference, 'missing-value', `The quantity for ${name} holds no value: it counts as not known.`)
    return undefined
  }
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return noteType(reading, reference, name, `${key}.value`, amount, 'a number')
  return {
    amount,
    comparator: textOf(quantity.comparator),
    unit: textOf(quantity.unit),
    code: systemOf(quantity.system) === 'ucum' || quantity.unit === undefined ? textOf(quantity.code) : undefined,
  }
}

function numberOf(reading: Reading, reference: string, name: Measure, key: string, value: unknown): Value | undefined {
  const written = writtenOf(reading, reference, name, key, value)
  if (written === undefined) return undefined
  const units = unitsOf(name)
  const unit = written.code ?? written.unit
  let factor = unit === undefined ? undefined : factorOf(units, unit)
  if (unit === undefined && units.bare) factor = 1
  if (factor === undefined) {
    note(
      reading,
      reference,
      'unknown-unit',
      unit === undefined
        ? `The value of ${name} has no unit: it is not used. Give it in ${units.unit}.`
        : name === 'ctx' && /^mg\s*\/\s*ml$/i.test(unit)
          ? `A CTX in mg/mL does not exist: ng/L (pg/mL) is probably meant, which is a thousand million times less. It is not used; give it in ng/L.`
          : `The unit ${quoted(unit)} does not fit ${name}: the value is not used. Give it in ${units.unit || 'a plain number'}.`,
    )
    return undefined
  }
  const other =
    written.code === undefined || written.unit === undefined || written.unit === unit ? undefined : factorOf(units, written.unit)
  if (other !== undefined && other !== factor) {
    note(
      reading,
      reference,
      'unknown-unit',
      `${name} is given in ${quoted(written.code)} by code and in ${quoted(written.unit)} in words: which is meant is not known, so it is not used. Correct the unit.`,
    )
    return undefined
  }
  const exact = written.amount * factor
  const { convertedDecimals } = units
  const amount =
    factor === 1 || convertedDecimals === undefined ? exact : Math.round(exact * 10 ** convertedDecimals) / 10 ** convertedDecimals
  const low = reading.adult ? (units.adultLow ?? units.low) : units.low
  if (!(amount >= low && amount <= units.high)) {
    note(
      reading,
      reference,
      'implausible-value',
      `${name} ${rounded(written.amount)}${unit === undefined ? '' : ` ${unit}`.slice(0, 40)} lies outside ${low}–${units.high}${units.unit && ` ${units.unit}`}, what a person can have: it is not used. Check the value and the unit.`,
    )
    return undefined
  }
  const bound = boundOf(written.comparator)
  if (bound === 'unknown') return noteType(reading, reference, name, `${key}.comparator`, written.comparator, '<, <=, >= or >')
  if (bound !== undefined && !boundDecides(units, bound, amount)) {
    note(
      reading,
      reference,
      'missing-value',
      `${name} is only known to be ${written.comparator} ${rounded(written.amount)}: that is no value to reckon with. Give the number.`,
    )
    return undefined
  }
  const sign = bound === undefined ? '' : bound === 'below' ? '<' : '>'
  const own = `${sign}${rounded(amount)}${units.unit && (units.unit === '%' ? '%' : ` ${units.unit}`)}`
  return {
    value: amount,
    shown: factor === 1 || unit === undefined ? own : `${own} (${sign}${rounded(written.amount)} ${written.unit ?? unit})`,
  }
}

const boundOf = (comparator: string | undefined): 'below' | 'above' | 'unknown' | undefined => {
  switch (comparator) {
    case undefined:
      return undefined
    case '<':
    case '<=':
    case '≤':
      return 'below'
    case '>':
    case '>=':
    case '≥':
      return 'above'
    default:
      return 'unknown'
  }
}

/** May a bound stand for the value, because every value beyond it leads to the same answers? */
function boundDecides(
  { boundBelow = Number.NEGATIVE_INFINITY, boundAbove = Number.POSITIVE_INFINITY }: MeasureUnits,
  bound: 'below' | 'above',
  amount: number,
): boolean {
  return bound === 'below' ? amount < boundBelow : amount >= boundAbove
}

/** The laboratory's lower limit in our unit: of the normal range, or of the only range given. */
function lowerLimitOf(name: Measure, fields: Fields): number | undefined {
  const ranges = fields.referenceRange
  if (!Array.isArray(ranges)) return undefined
  const units = unitsOf(name)
  for (const raw of ranges) {
    const range = fieldsOf(raw)
    const low = fieldsOf(range?.low)
    if (range === undefined || low === undefined || typeof low.value !== 'number') continue
    if (range.type !== undefined && firstCode(range.type) !== 'normal') continue
    const quantity = fieldsOf(fields.valueQuantity)
    const unit = textOf(low.code) ?? textOf(low.unit) ?? textOf(quantity?.code) ?? textOf(quantity?.unit)
    const factor = unit === undefined ? undefined : factorOf(units, unit)
    if (factor === undefined) continue
    const limit = low.value * factor
    if (limit >= units.low && limit <= units.high) return limit
  }
  return undefined
}
const firstCode = (concept: unknown): string | undefined => textOf(fieldsOf(codingsOf(concept)[0])?.code)

/** Sorts every code's entries newest first, undated last; of one day, the later moment first, else by reference, so that the order of sending says nothing. */
export function sortObservations(reading: Reading): void {
  const { moments } = reading
  const order = (a: ObservationEntry, b: ObservationEntry): number =>
    (b.date?.last ?? -1e9) - (a.date?.last ?? -1e9) ||
    (moments.get(b) ?? 0) - (moments.get(a) ?? 0) ||
    (a.reference < b.reference ? 1 : a.reference > b.reference ? -1 : 0)
  for (const entries of reading.observations.values()) {
    if (entries.length < 2) continue
    entries.reverse()
    // Most records give them in order of time.
    if (entries.some((entry, i) => i > 0 && order(entries[i - 1]!, entry) > 0)) entries.sort(order)
  }
}
