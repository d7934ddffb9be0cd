/**
 * The time line of a patient, reckoned from the record and the advice: drugs with every dose, laboratory curves with the limits that the tables hold against them,
 * what was done and found, what is planned, and the windows. Runs in the worker; days are day numbers (since 1 January 1970).
 */
import type { Advice, Exposure } from '../../../advice/advice.ts'
import { decisions } from '../../../advice/decisions.ts'
import { substanceById } from '../../../drugs/index.ts'
import { type AnyFact, look, type QuantityFact } from '../../../engine/fact.ts'
import { calciumLimits, correctedCalcium } from '../../../facts/calcium.ts'
import { openCase, type PatientCase } from '../../../facts/case.ts'
import { creatinine, creatinineClearance } from '../../../facts/kidney.ts'
import { vitaminD } from '../../../facts/vitamin-d.ts'
import { plannedLines } from '../../../outputs/day-list/agreement-task.ts'
import type { Fields } from '../../../record/json.ts'
import type { ClinicalRecord, ObservationEntry } from '../../../record/record.ts'
import { type Day, parseDay, parseSpan } from '../../../values/day.ts'
import { type Unit, unitInWords } from '../../../values/quantity.ts'
import type { Text } from '../../../values/text.ts'
import { dateNames, procedureNames } from '../../words.ts'

export interface DoseMark {
  readonly day: Day
  /** mg; undefined when it was not recorded. */
  readonly mg: number | undefined
  readonly planned: boolean
}

export interface DrugLane {
  readonly key: string
  readonly name: Text
  /** First and last day of taking; an open end is undefined. Undefined start: not recorded. */
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly doses: readonly DoseMark[]
}

export interface Curve {
  readonly key: string
  readonly name: Text
  readonly unit: Text
  readonly points: readonly { readonly day: Day; readonly value: number }[]
  /** Values against which a decision of this patient is held. */
  readonly limits: readonly number[]
}

export interface EventMark {
  readonly key: string
  readonly day: Day
  readonly label: Text
  readonly kind: 'procedure' | 'radiograph'
  readonly planned: boolean
}

export interface LesionMark {
  readonly key: string
  readonly name: Text
  readonly from: Day
  /** "0" to "3", "at-risk"; undefined: not known. */
  readonly stage: string | undefined
  readonly stageText: Text | undefined
}

export interface WindowMark {
  readonly key: string
  readonly label: Text
  readonly from: Day
  readonly to: Day
  readonly kind: 'window' | 'limit' | 'due'
}

export interface TimeLineView {
  readonly today: Day
  readonly drugs: readonly DrugLane[]
  readonly curves: readonly Curve[]
  readonly events: readonly EventMark[]
  readonly lesions: readonly LesionMark[]
  readonly windows: readonly WindowMark[]
}

/** Every dose of a therapy, on its day; two entries of one day are one dose, that with an amount. */
function dosesOf(record: ClinicalRecord, exposure: Exposure, today: Day): readonly DoseMark[] {
  const own = new Set([exposure.reference, ...exposure.references])
  const found = new Map<Day, DoseMark>()
  const add = (day: Day, mg: number | undefined, planned: boolean): void => {
    const known = found.get(day)
    if (!known || known.mg === undefined) found.set(day, { day, mg, planned })
  }
  for (const m of record.medications) {
    if (!own.has(m.reference)) continue
    if (m.kind === 'administration' && m.status === 'past' && m.start) add(m.start.first, m.doseMg, false)
    for (const day of m.doseDays ?? []) add(day.first, m.doseMg, day.first > today)
  }
  const last = exposure.lastDose && parseSpan(exposure.lastDose)
  if (last && found.size === 0 && exposure.route !== 'oral') add(last.first, exposure.strengthMg ?? undefined, false)
  return [...found.values()].sort((a, b) => a.day - b.day)
}

function drugLanes(record: ClinicalRecord, advice: Advice, today: Day): readonly DrugLane[] {
  const taken = advice.exposures.map((e): DrugLane => {
    const doses = dosesOf(record, e, today)
    const [start, end] = [e.start === null ? undefined : parseSpan(e.start), e.end === null ? undefined : parseSpan(e.end)]
    const strength = e.strengthMg === null ? '' : ` ${e.strengthMg} mg`
    const name = e.brand === null ? substanceById(e.drug).name : { nl: e.brand, en: e.brand }
    return {
      key: e.reference,
      name: { nl: `${name.nl}${strength.replace('.', ',')}`, en: `${name.en}${strength}` },
      from: start?.first ?? doses[0]?.day,
      to: end?.last,
      doses,
    }
  })
  // What is planned stands on the line too, outlined: the advice speaks of it under its own reference.
  const spoken = new Map(
    advice.recommendations.flatMap(({ subject, subjectName }) => (subject === null ? [] : [[subject, subjectName] as const])),
  )
  const shown = new Set(advice.exposures.flatMap((e) => [e.reference, ...e.references]))
  const planned = record.medications.flatMap((m): DrugLane[] => {
    const name = spoken.get(m.reference)
    if (m.status !== 'planned' || !name || shown.has(m.reference)) return []
    const days = [...(m.doseDays ?? []), ...(m.start && m.route !== 'oral' ? [m.start] : [])].map(({ first }) => first)
    return [
      {
        key: m.reference,
        name,
        from: m.start?.first,
        to: undefined,
        doses: [...new Set(days)].sort((a, b) => a - b).map((day) => ({ day, mg: m.doseMg, planned: true })),
      },
    ]
  })
  return [...taken, ...planned]
}

