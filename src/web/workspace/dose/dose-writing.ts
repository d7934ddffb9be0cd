/** A dose as it is written into the record: given or not given, with what goes with it. All of one dose is one transaction. */
import type {
  AllergyIntolerance,
  Annotation,
  CodeableConcept,
  MedicationAdministration,
  MedicationRequest,
  Observation,
  Resource,
  Task,
} from '@medplum/fhirtypes'
import type { Actor } from '../../../engine/table.ts'
import { taskSystem } from '../../../outputs/day-list/agreement-task.ts'
import type { Lang } from '../../../values/text.ts'
import type { Change } from '../outbox.ts'
import { findingCode, newId, patientReference, referenceTo } from '../writing.ts'
import type { ComingDose, DoseTherapy } from './dose-view.ts'
import {
  controlNames,
  notGivenNames,
  placeNames,
  type Reaction,
  reactionNames,
  routeNames,
  type Site,
  siteNames,
  taskNames,
} from './dose-words.ts'
import type { LabKind } from './laboratory.ts'
import { medicationOf, nameOf } from './medication-of.ts'

/** Codes of a dose that are ours: the site on the body, why it was not given. */
export const doseSystem = 'https://howship.example/fhir/CodeSystem/dose'
/** Where the dose was given: http://terminology.hl7.org/CodeSystem/medication-admin-category. */
const placeSystem = 'http://terminology.hl7.org/CodeSystem/medication-admin-category'
const ucum = 'http://unitsofmeasure.org'
const snomed = 'http://snomed.info/sct'

export type Place = keyof typeof placeNames
export type NotGiven = keyof typeof notGivenNames
export type Control = keyof typeof controlNames

/** Who writes, and when. */
export interface Writing {
  readonly patient: string
  readonly resources: readonly Resource[]
  readonly therapy: DoseTherapy
  readonly by: string
  /** The moment of writing, ISO. */
  readonly at: string
  readonly lang: Lang
}

export interface GivenTyped {
  /** "2026-11-21" */
  readonly day: string
  /** "14:30"; without it only the day is kept. */
  readonly time?: string | undefined
  readonly mg: number
  readonly route?: 'iv' | 'sc' | undefined
  readonly site?: Site | undefined
  readonly lot?: string | undefined
  readonly expiry?: string | undefined
  readonly place?: Place | undefined
  /** Undefined: nobody looked; empty: none seen. */
  readonly reactions?: readonly Reaction[] | undefined
  readonly reactionNote?: string | undefined
  readonly note?: string | undefined
  /** Given against the check: what it said, and why all the same. */
  readonly against?: { readonly verdict: 'hold' | 'ask'; readonly reason: string } | undefined
  readonly controls: readonly { readonly control: Control; readonly day: string }[]
  /** The first day on which the dose after this one is no longer too early. */
  readonly thenFrom?: string | undefined
}

const asChanges = (resources: readonly Resource[]): readonly Change[] => resources.map((resource) => ({ resource }))

const said = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined)

const noteOf = (text: string, { by, at }: Writing): Annotation => ({ text, authorString: by, time: at })

/** The moment of a dose on the writer's own clock. */
export function momentOf(day: string, time: string | undefined): string {
  if (time === undefined || !/^\d\d:\d\d$/.test(time)) return day
  const offset = -new Date(`${day}T${time}:00`).getTimezoneOffset()
  const part = (n: number): string => String(Math.trunc(Math.abs(n))).padStart(2, '0')
  return `${day}T${time}:00${offset < 0 ? '-' : '+'}${part(offset / 60)}:${part(offset % 60)}`
}

const routeOf = (route: 'iv' | 'sc'): CodeableConcept => ({
  coding: [{ system: snomed, code: route === 'iv' ? '47625008' : '34206005', display: routeNames[route].en }],
})

