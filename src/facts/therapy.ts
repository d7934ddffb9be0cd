import type { Brand, DrugClass, DrugGroup, Route, Substance } from '../drugs/drug.ts'
import type { ClinicalRecord, ConditionEntry, MedicationEntry } from '../record/record.ts'
import { addDays, addMonths, type Day, monthsBetween, type Span } from '../values/day.ts'
import { type Setting, settingOf } from './setting.ts'

/** One drug taken, ordered or planned: statement, order, dispense and doses of the same thing put together. */
export interface Therapy {
  readonly reference: string
  readonly references: readonly string[]
  readonly substance: Substance
  readonly brand: Brand | undefined
  readonly label: string
  /** The class; an angiogenesis inhibitor injected into the eye is `not-associated`. */
  readonly class: DrugClass
  /** The product line in mg: zoledronate 4 or 5, denosumab 60 or 120; for others the dose. Undefined when it is not known. */
  readonly strengthMg: number | undefined
  readonly route: Route | undefined
  readonly everyDays: number | undefined
  readonly setting: Setting | null
  /** `lapsed`: nobody stopped it, but the last dose, its interval and a month have gone by. */
  readonly state: 'planned' | 'current' | 'paused' | 'lapsed' | 'past'
  readonly start: Span | undefined
  readonly end: Span | undefined
  readonly lastDose: Span | undefined
  readonly doseDays: readonly Span[]
  readonly periods: readonly Period[]
  readonly seriesLength: number | undefined
  /** A planned drug that the patient already uses: the next of a series, not a first dose. */
  readonly continues: Therapy | undefined
  readonly priorPrescription: string | undefined
  readonly entries: readonly MedicationEntry[]
}

/** A stretch of taking a drug. An end of undefined goes on; a start of undefined is not recorded. */
export interface Period {
  readonly start: Span | undefined
  readonly end: Span | undefined
}

const antiresorptives: ReadonlySet<DrugClass> = new Set(['bisphosphonate', 'denosumab'])
const angiogenesisInhibitors: ReadonlySet<DrugClass> = new Set(['anti-vegf-antibody', 'vegfr-tki', 'vegf-trap'])

export const isAntiresorptive = (t: Therapy): boolean => antiresorptives.has(t.class)
export const isAngiogenesisInhibitor = (t: Therapy): boolean => angiogenesisInhibitors.has(t.class)
export const isParenteral = (t: Therapy): boolean => t.route === 'iv' || t.route === 'sc'
export const isOralBisphosphonate = (t: Therapy): boolean => t.class === 'bisphosphonate' && t.route === 'oral'

/** Months after the last dose during which denosumab still counts: 60 mg nine (000), 120 mg or unknown twelve (ours). */
export const denosumabCountsFor = (t: Therapy): number => (t.strengthMg === 60 ? 9 : 12)

/**
 * Is the jaw still under this drug? A bisphosphonate now or ever (it stays in bone for years); denosumab up to nine or twelve months after
 * the last dose; an angiogenesis inhibitor while it is taken. A last dose of which only the month or year is known counts from its last day.
 */
export function underTherapy(t: Therapy, asOf: Day): boolean {
  if (t.state === 'planned') return false
  if (t.class === 'bisphosphonate') return true
  if (t.class === 'denosumab') {
    const last = t.lastDose ?? t.end
    return last === undefined ? true : addMonths(last.last, denosumabCountsFor(t)) > asOf
  }
  if (isAngiogenesisInhibitor(t)) return t.state === 'current' || t.state === 'paused'
  return false
}

/** Product line of zoledronate or denosumab in mg. Reduced doses of zoledronate (3.0–3.9) are the 4 mg product. */
function lineOf(substance: string, mg: number | undefined): number | undefined {
  if (mg === undefined) return undefined
  if (substance === 'zoledronate') return mg >= 2.9 && mg <= 4.2 ? 4 : mg === 5 ? 5 : undefined
  return mg === 60 || mg === 120 ? mg : undefined
}

const splitByLine: ReadonlySet<string> = new Set(['zoledronate', 'denosumab'])

