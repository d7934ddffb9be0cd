/**
 * Which answers of the advice ask somebody to do something, and where they stand on the day list. It decides nothing: the decision has been taken, and its
 * outcome says what it is.
 */
import type { Actor } from '../../engine/table.ts'
import type { Text } from '../../values/text.ts'
import type { DayKind, DayPage, DayState, Loudness } from './line.ts'

/** How the day of an answer is read. */
export type Clock =
  /** By the days in its `due`. */
  | 'due'
  /** By `due`, which is today once its day has gone by: the day itself is sought in the advice of the days before. */
  | 'moved'
  /** On the first day of its `due`. */
  | 'start'
  /** By the day of the dose, or the day on which it was missed, as the schedule names it. */
  | 'dose'
  /** By these named days: from, and by. */
  | readonly [from: string, by: string]

export interface Act {
  readonly kind: DayKind
  /** Where its day does not say so. */
  readonly state?: DayState
  readonly clock: Clock
  /** Who sees it besides the one whom the advice names. */
  readonly also?: readonly Actor[]
  readonly page: DayPage
  readonly does: Text
  readonly loudness?: Loudness
  /** Once its day has gone by. */
  readonly whenLate?: { readonly loudness: Loudness; readonly rank: number }
  /** Before its first day, however far that is; else it is on the list when it comes near. */
  readonly ahead?: DayState
  /** Without a day it is no line. */
  readonly dayed?: true
  /** It has a day from which, not one by which: it is never late. */
  readonly open?: true
  /** Said beside another line of its group it adds nothing. */
  readonly mute?: true
  readonly rank: number
  /** Answers of one group on one subject make one line, led by the lowest rank. */
  readonly group?: 'dose' | 'lesion-control' | 'dental-control'
  readonly firm?: true
  /** Belongs to a procedure: nothing is due while that has no day. */
  readonly ofProcedure?: true
}

const dose = { page: 'dose', does: { nl: 'Dosis controleren', en: 'Check the dose' }, group: 'dose' } as const
const start = { page: 'patient', does: { nl: 'Start bekijken', en: 'See the start' }, group: 'dose', clock: 'due' } as const
const lesion = { page: 'lesion', does: { nl: 'Laesie beoordelen', en: 'Assess the lesion' } } as const
const image = { page: 'lesion', does: { nl: 'Opname vastleggen', en: 'Record the image' }, kind: 'radiograph', also: ['dentist'] } as const
const wound = { page: 'mouth', does: { nl: 'Wond beoordelen', en: 'Assess the wound' }, also: ['mka-surgeon'] } as const
const late = {
  ...dose,
  kind: 'denosumab-late',
  state: 'late',
  clock: ['dueDay', 'dueDay'],
  also: ['nurse'],
  loudness: 'alarm',
  firm: true,
} as const
const exit = {
  kind: 'exit-missing',
  clock: ['exitFrom', 'exitBy'],
  page: 'patient',
  does: { nl: 'Vervolg vastleggen', en: 'Settle what follows' },
  group: 'dose',
  also: ['nurse'],
  loudness: 'loud',
  whenLate: { loudness: 'alarm', rank: 3 },
  ahead: 'missing',
  rank: 21,
  firm: true,
} as const
const letter = { nl: 'Verwijsbrief', en: 'Referral letter' } as const
const waiting = { ...start, kind: 'start-waiting', state: 'held', also: ['nurse'], loudness: 'loud' } as const
const aroundProcedure = { page: 'mouth', ofProcedure: true } as const
const mouthWaits = { ...waiting, also: ['nurse', 'dentist'], rank: 30 } as const
const antibiotic = {
  ...aroundProcedure,
  kind: 'antibiotic-start',
  clock: 'start',
  does: { nl: 'Ingreep en antibioticum bekijken', en: 'See procedure and antibiotic' },
  also: ['mka-surgeon'],
  rank: 22,
} as const

