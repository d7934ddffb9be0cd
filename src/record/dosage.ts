import type { Span } from '../values/day.ts'
import { codingsOf, firstKnown, type SystemName, textsOf } from './coding.ts'
import { type Fields, fieldsOf, listOf, textOf } from './json.ts'
import { note, type Reading, spanAt } from './reading.ts'
import type { MedicationEntry } from './record.ts'
import { daysIn, milligramsIn } from './units.ts'

/** What dosage instructions tell. */
export interface Dosage {
  doseMg?: number | undefined
  /** "2 tablets", "1.7 mL": an amount whose milligrams only the drug's strength tells. */
  count?: number | undefined
  millilitres?: number | undefined
  route?: NonNullable<MedicationEntry['route']> | undefined
  everyDays?: number | undefined
  doseDays?: Span[] | undefined
  doseCount?: number | undefined
  start?: Span | undefined
  end?: Span | undefined
  asNeeded?: boolean | undefined
}

type ReadRoute = NonNullable<MedicationEntry['route']>

const routes = new Map<string, ReadRoute>([
  ['26643006', 'oral'],
  ['47625008', 'iv'],
  ['34206005', 'sc'],
  ['78421000', 'other'],
  ['6064005', 'topical'],
  ['447694001', 'inhaled'],
  ['418401004', 'intravitreal'],
  ['12130007', 'intra-articular'],
  ['46713006', 'topical'],
  ['54485002', 'topical'],
  ['37161004', 'other'],
])
const routeOf = (system: SystemName, code: string): ReadRoute | undefined => (system === 'sct' ? routes.get(code) : undefined)

const routeNames: readonly (readonly [RegExp, ReadRoute])[] = [
  [/intravitre|in het oog|in the eye/, 'intravitreal'],
  [/intra-?articul|in het gewricht|into the joint/, 'intra-articular'],
  [/intravene?o?u[sz]|\bi\.?v\.?\b|infuus|infus/, 'iv'],
  [/subcuta|\bs\.?c\.?\b/, 'sc'],
  [/inhal|verneve|nebuli/, 'inhaled'],
  [
    /\bcutaan|\bhuid|\btopi[ck]|\bneus|\bnasa(?:al|l)\b|\boog|\bogen\b|ophthalm|\boculai?r|\boordruppel|\bin het oor\b|\bzalf|\bcr[eè]me|\blotion|dermal|\bskin\b/,
    'topical',
  ],
  [/\boraal\b|\boral\b|per os|\bp\.?o\.?\b|by mouth|door de mond/, 'oral'],
  [/intramusc|\bi\.?m\.?\b|rectaal|rectal/, 'other'],
]

/** A route in words, Dutch or English. */
export function routeNamed(text: string): ReadRoute | undefined {
  const name = text.toLowerCase().slice(0, 200)
  return routeNames.find(([pattern]) => pattern.test(name))?.[1]
}

/**
 * Reads the dosage instructions of a medication: the first that tells a thing decides, all single days are kept. Instructions that follow
 * each other run from the first day of the earliest to the last of the latest; one without an end leaves the end open.
 */
export function readDosage(reading: Reading, reference: string, dosages: unknown): Dosage {
  const read: Dosage = {}
  /** The latest end, and whether an instruction has none. */
  let end: Span | undefined
  let open = false
  for (const raw of listOf(dosages)) {
    const dosage = fieldsOf(raw)
    if (dosage === undefined) continue
    // A fixed dose beside one "for a flare" is still taken, and of a dosage that is not read nobody knows.
    read.asNeeded = isAsNeeded(dosage) && read.asNeeded !== false
    if (listOf(dosage.modifierExtension).length > 0) {
      read.asNeeded = false
      open = true
      note(reading, reference, 'unknown-code', 'A dosage carries a modifierExtension that Howship does not know: that dosage is not read.')
      continue
    }
    readDose(read, dosage)
    read.route ??= routeIn(reading, reference, dosage.route)
    readTiming(reading, reference, read, dosage.timing)
    const bounds = fieldsOf(fieldsOf(fieldsOf(dosage.timing)?.repeat)?.boundsPeriod)
    const start = spanAt(reading, reference, bounds, 'start')
    if (start !== undefined) read.start = earliest(start, read.start ?? start)
    const last = spanAt(reading, reference, bounds, 'end')
    if (last === undefined) open = true
    else if (end === undefined || last.last >= end.last) end = last
    const text = textOf(dosage.text)
    if (text !== undefined) readWords(read, text)
  }
  if (!open && end !== undefined) read.end = end
  return read
}