/** The day of the next dose: calendar months for monthly and longer intervals, days for the others. */
export function nextDose(last: Day, everyDays: number): Day {
  if (everyDays >= 350 && everyDays <= 372) return addMonths(last, 12)
  if (everyDays >= 175 && everyDays <= 190) return addMonths(last, 6)
  if (everyDays >= 89 && everyDays <= 93) return addMonths(last, 3)
  if (everyDays === 30 || everyDays === 31) return addMonths(last, 1)
  return addDays(last, Math.round(everyDays))
}

/** The usual interval of a product, where the record gives none: for what a dose covers, never as a prescription. */
export function usualInterval(substance: string, strengthMg: number | undefined): number | undefined {
  if (substance === 'denosumab') return strengthMg === 60 ? 182 : strengthMg === 120 ? 28 : undefined
  if (substance === 'zoledronate') return strengthMg === 5 ? 365 : strengthMg === 4 ? 28 : undefined
  if (substance === 'pamidronate') return 28
  if (substance === 'ibandronate') return strengthMg === 3 ? 91 : strengthMg === 150 ? 30 : strengthMg === 6 ? 28 : undefined
  if (substance === 'romosozumab') return 30
  return undefined
}

const isIntoEye = (e: MedicationEntry): boolean => e.route === 'intravitreal'
const isByVein = (e: MedicationEntry): boolean => e.route === 'iv' || (e.route === undefined && e.drug!.brand?.route === 'iv')

function classOf(substance: Substance, entries: readonly MedicationEntry[], conditions: readonly ConditionEntry[]): DrugClass {
  if (!angiogenesisInhibitors.has(substance.class)) return substance.class
  if (entries.some(isIntoEye)) return 'not-associated'
  const eye = entries.some((e) => e.indications.includes('age-related-macular-degeneration')) && conditions.every((c) => !/cancer|tumour|metasta/.test(c.code))
  return eye ? 'not-associated' : substance.class
}

function routeOf(substance: Substance, entries: readonly MedicationEntry[], mg: number | undefined): Route | undefined {
  if (entries.some(isIntoEye)) return undefined
  for (const e of entries) if (e.route === 'oral' || e.route === 'iv' || e.route === 'sc') return e.route
  for (const e of entries) if (e.drug!.route) return e.drug!.route
  if (mg === undefined) return undefined
  const routes = new Set(substance.dosings.filter((d) => d.mg === mg).map((d) => d.route))
  return routes.size === 1 ? [...routes][0] : undefined
}

const earliest = (spans: readonly Span[]): Span | undefined => spans.reduce<Span | undefined>((a, b) => (a === undefined || b.first < a.first ? b : a), undefined)
const latest = (spans: readonly Span[]): Span | undefined => spans.reduce<Span | undefined>((a, b) => (a === undefined || b.last > a.last ? b : a), undefined)

/** A dose of which nobody can tell whether or when it was given. */
const isDoubtfulDose = (e: MedicationEntry): boolean => e.kind === 'administration' && (e.status === 'unknown' || (e.status === 'past' && e.start === undefined && e.doseDays === undefined))

/** The last dose. Beside a doubtful one it lies anywhere from the last known dose to the day of that one, or to the day of advice when it has no day. */
function lastOf(doseDays: readonly Span[], entries: readonly MedicationEntry[], asOf: Day): Span | undefined {
  const last = latest(doseDays)
  if (last === undefined) return undefined
  const until = Math.max(last.last, ...entries.filter(isDoubtfulDose).map((e) => Math.min(e.start?.last ?? asOf, asOf))) as Day
  return { ...last, last: until }
}

const kindOrder = { statement: 0, request: 1, dispense: 2, administration: 3 } as const

/** Days between the two closest doses on record: how often a drug is given where nobody wrote the interval. Within a week they are one dose, written twice. */
function shortestGap(doseDays: readonly Span[]): number | undefined {
  const days = doseDays.map((d) => d.first).sort((a, b) => a - b)
  const gaps = days
    .slice(1)
    .map((day, i) => day - days[i]!)
    .filter((gap) => gap > 7)
  return gaps.length > 0 ? Math.min(...gaps) : undefined
}

const cancerInBone: ReadonlySet<string> = new Set(['bone-metastases', 'myeloma', 'hypercalcaemia-of-malignancy', 'giant-cell-lesion'])

/**
 * Strength and rhythm that belong to different products: zoledronate 5 mg or denosumab 60 mg every few weeks, denosumab 120 mg twice a
 * year without cancer in bone. One of the two is a slip, and nobody can tell which: the strength counts as unknown and is asked.
 */
