/** What was agreed on a line as it stands in the record: a FHIR Task of the patient. And other people's Tasks and appointments as lines of their own. */
import type { Actor } from '../../engine/table.ts'
import { type Fields, fieldsOf, inOneLine } from '../../record/json.ts'
import { addDays, type Day, isoDay, parseDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import { actorWords } from '../words.ts'
import { acts } from './acts.ts'
import { type Agreement, type AgreementKind, deeds } from './agreed.ts'
import { type DayKind, type DayLine, type DayPage, type DayState, kindWords } from './line.ts'

/** Code system of Tasks that Howship makes: what was done with a line, and what goes with a dose. */
export const taskSystem = 'https://howship.example/fhir/CodeSystem/day-list'
/** Identifier of a Task: the line it belongs to. */
export const lineSystem = 'https://howship.example/fhir/day-list-line'

/** The Task that says what was agreed, under its own id. `patient` is the id alone. */
export function agreementTask(a: Agreement, patient: string): Fields {
  const status: Record<AgreementKind, string> = { called: 'completed', assigned: 'accepted', postponed: 'on-hold' }
  return {
    resourceType: 'Task',
    id: a.id,
    status: status[a.did],
    intent: 'plan',
    code: { coding: [{ system: taskSystem, code: a.did }] },
    identifier: [{ system: lineSystem, value: a.line }],
    for: { reference: `Patient/${patient}` },
    authoredOn: a.at,
    requester: { display: a.by },
    ...(a.owner !== null && { owner: { display: a.owner } }),
    ...(a.note !== null && { statusReason: { text: a.note } }),
    ...(a.until !== null && { restriction: { period: { start: a.until } } }),
  }
}

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf).filter((one) => one !== undefined) : [])
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? inOneLine(value.trim()) : null)
const codesOf = (concept: unknown, system?: string): readonly string[] =>
  listOf(fieldsOf(concept)?.coding).flatMap((c) =>
    (system === undefined || c.system === system) && typeof c.code === 'string' ? [c.code] : [],
  )

/** What a Task says was agreed; undefined for any other Task, and for one that was a mistake. */
export function agreementIn(task: Fields): Agreement | undefined {
  const did = codesOf(task.code, taskSystem).find((code): code is AgreementKind => (deeds as readonly string[]).includes(code))
  const line = textOf(listOf(task.identifier).find((i) => i.system === lineSystem)?.value)
  const id = textOf(task.id)
  if (did === undefined || line === null || id === null || task.status === 'entered-in-error' || task.status === 'cancelled')
    return undefined
  const until = parseDay(String(fieldsOf(fieldsOf(task.restriction)?.period)?.start ?? '').slice(0, 10))
  return {
    id,
    line,
    did,
    by: textOf(fieldsOf(task.requester)?.display) ?? '',
    at: textOf(task.authoredOn) ?? '',
    note: textOf(fieldsOf(task.statusReason)?.text),
    owner: textOf(fieldsOf(task.owner)?.display),
    until: until === undefined ? null : isoDay(until),
  }
}

/** What a Task of ours is for, and where it is answered, by its code; the follow-up of a lesion goes by the outcome that advised it. */
const ours: Readonly<Record<string, readonly [DayKind, DayPage]>> = {
  'creatinine-after-2-weeks': ['laboratory-after-dose', 'dose'],
  'calcium-after-2-weeks': ['laboratory-after-dose', 'dose'],
  'two-week-control': ['two-week-control', 'dose'],
  'give-dose': ['dose-due', 'dose'],
  'ask-prescriber': ['question', 'dose'],
  'tell-prescriber': ['question', 'dose'],
  'antiresorptive-at-mronj': ['question', 'lesion'],
  ...Object.fromEntries(Object.entries(acts['mronj-follow-up']!).map(([code, { kind, page }]) => [code, [kind, page] as const])),
}
const open = new Set(['requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold'])
const booked = new Set(['proposed', 'pending', 'booked', 'arrived', 'waitlist'])
const isActor = (code: string): code is Actor => Object.hasOwn(actorWords, code)

const openRecord = { page: 'patient', does: { nl: 'Dossier openen', en: 'Open the record' } } as const
const toAnswer: Readonly<Record<DayPage, Text>> = {
  patient: openRecord.does,
  dose: { nl: 'Dosis controleren', en: 'Check the dose' },
  lesion: { nl: 'Laesie beoordelen', en: 'Assess the lesion' },
  mouth: openRecord.does,
  papers: openRecord.does,
}

const toAnswerOf: Readonly<Partial<Record<DayKind, Text>>> = {
  'laboratory-after-dose': { nl: 'Uitslag vastleggen', en: 'Record the result' },
  'two-week-control': { nl: 'Controle vastleggen', en: 'Record the check' },
}

interface Planned {
  readonly resource: Fields
  readonly kind: DayKind
  /** In the words of who planned it. */
  readonly said: string | null
  readonly from: Day
  readonly by: Day
  readonly who: readonly Actor[]
  readonly next: DayLine['next']
  /** What it is about, by reference. */
  readonly subject: string | null
  /** Days that go by without it count. */
  readonly counts: boolean
}