/** The numbers at which a table that answered for this patient changes its answer, for one fact. */
function limitsOf(fact: AnyFact, advice: Advice): readonly number[] {
  const answered = new Set(advice.recommendations.map(({ decision, authority }) => `${decision} ${authority}`))
  const found = new Set<number>()
  for (const { id, tables } of decisions)
    for (const table of tables) {
      const column = table.facts.indexOf(fact)
      if (column === -1 || !answered.has(`${id} ${table.authority}`)) continue
      for (const { cells } of table.rows)
        for (const { column: of, cell } of cells)
          if (of === column)
            for (const { low, high } of cell.ranges) for (const edge of [low, high]) if (Number.isFinite(edge) && edge > 0) found.add(edge)
    }
  return [...found].sort((a, b) => a - b)
}

/** What a fact was on each day on which something it rests on was measured: the record as it was known then. */
function seriesOf<U extends Unit>(
  fact: QuantityFact<PatientCase, U>,
  record: ClinicalRecord,
  measures: readonly string[],
  today: Day,
): readonly { readonly day: Day; readonly value: number }[] {
  const days = new Set(
    measures.flatMap((code) =>
      (record.observations.get(code) ?? []).flatMap(({ date }) =>
        date && date.first === date.last && date.first <= today ? [date.first] : [],
      ),
    ),
  )
  return [...days]
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const then = new Map<string, readonly ObservationEntry[]>()
      for (const [code, list] of record.observations) {
        const known = list.filter(({ date }) => date !== undefined && date.last <= day)
        if (known.length > 0) then.set(code, known)
      }
      const found = look(fact, openCase({ ...record, observations: then }, day))
      return found.state === 'known' ? [{ day, value: found.value }] : []
    })
}

function curve<U extends Unit>(
  fact: QuantityFact<PatientCase, U>,
  measures: readonly string[],
  record: ClinicalRecord,
  today: Day,
  limits: readonly number[],
): Curve {
  return {
    key: fact.id,
    name: fact.name,
    unit: unitInWords[fact.unit],
    points: seriesOf(fact, record, measures, today),
    limits,
  }
}

const pictureNames: Readonly<Record<string, Text>> = {
  'panoramic-radiograph': { nl: 'OPG', en: 'Panoramic radiograph' },
  'apical-radiograph': { nl: 'Apicale foto', en: 'Apical radiograph' },
  cbct: { nl: 'CBCT', en: 'CBCT' },
  'dental-examination': { nl: 'Tandheelkundig onderzoek', en: 'Dental examination' },
  'head-neck-radiotherapy': { nl: 'Radiotherapie hoofd-hals', en: 'Head and neck radiotherapy' },
  'other-radiotherapy': { nl: 'Radiotherapie elders', en: 'Radiotherapy elsewhere' },
  sequestrectomy: { nl: 'Sekwestrectomie', en: 'Sequestrectomy' },
  'jaw-resection': { nl: 'Kaakresectie', en: 'Jaw resection' },
  biopsy: { nl: 'Biopsie', en: 'Biopsy' },
}
const radiographs: ReadonlySet<string> = new Set(['panoramic-radiograph', 'apical-radiograph', 'cbct'])

function events(record: ClinicalRecord, advice: Advice): readonly EventMark[] {
  const spoken = new Map(
    advice.recommendations.flatMap(({ subject, subjectName }) => (subject === null ? [] : [[subject, subjectName] as const])),
  )
  return record.procedures.flatMap((p): EventMark[] => {
    if (!p.date || (p.status !== 'done' && p.status !== 'planned')) return []
    const where = p.sites.map(({ code }) => code).join(', ')
    const named = (procedureNames as Readonly<Record<string, Text>>)[p.code] ?? pictureNames[p.code]
    const both = (lang: 'nl' | 'en'): string => `${named?.[lang] ?? p.label} ${where}`.trim()
    const label = spoken.get(p.reference) ?? { nl: both('nl'), en: both('en') }
    return [
      {
        key: p.reference,
        day: p.date.first,
        label,
        kind: radiographs.has(p.code) ? 'radiograph' : 'procedure',
        planned: p.status === 'planned',
      },
    ]
  })
}

function lesions(record: ClinicalRecord, advice: Advice, today: Day): readonly LesionMark[] {
  return record.conditions
    .filter(({ code, status }) => code === 'jaw-lesion' && status !== 'refuted')
    .map((c) => {
      const staged = advice.recommendations.find(({ decision, subject }) => decision === 'mronj-stage' && subject === c.reference)
      const where = c.sites.map(({ code }) => code).join(', ')
      return {
        key: c.reference,
        name: staged?.subjectName ?? { nl: `Letsel ${where}`.trim(), en: `Lesion ${where}`.trim() },
        from: c.onset?.first ?? c.recorded?.first ?? today,
        stage: staged?.outcome,
        stageText: staged?.text,
      }
    })
}