/** The one that begins first. */
export const earliest = (a: Span, b: Span): Span => (b.first < a.first ? b : a)

const needed = /\b(?:zo nodig|(?:indien|als|wanneer) nodig|(?:as|if|when) needed|p\.?r\.?n\b|si besoin)/i

const isAsNeeded = (dosage: Fields): boolean =>
  dosage.asNeededBoolean === true ||
  fieldsOf(dosage.asNeededCodeableConcept) !== undefined ||
  (typeof dosage.text === 'string' && needed.test(dosage.text.slice(0, 300)))

function readDose(read: Dosage, dosage: Fields): void {
  // doseAndRate is a list; MedicationAdministration has `dose` itself; an older FHIR `doseQuantity`.
  for (const raw of listOf(dosage.doseAndRate)) {
    const part = fieldsOf(raw)
    readAmount(read, fieldsOf(part?.doseQuantity))
    const range = fieldsOf(part?.doseRange)
    const low = fieldsOf(range?.low)
    if (low !== undefined && low.value === fieldsOf(range?.high)?.value) readAmount(read, low)
  }
  readAmount(read, fieldsOf(dosage.dose) ?? fieldsOf(dosage.doseQuantity))
}

const pieces =
  /^(?:\{?(?:tablets?|tabletten|tbl|tab|capsules?|caps|cap|stuks?|injecti[eo]n?s?|spuit(?:en)?|syringes?|wegwerpspuit|ampul(?:len)?|ampoules?|vials?|flacons?|pen(?:nen)?|doses?|dosis|infuus|zak|bags?|drankampul|sachets?|1)\}?|\[tbl\])$/i

/** Has a dose been read, in whatever unit? */
const hasDose = ({ doseMg, count, millilitres }: Dosage): boolean => (doseMg ?? count ?? millilitres) !== undefined

function readAmount(read: Dosage, quantity: Fields | undefined): void {
  if (quantity === undefined || hasDose(read)) return
  const { value } = quantity
  if (typeof value !== 'number' || !(value > 0)) return
  const code = textOf(quantity.code)
  const printed = textOf(quantity.unit)
  const byCode = code === undefined ? undefined : milligramsIn(code)
  const inWords = printed === undefined || printed === code ? byCode : milligramsIn(printed)
  // "ug" by code and "mg" in words: a factor of a thousand, and nobody knows which.
  if (byCode !== undefined && inWords !== undefined && byCode !== inWords) return
  const factor = byCode ?? inWords
  if (factor !== undefined) read.doseMg = tidy(value * factor)
  else if ((code ?? printed)?.toLowerCase() === 'ml') read.millilitres = value
  else if ((code !== undefined && pieces.test(code)) || (printed !== undefined && pieces.test(printed))) read.count = value
}

/** Takes the dust of binary fractions off: 0.001 × 3300 is 3.3. */
export const tidy = (value: number): number => Math.round(value * 1e9) / 1e9

function routeIn(reading: Reading, reference: string, concept: unknown): ReadRoute | undefined {
  const known = firstKnown(reading, concept, routeOf)
  if (known !== undefined) return known
  for (const text of textsOf(concept)) {
    const named = routeNamed(text)
    if (named !== undefined) return named
  }
  if (codingsOf(concept).length > 0)
    note(reading, reference, 'unknown-code', 'The route is not one that Howship knows: it counts as not recorded. Use a SNOMED CT route.')
  return undefined
}

