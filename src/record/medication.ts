import type { Recognised, Recorded } from '../drugs/drug.ts'
import { givenLocally, recognise } from '../drugs/recognise.ts'
import { addDays, type Span, spanOf } from '../values/day.ts'
import { codeInWords, codingsOf, firstKnown, isLicensed, labelOf, type SystemName } from './coding.ts'
import { conditionCodesIn } from './condition.ts'
import { type Dosage, earliest, intervalNamed, lengthInDays, readDosage, tidy } from './dosage.ts'
import { type Fields, fieldsOf, listOf, quoted, textOf } from './json.ts'
import { noteNoMedication, saysNoMedication } from './no-medication.ts'
import { note, type Reading, referencesIn, resolve, type Slot, spanAt, stringAt, type Writable } from './reading.ts'
import type { ConditionCode, MedicationEntry } from './record.ts'
import { milligramsIn } from './units.ts'

type Kind = MedicationEntry['kind']
type Status = MedicationEntry['status']

/** A medication as the record names it, with the strength that a Medication resource adds. */
interface Named {
  readonly label: string
  readonly drug: Recognised | undefined
  readonly strength: Strength
}

/** What a Medication resource adds to the drug's name: milligrams in a piece or in a millilitre. */
interface Strength {
  readonly mgPerPiece?: number
  readonly mgPerMl?: number
}
const noStrength: Strength = {}

/** Reads a MedicationStatement, -Request, -Administration or -Dispense into one shape. */
export function readMedication(reading: Reading, slot: Slot, kind: Kind): void {
  const { reference, resource } = slot
  if (saysNoMedication(reading, resource.medicationCodeableConcept)) {
    const status = resource.status
    if (status !== 'entered-in-error' && status !== 'cancelled' && status !== 'stopped') noteNoMedication(reading)
    return
  }
  const recorded = statusOf(reading, slot, kind)
  if (recorded === undefined) return
  const dosage = readDosage(reading, reference, kind === 'request' || kind === 'dispense' ? resource.dosageInstruction : resource.dosage)
  const { start, end, authored } = inOrder(reading, reference, periodOf(reading, slot, kind, dosage))
  // Until something tells when, an order that is no plan begins on the day it was written.
  const begin = start ?? authored
  const onDay = statusOn(reading, recorded, kind, begin, end)
  // An order that was stopped before its first day was never taken.
  const status = onDay === 'future' && kind === 'request' && resource.status === 'stopped' ? 'not-taken' : onDay
  if (status === 'future') {
    note(
      reading,
      reference,
      'future-date',
      `This is recorded as given on ${begin?.text}, after the day of advice: it is not used. Check the date or the status.`,
    )
    return
  }
  if (status === 'active') reading.medicationList = 'recorded'
  const named = nameOf(reading, slot)
  if (named === undefined) return
  const { drug: recognised, label } = named
  const doseMg = doseOf(dosage, named)
  const given = recognised && isLocal(dosage.route) ? givenLocally(recognised) : recognised
  const drug = given && checkStrength(reading, reference, given, doseMg)
  const count = dosage.doseCount ?? (isParenteral(drug, dosage) ? repeatsOf(resource) : undefined)
  const every = dosage.everyDays ?? intervalNamed(label)
  const prior = resolve(reading, resource.priorPrescription, resource)?.reference
  const { codes, references } = indicationsOf(reading, slot, drug?.substance !== undefined)
  const entry: Writable<MedicationEntry> = {
    reference,
    kind,
    label,
    status,
    indications: codes,
    indicationReferences: references,
    sameTherapy: therapyOf(reading, resource),
  }
  if (drug !== undefined) entry.drug = drug
  const taken = status === 'planned' ? start : begin
  if (taken !== undefined) entry.start = taken
  if (end !== undefined) entry.end = end
  if (dosage.doseDays !== undefined) entry.doseDays = dosage.doseDays
  if (doseMg !== undefined) entry.doseMg = doseMg
  const route = dosage.route ?? (drug?.intravitreal ? 'intravitreal' : undefined)
  if (route !== undefined) entry.route = route
  if (every !== undefined) entry.everyDays = every
  if (count !== undefined) entry.doseCount = count
  if (dosage.asNeeded) entry.asNeeded = true
  if (prior !== undefined) entry.priorPrescription = prior
  if (authored !== undefined) entry.authored = authored
  reading.medications.push(entry)
}