function plannedLine({ resource, kind, said, from, by, who, next, subject, counts }: Planned, asOf: Day): DayLine {
  const late = counts ? Math.max(0, asOf - by) : 0
  const state: DayState = from > asOf ? 'coming' : late > 0 ? 'late' : 'due'
  const words: Text = kindWords[kind]
  return {
    key: `${String(resource.resourceType)}/${String(resource.id)}`,
    kind,
    state,
    loudness: state === 'coming' ? 'quiet' : state === 'late' ? 'loud' : 'plain',
    rank: 30,
    subject,
    about: words,
    who,
    why: said === null ? words : { nl: said, en: said },
    beside: [],
    due: isoDay(by),
    from: from === by ? null : isoDay(from),
    lastSafeDay: null,
    daysLate: late,
    next,
    firm: false,
    answers: [],
  }
}

const referenceIn = (value: unknown): string | null => textOf(fieldsOf(value)?.reference)
const lesionIn = (...references: readonly (string | null)[]): string | undefined =>
  references.flatMap((one) => /^Condition\/(.+)$/.exec(one ?? '')?.[1] ?? [])[0]

const dayIn = (value: unknown): Day | undefined => parseDay(String(value ?? '').slice(0, 10))

/**
 * Tasks that are open and appointments to come, as lines: what people planned themselves. Their words are theirs, in whatever language. Who is to do a Task stands in
 * its performer type, by actor ("nurse"); without one everybody sees it.
 */
export function plannedLines(
  resources: readonly Fields[],
  options: { readonly asOf: Day; readonly daysAhead: number },
): readonly DayLine[] {
  const { asOf, daysAhead } = options
  const horizon = addDays(asOf, daysAhead)
  return resources.flatMap((r): DayLine[] => {
    if (r.resourceType === 'Task' && open.has(String(r.status)) && agreementIn(r) === undefined) {
      const { start, end } = { ...fieldsOf(r.executionPeriod), ...fieldsOf(fieldsOf(r.restriction)?.period) }
      const [from, by] = [dayIn(start) ?? dayIn(end), dayIn(end) ?? dayIn(start)]
      if (from === undefined || by === undefined || from > horizon) return []
      const [kind, page] = codesOf(r.code, taskSystem).flatMap((code) => (ours[code] ? [ours[code]] : []))[0] ?? ['agreed', 'patient']
      const subject = referenceIn(r.focus)
      const item = page === 'lesion' ? lesionIn(subject, referenceIn(r.reasonReference)) : undefined
      const who = listOf(r.performerType).flatMap((t) => codesOf(t).filter(isActor))
      const said = textOf(r.description) ?? textOf(fieldsOf(r.code)?.text)
      const next = { page, does: toAnswerOf[kind] ?? toAnswer[page], ...(item !== undefined && { item }) }
      return [plannedLine({ resource: r, kind, said, from, by, who, next, subject, counts: true }, asOf)]
    }
    if (r.resourceType === 'Appointment' && booked.has(String(r.status))) {
      const day = dayIn(r.start)
      if (day === undefined || day < asOf || day > horizon) return []
      const said = textOf(r.description) ?? listOf(r.serviceType).flatMap((t) => textOf(t.text) ?? [])[0] ?? null
      return [
        plannedLine(
          { resource: r, kind: 'appointment', said, from: day, by: day, who: [], next: openRecord, subject: null, counts: false },
          asOf,
        ),
      ]
    }
    return []
  })
}

const ofDose: ReadonlySet<string> = new Set(['pre-dose-check', 'dose-overdue', 'dose-schedule', 'start-therapy', 'stop-denosumab'])

/** Days between a planned control and that of the advice within which they are one: it may be planned around a weekend or a visit. */
const daysApart = 7

/** The laboratory after a dose is planned with the dose as its focus, while the advice names the therapy: they are one when their days are. */
const sameLaboratory = (p: DayLine, line: DayLine): boolean => {
  const [planned, advised] = [parseDay(p.due), parseDay(line.due)]
  return line.kind === p.kind && planned !== undefined && advised !== undefined && Math.abs(planned - advised) <= daysApart
}

/**
 * The lines of the advice with the planned ones: a dose that was planned is not said twice when the advice speaks of a dose, nor the laboratory after a dose or a
 * control of a lesion of which the advice says the same.
 */
export function withPlanned(lines: readonly DayLine[], planned: readonly DayLine[]): readonly DayLine[] {
  const saysDose = (subject: string | null): boolean =>
    lines.some(
      (line) =>
        line.kind !== 'laboratory-after-dose' &&
        line.answers.some((a) => ofDose.has(a.decision) && (subject === null || a.subject === subject)),
    )
  const again = (p: DayLine): boolean =>
    p.kind === 'dose-due'
      ? saysDose(p.subject)
      : p.kind === 'laboratory-after-dose'
        ? lines.some((line) => sameLaboratory(p, line))
        : p.subject !== null && lines.some((line) => line.kind === p.kind && line.subject === p.subject)
  return [...lines, ...planned.filter((p) => !again(p))]
}
