/** The lines of the day list: what is late, held, missing, due or coming for one patient. */
import type { Actor } from '../../engine/table.ts'
import type { Text } from '../../values/text.ts'

/** What a line is about. */
export const dayKinds = [
  'denosumab-late',
  'exit-missing',
  'referral',
  'denosumab-unknown',
  'duplicate',
  'dose-held',
  'dose-question',
  'laboratory-missing',
  'start-waiting',
  'dental-check',
  'dose-late',
  'dose-due',
  'start-now',
  'start-ready',
  'eight-weeks',
  'antibiotic-start',
  'antibiotic-review',
  'wound-control',
  'two-week-control',
  'laboratory-after-dose',
  'healing-awaited',
  'resume',
  'lesion-control',
  'radiograph',
  'dental-control',
  'procedure-window',
  'therapy-review',
  'question',
  'agreed',
  'appointment',
] as const
export type DayKind = (typeof dayKinds)[number]

/** The groups of the list, in its order. */
export const dayStates = ['late', 'held', 'missing', 'due', 'coming'] as const
export type DayState = (typeof dayStates)[number]

/** How loud a line is. `alarm`: harm comes of every further day. */
export const loudnesses = ['alarm', 'loud', 'plain', 'quiet'] as const
export type Loudness = (typeof loudnesses)[number]

/** Pages of a patient on which a line is answered. */
export type DayPage = 'dose' | 'lesion' | 'mouth' | 'papers' | 'patient'

/** Which answers of the advice a line stands for. */
export interface LineAnswer {
  readonly decision: string
  readonly outcome: string
  readonly subject: string | null
}

export interface DayLine {
  /** Stays the same from day to day while the advice does; what people agreed on a line hangs on it. */
  readonly key: string
  readonly kind: DayKind
  readonly state: DayState
  readonly loudness: Loudness
  /** Place among lines that are equally loud: 0 first. */
  readonly rank: number
  /** What it is about: reference and name. */
  readonly subject: string | null
  readonly about: Text
  /** Who acts, the one whom the advice names first. */
  readonly who: readonly Actor[]
  /** The recommendation's own sentence. */
  readonly why: Text
  /** What else the advice says of the same subject. */
  readonly beside: readonly { readonly kind: DayKind; readonly why: Text }[]
  /** By when: the day it is or was to be done; null when it is due once something else is settled. ISO. */
  readonly due: string | null
  /** First day of a window that ends on `due`. ISO. */
  readonly from: string | null
  /** The last safe day for a dose or start. ISO. */
  readonly lastSafeDay: string | null
  /** Whole days past `due`. */
  readonly daysLate: number
  readonly next: { readonly page: DayPage; readonly item?: string; readonly does: Text }
  /** It can be annotated, not put off. */
  readonly firm: boolean
  readonly answers: readonly LineAnswer[]
}

export const kindWords: Readonly<Record<DayKind, Text>> = {
  'denosumab-late': { nl: 'Denosumab te laat', en: 'Denosumab late' },
  'exit-missing': { nl: 'Vervolg na denosumab ontbreekt', en: 'No plan after denosumab' },
  referral: { nl: 'Verwijzing MKA', en: 'Referral to the surgeon' },
  'denosumab-unknown': { nl: 'Denosumab: laatste dosis of sterkte onbekend', en: 'Denosumab: last dose or strength unknown' },
  duplicate: { nl: 'Dubbele botresorptieremmer', en: 'Two antiresorptives' },
  'dose-held': { nl: 'Dosis aangehouden', en: 'Dose held' },
  'dose-question': { nl: 'Navragen vóór de dosis', en: 'Ask before the dose' },
  'laboratory-missing': { nl: 'Laboratorium ontbreekt', en: 'Laboratory missing' },
  'start-waiting': { nl: 'Start wacht', en: 'Start waits' },
  'dental-check': { nl: 'Tandheelkundige screening', en: 'Dental screening' },
  'dose-late': { nl: 'Dosis te laat', en: 'Dose late' },
  'dose-due': { nl: 'Dosis te geven', en: 'Dose to give' },
  'start-now': { nl: 'Nu starten', en: 'Start now' },
  'start-ready': { nl: 'Start mag', en: 'May start' },
  'eight-weeks': { nl: '8 weken blootliggend bot', en: '8 weeks of exposed bone' },
  'antibiotic-start': { nl: 'Antibioticum rond de ingreep', en: 'Antibiotic around the procedure' },
  'antibiotic-review': { nl: 'Antibioticum herbeoordelen', en: 'Review of the antibiotic' },
  'wound-control': { nl: 'Wondcontrole', en: 'Wound check' },
  'two-week-control': { nl: 'Controle 2 weken na de dosis', en: 'Check 2 weeks after the dose' },
  'laboratory-after-dose': { nl: 'Laboratorium na de dosis', en: 'Laboratory after the dose' },
  'healing-awaited': { nl: 'Wacht op genezing', en: 'Waits for healing' },
  resume: { nl: 'Botmiddel hervatten', en: 'Resume the bone drug' },
  'lesion-control': { nl: 'Controle van de laesie', en: 'Check of the lesion' },
  radiograph: { nl: 'Röntgenopname', en: 'Radiograph' },
  'dental-control': { nl: 'Controle tandarts', en: 'Dental check' },
  'procedure-window': { nl: 'Venster voor de ingreep', en: 'Window for the procedure' },
  'therapy-review': { nl: 'Behandelduur herzien', en: 'Review of the therapy' },
  question: { nl: 'Vraag of bericht', en: 'Question or message' },
  agreed: { nl: 'Afgesproken', en: 'Agreed' },
  appointment: { nl: 'Afspraak', en: 'Appointment' },
}

export const stateWords: Readonly<Record<DayState, Text>> = {
  late: { nl: 'Te laat', en: 'Late' },
  held: { nl: 'Aangehouden', en: 'Held' },
  missing: { nl: 'Ontbreekt', en: 'Missing' },
  due: { nl: 'Nu', en: 'Due' },
  coming: { nl: 'Komt eraan', en: 'Coming' },
}

const place = <T>(list: readonly T[], one: T): number => list.indexOf(one)

const comes = (line: DayLine): string => line.from ?? line.due ?? '9999'

/** The loudest first; then what is latest. Of what is only coming, what comes first. */
export const byLoudness = (a: DayLine, b: DayLine): number =>
  place(loudnesses, a.loudness) - place(loudnesses, b.loudness) ||
  (a.loudness === 'quiet' ? comes(a).localeCompare(comes(b)) : 0) ||
  a.rank - b.rank ||
  b.daysLate - a.daysLate ||
  comes(a).localeCompare(comes(b))