const localRoutes: ReadonlySet<Dosage['route']> = new Set<Dosage['route']>(['topical', 'inhaled', 'intravitreal', 'intra-articular'])

/** On the skin or mucosa, inhaled, into a joint or an eye: a corticosteroid there does not reach the jaw. */
const isLocal = (route: Dosage['route']): boolean => localRoutes.has(route)

/** Stands on the list for something that could not be read and may be a medicine: it is asked about, as every medicine that is not recognised. */
export function noteUnreadable(reading: Reading, reference: string): void {
  reading.medications.push({
    reference,
    kind: 'statement',
    label: reference,
    status: 'unknown',
    indications: [],
    indicationReferences: [],
    sameTherapy: [],
  })
}

/** The status as recorded, before the dates are looked at. Undefined: not used. */
function statusOf(reading: Reading, slot: Slot, kind: Kind): Status | undefined {
  const { reference, resource } = slot
  const status = stringAt(reading, reference, resource, 'status')
  if (status === 'entered-in-error') {
    note(reading, reference, 'entered-in-error', 'The record says that this was entered in error: it counts as nothing.')
    return undefined
  }
  const read = statuses[kind].get(status ?? '')
  if (read === undefined)
    note(
      reading,
      reference,
      'unknown-status',
      status === undefined
        ? `The ${slot.type} has no status: whether the drug is taken is not known. Add the status.`
        : `The status ${quoted(status)} is none of a FHIR R4 ${slot.type}: whether the drug is taken is not known. Correct the status.`,
    )
  const forbidden = resource.doNotPerform
  if (forbidden === true) return 'not-taken'
  if (forbidden !== undefined && forbidden !== null && forbidden !== false) {
    note(
      reading,
      reference,
      'wrong-type',
      `doNotPerform should be true or false, but is ${quoted(forbidden)}: whether the drug is taken is not known.`,
    )
    return 'unknown'
  }
  const taken = read ?? 'unknown'
  return kind === 'request' && (taken === 'active' || taken === 'unknown') && isPlan(resource) ? 'planned' : taken
}

const isPlan = (resource: Fields): boolean => resource.intent === 'plan' || resource.intent === 'proposal' || resource.intent === 'option'

const statuses: Readonly<Record<Kind, ReadonlyMap<string, Status>>> = {
  statement: new Map<string, Status>([
    ['active', 'active'],
    ['completed', 'past'],
    ['stopped', 'past'],
    ['intended', 'planned'],
    ['on-hold', 'on-hold'],
    ['not-taken', 'not-taken'],
    ['unknown', 'unknown'],
  ]),
  request: new Map<string, Status>([
    ['active', 'active'],
    ['draft', 'planned'],
    ['on-hold', 'on-hold'],
    ['completed', 'past'],
    ['stopped', 'past'],
    ['cancelled', 'not-taken'],
    ['unknown', 'unknown'],
  ]),
  administration: new Map<string, Status>([
    ['completed', 'past'],
    ['in-progress', 'past'],
    ['not-done', 'not-taken'],
    ['on-hold', 'on-hold'],
    // Begun and broken off: part of the dose may be in.
    ['stopped', 'unknown'],
    ['unknown', 'unknown'],
  ]),
  dispense: new Map<string, Status>([
    ['completed', 'past'],
    ['preparation', 'planned'],
    ['in-progress', 'planned'],
    ['on-hold', 'on-hold'],
    ['cancelled', 'not-taken'],
    ['declined', 'not-taken'],
    ['stopped', 'unknown'],
    ['unknown', 'unknown'],
  ]),
}

/** When it is taken: start and end of a period, or one dose's day twice; and when it was ordered. */
interface Taking {
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly authored?: Span | undefined
}