function isProductOfOtherRhythm(substance: string, mg: number | undefined, everyDays: number | undefined, record: ClinicalRecord): boolean {
  if (everyDays === undefined) return false
  if (substance === 'zoledronate') return mg === 5 && everyDays <= 100
  if (substance !== 'denosumab') return false
  if (mg === 60) return everyDays <= 100
  return mg === 120 && everyDays >= 150 && !record.conditions.some((c) => c.status !== 'refuted' && cancerInBone.has(c.code))
}

function build(entries: readonly MedicationEntry[], record: ClinicalRecord, asOf: Day, planned: boolean): Therapy {
  const sorted = [...entries].sort((a, b) => kindOrder[a.kind] - kindOrder[b.kind])
  const main = sorted[0]!
  const substance = main.drug!.substance!
  const conflict = entries.some((e) => e.drug!.strengthConflict)
  const mgs = entries.map((e) => e.doseMg ?? e.drug!.strengthMg).filter((mg) => mg !== undefined)
  const everyDays = sorted.find((e) => e.everyDays !== undefined)?.everyDays
  const line = conflict ? undefined : splitByLine.has(substance.id) ? lineOf(substance.id, mgs[0]) : mgs.at(-1)
  const strengthMg = isProductOfOtherRhythm(substance.id, line, everyDays, record) ? undefined : line
  const route = routeOf(substance, entries, strengthMg)
  const injected = route === 'iv' || route === 'sc'

  // A dose counts when it was given: not when it is planned, and not when nobody recorded whether it went in.
  const doseDays: Span[] = []
  for (const e of planned ? [] : entries) {
    if (e.doseDays) doseDays.push(...e.doseDays.filter((d) => d.first <= asOf))
    else if (e.kind === 'administration' && e.status === 'past' && e.start) doseDays.push(e.start)
  }
  const planDays = planned ? entries.flatMap((e) => e.doseDays ?? []) : []
  const lastDose = lastOf(doseDays, entries, asOf)
  const interval = everyDays ?? usualInterval(substance.id, strengthMg)

  const periods: Period[] = []
  for (const e of entries) {
    if (e.kind === 'administration' || e.kind === 'dispense') continue
    periods.push({ start: e.start, end: e.end ?? (e.status === 'past' ? lastDose : undefined) })
  }
  if (periods.length === 0 && doseDays.length > 0) {
    const last = lastDose!
    const covered = interval === undefined ? last.last : Math.min(nextDose(last.last, interval), asOf)
    periods.push({
      start: earliest(doseDays),
      end: covered >= asOf ? undefined : { first: covered as Day, last: covered as Day, text: last.text },
    })
  }
  if (periods.length === 0) {
    const handed = entries.filter((e) => e.start).map((e) => e.start!)
    periods.push({ start: earliest(handed), end: undefined })
  }
  const statuses = new Set(entries.filter((e) => e.kind !== 'administration').map((e) => e.status))
  const running = statuses.has('active') || statuses.has('unknown') || (statuses.size === 0 && !planned)
  const lapsedBy = lastDose && interval !== undefined ? addMonths(nextDose(lastDose.last, interval), 1) : undefined
  const ended = entries.every((e) => e.kind === 'administration' || e.status === 'past' || (e.end !== undefined && e.end.last <= asOf)) && statuses.size > 0
  const state: Therapy['state'] = planned ? 'planned' : ended ? 'past' : lapsedBy !== undefined && lapsedBy < asOf ? 'lapsed' : running ? 'current' : statuses.has('on-hold') ? 'paused' : 'past'
  const starts = [...periods.map((p) => p.start), earliest(doseDays), earliest(planDays)].filter((s) => s !== undefined)
  const ends = periods.map((p) => p.end)
  // An indication by reference is the disease that the reference names.
  const referred = new Set(entries.flatMap((e) => e.indicationReferences))
  const named = record.conditions.filter((condition) => referred.has(condition.reference) && condition.status !== 'refuted').map((condition) => condition.code)
  const indications = [...new Set([...entries.flatMap((e) => e.indications), ...named])]
  const drugClass = classOf(substance, entries, record.conditions)
  return {
    reference: main.reference,
    references: sorted.map((e) => e.reference),
    substance,
    brand: sorted.map((e) => e.drug!.brand).find((brand) => brand),
    label: main.label,
    class: drugClass,
    strengthMg,
    route,
    everyDays,
    setting: antiresorptives.has(drugClass) || drugClass === 'sclerostin-antibody' ? settingOf({ substance: substance.id, strengthMg, route, everyDays: everyDays ?? shortestGap(doseDays), indications }, record.conditions) : null,
    state,
    start: earliest(starts),
    end: state === 'past' && ends.every((e) => e !== undefined) ? latest(ends) : undefined,
    lastDose: lastDose ?? (state === 'past' && injected ? latest(ends.filter((e) => e !== undefined)) : undefined),
    doseDays: doseDays.sort((a, b) => a.first - b.first),
    periods,
    seriesLength: sorted.find((e) => e.doseCount !== undefined)?.doseCount,
    continues: undefined,
    priorPrescription: sorted.find((e) => e.priorPrescription)?.priorPrescription,
    entries: sorted,
  }
}