const timingCodes = new Map<string, number>([
  ['QD', 1],
  ['AM', 1],
  ['PM', 1],
  ['BED', 1],
  ['BID', 1 / 2],
  ['TID', 1 / 3],
  ['QID', 1 / 4],
  ['Q1H', 1 / 24],
  ['Q2H', 1 / 12],
  ['Q3H', 1 / 8],
  ['Q4H', 1 / 6],
  ['Q6H', 1 / 4],
  ['Q8H', 1 / 3],
  ['QOD', 2],
  ['WK', 7],
  ['MO', 30],
])

function readTiming(reading: Reading, reference: string, read: Dosage, value: unknown): void {
  const timing = fieldsOf(value)
  if (timing === undefined) return
  const { event } = timing
  if (Array.isArray(event))
    for (const one of event) {
      const day = spanAt(reading, reference, { event: one }, 'event')
      if (day !== undefined) {
        read.doseDays ??= []
        read.doseDays.push(day)
      }
    }
  const repeat = fieldsOf(timing.repeat)
  if (repeat !== undefined) {
    read.everyDays ??= interval(repeat)
    if (typeof repeat.count === 'number' && repeat.count > 0) read.doseCount ??= repeat.count
  }
  for (const raw of codingsOf(timing.code)) read.everyDays ??= timingCodes.get(textOf(fieldsOf(raw)?.code)?.toUpperCase() ?? '')
  const text = textOf(fieldsOf(timing.code)?.text)
  if (text !== undefined) read.everyDays ??= timingCodes.get(text.trim().toUpperCase()) ?? intervalNamed(text)
}

/** The days of a UCUM duration, or undefined. */
export function lengthInDays({ value, code, unit: printed }: Fields): number | undefined {
  const unit = textOf(code) ?? textOf(printed)
  if (unit === undefined || typeof value !== 'number' || !(value > 0)) return undefined
  const days = daysIn(unit)
  return days === undefined ? undefined : value * days
}

/** Days between doses of `frequency` times per `period`. Months and years are rounded down, so that 6 months are 182 days and 1 month 30. */
function interval(repeat: Fields): number | undefined {
  const { period, frequency } = repeat
  const weekdays = Array.isArray(repeat.dayOfWeek) ? repeat.dayOfWeek.length : 0
  const unit = textOf(repeat.periodUnit)
  if (unit === undefined || typeof period !== 'number' || !(period > 0)) return weekdays > 0 ? 7 / weekdays : undefined
  let times = typeof frequency === 'number' && frequency > 0 ? frequency : 1
  if (weekdays > 1 && frequency === undefined && unit === 'wk') times = weekdays
  const clock = Array.isArray(repeat.timeOfDay) ? repeat.timeOfDay.length : 0
  if (clock > 1 && frequency === undefined) times = clock
  return everyDays(times, period, unit)
}

function everyDays(times: number, period: number, unit: string): number | undefined {
  const days = daysIn(unit)
  if (days === undefined) return undefined
  const between = (period * days) / times
  return days > 28 ? Math.floor(between) : tidy(between)
}

