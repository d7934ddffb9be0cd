/** Which papers suit this patient now, the ones that the advice calls for first. Plain data: it crosses to the page. */
import type { Advice } from '../../advice/advice.ts'
import type { ClinicalRecord } from '../../record/record.ts'
import type { Day } from '../../values/day.ts'
import type { Text } from '../../values/text.ts'
import { openSource, patientInWords } from './input.ts'
import { kindsOfPaper, type Sender } from './kinds.ts'
import { oneLine, type PaperKind, paperKinds } from './paper.ts'

export interface PaperChoice {
  readonly kind: PaperKind
  readonly name: Text
  readonly purpose: Text
  /** Why it suits now, when the advice calls for it. */
  readonly because: Text | undefined
  readonly by: readonly Sender[]
}

export interface PapersView {
  /** Those called for first, then the others, each in the order of the kinds. */
  readonly papers: readonly PaperChoice[]
  /** "Nora Hersenspinsel, geboren …", to say whose papers these are. */
  readonly patient: Text
  /** As recorded, for the address of a leaflet; undefined when not recorded. */
  readonly patientName: string | undefined
}

/** An answer, or a question that waits, that calls for a paper: by decision and outcome codes alone. */
interface Occasion {
  readonly kind: PaperKind
  readonly decision: string
  readonly outcomes?: readonly string[]
  readonly because: Text
}

const necrosis = ['mronj', 'suspected', 'stage-0-suspected']
const lesion: Text = { nl: 'Kaaklaesie in het dossier', en: 'Jaw lesion on record' }
const planned: Text = { nl: 'Ingreep gepland', en: 'Procedure planned' }
const start: Text = { nl: 'Start gepland', en: 'Start planned' }
const using: Text = { nl: 'Gebruikt een middel dat telt voor de kaak', en: 'Uses a drug that counts for the jaw' }

const occasions: readonly Occasion[] = [
  { kind: 'mka-to-prescriber', decision: 'mronj-diagnosis', outcomes: necrosis, because: lesion },
  {
    kind: 'dentist-before-therapy',
    decision: 'dental-screening',
    outcomes: ['required'],
    because: { nl: 'Tandheelkundige controle nodig vóór de start', en: 'Dental check needed before the start' },
  },
  {
    kind: 'dentist-before-therapy',
    decision: 'start-therapy',
    outcomes: ['wait-for-dental-screening', 'wait-for-dental-treatment'],
    because: { nl: 'Start wacht op de mond', en: 'The start waits for the mouth' },
  },
  {
    kind: 'dentist-answer',
    decision: 'dental-screening',
    outcomes: ['done'],
    because: { nl: 'Tandheelkundig onderzoek gedaan', en: 'Dental examination done' },
  },
  {
    kind: 'dentist-answer',
    decision: 'dental-procedure',
    outcomes: ['consult-first', 'proceed-with-protocol', 'prefer-conservative'],
    because: planned,
  },
  { kind: 'leaflet-jaw-necrosis', decision: 'mronj-diagnosis', outcomes: necrosis, because: lesion },
  { kind: 'leaflet-before', decision: 'start-therapy', because: start },
  { kind: 'leaflet-drug', decision: 'start-therapy', because: start },
  {
    kind: 'leaflet-after-extraction',
    decision: 'postoperative-control',
    because: { nl: 'Controle na een ingreep', en: 'Check after a procedure' },
  },
  {
    kind: 'leaflet-at-home',
    decision: 'home-administration',
    outcomes: ['home', 'relocated-care'],
    because: { nl: 'Toediening thuis mogelijk', en: 'Can be given at home' },
  },
  { kind: 'card', decision: 'exposure', outcomes: ['relevant'], because: using },
  { kind: 'leaflet-during', decision: 'exposure', outcomes: ['relevant'], because: using },
]

/** Facts without which a dentist writes to prescriber or pharmacist. */
const askedOfOthers: ReadonlySet<string> = new Set([
  'denosumab-strength',
  'zoledronate-strength',
  'therapy-setting',
  'last-denosumab-dose',
  'medication-list',
  'parenteral-antiresorptive',
])
const drugUnknown: Text = { nl: 'Gegevens over het botmiddel ontbreken', en: 'Particulars of the bone drug are lacking' }

const becauseOf = (advice: Advice, kind: PaperKind): Text | undefined =>
  kind === 'dentist-question'
    ? advice.missing.some((m) => askedOfOthers.has(m.fact))
      ? drugUnknown
      : undefined
    : occasions.find(
        (o) =>
          o.kind === kind &&
          advice.recommendations.some((r) => r.decision === o.decision && (o.outcomes === undefined || o.outcomes.includes(r.outcome))),
      )?.because

/** The papers for a patient; the page puts those of the reader's own role first. */
export function papersView(record: ClinicalRecord, advice: Advice, asOf: Day): PapersView {
  const papers = paperKinds.map(
    (kind): PaperChoice => ({
      kind,
      name: kindsOfPaper[kind].name,
      purpose: kindsOfPaper[kind].purpose,
      because: becauseOf(advice, kind),
      by: kindsOfPaper[kind].by,
    }),
  )
  const about = (lang: 'nl' | 'en'): string => patientInWords(openSource({ record, advice, lang, asOf }))
  return {
    papers: [...papers.filter((p) => p.because !== undefined), ...papers.filter((p) => p.because === undefined)],
    patient: { nl: about('nl'), en: about('en') },
    patientName: record.patient.name === undefined ? undefined : oneLine(record.patient.name),
  }
}