/** The order that a dose carries out. */
const orderOf = ({ therapy, resources }: Writing): MedicationRequest | undefined =>
  [therapy.subject, ...therapy.references]
    .map((reference) => resources.find((one) => nameOf(one) === reference))
    .find(
      (one): one is MedicationRequest =>
        one?.resourceType === 'MedicationRequest' && one.status !== 'completed' && one.status !== 'stopped',
    )

const common = (
  writing: Writing,
): Pick<MedicationAdministration, 'resourceType' | 'id' | 'subject' | 'performer'> & Partial<MedicationAdministration> => {
  const order = orderOf(writing)
  return {
    resourceType: 'MedicationAdministration',
    id: newId(),
    subject: patientReference(writing.patient),
    performer: [{ actor: { display: writing.by } }],
    ...(order && { request: referenceTo(order) }),
  }
}

const conceptOf = ({ resources, therapy }: Writing): CodeableConcept =>
  medicationOf(resources, [therapy.subject, ...therapy.references]) ?? { text: therapy.name.en }

/** A task that goes with doses. @param who is to do it */
export function taskOf(
  writing: Writing,
  code: string,
  description: string,
  who: Actor,
  { from, to, more }: { readonly from: string; readonly to?: string; readonly more?: Partial<Task> },
): Task {
  return {
    resourceType: 'Task',
    id: newId(),
    status: 'requested',
    intent: 'plan',
    code: {
      coding: [{ system: taskSystem, code }],
      ...(code in taskNames && { text: taskNames[code as keyof typeof taskNames][writing.lang] }),
    },
    description,
    for: patientReference(writing.patient),
    authoredOn: writing.at,
    requester: { display: writing.by },
    performerType: [{ coding: [{ system: taskSystem, code: who }] }],
    executionPeriod: { start: from, end: to ?? from },
    ...more,
  }
}

const codesOf = (task: Task): readonly string[] =>
  (task.code?.coding ?? []).flatMap(({ system, code }) => (system === taskSystem && code ? [code] : []))
export const hasCode = (task: Task, code: string): boolean => codesOf(task).includes(code)
const openStates: ReadonlySet<string | undefined> = new Set(['requested', 'received', 'accepted', 'ready', 'in-progress'])
export const isOpen = (task: Task): boolean => openStates.has(task.status)

export const tasksOf = (resources: readonly Resource[], therapy: DoseTherapy, code: string): readonly Task[] =>
  resources.filter(
    (one): one is Task =>
      one.resourceType === 'Task' &&
      one.status !== 'entered-in-error' &&
      one.status !== 'cancelled' &&
      hasCode(one, code) &&
      [therapy.subject, ...therapy.references].includes(one.focus?.reference ?? ''),
  )

/** Planned doses that this one carries out: those whose day or window has come, and those that would be too early after it. */
const carriedOut = ({ resources, therapy }: Writing, day: string, thenFrom: string | undefined): readonly Task[] =>
  tasksOf(resources, therapy, 'give-dose').filter((task) => {
    const planned = task.executionPeriod?.start ?? '9999'
    return isOpen(task) && ((task.restriction?.period?.start ?? planned) <= day || (thenFrom !== undefined && planned < thenFrom))
  })