/** Due days that belong on the line beside the windows, with what they are; by decision, or by decision and outcome. */
const dueNames: Readonly<Record<string, Text>> = {
  'dose-schedule': { nl: 'Volgende toediening', en: 'Next dose' },
  'dose-overdue': { nl: 'Toediening', en: 'Dose' },
  'postoperative-control': { nl: 'Controle na de ingreep', en: 'Check after the procedure' },
  'therapy-duration': { nl: 'Therapie herzien', en: 'Review therapy' },
  'resume-therapy': { nl: 'Therapie hervatten', en: 'Resume therapy' },
  'antibiotic-prophylaxis': { nl: 'Antibioticum', en: 'Antibiotic' },
  'mronj-follow-up': { nl: 'Controle', en: 'Check' },
  'mronj-follow-up baseline-image': { nl: 'Beeldvorming bij aanvang', en: 'Baseline imaging' },
  'mronj-follow-up panoramic-6-months': { nl: 'OPG', en: 'Panoramic radiograph' },
}

function windows(advice: Advice): readonly WindowMark[] {
  const found = new Map<string, WindowMark>()
  const add = (key: string, label: Text | undefined, from: string, to: string, kind: WindowMark['kind']): void => {
    const [first, last] = [parseDay(from), parseDay(to)]
    if (label && first !== undefined && last !== undefined && !found.has(key)) found.set(key, { key, label, from: first, to: last, kind })
  }
  for (const { decision, subject, subjectName, outcome, dates, due } of advice.recommendations) {
    if (decision === 'denosumab-window' || decision === 'drug-holiday')
      for (const [name, day] of Object.entries(dates)) {
        const window = /^(\w+)From$/.exec(name)?.[1]
        if (window) add(window, dateNames[window], day, dates[`${window}To`] ?? day, 'window')
        else if (name === 'latestDose') add(name, dateNames[name], day, day, 'limit')
        else if (name !== 'planned' && !name.endsWith('To')) add(name, dateNames[name], day, day, 'due')
      }
    const named = dueNames[`${decision} ${outcome}`] ?? dueNames[decision]
    if (named && due)
      add(
        `${decision} ${subject} ${due.from} ${named.nl}`,
        subject === null ? named : { nl: `${named.nl}: ${subjectName.nl}`, en: `${named.en}: ${subjectName.en}` },
        due.from,
        due.to,
        'due',
      )
  }
  // A next dose that the window names as well is drawn once, with its drug.
  const next = found.get('nextDose')
  if (next && [...found].some(([key, mark]) => key.startsWith('dose-schedule ') && mark.from === next.from)) found.delete('nextDose')
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** How far ahead what people planned is drawn, days: a year and a half. */
const farthest = 550

/** What people planned themselves, where the advice has nothing on that day. */
function planned(resources: readonly unknown[], said: readonly WindowMark[], today: Day): readonly WindowMark[] {
  const lines = plannedLines(resources as readonly Fields[], { asOf: today, daysAhead: farthest })
  return lines.flatMap(({ key, about, why, from, due }): WindowMark[] => {
    const [first, last] = [parseDay(from ?? due), parseDay(due)]
    if (first === undefined || last === undefined || said.some((mark) => mark.from === first)) return []
    const label = why.nl === about.nl ? about : { nl: `${about.nl}: ${why.nl}`, en: `${about.en}: ${why.en}` }
    return [{ key, label, from: first, to: last, kind: 'due' }]
  })
}

/** The time line of a record. @param resources the same record as FHIR, for what people planned; @param today a day number */
export function timeLineView(record: ClinicalRecord, advice: Advice, today: Day, resources: readonly unknown[] = []): TimeLineView {
  const said = windows(advice)
  const curves = [
    {
      key: creatinine.id,
      name: creatinine.name,
      unit: unitInWords[creatinine.unit],
      points: (record.observations.get('creatinine') ?? [])
        .flatMap(({ date, value }) => (date && typeof value === 'number' && date.first <= today ? [{ day: date.first, value }] : []))
        .sort((a, b) => a.day - b.day),
      limits: [],
    },
    curve(creatinineClearance, ['creatinine', 'measured-clearance', 'weight'], record, today, limitsOf(creatinineClearance, advice)),
    curve(correctedCalcium, ['calcium', 'albumin', 'albumin-corrected-calcium'], record, today, [calciumLimits.low, calciumLimits.high]),
    curve(vitaminD, ['25-oh-d'], record, today, limitsOf(vitaminD, advice)),
  ]
  return {
    today,
    drugs: drugLanes(record, advice, today),
    curves: curves.filter(({ points }) => points.length > 0),
    events: events(record, advice),
    lesions: lesions(record, advice, today),
    windows: [...said, ...planned(resources, said, today)].sort((a, b) => a.from - b.from || a.to - b.to),
  }
}