/** A period that ends before it begins tells nothing of when the drug was taken: neither day counts. */
function inOrder(reading: Reading, reference: string, taking: Taking): Taking {
  const { start, end, authored } = taking
  if (start === undefined || end === undefined || end.last >= start.first) return taking
  note(reading, reference, 'bad-date', `This ends on ${end.text}, before it begins on ${start.text}: neither day is used. Check the dates.`)
  return { start: undefined, end: undefined, authored }
}

function periodOf(reading: Reading, slot: Slot, kind: Kind, dosage: Dosage): Taking {
  const { reference, resource } = slot
  switch (kind) {
    case 'statement': {
      const period = fieldsOf(resource.effectivePeriod)
      const start = spanAt(reading, reference, period, 'start') ?? spanAt(reading, reference, resource, 'effectiveDateTime') ?? dosage.start
      return { start, end: spanAt(reading, reference, period, 'end') ?? dosage.end }
    }
    case 'request': {
      const validity = fieldsOf(fieldsOf(resource.dispenseRequest)?.validityPeriod)
      const first = dosage.doseDays?.reduce(earliest)
      const authored = spanAt(reading, reference, resource, 'authoredOn')
      return { start: dosage.start ?? first ?? spanAt(reading, reference, validity, 'start'), end: dosage.end, authored }
    }
    case 'administration': {
      const period = fieldsOf(resource.effectivePeriod)
      const day = spanAt(reading, reference, resource, 'effectiveDateTime') ?? spanAt(reading, reference, period, 'start')
      return { start: day, end: day }
    }
    case 'dispense': {
      const start = spanAt(reading, reference, resource, 'whenHandedOver') ?? spanAt(reading, reference, resource, 'whenPrepared')
      // `daysSupply` names its unit itself: a bare number is days.
      const days = lengthInDays({ unit: 'd', ...fieldsOf(resource.daysSupply) })
      const end =
        start !== undefined && days !== undefined && start.first === start.last ? spanOf(addDays(start.first, Math.round(days))) : undefined
      return { start, end }
    }
  }
}

/** The status on the day of advice: what starts later is planned, what ended is past. */
function statusOn(reading: Reading, status: Status, kind: Kind, start: Span | undefined, end: Span | undefined): Status | 'future' {
  const later = start !== undefined && start.first > reading.asOf
  switch (kind) {
    case 'administration':
      return later && status === 'past' ? 'future' : status
    case 'dispense':
      if (later && status === 'past') return 'future'
      return status === 'past' && end !== undefined && end.first >= reading.asOf ? 'active' : status
    default:
      if (status === 'active' || status === 'unknown') {
        if (later) return 'planned'
        if (end !== undefined && end.last < reading.asOf) return 'past'
      }
      return later && status === 'past' ? 'future' : status
  }
}

/** The drug of a medication resource: its own code, or the Medication that it refers to. */
function nameOf(reading: Reading, slot: Slot): Named | undefined {
  const { reference, resource } = slot
  const concept = resource.medicationCodeableConcept
  const pointer = fieldsOf(resource.medicationReference)
  if (concept !== undefined && concept !== null) return recognised(reading, reference, [concept], undefined)
  if (pointer === undefined) {
    note(
      reading,
      reference,
      'missing-value',
      `The ${slot.type} names no medication: what is taken is not known. Add medicationCodeableConcept or medicationReference.`,
    )
    return { label: '', drug: undefined, strength: noStrength }
  }
  const resolved = resolve(reading, pointer, resource)
  const medication = resolved?.contained ?? resolved?.slot?.resource
  if (medication === undefined) {
    note(
      reading,
      reference,
      'unresolved-reference',
      `The medicationReference ${quoted(pointer.reference)} leads to nothing in the Bundle: its display is all that is read. Add the Medication.`,
    )
    return recognised(reading, reference, [{ text: pointer.display }], undefined)
  }
  if (medication.status === 'entered-in-error') {
    note(reading, reference, 'entered-in-error', 'The Medication it refers to was entered in error: what is taken is not known.')
    return { label: labelOf(medication.code), drug: undefined, strength: noStrength }
  }
  const ingredients = listOf(medication.ingredient).map(fieldsOf)
  if (saysNoMedication(reading, medication.code)) {
    noteNoMedication(reading)
    return undefined
  }
  const own = recognised(
    reading,
    reference,
    [medication.code, ...ingredients.map((one) => one?.itemCodeableConcept)],
    ingredients.length === 1 ? ingredients[0] : undefined,
  )
  return own.label === '' && typeof pointer.display === 'string' ? { ...own, label: pointer.display } : own
}