/** A dose that was given. */
export function givenChanges(writing: Writing, typed: GivenTyped): readonly Change[] {
  const { lang } = writing
  const { day, mg, route, site, place, against, reactions = [] } = typed
  const [lot, expiry, note] = [said(typed.lot), typed.expiry, said(typed.note)]
  const concept = conceptOf(writing)
  const notes = [
    ...(against ? [noteOf(`${againstWords[against.verdict][lang]}: ${against.reason.trim()}`, writing)] : []),
    ...(note === undefined ? [] : [noteOf(note, writing)]),
  ]
  const dose: MedicationAdministration = {
    ...common(writing),
    status: 'completed',
    ...(lot === undefined && expiry === undefined
      ? { medicationCodeableConcept: concept }
      : {
          contained: [
            {
              resourceType: 'Medication',
              id: 'product',
              code: concept,
              batch: { ...(lot !== undefined && { lotNumber: lot }), ...(expiry !== undefined && { expirationDate: expiry }) },
            },
          ],
          medicationReference: { reference: '#product', ...(concept.text && { display: concept.text }) },
        }),
    effectiveDateTime: momentOf(day, typed.time),
    dosage: {
      dose: { value: mg, unit: 'mg', system: ucum, code: 'mg' },
      ...(route && { route: routeOf(route) }),
      ...(site && { site: { coding: [{ system: doseSystem, code: site }], text: siteNames[site][lang] } }),
    },
    ...(place && {
      category: {
        coding: [
          { system: placeSystem, code: place === 'home' ? 'community' : 'outpatient' },
          { system: doseSystem, code: place },
        ],
        text: placeNames[place][lang],
      },
    }),
    ...(notes.length > 0 && { note: notes }),
  } as MedicationAdministration
  const dosed = referenceTo(dose)
  const seen = typed.reactions === undefined ? undefined : reactionOf(writing, day, dosed, reactions, said(typed.reactionNote))
  const allergy = reactions.includes('hypersensitivity') ? allergyOf(writing, concept, day, said(typed.reactionNote)) : undefined
  return asChanges([
    dose,
    ...(seen ? [seen] : []),
    ...(allergy ? [allergy] : []),
    ...typed.controls.map(({ control, day: on }) =>
      taskOf(writing, control, `${controlNames[control][lang]}: ${writing.therapy.name[lang]}`, 'nurse', {
        from: on,
        more: { focus: dosed },
      }),
    ),
    ...carriedOut(writing, day, typed.thenFrom).map((task): Task => ({ ...task, status: 'completed' })),
    ...approvalsOf(writing.resources, writing.therapy, day).map((task): Task => ({ ...task, status: 'completed' })),
  ])
}

const againstWords = {
  hold: { nl: 'Gegeven terwijl het advies “aanhouden” was', en: 'Given while the advice was “hold”' },
  ask: { nl: 'Gegeven terwijl het advies “eerst navragen” was', en: 'Given while the advice was “ask first”' },
} as const

/** What was seen after the dose; that nothing was seen is said too. */
function reactionOf(
  { patient, lang }: Writing,
  day: string,
  dose: { readonly reference?: string },
  reactions: readonly Reaction[],
  note: string | undefined,
): Observation {
  return {
    resourceType: 'Observation',
    id: newId(),
    status: 'final',
    code: findingCode('dose-reaction'),
    subject: patientReference(patient),
    effectiveDateTime: day,
    partOf: [dose as { reference: string }],
    ...(reactions.length === 0
      ? { valueCodeableConcept: { coding: [{ system: doseSystem, code: 'none' }], text: reactionNames.none[lang] } }
      : {
          valueCodeableConcept: {
            coding: reactions.map((code) => ({ system: doseSystem, code, display: reactionNames[code].en })),
            text: reactions.map((code) => reactionNames[code][lang]).join(', '),
          },
        }),
    ...(note !== undefined && { note: [{ text: note }] }),
  } as Observation
}

/** A reaction of hypersensitivity is an allergy nobody has confirmed yet: the check asks about it before the next dose. */
const allergyOf = ({ patient, by, at }: Writing, concept: CodeableConcept, day: string, note: string | undefined): AllergyIntolerance => ({
  resourceType: 'AllergyIntolerance',
  id: newId(),
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
  verificationStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code: 'unconfirmed' }],
  },
  category: ['medication'],
  code: concept,
  patient: patientReference(patient),
  onsetDateTime: day,
  recordedDate: at,
  recorder: { display: by },
  reaction: [{ manifestation: [{ text: note ?? reactionNames.hypersensitivity.nl }] }],
})

export interface NotGivenTyped {
  /** The day on which it was to be given. */
  readonly day: string
  readonly why: NotGiven
  readonly note?: string | undefined
  /** The new day, when one was agreed. */
  readonly newDay?: string | undefined
}

