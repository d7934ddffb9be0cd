/** What was agreed on a line as it stands in the record: a FHIR Task of the patient. And other people's Tasks and appointments as lines of their own. */
import type { Actor } from '../../engine/table.ts'
import { type Fields, fieldsOf, inOneLine } from '../../record/json.ts'
import { addDays, type Day, isoDay, parseDay } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import { actorWords } from '../words.ts'
import { type Agreement, type AgreementKind, deeds } from './agreed.ts'
import { type DayKind, type DayLine, type DayState, kindWords } from './line.ts'

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

/** What goes with a dose, by the code under which it was advised before it. */
const kinds: Readonly<Record<string, DayKind>> = {
  'creatinine-after-2-weeks': 'laboratory-after-dose',
  'calcium-after-2-weeks': 'laboratory-after-dose',
  'two-week-control': 'two-week-control',
}
const open = new Set(['requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold'])
const booked = new Set(['proposed', 'pending', 'booked', 'arrived', 'waitlist'])
const isActor = (code: string): code is Actor => Object.hasOwn(actorWords, code)

function plannedLine(
  resource: Fields,
  kind: DayKind,
  said: string | null,
  [from, by]: readonly [Day, Day],
  who: readonly Actor[],
  asOf: Day,
  counts: boolean,
): DayLine {
  const late = counts ? Math.max(0, asOf - by) : 0
  const state: DayState = from > asOf ? 'coming' : late > 0 ? 'late' : 'due'
  const words: Text = kindWords[kind]
  const key = `${String(resource.resourceType)}/${String(resource.id)}`
  return {
    key,
    kind,
    state,
    loudness: state === 'coming' ? 'quiet' : state === 'late' ? 'loud' : 'plain',
    rank: 30,
    subject: key,
    about: words,
    who,
    why: said === null ? words : { nl: said, en: said },
    beside: [],
    due: isoDay(by),
    from: from === by ? null : isoDay(from),
    lastSafeDay: null,
    daysLate: late,
    next: { page: 'patient', does: { nl: 'Dossier openen', en: 'Open the record' } },
    firm: false,
    answers: [],
  }
}

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
      const kind = codesOf(r.code, taskSystem).flatMap((code) => kinds[code] ?? [])[0] ?? 'agreed'
      const said = textOf(r.description) ?? textOf(fieldsOf(r.code)?.text)
      return [
        plannedLine(
          r,
          kind,
          said,
          [from, by],
          listOf(r.performerType).flatMap((t) => codesOf(t).filter(isActor)),
          asOf,
          true,
        ),
      ]
    }
    if (r.resourceType === 'Appointment' && booked.has(String(r.status))) {
      const day = dayIn(r.start)
      if (day === undefined || day < asOf || day > horizon) return []
      const said = textOf(r.description) ?? listOf(r.serviceType).flatMap((t) => textOf(t.text) ?? [])[0] ?? null
      return [plannedLine(r, 'appointment', said, [day, day], [], asOf, false)]
    }
    return []
  })
}