function recognised(reading: Reading, reference: string, concepts: readonly unknown[], ingredient: Fields | undefined): Named {
  let label = ''
  let drug: Recognised | undefined
  for (const concept of concepts) {
    if (label === '') label = labelOf(concept)
    drug ??= recognise(recordedOf(reading, concept))
  }
  if (drug === undefined) {
    const licensed = concepts.some(isLicensed)
    note(
      reading,
      reference,
      'unknown-drug',
      label === ''
        ? 'The medication has no code and no text: what is taken is not known. Add an ATC, RxNorm or SNOMED CT code.'
        : `Howship does not know ${quoted(label)}${licensed ? ' nor its code, which is of a licensed list: add it to the site map (--codes)' : ''}: it is listed, but no decision looks at it.`,
    )
  } else if (drug.substance !== undefined && !concepts.some((concept) => hasKnownCode(reading, concept)))
    note(
      reading,
      reference,
      'mapped-by-text',
      `No code was understood; the words ${quoted(label)} are read as ${drug.ingredient}. Add an ATC, RxNorm or SNOMED CT code.`,
    )
  if (ingredient === undefined) return { label, drug, strength: noStrength }
  const strength = strengthOf(ingredient)
  return { label, drug: drug && withStrengthOf(drug, ingredient, strength), strength }
}

/** The product line of an injection by the strength of its only ingredient: "60 mg in 1 ml" is denosumab 60 mg. Two lines at once are a conflict. */
function withStrengthOf(drug: Recognised, ingredient: Fields, { mgPerMl, mgPerPiece }: Strength): Recognised {
  if (drug.substance === undefined || drug.strengthConflict || !isParenteral(drug, {})) return drug
  const millilitres = fieldsOf(fieldsOf(ingredient.strength)?.denominator)?.value
  const written =
    mgPerMl === undefined
      ? mgPerPiece && `${mgPerPiece} mg`
      : mgPerPiece === undefined
        ? `${mgPerMl} mg/ml`
        : `${mgPerPiece} mg/${millilitres} ml`
  const told = written === undefined ? undefined : recognise({ codings: [], text: `${drug.ingredient} ${written}` })?.strengthMg
  if (told === undefined || told === drug.strengthMg) return drug
  const { strengthMg, ...rest } = drug
  return strengthMg === undefined ? { ...rest, strengthMg: told } : { ...rest, strengthConflict: true }
}

/** The codings as drug recognition wants them, the site's own codes translated. */
function recordedOf(reading: Reading, concept: unknown): Recorded {
  const codings: Writable<Recorded['codings'][number]>[] = []
  for (const raw of codingsOf(concept)) {
    const coding = fieldsOf(raw)
    if (coding === undefined) continue
    const system = textOf(coding.system)
    const code = textOf(coding.code)
    const display = textOf(coding.display)
    const mapped = reading.siteCodes?.get(`${system}|${code}`)
    if (mapped !== undefined) codings.push({ system: mapped.system, code: mapped.code })
    const one: Writable<Recorded['codings'][number]> = {}
    if (system !== undefined) one.system = system
    if (code !== undefined) one.code = code
    if (display !== undefined) one.display = display
    codings.push(one)
  }
  const text = textOf(fieldsOf(concept)?.text)
  return text === undefined ? { codings } : { codings, text }
}

/** Is there a code of a system in which drugs are recognised? Then the words were not needed. */
function hasKnownCode(reading: Reading, concept: unknown): boolean {
  return firstKnown(reading, concept, isDrugCode) === true
}
const isDrugCode = (system: SystemName): true | undefined =>
  system === 'atc' || system === 'rxnorm' || system === 'sct' ? true : undefined