/** A dose that was not given, and the day on which it is tried again. */
export function notGivenChanges(writing: Writing, typed: NotGivenTyped): readonly Change[] {
  const { lang } = writing
  const note = said(typed.note)
  const dose: MedicationAdministration = {
    ...common(writing),
    status: 'not-done',
    statusReason: [{ coding: [{ system: doseSystem, code: typed.why }], text: notGivenNames[typed.why][lang] }],
    medicationCodeableConcept: conceptOf(writing),
    effectiveDateTime: typed.day,
    ...(note !== undefined && { note: [noteOf(note, writing)] }),
  } as MedicationAdministration
  const moved = typed.newDay === undefined ? [] : [doseTask(writing, { day: typed.newDay, from: null, to: null })]
  const past = carriedOut(writing, typed.day, undefined).map(
    (task): Task => ({ ...task, status: 'failed', statusReason: { text: notGivenNames[typed.why][lang] } }),
  )
  return asChanges([dose, ...past, ...moved])
}

const doseTask = (writing: Writing, { day, from, to }: ComingDose): Task =>
  taskOf(writing, 'give-dose', `${taskNames['give-dose'][writing.lang]}: ${writing.therapy.name[writing.lang]}`, 'nurse', {
    from: day,
    more: {
      focus: { reference: writing.therapy.subject },
      ...((from !== null || to !== null) && {
        restriction: { period: { ...(from !== null && { start: from }), ...(to !== null && { end: to }) } },
      }),
    },
  })

/** The coming doses as planned tasks, each with its window; days that are planned already are left alone. */
export function seriesChanges(writing: Writing, coming: readonly ComingDose[]): readonly Change[] {
  const planned = new Set(
    tasksOf(writing.resources, writing.therapy, 'give-dose')
      .filter(isOpen)
      .map((task) => task.executionPeriod?.start),
  )
  return coming.filter(({ day }) => !planned.has(day)).map((one) => ({ resource: doseTask(writing, one) }))
}

/** The order behind a series, for a running therapy that has none: written by who prescribes. It holds from now on, so that a dose that is late stays late. */
export function orderChange(
  writing: Writing,
  every: { readonly period: number; readonly unit: 'd' | 'wk' | 'mo' | 'a' },
): Change | undefined {
  const { therapy, patient, by, at } = writing
  if (therapy.state === 'planned' || orderOf(writing)) return undefined
  const order: MedicationRequest = {
    resourceType: 'MedicationRequest',
    id: newId(),
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: conceptOf(writing),
    subject: patientReference(patient),
    authoredOn: at,
    requester: { display: by },
    dosageInstruction: [
      {
        timing: { repeat: { boundsPeriod: { start: at.slice(0, 10) }, frequency: 1, period: every.period, periodUnit: every.unit } },
        ...(therapy.route === 'iv' || therapy.route === 'sc' ? { route: routeOf(therapy.route) } : {}),
        ...(therapy.strengthMg !== null && {
          doseAndRate: [{ doseQuantity: { value: therapy.strengthMg, unit: 'mg', system: ucum, code: 'mg' } }],
        }),
      },
    ],
  } as MedicationRequest
  return { resource: order }
}

/** A question to the prescriber about a dose that the check holds or asks about. */
export function askChange(writing: Writing, day: string, reasons: readonly string[], note: string): Change {
  const { therapy, lang } = writing
  return {
    resource: taskOf(
      writing,
      'ask-prescriber',
      `${taskNames['ask-prescriber'][lang]}: ${therapy.name[lang]}. ${note.trim()}`,
      'prescriber',
      {
        from: day,
        more: {
          priority: 'urgent',
          focus: { reference: therapy.subject },
          input: reasons.map((reason) => ({ type: { text: 'reason' }, valueString: reason })),
          note: [noteOf(note.trim(), writing)],
        } as Partial<Task>,
      },
    ),
  }
}

