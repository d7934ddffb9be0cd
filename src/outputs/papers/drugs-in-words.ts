/** The drugs of a record as letters and cards name them. */
import type { Recommendation } from '../../advice/advice.ts'
import { isBoneDrug, type Therapy, takenNow } from '../../facts/therapy.ts'
import type { ConditionCode, DrugGroup } from '../../record/record.ts'
import { type Lang, numberInWords, type Text } from '../../values/text.ts'
import { answersTo, dateInWords, known, type Source } from './input.ts'
import { oneLine, type Row } from './paper.ts'

const words = {
  drug: { nl: 'Middel', en: 'Drug' },
  strength: { nl: 'Sterkte', en: 'Strength' },
  given: { nl: 'Toediening', en: 'Given' },
  reason: { nl: 'Reden', en: 'Reason' },
  since: { nl: 'Eerste dosis', en: 'First dose' },
  last: { nl: 'Laatste dosis', en: 'Last dose' },
  next: { nl: 'Volgende dosis', en: 'Next dose' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
  planned: { nl: 'Geplande start', en: 'Planned start' },
  heldNow: { nl: 'nu niet toedienen', en: 'not to be given now' },
  wasDue: { nl: 'was gepland op', en: 'was due on' },
} satisfies Record<string, Text>

const routes: Readonly<Record<'oral' | 'iv' | 'sc', Text>> = {
  oral: { nl: 'tablet of capsule', en: 'tablet or capsule' },
  iv: { nl: 'infuus', en: 'infusion' },
  sc: { nl: 'injectie onder de huid', en: 'injection under the skin' },
}

const rhythms: Readonly<Record<string, Text>> = {
  'every-3-4-weeks': { nl: 'om de 3-4 weken', en: 'every 3-4 weeks' },
  'every-4-weeks': { nl: 'om de 4 weken', en: 'every 4 weeks' },
  'every-12-weeks': { nl: 'om de 12 weken', en: 'every 12 weeks' },
  'every-3-months': { nl: 'om de 3 maanden', en: 'every 3 months' },
  'every-6-months': { nl: 'om de 6 maanden', en: 'every 6 months' },
  yearly: { nl: 'eenmaal per jaar', en: 'once a year' },
  monthly: { nl: 'eenmaal per maand', en: 'once a month' },
  weekly: { nl: 'eenmaal per week', en: 'once a week' },
  daily: { nl: 'dagelijks', en: 'daily' },
}

const settings: Readonly<Record<string, Text>> = {
  oncology: { nl: 'oncologische dosering', en: 'oncology dosing' },
  adjuvant: { nl: 'adjuvant bij kanker, zonder botmetastasen', en: 'adjuvant in cancer, without bone metastases' },
  osteoporosis: { nl: 'osteoporose', en: 'osteoporosis' },
  other: { nl: 'andere indicatie', en: 'another indication' },
}

/** Diagnoses for which a bone drug is given, as a colleague and as the patient reads them. */
const diagnoses: Readonly<Partial<Record<ConditionCode, { readonly name: Text; readonly plain: Text }>>> = {
  'bone-metastases': {
    name: { nl: 'botmetastasen', en: 'bone metastases' },
    plain: { nl: 'uitzaaiingen in het bot', en: 'cancer spread to bone' },
  },
  myeloma: { name: { nl: 'multipel myeloom', en: 'multiple myeloma' }, plain: { nl: 'multipel myeloom', en: 'multiple myeloma' } },
  osteoporosis: { name: { nl: 'osteoporose', en: 'osteoporosis' }, plain: { nl: 'osteoporose', en: 'osteoporosis' } },
  osteopenia: {
    name: { nl: 'osteopenie', en: 'osteopenia' },
    plain: { nl: 'te weinig bot (osteopenie)', en: 'low bone mass (osteopenia)' },
  },
  'fragility-fracture': {
    name: { nl: 'fragiliteitsfractuur', en: 'fragility fracture' },
    plain: { nl: 'botbreuk door broos bot', en: 'fracture of brittle bone' },
  },
  'breast-cancer': { name: { nl: 'mammacarcinoom', en: 'breast cancer' }, plain: { nl: 'na borstkanker', en: 'after breast cancer' } },
  'prostate-cancer': { name: { nl: 'prostaatcarcinoom', en: 'prostate cancer' }, plain: { nl: 'prostaatkanker', en: 'prostate cancer' } },
  hypercalcaemia: {
    name: { nl: 'hypercalciëmie', en: 'hypercalcaemia' },
    plain: { nl: 'te veel calcium in het bloed', en: 'too much calcium in the blood' },
  },
  'hypercalcaemia-of-malignancy': {
    name: { nl: 'hypercalciëmie bij maligniteit', en: 'hypercalcaemia of malignancy' },
    plain: { nl: 'te veel calcium in het bloed', en: 'too much calcium in the blood' },
  },
  'treatment-induced-bone-loss': {
    name: { nl: 'botverlies door behandeling', en: 'treatment-induced bone loss' },
    plain: { nl: 'botverlies door behandeling', en: 'bone loss from treatment' },
  },
  paget: { name: { nl: 'ziekte van Paget', en: 'Paget’s disease' }, plain: { nl: 'ziekte van Paget', en: 'Paget’s disease' } },
}

/** Drugs that count for the jaw, now or in the past: what a dentist has to know of. */
export const jawDrugs = ({ c }: Source): readonly Therapy[] => c.taken.filter((t) => t.class !== 'not-associated')

/** Planned drugs that count for the jaw and are not the next dose of one that is running. */
export const newJawDrugs = ({ c }: Source): readonly Therapy[] =>
  c.planned.filter((t) => t.class !== 'not-associated' && t.continues === undefined)

/** "denosumab (Prolia)". */
export const drugName = (t: Therapy, lang: Lang): string => `${t.substance.name[lang]}${t.brand ? ` (${t.brand.name})` : ''}`

/** "60 mg"; undefined when the record does not tell. */
export const strengthOf = (t: Therapy, lang: Lang): string | undefined =>
  t.strengthMg === undefined ? undefined : `${numberInWords(t.strengthMg, lang)} mg`

const concerns = (r: Recommendation, t: Therapy, { c }: Source): boolean =>
  r.subject !== null &&
  (r.subject === t.reference || t.references.includes(r.subject) || c.planned.some((p) => p.reference === r.subject && p.continues === t))

/** The answers about one therapy. */
export const answersAbout = (s: Source, t: Therapy, ...decisions: readonly string[]): readonly Recommendation[] =>
  answersTo(s, ...decisions).filter((r) => concerns(r, t, s))

/** "om de 6 maanden", as the schedule has it. */
export const rhythmOf = (s: Source, t: Therapy): string | undefined =>
  answersAbout(s, t, 'dose-schedule')
    .map((r) => rhythms[r.outcome]?.[s.lang])
    .find((words) => words !== undefined)

/** The day of the next dose, and whether that dose is held. ISO dates. */
export interface NextDose {
  readonly day: string
  readonly held: boolean
  /** The day on which it was due, when that has passed. */
  readonly missed: string | undefined
}

/** The next dose, as schedule and pre-dose check have it; undefined when there is none or it cannot be told. */
export function nextDoseOf(s: Source, t: Therapy): NextDose | undefined {
  const scheduled = answersAbout(s, t, 'dose-schedule').find((r) => r.due !== null)
  if (scheduled?.due == null) return undefined
  const held = answersAbout(s, t, 'pre-dose-check').some((r) => r.outcome === 'hold')
  return { day: scheduled.due.from, held, missed: scheduled.dates.planned }
}

function nextInWords(s: Source, t: Therapy): string | undefined {
  const next = nextDoseOf(s, t)
  if (next === undefined) return undefined
  const notes = [next.missed && `${words.wasDue[s.lang]} ${dateInWords(next.missed, s.lang)}`, next.held && words.heldNow[s.lang]].filter(
    (n) => n,
  )
  return `${dateInWords(next.day, s.lang)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

/** What it is given for: the diagnosis recorded with it, else the setting. */
export function reasonOf(s: Source, t: Therapy): string | undefined {
  const references = new Set(t.entries.flatMap((e) => e.indicationReferences))
  const codes = new Set(t.entries.flatMap((e) => e.indications))
  const recorded = s.record.conditions.filter((d) => d.status !== 'refuted' && (references.has(d.reference) || codes.has(d.code)))
  const fromDrug = [...codes]
    .filter((code) => !recorded.some((d) => d.code === code))
    .flatMap((code) => diagnoses[code]?.name[s.lang] ?? [])
  const named = [...new Set([...recorded.map((d) => diagnoses[d.code]?.name[s.lang] ?? oneLine(d.label)), ...fromDrug])].join(', ')
  const setting = t.setting === null ? undefined : settings[t.setting]?.[s.lang]
  return named === '' ? setting : setting === undefined || t.setting === 'osteoporosis' ? named : `${named}; ${setting}`
}

/** The settings that name one disease; of oncology the record must tell which. */
const settingFor: Readonly<Record<string, ConditionCode>> = { osteoporosis: 'osteoporosis', adjuvant: 'breast-cancer' }

/** What it is given for, in words for the patient; undefined when that cannot be told or needs the doctor's own words. */
export function reasonForPatient({ record, lang }: Source, t: Therapy): string | undefined {
  const own = t.entries.flatMap((e) => e.indications)
  const there = record.conditions
    .filter((d) => d.status === 'active' && (d.code === 'bone-metastases' || d.code === 'myeloma'))
    .map((d) => d.code)
  const setting = t.setting === null ? undefined : settingFor[t.setting]
  const codes = own.length > 0 ? own : t.setting === 'oncology' ? there : setting === undefined ? [] : [setting]
  return [...new Set(codes.flatMap((code) => diagnoses[code]?.plain[lang] ?? []))].join(', ') || undefined
}

/** A drug of the record line by line, with room for what the record does not hold. */
export function drugRows(s: Source, t: Therapy): readonly Row[] {
  const { lang } = s
  const route = t.route && routes[t.route][lang]
  const given = [route, rhythmOf(s, t)].filter((part) => part !== undefined).join(', ')
  const tablets = t.route === 'oral'
  const ended = t.state === 'past'
  return [
    known(words.drug, drugName(t, lang), lang),
    known(words.strength, strengthOf(t, lang), lang),
    known(words.given, given, lang),
    known(words.reason, reasonOf(s, t), lang),
    known(words.since, t.start && dateInWords(t.start.text, lang), lang),
    ...(tablets && t.lastDose === undefined ? [] : [known(words.last, t.lastDose && dateInWords(t.lastDose.text, lang), lang)]),
    ...(ended ? [known(words.stopped, t.end && dateInWords(t.end.text, lang), lang)] : []),
    ...(ended || tablets ? [] : [known(words.next, nextInWords(s, t), lang)]),
  ]
}

/** A planned drug line by line. */
export function plannedRows(s: Source, t: Therapy): readonly Row[] {
  const { lang } = s
  const given = [t.route && routes[t.route][lang], rhythmOf(s, t)].filter((part) => part !== undefined).join(', ')
  const start = t.start?.text ?? nextDoseOf(s, t)?.day
  return [
    known(words.drug, drugName(t, lang), lang),
    known(words.strength, strengthOf(t, lang), lang),
    known(words.given, given, lang),
    known(words.planned, start && dateInWords(start, lang), lang),
    known(words.reason, reasonOf(s, t), lang),
  ]
}

const groupNames = {
  'systemic-corticosteroid': { nl: 'Corticosteroïd, systemisch', en: 'Systemic corticosteroid' },
  chemotherapy: { nl: 'Chemotherapie', en: 'Chemotherapy' },
  immunomodulator: { nl: 'Immunomodulator', en: 'Immunomodulator' },
  anticoagulant: { nl: 'Antistolling', en: 'Anticoagulant' },
  antiplatelet: { nl: 'Plaatjesremmer', en: 'Antiplatelet drug' },
} as const satisfies Partial<Record<DrugGroup, Text>>

const otherBoneDrug: Text = { nl: 'Ander middel voor het bot', en: 'Other drug for bone' }

/** Other drugs of the record that matter to a procedure in the mouth; groups of which none was found are left out. */
export function besideRows({ c, record, lang }: Source): readonly Row[] {
  const others = c.taken.filter((t) => t.class === 'not-associated' && isBoneDrug(t) && t.state !== 'past')
  const bone = [...new Set(others.map((t) => [drugName(t, lang), strengthOf(t, lang)].filter((part) => part).join(', ')))].join('; ')
  const beside = (Object.keys(groupNames) as readonly (keyof typeof groupNames)[]).flatMap((group) => {
    const names = [...new Set(takenNow(record, group).map((e) => oneLine(e.label)))]
    return names.length > 0 ? [{ label: groupNames[group][lang], value: names.join(', ') }] : []
  })
  return [...(bone === '' ? [] : [{ label: otherBoneDrug[lang], value: bone }]), ...beside]
}