/** What `Medication.ingredient.strength` tells: milligrams in a piece or in a millilitre. */
function strengthOf(ingredient: Fields): Strength {
  const ratio = fieldsOf(ingredient.strength)
  const numerator = fieldsOf(ratio?.numerator)
  const denominator = fieldsOf(ratio?.denominator)
  const unit = textOf(numerator?.code) ?? textOf(numerator?.unit)
  const factor = unit === undefined ? undefined : milligramsIn(unit)
  if (factor === undefined || typeof numerator?.value !== 'number' || !(numerator.value > 0)) return noStrength
  const per = typeof denominator?.value === 'number' && denominator.value > 0 ? denominator.value : 1
  const mg = tidy((numerator.value * factor) / per)
  return /^ml$/i.test(textOf(denominator?.code) ?? textOf(denominator?.unit) ?? '')
    ? { mgPerMl: mg, ...(per !== 1 && { mgPerPiece: tidy(mg * per) }) }
    : { mgPerPiece: mg }
}

function doseOf(dosage: Dosage, named: Named): number | undefined {
  if (dosage.doseMg !== undefined) return dosage.doseMg
  const strength = named.strength.mgPerPiece ?? (named.drug?.strengthConflict ? undefined : named.drug?.strengthMg)
  if (dosage.count !== undefined) return strength === undefined ? undefined : tidy(dosage.count * strength)
  if (dosage.millilitres !== undefined)
    return named.strength.mgPerMl === undefined ? undefined : tidy(dosage.millilitres * named.strength.mgPerMl)
  // A product of one known strength without a dose: the strength stays the drug's, it is no recorded dose.
  return undefined
}

/** A recorded dose that is another product's dose ("Prolia 120 mg") is a conflict: nothing is assumed. */
function checkStrength(reading: Reading, reference: string, drug: Recognised, doseMg: number | undefined): Recognised {
  const own = drug.strengthMg
  const clash =
    drug.strengthConflict ||
    (own !== undefined &&
      doseMg !== undefined &&
      doseMg !== own &&
      drug.substance?.dosings.some(({ mg }) => mg === doseMg) &&
      isParenteral(drug, {}))
  if (!clash) return drug
  note(
    reading,
    reference,
    'strength-conflict',
    `The record gives a strength or dose${doseMg === undefined ? '' : ` (${doseMg} mg)`} that does not belong to ${quoted(drug.brand?.name ?? drug.ingredient)}${own === undefined ? '' : ` (${own} mg)`}: neither is assumed. Check which product is meant.`,
  )
  const { strengthMg: _, ...rest } = drug
  return { ...rest, strengthConflict: true }
}

function isParenteral(drug: Recognised | undefined, dosage: Dosage): boolean {
  const route = dosage.route ?? drug?.route
  return route === 'iv' || route === 'sc'
}

/** One dispense a dose: for what is injected, the repeats allowed tell the length of the series. */
function repeatsOf(resource: Fields): number | undefined {
  const repeats = fieldsOf(resource.dispenseRequest)?.numberOfRepeatsAllowed
  return typeof repeats === 'number' && Number.isInteger(repeats) && repeats > 0 ? repeats + 1 : undefined
}

const noIndications = { codes: [], references: [] } as const

/** Why it is given: the codes of reasonCode and of contained reasons; other reasons as references. */
function indicationsOf(
  reading: Reading,
  slot: Slot,
  relevant: boolean,
): { codes: readonly ConditionCode[]; references: readonly string[] } {
  const { reference, resource } = slot
  if (resource.reasonCode === undefined && resource.reasonReference === undefined) return noIndications
  const codes: ConditionCode[] = []
  const references: string[] = []
  for (const concept of listOf(resource.reasonCode)) addReason(reading, reference, concept, relevant, codes)
  for (const pointer of listOf(resource.reasonReference)) {
    const resolved = resolve(reading, pointer, resource)
    if (resolved === undefined) {
      const display = textOf(fieldsOf(pointer)?.display)
      if (display !== undefined) addReason(reading, reference, { text: display }, relevant, codes)
    } else if (resolved.contained !== undefined) addReason(reading, reference, resolved.contained.code, relevant, codes)
    else {
      references.push(resolved.reference)
      if (resolved.slot === undefined && relevant)
        note(
          reading,
          reference,
          'unresolved-reference',
          `The reasonReference ${quoted(resolved.reference)} leads to nothing in the Bundle: the indication is not known from it. Add the Condition.`,
        )
    }
  }
  return { codes, references }
}