/** Eylea beside Zaltrap: what goes into the eye apart from what goes into a vein. Entries that do not tell stay with the vein, which counts. */
function byPlace(entries: MedicationEntry[]): readonly MedicationEntry[][] {
  const eye = entries.filter(isIntoEye)
  return eye.length > 0 && entries.some(isByVein) ? [entries.filter((e) => !isIntoEye(e)), eye] : [entries]
}

/** Puts entries of one substance together by product line; an entry without strength joins the line that it refers to. */
function groups(entries: readonly MedicationEntry[]): MedicationEntry[][] {
  const bySubstance = new Map<string, MedicationEntry[]>()
  for (const e of entries) {
    const id = e.drug!.substance!.id
    const list = bySubstance.get(id)
    if (list) list.push(e)
    else bySubstance.set(id, [e])
  }
  const result: MedicationEntry[][] = []
  for (const [id, list] of bySubstance) {
    if (!splitByLine.has(id)) {
      result.push(...byPlace(list))
      continue
    }
    const lines = new Map<number | undefined, MedicationEntry[]>()
    for (const e of list) {
      const line = e.drug!.strengthConflict ? undefined : lineOf(id, e.doseMg ?? e.drug!.strengthMg)
      const at = lines.get(line)
      if (at) at.push(e)
      else lines.set(line, [e])
    }
    const unsure = lines.get(undefined)
    if (unsure) {
      const left: MedicationEntry[] = []
      for (const e of unsure) {
        const linked = (o: MedicationEntry): boolean => e.sameTherapy.includes(o.reference) || o.sameTherapy.includes(e.reference) || o.sameTherapy.some((r) => e.sameTherapy.includes(r))
        const home = [...lines].find(([line, others]) => line !== undefined && others.some(linked))
        if (home && !e.drug!.strengthConflict) home[1].push(e)
        else left.push(e)
      }
      if (left.length === 0) lines.delete(undefined)
      else lines.set(undefined, left)
    }
    result.push(...lines.values())
  }
  return result
}

/** A plan of which a dose was given is a plan no longer: it runs. The dose says so by naming the order. */
function asBegun(entries: readonly MedicationEntry[]): readonly MedicationEntry[] {
  const given = new Set<string>()
  for (const e of entries) if (e.kind === 'administration' && e.status === 'past') for (const reference of e.sameTherapy) given.add(reference)
  return given.size === 0 ? entries : entries.map((e) => (e.status === 'planned' && e.kind === 'request' && given.has(e.reference) ? { ...e, status: 'active' } : e))
}

/** The therapies that a record tells of: taken (now or past) and planned. */
export function therapiesOf(record: ClinicalRecord, asOf: Day): { taken: readonly Therapy[]; planned: readonly Therapy[] } {
  const relevant = asBegun(record.medications.filter((e) => e.drug?.substance !== undefined && e.status !== 'not-taken'))
  const taken = groups(relevant.filter((e) => e.status !== 'planned')).map((g) => build(g, record, asOf, false))
  const planned = relevant
    .filter((e) => e.status === 'planned')
    .map((e) => {
      const t = build([e], record, asOf, true)
      const continues = taken.find((o) => o.substance.id === t.substance.id && o.state !== 'past' && (o.strengthMg === t.strengthMg || t.strengthMg === undefined || !splitByLine.has(t.substance.id)))
      // A next dose without its own particulars is the next of the running series.
      return continues
        ? {
            ...t,
            continues,
            strengthMg: t.strengthMg ?? continues.strengthMg,
            everyDays: t.everyDays ?? continues.everyDays,
            setting: t.setting ?? continues.setting,
            route: t.route ?? continues.route,
          }
        : t
    })
  return { taken, planned }
}