const units = '(d|h|dag(?:en)?|days?|weken|week|weeks?|wk|maand(?:en)?|months?|mo|jaar|years?|yr|uur|hours?)'
const everyN = new RegExp(`\\b(?:elke|iedere|om de|every|each|per|à|q)\\s*(?:(\\d+(?:[.,]\\d+)?)\\s*)?${units}\\b`)
const timesPer = new RegExp(`(\\d+)\\s*(?:x|×|keer|maal|times?)\\s*(?:per|a|an|/|in de|in)?\\s*(?:(\\d+)\\s*)?${units}\\b`)
const onceTwice = new RegExp(`\\b(once|twice|eenmaal|tweemaal)\\s+(?:a|an|per|every|elke|in de)\\s*(?:(\\d+)\\s*)?${units}\\b`)
/** "q4w", as protocols of treatment write it. */
const protocol = /\bq(\d+)([dwm])\b/
const daysAWeek = /\b([1-7])\s*(?:dagen|days)\s*(?:per|a)\s*week\b/
const oneWord: readonly (readonly [RegExp, number])[] = [
  [/\b(?:halfjaarlijks|twice yearly|twice a year|half-?yearly|tweemaal per jaar|semi-?annual)/, 182],
  [/\b(?:driemaandelijks|quarterly|kwartaal)/, 91],
  [/\b(?:tweewekelijks)/, 14],
  [/\b(?:maandelijks|monthly)\b/, 30],
  [/\b(?:wekelijks|weekly|once weekly)\b/, 7],
  [/\b(?:jaarlijks|yearly|annual(?:ly)?)\b/, 365],
  [/\b(?:dagelijks|daily|1\s?dd\b)/, 1],
]

/** What words told before: a record repeats its few drugs and instructions. */
const intervals = new Map<string, number | undefined>()
const intervalsKept = 1000

/** The days between doses that words tell: "elke 4 weken", "2× per jaar", "every 6 months", "maandelijks". */
export function intervalNamed(text: string): number | undefined {
  const words = text.slice(0, 300)
  if (!intervals.has(words)) {
    if (intervals.size === intervalsKept) intervals.clear()
    intervals.set(words, intervalIn(words.toLowerCase()))
  }
  return intervals.get(words)
}

function intervalIn(name: string): number | undefined {
  const weekly = daysAWeek.exec(name)
  if (weekly) return 7 / Number(weekly[1])
  const times = timesPer.exec(name)
  if (times) return everyDays(Number(times[1]), times[2] ? Number(times[2]) : 1, unitNamed(times[3]!))
  const words = onceTwice.exec(name)
  if (words) return everyDays(/once|een/.test(words[1]!) ? 1 : 2, words[2] ? Number(words[2]) : 1, unitNamed(words[3]!))
  const every = everyN.exec(name)
  if (every) return everyDays(1, every[1] ? Number(every[1].replace(',', '.')) : 1, unitNamed(every[2]!))
  const short = protocol.exec(name)
  if (short) return everyDays(1, Number(short[1]), unitNamed(short[2]!))
  const dutchDaily = /\b([1-4])\s?dd/.exec(name)
  if (dutchDaily) return 1 / Number(dutchDaily[1])
  return oneWord.find(([pattern]) => pattern.test(name))?.[1]
}

function unitNamed(word: string): string {
  switch (word[0]) {
    case 'w':
      return 'wk'
    case 'm':
      return 'mo'
    case 'j':
    case 'y':
      return 'a'
    case 'u':
    case 'h':
      return 'h'
    default:
      return 'd'
  }
}

const massInWords = /(\d+(?:[.,]\d+)?)\s*(mg|milligram|microgram|mcg|µg|μg|ug)\b(?!\s*\/\s*(?:ml|kg|m2))/gi

/** What the dosage's own words tell, where its fields do not: one mass, an interval, a route. */
function readWords(read: Dosage, text: string): void {
  const words = text.slice(0, 300)
  if (!hasDose(read)) {
    const masses = [...words.matchAll(massInWords)]
    const [only] = masses
    // Two masses in one text are a schedule or a strength beside a dose: neither is guessed.
    if (only !== undefined && masses.length === 1) {
      const amount = Number(only[1]!.replace(',', '.'))
      if (amount > 0) read.doseMg = tidy(amount * milligramsIn(only[2]!.toLowerCase())!)
    }
  }
  read.everyDays ??= intervalNamed(words)
  read.route ??= routeNamed(words)
}