function addReason(reading: Reading, reference: string, concept: unknown, relevant: boolean, codes: ConditionCode[]): void {
  const found = conditionCodesIn(reading, reference, concept)
  for (const code of found) if (!codes.includes(code)) codes.push(code)
  if (found.length === 0 && relevant)
    note(
      reading,
      reference,
      'unknown-code',
      `Howship does not know ${codeInWords(concept)} as a reason for this drug: the indication counts as not recorded. Add an ICD-10 or SNOMED CT code.`,
    )
}

/** Other resources that are the same therapy. */
function therapyOf(reading: Reading, resource: Fields): readonly string[] {
  // Most have none or one, and every dose of a series is asked: no list is made that is not needed.
  let all = noTherapy
  for (const key of therapyKeys) {
    const found = referencesIn(reading, resource[key], resource)
    if (found.length > 0) all = all.length === 0 && found.length === 1 ? found : [...new Set([...all, ...found])]
  }
  return all
}
const noTherapy: readonly string[] = []
const therapyKeys = ['basedOn', 'partOf', 'request', 'authorizingPrescription', 'derivedFrom']

const isMedicationList = (system: string, code: string): true | undefined => (system === 'loinc' && code === '10160-0' ? true : undefined)
const isAllergyList = (system: string, code: string): true | undefined => (system === 'loinc' && code === '48765-2' ? true : undefined)
const isNilKnown = (system: string, code: string): true | undefined => (system === 'list-empty' && code === 'nilknown' ? true : undefined)

/** Reads a List or a Composition's section: is there a medication list, and does it say that nothing is taken, or that there is no allergy? */
export function readList(reading: Reading, reference: string, list: Fields): void {
  const nilKnown = firstKnown(reading, list.emptyReason, isNilKnown) === true
  const entries = listOf(list.entry)
  if (firstKnown(reading, list.code, isMedicationList)) {
    let held = 0
    for (const raw of entries) {
      const entry = fieldsOf(raw)
      if (entry === undefined || entry.deleted === true) continue
      // A List holds items; a Composition's section holds the references themselves.
      const pointer = entry.item ?? entry
      const resolved = resolve(reading, pointer, list)
      const resource = resolved?.contained ?? resolved?.slot?.resource
      const display = textOf(fieldsOf(pointer)?.display)
      if ((resolved ?? display) === undefined) continue
      if (resource === undefined) addUnresolved(reading, reference, resolved?.reference ?? reference, display)
      else if (saysNoMedication(reading, resource.medicationCodeableConcept)) continue
      held++
    }
    if (held > 0) reading.medicationList = 'recorded'
    else if (nilKnown) noteNoMedication(reading)
  } else if (nilKnown && firstKnown(reading, list.code, isAllergyList)) reading.noKnownAllergy ??= { reference }
}

/** A list names a medication that is not there: it stands in the record as one that was not recognised, so that nobody reads the list as complete. */
function addUnresolved(reading: Reading, list: string, reference: string, display: string | undefined): void {
  note(
    reading,
    list,
    'unresolved-reference',
    `The medication list names ${quoted(reference === list ? display : reference)}, which is not in the Bundle: ${display === undefined ? 'that medication is not known' : `its display (${quoted(display)}) is all that is read`}. Add it.`,
  )
  const drug = display === undefined ? undefined : recognise({ codings: [], text: display })
  reading.medications.push({
    reference,
    kind: 'statement',
    ...(drug && { drug }),
    label: display ?? reference,
    status: 'unknown',
    indications: [],
    indicationReferences: [],
    sameTherapy: [],
  })
}