/** The prescriber's answer to that question; with a yes it goes back to who asked, on the nurse's list. */
export const answerChange = (writing: Writing, task: Task, give: boolean, reason: string): Change => ({
  resource: {
    ...task,
    status: give ? 'accepted' : 'rejected',
    statusReason: { text: reason.trim() },
    owner: { display: writing.by },
    lastModified: writing.at,
    ...(give && { performerType: [{ coding: [{ system: taskSystem, code: 'nurse' }] }] }),
  } as Task,
})

const reasonsIn = (task: Task): readonly string[] =>
  (task.input ?? []).flatMap(({ valueString }) => (valueString === undefined ? [] : [valueString]))

/** Answers of a prescriber that let this dose be given on this day. @param reasons that the check gives now: an answer to other reasons is none; left out, any */
export const approvalsOf = (
  resources: readonly Resource[],
  therapy: DoseTherapy,
  day: string,
  reasons?: readonly string[],
): readonly Task[] =>
  tasksOf(resources, therapy, 'ask-prescriber').filter(
    (task) =>
      task.status === 'accepted' &&
      task.executionPeriod?.start === day &&
      (reasons === undefined || reasons.every((reason) => reasonsIn(task).includes(reason))),
  )

/** A dose was given against the check before anybody who answers for it was asked: the prescriber has to know. */
export const tellChange = (writing: Writing, day: string, reason: string): Change => ({
  resource: taskOf(
    writing,
    'tell-prescriber',
    `${taskNames['tell-prescriber'][writing.lang]}: ${writing.therapy.name[writing.lang]}. ${reason.trim()}`,
    'prescriber',
    {
      from: day,
      more: {
        priority: 'urgent',
        focus: { reference: writing.therapy.subject },
        note: [noteOf(reason.trim(), writing)],
      } as Partial<Task>,
    },
  ),
})

/** Something that is done, with a word about it. */
export const doneChange = (task: Task, writing: Pick<Writing, 'by' | 'at'>, note: string): Change => ({
  resource: {
    ...task,
    status: 'completed',
    owner: { display: writing.by },
    lastModified: writing.at,
    ...(note.trim() !== '' && { note: [...(task.note ?? []), { text: note.trim(), authorString: writing.by, time: writing.at }] }),
  } as Task,
})

/** Which value answers which control. */
const answeredBy: Readonly<Partial<Record<Control, LabKind>>> = {
  'creatinine-after-2-weeks': 'creatinine',
  'calcium-after-2-weeks': 'calcium',
}

/** An open control after one of these doses, with the day of the dose. */
export interface OpenControl {
  readonly task: Task
  readonly control: Control
  readonly day: string
  readonly doseDay: string | undefined
  /** The value that it waits for; undefined for a look at the patient. */
  readonly lab: LabKind | undefined
}

/** The open controls after doses of a therapy, by their day. */
export function controlsAfter(resources: readonly Resource[], therapy: DoseTherapy): readonly OpenControl[] {
  const doses = new Map(therapy.given.map(({ reference, date }) => [reference, date]))
  return resources
    .flatMap((task): OpenControl[] => {
      if (task.resourceType !== 'Task' || !isOpen(task) || !doses.has(task.focus?.reference ?? '')) return []
      const control = (Object.keys(controlNames) as Control[]).find((code) => hasCode(task, code))
      const day = task.executionPeriod?.start
      return control === undefined || day === undefined
        ? []
        : [{ task, control, day, doseDay: doses.get(task.focus!.reference!), lab: answeredBy[control] }]
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
}

/** Controls that are answered by values drawn on a day: after the dose, and of what the control asks for. */
export const answeredControls = (
  resources: readonly Resource[],
  therapy: DoseTherapy,
  kinds: readonly LabKind[],
  drawn: string,
): readonly Task[] =>
  controlsAfter(resources, therapy)
    .filter(({ lab, doseDay }) => lab !== undefined && kinds.includes(lab) && (doseDay ?? '') < drawn)
    .map(({ task }) => task)

/** A dose that was recorded twice: one of the two as a mistake. */
export const mistakeChange = (dose: MedicationAdministration): Change => ({ resource: { ...dose, status: 'entered-in-error' } })