/** Whole months of a therapy up to a date, as the least and the most that partial dates allow; undefined without a start. */
export function monthsOf(t: Therapy, asOf: Day): { low: number; high: number } | undefined {
  return monthsTaken(t.periods, asOf)
}

/** Months in a set of periods, overlaps counted once and gaps left out. One period counts by the calendar; several by their days, laid end to end before `asOf`. */
export function monthsTaken(periods: readonly Period[], asOf: Day): { low: number; high: number } | undefined {
  if (periods.length === 0 || periods.some((p) => p.start === undefined)) return undefined
  const total = (start: (p: Period) => Day, end: (p: Period) => Day): number => {
    const spans = periods
      .map((p) => [start(p), Math.min(end(p), asOf)] as [number, number])
      .filter(([s, e]) => e > s)
      .sort((a, b) => a[0] - b[0])
    const merged: [number, number][] = []
    for (const [s, e] of spans) {
      const top = merged.at(-1)
      if (top && s <= top[1]) top[1] = Math.max(top[1], e)
      else merged.push([s, e])
    }
    if (merged.length === 1) return monthsBetween(merged[0]![0] as Day, merged[0]![1] as Day)
    const days = merged.reduce((n, [s, e]) => n + e - s, 0)
    return monthsBetween(addDays(asOf, -days), asOf)
  }
  return {
    low: total(
      (p) => p.start!.last,
      (p) => p.end?.first ?? asOf,
    ),
    high: total(
      (p) => p.start!.first,
      (p) => p.end?.last ?? asOf,
    ),
  }
}

/** Doses given so far: counted, or reckoned from start, last dose and interval where that gives more; undefined when neither can be told. */
export function dosesOf(t: Therapy): number | undefined {
  const counted = t.doseDays.length
  if (t.route === 'oral') return undefined
  const interval = t.everyDays
  if (t.start && t.lastDose && interval !== undefined && t.start.first === t.start.last) {
    return Math.max(counted, Math.floor((t.lastDose.first - t.start.first) / interval) + 1)
  }
  return counted > 0 ? counted : undefined
}

const byGroup = new WeakMap<ClinicalRecord, ReadonlyMap<DrugGroup, readonly MedicationEntry[]>>()
const nobody: readonly MedicationEntry[] = []

/** Entries of a group of other drugs that are taken now (planned ones left out). */
export function takenNow(record: ClinicalRecord, group: DrugGroup): readonly MedicationEntry[] {
  let groups = byGroup.get(record)
  if (groups === undefined) {
    // A dozen facts ask this of one record: its list is gone over once.
    const made = new Map<DrugGroup, MedicationEntry[]>()
    for (const e of record.medications) {
      if (e.drug === undefined || (e.status !== 'active' && e.status !== 'on-hold' && e.status !== 'unknown')) continue
      for (const g of e.drug.groups) {
        const list = made.get(g)
        if (list) list.push(e)
        else made.set(g, [e])
      }
    }
    groups = made
    byGroup.set(record, groups)
  }
  return groups.get(group) ?? nobody
}

/** The substance's name in both languages. */
export const substanceName = (t: Therapy): { readonly nl: string; readonly en: string } => t.substance.name

const otherBoneDrugs: ReadonlySet<string> = new Set(['raloxifene', 'bazedoxifene', 'teriparatide', 'abaloparatide', 'parathyroid hormone', 'strontium ranelate'])

/** A drug that is given for brittle bones: an antiresorptive, romosozumab, or one that does not matter to the jaw. */
export const isBoneDrug = (t: Therapy): boolean => isAntiresorptive(t) || t.class === 'sclerostin-antibody' || otherBoneDrugs.has(t.substance.id)

/** A bone drug that nobody stopped: taken now, on hold, or overdue. */
export const isRunningBoneDrug = (t: Therapy): boolean => isBoneDrug(t) && (t.state === 'current' || t.state === 'paused' || t.state === 'lapsed')