/** By decision and outcome. What is not here asks for no act of its own on a day. */
export const acts: Readonly<Record<string, Readonly<Record<string, Act>>>> = {
  'dose-overdue': {
    'protection-lost': { ...late, rank: 0 },
    'rebound-risk': { ...late, rank: 1 },
    overdue: { ...late, rank: 2 },
    due: { ...dose, kind: 'dose-due', state: 'due', clock: ['dueDay', 'dueDay'], also: ['nurse'], loudness: 'loud', rank: 20 },
    ask: {
      ...dose,
      kind: 'denosumab-unknown',
      state: 'missing',
      clock: 'due',
      also: ['nurse'],
      page: 'patient',
      does: { nl: 'Navragen en vastleggen', en: 'Ask and record' },
      loudness: 'loud',
      rank: 5,
    },
  },
  'stop-denosumab': { 'follow-with-bisphosphonate': exit, ask: exit },
  'duplicate-therapy': {
    'same-substance': { ...start, kind: 'duplicate', state: 'held', also: ['pharmacist'], loudness: 'loud', rank: 6 },
    'two-antiresorptives': { ...start, kind: 'duplicate', state: 'held', also: ['pharmacist'], loudness: 'loud', rank: 6 },
  },
  'pre-dose-check': {
    hold: { ...dose, kind: 'dose-held', state: 'held', clock: 'dose', also: ['nurse'], loudness: 'loud', rank: 10 },
    ask: { ...dose, kind: 'dose-question', state: 'missing', clock: 'dose', also: ['nurse'], loudness: 'loud', rank: 11 },
    give: { ...dose, kind: 'dose-due', clock: 'dose', does: { nl: 'Dosis geven', en: 'Give the dose' }, rank: 40 },
    'creatinine-after-2-weeks': {
      kind: 'laboratory-after-dose',
      clock: 'due',
      page: 'patient',
      does: { nl: 'Uitslag vastleggen', en: 'Record the result' },
      rank: 26,
    },
    'calcium-after-2-weeks': {
      kind: 'laboratory-after-dose',
      clock: 'due',
      page: 'patient',
      does: { nl: 'Uitslag vastleggen', en: 'Record the result' },
      also: ['prescriber'],
      rank: 26,
    },
  },
  // The rhythm of infusions and injections; tablets are nobody's task on a day.
  'dose-schedule': Object.fromEntries(
    ['every-3-4-weeks', 'every-4-weeks', 'every-12-weeks', 'every-3-months', 'every-6-months', 'yearly', 'monthly'].map((outcome) => [
      outcome,
      { ...dose, kind: 'dose-due', clock: 'due', also: ['nurse'], mute: true, dayed: true, rank: 45 } as const,
    ]),
  ),
  'start-therapy': {
    'contraindicated-renal': { ...waiting, rank: 7 },
    'contraindicated-children': { ...waiting, rank: 7 },
    'unhealed-oral-lesion': { ...waiting, also: ['nurse', 'dentist', 'mka-surgeon'], rank: 7 },
    'duplicate-therapy': { ...waiting, also: ['nurse', 'pharmacist'], rank: 8 },
    'not-proposed': { ...waiting, rank: 9 },
    escalate: { ...mouthWaits, rank: 12 },
    'correct-calcium': { ...waiting, rank: 13 },
    'correct-vitamin-d': { ...waiting, rank: 14 },
    'complete-labs': {
      ...waiting,
      kind: 'laboratory-missing',
      state: 'missing',
      loudness: 'plain',
      does: { nl: 'Laboratorium bekijken', en: 'See the laboratory' },
      rank: 32,
    },
    'wait-for-mucosal-healing': { ...mouthWaits, also: ['nurse', 'dentist', 'mka-surgeon'] },
    'wait-for-dental-treatment': mouthWaits,
    'wait-for-dental-screening': mouthWaits,
    ask: { ...start, kind: 'start-waiting', state: 'missing', also: ['nurse'], rank: 33 },
    'start-now': { ...start, kind: 'start-now', state: 'due', also: ['nurse'], loudness: 'loud', rank: 15 },
    'may-start': { ...start, kind: 'start-ready', clock: 'dose', also: ['nurse'], rank: 46 },
  },
  'start-labs': {
    ask: {
      ...start,
      kind: 'laboratory-missing',
      state: 'missing',
      also: ['nurse'],
      does: { nl: 'Laboratorium bekijken', en: 'See the laboratory' },
      mute: true,
      rank: 33,
    },
  },
  'dental-screening': {
    required: { kind: 'dental-check', state: 'missing', clock: 'due', also: ['nurse', 'dentist'], page: 'papers', does: letter, rank: 28 },
  },
  'therapy-duration': {
    stop: {
      kind: 'therapy-review',
      clock: ['review', 'review'],
      open: true,
      page: 'patient',
      does: { nl: 'Behandeling herzien', en: 'Review the therapy' },
      rank: 50,
    },
    review: {
      kind: 'therapy-review',
      clock: ['review', 'review'],
      open: true,
      page: 'patient',
      does: { nl: 'Behandeling herzien', en: 'Review the therapy' },
      rank: 50,
    },
    continue: {
      kind: 'therapy-review',
      clock: 'due',
      dayed: true,
      page: 'patient',
      does: { nl: 'Behandeling herzien', en: 'Review the therapy' },
      rank: 51,
    },
  },
  'antibiotic-prophylaxis': { 'amoxicillin-clavulanate': antibiotic, clindamycin: antibiotic },
  'drug-holiday': {
    'just-before-next-dose': {
      ...aroundProcedure,
      kind: 'procedure-window',
      clock: 'due',
      does: { nl: 'Ingreep plannen', en: 'Plan the procedure' },
      also: ['mka-surgeon'],
      rank: 42,
    },
  },
  'postoperative-control': {
    due: { ...wound, kind: 'wound-control', clock: 'moved', ofProcedure: true, rank: 24 },
    ask: { ...wound, kind: 'wound-control', state: 'missing', clock: 'due', rank: 25 },
  },
  'resume-therapy': {
    wait: { ...wound, kind: 'healing-awaited', state: 'held', clock: 'due', also: ['mka-surgeon', 'prescriber'], rank: 36 },
    resume: {
      kind: 'resume',
      state: 'due',
      clock: 'due',
      also: ['prescriber'],
      page: 'patient',
      does: { nl: 'Hervatten vastleggen', en: 'Record resumption' },
      rank: 27,
    },
  },
  'mronj-diagnosis': { suspected: { ...lesion, kind: 'eight-weeks', clock: 'moved', also: ['mka-surgeon'], rank: 21 } },
  'refer-mka': {
    urgent: {
      kind: 'referral',
      clock: 'moved',
      also: ['mka-surgeon'],
      page: 'papers',
      does: letter,
      loudness: 'alarm',
      rank: 4,
    },
    routine: { kind: 'referral', clock: 'moved', page: 'papers', does: letter, rank: 23 },
  },
  'mronj-antibiotic': {
    'review-at-3-weeks': { ...lesion, kind: 'antibiotic-review', clock: 'moved', also: ['dentist', 'prescriber'], rank: 22 },
  },
  'mronj-follow-up': {
    'clinical-sooner': { ...lesion, kind: 'lesion-control', clock: 'moved', also: ['dentist'], group: 'lesion-control', rank: 19 },
    'clinical-3-months': { ...lesion, kind: 'lesion-control', clock: 'moved', also: ['dentist'], group: 'lesion-control', rank: 25 },
    'panoramic-6-months': { ...image, clock: 'moved', rank: 41 },
    cbct: { ...image, clock: 'moved', open: true, rank: 24 },
    'baseline-image': { ...image, clock: 'moved', open: true, rank: 29 },
    'after-sequestrectomy-2-weeks': { ...lesion, kind: 'wound-control', clock: 'moved', also: ['dentist'], rank: 24 },
    'dentist-6-months': { ...lesion, kind: 'dental-control', clock: 'moved', group: 'dental-control', rank: 43 },
  },
  'mronj-treatment': {
    'dentist-every-6-months': { ...lesion, kind: 'dental-control', clock: 'moved', group: 'dental-control', rank: 44 },
  },
}

/** Answers that carry a day and are no line of their own, with the reason. */
export const quiet: Readonly<Record<string, string>> = {
  'pre-dose-check/drink-extra': 'The patient does it; it is said when the dose is given.',
  'home-administration/home': 'On the round of doses at home.',
  'home-administration/relocated-care': 'On the round of doses at home.',
  'home-administration/day-hospital': 'On the round of doses at home; the dose itself is a line.',
  'dose-schedule/weekly': 'Tablets that the patient takes.',
  'dose-schedule/daily': 'Tablets that the patient takes.',
  'stop-denosumab/covered': 'A bisphosphonate was given.',
}
